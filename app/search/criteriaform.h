// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/dayrange.h"
#include "forms/parts/card.h"
#include "model/domain/reference.h"
#include "model/service/searchservice.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace rex {

class Field;

// « Saisie des critères » of the advanced search (guide 5.3).
class CriteriaForm : public Card
{
    Q_OBJECT
public:
    explicit CriteriaForm(const Reference &reference, QWidget *parent = nullptr);

    // Nothing, with the sentence at its field, when a day cannot be read or a period ends before it begins.
    [[nodiscard]] std::optional<Criteria> criteria();
    void setCriteria(const Criteria &criteria);
    void activate(); // puts the cursor into the first field

signals:
    void searched();
    void cleared();

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeButtons();
    void clear();

    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_applicant;
    QComboBox *m_status;
    DayRange *m_transmitted;
    QLineEdit *m_eori;
    QComboBox *m_office;
    DayRange *m_created;
    Field *m_transmittedField = nullptr;
    Field *m_createdField = nullptr;
};

} // namespace rex
