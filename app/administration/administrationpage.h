// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/administration/administrationparts.h"

class QBoxLayout;
class QComboBox;

namespace rex {

class SectionNav;

// « Administration »: the parts that one may go to at the left, the chosen one beside. The part is a page like
// any other; this one only stands around it.
class AdministrationPage : public Page
{
    Q_OBJECT
public:
    AdministrationPage(const PageContext &context, Place place, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void refresh() override;
    void canLeave(std::function<void()> leave) override;
    void focusFirst() override;
    bool focusSearch() override;
    QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int index);
    void showCurrent();
    void applyLook();

    QList<AdministrationPart> m_parts;
    int m_current = 0;
    SectionNav *m_list;
    QComboBox *m_combo; // the same in a narrow window
    QWidget *m_comboBox;
    QBoxLayout *m_layout;
    Page *m_part;
};

} // namespace rex
