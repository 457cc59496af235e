// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/criteriatext.h"

#include "model/domain/labels.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// One criterion of text: its word and where it stands.
struct TextCriterion
{
    QLatin1StringView word;
    QString Criteria::*value;
};

const TextCriterion textCriteria[] = {
    {"number"_L1, &Criteria::number},
    {"applicant"_L1, &Criteria::applicant},
    {"eori"_L1, &Criteria::eori},
    {"office"_L1, &Criteria::officeCode},
    {"holder"_L1, &Criteria::holder},
    {"exporter"_L1, &Criteria::exporter},
    {"chapter"_L1, &Criteria::chapter},
    {"postal_code"_L1, &Criteria::postalCode},
    {"heading"_L1, &Criteria::heading},
};

struct DayCriterion
{
    QLatin1StringView word;
    QDate Criteria::*value;
};

const DayCriterion dayCriteria[] = {
    {"transmitted_from"_L1, &Criteria::transmittedFrom},
    {"transmitted_to"_L1, &Criteria::transmittedTo},
    {"created_from"_L1, &Criteria::createdFrom},
    {"created_to"_L1, &Criteria::createdTo},
};

const QString rexType = u"rex"_s;
const QString anyType = u"any"_s;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QString toText(const Criteria &criteria)
{
    QUrlQuery query;
    query.addQueryItem(u"type"_s, criteria.type ? rexType : anyType);
    for (const auto &[word, value] : textCriteria)
        if (!(criteria.*value).isEmpty())
            query.addQueryItem(word, encoded(criteria.*value));
    for (const auto &[word, value] : dayCriteria)
        if ((criteria.*value).isValid())
            query.addQueryItem(word, (criteria.*value).toString(Qt::ISODate));
    for (const Status status : criteria.statuses)
        query.addQueryItem(u"status"_s, code(status));
    return query.toString(QUrl::FullyEncoded);
}

Criteria criteriaFromText(const QString &text)
{
    const QUrlQuery query(text);
    Criteria criteria;
    if (query.queryItemValue(u"type"_s) == rexType)
        criteria.type = AuthorisationType::RegisteredExporter;
    for (const auto &[word, value] : textCriteria)
        criteria.*value = query.queryItemValue(word, QUrl::FullyDecoded);
    for (const auto &[word, value] : dayCriteria)
        criteria.*value = QDate::fromString(query.queryItemValue(word), Qt::ISODate);
    for (const QString &word : query.allQueryItemValues(u"status"_s)) {
        if (const std::optional<Status> status = statusFromCode(word))
            criteria.statuses.append(*status);
    }
    return criteria;
}

} // namespace rex
