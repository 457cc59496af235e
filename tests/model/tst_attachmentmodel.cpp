// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/attachmentmodel.h"
#include "model/lists/readfilemodel.h"
#include "model/lists/roles.h"
#include "tests/support/documents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// The lists of documents: of one dossier, and of files that are about to be added.
class TestAttachmentModel : public QObject
{
    Q_OBJECT

    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
    static QList<Attachment> three()
    {
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        return {{1, 1, u"b.pdf"_s, FileType::Pdf, 2048, u"1"_s, noon, u"Aïko"_s, u"SARL"_s},
            {2, 1, u"Élan.png"_s, FileType::Png, 10, u"2"_s, noon, u"Aïko"_s, u"SARL"_s},
            {3, 1, u"a.csv"_s, FileType::Csv, 3 * 1024 * 1024, u"3"_s, noon.addSecs(5), u"Brest"_s, u"SARL"_s}};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::French); }

    void oneDossiersDocumentsAreSortedByEachColumn()
    {
        AttachmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAttachments(three());
        QCOMPARE(column(model, AttachmentModel::Name), (QStringList{u"b.pdf"_s, u"Élan.png"_s, u"a.csv"_s}));
        QCOMPARE(column(model, AttachmentModel::Size).last().chopped(3), u"3"_s);
        const QPersistentModelIndex kept = model.index(0, 0);
        model.sort(AttachmentModel::Name);
        QCOMPARE(column(model, AttachmentModel::Name), (QStringList{u"a.csv"_s, u"b.pdf"_s, u"Élan.png"_s}));
        QCOMPARE(kept.data().toString(), u"b.pdf"_s); // what was selected still is
        model.sort(AttachmentModel::Size, Qt::DescendingOrder);
        QCOMPARE(column(model, AttachmentModel::Name), (QStringList{u"a.csv"_s, u"b.pdf"_s, u"Élan.png"_s}));
        model.sort(AttachmentModel::AddedAt, Qt::DescendingOrder);
        QCOMPARE(column(model, AttachmentModel::Name), (QStringList{u"a.csv"_s, u"Élan.png"_s, u"b.pdf"_s}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAttachments(three());
        QCOMPARE(reset.size(), 0); // the same ones: nothing moves
        QCOMPARE(model.index(0, AttachmentModel::Type).data(MarkIconRole).toString(), u"table"_s);
    }

    void anotherWorkstationsChangeKeepsTheRows()
    {
        AttachmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(AttachmentModel::Name);
        model.setAttachments(three());
        const QPersistentModelIndex kept = model.index(1, 0), gone = model.index(0, 0);
        QCOMPARE(kept.data().toString(), u"b.pdf"_s);
        QList<Attachment> now = three();
        now.removeLast(); // a.csv
        now.append({4, 1, u"c.pdf"_s, FileType::Pdf, 1, u"4"_s, now[0].addedAt, u"Aïko"_s, u"SARL"_s});
        now.append({5, 1, u"aa.pdf"_s, FileType::Pdf, 1, u"5"_s, now[0].addedAt, u"Aïko"_s, u"SARL"_s});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAttachments(now);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(column(model, AttachmentModel::Name),
            (QStringList{u"aa.pdf"_s, u"b.pdf"_s, u"c.pdf"_s, u"Élan.png"_s})); // in the order that was chosen
        QCOMPARE(kept.data().toString(), u"b.pdf"_s);
        QVERIFY(!gone.isValid());
        model.setAttachments({});
        QVERIFY(!kept.isValid());
        QCOMPARE(model.rowCount(), 0);
    }

    void filesSayWhatTheyAreOrWhyNot()
    {
        ReadFileModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto line = [&](const QString &name, const QByteArray &content) {
            const auto file = recognise(name, content);
            model.add({name, file ? Result<ReadFile>(ReadFile{*file, content}) : Result<ReadFile>(fail(file.error()))});
        };
        line(u"a.pdf"_s, pdf());
        line(u"b.pdf"_s, png());
        line(u"c.pdf"_s, {});
        QCOMPARE(column(model, ReadFileModel::Name), (QStringList{u"a.pdf"_s, u"b.png"_s, u"c.pdf"_s}));
        QStringList tones;
        for (int row = 0; row < 3; ++row)
            tones.append(model.index(row, ReadFileModel::Remark).data(MarkToneRole).toString());
        QCOMPARE(tones, (QStringList{u"success"_s, u"warning"_s, u"error"_s}));
        QCOMPARE(model.acceptable().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentModel)
#include "tst_attachmentmodel.moc"
