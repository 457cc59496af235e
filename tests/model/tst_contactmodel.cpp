// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reference.h"
#include "model/lists/contactmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Contact contact(const QString &name)
{
    return {name, {u"75 Rue de Lourmel"_s, u"75015"_s, u"PARIS"_s, u"FR"_s}, u"0102030406"_s, u"0"_s,
        u"jean.bellorino@breizh.example"_s};
}

QStringList texts(const ContactModel &model, int row)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result.append(model.index(row, column).data().toString());
    return result;
}

} // namespace

// The table « 3. Contacts » of the form.
class TestContactModel : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"fr"_s)); }

    void columnsAreThoseOfTheGuide()
    {
        const ContactModel model(m_reference);
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column)
            headers.append(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers,
            (QStringList{u"Nom"_s, u"Adresse"_s, u"Code postal"_s, u"Ville"_s, u"Pays"_s, u"Téléphone"_s,
                u"Fax"_s, u"Courriel"_s, u"Éditer/retirer le contact"_s}));
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    }

    void rowShowsTheContact()
    {
        ContactModel model(m_reference);
        Contact two = contact(u"Aiko TERASHIMA"_s);
        two.address = {u"Bâtiment C\n12 Quai des Embruns"_s, u"1000"_s, u"BRUXELLES"_s, u"BE"_s};
        model.setAll({contact(u"Jean BELLORINO"_s), two});
        QCOMPARE(texts(model, 0),
            (QStringList{u"Jean BELLORINO"_s, u"75 Rue de Lourmel"_s, u"75015"_s, u"PARIS"_s, u"France"_s,
                u"0102030406"_s, u"0"_s, u"jean.bellorino@breizh.example"_s, QString()}));
        QCOMPARE(texts(model, 1)[ContactModel::Street], u"Bâtiment C, 12 Quai des Embruns"_s);
        QCOMPARE(texts(model, 1)[ContactModel::Country], u"Belgique"_s);
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(texts(model, 1)[ContactModel::Country], u"Belgium"_s);
    }

    void actionsSayWhomTheyConcern()
    {
        ContactModel model(m_reference);
        model.add(contact(u"Jean BELLORINO"_s));
        QCOMPARE(model.index(0, ContactModel::Actions).data(Qt::AccessibleTextRole).toString(),
            u"Éditer ou retirer le contact Jean BELLORINO"_s);
    }

    void everyChangeIsSignalled()
    {
        ContactModel model(m_reference);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &ContactModel::changed);
        const Contact a = contact(u"A"_s);
        const Contact b = contact(u"B"_s);
        const Contact c = contact(u"C"_s);

        model.add(a);
        model.add(b);
        QCOMPARE(changed.size(), 2);
        model.replace(0, c);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(model.records(), (QList{c, b}));
        model.remove(0);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(model.records(), QList{b});
        model.setAll({a, b, c});
        QCOMPARE(changed.size(), 5);
        QCOMPARE(model.at(2), c);
        QCOMPARE(model.rowCount(), 3);
    }

    void nothingChangedIsNotSignalled()
    {
        ContactModel model(m_reference);
        model.add(contact(u"A"_s));
        QSignalSpy changed(&model, &ContactModel::changed);
        model.replace(0, contact(u"A"_s));
        model.setAll({contact(u"A"_s)});
        QCOMPARE(changed.size(), 0);
    }

    void indexesOutsideGiveNothing()
    {
        ContactModel model(m_reference);
        QVERIFY(!model.data(QModelIndex()).isValid());
        model.add(contact(u"A"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }

private:
    Reference m_reference;
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestContactModel)
#include "tst_contactmodel.moc"
