// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationcontent.h"

#include "app/print/fingerprint.h"
#include "app/print/publiccheck.h"
#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

// A typed value inside a sentence of ours; if it is written from right to left, the sentence around it stays
// in its order.
QString isolated(const QString &value)
{
    for (const QChar unit : value) {
        switch (unit.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return QChar(0x2068) + value + QChar(0x2069); // first strong isolate … pop
        default:
            break;
        }
    }
    return value;
}

// Writes the boxes of one authorisation in one language.
class Annex
{
public:
    Annex(const AuthorisationDocument &authorisation, const Reference &reference, Language language)
        : m_dossier(authorisation.dossier)
        , m_decision(*authorisation.dossier.authorisation)
        , m_granted(authorisation.granted)
        , m_form(authorisation.granted.form)
        , m_office(authorisation.grantedOffice)
        , m_reference(reference)
        , m_language(language)
        , m_texts(language)
        , m_fingerprint(fingerprint(authorisation))
    {
    }

    [[nodiscard]] Document document(const QDateTime &printedAt) const
    {
        Document document;
        document.language = code(m_language);
        document.title = m_texts.word("fileTitle").arg(m_decision.number);
        document.author = m_office.name;
        document.subject = m_texts.legal("title");
        document.created = printedAt;
        document.headLeft = m_texts.word("application").arg(m_dossier.number);
        document.headRight = m_texts.legal("annex").toUpper() + u" — "_s + m_texts.legal("regulation");
        document.alert = alert(parisDay(printedAt));
        document.footLeft = m_texts.word("number").arg(m_decision.number).arg(m_granted.number);
        document.footCentre = m_texts.word("printedOn").arg(m_fingerprint, shown(parisDay(printedAt)));
        document.pageLabel = m_texts.word("page");
        document.colon = m_texts.word("colon");
        document.chosen = m_texts.word("chosen");
        document.notChosen = m_texts.word("notChosen");
        document.continued = m_texts.word("continued");
        document.heading = m_texts.legal("title");
        document.subheading = m_texts.legal("subtitle") + u" (1)"_s;
        document.sections = {exporter(), contacts(), activity(), goods(), undertakings(), consent(),
            decision(), footnotes(), notice()};
        return document;
    }

private:
    // « article 89, paragraphe 3, point a) » for « 89-3-a »
    [[nodiscard]] QString motive() const
    {
        const QStringList parts = m_decision.revocationMotive.split(u'-');
        if (parts.size() == 3)
            return m_texts.word("motivePoint").arg(parts.at(1), parts.at(2));
        return parts.size() == 2 ? m_texts.word("motive").arg(parts.at(1)) : m_texts.word("motiveUnknown");
    }

    // A registration that is no longer what it was says so in words on each page.
    [[nodiscard]] QString alert(const QDate &today) const
    {
        QStringList sentences;
        if (m_decision.revokedAt.isValid()) {
            const char *sentence = today < m_decision.revocationEffect ? "revokedLater" : "revoked";
            sentences += m_texts.word(sentence).arg(m_decision.number, shown(parisDay(m_decision.revokedAt)),
                shown(m_decision.revocationEffect), motive());
        }
        // What was deposited after the number was given has modified the registration (guide 5.2).
        if (m_granted.depositedAt > m_decision.grantedAt)
            sentences +=
                m_texts.word("modified").arg(m_granted.number).arg(shown(parisDay(m_granted.depositedAt)));
        return sentences.join(u'\n');
    }

    [[nodiscard]] Section box(int number, const char *title, const QString &note = {}) const
    {
        Section section;
        section.number = QString::number(number) + u'.';
        section.title = m_texts.legal(title) + note;
        section.framed = true;
        return section;
    }

    [[nodiscard]] QString country(const QString &isoCode) const
    {
        const Country *country = m_reference.country(isoCode);
        if (!country)
            return isoCode;
        return m_language == Language::French ? country->nameFr : country->nameEn;
    }

    [[nodiscard]] QString town(const Address &address) const
    {
        const QString place = QString(address.postalCode + u' ' + isolated(address.city)).trimmed();
        return place.isEmpty() ? country(address.country) : place + u", "_s + country(address.country);
    }

    // One line if the street is one line, else the lines as typed and the town below.
    [[nodiscard]] QString lines(const Address &address) const
    {
        return isolated(address.street) + (address.street.contains(u'\n') ? u"\n"_s : u", "_s)
            + town(address);
    }

    [[nodiscard]] Section exporter() const
    {
        Section section = box(1, "box1", u" (2)"_s);
        section.together = true;
        const Exporter &exporter = m_form.exporter;
        Facts facts;
        facts.columns = 2;
        facts.rows = {{m_texts.word("name"), exporter.name},
            {m_texts.word("address"), exporter.address.street},
            {m_texts.word("town"), town(exporter.address)}, {m_texts.word("eori"), exporter.eori}};
        section.elements = {facts};
        return section;
    }

    [[nodiscard]] Section contacts() const
    {
        Section section = box(2, "box2");
        section.elements.push_back(FactLine{
            {{m_texts.word("phone"), m_form.exporter.phone}, {m_texts.word("fax"), m_form.exporter.fax},
                {m_texts.word("email"), m_form.exporter.email}},
            true});
        if (m_form.contacts.isEmpty()) {
            section.elements.push_back(Paragraph{muted(m_texts.word("noContact"))});
            return section;
        }
        Table table;
        table.caption = m_texts.word("contacts");
        table.heads = {m_texts.word("contact"), m_texts.word("fullAddress"), m_texts.word("phone"),
            m_texts.word("fax"), m_texts.word("email")};
        table.weights = {4, 6, 2, 2, 4};
        table.stretch = 1;
        for (const Contact &contact : m_form.contacts)
            table.rows.append(
                {contact.name, lines(contact.address), contact.phone, contact.fax, contact.email});
        section.elements.push_back(table);
        return section;
    }

