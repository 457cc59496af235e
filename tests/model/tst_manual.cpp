// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/mail.h"
#include "model/domain/workflow.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString read(const QString &name)
{
    QFile file(QStringLiteral(REX_HELP) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonArray index()
{
    return QJsonDocument::fromJson(read(u"index.json"_s).toUtf8()).array();
}

// The cells of the Markdown table that has this many columns.
QList<QStringList> table(const QString &page, int columns)
{
    QList<QStringList> rows;
    for (const QString &line : page.split(u'\n')) {
        QStringList cells = line.split(u'|');
        if (cells.size() != columns + 2 || line.contains("| ---"_L1))
            continue;
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells.mid(1, columns));
    }
    return rows.mid(1); // below its head
}

QString placement(Placement value)
{
    switch (value) {
    case Placement::Combo:
        return u"liste Action"_s;
    case Placement::Button:
        return u"bouton"_s;
    case Placement::Form:
        return u"formulaire"_s;
    case Placement::Nowhere:
        break;
    }
    return {};
}

QString party(Party value)
{
    switch (value) {
    case Party::Company:
        return u"L’entreprise"_s;
    case Party::Office:
        return u"Le service"_s;
    case Party::Head:
        return u"Le chef de service"_s;
    case Party::System:
        break;
    }
    return {};
}

QString condition(Condition value)
{
    switch (value) {
    case Condition::None:
        return u"—"_s;
    case Condition::NeverGranted:
        return u"pas de numéro REX"_s;
    case Condition::NumberValid:
        return u"numéro REX valide"_s;
    case Condition::ConsentInForce:
        return u"publication acceptée"_s;
    case Condition::NoConsentInForce:
        return u"publication refusée"_s;
    case Condition::Unread:
        return u"message non lu"_s;
    }
    return {};
}

QString comment(CommentRule value)
{
    switch (value) {
    case CommentRule::None:
        return u"—"_s;
    case CommentRule::Optional:
        return u"facultatif"_s;
    case CommentRule::Mandatory:
        return u"obligatoire"_s;
    }
    return {};
}

// A row of the workflow table in the manual's words.
QStringList described(const Transition &row)
{
    const auto none = u"—"_s;
    Dossier dossier;
    dossier.authorisation = Authorisation{};
    return {
        label(row.from),
        label(row.action),
        party(row.party),
        condition(row.condition),
        placement(row.placement),
        label(row.to),
        row.opensForm() ? none : label(row.event),
        row.mail == MailKind::None ? none : composeMail(row.mail, dossier, {}).subject,
        comment(row.comment),
    };
}

} // namespace

// The manual is complete in both languages, and says of the workflow what the program does.
class ManualTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageBeginsWithItsTitle_data();
    void everyPageBeginsWithItsTitle();
    void noPageIsOutsideTheIndex_data();
    void noPageIsOutsideTheIndex();
    void everyLinkLeadsToAPage_data();
    void everyLinkLeadsToAPage();
    void typography_data();
    void typography();
    void workflowTableIsThatOfTheProgram();
    void englishWorkflowTableHasTheSameRows();
};

void ManualTest::everyPageBeginsWithItsTitle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QVERIFY(!index().isEmpty());
    for (const QJsonValue &value : index()) {
        const QJsonObject entry = value.toObject();
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString file = language + u'/' + entry[u"topic"_s].toString() + u".md"_s;
            QTest::addRow("%s", qPrintable(file)) << file << entry[u"title_"_s + language].toString();
        }
    }
}

void ManualTest::everyPageBeginsWithItsTitle()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    QCOMPARE(read(file).section(u'\n', 0, 0), u"# "_s + title);
}

void ManualTest::noPageIsOutsideTheIndex_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("fr") << u"fr"_s;
    QTest::addRow("en") << u"en"_s;
}

void ManualTest::noPageIsOutsideTheIndex()
{
    QFETCH(QString, language);
    QStringList known;
    for (const QJsonValue &value : index())
        known.append(value[u"topic"_s].toString() + u".md"_s);
    known.sort();
    QCOMPARE(QDir(QStringLiteral(REX_HELP) + u'/' + language).entryList(QDir::Files, QDir::Name), known);
}

void ManualTest::everyLinkLeadsToAPage_data()
{
    everyPageBeginsWithItsTitle_data();
}

void ManualTest::everyLinkLeadsToAPage()
{
    QFETCH(QString, file);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (auto found = link.globalMatch(read(file)); found.hasNext();) {
        const QString target = file.section(u'/', 0, 0) + u'/' + found.next().captured(1);
        QVERIFY2(!read(target).isEmpty(), qPrintable(target));
    }
}

void ManualTest::typography_data()
{
    noPageIsOutsideTheIndex_data();
}

// Typographic apostrophes; no plain space inside « » or before : ; ? ! (French), no guillemets (English).
void ManualTest::typography()
{
    QFETCH(QString, language);
    static const QRegularExpression french(
        u"'|« | »| [:;?!](?=[\\s*]|$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression english(u"'|«|»"_s);
    for (const QJsonValue &value : index()) {
        const QString file = language + u'/' + value[u"topic"_s].toString() + u".md"_s;
        const auto wrong = (language == "fr"_L1 ? french : english).match(read(file));
        QVERIFY2(
            !wrong.hasMatch(), qPrintable(file + u": "_s + read(file).mid(wrong.capturedStart() - 20, 50)));
    }
}

void ManualTest::workflowTableIsThatOfTheProgram()
{
    QList<QStringList> expected;
    for (const Transition &row : transitions) {
        if (row.placement != Placement::Nowhere) // what no screen offers is not for the reader
            expected.append(described(row));
    }
    const QList<QStringList> written = table(read(u"fr/workflow.md"_s), 9);
    for (int i = 0; i < std::min(written.size(), expected.size()); ++i)
        QCOMPARE(written[i], expected[i]);
    QCOMPARE(written.size(), expected.size());
}

void ManualTest::englishWorkflowTableHasTheSameRows()
{
    const QList<QStringList> french = table(read(u"fr/workflow.md"_s), 9);
    const QList<QStringList> english = table(read(u"en/workflow.md"_s), 9);
    QCOMPARE(english.size(), french.size());
    for (int row = 0; row < french.size(); ++row) {
        QCOMPARE(english[row][7], french[row][7]); // the mails are French whatever the reader's language
        for (int column = 0; column < 9; ++column)
            QCOMPARE(english[row][column] == "—"_L1, french[row][column] == "—"_L1);
    }
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::ManualTest)
#include "tst_manual.moc"
