// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rex {

// The quick search of the home page: one field for a number, an EORI or an applicant's name (guide 2.2).
class QuickSearch : public QWidget
{
    Q_OBJECT
public:
    explicit QuickSearch(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void activate(); // puts the cursor into the field
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void searched(const QString &text); // empty: everything is shown again
    void refused(const QString &sentence); // nothing is searched

private:
    void search();
    void applyLook();

    QLineEdit *m_field;
    QAction *m_icon;
};

} // namespace rex
