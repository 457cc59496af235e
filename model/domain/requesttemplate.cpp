// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/requesttemplate.h"

#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "model/domain/mailmessage.h"
#include "model/domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::RequestTemplate)
};

constexpr int mostName = 80;

const QRegularExpression &braces()
{
    static const QRegularExpression word(u"\\{[^{}\\n]*\\}"_s);
    return word;
}

// The words belong to the texts of the office, which are French as the decisions are.
std::optional<QString> meant(const QString &word, const TemplateFacts &facts)
{
    const QString name = folded(word.mid(1, word.size() - 2)).trimmed();
    if (name == "numero"_L1)
        return facts.number;
    if (name == "societe"_L1)
        return facts.company;
    if (name == "numero rex"_L1)
        return facts.rexNumber;
    if (name == "service"_L1)
        return facts.office;
    if (name == "echeance"_L1)
        return shown(facts.deadline);
    if (name == "date"_L1)
        return shown(facts.today);
    return std::nullopt;
}

void add(Problems &problems, const QString &field, const QString &sentence)
{
    problems.append({Section::Account, field, -1, sentence, true});
}

} // namespace

QList<Placeholder> placeholders()
{
    return {
        {u"{numéro}"_s, Texts::tr("numéro de demande")},
        {u"{société}"_s, Texts::tr("raison sociale du demandeur")},
        {u"{numéro REX}"_s, Texts::tr("numéro REX, s’il est octroyé")},
        {u"{service}"_s, Texts::tr("service chargé du dossier")},
        {u"{échéance}"_s, Texts::tr("dernier jour pour répondre")},
        {u"{date}"_s, Texts::tr("date du jour")},
    };
}

QString filled(const QString &body, const TemplateFacts &facts)
{
    QString result;
    qsizetype end = 0;
    for (auto each = braces().globalMatch(body); each.hasNext();) {
        const QRegularExpressionMatch word = each.next();
        result += QStringView(body).sliced(end, word.capturedStart() - end);
        result += meant(word.captured(), facts).value_or(word.captured());
        end = word.capturedEnd();
    }
    return result + body.sliced(end);
}

QString changeSentence(const RequestTemplate &present)
{
    if (present.writtenBy.isEmpty())
        return Texts::tr("Le modèle « %1 » a été modifié entre-temps.").arg(present.name);
    return Texts::tr("Le modèle « %1 » a été modifié entre-temps par %2, le %3.")
        .arg(present.name, present.writtenBy, shown(present.writtenAt));
}

QString goneSentence()
{
    return Texts::tr("Ce modèle a été supprimé entre-temps.");
}

RequestTemplate normalised(RequestTemplate text)
{
    text.name = text.name.simplified();
    text.body = text.body.trimmed();
    return text;
}

Problems validate(const RequestTemplate &text)
{
    Problems problems;
    if (text.name.isEmpty())
        add(problems, u"name"_s, Texts::tr("« Nom » est obligatoire"));
    else if (text.name.size() > mostName || hasControls(text.name))
        add(problems, u"name"_s, Texts::tr("« Nom » compte %1 caractères au plus, sans caractère de contrôle").arg(mostName));
    if (text.body.isEmpty())
        add(problems, u"body"_s, Texts::tr("« Texte » est obligatoire"));
    else if (text.body.size() > limits::comment)
        add(problems, u"body"_s,
            Texts::tr("« Texte » compte %1 caractères, la limite est de %2\u00a0: raccourcissez-le")
                .arg(text.body.size())
                .arg(limits::comment));
    else if (text.body.contains(QChar::Null))
        add(problems, u"body"_s, Texts::tr("« Texte » contient un caractère nul\u00a0: saisissez-le à nouveau"));
    for (auto each = braces().globalMatch(text.body); each.hasNext();) {
        const QString word = each.next().captured();
        if (meant(word, {}))
            continue;
        add(problems, u"body"_s, Texts::tr("« %1 » n’existe pas\u00a0: choisissez un champ de la liste").arg(word.left(mostName)));
        break;
    }
    return problems;
}

} // namespace rex
