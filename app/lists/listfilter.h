// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/service/searchservice.h"

#include <QWidget>

class QLineEdit;

namespace rex {

class Field;
class StatusChoice;

// Above a list: a text and statuses that narrow it while one types.
class ListFilter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFilter(const QList<Status> &statuses, QWidget *parent = nullptr);

    [[nodiscard]] ListRequest narrowed(ListRequest request) const;
    void activate(); // puts the cursor into the text

signals:
    void changed();

private:
    void narrow();

    QLineEdit *m_text;
    Field *m_field;
    StatusChoice *m_status;
};

} // namespace rex
