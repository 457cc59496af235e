// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace rex {

class Reference;

// Headings that fit what is being typed in « Position tarifaire »: by the beginning of the code, blanks and
// dots forgiven (« 94.01 »), or by words of the text in the language in force, without case and accents.
// Shows « 0201 — text »; Qt::EditRole is the code that a completer puts into the field.
class HeadingCompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit HeadingCompletionModel(const Reference &reference, QObject *parent = nullptr);

    void setFilter(const QString &typed); // an empty one shows every heading
    [[nodiscard]] QString codeAt(int row) const; // empty outside

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void prepare();
    [[nodiscard]] bool fits(int heading, const QStringList &words) const;

    const Reference &m_reference;
    QString m_language; // of m_words
    QStringList m_words; // by heading: its folded words, each with a blank before it
    QList<int> m_rows; // headings shown, in the order of their codes
};

} // namespace rex
