// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/validation.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace rex {

// A text that an office asks for information with, again and again: « Modèles de demandes ».
struct RequestTemplate
{
    qint64 id = 0; // 0: not stored yet
    QString name;
    QString body; // with placeholders
    qint64 version = 0; // the one that was read
    QDateTime writtenAt = {}; // UTC; invalid when unknown
    QString writtenBy = {}; // as displayed then

    bool operator==(const RequestTemplate &) const = default;
};

// A word in braces that stands for something of the dossier.
struct Placeholder
{
    QString word; // « {numéro} »
    QString meaning;

    bool operator==(const Placeholder &) const = default;
};
[[nodiscard]] QList<Placeholder> placeholders();

// What the placeholders say of a dossier.
struct TemplateFacts
{
    QString number;
    QString company;
    QString rexNumber; // empty before a granting
    QString office;
    QDate deadline; // the last day to answer
    QDate today;
};
// The text with what its placeholders stand for; case and accents of a placeholder do not matter.
[[nodiscard]] QString filled(const QString &body, const TemplateFacts &facts);

// What the second of two writers is told: who wrote the present text and when, or that there is none any more.
[[nodiscard]] QString changeSentence(const RequestTemplate &present);
[[nodiscard]] QString goneSentence();

[[nodiscard]] RequestTemplate normalised(RequestTemplate text);
// `field` is "name" or "body". A word in braces that is no placeholder is an error. The section means nothing.
[[nodiscard]] Problems validate(const RequestTemplate &text);

} // namespace rex
