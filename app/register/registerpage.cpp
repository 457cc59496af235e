// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/register/registerpage.h"

#include "app/print/fingerprint.h"
#include "app/register/recordcard.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "model/domain/labels.h"
#include "model/service/publiccheck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int longest = 60;
constexpr int labelWidth = 148;
constexpr int numberWidth = 260;
constexpr int pageWidth = 960;

// The letters and digits of a fingerprint, however they were grouped; I, L and O are none of its signs, so who
// reads them has read 1 or 0.
QString signsOf(const QString &typed)
{
    QString signs;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            signs += u'0';
        else if (c == u'I' || c == u'L')
            signs += u'1';
        else if (c.isLetterOrNumber())
            signs += c;
    }
    return signs;
}

struct Confirmation
{
    Banner::Kind kind = Banner::Kind::Success;
    QString title, sentence;
};

// The same as in the register is not the same as in force.
Confirmation confirmationOf(const PublicRecord &record)
{
    switch (record.state) {
    case PublicRecord::State::Revoked:
        return {Banner::Kind::Warning, RegisterPage::tr("Empreinte confirmée, numéro révoqué"),
            RegisterPage::tr("L’autorisation imprimée est conforme au registre, mais le numéro est révoqué depuis "
                             "le %1 : elle ne vaut plus.")
                .arg(shown(record.revokedFrom))};
    case PublicRecord::State::ValidUntil:
        return {Banner::Kind::Warning, RegisterPage::tr("Empreinte confirmée, révocation à venir"),
            RegisterPage::tr("L’autorisation imprimée est conforme au registre, mais le numéro est révoqué à compter "
                             "du %1 : elle vaut jusqu’au %2.")
                .arg(shown(record.revokedFrom), shown(record.lastDay()))};
    case PublicRecord::State::NotYetValid:
        return {Banner::Kind::Warning, RegisterPage::tr("Empreinte confirmée, numéro pas encore valide"),
            RegisterPage::tr("L’autorisation imprimée est conforme au registre, mais le numéro ne vaut qu’à partir "
                             "du %1.")
                .arg(shown(record.validFrom))};
    case PublicRecord::State::Valid:
    case PublicRecord::State::Malformed:
    case PublicRecord::State::Unknown:
        break;
    }
    return {Banner::Kind::Success, RegisterPage::tr("Empreinte confirmée"),
        RegisterPage::tr("L’autorisation imprimée est celle du registre, telle qu’elle est en vigueur.")};
}

} // namespace

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_number(new QLineEdit)
    , m_print(new QLineEdit)
    , m_numberField(new Field(tr("&Numéro REX"), m_number))
    , m_printField(new Field(tr("&Empreinte"), m_print))
    , m_answer(new Banner)
    , m_confirmation(new Banner)
{
    setObjectName(u"registerPage"_s);
    m_answer->setObjectName(u"registerAnswer"_s);
    m_confirmation->setObjectName(u"registerConfirmation"_s);
    const Look &look = Look::of(this);
    auto *content = new QWidget;
    content->setMaximumWidth(look.px(pageWidth));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    m_column->setSpacing(look.px(12));
    QLabel *heading = label(title(), LabelKind::Title);
    heading->setObjectName(u"pageTitle"_s);
    m_column->addWidget(heading);
    m_column->addWidget(makeQuestion());
    m_column->addWidget(m_answer);
    m_column->addWidget(m_confirmation);
    m_column->addStretch(1);
    auto *scroll = new PageScroll;
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    clear();
}

