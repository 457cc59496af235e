// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/searchoracle.h"

#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/storage/database.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::test {

namespace {

QSqlQuery selected(const Database &database, const QString &sql)
{
    QSqlQuery query(*database.connection());
    if (!query.exec(sql))
        qFatal("oracle: %s", qPrintable(query.lastError().text()));
    return query;
}

QString onlyDigits(const QString &text)
{
    QString result = text;
    return result.remove(QRegularExpression(u"[^0-9]"_s));
}

QString without(const QString &text, const QString &characters)
{
    QString result;
    for (const QChar c : text.toUpper()) {
        if (!c.isSpace() && !characters.contains(c))
            result += c;
    }
    return result;
}

bool nameFits(const QString &foldedName, const QString &typed)
{
    if (typed.isEmpty())
        return true;
    const QString part = folded(typed);
    return part.size() < 3 ? foldedName.startsWith(part) : foldedName.contains(part);
}

bool numberFits(const QString &number, const QString &typed)
{
    const QString text = without(typed, {});
    static const QRegularExpression whole(u"\\A(?:(FR-?EXP|PROV)-)?([0-9]{4})-([0-9]{1,7})\\z"_s);
    const auto match = whole.match(text);
    if (match.hasMatch() && (match.capturedView(1).isEmpty() || match.capturedView(3).size() >= 6)) {
        const QString rest = u'-' + match.captured(2) + u'-' + match.captured(3).rightJustified(7, u'0');
        return match.capturedView(1).isEmpty() ? number.endsWith(rest)
            : number == (match.capturedView(1) == "PROV"_L1 ? "PROV"_L1 : "FR-EXP"_L1) + rest;
    }
    if (text.size() >= 6 && text.size() <= 7 && onlyDigits(text) == text)
        return number.endsWith(u'-' + text.rightJustified(7, u'0'));
    return number.contains(text);
}

bool eoriFits(const QString &eori, const QString &typed)
{
    const QString part = without(typed, u".-"_s);
    return part.size() < 3 ? eori.startsWith(part) : eori.contains(part);
}

bool dayFits(qint64 moment, const QDate &from, const QDate &to)
{
    if (!from.isValid() && !to.isValid())
        return true;
    if (moment == 0)
        return false;
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone("Europe/Paris")).date();
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

bool fits(const Known &d, const Criteria &c)
{
    const auto anyGoods = [&](auto condition) { return std::any_of(d.goods.begin(), d.goods.end(), condition); };
    return (c.number.isEmpty() || numberFits(d.number, c.number)) && nameFits(d.foldedName, c.applicant)
        && (c.statuses.isEmpty() || c.statuses.contains(d.status)) && dayFits(d.transmitted, c.transmittedFrom, c.transmittedTo)
        && nameFits(d.foldedName, c.holder) && (c.officeCode.isEmpty() || d.officeCode == c.officeCode)
        && dayFits(d.created, c.createdFrom, c.createdTo) && eoriFits(d.eori, c.eori) && nameFits(d.foldedExporter, c.exporter)
        && without(d.postalCode, {}).startsWith(without(c.postalCode, {}))
        && (c.chapter.isEmpty() || anyGoods([&](const auto &g) { return g.second == onlyDigits(c.chapter).rightJustified(2, u'0'); }))
        && (c.heading.isEmpty() || anyGoods([&](const auto &g) { return g.first.startsWith(onlyDigits(c.heading).left(4)); }));
}

bool textFits(const Known &d, const QString &typed)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return true;
    if (text.size() < 3)
        return nameFits(d.foldedName, typed) || nameFits(d.foldedExporter, typed);
    const QString code = without(typed, {}), plain = without(typed, u".-"_s);
    return nameFits(d.foldedName, typed) || nameFits(d.foldedExporter, typed) || (code.size() >= 3 && d.number.contains(code))
        || (code.size() >= 3 && d.rexNumber.contains(code)) || (plain.size() >= 3 && d.eori.contains(plain))
        || numberFits(d.number, typed);
}

} // namespace

