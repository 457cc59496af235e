// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/administrationparts.h"

#include "app/administration/accountspage.h"
#include "app/administration/transmissionspage.h"
#include "app/mails/mailsettingspage.h"
#include "app/mails/mailspage.h"
#include "app/mails/requesttemplatespage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AdministrationParts)
};

template<typename PartPage>
Page *make(const PageContext &context, QWidget *parent)
{
    return new PartPage(context, parent);
}

} // namespace

QList<AdministrationPart> administrationParts()
{
    return {
        {Place::Accounts, u"users"_s, Parts::tr("Comptes"), Right::ManageAccounts, &make<AccountsPage>},
        {Place::Mails, u"mail"_s, Parts::tr("Courriels"), Right::ManageMail, &make<MailsPage>},
        {Place::RequestTemplates, u"message"_s, Parts::tr("Modèles de demandes"), Right::ManageRequestTemplates,
            &make<RequestTemplatesPage>},
        {Place::Transmissions, u"file-export"_s, Parts::tr("Transmissions"), Right::ManageTransmissions,
            &make<TransmissionsPage>},
        {Place::MailSettings, u"settings"_s, Parts::tr("Envoi des courriels"), Right::ConfigureMail,
            &make<MailSettingsPage>},
    };
}

std::optional<AdministrationPart> administrationPart(Place place)
{
    const QList<AdministrationPart> parts = administrationParts();
    const auto found
        = std::find_if(parts.begin(), parts.end(), [place](const AdministrationPart &part) { return part.place == place; });
    return found == parts.end() ? std::nullopt : std::optional(*found);
}

QList<AdministrationPart> administrationPartsOf(Role role)
{
    QList<AdministrationPart> parts = administrationParts();
    parts.removeIf([role](const AdministrationPart &part) { return !has(role, part.right); });
    return parts;
}

} // namespace rex
