// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/readfilemodel.h"

#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString text(const ReadFileModel::Line &line, int column)
{
    if (column == ReadFileModel::Name)
        return line.read ? line.read->file.name : line.name;
    if (!line.read)
        return column == ReadFileModel::Remark ? line.read.error().sentence : QString();
    switch (column) {
    case ReadFileModel::Type:
        return label(line.read->file.type);
    case ReadFileModel::Size:
        return shownSize(line.read->content.size());
    case ReadFileModel::Remark:
        return line.read->file.corrected
            ? ReadFileModel::tr("Le nom « %1 » ne correspond pas au contenu : le fichier sera joint sous son vrai type.")
                  .arg(line.name)
            : ReadFileModel::tr("Peut être joint");
    default:
        return {};
    }
}

} // namespace

void ReadFileModel::add(const Line &line)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.append(line);
    endInsertRows();
}

QList<NewAttachment> ReadFileModel::acceptable() const
{
    QList<NewAttachment> files;
    for (const Line &line : m_lines) {
        if (line.read)
            files.append({line.read->file.name, line.read->content});
    }
    return files;
}

int ReadFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReadFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (index.column() == Remark && (role == MarkIconRole || role == MarkToneRole)) {
        const bool icon = role == MarkIconRole;
        if (!line.read)
            return icon ? u"alert-circle-filled"_s : u"error"_s;
        if (line.read->file.corrected)
            return icon ? u"alert-triangle-filled"_s : u"warning"_s;
        return icon ? u"circle-check-filled"_s : u"success"_s;
    }
    return {};
}

QVariant ReadFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Fichier");
    case Type:
        return tr("Type");
    case Size:
        return tr("Taille");
    case Remark:
        return tr("Remarque");
    default:
        return {};
    }
}

} // namespace rex
