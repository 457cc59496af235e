// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/lettercontent.h"

#include "app/print/formboxes.h"
#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

// Word that names the decision, in the subheading and in the file's title.
const char *nameOf(Event decision)
{
    switch (decision) {
    case Event::Rejection:
    case Event::AutomaticRejection:
        return "letterRejection";
    case Event::ModificationAccepted:
        return "letterModificationAccepted";
    case Event::ModificationRefused:
        return "letterModificationRefused";
    case Event::Revocation:
        return "letterRevocation";
    case Event::RevocationAnnulled:
        return "letterAnnulment";
    default:
        return "letterGranting";
    }
}

// Writes one letter.
class Letter
{
public:
    Letter(const DossierRecord &record, const DecisionRecord &decision, const Reference &reference, Language language)
        : m_record(record)
        , m_dossier(record.dossier)
        , m_decision(decision)
        , m_boxes(decision.form, reference, language)
        , m_texts(m_boxes.texts())
        , m_day(shown(parisDay(decision.event.at)))
    {
    }

    [[nodiscard]] Document document(const QDateTime &printedAt) const
    {
        const Event event = m_decision.event.event;
        Document document = m_boxes.document(printedAt);
        document.title = m_texts.word("letterFile").arg(m_day, m_dossier.number);
        document.author = m_decision.office.name;
        document.subject = m_texts.word(nameOf(event));
        document.headLeft = m_texts.word("application").arg(m_dossier.number);
        document.headRight = m_decision.office.name;
        document.alert = alert(parisDay(printedAt));
        document.footLeft = m_dossier.number;
        document.footCentre = m_texts.word("edited").arg(shown(parisDay(printedAt)));
        document.heading = m_texts.word("letterHeading");
        document.subheading = m_texts.word(nameOf(event));
        document.subheadingStyle = Style::Letter;
        document.sections = {parties(), body()};
        if (event != Event::Granting && (event != Event::ModificationAccepted || !m_decision.reason.isEmpty()))
            document.sections.push_back(reason());
        if (m_decision.hearing != Hearing{})
            document.sections.push_back(hearing());
        if (needsWaysOfAppeal(event))
            document.sections.push_back(appeal());
        document.sections.push_back(signature());
        for (Section &section : document.sections)
            section.airy = true;
        return document;
    }

private:
    [[nodiscard]] QString rexNumber() const
    {
        return m_dossier.authorisation ? m_dossier.authorisation->number : QString();
    }
    [[nodiscard]] QString depositDay() const { return shown(parisDay(m_decision.form.depositedAt)); }

    static void add(Section &section, const QString &text)
    {
        section.elements.push_back(Paragraph{plain(text), Style::Letter});
    }

    // What a later decision has taken back is said in words on each page.
    [[nodiscard]] QString alert(const QDate &today) const
    {
        const Event event = m_decision.event.event;
        if (event == Event::Revocation) {
            for (const HistoryEntry &later : m_record.history) {
                if (later.event == Event::RevocationAnnulled && later.id > m_decision.event.id)
                    return m_texts.word("laterAnnulled").arg(shown(parisDay(later.at)));
            }
            return {};
        }
        const bool givesNumber = event == Event::Granting || event == Event::ModificationAccepted
            || event == Event::RevocationAnnulled;
        if (!givesNumber || !m_dossier.authorisation || m_dossier.authorisation->revokedAt <= m_decision.event.at)
            return {};
        const QString revoked = shown(parisDay(m_dossier.authorisation->revokedAt));
        return m_dossier.authorisation->isEnded(today)
            ? m_texts.word("laterRevoked").arg(rexNumber(), revoked)
            : m_texts.word("laterRevokedNotYet").arg(rexNumber(), revoked, shown(m_dossier.authorisation->lastDay()));
    }

    // Who writes to whom, about what.
    [[nodiscard]] Section parties() const
    {
        const Exporter &exporter = m_decision.form.form.exporter;
        QStringList office = {m_decision.office.name, m_decision.office.phone, m_decision.office.email};
        office.removeAll(QString());
        QString address = exporter.address.street + u'\n' + exporter.address.postalCode + u' ' + exporter.address.city;
        if (exporter.address.country != "FR"_L1)
            address = m_boxes.lines(exporter.address);
        Facts facts;
        facts.columns = 2;
        facts.style = Style::Letter;
        facts.labelShare = 0.3;
        facts.rows = {{m_texts.word("letterFrom"), office.join(u'\n')}, {m_texts.word("letterDate"), m_day},
            {m_texts.word("letterTo"), exporter.name + u'\n' + address}, {m_texts.word("letterReference"), m_dossier.number}};
        Section section;
        section.together = true;
        section.framed = true;
        section.elements = {facts};
        return section;
    }

