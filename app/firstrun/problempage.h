// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/firstrun/gatepage.h"
#include "model/domain/result.h"

class QPushButton;

namespace rex {

// The database cannot be opened: one sentence that says why and what to do, and the ways on. Nothing was
// touched.
class ProblemPage : public GatePage
{
    Q_OBJECT
public:
    ProblemPage(const Error &error, const QString &path, QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;

signals:
    void fileChosen(const QString &path);
    void retry();
    void quit();

private:
    void chooseFile();

    QString m_path;
    QPushButton *m_retry;
};

} // namespace rex
