// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formbody.h"

#include "forms/consentsection.h"
#include "forms/contactssection.h"
#include "forms/exportersection.h"
#include "forms/goodssection.h"
#include "forms/look/look.h"
#include "forms/officesection.h"
#include "forms/parts/banner.h"
#include "forms/parts/foldbox.h"
#include "forms/textcolumn.h"
#include "forms/undertakingsection.h"
#include "model/domain/legaltexts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leastColumn = 400;
constexpr int cardGap = 10;

// The last paragraph announces the items and stands above them.
QWidget *warningText()
{
    const QStringList paragraphs = legal::warningParagraphs();
    auto *left = new TextColumn;
    for (qsizetype i = 0; i + 1 < paragraphs.size(); ++i)
        left->addParagraph(paragraphs[i]);
    auto *right = new TextColumn;
    right->addParagraph(paragraphs.last());
    for (const QString &item : legal::warningItems())
        right->addItem(item);
    auto *columns = new FoldBox(leastColumn);
    columns->addColumn(left);
    columns->addColumn(right);
    return columns;
}

} // namespace

FormBody::FormBody(const Reference &reference, Mnemonics &mnemonics, ExporterSource source, QWidget *parent)
    : QWidget(parent)
    , m_warning(new Banner(Banner::Kind::Warning, legal::warningTitle(), {}, this))
    , m_sections{new OfficeSection(reference, mnemonics, this),
          m_exporter = new ExporterSection(reference, mnemonics, source, this),
          m_contacts = new ContactsSection(reference, mnemonics, this),
          new GoodsSection(reference, mnemonics, this), new UndertakingSection(mnemonics, this),
          new ConsentSection(mnemonics, this)}
{
    build();
}

void FormBody::build()
{
    m_warning->setObjectName(u"warningMessage"_s);
    m_warning->setContent(warningText());
    m_warning->setCollapsible(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(cardGap));
    column->addWidget(m_warning);
    for (FormSection *section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &FormSection::changed, this, &FormBody::changed);
    }
    column->addStretch();
    connect(m_exporter, &FormSection::changed, m_contacts, [this] {
        Form typed;
        m_exporter->fill(typed);
        m_contacts->setCompany(typed.exporter.address);
    });
}

void FormBody::setForm(const Form &form)
{
    for (FormSection *section : std::as_const(m_sections))
        section->setForm(form);
}

Form FormBody::form() const
{
    Form form;
    for (const FormSection *section : m_sections)
        section->fill(form);
    return form;
}

void FormBody::addPart(QWidget *part)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, part); // the last item stretches
}

void FormBody::mark(const Problems &problems)
{
    for (FormSection *section : std::as_const(m_sections))
        section->mark(problems);
}

FormSection *FormBody::section(Section wanted) const
{
    for (FormSection *section : m_sections) {
        if (section->section() == wanted)
            return section;
    }
    return nullptr;
}

} // namespace rex
