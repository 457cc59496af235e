// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/dossierstep.h"

#include "model/domain/labels.h"
#include "model/domain/limits.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int daysToAnswer = 30;

} // namespace

QString DossierService::Step::comment(const Decision &decision) const
{
    const QString typed = row.comment == CommentRule::None ? QString() : decision.comment.trimmed();
    QStringList parts{detail, typed};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

// A request comes from « Douanes »; a decision names its author (domain notes 8, no 7).
HistoryEntry DossierService::Step::event(const QString &comment) const
{
    HistoryEntry entry;
    entry.at = now;
    entry.event = row.event;
    entry.status = row.to;
    entry.actor = row.event == Event::InformationRequest
        ? u"Douanes"_s
        : account.displayName;
    entry.affiliation = account.affiliation();
    QStringList said{
        row.event == Event::ModificationAccepted ? modificationAccepted.toString() : QString(), comment};
    said.removeAll(QString());
    entry.comment = said.join(u". "_s);
    return entry;
}

tl::unexpected<Error> notVisible()
{
    return fail(ErrorCode::NotFound,
        DossierTexts::tr("Ce dossier n’existe pas, ou il ne vous est pas ouvert."));
}

Result<> checkComment(const Transition &row, const QString &comment)
{
    if (row.comment == CommentRule::None)
        return {};
    if (row.comment == CommentRule::Mandatory && comment.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» est obligatoire"), {u"comment"_s});
    if (comment.trimmed().size() > limits::comment)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» ne peut pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.")
                .arg(QLocale().toString(limits::comment))
                .arg(QLocale().toString(comment.trimmed().size())),
            {u"comment"_s});
    if (comment.contains(QChar::Null))
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« Commentaires\u00a0» contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau."),
            {u"comment"_s});
    return {};
}

Result<> checkText(const QString &text, const QString &label, const QString &field)
{
    if (text.trimmed().size() > limits::comment)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« %1 » ne peut pas dépasser %2 caractères (%3 saisis). Raccourcissez le texte.")
                .arg(label)
                .arg(QLocale().toString(limits::comment))
                .arg(QLocale().toString(text.trimmed().size())),
            {field});
    if (text.contains(QChar::Null))
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("« %1 » contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau.")
                .arg(label),
            {field});
    return {};
}

Result<> checkAddition(const QString &text)
{
    if (text.trimmed().size() > limits::comment)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("Ce qui est ajouté au courriel ne peut pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.")
                .arg(QLocale().toString(limits::comment))
                .arg(QLocale().toString(text.trimmed().size())),
            {u"mailAddition"_s});
    if (text.contains(QChar::Null))
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("Ce qui est ajouté au courriel contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau."),
            {u"mailAddition"_s});
    return {};
}

QDateTime deadlineAfter(const QDateTime &requestedAt)
{
    return parisDay(requestedAt).addDays(daysToAnswer + 1).startOfDay(QTimeZone("Europe/Paris")).toUTC();
}

} // namespace rex
