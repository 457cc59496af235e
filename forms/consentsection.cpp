// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consentsection.h"

#include "forms/informationmessage.h"
#include "forms/parts/field.h"
#include "forms/parts/helpmark.h"
#include "forms/parts/radiorow.h"
#include "forms/rows.h"
#include "forms/textcolumn.h"
#include "model/domain/legaltexts.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int no = 0;
constexpr int yes = 1;

} // namespace

ConsentSection::ConsentSection(Mnemonics &mnemonics, QWidget *parent)
    : SignedSection(Section::Consent, u"consent"_s, mnemonics, parent)
    , m_given(new RadioRow)
{
    auto *help = new HelpMark(title(), legal::consentHelp().join(u"<br>"_s), this);
    help->setObjectName(u"consentHelp"_s);
    addTitleWidget(help);
    auto *text = new TextColumn;
    text->addParagraph(legal::consentText());
    addContent(new InformationMessage({}, text));
    addSeparator();
    m_given->addOption(tr("Oui"), yes)->setObjectName(u"consentYes"_s);
    m_given->addOption(tr("Non"), no)->setObjectName(u"consentNo"_s);
    m_given->setFocusPolicy(Qt::StrongFocus); // so that the label's Alt letter reaches it
    connect(m_given, &RadioRow::valueChanged, this, &FormSection::changed);
    auto *signing = new Rows;
    signing->add(
        &fields().add(u"given"_s, m_given)->setLabelWidth(0).setHintBelow(tr("Cochez une des deux cases.")));
    signing->add(signatoryRow({tr("Indiquez le NOM et Prénom de la personne physique qui se prononce sur la "
                                  "publication des données pour le compte de la société."),
        tr("Indiquez le lieu où la décision est prise."),
        tr("Indiquez la fonction de cette personne au sein de la société.")}));
    addContent(signing);
}

void ConsentSection::display(const Form &form)
{
    m_given->setValue(form.consent.given ? (*form.consent.given ? yes : no) : -1);
    showSignatory(form.consent.signatory);
}

void ConsentSection::fill(Form &form) const
{
    form.consent = {std::nullopt, signatory()};
    if (m_given->value() >= 0)
        form.consent.given = m_given->value() == yes;
}

void ConsentSection::focusFirst()
{
    m_given->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
