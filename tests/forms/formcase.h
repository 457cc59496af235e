// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/parts/accessibleparts.h"
#include "model/domain/form.h"
#include "model/domain/reference.h"
#include "tests/support/fixture.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace rex::test {

// What every test of the form starts from: the look of the program, the reference data, a form of one
// company.
class FormCase
{
public:
    FormCase()
        : m_look(new Look(qApp))
    {
        installAccessibleParts();
    }

    [[nodiscard]] const Reference &reference() const { return m_reference; }
    [[nodiscard]] Look &look() { return *m_look; }

    // An empty form with what the account knows.
    [[nodiscard]] static Form newForm()
    {
        Form form;
        form.exporter.eori = QStringLiteral("FR90000001900019");
        form.exporter.name = QStringLiteral("SARL BREIZH JAPAN");
        form.exporter.address = {QStringLiteral("12 Quai des Embruns"), QStringLiteral("29200"),
            QStringLiteral("BREST"), QStringLiteral("FR")};
        return form;
    }
    // One that may be deposited.
    [[nodiscard]] static Form readyForm()
    {
        Form form = completeForm();
        const Exporter account = newForm().exporter;
        form.exporter.eori = account.eori;
        form.exporter.name = account.name;
        form.exporter.address = account.address;
        return form;
    }

private:
    Look *m_look;
    Reference m_reference;
};

// The widget of that name and kind; the test ends here if there is none.
template <typename Widget> [[nodiscard]] Widget &find(const QWidget &root, const char *name)
{
    auto *found = root.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no such widget: %s", name);
    return *found;
}

// A dialog counts as active for Qt as soon as its parent is: this waits until keys go to the dialog itself.
inline void waitForKeyboard(const QWidget &window)
{
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }))
        qFatal("the window does not get the keyboard");
}

inline void click(const QWidget &root, const char *button)
{
    QTest::mouseClick(&find<QAbstractButton>(root, button), Qt::LeftButton);
}

// Replaces what stands in a line, as one does by hand.
inline void retype(const QWidget &root, const char *line, const QString &text)
{
    auto &edit = find<QLineEdit>(root, line);
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&edit, Qt::Key_Backspace);
    else
        type(&edit, text);
}

} // namespace rex::test
