// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationcontent.h"

#include "app/print/fingerprint.h"
#include "app/print/formboxes.h"
#include "app/print/publiccheck.h"
#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

// Writes the boxes of one authorisation in one language.
class Annex
{
public:
    Annex(const AuthorisationDocument &authorisation, const Reference &reference, Language language)
        : m_dossier(authorisation.dossier)
        , m_decision(*authorisation.dossier.authorisation)
        , m_granted(authorisation.granted)
        , m_office(authorisation.grantedOffice)
        , m_language(language)
        , m_boxes(m_granted, reference, language)
        , m_texts(m_boxes.texts())
        , m_fingerprint(fingerprint(authorisation))
    {
    }

    [[nodiscard]] Document document(const QDateTime &printedAt) const
    {
        Document document = m_boxes.document(printedAt);
        document.title = m_texts.word("fileTitle").arg(m_decision.number);
        document.author = m_office.name;
        document.subject = m_texts.legal("title");
        document.headLeft = m_texts.word("application").arg(m_dossier.number);
        document.headRight = m_texts.legal("annex");
        document.alert = alert(parisDay(printedAt));
        document.footLeft = m_texts.word("number").arg(m_decision.number).arg(m_granted.number);
        document.footCentre = m_texts.word("printedOn").arg(m_fingerprint, shown(parisDay(printedAt)));
        document.heading = m_texts.legal("title");
        document.subheading = m_texts.legal("subtitle") + u" (1)"_s;
        document.sections = {m_boxes.exporter(u" (2)"_s), m_boxes.contacts(), m_boxes.activity(),
            m_boxes.goods(), m_boxes.undertakings(), m_boxes.consent(m_decision.consent), decision(),
            footnotes(), notice()};
        return document;
    }

private:
    // A registration that is no longer what it was says so in words on each page.
    [[nodiscard]] QString alert(const QDate &today) const
    {
        QStringList sentences;
        if (m_decision.revokedAt.isValid()) {
            const char *sentence = m_decision.isEnded(today) ? "revoked" : "revokedLater";
            sentences += m_texts.word(sentence).arg(m_decision.number, shown(parisDay(m_decision.revokedAt)),
                shown(m_decision.revocationEffect), m_boxes.article(m_decision.revocationMotive));
        }
        // What was deposited after the number was given has modified the registration (guide 5.2).
        if (m_granted.depositedAt > m_decision.grantedAt)
            sentences +=
                m_texts.word("modified").arg(m_granted.number).arg(shown(parisDay(m_granted.depositedAt)));
        return sentences.join(u'\n');
    }

    [[nodiscard]] Section decision() const
    {
        Section section = m_boxes.box(7, "box7");
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
            Code{publicCheckText(m_dossier, m_granted.form.exporter.name, m_language), m_texts.word("verify")};
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
    const Office &m_office;
    Language m_language;
    FormBoxes m_boxes;
    const PrintTexts &m_texts;
    QString m_fingerprint;
};

} // namespace

Document authorisationContent(const AuthorisationDocument &authorisation, const Reference &reference,
    Language language, const QDateTime &printedAt)
{
    return Annex(authorisation, reference, language).document(printedAt);
}

} // namespace rex::print
