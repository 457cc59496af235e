// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"
#include "model/domain/dossier.h"
#include "model/service/attachmentservice.h"

#include <QPointer>

#include <functional>
#include <optional>

class QPushButton;

namespace rex {

class AttachmentModel;
class DocumentTools;
class SelectionRow;
class TableView;

// « Pièces jointes » of one dossier: the list, what can be done with each, and files dropped onto it.
class AttachmentCard : public Card
{
    Q_OBJECT
public:
    explicit AttachmentCard(const PageContext &context, QWidget *parent = nullptr);

    // Shows the documents of a dossier; one with the id 0 was never saved and has none.
    void tell(const Dossier &dossier);
    // What must be done before a document can be added to a dossier that was never saved: returns false if it
    // could not, else has told the new dossier.
    void setSaver(std::function<bool()> saver);
    void choose(); // asks for files to add
    void load(); // reads them again: another workstation has written
    [[nodiscard]] bool isAdding() const; // what is written now is perhaps one's own
    [[nodiscard]] int count() const;
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    // The dossier as it stands after documents were added to it or taken away.
    void dossierChanged(const rex::Dossier &dossier);
    void countChanged(int count);
    void addingEnded();
    void told(rex::MessageTone tone, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void add(const QStringList &paths);
    void tellAdded(const AttachmentService::Added &added);
    void askRemove();
    void remove(qint64 id);
    void showSelection();
    void showRights();
    [[nodiscard]] const Attachment *selected() const;

    PageContext m_context;
    Dossier m_dossier;
    std::function<bool()> m_saver;
    AttachmentModel *m_model;
    TableView *m_table;
    SelectionRow *m_selection;
    DocumentTools *m_tools;
    QPointer<QWidget> m_adding; // the dialog in which files are being added
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_preview = nullptr;
    QWidget *m_hint = nullptr;
    bool m_mayAdd = false;
};

} // namespace rex
