// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

#include <array>

namespace rex::bench {

// The tables that are written in bulk, with their columns in the order of a row's values. A column left out has
// its default.
enum Table { CompanyRows, AccountRows, DossierRows, FormRows, ContactRows, GoodsRows, AuthorisationRows, HistoryRows,
    AttachmentContentRows, AttachmentRows, TableCount };

struct TableColumns
{
    const char *name;
    const char *columns;
};

inline constexpr std::array<TableColumns, TableCount> tables = {{
    {"company", "id, eori, name, name_folded, street, postal_code, city, country"},
    {"account", "id, login, login_folded, display_name, email, role, company_id, office_code, password_hash, "
                "active, created"},
    {"dossier", "id, uuid, number, status, company_id, company_name, company_folded, eori, office_code, created, "
                "transmitted, completed, updated, deadline, version, draft_form, deposited_form, granted_form, unread, "
                "reassigned, listed_form, exporter_folded, postal_code, assigned_folded, listed_rex_number, "
                "listed_registered_on, number_valid, status_order, alert_order"},
    {"form_version", "id, dossier_id, number, deposited_at, deposited_by, deposited_name, office_code, eori, name, "
                     "name_folded, street, postal_code, city, country, phone, fax, email, activity, chapters_only, "
                     "undertaking, undertaking_name, undertaking_place, undertaking_position, consent, consent_name, "
                     "consent_place, consent_position"},
    {"contact", "form_id, position, name, street, postal_code, city, country, phone, fax, email"},
    {"goods_item", "form_id, position, description, heading, chapter"},
    {"authorisation", "dossier_id, number, registered_on, valid_from, granted_at, granted_by, granted_office, consent, "
                      "consent_since, revoked_at, revocation_effect, revocation_motive"},
    {"history", "dossier_id, at, event, status, account_id, actor, affiliation, comment, form_id, previous_hash, hash"},
    {"attachment_content", "sha256, size, content"},
    {"attachment", "dossier_id, sha256, name, name_folded, type, size, added_at, added_by, author, affiliation"},
}};

// Rows of every table, in an order in which they can be written.
using Rows = std::array<QList<QVariantList>, TableCount>;

} // namespace rex::bench
