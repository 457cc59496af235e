// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlerror.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Q_LOGGING_CATEGORY(lcSql, "rex.sql")

struct Row
{
    const char *native; // SQLite's extended result code or PostgreSQL's SQLSTATE
    ErrorCode code;
};

constexpr Row rows[] = {
    {"5", ErrorCode::Busy}, // SQLITE_BUSY
    {"6", ErrorCode::Busy}, // LOCKED
    {"261", ErrorCode::Busy}, // BUSY_RECOVERY
    {"517", ErrorCode::Busy}, // BUSY_SNAPSHOT
    {"8", ErrorCode::ReadOnly},
    {"264", ErrorCode::ReadOnly}, // READONLY_RECOVERY
    {"776", ErrorCode::ReadOnly}, // READONLY_ROLLBACK
    {"1032", ErrorCode::ReadOnly}, // READONLY_DBMOVED
    {"1544", ErrorCode::ReadOnly}, // READONLY_DIRECTORY
    {"13", ErrorCode::DiskFull},
    {"10", ErrorCode::Unavailable}, // IOERR and its kinds
    {"266", ErrorCode::Unavailable},
    {"522", ErrorCode::Unavailable},
    {"778", ErrorCode::Unavailable},
    {"1034", ErrorCode::Unavailable},
    {"4874", ErrorCode::DiskFull}, // IOERR_SHMSIZE: no room for the index of the log
    {"14", ErrorCode::Unavailable}, // CANTOPEN
    {"11", ErrorCode::NotOurs}, // CORRUPT
    {"26", ErrorCode::NotOurs}, // NOTADB
    {"275", ErrorCode::Invalid}, // CONSTRAINT_CHECK
    {"787", ErrorCode::Invalid}, // CONSTRAINT_FOREIGNKEY
    {"1299", ErrorCode::Invalid}, // CONSTRAINT_NOTNULL
    {"1555", ErrorCode::Duplicate}, // CONSTRAINT_PRIMARYKEY
    {"2067", ErrorCode::Duplicate}, // CONSTRAINT_UNIQUE
    {"1811", ErrorCode::NotAllowed}, // CONSTRAINT_TRIGGER: the database's own guards
    {"08006", ErrorCode::Unavailable},
    {"57P01", ErrorCode::Unavailable},
    {"25P02", ErrorCode::Internal},
    {"40001", ErrorCode::Busy},
    {"40P01", ErrorCode::Busy},
    {"23503", ErrorCode::Invalid},
    {"23505", ErrorCode::Duplicate},
    {"23514", ErrorCode::Invalid},
    {"42501", ErrorCode::NotAllowed},
    {"53100", ErrorCode::DiskFull},
    {"P0001", ErrorCode::NotAllowed},
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::SqlError)
};

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return Texts::tr(
            "La base de données est occupée par un autre poste. Rien n’a été enregistré\u202f; réessayez dans un instant.");
    case ErrorCode::ReadOnly:
        return Texts::tr(
            "La base de données est en lecture seule. Rien n’a été enregistré\u202f; demandez le droit d’écrire "
            "dans son fichier et dans son dossier.");
    case ErrorCode::DiskFull:
        return Texts::tr(
            "Le disque est plein. Rien n’a été enregistré\u202f; libérez de la place, puis réessayez.");
    case ErrorCode::Unavailable:
        return Texts::tr(
            "La base de données n’est plus accessible. Rien n’a été enregistré\u202f; vérifiez le disque ou le "
            "réseau, puis réessayez.");
    case ErrorCode::NotOurs:
        return Texts::tr(
            "Ce fichier n’est pas une base SOPRANO-REX, ou il est endommagé. Choisissez un autre fichier ou "
            "reprenez une sauvegarde.");
    case ErrorCode::Duplicate:
        return Texts::tr(
            "Cet élément existe déjà. Rien n’a été enregistré.");
    case ErrorCode::NotAllowed:
        return Texts::tr(
            "La base de données refuse cette opération. Rien n’a été enregistré.");
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::TooNew:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    return Texts::tr(
        "Une erreur inattendue s’est produite. Rien n’a été enregistré\u202f; le journal du programme en donne le "
        "détail.");
}

std::optional<ErrorCode> codeOf(const QString &native)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows),
        [&native](const Row &each) { return native == QLatin1StringView(each.native); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->code);
}

// An extended code that is not listed is of the kind that its low byte names. A SQLSTATE has five characters and no
// such byte.
ErrorCode kindOf(const QString &native)
{
    constexpr int longest = 4;
    bool isNumber = false;
    const int number = native.toInt(&isNumber);
    const bool extended = isNumber && native.size() <= longest;
    if (const std::optional<ErrorCode> exact = codeOf(native))
        return *exact;
    return extended ? codeOf(QString::number(number & 0xff)).value_or(ErrorCode::Internal) : ErrorCode::Internal;
}

} // namespace

Error sqlError(const QSqlError &error, const QString &what)
{
    const QString native = error.nativeErrorCode();
    if (native == "9"_L1) // SQLITE_INTERRUPT: what was asked for is no longer wanted
        return Error{ErrorCode::Cancelled, Texts::tr("L’opération a été annulée."), {}};
    const ErrorCode code = kindOf(native);
    qCWarning(lcSql).noquote() << what << native << error.text();
    return Error{code, sentence(code), {}};
}

} // namespace rex
