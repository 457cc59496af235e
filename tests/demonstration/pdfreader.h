// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace rex {

// Stands in for the PDF reader that a virtual screen lacks: what the program opens is read here.
class PdfReader : public QObject
{
    Q_OBJECT
public:
    PdfReader() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~PdfReader() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    [[nodiscard]] QString opened() const { return m_opened.toLocalFile(); }

public slots:
    void open(const QUrl &file) { m_opened = file; }

private:
    QUrl m_opened;
};

} // namespace rex
