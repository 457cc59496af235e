<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>rex::AboutDialog</name>
    <message>
        <source>Programme&#xa0;: GPL version 3 ou ultérieure.</source>
        <translation>Program: GPL version 3 or later.</translation>
    </message>
    <message>
        <source>Nomenclature&#xa0;: © Union européenne, Nomenclature combinée 2026, EU Vocabularies, adaptée (CC BY 4.0)&#xa0;; d’après xterr/php-cncodes (MIT, © 2022 Ceana Razvan).</source>
        <translation>Nomenclature: © European Union, Combined Nomenclature 2026, EU Vocabularies, adapted (CC BY 4.0); after xterr/php-cncodes (MIT, © 2022 Ceana Razvan).</translation>
    </message>
    <message>
        <source>Bureaux de douane&#xa0;: EU Customs Office List, Commission européenne, d’après HM Revenue &amp; Customs (Apache 2.0).</source>
        <translation>Customs offices: EU Customs Office List, European Commission, after HM Revenue &amp; Customs (Apache 2.0).</translation>
    </message>
    <message>
        <source>Pays&#xa0;: iso-codes du projet Debian (LGPL 2.1 ou ultérieure).</source>
        <translation>Countries: iso-codes of the Debian project (LGPL 2.1 or later).</translation>
    </message>
    <message>
        <source>Icônes&#xa0;: Tabler Icons (MIT). Police&#xa0;: Noto Sans (OFL 1.1).</source>
        <translation>Icons: Tabler Icons (MIT). Font: Noto Sans (OFL 1.1).</translation>
    </message>
    <message>
        <source>Bibliothèques&#xa0;: Qt %1 (LGPL 3), SQLite (domaine public), libsodium (ISC), tl::expected (CC0), libqrcodegen (MIT).</source>
        <translation>Libraries: Qt %1 (LGPL 3), SQLite (public domain), libsodium (ISC), tl::expected (CC0), libqrcodegen (MIT).</translation>
    </message>
    <message>
        <source>Écrit d’après le guide «&#xa0;Télé-procédure SOPRANO-REX à l’attention des opérateurs économiques&#xa0;» de décembre 2016. Ce programme n’est pas un service de la douane.</source>
        <translation>Written after the guide “Télé-procédure SOPRANO-REX à l’attention des opérateurs économiques” of December 2016. This program is not a service of French customs.</translation>
    </message>
    <message>
        <source>À propos de SOPRANO-REX</source>
        <translation>About SOPRANO-REX</translation>
    </message>
    <message>
        <source>Demande et gestion du numéro d’exportateur enregistré (REX).</source>
        <translation>Application for and management of the registered exporter (REX) number.</translation>
    </message>
    <message>
        <source>Base de données&#xa0;: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Licences et sources</source>
        <translation>Licences and sources</translation>
    </message>
    <message>
        <source>&amp;Copier les informations</source>
        <translation>&amp;Copy the information</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Réglages&#xa0;: %1</source>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>Journal du programme&#xa0;: %1</source>
        <translation>Program log: %1</translation>
    </message>
</context>
<context>
    <name>rex::AccessibleCell</name>
    <message>
        <source>Éditer…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Retirer…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>rex::AccountCard</name>
    <message>
        <source>Comptes de cette base</source>
        <translation>Accounts of this database</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Aucun compte n’a été trouvé</source>
        <translation>No account was found</translation>
    </message>
</context>
<context>
    <name>rex::AccountDialog</name>
    <message>
        <source>NOM et prénom, montrés dans l’historique.</source>
        <translation>Surname and first name, shown in the history.</translation>
    </message>
    <message>
        <source>Modifier le compte</source>
        <translation>Change the account</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>L’identifiant et le rôle ne changent pas&#x202f;; ce qui est déjà dans l’historique garde le nom d’alors. Un courriel qui n’est pas parti garde son adresse jusqu’à «&#xa0;Réessayer&#xa0;».</source>
        <translation>The user name and the role do not change; what is in the history already keeps the name of that time. A mail that has not left keeps its address until “Try again”.</translation>
    </message>
</context>
<context>
    <name>rex::AccountFields</name>
    <message>
        <source>NOM et prénom, montrés dans l’historique.</source>
        <translation>Surname and first name, shown in the history.</translation>
    </message>
</context>
<context>
    <name>rex::AccountModel</name>
    <message>
        <source>Identifiant</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Société ou service</source>
        <translation>Company or office</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Dernière connexion</source>
        <translation>Last login</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Désactivé</source>
        <translation>Deactivated</translation>
    </message>
</context>
<context>
    <name>rex::AccountPanel</name>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Identifiant&#xa0;:</source>
        <translation>User name:</translation>
    </message>
    <message>
        <source>Rôle&#xa0;:</source>
        <translation>Role:</translation>
    </message>
    <message>
        <source>Société&#xa0;:</source>
        <translation>Company:</translation>
    </message>
    <message>
        <source>Service&#xa0;:</source>
        <translation>Office:</translation>
    </message>
    <message>
        <source>Courriel&#xa0;:</source>
        <translation>E-mail:</translation>
    </message>
    <message>
        <source>Inscrit le&#xa0;:</source>
        <translation>Registered on:</translation>
    </message>
    <message>
        <source>Dernière connexion&#xa0;:</source>
        <translation>Last login:</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>&amp;Réinitialiser le mot de passe</source>
        <translation>&amp;Reset the password</translation>
    </message>
    <message>
        <source>Un compte désactivé ne peut plus se connecter&#x202f;; ce qu’il a fait reste dans l’historique.</source>
        <translation>A deactivated account can no longer log in; what it did remains in the history.</translation>
    </message>
    <message>
        <source>Ce compte est désactivé&#xa0;: il ne peut pas se connecter.</source>
        <translation>This account is deactivated: it cannot log in.</translation>
    </message>
    <message>
        <source>Désac&amp;tiver le compte</source>
        <translation>Deac&amp;tivate the account</translation>
    </message>
    <message>
        <source>Réac&amp;tiver le compte</source>
        <translation>Reac&amp;tivate the account</translation>
    </message>
    <message>
        <source>&amp;Modifier la société</source>
        <translation>&amp;Change the company</translation>
    </message>
    <message>
        <source>M&amp;odifier le compte</source>
        <translation>C&amp;hange the account</translation>
    </message>
</context>
<context>
    <name>rex::AccountService</name>
    <message>
        <source>Demandez un compte à l’administrateur de votre bureau de douane.</source>
        <translation>Ask the administrator of your customs office for an account.</translation>
    </message>
    <message>
        <source>La société %1 est déjà inscrite sur ce poste. Connectez-vous avec son identifiant.</source>
        <translation>The company %1 is already registered on this workstation. Log in with its user name.</translation>
    </message>
    <message>
        <source>Indiquez la société de cet opérateur.</source>
        <translation>Give the company of this operator.</translation>
    </message>
    <message>
        <source>Vous ne pouvez pas désactiver votre propre compte.</source>
        <translation>You cannot deactivate your own account.</translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe incorrect. Vérifiez les deux, puis réessayez.</source>
        <translation>Wrong user name or password. Check both, then try again.</translation>
    </message>
    <message>
        <source>Seul un administrateur peut gérer les comptes.</source>
        <translation>Only an administrator can manage accounts.</translation>
    </message>
    <message numerus="yes">
        <source>Trop d’essais avec cet identifiant. Réessayez dans %n minute(s).</source>
        <translation>
            <numerusform>Too many attempts with this user name. Try again in %n minute.</numerusform>
            <numerusform>Too many attempts with this user name. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’identifiant «&#xa0;%1&#xa0;» est déjà pris. Choisissez-en un autre.</source>
        <translation>The user name “%1” is already taken. Choose another one.</translation>
    </message>
</context>
<context>
    <name>rex::AccountStore</name>
    <message>
        <source>Ce compte a été modifié entre-temps. Fermez ce dialogue pour voir son état, puis recommencez.</source>
        <translation>This account was changed in the meantime. Close this dialog to see it as it is, then start again.</translation>
    </message>
</context>
<context>
    <name>rex::AccountsPage</name>
    <message>
        <source>Filtrer les comptes</source>
        <translation>Filter the accounts</translation>
    </message>
    <message>
        <source>Identifiant, nom, société ou service</source>
        <translation>User name, name, company or office</translation>
    </message>
    <message>
        <source>&amp;Nouveau compte</source>
        <translation>&amp;New account</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Choisissez un compte dans la liste pour le voir et le gérer.</source>
        <translation>Choose an account in the list to see and manage it.</translation>
    </message>
    <message>
        <source>Le compte «&#xa0;%1&#xa0;» est créé.</source>
        <translation>The account “%1” is created.</translation>
    </message>
    <message>
        <source>Désactiver le compte</source>
        <translation>Deactivate the account</translation>
    </message>
    <message>
        <source>%1 ne pourra plus se connecter. Le compte peut être réactivé à tout moment.</source>
        <translation>%1 will no longer be able to log in. The account can be reactivated at any time.</translation>
    </message>
    <message>
        <source>Le mot de passe de «&#xa0;%1&#xa0;» est remplacé. Communiquez-lui le nouveau.</source>
        <translation>The password of “%1” is replaced. Hand over the new one.</translation>
    </message>
    <message>
        <source>Le compte «&#xa0;%1&#xa0;» est réactivé.</source>
        <translation>The account “%1” is reactivated.</translation>
    </message>
    <message>
        <source>Le compte «&#xa0;%1&#xa0;» est désactivé.</source>
        <translation>The account “%1” is deactivated.</translation>
    </message>
    <message>
        <source>Nouveau compte</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Le compte n’est pas encore créé&#xa0;: ce qui est saisi sera perdu.</source>
        <translation>The account is not created yet: what was typed will be lost.</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>La société %1 est modifiée.</source>
        <translation>The company %1 is changed.</translation>
    </message>
    <message>
        <source>Le compte «&#xa0;%1&#xa0;» est modifié.</source>
        <translation>The account “%1” is changed.</translation>
    </message>
</context>
<context>
    <name>rex::ActionPanel</name>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Valider</source>
        <translation>&amp;Validate</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Choisir une action</source>
        <translation>Choose an action</translation>
    </message>
    <message>
        <source>«&#xa0;Action&#xa0;» est obligatoire.</source>
        <translation>“Action” is mandatory.</translation>
    </message>
    <message>
        <source>&amp;Modèle</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Reprendre un modèle</source>
        <translation>Take over a template</translation>
    </message>
</context>
<context>
    <name>rex::ActionTexts</name>
    <message>
        <source>Voulez-vous modifier le formulaire du dossier %1&#x202f;?</source>
        <translation>Do you want to edit the form of the application %1?</translation>
    </message>
    <message>
        <source>Confirmez-vous le dépôt du dossier %1&#x202f;? Il est transmis au service compétent et ne pourra plus être modifié sans une demande de sa part.</source>
        <translation>Do you confirm the submission of the application %1? It goes to the competent office and cannot be changed any more unless the office asks for it.</translation>
    </message>
    <message>
        <source>Voulez-vous ajouter ce commentaire à l’historique du dossier %1&#x202f;?</source>
        <translation>Do you want to add this comment to the history of the application %1?</translation>
    </message>
    <message>
        <source>Voulez-vous abandonner définitivement le dossier %1&#x202f;? Il ne pourra plus être modifié ni déposé&#x202f;; il reste visible dans «&#xa0;Recherche avancée&#xa0;».</source>
        <translation>Do you want to abandon the application %1 for good? It cannot be changed or submitted any more; it remains visible under “Advanced search”.</translation>
    </message>
    <message>
        <source>Voulez-vous demander ces informations à %1&#x202f;? Le dossier passe au statut «&#xa0;Incomplet&#xa0;»&#xa0;: sans réponse sous 30 jours, la demande est rejetée.</source>
        <translation>Do you want to ask %1 for this information? The application becomes “Incomplete”: without an answer within 30 days it is rejected.</translation>
    </message>
    <message>
        <source>Voulez-vous octroyer un numéro REX à %1&#x202f;?</source>
        <translation>Do you want to grant a REX number to %1?</translation>
    </message>
    <message>
        <source>Voulez-vous rejeter la demande %1 de %2&#x202f;? Le motif lui est adressé.</source>
        <translation>Do you want to reject the application %1 of %2? The reason is sent to the company.</translation>
    </message>
    <message>
        <source>Voulez-vous révoquer le numéro REX de %1&#x202f;?</source>
        <translation>Do you want to revoke the REX number of %1?</translation>
    </message>
    <message>
        <source>Le dossier %1 a été déposé. Il est au statut «&#xa0;%2&#xa0;».</source>
        <translation>The application %1 was submitted. Its status is “%2”.</translation>
    </message>
    <message>
        <source>Le commentaire a été ajouté au dossier %1.</source>
        <translation>The comment was added to the application %1.</translation>
    </message>
    <message>
        <source>Le dossier %1 a été abandonné.</source>
        <translation>The application %1 was abandoned.</translation>
    </message>
    <message>
        <source>La demande d’informations a été enregistrée. Réponse attendue avant le %1.</source>
        <translation>The request for information was stored. An answer is expected before %1.</translation>
    </message>
    <message>
        <source>Le numéro REX %1 a été octroyé à %2.</source>
        <translation>The REX number %1 was granted to %2.</translation>
    </message>
    <message>
        <source>La demande %1 a été rejetée.</source>
        <translation>The application %1 was rejected.</translation>
    </message>
    <message>
        <source>Voulez-vous redéposer le dossier %1 tel qu’il est enregistré&#x202f;? Un commentaire seul ne le remettrait pas en étude.</source>
        <translation>Do you want to resubmit dossier %1 as it is saved? A comment alone would not put it back under review.</translation>
    </message>
    <message>
        <source>Voulez-vous retirer la demande %1&#x202f;? Elle passe au statut «&#xa0;Abandonné&#xa0;» et ne sera pas étudiée.</source>
        <translation>Do you want to withdraw application %1? It becomes “Abandoned” and will not be examined.</translation>
    </message>
    <message>
        <source>Voulez-vous demander la modification de l’autorisation %1&#x202f;? Le numéro reste valide pendant toute la procédure.</source>
        <translation>Do you want to ask for a modification of authorisation %1? The number stays valid throughout.</translation>
    </message>
    <message>
        <source>Confirmez-vous le dépôt de la modification&#x202f;?</source>
        <translation>Do you confirm the deposit of the modification?</translation>
    </message>
    <message>
        <source>Voulez-vous demander la radiation du numéro %1&#x202f;? Le service révoquera le numéro au titre de l’article 89 §&#xa0;3 c).</source>
        <translation>Do you want to ask for the removal of number %1? The office will revoke it under article 89 §&#xa0;3 c).</translation>
    </message>
    <message>
        <source>Voulez-vous retirer le consentement à la publication des données&#x202f;? Le numéro reste valide&#x202f;; seuls le numéro et ses dates restent publics.</source>
        <translation>Do you want to withdraw the consent to publication? The number stays valid; only the number and its dates remain public.</translation>
    </message>
    <message>
        <source>Voulez-vous consentir à la publication des données sur le site internet public&#x202f;?</source>
        <translation>Do you consent to the publication of the data on the public website?</translation>
    </message>
    <message>
        <source>Voulez-vous préparer une nouvelle demande à partir du dossier %1&#x202f;? Contacts et marchandises sont repris&#x202f;; engagements et consentement restent à remplir.</source>
        <translation>Do you want to prepare a new application from dossier %1? Contacts and goods are copied; undertakings and consent remain to be filled in.</translation>
    </message>
    <message>
        <source>Voulez-vous valider la modification demandée par %1&#x202f;? Elle remplace la version octroyée&#x202f;; le numéro et ses dates ne changent pas.</source>
        <translation>Do you want to accept the modification requested by %1? It replaces the granted version; the number and its dates do not change.</translation>
    </message>
    <message>
        <source>Voulez-vous refuser la modification demandée par %1&#x202f;? La version octroyée reste en vigueur.</source>
        <translation>Do you want to refuse the modification requested by %1? The granted version stays in force.</translation>
    </message>
    <message>
        <source>À quel bureau le dossier %1 doit-il être réaffecté&#x202f;?</source>
        <translation>To which office should dossier %1 be reassigned?</translation>
    </message>
    <message>
        <source>Voulez-vous annuler la révocation&#x202f;? Le numéro %1 redevient valide.</source>
        <translation>Do you want to annul the revocation? Number %1 becomes valid again.</translation>
    </message>
    <message>
        <source>Voulez-vous marquer le message comme lu&#x202f;? Le dossier quitte la liste «&#xa0;À traiter&#xa0;».</source>
        <translation>Do you want to mark the message as read? The dossier leaves the list “To do”.</translation>
    </message>
    <message>
        <source>La demande de modification du dossier %1 a été abandonnée&#x202f;; la version octroyée reste en vigueur.</source>
        <translation>The modification of dossier %1 was abandoned; the granted version stays in force.</translation>
    </message>
    <message>
        <source>Le numéro REX de %1 a été révoqué&#x202f;; effet le %2.</source>
        <translation>The REX number of %1 was revoked with effect from %2.</translation>
    </message>
    <message>
        <source>La demande %1 a été retirée.</source>
        <translation>Application %1 was withdrawn.</translation>
    </message>
    <message>
        <source>La demande de radiation a été transmise au service.</source>
        <translation>The request for removal was passed to the office.</translation>
    </message>
    <message>
        <source>Le consentement à la publication est retiré.</source>
        <translation>The consent to publication is withdrawn.</translation>
    </message>
    <message>
        <source>Le consentement à la publication est enregistré.</source>
        <translation>The consent to publication is recorded.</translation>
    </message>
    <message>
        <source>La modification du dossier %1 a été validée.</source>
        <translation>The modification of dossier %1 was accepted.</translation>
    </message>
    <message>
        <source>La modification du dossier %1 a été refusée.</source>
        <translation>The modification of dossier %1 was refused.</translation>
    </message>
    <message>
        <source>Le dossier %1 a été réaffecté.</source>
        <translation>Dossier %1 was reassigned.</translation>
    </message>
    <message>
        <source>La révocation est annulée&#xa0;: le numéro %1 est de nouveau valide.</source>
        <translation>The revocation is annulled: number %1 is valid again.</translation>
    </message>
    <message>
        <source>Le message est marqué comme lu.</source>
        <translation>The message is marked as read.</translation>
    </message>
    <message>
        <source>Un commentaire ne répond pas à la demande du service&#xa0;: le dossier reste «&#xa0;Incomplet&#xa0;» et le délai, qui se termine le %1, continue de courir. Pour répondre, choisissez «&#xa0;Répondre et redéposer&#xa0;». Voulez-vous ajouter seulement ce commentaire&#x202f;?</source>
        <translation>A comment does not answer the office’s request: the application stays “Incomplete” and the time limit, which ends on %1, runs on. To answer, choose “Answer and resubmit”. Do you want to add this comment only?</translation>
    </message>
    <message>
        <source>Voulez-vous abandonner la modification demandée du dossier %1&#x202f;? La demande de modification est abandonnée&#x202f;; la version octroyée et le numéro %2 restent valides.</source>
        <translation>Abandon the requested modification of application %1? The request for modification is dropped; the granted version and the number %2 remain valid.</translation>
    </message>
    <message>
        <source>Voulez-vous demander ces informations à %1&#x202f;? Le dossier passe au statut «&#xa0;Incomplet&#xa0;»&#xa0;: sans réponse sous 30 jours, la demande de modification est abandonnée&#x202f;; le numéro REX reste valide dans sa version octroyée.</source>
        <translation>Ask %1 for this information? The application becomes “Incomplete”: without an answer within 30 days the request for modification is dropped; the REX number stays valid in its granted version.</translation>
    </message>
</context>
<context>
    <name>rex::AddDialog</name>
    <message>
        <source>Ajouter des pièces jointes</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Fichiers choisis</source>
        <translation>Chosen files</translation>
    </message>
    <message>
        <source>Vous pourrez retirer ces documents tant que le dossier est un brouillon.</source>
        <translation>You can remove these documents as long as the application is a draft.</translation>
    </message>
    <message>
        <source>Le dossier est déposé&#xa0;: ces documents y resteront, et l’historique dira qui les a ajoutés.</source>
        <translation>The application has been submitted: these documents will stay in it, and the history will say who added them.</translation>
    </message>
    <message>
        <source>Ajout au dossier…</source>
        <translation>Adding to the application…</translation>
    </message>
    <message>
        <source>Lecture des fichiers&#xa0;: %1 sur %2…</source>
        <translation>Reading the files: %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à joindre au dossier %1.</source>
        <translation>
            <numerusform>%n file to attach to application %1.</numerusform>
            <numerusform>%n files to attach to application %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à joindre au dossier %1&#x202f;; les autres ne peuvent pas l’être.</source>
        <translation>
            <numerusform>%n file to attach to application %1; the others cannot be.</numerusform>
            <numerusform>%n files to attach to application %1; the others cannot be.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les fichiers sont encore en cours de lecture. Attendez la fin, ou annulez.</source>
        <translation>The files are still being read. Wait for the end, or cancel.</translation>
    </message>
    <message>
        <source>Aucun de ces fichiers ne peut être joint. La remarque de chacun dit pourquoi&#x202f;; annulez, puis choisissez-en d’autres.</source>
        <translation>None of these files can be attached. The remark beside each says why; cancel, then choose others.</translation>
    </message>
    <message>
        <source>&amp;Joindre</source>
        <translation>&amp;Attach</translation>
    </message>
    <message>
        <source>Ces documents partiront avec ce que vous écrivez&#xa0;: rien n’est enregistré avant «&#xa0;Valider&#xa0;».</source>
        <translation>These documents will leave with what you write: nothing is stored before “Validate”.</translation>
    </message>
</context>
<context>
    <name>rex::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>rex::AdministrationParts</name>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Courriels</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Modèles de demandes</source>
        <translation>Request templates</translation>
    </message>
    <message>
        <source>Envoi des courriels</source>
        <translation>Sending mails</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
</context>
<context>
    <name>rex::Alerts</name>
    <message>
        <source>Délai dépassé</source>
        <translation>Time limit passed</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message numerus="yes">
        <source>Reste %n jour(s)</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Non déposé</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Réaffecté</source>
        <translation>Reassigned</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>%1 — réaffecté</source>
        <translation>%1 — reassigned</translation>
    </message>
    <message>
        <source>Valide jusqu’au %1</source>
        <translation>Valid until %1</translation>
    </message>
