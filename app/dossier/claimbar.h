// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "model/service/dossierservice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace rex {

// « Pris en charge par … »: who of the office works on the dossier, with « Prendre en charge » and « Libérer ».
// One's own lease is renewed as long as the dossier stays open.
class ClaimBar : public QFrame
{
    Q_OBJECT
public:
    explicit ClaimBar(const Session &session, QWidget *parent = nullptr);

    void tell(const DossierView &view);

signals:
    void changed(); // the dossier must be read again
    void failed(const QString &sentence);

private:
    void claim();
    void askBreak();
    void release(qint64 holder = 0);
    void renew();
    void awaitEnd();
    [[nodiscard]] bool isOwn() const;

    const Session &m_session;
    qint64 m_dossierId = 0;
    std::optional<Claim> m_held;
    QLabel *m_text;
    QPushButton *m_claim;
    QPushButton *m_release;
    QTimer m_renewal;
    QTimer m_end; // of another one's lease
};

} // namespace rex
