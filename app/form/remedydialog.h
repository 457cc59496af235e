// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

namespace rex {

class CommentField;

// After a revocation under article 89(3)(d) or 89(4) a new application says how the situation was remedied.
class RemedyDialog : public VerbDialog
{
    Q_OBJECT
public:
    explicit RemedyDialog(QWidget *parent);

    [[nodiscard]] QString remedy() const;
    void accept() override;

private:
    CommentField *m_comment;
};

} // namespace rex