</context>
<context>
    <name>rex::AppHeader</name>
    <message>
        <source>La Douane au service des professionnels</source>
        <translation>French customs at the service of business</translation>
    </message>
    <message>
        <source>Exportateur enregistré (REX)</source>
        <translation>Registered exporter (REX)</translation>
    </message>
    <message>
        <source>Changer de domaine</source>
        <translation>Change domain</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>À &amp;propos de SOPRANO-REX</source>
        <translation>&amp;About SOPRANO-REX</translation>
    </message>
    <message>
        <source>Se &amp;déconnecter</source>
        <translation>&amp;Log out</translation>
    </message>
    <message>
        <source>Langue et aspect</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>rex::AttachmentCard</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Aucune pièce jointe</source>
        <translation>No attachment</translation>
    </message>
    <message>
        <source>Ajouter des pièces &amp;jointes…</source>
        <translation>Add attac&amp;hments…</translation>
    </message>
    <message>
        <source>Déposez ici vos fichiers, ou choisissez-les&#xa0;: %1, %2 au plus chacun. Les documents avec macros ne sont pas acceptés.</source>
        <translation>Drop your files here, or choose them: %1, at most %2 each. Documents with macros are not accepted.</translation>
    </message>
    <message>
        <source>A&amp;perçu</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Enregistrer sous…</source>
        <translation>Sav&amp;e as…</translation>
    </message>
    <message>
        <source>Re&amp;tirer</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>Choisir des pièces jointes</source>
        <translation>Choose attachments</translation>
    </message>
    <message>
        <source>Documents acceptés (%1)</source>
        <translation>Accepted documents (%1)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) ajoutée(s) au dossier %1.</source>
        <translation>
            <numerusform>%n attachment added to application %1.</numerusform>
            <numerusform>%n attachments added to application %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Déjà présentes, elles n’ont pas été ajoutées à nouveau&#xa0;: %1.</source>
        <translation>Already there and not added again: %1.</translation>
    </message>
    <message>
        <source>Retirer la pièce jointe</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» sera retirée du brouillon. Le fichier d’origine sur votre ordinateur ne change pas.</source>
        <translation>“%1” will be removed from the draft. The original file on your computer does not change.</translation>
    </message>
    <message>
        <source>La pièce jointe est retirée du dossier %1.</source>
        <translation>The attachment has been removed from application %1.</translation>
    </message>
</context>
<context>
    <name>rex::AttachmentModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ajoutée le</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Ajoutée par</source>
        <translation>Added by</translation>
    </message>
</context>
<context>
    <name>rex::AttachmentService</name>
    <message>
        <source>Cette pièce jointe n’existe plus, ou elle ne vous est pas ouverte.</source>
        <translation>This attachment no longer exists, or is not open to you.</translation>
    </message>
    <message>
        <source>Une pièce jointe ne peut être retirée que par l’entreprise, et seulement tant que le dossier est un brouillon.</source>
        <translation>An attachment can be removed by the company only, and only as long as the application is a draft.</translation>
    </message>
    <message>
        <source>Vous ne pouvez pas ajouter de pièce jointe à ce dossier (statut «&#xa0;%1&#xa0;»).</source>
        <translation>You cannot add an attachment to this application (status “%1”).</translation>
    </message>
    <message>
        <source>Un dossier ne peut pas avoir plus de %1 pièces jointes, et il en a déjà %2. Ajoutez-en moins, ou rassemblez plusieurs documents en un seul.</source>
        <translation>An application cannot have more than %1 attachments, and this one already has %2. Add fewer, or gather several documents in one.</translation>
    </message>
    <message>
        <source>Le dossier a déjà ce contenu parmi ses pièces jointes&#xa0;: %1. Rien n’a été ajouté.</source>
        <translation>The application already has this content among its attachments: %1. Nothing was added.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est plus tel qu’il a été joint&#xa0;: son empreinte SHA-256 ne correspond pas. Prévenez l’administrateur, qui peut reprendre une sauvegarde.</source>
        <translation>“%1” is no longer as it was attached: its SHA-256 does not match. Tell the administrator, who can restore a backup.</translation>
    </message>
</context>
<context>
    <name>rex::AuthorisationPrint</name>
    <message>
        <source>La demande %1 n’a pas reçu de numéro REX&#xa0;: il n’y a rien à imprimer.</source>
        <translation>The application %1 has no REX number: there is nothing to print.</translation>
    </message>
</context>
<context>
    <name>rex::AuthorisationsPage</name>
    <message>
        <source>Liste des autorisations</source>
        <translation>List of authorisations</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>rex::Banner</name>
    <message>
        <source>Replier</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Déplier</source>
        <translation>Unfold</translation>
    </message>
</context>
<context>
    <name>rex::Batch</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Choisissez un autre dossier.</source>
        <translation>The folder “%1” does not exist. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>rex::BatchDialog</name>
    <message>
        <source>Un &amp;fichier par autorisation</source>
        <translation>A &amp;file for each authorisation</translation>
    </message>
    <message>
        <source>Un &amp;seul fichier PDF</source>
        <translation>A &amp;single PDF file</translation>
    </message>
    <message>
        <source>Autorisations REX %1.pdf</source>
        <translation>REX authorisations %1.pdf</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Impression de %n autorisation(s)</source>
        <translation>
            <numerusform>Printing %n authorisation</numerusform>
            <numerusform>Printing %n authorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Chaque fichier porte son numéro REX&#x202f;; un fichier du même nom est remplacé.</source>
        <translation>Each file is named after its REX number; a file of the same name is replaced.</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà dans ce dossier.</source>
        <translation>“%1” already exists in this folder.</translation>
    </message>
    <message>
        <source>Remplacez l’existant ou donnez un autre nom.</source>
        <translation>Replace it or give another name.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s) remarque(s).</source>
        <translation>
            <numerusform>… and %n other remark.</numerusform>
            <numerusform>… and %n other remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autorisation(s) écrite(s) dans «&#xa0;%1&#xa0;».</source>
        <translation>
            <numerusform>%n authorisation written to “%1”.</numerusform>
            <numerusform>%n authorisations written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impression annulée&#xa0;: rien n’a été écrit.</source>
        <translation>Printing cancelled: nothing was written.</translation>
    </message>
    <message>
        <source>Impression annulée. %1</source>
        <translation>Printing cancelled. %1</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Les autorisations se suivent dans un seul document, qui n’a pas de version accessible&#xa0;: pour l’avoir, choisissez un fichier par autorisation.</source>
        <translation>The authorisations follow one another in a single document, which has no accessible version: to have one, choose one file for each authorisation.</translation>
    </message>
</context>
<context>
    <name>rex::Bubble</name>
    <message>
        <source>Cliquez n’importe où, ou appuyez sur Échap, pour fermer.</source>
        <translation>Click anywhere, or press Escape, to close.</translation>
    </message>
</context>
<context>
    <name>rex::Buttons</name>
    <message>
        <source>Effacer</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>rex::Card</name>
    <message>
        <source>Replié</source>
        <translation>Folded</translation>
    </message>
    <message>
        <source>Déplié</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>Replier ou déplier&#xa0;: %1</source>
        <translation>Fold or unfold: %1</translation>
    </message>
</context>
<context>
    <name>rex::Check</name>
    <message>
        <source>«&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être conservé (U+%2)&#xa0;: effacez-le</source>
        <translation>“%1” contains a character that cannot be kept (U+%2): delete it</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» compte %2 caractères, la limite est de %3&#xa0;: raccourcissez le texte</source>
        <translation>“%1” has %2 characters, the limit is %3: shorten the text</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est obligatoire</source>
        <translation>“%1” is mandatory</translation>
    </message>
</context>
<context>
    <name>rex::ClaimBar</name>
    <message>
        <source>&amp;Prendre en charge</source>
        <translation>&amp;Take charge</translation>
    </message>
    <message>
        <source>&amp;Libérer</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Personne n’a pris ce dossier en charge.</source>
        <translation>Nobody has taken charge of this dossier.</translation>
    </message>
    <message>
        <source>Pris en charge par vous jusqu’à %1</source>
        <translation>Taken by you until %1</translation>
    </message>
    <message>
        <source>Pris en charge par %1 jusqu’à %2</source>
        <translation>Taken by %1 until %2</translation>
    </message>
    <message>
        <source>I&amp;nterrompre</source>
        <translation>I&amp;nterrupt</translation>
    </message>
    <message>
        <source>Interrompre la prise en charge</source>
        <translation>Interrupt the taking in charge</translation>
    </message>
    <message>
        <source>Ce dossier est pris en charge par %1. Si vous l’interrompez, tout agent du service pourra agir sur le dossier&#xa0;: %1 en sera averti, et l’historique en gardera la trace.</source>
        <translation>This application is taken by %1. If you interrupt this, any officer of the office can act on it: %1 will be told, and the history keeps a record.</translation>
    </message>
</context>
<context>
    <name>rex::CommandLine</name>
    <message>
        <source>Affiche cette aide.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Affiche la version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Ouvre une base de démonstration, effacée à la fermeture.</source>
        <translation>Opens a demonstration database, erased on closing.</translation>
    </message>
    <message>
        <source>Ouvre cette base de données.</source>
        <translation>Opens this database.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Langue de l’interface&#xa0;: fr ou en.</source>
        <translation>Language of the interface: fr or en.</translation>
    </message>
    <message>
        <source>Imprime une autorisation sans fenêtre.</source>
        <translation>Prints an authorisation without a window.</translation>
    </message>
    <message>
        <source>Numéro REX ou numéro de demande.</source>
        <translation>REX number or application number.</translation>
    </message>
    <message>
        <source>L’option %1 est inconnue&#x202f;; «&#xa0;soprano-rex --help&#xa0;» donne la liste.</source>
        <translation>The option %1 is unknown; “soprano-rex --help” gives the list.</translation>
    </message>
    <message>
        <source>L’option %1 n’accepte pas de valeur.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>L’option %1 attend une valeur&#x202f;; voir «&#xa0;soprano-rex --help&#xa0;».</source>
        <translation>The option %1 needs a value; see “soprano-rex --help”.</translation>
    </message>
    <message>
        <source>La commande export-pdf attend un numéro REX ou un numéro de demande.</source>
        <translation>The command export-pdf needs a REX number or an application number.</translation>
    </message>
    <message>
        <source>L’argument «&#xa0;%1&#xa0;» est de trop.</source>
        <translation>The argument “%1” is one too many.</translation>
    </message>
    <message>
        <source>La commande export-pdf lit une base existante&#xa0;: retirez --demo.</source>
        <translation>The command export-pdf reads an existing database: remove --demo.</translation>
    </message>
    <message>
        <source>Indiquez la base à lire par --database FICHIER.</source>
        <translation>Give the database to read with --database FILE.</translation>
    </message>
    <message>
        <source>Indiquez le fichier PDF à écrire par --output FICHIER.</source>
        <translation>Give the PDF file to write with --output FILE.</translation>
    </message>
    <message>
        <source>Le nom de fichier donné à --database est vide.</source>
        <translation>The file name given to --database is empty.</translation>
    </message>
    <message>
        <source>Le nom de fichier donné à --output est vide.</source>
        <translation>The file name given to --output is empty.</translation>
    </message>
    <message>
        <source>La langue «&#xa0;%1&#xa0;» n’existe pas ici&#xa0;: choisissez fr ou en.</source>
        <translation>The language “%1” does not exist here: choose fr or en.</translation>
    </message>
    <message>
        <source>L’argument «&#xa0;%1&#xa0;» est inconnu&#x202f;; pour ouvrir une base&#xa0;: --database FICHIER.</source>
        <translation>The argument “%1” is unknown; to open a database: --database FILE.</translation>
    </message>
    <message>
        <source>L’option --output ne sert qu’avec la commande export-pdf.</source>
        <translation>The option --output is of use with the command export-pdf only.</translation>
    </message>
    <message>
        <source>Choisissez entre --demo et --database&#xa0;: l’un exclut l’autre.</source>
        <translation>Choose between --demo and --database: one excludes the other.</translation>
    </message>
    <message>
        <source>aucun écran n’est disponible&#x202f;; ouvrez une session graphique, ou utilisez la commande export-pdf, qui n’en a pas besoin.</source>
        <translation>there is no display; open a graphical session, or use the command export-pdf, which needs none.</translation>
    </message>
    <message>
        <source>Envoie les courriels en attente, sans fenêtre.</source>
        <translation>Sends the waiting mails without a window.</translation>
    </message>
    <message>
        <source>La commande send-mail lit une base existante&#xa0;: retirez --demo.</source>
        <translation>The command send-mail reads an existing database: remove --demo.</translation>
    </message>
    <message>
        <source>Applique les délais échus sans fenêtre.</source>
        <translation>Does what is due, without a window.</translation>
    </message>
    <message>
        <source>La commande run-deadlines agit sur une base existante&#xa0;: retirez --demo.</source>
        <translation>The command run-deadlines works on an existing database: leave out --demo.</translation>
    </message>
    <message>
        <source>Indiquez la base par --database FICHIER.</source>
        <translation>Name the database by --database FILE.</translation>
    </message>
    <message>
        <source>Sur un poste autonome, aucun délai n’est appliqué automatiquement.</source>
        <translation>On a stand-alone workstation no time limit is applied automatically.</translation>
    </message>
    <message>
        <source>Fichier PDF à écrire (avec export-pdf)&#x202f;; avec --all, dossier où écrire les fichiers.</source>
        <translation>PDF file to write (with export-pdf); with --all, folder to write the files to.</translation>
    </message>
    <message>
        <source>Avec export-pdf&#xa0;: toutes les autorisations, un fichier par numéro.</source>
        <translation>With export-pdf: every authorisation, a file for each number.</translation>
    </message>
    <message>
        <source>Choisissez entre --all et un numéro&#xa0;: l’un exclut l’autre.</source>
        <translation>Choose between --all and a number: one excludes the other.</translation>
    </message>
    <message>
        <source>Indiquez le dossier où écrire les fichiers par --output DOSSIER.</source>
        <translation>Give the folder to write the files to by --output FOLDER.</translation>
    </message>
    <message>
        <source>L’option --all ne sert qu’avec la commande export-pdf.</source>
        <translation>The option --all only serves with the command export-pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n autorisation(s) écrite(s).</source>
        <translation>
            <numerusform>%n authorisation written.</numerusform>
            <numerusform>%n authorisations written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demande et gestion du numéro d’exportateur enregistré (REX).

Sans commande, la fenêtre s’ouvre. La commande export-pdf écrit l’autorisation d’un dossier octroyé dans un fichier PDF, sans fenêtre&#xa0;:
  soprano-rex export-pdf NUMERO --database FICHIER --output FICHIER
  soprano-rex export-pdf --all --database FICHIER --output DOSSIER

La commande send-mail envoie les courriels en attente d’une base, sans fenêtre&#xa0;:
  soprano-rex send-mail --database FICHIER

La commande run-deadlines applique les délais échus (rejets, rappels) d’une base de bureau, par exemple chaque nuit&#xa0;:
  soprano-rex run-deadlines --database FICHIER</source>
        <translation>Application for and management of the registered exporter (REX) number.

Without a command the window opens. The command export-pdf writes the authorisation of a granted application to a PDF file, without a window:
  soprano-rex export-pdf NUMBER --database FILE --output FILE
  soprano-rex export-pdf --all --database FILE --output FOLDER

The command send-mail sends the waiting mails of a database, without a window:
  soprano-rex send-mail --database FILE

The command run-deadlines does what is due in an office’s database (rejections, reminders), every night for instance:
  soprano-rex run-deadlines --database FILE</translation>
    </message>
    <message>
        <source>autorisations qui n’ont pas été écrites&#xa0;: %1. Voyez ci-dessus pourquoi.</source>
        <translation>authorisations that were not written: %1. See above why.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est celui de la base de données&#xa0;: indiquez un autre fichier par --output.</source>
        <translation>The file “%1” is the database’s own: give another file with --output.</translation>
    </message>
</context>
<context>
    <name>rex::CommentField</name>
    <message>
        <source>&amp;Commentaires</source>
        <translation>&amp;Comments</translation>
    </message>
    <message>
        <source>«&#xa0;Commentaires&#xa0;» est obligatoire.</source>
        <translation>“Comments” is mandatory.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caractère(s) de trop&#xa0;: abrégez le commentaire.</source>
        <translation>
            <numerusform>%Ln character too many: shorten the comment.</numerusform>
            <numerusform>%Ln characters too many: shorten the comment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::CompanyDialog</name>
    <message>
        <source>Modifier la société</source>
        <translation>Change the company</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Les dossiers déposés gardent le nom et l’adresse d’alors&#x202f;; ils signalent le changement, et le prochain dépôt reprend ces données.</source>
        <translation>Submitted applications keep the name and address of that time; they tell of the change, and the next submission takes these data.</translation>
    </message>
</context>
<context>
    <name>rex::CompanyFields</name>
    <message>
        <source>FR suivi du SIRET ou du SIREN.</source>
        <translation>FR followed by the SIRET or the SIREN.</translation>
    </message>
</context>
<context>
    <name>rex::Confirm</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>rex::ConflictDialog</name>
    <message>
        <source>Différences avec la version actuelle</source>
        <translation>Differences from the present version</translation>
    </message>
    <message>
        <source>&amp;Reprendre ma saisie sur la version actuelle</source>
        <translation>&amp;Put what I typed over the present version</translation>
    </message>
    <message>
        <source>Version actuelle</source>
        <translation>Present version</translation>
    </message>
    <message>
        <source>Ma saisie</source>
        <translation>What I typed</translation>
    </message>
    <message>
        <source>Votre saisie est identique à la version actuelle.</source>
        <translation>What you typed is the same as the present version.</translation>
    </message>
    <message>
        <source>Version lue</source>
        <translation>Version read</translation>
    </message>
</context>
<context>
    <name>rex::ConsentSection</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Cochez une des deux cases.</source>
        <translation>Tick one of the two boxes.</translation>
    </message>
    <message>
        <source>Indiquez le NOM et Prénom de la personne physique qui se prononce sur la publication des données pour le compte de la société.</source>
        <translation>Give the surname and first name of the person who decides on the publication of data on behalf of the company.</translation>
    </message>
    <message>
        <source>Indiquez le lieu où la décision est prise.</source>
        <translation>Give the place where the decision is taken.</translation>
    </message>
    <message>
        <source>Indiquez la fonction de cette personne au sein de la société.</source>
        <translation>Give this person’s position in the company.</translation>
    </message>
</context>
<context>
    <name>rex::ContactDialog</name>
    <message>
        <source>Saisie d’un contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Remplissez tous les champs. Dans le champ «&#xa0;Nom&#xa0;», indiquez le NOM et le PRÉNOM de la personne. Si vous n’avez pas de Fax, indiquez simplement un «&#xa0;zéro&#xa0;».</source>
        <translation>Fill in all fields. In “Name” give the person’s surname and first name. If you have no fax, simply give a zero.</translation>
    </message>
    <message>
        <source>Vérifiez attentivement cette adresse qui pourra servir lors du traitement du dossier ou une fois le numéro REX délivré.</source>
        <translation>Check this address with care: it may be used while the application is handled or once the REX number is granted.</translation>
    </message>
    <message>
        <source>&amp;Reprendre l’adresse de la société</source>
        <translation>&amp;Take over the company’s address</translation>
    </message>
    <message>
        <source>Aucun pays ne porte le nom «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un dans la liste.</source>
        <translation>No country is called “%1”: choose one from the list.</translation>
    </message>
</context>
<context>
    <name>rex::ContactModel</name>
    <message>
        <source>Éditer ou retirer le contact %1</source>
        <translation>Edit or remove the contact %1</translation>
    </message>
    <message>
        <source>Éditer/retirer le contact</source>
        <translation>Edit/remove the contact</translation>
    </message>
</context>
<context>
    <name>rex::ContactsSection</name>
    <message>
        <source>Ajouter un contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Contact ajouté&#xa0;: %1</source>
        <translation>Contact added: %1</translation>
    </message>
    <message>
        <source>Contact modifié&#xa0;: %1</source>
        <translation>Contact changed: %1</translation>
    </message>
    <message>
        <source>Contact retiré&#xa0;: %1</source>
        <translation>Contact removed: %1</translation>
    </message>
</context>
<context>
    <name>rex::CopyButton</name>
    <message>
        <source>Copié&#xa0;: %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>rex::CreatedStep</name>
    <message>
        <source>&amp;Accueil SOPRANO</source>
        <translation>SOPRANO &amp;home</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the application</translation>
    </message>
    <message>
        <source>Suite de la procédure</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Le dossier %1 a été créé avec succès.</source>
        <translation>The application %1 was created successfully.</translation>
    </message>
    <message>
        <source>Le dossier %1 a été modifié avec succès.</source>
        <translation>The application %1 was changed successfully.</translation>
    </message>
    <message>
        <source>Il est au statut «&#xa0;%1&#xa0;» et se trouve sous «&#xa0;En attente&#xa0;»&#xa0;: %2 l’examine. Un courriel de confirmation est adressé à votre compte&#x202f;; un autre vous informera de la suite.</source>
        <translation>Its status is “%1”, and it stands under “Pending”: %2 reviews it. A mail of confirmation goes to the address of your account; another one will tell you what follows.</translation>
    </message>
    <message>
        <source>Il est au statut «&#xa0;%1&#xa0;» et affecté à %2. L’accusé de dépôt est adressé au courriel indiqué dans le formulaire. L’historique porte votre nom et «&#xa0;pour le compte de %3&#xa0;».</source>
        <translation>It has the status “%1” and is assigned to %2. The acknowledgement goes to the e-mail address of the form. The history carries your name and “on behalf of %3”.</translation>
    </message>
    <message>
        <source>Il est au statut «&#xa0;%1&#xa0;» et se trouve sous «&#xa0;En attente&#xa0;»&#xa0;: %2 l’examine. Un courriel vous informera de la suite.</source>
        <translation>Its status is “%1”, and it stands under “Pending”: %2 reviews it. A mail will tell you what follows.</translation>
    </message>
</context>
<context>
    <name>rex::CriteriaForm</name>
    <message>
        <source>Saisie des critères</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Date de transmission</source>
        <translation>Submission date</translation>
    </message>
    <message>
        <source>Date de création</source>
        <translation>Creation date</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Type d’autorisation</source>
        <translation>Type of authorisation</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service compétent</source>
        <translation>Competent office</translation>
    </message>
    <message>
        <source>Numéro de demande</source>
        <translation>Application number</translation>
    </message>
    <message>
        <source>Nom du demandeur</source>
        <translation>Name of the applicant</translation>
    </message>
    <message>
        <source>Numéro EORI</source>
        <translation>EORI number</translation>
    </message>
    <message>
        <source>Rec&amp;hercher</source>
        <translation>Searc&amp;h</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Position tarifaire</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Nom exportateur</source>
        <translation>Exporter’s name</translation>
    </message>
    <message>
        <source>Nom du titulaire</source>
        <translation>Name of the holder</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Un chapitre s’écrit en deux chiffres, par exemple 94.</source>
        <translation>A chapter is written with two digits, for example 94.</translation>
    </message>
    <message>
        <source>Une position tarifaire s’écrit en quatre chiffres, ou moins pour son début.</source>
        <translation>A heading is written with four digits, or fewer for its beginning.</translation>
    </message>
    <message>
        <source>Critères servis&#xa0;: %1</source>
        <translation>Criteria in use: %1</translation>
    </message>
    <message>
        <source>Réini&amp;tialiser</source>
        <translation>Rese&amp;t</translation>
    </message>
