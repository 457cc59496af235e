// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filetype.h"

#include <QWidget>

namespace rex {

// Shows one document inside the program.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // For types that canShow() accepts. Error Invalid: the content cannot be shown, with the reason.
    // name: what a screen reader says of it.
    [[nodiscard]] static Result<PreviewPane *> make(
        FileType type, const QByteArray &content, const QString &name, QWidget *parent);
    [[nodiscard]] static bool canShow(FileType type);

    virtual void zoom(double factor) = 0;
    virtual void fit() = 0; // the whole width is seen
    [[nodiscard]] virtual bool hasBar() const { return false; } // with a zoom of its own
    [[nodiscard]] virtual QString remark() const = 0; // « 3 pages », « 800 × 600 »
};

} // namespace rex
