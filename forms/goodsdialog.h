// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entrydialog.h"
#include "model/domain/form.h"

class QLabel;

namespace rex {

class Reference;
class Remark;

// « Saisie d'une marchandise admissible » (guide 3.2.4).
class GoodsDialog : public EntryDialog
{
    Q_OBJECT
public:
    // `others` are the goods listed besides this one: a heading given twice is a warning.
    GoodsDialog(const Reference &reference, bool chaptersOnly, const QList<GoodsItem> &others,
        const GoodsItem &item, QWidget *parent);

    [[nodiscard]] GoodsItem item() const; // in order

protected:
    [[nodiscard]] Problems check() const override;

private:
    void build();
    void followHeading();
    void explain();

    const Reference &m_reference;
    bool m_chaptersOnly;
    QList<GoodsItem> m_others;
    QString m_filledChapter; // what the program put into « Chapitre »; it may replace that, nothing else
    QLabel *m_headingText;
    QLabel *m_chapterText;
    Remark *m_warning;
};

} // namespace rex
