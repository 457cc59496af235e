// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/mailsettingspage.h"

#include "app/background.h"
#include "app/mails/mailsettingsfields.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "model/domain/mailmessage.h"
#include "model/service/mailservice.h"
#include "model/service/smtptransport.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int widest = 640;

} // namespace

MailSettingsPage::MailSettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_fields(new MailSettingsFields(context.session.workspace.mails().workstation()))
    , m_result(new Banner)
{
    setObjectName(u"mailSettingsPage"_s);
    const Look &look = Look::of(this);
    m_result->setObjectName(u"mailTestResult"_s);
    m_result->setClosable(true);
    m_result->hide();
    auto *card = new Card(tr("Serveur d’envoi"));
    card->setIcon(u"mail"_s);
    card->addContent(m_fields);
    card->setMaximumWidth(look.px(widest));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    column->setSpacing(look.px(16));
    column->addWidget(rex::label(title(), LabelKind::Title));
    auto *row = new QHBoxLayout; // which asks for the height at the card's own width
    row->addWidget(card, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch();
    auto *scroll = new PageScroll;
    scroll->setWidget(content);
    auto *notice = new Banner;
    notice->setObjectName(u"nothingLeaves"_s);
    auto *banner = new QWidget;
    auto *bannerBox = new QVBoxLayout(banner);
    bannerBox->setContentsMargins(look.px(24), look.px(8), look.px(24), 0);
    bannerBox->addWidget(notice);
    bannerBox->addWidget(m_result);
    m_actions = actions();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(banner);
    page->addWidget(scroll, 1);
    page->addWidget(m_actions);
    if (const QString why = context.session.workspace.mails().whyNothingLeaves(); !why.isEmpty())
        notice->tell(Banner::Kind::Info, {}, why);
    load();
}

MailSettingsPage::~MailSettingsPage()
{
    if (m_stop)
        *m_stop = true;
}

QWidget *MailSettingsPage::actions()
{
    auto *bar = new ActionBar;
    m_test = button(tr("&Tester"), u"mail-forward"_s, ButtonRole::Neutral);
    m_test->setObjectName(u"testMail"_s);
    m_test->setToolTip(tr("Envoie un courriel d’essai à %1").arg(ownAddress()));
    m_cancel = button(tr("Annuler &l’essai"), u"x"_s, ButtonRole::Neutral);
    m_cancel->setObjectName(u"cancelTest"_s);
    m_cancel->hide();
    m_save = button(tr("&Enregistrer"), {}, ButtonRole::Primary);
    m_save->setObjectName(u"saveMailSettings"_s);
    bar->addLeft(m_test);
    bar->addLeft(m_cancel);
    bar->addRight(m_save);
    connect(m_test, &QPushButton::clicked, this, &MailSettingsPage::test);
    connect(m_save, &QPushButton::clicked, this, &MailSettingsPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
    return bar;
}

void MailSettingsPage::load()
{
    const MailService &mails = m_context.session.workspace.mails();
    const Result<MailSettings> settings = mails.settings();
    const Result<bool> known = mails.hasPassword();
    if (settings)
        m_fields->tell(*settings, known.value_or(false));
    if (!settings || !known)
        m_result->tell(Banner::Kind::Error, {}, settings ? known.error().sentence : settings.error().sentence);
}

void MailSettingsPage::save()
{
    if (!m_fields->check())
        return;
    const Session &session = m_context.session;
    const Result<> saved
        = session.workspace.mails().setSettings(session.account, m_fields->settings(), m_fields->password());
    if (saved) {
        load();
        emit message(MessageTone::Success, tr("Les réglages de l’envoi sont enregistrés."));
    } else if (!m_fields->showError(saved.error())) {
        emit message(MessageTone::Error, saved.error().sentence);
    }
}

// With what is typed, saved or not: a mail to one's own address.
void MailSettingsPage::test()
{
    m_result->hide(); // what an earlier test said is not about this one
    if (!m_fields->check(true))
        return;
    const Session &session = m_context.session;
    if (const QString why = session.workspace.mails().whyNothingLeaves(); !why.isEmpty())
        return m_result->tell(Banner::Kind::Error, {}, why);
    const MailSettings settings = m_fields->settings();
    QString password = m_fields->password().value_or(QString());
    if (!settings.user.isEmpty() && password.isEmpty()) {
        const Result<QString> known = session.workspace.mails().passwordFor(settings);
        if (!known) {
            if (!m_fields->showError(known.error()))
                m_result->tell(Banner::Kind::Error, {}, known.error().sentence);
            return;
        }
        password = *known;
    }
    const QString address = ownAddress();
    const std::optional<QByteArray> to = mailAddress(address);
    if (!to)
        return m_result->tell(Banner::Kind::Error, {},
            tr("L’adresse de votre compte, « %1 », ne peut pas recevoir l’essai : corrigez-la dans « Comptes ».")
                .arg(address));
    const Result<QByteArray> text = composeMessage(MailMessage{settings.senderAddress, settings.senderName,
        address, tr("SOPRANO-REX Courriel d’essai"),
        tr("Ce courriel d’essai montre que SOPRANO-REX peut envoyer ses courriels par le serveur %1.").arg(settings.host),
        session.workspace.clock()(), QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (!text)
        return m_result->tell(Banner::Kind::Error, {}, text.error().sentence);
    m_stop = std::make_shared<std::atomic_bool>(false);
    setTesting(true);
    m_result->tell(Banner::Kind::Info, {}, tr("Essai en cours avec %1…").arg(settings.host));
    whenFinished(QtConcurrent::run([settings, password, to, text, stop = m_stop] {
        SmtpTransport transport(settings, password);
        return transport.deliver(*mailAddress(settings.senderAddress), *to, *text, *stop);
    }),
        this, [this, address](const Delivery &delivery) { finishTest(address, delivery); });
}

// As it is now: it may have been corrected since the login.
QString MailSettingsPage::ownAddress() const
{
    const Account &account = m_context.session.account;
    const Result<QList<Account>> now = m_context.session.workspace.accounts().rows(account, {account.id});
    return now && !now->isEmpty() ? now->first().email : account.email;
}

void MailSettingsPage::finishTest(const QString &address, const Delivery &delivery)
{
    setTesting(false);
    m_stop.reset();
    if (delivery.outcome == Delivery::Outcome::Sent)
        m_result->tell(Banner::Kind::Success, {},
            tr("Un courriel d’essai a été remis au serveur pour %1. Vérifiez qu’il arrive.").arg(address));
    else if (delivery.outcome == Delivery::Outcome::Stopped)
        m_result->tell(Banner::Kind::Info, {}, tr("L’essai a été annulé."));
    else
        m_result->tell(Banner::Kind::Error, {}, delivery.sentence);
}

void MailSettingsPage::setTesting(bool testing)
{
    m_test->setHidden(testing);
    m_cancel->setVisible(testing);
    (testing ? m_cancel : m_test)->setFocus(Qt::OtherFocusReason);
}

void MailSettingsPage::canLeave(std::function<void()> leave)
{
    if (m_fields->isChanged())
        Confirm::ask(this, title(), tr("Les réglages ne sont pas enregistrés\u00a0: ce qui est saisi sera perdu."), std::move(leave));
    else
        leave();
}

QString MailSettingsPage::title() const
{
    return tr("Envoi des courriels");
}

QString MailSettingsPage::helpTopic() const
{
    return u"mailsettings"_s;
}

QList<KeyHint> MailSettingsPage::keyHints() const
{
    return {{u"Alt+T"_s, tr("Tester")}, {u"Alt+E"_s, tr("Enregistrer")}, {u"F1"_s, tr("Aide")}};
}

void MailSettingsPage::focusFirst()
{
    m_fields->field(u"host"_s)->activate();
}

QList<QWidget *> MailSettingsPage::regions()
{
    return {m_fields, m_actions};
}

} // namespace rex
