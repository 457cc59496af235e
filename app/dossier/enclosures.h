// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rex {

// « Joindre des documents… »: the files that leave with a comment or an answer, each to be taken back until then.
class Enclosures : public QWidget
{
    Q_OBJECT
public:
    explicit Enclosures(QWidget *parent = nullptr);

    // A file that is there already is not enclosed twice.
    void add(const QList<NewAttachment> &files);
    [[nodiscard]] const QList<NewAttachment> &files() const { return m_files; }
    void clear();

signals:
    void chooseRequested();

private:
    void showFiles();
    [[nodiscard]] QWidget *line(const NewAttachment &file);

    QList<NewAttachment> m_files;
    QPushButton *m_choose;
    QWidget *m_list;
    QVBoxLayout *m_lines;
};

} // namespace rex
