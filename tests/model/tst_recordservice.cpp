// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/limits.h"
#include "model/service/dossierservice.h"
#include "model/service/recordservice.h"
#include "model/storage/database.h"
#include "model/storage/snapshot.h"
#include "tests/support/fixture.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <tuple>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

namespace {

// Does something once, just before the first statement that holds these words runs on the connection of this thread.
class Before
{
public:
    Before(const Database &database, QByteArray words, std::function<void()> work)
        : m_connection(*database.connection())
        , m_words(std::move(words))
        , m_work(std::move(work))
    {
        sqlite3_trace_v2(handle(), SQLITE_TRACE_STMT, &Before::see, this);
    }
    ~Before() { sqlite3_trace_v2(handle(), 0, nullptr, nullptr); }
    Before(const Before &) = delete;
    Before &operator=(const Before &) = delete;
    [[nodiscard]] bool done() const { return !m_work; }

private:
    [[nodiscard]] sqlite3 *handle() const
    {
        const QVariant handle = m_connection.driver()->handle();
        return *static_cast<sqlite3 *const *>(handle.constData());
    }
    static int see(unsigned, void *self, void *, void *statement)
    {
        auto *before = static_cast<Before *>(self);
        if (before->m_work && QByteArray(static_cast<const char *>(statement)).contains(before->m_words))
            std::exchange(before->m_work, {})();
        return 0;
    }

    QSqlDatabase m_connection;
    QByteArray m_words;
    std::function<void()> m_work;
};

// On a connection of its own, as another workstation does.
void elsewhere(const Database &database, const std::function<void()> &work)
{
    const std::unique_ptr<QThread> other(QThread::create([&] {
        work();
        database.closeThreadConnection();
    }));
    other->start();
    other->wait();
}

} // namespace

// What is printed of a dossier: one version, and each decision as it was taken.
class TestRecordService : public QObject
{
    Q_OBJECT

    static Decision revocation()
    {
        Decision decision;
        decision.comment = u"Données périmées depuis 2025."_s;
        decision.motive = u"89-4"_s;
        decision.hearing.invitedOn = {2026, 1, 10};
        decision.hearing.observations = u"L’adresse sera corrigée."_s;
        return decision;
    }
    static Dossier revoked(Fixture &f)
    {
        const Dossier granted = f.granted(f.op1);
        f.advance(86400);
        return *f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, revocation());
    }

