// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace rex {

// The scrolled body of a page: shows what has the focus, and tells which section one is looking at.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    ~PageScroll() override;

    // The parts that sectionChanged() tells of, from top to bottom.
    void setSections(const QList<QWidget *> &sections);
    // Brings the widget to the top of the view.
    void showSection(QWidget *widget);
    // Scrolls as little as needed for the whole widget (its top, if taller than the view) to be seen.
    void reveal(QWidget *widget);

signals:
    void sectionChanged(int section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus(QWidget *old, QWidget *now);
    void followScroll();

    QList<QPointer<QWidget>> m_sections;
    int m_section = -1;
};

} // namespace rex
