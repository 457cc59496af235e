// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storyteller.h"

#include "model/domain/filetype.h"
#include "model/domain/labels.h"
#include "model/domain/numbers.h"
#include "model/domain/text.h"
#include "model/storage/historystore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace rex::bench {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
const qint64 firstDay = QDateTime(QDate(2017, 1, 2), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
const qint64 lastMoment = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();

constexpr int firstOperator = 1000; // account ids below are the administration's
constexpr int operatorsThatLogIn = 100;
constexpr int pinnedShare = 16; // per thousand: 16 000 of a million stand with the first office
// « soprano-demo-2026 », hashed once: a hash has a salt, and the same seed must give the same content.
const QString knownPassword
    = u"$argon2id$v=19$m=65536,t=2,p=1$CTcf8V3e9bS4TaSO4BRxAg$dr0yQPx9n6Z85KxwoPF9CCTqdtiG+slh4DMydM2nK4M"_s;

QDate dayOf(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).date();
}

QString isoDay(qint64 moment)
{
    return dayOf(moment).toString(Qt::ISODate);
}

QVariant orNull(qint64 value)
{
    return value ? QVariant(value) : QVariant();
}

QString uuid(Dice &dice)
{
    const quint64 high = dice.next(), low = dice.next();
    return QUuid(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56), uchar(low >> 48),
        uchar(low >> 40), uchar(low >> 32), uchar(low >> 24), uchar(low >> 16), uchar(low >> 8), uchar(low))
        .toString(QUuid::WithoutBraces);
}

// The dossier has left both lists of the home page for good: its company may apply again.
bool isClosed(Status status)
{
    return status == Status::Rejected || status == Status::Revoked || status == Status::Abandoned;
}

} // namespace

// One dossier while its life is told.
struct Storyteller::Telling
{
    Dice dice;
    Rows &rows;
    Company company;
    const Office *office;
    qint64 clock; // moment of the last happening

    qint64 id = 0;
    QString number;
    Status status = Status::Draft;
    qint64 created = 0, transmitted = 0, completed = 0, deadline = 0;
    qint64 draftForm = 0, depositedForm = 0, grantedForm = 0;
    bool unread = false, reassigned = false;
    int forms = 0, version = 1;
    QString lastHash = u""_s;
    QString applicant;

    QString rexNumber = u""_s;
    qint64 grantedAt = 0, revokedAt = 0;
    qint64 validFrom = 0;
    bool consent = false;
    QString motive;

    [[nodiscard]] qint64 applicantId() const { return firstOperator + company.id - 1; }
    // Time passes, but not beyond the end of all stories.
    qint64 later(qint64 least, qint64 most)
    {
        clock = std::min(clock + dice.moment(least, most), lastMoment);
        return clock;
    }
};

