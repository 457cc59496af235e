// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr Action allActions[] = {Action::Edit, Action::Deposit, Action::AddComment, Action::Abandon,
    Action::RequestInformation, Action::Grant, Action::Reject, Action::Revoke};
constexpr Event allEvents[] = {Event::Deposit, Event::Comment, Event::InformationRequest, Event::Resubmission,
    Event::Granting, Event::Rejection, Event::Revocation, Event::Abandonment};
constexpr Activity allActivities[] = {Activity::Trading, Activity::Producing};
constexpr MailKind allMailKinds[] = {MailKind::None, MailKind::Deposit, MailKind::Incomplete,
    MailKind::Granting, MailKind::Rejection, MailKind::Revocation};

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

// The words of the guide, the stable codes, and dates as France counts them.
class TestLabels : public QObject
{
    Q_OBJECT
private slots:
    void statusesBearTheGuidesWords()
    {
        QCOMPARE(label(Status::Draft), u"Brouillon"_s);
        QCOMPARE(label(Status::UnderReview), u"En étude"_s);
        QCOMPARE(label(Status::Incomplete), u"Incomplet"_s);
        QCOMPARE(label(Status::Granted), u"Octroyé"_s);
        QCOMPARE(label(Status::Rejected), u"Rejeté"_s);
        QCOMPARE(label(Status::Revoked), u"Révoqué"_s);
        QCOMPARE(label(Status::Abandoned), u"Abandonné"_s);
    }

    void actionsBearTheGuidesWords()
    {
        QCOMPARE(label(Action::Edit), u"Modifier le formulaire"_s);
        QCOMPARE(label(Action::AddComment), u"Ajouter un commentaire"_s);
        QCOMPARE(label(Action::Abandon), u"Abandonner"_s);
        QCOMPARE(label(Action::Deposit), u"Déposer"_s);
        QCOMPARE(label(Action::RequestInformation), u"Demander des informations complémentaires"_s);
        QCOMPARE(label(Action::Grant), u"Octroyer"_s);
        QCOMPARE(label(Action::Reject), u"Rejeter"_s);
        QCOMPARE(label(Action::Revoke), u"Révoquer"_s);
    }

    void eventsBearTheGuidesWords()
    {
        QCOMPARE(label(Event::Deposit), u"Dépôt de la demande au service de recevabilité"_s);
        QCOMPARE(label(Event::Comment), u"Commentaire"_s);
        QCOMPARE(label(Event::InformationRequest), u"Demande d’informations supplémentaires"_s);
        QCOMPARE(label(Event::Resubmission), u"Modification du dossier"_s);
        QCOMPARE(label(Event::Granting), u"Octroi de l’autorisation"_s);
        QCOMPARE(label(Event::Rejection), u"Rejet de la demande"_s);
        QCOMPARE(label(Event::Revocation), u"Révocation de l’autorisation"_s);
        QCOMPARE(label(Event::Abandonment), u"Abandon de la demande"_s);
    }

    void activitiesAndTypesBearTheGuidesWords()
    {
        QCOMPARE(label(Activity::Trading), u"Commercialisation"_s);
        QCOMPARE(label(Activity::Producing), u"Production"_s);
        QCOMPARE(typeShort(), u"REX"_s);
        QCOMPARE(typeLong(), u"Délivrance du numéro d’exportateur enregistré"_s);
    }

    void everyRoleHasItsOwnWord()
    {
        QSet<QString> words;
        for (const Role role : allRoles)
            words.insert(label(role));
        QCOMPARE(words.size(), std::size(allRoles));
        QVERIFY(!words.contains(QString()));
    }

