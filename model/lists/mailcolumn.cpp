// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/mailcolumn.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::MailModel)
};

constexpr auto subjectStart = "SOPRANO-REX "_L1;

} // namespace

QString label(MailColumn column)
{
    switch (column) {
    case MailColumn::State:
        return Texts::tr("État");
    case MailColumn::Recipient:
        return Texts::tr("Destinataire");
    case MailColumn::Subject:
        return Texts::tr("Objet");
    case MailColumn::Dossier:
        return Texts::tr("Dossier");
    case MailColumn::Created:
        return Texts::tr("Créé le");
    case MailColumn::Sent:
        return Texts::tr("Envoyé le");
    case MailColumn::Attempts:
        return Texts::tr("Essais");
    case MailColumn::Error:
        return Texts::tr("Remarque");
    }
    return {};
}

QString remark(const OutboxMail &mail)
{
    QStringList parts{mail.error};
    if (mail.mayBeTwice() && mail.state != MailState::Failed)
        parts.append(Texts::tr("Ce courriel peut avoir été envoyé deux fois."));
    if (mail.state == MailState::Waiting && mail.attempts > 0)
        parts.append(Texts::tr("Prochain essai à partir du %1.").arg(shown(mail.due)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString cellText(const OutboxMail &mail, MailColumn column)
{
    switch (column) {
    case MailColumn::State:
        return label(mail.state);
    case MailColumn::Recipient:
        return mail.mail.recipient;
    case MailColumn::Subject: // what all of them begin with says nothing in a list
        return mail.mail.subject.startsWith(subjectStart) ? mail.mail.subject.sliced(subjectStart.size()) : mail.mail.subject;
    case MailColumn::Dossier:
        return mail.dossierNumber;
    case MailColumn::Created:
        return shown(mail.created);
    case MailColumn::Sent:
        return shown(mail.sent);
    case MailColumn::Attempts:
        return QString::number(mail.attempts);
    case MailColumn::Error:
        return remark(mail);
    }
    return {};
}

QVariant cellData(const OutboxMail &mail, MailColumn column, int role)
{
    const bool state = column == MailColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(mail, column);
    case MarkIconRole:
        return state ? markIcon(mail.state) : QString();
    case MarkToneRole:
        return state ? markTone(mail.state) : QString();
    default:
        return {};
    }
}

QVariant columnData(MailColumn column, int role)
{
    if (role == Qt::TextAlignmentRole && column == MailColumn::Attempts)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == IdentifierRole)
        return column == MailColumn::Dossier;
    return {};
}

} // namespace rex
