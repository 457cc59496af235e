// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "model/domain/transmission.h"

class QPushButton;

namespace rex {

class Banner;
class Card;
class TableView;
class Tabs;
class TransmissionModel;

// « Transmissions à la Commission » (guide 5.1): what waits, what was sent and what came back, lot by lot.
class TransmissionsPage : public Page
{
    Q_OBJECT
public:
    explicit TransmissionsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;

    void exportTo(const QString &folder); // « Exporter le lot », the folder being chosen

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] Card *listCard();
    void load();
    void tell(const Error &error);
    void showTools();
    void chooseFolder();
    void askFailure();
    void askSendAgain();
    [[nodiscard]] TransmissionState shownState() const;
    [[nodiscard]] const Transmission *selected() const;

    PageContext m_context;
    TransmissionModel *m_model;
    TableView *m_table = nullptr;
    Tabs *m_states = nullptr;
    Banner *m_truncated = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_failure = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace rex
