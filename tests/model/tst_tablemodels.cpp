// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/differencemodel.h"
#include "model/lists/mailmodel.h"
#include "model/lists/roles.h"
#include "model/lists/transmissionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

OutboxMail mail(qint64 id, const QString &recipient, MailState state)
{
    OutboxMail result;
    result.id = id;
    result.mail.recipient = recipient;
    result.state = state;
    result.created = QDateTime(QDate(2026, 3, 2), QTime(9, int(id)), Qt::UTC);
    return result;
}

QList<OutboxMail> threeMails()
{
    return {mail(3, u"b@exemple.fr"_s, MailState::Waiting), mail(2, u"a@exemple.fr"_s, MailState::Failed),
        mail(1, u"c@exemple.fr"_s, MailState::Sent)};
}

Transmission transmission(qint64 id, TransmissionState state)
{
    Transmission result;
    result.id = id;
    result.rexNumber = u"FRREX20260001"_s;
    result.companyName = u"BREIZH JAPAN"_s;
    result.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    result.state = state;
    return result;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

// No column without a title, and nothing beyond the last one.
void titlesAreThere(const QAbstractItemModel &model)
{
    for (int i = 0; i < model.columnCount(); ++i)
        QVERIFY(!model.headerData(i, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
}

} // namespace

// The short tables that are handed their rows: a dossier's mails, what goes to the Commission, what differs.
class TestTableModels : public QObject
{
    Q_OBJECT
private slots:
    void mailsAreSortedAndKeepTheirSelection()
    {
        MailModel model({MailColumn::State, MailColumn::Recipient, MailColumn::Created});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        titlesAreThere(model);
        model.setMails(threeMails());
        QCOMPARE(column(model, 1), (QStringList{u"b@exemple.fr"_s, u"a@exemple.fr"_s, u"c@exemple.fr"_s}));
        const QPersistentModelIndex selected = model.index(model.rowOf(1), 1);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(column(model, 1), (QStringList{u"a@exemple.fr"_s, u"b@exemple.fr"_s, u"c@exemple.fr"_s}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(selected.data(IdRole).toLongLong(), 1);
        QCOMPARE(selected.row(), 0);
        QList<OutboxMail> more = threeMails();
        more.append(mail(4, u"d@exemple.fr"_s, MailState::Waiting));
        model.setMails(more); // stays in the order chosen
        QCOMPARE(column(model, 1).first(), u"d@exemple.fr"_s);
        model.sort(99, Qt::AscendingOrder); // no such column: nothing happens
        QCOMPARE(column(model, 1).first(), u"d@exemple.fr"_s);
        model.setMails({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sameMailsResetNothing()
    {
        MailModel model({MailColumn::State, MailColumn::Recipient});
        model.setMails(threeMails());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setMails(threeMails());
        QCOMPARE(reset.size(), 0);
    }

    void mailsAreFoundByRowAndNumber()
    {
        MailModel model({MailColumn::Recipient});
        model.setMails(threeMails());
        QCOMPARE(model.at(0)->id, 3);
        QVERIFY(!model.at(-1));
        QVERIFY(!model.at(3));
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.rowOf(7), -1);
    }

    void transmissionsStandInTheOrderGiven()
    {
        TransmissionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        titlesAreThere(model);
        const QList<Transmission> rows
            = {transmission(2, TransmissionState::Pending), transmission(1, TransmissionState::Failed)};
        model.setTransmissions(rows);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, TransmissionModel::RexNumber).data(IdRole).toLongLong(), 1);
        QCOMPARE(model.index(1, TransmissionModel::State).data(MarkToneRole).toString(), u"error"_s);
        QVERIFY(!model.index(1, TransmissionModel::Kind).data(MarkToneRole).isValid());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setTransmissions(rows);
        QCOMPARE(reset.size(), 0); // what is selected stays
        QVERIFY(!model.at(2));
        model.setTransmissions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void differencesNameBothVersions()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        titlesAreThere(model);
        model.setDifferences({{Difference::Kind::Added, u"4. Marchandises"_s, {}, u"9405"_s},
            {Difference::Kind::Removed, u"3. Contacts"_s, u"Aïko"_s, {}},
            {Difference::Kind::Changed, u"2. Courriel"_s, u"a@b.fr"_s, u"c@d.fr"_s}});
        QCOMPARE(column(model, DifferenceModel::KindColumn),
            (QStringList{u"Ajouté"_s, u"Retiré"_s, u"Modifié"_s}));
        QCOMPARE(column(model, DifferenceModel::Before), (QStringList{u"—"_s, u"Aïko"_s, u"a@b.fr"_s}));
        QCOMPARE(column(model, DifferenceModel::After), (QStringList{u"9405"_s, u"—"_s, u"c@d.fr"_s}));
        QSignalSpy titles(&model, &QAbstractItemModel::headerDataChanged);
        model.setTitles(u"Vous"_s, u"L’autre poste"_s);
        QCOMPARE(titles.size(), 1);
        QCOMPARE(model.headerData(DifferenceModel::After, Qt::Horizontal).toString(), u"L’autre poste"_s);
        model.setDifferences({});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestTableModels)
#include "tst_tablemodels.moc"
