// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/reference.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace rex {

// What is known of a dossier beside its form: who, where, when, and how to reach the office.
class FactsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);

    // `office` is the service in charge; nullptr while none is chosen.
    // `sent`: when the Commission's base was told last, UTC; invalid: not yet.
    void tell(const Dossier &dossier, const Office *office, const QDateTime &sent);

private:
    void add(const QString &name, const QString &caption, const QString &value);
    void addLong(const QString &name, const QString &caption, const QString &value);
    [[nodiscard]] QLabel *captionLabel(const QString &caption);
    [[nodiscard]] QLabel *valueLabel(const QString &name, const QString &caption, const QString &value);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace rex
