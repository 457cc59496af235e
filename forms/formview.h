// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/validation.h"

#include <QWidget>

class QAbstractItemModel;
class QVBoxLayout;

namespace rex {

class Card;

// A form to be read: every value as text, in the order and under the titles of the form. The recapitulation
// and the dossier's page show it.
class FormView : public QWidget
{
    Q_OBJECT
public:
    enum class Mode {
        Read,
        Recapitulate, // each section has its « Modifier »
    };

    // Object names of the values: « view » and those of the form's fields (viewExporterPhone).
    FormView(const Reference &reference, Mode mode, QWidget *parent = nullptr);

    void setForm(const Form &form);

signals:
    void modifyRequested(rex::Section section);

private:
    [[nodiscard]] Card *card(Section section);
    [[nodiscard]] Card *officeCard(const Form &form);
    [[nodiscard]] Card *exporterCard(const Form &form);
    [[nodiscard]] Card *undertakingCard(const Form &form);
    [[nodiscard]] Card *consentCard(const Form &form);
    [[nodiscard]] Card *contactsCard(const Form &form);
    [[nodiscard]] Card *goodsCard(const Form &form);

    const Reference &m_reference;
    Mode m_mode;
    QVBoxLayout *m_column;
    QWidget *m_cards = nullptr;
};

} // namespace rex
