// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/iconcache.h"
#include "forms/look/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QWidget;

namespace rex {

// The appearance of the program: the two palettes, the style sheet, the font and the icons, and the switch
// between them. main builds one after the QApplication and before the first widget.
class Look : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    // Sizes and weights of text; labels take theirs from the style sheet (label()), painted text from font().
    enum class Text { Title, Heading, Body, Strong, StrongActive, Small, SmallStrong };

    // Applies the look to the application at once; parent is normally the application.
    explicit Look(QObject *parent);
    ~Look() override;

    // The look of the application that the widget lives in.
    static const Look &of(const QWidget *widget);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;

    // 1.0 is body text of 9.75 pt; 1.5 is the largest that the pages are drawn for.
    double fontScale() const { return m_fontScale; }
    void setFontScale(double scale);

    // A length given for body text of 13 px, in pixels at the font size in use.
    int px(int length) const;
    QFont font(Text text) const;

    QColor colour(Token token) const;
    // An icon that follows the mode; "on" colours the ticked or active state, a disabled one is greyed.
    QIcon icon(const QString &name, Token token = Token::Text2) const;
    QIcon icon(const QString &name, Token off, Token on) const;
    // The same with room around, for buttons with a text: styles put only 4 px between the two.
    QIcon iconBesideText(const QString &name, Token token) const;
    // size in pixels at the font size in use, i.e. already passed through px().
    QPixmap pixmap(const QString &name, Token token, int size, double ratio) const;

    static QPalette palette(bool dark);
    // The template with tokens, lengths (@12px) and text sizes (@9pt) filled in.
    QString styleSheet() const;

signals:
    // Colours or sizes are others: those who cached some ask again.
    void changed();

private:
    void apply();

    Mode m_mode = Mode::System;
    bool m_systemIsDark = false;
    double m_fontScale = 1;
    double m_pxScale = 1;
    mutable IconCache m_icons;
};

} // namespace rex
