// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documentcard.h"

#include "app/attachments/documentpreview.h"
#include "app/attachments/documenttools.h"
#include "app/lists/selectionrow.h"
#include "forms/parts/buttons.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/tableview.h"
#include "model/lists/documentlistmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int typingPause = 200; // ms: a list is asked for when one has stopped typing
constexpr int mostTyped = 200; // letters

} // namespace

DocumentCard::DocumentCard(const PageContext &context, QWidget *parent)
    : Card(tr("Pièces jointes"), parent)
    , m_context(context)
    , m_model(new DocumentListModel(context.session.workspace.attachments(), context.session.account, this))
    , m_table(new TableView)
    , m_name(new QLineEdit)
    , m_dossier(new QLineEdit)
    , m_selection(new SelectionRow)
    , m_tools(new DocumentTools(context, this))
{
    setObjectName(u"attachedDocuments"_s);
    build();
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &DocumentCard::filter);
    for (QLineEdit *edit : {m_name, m_dossier}) {
        addClearButton(edit);
        edit->setMaxLength(mostTyped);
        connect(edit, &QLineEdit::textChanged, this, [this] { m_typing.start(typingPause); });
    }
    connect(m_table, &TableView::opened, this, &DocumentCard::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DocumentCard::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentCard::showSelection);
    connect(m_model, &DocumentListModel::countChanged, this, &Card::setCounter);
    // said when the window listens: the list is read while the page is being built
    connect(
        m_model, &DocumentListModel::failed, this,
        [this](const QString &sentence) { emit told(MessageTone::Error, sentence); }, Qt::QueuedConnection);
    connect(m_tools, &DocumentTools::told, this, &DocumentCard::told);
    filter();
}

void DocumentCard::build()
{
    const Look &look = Look::of(this);
    m_name->setObjectName(u"documentName"_s);
    m_dossier->setObjectName(u"documentDossier"_s);
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(24));
    auto *byName = new Field(tr("&Nom contient"), m_name);
    auto *byDossier = new Field(tr("&Dossier ou demandeur contient"), m_dossier);
    for (Field *field : {byName, byDossier}) {
        field->setColon(false).setEditorWidth(220);
        line->addWidget(field);
    }
    line->addStretch(1);
    addContent(filters);
    m_table->setObjectName(u"attachedTable"_s);
    m_table->setAccessibleName(tr("Pièces jointes"));
    m_table->setEmptyText(tr("Aucune pièce jointe n’a été trouvée"));
    m_table->setModel(m_model);
    m_table->setColumnWidths(
        {0, 170, 158, 0, 149, 150, 84}); // Nom, Type, Dossier, Demandeur, le, par, Taille
    m_table->horizontalHeader()->setSortIndicator(DocumentListModel::AddedAt, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->keepLayout(m_context.settings, u"lists/attachedDocuments"_s);
    m_table->setVisibleRows(0, 10);
    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
    m_preview = m_selection->addButton(tr("A&perçu"), u"eye"_s, u"documentPreviewButton"_s);
    QPushButton *open =
        m_selection->addButton(tr("Ouvrir le docu&ment"), u"external-link"_s, u"documentOpen"_s);
    QPushButton *save =
        m_selection->addButton(tr("&Enregistrer sous…"), u"device-floppy"_s, u"documentSave"_s);
    QPushButton *dossier =
        m_selection->addButton(tr("Ouvrir le do&ssier"), u"folder-open"_s, u"documentDossierButton"_s);
    m_selection->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8));
    addFullWidth(m_selection);
    connect(m_preview, &QPushButton::clicked, this, [this] { withSelected(&DocumentTools::preview); });
    connect(open, &QPushButton::clicked, this, [this] { withSelected(&DocumentTools::open); });
    connect(save, &QPushButton::clicked, this, [this] { withSelected(&DocumentTools::saveAs); });
    connect(dossier, &QPushButton::clicked, this, [this] {
        if (const DocumentRow *row = selected())
            emit dossierRequested(row->attachment.dossierId);
    });
}

void DocumentCard::filter()
{
    m_model->load({.name = m_name->text(), .dossier = m_dossier->text()});
}

void DocumentCard::reload()
{
    const qint64 former = selected() ? selected()->attachment.id : 0;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->reload();
    if (const int row = former ? m_model->rowOf(former) : -1; row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(m_table->currentIndex().column(), 0)));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void DocumentCard::focusFilter()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

const DocumentRow *DocumentCard::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->rowAt(rows.first().row());
}

void DocumentCard::withSelected(void (DocumentTools::*tool)(const Attachment &))
{
    if (const DocumentRow *row = selected())
        (m_tools->*tool)(row->attachment);
}

void DocumentCard::openSelected()
{
    if (const DocumentRow *row = selected())
        withSelected(
            DocumentPreview::canShow(row->attachment.type) ? &DocumentTools::preview : &DocumentTools::open);
}

void DocumentCard::showSelection()
{
    const DocumentRow *row = selected();
    m_selection->say(row ? row->attachment.name : QString());
    if (row)
        m_preview->setVisible(DocumentPreview::canShow(row->attachment.type));
}

} // namespace rex
