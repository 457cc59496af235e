// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "model/service/dossierservice.h"

#include <QPointer>

#include <optional>

class QBoxLayout;
class QFrame;
class QSplitter;

namespace rex {

class ActionPanel;
class AttachmentCard;
class Banner;
class ClaimBar;
class DecisionFrame;
class DifferenceCard;
class DossierHead;
class DossierTabs;
class FactsPanel;
class FormView;
class HistoryCard;
class MailCard;
class PageScroll;

// A dossier: its form read-only, its Historique, and what the reader may do with it (guide 3.4, 4.1 to 5.1).
class DossierPage : public Page
{
    Q_OBJECT
public:
    DossierPage(const PageContext &context, const Destination &destination, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void refresh() override;
    void canLeave(std::function<void()> leave) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void showVersion(qint64 formId);
    void tellCompany();
    void tell();
    void start(const Transition &transition);
    void openForm(Action action);
    void grant();
    void decide(const Transition &transition);
    void confirmWithMail(const Transition &transition);
    [[nodiscard]] std::function<Mail(const Decision &)> mailOf(const Transition &transition);
    void tellDifferences();
    void tellMails();
    void tellRequestTexts();
    void tellFailure(const Error &error);
    void enclose(const QStringList &paths);
    void perform(Action action, const Decision &decision);
    void finish(Action action, const Result<Dossier> &result);
    void openDecision(DecisionFrame *dialog);
    void refuseDecision(const Error &error);
    void tellConflict();
    void tellLostClaim(const std::optional<Claim> &before);
    [[nodiscard]] QString lostClaim() const;
    [[nodiscard]] QString afterLost(const QString &sentence) const;
    [[nodiscard]] QString change() const; // what somebody else has done last, as a sentence
    void showConflict();
    void takeOver();
    void back();
    void print();
    void buildTabs();
    [[nodiscard]] QWidget *tabsWithBanners();
    void previewMail(const Transition &transition);
    void applyLook();
    void foldSide(bool folded);
    void share();
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] bool hasCombo() const; // an action of the guide's can be chosen now
    [[nodiscard]] const Dossier &dossier() const { return m_view.dossier; }

    PageContext m_context;
    Destination m_destination;
    DossierView m_view;
    DossierHead *m_head;
    Banner *m_same; // art. 86(3): the exporter has another active dossier under another EORI
    Banner *m_company; // its name or address has changed since the deposit
    DifferenceCard *m_differences;
    FormView *m_form;
    AttachmentCard *m_attachments;
    DossierTabs *m_tabs;
    int m_differencesTab = -1;
    int m_attachmentsTab = -1;
    int m_mailsTab = -1;
    MailCard *m_mails;
    HistoryCard *m_history;
    QSplitter *m_splitter;
    FactsPanel *m_facts;
    ActionPanel *m_actions;
    ClaimBar *m_claim;
    QWidget *m_side; // facts and actions
    QFrame *m_sideFrame;
    PageScroll *m_sideScroll;
    QBoxLayout *m_sideLayout;
    QBoxLayout *m_actionsLayout;
    QBoxLayout *m_body;
    QPointer<DecisionFrame> m_deciding; // what is typed in it stays until it is done
    const Transition *m_modify = nullptr; // what the company's banner offers
    struct Started // what one was looking at when one chose an action
    {
        const Transition *row = nullptr;
        qint64 version = 0;
        Form form;
    };
    Started m_started;
    QString m_lost; // what became of one's own claim when the dossier was read last
    bool m_writing = false; // an action with documents runs in the background
    bool m_splitChosen = false; // the user has moved the line between form and history
};

} // namespace rex
