// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <mutex>

namespace rex {

struct Office
{
    QString code; // « FR002730 »
    QString name; // as the guide's combo shows it
    QString phone, email; // empty where the list gives none
    bool rex = false; // has the role « REX Registration » (RRG)

    bool operator==(const Office &) const = default;
};

struct Heading
{
    QString code; // « 0201 »
    QString chapter; // « 02 »
    QString textFr, textEn;
};

struct Chapter
{
    QString code;
    QString textFr, textEn;
};

struct Country
{
    QString code; // ISO 3166-1 alpha-2
    QString nameFr, nameEn;
};

// Of two texts the one in the language in force (the default locale's): English, else French.
[[nodiscard]] QString inForce(const QString &french, const QString &english);

// The lists that come with the program: HS 2022, customs offices, countries (resources/reference).
// Each is read on first use, by whichever thread comes first; sources and licences stand in
// resources/reference/README.md.
class Reference
{
public:
    [[nodiscard]] const QList<Office> &offices() const; // all 326
    [[nodiscard]] QList<Office> rexOffices() const; // those that may register exporters, by name
    [[nodiscard]] const Office *office(const QString &code) const; // nullptr: unknown
    [[nodiscard]] const QList<Heading> &headings() const;
    [[nodiscard]] const Heading *heading(const QString &code) const;
    [[nodiscard]] const QList<Chapter> &chapters() const; // 01 to 97, without 77
    [[nodiscard]] const Chapter *chapter(const QString &code) const;
    [[nodiscard]] const QList<Country> &countries() const;
    [[nodiscard]] const Country *country(const QString &code) const;
    // In the language in force; the code itself if unknown.
    [[nodiscard]] QString countryName(const QString &code) const;
    [[nodiscard]] QString headingText(const QString &code) const; // empty if unknown
    [[nodiscard]] QString chapterText(const QString &code) const; // empty if unknown

private:
    struct OfficeList
    {
        QList<Office> rows;
        QHash<QString, int> byCode;
    };
    struct HeadingList
    {
        QList<Heading> rows;
        QHash<QString, int> byCode;
    };
    struct ChapterList
    {
        QList<Chapter> rows;
        QHash<QString, int> byCode;
    };
    struct CountryList
    {
        QList<Country> rows;
        QHash<QString, int> byCode;
    };
    [[nodiscard]] const OfficeList &officeList() const;
    [[nodiscard]] const HeadingList &headingList() const;
    [[nodiscard]] const ChapterList &chapterList() const;
    [[nodiscard]] const CountryList &countryList() const;

    mutable std::once_flag m_officesRead, m_headingsRead, m_chaptersRead, m_countriesRead;
    mutable OfficeList m_offices;
    mutable HeadingList m_headings;
    mutable ChapterList m_chapters;
    mutable CountryList m_countries;
};

} // namespace rex
