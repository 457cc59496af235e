// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/preview.h"

#include "app/print/pdfview.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int percents[] = {50, 75, 100, 125, 150, 200};
constexpr int widthItem = 0;
constexpr int pageItem = 1;
constexpr int firstPercent = 2;

} // namespace

Preview::Preview(QWidget *parent)
    : QWidget(parent)
    , m_view(new PdfView)
    , m_page(new QSpinBox)
    , m_pages(label({}, LabelKind::Body))
    , m_zoom(new QComboBox)
    , m_search(new QLineEdit)
    , m_matches(label({}, LabelKind::Secondary))
    , m_zoomIn(iconButton(u"zoom-in"_s, tr("Agrandir")))
    , m_zoomOut(iconButton(u"zoom-out"_s, tr("Réduire")))
    , m_previous(iconButton(u"chevron-up"_s, tr("Résultat précédent")))
    , m_next(iconButton(u"chevron-down"_s, tr("Résultat suivant")))
{
    setObjectName(u"preview"_s);
    m_view->setObjectName(u"previewView"_s);
    m_page->setObjectName(u"previewPage"_s);
    m_pages->setObjectName(u"previewPages"_s);
    m_zoom->setObjectName(u"previewZoom"_s);
    m_search->setObjectName(u"previewSearch"_s);
    m_matches->setObjectName(u"previewMatches"_s);
    m_zoomIn->setObjectName(u"previewZoomIn"_s);
    m_zoomOut->setObjectName(u"previewZoomOut"_s);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next->setObjectName(u"previewNext"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Largeur de la page"));
    m_zoom->addItem(tr("Page entière"));
    for (const int percent : percents)
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    m_search->setAccessibleName(tr("Rechercher dans le document"));
    m_search->setPlaceholderText(tr("Rechercher dans le document"));
    addClearButton(m_search);
    build();

    connect(m_view, &PdfView::pageChanged, this, &Preview::tellPage);
    connect(m_view, &PdfView::zoomChanged, this, &Preview::tellZoom);
    connect(m_view, &PdfView::matchesChanged, this, &Preview::tellMatches);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, &Preview::chooseZoom);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &PdfView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &PdfView::zoomOut);
    connect(m_search, &QLineEdit::textChanged, m_view, &PdfView::search);
    m_search->installEventFilter(this);
    m_page->installEventFilter(this);
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->nextMatch(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->nextMatch(true); });
    const auto shortcut = [this](const QKeySequence &keys, auto done) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this, done);
    };
    shortcut(QKeySequence::Find, [this] { startSearch(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_view->nextMatch(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_view->nextMatch(true); });
    tellMatches();
}

void Preview::build()
{
    const Look &look = Look::of(this);
    m_page->setFixedWidth(look.px(48));
    m_zoom->setMinimumWidth(look.px(144));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    bar->setSpacing(look.px(8));
    auto *pageLabel = label(tr("Pa&ge"), LabelKind::Body);
    pageLabel->setBuddy(m_page);
    for (QWidget *widget : std::initializer_list<QWidget *>{pageLabel, m_page, m_pages})
        bar->addWidget(widget);
    bar->addSpacing(look.px(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_zoomOut, m_zoom, m_zoomIn})
        bar->addWidget(widget);
    bar->addSpacing(look.px(8));
    bar->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_matches, m_previous, m_next})
        bar->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

bool Preview::show(const QByteArray &pdf, const QString &name)
{
    m_name = name;
    if (!m_view->load(pdf))
        return false;
    m_page->setRange(1, m_view->pageCount());
    m_pages->setText(tr("sur %1").arg(m_view->pageCount()));
    tellPage();
    tellZoom();
    return true;
}

// Entrée in the bar goes on in the document; it is not the OK of the window around it.
bool Preview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != Qt::Key_Return && pressed->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_search)
        m_view->nextMatch(pressed->modifiers().testFlag(Qt::ShiftModifier));
    else
        m_page->interpretText();
    return true;
}

void Preview::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Preview::tellPage()
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(m_view->page() + 1);
    m_view->setAccessibleName(
        tr("Aperçu de « %1 », page %2 sur %3").arg(m_name).arg(m_view->page() + 1).arg(m_view->pageCount()));
}

void Preview::tellZoom()
{
    const QString own = tr("%1 %").arg(qRound(m_view->zoom() * 100));
    const QSignalBlocker quiet(m_zoom);
    const int fixed = firstPercent + int(std::size(percents));
    if (m_zoom->count() > fixed)
        m_zoom->removeItem(fixed);
    if (m_view->fit() != PdfView::Fit::None)
        return m_zoom->setCurrentIndex(m_view->fit() == PdfView::Fit::Width ? widthItem : pageItem);
    if (m_zoom->findText(own) < 0)
        m_zoom->addItem(own, m_view->zoom());
    m_zoom->setCurrentIndex(m_zoom->findText(own));
}

void Preview::chooseZoom(int index)
{
    if (index == widthItem || index == pageItem)
        m_view->setFit(index == widthItem ? PdfView::Fit::Width : PdfView::Fit::Page);
    else
        m_view->setZoom(m_zoom->itemData(index).toDouble());
}

void Preview::tellMatches()
{
    const int count = m_view->matchCount();
    const bool sought = !m_search->text().trimmed().isEmpty();
    m_matches->setText(!sought ? QString()
            : count == 0       ? tr("Aucun résultat")
                               : tr("%1 sur %2").arg(m_view->match() + 1).arg(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

} // namespace rex
