// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

class QCheckBox;
class QLineEdit;

namespace rex {

class Field;

// Name of a saved search, and for those who may, whether the office shares it. The page saves; what goes wrong
// is said at the name.
class SavedSearchDialog : public VerbDialog
{
    Q_OBJECT
public:
    SavedSearchDialog(
        const QString &title, const QString &name, bool shared, bool mayShare, QWidget *parent = nullptr);

    void accept() override; // asks to save; closes by saved()
    void refuse(const QString &sentence);
    void saved() { VerbDialog::accept(); }

signals:
    void asked(const QString &name, bool shared);

private:
    QLineEdit *m_name;
    Field *m_field;
    QCheckBox *m_shared;
};

} // namespace rex
