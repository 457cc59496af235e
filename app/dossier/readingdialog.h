// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace rex {

// Something of a dossier to be read: a heading, remarks, the thing itself and « Fermer ».
class ReadingDialog : public QDialog
{
    Q_OBJECT
protected:
    ReadingDialog(const QString &name, const QString &title, QWidget *parent); // the title is the heading
    ReadingDialog(const QString &name, const QString &title, const QString &heading, QWidget *parent);

    QLabel *addRemark(const QString &text); // shown as it stands, never as rich text
    void finish(QWidget *content, const QSize &size); // at 100 %

private:
    QVBoxLayout *m_column;
};

} // namespace rex
