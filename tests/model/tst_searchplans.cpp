// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/listquery.h"
#include "model/storage/query.h"
#include "tests/support/fixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

// How the engine means to read each list and each criterion: by an index that holds the order, or by the index
// of the criterion; never all dossiers, never sorted afterwards where an index could have been. What an operator
// sees is his company's few dossiers: they are looked up by company and sorted.
class TestSearchPlans : public QObject
{
    Q_OBJECT

    Fixture m_fixture;

    QStringList plan(const QString &sql, const QHash<QString, QVariant> &values)
    {
        QSqlQuery query(*m_fixture.workspace().database().connection());
        if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        for (auto value = values.begin(); value != values.end(); ++value)
            query.bindValue(u':' + value.key(), value.value());
        if (!query.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList steps;
        while (query.next())
            steps.append(query.value(3).toString());
        return steps;
    }
    QStringList plan(const ListQuery &list)
    {
        return plan(queryText(u"list/ids"_s, u"sqlite"_s)
                .replace("@source@"_L1, list.source)
                .replace("@where@"_L1, list.where)
                .replace("@order@"_L1, list.order)
                .replace("@limit@"_L1, "LIMIT 100"_L1),
            list.values);
    }
    static bool any(const QStringList &steps, const QString &part)
    {
        return std::any_of(steps.begin(), steps.end(), [&](const QString &step) { return step.contains(part); });
    }
    static Criteria criterion(int number)
    {
        Criteria c;
        switch (number) {
        case 0: c.number = u"2016-44"_s; break;
        case 1: c.applicant = u"eleonore"_s; break;
        case 2: c.applicant = u"el"_s; break;
        case 3: c.statuses = {Status::Revoked, Status::Incomplete}; break;
        case 4: c.transmittedFrom = QDate(2026, 1, 1); break;
        case 5: c.holder = u"oeuvre"_s; break;
        case 6: c.createdTo = QDate(2026, 1, 1); break;
        case 7: c.eori = u"FR9000"_s; break;
        case 8: c.eori = u"FR"_s; break;
        case 9: c.exporter = u"oeuvre"_s; break;
        case 10: c.exporter = u"o"_s; break;
        case 11: c.chapter = u"94"_s; break;
        case 12: c.postalCode = u"29"_s; break;
        case 13: c.heading = u"9405"_s; break;
        default: c.heading = u"94"_s; break;
        }
        return c;
    }

private slots:
    void everyOrderOfEveryListIsAnIndex_data()
    {
        QTest::addColumn<ListRequest>("request");
        for (const DossierList list : allDossierLists) {
            for (const SortKey key : allSortKeys) {
                if (key == SortKey::ClaimedBy)
                    continue; // who works on it stands in another table: an office's open dossiers are sorted
                for (const bool descending : {false, true})
                    QTest::addRow("list %d by %d %d", int(list), int(key), descending)
                        << ListRequest{.list = list, .sortKey = key, .descending = descending};
            }
        }
    }
    void everyOrderOfEveryListIsAnIndex()
    {
        QFETCH(ListRequest, request);
        const QStringList steps = plan(listQuery(m_fixture.officer, request));
        const QString index = request.list == DossierList::ToDo ? u"dossier_todo_"_s
            : request.list == DossierList::Waiting              ? u"dossier_waiting_"_s
            : request.list == DossierList::Search               ? u"dossier_search_"_s
                                                                : u"dossier_office_"_s;
        QVERIFY2(any(steps, index) && !any(steps, u"TEMP B-TREE"_s), qPrintable(steps.join(u'\n')));
    }

    void aSearchInOneOfficeIsReadInItsOrder()
    {
        ListRequest request{.list = DossierList::Search, .sortKey = SortKey::Company};
        request.criteria.officeCode = u"FR000100"_s;
        const QStringList steps = plan(listQuery(m_fixture.officer, request));
        QVERIFY2(any(steps, u"dossier_office_company"_s) && !any(steps, u"TEMP B-TREE"_s), qPrintable(steps.join(u'\n')));
    }

    void aCompanyIsLookedUp()
    {
        for (const DossierList list : allDossierLists) {
            ListRequest request{.list = list};
            request.criteria = criterion(1);
            const QStringList steps = plan(listQuery(m_fixture.op1, request));
            QVERIFY2(any(steps, u"company_id=?"_s), qPrintable(steps.join(u'\n')));
        }
    }

    void countsOfAnOfficeReadAnIndexAlone_data()
    {
        QTest::addColumn<DossierList>("list");
        for (const DossierList list : {DossierList::ToDo, DossierList::Waiting, DossierList::Authorisations, DossierList::Documents})
            QTest::addRow("list %d", int(list)) << list;
        QTest::newRow("all") << DossierList::Search;
    }
    void countsOfAnOfficeReadAnIndexAlone()
    {
        QFETCH(DossierList, list);
        const ListQuery query = listQuery(m_fixture.officer, {.list = list});
        const QStringList steps = plan(queryText(u"list/count"_s, u"sqlite"_s)
                                           .replace("@source@"_L1, query.source)
                                           .replace("@where@"_L1, query.where),
            query.values);
        QVERIFY2(any(steps, u"COVERING INDEX"_s), qPrintable(steps.join(u'\n')));
    }

    void everyCriterionLeavesTheOrderToItsIndex_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<SortKey>("key");
        for (int i = 0; i < 15; ++i) {
            for (const SortKey key : {SortKey::Transmitted, SortKey::Company, SortKey::Status, SortKey::Created})
                QTest::addRow("criterion %d by %d", i, int(key)) << i << key;
        }
    }
    void everyCriterionLeavesTheOrderToItsIndex()
    {
        QFETCH(int, number);
        QFETCH(SortKey, key);
        ListRequest request{.list = DossierList::Search, .sortKey = key};
        request.criteria = criterion(number);
        const ListQuery list = listQuery(m_fixture.officer, request);
        const QStringList inOrder = plan(list);
        const bool whole = !request.criteria.number.isEmpty(); // one dossier: nothing to order
        QVERIFY2(whole || (any(inOrder, u"INDEX dossier_search_"_s) && !any(inOrder, u"ORDER BY"_s)), qPrintable(inOrder.join(u'\n')));
        QCOMPARE(list.candidates.size(), 1);
        const QStringList fromCandidates = plan(startingFrom(list, list.candidates.first()));
        QVERIFY2(any(fromCandidates, u"d USING INTEGER PRIMARY KEY"_s), qPrintable(fromCandidates.join(u'\n')));
        const QStringList probe = plan(queryText(list.candidates.first().query, u"sqlite"_s), list.candidates.first().values);
        for (const QString &step : probe)
            QVERIFY2(!step.startsWith("SCAN"_L1) || step.contains("VIRTUAL TABLE INDEX"_L1) || step == "SCAN g"_L1
                    || step.contains("json_each"_L1),
                qPrintable(probe.join(u'\n')));
    }

    void rowsAreReadById()
    {
        for (const Account &account : {m_fixture.officer, m_fixture.op1}) {
            const ListQuery visible = visibleTo(account);
            QHash<QString, QVariant> values = visible.values;
            values.insert(u"ids"_s, u"[1,2,3]"_s);
            const QStringList steps = plan(queryText(u"list/rows"_s, u"sqlite"_s).replace("@where@"_L1, visible.where), values);
            QVERIFY2(any(steps, u"SEARCH d USING"_s), qPrintable(steps.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchPlans)
#include "tst_searchplans.moc"
