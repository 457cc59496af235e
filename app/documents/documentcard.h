// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listcard.h"


class QLineEdit;
class QPushButton;

namespace rex {

class DocumentListModel;
class DocumentTools;
class SelectionRow;
struct Attachment;
struct DocumentRow;

// « Pièces jointes » of « Mes documents »: those of all dossiers of the company, or of the office.
class DocumentCard : public ListCard
{
    Q_OBJECT
public:
    explicit DocumentCard(const PageContext &context, QWidget *parent = nullptr);

    void focusFilter();

signals:
    void dossierRequested(qint64 dossierId);

private:
    DocumentCard(const PageContext &context, DocumentListModel *model, QWidget *parent);
    void makeFilters();
    void makeTools();
    void filter();
    void showSelection();
    void withSelected(void (DocumentTools::*tool)(const Attachment &));
    void openSelected();
    [[nodiscard]] const DocumentRow *selected() const;

    DocumentListModel *m_model;
    QLineEdit *m_name;
    QLineEdit *m_dossier;
    SelectionRow *m_selection;
    DocumentTools *m_tools;
    QPushButton *m_preview = nullptr;
};

} // namespace rex
