// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printtexts.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rex {

class Field;

// Where a PDF goes and how it is made: file name, folder, language, accessible version.
class PrintTarget : public QWidget
{
    Q_OBJECT
public:
    explicit PrintTarget(const QString &fileName, QWidget *parent = nullptr);

    void setNameShown(bool shown); // a file each: the names are given
    void setBilingual(bool bilingual);
    void setTwinOffered(bool offered); // not offered, it is not wanted
    void focusName(); // with all before its ending selected
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString file() const; // as typed, with its folder and « .pdf »
    [[nodiscard]] print::Language language() const;
    [[nodiscard]] bool wantsTwin() const;
    // Says at the fields what is wrong; false then.
    [[nodiscard]] bool check();
    [[nodiscard]] QStringList existing() const; // names of files that would be replaced

signals:
    void changed(); // anything was typed or chosen
    void languageChanged();

private:
    void browse();
    void clearErrors();

    QLineEdit *m_name;
    QLineEdit *m_folder;
    Field *m_nameField;
    Field *m_folderField;
    QComboBox *m_language;
    Field *m_languageField;
    QCheckBox *m_twin; // « version accessible »
};

} // namespace rex
