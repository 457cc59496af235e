// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/outbox.h"

class QGridLayout;

namespace rex {

// The side panel for the mail selected in the list: how far it has come, its whole text, and what can be done.
class MailPanel : public Card
{
    Q_OBJECT
public:
    // `opensDossier`: the reader may go to it.
    MailPanel(const OutboxMail &mail, bool opensDossier, QWidget *parent = nullptr);

    [[nodiscard]] const OutboxMail &mail() const { return m_mail; }

signals:
    void retryAsked();
    void saveAsked();
    void dossierAsked();

private:
    QWidget *facts();
    QWidget *buttons(bool opensDossier);
    void addFact(QGridLayout &grid, const QString &name, const QString &value);

    OutboxMail m_mail;
};

} // namespace rex
