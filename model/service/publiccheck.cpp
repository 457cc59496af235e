// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/publiccheck.h"

#include "model/domain/numbers.h"
#include "model/storage/formstore.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class PublicCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::PublicCheck)
};

constexpr qsizetype longestShown = 40; // of what was typed, in a sentence

QString excerpt(const QString &typed)
{
    const QString text = typed.simplified();
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

} // namespace

Result<PublicRecord> publicCheck(const Database &database, const QString &typed, const QDate &today)
{
    const QString number = normalisedRexNumber(typed);
    if (number.isEmpty())
        return fail(ErrorCode::Invalid, PublicCheckTexts::tr("Saisissez un numéro REX, par exemple « FRREX20260001 »."));
    if (!isRexNumber(number))
        return fail(ErrorCode::Invalid,
            PublicCheckTexts::tr("« %1 » n’a pas la forme d’un numéro REX : deux lettres de pays, REX, puis jusqu’à "
                                 "trente lettres ou chiffres. Vérifiez la saisie.")
                .arg(excerpt(typed)));
    Query query(database, u"authorisation/public"_s);
    query.bind(u"number"_s, number);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next()) {
        if (Result<> read = query.ended(); !read)
            return fail(read.error());
        return fail(ErrorCode::NotFound,
            PublicCheckTexts::tr("Le numéro REX « %1 » n’est pas connu de cette base. Vérifiez la saisie ; un numéro "
                                 "d’un autre pays se vérifie auprès de la Commission européenne.")
                .arg(number));
    }
    PublicRecord record;
    record.number = query.text("number");
    record.validFrom = query.day("valid_from");
    record.revokedFrom = query.day("revocation_effect");
    if (record.revokedFrom.isValid())
        record.state = today < record.revokedFrom ? PublicState::ValidUntil : PublicState::Revoked;
    if (query.boolean("consent")) {
        const Result<DepositedForm> granted = FormStore(database).byId(query.integer("granted_form"));
        if (!granted)
            return fail(granted.error());
        record.exporter = PublicExporter{granted->form.exporter, granted->form.goods};
    }
    return record;
}

} // namespace rex
