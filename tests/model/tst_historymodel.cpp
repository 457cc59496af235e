// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/historymodel.h"
#include "model/lists/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QList<HistoryEntry> entriesOfTheGuide()
{
    const QDate day(2016, 12, 6);
    return {
        {2, QDateTime(day, QTime(10, 50, 26), Qt::UTC), Event::InformationRequest, Status::Incomplete,
            u"Douanes"_s, u"Valence bureau"_s, u"Vérifier le classement tarifaire du livre."_s},
        {1, QDateTime(day, QTime(10, 42, 22), Qt::UTC), Event::Deposit, Status::UnderReview,
            u"rtc_op3 rtc_op3"_s, u"SARL BREIZH JAPAN"_s, QString()},
    };
}

} // namespace

// The Historique of a dossier as the guide prints it (4.2).
class TestHistoryModel : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreThoseOfTheGuide()
    {
        const HistoryModel model;
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column)
            headers.append(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers,
            (QStringList{
                u"Date"_s, u"Événement"_s, u"Statut"_s, u"Acteur"_s, u"Service"_s, u"Commentaire"_s}));
    }

    void rowsStandAsTheGuidePrintsThem()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entriesOfTheGuide());
        QCOMPARE(model.rowCount(), 2);
        QStringList first;
        for (int column = 0; column < model.columnCount(); ++column)
            first.append(model.index(0, column).data().toString());
        QCOMPARE(first,
            (QStringList{u"06/12/2016 11:50:26"_s, u"Demande d’informations supplémentaires"_s,
                u"Incomplet"_s, u"Douanes"_s, u"Valence bureau"_s,
                u"Vérifier le classement tarifaire du livre."_s}));
        QCOMPARE(model.index(1, HistoryModel::EventColumn).data().toString(),
            u"Dépôt de la demande au service de recevabilité"_s);
        QCOMPARE(model.index(1, 0).data(IdRole).toLongLong(), 1);
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void statusIsMarked()
    {
        HistoryModel model;
        model.setEntries(entriesOfTheGuide());
        const QModelIndex status = model.index(0, HistoryModel::StatusColumn);
        QCOMPARE(status.data(MarkIconRole).toString(), u"alert-triangle-filled"_s);
        QCOMPARE(status.data(MarkToneRole).toString(), u"warning"_s);
        QVERIFY(!model.index(0, HistoryModel::Actor).data(MarkIconRole).isValid());
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestHistoryModel)
#include "tst_historymodel.moc"
