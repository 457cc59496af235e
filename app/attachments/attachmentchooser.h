// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QWidget;

namespace rex {

// « Choisir des pièces jointes », open: asks for files of the accepted kinds. It deletes itself.
[[nodiscard]] QFileDialog *openAttachmentChooser(QWidget *parent);

} // namespace rex
