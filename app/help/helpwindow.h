// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/helpbook.h"

#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QUrl;
class QVBoxLayout;

namespace rex {

class PageScroll;
class SectionNav;

// The manual in a window of its own, so that one can read it beside the form one fills: contents and search
// at the left, the page at the right.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const QString &language, QWidget *parent);

    void open(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topic; }

private:
    [[nodiscard]] QWidget *side();
    void showTopic(const QString &topic);
    void follow(const QUrl &link);
    void search(const QString &typed);
    void showHits(const QString &typed);
    void applyLook();

    HelpBook m_book;
    QString m_topic;
    SectionNav *m_contents;
    QLineEdit *m_search;
    PageScroll *m_left;
    QTextBrowser *m_text;
};

} // namespace rex
