// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/previewpane.h"

#include "app/attachments/pdfpane.h"
#include "app/attachments/picturepane.h"
#include "app/attachments/textpane.h"

namespace rex {

bool PreviewPane::canShow(FileType type)
{
    switch (type) {
    case FileType::Pdf:
    case FileType::Png:
    case FileType::Jpeg:
    case FileType::Text:
    case FileType::Csv:
        return true;
    case FileType::Odt:
    case FileType::Ods:
    case FileType::Docx:
    case FileType::Xlsx:
        return false;
    }
    return false;
}

Result<PreviewPane *> PreviewPane::make(
    FileType type, const QByteArray &content, const QString &name, QWidget *parent)
{
    if (type == FileType::Pdf) {
        auto *pane = new PdfPane(parent);
        const Result<> loaded = pane->load(content, name);
        if (loaded)
            return pane;
        delete pane;
        return fail(loaded.error());
    }
    if (type == FileType::Png || type == FileType::Jpeg) {
        auto *pane = new PicturePane(parent);
        const Result<> loaded = pane->load(content);
        if (loaded)
            return pane;
        delete pane;
        return fail(loaded.error());
    }
    return new TextPane(content, parent);
}

} // namespace rex
