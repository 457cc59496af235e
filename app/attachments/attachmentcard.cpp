// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/attachmentcard.h"

#include "app/attachments/adddialog.h"
#include "app/attachments/documentpreview.h"
#include "app/attachments/documenttools.h"
#include "app/attachments/attachmentchooser.h"
#include "app/lists/layoutkey.h"
#include "app/lists/selectionrow.h"
#include "forms/confirm.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "model/domain/limits.h"
#include "model/domain/workflow.h"
#include "model/lists/attachmentmodel.h"
#include "model/lists/roles.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentCard::AttachmentCard(const PageContext &context, QWidget *parent)
    : Card(tr("Pièces jointes"), parent)
    , m_context(context)
    , m_model(new AttachmentModel(this))
    , m_table(new TableView)
    , m_selection(new SelectionRow)
    , m_tools(new DocumentTools(context, this))
{
    setObjectName(u"attachments"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentCard::choose);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentCard::askRemove);
    connect(m_tools, &DocumentTools::told, this, &AttachmentCard::told);
    connect(m_table, &TableView::opened, this, [this] {
        const Attachment *attachment = selected();
        if (attachment && DocumentPreview::canShow(attachment->type))
            m_tools->preview(*attachment);
        else if (attachment)
            m_tools->open(*attachment);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AttachmentCard::showSelection);
    showRights();
}

void AttachmentCard::build()
{
    const Look &look = Look::of(this);
    m_table->setObjectName(u"attachmentTable"_s);
    m_table->setAccessibleName(tr("Pièces jointes"));
    m_table->setEmptyText(tr("Aucune pièce jointe"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 170, 84, 149, 220}); // Nom, Type, Taille, Ajoutée le, Ajoutée par
    m_table->horizontalHeader()->setSortIndicator(AttachmentModel::AddedAt, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->keepLayout(m_context.settings, layoutKey(m_context.session.account, u"attachments"_s));
    m_add = button(tr("Ajouter des pièces &jointes…"), u"plus"_s, ButtonRole::Neutral);
    m_add->setObjectName(u"attachmentsAdd"_s);
    addTool(m_add);
    addTool(m_table->columnsButton(this));
    m_hint = textLabel(tr("Déposez ici vos fichiers, ou choisissez-les : %1, %2 au plus chacun. Les "
                          "documents avec macros ne "
                          "sont pas acceptés.")
                           .arg(acceptedTypes(), shownSize(limits::attachmentBytes)),
        LabelKind::Small);
    m_hint->setObjectName(u"attachmentsHint"_s);
    addContent(m_hint);
    addFullWidth(m_table);
    m_preview = m_selection->addButton(tr("A&perçu"), u"eye"_s, u"attachmentPreview"_s);
    QPushButton *open = m_selection->addButton(tr("&Ouvrir"), u"external-link"_s, u"attachmentOpen"_s);
    QPushButton *save =
        m_selection->addButton(tr("&Enregistrer sous…"), u"device-floppy"_s, u"attachmentSave"_s);
    m_remove = m_selection->addButton(tr("Re&tirer"), u"trash"_s, u"attachmentRemove"_s);
    setButtonRole(m_remove, ButtonRole::Danger);
    m_selection->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8));
    addFullWidth(m_selection);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (const Attachment *attachment = selected())
            m_tools->preview(*attachment);
    });
    connect(open, &QPushButton::clicked, this, [this] {
        if (const Attachment *attachment = selected())
            m_tools->open(*attachment);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (const Attachment *attachment = selected())
            m_tools->saveAs(*attachment);
    });
}

void AttachmentCard::tell(const Dossier &dossier)
{
    m_dossier = dossier;
    showRights();
    load();
}

void AttachmentCard::setSaver(std::function<bool()> saver)
{
    m_saver = std::move(saver);
    showRights();
}

void AttachmentCard::load()
{
    if (!m_dossier.id) {
        m_model->setAttachments({});
    } else {
        const Session &session = m_context.session;
        const auto attachments = session.workspace.attachments().of(session.account, m_dossier.id);
        if (!attachments)
            emit told(MessageTone::Error, attachments.error().sentence);
        else
            m_model->setAttachments(*attachments);
    }
    setCounter(count());
    emit countChanged(count());
}

bool AttachmentCard::isAdding() const
{
    return m_adding && m_adding->isVisible();
}

int AttachmentCard::count() const
{
    return m_model->rowCount();
}

void AttachmentCard::showRights()
{
    const Account &account = m_context.session.account;
    m_mayAdd =
        m_dossier.id ? partyFor(account, m_dossier, DocumentRight::Add).has_value() : m_saver != nullptr;
    m_add->setVisible(m_mayAdd);
    m_hint->setVisible(m_mayAdd);
    m_remove->setVisible(partyFor(account, m_dossier, DocumentRight::Remove).has_value());
    setAcceptDrops(m_mayAdd);
}

const Attachment *AttachmentCard::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->attachments().at(rows.first().row());
}

void AttachmentCard::showSelection()
{
    const Attachment *attachment = selected();
    m_selection->say(attachment ? attachment->name : QString());
    if (attachment)
        m_preview->setVisible(DocumentPreview::canShow(attachment->type));
}

void AttachmentCard::choose()
{
    connect(openAttachmentChooser(this), &QFileDialog::filesSelected, this, &AttachmentCard::add);
}

void AttachmentCard::add(const QStringList &paths)
{
    if (paths.isEmpty() || (!m_dossier.id && !(m_saver && m_saver())))
        return;
    auto *dialog = new AddDialog(m_context, m_dossier, paths, AddDialog::Purpose::AddNow, this);
    connect(dialog, &AddDialog::added, this, &AttachmentCard::tellAdded);
    connect(dialog, &QDialog::finished, this, &AttachmentCard::addingEnded, Qt::QueuedConnection);
    m_adding = dialog;
    dialog->open();
}

void AttachmentCard::tellAdded(const AttachmentService::Added &added)
{
    m_dossier = added.dossier;
    load();
    emit dossierChanged(m_dossier);
    QString sentence =
        tr("%n pièce(s) jointe(s) ajoutée(s) au dossier %1.", nullptr, int(added.attachments.size()))
            .arg(m_dossier.number);
    if (!added.known.isEmpty())
        sentence += u' '
            + tr("Déjà présentes, elles n’ont pas été ajoutées à nouveau : %1.")
                  .arg(added.known.join(u", "_s));
    emit told(MessageTone::Success, sentence);
}

void AttachmentCard::askRemove()
{
    const Attachment *attachment = selected();
    if (!attachment)
        return;
    Confirm::ask(this, tr("Retirer la pièce jointe"),
        tr("« %1 » sera retirée du brouillon. Le fichier d’origine sur votre ordinateur ne change pas.")
            .arg(attachment->name),
        [this, id = attachment->id] { remove(id); });
}

void AttachmentCard::remove(qint64 id)
{
    const Session &session = m_context.session;
    const Result<Dossier> removed = session.workspace.attachments().remove(session.account, id);
    if (removed)
        m_dossier = *removed;
    load();
    if (removed)
        emit dossierChanged(m_dossier);
    if (removed)
        emit told(
            MessageTone::Success, tr("La pièce jointe est retirée du dossier %1.").arg(m_dossier.number));
    else
        emit told(MessageTone::Error, removed.error().sentence);
}

void AttachmentCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayAdd && !localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction); // whatever is dragged stays where it is
        event->accept();
    }
}

void AttachmentCard::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(localFiles(event->mimeData()));
}

} // namespace rex