</context>
<context>
    <name>rex::CsvParser</name>
    <message>
        <source>Ligne %1&#xa0;: un guillemet est suivi de texte. Doublez les guillemets à l’intérieur d’une valeur.</source>
        <translation>Line %1: a quotation mark is followed by text. Double the quotation marks inside a value.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: un guillemet ouvert n’est pas refermé. Refermez-le ou enlevez-le.</source>
        <translation>Line %1: a quotation mark is opened and not closed. Close it or remove it.</translation>
    </message>
</context>
<context>
    <name>rex::Database</name>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</source>
        <translation>The file “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le ou choisissez-en un autre.</source>
        <translation>The folder “%1” does not exist. Create it or choose another one.</translation>
    </message>
    <message>
        <source>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;». Choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>The folder “%1” cannot be written to. Choose a folder where you have the right to write.</translation>
    </message>
    <message>
        <source>Impossible de donner son nom au fichier «&#xa0;%1&#xa0;». Choisissez un autre nom.</source>
        <translation>The file “%1” cannot be given its name. Choose another name.</translation>
    </message>
    <message>
        <source>Cette installation de SQLite ne vérifie pas les liens entre les données&#x202f;; réinstallez le programme.</source>
        <translation>This installation of SQLite does not check the links between data; install the program again.</translation>
    </message>
    <message>
        <source>La base «&#xa0;%1&#xa0;» a été écrite par une version plus récente de SOPRANO-REX. Rien n’y a été changé&#x202f;; installez la nouvelle version du programme.</source>
        <translation>The database “%1” was written by a newer version of SOPRANO-REX. Nothing in it was changed; install the new version of the program.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom, ou que le disque ou le réseau est branché.</source>
        <translation>The file “%1” does not exist. Check its name, or that the disk or network is connected.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un dossier. Indiquez le fichier de la base de données.</source>
        <translation>“%1” is a folder. Give the file of the database.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Demandez le droit de le lire.</source>
        <translation>The file “%1” cannot be read. Ask for the right to read it.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas une base SOPRANO-REX. Rien n’y a été changé&#x202f;; choisissez un autre fichier.</source>
        <translation>The file “%1” is not a SOPRANO-REX database. Nothing in it was changed; choose another file.</translation>
    </message>
    <message>
        <source>La base de données n’est plus accessible. Rien n’a été enregistré&#x202f;; ce que vous avez saisi reste à l’écran, et le travail reprendra dès que le disque ou le réseau sera revenu.</source>
        <translation>The database can no longer be reached. Nothing was saved; what you have typed stays on the screen, and work will go on as soon as the disk or the network is back.</translation>
    </message>
    <message>
        <source>La base «&#xa0;%1&#xa0;» est sur un partage réseau, mais un autre poste l’utilise comme un fichier local&#xa0;: les deux ensemble l’endommageraient. Fermez le programme sur tous les postes, puis rouvrez la base par le même chemin réseau partout.</source>
        <translation>The database “%1” is on a network share, but another workstation uses it as a local file: the two together would damage it. Close the program on every workstation, then open the database again by the same network path everywhere.</translation>
    </message>
    <message>
        <source>Cette installation de SQLite n’attend pas que le disque ait écrit&#x202f;; réinstallez le programme.</source>
        <translation>This installation of SQLite does not wait until the disk has written; reinstall the program.</translation>
    </message>
    <message>
        <source>La base de données a cessé de répondre pendant l’enregistrement&#xa0;: il n’est pas certain qu’il ait eu lieu. Ce que vous avez saisi reste à l’écran&#x202f;; dès qu’elle répondra, vérifiez dans la liste et l’historique avant de recommencer.</source>
        <translation>The database stopped answering while saving: it is not certain whether it was saved. What you typed stays on the screen; once it answers again, check in the list and in the history before you start over.</translation>
    </message>
</context>
<context>
    <name>rex::Databases</name>
    <message>
        <source>La base de démonstration n’a pas pu être créée&#xa0;: libérez de la place dans le dossier des fichiers temporaires, puis réessayez.</source>
        <translation>The demonstration database could not be created: free some space in the folder for temporary files, then try again.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est endommagé et ne peut pas être renommé&#xa0;: demandez le droit d’écrire dans son dossier, puis réessayez.</source>
        <translation>The file “%1” is damaged and cannot be renamed: ask for the right to write in its folder, then try again.</translation>
    </message>
</context>
<context>
    <name>rex::DayEdit</name>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Choisir dans le calendrier</source>
        <translation>Choose in the calendar</translation>
    </message>
    <message>
        <source>%1&#xa0;: choisir dans le calendrier</source>
        <translation>%1: choose in the calendar</translation>
    </message>
</context>
<context>
    <name>rex::DayRange</name>
    <message>
        <source>%1 du</source>
        <translation>%1 from</translation>
    </message>
    <message>
        <source>%1 au</source>
        <translation>%1 to</translation>
    </message>
    <message>
        <source>du</source>
        <translation>from</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme JJ/MM/AAAA.</source>
        <translation>“%1” is not a date. Write it as DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>La période finit avant de commencer. Inversez les deux dates.</source>
        <translation>The period ends before it begins. Swap the two dates.</translation>
    </message>
</context>
<context>
    <name>rex::DeadlineService</name>
    <message>
        <source>Seul un agent des douanes peut confirmer la date.</source>
        <translation>Only a customs officer may confirm the date.</translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: %2</source>
        <translation>Application %1: %2</translation>
    </message>
</context>
<context>
    <name>rex::DeadlineTexts</name>
    <message>
        <source>Délais appliqués&#xa0;: %1, %2.</source>
        <translation>Time limits applied: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) à échéance</source>
        <translation>
            <numerusform>%n application due</numerusform>
            <numerusform>%n applications due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rappel(s) écrit(s)</source>
        <translation>
            <numerusform>%n reminder written</numerusform>
            <numerusform>%n reminders written</numerusform>
        </translation>
    </message>
    <message>
        <source>La date de ce poste, le %1, est douteuse&#xa0;: le dernier événement enregistré est du %2. Aucune demande n’est rejetée automatiquement tant qu’un agent des douanes n’a pas confirmé la date.</source>
        <translation>The date of this workstation, %1, is doubtful: the last recorded event is of %2. No application is rejected automatically until a customs officer has confirmed the date.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) en échec. %1</source>
        <translation>
            <numerusform>%n application failed. %1</numerusform>
            <numerusform>%n applications failed. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::DecisionDialog</name>
    <message>
        <source>&amp;Nouveau service</source>
        <translation>&amp;New office</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motive</translation>
    </message>
    <message>
        <source>&amp;Date d’effet</source>
        <translation>&amp;Date of effect</translation>
    </message>
    <message>
        <source>Au plus tôt le lendemain de la décision.</source>
        <translation>At the earliest the day after the decision.</translation>
    </message>
    <message>
        <source>Date de l’&amp;invitation à présenter des observations</source>
        <translation>Date of the &amp;invitation to comment</translation>
    </message>
    <message>
        <source>O&amp;bservations reçues</source>
        <translation>O&amp;bservations received</translation>
    </message>
    <message>
        <source>Ou &amp;pourquoi aucune invitation n’était due</source>
        <translation>Or &amp;why no invitation was due</translation>
    </message>
    <message>
        <source>Le délai de 30 jours pour présenter des observations court jusqu’au %1. La décision reste possible.</source>
        <translation>The 30 days for comments run until %1. The decision is still possible.</translation>
    </message>
    <message>
        <source>Saisissez la date sous la forme JJ/MM/AAAA.</source>
        <translation>Type the date as DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>«&#xa0;Date d’effet&#xa0;» est obligatoire.</source>
        <translation>“Date of effect” is mandatory.</translation>
    </message>
</context>
<context>
    <name>rex::DecisionFrame</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Voir les différences</source>
        <translation>See the differences</translation>
    </message>
    <message>
        <source>Reprendre ma saisie sur la version actuelle</source>
        <translation>Put what I typed over the present version</translation>
    </message>
</context>
<context>
    <name>rex::DemonstrationCard</name>
    <message>
        <source>Comptes de démonstration</source>
        <translation>Demonstration accounts</translation>
    </message>
    <message>
        <source>Un double clic sur une ligne remplit les deux champs&#x202f;; Entrée ouvre la session.</source>
        <translation>A double click on a row fills in both fields; Enter logs in.</translation>
    </message>
</context>
<context>
    <name>rex::Difference</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>chapitre %1</source>
        <translation>chapter %1</translation>
    </message>
</context>
<context>
    <name>rex::DifferenceCard</name>
    <message>
        <source>Différences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>La version demandée est identique à la version octroyée.</source>
        <translation>The requested version is the same as the granted one.</translation>
    </message>
    <message>
        <source>Version octroyée (%1)</source>
        <translation>Granted version (%1)</translation>
    </message>
    <message>
        <source>Version demandée (%1)</source>
        <translation>Requested version (%1)</translation>
    </message>
</context>
<context>
    <name>rex::DifferenceModel</name>
    <message>
        <source>Ajouté</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Modifié</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Différence</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Version octroyée</source>
        <translation>Granted version</translation>
    </message>
    <message>
        <source>Version demandée</source>
        <translation>Requested version</translation>
    </message>
</context>
<context>
    <name>rex::DocumentCard</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>&amp;Dossier ou demandeur contient</source>
        <translation>Application or applican&amp;t contains</translation>
    </message>
    <message>
        <source>Aucune pièce jointe n’a été trouvée</source>
        <translation>No attachment was found</translation>
    </message>
    <message>
        <source>A&amp;perçu</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>Ouvrir le docu&amp;ment</source>
        <translation>Open the docu&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Enregistrer sous…</source>
        <translation>Sav&amp;e as…</translation>
    </message>
    <message>
        <source>Nom &amp;contient</source>
        <translation>Name &amp;contains</translation>
    </message>
    <message>
        <source>Ou&amp;vrir le dossier</source>
        <translation>Open the app&amp;lication</translation>
    </message>
</context>
<context>
    <name>rex::DocumentListModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Demandeur</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Ajoutée le</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Ajoutée par</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>rex::DocumentPreview</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Enregistrer sous…</source>
        <translation>Sav&amp;e as…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>&amp;Ajuster à la fenêtre</source>
        <translation>&amp;Fit to the window</translation>
    </message>
</context>
<context>
    <name>rex::DocumentPrint</name>
    <message>
        <source>Caractères qu’aucune police ne possède, imprimés «&#xa0;�&#xa0;»&#xa0;: %1.</source>
        <translation>Characters that no font has, printed “�”: %1.</translation>
    </message>
    <message>
        <source>L’impression n’a pas pu commencer. Vérifiez l’imprimante et recommencez.</source>
        <translation>Printing could not start. Check the printer and try again.</translation>
    </message>
    <message>
        <source>L’impression s’est arrêtée&#xa0;: l’imprimante n’a pas pris toutes les pages. Vérifiez-la et recommencez.</source>
        <translation>Printing stopped: the printer did not take all the pages. Check it and try again.</translation>
    </message>
    <message>
        <source>Le document finit à la page %1&#xa0;: aucune de ses pages n’est parmi celles que vous avez demandées. Corrigez-les et recommencez.</source>
        <translation>The document ends at page %1: none of its pages is among those you asked for. Correct them and try again.</translation>
    </message>
    <message>
        <source>La version accessible n’a pas été écrite. %1</source>
        <translation>The accessible version was not written. %1</translation>
    </message>
</context>
<context>
    <name>rex::DocumentTools</name>
    <message>
        <source>Il n’y a pas d’aperçu pour le type «&#xa0;%1&#xa0;»&#xa0;: ouvrez le document ou enregistrez-le.</source>
        <translation>There is no preview for the type “%1”: open the document or save it.</translation>
    </message>
    <message>
        <source>Aucun programme de cet ordinateur n’ouvre «&#xa0;%1&#xa0;»&#xa0;: enregistrez-le pour l’ouvrir ailleurs.</source>
        <translation>No program on this computer opens “%1”: save it to open it elsewhere.</translation>
    </message>
    <message>
        <source>Enregistrer la pièce jointe</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistré dans «&#xa0;%2&#xa0;».</source>
        <translation>“%1” has been saved in “%2”.</translation>
    </message>
</context>
<context>
    <name>rex::DocumentsPage</name>
    <message>
        <source>Mes documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Autorisations à imprimer ou à enregistrer au format PDF.</source>
        <translation>Authorisations to print or to save as PDF.</translation>
    </message>
    <message>
        <source>Aucun document&#xa0;: une autorisation paraît ici dès qu’un numéro est octroyé</source>
        <translation>No document: an authorisation appears here as soon as a number is granted</translation>
    </message>
    <message>
        <source>&amp;Imprimer</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the application</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Aucune autorisation n’a été trouvée</source>
        <translation>No authorisation was found</translation>
    </message>
</context>
<context>
    <name>rex::DomainsPage</name>
    <message>
        <source>Cette téléprocédure permet aux opérateurs ayant opté pour le statut Opérateur ProDouane de soumettre en ligne leurs demandes autorisation (RTC, REC, OEA)</source>
        <translation>This online procedure lets operators who have chosen the status of ProDouane operator submit their applications for authorisations online (RTC, REC, OEA)</translation>
    </message>
    <message>
        <source>Délivrance du numéro d’exportateur enregistré&#xa0;: déposer une demande, la suivre, imprimer l’autorisation.</source>
        <translation>Issue of the registered exporter number: submit an application, follow it, print the authorisation.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Mes téléservices</source>
        <translation>My online services</translation>
    </message>
    <message>
        <source>Premier domaine</source>
        <translation>First domain</translation>
    </message>
    <message>
        <source>Deuxième domaine</source>
        <translation>Second domain</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Vérifier un numéro REX</source>
        <translation>Check a REX number</translation>
    </message>
    <message>
        <source>Savoir si un numéro d’exportateur enregistré est valide, et depuis quand&#x202f;; confirmer une autorisation imprimée.</source>
        <translation>Find out whether a registered exporter number is valid, and since when; confirm a printed authorisation.</translation>
    </message>
</context>
<context>
    <name>rex::DossierCard</name>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>rex::DossierHead</name>
    <message>
        <source>Re&amp;tour</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Copier le numéro de demande</source>
        <translation>Copy the application number</translation>
    </message>
    <message>
        <source>Copier le numéro REX</source>
        <translation>Copy the REX number</translation>
    </message>
    <message>
        <source>&amp;Imprimer</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>%1 valide</source>
        <translation>%1 valid</translation>
    </message>
    <message>
        <source>%1 révoqué</source>
        <translation>%1 revoked</translation>
    </message>
    <message>
        <source>n° REX %1 valide — modification en cours</source>
        <translation>REX no. %1 valid — modification in progress</translation>
    </message>
    <message>
        <source>%1 valide jusqu’au %2</source>
        <translation>%1 valid until %2</translation>
    </message>
</context>
<context>
    <name>rex::DossierListModel</name>
    <message>
        <source>Numéro de demande</source>
        <translation>Application number</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Demandeur</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Affecté à</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Date de création</source>
        <translation>Creation date</translation>
    </message>
    <message>
        <source>Date de transmission</source>
        <translation>Submission date</translation>
    </message>
    <message>
        <source>Date de dernière mise à jour</source>
        <translation>Date of last update</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date d’enregistrement</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>Autorisation %1 (PDF)</source>
        <translation>Authorisation %1 (PDF)</translation>
    </message>
    <message>
        <source>Pris en charge par</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>%1 j</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Numéro EORI</source>
        <translation>EORI number</translation>
    </message>
    <message>
        <source>Numéro REX</source>
        <translation>REX number</translation>
    </message>
