// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/commentfield.h"

#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "model/domain/limits.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

CommentField::CommentField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_field(new Field(tr("&Commentaires"), m_edit))
    , m_count(label({}, LabelKind::Small))
{
    m_edit->setObjectName(u"comment"_s);
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);
    m_edit->setFixedHeight(Look::of(this).px(106));
    m_field->setMandatory(true).setPlacement(Field::Placement::Above);
    m_count->setObjectName(u"commentCount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_count, 0, Qt::AlignRight);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentField::count);
    count();
}

QString CommentField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void CommentField::setMandatory(bool mandatory)
{
    m_mandatory = mandatory;
    m_field->setMandatory(mandatory);
}

void CommentField::add(const QString &text)
{
    m_edit->moveCursor(QTextCursor::End);
    m_edit->insertPlainText(this->text().isEmpty() ? text : u"\n\n"_s + text);
}

void CommentField::clear()
{
    m_edit->clear();
    m_field->clearError();
}

bool CommentField::check()
{
    const int excess = int(text().size()) - limits::comment;
    if (m_mandatory && text().isEmpty())
        m_field->setError(tr("« Commentaires » est obligatoire."));
    else if (excess > 0)
        m_field->setError(tr("%Ln caractère(s) de trop : abrégez le commentaire.", nullptr, excess));
    else
        m_field->clearError();
    if (m_field->hasError())
        m_field->activate();
    return !m_field->hasError();
}

void CommentField::count()
{
    const QLocale locale;
    const auto length = text().size();
    m_count->setText(tr("%1 / %2").arg(locale.toString(length), locale.toString(limits::comment)));
    setLabelKind(m_count, length > limits::comment ? LabelKind::Error : LabelKind::Small);
    if (m_field->hasError())
        m_field->clearError(); // what was wrong is being put right; « Valider » checks again
}

} // namespace rex
