// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reference.h"

#include "model/domain/csv.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A reference file with its columns by name. The files are part of the program: one that cannot be read
// means a broken build, so the program ends with the reason instead of going on without the law's lists.
class ReferenceFile
{
public:
    explicit ReferenceFile(const QString &name)
    {
        QFile file(u":/reference/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("reference file %s is missing", qUtf8Printable(name));
        const QString text = QString::fromUtf8(file.readAll());
        Result<QList<QStringList>> records = parseCsv(text);
        if (!records)
            qFatal("reference file %s: %s", qUtf8Printable(name), qUtf8Printable(records.error().sentence));
        m_columns = records->takeFirst();
        m_rows = *records;
    }

    qsizetype size() const { return m_rows.size(); }

    QString at(qsizetype row, QLatin1StringView column) const
    {
        const qsizetype position = m_columns.indexOf(column);
        if (position < 0 || position >= m_rows[row].size())
            qFatal("reference file: no column %s in row %d", column.data(), static_cast<int>(row));
        return m_rows[row][position];
    }

    // The files hold plain apostrophes; what a user reads has typographic ones, like all other texts.
    QString shownAt(qsizetype row, QLatin1StringView column) const
    {
        return at(row, column).replace(u'\'', u'’');
    }

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

template <typename List> void indexByCode(List &list)
{
    list.byCode.reserve(list.rows.size());
    for (int i = 0; i < list.rows.size(); ++i)
        list.byCode.insert(list.rows[i].code, i);
}

template <typename List> auto find(const List &list, const QString &code) -> decltype(list.rows.constData())
{
    const auto found = list.byCode.constFind(code);
    return found == list.byCode.constEnd() ? nullptr : &list.rows.at(*found);
}

} // namespace

QString inForce(const QString &french, const QString &english)
{
    return QLocale().language() == QLocale::English ? english : french;
}

const Reference::OfficeList &Reference::officeList() const
{
    std::call_once(m_officesRead, [this] {
        const ReferenceFile file(u"customs_offices.csv"_s);
        for (qsizetype i = 0; i < file.size(); ++i) {
            // The list's name of today; the guide's differs for one office (resources/reference/README.md).
            m_offices.rows.append({file.at(i, "code"_L1), file.shownAt(i, "name"_L1), file.at(i, "phone"_L1),
                file.at(i, "email"_L1), file.at(i, "rex_registration"_L1) == "yes"_L1});
        }
        indexByCode(m_offices);
    });
    return m_offices;
}

const Reference::HeadingList &Reference::headingList() const
{
    std::call_once(m_headingsRead, [this] {
        const ReferenceFile file(u"hs_headings.csv"_s);
        for (qsizetype i = 0; i < file.size(); ++i) {
            m_headings.rows.append({file.at(i, "heading"_L1), file.at(i, "chapter"_L1),
                file.shownAt(i, "description_fr"_L1), file.shownAt(i, "description_en"_L1)});
        }
        indexByCode(m_headings);
    });
    return m_headings;
}

const Reference::ChapterList &Reference::chapterList() const
{
    std::call_once(m_chaptersRead, [this] {
        const ReferenceFile file(u"hs_chapters.csv"_s);
        for (qsizetype i = 0; i < file.size(); ++i) {
            m_chapters.rows.append({file.at(i, "chapter"_L1), file.shownAt(i, "description_fr"_L1),
                file.shownAt(i, "description_en"_L1)});
        }
        indexByCode(m_chapters);
    });
    return m_chapters;
}

const Reference::CountryList &Reference::countryList() const
{
    std::call_once(m_countriesRead, [this] {
        const ReferenceFile file(u"countries.csv"_s);
        for (qsizetype i = 0; i < file.size(); ++i) {
            m_countries.rows.append(
                {file.at(i, "alpha2"_L1), file.shownAt(i, "name_fr"_L1), file.shownAt(i, "name_en"_L1)});
        }
        indexByCode(m_countries);
    });
    return m_countries;
}

const QList<Office> &Reference::offices() const
{
    return officeList().rows;
}

QList<Office> Reference::rexOffices() const
{
    QList<Office> result;
    std::copy_if(offices().begin(), offices().end(), std::back_inserter(result),
        [](const Office &office) { return office.rex; });
    std::sort(result.begin(), result.end(),
        [](const Office &a, const Office &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return result;
}

const Office *Reference::office(const QString &code) const
{
    return find(officeList(), code);
}

const QList<Heading> &Reference::headings() const
{
    return headingList().rows;
}

const Heading *Reference::heading(const QString &code) const
{
    return find(headingList(), code);
}

const QList<Chapter> &Reference::chapters() const
{
    return chapterList().rows;
}

const Chapter *Reference::chapter(const QString &code) const
{
    return find(chapterList(), code);
}

const QList<Country> &Reference::countries() const
{
    return countryList().rows;
}

const Country *Reference::country(const QString &code) const
{
    return find(countryList(), code);
}

QString Reference::countryName(const QString &code) const
{
    const Country *found = country(code);
    return found ? inForce(found->nameFr, found->nameEn) : code;
}

QString Reference::headingText(const QString &code) const
{
    const Heading *found = heading(code);
    return found ? inForce(found->textFr, found->textEn) : QString();
}

QString Reference::chapterText(const QString &code) const
{
    const Chapter *found = chapter(code);
    return found ? inForce(found->textFr, found->textEn) : QString();
}

} // namespace rex
