// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rex {

// A titled frame: title, optional counter and subtitle, tools at the right, a body below. Screen readers see
// a group of that name.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    // A red asterisk before the title: the section must hold something.
    void setMandatory(bool mandatory);
    void setSubtitle(const QString &subtitle);
    void setIcon(const QString &name);
    // A count beside the title; -1 takes it away.
    void setCounter(int count);
    // After the title: « ? », « Message d’information ».
    void addTitleWidget(QWidget *widget);
    // At the right end of the title.
    void addTool(QWidget *tool);
    // The body: padded content, or a widget from edge to edge such as a table.
    void addContent(QWidget *content);
    void addFullWidth(QWidget *widget);
    // A line between two parts of the body.
    void addSeparator();
    // The layout of the body, without padding.
    QVBoxLayout *body() const { return m_body; }

    void setCollapsible(bool collapsible);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void collapsedChanged(bool collapsed);

private:
    void build();
    void applyLook();

    QFrame *m_strip = nullptr;
    QHBoxLayout *m_stripLayout = nullptr;
    QHBoxLayout *m_titleWidgets = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QToolButton *m_fold = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_asterisk = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counter = nullptr;
    QLabel *m_subtitle = nullptr;
    QWidget *m_bodyBox = nullptr;
    QVBoxLayout *m_body = nullptr;
    QString m_iconName;
    bool m_collapsed = false;
};

} // namespace rex
