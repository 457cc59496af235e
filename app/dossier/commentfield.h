// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace rex {

class Field;

// « * Commentaires : » with its count of characters (guide 4.1).
class CommentField : public QWidget
{
    Q_OBJECT
public:
    explicit CommentField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setMandatory(bool mandatory);
    // At the end of what is there, one line apart.
    void add(const QString &text);
    void clear();
    // Says what is wrong at the field and puts the cursor there; false then.
    [[nodiscard]] bool check();

private:
    void count();

    QPlainTextEdit *m_edit;
    Field *m_field;
    QLabel *m_count;
    bool m_mandatory = true;
};

} // namespace rex
