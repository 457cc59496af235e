// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/limits.h"
#include "model/domain/reference.h"
#include "model/domain/validation.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace rex {

using Change = std::function<void(Form &)>;

namespace {

Address brest()
{
    return {u"12 Quai des Embruns"_s, u"29200"_s, u"BREST"_s, u"FR"_s};
}

Contact contact()
{
    return {u"Jean BELLORINO"_s, {u"75 Rue de Lourmel"_s, u"75015"_s, u"PARIS"_s, u"FR"_s}, u"0102030406"_s,
        u"0"_s, u"jean.bellorino@breizh.example"_s};
}

// A form that may be deposited; each test breaks one thing in it.
Form completeForm()
{
    Form form;
    form.officeCode = u"FR003920"_s;
    form.exporter = {u"FR90000001900019"_s, u"SARL BREIZH JAPAN"_s, brest(), u"01 02 03 04 05"_s, u"0"_s,
        u"contact@breizh.example"_s, Activity::Trading};
    form.contacts = {contact()};
    form.goods = {{u"Lampe de chevet"_s, u"9405"_s, u"94"_s}, {u"Livres"_s, u"4901"_s, u"49"_s}};
    form.undertaking = {true, {u"Jean BELLORINO"_s, u"BREST"_s, u"Gérant"_s}};
    form.consent = {false, {u"Jean BELLORINO"_s, u"BREST"_s, u"Gérant"_s}};
    return form;
}

QString shown(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(u"%1: %2 [%3] %4"_s.arg(
            place(problem), problem.field, problem.blocking ? u"error"_s : u"warning"_s, problem.sentence));
    return lines.join(u'\n');
}

} // namespace

// The rules of domain notes 6.3 and 2, and the sentences of the guide (3.3).
class TestValidation : public QObject
{
    Q_OBJECT
private slots:
    void completeFormHasNoProblem()
    {
        const Problems problems = validate(completeForm(), m_reference);
        QVERIFY2(problems.isEmpty(), qPrintable(shown(problems)));
        QVERIFY(validateDraft(completeForm()).isEmpty());
        QCOMPARE(normalised(completeForm()), completeForm());
    }

    void missingFieldHasTheGuidesSentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Section>("section");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Section section, const char *field, int line,
                             const QString &label, Change change) {
            QTest::newRow(name) << change << section << QString::fromLatin1(field) << line
                                << u"«\u00a0%1\u00a0» est obligatoire"_s.arg(label);
        };
        row("office", Section::Office, "officeCode", -1, u"Service compétent"_s,
            [](Form &f) { f.officeCode.clear(); });
        row("EORI", Section::Exporter, "eori", -1, u"Eori"_s, [](Form &f) { f.exporter.eori.clear(); });
        row("exporter's name", Section::Exporter, "name", -1, u"Nom"_s,
            [](Form &f) { f.exporter.name.clear(); });
        row("exporter's street", Section::Exporter, "street", -1, u"Adresse"_s,
            [](Form &f) { f.exporter.address.street.clear(); });
        row("exporter's postal code", Section::Exporter, "postalCode", -1, u"Code postal"_s,
            [](Form &f) { f.exporter.address.postalCode.clear(); });
        row("exporter's city", Section::Exporter, "city", -1, u"Ville"_s,
            [](Form &f) { f.exporter.address.city.clear(); });
        row("exporter's telephone", Section::Exporter, "phone", -1, u"Téléphone"_s,
            [](Form &f) { f.exporter.phone.clear(); });
        row("exporter's fax", Section::Exporter, "fax", -1, u"Fax"_s,
            [](Form &f) { f.exporter.fax.clear(); });
        row("exporter's e-mail", Section::Exporter, "email", -1, u"Courriel"_s,
            [](Form &f) { f.exporter.email.clear(); });
        row("activity", Section::Exporter, "activity", -1, u"Activité principale"_s,
            [](Form &f) { f.exporter.activity.reset(); });
        row("blanks are nothing", Section::Exporter, "email", -1, u"Courriel"_s,
            [](Form &f) { f.exporter.email = u" \t\u00a0"_s; });
        row("contact's name", Section::Contacts, "name", 0, u"Nom"_s,
            [](Form &f) { f.contacts[0].name.clear(); });
        row("contact's street", Section::Contacts, "street", 0, u"Adresse"_s,
            [](Form &f) { f.contacts[0].address.street.clear(); });
        row("contact's postal code", Section::Contacts, "postalCode", 0, u"Code postal"_s,
            [](Form &f) { f.contacts[0].address.postalCode.clear(); });
        row("contact's city", Section::Contacts, "city", 0, u"Ville"_s,
            [](Form &f) { f.contacts[0].address.city.clear(); });
        row("contact's country", Section::Contacts, "country", 0, u"Pays"_s,
            [](Form &f) { f.contacts[0].address.country.clear(); });
        row("contact's telephone", Section::Contacts, "phone", 0, u"Téléphone"_s,
            [](Form &f) { f.contacts[0].phone.clear(); });
        row("contact's fax", Section::Contacts, "fax", 0, u"Fax"_s,
            [](Form &f) { f.contacts[0].fax.clear(); });
        row("second contact's e-mail", Section::Contacts, "email", 1, u"Courriel"_s, [](Form &f) {
            f.contacts.append(contact());
            f.contacts[1].email.clear();
        });
        row("description", Section::Goods, "description", 1, u"Description indicative"_s,
            [](Form &f) { f.goods[1].description.clear(); });
        row("heading", Section::Goods, "heading", 0, u"Position tarifaire dans le système harmonisé"_s,
            [](Form &f) { f.goods[0].heading.clear(); });
        row("chapter where chapters alone are given", Section::Goods, "chapter", 0, u"Chapitre"_s,
            [](Form &f) {
                f.chaptersOnly = true;
                f.goods[0].heading.clear();
                f.goods[0].chapter.clear();
            });
        row("undertaking", Section::Undertaking, "accepted", -1, u"Engagement à souscrire"_s,
            [](Form &f) { f.undertaking.accepted = false; });
        row("undertaking's name", Section::Undertaking, "name", -1, u"Nom"_s,
            [](Form &f) { f.undertaking.signatory.name.clear(); });
        row("undertaking's place", Section::Undertaking, "place", -1, u"Lieu"_s,
            [](Form &f) { f.undertaking.signatory.place.clear(); });
        row("undertaking's position", Section::Undertaking, "position", -1, u"Fonction"_s,
            [](Form &f) { f.undertaking.signatory.position.clear(); });
        row("consent must be chosen", Section::Consent, "given", -1,
            u"Consentement à la publication des données\u202f?"_s, [](Form &f) { f.consent.given.reset(); });
        row("consent's name", Section::Consent, "name", -1, u"Nom"_s,
            [](Form &f) { f.consent.signatory.name.clear(); });
        row("consent's place", Section::Consent, "place", -1, u"Lieu"_s,
            [](Form &f) { f.consent.signatory.place.clear(); });
        row("consent's position", Section::Consent, "position", -1, u"Fonction"_s,
            [](Form &f) { f.consent.signatory.position.clear(); });
    }
    void missingFieldHasTheGuidesSentence()
    {
        QFETCH(Change, change);
        QFETCH(Section, section);
        QFETCH(QString, field);
        QFETCH(int, row);
        QFETCH(QString, sentence);
        Form form = completeForm();
        change(form);
        const Problems problems = validate(form, m_reference);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first(), (Problem{section, field, row, sentence, true}));
        QVERIFY(hasErrors(problems));
        QVERIFY2(validateDraft(form).isEmpty(), "a draft may be incomplete");
    }

    void emptyFormMissesEverythingInTheOrderOfTheScreen()
    {
        QStringList fields;
        for (const Problem &problem : validate(Form(), m_reference)) {
            QVERIFY(problem.blocking);
            fields.append(problem.field);
        }
        QCOMPARE(fields,
            (QStringList{u"officeCode"_s, u"eori"_s, u"name"_s, u"street"_s, u"postalCode"_s, u"city"_s,
                u"country"_s, u"phone"_s, u"fax"_s, u"email"_s, u"activity"_s, u"contacts"_s, u"goods"_s,
                u"accepted"_s, u"name"_s, u"place"_s, u"position"_s, u"given"_s, u"name"_s, u"place"_s,
                u"position"_s}));
        QVERIFY(validateDraft(Form()).isEmpty());
    }

    void oneContactAndOneGoodsItemAtLeast()
    {
        Form form = completeForm();
        form.contacts.clear();
        form.goods.clear();
        const Problems problems = validate(form, m_reference);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].sentence,
            u"«\u00a0Contacts\u00a0» est obligatoire\u00a0: ajoutez au moins un contact"_s);
        QCOMPARE(problems[1].sentence,
            u"«\u00a0Marchandises admissibles au bénéfice du régime préférentiel\u00a0» est "
            "obligatoire\u00a0: ajoutez au moins une marchandise"_s);
    }

    void valuesAreJudged_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field"); // where the one problem is; empty for none
        QTest::addColumn<bool>("blocking");
        const auto row = [](const char *name, const char *field, bool blocking, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(field) << blocking;
        };
        const auto phone = [&](const char *name, const QString &value, bool good) {
            row(name, good ? "" : "phone", true, [value](Form &f) { f.exporter.phone = value; });
        };
        phone("telephone of ten digits", u"0102030405"_s, true);
        phone("international telephone", u"+33 (0)1.02-03-04"_s, true);
        phone("telephone of six digits", u"123456"_s, true);
        phone("telephone of five digits", u"12345"_s, false);
        phone("five digits among signs", u"1.2.3.4.5."_s, false);
        phone("telephone in words", u"standard"_s, false);
        phone("two plus signs", u"++33102030405"_s, false);
        phone("telephone in Arabic digits", u"٠١٢٣٤٥٦٧"_s, false);
        phone("zero is no telephone", u"0"_s, false);
        phone("line end behind a telephone", u"0102030405\n"_s, false);

        const auto fax = [&](const char *name, const QString &value, bool good) {
            row(name, good ? "" : "fax", true, [value](Form &f) { f.exporter.fax = value; });
        };
        fax("zero for no fax", u"0"_s, true);
        fax("a fax number", u"01 02 03 04 07"_s, true);
        fax("two zeros", u"00"_s, false);
        fax("none in words", u"néant"_s, false);

        const auto email = [&](const char *name, const QString &value, bool good) {
            row(name, good ? "" : "email", true, [value](Form &f) { f.exporter.email = value; });
        };
        email("plain e-mail", u"contact@breizh.example"_s, true);
        email("upper case", u"CONTACT@BREIZH.EXAMPLE"_s, true);
        email("signs before the @", u"a.b+c_d-e'f@x.fr"_s, true);
        email("accents", u"élodie@société.example"_s, true);
        email("subdomains", u"a@b.c.d.fr"_s, true);
        email("no @", u"breizh.example"_s, false);
        email("two @", u"a@b@c.fr"_s, false);
        email("nothing before the @", u"@breizh.example"_s, false);
        email("no dot", u"a@localhost"_s, false);
        email("dot at the end", u"a@breizh."_s, false);
        email("dot after the @", u"a@.example"_s, false);
        email("two dots", u"a@breizh..example"_s, false);
        email("space inside", u"a b@breizh.example"_s, false);
        email("non-breaking space inside", u"a\u00a0b@breizh.example"_s, false);
        email("line end inside", u"a@breizh.example\nBcc: x@y.fr"_s, false);

        const auto postal = [&](const char *name, const QString &country, const QString &value, bool good) {
            row(name, good ? "" : "postalCode", true, [=](Form &f) {
                f.contacts[0].address.country = country;
                f.contacts[0].address.postalCode = value;
            });
        };
        postal("five digits in France", u"FR"_s, u"29200"_s, true);
        postal("four digits in France", u"FR"_s, u"2920"_s, false);
        postal("six digits in France", u"FR"_s, u"292000"_s, false);
        postal("letters in France", u"FR"_s, u"2A004"_s, false);
        postal("Arabic digits in France", u"FR"_s, u"٢٩٢٠٠"_s, false);
        postal("one character in Ireland", u"IE"_s, u"6"_s, true);
        postal("British", u"GB"_s, u"SW1A 1AA"_s, true);
        postal("ten characters", u"IR"_s, u"1193653471"_s, true);
        postal("eleven characters", u"IR"_s, u"11936534711"_s, false);

        row("unknown country", "country", true, [](Form &f) { f.contacts[0].address.country = u"XX"_s; });
        row("lower-case country", "country", true, [](Form &f) { f.contacts[0].address.country = u"be"_s; });
        row("unknown office", "officeCode", true, [](Form &f) { f.officeCode = u"FR999999"_s; });
        row("office that registers no exporters", "officeCode", true,
            [](Form &f) { f.officeCode = u"FR004550"_s; });
        row("EORI with a wrong check digit", "eori", true,
            [](Form &f) { f.exporter.eori = u"FR90000001900018"_s; });
        row("consent refused is a choice", "", true, [](Form &f) { f.consent.given = false; });
        row("consent given", "", true, [](Form &f) { f.consent.given = true; });
        row("street of several lines", "", true,
            [](Form &f) { f.contacts[0].address.street = u"Bâtiment C\n12 Quai des Embruns"_s; });

        const auto goods = [&](const char *name, const GoodsItem &item, const char *field, bool blocking,
                               bool chaptersOnly = false) {
            row(name, field, blocking, [=](Form &f) {
                f.goods = {item};
                f.chaptersOnly = chaptersOnly;
            });
        };
        goods("beef", {u"Viande bovine"_s, u"0201"_s, u"02"_s}, "", true);
        goods("chapter left to the heading", {u"Viande bovine"_s, u"0201"_s, {}}, "", true);
        goods("heading that does not exist", {u"x"_s, u"0299"_s, u"02"_s}, "heading", false);
        goods("three digits", {u"x"_s, u"020"_s, {}}, "heading", true);
        goods("six digits", {u"x"_s, u"020130"_s, u"02"_s}, "heading", true);
        goods("letters", {u"x"_s, u"02A1"_s, {}}, "heading", true);
        goods("Arabic digits", {u"x"_s, u"٠٢٠١"_s, {}}, "heading", true);
        goods("chapter of another heading", {u"x"_s, u"0201"_s, u"03"_s}, "chapter", true);
        goods("heading of the reserved chapter", {u"x"_s, u"7701"_s, {}}, "heading", true);
        goods("heading of chapter 98", {u"x"_s, u"9801"_s, {}}, "heading", true);
        goods("heading of chapter 99", {u"x"_s, u"9901"_s, {}}, "heading", true);
        goods("heading of chapter 00", {u"x"_s, u"0001"_s, {}}, "heading", true);
        goods("chapter alone", {u"x"_s, {}, u"02"_s}, "heading", true);
        goods("chapter alone where chapters are given", {u"x"_s, {}, u"02"_s}, "", true, true);
        goods("heading where chapters are given", {u"x"_s, u"0201"_s, {}}, "", true, true);
        goods("reserved chapter alone", {u"x"_s, {}, u"77"_s}, "chapter", true, true);
        goods("chapter 98 alone", {u"x"_s, {}, u"98"_s}, "chapter", true, true);
        goods("chapter 99 alone", {u"x"_s, {}, u"99"_s}, "chapter", true, true);
        goods("chapter of one digit", {u"x"_s, {}, u"2"_s}, "chapter", true, true);
        goods("chapter of another heading where chapters are given", {u"x"_s, u"0201"_s, u"03"_s}, "chapter",
            true, true);
        row("repeated heading", "heading", false, [](Form &f) {
            f.goods = {{u"Livres"_s, u"4901"_s, u"49"_s}, {u"Brochures"_s, u"4901"_s, u"49"_s}};
        });
        row("same chapter twice", "", true, [](Form &f) {
            f.chaptersOnly = true;
            f.goods = {{u"Livres"_s, {}, u"49"_s}, {u"Brochures"_s, {}, u"49"_s}};
        });
    }
    void valuesAreJudged()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        QFETCH(bool, blocking);
        Form form = completeForm();
        change(form);
        const Problems problems = validate(form, m_reference);
        QVERIFY2(problems.size() == (field.isEmpty() ? 0 : 1), qPrintable(shown(problems)));
        if (field.isEmpty())
            return;
        QCOMPARE(problems.first().field, field);
        QCOMPARE(problems.first().blocking, blocking);
        QCOMPARE(hasErrors(problems), blocking);
        QVERIFY(!problems.first().sentence.endsWith(u'.'));
    }

    // Annex 22-06, box 4: the guide's version asks for every heading, however many there are.
    void moreThanTwentyHeadingsMayBeListed()
    {
        Form form = completeForm();
        form.goods.clear();
        for (int i = 0; i < 25; ++i) {
            const Heading &heading = m_reference.headings()[i * 40];
            form.goods.append({u"Article %1"_s.arg(i), heading.code, heading.chapter});
        }
        const Problems problems = validate(form, m_reference);
        QVERIFY2(problems.isEmpty(), qPrintable(shown(problems)));
    }

    void repeatedHeadingIsReportedWhereItRepeats()
    {
        Form form = completeForm();
        form.goods.append({u"Brochures"_s, u"4901"_s, u"49"_s});
        const Problems problems = validate(form, m_reference);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().row, 2);
    }

    void tooLongIsRefusedWithTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<std::function<QString &(Form &)>>("field");
        const auto row = [](const char *name, int limit, std::function<QString &(Form &)> field) {
            QTest::newRow(name) << limit << field;
        };
        row("exporter's name", limits::name, [](Form &f) -> QString & { return f.exporter.name; });
        row("contact's name", limits::name, [](Form &f) -> QString & { return f.contacts[0].name; });
        row("street", limits::street, [](Form &f) -> QString & { return f.contacts[0].address.street; });
        row("postal code", limits::postalCode,
            [](Form &f) -> QString & { return f.contacts[0].address.postalCode; });
        row("city", limits::city, [](Form &f) -> QString & { return f.contacts[0].address.city; });
        row("telephone", limits::phone, [](Form &f) -> QString & { return f.exporter.phone; });
        row("fax", limits::phone, [](Form &f) -> QString & { return f.exporter.fax; });
        row("e-mail", limits::email, [](Form &f) -> QString & { return f.exporter.email; });
        row("EORI", limits::eori, [](Form &f) -> QString & { return f.exporter.eori; });
        row("description", limits::description, [](Form &f) -> QString & { return f.goods[0].description; });
        row("heading", limits::code, [](Form &f) -> QString & { return f.goods[0].heading; });
        row("chapter", limits::code, [](Form &f) -> QString & { return f.goods[0].chapter; });
        row("signatory's name", limits::signatory,
            [](Form &f) -> QString & { return f.undertaking.signatory.name; });
        row("signatory's place", limits::signatory,
            [](Form &f) -> QString & { return f.consent.signatory.place; });
        row("signatory's position", limits::signatory,
            [](Form &f) -> QString & { return f.consent.signatory.position; });
    }
    void tooLongIsRefusedWithTheLimit()
    {
        QFETCH(int, limit);
        QFETCH(std::function<QString &(Form &)>, field);
        for (const int length : {limit + 1, 10'000}) {
            Form form = completeForm();
            field(form) = QString(length, u'7');
            for (const Problems &problems : {validate(form, m_reference), validateDraft(form)}) {
                QVERIFY2(problems.size() == 1, qPrintable(shown(problems)));
                QVERIFY(problems.first().blocking);
                QVERIFY2(problems.first().sentence.contains(u"la limite est de %1"_s.arg(limit)),
                    qPrintable(shown(problems)));
            }
        }
        Form form = completeForm();
        field(form) = QString(limit, u'7');
        QVERIFY2(validateDraft(form).isEmpty(), qPrintable(shown(validateDraft(form))));
    }

    void tooManyRowsAreRefusedWithTheLimit()
    {
        Form form = completeForm();
        form.contacts = QList<Contact>(limits::contacts + 1, contact());
        form.goods = QList<GoodsItem>(limits::goods + 1, {u"Livres"_s, u"4901"_s, u"49"_s});
        const Problems problems = validateDraft(form);
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].sentence.contains(u"200"_s));
        QVERIFY(problems[1].sentence.contains(u"1000"_s));
        form.contacts.removeLast();
        form.goods.removeLast();
        QVERIFY(validateDraft(form).isEmpty());
    }

    void anEmojiCountsOnce()
    {
        Form form = completeForm();
        form.exporter.name = u"😀"_s.repeated(limits::name);
        QVERIFY(validate(form, m_reference).isEmpty());
        form.exporter.name += u"😀"_s;
        QCOMPARE(validate(form, m_reference).size(), 1);
    }

    void whatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"U+0000"_s;
        QTest::newRow("bell") << u"a\u0007"_s << u"U+0007"_s;
        QTest::newRow("escape") << u"\u001b[31m"_s << u"U+001B"_s;
        QTest::newRow("delete") << u"a\u007f"_s << u"U+007F"_s;
        QTest::newRow("half an emoji") << QString(QChar(0xD83D)) << u"U+D83D"_s;
        QTest::newRow("the other half") << QString(QChar(0xDE00)) << u"U+DE00"_s;
        QTest::newRow("no character") << QString(QChar(0xFFFF)) << u"U+FFFF"_s;
    }
    void whatCannotBeKeptIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        Form form = completeForm();
        form.contacts[0].name = typed;
        for (const Problems &problems : {validate(form, m_reference), validateDraft(form)}) {
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems.first().field, u"name"_s);
            QVERIFY2(problems.first().sentence.contains(named), qPrintable(shown(problems)));
        }
    }

    void strangeTextIsKeptAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("SQL") << u"'; DROP TABLE dossier; --"_s;
        QTest::newRow("HTML") << u"<b>gras</b> &amp; <script>alert(1)</script>"_s;
        QTest::newRow("emoji") << u"Crêperie 🥞👩‍🍳"_s;
        QTest::newRow("right to left") << u"شركة بريتاني لليابان"_s;
        QTest::newRow("direction marks") << u"\u202eabc\u202c"_s;
        QTest::newRow("combining accents") << u"Zoe\u0308"_s;
        QTest::newRow("percent signs") << u"%1 %n %2"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
    }
    void strangeTextIsKeptAsTyped()
    {
        QFETCH(QString, typed);
        Form form = completeForm();
        form.exporter.name = typed;
        form.contacts[0].name = typed;
        form.contacts[0].address.street = typed;
        form.goods[0].description = typed;
        form.undertaking.signatory.name = typed;
        QCOMPARE(normalised(form), form);
        const Problems problems = validate(form, m_reference);
        QVERIFY2(problems.isEmpty(), qPrintable(shown(problems)));
    }

    void inputsArePutInOrder()
    {
        Form form = completeForm();
        form.officeCode = u" fr003920 "_s;
        form.exporter.eori = u"fr 900 000 019 00019"_s;
        form.exporter.name = u"  SARL \t BREIZH\nJAPAN "_s;
        form.exporter.phone = u" 01\u00a002  03 04 05 "_s;
        form.exporter.fax = u"Zéro"_s;
        form.exporter.email = u" contact@breizh.example\n"_s;
        form.contacts[0].address = {u"\n Bâtiment  C \r\n\n 12 Quai "_s, u"29 200"_s, u" BREST "_s, u"fr"_s};
        form.goods[0] = {u" Lampe  de chevet "_s, u" 94.05 "_s, QString()};
        form.goods[1] = {u"Lait"_s, u"0402"_s, u"4"_s};
        form.undertaking.signatory = {u" Jean  BELLORINO"_s, u"BREST "_s, u" Gérant "_s};

        Form expected = completeForm();
        expected.contacts[0].address = {u"Bâtiment C\n\n12 Quai"_s, u"29200"_s, u"BREST"_s, u"FR"_s};
        expected.goods[1] = {u"Lait"_s, u"0402"_s, u"04"_s};
        QCOMPARE(normalised(form), expected);
        QVERIFY(validate(normalised(form), m_reference).isEmpty());
    }

    void whatIsUnclearStaysAsTyped()
    {
        QCOMPARE(normalised(GoodsItem{u"x"_s, u"020"_s, {}}), (GoodsItem{u"x"_s, u"020"_s, {}}));
        QCOMPARE(normalised(GoodsItem{u"x"_s, u"0201"_s, u"03"_s}), (GoodsItem{u"x"_s, u"0201"_s, u"03"_s}));
        QCOMPARE(normalised(GoodsItem{u"x"_s, u"02-01"_s, {}}), (GoodsItem{u"x"_s, u"02-01"_s, {}}));
        Contact typed = contact();
        typed.address.country = u"GB"_s;
        typed.address.postalCode = u"sw1a 1aa"_s;
        typed.email = u"Jean.Bellorino@Breizh.example"_s;
        QCOMPARE(normalised(typed), typed);
    }

    void dialogsAskTheSameRules()
    {
        QVERIFY(validate(contact(), m_reference).isEmpty());
        QCOMPARE(validate(Contact(), m_reference).size(), 8);
        const QList<GoodsItem> others = {{u"Livres"_s, u"4901"_s, u"49"_s}};
        QVERIFY(validate(GoodsItem{u"Lampe"_s, u"9405"_s, u"94"_s}, false, others, m_reference).isEmpty());
        const Problems repeated =
            validate(GoodsItem{u"Albums"_s, u"4901"_s, u"49"_s}, false, others, m_reference);
        QCOMPARE(repeated.size(), 1);
        QVERIFY(!hasErrors(repeated));
        QVERIFY(hasErrors(validate(GoodsItem{u"Albums"_s, {}, u"49"_s}, false, others, m_reference)));
        QVERIFY(!hasErrors(validate(GoodsItem{u"Albums"_s, {}, u"49"_s}, true, others, m_reference)));
    }

    void companiesAreJudged_data()
    {
        QTest::addColumn<Company>("company");
        QTest::addColumn<QStringList>("fields");
        const Company good{0, u"FR90000001900019"_s, u"SARL BREIZH JAPAN"_s, brest()};
        QTest::newRow("complete") << good << QStringList{};
        QTest::newRow("empty") << Company()
                               << QStringList{u"eori"_s, u"name"_s, u"street"_s, u"postalCode"_s, u"city"_s,
                                      u"country"_s};
        Company company = good;
        company.eori = u"FR90000001900018"_s;
        QTest::newRow("EORI") << company << QStringList{u"eori"_s};
        company = good;
        company.address.country = u"XX"_s;
        QTest::newRow("country") << company << QStringList{u"country"_s};
        company = good;
        company.name = QString(151, u'x');
        QTest::newRow("name too long") << company << QStringList{u"name"_s};
    }
    void companiesAreJudged()
    {
        QFETCH(Company, company);
        QStringList fields;
        for (const Problem &problem : validate(company, m_reference)) {
            QCOMPARE(problem.section, Section::Account);
            fields.append(problem.field);
        }
        QTEST(fields, "fields");
    }

    void accountsAreJudged_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("fields");
        Account good;
        good.login = u"rtc_op3"_s;
        good.displayName = u"rtc_op3 rtc_op3"_s;
        good.email = u"op3@breizh.example"_s;
        const QString password = u"soprano-demo-2026"_s;
        QTest::newRow("operator") << good << password << QStringList{};
        QTest::newRow("empty") << Account() << QString()
                               << QStringList{u"login"_s, u"displayName"_s, u"email"_s, u"password"_s};
        Account account = good;
        account.login = u"rtc op3"_s;
        QTest::newRow("blank in the login") << account << password << QStringList{u"login"_s};
        account.login = QString(33, u'x');
        QTest::newRow("login too long") << account << password << QStringList{u"login"_s};
        account = good;
        account.email = u"op3"_s;
        QTest::newRow("e-mail") << account << password << QStringList{u"email"_s};
        for (const QString &address : {u"hélène,x;y@verdelune.example"_s, u"élodie@exemple.fr"_s, u"a,b@exemple.fr"_s,
                 u"a;b@exemple.fr"_s, u"<a>@exemple.fr"_s, u"a\"b@exemple.fr"_s, u"a@exem_ple.fr"_s}) {
            account.email = address;
            QTest::addRow("no mail goes to %s", qPrintable(address)) << account << password << QStringList{u"email"_s};
        }
        account.email = u"o'neil+rex@société.example"_s;
        QTest::newRow("odd, but a mail goes there") << account << password << QStringList{};
        QTest::newRow("password of eleven") << good << u"abcdefghijk"_s << QStringList{u"password"_s};
        QTest::newRow("password of twelve") << good << u"abcdefghijkl"_s << QStringList{};
        QTest::newRow("password of 128") << good << QString(128, u'x') << QStringList{};
        QTest::newRow("password of 129") << good << QString(129, u'x') << QStringList{u"password"_s};
        account = good;
        account.role = Role::Officer;
        QTest::newRow("officer without office") << account << password << QStringList{u"officeCode"_s};
        account.role = Role::Supervisor;
        QTest::newRow("supervisor without office") << account << password << QStringList{u"officeCode"_s};
        account.officeCode = u"FR003920"_s;
        QTest::newRow("supervisor") << account << password << QStringList{};
        account = good;
        account.role = Role::Administrator;
        QTest::newRow("administrator without office") << account << password << QStringList{};
    }
    void accountsAreJudged()
    {
        QFETCH(Account, account);
        QFETCH(QString, password);
        QStringList fields;
        for (const Problem &problem : validate(account) + validatePassword(password))
            fields.append(problem.field);
        QTEST(fields, "fields");
    }

    void companiesAndAccountsArePutInOrder()
    {
        Company company{
            0, u"fr 900000019"_s, u" SARL  BREIZH "_s, {u" Quai "_s, u"29 200"_s, u" BREST"_s, u"fr"_s}};
        QCOMPARE(normalised(company),
            (Company{0, u"FR900000019"_s, u"SARL BREIZH"_s, {u"Quai"_s, u"29200"_s, u"BREST"_s, u"FR"_s}}));
        Account account;
        account.login = u" rtc_op3 "_s;
        account.displayName = u" rtc_op3  rtc_op3"_s;
        account.email = u" Op3@breizh.example"_s;
        account.officeCode = u" fr003920"_s;
        const Account tidy = normalised(account);
        QCOMPARE(tidy.login, u"rtc_op3"_s);
        QCOMPARE(tidy.displayName, u"rtc_op3 rtc_op3"_s);
        QCOMPARE(tidy.email, u"Op3@breizh.example"_s);
        QCOMPARE(tidy.officeCode, u"FR003920"_s);
    }

    void problemsSayWhereTheyAre()
    {
        QCOMPARE(place({Section::Undertaking, u"name"_s, -1, {}, true}), u"5. Mentions et engagements"_s);
        QCOMPARE(place({Section::Contacts, u"name"_s, 1, {}, true}), u"3. Contacts, ligne 2"_s);
        QCOMPARE(title(Section::Exporter), u"2. Informations sur l’exportateur"_s);
        QCOMPARE(fieldLabel(Section::Exporter, u"name"_s), u"Nom"_s);
        QCOMPARE(fieldLabel(Section::Account, u"name"_s), u"Raison sociale"_s);
        QCOMPARE(fieldLabel(Section::Account, u"city"_s), u"Ville"_s);
    }

private:
    Reference m_reference;
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestValidation)
#include "tst_validation.moc"
