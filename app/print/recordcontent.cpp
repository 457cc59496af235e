// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/recordcontent.h"

#include "app/print/formboxes.h"
#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

QString status(const PrintTexts &texts, Status status)
{
    return texts.word(QString(u"status_"_s + code(status)).toLatin1().constData());
}

QString event(const PrintTexts &texts, Event event)
{
    return texts.word(QString(u"event_"_s + code(event)).toLatin1().constData());
}

QString version(const PrintTexts &texts, const DepositedForm &form)
{
    const QString number = QString::number(form.number);
    return form.depositedAt.isValid() ? texts.word("versionOf").arg(number, shown(form.depositedAt))
                                      : texts.word("versionTyped").arg(number);
}

// Where the dossier stands now.
Section standing(const DossierRecord &record, const PrintTexts &texts)
{
    const Dossier &dossier = record.dossier;
    Facts facts;
    facts.columns = 2;
    const QString office = record.office.code.isEmpty() ? texts.word("noOffice") : record.office.name;
    facts.rows = {{texts.word("dossierNumber"), dossier.number},
        {texts.word("status"), status(texts, dossier.status)},
        {texts.word("applicant"), dossier.companyName}, {texts.word("office"), office},
        {texts.word("formVersion"), version(texts, record.form)},
        {texts.word("created"), shown(dossier.created)}};
    if (dossier.transmitted.isValid())
        facts.rows.append({texts.word("transmitted"), shown(dossier.transmitted)});
    facts.rows.append({texts.word("updated"), shown(dossier.updated)});
    if (dossier.authorisation)
        facts.rows.append({texts.word("rexNumber"), dossier.authorisation->number});
    Section section;
    section.framed = true;
    section.together = true;
    section.elements = {facts};
    return section;
}

Document frame(const DossierRecord &record, const FormBoxes &boxes, const char *heading, const char *file,
    const QDateTime &printedAt)
{
    const PrintTexts &texts = boxes.texts();
    const Dossier &dossier = record.dossier;
    Document document = boxes.document(printedAt);
    document.title = texts.word(file).arg(dossier.number);
    document.author = record.office.name.isEmpty() ? dossier.companyName : record.office.name;
    document.subject = texts.word(heading);
    document.headLeft = texts.word("application").arg(dossier.number);
    document.headRight = texts.word(heading);
    document.footLeft = dossier.number;
    document.footCentre = texts.word("edited").arg(shown(printedAt));
    document.heading = texts.word(heading);
    document.subheading = isolated(dossier.companyName);
    return document;
}

} // namespace

Document recapitulationContent(
    const DossierRecord &record, const Reference &reference, Language language, const QDateTime &printedAt)
{
    const FormBoxes boxes(record.form, reference, language);
    Document document = frame(record, boxes, "recapitulation", "recapitulationFile", printedAt);
    document.sections = {standing(record, boxes.texts()), boxes.exporter(), boxes.contacts(), boxes.activity(),
        boxes.goods(), boxes.undertakings(), boxes.consent(record.form.form.consent.given)};
    return document;
}

Document historyContent(
    const DossierRecord &record, const Reference &reference, Language language, const QDateTime &printedAt)
{
    const FormBoxes boxes(record.form, reference, language);
    const PrintTexts &texts = boxes.texts();
    Document document = frame(record, boxes, "history", "historyFile", printedAt);
    Table table;
    table.caption = texts.word("events");
    table.heads = {texts.word("date"), texts.word("event"), texts.word("status"), texts.word("actor"),
        texts.word("service"), texts.word("comment")};
    table.weights = {3, 5, 2, 4, 4, 8};
    table.stretch = 5;
    for (const HistoryEntry &entry : record.history)
        table.rows.append({shown(entry.at).replace(u' ', QChar::Nbsp), event(texts, entry.event), status(texts, entry.status), entry.actor,
            entry.affiliation, entry.comment});
    Section events;
    events.title = texts.word("events");
    events.elements = {table};
    document.sections = {standing(record, texts), events};
    return document;
}

} // namespace rex::print
