// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/legaltexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex::legal {

namespace {

// The context of the translations.
class LegalTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::LegalTexts)
};

} // namespace

QString annexName()
{
    return LegalTexts::tr("Annexe 22-06");
}

QString applicationTitle()
{
    return LegalTexts::tr("Demande visant à obtenir le statut d’exportateur enregistré");
}

QString applicationSubtitle()
{
    return LegalTexts::tr(
        "aux fins des schémas de préférences généralisées de l’Union européenne, de la Norvège, "
        "de la Suisse et de la Turquie");
}

QString boxTitle(int box)
{
    switch (box) {
    case 1:
        return LegalTexts::tr("Nom, adresse complète et pays de l’exportateur, numéro EORI ou NIT");
    case 2:
        return LegalTexts::tr("Coordonnées, y compris les numéros de téléphone et de télécopieur, ainsi que "
                              "l’adresse électronique, le cas échéant");
    case 3:
        return LegalTexts::tr("Préciser si l’activité principale est la production ou la commercialisation");
    case 4:
        return LegalTexts::tr(
            "Description indicative des marchandises admissibles au bénéfice du régime "
            "préférentiel, y compris une liste indicative des positions du système harmonisé (ou "
            "des chapitres, si les marchandises relèvent de plus de vingt positions du système "
            "harmonisé)");
    case 5:
        return LegalTexts::tr("Engagements à souscrire par l’exportateur");
    case 6:
        return LegalTexts::tr(
            "Consentement préalable, spécifique et éclairé de l’exportateur à la publication des "
            "données le concernant sur le site internet public");
    case 7:
        return LegalTexts::tr("Case réservée à l’autorité compétente");
    }
    return {};
}

QString warningTitle()
{
    return LegalTexts::tr("Message d’avertissement");
}

QStringList warningParagraphs()
{
    return {
        LegalTexts::tr(
            "Vous vous apprêtez à solliciter la délivrance d’un numéro d’exportateur enregistré afin "
            "d’émettre des attestations d’origine dans le cadre du schéma des préférences généralisées "
            "(SPG)."),
        LegalTexts::tr(
            "Au terme de cette demande, vous vous engagez notamment à n’établir des attestations "
            "d’origine que pour des marchandises admissibles au bénéfice du régime préférentiel et "
            "respectant les règles d’origine prescrites par le SPG. De même, vous vous engagez sur "
            "l’exactitude des informations renseignées."),
        LegalTexts::tr(
            "Si vous souhaitez bénéficier d’informations relatives aux règles d’origine en général ou "
            "au SPG en particulier, ainsi qu’aux obligations qui seront les vôtres en tant "
            "qu’exportateur enregistré, nous vous invitons :"),
    };
}

QStringList warningItems()
{
    return {
        LegalTexts::tr(
            "À consulter les pages consacrées à l’origine préférentielle sur le site internet de la "
            "Douane ;"),
        LegalTexts::tr(
            "À vous rapprocher de la cellule conseil aux entreprises du Pôle d’action économique (PAE) "
            "de la Direction régionale des douanes dont dépend votre activité (une liste de ces "
            "cellules et de leurs coordonnées est disponible sur le site de la Douane, rubriques "
            "« professionnel » > « déclaration en douane » > « fondamentaux » : %1).")
            .arg(advisersAddress()),
    };
}

QString advisersAddress()
{
    return u"http://www.douane.gouv.fr/articles/a11053-les-cellules-conseil-aux-entreprises"_s;
}

QString mandatoryNote()
{
    return LegalTexts::tr("Les champs du formulaire précédés d’un astérisque rouge sont obligatoires");
}

QString informationTitle()
{
    return LegalTexts::tr("Message d’information");
}

QString undertakingsIntro()
{
    return LegalTexts::tr("Par la présente, le soussigné :");
}

