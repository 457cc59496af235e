// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/dossiercard.h"

#include "app/export/exportdialog.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"
#include "model/lists/roles.h"

#include <QStyle>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int leastShare = 120; // of a column that shares what the others leave

// What gives way first on a small screen or with large text, so that « Âge » and « Alerte » are seen: the type is the
// same everywhere, and an office's own lists say whom a dossier is assigned to.
QList<DossierColumn> spared(const QList<DossierColumn> &columns)
{
    if (!columns.contains(DossierColumn::TypeShort))
        return {};
    QList<DossierColumn> first{DossierColumn::TypeShort, DossierColumn::Created};
    if (columns.contains(DossierColumn::ClaimedBy))
        first.append(DossierColumn::AssignedTo);
    return first;
}

int widthOf(DossierColumn column)
{
    switch (column) {
    case DossierColumn::Number:
        return 158;
    case DossierColumn::Status:
        return 117;
    case DossierColumn::Applicant:
    case DossierColumn::Holder:
    case DossierColumn::AssignedTo:
        return 0; // names share what the others leave
    case DossierColumn::Created:
    case DossierColumn::Transmitted:
    case DossierColumn::Updated:
        return 149;
    case DossierColumn::ClaimedBy:
        return 146;
    case DossierColumn::Age:
        return 62;
    case DossierColumn::Document:
        return 240;
    case DossierColumn::Registered:
        return 160;
    case DossierColumn::TypeShort:
        return 60;
    case DossierColumn::TypeLong:
        return 98;
    case DossierColumn::Alert:
        return 160;
    case DossierColumn::Eori:
        return 160;
    case DossierColumn::RexNumber:
        return 130;
    }
    return 0;
}

} // namespace

DossierCard::DossierCard(const PageContext &context, const QString &name, const QString &title,
    const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent)
    : DossierCard(new DossierListModel(context.session.workspace.search(), context.session.account,
                      context.session.workspace.clock(), columns),
          context, name, title, sortedBy, parent)
{
}

DossierCard::DossierCard(DossierListModel *model, const PageContext &context, const QString &name,
    const QString &title, DossierColumn sortedBy, QWidget *parent)
    : ListCard(name, title, model, parent)
    , m_clock(context.session.workspace.clock())
    , m_model(model)
{
    Columns shown;
    for (const DossierColumn column : model->columns())
        shown.widths.append(widthOf(column));
    shown.hidden = m_hidden = hiddenAt(std::numeric_limits<int>::max());
    shown.sortedBy = int(model->columns().indexOf(sortedBy));
    QToolButton *toFile = iconButton(u"file-export"_s, tr("Exporter"), this);
    toFile->setObjectName(name + "Export"_L1);
    connect(toFile, &QToolButton::clicked, this, &DossierCard::exportList);
    addTool(toFile);
    setColumns(context, shown);
}

QList<int> DossierCard::hiddenAt(int room) const
{
    const QList<DossierColumn> columns = m_model->columns();
    QList<int> hidden;
    int needed = 0;
    for (int i = 0; i < columns.size(); ++i) {
        const int width = widthOf(columns.at(i));
        if (isOnDemand(columns.at(i)))
            hidden.append(i);
        else
            needed += width ? width : leastShare;
    }
    for (const DossierColumn column : spared(columns)) {
        if (needed <= room)
            break;
        hidden.append(int(columns.indexOf(column)));
        needed -= widthOf(column) ? widthOf(column) : leastShare;
    }
    return hidden;
}

void DossierCard::resizeEvent(QResizeEvent *event)
{
    ListCard::resizeEvent(event);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QList<int> hidden = hiddenAt(int((width() - bar) / Look::of(this).fontScale()));
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    table()->setHiddenByDefault(hidden);
}

void DossierCard::load(const ListRequest &request)
{
    m_model->load(request);
}

// Of a list whose reading was interrupted all is written: so it is read again, too.
void DossierCard::exportList()
{
    if (!m_model->isComplete() && !m_model->isLoading())
        m_model->reload();
    const ListExport list{m_model->account(), m_model->request(), shownColumns(), m_model->columns(), table()->accessibleName()};
    auto *dialog = new ExportDialog(m_model->service(), m_clock, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this,
        [this](const QString &sentence) { emit said(MessageTone::Success, sentence); });
    dialog->open();
}

QList<DossierColumn> DossierCard::shownColumns() const
{
    QList<DossierColumn> columns;
    for (const int column : table()->shownColumns())
        columns.append(m_model->columns().at(column));
    return columns;
}

QString DossierCard::selectedNumber() const
{
    const qint64 id = selectedId();
    const int column = int(m_model->columns().indexOf(DossierColumn::Number));
    return id ? textAtOnce(m_model->index(m_model->rowOf(id), column)) : QString();
}

} // namespace rex
