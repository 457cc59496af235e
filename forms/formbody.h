// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/validation.h"

#include <QList>
#include <QWidget>

namespace rex {

class Banner;
class ContactsSection;
class ExporterSection;
class FormSection;
enum class ExporterSource;
class Mnemonics;

// What scrolls in Étape 1: the warning message and the six sections, in the guide's order (guide 3.2).
class FormBody : public QWidget
{
    Q_OBJECT
public:
    FormBody(const Reference &reference, Mnemonics &mnemonics, ExporterSource source, QWidget *parent = nullptr);

    void setForm(const Form &form);
    // After the sections: what is no part of the form, such as its documents.
    void addPart(QWidget *part);
    [[nodiscard]] Form form() const; // as typed

    void mark(const Problems &problems);
    [[nodiscard]] Banner &warning() const { return *m_warning; }
    [[nodiscard]] const QList<FormSection *> &sections() const { return m_sections; }
    [[nodiscard]] FormSection *section(Section section) const;
    [[nodiscard]] ExporterSection &exporter() const { return *m_exporter; }

signals:
    void changed(); // something was typed, chosen, added or removed

private:
    void build();

    Banner *m_warning;
    ExporterSection *m_exporter;
    ContactsSection *m_contacts;
    QList<FormSection *> m_sections;
};

} // namespace rex
