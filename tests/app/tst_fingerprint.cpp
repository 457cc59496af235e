// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "app/print/fingerprint.h"
#include "printcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rex;

using Change = std::function<void(AuthorisationDocument &)>;
Q_DECLARE_METATYPE(Change)

// The short word in the foot: any change of what was registered gives another, nothing else does.
class tst_fingerprint : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameForEver();
    void changesWithWhatIsRegistered_data();
    void changesWithWhatIsRegistered();
    void staysWhenTheFormStays_data();
    void staysWhenTheFormStays();
    void standsInTheFootOfEachPage();
};

// A print of years ago must still be confirmed: if this fails, the order in fingerprint.cpp was changed.
void tst_fingerprint::isTheSameForEver()
{
    QCOMPARE(fingerprint(printcase::simple()), u"P3K4-YQK8-SA1G"_s);
}

void tst_fingerprint::changesWithWhatIsRegistered_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const std::function<void(Form &)> &change) {
        QTest::addRow("%s", name) << Change(
            [change](AuthorisationDocument &document) { change(document.granted.form); });
    };
    QTest::addRow("number") << Change(
        [](AuthorisationDocument &document) { document.dossier.authorisation->number += u'1'; });
    QTest::addRow("valid from") << Change([](AuthorisationDocument &document) {
        document.dossier.authorisation->validFrom = document.dossier.authorisation->validFrom.addDays(1);
    });
    QTest::addRow("registered on") << Change([](AuthorisationDocument &document) {
        document.dossier.authorisation->registeredOn =
            document.dossier.authorisation->registeredOn.addDays(1);
    });
    QTest::addRow("version") << Change([](AuthorisationDocument &document) { ++document.granted.number; });
    row("case of a name", [](Form &form) { form.exporter.name[1] = u'a'; });
    row("name into address", [](Form &form) {
        form.exporter.address.street.prepend(form.exporter.name.back());
        form.exporter.name.chop(1);
    });
    row("activity", [](Form &form) { form.exporter.activity = Activity::Producing; });
    row("no activity", [](Form &form) { form.exporter.activity.reset(); });
    row("country of a contact", [](Form &form) { form.contacts[0].address.country = u"BE"_s; });
    row("contact gone", [](Form &form) { form.contacts.clear(); });
    row("heading", [](Form &form) { form.goods[2].heading = u"0408"_s; });
    row("order of goods", [](Form &form) { form.goods.swapItemsAt(0, 1); });
    row("good added", [](Form &form) { form.goods.append(GoodsItem()); });
    row("who undertakes", [](Form &form) { form.undertaking.signatory.position = u"Directeur"_s; });
}

void tst_fingerprint::changesWithWhatIsRegistered()
{
    QFETCH(Change, change);
    AuthorisationDocument document = printcase::simple();
    change(document);
    QVERIFY(fingerprint(document) != fingerprint(printcase::simple()));
}

void tst_fingerprint::staysWhenTheFormStays_data()
{
    QTest::addColumn<Change>("change");
    QTest::addRow("revoked") << Change([](AuthorisationDocument &document) {
        document.dossier.status = Status::Revoked;
        document.dossier.authorisation->revokedAt = QDateTime({2017, 3, 1}, {8, 0}, Qt::UTC);
    });
    QTest::addRow("consent withdrawn")
        << Change([](AuthorisationDocument &document) { document.dossier.authorisation->consent = false; });
    QTest::addRow("office renamed") << Change(
        [](AuthorisationDocument &document) { document.grantedOffice.name = u"Valence"_s; });
    QTest::addRow("written in another time zone") << Change([](AuthorisationDocument &document) {
        document.granted.depositedAt = document.granted.depositedAt.toOffsetFromUtc(3600);
    });
}

void tst_fingerprint::staysWhenTheFormStays()
{
    QFETCH(Change, change);
    AuthorisationDocument document = printcase::simple();
    change(document);
    QCOMPARE(fingerprint(document), fingerprint(printcase::simple()));
}

void tst_fingerprint::standsInTheFootOfEachPage()
{
    const AuthorisationDocument document = printcase::withGoods(200);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    const Reference reference;
    QVERIFY(writeAuthorisationPdf(document, reference, file, {print::Language::French, systemClock()()}));
    const QStringList pages = pdfPages(file);
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages)
        QVERIFY(page.contains(u"Empreinte "_s + fingerprint(document)));
}

QTEST_MAIN(tst_fingerprint)
#include "tst_fingerprint.moc"