Storyteller::Storyteller(int dossiers, quint64 seed, const Reference &reference)
    : m_count(dossiers)
    , m_seed(seed)
    , m_inventions(seed, reference)
    , m_offices(reference.rexOffices())
    , m_dice(seed, ~quint64(0))
{
    int sum = 0;
    for (int i = 1; i < m_offices.size(); ++i) // the second office has ten times as much to do as the last
        m_officeShares.append(sum += 10'000 / (i + 6));
}

void Storyteller::tellStaff(Rows &rows)
{
    int id = 0;
    const auto add = [&](const QString &login, const QString &name, Role role, const QVariant &office) {
        rows[AccountRows].append({++id, login, folded(login), name, QString(login + u"@exemple.fr"_s), code(role), QVariant(),
            office, knownPassword, 1, firstDay});
    };
    add(u"admin"_s, u"admin admin"_s, Role::Administrator, {});
    for (int i = 0; i < m_offices.size(); ++i) {
        add(u"ag%1"_s.arg(i + 1), u"Agent %1"_s.arg(m_offices[i].name), Role::Officer, m_offices[i].code);
        add(u"chef%1"_s.arg(i + 1), u"Chef %1"_s.arg(m_offices[i].name), Role::Supervisor, m_offices[i].code);
    }
    constexpr int documents = 40;
    for (int i = 1; i <= documents; ++i) {
        const QByteArray text = u"Justificatif d’origine n° %1\n"_s.arg(i).toUtf8().repeated(20 * i);
        m_documents.append(text);
        m_documentHashes.append(QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        rows[AttachmentContentRows].append({m_documentHashes.last(), text.size(), text});
    }
}

int Storyteller::nextCompany(qint64 created, Rows &rows)
{
    if (!m_closed.isEmpty() && m_closed.head().since < created && m_dice.chance(800))
        return m_closed.dequeue().company;
    const int number = m_companies++;
    const Company company = m_inventions.company(number);
    rows[CompanyRows].append({company.id, company.eori, company.name, folded(company.name), company.address.street,
        company.address.postalCode, company.address.city, company.address.country});
    const QString login = u"op%1"_s.arg(number + 1);
    rows[AccountRows].append({firstOperator + number, login, login, u"Opérateur %1"_s.arg(number + 1),
        QString(login + u"@exemple.fr"_s), code(Role::Operator), company.id, QVariant(),
        number < operatorsThatLogIn ? knownPassword : u""_s, 1, created});
    return number;
}

const Office &Storyteller::officeFor(int dossier, int company)
{
    const auto pinned = [](qint64 n) { return n * pinnedShare / 1000; };
    if (pinned(dossier + 1) > pinned(dossier))
        return m_offices.first();
    Dice dice(m_seed, quint64(company) * 2 + 77); // a company stays with its office
    const int share = dice.below(m_officeShares.last());
    const auto found = std::upper_bound(m_officeShares.begin(), m_officeShares.end(), share);
    return m_offices[int(found - m_officeShares.begin()) + 1];
}

Status Storyteller::endOf(Dice &dice, qint64 age) const
{
    struct Share
    {
        Status status;
        int perThousand;
    };
    static constexpr Share recent[] = {{Status::UnderReview, 440}, {Status::Incomplete, 200}, {Status::Draft, 180},
        {Status::Granted, 130}, {Status::Abandoned, 30}, {Status::Rejected, 20}};
    static constexpr Share old[] = {{Status::Granted, 690}, {Status::Rejected, 110}, {Status::Revoked, 95},
        {Status::Abandoned, 75}, {Status::Draft, 30}};
    int throwOf = dice.below(1000);
    for (const Share &share : age < 50 * day ? std::span<const Share>(recent) : std::span<const Share>(old)) {
        if ((throwOf -= share.perThousand) < 0)
            return share.status;
    }
    return Status::Draft;
}

void Storyteller::tellNext(Rows &rows)
{
    const int index = m_told++;
    const qint64 created = firstDay + qint64(double(lastMoment - minute - firstDay) * index / m_count);
    const int company = nextCompany(created, rows);
    Telling telling{Dice(m_seed, quint64(index) + 0x10000000), rows, m_inventions.company(company),
        &officeFor(index, company), created};
    telling.id = index + 1;
    telling.created = created;
    const int year = dayOf(created).year();
    telling.number = toString(DossierNumber{false, year, nextNumber(u"dossier"_s, year)});
    telling.applicant = u"Opérateur %1"_s.arg(company + 1);

    const Status end = endOf(telling.dice, lastMoment - created);
    if (end == Status::Draft || (end == Status::Abandoned && telling.dice.chance(500))) {
        tellDraft(telling);
        telling.status = end;
        if (end == Status::Abandoned)
            happen(telling, Event::Abandonment, end, telling.later(day, 30 * day));
    } else {
        tellStudy(telling, end);
    }
    finish(telling);
    if (isClosed(telling.status))
        m_closed.enqueue({company, telling.clock});
}

void Storyteller::tellDraft(Telling &telling)
{
    telling.draftForm = addForm(telling, 0);
}

void Storyteller::tellStudy(Telling &telling, Status end)
{
    Dice &dice = telling.dice;
    telling.transmitted = telling.completed = telling.later(10 * minute, 2 * day);
    telling.depositedForm = addForm(telling, telling.completed);
    happen(telling, Event::Deposit, Status::UnderReview, telling.completed, {}, telling.depositedForm);
    if (dice.chance(20))
        attach(telling);
    if (dice.chance(20)) {
        happen(telling, Event::Reassignment, Status::UnderReview, telling.later(day / 4, day));
        telling.reassigned = end == Status::UnderReview;
    }
    if (dice.chance(250) && end != Status::UnderReview) { // a question and its answer
        happen(telling, Event::InformationRequest, Status::Incomplete, telling.later(day / 2, 5 * day),
            u"Merci de préciser la position tarifaire."_s);
        telling.completed = telling.later(day / 2, 20 * day);
        telling.depositedForm = addForm(telling, telling.completed);
        happen(telling, Event::Resubmission, Status::UnderReview, telling.completed, {}, telling.depositedForm);
    }
    switch (end) {
    case Status::Incomplete:
        happen(telling, Event::InformationRequest, end, telling.later(day / 2, 4 * day), u"Il manque un contact."_s);
        telling.deadline = (telling.clock / day + 31) * day;
        break;
    case Status::Abandoned:
        happen(telling, Event::Withdrawal, end, telling.later(day / 2, 9 * day));
        break;
    case Status::Rejected:
        happen(telling, dice.chance(400) ? Event::AutomaticRejection : Event::Rejection, end,
            telling.later(10 * day, 40 * day), u"Pièces manquantes."_s);
        break;
    case Status::Granted:
    case Status::Revoked:
        tellGranting(telling);
        if (end == Status::Revoked)
            tellRevocation(telling);
        else if (dice.chance(160))
            tellModification(telling, dice.chance(100) ? Status::UnderReview
                    : dice.chance(60)                  ? Status::Incomplete
                                                       : Status::Granted);
        break;
    case Status::UnderReview:
    case Status::Draft:
        break;
    }
    if ((isClosed(telling.status) || telling.status == Status::Granted) && dice.chance(6)) {
        happen(telling, Event::Comment, telling.status, telling.later(day, 300 * day), u"Pouvez-vous me rappeler ?"_s);
        telling.unread = true;
    }
}

void Storyteller::tellGranting(Telling &telling)
{
    telling.grantedAt = telling.later(day / 2, 12 * day);
    const int year = dayOf(telling.grantedAt).year();
    telling.rexNumber = rexNumber(year, nextNumber(u"rex"_s, year));
    telling.validFrom = telling.completed;
    telling.grantedForm = telling.depositedForm;
    telling.consent = telling.dice.chance(700);
    happen(telling, Event::Granting, Status::Granted, telling.grantedAt);
}

void Storyteller::tellModification(Telling &telling, Status end)
{
    telling.completed = telling.later(30 * day, 900 * day);
    telling.depositedForm = addForm(telling, telling.completed);
    happen(telling, Event::Reopening, Status::UnderReview, telling.completed, {}, telling.depositedForm);
    if (end == Status::Granted) {
        happen(telling, Event::ModificationAccepted, end, telling.later(day / 2, 8 * day));
        telling.grantedForm = telling.depositedForm;
    } else if (end == Status::Incomplete) {
        happen(telling, Event::InformationRequest, end, telling.later(day / 2, 8 * day), u"Quelle est l’origine ?"_s);
        telling.deadline = (telling.clock / day + 31) * day;
    }
}

void Storyteller::tellRevocation(Telling &telling)
{
    static const QString motives[] = {u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s};
    telling.revokedAt = telling.later(60 * day, 1200 * day);
    telling.motive = telling.dice.of(motives);
    happen(telling, Event::Revocation, Status::Revoked, telling.revokedAt, u"Conditions non respectées."_s);
}

qint64 Storyteller::addForm(Telling &telling, qint64 depositedAt)
{
    Dice &dice = telling.dice;
    const qint64 form = m_nextForm++;
    const Company &company = telling.company;
    const bool deposited = depositedAt != 0;
    const QString person = m_inventions.person(dice), place = company.address.city, position = u"Gérant"_s;
    const QString phone = m_inventions.phone(dice);
    const bool trading = dice.chance(500), consent = dice.chance(700);
    telling.rows[FormRows].append({form, telling.id, ++telling.forms, orNull(depositedAt),
        deposited ? QVariant(telling.applicantId()) : QVariant(), deposited ? telling.applicant : u""_s,
        telling.office->code, company.eori, company.name, folded(company.name), company.address.street,
        company.address.postalCode, company.address.city, company.address.country, phone, u"0"_s,
        u"contact%1@exemple.fr"_s.arg(company.id), code(trading ? Activity::Trading : Activity::Producing), 0, 1, person,
        place, position, int(consent), person, place, position});
    for (int i = 0, n = dice.chance(850) ? 1 : dice.between(2, 4); i < n; ++i) {
        const Contact contact = m_inventions.contact(dice, company);
        telling.rows[ContactRows].append({form, i, contact.name, contact.address.street, contact.address.postalCode,
            contact.address.city, contact.address.country, contact.phone, contact.fax, contact.email});
    }
    for (int i = 0, n = m_inventions.goodsCount(dice); i < n; ++i) {
        const GoodsItem item = m_inventions.goods(dice);
        telling.rows[GoodsRows].append({form, i, item.description, item.heading, item.chapter});
    }
    return form;
}

void Storyteller::happen(Telling &telling, Event event, Status status, qint64 at, const QString &comment, qint64 form)
{
    static const QSet<Event> byCompany{Event::Deposit, Event::Resubmission, Event::Reopening, Event::Comment,
        Event::Withdrawal, Event::Abandonment};
    const bool company = byCompany.contains(event), system = event == Event::AutomaticRejection;
    const int office = int(std::find(m_offices.begin(), m_offices.end(), *telling.office) - m_offices.begin());
    HistoryLink link{telling.id, at, code(event), code(status), 0, u"Douanes"_s, telling.office->name,
        comment.isNull() ? u""_s : comment, form, telling.lastHash};
    if (company) {
        link.accountId = telling.applicantId();
        link.actor = telling.applicant;
        link.affiliation = telling.company.name;
    } else if (!system) {
        link.accountId = 2 + 2 * office;
        if (event != Event::InformationRequest)
            link.actor = u"Agent %1"_s.arg(telling.office->name);
    }
    telling.lastHash = link.hash();
    telling.rows[HistoryRows].append({link.dossierId, link.at, link.event, link.status, orNull(link.accountId), link.actor,
        link.affiliation, link.comment, orNull(link.formId), link.previousHash, telling.lastHash});
    telling.status = status;
    ++telling.version;
}

void Storyteller::attach(Telling &telling)
{
    const int which = telling.dice.below(int(m_documents.size()));
    const QString name = u"Justificatif %1.txt"_s.arg(which + 1);
    telling.rows[AttachmentRows].append({telling.id, m_documentHashes[which], name, folded(name), code(FileType::Text),
        m_documents[which].size(), telling.completed, telling.applicantId(), telling.applicant, telling.company.name});
}

// The columns of dossier/listing.sql are written as that query would: a test compares them.
void Storyteller::finish(Telling &telling)
{
    const Telling &t = telling;
    const bool withCompany = t.status == Status::Draft || t.status == Status::Incomplete || t.status == Status::Abandoned;
    const bool valid = t.grantedAt && !t.revokedAt;
    constexpr qint64 modification = 9'000'000'000'000'000, draft = modification + 1, none = modification + 2;
    const qint64 alert = t.unread                          ? 0
        : t.reassigned                                     ? 1
        : t.status == Status::Incomplete                   ? t.deadline
        : t.status == Status::UnderReview && valid         ? modification
        : t.status == Status::Draft                        ? draft
                                                           : none;
    const QString name = folded(t.company.name);
    QString postalCode = t.company.address.postalCode;
    telling.rows[DossierRows].append({t.id, uuid(telling.dice), t.number, code(t.status), t.company.id, t.company.name,
        name, t.company.eori, t.office->code, t.created, orNull(t.transmitted), orNull(t.completed), t.clock,
        orNull(t.deadline), t.version, orNull(t.draftForm), orNull(t.depositedForm), orNull(t.grantedForm), int(t.unread),
        int(t.reassigned), t.grantedForm ? t.grantedForm : t.depositedForm ? t.depositedForm : t.draftForm, name,
        postalCode, withCompany ? name : folded(t.office->name), t.rexNumber,
        t.grantedAt ? isoDay(t.grantedAt) : u""_s, int(valid), int(t.status), alert});
    if (t.grantedAt)
        telling.rows[AuthorisationRows].append({t.id, t.rexNumber, isoDay(t.grantedAt), isoDay(t.validFrom), t.grantedAt,
            u"Agent %1"_s.arg(t.office->name), t.office->code, int(t.consent), t.grantedAt, orNull(t.revokedAt),
            t.revokedAt ? QVariant(isoDay(t.revokedAt)) : QVariant(),
            t.revokedAt ? QVariant(t.motive) : QVariant()});
}

} // namespace rex::bench
