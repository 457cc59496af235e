// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rex {

struct HelpTopic
{
    QString name; // « accueil »: name of the file and of Page::helpTopic()
    QString title;
};

// Where the words of a search stand in the manual.
struct HelpHit
{
    QString topic;
    QString title;
    QString excerpt; // plain text around the first word
};

// The manual in one language: Markdown pages in the order of resources/help/index.json.
class HelpBook
{
public:
    explicit HelpBook(const QString &language);

    [[nodiscard]] const QList<HelpTopic> &topics() const { return m_topics; }
    [[nodiscard]] bool contains(const QString &topic) const;
    [[nodiscard]] QString markdown(const QString &topic) const;
    // The pages that hold every word typed, whatever its case and accents.
    [[nodiscard]] QList<HelpHit> search(const QString &typed) const;

private:
    QString m_language;
    QList<HelpTopic> m_topics;
};

} // namespace rex
