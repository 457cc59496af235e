// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/text.h"
#include "model/service/workspace.h"
#include "model/storage/accountstore.h"
#include "model/storage/query.h"
#include "tests/bench/generate.h"
#include "tests/model/searchoracle.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::bench::Dice;
using rex::test::Known;
using rex::test::SearchOracle;

// Lists and searches of a generated database against an oracle that looks at every dossier. Seeded: what fails
// once fails always. Another seed: REX_SEED=7 tst_searchoracle.
class TestSearchOracle : public QObject
{
    Q_OBJECT

    static constexpr int dossiers = 800;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchOracle> m_oracle;
    QList<Account> m_people; // officers of the office with most and of another, operators, a supervisor, an administrator
    quint64 m_seed = 1;

    const SearchService &search() const { return m_workspace->search(); }

    void run(const QString &sql)
    {
        QSqlQuery query(*m_workspace->database().connection());
        QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }

    // Names that are no longer the form's, numbers of a poste autonome, claims: what the generator does not tell.
    void addOddities()
    {
        for (int id = 13; id <= dossiers; id += 13) {
            const QString name = u"Nouvelle Œuvre d’Éléonore %1"_s.arg(id % 7);
            run(u"UPDATE dossier SET company_name = '%1', company_folded = '%2' WHERE id = %3"_s.arg(
                name, QString(folded(name)).replace(u'\'', u"''"_s)).arg(id));
        }
        run(u"UPDATE dossier SET number = REPLACE(number, 'FR-EXP', 'PROV') WHERE id % 29 = 0"_s);
        run(u"INSERT INTO claim (dossier_id, account_id, name, until) SELECT id, 2, 'Agent ' || id % 3, updated FROM dossier "
            "WHERE status = 'under_review' AND id % 2 = 0"_s);
        for (int id = 1; id <= dossiers; ++id)
            run(queryText(u"dossier/listing"_s, u"sqlite"_s).replace(u":id"_s, QString::number(id)));
    }