    void marksAreThoseOfTheVisualLanguage_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("tone");
        QTest::newRow("draft") << Status::Draft << u"pencil"_s << u"muted"_s;
        QTest::newRow("under review") << Status::UnderReview << u"hourglass"_s << u"info"_s;
        QTest::newRow("incomplete") << Status::Incomplete << u"alert-triangle-filled"_s << u"warning"_s;
        QTest::newRow("granted") << Status::Granted << u"circle-check-filled"_s << u"success"_s;
        QTest::newRow("rejected") << Status::Rejected << u"circle-x-filled"_s << u"error"_s;
        QTest::newRow("revoked") << Status::Revoked << u"ban"_s << u"revoked"_s;
        QTest::newRow("abandoned") << Status::Abandoned << u"circle-minus"_s << u"muted"_s;
    }
    void marksAreThoseOfTheVisualLanguage()
    {
        QFETCH(Status, status);
        QTEST(markIcon(status), "icon");
        QTEST(markTone(status), "tone");
    }

    void codesReadBackAsTheirValues()
    {
        for (const Status status : allStatuses)
            QVERIFY(statusFromCode(code(status)) == status);
        for (const Role role : allRoles)
            QVERIFY(roleFromCode(code(role)) == role);
        for (const Event event : allEvents)
            QVERIFY(eventFromCode(code(event)) == event);
        for (const Activity activity : allActivities)
            QVERIFY(activityFromCode(code(activity)) == activity);
        for (const MailKind kind : allMailKinds)
            QVERIFY(mailKindFromCode(code(kind)) == kind);
    }

    // Databases hold these words: a change here would orphan them.
    void codesStayAsTheyAre()
    {
        QCOMPARE(code(Status::UnderReview), u"under_review"_s);
        QCOMPARE(code(Role::Officer), u"officer"_s);
        QCOMPARE(code(Event::InformationRequest), u"information_request"_s);
        QCOMPARE(code(Activity::Producing), u"producing"_s);
        QCOMPARE(code(MailKind::Granting), u"granting"_s);
    }

    void unknownCodesGiveNothing()
    {
        for (const QString &word : {QString(), u"Draft"_s, u"draft "_s, u"brouillon"_s, u"0"_s}) {
            QVERIFY(!statusFromCode(word));
            QVERIFY(!roleFromCode(word));
            QVERIFY(!eventFromCode(word));
            QVERIFY(!activityFromCode(word));
            QVERIFY(!mailKindFromCode(word));
        }
    }

    void everyActionAndEventIsNamed()
    {
        for (const Action action : allActions)
            QVERIFY(!label(action).isEmpty());
        for (const Event event : allEvents)
            QVERIFY(!label(event).isEmpty());
    }

    void momentsAreShownInParis()
    {
        QCOMPARE(shown(utc(2016, 12, 6, 10, 29, 38)), u"06/12/2016 11:29:38"_s); // winter, one hour ahead
        QCOMPARE(shown(utc(2026, 7, 14, 22, 5, 9)), u"15/07/2026 00:05:09"_s); // summer, two
        QCOMPARE(shown(QDateTime()), QString());
        QCOMPARE(shown(QDate(2017, 1, 1)), u"01/01/2017"_s);
        QCOMPARE(shown(QDate()), QString());
    }

    void legalDaysAreCountedInParis()
    {
        QCOMPARE(parisDay(utc(2016, 12, 31, 22, 59, 59)), QDate(2016, 12, 31));
        QCOMPARE(parisDay(utc(2016, 12, 31, 23, 0)), QDate(2017, 1, 1));
        QCOMPARE(parisDay(utc(2026, 3, 29, 0, 59)), QDate(2026, 3, 29));
        QCOMPARE(parisDay(utc(2026, 6, 30, 22, 0)), QDate(2026, 7, 1));
        QCOMPARE(parisDay(QDateTime()), QDate());
        // The same moment, said in another zone, falls on the same day.
        QCOMPARE(parisDay(utc(2016, 12, 31, 23, 0).toTimeZone(QTimeZone(-5 * 3600))), QDate(2017, 1, 1));
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestLabels)
#include "tst_labels.moc"
