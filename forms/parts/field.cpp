// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/field.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"
#include "forms/parts/label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

void markError(QWidget *widget, bool error)
{
    widget->setProperty("erreur", error);
    restyle(widget);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u"\x01"_s, u"&"_s);
}

} // namespace

Field::Field(const QString &text, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_editor(editor)
    , m_asterisk(label(u"*"_s, LabelKind::Asterisk))
    , m_label(label({}, LabelKind::Body))
    , m_hint(label({}, LabelKind::Small))
    , m_labelBox(new QWidget(this))
    , m_errorBox(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorBox))
    , m_error(label({}, LabelKind::Error, m_errorBox))
    , m_grid(new QGridLayout(this))
{
    editor->setParent(this);
    m_hint->setParent(this);
    m_hint->hide();
    m_label->setBuddy(editor);
    // What was typed may stand in a sentence; it is shown as typed.
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_errorBox->hide();
    m_asterisk->hide();
    auto *labelRow = new QHBoxLayout(m_labelBox);
    labelRow->setContentsMargins(0, 0, 0, 0);
    labelRow->addWidget(m_asterisk);
    labelRow->addWidget(m_label);
    labelRow->addStretch();
    auto *errorRow = new QHBoxLayout(m_errorBox);
    errorRow->setContentsMargins(0, 0, 0, 0);
    errorRow->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(editor);
    connect(&Look::of(this), &Look::changed, this, &Field::applyLook);
    relabel();
    applyLook();
}

void Field::setText(const QString &text)
{
    m_text = text;
    relabel();
}

void Field::relabel()
{
    m_label->setText(m_colon ? tr("%1 :", "label of a field").arg(m_text) : m_text);
    if (m_text.isEmpty())
        m_label->clear();
    if (m_text.isEmpty())
        return;
    const auto *box = qobject_cast<QAbstractButton *>(m_editor);
    m_editor->setAccessibleName(box && !box->text().isEmpty() ? withoutMnemonic(box->text()) : text());
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(text());
}

// What is wrong, else whether something must stand here and the hint: Qt 6.4 tells assistive technologies neither
// that a field is required nor that its entry is invalid.
void Field::describe()
{
    QStringList parts;
    if (hasError()) {
        parts << m_error->text();
    } else {
        if (!m_asterisk->isHidden())
            parts << tr("Obligatoire");
        if (!m_hint->text().isEmpty())
            parts << m_hint->text();
    }
    m_editor->setAccessibleDescription(parts.join(u". "_s));
}

void Field::applyLook()
{
    const Look &look = Look::of(this);
    const bool above = m_placement == Placement::Above;
    for (QWidget *widget : {m_labelBox, m_editor, static_cast<QWidget *>(m_hint), m_errorBox})
        m_grid->removeWidget(widget);
    const int column = above ? 0 : 1;
    const int row = above ? 1 : 0;
    const bool tall = qobject_cast<QPlainTextEdit *>(m_editor);
    m_grid->addWidget(m_labelBox, 0, 0, tall && !above ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(m_editor, row, column);
    if (m_hintBelow)
        m_grid->addWidget(m_hint, row + 2, column, 1, above ? 1 : 2);
    else
        m_grid->addWidget(m_hint, above ? row + 2 : row, above ? column : column + 1, Qt::AlignVCenter);
    m_grid->addWidget(m_errorBox, row + 1, column, 1, above ? 1 : 2);
    m_grid->setColumnStretch(0, above ? 1 : 0);
    m_grid->setColumnStretch(1, above ? 0 : 1);
    m_grid->setColumnStretch(2, !above && m_editorWidth > 0 ? 1000 : 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(look.px(4));
    m_hint->setWordWrap(above || m_hintBelow || m_editorWidth > 0);
    m_hint->setContentsMargins(above || m_hintBelow ? 0 : look.px(12), 0, 0, 0);
    m_labelBox->layout()->setSpacing(look.px(4));
    m_labelBox->layout()->setContentsMargins(0, 0, above ? 0 : look.px(12), 0);
    // A label longer than its column pushes its editor rather than being cut.
    m_labelBox->setMinimumWidth(above || m_labelWidth == 0
            ? 0
            : qMax(look.px(m_labelWidth), m_labelBox->layout()->minimumSize().width()));
    if (m_editorWidth > 0)
        m_editor->setFixedWidth(look.px(m_editorWidth));
    m_errorBox->layout()->setSpacing(look.px(6));
    m_errorIcon->setPixmap(
        look.pixmap(u"alert-circle-filled"_s, Token::Error, look.px(14), devicePixelRatioF()));
}

Field &Field::setMandatory(bool mandatory)
{
    m_asterisk->setVisible(mandatory);
    describe();
    applyLook();
    return *this;
}

Field &Field::setPlacement(Placement placement)
{
    m_placement = placement;
    applyLook();
    return *this;
}

Field &Field::setLabelWidth(int width)
{
    m_labelWidth = width;
    applyLook();
    return *this;
}

Field &Field::setEditorWidth(int width)
{
    m_editorWidth = width;
    applyLook();
    return *this;
}

Field &Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setHidden(hint.isEmpty());
    describe();
    return *this;
}

Field &Field::setHintBelow(const QString &hint)
{
    m_hintBelow = true;
    m_hint->setWordWrap(true);
    setHint(hint);
    applyLook();
    return *this;
}

Field &Field::setColon(bool colon)
{
    m_colon = colon;
    relabel();
    applyLook();
    return *this;
}

QString Field::text() const
{
    return withoutMnemonic(m_text);
}

void Field::setError(const QString &error)
{
    m_error->setText(error);
    m_errorBox->setHidden(error.isEmpty());
    describe();
    markError(m_editor, !error.isEmpty());
    const auto buttons = m_editor->findChildren<QAbstractButton *>();
    for (QAbstractButton *option : buttons)
        markError(option, !error.isEmpty());
}

Field &Field::clearErrorOnChange()
{
    const auto clear = [this] {
        if (hasError())
            clearError();
    };
    if (auto *combo = qobject_cast<QComboBox *>(m_editor))
        connect(combo, &QComboBox::currentTextChanged, this, clear);
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        connect(line, &QLineEdit::textChanged, this, clear);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, clear);
    else if (auto *box = qobject_cast<QAbstractButton *>(m_editor))
        connect(box, &QAbstractButton::toggled, this, clear);
    return *this;
}

QString Field::error() const
{
    return m_error->text();
}

void Field::activate()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
