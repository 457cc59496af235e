// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/dossierstep.h"

#include "model/domain/labels.h"
#include "model/domain/limits.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int daysToAnswer = 30;

} // namespace

QString DossierService::Step::comment(const Decision &decision) const
{
    if (row.action == Action::Grant)
        return dossier.authorisation->number;
    return row.comment == CommentRule::Mandatory ? decision.comment.trimmed() : QString();
}

// A request comes from « Douanes »; a decision names its author (domain notes 8, no 7).
HistoryEntry DossierService::Step::event(const QString &comment) const
{
    HistoryEntry entry;
    entry.at = now;
    entry.event = row.event;
    entry.status = row.to;
    // A record, not a screen: the same word whatever the language of who writes it.
    entry.actor = row.event == Event::InformationRequest ? u"Douanes"_s : account.displayName;
    entry.affiliation = account.affiliation();
    entry.comment = comment;
    return entry;
}

Result<> checkComment(const Transition &row, const QString &comment)
{
    if (row.comment == CommentRule::None)
        return {};
    if (comment.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» est obligatoire"), {u"comment"_s});
    if (comment.trimmed().size() > limits::comment)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» ne peut pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.")
                .arg(limits::comment)
                .arg(comment.trimmed().size()),
            {u"comment"_s});
    if (comment.contains(QChar::Null))
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau."),
            {u"comment"_s});
    return {};
}

QDateTime deadlineAfter(const QDateTime &requestedAt)
{
    return parisDay(requestedAt).addDays(daysToAnswer + 1).startOfDay(QTimeZone("Europe/Paris")).toUTC();
}

} // namespace rex
