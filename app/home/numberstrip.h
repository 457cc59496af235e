// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/dossier.h"

class QLabel;
class QPushButton;

namespace rex {

class CopyButton;
class MarkLabel;

// The company's valid REX number at the foot of its home page: number, dates, publication, « Imprimer ».
class NumberStrip : public Card
{
    Q_OBJECT
public:
    explicit NumberStrip(QWidget *parent = nullptr);

    // Shows the number of a dossier that holds a valid one.
    void tell(const Dossier &dossier);

signals:
    void printRequested(qint64 dossierId);
    void opened(qint64 dossierId);

private:
    void applyLook();

    qint64 m_dossierId = 0;
    QLabel *m_picture;
    QLabel *m_number;
    CopyButton *m_copy;
    QLabel *m_registeredOn;
    QLabel *m_validFrom;
    MarkLabel *m_validUntil;
    QWidget *m_end = nullptr; // its caption too: of a number that is revoked later
    QLabel *m_consent;
    QPushButton *m_dossier;
};

} // namespace rex
