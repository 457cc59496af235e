// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"
#include "model/service/mailtransport.h"

#include <atomic>
#include <memory>

class QPushButton;

namespace rex {

class Banner;
class MailSettingsFields;

// « Envoi des courriels »: the server and who sends, with a test that sends a real mail.
class MailSettingsPage : public Page
{
    Q_OBJECT
public:
    explicit MailSettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~MailSettingsPage() override;

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void canLeave(std::function<void()> leave) override;
    void focusFirst() override;
    QList<QWidget *> regions() override;

private:
    QWidget *actions();
    void load();
    void save();
    void test();
    [[nodiscard]] QString ownAddress() const;
    void finishTest(const QString &address, const Delivery &delivery);
    void setTesting(bool testing);

    PageContext m_context;
    MailSettingsFields *m_fields;
    Banner *m_result;
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_actions = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop; // of the test that is running
};

} // namespace rex
