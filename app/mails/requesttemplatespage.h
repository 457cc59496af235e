// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"
#include "model/domain/requesttemplate.h"

class QStandardItemModel;

namespace rex {

class Card;
class ListWithSide;
class RequestTemplatePanel;
class TableView;

// « Modèles de demandes »: the texts that the officers of an office ask for information with.
class RequestTemplatesPage : public Page
{
    Q_OBJECT
public:
    explicit RequestTemplatesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void refresh() override;
    void canLeave(std::function<void()> leave) override;
    void focusFirst() override;
    QList<QWidget *> regions() override;

private:
    QWidget *head();
    Card *listCard(const PageContext &context);
    void load(qint64 selectId);
    void showSelected();
    void tellConflict();
    void edit(const RequestTemplate &text);
    void showHint();
    void save();
    void askRemove();
    void remove();

    PageContext m_context;
    QList<RequestTemplate> m_texts;
    QStandardItemModel *m_model;
    TableView *m_table = nullptr;
    Card *m_list = nullptr;
    ListWithSide *m_body; // after the list that it holds
    RequestTemplatePanel *m_panel = nullptr; // at the side, while a text is being written
    bool m_loading = false;
};

} // namespace rex
