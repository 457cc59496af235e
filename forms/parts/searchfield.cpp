// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/searchfield.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rex {

void makeSearchField(QLineEdit *edit)
{
    addClearButton(edit);
    QAction *glass = edit->addAction(Look::of(edit).icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(edit->accessibleName());
    QObject::connect(glass, &QAction::triggered, edit, qOverload<>(&QWidget::setFocus));
}

} // namespace rex
