// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/formboxes.h"

#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

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

FormBoxes::FormBoxes(const DepositedForm &deposited, const Reference &reference, Language language)
    : m_deposited(deposited)
    , m_form(deposited.form)
    , m_reference(reference)
    , m_language(language)
    , m_texts(language)
{
}

Document FormBoxes::document(const QDateTime &printedAt) const
{
    Document document;
    document.language = code(m_language);
    document.created = printedAt;
    document.pageLabel = m_texts.word("page");
    document.colon = m_texts.word("colon");
    document.chosen = m_texts.word("chosen");
    document.notChosen = m_texts.word("notChosen");
    document.continued = m_texts.word("continued");
    return document;
}

// « article 89, paragraphe 3, point a) » for « 89-3-a »
QString FormBoxes::article(const QString &motive) const
{
    const QStringList parts = motive.split(u'-');
    if (parts.size() == 3)
        return m_texts.word("motivePoint").arg(parts.at(1), parts.at(2));
    return parts.size() == 2 ? m_texts.word("motive").arg(parts.at(1)) : m_texts.word("motiveUnknown");
}

Section FormBoxes::box(int number, const char *title, const QString &note) const
{
    Section section;
    section.number = QString::number(number) + u'.';
    section.title = m_texts.legal(title) + note;
    section.framed = true;
    return section;
}

QString FormBoxes::country(const QString &isoCode) const
{
    const Country *country = m_reference.country(isoCode);
    if (!country)
        return isoCode;
    return m_language == Language::French ? country->nameFr : country->nameEn;
}

QString FormBoxes::town(const Address &address) const
{
    const QString place = QString(address.postalCode + u' ' + isolated(address.city)).trimmed();
    return place.isEmpty() ? country(address.country) : place + u", "_s + country(address.country);
}

QString FormBoxes::lines(const Address &address) const
{
    return isolated(address.street) + (address.street.contains(u'\n') ? u"\n"_s : u", "_s)
        + town(address);
}

Section FormBoxes::exporter(const QString &note) const
{
    Section section = box(1, "box1", note);
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

Section FormBoxes::contacts() const
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

Section FormBoxes::activity() const
{
    Section section = box(3, "box3");
    section.together = true;
    const std::optional<Activity> &activity = m_form.exporter.activity;
    section.elements = {Choices{{{m_texts.word("trading"), activity == Activity::Trading},
        {m_texts.word("producing"), activity == Activity::Producing}}}};
    return section;
}

Section FormBoxes::goods() const
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

void FormBoxes::sign(Section &section, const Signatory &signatory) const
{
    const QStringList at = shown(m_deposited.depositedAt).split(u' ');
    section.elements.push_back(Separator{});
    if (!m_deposited.depositedAt.isValid()) {
        section.elements.push_back(FactLine{{{m_texts.word("placeAndDate"), signatory.place},
            {m_texts.word("name"), signatory.name}, {m_texts.word("position"), signatory.position}}});
        return;
    }
    section.elements.push_back(FactLine{
        {{m_texts.word("placeAndDate"),
             m_texts.word("onDate").arg(isolated(signatory.place), at.value(0))},
            {m_texts.word("name"), signatory.name}, {m_texts.word("position"), signatory.position}},
        true});
    section.elements.push_back(Paragraph{
        muted(
            m_texts.word("authenticated").arg(isolated(m_deposited.depositedBy), at.value(0), at.value(1))),
        Style::Small});
}

Section FormBoxes::undertakings() const
{
    Section section = box(5, "box5");
    section.elements = {
        Paragraph{plain(m_texts.legal("undertakingsIntro")), Style::Body, Align::Left, true},
        Bullets{m_texts.legalList("undertakings")}};
    if (!m_form.undertaking.accepted)
        section.elements.push_back(Paragraph{strong(m_texts.word("notUndertaken"))});
    sign(section, m_form.undertaking.signatory);
    return section;
}

Section FormBoxes::consent(const std::optional<bool> &inForce) const
{
    Section section = box(6, "box6");
    section.together = true;
    const QString given = m_texts.word(!inForce ? "notAnswered" : *inForce ? "yes" : "no");
    section.elements = {Paragraph{plain(m_texts.legal("consentText")), Style::Fine, Align::Left, true},
        FactLine{{{m_texts.word("consent"), given}}, true}};
    sign(section, m_form.consent.signatory);
    return section;
}

} // namespace rex::print
