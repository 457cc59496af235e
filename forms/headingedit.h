// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/headingcompletionmodel.h"

#include <QLineEdit>

class QCompleter;

namespace rex {

// The four digits of a heading, or the two of a chapter, completed from the nomenclature as one types digits or words of its text.
// What the nomenclature does not hold may still be typed: the list of goods is only indicative (guide 3.2.4).
class HeadingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit HeadingEdit(
        const Reference &reference, Nomenclature level = Nomenclature::Headings, QWidget *parent = nullptr);

private:
    void suggest(const QString &typed);

    HeadingCompletionModel *m_headings;
    QCompleter *m_completer;
};

} // namespace rex