QStringList undertakings()
{
    return {
        LegalTexts::tr("Déclare que les informations ci-dessus sont exactes ;"),
        LegalTexts::tr(
            "Certifie qu’aucun enregistrement précédent n’a été révoqué ; à l’inverse, certifie qu’il a "
            "été remédié à la situation qui a conduit à toute éventuelle révocation ;"),
        LegalTexts::tr(
            "S’engage à n’établir d’attestations d’origine que pour les marchandises admissibles au "
            "bénéfice du régime préférentiel et respectant les règles d’origine prescrites pour ces "
            "marchandises par le système des préférences généralisées ;"),
        LegalTexts::tr(
            "S’engage à tenir des états comptables appropriés pour la production/fourniture des "
            "marchandises admissibles au bénéfice du régime préférentiel et à les conserver pendant une "
            "durée minimale de trois ans à compter de la fin de l’année civile au cours de laquelle "
            "l’attestation d’origine a été établie ;"),
        LegalTexts::tr(
            "S’engage à informer immédiatement les autorités compétentes des modifications qui sont "
            "apportées au fur et à mesure à ses données d’enregistrement depuis qu’il a obtenu le "
            "numéro d’exportateur enregistré ;"),
        LegalTexts::tr("S’engage à coopérer avec les autorités compétentes ;"),
        LegalTexts::tr(
            "S’engage à accepter tout contrôle portant sur l’exactitude des attestations d’origine "
            "délivrées par ses soins, y compris la vérification de sa comptabilité et des visites dans "
            "ses locaux d’agents mandatés par la Commission européenne ou par les autorités des États "
            "membres, ainsi que de la Norvège, de la Suisse ou de la Turquie (applicable uniquement aux "
            "exportateurs des pays bénéficiaires) ;"),
        LegalTexts::tr(
            "S’engage à demander sa radiation du système s’il venait à ne plus satisfaire aux conditions "
            "régissant l’exportation de toutes marchandises dans le cadre du schéma ;"),
        // The guide's print is cut after « dans le cadre »; completed as the item before (domain notes 8, no
        // 28).
        LegalTexts::tr(
            "S’engage à demander sa radiation du système s’il n’avait plus l’intention d’exporter les "
            "marchandises considérées dans le cadre du schéma."),
    };
}

QString consentText()
{
    return LegalTexts::tr(
        "Le soussigné déclare par la présente être informé que les renseignements fournis dans la "
        "présente déclaration peuvent être divulgués au public par l’intermédiaire du site web "
        "public. Il consent à la publication des informations en question sur le site internet "
        "public. Le soussigné peut retirer l’autorisation de publication de ces informations sur "
        "le site internet public en envoyant une demande à cet effet aux autorités compétentes "
        "chargées de l’enregistrement.");
}

QStringList officeHelp()
{
    return {
        LegalTexts::tr(
            "Le bureau de douane principal compétent pour traiter votre demande dépend du lieu de "
            "détention des justificatifs de l’origine. Sélectionnez le bureau de douane principal dans "
            "le ressort duquel se situe votre établissement détenteur de ces justificatifs. Il ne "
            "s’agit pas forcément du bureau de douane par lequel s’effectuent vos exportations."),
    };
}

QStringList goodsHelp()
{
    return {
        LegalTexts::tr(
            "Indiquez les marchandises admissibles au bénéfice du régime préférentiel pour lesquelles "
            "vous émettrez des preuves d’origine : une description et la position du système harmonisé "
            "(quatre chiffres)."),
        LegalTexts::tr(
            "Si vos marchandises relèvent de plus de vingt positions, vous pouvez n’indiquer que les "
            "chapitres."),
        LegalTexts::tr("Cette liste n’a qu’une valeur indicative."),
    };
}

QStringList consentHelp()
{
    return {
        LegalTexts::tr(
            "Oui : nom, adresse, coordonnées, activité et marchandises paraissent sur le site internet "
            "public."),
        LegalTexts::tr(
            "Non : seuls paraissent le numéro, la date à partir de laquelle il est valide et, le cas "
            "échéant, la date de révocation."),
        LegalTexts::tr("Ce choix n’a aucun impact sur l’octroi du numéro REX."),
    };
}

} // namespace rex::legal
