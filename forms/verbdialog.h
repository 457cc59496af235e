// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace rex {

class ActionBar;
class PageScroll;

// The frame of our dialogs: content, and a foot with Annuler and the verb. Entrée is the verb, Échap Annuler. What
// is taller than the screen scrolls above the foot.
class VerbDialog : public QDialog
{
    Q_OBJECT
public:
    // Object names: « prefix » for the dialog, prefixOk and prefixCancel for the buttons.
    VerbDialog(const QString &prefix, const QString &title, const QString &verb, QWidget *parent);

    // Answers once: what is pressed on a dialog that is closing already does nothing.
    void done(int result) override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QVBoxLayout *content() { return m_content; }
    // Whether the verb can be pressed now; Annuler always can.
    void setVerbAvailable(bool available);
    // At the left end of the foot, away from the verb.
    void addFootTool(QPushButton *tool);

private:
    void fit(bool exactly = false);

    ActionBar *m_foot;
    QPushButton *m_verb;
    PageScroll *m_scroll;
    QWidget *m_body; // what scrolls
    QVBoxLayout *m_content;
};

} // namespace rex
