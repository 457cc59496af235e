// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace rex {

// One line of a form: label, editor, hint, and the sentence that says what is wrong with what was typed.
class Field : public QWidget
{
    Q_OBJECT

public:
    enum class Placement { Left, Above };

    // text is the label without asterisk and colon, with its mnemonic if any. The field owns the editor.
    Field(const QString &text, QWidget *editor, QWidget *parent = nullptr);

    Field &setMandatory(bool mandatory);
    Field &setPlacement(Placement placement);
    // Of the label and of the editor, at 100 %; 0 is as wide as needed, and for the editor the whole column.
    Field &setLabelWidth(int width);
    Field &setEditorWidth(int width);
    // A remark at the right of the editor, or under it when the label is above.
    Field &setHint(const QString &hint);
    // A longer remark on lines of its own, below the editor and as wide.
    Field &setHintBelow(const QString &hint);
    // « : » after the label; search forms have none.
    Field &setColon(bool colon);

    // The visible label without asterisk, colon and mnemonic: also the editor's accessible name, but a box's is its own
    // text.
    QString text() const;
    void setText(const QString &text);
    QWidget *editor() const { return m_editor; }
    template <typename Editor> Editor *editorAs() const { return qobject_cast<Editor *>(m_editor); }

    void setError(const QString &error);
    // What was wrong is being put right: the error goes as soon as the editor's content changes. For where nothing
    // checks while one types.
    Field &clearErrorOnChange();
    void clearError() { setError({}); }
    QString error() const;
    bool hasError() const { return !error().isEmpty(); }

public slots:
    // Gives the focus to the editor.
    void activate();

private:
    void applyLook();
    void relabel();
    void describe();

    QString m_text;
    QWidget *m_editor;
    QLabel *m_asterisk;
    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_labelBox;
    QWidget *m_errorBox;
    QLabel *m_errorIcon;
    QLabel *m_error;
    QGridLayout *m_grid;
    Placement m_placement = Placement::Left;
    int m_labelWidth = 112;
    int m_editorWidth = 0;
    bool m_colon = true;
    bool m_hintBelow = false;
};

} // namespace rex
