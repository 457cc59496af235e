// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace rex {

class DocumentListModel;
class DocumentTools;
class SelectionRow;
class TableView;
struct Attachment;
struct DocumentRow;

// « Pièces jointes » of « Mes documents »: those of all dossiers of the company, or of the office.
class DocumentCard : public Card
{
    Q_OBJECT
public:
    explicit DocumentCard(const PageContext &context, QWidget *parent = nullptr);

    void reload(); // without moving what is selected or scrolled to
    void focusFilter();
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void dossierRequested(qint64 dossierId);
    void told(rex::MessageTone tone, const QString &sentence);

private:
    void build();
    void filter();
    void showSelection();
    void withSelected(void (DocumentTools::*tool)(const Attachment &));
    void openSelected();
    [[nodiscard]] const DocumentRow *selected() const;

    PageContext m_context;
    DocumentListModel *m_model;
    TableView *m_table;
    QLineEdit *m_name;
    QLineEdit *m_dossier;
    SelectionRow *m_selection;
    DocumentTools *m_tools;
    QPushButton *m_preview = nullptr;
    QTimer m_typing;
};

} // namespace rex
