// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/documentprint.h"
#include "app/print/lettercontent.h"
#include "app/print/printable.h"
#include "app/print/recordcontent.h"
#include "printcase.h"
#include "tests/support/fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

// Recapitulation, history and letters of a real dossier, read back from their pages. With REX_PAPERS=FOLDER the
// files are kept there, to be looked at.
class TestPapers : public QObject
{
    Q_OBJECT

    static Decision reasoned(const QString &reason)
    {
        Decision decision;
        decision.comment = reason;
        decision.hearing.invitedOn = {2026, 1, 10};
        decision.hearing.observations = u"L’exportateur conteste."_s;
        return decision;
    }
    static Dossier revoked(Fixture &f)
    {
        const Dossier granted = f.granted(f.op1);
        f.advance(86400);
        Decision decision = reasoned(u"Trois attestations portaient une origine inexacte."_s);
        decision.motive = u"89-3-d"_s;
        return *f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, decision);
    }
    [[nodiscard]] QString text(const Printable &printable, const QString &name, print::Language language = print::Language::French)
    {
        const QString folder = qEnvironmentVariable("REX_PAPERS", m_folder.path());
        const QString file = folder + u'/' + name + u".pdf"_s;
        const auto written = writeDocument(printable.content(language, QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC)), file, true);
        return written ? pdfText(file) : QString();
    }
    [[nodiscard]] QString letterText(Fixture &f, const Dossier &dossier, qsizetype decision, const QString &name)
    {
        const auto record = f.workspace().records().read(f.officer, dossier.id);
        return text(letter(*record, decision, f.workspace().reference()), name);
    }

