// SPDX-License-Identifier: GPL-3.0-or-later
#include "printcase.h"

#include <QProcess>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace printcase {

AuthorisationDocument simple()
{
    AuthorisationDocument document;
    Dossier &dossier = document.dossier;
    dossier.id = 44;
    dossier.uuid = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    dossier.number = u"FR-EXP-2016-0000044"_s;
    dossier.status = Status::Granted;
    dossier.companyName = u"SARL BREIZH JAPAN"_s;
    dossier.eori = u"FR90000001900019"_s;
    dossier.officeCode = u"FR002730"_s;

    Authorisation decision;
    decision.number = u"FRREX20160007"_s;
    decision.registeredOn = {2016, 12, 9};
    decision.validFrom = {2016, 12, 6};
    decision.grantedAt = QDateTime({2016, 12, 9}, {9, 2, 22}, Qt::UTC);
    decision.grantedBy = u"MORVANT Claire"_s;
    decision.grantedOfficeCode = u"FR002730"_s;
    decision.consent = true;
    dossier.authorisation = decision;

    document.grantedOffice.code = u"FR002730"_s;
    document.grantedOffice.name = u"Valence bureau"_s;

    DepositedForm &granted = document.granted;
    granted.depositedAt = QDateTime({2016, 12, 6}, {10, 42, 22}, Qt::UTC);
    granted.depositedBy = u"rtc_op3 rtc_op3"_s;
    granted.number = 1;

    Form &form = granted.form;
    form.officeCode = u"FR002730"_s;
    form.exporter = {u"FR90000001900019"_s, u"SARL BREIZH JAPAN"_s,
        {u"12 Quai des Embruns"_s, u"29200"_s, u"BREST"_s, u"FR"_s}, u"0102030405"_s, u"0"_s,
        u"contact@breizh-japan.example"_s, Activity::Trading};
    form.contacts = {{u"Jean BELLORINO"_s, {u"75 Rue de Lourmel"_s, u"75015"_s, u"PARIS"_s, u"FR"_s},
        u"0102030406"_s, u"0"_s, u"jean.bellorino@breizh-japan.example"_s}};
    form.goods = {{u"Lampe de chevet"_s, u"9405"_s, u"94"_s}, {u"Livres"_s, u"4901"_s, u"49"_s},
        {u"Œufs d’oiseaux, en coquille, frais"_s, u"0407"_s, u"04"_s}};
    form.undertaking = {true, {u"Jean BELLORINO"_s, u"BREST"_s, u"Gérant"_s}};
    form.consent = {true, {u"Jean BELLORINO"_s, u"BREST"_s, u"Gérant"_s}};
    return document;
}

AuthorisationDocument withGoods(int count)
{
    AuthorisationDocument document = simple();
    QList<GoodsItem> &goods = document.granted.form.goods;
    goods.clear();
    for (int i = 1; i <= count; ++i) {
        const QString chapter = u"%1"_s.arg(i % 97 + 1, 2, 10, QLatin1Char('0'));
        goods.append({u"Marchandise n° %1"_s.arg(i), chapter + u"01"_s, chapter});
    }
    return document;
}

AuthorisationDocument withLongNames()
{
    AuthorisationDocument document = simple();
    const QString name =
        u"Société œuvrant à l’élevage, à la découpe et à l’exportation de bœufs "_s.repeated(5).left(300);
    Form &form = document.granted.form;
    form.exporter.name = name;
    form.exporter.address.street =
        u"Bâtiment C – porte 12\nZone artisanale de l’Île-aux-Œillets\n3 bis, rue Français"_s;
    form.contacts.first().name = u"A"_s.repeated(300);
    form.contacts.first().address.street = form.exporter.address.street;
    form.goods.first().description = name.left(250);
    return document;
}

AuthorisationDocument withContacts(int count)
{
    AuthorisationDocument document = simple();
    const Contact contact = document.granted.form.contacts.takeFirst();
    for (int i = 1; i <= count; ++i) {
        document.granted.form.contacts.append(contact);
        document.granted.form.contacts.last().name = u"Personne n° %1"_s.arg(i);
    }
    return document;
}

AuthorisationDocument revoked()
{
    AuthorisationDocument document = withGoods(60);
    document.dossier.status = Status::Revoked;
    document.dossier.authorisation->revokedAt = QDateTime({2017, 3, 1}, {8, 0}, Qt::UTC);
    document.dossier.authorisation->revocationEffect = {2017, 3, 2};
    document.dossier.authorisation->revocationMotive = u"89-3-a"_s;
    return document;
}

AuthorisationDocument modified()
{
    AuthorisationDocument document = simple();
    document.granted.number = 3;
    document.granted.depositedAt = QDateTime({2017, 1, 5}, {9, 0}, Qt::UTC);
    return document;
}

} // namespace printcase

QStringList pdfPages(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

QString pdfText(const QString &file)
{
    return pdfPages(file).join(u' ').simplified();
}

} // namespace rex
