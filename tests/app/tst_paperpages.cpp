// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/documentprint.h"
#include "expectedpages.h"
#include "papercase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

// Each page of the recapitulation, the history and the letters reads and looks as it did when someone last read
// and looked at it.
class TestPaperPages : public QObject
{
    Q_OBJECT
private slots:
    void pagesAreAsBefore_data()
    {
        QTest::addColumn<print::Document>("document");
        for (const papercase::Paper &paper : papercase::all())
            QTest::addRow("%s", qPrintable(paper.name)) << paper.document;
    }
    void pagesAreAsBefore()
    {
        QFETCH(print::Document, document);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QTemporaryDir folder;
        const QString file = folder.filePath(name + u".pdf"_s);
        const Result<PrintReport> report = writeDocument(document, file);
        QVERIFY(report);
        QCOMPARE(report->remarks, QStringList());
        for (const QString &differs : {expected::textDifference(file, name), expected::pictureDifference(file, name)})
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
};

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
