// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/csv.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr QChar quote = u'"';

// Walks through a text once, record by record.
class CsvParser
{
    Q_DECLARE_TR_FUNCTIONS(rex::CsvParser)
public:
    CsvParser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
            m_at = 1;
    }

    Result<QList<QStringList>> records()
    {
        QList<QStringList> result;
        while (!atEnd()) {
            QStringList record;
            do {
                Result<QString> field = !atEnd() && m_text[m_at] == quote ? quoted() : plain();
                if (!field)
                    return fail(field.error());
                record.append(*field);
            } while (skipSeparator());
            skipLineEnd();
            if (record.size() > 1 || !record.first().isEmpty())
                result.append(record);
        }
        return result;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    Result<QString> plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> quoted()
    {
        const int opened = m_line;
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            const bool doubled = c == quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote;
            if (c == quote && !doubled) {
                ++m_at;
                if (atEnd() || m_text[m_at] == m_separator || atLineEnd())
                    return value;
                return fail(ErrorCode::Invalid,
                    tr("Ligne %1 : un guillemet est suivi de texte. Doublez les guillemets à l’intérieur "
                       "d’une "
                       "valeur.")
                        .arg(m_line));
            }
            if (doubled)
                ++m_at;
            if (c == u'\n')
                ++m_line;
            value += c;
        }
        return fail(ErrorCode::Invalid,
            tr("Ligne %1 : un guillemet ouvert n’est pas refermé. Refermez-le ou enlevez-le.").arg(opened));
    }

    // True if another field follows on this line, be it empty.
    bool skipSeparator()
    {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool looksLikeFormula(const QString &value)
{
    return !value.isEmpty() && QStringView(u"=+-@\t\r\n").contains(value.front());
}

QString written(QString value)
{
    value.remove(QChar::Null);
    if (looksLikeFormula(value))
        value.prepend(u'\'');
    const bool plain = std::none_of(value.cbegin(), value.cend(),
        [](QChar c) { return c == u';' || c == quote || c == u'\n' || c == u'\r'; });
    if (plain && value == value.trimmed())
        return value;
    value.replace(quote, "\"\""_L1);
    return quote + value + quote;
}

} // namespace

Result<QList<QStringList>> parseCsv(QStringView text, QChar separator)
{
    return CsvParser(text, separator).records();
}

QString csvRecord(const QStringList &fields)
{
    QString record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            record += u';';
        record += written(fields.at(i));
    }
    return record + "\r\n"_L1;
}

} // namespace rex
