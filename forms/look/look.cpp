// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include "forms/look/iconengine.h"
#include "forms/parts/accessibleparts.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr double bodyPoints = 9.75;
constexpr const char *lookProperty = "rexLook";

// One em of the style sheet engine is the line height; the lengths of the visual language were drawn for 18.
constexpr double bodyLineHeight = 18;

double points(Look::Text text)
{
    switch (text) {
    case Look::Text::Title:
        return 15;
    case Look::Text::Heading:
        return 10.5;
    case Look::Text::Body:
    case Look::Text::Strong:
    case Look::Text::StrongActive:
        return bodyPoints;
    case Look::Text::Small:
    case Look::Text::SmallStrong:
        return 9;
    }
    return bodyPoints;
}

QFont::Weight weight(Look::Text text)
{
    switch (text) {
    case Look::Text::Title:
    case Look::Text::Heading:
    case Look::Text::StrongActive:
    case Look::Text::SmallStrong:
        return QFont::DemiBold;
    case Look::Text::Strong:
        return QFont::Medium;
    case Look::Text::Body:
    case Look::Text::Small:
        return QFont::Normal;
    }
    return QFont::Normal;
}

} // namespace

Look::Look(QObject *parent)
    : QObject(parent)
{
    for (const QString &face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/NotoSans-%1.ttf"_s.arg(face));
    // Qt 6.4 does not tell the desktop's colour scheme: a dark platform palette is the sign.
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    qApp->setProperty(lookProperty, QVariant::fromValue<QObject *>(this));
    installAccessibleParts();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

Look::~Look()
{
    if (qApp)
        qApp->setProperty(lookProperty, {});
}

const Look &Look::of(const QWidget *)
{
    const auto *look = qobject_cast<const Look *>(qApp->property(lookProperty).value<QObject *>());
    Q_ASSERT_X(look, "Look::of", "build a Look before the first widget");
    return *look;
}

void Look::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

bool Look::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

void Look::setFontScale(double scale)
{
    if (qFuzzyCompare(m_fontScale, scale))
        return;
    m_fontScale = scale;
    apply();
}

int Look::px(int length) const
{
    return qRound(length * m_pxScale);
}

QFont Look::font(Text text) const
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(points(text) * m_fontScale);
    font.setWeight(weight(text));
    return font;
}

QColor Look::colour(Token token) const
{
    return QColor::fromRgb(tokenColour(token, isDark()));
}

QIcon Look::icon(const QString &name, Token token) const
{
    return icon(name, token, token);
}

QIcon Look::icon(const QString &name, Token off, Token on) const
{
    return QIcon(new IconEngine(*this, name, off, on));
}

QIcon Look::iconBesideText(const QString &name, Token token) const
{
    return QIcon(new IconEngine(*this, name, token, token, IconEngine::Room::BesideText));
}

QPixmap Look::pixmap(const QString &name, Token token, int size, double ratio) const
{
    return m_icons.pixmap(name, colour(token), size, ratio);
}

QPalette Look::palette(bool dark)
{
    static constexpr struct
    {
        QPalette::ColorRole role;
        Token token;
    } roles[] = {
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Text, Token::Text},
        {QPalette::ButtonText, Token::Text},
        {QPalette::Base, Token::Base},
        {QPalette::AlternateBase, Token::AlternateBase},
        {QPalette::PlaceholderText, Token::Placeholder},
        {QPalette::Button, Token::Button},
        {QPalette::ToolTipBase, Token::ToolTip},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::Highlight, Token::Highlight},
        {QPalette::HighlightedText, Token::HighlightedText},
        {QPalette::BrightText, Token::HighlightedText},
        {QPalette::Link, Token::Link},
        {QPalette::LinkVisited, Token::Link},
        {QPalette::Light, Token::Light},
        {QPalette::Midlight, Token::Midlight},
        {QPalette::Mid, Token::Mid},
        {QPalette::Dark, Token::Dark},
        {QPalette::Shadow, Token::Shadow},
    };
    const auto colour = [dark](Token token) { return QColor::fromRgb(tokenColour(token, dark)); };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, colour(token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::DisabledText));
    for (const auto role : {QPalette::Base, QPalette::Button})
        palette.setColor(QPalette::Disabled, role, colour(Token::DisabledFill));
    return palette;
}

QString Look::styleSheet() const
{
    QFile file(u":/look/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QHash<QString, QString> words{{u"mode"_s, isDark() ? u"dark"_s : u"light"_s}};
    for (const TokenColours &colours : tokenTable) {
        words.insert(QString::fromLatin1(colours.name),
            QColor::fromRgb(isDark() ? colours.dark : colours.light).name());
    }
    static const QRegularExpression pattern(u"@(?:([0-9.]+)(px|pt)|([A-Za-z0-9]+))"_s);
    QString sheet;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        if (match.capturedView(2) == "px"_L1)
            sheet += QString::number(qRound(match.capturedView(1).toDouble() * m_pxScale)) + "px"_L1;
        else if (match.capturedView(2) == "pt"_L1)
            sheet += QString::number(match.capturedView(1).toDouble() * m_fontScale) + "pt"_L1;
        else
            sheet += words.value(match.captured(3));
        end = match.capturedEnd();
    }
    return sheet + QStringView(source).mid(end);
}

void Look::apply()
{
    m_pxScale = QFontMetrics(font(Text::Body)).height() / bodyLineHeight;
    QApplication::setPalette(palette(isDark()));
    QApplication::setFont(font(Text::Body));
    qApp->setStyleSheet(styleSheet());
    emit changed();
}

} // namespace rex
