// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/register/recordcard.h"

#include "forms/look/look.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "forms/parts/tableview.h"
#include "forms/valuelist.h"
#include "model/domain/labels.h"
#include "model/lists/goodsmodel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int labelWidth = 200;
constexpr int mostGoods = 12; // then the list scrolls

struct Mark
{
    QString icon, tone, text;
};

Mark markOf(const PublicRecord &record)
{
    switch (record.state) {
    case PublicRecord::State::Valid:
        return {u"circle-check-filled"_s, u"success"_s, RecordCard::tr("Valide")};
    case PublicRecord::State::ValidUntil:
        return {u"alert-triangle-filled"_s, u"warning"_s,
            RecordCard::tr("Valide jusqu’au %1").arg(shown(record.lastDay()))};
    case PublicRecord::State::Revoked:
        return {u"ban"_s, u"revoked"_s, RecordCard::tr("Révoqué")};
    case PublicRecord::State::NotYetValid:
        return {u"hourglass"_s, u"info"_s, RecordCard::tr("Pas encore valide")};
    case PublicRecord::State::Malformed:
    case PublicRecord::State::Unknown:
        break;
    }
    return {u"circle-x-filled"_s, u"error"_s, RecordCard::tr("Numéro inconnu")};
}

} // namespace

RecordCard::RecordCard(const PublicRecord &record, const Reference &reference, QWidget *parent)
    : Card(record.number, parent)
{
    setObjectName(u"record"_s);
    setIcon(u"certificate"_s);
    auto *copy = new CopyButton(tr("Copier le numéro REX"));
    copy->setText(record.number);
    addTitleWidget(copy);
    auto *state = new MarkLabel;
    state->setObjectName(u"recordState"_s);
    const Mark mark = markOf(record);
    state->setMark(mark.icon, mark.text, mark.tone);
    state->setAccessibleName(mark.text);
    addTitleWidget(state);
    addDays(record);
    if (record.published) {
        addSeparator();
        addPublished(*record.published, reference);
        return;
    }
    QLabel *secret = textLabel(tr("L’exportateur n’a pas consenti à la publication des données qui le concernent."),
        LabelKind::Secondary);
    secret->setObjectName(u"recordWithoutConsent"_s);
    addContent(secret);
}

void RecordCard::addDays(const PublicRecord &record)
{
    auto *days = new ValueList(labelWidth);
    days->add(u"recordNumber"_s, tr("Numéro REX"), record.number);
    days->add(u"recordValidFrom"_s, tr("Valide à partir du"), shown(record.validFrom));
    if (record.revokedFrom.isValid())
        days->add(u"recordRevokedFrom"_s, tr("Révoqué à compter du"), shown(record.revokedFrom));
    addContent(days);
}

void RecordCard::addPublished(const PublicRecord::Published &published, const Reference &reference)
{
    const Exporter &exporter = published.exporter;
    auto *values = new ValueList(labelWidth);
    values->add(u"recordName"_s, tr("Exportateur"), exporter.name);
    values->add(u"recordEori"_s, tr("Numéro EORI"), exporter.eori);
    values->add(u"recordAddress"_s, tr("Adresse"),
        u"%1\n%2 %3\n%4"_s.arg(exporter.address.street, exporter.address.postalCode, exporter.address.city,
            reference.countryName(exporter.address.country)));
    values->add(u"recordPhone"_s, tr("Téléphone"), exporter.phone);
    if (exporter.fax != "0"_L1) // « 0 » says that there is none
        values->add(u"recordFax"_s, tr("Fax"), exporter.fax);
    values->add(u"recordEmail"_s, tr("Courriel"), exporter.email);
    values->add(u"recordActivity"_s, tr("Activité"), exporter.activity ? label(*exporter.activity) : QString());
    addContent(values);

    auto *model = new GoodsModel(reference, this);
    model->setAll(published.goods);
    auto *table = new TableView;
    table->setObjectName(u"recordGoods"_s);
    table->setAccessibleName(tr("Marchandises admissibles au bénéfice du traitement préférentiel"));
    table->setModel(model);
    table->setColumnWidths({300, 200, 0, 84, 0});
    table->setColumnHidden(GoodsModel::Actions, true);
    table->setVisibleRows(1, mostGoods);
    addFullWidth(table);
}

} // namespace rex
