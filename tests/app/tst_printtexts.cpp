// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printtexts.h"
#include "model/domain/labels.h"
#include "model/domain/legaltexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using print::Language;
using print::PrintTexts;

// The words of everything printed: complete, legal ones each with their source, and those of the screens.
class tst_printtexts : public QObject
{
    Q_OBJECT
private slots:
    void everyLegalTextHasASourceAndAState();
    void everyTextIsThereInBothLanguages();
    void theAnnexIsNamedOnce();
    void theFrenchWordsAreThoseOfTheScreens_data();
    void theFrenchWordsAreThoseOfTheScreens();
    void theUndertakingsAreThoseOfTheScreens();
    void everyEventAndStatusHasItsWord();
    void theTableOfTheReadmeIsThatOfTheFile();

private:
    [[nodiscard]] static QJsonObject legalTexts() { return texts(u":/legal/legaltexts.json"_s, u"texts"_s); }
    [[nodiscard]] static QJsonObject texts(const QString &path, const QString &group);
};

QJsonObject tst_printtexts::texts(const QString &path, const QString &group)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(group).toObject()
        : QJsonObject();
}

void tst_printtexts::everyLegalTextHasASourceAndAState()
{
    const QJsonObject legal = legalTexts();
    QVERIFY(legal.size() > 30);
    for (auto it = legal.begin(); it != legal.end(); ++it) {
        const QJsonObject text = it->toObject();
        QVERIFY2(!text.value(u"source"_s).toString().isEmpty(), qPrintable(it.key()));
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString state = text.value(u"status"_s).toObject().value(language).toString();
            QVERIFY2(
                state == u"conforme au guide"_s || state.startsWith(u"à valider"_s), qPrintable(it.key()));
            // No English text was read in the Official Journal, and the guide is in French only.
            QVERIFY2(language == u"fr"_s || state == u"à valider"_s, qPrintable(it.key()));
        }
    }
}

void tst_printtexts::everyTextIsThereInBothLanguages()
{
    for (const QJsonObject &all : {legalTexts(), texts(u":/print/words.json"_s, u"words"_s)}) {
        QVERIFY(!all.isEmpty());
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonValue french = it->toObject().value(u"fr"_s);
            const QJsonValue english = it->toObject().value(u"en"_s);
            QCOMPARE(french.type(), english.type());
            if (french.isArray()) {
                QCOMPARE(french.toArray().size(), english.toArray().size());
                QVERIFY(!french.toArray().isEmpty());
            } else {
                QVERIFY2(!french.toString().isEmpty() && !english.toString().isEmpty(), qPrintable(it.key()));
                for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s})
                    QCOMPARE(french.toString().contains(place), english.toString().contains(place));
            }
        }
    }
}

// Its name and its version are one text: no other says which annex this is.
void tst_printtexts::theAnnexIsNamedOnce()
{
    QFile file(u":/legal/legaltexts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().keys(), QStringList{u"texts"_s});
    const QJsonObject legal = legalTexts();
    for (auto it = legal.begin(); it != legal.end(); ++it) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString text = it->toObject().value(language).toVariant().toStringList().join(u' ');
            QVERIFY2(text.contains(u"22-06"_s) == (it.key() == u"annex"_s), qPrintable(it.key()));
        }
    }
    for (const Language language : {Language::French, Language::English}) {
        const QString annex = PrintTexts(language).legal("annex");
        QVERIFY2(annex.contains(u"2015/2447, version"_s), qPrintable(annex));
    }
}

void tst_printtexts::theFrenchWordsAreThoseOfTheScreens_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("shown");
    const PrintTexts texts(Language::French);
    QTest::addRow("title") << texts.legal("title") << legal::applicationTitle();
    QTest::addRow("subtitle") << texts.legal("subtitle") << legal::applicationSubtitle();
    for (int box = 1; box <= 7; ++box)
        QTest::addRow("box %d", box) << texts.legal(QByteArray("box" + QByteArray::number(box)).constData())
                                     << legal::boxTitle(box);
    QTest::addRow("undertakings") << texts.legal("undertakingsIntro") << legal::undertakingsIntro();
    QTest::addRow("consent") << texts.legal("consentText") << legal::consentText();
    QTest::addRow("trading") << texts.word("trading") << label(Activity::Trading);
    QTest::addRow("producing") << texts.word("producing") << label(Activity::Producing);
}

void tst_printtexts::theFrenchWordsAreThoseOfTheScreens()
{
    QFETCH(QString, printed);
    QFETCH(QString, shown);
    QCOMPARE(printed, shown);
}

void tst_printtexts::theUndertakingsAreThoseOfTheScreens()
{
    QCOMPARE(PrintTexts(Language::French).legalList("undertakings"), legal::undertakings());
}

void tst_printtexts::everyEventAndStatusHasItsWord()
{
    const PrintTexts texts(Language::French);
    for (const Status status : allStatuses)
        QCOMPARE(texts.word(QString(u"status_"_s + code(status)).toLatin1().constData()), label(status));
    int events = 0;
    for (int i = 0; i <= int(Event::Acknowledgement); ++i, ++events) {
        const auto event = Event(i);
        QCOMPARE(texts.word(QString(u"event_"_s + code(event)).toLatin1().constData()), label(event));
    }
    QVERIFY(events > 20);
}

// Every text that was not read in the Official Journal is named as such, none more and none less.
void tst_printtexts::theTableOfTheReadmeIsThatOfTheFile()
{
    QFile readme(QStringLiteral(REX_SOURCES "/resources/legal/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QHash<QString, QString> french;
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 5)
            continue;
        for (const QString &name : cells.at(1).split(u'`')) {
            if (!name.trimmed().isEmpty() && name.trimmed() != u","_s)
                french.insert(name.trimmed(), cells.at(2).trimmed());
        }
    }
    const QJsonObject legal = legalTexts();
    for (auto it = legal.begin(); it != legal.end(); ++it) {
        QVERIFY2(french.contains(it.key()), qPrintable(it.key()));
        const QString status = it->toObject().value(u"status"_s).toObject().value(u"fr"_s).toString();
        QVERIFY2(french.value(it.key()).contains(u"à valider"_s) == status.contains(u"à valider"_s), qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(tst_printtexts)
#include "tst_printtexts.moc"