    void compare(const Account &account, const ListRequest &request)
    {
        const QList<qint64> expected = m_oracle->ids(account, request);
        const auto ids = search().ids(account, request);
        QVERIFY(ids);
        QCOMPARE(*ids, expected);
        const auto count = search().count(account, request);
        QVERIFY(count);
        QCOMPARE(*count, expected.size());
        for (const int n : {0, 7, dossiers + 1}) {
            const auto first = search().first(account, request, n);
            QVERIFY(first);
            QCOMPARE(*first, expected.mid(0, n));
        }
        // the other ways to the same answer: in the list's order, and turning round at once
        const SearchService inOrder(m_workspace->database(), {.few = 0, .many = 0});
        QCOMPARE(*inOrder.ids(account, request), expected);
        QCOMPARE(*inOrder.first(account, request, 7), expected.mid(0, 7));
        const SearchService impatient(m_workspace->database(), {.few = 0, .many = 0, .patience = 0});
        QCOMPARE(*impatient.first(account, request, 7), expected.mid(0, 7));
    }

private slots:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIntValue("REX_SEED") ? quint64(qEnvironmentVariableIntValue("REX_SEED")) : 1;
        const QString path = m_folder.filePath(u"rex.db"_s);
        const auto made = bench::generate(path, dossiers, m_seed);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        auto opened = Workspace::open(path, [] { return bench::generatedNow(); });
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        run(u"BEGIN"_s);
        addOddities();
        run(u"COMMIT"_s);
        m_oracle = std::make_unique<SearchOracle>(m_workspace->database());
        QCOMPARE(m_oracle->all().size(), dossiers);
        const AccountStore accounts(m_workspace->database());
        for (const qint64 id : {2, 3, 4, 6, 1000, 1, 1000 + int(m_oracle->all()[dossiers / 2].companyId) - 1}) {
            const auto account = accounts.account(id);
            QVERIFY(account);
            m_people.append(*account);
        }
        Account left = m_people.first();
        left.active = false;
        m_people.append(left);
    }

    void everyListInEveryOrder_data()
    {
        QTest::addColumn<DossierList>("list");
        QTest::addColumn<SortKey>("key");
        for (const DossierList list : allDossierLists) {
            for (const SortKey key : allSortKeys)
                QTest::addRow("list %d by %d", int(list), int(key)) << list << key;
        }
    }
    void everyListInEveryOrder()
    {
        QFETCH(DossierList, list);
        QFETCH(SortKey, key);
        for (const Account &account : m_people) {
            for (const bool descending : {false, true}) {
                if (!descending && account.role == Role::Administrator)
                    continue;
                compare(account, {.list = list, .sortKey = key, .descending = descending});
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void eachCriterionAlone_data()
    {
        QTest::addColumn<int>("criterion");
        for (int i = 0; i < SearchOracle::criteriaCount; ++i)
            QTest::addRow("criterion %d", i) << i;
    }
    void eachCriterionAlone()
    {
        QFETCH(int, criterion);
        Dice dice(m_seed, quint64(criterion));
        int found = 0;
        for (int i = 0; i < 16; ++i) {
            ListRequest request{.list = DossierList::Search, .sortKey = dice.of(allSortKeys), .descending = dice.chance(500)};
            m_oracle->choose(criterion, request.criteria, dice);
            for (const Account &account : m_people) {
                compare(account, request);
                if (QTest::currentTestFailed()) {
                    const Criteria &c = request.criteria;
                    qInfo() << account.login << int(request.sortKey) << c.number << c.applicant << c.holder << c.exporter
                            << c.eori << c.postalCode << c.chapter << c.heading << c.officeCode << c.createdFrom << c.createdTo
                            << c.transmittedFrom << c.transmittedTo;
                    return;
                }
            }
            found += m_oracle->ids(m_people.first(), request).isEmpty() ? 0 : 1;
        }
        QVERIFY(found > 4); // most draws ask for something that is there
    }

    void pairsOfCriteria_data()
    {
        QTest::addColumn<int>("one");
        for (int i = 0; i < SearchOracle::criteriaCount; ++i)
            QTest::addRow("criterion %d with every other", i) << i;
    }
    void pairsOfCriteria()
    {
        QFETCH(int, one);
        for (int other = one + 1; other < SearchOracle::criteriaCount; ++other) {
            Dice dice(m_seed, quint64(one * 100 + other));
            for (int i = 0; i < 4; ++i) {
                ListRequest request{.list = dice.of(allDossierLists), .sortKey = dice.of(allSortKeys)};
                m_oracle->choose(one, request.criteria, dice);
                m_oracle->choose(other, request.criteria, dice);
                compare(dice.of(m_people), request);
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"with criterion %1"_s.arg(other)));
            }
        }
    }

    void quickSearch()
    {
        Dice dice(m_seed, 4711);
        for (int i = 0; i < 40; ++i) {
            const Known &d = dice.of(m_oracle->all());
            const QStringList texts{d.number, d.rexNumber, d.eori, d.companyName, d.exporterName, d.companyName.left(2),
                d.rexNumber.right(5), d.eori.mid(3, 6), folded(d.companyName).mid(2, 5), d.number.section(u'-', 2),
                d.number.right(6), d.eori.left(6) + u' ' + d.eori.mid(6)};
            const ListRequest request{.list = dice.of(allDossierLists), .text = dice.of(texts)};
            for (const Account &account : m_people) {
                compare(account, request);
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(request.text));
            }
        }
    }

    void nobodySeesMoreThanHeMay()
    {
        QList<qint64> everyId;
        for (const Known &d : m_oracle->all())
            everyId.append(d.id);
        for (const Account &account : m_people) {
            const auto rows = search().rows(account, everyId);
            QVERIFY(rows);
            qsizetype next = 0;
            for (const Known &d : m_oracle->all()) {
                if (!m_oracle->sees(account, d))
                    continue;
                QVERIFY(next < rows->size());
                const DossierRow &row = rows->at(next++);
                QCOMPARE(row.id, d.id);
                QCOMPARE(row.number, d.number);
                QCOMPARE(row.rexNumber, d.rexNumber);
                QCOMPARE(row.numberValid, d.valid);
                QCOMPARE(row.companyName, d.companyName);
            }
            QCOMPARE(next, rows->size());
        }
    }

    void textThatMeansSomethingToTheEngineIsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"\""_s, u"\"\"\""_s, u"a\"b\"c"_s, u"%%%"_s, u"___"_s, u"\\\\\\"_s, u"sarl*"_s, u"NEAR(a b)"_s,
                 u"words : abc"_s, u"(abc"_s, u"abc) OR (def"_s, u"^abc"_s, u"a AND b"_s, u"NOT abc"_s, u"'; DROP TABLE dossier; --"_s,
                 u"{abc}"_s, u"-abc"_s, u"🙂🙂🙂"_s, u"مريم"_s, u"ab\u0301c"_s, u"e"_s, u"€"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
        QTest::newRow("NUL") << u"abc"_s + QChar(0) + u"def"_s;
        QTest::newRow("10 000 letters") << QString(10000, u'a');
        QTest::newRow("10 000 per cent signs") << QString(10000, u'%');
        QTest::newRow("half a character") << u"ab"_s + QChar(0xD83D) + u"cd"_s;
    }
    void textThatMeansSomethingToTheEngineIsText()
    {
        QFETCH(QString, text);
        const Account &officer = m_people.first();
        ListRequest request{.list = DossierList::Search, .text = text};
        compare(officer, request);
        request.text.clear();
        for (QString Criteria::*member : {&Criteria::number, &Criteria::applicant, &Criteria::holder, &Criteria::exporter,
                 &Criteria::eori, &Criteria::postalCode, &Criteria::officeCode}) {
            request.criteria = {};
            request.criteria.*member = text;
            const auto ids = search().ids(officer, request);
            QVERIFY(ids);
            const auto first = search().first(officer, request, 10);
            QVERIFY(first);
            QCOMPARE(*first, ids->mid(0, 10));
        }
        for (QString Criteria::*member : {&Criteria::chapter, &Criteria::heading}) {
            request.criteria = {};
            request.criteria.*member = text;
            QVERIFY(search().ids(officer, request)->isEmpty());
        }
    }

    void accentsAndLigaturesAreForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u"eleonore"_s, u"ÉLÉONORE"_s, u"Éléonore"_s, u"E\u0301le\u0301onore"_s, u"oeuvre d'eleonore"_s,
                 u"ŒUVRE D’ÉLÉONORE"_s, u"  nouvelle   OEUVRE "_s})
            QTest::addRow("%s", qPrintable(typed)) << typed;
    }
    void accentsAndLigaturesAreForgiven()
    {
        QFETCH(QString, typed);
        ListRequest request{.list = DossierList::Search};
        request.criteria.applicant = typed;
        const auto ids = search().ids(m_people.first(), request);
        QVERIFY(ids->size() > dossiers / 13 / 2);
        request.criteria = {};
        request.text = typed;
        QVERIFY(search().ids(m_people.first(), request)->size() >= ids->size());
    }

    void aCancelledQueryEndsAndTheNextOneWorks()
    {
        const ListRequest request{.list = DossierList::Search, .text = u"sarl"_s};
        int asked = 0;
        const auto cancelled = search().ids(m_people.first(), request, [&] { return ++asked > 1; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(asked > 1);
        for (int i = 0; i < 20; ++i) { // superseded again and again
            QVERIFY(!search().count(m_people.first(), request, [] { return true; }));
            QVERIFY(!search().first(m_people.first(), request, 10, [] { return true; }));
        }
        compare(m_people.first(), request);
    }

    void theListFollowsEveryChange()
    {
        // What lists read equals what the first tables say, after all the generator and the services wrote.
        QSqlQuery query(*m_workspace->database().connection());
        QVERIFY(query.exec(u"SELECT COUNT(*) FROM dossier d WHERE listed_form IS NOT COALESCE(granted_form, deposited_form, draft_form) "
                           "OR number_valid <> (SELECT COUNT(*) FROM authorisation a WHERE a.dossier_id = d.id AND a.revoked_at IS NULL)"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
        query.finish();
        QVERIFY(query.exec(u"INSERT INTO dossier_text (dossier_text) VALUES ('integrity-check')"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearchOracle)
#include "tst_searchoracle.moc"
