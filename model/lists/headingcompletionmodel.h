// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/reference.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace rex {

enum class Nomenclature { Headings, Chapters };

// Headings that fit what is being typed in « Position tarifaire », or chapters in « Chapitre »: by the beginning of the code, blanks and
// dots forgiven (« 94.01 »), or by words of the text in the language in force, without case and accents.
// Shows « 0201 — text »; Qt::EditRole is the code that a completer puts into the field.
class HeadingCompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit HeadingCompletionModel(const Reference &reference, QObject *parent = nullptr)
        : HeadingCompletionModel(reference, Nomenclature::Headings, parent)
    {
    }
    HeadingCompletionModel(const Reference &reference, Nomenclature level, QObject *parent = nullptr);

    void setFilter(const QString &typed); // an empty one shows every entry
    [[nodiscard]] QString codeAt(int row) const; // empty outside

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void prepare();
    [[nodiscard]] bool fits(int entry, const QStringList &words) const;

    struct Entry
    {
        QString code;
        QString textFr, textEn;
    };
    QList<Entry> m_entries;
    QString m_language; // of m_words
    QStringList m_words; // by entry: its folded words, each with a blank before it
    QList<int> m_rows; // entries shown, in the order of their codes
};

} // namespace rex