QWidget *RegisterPage::makeQuestion()
{
    const Look &look = Look::of(this);
    m_number->setObjectName(u"registerNumber"_s);
    m_number->setPlaceholderText(tr("FRREX20160044"));
    m_print->setObjectName(u"registerFingerprint"_s);
    for (QLineEdit *edit : {m_number, m_print}) {
        edit->setMaxLength(longest);
        connect(edit, &QLineEdit::textEdited, this, &RegisterPage::clear);
        connect(edit, &QLineEdit::returnPressed, this, &RegisterPage::check);
    }
    m_numberField->setMandatory(true).setLabelWidth(labelWidth).setEditorWidth(numberWidth);
    m_printField->setLabelWidth(labelWidth)
        .setEditorWidth(numberWidth)
        .setHint(tr("Facultative : celle du pied de page d’une autorisation imprimée."));
    QPushButton *go = button(tr("&Vérifier"), u"rosette-discount-check"_s, ButtonRole::Primary);
    go->setObjectName(u"registerCheck"_s);
    connect(go, &QPushButton::clicked, this, &RegisterPage::check);

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(6));
    column->addWidget(m_numberField);
    column->addWidget(m_printField);
    column->addWidget(go, 0, Qt::AlignRight);
    auto *card = new Card(tr("Numéro à vérifier"));
    card->addContent(box);
    return card;
}

void RegisterPage::check()
{
    clear();
    if (m_number->text().trimmed().isEmpty()) {
        m_numberField->setError(tr("Saisissez un numéro REX."));
        m_numberField->activate();
        return;
    }
    const Result<PublicRecord> record = m_context.session.workspace.publicCheck().check(m_number->text());
    if (!record)
        emit message(MessageTone::Error, record.error().sentence);
    else
        tell(*record);
}

void RegisterPage::tell(const PublicRecord &record)
{
    switch (record.state) {
    case PublicRecord::State::Malformed:
        m_numberField->setError(tr("Ce n’est pas un numéro REX. Il s’écrit avec le code du pays, REX, puis des "
                                   "chiffres ou des lettres : FRREX20160044."));
        m_numberField->activate();
        return;
    case PublicRecord::State::Unknown:
        m_answer->tell(Banner::Kind::Error, tr("Numéro inconnu"),
            tr("« %1 » n’a pas été attribué par les services de cette base. Vérifiez la saisie ; pour un numéro "
               "d’un autre pays, interrogez le site public de la Commission européenne.")
                .arg(record.number));
        return;
    case PublicRecord::State::NotYetValid:
    case PublicRecord::State::Valid:
    case PublicRecord::State::ValidUntil:
    case PublicRecord::State::Revoked:
        break;
    }
    m_record = new RecordCard(record, m_context.session.workspace.reference());
    m_column->insertWidget(m_column->indexOf(m_confirmation) + 1, m_record);
    if (!m_print->text().trimmed().isEmpty())
        tellFingerprint(record);
}

// Only whether it is the same: what the fingerprint stands for may not be for everyone.
void RegisterPage::tellFingerprint(const PublicRecord &record)
{
    const auto document = m_context.session.workspace.dossiers().authorisationByNumber(record.number);
    if (!document) {
        emit message(MessageTone::Error, document.error().sentence);
        return;
    }
    Confirmation told = {Banner::Kind::Warning, tr("Empreinte différente"),
        tr("Ce n’est pas celle de la dernière version octroyée : vérifiez la saisie. Sinon l’imprimé a été altéré, ou "
           "une modification a été octroyée depuis.")};
    if (signsOf(m_print->text()) == signsOf(fingerprint(*document)))
        told = confirmationOf(record);
    m_confirmation->tell(told.kind, told.title, told.sentence);
}

// What was answered is no answer to what is typed now.
void RegisterPage::clear()
{
    m_numberField->clearError();
    m_printField->clearError();
    m_answer->hide();
    m_confirmation->hide();
    if (m_record) {
        m_record->hide();
        m_record->deleteLater();
        m_record = nullptr;
    }
}

// Another workstation may have revoked it meanwhile.
void RegisterPage::refresh()
{
    if (m_record)
        check();
}

QString RegisterPage::title() const
{
    return tr("Vérifier un numéro REX");
}

QString RegisterPage::helpTopic() const
{
    return u"register"_s;
}

QList<KeyHint> RegisterPage::keyHints() const
{
    return {{tr("Entrée"), tr("Vérifier")}, {u"F5"_s, tr("Actualiser")}, {u"F1"_s, tr("Aide")}};
}

void RegisterPage::focusFirst()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

bool RegisterPage::focusSearch()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
    return true;
}

} // namespace rex
