// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/demonstrationdata.h"

namespace rex::demonstration {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString name; // NOM Prénom
    QString mailbox;
    QString position;
    QString phone;
};

Account person(const QString &login, const QString &displayName, Role role)
{
    Account account;
    account.login = login;
    account.displayName = displayName;
    account.role = role;
    return account;
}

Account staff(const QString &login, const QString &displayName, Role role, QLatin1StringView officeCode)
{
    Account account = person(login, displayName, role);
    account.email = login + u"@douane.example"_s;
    account.officeCode = officeCode;
    return account;
}

// One exporting company; the first person signs, all are its contacts.
Exporting exporting(const Company &company, const QString &domain, const QList<Account> &accounts,
    Activity activity, QLatin1StringView officeCode, const QList<Person> &people,
    const QList<GoodsItem> &goods, bool publishes)
{
    Exporting result{accounts, company, {}};
    for (Account &account : result.accounts)
        account.email = account.login + u'@' + domain;

    Form &form = result.form;
    form.officeCode = officeCode;
    form.exporter.phone = people.first().phone;
    form.exporter.fax = u"0"_s;
    form.exporter.email = u"contact@"_s + domain;
    form.exporter.activity = activity;
    for (const Person &each : people) {
        form.contacts.append(
            Contact{each.name, company.address, each.phone, u"0"_s, each.mailbox + u'@' + domain});
    }
    form.goods = goods;
    const Signatory signatory{people.first().name, company.address.city, people.first().position};
    form.undertaking = {true, signatory};
    form.consent = {publishes, signatory};
    return result;
}

Company company(const QString &eori, const QString &name, const QString &street, const QString &postalCode,
    const QString &city)
{
    return Company{0, eori, name, Address{street, postalCode, city, u"FR"_s}};
}

GoodsItem goods(const QString &description, const QString &heading)
{
    return GoodsItem{description, heading, heading.left(2)};
}

// Works at an exporting company that one only meets as an officer.
QList<Account> unknown(const QString &login, const QString &displayName)
{
    return {person(login, displayName, Role::Operator)};
}

} // namespace

