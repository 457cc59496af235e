// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domains/userblock.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

// What was typed by someone: shown as it is, never read as markup.
QLabel *plainLabel(const QString &text, LabelKind kind)
{
    QLabel *result = textLabel(text, kind);
    result->setTextFormat(Qt::PlainText);
    return result;
}

} // namespace

UserBlock::UserBlock(const Session &session, QWidget *parent)
    : Card(parent)
{
    const Look &look = Look::of(this);
    setAccessibleName(tr("Utilisateur connecté"));
    addContent(who(session.account));
    addSeparator();

    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnMinimumWidth(0, look.px(88));
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Inscrit le :"), shown(parisDay(session.account.created)), u"registeredOn"_s);
    const QDateTime since = session.since.toTimeZone(QTimeZone("Europe/Paris"));
    addFact(*grid, tr("Connecté à :"), since.toString(u"HH:mm:ss"_s), u"connectedAt"_s);
    if (session.account.companyId != 0) {
        const Result<Company> company = session.workspace.accounts().companyOf(session.account);
        if (company)
            addFact(*grid, tr("Eori :"), company->eori, u"eori"_s);
        else
            addFact(*grid, tr("Eori :"), company.error().sentence, u"eori"_s);
    }
    addContent(facts);
}

QWidget *UserBlock::who(const Account &account)
{
    const Look &look = Look::of(this);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(12));
    auto *icon = new QLabel;
    icon->setPixmap(look.pixmap(u"user"_s, Token::Link, look.px(24), devicePixelRatioF()));
    row->addWidget(icon);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel *name = plainLabel(account.displayName, LabelKind::Strong);
    name->setObjectName("userName");
    names->addWidget(name);
    const QString below = account.affiliation().isEmpty() ? label(account.role) : account.affiliation();
    names->addWidget(plainLabel(below, LabelKind::Secondary));
    row->addLayout(names, 1);
    return box;
}

void UserBlock::addFact(QGridLayout &grid, const QString &name, const QString &value, const QString &objectName)
{
    const int row = grid.rowCount();
    grid.addWidget(label(name, LabelKind::Secondary), row, 0, Qt::AlignTop);
    QLabel *shownValue = plainLabel(value, LabelKind::Body);
    shownValue->setObjectName(objectName);
    shownValue->setAccessibleName(name + u' ' + value);
    grid.addWidget(shownValue, row, 1);
}

} // namespace rex
