// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listpage.h"

namespace rex {

class ListFilter;

// « Afficher mes autorisations »: what the office has decided, numbers granted and refusals (guide 2.2, 4.2);
// narrowed by a text and by statuses.
class AuthorisationsPage : public ListPage
{
    Q_OBJECT
public:
    explicit AuthorisationsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    bool focusSearch() override;
    [[nodiscard]] QList<QWidget *> regions() override;

private:
    ListFilter *m_filter;
};

} // namespace rex
