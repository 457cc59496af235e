// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/storage/formstore.h"

#include <QDateTime>

#include <optional>

namespace rex::print {

// A typed value inside a sentence of ours; if it is written from right to left, the sentence around it stays
// in its order.
[[nodiscard]] QString isolated(const QString &value);

// Writes boxes 1 to 6 of Annex 22-06 of one form in one language: the authorisation and the recapitulation are
// made of them. The form and the reference outlive it.
class FormBoxes
{
public:
    FormBoxes(const DepositedForm &deposited, const Reference &reference, Language language);

    // A document that has the words of every document in this language and no content.
    [[nodiscard]] Document document(const QDateTime &printedAt) const;

    [[nodiscard]] Section exporter(const QString &note = {}) const;
    [[nodiscard]] Section contacts() const;
    [[nodiscard]] Section activity() const;
    [[nodiscard]] Section goods() const;
    [[nodiscard]] Section undertakings() const;
    // The consent in force may differ from the one declared: it can be withdrawn later (art. 82).
    [[nodiscard]] Section consent(const std::optional<bool> &inForce) const;

    [[nodiscard]] Section box(int number, const char *title, const QString &note = {}) const;
    // One line if the street is one line, else the lines as typed and the town below.
    [[nodiscard]] QString lines(const Address &address) const;
    [[nodiscard]] QString article(const QString &motive) const; // code of a revocation's motive
    [[nodiscard]] const PrintTexts &texts() const { return m_texts; }

private:
    [[nodiscard]] QString country(const QString &isoCode) const;
    [[nodiscard]] QString town(const Address &address) const;
    void sign(Section &section, const Signatory &signatory) const;

    const DepositedForm &m_deposited;
    const Form &m_form;
    const Reference &m_reference;
    Language m_language;
    PrintTexts m_texts;
};

} // namespace rex::print