QList<Exporting> companies()
{
    return {
        exporting(company(u"FR90000001900019"_s, u"ATELIERS KERBRAZ SARL"_s, u"12 quai des Embruns"_s,
                      u"29200"_s, u"BREST"_s),
            u"kerbraz.example"_s,
            {person(u"op1"_s, u"TANGUY Maëlle"_s, Role::Operator),
                person(u"op1b"_s, u"LE GOFF Yann"_s, Role::Operator)},
            Activity::Producing, officeOne,
            {{u"TANGUY Maëlle"_s, u"maelle"_s, u"Gérante"_s, u"02 61 91 20 11"_s},
                {u"LE GOFF Yann"_s, u"yann"_s, u"Expéditions"_s, u"02 61 91 20 12"_s}},
            {goods(u"Sacs de marin en toile"_s, u"4202"_s), goods(u"Cirés et vestes de mer"_s, u"6210"_s),
                goods(u"Pulls marins en laine"_s, u"6110"_s)},
            true),
        exporting(company(u"FR90000002700012"_s, u"MAISON VERDELUNE SAS"_s, u"8 traverse des Tanneurs"_s,
                      u"13002"_s, u"MARSEILLE"_s),
            u"verdelune.example"_s, {person(u"op2"_s, u"GARRIGUE Inès"_s, Role::Operator)},
            Activity::Producing, officeTwo,
            {{u"GARRIGUE Inès"_s, u"ines"_s, u"Directrice export"_s, u"04 65 71 30 40"_s}},
            {goods(u"Savons de toilette"_s, u"3401"_s), goods(u"Crèmes pour les mains"_s, u"3304"_s),
                goods(u"Eaux de toilette"_s, u"3303"_s)},
            true),
        exporting(company(u"FR90000003500015"_s, u"FROMAGERIE DU HAUT-COUËDIC"_s, u"Lieu-dit Ker Avel"_s,
                      u"29590"_s, u"LE FAOU"_s),
            u"haut-couedic.example"_s, unknown(u"hcouedic"_s, u"PRIGENT Soizic"_s), Activity::Producing,
            officeOne, {{u"PRIGENT Soizic"_s, u"soizic"_s, u"Présidente"_s, u"02 61 91 33 05"_s}},
            {goods(u"Tommes affinées"_s, u"0406"_s), goods(u"Beurre salé"_s, u"0405"_s)}, true),
        exporting(company(u"FR90000004300019"_s, u"LUMINAIRES D’ŒUVRE ET CIE"_s, u"41 chemin du Puits"_s,
                      u"13400"_s, u"AUBAGNE"_s),
            u"luminaires-oeuvre.example"_s, unknown(u"loeuvre"_s, u"FABRE Solène"_s), Activity::Producing,
            officeTwo, {{u"FABRE Solène"_s, u"solene"_s, u"Gérante"_s, u"04 65 71 52 18"_s}},
            {goods(u"Lampes de chevet"_s, u"9405"_s), goods(u"Abat-jour et pieds tournés"_s, u"9405"_s),
                goods(u"Petits meubles d’appoint"_s, u"9403"_s)},
            false),
        exporting(company(u"FR90000005000014"_s, u"BISCUITERIE DE L’ÎLE-AUX-COURLIS"_s, u"3 rue du Four"_s,
                      u"29000"_s, u"QUIMPER"_s),
            u"courlis.example"_s, unknown(u"courlis"_s, u"LE BIHAN Nolwenn"_s), Activity::Producing,
            officeOne,
            {{u"LE BIHAN Nolwenn"_s, u"nolwenn"_s, u"Responsable des ventes"_s, u"02 61 91 45 60"_s}},
            {goods(u"Galettes au beurre"_s, u"1905"_s), goods(u"Palets au chocolat"_s, u"1806"_s)}, true),
        exporting(company(u"FR90000006800016"_s, u"CÉRAMIQUES DE GARLABELLE"_s, u"17 montée des Santons"_s,
                      u"13190"_s, u"ALLAUCH"_s),
            u"garlabelle.example"_s, unknown(u"garlabelle"_s, u"REYNAUD Lucien"_s), Activity::Producing,
            officeTwo, {{u"REYNAUD Lucien"_s, u"lucien"_s, u"Gérant"_s, u"04 65 71 08 77"_s}},
            {goods(u"Santons et statuettes"_s, u"6913"_s), goods(u"Vaisselle de faïence"_s, u"6912"_s)},
            true),
        exporting(company(u"FR90000007600019"_s, u"ROBINETTERIE DU VALLAT SA"_s,
                      u"Zone d’activités du Vallat"_s, u"13127"_s, u"VITROLLES"_s),
            u"vallat.example"_s, unknown(u"vallat"_s, u"ESCOFFIER Bruno"_s), Activity::Trading, officeTwo,
            {{u"ESCOFFIER Bruno"_s, u"bruno"_s, u"Directeur commercial"_s, u"04 65 71 91 23"_s}},
            {goods(u"Vannes et robinets en laiton"_s, u"8481"_s), goods(u"Pompes de relevage"_s, u"8413"_s)},
            false),
        exporting(company(u"FR90000008400013"_s, u"CONSERVERIE DE PORS-AVENN"_s, u"26 rue du Port"_s,
                      u"29730"_s, u"GUILVINEC"_s),
            u"pors-avenn.example"_s, unknown(u"porsavenn"_s, u"STÉPHAN Gwenaël"_s), Activity::Producing,
            officeOne, {{u"STÉPHAN Gwenaël"_s, u"gwenael"_s, u"Chef d’exploitation"_s, u"02 61 91 70 08"_s}},
            {goods(u"Sardines à l’huile"_s, u"1604"_s)}, true),
        exporting(company(u"FR90000009200016"_s, u"COMPTOIR DE LA TABLE DE CORNOUAILLE"_s,
                      u"5 place du Marhallac’h"_s, u"29120"_s, u"PONT-L’ABBÉ"_s),
            u"table-cornouaille.example"_s, unknown(u"cornouaille"_s, u"RIOU Enora"_s), Activity::Trading,
            officeOne,
            {{u"RIOU Enora"_s, u"enora"_s, u"Présidente"_s, u"02 61 91 81 01"_s},
                {u"KERVELLA Malo"_s, u"malo"_s, u"Export"_s, u"02 61 91 81 02"_s},
                {u"DÉNIEL Azenor"_s, u"azenor"_s, u"Comptabilité"_s, u"02 61 91 81 03"_s}},
            {goods(u"Bols et assiettes de faïence"_s, u"6912"_s),
                goods(u"Vaisselle de porcelaine"_s, u"6911"_s), goods(u"Verres soufflés"_s, u"7013"_s),
                goods(u"Couteaux de table"_s, u"8211"_s), goods(u"Cuillères et fourchettes"_s, u"8215"_s),
                goods(u"Nappes et serviettes de lin"_s, u"6302"_s),
                goods(u"Plateaux en bois tourné"_s, u"4419"_s), goods(u"Casseroles en cuivre"_s, u"7418"_s),
                goods(u"Théières en fonte"_s, u"7323"_s), goods(u"Bougies"_s, u"3406"_s),
                goods(u"Confitures de fruits rouges"_s, u"2007"_s), goods(u"Cidre bouché"_s, u"2206"_s)},
            true),
        exporting(company(u"FR90000010000017"_s, u"CYCLES TRÉMELIN"_s, u"90 route de la Corniche"_s,
                      u"29480"_s, u"LE RELECQ-KERHUON"_s),
            u"tremelin.example"_s, unknown(u"tremelin"_s, u"QUÉRÉ Alan"_s), Activity::Producing, officeOne,
            {{u"QUÉRÉ Alan"_s, u"alan"_s, u"Gérant"_s, u"02 61 91 64 29"_s}},
            {goods(u"Bicyclettes de randonnée"_s, u"8712"_s), goods(u"Cadres et fourches"_s, u"8714"_s)},
            true),
        exporting(company(u"FR90000011800019"_s, u"PARFUMS DE LA SORGUE-HAUTE"_s, u"2 impasse des Moulins"_s,
                      u"13210"_s, u"SAINT-RÉMY-DE-PROVENCE"_s),
            u"sorgue-haute.example"_s, unknown(u"sorgue"_s, u"AUBANEL Claire"_s), Activity::Producing,
            officeTwo, {{u"AUBANEL Claire"_s, u"claire"_s, u"Gérante"_s, u"04 65 71 77 40"_s}},
            {goods(u"Parfums et eaux de toilette"_s, u"3303"_s)}, false),
        exporting(company(u"FR90000012600012"_s, u"ÉDITIONS DU PHARE BLANC"_s, u"64 rue de Siam"_s,
                      u"29200"_s, u"BREST"_s),
            u"phare-blanc.example"_s, unknown(u"phareblanc"_s, u"MORVAN Hervé"_s), Activity::Trading,
            officeOne, {{u"MORVAN Hervé"_s, u"herve"_s, u"Éditeur"_s, u"02 61 91 12 90"_s}},
            {goods(u"Livres illustrés"_s, u"4901"_s), goods(u"Cartes marines imprimées"_s, u"4905"_s)}, true),
    };
}

