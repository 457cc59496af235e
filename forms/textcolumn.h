// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rex {

// Running text as the law and the guide print it: paragraphs and items with a dash, one below the other.
class TextColumn : public QWidget
{
    Q_OBJECT
public:
    explicit TextColumn(QWidget *parent = nullptr);

    void addParagraph(const QString &text);
    void addItem(const QString &text);

private:
    QVBoxLayout *m_column;
};

} // namespace rex
