// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formactions.h"

#include "forms/mnemonics.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

FormActions::FormActions(Mnemonics &mnemonics, bool saves, QWidget *parent)
    : ActionBar(parent)
    , m_state(label({}, LabelKind::Small))
{
    const auto tell = [this](QPushButton *made, const QString &objectName, void (FormActions::*signal)()) {
        made->setObjectName(objectName);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    const auto neutral = [&mnemonics](const QString &text, const QString &icon) {
        return button(mnemonics.give(text), icon, ButtonRole::Neutral);
    };
    m_state->setObjectName(u"savedState"_s);
    addLeft(tell(neutral(tr("Retour"), u"arrow-left"_s), u"formBack"_s, &FormActions::back));
    addLeft(m_state);
    addRight(tell(neutral(tr("Contrôler"), u"checklist"_s), u"formCheck"_s, &FormActions::check));
    if (saves)
        addRight(tell(neutral(tr("Sauvegarder"), u"device-floppy"_s), u"formSave"_s, &FormActions::save));
    m_state->setVisible(saves);
    QPushButton *valider =
        buttonTrailing(mnemonics.give(tr("Valider")), u"arrow-right"_s, ButtonRole::Primary);
    addRight(tell(valider, u"formSubmit"_s, &FormActions::submit));
    setState({});
}

void FormActions::setState(const SavedState &state)
{
    m_state->setText(state.text());
}

} // namespace rex
