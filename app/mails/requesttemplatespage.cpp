// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/requesttemplatespage.h"

#include "app/lists/layoutkey.h"
#include "app/lists/listwithside.h"
#include "app/mails/requesttemplatepanel.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "model/lists/roles.h"
#include "model/service/requesttemplateservice.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

RequestTemplatesPage::RequestTemplatesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_body(new ListWithSide(listCard(context),
          tr("Choisissez un modèle dans la liste pour le modifier. Les agents du service le trouvent quand ils "
             "demandent des informations complémentaires."),
          400))
{
    setObjectName(u"requestTemplatesPage"_s);
    const Look &look = Look::of(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    page->setSpacing(look.px(16));
    page->addWidget(head());
    page->addWidget(m_body, 1);
    load(0);
}

QWidget *RequestTemplatesPage::head()
{
    QPushButton *create = button(tr("&Nouveau modèle"), u"plus"_s, ButtonRole::Neutral);
    create->setObjectName(u"newTemplate"_s);
    connect(create, &QPushButton::clicked, this, [this] { canLeave([this] { edit({}); }); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(rex::label(title(), LabelKind::Title));
    row->addStretch();
    row->addWidget(create);
    return box;
}

Card *RequestTemplatesPage::listCard(const PageContext &context)
{
    m_model->setHorizontalHeaderLabels({tr("Nom"), tr("Texte")});
    m_table = new TableView;
    m_table->setObjectName(u"templates"_s);
    m_table->setAccessibleName(tr("Modèles de demandes"));
    m_table->setEmptyText(tr("Aucun modèle\u00a0: « Nouveau modèle » en crée un"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({220, 0});
    m_table->setSortingEnabled(false);
    m_table->keepLayout(context.settings, layoutKey(context.session.account, u"templates"_s));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestTemplatesPage::showSelected);
    connect(m_table, &TableView::opened, this, [this] {
        showSelected();
        if (m_panel)
            m_panel->focusFirst();
    });
    m_list = new Card(tr("Modèles du service"));
    m_list->setIcon(u"message"_s);
    m_list->addTool(m_table->columnsButton(m_list));
    m_list->addFullWidth(m_table);
    return m_list;
}

void RequestTemplatesPage::load(qint64 selectId)
{
    const Session &session = m_context.session;
    const Result<QList<RequestTemplate>> texts = session.workspace.requestTemplates().list(session.account);
    if (!texts) {
        // Also while the page is being built, when nobody listens yet.
        QMetaObject::invokeMethod(
            this, [this, error = texts.error()] { emit message(MessageTone::Error, error.sentence); },
            Qt::QueuedConnection);
        return;
    }
    m_texts = *texts;
    m_loading = true; // rows that go are not chosen
    m_model->removeRows(0, m_model->rowCount());
    for (const RequestTemplate &text : std::as_const(m_texts)) {
        auto *name = new QStandardItem(text.name);
        name->setData(text.id, IdRole);
        m_model->appendRow({name, new QStandardItem(text.body.simplified())});
        if (text.id == selectId)
            m_table->selectRow(m_model->rowCount() - 1);
    }
    m_loading = false;
    m_list->setCounter(int(m_texts.size()));
    tellConflict();
}

// While one types, not only when one saves.
void RequestTemplatesPage::tellConflict()
{
    if (!m_panel || !m_panel->stored().id)
        return;
    const auto present = std::find_if(m_texts.cbegin(), m_texts.cend(),
        [this](const RequestTemplate &text) { return text.id == m_panel->stored().id; });
    if (present == m_texts.cend())
        m_panel->tellConflict(std::nullopt);
    else if (present->version != m_panel->stored().version)
        m_panel->tellConflict(*present);
}

void RequestTemplatesPage::showSelected()
{
    const int row = m_table->currentIndex().row();
    if (m_loading || row < 0 || row >= m_texts.size() || (m_panel && m_panel->stored() == m_texts.at(row)))
        return;
    if (m_panel && m_panel->isChanged()) // stays until it is saved or dropped; the list only moves its mark
        return;
    edit(m_texts.at(row));
}

void RequestTemplatesPage::edit(const RequestTemplate &text)
{
    auto *panel = new RequestTemplatePanel(text);
    connect(panel, &RequestTemplatePanel::saveAsked, this, &RequestTemplatesPage::save);
    connect(panel, &RequestTemplatePanel::removeAsked, this, &RequestTemplatesPage::askRemove);
    connect(panel, &RequestTemplatePanel::droppedFor, this, &RequestTemplatesPage::edit);
    connect(panel, &RequestTemplatePanel::cancelled, this, [this] { canLeave([this] { showHint(); }); });
    m_body->showDetails(panel);
    m_panel = panel;
    if (!text.id) {
        m_table->clearSelection();
        panel->focusFirst();
    }
}

void RequestTemplatesPage::showHint()
{
    m_panel = nullptr;
    m_body->showDetails(nullptr);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

void RequestTemplatesPage::save()
{
    const Session &session = m_context.session;
    const RequestTemplate text = m_panel->typed();
    const Result<qint64> saved = session.workspace.requestTemplates().save(session.account, text);
    if (!saved) {
        if (saved.error().code == ErrorCode::Conflict)
            load(text.id); // and says who was first
        else if (!m_panel->showError(saved.error()))
            emit message(MessageTone::Error, saved.error().sentence);
        return;
    }
    showHint();
    load(*saved);
    emit message(MessageTone::Success, tr("Le modèle « %1 » est enregistré.").arg(text.name));
}

void RequestTemplatesPage::askRemove()
{
    Confirm::ask(this, tr("Supprimer le modèle"),
        tr("Le modèle « %1 » ne sera plus proposé. Les demandes déjà faites restent telles quelles.").arg(m_panel->stored().name),
        [this] { remove(); });
}

void RequestTemplatesPage::remove()
{
    if (!m_panel)
        return;
    const Session &session = m_context.session;
    const RequestTemplate text = m_panel->stored();
    const Result<> removed = session.workspace.requestTemplates().remove(session.account, text);
    const bool conflict = !removed && removed.error().code == ErrorCode::Conflict;
    if (removed)
        showHint();
    load(conflict ? text.id : 0);
    if (conflict)
        return; // the panel says who was first
    if (removed)
        emit message(MessageTone::Success, tr("Le modèle « %1 » est supprimé.").arg(text.name));
    else
        emit message(MessageTone::Error, removed.error().sentence);
}

void RequestTemplatesPage::canLeave(std::function<void()> leave)
{
    if (m_panel && m_panel->isChanged())
        Confirm::ask(this, title(), tr("Le modèle n’est pas enregistré\u00a0: ce qui est saisi sera perdu."), std::move(leave));
    else
        leave();
}

QString RequestTemplatesPage::title() const
{
    return tr("Modèles de demandes");
}

QString RequestTemplatesPage::helpTopic() const
{
    return u"requesttemplates"_s;
}

QList<KeyHint> RequestTemplatesPage::keyHints() const
{
    return {{u"Alt+N"_s, tr("Nouveau modèle")}, {tr("Entrée"), tr("Modifier")}, {u"F1"_s, tr("Aide")}};
}

void RequestTemplatesPage::refresh()
{
    load(m_panel ? m_panel->stored().id : 0); // what is being typed at the side stays
}

void RequestTemplatesPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RequestTemplatesPage::regions()
{
    return {m_table, m_body->side()};
}

} // namespace rex
