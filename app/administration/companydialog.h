// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"
#include "model/domain/account.h"
#include "model/domain/result.h"

namespace rex {

class CompanyFields;
class Reference;

// « Modifier la société »: the new name and address of a company; its EORI is its identity and only shows.
class CompanyDialog : public VerbDialog
{
    Q_OBJECT
public:
    CompanyDialog(const Company &company, const Reference &reference, QWidget *parent);

    void accept() override;
    void refuse(const Error &error); // the dialog stays, with the error at its field

signals:
    void given(const rex::Company &company);

private:
    Company m_company;
    CompanyFields *m_fields;
};

} // namespace rex
