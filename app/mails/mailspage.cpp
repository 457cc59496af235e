// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/mailspage.h"

#include "app/lists/listwithside.h"
#include "app/mails/mailpanel.h"
#include "app/mails/outboxcard.h"
#include "forms/filechooser.h"
#include "model/export/wholefile.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/label.h"
#include "forms/parts/searchfield.h"
#include "forms/parts/tableview.h"
#include "model/domain/workflow.h"
#include "model/service/mailservice.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailsPage::MailsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new OutboxCard(context))
    , m_body(new ListWithSide(m_list, tr("Choisissez un courriel dans la liste pour le lire."), 352))
{
    setObjectName(u"mailsPage"_s);
    const Look &look = Look::of(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    page->setSpacing(look.px(16));
    page->addWidget(head());
    auto *notice = new Banner;
    notice->setObjectName(u"nothingLeaves"_s);
    page->addWidget(notice);
    page->addWidget(m_body, 1);
    if (const QString why = context.session.workspace.mails().whyNothingLeaves(); !why.isEmpty())
        notice->tell(Banner::Kind::Info, {}, why);

    connect(typingPause(m_filter), &QTimer::timeout, this, &MailsPage::load);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MailsPage::load);
    connect(m_list, &OutboxCard::currentChanged, this, &MailsPage::showSelected);
    connect(m_list, &OutboxCard::countChanged, this, &MailsPage::settle);
    connect(m_list, &OutboxCard::said, this, &Page::message);
    connect(m_list, &OutboxCard::opened, this, [this] {
        if (m_panel)
            m_panel->findChild<QWidget *>(u"mailText"_s)->setFocus(Qt::OtherFocusReason);
    });
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
    makeSearchField(m_filter);
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

void MailsPage::load()
{
    const QVariant state = m_state->currentData();
    OutboxRequest request;
    if (state.isValid())
        request.state = MailState(state.toInt());
    request.text = m_filter->text().trimmed();
    m_list->load(request);
}

// The mail that is being read stays, wherever it stands now.
void MailsPage::settle()
{
    if (m_panel && m_list->makeCurrent(m_panel->mail().id))
        showSelected();
    else
        showPanel(nullptr);
}

void MailsPage::showSelected()
{
    const OutboxMail *mail = m_list->current();
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
    m_panel = panel;
    m_body->showDetails(panel);
}

void MailsPage::retry(const OutboxMail &mail)
{
    const Session &session = m_context.session;
    const Result<QString> address = session.workspace.mails().retry(session.account, mail.id);
    m_list->reload();
    if (address)
        emit message(MessageTone::Success,
            tr("Le courriel à %1 est de nouveau en attente\u00a0: il part avec le prochain envoi.").arg(*address));
    else
        emit message(MessageTone::Error, address.error().sentence);
}

void MailsPage::save(const OutboxMail &mail)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *chooser = new FileChooser(FileChooser::For::Saving, this, tr("Enregistrer le courriel"));
    chooser->setObjectName(u"mailFileChooser"_s);
    chooser->setNameFilter(tr("Courriel (*.eml)"));
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
    m_list->reload();
}

void MailsPage::focusFirst()
{
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

bool MailsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QList<QWidget *> MailsPage::regions()
{
    return {m_filter, m_list->table(), m_body->side()};
}

} // namespace rex
