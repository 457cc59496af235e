// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rex {

class CopyButton;
class MarkLabel;
class PaperMenu;

// The bar above a dossier: way back, number, status, company, REX number, « Imprimer », other documents.
class DossierHead : public QFrame
{
    Q_OBJECT
public:
    explicit DossierHead(QWidget *parent = nullptr);

    // `today`: the day in Europe/Paris; a revoked number is valid until its day of effect.
    void tell(const Dossier &dossier, const QDate &today);
    void activate(); // puts the keyboard on « Retour »
    [[nodiscard]] PaperMenu *papers() const { return m_papers; }

signals:
    void backRequested();
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    void tellNumber(const Dossier &dossier, const QDate &today);
    void makeRoom();
    void arrange(const QList<QWidget *> &below);
    [[nodiscard]] bool fits() const;
    void tighten(bool tight); // smaller letters and gaps

    QPushButton *m_back;
    QLabel *m_number;
    CopyButton *m_copy;
    MarkLabel *m_mark;
    QLabel *m_company;
    MarkLabel *m_rexNumber;
    CopyButton *m_copyRexNumber;
    QPushButton *m_print;
    PaperMenu *m_papers;
    QWidget *m_line; // before the company
    QWidget *m_separator; // after it
    QHBoxLayout *m_row;
    QHBoxLayout *m_below; // what has no room in the first line
    bool m_tight = false;
};

} // namespace rex
