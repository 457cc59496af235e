// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QCompleter;

namespace rex {

class ContainsFilter;

// A combo box where one types any part of an entry, with or without accents, and picks among those that hold
// it. Text that is no entry is not accepted: the former choice comes back.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

signals:
    // The text that matched nothing; the page may say so under the field.
    void refused(const QString &text);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggest(const QString &text);
    void chooseExact(const QString &text);
    void settle();
    int matching(const QString &text) const;

    ContainsFilter *m_filter;
    QCompleter *m_completer;
    bool m_typed = false; // since the last Entrée
    int m_lastChoice = -1;
};

} // namespace rex
