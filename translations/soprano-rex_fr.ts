<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>rex::AccountFields</name>
    <message numerus="yes">
        <source>Au moins %n caractères.</source>
        <translation><numerusform>Au moins %n caractères.</numerusform><numerusform>Au moins %n caractères.</numerusform></translation>
    </message>
</context>
<context>
    <name>rex::Alerts</name>
    <message numerus="yes">
        <source>Reste %n jour(s)</source>
        <translation><numerusform>Reste %n jour</numerusform><numerusform>Reste %n jours</numerusform></translation>
    </message>
</context>
<context>
    <name>rex::AuthorisationPrint</name>
    <message numerus="yes">
        <source>%n caractère(s) sans police ont été imprimés comme un carré : %1.</source>
        <translation><numerusform>%n caractère sans police ont été imprimés comme un carré : %1.</numerusform><numerusform>%n caractères sans police ont été imprimés comme un carré : %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>rex::SectionButton</name>
    <message numerus="yes">
        <source>%n erreur(s)</source>
        <translation><numerusform>%n erreur</numerusform><numerusform>%n erreurs</numerusform></translation>
    </message>
</context>
<context>
    <name>rex::StepsBar</name>
    <message numerus="yes">
        <source>%1, étape en cours sur %n</source>
        <translation><numerusform>%1, étape en cours sur %n</numerusform><numerusform>%1, étape en cours sur %n</numerusform></translation>
    </message>
</context>
</TS>