// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

class QLineEdit;
class QVBoxLayout;

namespace rex {

class Banner;
class Field;
struct PublicRecord;

// « Vérifier un numéro REX »: whether a number is valid and since when, as anyone may ask; and whether a print
// of the authorisation is that of the register, by the fingerprint at its foot.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    explicit RegisterPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    bool focusSearch() override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    void check();
    void tell(const PublicRecord &record);
    void tellFingerprint(const PublicRecord &record);
    void clear();

    PageContext m_context;
    QLineEdit *m_number;
    QLineEdit *m_print;
    Field *m_numberField;
    Field *m_printField;
    Banner *m_answer; // unknown, no number at all
    Banner *m_confirmation; // of the fingerprint
    QWidget *m_record = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace rex
