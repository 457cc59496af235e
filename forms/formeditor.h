// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exportersection.h"
#include "forms/mnemonics.h"
#include "forms/parts/banner.h"
#include "forms/savedstate.h"
#include "model/domain/form.h"
#include "model/domain/validation.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLayout;

namespace rex {

class FormActions;
class FormBody;
class FormOutline;
class PageScroll;
class ProblemReport;
class WidthLimit;

// Étape 1: everything of « Création du dossier » (guide 3.2 to 3.5). It edits a Form and controls it; what is
// stored and where one goes belongs to the page that holds it.
class FormEditor : public QWidget
{
    Q_OBJECT
public:
    // Typed: an officer enters a request that was received; he deposits it at once, so there is nothing to save.
    // `mnemonics`: those of the window around it are taken.
    explicit FormEditor(const Reference &reference, ExporterSource source = ExporterSource::Account,
        Mnemonics mnemonics = {},
        QWidget *parent = nullptr);

    // Shows a form; it counts as unmodified.
    void setForm(const Form &form);
    // Shows what was typed over the form shown before and is not saved: it counts as modified.
    void setTyped(const Form &form);
    [[nodiscard]] Form form() const; // in order (model/domain/validation.h)
    // Something differs from what was shown or saved last.
    [[nodiscard]] bool isModified() const { return form() != m_savedForm; }
    // The form was saved as it is now, under that number; `savedAt` is UTC.
    void setSavedState(const QString &number, const QDateTime &savedAt);

    // A remark above the form that stays, e.g. that another dossier is active; an empty title takes it away.
    void setIntroBanner(Banner::Kind kind, const QString &title, const QString &text = {});
    // The answer to what was just done (saved, refused), in the place of the controls' banner.
    void tell(Banner::Kind kind, const QString &title, const QString &text = {});
    // A link at the end of that answer, until the next one; `name` is its object name.
    void offer(const QString &text, std::function<void()> accepted,
        const QString &name = QStringLiteral("answerAction"));
    // Problems that a service found; shown as those of « Contrôler ».
    void setProblems(const Problems &problems);
    void clearProblems();

    // What is controlled with the form, e.g. the day on which it came in: the banner names it too.
    void alsoCheck(std::function<Problems()> others);
    void follow(); // keeps marks, outline and saved state in step with what is typed, here or beside
    // Under the sections: what is no part of the form, such as its documents.
    void addPart(QWidget *part);
    // Typed: the recorded company of the EORI, if there is one.
    void setCompany(const std::optional<Company> &company);
    void setWarningFolded(bool folded); // « Replier » of the warning message
    void showSection(Section section); // and puts the keyboard there
    void focusFirst();
    // What F6 goes through: outline, form, actions.
    [[nodiscard]] QList<QWidget *> regions() const;

    void check(); // « Contrôler »
    void save(); // « Sauvegarder »
    void submit(); // « Valider »

signals:
    void backRequested();
    void eoriTyped(const QString &eori); // Typed: another EORI stands in the field
    void saveRequested(); // nothing in form() is too long to be stored
    void submitRequested(); // form() has no blocking problem
    void controlled(); // what alsoCheck() finds may be marked now
    void otherProblemChosen(const rex::Problem &problem); // one that is not in the form
    void edited(); // a second after the last change: time to keep a copy
    void modifiedChanged(bool modified);
    void warningFolded(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillOutline();
    void connectAll();
    [[nodiscard]] QLayout *inMargins(QWidget *content);
    void addShortcuts(bool saves);
    void clearAnswer();
    [[nodiscard]] Problems findProblems() const;
    void showState(const Problems &now);
    void fold();
    void settle();
    void showPart(int part);
    void setModified(bool modified);

    const Reference &m_reference;
    ExporterSource m_source;
    std::function<Problems()> m_others;
    FormBody *m_body;
    FormOutline *m_outline;
    PageScroll *m_scroll;
    WidthLimit *m_page; // what scrolls
    QList<QLayout *> m_above; // what stands above it
    Banner *m_intro;
    Banner *m_answer;
    FormActions *m_actions;
    ProblemReport *m_report;
    QTimer m_followTimer;
    QTimer m_editedTimer;
    Form m_savedForm;
    SavedState m_state;
};

} // namespace rex
