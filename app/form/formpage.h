// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/draftkeeper.h"
#include "app/pages.h"
#include "model/service/draftservice.h"

#include <QPointer>

class QDialog;
class QStackedWidget;

namespace rex {

class AttachmentCard;
class CreatedStep;
class FormEditor;
class ReceptionStrip;
class Recap;

// The three steps of a dossier: Création du dossier, Récapitulatif, Dossier créé (guide 3.2 to 3.5). Opens a
// new form, the form of a dossier that its company may modify, or one in which an officer enters a request that
// was received on paper or by mail.
class FormPage : public Page
{
    Q_OBJECT
public:
    FormPage(const PageContext &context, const Destination &destination, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] Destination here(const Destination &asked) const override;
    void canLeave(std::function<void()> leave) override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;

private:
    void connectSteps();
    void connectAttachments();
    // Opening
    void open();
    void openNew();
    void openReceived();
    void lookUpCompany(const QString &eori);
    void openDossier(qint64 dossierId);
    void openCreated();
    void openKept(const DraftService::Draft &draft);
    void askAboutKept(const DraftService::Draft &draft);
    [[nodiscard]] Result<Dossier> editable(qint64 dossierId, Form &form);
    void giveUp(const Error &error);
    void warnOfActiveDossier();
    // Étape 1
    [[nodiscard]] bool save();
    void showSaved();
    void submit();
    void refuse(const Error &error);
    // Somebody else was first
    void tellConflict(const QString &sentence);
    void showDifferences();
    [[nodiscard]] Form typedOver(const Dossier &dossier, const Form &stored) const;
    void takeOver();
    void dropTyping();
    // Étapes 2 and 3
    void confirm();
    void deposit(const QString &comment);
    void abandon();
    void showStep(QWidget *step);
    void showCreated();
    [[nodiscard]] bool isAcknowledged();
    void back();
    void goHome();
    void forgetKept();
    void setDossier(const Dossier &dossier);
    [[nodiscard]] bool saveForAttachments();
    void followAttachments(const Dossier &dossier);

    [[nodiscard]] Result<QString> activeNumber() const;
    [[nodiscard]] Result<Dossier> depositTyped(const QString &comment) const;
    void leaveKeeping(const std::function<void()> &leave);
    [[nodiscard]] bool received() const { return m_destination.received; }
    [[nodiscard]] const Account &account() const { return m_context.session.account; }
    [[nodiscard]] const Workspace &workspace() const { return m_context.session.workspace; }

    PageContext m_context;
    Destination m_destination;
    Dossier m_dossier; // id 0 until the first save
    ReceptionStrip *m_reception = nullptr; // « Saisir une demande reçue » only
    AttachmentCard *m_attachments;
    FormEditor *m_editor;
    Recap *m_recap;
    CreatedStep *m_created;
    QStackedWidget *m_steps;
    DraftKeeper m_keeper;
    QDateTime m_reassigned; // when another office was put in charge last, UTC; invalid: never
    qint64 m_told = 0; // version of another one's change that was told already
    QPointer<QDialog> m_question; // at most one at a time
};

} // namespace rex