private slots:
    void aRevocationKeepsWhatItRestsOn()
    {
        Fixture f;
        const Dossier dossier = revoked(f);
        const auto record = f.workspace().records().read(f.officer, dossier.id);
        QVERIFY(record);
        QCOMPARE(record->decisions.size(), 2);
        const DecisionRecord &decision = record->decisions.first(); // newest first
        QCOMPARE(decision.event.event, Event::Revocation);
        QCOMPARE(decision.motive, u"89-4"_s);
        QCOMPARE(decision.reason, u"Données périmées depuis 2025."_s); // without the words of the motive
        QCOMPARE(decision.effect, dossier.authorisation->revocationEffect);
        QCOMPARE(decision.hearing, revocation().hearing);
        QCOMPARE(decision.office.code, u"FR000100"_s);
        QCOMPARE(decision.form.form.exporter.eori, dossier.eori);
        QCOMPARE(record->decisions.last().event.event, Event::Granting);
        QVERIFY(record->decisions.last().reason.isEmpty());
    }

    void theDayOfEffectOutlivesAnAnnulment()
    {
        Fixture f;
        const Dossier dossier = revoked(f);
        const QDate effect = dossier.authorisation->revocationEffect;
        Decision decision;
        decision.comment = u"Erreur du service."_s;
        f.advance(86400);
        QVERIFY(f.workspace().dossiers().act(f.supervisor, dossier.id, dossier.version, Action::AnnulRevocation, decision));
        const auto record = f.workspace().records().read(f.op1, dossier.id);
        QVERIFY(record);
        QCOMPARE(record->decisions.size(), 3);
        QCOMPARE(record->decisions.at(0).event.event, Event::RevocationAnnulled);
        QCOMPARE(record->decisions.at(1).effect, effect);
        QCOMPARE(record->decisions.at(1).motive, u"89-4"_s);
    }

    void aRefusedModificationIsOfTheFormThatWasRefused()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        Form form = completeForm();
        form.exporter.phone = u"0999999999"_s;
        f.advance(60);
        const auto asked = f.workspace().dossiers().deposit(f.op1, granted.id, granted.version, form);
        QVERIFY(asked);
        Decision decision;
        decision.comment = u"Téléphone inconnu."_s;
        f.advance(60);
        QVERIFY(f.workspace().dossiers().act(f.officer, asked->id, asked->version, Action::RefuseModification, decision));
        const auto record = f.workspace().records().read(f.officer, asked->id);
        QCOMPARE(record->decisions.first().form.form.exporter.phone, u"0999999999"_s);
        QCOMPARE(record->decisions.first().reason, u"Téléphone inconnu."_s);
        QVERIFY(record->decisions.last().form.form.exporter.phone != u"0999999999"_s);
    }

    void anotherCompanyReadsNothing()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        QCOMPARE(f.workspace().records().read(f.op2, dossier.id).error().code, ErrorCode::NotFound);
        QCOMPARE(f.workspace().records().read(f.admin, dossier.id).error().code, ErrorCode::NotFound);
        QCOMPARE(f.workspace().records().read(f.officer, 4711).error().code, ErrorCode::NotFound);
    }

    void aLetterKeepsTheWaysOfAppealOfItsDay()
    {
        Fixture f;
        const RecordService &records = f.workspace().records();
        QVERIFY(records.waysOfAppeal(u"FR000100"_s)->isEmpty());
        const Dossier dossier = revoked(f);
        QVERIFY(records.read(f.officer, dossier.id)->decisions.first().waysOfAppeal.isEmpty());
        f.advance(60);
        QVERIFY(records.setWaysOfAppeal(f.supervisor, u"  Premier texte.  "_s));
        QCOMPARE(*records.waysOfAppeal(u"FR000100"_s), u"Premier texte."_s);
        // Written after the decision, but before it could be notified: it is the one that the letter carries.
        QCOMPARE(records.read(f.officer, dossier.id)->decisions.first().waysOfAppeal, u"Premier texte."_s);
        f.advance(60);
        QVERIFY(records.setWaysOfAppeal(f.supervisor, u"Second texte."_s));
        QCOMPARE(*records.waysOfAppeal(u"FR000100"_s), u"Second texte."_s);
        QCOMPARE(records.read(f.officer, dossier.id)->decisions.first().waysOfAppeal, u"Premier texte."_s);
        QVERIFY(records.waysOfAppeal(u"FR000120"_s)->isEmpty()); // each office its own
        f.advance(60);
        QVERIFY(records.setWaysOfAppeal(f.supervisor, u" "_s)); // taken back
        QVERIFY(records.waysOfAppeal(u"FR000100"_s)->isEmpty());
    }

    void onlyASupervisorWritesThem()
    {
        Fixture f;
        const RecordService &records = f.workspace().records();
        for (const Account &account : {f.op1, f.officer, f.admin})
            QCOMPARE(records.setWaysOfAppeal(account, u"x"_s).error().code, ErrorCode::NotAllowed);
        Account forged = f.officer;
        forged.role = Role::Supervisor; // the database knows better
        QCOMPARE(records.setWaysOfAppeal(forged, u"x"_s).error().code, ErrorCode::NotAllowed);
        QVERIFY(records.waysOfAppeal(u"FR000100"_s)->isEmpty());
    }

    void oddTextsAreKeptOrRefused()
    {
        Fixture f;
        const RecordService &records = f.workspace().records();
        const auto tooLong = records.setWaysOfAppeal(f.supervisor, QString(limits::waysOfAppeal + 1, u'x'));
        QCOMPARE(tooLong.error().code, ErrorCode::Invalid);
        QCOMPARE(tooLong.error().fields, QStringList{u"waysOfAppeal"_s});
        const QString odd = u"<b>Recours</b> '; DROP TABLE dossier; -- %1 ✓ \u05d0\u05d1 é"_s;
        QVERIFY(records.setWaysOfAppeal(f.supervisor, odd + QChar::Null));
        QCOMPARE(*records.waysOfAppeal(u"FR000100"_s), odd);
    }

    void whatOthersWriteMeanwhileIsNotSeen()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const Database &database = f.workspace().database();
        const auto seen = inSnapshot(database, [&]() -> Result<QList<int>> {
            const auto before = f.workspace().dossiers().view(f.officer, dossier.id);
            if (!before)
                return fail(before.error());
            const std::unique_ptr<QThread> other(QThread::create([&] {
                Decision decision;
                decision.comment = u"Une remarque."_s;
                const auto done = f.workspace().dossiers().act(
                    f.op1, dossier.id, dossier.version, Action::AddComment, decision);
                if (!done)
                    qWarning() << done.error().sentence;
                database.closeThreadConnection();
            }));
            other->start();
            other->wait();
            const auto after = f.workspace().dossiers().view(f.officer, dossier.id);
            if (!after)
                return fail(after.error());
            return QList<int>{int(before->history.size()), int(after->history.size())};
        });
        QVERIFY(seen);
        QCOMPARE(seen->at(0), seen->at(1));
        QCOMPARE(int(f.workspace().dossiers().view(f.officer, dossier.id)->history.size()), seen->at(0) + 1);
    }

    // Between the reading of the dossier and that of its form.
    void anAuthorisationIsOfOneMomentWhateverOthersWrite_data()
    {
        QTest::addColumn<bool>("byNumber");
        QTest::newRow("of a dossier") << false;
        QTest::newRow("by its number") << true;
    }
    void anAuthorisationIsOfOneMomentWhateverOthersWrite()
    {
        QFETCH(bool, byNumber);
        Fixture f;
        const Database &database = f.workspace().database();
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier granted = f.granted(f.op1);
        Form form = completeForm();
        form.exporter.phone = u"0999999999"_s;
        f.advance(60);
        const auto asked = dossiers.deposit(f.op1, granted.id, granted.version, form);
        QVERIFY(asked);
        const auto read = [&] {
            return byNumber ? dossiers.authorisationByNumber(granted.authorisation->number)
                            : dossiers.authorisation(f.officer, granted.id);
        };
        const auto before = read();
        QVERIFY(before);
        QSqlQuery guards(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'contact'"_s,
            *database.connection());
        QStringList names;
        while (guards.next())
            names.append(guards.value(0).toString());
        for (const QString &name : std::as_const(names)) // what is granted never changes: here it does, to be seen
            QVERIFY(QSqlQuery(*database.connection()).exec(u"DROP TRIGGER "_s + name));
        f.advance(60);
        bool written = false;
        Result<AuthorisationDocument> meanwhile = fail(ErrorCode::Internal, {});
        {
            const Before reading(database, "FROM form_version WHERE id", [&] {
                elsewhere(database, [&] {
                    written = dossiers.act(f.officer, asked->id, asked->version, Action::AcceptModification).has_value()
                        && QSqlQuery(*database.connection()).exec(u"UPDATE contact SET name = 'Plus tard'"_s);
                });
            });
            meanwhile = read();
            QVERIFY(reading.done());
        }
        QVERIFY(written);
        QVERIFY(meanwhile);
        QCOMPARE(meanwhile->dossier.version, before->dossier.version);
        QCOMPARE(meanwhile->granted.number, before->granted.number);
        QCOMPARE(meanwhile->granted.form, before->granted.form);
        const auto after = read();
        QVERIFY(after);
        QVERIFY(after->dossier.version > before->dossier.version);
        QCOMPARE(after->granted.number, before->granted.number + 1);
        QCOMPARE(after->granted.form.exporter.phone, u"0999999999"_s);
        QCOMPARE(after->granted.form.contacts.first().name, u"Plus tard"_s);
    }

    void everyNumberIsExported()
    {
        Fixture f;
        QVERIFY(f.workspace().records().rexNumbers()->isEmpty());
        std::ignore = revoked(f);
        std::ignore = f.granted(f.op2);
        std::ignore = f.workspace().dossiers().save(f.op1, 0, 0, completeForm()); // a draft has no number
        QCOMPARE(*f.workspace().records().rexNumbers(), (QStringList{u"FRREX20260001"_s, u"FRREX20260002"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRecordService)
#include "tst_recordservice.moc"
