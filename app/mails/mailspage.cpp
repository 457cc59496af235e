// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/mailspage.h"

#include "app/mails/mailpanel.h"
#include "model/export/wholefile.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"
#include "model/domain/workflow.h"
#include "model/lists/mailmodel.h"
#include "model/service/mailservice.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailsPage::MailsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new MailModel({MailColumn::State, MailColumn::Recipient, MailColumn::Subject, MailColumn::Dossier,
                                MailColumn::Created, MailColumn::Sent, MailColumn::Attempts, MailColumn::Error},
          this))
    , m_side(new QVBoxLayout)
{
    setObjectName(u"mailsPage"_s);
    const Look &look = Look::of(this);
    auto *side = new QWidget;
    side->setFixedWidth(look.px(352));
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);

    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(16));
    row->addWidget(listCard(context.settings), 1);
    row->addWidget(side);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    page->setSpacing(look.px(16));
    page->addWidget(head());
    page->addLayout(row, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &MailsPage::load);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &MailsPage::load);
    showPanel(nullptr);
    load();
}

QWidget *MailsPage::head()
{
    const Look &look = Look::of(this);
    m_state = new QComboBox;
    m_state->setObjectName(u"mailStateFilter"_s);
    m_state->setAccessibleName(tr("État"));
    m_state->addItem(tr("Tous les états"));
    for (const MailState state : allMailStates)
        m_state->addItem(rex::label(state), int(state));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filtrer les courriels"));
    m_filter->setPlaceholderText(tr("Destinataire, objet ou dossier"));
    addClearButton(m_filter);
    QAction *glass = m_filter->addAction(look.icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(m_filter->accessibleName());
    connect(glass, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_filter->setFixedWidth(look.px(280));
    m_filter->setMaxLength(254);

    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    row->addWidget(rex::label(title(), LabelKind::Title));
    row->addStretch();
    row->addWidget(m_state);
    row->addWidget(m_filter);
    return box;
}

Card *MailsPage::listCard(QSettings &settings)
{
    m_table = new TableView;
    m_table->setObjectName(u"mails"_s);
    m_table->setAccessibleName(tr("Courriels"));
    m_table->setEmptyText(tr("Aucun courriel n’a été trouvé"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({140, 0, 0, 158, 149, 149, 70, 260});
    m_table->setHiddenByDefault({5, 7});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(4, Qt::DescendingOrder);
    m_table->keepLayout(settings, u"lists/mails"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MailsPage::showSelected);
    connect(m_table, &TableView::opened, this, [this] {
        if (m_panel)
            m_panel->findChild<QWidget *>(u"mailText"_s)->setFocus(Qt::OtherFocusReason);
    });
    m_more = textLabel({}, LabelKind::Secondary);
    m_more->setObjectName(u"mailsMore"_s);
    m_more->setContentsMargins(12, 8, 12, 8);

    m_list = new Card(tr("Courriels"));
    m_list->setIcon(u"mail"_s);
    m_list->addTool(m_table->columnsButton(m_list));
    m_list->addFullWidth(m_table);
    m_list->addFullWidth(m_more);
    return m_list;
}

void MailsPage::load()
{
    const QVariant state = m_state->currentData();
    OutboxRequest request;
    if (state.isValid())
        request.state = MailState(state.toInt());
    request.text = m_filter->text().trimmed();
    const Session &session = m_context.session;
    const Result<MailService::List> found = session.workspace.mails().list(session.account, request);
    if (!found)
        return tellLater(found.error().sentence);
    const OutboxMail *former = m_model->at(m_table->currentIndex().row());
    const qint64 selected = former ? former->id : 0;
    m_model->setMails(found->mails);
    m_list->setCounter(found->count);
    m_more->setText(tr("Les %1 courriels les plus récents sont listés. Précisez l’état ou le texte pour trouver les autres.")
                        .arg(locale().toString(found->mails.size())));
    m_more->setVisible(found->count > found->mails.size());
    if (const int row = m_model->rowOf(selected); row >= 0) {
        m_table->selectRow(row);
        showSelected();
    } else {
        showPanel(nullptr);
    }
}

void MailsPage::showSelected()
{
    const OutboxMail *mail = m_model->at(m_table->currentIndex().row());
    if (!mail)
        return showPanel(nullptr);
    if (m_panel && m_panel->mail() == *mail)
        return;
    auto *panel = new MailPanel(*mail, has(m_context.session.account.role, Right::SeeEveryCompany));
    connect(panel, &MailPanel::retryAsked, this, [this, mail = *mail] { retry(mail); });
    connect(panel, &MailPanel::saveAsked, this, [this, mail = *mail] { save(mail); });
    connect(panel, &MailPanel::dossierAsked, this, [this, id = mail->dossierId] {
        emit navigate({.place = Place::Dossier, .dossierId = id});
    });
    showPanel(panel);
}

void MailsPage::showPanel(MailPanel *panel)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_panel = panel;
    if (panel) {
        auto *scroll = new PageScroll;
        scroll->setWidget(panel);
        m_shown = scroll;
    } else {
        QLabel *hint = textLabel(tr("Choisissez un courriel dans la liste pour le lire."), LabelKind::Secondary);
        hint->setAlignment(Qt::AlignTop);
        m_shown = hint;
    }
    m_side->addWidget(m_shown);
    m_shown->show(); // now, so that the keyboard finds it at once
}

void MailsPage::retry(const OutboxMail &mail)
{
    const Session &session = m_context.session;
    const Result<> done = session.workspace.mails().retry(session.account, mail.id);
    load();
    if (done)
        emit message(MessageTone::Success,
            tr("Le courriel à %1 est de nouveau en attente\u00a0: il part avec le prochain envoi.").arg(mail.mail.recipient));
    else
        emit message(MessageTone::Error, done.error().sentence);
}

void MailsPage::save(const OutboxMail &mail)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *chooser = new QFileDialog(this, tr("Enregistrer le courriel"), {}, tr("Courriel (*.eml)"));
    chooser->setObjectName(u"mailFileChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"eml"_s);
    chooser->selectFile(folder.filePath(u"%1-%2.eml"_s.arg(mail.dossierNumber).arg(mail.id)));
    connect(chooser, &QFileDialog::fileSelected, this, [this, mail](const QString &path) { write(mail, path); });
    chooser->open();
}

void MailsPage::write(const OutboxMail &mail, const QString &path)
{
    const Session &session = m_context.session;
    const Result<QByteArray> text = session.workspace.mails().message(session.account, mail.id);
    const Result<> written = text ? writeWholeFile(path, *text) : Result<>(fail(text.error()));
    if (written)
        emit message(MessageTone::Success, tr("Le courriel est enregistré dans « %1 ».").arg(QDir::toNativeSeparators(path)));
    else
        emit message(MessageTone::Error, written.error().sentence);
}

// Also while the page is being built, when nobody listens yet.
void MailsPage::tellLater(const QString &sentence)
{
    QMetaObject::invokeMethod(
        this, [this, sentence] { emit message(MessageTone::Error, sentence); }, Qt::QueuedConnection);
}

QString MailsPage::title() const
{
    return tr("Courriels");
}

QString MailsPage::helpTopic() const
{
    return u"mails"_s;
}

QList<KeyHint> MailsPage::keyHints() const
{
    return {{tr("Entrée"), tr("Lire")}, {u"Ctrl+F"_s, tr("Filtrer")}, {u"F5"_s, tr("Actualiser")}, {u"F1"_s, tr("Aide")}};
}

void MailsPage::refresh()
{
    load();
}

void MailsPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool MailsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QList<QWidget *> MailsPage::regions()
{
    return {m_filter, m_table, m_shown};
}

} // namespace rex