SearchOracle::SearchOracle(const Database &database)
{
    QSqlQuery row = selected(database,
        u"SELECT d.id, d.company_id, d.number, d.company_name, f.name, d.eori, f.postal_code, d.office_code, o.name, "
        "a.number, d.status, d.created, d.transmitted, d.completed, d.updated, d.deadline, d.unread, d.reassigned, "
        "a.number IS NOT NULL AND a.revoked_at IS NULL, a.registered_on, c.name, f.id FROM dossier d "
        "JOIN form_version f ON f.id = CASE WHEN d.granted_form IS NOT NULL THEN d.granted_form "
        "WHEN d.deposited_form IS NOT NULL THEN d.deposited_form ELSE d.draft_form END "
        "LEFT JOIN authorisation a ON a.dossier_id = d.id LEFT JOIN office o ON o.code = d.office_code "
        "LEFT JOIN claim c ON c.dossier_id = d.id ORDER BY d.id"_s);
    QHash<qint64, qsizetype> byForm;
    while (row.next()) {
        int i = 0;
        const auto text = [&] { return row.value(i++).toString(); };
        const auto number = [&] { return row.value(i++).toLongLong(); };
        Known d;
        d.id = number();
        d.companyId = number();
        d.number = text();
        d.companyName = text();
        d.exporterName = text();
        d.foldedName = folded(d.companyName);
        d.foldedExporter = folded(d.exporterName);
        d.eori = text();
        d.postalCode = text();
        d.officeCode = text();
        d.officeName = text();
        d.rexNumber = text();
        d.status = *statusFromCode(text());
        d.created = number();
        d.transmitted = number();
        d.completed = number();
        d.updated = number();
        d.deadline = number();
        d.unread = number() != 0;
        d.reassigned = number() != 0;
        d.valid = number() != 0;
        d.registeredOn = text();
        d.claimedBy = text();
        byForm.insert(number(), m_all.size());
        m_all.append(d);
    }
    QSqlQuery goods = selected(database, u"SELECT form_id, heading, chapter FROM goods_item"_s);
    while (goods.next()) {
        if (const auto found = byForm.constFind(goods.value(0).toLongLong()); found != byForm.constEnd())
            m_all[*found].goods.append({goods.value(1).toString(), goods.value(2).toString()});
    }
}

bool SearchOracle::sees(const Account &account, const Known &dossier) const
{
    switch (account.role) {
    case Role::Operator:
        return account.active && account.companyId == dossier.companyId;
    case Role::Officer:
    case Role::Supervisor:
        return account.active && dossier.transmitted != 0;
    case Role::Administrator:
        return false;
    }
    return false;
}

bool SearchOracle::stands(const Account &account, const Known &d, DossierList list) const
{
    const bool company = account.role == Role::Operator;
    if (!company && list != DossierList::Search && d.officeCode != account.officeCode)
        return false;
    switch (list) {
    case DossierList::ToDo:
        return company ? d.status == Status::Draft || d.status == Status::Incomplete
                       : d.status == Status::UnderReview || d.unread;
    case DossierList::Waiting:
        return d.status == (company ? Status::UnderReview : Status::Incomplete);
    case DossierList::Authorisations:
        return d.valid || d.status == Status::Granted || d.status == Status::Rejected;
    case DossierList::Documents:
        return d.valid;
    case DossierList::Search:
        return true;
    }
    return false;
}

QVariant SearchOracle::sortValue(const Account &account, const Known &d, SortKey key) const
{
    const bool company = d.status == Status::Draft || d.status == Status::Incomplete || d.status == Status::Abandoned;
    switch (key) {
    case SortKey::Number:
        return d.number;
    case SortKey::Status:
        return int(d.status);
    case SortKey::Company:
        return d.foldedName;
    case SortKey::AssignedTo:
        return company ? d.foldedName : folded(d.officeName);
    case SortKey::Created:
    case SortKey::Type:
        return d.created;
    case SortKey::Transmitted:
        return d.transmitted;
    case SortKey::Updated:
        return d.updated;
    case SortKey::Registered:
        return d.registeredOn;
    case SortKey::Completed:
        return d.completed;
    case SortKey::ClaimedBy:
        return d.claimedBy;
    case SortKey::RexNumber:
        return d.rexNumber;
    case SortKey::Alert:
        break;
    }
    const bool office = account.role != Role::Operator;
    if (office && d.unread)
        return 0;
    if (d.status == Status::Incomplete)
        return d.deadline;
    if (office && d.reassigned)
        return 1;
    constexpr qint64 after = 9'000'000'000'000'000;
    return d.status == Status::UnderReview && d.valid ? after : d.status == Status::Draft ? after + 1 : after + 2;
}

