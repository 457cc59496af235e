// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/administration/administrationparts.h"
#include "app/appheader.h"
#include "app/navigationtabs.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/statusbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new QVBoxLayout(this))
    , m_bannerBox(new QWidget)
    , m_banner(new Banner)
    , m_outage(new Banner)
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar)
{
    setMinimumSize(1024, 700);
    m_banner->setObjectName("windowBanner");
    m_banner->setClosable(true);
    const Look &look = Look::of(this);
    auto *bannerRow = new QVBoxLayout(m_bannerBox);
    bannerRow->setContentsMargins(look.px(24), look.px(12), look.px(24), 0);
    bannerRow->setSpacing(look.px(8));
    bannerRow->addWidget(m_outage);
    bannerRow->addWidget(m_banner);
    m_outage->setObjectName("outageBanner");
    m_bannerBox->hide();
    connect(m_banner, &Banner::closed, this, [this] { m_bannerBox->setHidden(m_outage->isHidden()); });
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_bannerBox);
    m_layout->addWidget(m_stack, 1);
    m_layout->addWidget(m_status);
    addShortcuts();
    restore();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1366, 900);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::HelpContents, [this] { emit helpAsked(); });
    add(Qt::Key_F5, [this] { m_page->refresh(); });
    add(Qt::Key_F6, [this] { goToNextRegion(1); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { goToNextRegion(-1); });
    add(QKeySequence::Find, [this] {
        if (!m_page->focusSearch() && m_tabs)
            emit navigate({.place = Place::Search});
    });
    add(QKeySequence::New, [this] {
        if (m_tabs && m_tabs->offers(Place::Form))
            emit navigate({.place = Place::Form});
    });
}

void MainWindow::showPage(Page *page, const Destination &destination, AppHeader *header, const Account *account)
{
    m_banner->hide();
    m_bannerBox->setHidden(m_outage->isHidden());
    showStatus(!account);
    if (m_header) {
        m_header->hide();
        m_header->deleteLater(); // it may be the one who asked
    }
    m_header = header;
    m_layout->insertWidget(0, header);
    header->lower(); // what is read out comes in the order of the children
    header->show(); // now, so that the keyboard finds it at once
    showTabs(destination, account);
    if (m_page) {
        m_stack->removeWidget(m_page);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Page::navigate, this, &MainWindow::navigate);
    connect(page, &Page::message, this, &MainWindow::tell);
    connect(page, &Page::remark, this,
        [this](const QString &icon, const QString &text) { m_status->setEntry(u"remark"_s, icon, text); });
    connect(page, &Page::keyHintsChanged, this, [this, page] { m_status->setHints(page->keyHints()); });
    m_status->setHints(page->keyHints());
    setWindowTitle(tr("%1 — SOPRANO-REX").arg(page->title()));
    page->focusFirst();
}

void MainWindow::showTabs(const Destination &destination, const Account *account)
{
    if (m_tabs) {
        m_tabs->hide();
        m_tabs->deleteLater(); // it may be the one who asked
        m_tabs = nullptr;
    }
    const bool behindDomains = AppHeader::kindFor(destination.place) == HeaderBar::Kind::Soprano;
    const bool ownDomain = administrationPart(destination.place) || destination.place == Place::Register;
    if (!account || !behindDomains || ownDomain)
        return;
    m_tabs = new NavigationTabs(*account);
    m_tabs->setCurrent(destination);
    connect(m_tabs, &NavigationTabs::chosen, this, &MainWindow::navigate);
    m_layout->insertWidget(1, m_tabs);
    m_tabs->lower();
    m_header->lower(); // the header first, then the tabs
    m_tabs->show();
}

// Left to right: the installation, before the login also the version, then what the page remarks.
void MainWindow::showStatus(bool withVersion)
{
    for (const QString &entry : {u"installation"_s, u"version"_s, u"remark"_s})
        m_status->setEntry(entry, {}, {});
    m_status->setEntry(u"installation"_s, u"database"_s, m_installation);
    if (withVersion)
        m_status->setEntry(u"version"_s, {}, tr("Version %1").arg(u"" REX_VERSION ""_s));
}

void MainWindow::tell(MessageTone tone, const QString &sentence)
{
    m_bannerBox->show();
    m_banner->tell(bannerKind(tone), {}, sentence);
}

void MainWindow::tellOutage(const QString &sentence)
{
    if (sentence.isEmpty())
        m_outage->hide();
    else
        m_outage->tell(Banner::Kind::Error, {}, sentence);
    m_bannerBox->setHidden(m_outage->isHidden() && m_banner->isHidden());
}

// Navigation, the page's own regions, then round again: so that no keyboard path is longer than a few keys.
void MainWindow::goToNextRegion(int step)
{
    QList<QWidget *> regions;
    if (m_tabs)
        regions.append(m_tabs);
    regions.append(m_page->regions());
    regions.append(m_header);
    const QWidget *focus = QApplication::focusWidget();
    int current = -1;
    for (int i = 0; i < regions.size(); ++i) {
        if (focus && (regions.at(i) == focus || regions.at(i)->isAncestorOf(focus)))
            current = i;
    }
    const int count = int(regions.size());
    // One where nothing takes the keyboard now is passed over.
    for (int next = 1; next <= count && !enterRegion(regions.at((current + next * step + 2 * count) % count)); ++next) { }
}

// A region takes the keyboard itself, or its first part that does. False if there is none.
bool MainWindow::enterRegion(QWidget *region)
{
    const auto takesKeys = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget *target = region;
    while (!takesKeys(target)) {
        target = target->nextInFocusChain();
        if (!region->isAncestorOf(target))
            return false;
    }
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MainWindow::closeNow()
{
    m_closing = true;
    // Later: this may be the answer to a close() that is still under way.
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing) {
        event->ignore();
        emit closeAsked();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    event->accept();
}

} // namespace rex
