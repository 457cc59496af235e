// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typesetter.h"

#include "app/print/typefaces.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

struct Measure
{
    qreal size; // of the letters
    qreal leading; // from line to line
    bool strong;
};

// Type scale of a printed page; nothing is smaller than 7.5 pt.
constexpr Measure measure(Style style)
{
    switch (style) {
    case Style::Title:
        return {11 * pt, 14.5 * pt, true};
    case Style::Alert:
        return {9 * pt, 12 * pt, true};
    case Style::Letter:
        return {10 * pt, 14.5 * pt, false};
    case Style::Body:
        return {8 * pt, 11.5 * pt, false};
    case Style::Fine:
        return {7.5 * pt, 10 * pt, false};
    case Style::Small:
        return {7.5 * pt, 9.6 * pt, false};
    case Style::Number:
        return {14 * pt, 17 * pt, true};
    }
    return {};
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Separator_Line
        || (character >= 0xFE00 && character <= 0xFE0F); // variation selectors
}

// Combining marks and the punctuation of other scripts go with the letters before them.
bool followsNeighbour(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return character > 0x7f && (script == QChar::Script_Common || script == QChar::Script_Inherited);
}

} // namespace

TextBlock::TextBlock(std::shared_ptr<QTextLayout> layout, qreal lineHeight, QRgb colour)
    : m_layout(std::move(layout))
    , m_lineHeight(lineHeight)
    , m_colour(colour)
{
}

int TextBlock::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

qreal TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBlock::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    painter.setPen(QColor(m_colour));
    textLine.draw(&painter, topLeft - QPointF(0, line * m_lineHeight));
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, i, topLeft + QPointF(0, i * m_lineHeight));
}

Typesetter::Typesetter()
{
    addFaces(typefaces());
}

void Typesetter::addFaces(const QStringList &families)
{
    for (const QString &family : families) {
        QFont probe(family);
        probe.setPixelSize(int(8 * pt));
        probe.setStyleStrategy(QFont::NoFontMerging);
        m_faces.push_back({family, QRawFont::fromFont(probe)});
    }
}

const QFont &Typesetter::font(int face, Style style, bool strong)
{
    const Measure type = measure(style);
    const auto [kept, isNew] = m_fonts.try_emplace({face, style, strong || type.strong});
    if (!isNew)
        return kept->second;
    QFont &font = kept->second;
    font = QFont(m_faces.at(size_t(face)).family);
    font.setPixelSize(int(type.size));
    font.setWeight(strong || type.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing keeps Latin letters from joining (« ﬁ »), so that copied text is what was written.
    if (face == 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    // Which font shows a character is decided here, so that none of the system's slips in.
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

int Typesetter::faceFor(char32_t character, int current)
{
    if (character >= 0x20 && character < 0x7f)
        return 0; // the first of our own has them all
    const auto has = [&](int face) { return m_faces.at(size_t(face)).raw.supportsCharacter(character); };
    if (isInvisible(character) || (followsNeighbour(character) && has(current)))
        return current;
    for (int face = 0; face < int(m_faces.size()); ++face) {
        if (has(face))
            return face;
    }
    if (m_systemFaces)
        return -1;
    m_systemFaces = true;
    addFaces(systemTypefaces());
    return faceFor(character, current);
}

// What is shown of a text, and which face shows which part of it.
std::vector<Typesetter::Piece> Typesetter::pieces(const Text &text, QString &whole)
{
    std::vector<Piece> pieces;
    for (const Run &run : text) {
        Piece piece{int(whole.size()), 0, 0, &run};
        const auto close = [&] {
            piece.length = int(whole.size()) - piece.start;
            if (piece.length > 0)
                pieces.push_back(piece);
            piece.start = int(whole.size());
        };
        for (const char32_t typed : QStringView(run.text).toUcs4()) {
            char32_t character = typed;
            if (typed == U'\r')
                continue;
            if (typed == U'\n')
                character = QChar::LineSeparator;
            else if (typed == U'\t')
                character = U' ';
            int face = faceFor(character, piece.face);
            if (face < 0) {
                m_missing.insert(character);
                character = QChar::ReplacementCharacter;
                face = std::max(0, faceFor(character, piece.face));
            }
            if (face != piece.face) {
                close();
                piece.face = face;
            }
            whole += QStringView(QChar::fromUcs4(character));
        }
        close();
    }
    return pieces;
}

TextBlock Typesetter::set(const Text &text, Style style, qreal width, Align align)
{
    QString whole;
    const std::vector<Piece> pieces = this->pieces(text, whole);
    const auto colour = [](const Piece &piece) { return piece.run->muted ? mutedInk : ink; };
    // Most texts have one font from end to end, and then need no formats, which cost time.
    const bool uniform = pieces.size() == 1;
    QList<QTextLayout::FormatRange> formats;
    for (const Piece &piece : pieces) {
        if (uniform)
            break;
        QTextCharFormat format;
        format.setFont(font(piece.face, style, piece.run->strong));
        format.setForeground(QColor(colour(piece)));
        formats.append({piece.start, piece.length, format});
    }

    const Measure type = measure(style);
    auto layout = uniform
        ? std::make_shared<QTextLayout>(whole, font(pieces.front().face, style, pieces.front().run->strong))
        : std::make_shared<QTextLayout>(whole, font(0, style, false));
    QTextOption option(align == Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->setCacheEnabled(true); // or each line is shaped again when it is drawn
    layout->beginLayout();
    // Capitals stand in the middle of the line, whatever other script is in it.
    const qreal baseline = (type.leading + 0.714 * type.size) / 2;
    for (int i = 0;; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * type.leading + baseline - line.ascent()});
    }
    layout->endLayout();
    return {std::move(layout), type.leading, uniform ? colour(pieces.front()) : ink};
}

qreal Typesetter::lineHeight(Style style) const
{
    return measure(style).leading;
}

QList<char32_t> Typesetter::missingCharacters() const
{
    QList<char32_t> characters(m_missing.cbegin(), m_missing.cend());
    std::sort(characters.begin(), characters.end());
    return characters;
}

} // namespace rex::print
