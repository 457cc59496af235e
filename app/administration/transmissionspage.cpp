// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/transmissionspage.h"

#include "app/administration/failuredialog.h"
#include "app/lists/freshness.h"
#include "app/lists/layoutkey.h"
#include "forms/confirm.h"
#include "forms/filechooser.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "forms/parts/tabs.h"
#include "model/lists/transmissionmodel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto folderKey = "transmission/folder";

} // namespace

TransmissionsPage::TransmissionsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new TransmissionModel(this))
{
    setObjectName(u"transmissionsPage"_s);
    const Look &look = context.look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    column->addWidget(head());
    m_states = new Tabs(Tabs::Kind::Card);
    m_states->setObjectName(u"transmissionStates"_s);
    m_states->setAccessibleName(tr("État des transmissions"));
    for (const TransmissionState state : allTransmissionStates)
        m_states->addPage({}, rex::label(state));
    column->addWidget(m_states);
    m_truncated = new Banner;
    m_truncated->setObjectName(u"truncated"_s);
    column->addWidget(m_truncated);
    column->addWidget(listCard(), 1);
    connect(m_states, &QTabBar::currentChanged, this, &TransmissionsPage::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransmissionsPage::showTools);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        emit navigate({.place = Place::Dossier, .dossierId = m_model->at(index.row())->dossierId});
    });
    load();
}

QWidget *TransmissionsPage::head()
{
    m_failure = button(tr("&Signaler un échec…"), u"alert-circle"_s, ButtonRole::Neutral);
    m_failure->setObjectName(u"reportFailure"_s);
    m_again = button(tr("&Remettre en attente"), u"refresh"_s, ButtonRole::Neutral);
    m_again->setObjectName(u"sendAgain"_s);
    m_export = button(tr("&Exporter le lot"), u"file-export"_s, ButtonRole::Primary);
    m_export->setObjectName(u"exportLot"_s);
    connect(m_failure, &QPushButton::clicked, this, &TransmissionsPage::askFailure);
    connect(m_again, &QPushButton::clicked, this, &TransmissionsPage::askSendAgain);
    connect(m_export, &QPushButton::clicked, this, &TransmissionsPage::chooseFolder);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.look.px(8));
    QLabel *heading = label(title(), LabelKind::Title);
    heading->setObjectName(u"pageTitle"_s);
    row->addWidget(heading);
    row->addStretch(1);
    for (QPushButton *tool : {m_failure, m_again, m_export})
        row->addWidget(tool);
    return box;
}

Card *TransmissionsPage::listCard()
{
    m_table = new TableView;
    m_table->setObjectName(u"transmissionsTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setColumnWidths({149, 116, 130, 152, 0, 144, 124, 149, 0});
    m_table->setHiddenByDefault({TransmissionModel::State}); // the tabs say it
    m_table->keepLayout(m_context.settings, layoutKey(m_context.session.account, u"transmissions"_s));
    auto *card = new Card(tr("Événements"));
    card->setSubtitle(tr("Octrois, modifications, consentements, révocations et annulations, avec les données de "
                         "l’article 82 ; sans consentement, seules les données anonymes."));
    card->addTool(m_table->columnsButton(card));
    card->addFullWidth(m_table);
    return card;
}

TransmissionState TransmissionsPage::shownState() const
{
    return allTransmissionStates[std::max(0, m_states->currentIndex())];
}

const Transmission *TransmissionsPage::selected() const
{
    return m_table->selectionModel()->hasSelection() ? m_model->at(m_table->currentIndex().row()) : nullptr;
}

// Said when the window listens: the list is read while the page is being built.
void TransmissionsPage::tell(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, sentence = error.sentence] { emit message(MessageTone::Error, sentence); }, Qt::QueuedConnection);
}

