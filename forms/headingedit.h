// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace rex {

class HeadingCompletionModel;
class Reference;

// The four digits of a heading, completed from the nomenclature as one types digits or words of its text.
// What the nomenclature does not hold may still be typed: the list of goods is only indicative (guide 3.2.4).
class HeadingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit HeadingEdit(const Reference &reference, QWidget *parent = nullptr);

private:
    void suggest(const QString &typed);

    HeadingCompletionModel *m_headings;
    QCompleter *m_completer;
};

} // namespace rex
