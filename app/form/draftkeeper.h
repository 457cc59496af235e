// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/form.h"
#include "model/domain/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rex {

class DraftService;

// Keeps a form that is being typed every few seconds, in case the program ends before it is saved.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    // The form as it stands and the dossier that it belongs to.
    struct Typing
    {
        Form form;
        qint64 dossierId = 0; // 0: never saved
        qint64 dossierVersion = 0;

        bool operator==(const Typing &) const = default;
    };

    DraftKeeper(const DraftService &drafts, Account account, std::function<Typing()> typing,
        QObject *parent = nullptr);

    // Something was typed: it is kept soon, and again as long as more is typed.
    void typed();
    // Keeps it now, to be gone on with later.
    [[nodiscard]] Result<> keepNow();
    // Saved, deposited or given up: nothing is kept any more.
    [[nodiscard]] Result<> forget();

signals:
    void kept();
    void failed(const QString &sentence);

private:
    void keep();

    const DraftService &m_drafts;
    Account m_account;
    std::function<Typing()> m_typing;
    std::optional<Typing> m_last; // what is kept now
    QTimer m_timer;
};

} // namespace rex
