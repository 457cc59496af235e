// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(rex::Check)
};

// A character that the database, a package or the printed page cannot hold: controls other than line ends
// and tabs, halves of a surrogate pair, code points that are no characters.
std::optional<char16_t> unstorable(const QString &value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const char16_t code = c.unicode();
        const bool lineEndOrTab = code == u'\t' || code == u'\n' || code == u'\r';
        if (c.isSurrogate() || (code < u' ' && !lineEndOrTab) || code == 0x7F || code >= 0xFFFE)
            return code;
    }
    return std::nullopt;
}

// Characters as a reader counts them: an emoji outside the basic plane is one, as for the database.
qsizetype length(const QString &value)
{
    return std::count_if(value.begin(), value.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

bool Check::text(const QString &field, const QString &value, int limit)
{
    if (complete() && value.trimmed().isEmpty()) {
        missing(field);
        return false;
    }
    return optionalText(field, value, limit);
}

bool Check::optionalText(const QString &field, const QString &value, int limit)
{
    if (const std::optional<char16_t> character = unstorable(value)) {
        error(field,
            Tr::tr("« %1 » contient un caractère qui ne peut pas être conservé (U+%2) : effacez-le")
                .arg(fieldLabel(m_section, field),
                    QString::number(*character, 16).rightJustified(4, u'0').toUpper()));
        return false;
    }
    if (const qsizetype count = length(value); count > limit) {
        error(field,
            Tr::tr("« %1 » compte %2 caractères, la limite est de %3 : raccourcissez le texte")
                .arg(fieldLabel(m_section, field))
                .arg(count)
                .arg(limit));
        return false;
    }
    return complete() && !value.trimmed().isEmpty();
}

void Check::missing(const QString &field)
{
    // The guide's own words (3.3). The field adds the full stop, the banner has none.
    error(field, Tr::tr("« %1 » est obligatoire").arg(fieldLabel(m_section, field)));
}

void Check::error(const QString &field, const QString &sentence)
{
    m_problems.append({m_section, field, m_row, sentence, true});
}

void Check::warning(const QString &field, const QString &sentence)
{
    m_problems.append({m_section, field, m_row, sentence, false});
}

} // namespace rex
