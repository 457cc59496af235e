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
class SearchCombo;
class StatusChoice;

// « Saisie des critères » of the advanced search (guide 5.3): its thirteen criteria, in three columns.
class CriteriaForm : public Card
{
    Q_OBJECT
public:
    explicit CriteriaForm(const Reference &reference, QWidget *parent = nullptr);

    // Nothing, with a sentence at each field that holds something impossible.
    [[nodiscard]] std::optional<Criteria> criteria();
    void setCriteria(const Criteria &criteria);
    [[nodiscard]] Criteria typed() const; // unchecked
    void activate(); // puts the cursor into the first field

signals:
    void searched();
    void exported();
    void cleared();
    void changed(); // something was typed or chosen

private:
    [[nodiscard]] QLineEdit *line(const QString &name, int longest);
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] bool check();
    void clear();
    void count();

    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_applicant;
    StatusChoice *m_status;
    DayRange *m_transmitted;
    QLineEdit *m_holder;
    SearchCombo *m_office;
    DayRange *m_created;
    QLineEdit *m_eori;
    QLineEdit *m_exporter;
    QLineEdit *m_chapter;
    QLineEdit *m_postalCode;
    QLineEdit *m_heading;
    Field *m_transmittedField = nullptr;
    Field *m_createdField = nullptr;
    Field *m_chapterField = nullptr;
    Field *m_headingField = nullptr;
};

} // namespace rex