    [[nodiscard]] Section activity() const
    {
        Section section = box(3, "box3");
        section.together = true;
        const std::optional<Activity> &activity = m_form.exporter.activity;
        section.elements = {Choices{{{m_texts.word("trading"), activity == Activity::Trading},
            {m_texts.word("producing"), activity == Activity::Producing}}}};
        return section;
    }

    [[nodiscard]] Section goods() const
    {
        Section section = box(4, "box4");
        if (m_form.goods.isEmpty()) {
            section.elements = {Paragraph{muted(m_texts.word("noGoods"))}};
            return section;
        }
        if (m_form.chaptersOnly)
            section.elements.push_back(
                Paragraph{plain(m_texts.word("chaptersOnly")), Style::Body, Align::Left, true});
        Table table;
        table.caption = m_texts.word("goods");
        table.heads = {m_texts.word("description"), m_texts.word("heading"), m_texts.word("chapter")};
        table.weights = {8, 5, 2};
        for (const GoodsItem &item : m_form.goods)
            table.rows.append({item.description, item.heading, item.chapter});
        section.elements.push_back(table);
        return section;
    }

    // Place, date and signatory; an account's name and the time stand for the signature (note 3).
    void sign(Section &section, const Signatory &signatory) const
    {
        const QStringList at = shown(m_granted.depositedAt).split(u' ');
        section.elements.push_back(Separator{});
        section.elements.push_back(FactLine{
            {{m_texts.word("placeAndDate"),
                 m_texts.word("onDate").arg(isolated(signatory.place), at.value(0))},
                {m_texts.word("name"), signatory.name}, {m_texts.word("position"), signatory.position}},
            true});
        section.elements.push_back(Paragraph{
            muted(
                m_texts.word("authenticated").arg(isolated(m_granted.depositedBy), at.value(0), at.value(1))),
            Style::Small});
    }

    [[nodiscard]] Section undertakings() const
    {
        Section section = box(5, "box5");
        section.elements = {
            Paragraph{plain(m_texts.legal("undertakingsIntro")), Style::Body, Align::Left, true},
            Bullets{m_texts.legalList("undertakings")}};
        sign(section, m_form.undertaking.signatory);
        return section;
    }

    [[nodiscard]] Section consent() const
    {
        Section section = box(6, "box6");
        section.together = true;
        // The consent in force may differ from the one declared: it can be withdrawn later (art. 82).
        const QString given = m_texts.word(m_decision.consent ? "yes" : "no");
        section.elements = {Paragraph{plain(m_texts.legal("consentText")), Style::Fine, Align::Left, true},
            FactLine{{{m_texts.word("consent"), given}}, true}};
        sign(section, m_form.consent.signatory);
        return section;
    }

    [[nodiscard]] Section decision() const
    {
        Section section = box(7, "box7");
        section.together = true;
        const QStringList at = shown(m_decision.grantedAt).split(u' ');
        Facts facts;
        facts.labelShare = 0.49;
        facts.rows = {{m_texts.legal("registrationNumber"), m_decision.number, Emphasis::Number},
            {m_texts.legal("registrationDate"), shown(m_decision.registeredOn)},
            {m_texts.legal("validFrom"), shown(m_decision.validFrom)},
            {m_texts.legal("signature") + u" (3)"_s,
                m_texts.word("authenticatedOffice")
                    .arg(isolated(m_decision.grantedBy), m_office.name, at.value(0), at.value(1)),
                Emphasis::None}};
        section.code =
            Code{publicCheckText(m_dossier, m_form.exporter.name, m_language), m_texts.word("verify")};
        section.elements = {
            Paragraph{plain(m_texts.legal("registered")), Style::Body, Align::Left, true}, facts};
        return section;
    }

    [[nodiscard]] Section footnotes() const
    {
        Section section;
        section.together = true;
        const QStringList notes = m_texts.legalList("footnotes");
        QStringList numbered;
        for (int i = 0; i < notes.size(); ++i)
            numbered += u"(%1)\u00A0"_s.arg(i + 1) + notes.at(i);
        section.elements = {Paragraph{plain(numbered.join(u' ')), Style::Small}};
        return section;
    }

    [[nodiscard]] Section notice() const
    {
        Section section;
        section.title = m_texts.legal("noticeTitle");
        section.together = true;
        const QStringList points = m_texts.legalList("notice");
        for (int i = 0; i < points.size(); ++i) {
            const Text text = plain(u"%1. "_s.arg(i + 1) + points.at(i));
            section.elements.push_back(Paragraph{text, Style::Small});
        }
        return section;
    }

    const Dossier &m_dossier;
    const Authorisation &m_decision;
    const DepositedForm &m_granted;
    const Form &m_form;
    const Office &m_office;
    const Reference &m_reference;
    Language m_language;
    PrintTexts m_texts;
    QString m_fingerprint;
};

} // namespace

Document authorisationContent(const AuthorisationDocument &authorisation, const Reference &reference,
    Language language, const QDateTime &printedAt)
{
    return Annex(authorisation, reference, language).document(printedAt);
}

} // namespace rex::print
