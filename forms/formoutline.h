// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/sectionnav.h"

#include <QObject>

class QComboBox;

namespace rex {

// The list of the form's parts, each with its state: at the left, or folded into a combo box above the form
// where there is no room (small windows, large text).
class FormOutline : public QObject
{
    Q_OBJECT
public:
    explicit FormOutline(const QString &title, QObject *parent = nullptr);

    [[nodiscard]] SectionNav *list() const { return m_list; }
    [[nodiscard]] QComboBox *combo() const { return m_combo; }
    void setFolded(bool folded);

    void add(const QString &title, SectionNav::State state);
    void setState(int part, SectionNav::State state, int errors = 0);
    void setCurrent(int part);

signals:
    void chosen(int part); // by the user

private:
    void write(int part, SectionNav::State state, int errors);

    SectionNav *m_list;
    QComboBox *m_combo;
    QStringList m_titles;
};

} // namespace rex
