// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reference.h"

#include <QLocale>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace rex {

// The lists that come with the program are whole and found by their codes.
class TestReference : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"fr"_s)); }

    void listsAreWhole()
    {
        const Reference reference;
        QCOMPARE(reference.offices().size(), 326);
        QCOMPARE(reference.rexOffices().size(), 64);
        QCOMPARE(reference.headings().size(), 1228);
        QCOMPARE(reference.chapters().size(), 96);
        QCOMPARE(reference.countries().size(), 249);
    }

    void everyRowHasItsTexts()
    {
        const Reference reference;
        for (const Heading &heading : reference.headings()) {
            QVERIFY2(!heading.textFr.isEmpty() && !heading.textEn.isEmpty(), qPrintable(heading.code));
            QCOMPARE(heading.chapter, heading.code.first(2));
            QVERIFY2(reference.chapter(heading.chapter), qPrintable(heading.code));
        }
        for (const Chapter &chapter : reference.chapters())
            QVERIFY2(!chapter.textFr.isEmpty() && !chapter.textEn.isEmpty(), qPrintable(chapter.code));
        for (const Country &country : reference.countries())
            QVERIFY2(!country.nameFr.isEmpty() && !country.nameEn.isEmpty(), qPrintable(country.code));
        for (const Office &office : reference.offices())
            QVERIFY2(!office.name.isEmpty(), qPrintable(office.code));
    }

    void rexOfficesStandInOrderOfTheirNames()
    {
        const QList<Office> offices = Reference().rexOffices();
        QVERIFY(std::is_sorted(offices.begin(), offices.end(), [](const Office &a, const Office &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        }));
        QVERIFY(std::all_of(offices.begin(), offices.end(), [](const Office &o) { return o.rex; }));
    }

    // The guide's combo of 2016 (3.2.1) as far as it is printed; « Chilly-mazarin BDP » has a new name.
    void officesOfTheGuideAreOffered_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("Annecy") << u"FR000140"_s << u"Annecy bureau"_s;
        QTest::newRow("Amiens") << u"FR000100"_s << u"Amiens bureau"_s;
        QTest::newRow("Aulnay") << u"FR005340"_s << u"Aulnay-sous-Bois bureau"_s;
        QTest::newRow("Bordeaux") << u"FR000610"_s << u"Bordeaux bassens pt bureau"_s;
        QTest::newRow("Chilly, today Wissous") << u"FR006790"_s << u"Wissous BDP"_s;
        QTest::newRow("Fos") << u"FR003680"_s << u"Fos port st louis pt bureau"_s;
        QTest::newRow("Rouen") << u"FR003920"_s << u"Rouen port bureau"_s;
    }
    void officesOfTheGuideAreOffered()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        const Reference reference;
        const Office *office = reference.office(code);
        QVERIFY(office);
        QCOMPARE(office->name, name);
        QVERIFY(reference.rexOffices().contains(*office));
        QVERIFY(!office->phone.isEmpty());
        QVERIFY(office->email.contains(u'@'));
    }

    void valenceIsKnownButNotOffered()
    {
        const Reference reference;
        const Office *valence = reference.office(u"FR004550"_s);
        QVERIFY(valence);
        QCOMPARE(valence->name, u"Valence bureau"_s);
        QVERIFY(!valence->rex);
        QVERIFY(!reference.rexOffices().contains(*valence));
    }

    void unknownCodesGiveNothing()
    {
        const Reference reference;
        QVERIFY(!reference.office(u"FR999999"_s));
        QVERIFY(!reference.heading(u"0299"_s));
        QVERIFY(!reference.chapter(u"77"_s));
        QVERIFY(!reference.country(u"XX"_s));
        QVERIFY(reference.headingText(u"0299"_s).isEmpty());
        QVERIFY(reference.chapterText(u"77"_s).isEmpty());
        QCOMPARE(reference.countryName(u"XX"_s), u"XX"_s);
    }

    void textsFollowTheLanguage()
    {
        const Reference reference;
        QLocale::setDefault(QLocale(u"fr"_s));
        QCOMPARE(reference.headingText(u"0102"_s), u"Animaux vivants de l’espèce bovine"_s);
        QCOMPARE(reference.chapterText(u"02"_s), u"Viandes et abats comestibles"_s);
        QCOMPARE(reference.countryName(u"CI"_s), u"Côte d’Ivoire"_s);
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(reference.headingText(u"0102"_s), u"Live bovine animals"_s);
        QCOMPARE(reference.chapterText(u"02"_s), u"Meat and edible meat offal"_s);
        QCOMPARE(reference.countryName(u"DE"_s), u"Germany"_s);
    }

    void severalThreadsMayAskFirst()
    {
        const Reference reference;
        std::vector<std::unique_ptr<QThread>> threads;
        QAtomicInt found = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                if (reference.heading(u"9405"_s) && reference.office(u"FR003920"_s))
                    found.ref();
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(found.loadRelaxed(), 4);
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestReference)
#include "tst_reference.moc"
