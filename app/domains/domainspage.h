// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"

class QGridLayout;

namespace rex {

class Tile;

// « Mes téléservices »: who is connected since when, and the domains open to him (guide 1.2, 2.1).
class DomainsPage : public Page
{
    Q_OBJECT
public:
    explicit DomainsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void focusFirst() override;

private:
    QWidget *userBlock(const Session &session);
    QWidget *domains(const Account &account);
    void addTile(Tile *tile, Place place);

    QList<Tile *> m_tiles;
    bool m_hasMain = false;
};

} // namespace rex
