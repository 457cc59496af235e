// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documentcard.h"

#include "app/attachments/documentpreview.h"
#include "app/attachments/documenttools.h"
#include "app/lists/selectionrow.h"
#include "forms/parts/buttons.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/searchfield.h"
#include "forms/parts/tableview.h"
#include "model/lists/documentlistmodel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int mostTyped = 200; // letters

} // namespace

DocumentCard::DocumentCard(const PageContext &context, QWidget *parent)
    : DocumentCard(context,
          new DocumentListModel(context.session.workspace.attachments(), context.session.account), parent)
{
}

DocumentCard::DocumentCard(const PageContext &context, DocumentListModel *model, QWidget *parent)
    : ListCard(u"attachedDocuments"_s, tr("Pièces jointes"), model, parent)
    , m_model(model)
    , m_name(new QLineEdit)
    , m_dossier(new QLineEdit)
    , m_selection(new SelectionRow)
    , m_tools(new DocumentTools(context, this))
{
    table()->setObjectName(u"attachedTable"_s);
    table()->setEmptyText(tr("Aucune pièce jointe n’a été trouvée"));
    table()->setVisibleRows(0, 10);
    // Nom, Type, Dossier, Demandeur, le, par, Taille
    setColumns(context, {.widths = {0, 170, 158, 0, 149, 150, 84}, .sortedBy = DocumentListModel::AddedAt});
    makeFilters();
    makeTools();
    connect(this, &ListCard::opened, this, &DocumentCard::openSelected);
    connect(this, &ListCard::selectionChanged, this, &DocumentCard::showSelection);
    connect(m_tools, &DocumentTools::told, this, &ListCard::said);
    filter();
}

void DocumentCard::makeFilters()
{
    m_name->setObjectName(u"documentName"_s);
    m_dossier->setObjectName(u"documentDossier"_s);
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::of(this).px(24));
    auto *byName = new Field(tr("Nom &contient"), m_name);
    auto *byDossier = new Field(tr("&Dossier ou demandeur contient"), m_dossier);
    for (Field *field : {byName, byDossier}) {
        field->setColon(false).setEditorWidth(220);
        line->addWidget(field);
    }
    line->addStretch(1);
    addFilters(filters);
    for (QLineEdit *edit : {m_name, m_dossier}) {
        addClearButton(edit);
        edit->setMaxLength(mostTyped);
        connect(typingPause(edit), &QTimer::timeout, this, &DocumentCard::filter);
    }
}

void DocumentCard::makeTools()
{
    const Look &look = Look::of(this);
    m_preview = m_selection->addButton(tr("A&perçu"), u"eye"_s, u"documentPreviewButton"_s);
    QPushButton *open =
        m_selection->addButton(tr("Ouvrir le docu&ment"), u"external-link"_s, u"documentOpen"_s);
    QPushButton *save =
        m_selection->addButton(tr("&Enregistrer sous…"), u"device-floppy"_s, u"documentSave"_s);
    QPushButton *dossier =
        m_selection->addButton(tr("Ou&vrir le dossier"), u"folder-open"_s, u"documentDossierButton"_s);
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

void DocumentCard::focusFilter()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

const DocumentRow *DocumentCard::selected() const
{
    const qint64 id = selectedId();
    return id ? m_model->at(m_model->rowOf(id)) : nullptr;
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