QList<qint64> SearchOracle::ids(const Account &account, const ListRequest &request) const
{
    QList<const Known *> found;
    for (const Known &d : m_all) {
        if (sees(account, d) && stands(account, d, request.list) && fits(d, request.criteria) && textFits(d, request.text))
            found.append(&d);
    }
    const SortKey key = canSort(request.list, request.sortKey) ? request.sortKey : SortKey::Updated;
    const auto before = [&](const Known *a, const Known *b) {
        const QVariant x = sortValue(account, *a, key), y = sortValue(account, *b, key);
        if (x == y)
            return a->id < b->id;
        return x.metaType().id() == QMetaType::QString ? x.toString().toUtf8() < y.toString().toUtf8()
                                                       : x.toLongLong() < y.toLongLong();
    };
    std::sort(found.begin(), found.end(), before);
    if (request.descending)
        std::reverse(found.begin(), found.end());
    QList<qint64> ids;
    for (const Known *d : found)
        ids.append(d->id);
    return ids;
}

void SearchOracle::choose(int criterion, Criteria &criteria, bench::Dice &dice) const
{
    const Known &d = dice.of(m_all);
    const auto part = [&](const QString &text) {
        const int length = dice.between(1, 8);
        const int start = length < 3 ? 0 : dice.below(std::max(1, int(text.size()) - length + 1));
        const QString chosen = text.mid(start, length);
        return dice.chance(300) ? chosen.toUpper() : dice.chance(300) ? folded(chosen) : chosen;
    };
    const auto days = [&](qint64 moment, QDate &from, QDate &to) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(moment ? moment : d.created, Qt::UTC).date();
        if (dice.chance(700))
            from = day.addDays(-dice.below(400));
        if (!from.isValid() || dice.chance(700))
            to = day.addDays(dice.below(400) - 20); // now and then the wrong way round
    };
    switch (criterion) {
    case 0:
        criteria.type = AuthorisationType::RegisteredExporter;
        break;
    case 1: {
        const QString year = d.number.section(u'-', -2, -2), sequence = d.number.section(u'-', -1);
        const QStringList ways{d.number, d.number.toLower(), year + u'-' + QString::number(sequence.toInt()), sequence,
            sequence.mid(1), d.number.left(9), u" "_s + d.number + u" "_s, sequence.right(2)};
        criteria.number = dice.of(ways);
        break;
    }
    case 2:
        criteria.applicant = part(d.companyName);
        break;
    case 3:
        criteria.statuses = {d.status};
        if (dice.chance(500))
            criteria.statuses.append(dice.of(allStatuses));
        break;
    case 4:
        days(d.transmitted, criteria.transmittedFrom, criteria.transmittedTo);
        break;
    case 5:
        criteria.holder = part(d.companyName);
        break;
    case 6:
        criteria.officeCode = d.officeCode;
        break;
    case 7:
        days(d.created, criteria.createdFrom, criteria.createdTo);
        break;
    case 8: {
        const QStringList ways{d.eori, d.eori.left(2), d.eori.mid(4, 5), d.eori.left(5) + u' ' + d.eori.mid(5), d.eori.toLower()};
        criteria.eori = dice.of(ways);
        break;
    }
    case 9:
        criteria.exporter = part(d.exporterName);
        break;
    case 10:
        criteria.chapter = d.goods.isEmpty() ? u"1"_s : dice.of(d.goods).second;
        break;
    case 11:
        criteria.postalCode = d.postalCode.left(dice.between(1, 5));
        break;
    default: {
        const QString heading = d.goods.isEmpty() ? u"9405"_s : dice.of(d.goods).first;
        criteria.heading = dice.chance(300) ? heading.left(2) + u'.' + heading.mid(2) : heading.left(dice.between(2, 4));
        break;
    }
    }
}

} // namespace rex::test