</context>
<context>
    <name>rex::DossierPage</name>
    <message>
        <source>Le formulaire n’est pas complet&#xa0;: %1%2. Choisissez l’action «&#xa0;Modifier le formulaire&#xa0;», puis «&#xa0;Contrôler&#xa0;».</source>
        <translation>The form is not complete: %1%2. Choose the action “Edit the form”, then “Check”.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ce dossier est traité par %1&#xa0;: vous pouvez le consulter.</source>
        <translation>This application is handled by %1: you may read it.</translation>
    </message>
    <message>
        <source>Aucune action n’est à faire sur ce dossier.</source>
        <translation>There is nothing to do on this application.</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Courriels</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Le nom ou l’adresse de la société a changé</source>
        <translation>The name or address of the company has changed</translation>
    </message>
    <message>
        <source>Le compte de la société ne porte plus le nom ou l’adresse de la version déposée. Un nouveau dépôt les reprend.</source>
        <translation>The company’s account no longer has the name or address of the submitted version. A new submission takes them.</translation>
    </message>
    <message>
        <source>Un autre dossier du même SIREN est actif&#xa0;: %1</source>
        <translation>Another application of the same SIREN is active: %1</translation>
    </message>
    <message>
        <source>Un exportateur n’est enregistré qu’une fois (article 86 §&#xa0;3).</source>
        <translation>An exporter is registered only once (Article 86(3)).</translation>
    </message>
    <message>
        <source>Différences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>%1 L’action «&#xa0;%2&#xa0;» n’est plus possible au statut «&#xa0;%3&#xa0;»&#xa0;: votre saisie reste ici pour être copiée.</source>
        <translation>%1 The action “%2” is no longer possible in the status “%3”: what you typed stays here to be copied.</translation>
    </message>
    <message>
        <source>%1 Rien n’est décidé et votre saisie est gardée&#xa0;: relisez le dossier, puis reprenez-la ou annulez.</source>
        <translation>%1 Nothing is decided and what you typed is kept: read the application again, then go on with it or cancel.</translation>
    </message>
    <message>
        <source>Votre décision portera sur la version du %1.</source>
        <translation>Your decision will be about the version of %1.</translation>
    </message>
    <message>
        <source>Quitter le dossier</source>
        <translation>Leave the application</translation>
    </message>
    <message>
        <source>Aucune action n’a été validée&#xa0;: le commentaire et les documents préparés ici seront perdus.</source>
        <translation>No action was submitted: the comment and the documents prepared here will be lost.</translation>
    </message>
    <message>
        <source>Votre prise en charge de ce dossier a été interrompue par %1, le %2.</source>
        <translation>Your taking in charge of this application was interrupted by %1 on %2.</translation>
    </message>
</context>
<context>
    <name>rex::DossierService</name>
    <message>
        <source>Seul un opérateur peut déposer un dossier.</source>
        <translation>Only an operator can submit an application.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps.</source>
        <translation>The application was changed meanwhile.</translation>
    </message>
    <message>
        <source>Votre saisie n’est pas enregistrée. Relisez le dossier, puis recommencez.</source>
        <translation>What you typed is not stored. Read the application again, then start over.</translation>
    </message>
    <message>
        <source>Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Votre demande ne peut pas être déposée.</source>
        <translation>You already hold a valid REX number, or an application is already under way (%1). Your application cannot be submitted.</translation>
    </message>
    <message>
        <source>La date d’enregistrement est celle du jour de l’octroi.</source>
        <translation>The date of registration is the day of the grant.</translation>
    </message>
    <message>
        <source>Choisissez le motif de la révocation (article 89 §&#xa0;3 ou §&#xa0;4).</source>
        <translation>Choose the reason for the revocation (Article 89(3) or (4)).</translation>
    </message>
    <message>
        <source>La révocation prend effet au plus tôt le %1.</source>
        <translation>The revocation takes effect on %1 at the earliest.</translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas, ou il ne vous est pas ouvert.</source>
        <translation>This application does not exist, or it is not open to you.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps&#xa0;: «&#xa0;%1&#xa0;» par %2, le %3.</source>
        <translation>The application was changed meanwhile: “%1” by %2, on %3.</translation>
    </message>
    <message>
        <source>L’action «&#xa0;%1&#xa0;» n’est pas possible sur ce dossier (statut «&#xa0;%2&#xa0;»).</source>
        <translation>The action “%1” is not possible on this application (status “%2”).</translation>
    </message>
    <message>
        <source>Le dossier %1 n’a pas de numéro REX&#xa0;: il n’y a pas d’autorisation à imprimer.</source>
        <translation>The application %1 has no REX number: there is no authorisation to print.</translation>
    </message>
    <message>
        <source>Aucun dossier ne porte le numéro «&#xa0;%1&#xa0;».</source>
        <translation>No application has the number “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;Commentaires&#xa0;» est obligatoire</source>
        <translation>“Comments” is mandatory</translation>
    </message>
    <message>
        <source>«&#xa0;Commentaires&#xa0;» ne peut pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.</source>
        <translation>“Comments” cannot exceed %1 characters (%2 typed). Shorten the text.</translation>
    </message>
    <message>
        <source>«&#xa0;Commentaires&#xa0;» contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau.</source>
        <translation>“Comments” contains a null character, which cannot be kept. Type the text again.</translation>
    </message>
    <message>
        <source>Le dossier est pris en charge par %1 jusqu’à %2. Attendez, ou demandez-lui de le libérer.</source>
        <translation>The dossier is taken by %1 until %2. Wait, or ask them to release it.</translation>
    </message>
    <message>
        <source>Seul un agent du service en charge du dossier peut le prendre en charge.</source>
        <translation>Only an officer of the office in charge of the dossier may take it.</translation>
    </message>
    <message>
        <source>Ce dossier n’est plus pris en charge par vous.</source>
        <translation>You are no longer in charge of this dossier.</translation>
    </message>
    <message>
        <source>L’action «&#xa0;%1&#xa0;» se fait dans le formulaire.</source>
        <translation>The action “%1” is done in the form.</translation>
    </message>
    <message>
        <source>Le numéro précédent a été révoqué au titre de l’article 89 §&#xa0;3 d) ou §&#xa0;4&#xa0;: confirmez que la preuve qu’il a été remédié à la situation a été reçue.</source>
        <translation>The previous number was revoked under article 89 §&#xa0;3 d) or §&#xa0;4: confirm that the proof that the situation was remedied has been received.</translation>
    </message>
    <message>
        <source>Choisissez le bureau auquel le dossier est réaffecté.</source>
        <translation>Choose the office to which the dossier is reassigned.</translation>
    </message>
    <message>
        <source>Le dossier est déjà affecté à %1.</source>
        <translation>The dossier is already assigned to %1.</translation>
    </message>
    <message>
        <source>L’exportateur a un autre dossier en cours (%1). Clôturez-le avant d’annuler cette révocation.</source>
        <translation>The exporter has another active dossier (%1). Close it before you annul this revocation.</translation>
    </message>
    <message>
        <source>Indiquez la date de l’invitation à présenter des observations, ou pourquoi elle n’était pas due.</source>
        <translation>Give the date of the invitation to comment, or why none was due.</translation>
    </message>
    <message>
        <source>La date de l’invitation à présenter des observations est dans le futur.</source>
        <translation>The date of the invitation to comment lies in the future.</translation>
    </message>
    <message>
        <source>Seul un agent des douanes peut saisir une demande reçue.</source>
        <translation>Only a customs officer may enter an application that was received.</translation>
    </message>
    <message>
        <source>Ce qui est ajouté au courriel ne peut pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.</source>
        <translation>What is added to the mail cannot exceed %1 characters (%2 typed). Shorten the text.</translation>
    </message>
    <message>
        <source>Ce qui est ajouté au courriel contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau.</source>
        <translation>What is added to the mail contains a null character, which cannot be kept. Type the text again.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps&#xa0;: formulaire sauvegardé par %1, le %2.</source>
        <translation>The application was changed meanwhile: form saved by %1, on %2.</translation>
    </message>
    <message>
        <source>La date de réception est dans le futur. Corrigez-la.</source>
        <translation>The date of receipt is in the future. Correct it.</translation>
    </message>
    <message>
        <source>Votre numéro précédent a été révoqué au titre de l’article 89 §&#xa0;3 d) ou §&#xa0;4&#xa0;: indiquez comment il a été remédié à la situation, en déposant depuis le formulaire.</source>
        <translation>Your previous number was revoked under article 89 §&#xa0;3 d) or §&#xa0;4: say how the situation was remedied, by depositing from the form.</translation>
    </message>
    <message>
        <source>L’action «&#xa0;%1&#xa0;» ne prend pas de pièces jointes. Ajoutez-les dans «&#xa0;Pièces jointes&#xa0;».</source>
        <translation>The action “%1” takes no attachments. Add them under “Attachments”.</translation>
    </message>
    <message>
        <source>Observations reçues</source>
        <translation>Observations received</translation>
    </message>
    <message>
        <source>Pourquoi aucune invitation n’était due</source>
        <translation>Why no invitation was due</translation>
    </message>
    <message>
        <source>Votre compte n’est plus actif&#xa0;: plus rien ne vous est ouvert. Adressez-vous à un administrateur.</source>
        <translation>Your account is no longer active: nothing is open to you any more. Ask an administrator.</translation>
    </message>
    <message>
        <source>Les dossiers d’une autre société ne vous sont pas ouverts.</source>
        <translation>The applications of another company are not open to you.</translation>
    </message>
    <message>
        <source>La date de réception est antérieure au %1, premier jour du système REX. Corrigez-la.</source>
        <translation>The day of receipt is before %1, the first day of the REX system. Correct it.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas dépasser %2 caractères (%3 saisis). Raccourcissez le texte.</source>
        <translation>“%1” cannot be longer than %2 characters (%3 typed). Shorten the text.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» contient un caractère nul, qui ne peut pas être conservé. Saisissez le texte à nouveau.</source>
        <translation>“%1” contains a null character, which cannot be kept. Type the text again.</translation>
    </message>
    <message>
        <source>La révocation du numéro précédent prend effet le %1&#xa0;: le nouveau ne peut pas valoir avant.</source>
        <translation>The revocation of the previous number takes effect on %1: the new one cannot be valid before.</translation>
    </message>
    <message>
        <source>La date de validité doit être comprise entre le premier dépôt (%1) et le %2.</source>
        <translation>The date of validity must lie between the first deposit (%1) and %2.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps&#xa0;: pièces jointes ajoutées par %1, le %2.</source>
        <translation>The application was changed meanwhile: attachments added by %1 on %2.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps&#xa0;: formulaire sauvegardé ou pièce jointe retirée par %1, le %2.</source>
        <translation>The application was changed meanwhile: form saved or attachment removed by %1 on %2.</translation>
    </message>
    <message>
        <source>La société possède déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Cette demande ne peut pas être déposée.</source>
        <translation>The company already has a valid REX number, or an application is already in progress (%1). This application cannot be submitted.</translation>
    </message>
    <message>
        <source>Les courriels de ce dossier partiront à l’adresse du formulaire, et aucun ne peut partir à «&#xa0;%1&#xa0;»&#xa0;: demandez à la société une adresse sans accent, virgule, point-virgule ni deux-points avant le «&#xa0;@&#xa0;».</source>
        <translation>The mails of this application will go to the form’s address, and none can go to “%1”: ask the company for an address without accent, comma, semicolon or colon before the “@”.</translation>
    </message>
</context>
<context>
    <name>rex::DossierStore</name>
    <message>
        <source>Le dossier %1 a été enregistré par une version plus récente du programme. Installez-la pour l’ouvrir.</source>
        <translation>The application %1 was stored by a newer version of the program. Install it to open the application.</translation>
    </message>
    <message>
        <source>Le dossier a été modifié entre-temps.</source>
        <translation>The application was changed meanwhile.</translation>
    </message>
</context>
<context>
    <name>rex::DossierTabs</name>
    <message>
        <source>Parties du dossier</source>
        <translation>Parts of the application</translation>
    </message>
</context>
<context>
    <name>rex::Enclosures</name>
    <message>
        <source>&amp;Joindre des documents…</source>
        <translation>Attach docu&amp;ments…</translation>
    </message>
    <message>
        <source>Documents joints au commentaire</source>
        <translation>Documents attached to the comment</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ne pas joindre «&#xa0;%1&#xa0;»</source>
        <translation>Do not attach “%1”</translation>
    </message>
</context>
<context>
    <name>rex::EntryDialog</name>
    <message>
        <source>&amp;Sauvegarder</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>rex::ExportDialog</name>
    <message>
        <source>Exporter la liste</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;CSV (texte pour tableur)</source>
        <translation>&amp;CSV (text for spreadsheets)</translation>
    </message>
    <message>
        <source>&amp;XLSX (classeur)</source>
        <translation>&amp;XLSX (workbook)</translation>
    </message>
    <message>
        <source>Colonnes &amp;affichées</source>
        <translation>Columns &amp;shown</translation>
    </message>
    <message>
        <source>&amp;Toutes les colonnes</source>
        <translation>&amp;All columns</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Fichier de l’export</source>
        <translation>File of the export</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà dans ce dossier.</source>
        <translation>“%1” exists already in this folder.</translation>
    </message>
    <message>
        <source>Remplacez l’existant ou donnez un autre nom.</source>
        <translation>Replace what exists or give another name.</translation>
    </message>
    <message>
        <source>Indiquez un nom de fichier.</source>
        <translation>Give the name of a file.</translation>
    </message>
    <message>
        <source>Lecture de la liste…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>%1 lignes sur %2</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Écriture du fichier…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>La liste n’a pas été exportée.</source>
        <translation>The list was not exported.</translation>
    </message>
    <message>
        <source>Lignes exportées&#xa0;: %1. Fichier&#xa0;: %2</source>
        <translation>Rows exported: %1. File: %2</translation>
    </message>
</context>
<context>
    <name>rex::ExporterSection</name>
    <message>
        <source>Cases grisées&#xa0;: reprises du compte prodou@ne.</source>
        <translation>Greyed boxes: taken from the prodou@ne account.</translation>
    </message>
    <message>
        <source>Indiquez un numéro de téléphone valide.</source>
        <translation>Give a valid telephone number.</translation>
    </message>
    <message>
        <source>Si vous n’avez pas de FAX, vous pouvez simplement indiquer un «&#xa0;zéro&#xa0;».</source>
        <translation>If you have no fax, you may simply give a zero.</translation>
    </message>
    <message>
        <source>Indiquez une adresse électronique valide. Vérifiez attentivement cette adresse qui pourra servir lors du traitement du dossier ou une fois le numéro REX délivré.</source>
        <translation>Give a valid e-mail address. Check it with care: it may be used while the application is handled or once the REX number is granted.</translation>
    </message>
    <message>
        <source>Sélectionnez une des deux activités même si l’opérateur commercialise et produit.</source>
        <translation>Select one of the two activities even if the operator both trades and produces.</translation>
    </message>
    <message>
        <source>Aucun pays ne porte le nom «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un dans la liste.</source>
        <translation>No country has the name “%1”: choose one in the list.</translation>
    </message>
    <message>
        <source>Société connue&#xa0;: nom et adresse repris de la base.</source>
        <translation>Known company: name and address taken from the database.</translation>
    </message>
    <message>
        <source>Saisissez l’Eori&#xa0;: si la société est connue, son nom et son adresse sont repris.</source>
        <translation>Type the EORI: if the company is known, its name and address are filled in.</translation>
    </message>
</context>
<context>
    <name>rex::FactsPanel</name>
    <message>
        <source>Demandeur</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Eori</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>Service compétent</source>
        <translation>Competent office</translation>
    </message>
    <message>
        <source>à choisir dans le formulaire</source>
        <translation>to be chosen in the form</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date de création</source>
        <translation>Creation date</translation>
    </message>
    <message>
        <source>Date de transmission</source>
        <translation>Submission date</translation>
    </message>
    <message>
        <source>À compléter avant le</source>
        <translation>To be completed before</translation>
    </message>
    <message>
        <source>Date d’enregistrement</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>Valide à partir du</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Révoqué à compter du</source>
        <translation>Revoked as of</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1&#xa0;:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>consentie depuis le %1</source>
        <translation>consented since %1</translation>
    </message>
    <message>
        <source>non consentie</source>
        <translation>not consented</translation>
    </message>
    <message>
        <source>Transmis à la Commission</source>
        <translation>Sent to the Commission</translation>
    </message>
    <message>
        <source>à transmettre</source>
        <translation>to be sent</translation>
    </message>
</context>
<context>
    <name>rex::FailureDialog</name>
    <message>
        <source>Signaler un échec</source>
        <translation>Report a failure</translation>
    </message>
    <message>
        <source>&amp;Signaler l’échec</source>
        <translation>&amp;Report the failure</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Le lot %1 n’a pas été pris en compte par la base de la Commission. Indiquez pourquoi&#x202f;; il pourra ensuite être remis en attente et partir dans un autre lot.</source>
        <translation>The lot %1 was not taken in by the Commission’s database. Say why; it can then be made to wait again and leave in another lot.</translation>
    </message>
    <message>
        <source>«&#xa0;Motif&#xa0;» est obligatoire.</source>
        <translation>“Reason” is mandatory.</translation>
    </message>
</context>
<context>
    <name>rex::Field</name>
    <message>
        <source>%1&#xa0;:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Obligatoire</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>rex::FieldLabels</name>
    <message>
        <source>Service compétent</source>
        <translation>Competent office</translation>
    </message>
    <message>
        <source>Eori</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Activité principale</source>
        <translation>Main activity</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Marchandises admissibles au bénéfice du régime préférentiel</source>
        <translation>Goods eligible for preferential treatment</translation>
    </message>
    <message>
        <source>Description indicative</source>
        <translation>Indicative description</translation>
    </message>
    <message>
        <source>Position tarifaire dans le système harmonisé</source>
        <translation>Heading of the Harmonised System</translation>
    </message>
    <message>
        <source>Chapitre</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Engagement à souscrire</source>
        <translation>Undertaking to be given</translation>
    </message>
    <message>
        <source>Consentement à la publication des données&#x202f;?</source>
        <translation>Consent to the publication of data?</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Displayed name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>1. Désignation du service compétent</source>
        <translation>1. Choice of the competent office</translation>
    </message>
    <message>
        <source>2. Informations sur l’exportateur</source>
        <translation>2. Information on the exporter</translation>
    </message>
    <message>
        <source>3. Contacts</source>
        <translation>3. Contacts</translation>
    </message>
    <message>
        <source>4. Marchandises admissibles au bénéfice du régime préférentiel</source>
        <translation>4. Goods eligible for preferential treatment</translation>
    </message>
    <message>
        <source>5. Mentions et engagements</source>
        <translation>5. Statements and undertakings</translation>
    </message>
    <message>
        <source>Consentement à la publication des données</source>
        <translation>Consent to the publication of data</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Demande reçue</source>
        <translation>Application received</translation>
    </message>
</context>
<context>
    <name>rex::FileChooser</name>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom.</source>
        <translation>“%1” does not exist. Check its name.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà. Voulez-vous le remplacer&#x202f;?</source>
        <translation>“%1” already exists. Do you want to replace it?</translation>
    </message>
</context>
<context>
    <name>rex::FileName</name>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>rex::FileReading</name>
    <message>
        <source>«&#xa0;%1&#xa0;» est un dossier. Choisissez les fichiers qu’il contient.</source>
        <translation>“%1” is a folder. Choose the files in it.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’existe plus à cet endroit. Vérifiez qu’il n’a pas été déplacé et que son disque est présent, puis ajoutez-le à nouveau.</source>
        <translation>“%1” is no longer there. Check that it has not been moved and that its disk is present, then add it again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire. Choisissez un autre fichier.</source>
        <translation>“%1” is not an ordinary file. Choose another file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous en avez le droit et qu’aucun autre programme ne le bloque.</source>
        <translation>“%1” cannot be read. Check that you have the right to and that no other program is blocking it.</translation>
    </message>
    <message>
        <source>La lecture a été annulée.</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a changé ou disparu pendant sa lecture. Attendez qu’il soit complet, puis ajoutez-le à nouveau.</source>
        <translation>“%1” changed or disappeared while it was being read. Wait until it is complete, then add it again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» dépasse ce qui peut être ajouté en une fois (%2). Ajoutez-le ensuite.</source>
        <translation>“%1” exceeds what can be added at once (%2). Add it afterwards.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est le fichier de la base de données. Choisissez un autre fichier.</source>
        <translation>“%1” is the file of the database. Choose another file.</translation>
    </message>
</context>
<context>
    <name>rex::FileTypes</name>
    <message>
        <source>un document Office d’un ancien format ou protégé par un mot de passe</source>
        <translation>an Office document of an old format or protected by a password</translation>
    </message>
    <message>
        <source>un document RTF</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>une image d’un autre format</source>
        <translation>a picture of another format</translation>
    </message>
    <message>
        <source>une archive</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>un programme</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un texte au codage UTF-16. Enregistrez-le au codage UTF-8, puis ajoutez-le à nouveau.</source>
        <translation>“%1” is a text encoded in UTF-16. Save it encoded in UTF-8, then add it again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne contient que du texte, malgré son nom. Choisissez le bon fichier, ou nommez-le «&#xa0;.txt&#xa0;».</source>
        <translation>“%1” contains nothing but text, in spite of its name. Choose the right file, or name it “.txt”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas d’un type accepté. Joignez un fichier %2.</source>
        <translation>“%1” is not of an accepted type. Attach a file of type %2.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un PDF incomplet&#xa0;: sa fin manque. Choisissez un fichier complet.</source>
        <translation>“%1” is an incomplete PDF: its end is missing. Choose a complete file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est %2, un type qui n’est pas accepté. Joignez un fichier %3.</source>
        <translation>“%1” is %2, a type that is not accepted. Attach a file of type %3.</translation>
    </message>
    <message>
        <source>Document PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Image PNG</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>Image JPEG</source>
        <translation>JPEG picture</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tableau CSV</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Texte OpenDocument</source>
        <translation>OpenDocument text</translation>
    </message>
    <message>
        <source>Classeur OpenDocument</source>
        <translation>OpenDocument spreadsheet</translation>
    </message>
    <message>
        <source>Document Word</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Classeur Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, TXT, CSV, ODT, ODS, DOCX ou XLSX</source>
        <translation>PDF, PNG, JPEG, TXT, CSV, ODT, ODS, DOCX or XLSX</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est vide (0 octet). Choisissez un autre fichier.</source>
        <translation>“%1” is empty (0 bytes). Choose another file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» pèse %2&#x202f;; une pièce jointe ne peut pas dépasser %3. Réduisez le fichier ou découpez-le.</source>
        <translation>“%1” takes %2; an attachment cannot exceed %3. Make the file smaller or split it.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» contient un caractère nul (octet 0), qu’un texte ne peut pas avoir. Enregistrez-le à nouveau comme texte au codage UTF-8, ou choisissez le bon fichier.</source>
        <translation>“%1” contains a null character (byte 0), which a text cannot have. Save it again as text encoded in UTF-8, or choose the right file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» contient des caractères de contrôle, qu’un texte ne peut pas avoir. Enregistrez-le à nouveau comme texte au codage UTF-8, ou choisissez le bon fichier.</source>
        <translation>“%1” contains control characters, which a text cannot have. Save it again as text encoded in UTF-8, or choose the right file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est un texte ni au codage UTF-8 ni au codage Windows-1252. Enregistrez-le au codage UTF-8, puis ajoutez-le à nouveau.</source>
        <translation>“%1” is a text encoded neither in UTF-8 nor in Windows-1252. Save it in UTF-8, then add it again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» pèse un peu plus de %2, ce qu’une pièce jointe ne peut pas dépasser. Réduisez le fichier ou découpez-le.</source>
        <translation>“%1” is slightly larger than %2, the most an attachment may have. Make the file smaller or split it.</translation>
    </message>
</context>
<context>
    <name>rex::FirstRunPage</name>
    <message>
        <source>Poste autonome</source>
        <translation>Standalone workstation</translation>
    </message>
    <message>
        <source>Vous êtes exportateur et travaillez seul ou à plusieurs sur cet ordinateur. La base de données reste ici, lisible par vous seul.</source>
        <translation>You are an exporter and work on this computer, alone or with others. The database stays here, readable by you alone.</translation>
    </message>
    <message>
        <source>Petit bureau</source>
        <translation>Small office</translation>
    </message>
    <message>
        <source>Un bureau de douane de cinq postes au plus partage un fichier de base de données. Un administrateur crée les comptes.</source>
        <translation>A customs office of five workstations at most shares a database file. An administrator creates the accounts.</translation>
    </message>
    <message>
        <source>Démonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Essayez tout avec des sociétés inventées et des comptes prêts à l’emploi. Rien n’est conservé à la fermeture.</source>
        <translation>Try everything with invented companies and accounts ready to use. Nothing is kept on closing.</translation>
    </message>
    <message>
        <source>Bienvenue dans SOPRANO-REX</source>
        <translation>Welcome to SOPRANO-REX</translation>
    </message>
    <message>
        <source>Aucune base de données n’est encore ouverte. À quoi ce programme va-t-il servir&#x202f;?</source>
        <translation>No database is open yet. What will this program be used for?</translation>
    </message>
    <message>
        <source>Premier démarrage</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>rex::FormActions</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validate</translation>
    </message>
</context>
<context>
    <name>rex::FormOutline</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n erreur(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::FormPage</name>
    <message>
        <source>Saisie enregistrée automatiquement à %1</source>
        <translation>Typing stored automatically at %1</translation>
    </message>
    <message>
        <source>Formulaire %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Déposer un nouveau dossier</source>
        <translation>Submit a new application</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Erreur suivante</source>
        <translation>Next error</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Le formulaire du dossier %1 ne peut pas être modifié au statut «&#xa0;%2&#xa0;».</source>
        <translation>The form of the application %1 cannot be edited in the status “%2”.</translation>
    </message>
    <message>
        <source>Un autre dossier de votre entreprise est actif&#xa0;: %1.</source>
        <translation>Another application of your company is active: %1.</translation>
    </message>
    <message>
        <source>Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours. Vous pouvez remplir et sauvegarder ce formulaire, mais il ne pourra pas être déposé.</source>
        <translation>You already hold a valid REX number, or an application is already under way. You may fill in and save this form, but it cannot be submitted.</translation>
    </message>
    <message>
        <source>Le dossier %1 a été sauvegardé au statut %2.</source>
        <translation>The application %1 was saved with the status %2.</translation>
    </message>
    <message>
        <source>Accueil REX</source>
        <translation>REX home page</translation>
    </message>
    <message>
        <source>Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Votre demande ne peut pas être déposée.</source>
        <translation>You already hold a valid REX number, or an application is already under way (%1). Your application cannot be submitted.</translation>
    </message>
    <message>
        <source>Votre saisie remplacera la version du %1 quand vous choisirez «&#xa0;Sauvegarder&#xa0;» ou «&#xa0;Valider&#xa0;».</source>
        <translation>What you typed will replace the version of %1 when you choose “Save” or “Validate”.</translation>
    </message>
    <message>
        <source>Saisir une demande reçue</source>
        <translation>Enter a received application</translation>
    </message>
    <message>
        <source>Un autre dossier de cette société est actif&#xa0;: %1.</source>
        <translation>Another application of this company is active: %1.</translation>
    </message>
    <message>
        <source>La société possède déjà un numéro REX en cours de validité ou une demande est déjà en cours. Cette demande ne pourra pas être déposée.</source>
        <translation>The company already has a valid REX number, or an application is already in progress. This application cannot be submitted.</translation>
    </message>
    <message>
        <source>La société possède déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Cette demande ne peut pas être déposée.</source>
        <translation>The company already has a valid REX number, or an application is already in progress (%1). This application cannot be submitted.</translation>
    </message>
    <message>
        <source>Voir les différences</source>
        <translation>See the differences</translation>
    </message>
    <message>
        <source>Reprendre ma saisie sur la version actuelle</source>
        <translation>Put what I typed over the present version</translation>
    </message>
    <message>
        <source>Abandonner ma saisie</source>
        <translation>Discard what I typed</translation>
    </message>
    <message>
        <source>La saisie est gardée&#xa0;: reprenez-la depuis l’accueil REX.</source>
        <translation>What was typed is kept: resume it from the REX home page.</translation>
    </message>
</context>
<context>
    <name>rex::FormStore</name>
    <message>
        <source>Ce formulaire a été déposé entre-temps.</source>
        <translation>This form was submitted meanwhile.</translation>
    </message>
</context>
<context>
    <name>rex::FormView</name>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>Saisie simplifiée par chapitre (plus de 20 positions)</source>
        <translation>Simplified entry by chapter (more than 20 headings)</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Undertaking</translation>
    </message>
    <message>
        <source>Engagement souscrit</source>
        <translation>Undertaking given</translation>
    </message>
    <message>
        <source>Consentement</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>rex::Freshness</name>
    <message>
        <source>Listes à jour à %1</source>
        <translation>Lists as of %1</translation>
    </message>
</context>
<context>
    <name>rex::GatePage</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>rex::GoodsDialog</name>
    <message>
        <source>Saisie d’une marchandise admissible</source>
        <translation>Eligible goods</translation>
    </message>
    <message>
        <source>Pour chaque catégorie de marchandise, indiquez une description sommaire. Ex&#xa0;: viande bovine</source>
        <translation>For each kind of goods give a short description. Example: beef</translation>
    </message>
    <message>
        <source>Indiquez la position tarifaire (SH4) de la marchandise décrite, en chiffres ou en tapant des mots de son libellé. Ex&#xa0;: viande bovine, 0201</source>
        <translation>Give the heading (HS4) of the goods described, in digits or by typing words of its text. E.g. beef, 0201</translation>
    </message>
    <message>
        <source>Indiquez le chapitre de la marchandise reprise. Ex&#xa0;: viande bovine, 0201, 02</source>
        <translation>Give the chapter of the goods. E.g. beef, 0201, 02</translation>
    </message>
</context>
<context>
    <name>rex::GoodsModel</name>
    <message>
        <source>Éditer ou retirer la marchandise %1</source>
        <translation>Edit or remove the goods %1</translation>
    </message>
    <message>
        <source>Position inconnue, à vérifier</source>
        <translation>Unknown heading, to be checked</translation>
    </message>
    <message>
        <source>Libellé de la position</source>
        <translation>Text of the heading</translation>
    </message>
    <message>
        <source>Éditer/retirer la marchandise</source>
        <translation>Edit/remove the goods</translation>
    </message>
</context>
<context>
    <name>rex::GoodsSection</name>
    <message>
        <source>Ajouter une marchandise admissible</source>
        <translation>Add eligible goods</translation>
    </message>
    <message>
        <source>Saisie simplifiée par chapitre (plus de 20 positions)</source>
        <translation>Simplified entry by chapter (more than 20 headings)</translation>
    </message>
    <message>
        <source>Marchandise ajoutée&#xa0;: %1</source>
        <translation>Goods added: %1</translation>
    </message>
    <message>
        <source>Marchandise modifiée&#xa0;: %1</source>
        <translation>Goods changed: %1</translation>
    </message>
    <message>
        <source>Marchandise retirée&#xa0;: %1</source>
        <translation>Goods removed: %1</translation>
    </message>
</context>
<context>
    <name>rex::GrantDialog</name>
    <message>
        <source>Octroyer le numéro REX</source>
        <translation>Grant the REX number</translation>
    </message>
    <message>
        <source>&amp;Valide à partir du</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>&amp;Date d’enregistrement</source>
        <translation>&amp;Date of registration</translation>
    </message>
    <message>
        <source>Jour de l’octroi.</source>
        <translation>Day of the grant.</translation>
    </message>
    <message>
        <source>Jour du dernier dépôt&#xa0;: %1.</source>
        <translation>Day of the last submission: %1.</translation>
    </message>
    <message>
        <source>Demande %1&#xa0;: un numéro REX va être attribué à %2. Confirmez les deux dates de la case 7 de l’autorisation.</source>
        <translation>Application %1: a REX number is about to be given to %2. Confirm the two dates of box 7 of the authorisation.</translation>
    </message>
    <message>
        <source>Saisissez la date sous la forme JJ/MM/AAAA.</source>
        <translation>Type the date as DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>&amp;La preuve a été reçue qu’il a été remédié à la situation</source>
        <translation>&amp;The proof that the situation was remedied has been received</translation>
    </message>
    <message>
        <source>Révocation précédente</source>
        <translation>Previous revocation</translation>
    </message>
    <message>
        <source>Le dernier numéro de cette société a été révoqué au titre de l’article 89 §&#xa0;3 d) ou §&#xa0;4.</source>
        <translation>The last number of this company was revoked under article 89 §&#xa0;3 d) or §&#xa0;4.</translation>
    </message>
    <message>
        <source>Effet de la révocation du numéro précédent&#xa0;: %1.</source>
        <translation>The revocation of the previous number takes effect: %1.</translation>
    </message>
</context>
<context>
    <name>rex::HeaderBar</name>
    <message>
        <source>Menu de l’utilisateur</source>
        <translation>User’s menu</translation>
    </message>
    <message>
        <source>Langue, aspect, à propos</source>
        <translation>Language, appearance, about</translation>
    </message>
    <message>
        <source>Se déconnecter</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>rex::HelpMark</name>
    <message>
        <source>Aide&#xa0;: %1</source>
        <translation>Help: %1</translation>
    </message>
</context>
<context>
    <name>rex::HelpWindow</name>
    <message>
        <source>Page du manuel</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>Rechercher dans le manuel</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 — Aide de SOPRANO-REX</source>
        <translation>%1 — SOPRANO-REX help</translation>
    </message>
    <message>
        <source>Résultats&#xa0;: %1</source>
        <translation>Results: %1</translation>
    </message>
    <message>
        <source>Aucune page du manuel ne contient tous ces mots.</source>
        <translation>No page of the manual holds all these words.</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>rex::HistoryCard</name>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Aucun élément n’a été trouvé</source>
        <translation>No item was found</translation>
    </message>
    <message>
        <source>Voir la version déposée</source>
        <translation>Show the submitted version</translation>
    </message>
    <message>
        <source>Voir le commentaire</source>
        <translation>Show the comment</translation>
    </message>
</context>
<context>
    <name>rex::HistoryEntryDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Le %1, par %2. Statut&#xa0;: %3.</source>
        <translation>On %1, by %2. Status: %3.</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Aucun commentaire.</source>
        <translation>No comment.</translation>
    </message>
</context>
<context>
    <name>rex::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Acteur</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>rex::HistoryStore</name>
    <message>
        <source>L’historique a été modifié en dehors du programme, à partir de l’événement du %1. Prévenez l’administrateur.</source>
        <translation>The history was changed outside the program, from the event of %1 on. Tell the administrator.</translation>
    </message>
</context>
<context>
    <name>rex::HomePage</name>
    <message>
        <source>À traiter</source>
        <translation>To be processed</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Dossiers sur lesquels une action de votre part est requise.</source>
        <translation>Applications that need an action from you.</translation>
    </message>
    <message>
        <source>Dossiers qui requièrent une action du service douanier.</source>
        <translation>Applications that need an action from the customs office.</translation>
    </message>
    <message>
        <source>Dossiers incomplets&#xa0;: réponse attendue de l’opérateur.</source>
        <translation>Incomplete applications: the operator must answer.</translation>
    </message>
    <message>
        <source>&amp;Effacer la recherche</source>
        <translation>&amp;Clear the search</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the application</translation>
    </message>
    <message>
        <source>Bienvenue sur l’accueil REX</source>
        <translation>Welcome to the REX home page</translation>
    </message>
    <message>
        <source>Accueil REX</source>
        <translation>REX home page</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Un formulaire non sauvegardé du %1 a été retrouvé (fermeture imprévue du programme).</source>
        <translation>An unsaved form of %1 was found (the program closed unexpectedly).</translation>
    </message>
    <message>
        <source>Confirmer la date</source>
        <translation>Confirm the date</translation>
    </message>
    <message>
        <source>&amp;Saisir une demande reçue</source>
        <translation>&amp;Enter a received application</translation>
    </message>
    <message>
        <source>Date à confirmer</source>
        <translation>Date to be confirmed</translation>
    </message>
    <message>
        <source>Sommes-nous bien le %1&#x202f;? Les délais échus à cette date seront appliqués&#xa0;: les demandes restées sans réponse seront rejetées.</source>
        <translation>Is today really %1? What is due on this date will be done: applications left without an answer will be rejected.</translation>
    </message>
    <message>
        <source>Dossiers en étude du service et messages à lire.</source>
        <translation>The office’s applications under review, and messages to read.</translation>
    </message>
    <message>
        <source>&amp;Prendre en charge</source>
        <translation>&amp;Take charge</translation>
    </message>
    <message>
        <source>Vous avez pris en charge le dossier %1.</source>
        <translation>You have taken charge of the application %1.</translation>
    </message>
    <message>
        <source>Résultats de la recherche</source>
        <translation>Results of the search</translation>
    </message>
</context>
<context>
    <name>rex::KeptDialog</name>
    <message>
        <source>Formulaire retrouvé</source>
        <translation>Form found</translation>
    </message>
    <message>
        <source>&amp;Reprendre la saisie</source>
        <translation>&amp;Go on typing</translation>
    </message>
    <message>
        <source>Un formulaire non sauvegardé du %1 a été retrouvé (fermeture imprévue du programme). Voulez-vous en reprendre la saisie, ou l’effacer pour ouvrir celui-ci&#x202f;?</source>
        <translation>An unsaved form of %1 was found (the program closed unexpectedly). Do you want to go on with it, or to erase it and open this one?</translation>
    </message>
    <message>
        <source>&amp;Effacer</source>
        <translation>&amp;Erase</translation>
    </message>
</context>
<context>
    <name>rex::Labels</name>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En étude</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Incomplet</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Octroyé</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Révoqué</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Modifier le formulaire</source>
        <translation>Edit the form</translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Ajouter un commentaire</source>
        <translation>Add a comment</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Octroyer</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Rejeter</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Dépôt de la demande au service de recevabilité</source>
        <translation>Submission of the application</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Demande d’informations supplémentaires</source>
        <translation>Request for further information</translation>
    </message>
    <message>
        <source>Modification du dossier</source>
        <translation>Change to the application</translation>
    </message>
    <message>
        <source>Octroi de l’autorisation</source>
        <translation>Grant of the authorisation</translation>
    </message>
    <message>
        <source>Rejet de la demande</source>
        <translation>Rejection of the application</translation>
    </message>
    <message>
        <source>Révocation de l’autorisation</source>
        <translation>Revocation of the authorisation</translation>
    </message>
    <message>
        <source>Abandon de la demande</source>
        <translation>Abandonment of the application</translation>
    </message>
    <message>
        <source>Opérateur</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Agent des douanes</source>
        <translation>Customs officer</translation>
    </message>
    <message>
        <source>Chef de service</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrateur</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Commercialisation</source>
        <translation>Trading</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Délivrance du numéro d’exportateur enregistré</source>
        <translation>Issue of the registered exporter number</translation>
    </message>
    <message>
        <source>Répondre et redéposer</source>
        <translation>Answer and resubmit</translation>
    </message>
    <message>
        <source>Retirer la demande</source>
        <translation>Withdraw the application</translation>
    </message>
    <message>
        <source>Modifier l’autorisation</source>
        <translation>Modify the authorisation</translation>
    </message>
    <message>
        <source>Déposer la modification</source>
        <translation>Deposit the modification</translation>
    </message>
    <message>
        <source>Demander la radiation</source>
        <translation>Ask for removal</translation>
    </message>
    <message>
        <source>Retirer le consentement</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>Donner le consentement</source>
        <translation>Give the consent</translation>
    </message>
    <message>
        <source>Reprendre comme nouvelle demande</source>
        <translation>Reuse as a new application</translation>
    </message>
    <message>
        <source>Demander des informations complémentaires</source>
        <translation>Ask for further information</translation>
    </message>
    <message>
        <source>Valider la modification</source>
        <translation>Accept the modification</translation>
    </message>
    <message>
        <source>Refuser la modification</source>
        <translation>Refuse the modification</translation>
    </message>
    <message>
        <source>Réaffecter</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>Annuler la révocation</source>
        <translation>Annul the revocation</translation>
    </message>
    <message>
        <source>Marquer le message comme lu</source>
        <translation>Mark the message as read</translation>
    </message>
    <message>
        <source>Rejeter automatiquement</source>
        <translation>Reject automatically</translation>
    </message>
    <message>
        <source>Abandonner automatiquement la modification</source>
        <translation>Drop the modification automatically</translation>
    </message>
    <message>
        <source>Remise en étude</source>
        <translation>Back under review</translation>
    </message>
    <message>
        <source>Rejet automatique de la demande</source>
        <translation>Automatic rejection of the application</translation>
    </message>
    <message>
        <source>Refus de la modification</source>
        <translation>Modification refused</translation>
    </message>
    <message>
        <source>Abandon de la demande de modification</source>
        <translation>Modification abandoned</translation>
    </message>
    <message>
        <source>Rejet automatique de la demande de modification</source>
        <translation>Automatic rejection of the modification</translation>
    </message>
    <message>
        <source>Annulation de la révocation</source>
        <translation>Revocation annulled</translation>
    </message>
    <message>
        <source>Retrait de la demande</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>Demande de radiation</source>
        <translation>Request for removal</translation>
    </message>
    <message>
        <source>Retrait du consentement à la publication</source>
        <translation>Consent to publication withdrawn</translation>
    </message>
    <message>
        <source>Consentement à la publication</source>
        <translation>Consent to publication</translation>
    </message>
    <message>
        <source>Réaffectation du dossier</source>
        <translation>Dossier reassigned</translation>
    </message>
    <message>
        <source>Prise en charge</source>
        <translation>Taken in charge</translation>
    </message>
    <message>
        <source>Fin de la prise en charge</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Prise en charge interrompue</source>
        <translation>Taking broken</translation>
    </message>
    <message>
        <source>Message lu par le service</source>
        <translation>Message read by the office</translation>
    </message>
    <message>
        <source>Ajout de pièces jointes</source>
        <translation>Attachments added</translation>
    </message>
</context>
<context>
    <name>rex::LeaveDialog</name>
    <message>
        <source>Saisie non sauvegardée</source>
        <translation>Unsaved typing</translation>
    </message>
    <message>
        <source>&amp;Sauvegarder</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ce formulaire contient des informations qui ne sont pas sauvegardées. Voulez-vous les sauvegarder avant de quitter la page&#x202f;?</source>
        <translation>This form holds information that is not saved. Do you want to save it before you leave the page?</translation>
    </message>
    <message>
        <source>&amp;Ne pas sauvegarder</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>&amp;Garder la saisie</source>
        <translation>&amp;Keep what was typed</translation>
    </message>
    <message>
        <source>Cette demande reçue n’est pas encore déposée. Voulez-vous garder la saisie, pour la reprendre depuis l’accueil&#x202f;?</source>
        <translation>This received application is not submitted yet. Do you want to keep what was typed, to resume it from the home page?</translation>
    </message>
    <message>
        <source>&amp;Ne pas garder</source>
        <translation>&amp;Do not keep it</translation>
    </message>
</context>
<context>
    <name>rex::LinkLine</name>
    <message>
        <source>%1&#xa0;: </source>
        <comment>section of an error</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>rex::ListCard</name>
    <message>
        <source>Aucun élément n’a été trouvé</source>
        <translation>No item was found</translation>
    </message>
    <message>
        <source>La copie s’arrête à %1 lignes&#xa0;: sélectionnez-en moins, ou exportez la liste.</source>
        <translation>Copying stops at %1 rows: select fewer, or export the list.</translation>
    </message>
    <message>
        <source>Lecture interrompue&#xa0;: la liste n’est pas complète. F5 la lit de nouveau.</source>
        <translation>Reading was cancelled: the list is not complete. F5 reads it again.</translation>
    </message>
    <message>
        <source>Lecture interrompue&#xa0;: la liste reste telle qu’elle était. F5 la lit de nouveau.</source>
        <translation>Reading interrupted: the list stays as it was. F5 reads it again.</translation>
    </message>
    <message>
        <source>Résultats&#xa0;: %1</source>
        <translation>Results: %1</translation>
    </message>
</context>
<context>
    <name>rex::ListFilter</name>
    <message>
        <source>Numéro de demande, numéro REX, Eori, nom</source>
        <translation>Application number, REX number, EORI, name</translation>
    </message>
    <message>
        <source>&amp;Statut</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Fi&amp;ltrer</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>%1 caractères au plus.</source>
        <translation>%1 characters at most.</translation>
    </message>
</context>
<context>
    <name>rex::ListModel</name>
    <message>
        <source>La base de données est occupée par un autre poste&#xa0;: la liste n’a pas été lue. Actualisez-la (F5) dans un instant.</source>
        <translation>The database is in use by another workstation: the list was not read. Refresh it (F5) in a moment.</translation>
    </message>
</context>
<context>
    <name>rex::ListSection</name>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s).</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::LoadingBar</name>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rex::LoginPage</name>
    <message>
        <source>Les mots de passe de la démonstration se trouvent dans le tableau «&#xa0;Comptes de démonstration&#xa0;».</source>
        <translation>The passwords of the demonstration stand in the table “Demonstration accounts”.</translation>
    </message>
    <message>
        <source>Un poste autonome n’a pas d’administrateur&#xa0;: personne ne peut y remplacer un mot de passe. Pour suivre vos demandes déjà transmises, adressez-vous à votre bureau de douane.</source>
        <translation>A standalone workstation has no administrator: nobody can replace a password there. To follow applications already submitted, ask your customs office.</translation>
    </message>
    <message>
        <source>Adressez-vous à l’administrateur de cette base&#xa0;: il vous donnera un nouveau mot de passe (Administration, Comptes).</source>
        <translation>Ask the administrator of this database: he will give you a new password (Administration, Accounts).</translation>
    </message>
    <message>
        <source>Base de démonstration.</source>
        <translation>Demonstration database.</translation>
    </message>
    <message>
        <source>Sociétés inventées, données effacées à la fermeture. Aucun courriel ne part réellement.</source>
        <translation>Invented companies, data erased on closing. No mail is really sent.</translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Verrouillage des majuscules activé</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>ENTRER</source>
        <translation>ENTER</translation>
    </message>
    <message>
        <source>Télé-procédure SOPRANO-REX</source>
        <translation>Online procedure SOPRANO-REX</translation>
    </message>
    <message>
        <source>Inscription</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Mot de passe oublié&#x202f;?</source>
        <translation>Forgotten password?</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Indiquez votre identifiant et votre mot de passe.</source>
        <translation>Give your user name and your password.</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>rex::MailCard</name>
    <message>
        <source>Courriels</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Aucun courriel n’a été écrit</source>
        <translation>No mail has been written</translation>
    </message>
</context>
<context>
    <name>rex::MailMessage</name>
    <message>
        <source>L’adresse de l’expéditeur «&#xa0;%1&#xa0;» n’est pas valide&#xa0;: corrigez-la dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The sender’s address “%1” is not valid: correct it in “Sending mails”.</translation>
    </message>
    <message>
        <source>L’adresse du destinataire «&#xa0;%1&#xa0;» n’est pas valide.</source>
        <translation>The recipient’s address “%1” is not valid.</translation>
    </message>
</context>
<context>
    <name>rex::MailModel</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Créé le</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Ce courriel peut avoir été envoyé deux fois.</source>
        <translation>This mail may have been sent twice.</translation>
    </message>
    <message>
        <source>Prochain essai à partir du %1.</source>
        <translation>Next attempt from %1.</translation>
    </message>
</context>
<context>
    <name>rex::MailPanel</name>
    <message>
        <source>Texte du courriel</source>
        <translation>Text of the mail</translation>
    </message>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Enregistrer en .&amp;eml</source>
        <translation>Save as .&amp;eml</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the application</translation>
    </message>
    <message>
        <source>Destinataire&#xa0;:</source>
        <translation>Recipient:</translation>
    </message>
    <message>
        <source>Dossier&#xa0;:</source>
        <translation>Application:</translation>
    </message>
    <message>
        <source>Créé le&#xa0;:</source>
        <translation>Created:</translation>
    </message>
    <message>
        <source>Envoyé le&#xa0;:</source>
        <translation>Sent on:</translation>
    </message>
    <message>
        <source>Essais&#xa0;:</source>
        <translation>Attempts:</translation>
    </message>
</context>
<context>
    <name>rex::MailPart</name>
    <message>
        <source>A&amp;jouter au courriel</source>
        <translation>A&amp;dd to the mail</translation>
    </message>
    <message>
        <source>Texte du courriel</source>
        <translation>Text of the mail</translation>
    </message>
    <message>
        <source>Envoyé à %1 dès que l’action est confirmée</source>
        <translation>Sent to %1 as soon as the action is confirmed</translation>
    </message>
    <message>
        <source>Courriel&#xa0;: %1</source>
        <translation>Mail: %1</translation>
    </message>
</context>
<context>
    <name>rex::MailPreview</name>
    <message>
        <source>Texte du courriel</source>
        <translation>Text of the mail</translation>
    </message>
    <message>
        <source>Adressé au courriel du compte de l’opérateur, dès que l’action est confirmée.</source>
        <translation>Sent to the e-mail address of the operator’s account, once the action is confirmed.</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>rex::MailService</name>
    <message>
        <source>Aucun courriel n’attend d’être envoyé.</source>
        <translation>No mail is waiting to be sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n courriel(s) envoyé(s)</source>
        <translation>
            <numerusform>%n mail sent</numerusform>
            <numerusform>%n mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à réessayer plus tard</source>
        <translation>
            <numerusform>%n to be tried later</numerusform>
            <numerusform>%n to be tried later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en échec</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>L’envoi a été interrompu deux fois avant la réponse du serveur&#xa0;: ce courriel peut avoir été envoyé deux fois. Demandez au destinataire, puis réessayez au besoin.</source>
        <translation>The sending was interrupted twice before the server answered: this mail may have been sent twice. Ask the recipient, then try again if need be.</translation>
    </message>
    <message>
        <source>%1 Ce courriel n’est plus réessayé de lui-même.</source>
        <translation>%1 This mail is no longer tried by itself.</translation>
    </message>
    <message>
        <source>%1 Il peut avoir été envoyé deux fois. Demandez au destinataire, puis réessayez au besoin.</source>
        <translation>%1 It may have been sent twice. Ask the recipient, then try again if need be.</translation>
    </message>
    <message>
        <source>Les courriels sont ouverts aux agents des douanes et à l’administrateur.</source>
        <translation>Mails are open to customs officers and the administrator.</translation>
    </message>
    <message>
        <source>Ce courriel n’existe pas, ou son dossier est suivi par un autre service.</source>
        <translation>This mail does not exist, or its application is handled by another office.</translation>
    </message>
    <message>
        <source>Seul un administrateur peut régler l’envoi des courriels.</source>
        <translation>Only an administrator can set up the sending of mails.</translation>
    </message>
    <message>
        <source>L’envoi des courriels n’est pas réglé&#xa0;: un administrateur le fait dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The sending of mails is not set up: an administrator does so in “Sending mails”.</translation>
    </message>
    <message>
        <source>Ce poste (%1) n’envoie pas de courriels&#xa0;: un administrateur peut l’ajouter dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>This workstation (%1) does not send mails: an administrator can add it in “Sending mails”.</translation>
    </message>
    <message>
        <source>Le mot de passe du serveur n’est pas connu de ce poste&#xa0;: saisissez-le dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The server’s password is not known to this workstation: type it in “Sending mails”.</translation>
    </message>
    <message>
        <source>Ce poste (%1) n’est pas de ceux qui envoient&#xa0;: il ne garde pas de mot de passe. Ajoutez-le aux postes qui envoient, ou videz le mot de passe.</source>
        <translation>This workstation (%1) is not one of those that send: it keeps no password. Add it to the workstations that send, or empty the password.</translation>
    </message>
    <message>
        <source>Le serveur, le port ou l’identifiant ne sont plus ceux du mot de passe enregistré&#xa0;: saisissez le mot de passe pour les essayer.</source>
        <translation>The server, the port or the user name are no longer those of the password that is kept: type the password to try them.</translation>
    </message>
    <message numerus="yes">
        <source>%n repris entre-temps par un autre poste</source>
        <translation>
            <numerusform>%n taken over by another workstation meanwhile</numerusform>
            <numerusform>%n taken over by another workstation meanwhile</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle vient du formulaire de la demande reçue, qui ne change plus&#xa0;: prévenez la société autrement.</source>
        <translation>It comes from the form of the request received, which no longer changes: tell the company in another way.</translation>
    </message>
    <message>
        <source>Un administrateur la corrige dans «&#xa0;Comptes&#xa0;»&#x202f;; choisissez ensuite «&#xa0;Réessayer&#xa0;».</source>
        <translation>An administrator corrects it in “Accounts”; then choose “Try again”.</translation>
    </message>
    <message>
        <source>La démonstration n’envoie aucun courriel&#xa0;: ses personnes sont inventées.</source>
        <translation>The demonstration sends no mail: its people are invented.</translation>
    </message>
</context>
<context>
    <name>rex::MailSettings</name>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (port 587)</translation>
    </message>
    <message>
        <source>TLS dès la connexion (port 465)</source>
        <translation>TLS from the start (port 465)</translation>
    </message>
    <message>
        <source>«&#xa0;Serveur&#xa0;» est obligatoire</source>
        <translation>“Server” is required</translation>
    </message>
    <message>
        <source>«&#xa0;Serveur&#xa0;» n’est pas un nom de serveur&#xa0;: indiquez-le sans espace, par exemple smtp.exemple.fr</source>
        <translation>“Server” is not the name of a server: give it without spaces, for example smtp.example.com</translation>
    </message>
    <message>
        <source>«&#xa0;Port&#xa0;» est un nombre de 1 à 65535, en général 587 ou 465</source>
        <translation>“Port” is a number from 1 to 65535, usually 587 or 465</translation>
    </message>
    <message>
        <source>«&#xa0;Identifiant&#xa0;» est trop long ou contient un caractère interdit</source>
        <translation>“User name” is too long or contains a forbidden character</translation>
    </message>
    <message>
        <source>«&#xa0;Adresse de l’expéditeur&#xa0;» est obligatoire</source>
        <translation>“Sender’s address” is required</translation>
    </message>
    <message>
        <source>«&#xa0;Adresse de l’expéditeur&#xa0;» n’est pas une adresse valide&#xa0;: indiquez-la sous la forme nom@exemple.fr</source>
        <translation>“Sender’s address” is not a valid address: give it as name@example.com</translation>
    </message>
    <message>
        <source>«&#xa0;Nom de l’expéditeur&#xa0;» est trop long ou contient un caractère interdit</source>
        <translation>“Sender’s name” is too long or contains a forbidden character</translation>
    </message>
    <message>
        <source>«&#xa0;Fichier d’autorités&#xa0;» est trop long ou contient un caractère interdit</source>
        <translation>“File of authorities” is too long or contains a forbidden character</translation>
    </message>
    <message>
        <source>«&#xa0;Postes qui envoient&#xa0;» compte vingt noms au plus, séparés par des virgules</source>
        <translation>“Workstations that send” holds twenty names at most, separated by commas</translation>
    </message>
</context>
<context>
    <name>rex::MailSettingsFields</name>
    <message>
        <source>&amp;Serveur</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Sé&amp;curité</source>
        <translation>Se&amp;curity</translation>
    </message>
    <message>
        <source>La liaison est toujours chiffrée et le certificat du serveur vérifié&#xa0;: sinon rien ne part.</source>
        <translation>The connection is always encrypted and the server’s certificate verified: otherwise nothing leaves.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>I&amp;dentifiant</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Mot de passe</source>
        <translation>Passwor&amp;d</translation>
    </message>
    <message>
        <source>Chiffré par une clé gardée sur ce poste, hors de la base. À saisir sur chaque poste qui envoie.</source>
        <translation>Encrypted by a key kept on this workstation, outside the database. To be typed on each workstation that sends.</translation>
    </message>
    <message>
        <source>&amp;Fichier d’autorités</source>
        <translation>&amp;File of authorities</translation>
    </message>
    <message>
        <source>Seulement si le serveur a un certificat de votre réseau&#xa0;: un fichier PEM.</source>
        <translation>Only if the server has a certificate of your network: a PEM file.</translation>
    </message>
    <message>
        <source>Parco&amp;urir…</source>
        <translation>B&amp;rowse…</translation>
    </message>
    <message>
        <source>Fichier d’autorités</source>
        <translation>File of authorities</translation>
    </message>
    <message>
        <source>Certificats (*.pem *.crt);;Tous les fichiers (*)</source>
        <translation>Certificates (*.pem *.crt);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;Adresse de l’expéditeur</source>
        <translation>Sender’s &amp;address</translation>
    </message>
    <message>
        <source>N&amp;om de l’expéditeur</source>
        <translation>Sender’s na&amp;me</translation>
    </message>
    <message>
        <source>Postes qui en&amp;voient</source>
        <translation>&amp;Workstations that send</translation>
    </message>
    <message>
        <source>Noms des ordinateurs, séparés par des virgules. Aucun&#xa0;: les courriels attendent. Ce poste s’appelle %1.</source>
        <translation>Names of the computers, separated by commas. None: the mails wait. This workstation is called %1.</translation>
    </message>
    <message>
        <source>A&amp;jouter ce poste</source>
        <translation>Add th&amp;is workstation</translation>
    </message>
    <message>
        <source>Inchangé</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>«&#xa0;Mot de passe&#xa0;» est obligatoire avec un identifiant</source>
        <translation>“Password” is required with a user name</translation>
    </message>
</context>
<context>
    <name>rex::MailSettingsPage</name>
    <message>
        <source>Serveur d’envoi</source>
        <translation>Sending server</translation>
    </message>
    <message>
        <source>&amp;Tester</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Envoie un courriel d’essai à %1</source>
        <translation>Sends a test mail to %1</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>Les réglages de l’envoi sont enregistrés.</source>
        <translation>The settings for sending are saved.</translation>
    </message>
    <message>
        <source>SOPRANO-REX Courriel d’essai</source>
        <translation>SOPRANO-REX Test mail</translation>
    </message>
    <message>
        <source>Ce courriel d’essai montre que SOPRANO-REX peut envoyer ses courriels par le serveur %1.</source>
        <translation>This test mail shows that SOPRANO-REX can send its mails by the server %1.</translation>
    </message>
    <message>
        <source>Essai en cours avec %1…</source>
        <translation>Testing with %1…</translation>
    </message>
    <message>
        <source>Un courriel d’essai a été remis au serveur pour %1. Vérifiez qu’il arrive.</source>
        <translation>A test mail for %1 was handed to the server. Check that it arrives.</translation>
    </message>
    <message>
        <source>L’essai a été annulé.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>Les réglages ne sont pas enregistrés&#xa0;: ce qui est saisi sera perdu.</source>
        <translation>The settings are not saved: what is typed will be lost.</translation>
    </message>
    <message>
        <source>Envoi des courriels</source>
        <translation>Sending mails</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Annuler &amp;l’essai</source>
        <translation>Cancel t&amp;he test</translation>
    </message>
    <message>
        <source>L’adresse de votre compte, «&#xa0;%1&#xa0;», ne peut pas recevoir l’essai&#xa0;: corrigez-la dans «&#xa0;Comptes&#xa0;».</source>
        <translation>The address of your account, “%1”, cannot receive the test: correct it in “Accounts”.</translation>
    </message>
</context>
<context>
    <name>rex::MailsPage</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tous les états</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Filtrer les courriels</source>
        <translation>Filter the mails</translation>
    </message>
    <message>
        <source>Destinataire, objet ou dossier</source>
        <translation>Recipient, subject or application</translation>
    </message>
    <message>
        <source>Courriels</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Choisissez un courriel dans la liste pour le lire.</source>
        <translation>Choose a mail in the list to read it.</translation>
    </message>
    <message>
        <source>Le courriel à %1 est de nouveau en attente&#xa0;: il part avec le prochain envoi.</source>
        <translation>The mail to %1 is waiting again: it leaves with the next sending.</translation>
    </message>
    <message>
        <source>Enregistrer le courriel</source>
        <translation>Save the mail</translation>
    </message>
    <message>
        <source>Courriel (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Le courriel est enregistré dans «&#xa0;%1&#xa0;».</source>
        <translation>The mail is saved in “%1”.</translation>
    </message>
</context>
<context>
    <name>rex::MainWindow</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 — SOPRANO-REX</source>
        <translation>%1 — SOPRANO-REX</translation>
    </message>
</context>
<context>
    <name>rex::NavigationTabs</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Accueil REX</source>
        <translation>REX home page</translation>
    </message>
    <message>
        <source>Déposer un &amp;nouveau dossier</source>
        <translation>Submit a &amp;new application</translation>
    </message>
    <message>
        <source>&amp;Recherche avancée</source>
        <translation>Advanced sea&amp;rch</translation>
    </message>
    <message>
        <source>A&amp;fficher mes autorisations</source>
        <translation>Sho&amp;w my authorisations</translation>
    </message>
    <message>
        <source>Mes doc&amp;uments</source>
        <translation>My doc&amp;uments</translation>
    </message>
</context>
<context>
    <name>rex::Navigator</name>
    <message>
        <source>Démonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Poste autonome</source>
        <translation>Standalone workstation</translation>
    </message>
    <message>
        <source>Petit bureau</source>
        <translation>Small office</translation>
    </message>
    <message>
        <source>%1 — fichier partagé sur le réseau, %2 postes au plus</source>
        <translation>%1 — file shared on the network, %2 workstations at most</translation>
    </message>
    <message>
        <source>Le fichier de la base de données ne répond plus&#xa0;: le disque ou le réseau est coupé. Ce que vous avez saisi reste à l’écran&#x202f;; le travail reprendra de lui-même dès que le fichier sera revenu.</source>
        <translation>The database file no longer answers: the disk or the network is cut off. What you have typed stays on the screen; work will go on by itself as soon as the file is back.</translation>
    </message>
    <message>
        <source>Le fichier de la base de données est revenu&#xa0;: vous pouvez continuer.</source>
        <translation>The database file is back: you can go on.</translation>
    </message>
    <message>
        <source>La base de données de ce poste a été rouverte.</source>
        <translation>The database of this workstation was opened again.</translation>
    </message>
    <message>
        <source>L’ouverture a été annulée avant que le fichier ait répondu.</source>
        <translation>Opening was cancelled before the file answered.</translation>
    </message>
</context>
<context>
    <name>rex::NewAccountPanel</name>
    <message>
        <source>Nouveau compte</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Nouvelle société</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>EORI, company</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Société</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Créer le compte</source>
        <translation>&amp;Create the account</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est obligatoire</source>
        <translation>“%1” is mandatory</translation>
    </message>
    <message>
        <source>Création…</source>
        <translation>Creating…</translation>
    </message>
</context>
<context>
    <name>rex::NumberStrip</name>
    <message>
        <source>Copier le numéro REX</source>
        <translation>Copy the REX number</translation>
    </message>
    <message>
        <source>Numéro REX en cours de validité</source>
        <translation>Valid REX number</translation>
    </message>
    <message>
        <source>&amp;Imprimer</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Date d’enregistrement</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>Valide à partir du</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Publication des données</source>
        <translation>Publication of data</translation>
    </message>
    <message>
        <source>Numéro de demande</source>
        <translation>Application number</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Valide jusqu’au</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>rex::OfficeDocuments</name>
    <message>
        <source>«&#xa0;%1&#xa0;» est endommagé&#xa0;: son contenu ne peut pas être lu en entier. Choisissez un fichier intact.</source>
        <translation>“%1” is damaged: its content cannot be read whole. Choose an intact file.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est une archive ZIP ou un document d’un type qui n’est pas accepté. Joignez les fichiers un à un, par exemple au format PDF.</source>
        <translation>“%1” is a ZIP archive or a document of a type that is not accepted. Attach the files one by one, for example as PDF.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» contient des macros, qui ne sont pas acceptées. Enregistrez-le sans macros ou au format PDF.</source>
        <translation>“%1” contains macros, which are not accepted. Save it without macros or as PDF.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est protégé par un mot de passe&#xa0;: son contenu ne peut pas être vérifié. Enlevez le mot de passe, puis ajoutez-le à nouveau.</source>
        <translation>“%1” is protected by a password: its content cannot be checked. Remove the password, then add it again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas accepté&#xa0;: cette archive piégée écrirait en dehors de son propre dossier.</source>
        <translation>“%1” is not accepted: this hostile archive would write outside its own folder.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» contient trop de données une fois décompressé. Réduisez-le ou enregistrez-le au format PDF.</source>
        <translation>“%1” contains too much data once unpacked. Make it smaller or save it as PDF.</translation>
    </message>
</context>
<context>
    <name>rex::OfficeSection</name>
    <message>
        <source>Tapez quelques lettres du nom du bureau.</source>
        <translation>Type a few letters of the office’s name.</translation>
    </message>
    <message>
        <source>Aucun service ne porte le nom «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un dans la liste.</source>
        <translation>No office is called “%1”: choose one from the list.</translation>
    </message>
</context>
<context>
    <name>rex::OfficeSetupPage</name>
    <message>
        <source>Petit bureau</source>
        <translation>Small office</translation>
    </message>
    <message>
        <source>Le fichier de la base peut se trouver sur cet ordinateur ou dans un dossier partagé par le bureau. Qui peut écrire ce fichier peut aussi le modifier hors du programme&#xa0;: réservez le dossier aux agents du bureau.</source>
        <translation>The database file may lie on this computer or in a folder that the office shares. Whoever can write this file can also change it outside the program: keep the folder for the officers of the office.</translation>
    </message>
    <message>
        <source>Premier administrateur</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>Fichier de la base de données</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>&amp;Nouvelle base</source>
        <translation>&amp;New database</translation>
    </message>
    <message>
        <source>Base &amp;existante</source>
        <translation>&amp;Existing database</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>Bro&amp;wse…</translation>
    </message>
    <message>
        <source>Votre bureau</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Proposé pour chaque nouveau compte d’agent.</source>
        <translation>Proposed for each new officer’s account.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la base</source>
        <translation>&amp;Open the database</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>&amp;Créer la base</source>
        <translation>&amp;Create the database</translation>
    </message>
    <message>
        <source>Création…</source>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est obligatoire</source>
        <translation>“%1” is mandatory</translation>
    </message>
    <message>
        <source>Parcourir</source>
        <translation>Browse</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>rex::OpenedCopies</name>
    <message>
        <source>Le document n’a pas pu être copié pour être ouvert. Libérez de la place dans le dossier des fichiers temporaires, puis réessayez.</source>
        <translation>The document could not be copied to be opened. Free some space in the folder of temporary files, then try again.</translation>
    </message>
</context>
<context>
    <name>rex::OpeningPage</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Le fichier met du temps à répondre, ou la base d’une version antérieure est mise à jour. Rien n’est à faire&#x202f;; vous pouvez aussi annuler et choisir un autre fichier.</source>
        <translation>The file takes its time to answer, or a database of an earlier version is being updated. There is nothing to do; you can also cancel and choose another file.</translation>
    </message>
    <message>
        <source>Fichier&#xa0;: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Ouverture de la base de données…</source>
        <translation>Opening the database…</translation>
    </message>
</context>
<context>
    <name>rex::Outbox</name>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>rex::OutboxCard</name>
    <message>
        <source>Courriels</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Aucun courriel n’a été trouvé</source>
        <translation>No mail was found</translation>
    </message>
</context>
<context>
    <name>rex::OutboxStore</name>
    <message>
        <source>Ce courriel a été repris par un autre poste entre-temps.</source>
        <translation>Another workstation has taken this mail over in the meantime.</translation>
    </message>
    <message>
        <source>Ce courriel est déjà envoyé, ou son envoi est en cours.</source>
        <translation>This mail has been sent already, or is being sent.</translation>
    </message>
</context>
<context>
    <name>rex::Outcome</name>
    <message>
        <source>Voir le courriel avant l’envoi</source>
        <translation>See the mail before it is sent</translation>
    </message>
    <message>
        <source>Statut après l’action&#xa0;: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Status after the action: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Courriel&#xa0;: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Mail: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Aucun courriel n’est envoyé.</source>
        <translation>No mail is sent.</translation>
    </message>
</context>
<context>
    <name>rex::PaperMenu</name>
    <message>
        <source>Autres &amp;documents</source>
        <translation>Other &amp;documents</translation>
    </message>
    <message>
        <source>&amp;Récapitulatif…</source>
        <translation>&amp;Summary…</translation>
    </message>
    <message>
        <source>&amp;Historique…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>Lettre du %1&#xa0;: %2…</source>
        <translation>Letter of %1: %2…</translation>
    </message>
    <message>
        <source>&amp;Voies de recours…</source>
        <translation>&amp;Ways of appeal…</translation>
    </message>
    <message>
        <source>Les voies de recours du service sont enregistrées.</source>
        <translation>The ways of appeal of the office are saved.</translation>
    </message>
</context>
<context>
    <name>rex::PasswordEdit</name>
    <message>
        <source>Masquer le mot de passe</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Afficher le mot de passe</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>rex::PasswordGroup</name>
    <message numerus="yes">
        <source>Au moins %n caractères.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmation du mot de passe</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Les deux mots de passe diffèrent&#xa0;: tapez-les de nouveau</source>
        <translation>The two passwords differ: type them again</translation>
    </message>
</context>
<context>
    <name>rex::PdfPane</name>
    <message>
        <source>Ce PDF est protégé par un mot de passe&#xa0;: ouvrez-le avec un autre programme.</source>
        <translation>This PDF is protected by a password: open it with another program.</translation>
    </message>
    <message>
        <source>Ce PDF est endommagé et ne peut pas être montré. Demandez à son auteur de le joindre à nouveau.</source>
        <translation>This PDF is damaged and cannot be shown. Ask its author to attach it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::PicturePane</name>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Cette image est endommagée ou trop grande pour être montrée. Ouvrez-la avec un autre programme.</source>
        <translation>This picture is damaged or too large to be shown. Open it with another program.</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>rex::Preview</name>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Résultat précédent</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Résultat suivant</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Largeur de la page</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rechercher dans le document</source>
        <translation>Search the document</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Aperçu de «&#xa0;%1&#xa0;», page %2 sur %3</source>
        <translation>Preview of “%1”, page %2 of %3</translation>
    </message>
    <message>
        <source>Aucun résultat</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>rex::PrintDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà dans ce dossier.</source>
        <translation>“%1” exists already in this folder.</translation>
    </message>
    <message>
        <source>Le PDF n’a pas été créé.</source>
        <translation>The PDF was not created.</translation>
    </message>
    <message>
        <source>Aucun programme de cet ordinateur n’a pu l’ouvrir&#xa0;: ouvrez «&#xa0;%1&#xa0;» vous-même.</source>
        <translation>No program on this computer could open it: open “%1” yourself.</translation>
    </message>
    <message>
        <source>Le PDF a été créé.</source>
        <translation>The PDF was created.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&#xa0;» et «&#xa0;</source>
        <translation>” and “</translation>
    </message>
    <message>
        <source>Remplacez l’existant ou donnez un autre nom.</source>
        <translation>Replace what exists or give another name.</translation>
    </message>
    <message>
        <source>Création du PDF — %1</source>
        <translation>Making the PDF — %1</translation>
    </message>
    <message>
        <source>Copier le numéro</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>OK enregistre le PDF et l’ouvre.</source>
        <translation>OK saves the PDF and opens it.</translation>
    </message>
    <message>
        <source>L’aperçu ne peut pas être montré&#x202f;; le PDF peut être enregistré et imprimé.</source>
        <translation>The preview cannot be shown; the PDF can be saved and printed.</translation>
    </message>
    <message>
        <source>Enregistrer sous</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Le PDF n’a pas été enregistré.</source>
        <translation>The PDF was not saved.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur.</source>
        <translation>No printer is installed on this computer.</translation>
    </message>
    <message>
        <source>Enregistrez le PDF par OK et imprimez-le depuis un autre poste, ou demandez à l’administrateur du poste d’installer une imprimante.</source>
        <translation>Save the PDF by OK and print it from another workstation, or ask the administrator of this computer to install a printer.</translation>
    </message>
    <message>
        <source>Le document n’a pas été imprimé.</source>
        <translation>The document was not printed.</translation>
    </message>
    <message>
        <source>Le document a été envoyé à l’imprimante.</source>
        <translation>The document was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>rex::PrintSelection</name>
    <message numerus="yes">
        <source>&amp;Imprimer la sélection (%n)…</source>
        <translation>
            <numerusform>&amp;Print the selection (%n)…</numerusform>
            <numerusform>&amp;Print the selection (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::PrintTarget</name>
    <message>
        <source>&amp;Nom du fichier</source>
        <translation>&amp;Name of the file</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Langue du document</source>
        <translation>&amp;Language of the document</translation>
    </message>
    <message>
        <source>&amp;Version accessible (HTML) à côté du PDF</source>
        <translation>Accessible &amp;version (HTML) beside the PDF</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Choisir le dossier</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>Indiquez un nom de fichier.</source>
        <translation>Give a file name.</translation>
    </message>
    <message>
        <source>Un nom de fichier ne contient aucun des signes \ /&#xa0;: *&#x202f;? &quot; &lt; &gt; |, ne finit pas par un point et n’est pas un nom réservé (CON, NUL…). Corrigez-le.</source>
        <translation>A file name has none of the signs \ / : * ? &quot; &lt; &gt; |, does not end with a full stop and is no reserved name (CON, NUL…). Correct it.</translation>
    </message>
    <message>
        <source>Indiquez un dossier.</source>
        <translation>Give a folder.</translation>
    </message>
</context>
<context>
    <name>rex::Printable</name>
    <message>
        <source>Autorisation %1</source>
        <translation>Authorisation %1</translation>
    </message>
    <message>
        <source>Récapitulatif %1</source>
        <translation>Summary %1</translation>
    </message>
    <message>
        <source>Récapitulatif</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Historique %1</source>
        <translation>History %1</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lettre de décision %1</source>
        <translation>Letter of decision %1</translation>
    </message>
    <message>
        <source>Décision du %1</source>
        <translation>Decision of %1</translation>
    </message>
    <message>
        <source>Le service n’a pas rédigé ses voies et délais de recours&#xa0;: une mention «&#xa0;à valider&#xa0;» tient leur place. Le chef du service les rédige par «&#xa0;Autres documents&#xa0;» puis «&#xa0;Voies de recours…&#xa0;»&#x202f;; ne notifiez pas la lettre avant.</source>
        <translation>The office has not written its ways of appeal: a mark “to be validated” stands in their place. The head of the office writes them by “Other documents”, then “Ways of appeal…”; do not notify the letter before.</translation>
    </message>
</context>
<context>
    <name>rex::ProblemPage</name>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Choisir un autre fichier…</source>
        <translation>&amp;Choose another file…</translation>
    </message>
    <message>
        <source>&amp;Nouvelle installation…</source>
        <translation>&amp;New installation…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Fichier&#xa0;: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Fichier de la base de données</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>La base de données ne s’ouvre pas</source>
        <translation>The database does not open</translation>
    </message>
</context>
<context>
    <name>rex::ProblemReport</name>
    <message>
        <source>Le formulaire ne comporte aucune erreur.</source>
        <translation>There is no error in the form.</translation>
    </message>
    <message>
        <source>À vérifier, sans que cela empêche de valider&#xa0;:</source>
        <translation>To be checked; this does not prevent you from validating:</translation>
    </message>
    <message numerus="yes">
        <source>%n erreur(s) à corriger avant de valider le formulaire</source>
        <translation>
            <numerusform>%n error to correct before the form can be validated</numerusform>
            <numerusform>%n errors to correct before the form can be validated</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x202f;; voici les %2 premières</source>
        <translation>%1; here are the first %2</translation>
    </message>
</context>
<context>
    <name>rex::Query</name>
    <message>
        <source>L’élément demandé n’existe pas ou plus.</source>
        <translation>What was asked for does not exist, or no longer does.</translation>
    </message>
</context>
<context>
    <name>rex::QuickSearch</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Numéro de demande, numéro REX, Eori, nom</source>
        <translation>Application number, REX number, EORI, name</translation>
    </message>
    <message>
        <source>Rec&amp;hercher</source>
        <translation>Searc&amp;h</translation>
    </message>
    <message>
        <source>La recherche accepte %1 caractères au plus&#xa0;: raccourcissez-la.</source>
        <translation>The search takes %1 characters at most: shorten it.</translation>
    </message>
</context>
<context>
    <name>rex::ReadFileModel</name>
    <message>
        <source>Le nom «&#xa0;%1&#xa0;» ne correspond pas au contenu&#xa0;: le fichier sera joint sous son vrai type.</source>
        <translation>The name “%1” does not match the content: the file will be attached under its true type.</translation>
    </message>
    <message>
        <source>Peut être joint</source>
        <translation>Can be attached</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>rex::ReadingDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>rex::Recap</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Confirmer</source>
        <translation>C&amp;onfirm</translation>
    </message>
    <message>
        <source>Relisez les informations saisies.</source>
        <translation>Read again what you entered.</translation>
    </message>
    <message>
        <source>Le dossier n’est déposé qu’après «&#xa0;Confirmer&#xa0;». «&#xa0;Annuler&#xa0;» abandonne toute la saisie.</source>
        <translation>The application is submitted only after “Confirm”. “Cancel” gives up everything that was typed.</translation>
    </message>
    <message>
        <source>Le dossier n’est déposé qu’après «&#xa0;Confirmer&#xa0;». «&#xa0;Annuler&#xa0;» abandonne la saisie depuis la dernière sauvegarde&#x202f;; le dossier sauvegardé reste intact.</source>
        <translation>The application is submitted only after “Confirm”. “Cancel” gives up what was typed since the last save; the saved application stays as it is.</translation>
    </message>
    <message>
        <source>Voulez-vous abandonner la procédure&#x202f;? Les informations saisies seront perdues.</source>
        <translation>Do you want to give up the procedure? What was entered will be lost.</translation>
    </message>
    <message>
        <source>Voulez-vous abandonner la procédure&#x202f;? Les informations saisies depuis la dernière sauvegarde seront perdues&#x202f;; le dossier %1 reste tel qu’il a été sauvegardé.</source>
        <translation>Do you want to give up the procedure? What was entered since the last save will be lost; the application %1 stays as it was saved.</translation>
    </message>
    <message>
        <source>Abandonner la procédure</source>
        <translation>Give up the procedure</translation>
    </message>
    <message>
        <source>Déposer le dossier</source>
        <translation>Submit the application</translation>
    </message>
    <message>
        <source>Confirmez-vous le dépôt du dossier&#x202f;?</source>
        <translation>Do you confirm the submission of the application?</translation>
    </message>
    <message>
        <source>Re&amp;tour</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>rex::ReceptionStrip</name>
    <message>
        <source>Demande reçue sur papier ou par courriel, saisie pour le compte de la société. La date de réception donne la date de validité (article 86 §&#xa0;4).</source>
        <translation>Application received on paper or by mail, entered on behalf of the company. The date of receipt gives the date of validity (Article 86(4)).</translation>
    </message>
    <message>
        <source>Demande reçue le</source>
        <translation>Application received on</translation>
    </message>
</context>
<context>
    <name>rex::RecordCard</name>
    <message>
        <source>Valide</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Valide jusqu’au %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Révoqué</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Pas encore valide</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Numéro inconnu</source>
        <translation>Unknown number</translation>
    </message>
    <message>
        <source>Copier le numéro REX</source>
        <translation>Copy the REX number</translation>
    </message>
    <message>
        <source>L’exportateur n’a pas consenti à la publication des données qui le concernent.</source>
        <translation>The exporter has not consented to the publication of his data.</translation>
    </message>
    <message>
        <source>Numéro REX</source>
        <translation>REX number</translation>
    </message>
    <message>
        <source>Valide à partir du</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Révoqué à compter du</source>
        <translation>Revoked as of</translation>
    </message>
    <message>
        <source>Exportateur</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Numéro EORI</source>
        <translation>EORI number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Marchandises admissibles au bénéfice du traitement préférentiel</source>
        <translation>Goods that qualify for preferential treatment</translation>
    </message>
</context>
<context>
    <name>rex::RecordService</name>
    <message>
        <source>Les voies de recours ne peuvent pas dépasser %1 caractères (%2 saisis). Raccourcissez le texte.</source>
        <translation>Ways of appeal cannot be longer than %1 characters (%2 typed). Shorten the text.</translation>
    </message>
    <message>
        <source>Seul le chef du service modifie les voies de recours. Demandez-le-lui.</source>
        <translation>Only the head of the office changes the ways of appeal. Ask him.</translation>
    </message>
</context>
<context>
    <name>rex::RedRowLegend</name>
    <message>
        <source>Sur fond rouge&#xa0;: numéro révoqué.</source>
        <translation>On a red background: revoked number.</translation>
    </message>
</context>
<context>
    <name>rex::RegisterPage</name>
    <message>
        <source>&amp;Numéro REX</source>
        <translation>REX &amp;number</translation>
    </message>
    <message>
        <source>&amp;Empreinte</source>
        <translation>&amp;Fingerprint</translation>
    </message>
    <message>
        <source>FRREX20160044</source>
        <translation>FRREX20160044</translation>
    </message>
    <message>
        <source>Facultative&#xa0;: celle du pied de page d’une autorisation imprimée.</source>
        <translation>Optional: the one at the foot of a printed authorisation.</translation>
    </message>
    <message>
        <source>&amp;Vérifier</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Numéro à vérifier</source>
        <translation>Number to check</translation>
    </message>
    <message>
        <source>Saisissez un numéro REX.</source>
        <translation>Type a REX number.</translation>
    </message>
    <message>
        <source>Ce n’est pas un numéro REX. Il s’écrit avec le code du pays, REX, puis des chiffres ou des lettres&#xa0;: FRREX20160044.</source>
        <translation>This is not a REX number. It is written with the code of the country, REX, then digits or letters: FRREX20160044.</translation>
    </message>
    <message>
        <source>Numéro inconnu</source>
        <translation>Unknown number</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas été attribué par les services de cette base. Vérifiez la saisie&#x202f;; pour un numéro d’un autre pays, interrogez le site public de la Commission européenne.</source>
        <translation>“%1” was not given by the offices of this database. Check what was typed; for a number of another country ask the public site of the European Commission.</translation>
    </message>
    <message>
        <source>Empreinte confirmée</source>
        <translation>Fingerprint confirmed</translation>
    </message>
    <message>
        <source>L’autorisation imprimée est celle du registre, telle qu’elle est en vigueur.</source>
        <translation>The printed authorisation is that of the register, as it is in force.</translation>
    </message>
    <message>
        <source>Empreinte différente</source>
        <translation>Different fingerprint</translation>
    </message>
    <message>
        <source>Vérifier un numéro REX</source>
        <translation>Check a REX number</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Empreinte confirmée, numéro révoqué</source>
        <translation>Fingerprint confirmed, number revoked</translation>
    </message>
    <message>
        <source>L’autorisation imprimée est conforme au registre, mais le numéro est révoqué depuis le %1&#xa0;: elle ne vaut plus.</source>
        <translation>The printed authorisation agrees with the register, but the number has been revoked since %1: it is no longer valid.</translation>
    </message>
    <message>
        <source>Empreinte confirmée, révocation à venir</source>
        <translation>Fingerprint confirmed, revocation to come</translation>
    </message>
    <message>
        <source>L’autorisation imprimée est conforme au registre, mais le numéro est révoqué à compter du %1&#xa0;: elle vaut jusqu’au %2.</source>
        <translation>The printed authorisation agrees with the register, but the number is revoked with effect from %1: it is valid until %2.</translation>
    </message>
    <message>
        <source>Empreinte confirmée, numéro pas encore valide</source>
        <translation>Fingerprint confirmed, number not yet valid</translation>
    </message>
    <message>
        <source>L’autorisation imprimée est conforme au registre, mais le numéro ne vaut qu’à partir du %1.</source>
        <translation>The printed authorisation agrees with the register, but the number is valid only from %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas celle de la dernière version octroyée&#xa0;: vérifiez la saisie. Sinon l’imprimé a été altéré, ou une modification a été octroyée depuis.</source>
        <translation>It is not that of the last version granted: check what you typed. Otherwise the print was altered, or a modification has been granted since.</translation>
    </message>
</context>
<context>
    <name>rex::RegistrationPage</name>
    <message>
        <source>Inscription</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Votre société et votre compte sur ce poste. Les champs précédés d’un astérisque rouge sont obligatoires.</source>
        <translation>Your company and your account on this workstation. Fields with a red asterisk are mandatory.</translation>
    </message>
    <message>
        <source>Votre société</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Votre compte</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>&amp;S’inscrire</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Inscription en cours…</source>
        <translation>Registering…</translation>
    </message>
    <message>
        <source>S’inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est endommagé. L’inscription commence une nouvelle base à sa place&#x202f;; l’ancien fichier n’est pas effacé, il est gardé à côté sous le nom «&#xa0;%2&#xa0;».</source>
        <translation>The file “%1” is damaged. The registration begins a new database in its place; the former file is not erased, it is kept beside it under the name “%2”.</translation>
    </message>
</context>
<context>
    <name>rex::RemedyDialog</name>
    <message>
        <source>Preuve du remède</source>
        <translation>Proof of remedy</translation>
    </message>
    <message>
        <source>&amp;Déposer</source>
        <translation>&amp;Submit</translation>
    </message>
    <message>
        <source>Votre numéro précédent a été révoqué au titre de l’article 89 §&#xa0;3 d) ou §&#xa0;4. Un nouveau numéro ne peut être octroyé que si vous prouvez qu’il a été remédié à la situation&#xa0;: exposez-le ici. Le service pourra demander des pièces.</source>
        <translation>Your former number was revoked under Article 89(3)(d) or 89(4). A new number can be granted only if you prove that the situation was remedied: explain it here. The office may ask for documents.</translation>
    </message>
</context>
<context>
    <name>rex::RequestTemplate</name>
    <message>
        <source>numéro de demande</source>
        <translation>number of the application</translation>
    </message>
    <message>
        <source>raison sociale du demandeur</source>
        <translation>name of the applicant</translation>
    </message>
    <message>
        <source>numéro REX, s’il est octroyé</source>
        <translation>REX number, if granted</translation>
    </message>
    <message>
        <source>service chargé du dossier</source>
        <translation>office in charge</translation>
    </message>
    <message>
        <source>dernier jour pour répondre</source>
        <translation>last day to answer</translation>
    </message>
    <message>
        <source>date du jour</source>
        <translation>today’s date</translation>
    </message>
    <message>
        <source>«&#xa0;Nom&#xa0;» est obligatoire</source>
        <translation>“Name” is required</translation>
    </message>
    <message>
        <source>«&#xa0;Nom&#xa0;» compte %1 caractères au plus, sans caractère de contrôle</source>
        <translation>“Name” holds %1 characters at most, none of them a control character</translation>
    </message>
    <message>
        <source>«&#xa0;Texte&#xa0;» est obligatoire</source>
        <translation>“Text” is required</translation>
    </message>
    <message>
        <source>«&#xa0;Texte&#xa0;» compte %1 caractères, la limite est de %2&#xa0;: raccourcissez-le</source>
        <translation>“Text” has %1 characters, the limit is %2: shorten it</translation>
    </message>
    <message>
        <source>«&#xa0;Texte&#xa0;» contient un caractère nul&#xa0;: saisissez-le à nouveau</source>
        <translation>“Text” contains a null character: type it again</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez un champ de la liste</source>
        <translation>“%1” does not exist: choose a field of the list</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» a été modifié entre-temps.</source>
        <translation>The template “%1” was changed meanwhile.</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» a été modifié entre-temps par %2, le %3.</source>
        <translation>The template “%1” was changed meanwhile by %2 on %3.</translation>
    </message>
    <message>
        <source>Ce modèle a été supprimé entre-temps.</source>
        <translation>This template was deleted meanwhile.</translation>
    </message>
</context>
<context>
    <name>rex::RequestTemplatePanel</name>
    <message>
        <source>Modifier le modèle</source>
        <translation>Change the template</translation>
    </message>
    <message>
        <source>Nouveau modèle</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Champs remplacés au moment de la demande&#xa0;:</source>
        <translation>Fields replaced when the request is made:</translation>
    </message>
    <message>
        <source>Insérer %1</source>
        <translation>Insert %1</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>Abandonner ma saisie</source>
        <translation>Discard what I typed</translation>
    </message>
    <message>
        <source>Votre saisie est gardée&#x202f;; la liste montre la version actuelle.</source>
        <translation>What you typed is kept; the list shows the present version.</translation>
    </message>
    <message>
        <source>Votre saisie est gardée.</source>
        <translation>What you typed is kept.</translation>
    </message>
    <message>
        <source>Reprendre ma saisie sur la version actuelle</source>
        <translation>Put what I typed over the present version</translation>
    </message>
    <message>
        <source>Reprendre ma saisie comme nouveau modèle</source>
        <translation>Keep what I typed as a new template</translation>
    </message>
</context>
<context>
    <name>rex::RequestTemplateService</name>
    <message>
        <source>Seul un chef de service gère les modèles de demandes.</source>
        <translation>Only a head of office manages the request templates.</translation>
    </message>
</context>
<context>
    <name>rex::RequestTemplateStore</name>
    <message>
        <source>Un modèle s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</source>
        <translation>A template is called “%1” already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>rex::RequestTemplatesPage</name>
    <message>
        <source>&amp;Nouveau modèle</source>
        <translation>&amp;New template</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Modèles de demandes</source>
        <translation>Request templates</translation>
    </message>
    <message>
        <source>Modèles du service</source>
        <translation>Templates of the office</translation>
    </message>
    <message>
        <source>Choisissez un modèle dans la liste pour le modifier. Les agents du service le trouvent quand ils demandent des informations complémentaires.</source>
        <translation>Choose a template in the list to change it. The officers of the office find it when they request further information.</translation>
    </message>
    <message>
        <source>Supprimer le modèle</source>
        <translation>Delete the template</translation>
    </message>
    <message>
        <source>Le modèle n’est pas enregistré&#xa0;: ce qui est saisi sera perdu.</source>
        <translation>The template is not saved: what is typed will be lost.</translation>
    </message>
    <message>
        <source>Nouveau modèle</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Aucun modèle&#xa0;: «&#xa0;Nouveau modèle&#xa0;» en crée un</source>
        <translation>No template: “New template” creates one</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» est enregistré.</source>
        <translation>The template “%1” is saved.</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» ne sera plus proposé. Les demandes déjà faites restent telles quelles.</source>
        <translation>The template “%1” will no longer be offered. Requests already made stay as they are.</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>The template “%1” is deleted.</translation>
    </message>
</context>
<context>
    <name>rex::RowDelegate</name>
    <message>
        <source>Éditer…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Retirer…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>rex::SavedSearchDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Nom de la recherche</source>
        <translation>&amp;Name of the search</translation>
    </message>
    <message>
        <source>&amp;Partagée avec le service</source>
        <translation>S&amp;hared with the office</translation>
    </message>
</context>
<context>
    <name>rex::SavedSearchPanel</name>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Donnez un nom à une recherche pour la retrouver ici.</source>
        <translation>Give a search a name to find it again here.</translation>
    </message>
    <message>
        <source>Enregistrer les &amp;modifications</source>
        <translation>Save the &amp;changes</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>%1 (partagée)</source>
        <translation>%1 (shared)</translation>
    </message>
    <message>
        <source>%1 — modifiée</source>
        <translation>%1 — modified</translation>
    </message>
    <message>
        <source>Enregistrer la recherche</source>
        <translation>Save the search</translation>
    </message>
    <message>
        <source>Renommer la recherche</source>
        <translation>Rename the search</translation>
    </message>
    <message>
        <source>Tout le service la perd.</source>
        <translation>The whole office loses it.</translation>
    </message>
    <message>
        <source>Les dossiers ne changent pas.</source>
        <translation>The applications do not change.</translation>
    </message>
    <message>
        <source>Supprimer la recherche</source>
        <translation>Delete the search</translation>
    </message>
    <message>
        <source>La recherche «&#xa0;%1&#xa0;» sera supprimée. %2</source>
        <translation>The search “%1” will be deleted. %2</translation>
    </message>
    <message>
        <source>Enregistrer la re&amp;cherche…</source>
        <translation>&amp;Save the search…</translation>
    </message>
    <message>
        <source>Ren&amp;ommer…</source>
        <translation>Rena&amp;me…</translation>
    </message>
</context>
<context>
    <name>rex::SavedSearchService</name>
    <message>
        <source>Donnez un nom à la recherche.</source>
        <translation>Give the search a name.</translation>
    </message>
    <message>
        <source>Le nom dépasse %1 caractères. Raccourcissez-le.</source>
        <translation>The name is longer than %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>Une recherche «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</source>
        <translation>There is a search “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>Cette recherche a été supprimée entre-temps.</source>
        <translation>This search was deleted meanwhile.</translation>
    </message>
    <message>
        <source>Seul un chef de service partage une recherche avec son service.</source>
        <translation>Only a head of office shares a search with the office.</translation>
    </message>
    <message>
        <source>Cette recherche est partagée par le service&#xa0;: seul un chef de service la modifie ou la supprime.</source>
        <translation>The office shares this search: only a head of office changes or deletes it.</translation>
    </message>
</context>
<context>
    <name>rex::SavedState</name>
    <message>
        <source>Non sauvegardé</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Modifié depuis la sauvegarde (%1)</source>
        <translation>Changed since the save (%1)</translation>
    </message>
    <message>
        <source>Sauvegardé %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>rex::SearchPage</name>
    <message>
        <source>Recherche avancée</source>
        <translation>Advanced search</translation>
    </message>
    <message>
        <source>Indiquez un ou plusieurs critères, puis «&#xa0;Rechercher&#xa0;». Sans critère, la recherche montre tous les dossiers que vous pouvez consulter.</source>
        <translation>Give one or more criteria, then “Search”. Without any, the search shows all applications that you may read.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Critères</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Recherches enre&amp;gistrées</source>
        <translation>S&amp;aved searches</translation>
    </message>
</context>
<context>
    <name>rex::SecretKey</name>
    <message>
        <source>Le mot de passe enregistré ne peut pas être lu sur ce poste&#xa0;: saisissez-le à nouveau.</source>
        <translation>The stored password cannot be read on this workstation: type it again.</translation>
    </message>
    <message>
        <source>Le fichier de clé «&#xa0;%1&#xa0;» n’a pas pu être créé&#xa0;: vérifiez les droits sur ce dossier et la place libre.</source>
        <translation>The key file “%1” could not be created: check the rights on this folder and the free space.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas de clé&#xa0;: saisissez à nouveau le mot de passe dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>This workstation has no key: type the password again in “Sending mails”.</translation>
    </message>
    <message>
        <source>Le fichier de clé «&#xa0;%1&#xa0;» est lisible par d’autres&#xa0;: réservez-le à son propriétaire (chmod 600).</source>
        <translation>The key file “%1” can be read by others: keep it to its owner (chmod 600).</translation>
    </message>
    <message>
        <source>Le fichier de clé «&#xa0;%1&#xa0;» est illisible ou abîmé. Supprimez-le, puis saisissez à nouveau le mot de passe.</source>
        <translation>The key file “%1” is unreadable or damaged. Delete it, then type the password again.</translation>
    </message>
</context>
<context>
    <name>rex::SectionButton</name>
    <message>
        <source>À remplir</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>Remplie</source>
        <translation>Filled in</translation>
    </message>
    <message numerus="yes">
        <source>%n erreur(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::SelectionRow</name>
    <message>
        <source>1 dossier sélectionné&#xa0;: %1</source>
        <translation>1 application selected: %1</translation>
    </message>
    <message>
        <source>%1 dossiers sélectionnés, dont %2</source>
        <translation>%1 applications selected, among them %2</translation>
    </message>
</context>
<context>
    <name>rex::SetupPage</name>
    <message>
        <source>&amp;Retour</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>rex::Share</name>
    <message>
        <source>Le verrouillage du partage réseau n’a pas pu être essayé. Vérifiez que le partage répond, puis relancez le programme.</source>
        <translation>The locking of the network share could not be tried out. Check that the share answers, then start the program again.</translation>
    </message>
    <message>
        <source>Impossible d’écrire dans le dossier partagé «&#xa0;%1&#xa0;». Demandez le droit d’y écrire, ou choisissez un autre dossier.</source>
        <translation>Nothing can be written in the shared folder “%1”. Ask for the right to write there, or choose another folder.</translation>
    </message>
    <message>
        <source>Le partage réseau «&#xa0;%1&#xa0;» ne verrouille pas les fichiers&#xa0;: deux postes y endommageraient la base. Rien n’y a été changé. Demandez à l’administrateur du réseau d’activer le verrouillage (NFS 4, SMB), ou choisissez un autre dossier.</source>
        <translation>The network share “%1” does not lock files: two workstations would damage the database there. Nothing was changed. Ask the network administrator to switch locking on (NFS 4, SMB), or choose another folder.</translation>
    </message>
</context>
<context>
    <name>rex::SmtpTransport</name>
    <message>
        <source>La liaison avec %1 s’est coupée avant la réponse du serveur&#xa0;: ce courriel est peut-être parti.</source>
        <translation>The connection with %1 broke before the server answered: this mail may have left.</translation>
    </message>
    <message>
        <source>L’envoi a été interrompu à la demande.</source>
        <translation>The sending was interrupted on request.</translation>
    </message>
    <message>
        <source>Le serveur %1 n’a pas répondu à temps.</source>
        <translation>The server %1 did not answer in time.</translation>
    </message>
    <message>
        <source>Le serveur %1 ne propose pas de liaison chiffrée (STARTTLS)&#xa0;: rien n’a été envoyé.</source>
        <translation>The server %1 offers no encrypted connection (STARTTLS): nothing was sent.</translation>
    </message>
    <message>
        <source>Le certificat du serveur %1 n’est pas reconnu&#xa0;: rien n’a été envoyé. Vérifiez le nom du serveur, ou indiquez le fichier d’autorités de votre réseau.</source>
        <translation>The certificate of the server %1 is not recognised: nothing was sent. Check the server’s name, or give the file of authorities of your network.</translation>
    </message>
    <message>
        <source>La liaison chiffrée avec %1 n’a pas pu s’établir. Vérifiez le port et la sécurité choisis.</source>
        <translation>The encrypted connection with %1 could not be established. Check the port and the security chosen.</translation>
    </message>
    <message>
        <source>La liaison avec le serveur %1 s’est coupée.</source>
        <translation>The connection with the server %1 broke.</translation>
    </message>
    <message>
        <source>Le serveur refuse ce courriel («&#xa0;%1&#xa0;»).</source>
        <translation>The server refuses this mail (“%1”).</translation>
    </message>
    <message>
        <source>Le serveur demande de réessayer plus tard («&#xa0;%1&#xa0;»).</source>
        <translation>The server asks to try again later (“%1”).</translation>
    </message>
    <message>
        <source>Le serveur %1 est introuvable. Vérifiez son nom dans «&#xa0;Envoi des courriels&#xa0;» et la connexion au réseau.</source>
        <translation>The server %1 cannot be found. Check its name in “Sending mails” and the network connection.</translation>
    </message>
    <message>
        <source>Le serveur %1 ne répond pas. Vérifiez le nom et le port dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The server %1 does not answer. Check the name and the port in “Sending mails”.</translation>
    </message>
    <message>
        <source>Le fichier d’autorités «&#xa0;%1&#xa0;» ne peut pas être lu.</source>
        <translation>The file of authorities “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Le serveur %1 refuse l’identifiant ou le mot de passe. Corrigez-les dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The server %1 refuses the user name or the password. Correct them in “Sending mails”.</translation>
    </message>
    <message>
        <source>Le serveur %1 a répondu «&#xa0;%2&#xa0;».</source>
        <translation>The server %1 answered “%2”.</translation>
    </message>
    <message>
        <source>Le serveur refuse l’adresse du destinataire («&#xa0;%1&#xa0;»).</source>
        <translation>The server refuses the recipient’s address (“%1”).</translation>
    </message>
    <message>
        <source>Le serveur %1 exige une identification («&#xa0;%2&#xa0;»). Indiquez l’identifiant et le mot de passe dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The server %1 requires a login (“%2”). Give the user name and the password in “Sending mails”.</translation>
    </message>
    <message>
        <source>Le serveur refuse l’adresse de l’expéditeur («&#xa0;%1&#xa0;»). Corrigez-la dans «&#xa0;Envoi des courriels&#xa0;».</source>
        <translation>The server refuses the sender’s address (“%1”). Correct it in “Sending mails”.</translation>
    </message>
</context>
<context>
    <name>rex::SqlError</name>
    <message>
        <source>La base de données est occupée par un autre poste. Rien n’a été enregistré&#x202f;; réessayez dans un instant.</source>
        <translation>Another workstation is using the database. Nothing was stored; try again in a moment.</translation>
    </message>
    <message>
        <source>La base de données est en lecture seule. Rien n’a été enregistré&#x202f;; demandez le droit d’écrire dans son fichier et dans son dossier.</source>
        <translation>The database is read-only. Nothing was stored; ask for the right to write to its file and its folder.</translation>
    </message>
    <message>
        <source>Le disque est plein. Rien n’a été enregistré&#x202f;; libérez de la place, puis réessayez.</source>
        <translation>The disk is full. Nothing was stored; free some space, then try again.</translation>
    </message>
    <message>
        <source>La base de données n’est plus accessible. Rien n’a été enregistré&#x202f;; vérifiez le disque ou le réseau, puis réessayez.</source>
        <translation>The database can no longer be reached. Nothing was stored; check the disk or the network, then try again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une base SOPRANO-REX, ou il est endommagé. Choisissez un autre fichier ou reprenez une sauvegarde.</source>
        <translation>This file is not a SOPRANO-REX database, or it is damaged. Choose another file or restore a backup.</translation>
    </message>
    <message>
        <source>Cet élément existe déjà. Rien n’a été enregistré.</source>
        <translation>This exists already. Nothing was stored.</translation>
    </message>
    <message>
        <source>La base de données refuse cette opération. Rien n’a été enregistré.</source>
        <translation>The database refuses this operation. Nothing was stored.</translation>
    </message>
    <message>
        <source>Une erreur inattendue s’est produite. Rien n’a été enregistré&#x202f;; le journal du programme en donne le détail.</source>
        <translation>An unexpected error occurred. Nothing was stored; the program log gives the detail.</translation>
    </message>
    <message>
        <source>L’opération a été annulée.</source>
        <translation>The operation was cancelled.</translation>
    </message>
</context>
<context>
    <name>rex::StatusBar</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rex::StatusChoice</name>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>rex::Steps</name>
    <message>
        <source>Étape 1&#xa0;: Création du dossier</source>
        <translation>Step 1: Creation of the application</translation>
    </message>
    <message>
        <source>Étape 2&#xa0;: Récapitulatif</source>
        <translation>Step 2: Summary</translation>
    </message>
    <message>
        <source>Étape 3&#xa0;: Dossier créé</source>
        <translation>Step 3: Application created</translation>
    </message>
</context>
<context>
    <name>rex::StepsBar</name>
    <message numerus="yes">
        <source>%1, étape en cours sur %n</source>
        <translation>
            <numerusform>%1, current step of %n</numerusform>
            <numerusform>%1, current step of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::TableLayout</name>
    <message>
        <source>&amp;Réinitialiser</source>
        <translation>&amp;Reset</translation>
    </message>
</context>
<context>
    <name>rex::TableView</name>
    <message>
        <source>Aucun élément n’a été trouvé</source>
        <translation>No item was found</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>&amp;Éditer…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Retirer…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copier avec les &amp;titres</source>
        <translation>Copy with &amp;titles</translation>
    </message>
    <message>
        <source>T&amp;rier par «&#xa0;%1&#xa0;»</source>
        <translation>&amp;Sort by “%1”</translation>
    </message>
</context>
<context>
    <name>rex::Tabs</name>
    <message>
        <source>%1, %2</source>
        <comment>tab, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rex::TextPane</name>
    <message>
        <source>Texte du document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>La suite n’est pas montrée&#xa0;: ouvrez le document pour la lire.</source>
        <translation>The rest is not shown: open the document to read it.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rex::Tile</name>
    <message>
        <source>ENTRER</source>
        <translation>ENTER</translation>
    </message>
    <message>
        <source>ENTRER&#xa0;: %1</source>
        <translation>ENTER: %1</translation>
    </message>
</context>
<context>
    <name>rex::Transmission</name>
    <message>
        <source>À transmettre</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Transmis</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Octroi</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Consentement</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Révocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Annulation de la révocation</source>
        <translation>Annulment of the revocation</translation>
    </message>
</context>
<context>
    <name>rex::TransmissionModel</name>
    <message>
        <source>Date de l’événement</source>
        <translation>Date of the event</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Numéro REX</source>
        <translation>REX number</translation>
    </message>
    <message>
        <source>Numéro de demande</source>
        <translation>Application number</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Transmis le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Motif de l’échec</source>
        <translation>Reason of the failure</translation>
    </message>
</context>
<context>
    <name>rex::TransmissionService</name>
    <message>
        <source>Seul un agent des douanes peut gérer les transmissions à la Commission.</source>
        <translation>Only a customs officer can manage the transmissions to the Commission.</translation>
    </message>
    <message>
        <source>Rien n’est à transmettre.</source>
        <translation>Nothing is to be sent.</translation>
    </message>
    <message>
        <source>«&#xa0;Motif&#xa0;» est obligatoire</source>
        <translation>“Reason” is mandatory</translation>
    </message>
    <message>
        <source>«&#xa0;Motif&#xa0;» ne peut pas dépasser %1 caractères</source>
        <translation>“Reason” cannot be longer than %1 characters</translation>
    </message>
    <message>
        <source>Le lot %1 n’est plus à l’état «&#xa0;Transmis&#xa0;». Actualisez la liste.</source>
        <translation>The lot %1 is no longer in the state “Sent”. Refresh the list.</translation>
    </message>
    <message>
        <source>Le lot %1 n’est plus à l’état «&#xa0;Échec&#xa0;». Actualisez la liste.</source>
        <translation>The lot %1 is no longer in the state “Failed”. Refresh the list.</translation>
    </message>
    <message>
        <source>%1 Rien n’est marqué comme transmis.</source>
        <translation>%1 Nothing is marked as sent.</translation>
    </message>
</context>
<context>
    <name>rex::TransmissionsPage</name>
    <message>
        <source>État des transmissions</source>
        <translation>State of the transmissions</translation>
    </message>
    <message>
        <source>&amp;Signaler un échec…</source>
        <translation>&amp;Report a failure…</translation>
    </message>
    <message>
        <source>&amp;Remettre en attente</source>
        <translation>&amp;Send again</translation>
    </message>
    <message>
        <source>&amp;Exporter le lot</source>
        <translation>&amp;Export the lot</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Octrois, modifications, consentements, révocations et annulations, avec les données de l’article 82&#x202f;; sans consentement, seules les données anonymes.</source>
        <translation>Grants, modifications, consents, revocations and annulments, with the data of Article 82; without consent, the anonymous data only.</translation>
    </message>
    <message>
        <source>Rien n’est à transmettre.</source>
        <translation>Nothing is to be sent.</translation>
    </message>
    <message>
        <source>Rien n’a encore été transmis.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Aucun lot n’est en échec.</source>
        <translation>No lot has failed.</translation>
    </message>
    <message>
        <source>Les %1 événements les plus récents sont montrés, sur %2.</source>
        <translation>The %1 most recent events are shown, of %2.</translation>
    </message>
    <message>
        <source>Dossier où écrire le lot et son schéma</source>
        <translation>Folder for the lot and its schema</translation>
    </message>
    <message>
        <source>Le lot %1 (%2) est écrit dans %3, avec son schéma.</source>
        <translation>The lot %1 (%2) is written to %3, with its schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Le lot %1 est signalé en échec.</source>
        <translation>The lot %1 is reported as failed.</translation>
    </message>
    <message>
        <source>Remettre en attente</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Voulez-vous remettre en attente les événements du lot %1&#x202f;? Ils partiront avec le prochain lot.</source>
        <translation>Do you want the events of the lot %1 to wait again? They will leave with the next lot.</translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s) remis en attente.</source>
        <translation>
            <numerusform>%n event waits again.</numerusform>
            <numerusform>%n events wait again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transmissions à la Commission</source>
        <translation>Transmissions to the Commission</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the application</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ce dossier contenait déjà %1, que cette base n’a pas transmis&#xa0;: rien n’y a été changé&#x202f;; vérifiez-en l’origine avant tout envoi.</source>
        <translation>This folder already held %1, which this database has not sent: nothing in it was changed; check where it comes from before sending anything.</translation>
    </message>
</context>
<context>
    <name>rex::UndertakingSection</name>
    <message>
        <source>Engagement</source>
        <translation>Undertaking</translation>
    </message>
    <message>
        <source>Indiquer le NOM et Prénom de la personne physique qui s’engage pour le compte de la société.</source>
        <translation>Give the surname and first name of the person who commits the company.</translation>
    </message>
    <message>
        <source>Indiquer la ville où les engagements sont souscrits.</source>
        <translation>Give the town where the undertakings are given.</translation>
    </message>
    <message>
        <source>Indiquer la fonction de cette personne au sein de la société.</source>
        <translation>Give this person’s position in the company.</translation>
    </message>
</context>
<context>
    <name>rex::UndoStrip</name>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Rétablir (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>rex::UserBlock</name>
    <message>
        <source>Utilisateur connecté</source>
        <translation>User logged in</translation>
    </message>
    <message>
        <source>Inscrit le&#xa0;:</source>
        <translation>Registered on:</translation>
    </message>
    <message>
        <source>Connecté à&#xa0;:</source>
        <translation>Logged in at:</translation>
    </message>
    <message>
        <source>Eori&#xa0;:</source>
        <translation>EORI:</translation>
    </message>
</context>
<context>
    <name>rex::Validation</name>
    <message>
        <source>«&#xa0;Code postal&#xa0;» doit compter cinq chiffres en France, par exemple 29200</source>
        <translation>“Postal code” must have five digits in France, for instance 29200</translation>
    </message>
    <message>
        <source>«&#xa0;Pays&#xa0;»&#xa0;: le code «&#xa0;%1&#xa0;» est inconnu, choisissez un pays de la liste</source>
        <translation>“Country”: the code “%1” is unknown, choose a country from the list</translation>
    </message>
    <message>
        <source>«&#xa0;Téléphone&#xa0;» n’est pas un numéro valide&#xa0;: indiquez au moins six chiffres, par exemple 01 02 03 04 05</source>
        <translation>“Telephone” is not a valid number: give at least six digits, for instance 01 02 03 04 05</translation>
    </message>
    <message>
        <source>«&#xa0;Fax&#xa0;» n’est pas un numéro valide&#xa0;: indiquez au moins six chiffres, ou 0 si vous n’avez pas de fax</source>
        <translation>“Fax” is not a valid number: give at least six digits, or 0 if you have no fax</translation>
    </message>
    <message>
        <source>«&#xa0;Courriel&#xa0;» n’est pas une adresse valide&#xa0;: indiquez-la sous la forme nom@exemple.fr</source>
        <translation>“E-mail” is not a valid address: give it as name@example.eu</translation>
    </message>
    <message>
        <source>«&#xa0;Service compétent&#xa0;»&#xa0;: le code «&#xa0;%1&#xa0;» est inconnu, choisissez un service de la liste</source>
        <translation>“Competent office”: the code “%1” is unknown, choose an office from the list</translation>
    </message>
    <message>
        <source>«&#xa0;Service compétent&#xa0;»&#xa0;: %1 n’enregistre pas les exportateurs, choisissez un service de la liste</source>
        <translation>“Competent office”: %1 does not register exporters, choose an office from the list</translation>
    </message>
    <message>
        <source>«&#xa0;Eori&#xa0;» n’est pas valide&#xa0;: faites-le corriger dans le compte de votre société</source>
        <translation>“EORI” is not valid: have it corrected in your company’s account</translation>
    </message>
    <message>
        <source>«&#xa0;Contacts&#xa0;» est obligatoire&#xa0;: ajoutez au moins un contact</source>
        <translation>“Contacts” is mandatory: add at least one contact</translation>
    </message>
    <message>
        <source>«&#xa0;Contacts&#xa0;» compte %1 lignes, la limite est de %2&#xa0;: retirez des contacts</source>
        <translation>“Contacts” has %1 rows, the limit is %2: remove contacts</translation>
    </message>
    <message>
        <source>«&#xa0;Eori&#xa0;» n’est pas valide&#xa0;: indiquez FR suivi des 14 chiffres du SIRET ou des 9 chiffres du SIREN</source>
        <translation>“EORI” is not valid: give FR followed by the 14 digits of the SIRET or the 9 digits of the SIREN</translation>
    </message>
    <message>
        <source>«&#xa0;Identifiant&#xa0;» ne peut pas contenir d’espace&#xa0;: mettez un point ou un tiret</source>
        <translation>“User name” cannot contain a space: put a dot or a hyphen</translation>
    </message>
    <message>
        <source>«&#xa0;Mot de passe&#xa0;» doit compter au moins %1 caractères</source>
        <translation>“Password” must have at least %1 characters</translation>
    </message>
    <message>
        <source>«&#xa0;Position tarifaire dans le système harmonisé&#xa0;» doit compter quatre chiffres, par exemple 0201</source>
        <translation>“Heading of the Harmonised System” must have four digits, for instance 0201</translation>
    </message>
    <message>
        <source>«&#xa0;Position tarifaire dans le système harmonisé&#xa0;»&#xa0;: le chapitre %1 n’existe pas, indiquez une position des chapitres 01 à 76 ou 78 à 97</source>
        <translation>“Heading of the Harmonised System”: there is no chapter %1, give a heading of chapters 01 to 76 or 78 to 97</translation>
    </message>
    <message>
        <source>La position %1 n’existe pas dans le système harmonisé de 2022&#xa0;: vérifiez-la</source>
        <translation>The heading %1 does not exist in the Harmonised System of 2022: check it</translation>
    </message>
    <message>
        <source>La position %1 est déjà dans la liste</source>
        <translation>The heading %1 is already in the list</translation>
    </message>
    <message>
        <source>«&#xa0;Chapitre&#xa0;» doit être un nombre de deux chiffres, de 01 à 76 ou de 78 à 97</source>
        <translation>“Chapter” must be a two-digit number, from 01 to 76 or from 78 to 97</translation>
    </message>
    <message>
        <source>«&#xa0;Chapitre&#xa0;» doit être %1, les deux premiers chiffres de la position %2</source>
        <translation>“Chapter” must be %1, the first two digits of the heading %2</translation>
    </message>
    <message>
        <source>«&#xa0;Marchandises admissibles au bénéfice du régime préférentiel&#xa0;» est obligatoire&#xa0;: ajoutez au moins une marchandise</source>
        <translation>“Goods eligible for preferential treatment” is mandatory: add at least one</translation>
    </message>
    <message>
        <source>«&#xa0;Marchandises admissibles au bénéfice du régime préférentiel&#xa0;» compte %1 lignes, la limite est de %2&#xa0;: retirez des marchandises</source>
        <translation>“Goods eligible for preferential treatment” has %1 rows, the limit is %2: remove some</translation>
    </message>
    <message>
        <source>«&#xa0;Courriel&#xa0;» n’est pas une adresse à laquelle un courriel peut partir&#xa0;: écrivez-la sans accent, virgule, point-virgule ni deux-points avant le «&#xa0;@&#xa0;»</source>
        <translation>“E-mail” is not an address to which a mail can go: write it without accent, comma, semicolon or colon before the “@”</translation>
    </message>
    <message>
        <source>«&#xa0;Demande reçue le&#xa0;» n’est pas une date&#xa0;: saisissez-la sous la forme JJ/MM/AAAA</source>
        <translation>“Application received on” is not a date: type it as DD/MM/YYYY</translation>
    </message>
    <message>
        <source>«&#xa0;Demande reçue le&#xa0;» est obligatoire</source>
        <translation>“Application received on” is mandatory</translation>
    </message>
    <message>
        <source>«&#xa0;Demande reçue le&#xa0;» est dans le futur&#xa0;: corrigez la date</source>
        <translation>“Application received on” is in the future: correct the date</translation>
    </message>
    <message>
        <source>«&#xa0;Demande reçue le&#xa0;» est antérieur au %1, premier jour du système REX&#xa0;: corrigez la date</source>
        <translation>“Application received on” is before %1, the first day of the REX system: correct the date</translation>
    </message>
</context>
<context>
    <name>rex::ValueList</name>
    <message>
        <source>%1&#xa0;:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>rex::VerbDialog</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>rex::VersionDialog</name>
    <message>
        <source>Dossier %1, version %2</source>
        <translation>Application %1, version %2</translation>
    </message>
    <message>
        <source>Version déposée par %1, le %2. Elle ne change plus.</source>
        <translation>Version submitted by %1, on %2. It no longer changes.</translation>
    </message>
</context>
<context>
    <name>rex::WaysOfAppealDialog</name>
    <message>
        <source>Voies de recours du service</source>
        <translation>Ways of appeal of the office</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Texte imprimé sous chaque décision défavorable</source>
        <translation>&amp;Text printed under every adverse decision</translation>
    </message>
    <message>
        <source>Indiquez devant qui, comment et dans quel délai une décision de votre service peut être contestée. Le programme ne propose aucun texte&#xa0;: faites-le valider. Les lettres des décisions déjà prises gardent le texte qui valait ce jour-là.</source>
        <translation>Say before whom, how and within what time a decision of your office can be contested. The program proposes no text: have yours validated. Letters of decisions already taken keep the text that was in force that day.</translation>
    </message>
</context>
<context>
    <name>rex::WholeFile</name>
    <message>
        <source>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit. Libérez de la place ou choisissez un autre dossier.</source>
        <translation>The disk is full: “%1” was not written. Free some space or choose another folder.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne peut pas être écrit dans le dossier «&#xa0;%2&#xa0;». Choisissez un autre dossier ou un autre nom.</source>
        <translation>“%1” cannot be written to the folder “%2”. Choose another folder or another name.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être écrit dans le dossier «&#xa0;%2&#xa0;». Vérifiez que le disque est présent et qu’il y reste de la place, puis recommencez.</source>
        <translation>“%1” could not be written to the folder “%2”. Check that the disk is there and has space left, then try again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un dossier. Indiquez un nom de fichier.</source>
        <translation>“%1” is a folder. Give the name of a file.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Choisissez un autre dossier.</source>
        <translation>The folder “%1” does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est le fichier de la base de données. Indiquez un autre nom.</source>
        <translation>“%1” is the file of the database. Give another name.</translation>
    </message>
</context>
<context>
    <name>rex::Workspace</name>
    <message>
        <source>La base «&#xa0;%1&#xa0;» ne dit pas à quoi elle sert&#xa0;: elle est incomplète. Choisissez un autre fichier.</source>
        <translation>The database “%1” does not say what it is for: it is incomplete. Choose another file.</translation>
    </message>
</context>
<context>
    <name>rex::XlsxFile</name>
    <message>
        <source>Le classeur n’a pas pu être préparé dans le dossier temporaire «&#xa0;%1&#xa0;»&#xa0;: il n’y reste pas assez de place. Libérez de la place, puis recommencez.</source>
        <translation>The workbook could not be prepared in the temporary folder “%1”: there is not enough space left. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Un classeur contient au plus 1&#x202f;048&#x202f;575 lignes. Exportez au format CSV, ou restreignez la recherche.</source>
        <translation>A workbook holds at most 1,048,575 rows. Export as CSV, or narrow the search.</translation>
    </message>
</context>
<context>
    <name>rex::formFromJson</name>
    <message>
        <source>La saisie conservée est illisible.</source>
        <translation>The typing that was kept cannot be read.</translation>
    </message>
</context>
</TS>
