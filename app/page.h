// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/destination.h"
#include "forms/parts/banner.h"
#include "forms/parts/statusbar.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace rex {

// How a message of a page is meant; the window shows it as a banner above the page.
enum class MessageTone { Success, Warning, Error, Info };
[[nodiscard]] Banner::Kind bannerKind(MessageTone tone);

// One screen of the application. A page never knows its window or another page: it says where to go and
// what to tell, the window does both. Pages are built when one comes to them and deleted when one leaves.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; // « Accueil REX »: title of the window
    [[nodiscard]] virtual QString helpTopic() const = 0; // a topic of resources/help/index.json
    [[nodiscard]] virtual QList<KeyHint> keyHints() const; // at most four, those of this screen
    // What builds this page again as it stands now; `asked` is what it was built from.
    [[nodiscard]] virtual Destination here(const Destination &asked) const;
    // Reads again what the page shows: F5, or another workstation has written.
    virtual void refresh();
    // Calls `leave` at once; or asks first if something typed would be lost, and calls it only on a yes.
    virtual void canLeave(std::function<void()> leave);
    // Where the keyboard starts when the page has come into view; the first field that takes it otherwise.
    virtual void focusFirst();
    // Ctrl+F: puts the cursor into the page's search field; false if it has none.
    virtual bool focusSearch();
    // What F6 goes through, in order: navigation, content, actions. The whole page otherwise.
    [[nodiscard]] virtual QList<QWidget *> regions();

signals:
    // keyHints() answers otherwise now: another step of the page is shown.
    void keyHintsChanged();
    void navigate(const rex::Destination &destination);
    // A sentence for the user. Emitted after navigate() it stands on the page that one comes to.
    void message(rex::MessageTone tone, const QString &sentence);
    // What the left of the status bar says while this page is shown: an icon's name and a remark, e.g.
    // « Listes à jour à 10:31:02 ». Each remark replaces the one before; an empty one takes it away.
    void remark(const QString &icon, const QString &text);
};

} // namespace rex