void TransmissionsPage::load()
{
    const TransmissionService &service = m_context.session.workspace.transmissions();
    const Account &account = m_context.session.account;
    int shownCount = 0;
    for (int tab = 0; tab < m_states->count(); ++tab) {
        const Result<int> count = service.count(account, allTransmissionStates[tab]);
        if (!count)
            return tell(count.error());
        m_states->setCounter(tab, *count);
        if (allTransmissionStates[tab] == shownState())
            shownCount = *count;
    }
    const Result<QList<Transmission>> list = service.list(account, shownState());
    if (!list)
        return tell(list.error());
    switch (shownState()) {
    case TransmissionState::Pending:
        m_table->setEmptyText(tr("Rien n’est à transmettre."));
        break;
    case TransmissionState::Sent:
        m_table->setEmptyText(tr("Rien n’a encore été transmis."));
        break;
    case TransmissionState::Failed:
        m_table->setEmptyText(tr("Aucun lot n’est en échec."));
        break;
    }
    m_model->setTransmissions(*list);
    m_truncated->hide();
    if (shownCount > list->size())
        m_truncated->tell(Banner::Kind::Info, {},
            tr("Les %1 événements les plus récents sont montrés, sur %2.")
                .arg(QLocale().toString(list->size()), QLocale().toString(shownCount)));
    showTools();
    QMetaObject::invokeMethod(
        this, [this] { emit remark(u"refresh"_s, freshness()); }, Qt::QueuedConnection);
}

void TransmissionsPage::showTools()
{
    const Transmission *row = selected();
    m_export->setVisible(shownState() == TransmissionState::Pending && m_model->rowCount());
    m_failure->setVisible(row && row->state == TransmissionState::Sent);
    m_again->setVisible(row && row->state == TransmissionState::Failed);
}

void TransmissionsPage::chooseFolder()
{
    const QString last = m_context.settings
                             .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .toString();
    auto *dialog = new FileChooser(
        FileChooser::For::Folder, this, tr("Dossier où écrire le lot et son schéma"), last);
    connect(dialog, &QFileDialog::fileSelected, this, &TransmissionsPage::exportTo);
    dialog->open();
}

void TransmissionsPage::exportTo(const QString &folder)
{
    const auto lot = m_context.session.workspace.transmissions().exportLot(m_context.session.account, folder);
    load();
    if (!lot)
        return tell(lot.error());
    m_context.settings.setValue(folderKey, folder);
    QString done = tr("Le lot %1 (%2) est écrit dans %3, avec son schéma.")
                       .arg(lot->batch, tr("%n événement(s)", nullptr, lot->count), QDir::toNativeSeparators(lot->file));
    if (!lot->passedOver.isEmpty())
        done += u' '
            + tr("Ce dossier contenait déjà %1, que cette base n’a pas transmis\u00a0: rien n’y a été changé\u202f; vérifiez-en "
                 "l’origine avant tout envoi.")
                  .arg(lot->passedOver.join(u", "_s));
    emit message(MessageTone::Success, done);
}

void TransmissionsPage::askFailure()
{
    const QString batch = selected()->batch;
    auto *dialog = new FailureDialog(batch, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, batch] {
        const auto done = m_context.session.workspace.transmissions().reportFailure(
            m_context.session.account, batch, dialog->reason());
        load();
        if (!done)
            return tell(done.error());
        emit message(MessageTone::Success, tr("Le lot %1 est signalé en échec.").arg(batch));
    });
    dialog->open();
}

void TransmissionsPage::askSendAgain()
{
    const QString batch = selected()->batch;
    Confirm::ask(this, tr("Remettre en attente"),
        tr("Voulez-vous remettre en attente les événements du lot %1 ? Ils partiront avec le prochain lot.").arg(batch),
        [this, batch] {
            const auto done = m_context.session.workspace.transmissions().sendAgain(m_context.session.account, batch);
            load();
            if (!done)
                return tell(done.error());
            emit message(MessageTone::Success, tr("%n événement(s) remis en attente.", nullptr, *done));
        });
}

QString TransmissionsPage::title() const
{
    return tr("Transmissions à la Commission");
}

QString TransmissionsPage::helpTopic() const
{
    return u"transmissions"_s;
}

QList<KeyHint> TransmissionsPage::keyHints() const
{
    return {{tr("Entrée"), tr("Ouvrir le dossier")}, {u"F5"_s, tr("Actualiser")}, {u"F1"_s, tr("Aide")}};
}

void TransmissionsPage::refresh()
{
    load();
}

void TransmissionsPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> TransmissionsPage::regions()
{
    return {m_states, m_table, m_export};
}

} // namespace rex
