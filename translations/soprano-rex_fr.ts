<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>rex::AccountService</name>
    <message numerus="yes">
        <source>Trop d’essais avec cet identifiant. Réessayez dans %n minute(s).</source>
        <translation>
            <numerusform>Trop d’essais avec cet identifiant. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop d’essais avec cet identifiant. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::AddDialog</name>
    <message numerus="yes">
        <source>%n fichier(s) à joindre au dossier %1.</source>
        <translation>
            <numerusform>%n fichier à joindre au dossier %1.</numerusform>
            <numerusform>%n fichiers à joindre au dossier %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à joindre au dossier %1&#x202f;; les autres ne peuvent pas l’être.</source>
        <translation>
            <numerusform>%n fichier à joindre au dossier %1&#x202f;; les autres ne peuvent pas l’être.</numerusform>
            <numerusform>%n fichiers à joindre au dossier %1&#x202f;; les autres ne peuvent pas l’être.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::Alerts</name>
    <message numerus="yes">
        <source>Reste %n jour(s)</source>
        <translation>
            <numerusform>Reste %n jour</numerusform>
            <numerusform>Reste %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::AttachmentCard</name>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) ajoutée(s) au dossier %1.</source>
        <translation>
            <numerusform>%n pièce jointe ajoutée au dossier %1.</numerusform>
            <numerusform>%n pièces jointes ajoutées au dossier %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::BatchDialog</name>
    <message numerus="yes">
        <source>Impression de %n autorisation(s)</source>
        <translation>
            <numerusform>Impression de %n autorisation</numerusform>
            <numerusform>Impression de %n autorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s) remarque(s).</source>
        <translation>
            <numerusform>… et %n autre remarque.</numerusform>
            <numerusform>… et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autorisation(s) écrite(s) dans «&#xa0;%1&#xa0;».</source>
        <translation>
            <numerusform>%n autorisation écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n autorisations écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::CommandLine</name>
    <message numerus="yes">
        <source>%n autorisation(s) écrite(s).</source>
        <translation>
            <numerusform>%n autorisation écrite.</numerusform>
            <numerusform>%n autorisations écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::CommentField</name>
    <message numerus="yes">
        <source>%Ln caractère(s) de trop&#xa0;: abrégez le commentaire.</source>
        <translation>
            <numerusform>%Ln caractère de trop&#xa0;: abrégez le commentaire.</numerusform>
            <numerusform>%Ln caractères de trop&#xa0;: abrégez le commentaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::DeadlineTexts</name>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) à échéance</source>
        <translation>
            <numerusform>%n demande arrivée à échéance</numerusform>
            <numerusform>%n demandes arrivées à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rappel(s) écrit(s)</source>
        <translation>
            <numerusform>%n rappel écrit</numerusform>
            <numerusform>%n rappels écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) en échec. %1</source>
        <translation>
            <numerusform>%n dossier en échec. %1</numerusform>
            <numerusform>%n dossiers en échec. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::FormOutline</name>
    <message numerus="yes">
        <source>%n erreur(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::ListSection</name>
    <message numerus="yes">
        <source>… et %n autre(s).</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::MailService</name>
    <message numerus="yes">
        <source>%n courriel(s) envoyé(s)</source>
        <translation>
            <numerusform>%n courriel envoyé</numerusform>
            <numerusform>%n courriels envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à réessayer plus tard</source>
        <translation>
            <numerusform>%n à réessayer plus tard</numerusform>
            <numerusform>%n à réessayer plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en échec</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repris entre-temps par un autre poste</source>
        <translation>
            <numerusform>%n repris entre-temps par un autre poste</numerusform>
            <numerusform>%n repris entre-temps par un autre poste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::PasswordGroup</name>
    <message numerus="yes">
        <source>Au moins %n caractères.</source>
        <translation>
            <numerusform>Au moins %n caractères.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::PdfPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::PrintSelection</name>
    <message numerus="yes">
        <source>&amp;Imprimer la sélection (%n)…</source>
        <translation>
            <numerusform>&amp;Imprimer la sélection (%n)…</numerusform>
            <numerusform>&amp;Imprimer la sélection (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::ProblemReport</name>
    <message numerus="yes">
        <source>%n erreur(s) à corriger avant de valider le formulaire</source>
        <translation>
            <numerusform>%n erreur à corriger avant de valider le formulaire</numerusform>
            <numerusform>%n erreurs à corriger avant de valider le formulaire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::SectionButton</name>
    <message numerus="yes">
        <source>%n erreur(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::StepsBar</name>
    <message numerus="yes">
        <source>%1, étape en cours sur %n</source>
        <translation>
            <numerusform>%1, étape en cours sur %n</numerusform>
            <numerusform>%1, étape en cours sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::TextPane</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::TransmissionsPage</name>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s) remis en attente.</source>
        <translation>
            <numerusform>%n événement remis en attente.</numerusform>
            <numerusform>%n événements remis en attente.</numerusform>
        </translation>
    </message>
</context>
</TS>
