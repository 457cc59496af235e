// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/goodsdialog.h"

#include "forms/headingedit.h"
#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "forms/remark.h"
#include "forms/rows.h"
#include "model/domain/reference.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int headingWidth = 88;
constexpr int chapterWidth = 56;

QLabel *nomenclatureText(const QString &objectName)
{
    QLabel *text = label({}, LabelKind::Body);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setObjectName(objectName);
    return text;
}

} // namespace

GoodsDialog::GoodsDialog(const Reference &reference, bool chaptersOnly, const QList<GoodsItem> &others,
    const GoodsItem &item, QWidget *parent)
    : EntryDialog(Section::Goods, u"goodsDialog"_s, tr("Saisie d’une marchandise admissible"), parent)
    , m_reference(reference)
    , m_chaptersOnly(chaptersOnly)
    , m_others(others)
    , m_headingText(nomenclatureText(u"goodsDialogHeadingText"_s))
    , m_chapterText(nomenclatureText(u"goodsDialogChapterText"_s))
    , m_warning(new Remark(u"warning"_s))
{
    build();
    fields().setText(u"description"_s, item.description);
    fields().setText(u"heading"_s, item.heading);
    fields().setText(u"chapter"_s, item.chapter);
    if (item.chapter == item.heading.first(qMin(item.heading.size(), qsizetype(2))))
        m_filledChapter = item.chapter;
    explain();
    for (const QString &name : {u"description"_s, u"heading"_s, u"chapter"_s})
        connect(fields().line(name), &QLineEdit::textChanged, this, &GoodsDialog::recheck);
    connect(fields().line(u"heading"_s), &QLineEdit::textChanged, this, &GoodsDialog::followHeading);
    connect(fields().line(u"chapter"_s), &QLineEdit::textChanged, this, &GoodsDialog::explain);
    fields().line(u"description"_s)->setFocus();
}

void GoodsDialog::build()
{
    constexpr auto above = Field::Placement::Above;
    auto *rows = new Rows;
    rows->add(&fields()
                   .addLine(u"description"_s)
                   ->setPlacement(above)
                   .setHintBelow(tr("Pour chaque catégorie de marchandise, indiquez une description "
                                    "sommaire. Ex : viande bovine")));
    rows->add(&fields()
                   .add(u"heading"_s, new HeadingEdit(m_reference))
                   ->setMandatory(!m_chaptersOnly)
                   .setPlacement(above)
                   .setEditorWidth(headingWidth)
                   .setHintBelow(
                       tr("Indiquez la position tarifaire (SH4) de la marchandise décrite, en chiffres ou "
                          "en tapant des mots de son libellé. Ex : viande bovine, 0201")));
    rows->add(m_headingText);
    rows->add(&fields()
                   .addLine(u"chapter"_s)
                   ->setMandatory(m_chaptersOnly)
                   .setPlacement(above)
                   .setEditorWidth(chapterWidth)
                   .setHintBelow(
                       tr("Indiquez le chapitre de la marchandise reprise. Ex : viande bovine, 0201, 02")));
    rows->add(m_chapterText);
    m_warning->setObjectName(u"goodsDialogWarning"_s);
    rows->add(m_warning);
    content()->addWidget(rows);
    content()->addStretch();
}

// The chapter is the heading's first two digits (guide 3.2.4: 0201 → 02), unless someone typed another.
void GoodsDialog::followHeading()
{
    const QString typedChapter = fields().text(u"chapter"_s);
    if (typedChapter.isEmpty() || typedChapter == m_filledChapter) {
        m_filledChapter = normalised(GoodsItem{{}, fields().text(u"heading"_s), {}}).chapter;
        fields().setText(u"chapter"_s, m_filledChapter);
    }
    explain();
}

// What the nomenclature says about the numbers typed so far, and what is doubtful about them.
void GoodsDialog::explain()
{
    const GoodsItem typed = item();
    m_headingText->setText(m_reference.headingText(typed.heading));
    m_headingText->setHidden(m_headingText->text().isEmpty());
    m_chapterText->setText(m_reference.chapterText(typed.chapter));
    m_chapterText->setHidden(m_chapterText->text().isEmpty());
    QStringList warnings;
    for (const Problem &problem : check()) {
        if (!problem.blocking)
            warnings.append(sentenceAtField(problem));
    }
    m_warning->setText(warnings.join(u'\n'));
}

GoodsItem GoodsDialog::item() const
{
    return normalised(
        GoodsItem{fields().text(u"description"_s), fields().text(u"heading"_s), fields().text(u"chapter"_s)});
}

Problems GoodsDialog::check() const
{
    return validate(item(), m_chaptersOnly, m_others, m_reference);
}

} // namespace rex