private slots:
    void theRecapitulationSaysAllThatWasTyped()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const auto record = f.workspace().records().read(f.op1, dossier.id);
        const Printable paper = recapitulation(*record, f.workspace().reference());
        QCOMPARE(paper.number, dossier.number);
        QVERIFY(paper.fileName.endsWith(dossier.number + u".pdf"_s));
        const QString page = text(paper, u"recapitulatif"_s);
        for (const QString &each : {u"RÉCAPITULATIF DE LA DEMANDE"_s, dossier.number, u"Octroyé"_s, u"FRREX20260001"_s,
                 u"SARL BREIZH JAPAN"_s, u"Amiens bureau"_s, record->form.form.contacts.first().name,
                 record->form.form.goods.first().description, u"Authentifié électroniquement"_s})
            QVERIFY2(page.contains(each), qPrintable(each));
        QVERIFY(!page.contains(u"Case réservée"_s)); // box 7 is the authorisation's
        const QString english = text(paper, u"recapitulatif-en"_s, print::Language::English);
        QVERIFY(english.contains(u"SUMMARY OF THE APPLICATION"_s) && english.contains(u"Granted"_s));
    }

    void aDraftSaysThatItIsOne()
    {
        Fixture f;
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, Form());
        QVERIFY(draft);
        const auto record = f.workspace().records().read(f.op1, draft->id);
        QVERIFY(record);
        const QString page = text(recapitulation(*record, f.workspace().reference()), u"brouillon"_s);
        for (const QString &each : {u"Brouillon"_s, u"non déposée"_s, u"pas encore été souscrits"_s,
                 u"Non renseigné"_s, u"Aucune marchandise"_s})
            QVERIFY2(page.contains(each), qPrintable(each));
        QVERIFY(!page.contains(u"Authentifié"_s));
    }

    void theHistoryHasEveryEvent()
    {
        Fixture f;
        const Dossier dossier = revoked(f);
        const auto record = f.workspace().records().read(f.officer, dossier.id);
        const QString page = text(history(*record, f.workspace().reference()), u"historique"_s);
        for (const QString &each : {u"HISTORIQUE DU DOSSIER"_s, u"Octroi de l’autorisation"_s,
                 u"Révocation de"_s, u"Trois attestations"_s, u"Révoqué"_s})
            QVERIFY2(page.contains(each), qPrintable(each));
    }

    void theLetterOfAGranting()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const QString page = letterText(f, dossier, 0, u"lettre-octroi"_s);
        for (const QString &each : {u"NOTIFICATION DE DÉCISION"_s, u"Octroi du numéro"_s, u"FRREX20260001"_s,
                 u"02/03/2026"_s, u"Amiens bureau"_s, u"SARL BREIZH JAPAN"_s, u"Authentifié électroniquement par"_s})
            QVERIFY2(page.contains(each), qPrintable(each));
        QVERIFY(!page.contains(u"Voies et délais"_s)); // nothing was refused
    }

    void theLetterOfARefusalHasItsMotiveAndTheWaysOfAppeal()
    {
        Fixture f;
        QVERIFY(f.workspace().records().setWaysOfAppeal(f.supervisor, u"Texte écrit par le service.\nSeconde ligne."_s));
        const Dossier deposited = f.deposited(f.op1);
        const auto rejected = f.workspace().dossiers().act(
            f.officer, deposited.id, deposited.version, Action::Reject, reasoned(u"Pièces manquantes."_s));
        QVERIFY(rejected);
        const QString page = letterText(f, *rejected, 0, u"lettre-rejet"_s);
        for (const QString &each : {u"Rejet de la demande"_s, u"Pièces manquantes."_s, u"Voies et délais de recours"_s,
                 u"Texte écrit par le service."_s, u"Seconde ligne."_s, u"invité le 10/01/2026"_s,
                 u"L’exportateur conteste."_s})
            QVERIFY2(page.contains(each), qPrintable(each));
        QVERIFY(!page.contains(u"À valider"_s));
    }

    void theLetterOfARevocationNamesTheArticleAndTheDay()
    {
        Fixture f;
        const Dossier dossier = revoked(f);
        const auto record = f.workspace().records().read(f.officer, dossier.id);
        const Printable paper = letter(*record, 0, f.workspace().reference());
        QCOMPARE(paper.remarks.size(), 1); // no ways of appeal yet: said before it is printed, and on the paper
        const QString page = text(paper, u"lettre-revocation"_s);
        for (const QString &each : {u"article 89, paragraphe 3, point d)"_s, u"prend effet le"_s,
                 shownDay(dossier.authorisation->revocationEffect), u"Trois attestations"_s, u"[À valider"_s})
            QVERIFY2(page.contains(each), qPrintable(each));
    }

    void aDecisionHoldsUntilTheRevocationTakesEffect()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        f.advance(86400);
        Decision decision = reasoned(u"Cessation."_s);
        decision.motive = u"89-3-a"_s;
        decision.effect = QDate(2026, 3, 15); // printed on the tenth
        const auto revoked = f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, decision);
        QVERIFY(revoked);
        const QString page = letterText(f, *revoked, 1, u"lettre-octroi-revoque-plus-tard"_s);
        QVERIFY(page.contains(u"Cette décision vaut jusqu’au 14/03/2026"_s));
        QVERIFY(!page.contains(u"ne vaut plus"_s));
    }

    void theLetterOfAnAcceptedModificationHasOnlyWhatWasTyped()
    {
        for (const QString &typed : {QString(), u"Merci."_s}) {
            Fixture f;
            const auto &dossiers = f.workspace().dossiers();
            const Dossier granted = f.granted(f.op1);
            const auto asked = dossiers.deposit(f.op1, granted.id, granted.version, test::completeForm());
            QVERIFY(asked);
            QVERIFY(dossiers.act(f.officer, asked->id, asked->version, Action::AcceptModification, {.comment = typed}));
            QCOMPARE(f.workspace().records().read(f.officer, asked->id)->decisions.first().reason, typed);
        }
    }

    void aDecisionThatNoLongerHoldsSaysSo()
    {
        Fixture f;
        const Dossier dossier = revoked(f);
        QVERIFY(letterText(f, dossier, 1, u"lettre-octroi-revoque"_s).contains(u"Cette décision ne vaut plus"_s));
        QVERIFY(!letterText(f, dossier, 0, u"lettre-revocation"_s).contains(u"ne vaut plus"_s));
        f.advance(86400);
        Decision decision;
        decision.comment = u"Erreur du service."_s;
        const auto annulled = f.workspace().dossiers().act(
            f.supervisor, dossier.id, dossier.version, Action::AnnulRevocation, decision);
        QVERIFY(annulled);
        QVERIFY(letterText(f, *annulled, 1, u"lettre-revocation-annulee"_s).contains(u"la révocation a été annulée"_s));
        const QString page = letterText(f, *annulled, 0, u"lettre-annulation"_s);
        QVERIFY(page.contains(u"de nouveau valide"_s) && page.contains(u"Erreur du service."_s));
    }

    void longAndOddTextsGoOverThePages()
    {
        Fixture f;
        QVERIFY(f.workspace().records().setWaysOfAppeal(f.supervisor, u"Recours. "_s.repeated(440)));
        const Dossier deposited = f.deposited(f.op1);
        const auto rejected = f.workspace().dossiers().act(f.officer, deposited.id, deposited.version,
            Action::Reject, reasoned(u"<b>%1</b> \u05d0\u05d1 "_s + u"mot "_s.repeated(450)));
        QVERIFY(rejected);
        const QString page = letterText(f, *rejected, 0, u"lettre-longue"_s);
        QVERIFY(page.contains(u"<b>%1</b>"_s));
        QVERIFY(page.contains(u"Page 2/"_s));
        QCOMPARE(page.count(u"Recours."_s), 440);
    }

private:
    static QString shownDay(const QDate &day) { return day.toString(u"dd/MM/yyyy"_s); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
