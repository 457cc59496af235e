// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

const QString sources = QStringLiteral(REX_SOURCES);

struct Message
{
    QString context, source, comment, state;
    QStringList translations; // several for a plural

    [[nodiscard]] QString name() const { return context + u": "_s + source + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            message.translations.append(QString());
            bool plural = false;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "translation"_L1) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
                    if (plural)
                        message.translations.append(QString());
                    plural = true;
                } else if (xml.isCharacters() && !(xml.isWhitespace() && plural)) {
                    message.translations.last() += xml.text();
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &path)
{
    QList<Message> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            result.append(readMessage(xml, context));
    }
    return result;
}

QString catalogue(const QString &language)
{
    return sources + u"/translations/soprano-rex_%1.ts"_s.arg(language);
}

template <typename Look> void eachSource(Look look)
{
    for (const QString &folder : {u"model"_s, u"forms"_s, u"app"_s}) {
        QDirIterator files(
            sources + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qUtf8Printable(file.fileName()));
            look(file.fileName(), QString::fromUtf8(file.readAll()));
        }
    }
}

// Everything that must come out of a translation as it went in: %1, %n, and whether there is a mnemonic.
QStringList marks(const QString &text)
{
    static const QRegularExpression mark(
        u"%L?(?:\\d+|n)|&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto each = mark.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

// No string that a user sees is left in one language only.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sourcesAreReadWithoutAWarning();
    void everyTextHasItsClassAsContext();
    void noDeclaredContextIsMissed();
    void noEscapeSwallowsTheNextLetter();
    void frenchTypography();
    void catalogueHoldsWhatTheSourcesSay_data();
    void catalogueHoldsWhatTheSourcesSay();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAndMnemonicsSurvive_data();
    void placeholdersAndMnemonicsSurvive();

private:
    QTemporaryDir m_folder;
    QStringList m_warnings;
    QMap<QString, QList<Message>> m_fresh; // what the sources say now, by language
};

void TranslationsTest::initTestCase()
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        const QString file = m_folder.filePath(language + u".ts"_s);
        QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"model"_s,
            u"forms"_s, u"app"_s, u"-source-language"_s, u"fr"_s, u"-target-language"_s, language, u"-ts"_s,
            file};
        if (language == "fr"_L1)
            arguments.prepend(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(sources);
        lupdate.start(QStringLiteral(REX_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
        const QString said =
            QString::fromUtf8(lupdate.readAllStandardError() + lupdate.readAllStandardOutput());
        static const QRegularExpression warning(
            u"^.*\\.(?:cpp|h):\\d+: .*$"_s, QRegularExpression::MultilineOption);
        for (auto each = warning.globalMatch(said); each.hasNext();)
            m_warnings.append(each.next().captured());
        m_fresh[language] = readCatalogue(file);
    }
    QVERIFY(m_fresh[u"en"_s].size() > 100);
}

void TranslationsTest::sourcesAreReadWithoutAWarning()
{
    QCOMPARE(m_warnings, QStringList());
}

// A tr() outside a class is looked up under another name than it is stored.
void TranslationsTest::everyTextHasItsClassAsContext()
{
    for (const Message &message : m_fresh[u"en"_s])
        QVERIFY2(message.context.startsWith("rex::"_L1), qPrintable(message.name()));
}

// lupdate passes over what it cannot parse without a word: every context that the sources name must be found.
void TranslationsTest::noDeclaredContextIsMissed()
{
    QSet<QString> found;
    for (const Message &message : m_fresh[u"en"_s])
        found.insert(message.context);
    static const QRegularExpression declared(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\"|QT_TRANSLATE_N?_?NOOP\\(\\s*\")(rex::[\\w:]+)"_s);
    eachSource([&found](const QString &path, const QString &text) {
        for (auto each = declared.globalMatch(text); each.hasNext();) {
            const QString context = each.next().captured(1);
            QVERIFY2(found.contains(context), qPrintable(path + u": "_s + context));
        }
    });
}

// lupdate reads the hexadecimal digits of an escape beyond its four: « \\u00a0C… » is another character to
// it.
void TranslationsTest::noEscapeSwallowsTheNextLetter()
{
    static const QRegularExpression greedy(u"\\\\u[0-9a-fA-F]{5}"_s);
    eachSource([](const QString &path, const QString &text) {
        const auto found = greedy.match(text);
        QVERIFY2(!found.hasMatch(), qPrintable(path + u": "_s + text.mid(found.capturedStart(), 30)));
    });
}

// Typographic apostrophes, and no-break spaces where a line must not break.
void TranslationsTest::frenchTypography()
{
    static const QRegularExpression plain(u"'|« | »| [:;?!](?=\\s|$)"_s);
    for (const Message &message : m_fresh[u"en"_s])
        QVERIFY2(!plain.match(message.source).hasMatch(), qPrintable(message.name()));
}

void TranslationsTest::catalogueHoldsWhatTheSourcesSay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("French plurals") << u"fr"_s;
}

void TranslationsTest::catalogueHoldsWhatTheSourcesSay()
{
    QFETCH(QString, language);
    QStringList expected, present;
    for (const Message &message : m_fresh[language])
        expected.append(message.name());
    for (const Message &message : readCatalogue(catalogue(language)))
        present.append(message.name());
    expected.sort();
    present.sort();
    for (const QString &each : expected)
        QVERIFY2(present.contains(each), qPrintable(u"run scripts/translate: missing "_s + each));
    for (const QString &each : present)
        QVERIFY2(expected.contains(each), qPrintable(u"run scripts/translate: obsolete "_s + each));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    catalogueHoldsWhatTheSourcesSay_data();
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = readCatalogue(catalogue(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_s + message.name()));
        QVERIFY2(!message.translations.isEmpty() && !message.translations.contains(QString()),
            qPrintable(message.name()));
    }
}

void TranslationsTest::placeholdersAndMnemonicsSurvive_data()
{
    catalogueHoldsWhatTheSourcesSay_data();
}

void TranslationsTest::placeholdersAndMnemonicsSurvive()
{
    QFETCH(QString, language);
    for (const Message &message : readCatalogue(catalogue(language))) {
        for (const QString &translation : message.translations) {
            QStringList expected = marks(message.source), present = marks(translation);
            if (message.translations.size() > 1) { // « un seul » needs no figure
                expected.removeAll(u"%n"_s);
                present.removeAll(u"%n"_s);
            }
            QVERIFY2(expected == present, qPrintable(message.name() + u" → "_s + translation));
        }
    }
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::TranslationsTest)
#include "tst_translations.moc"
