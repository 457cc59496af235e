// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"

#include <QFont>
#include <QRawFont>
#include <QRgb>
#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

class QPainter;
class QPointF;
class QTextLayout;

namespace rex::print {

// The layout counts in twentieths of a point, whatever the device: a file, the preview and a printer break
// lines and pages at the same places.
inline constexpr qreal pt = 20;
inline constexpr qreal mm = pt * 72 / 25.4;
inline constexpr qreal unitsPerInch = pt * 72;

inline constexpr QRgb ink = 0xff000000;
inline constexpr QRgb mutedInk = 0xff454545;
inline constexpr QRgb hairline = 0xff8a8a8a;

// A text broken into lines of one height. Copies share the lines.
class TextBlock
{
public:
    TextBlock() = default;
    // colour: of what the layout gives no colour of its own.
    TextBlock(std::shared_ptr<QTextLayout> layout, qreal lineHeight, QRgb colour);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }
    [[nodiscard]] qreal naturalWidth() const; // of the widest line
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
    QRgb m_colour = ink;
};

// Breaks texts into lines with the fonts that come with the program. A character that none of them has is
// shown as « � » and remembered, never left out in silence.
class Typesetter
{
public:
    Typesetter();

    // width: of the lines, in units of the layout.
    [[nodiscard]] TextBlock set(const Text &text, Style style, qreal width, Align align = Align::Left);
    [[nodiscard]] qreal lineHeight(Style style) const;
    [[nodiscard]] QList<char32_t> missingCharacters() const; // in order of their numbers

private:
    struct Face
    {
        QString family;
        QRawFont raw; // asked which characters the family has
    };
    // Characters of one run that one face shows.
    struct Piece
    {
        int start, length;
        int face;
        const Run *run;
    };
    [[nodiscard]] const QFont &font(int face, Style style, bool strong);
    [[nodiscard]] int faceFor(char32_t character, int current);
    [[nodiscard]] std::vector<Piece> pieces(const Text &text, QString &whole);
    void addFaces(const QStringList &families);

    std::vector<Face> m_faces;
    std::map<std::tuple<int, Style, bool>, QFont> m_fonts; // each is looked for only once
    bool m_systemFaces = false; // added; asked for only when a character needs them
    QSet<char32_t> m_missing;
};

} // namespace rex::print
