// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/headerbar.h"

#include "forms/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", u"headerLine"_s);
    line->setFixedWidth(1);
    return line;
}

QLabel *styled(const QString &look, QWidget *parent)
{
    auto *result = new QLabel(parent);
    result->setProperty("look", look);
    return result;
}

// A button whose chevron says that it opens a menu.
class MenuButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(chevron() + gap(), 0); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        const QPixmap picture
            = Look::of(this).pixmap(u"chevron-down"_s, Token::HeaderText, chevron(), devicePixelRatioF());
        QPainter(this).drawPixmap(width() - chevron() - 2 * gap(), (height() - chevron()) / 2, picture);
    }

private:
    int chevron() const { return Look::of(this).px(16); }
    int gap() const { return Look::of(this).px(4); }
};

} // namespace

HeaderBar::HeaderBar(Kind kind, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_brand(styled(u"brand"_s, this))
    , m_subtitle(styled(u"onHeader"_s, this))
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_user(new QWidget(this))
    , m_userIcon(new QLabel(m_user))
    , m_name(styled(u"onHeaderStrong"_s, m_user))
    , m_organisation(styled(u"onHeaderSmall"_s, m_user))
    , m_menuButton(new QToolButton(m_user))
    , m_logout(new QToolButton(m_user))
{
    m_brand->setText(kind == Kind::Portal ? u"PRODOU@NE"_s : u"SOPRANO"_s);
    m_subtitle->setText(subtitle);
    for (QLabel *typed : {m_name, m_organisation})
        typed->setTextFormat(Qt::PlainText); // a name is never markup
    m_menuButton->setIcon(Look::of(this).icon(u"chevron-down"_s, Token::HeaderText));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setObjectName("userMenuButton");
    m_menuButton->setAccessibleName(tr("Menu de l’utilisateur"));
    m_menuButton->setToolTip(tr("Langue, aspect, à propos"));
    m_menuButton->hide();
    m_logout->setObjectName("logoutButton");
    m_logout->setIcon(Look::of(this).icon(u"logout"_s, Token::HeaderText));
    m_logout->setFocusPolicy(Qt::StrongFocus);
    m_logout->setAccessibleName(tr("Se déconnecter"));
    m_logout->setToolTip(tr("Se déconnecter"));
    m_row->addWidget(m_brand);
    m_row->addWidget(separator(this), 0, Qt::AlignVCenter);
    m_row->addWidget(m_subtitle);
    m_row->addStretch();
    m_row->addLayout(m_buttons);
    m_row->addWidget(m_user);

    auto *names = new QVBoxLayout;
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_organisation);
    names->addStretch();
    auto *user = new QHBoxLayout(m_user);
    user->setContentsMargins(0, 0, 0, 0);
    user->addWidget(separator(m_user), 0, Qt::AlignVCenter);
    user->addWidget(m_userIcon);
    user->addLayout(names);
    user->addWidget(m_menuButton);
    user->addWidget(m_logout);
    m_user->hide();
    connect(m_logout, &QToolButton::clicked, this, &HeaderBar::logoutRequested);
    connect(&Look::of(this), &Look::changed, this, &HeaderBar::applyLook);
    applyLook();
}

void HeaderBar::applyLook()
{
    const Look &look = Look::of(this);
    const bool portal = m_kind == Kind::Portal;
    setFixedHeight(look.px(portal ? 64 : 48));
    QFont brand = look.font(Look::Text::Title);
    brand.setPointSizeF((portal ? 15 : 13.5) * look.fontScale());
    brand.setWeight(QFont::DemiBold);
    brand.setLetterSpacing(QFont::PercentageSpacing, portal ? 106 : 112);
    m_brand->setFont(brand);
    m_row->setContentsMargins(look.px(24), 0, look.px(20), 0);
    m_row->setSpacing(look.px(12));
    m_buttons->setSpacing(look.px(6));
    m_user->layout()->setSpacing(look.px(12));
    const auto lines = findChildren<QFrame *>(QString(), Qt::FindChildrenRecursively);
    for (QFrame *line : lines) {
        if (line->property("look") == u"headerLine"_s)
            line->setFixedHeight(look.px(line->parentWidget() == m_user ? 32 : 16));
    }
    m_userIcon->setPixmap(look.pixmap(u"user"_s, Token::HeaderText, look.px(20), devicePixelRatioF()));
}

void HeaderBar::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QToolButton *HeaderBar::addButton(const QString &icon, const QString &text)
{
    return addButton(new QToolButton(this), icon, text);
}

QToolButton *HeaderBar::addMenuButton(const QString &icon, const QString &text, QMenu *menu)
{
    QToolButton *result = addButton(new MenuButton(this), icon, text);
    result->setMenu(menu);
    result->setPopupMode(QToolButton::InstantPopup);
    return result;
}

QToolButton *HeaderBar::addButton(QToolButton *result, const QString &icon, const QString &text)
{
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setProperty("look", u"textButton"_s);
    result->setIcon(Look::of(this).iconBesideText(icon, Token::HeaderText));
    result->setText(text);
    result->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(result);
    return result;
}

void HeaderBar::setUser(const QString &name, const QString &organisation)
{
    m_name->setText(name);
    m_organisation->setText(organisation);
    m_organisation->setHidden(organisation.isEmpty());
    m_user->setHidden(name.isEmpty());
}

void HeaderBar::setUserMenu(QMenu *menu)
{
    menu->setParent(this, menu->windowFlags());
    m_menuButton->setMenu(menu);
    m_menuButton->show();
}

} // namespace rex