    [[nodiscard]] Section body() const
    {
        Section section;
        add(section, m_texts.word("salutation"));
        switch (m_decision.event.event) {
        case Event::Rejection:
        case Event::AutomaticRejection:
            add(section, m_texts.word("bodyRejection").arg(m_dossier.number, depositDay()));
            break;
        case Event::ModificationAccepted:
            add(section, m_texts.word("bodyModificationAccepted").arg(rexNumber(), depositDay(), m_dossier.number));
            break;
        case Event::ModificationRefused:
            add(section, m_texts.word("bodyModificationRefused").arg(rexNumber(), depositDay(), m_dossier.number));
            break;
        case Event::Revocation: {
            const QString basis = m_texts.legal("revocationBasis").arg(m_boxes.article(m_decision.motive));
            const QString effect = shown(m_decision.effect);
            add(section, effect.isEmpty()
                    ? m_texts.word("bodyRevocationNoDay").arg(rexNumber(), m_dossier.number, basis)
                    : m_texts.word("bodyRevocation").arg(rexNumber(), m_dossier.number, basis, effect));
            break;
        }
        case Event::RevocationAnnulled:
            add(section, m_texts.word("bodyAnnulment").arg(rexNumber(), m_dossier.number));
            break;
        default:
            add(section, m_texts.word("bodyGranting").arg(m_dossier.number, depositDay()));
            section.elements.push_back(registration());
            add(section, m_texts.legal("grantBasis"));
        }
        return section;
    }

    [[nodiscard]] Facts registration() const
    {
        Facts facts;
        facts.style = Style::Letter;
        facts.labelShare = 0.5;
        if (const auto &authorisation = m_dossier.authorisation)
            facts.rows = {{m_texts.word("rexNumber"), authorisation->number, Emphasis::Number},
                {m_texts.legal("registrationDate"), shown(authorisation->registeredOn)},
                {m_texts.legal("validFrom"), shown(authorisation->validFrom)}};
        return facts;
    }

    [[nodiscard]] Section reason() const
    {
        const Event event = m_decision.event.event;
        Section section;
        section.framed = true;
        section.title = m_texts.word(event == Event::ModificationAccepted ? "remark" : "reason");
        if (event == Event::Revocation) {
            const qsizetype motive = QStringList{u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s}
                                         .indexOf(m_decision.motive);
            if (motive >= 0)
                add(section, m_texts.legalList("revocationMotives").value(motive) + u'.');
        }
        if (event == Event::AutomaticRejection)
            add(section, m_texts.word("expired"));
        else if (!m_decision.reason.isEmpty())
            add(section, m_decision.reason);
        else if (section.elements.empty())
            add(section, m_texts.word("noReason"));
        return section;
    }

    [[nodiscard]] Section hearing() const
    {
        Section section;
        section.framed = true;
        section.title = m_texts.word("hearing");
        const Hearing &hearing = m_decision.hearing;
        if (hearing.invitedOn.isValid()) {
            add(section, m_texts.word("invited").arg(shown(hearing.invitedOn)));
            add(section, hearing.observations.isEmpty() ? m_texts.word("noObservations")
                                                        : m_texts.word("observations").arg(hearing.observations));
        }
        if (!hearing.noneDue.isEmpty())
            add(section, m_texts.word("noneDue").arg(hearing.noneDue));
        return section;
    }

    [[nodiscard]] Section appeal() const
    {
        Section section;
        section.framed = true;
        section.title = m_texts.word("appeal");
        if (m_decision.waysOfAppeal.isEmpty())
            section.elements = {Paragraph{strong(m_texts.legal("appealMissing")), Style::Letter}};
        else
            add(section, m_decision.waysOfAppeal);
        if (m_decision.event.event == Event::Rejection || m_decision.event.event == Event::AutomaticRejection)
            add(section, m_texts.word("again"));
        return section;
    }

    // A decision names its author (domain notes 8, no 7); account and time stand for the signature.
    [[nodiscard]] Section signature() const
    {
        const QStringList at = shown(m_decision.event.at).split(u' ');
        Section section;
        section.together = true;
        add(section, m_decision.event.event == Event::AutomaticRejection
                ? m_texts.word("signedAutomatically").arg(at.value(0), at.value(1)) + u'.'
                : m_texts.word("authenticatedOffice")
                        .arg(isolated(m_decision.event.actor), m_decision.office.name, at.value(0), at.value(1))
                    + u'.');
        return section;
    }

    const DossierRecord &m_record;
    const Dossier &m_dossier;
    const DecisionRecord &m_decision;
    FormBoxes m_boxes;
    const PrintTexts &m_texts;
    QString m_day;
};

} // namespace

Document letterContent(const DossierRecord &record, const DecisionRecord &decision, const Reference &reference,
    Language language, const QDateTime &printedAt)
{
    return Letter(record, decision, reference, language).document(printedAt);
}

bool needsWaysOfAppeal(Event decision)
{
    return decision != Event::Granting && decision != Event::ModificationAccepted
        && decision != Event::RevocationAnnulled;
}

} // namespace rex::print
