// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reference.h"
#include "model/lists/goodsmodel.h"
#include "model/lists/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The table « 4. Marchandises » of the form.
class TestGoodsModel : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreThoseOfTheGuide()
    {
        const GoodsModel model(m_reference);
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column)
            headers.append(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers,
            (QStringList{u"Description indicative"_s, u"Position tarifaire dans le système harmonisé"_s,
                u"Libellé de la position"_s, u"Chapitre"_s, u"Éditer/retirer la marchandise"_s}));
    }

    void officialTextFollowsTheCode_data()
    {
        QTest::addColumn<GoodsItem>("item");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tone");
        QTest::newRow("heading") << GoodsItem{u"Bœuf"_s, u"0102"_s, u"01"_s}
                                 << u"Animaux vivants de l’espèce bovine"_s << QString();
        QTest::newRow("chapter alone")
            << GoodsItem{u"Bœuf"_s, {}, u"02"_s} << u"Viandes et abats comestibles"_s << QString();
        QTest::newRow("unknown heading")
            << GoodsItem{u"Bœuf"_s, u"0299"_s, u"02"_s} << u"Position inconnue, à vérifier"_s << u"warning"_s;
        QTest::newRow("nothing yet") << GoodsItem{u"Bœuf"_s, {}, {}} << QString() << QString();
    }
    void officialTextFollowsTheCode()
    {
        QFETCH(GoodsItem, item);
        QFETCH(QString, text);
        QFETCH(QString, tone);
        GoodsModel model(m_reference);
        model.add(item);
        const QModelIndex cell = model.index(0, GoodsModel::HeadingText);
        QCOMPARE(cell.data().toString(), text);
        QCOMPARE(cell.data(MarkToneRole).toString(), tone);
        QCOMPARE(cell.data(MarkIconRole).toString().isEmpty(), tone.isEmpty());
        QCOMPARE(model.index(0, GoodsModel::Description).data().toString(), item.description);
        QCOMPARE(model.index(0, GoodsModel::Heading).data().toString(), item.heading);
        QCOMPARE(model.index(0, GoodsModel::Chapter).data().toString(), item.chapter);
    }

    void actionsSayWhatTheyConcern()
    {
        GoodsModel model(m_reference);
        model.add({u"Livres"_s, u"4901"_s, u"49"_s});
        QCOMPARE(model.index(0, GoodsModel::Actions).data(Qt::AccessibleTextRole).toString(),
            u"Éditer ou retirer la marchandise Livres"_s);
    }

    void everyChangeIsSignalled()
    {
        GoodsModel model(m_reference);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &GoodsModel::changed);
        const GoodsItem books{u"Livres"_s, u"4901"_s, u"49"_s};
        const GoodsItem lamps{u"Lampe de chevet"_s, u"9405"_s, u"94"_s};
        model.add(books);
        model.replace(0, lamps);
        model.add(books);
        model.remove(0);
        QCOMPARE(model.records(), QList{books});
        model.setAll({lamps, books});
        QCOMPARE(changed.size(), 5);
        model.setAll({lamps, books});
        QCOMPARE(changed.size(), 5);
    }

private:
    Reference m_reference;
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestGoodsModel)
#include "tst_goodsmodel.moc"