Account administrator()
{
    Account account = person(u"admin"_s, u"NEDELEC Katell"_s, Role::Administrator);
    account.email = u"admin@soprano-rex.example"_s;
    return account;
}

QList<Account> officers()
{
    return {
        staff(u"ag1"_s, u"LE BRIS Ronan"_s, Role::Officer, officeOne),
        staff(u"ag2"_s, u"CASTELLAN Aurore"_s, Role::Officer, officeTwo),
        staff(u"chef1"_s, u"MADEC Hélène"_s, Role::Supervisor, officeOne),
    };
}

QList<Story> stories()
{
    return {
        // ATELIERS KERBRAZ (op1): decided long ago, nothing active, one draft ready to be deposited.
        {0,
            {{700, Step::Deposit},
                {694, Step::Reject,
                    u"Les marchandises décrites ne sont pas fabriquées par l’entreprise\u00a0: précisez leur origine et déposez une nouvelle demande."_s}}},
        {0,
            {{655, Step::Save, {}, {}, {u"atelier-procede.pdf"_s}}, {652, Step::Deposit}, {645, Step::Grant},
                {120, Step::Revoke, u"L’entreprise a déclaré ne plus exporter dans le cadre du schéma."_s,
                    u"89-3-c"_s},
                {118, Step::Comment, u"Nous envisageons de reprendre nos exportations cette année."_s}}},
        {0, {{2, Step::Save}}},
        // MAISON VERDELUNE (op2): one refused, one with the office, one begun.
        {1,
            {{410, Step::Deposit},
                {404, Step::Reject,
                    u"Le numéro EORI indiqué sur vos factures n’est pas celui de l’établissement demandeur."_s}}},
        {1,
            {{6, Step::Save, {}, {}, {u"etiquette-savon.png"_s}}, {5, Step::Deposit},
                {4, Step::Comment, u"En cas de besoin, je suis joignable par téléphone de 9 h à 17 h."_s}}},
        {1, {{1, Step::Save}}, true},
        // The others, as an officer meets them.
        {2,
            {{380, Step::Deposit},
                {376, Step::Ask, u"Merci de préciser le classement des fromages fondus."_s},
                {369, Step::Deposit}, {362, Step::Grant}}},
        {3, {{300, Step::Deposit}, {291, Step::Grant}}},
        {4,
            {{33, Step::Deposit},
                {25, Step::Ask,
                    u"Le palet au chocolat relève-t-il bien de la position 1806\u202f? Joignez sa composition."_s},
                {20, Step::Comment, u"Voici la fiche de composition du palet, celle des galettes suivra."_s, {},
                    {u"composition-palet-chocolat.pdf"_s}}}},
        {5,
            {{10, Step::Save, {}, {}, {u"liste-articles-6912.csv"_s}}, {9, Step::Deposit},
                {3, Step::Ask, u"Indiquez qui fabrique la vaisselle\u00a0: votre atelier ou un fournisseur\u202f?"_s}}},
        {6, {{8, Step::Save}, {7, Step::Deposit}}},
        {7,
            {{210, Step::Deposit}, {205, Step::Ask, u"Indiquez la zone de pêche des sardines."_s},
                {199, Step::Abandon}}},
        {8, {{240, Step::Save}, {238, Step::Deposit}, {229, Step::Grant}, {2, Step::Modify}}},
        {9, {{3, Step::Deposit}}},
        {10,
            {{520, Step::Deposit}, {512, Step::Grant},
                {60, Step::Revoke,
                    u"Les données d’enregistrement n’ont pas été tenues à jour malgré deux rappels."_s,
                    u"89-4"_s}}},
        {11,
            {{22, Step::Deposit}, {17, Step::Ask, u"Vérifier le classement tarifaire des cartes marines."_s},
                {11, Step::Deposit}}},
    };
}

} // namespace rex::demonstration
