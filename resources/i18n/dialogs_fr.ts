<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Nothing was written.</source>
        <translation>{error} Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
        <translation>
            <numerusform>{n} liste</numerusform>
            <numerusform>{n} listes</numerusform>
        </translation>
    </message>
    <message>
        <source>{lists}, {new} of them new</source>
        <translation>{lists} (nouvelles&#xa0;: {new})</translation>
    </message>
    <message>
        <source>{lists}. Items: {counts}.</source>
        <translation>{lists}. Éléments&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <comment>after {n} minute</comment>
        <translation>
            <numerusform>après {n} minute</numerusform>
            <numerusform>après {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Four Pillars</source>
        <translation>À propos de Four Pillars</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Confidentialité</translation>
    </message>
    <message>
        <source>Offline reference and checklist to the U.S. plan against human trafficking. Plain-word texts are ours and not official.</source>
        <translation>Référence et liste de contrôle hors ligne sur le plan des États-Unis contre la traite des êtres humains. Les textes en mots simples sont les nôtres et ne sont pas officiels.</translation>
    </message>
    <message>
        <source>Four Pillars</source>
        <translation>Four Pillars</translation>
    </message>
    <message>
        <source>Your ticks and notes stay there; nothing leaves this computer. Without a password they are guarded against damage, not against people who can read its files.</source>
        <translation>Vos coches et vos notes y restent&#xa0;; rien ne quitte cet ordinateur. Sans mot de passe, elles sont protégées contre les dommages, pas contre les personnes qui peuvent lire ses fichiers.</translation>
    </message>
    <message>
        <source>The program never asks by itself. Look where you got this copy, and compare the version there with this one; installing a newer one leaves your data as it is.</source>
        <translation>Le programme ne cherche jamais de lui-même. Regardez là où vous avez obtenu cette copie et comparez la version qui s’y trouve avec celle-ci&#xa0;; en installer une plus récente laisse vos données telles quelles.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>C&amp;opier les détails</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Enregistrer les citations</translation>
    </message>
    <message>
        <source>{} is there already. Give its whole name to replace it.</source>
        <translation>{} existe déjà. Donnez son nom complet pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or place</source>
        <translation>Trouver une commande ou un lieu</translation>
    </message>
    <message>
        <source>What would you like to do, or where to go?</source>
        <translation>Que voulez-vous faire, ou où voulez-vous aller&#xa0;?</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Commandes et lieux</translation>
    </message>
    <message>
        <source>Nothing is called like that. Fewer letters find more.</source>
        <translation>Rien ne s’appelle ainsi. Moins de lettres en trouvent davantage.</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <source>{} found. Enter chooses, Esc goes back.</source>
        <translation>Résultats&#xa0;: {}. Entrée choisit, Échap revient.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>A fault in Four Pillars</source>
        <translation>Une erreur dans Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars broke off the last time it ran.</source>
        <translation>Four Pillars s’est interrompu lors de sa dernière utilisation.</translation>
    </message>
    <message>
        <source>Something went wrong in Four Pillars.</source>
        <translation>Un problème est survenu dans Four Pillars.</translation>
    </message>
    <message>
        <source>What was saved is safe: all of it is here again, and you can go on.</source>
        <translation>Ce qui a été enregistré est en sécurité&#xa0;: tout est de nouveau là, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>What is saved is safe, and what you were typing still stands where you typed it. You can go on. If something looks odd, close Four Pillars and start it again.</source>
        <translation>Ce qui est enregistré est en sécurité, et ce que vous étiez en train d’écrire est resté là où vous l’avez écrit. Vous pouvez continuer. Si quelque chose paraît étrange, fermez Four Pillars et relancez-le.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Since then something went wrong {} more times.</source>
        <translation>Depuis, un problème est survenu {} fois de plus.</translation>
    </message>
    <message>
        <source>Since then something went wrong once more.</source>
        <translation>Depuis, un problème est survenu une fois de plus.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>This is all that is in the report. It holds no notes, names or search words, and it was sent nowhere: whether anybody gets it is up to you.</source>
        <translation>C’est tout ce que contient le rapport. Il ne contient ni notes, ni noms, ni mots recherchés, et n’a été envoyé nulle part&#xa0;: c’est à vous de décider si quelqu’un le reçoit.</translation>
    </message>
    <message>
        <source>It could not be saved; copy it if you want to keep it.</source>
        <translation>Il n’a pas pu être enregistré&#xa0;; copiez-le si vous voulez le garder.</translation>
    </message>
    <message>
        <source>It is saved in {}</source>
        <translation>Il est enregistré dans {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Erase everything Four Pillars keeps on this computer?</source>
        <translation>Effacer tout ce que Four Pillars garde sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody can bring it back. Four Pillars starts anew.</source>
        <translation>Ceci ne peut pas être annulé, et personne ne peut le récupérer. Four Pillars repart de zéro.</translation>
    </message>
    <message>
        <source>These will go from {}:</source>
        <translation>Ceci sera effacé de {}&#xa0;:</translation>
    </message>
    <message>
        <source>To erase all of this, type {}:</source>
        <translation>Pour tout effacer, écrivez {}&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>In the folder are also things that are not Four Pillars&apos; own; they stay: {}.</source>
        <translation>Le dossier contient aussi des choses qui ne sont pas à Four Pillars&#xa0;; elles restent&#xa0;: {}.</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>Ce qui sera effacé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Names and initials</source>
        <translation>Noms et initiales</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Marked as UTF-8, which Excel needs</source>
        <translation>Marqué comme UTF-8, nécessaire à Excel</translation>
    </message>
    <message>
        <source>Organization and logo</source>
        <translation>Organisation et logo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendrier (ICS)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Le fichier est en cours de création</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{items}, a row each.</source>
        <translation>{items}, un par ligne.</translation>
    </message>
    <message>
        <source>{items}, a row each, with boxes to tick and ready to be printed.</source>
        <translation>{items}, un par ligne, avec des cases à cocher et prêts à imprimer.</translation>
    </message>
    <message>
        <source>{items} as a document to change and to print.</source>
        <translation>{items} dans un document à modifier et à imprimer.</translation>
    </message>
    <message>
        <source>{items} on one page that every browser opens, without a network.</source>
        <translation>{items} sur une page que tout navigateur ouvre, sans réseau.</translation>
    </message>
    <message>
        <source>{items} as plain text with boxes.</source>
        <translation>{items} en texte simple avec des cases.</translation>
    </message>
    <message>
        <source>{items} with a due day, each as an event of a whole day.</source>
        <translation>{items} avec une échéance, chacun comme événement d’une journée entière.</translation>
    </message>
    <message>
        <source>{items} for other programs to read.</source>
        <translation>{items} à lire par d’autres programmes.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>Le fichier est en cours de création.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written. Choose it to replace it.</source>
        <translation>{path} existe déjà. Rien n’a été écrit. Choisissez-le pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>HotlinePanel</name>
    <message>
        <source>Help line</source>
        <translation>Ligne d’assistance</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Number to text</source>
        <translation>Numéro pour les SMS</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copy &amp;text number</source>
        <translation>Copier le numéro &amp;SMS</translation>
    </message>
    <message>
        <source>&amp;Print a card…</source>
        <translation>&amp;Imprimer une carte…</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Copié&#xa0;: {}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>In the documents: {}.</source>
        <translation>Dans les documents&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take over shared checklists</source>
        <translation>Reprendre des listes partagées</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>What comes in and what differs</source>
        <translation>Ce qui entre et ce qui diffère</translation>
    </message>
    <message>
        <source>Only what both sides changed</source>
        <translation>Seulement ce que les deux côtés ont changé</translation>
    </message>
    <message>
        <source>Take: {}</source>
        <translation>Prendre&#xa0;: {}</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>La ligne choisie en entier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to import.</source>
        <translation>Tout est déjà ici&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Checklist that the form belongs to</source>
        <translation>Liste à laquelle appartient le formulaire</translation>
    </message>
    <message>
        <source>&amp;Use this checklist</source>
        <translation>&amp;Utiliser cette liste</translation>
    </message>
</context>
<context>
    <name>ListPropertiesDialog</name>
    <message>
        <source>About this checklist</source>
        <translation>À propos de cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Reading the checklist…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Aucun élément</translation>
    </message>
    <message>
        <source>From a &amp;shared file…</source>
        <translation>D’un &amp;fichier partagé…</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>C&amp;hecklist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Keep states and dates</source>
        <translation>Garder les états et les dates</translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation>Garder les notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier versions of a note</source>
        <translation>Versions antérieures d’une note</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Telle qu’elle était</translation>
    </message>
    <message>
        <source>Compared with the note now</source>
        <translation>Comparée à la note actuelle</translation>
    </message>
    <message>
        <source>The note as it was</source>
        <translation>La note telle qu’elle était</translation>
    </message>
    <message>
        <source>Struck through: only then. Underlined: only now.</source>
        <translation>Barré&#xa0;: seulement alors. Souligné&#xa0;: seulement maintenant.</translation>
    </message>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>Cette note n’a pas de versions antérieures.</translation>
    </message>
    <message>
        <source>Brought back. What stood there is an earlier version now.</source>
        <translation>Remise en place. Ce qui s’y trouvait est maintenant une version antérieure.</translation>
    </message>
    <message>
        <source>Forget earlier versions</source>
        <translation>Oublier les versions antérieures</translation>
    </message>
    <message>
        <source>Forget all earlier versions of this note?</source>
        <translation>Oublier toutes les versions antérieures de cette note&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot be brought back, not by Undo either. The note itself stays.</source>
        <translation>Elles ne peuvent pas être récupérées, même avec Annuler. La note elle-même reste.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Les oublier</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Forget earlier versions…</source>
        <translation>&amp;Oublier les versions antérieures…</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>I know that a lost password means lost notes.</source>
        <translation>Je sais qu’un mot de passe perdu signifie des notes perdues.</translation>
    </message>
    <message>
        <source>Your notes are being written anew</source>
        <translation>Vos notes sont en cours de réécriture</translation>
    </message>
    <message>
        <source>Writing your notes and their backups under the new password…</source>
        <translation>Écriture de vos notes et de leurs sauvegardes avec le nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Writing your notes and their backups without a password…</source>
        <translation>Écriture de vos notes et de leurs sauvegardes sans mot de passe…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Lock when nobody touches the program</source>
        <translation>Verrouiller quand personne ne touche au programme</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais automatiquement</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Définir le mot de passe</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Feuille de récupération…</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Without the password, nobody can read your notes, lists and backups. The plan stays open to all. There is no way around it: write the recovery code down when it is shown.</source>
        <translation>Sans le mot de passe, personne ne peut lire vos notes, vos listes et vos sauvegardes. Le plan reste ouvert à toutes et à tous. Il n’y a pas d’autre moyen&#xa0;: notez le code de récupération quand il s’affiche.</translation>
    </message>
    <message>
        <source>You opened your notes with the recovery code. Choose a new password: a new code comes with it, and the old sheet is good for nothing then. Or remove the password.</source>
        <translation>Vous avez ouvert vos notes avec le code de récupération. Choisissez un nouveau mot de passe&#xa0;: il vient avec un nouveau code, et l’ancienne feuille ne sert alors plus à rien. Ou retirez le mot de passe.</translation>
    </message>
    <message>
        <source>Your notes and their backups are locked with a password. With the one you have now you can choose another, remove it, or see the recovery code again.</source>
        <translation>Vos notes et leurs sauvegardes sont verrouillées par un mot de passe. Avec l’actuel, vous pouvez en choisir un autre, le retirer ou revoir le code de récupération.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Lock my notes</source>
        <translation>Verrouiller mes notes</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presenting: {}</source>
        <translation>Présentation&#xa0;: {}</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>L’écran est noir</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>N&amp;oir</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Time since the start: {}</source>
        <translation>Temps depuis le début&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PrintDesigner</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>The paper as pages or as text</source>
        <translation>Le document en pages ou en texte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>No font here can print {}: a box stands instead.</source>
        <translation>Aucune police ici ne peut imprimer {}&#xa0;: un carré apparaît à la place.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written ({}). Choose another place.</source>
        <translation>{} n’a pas pu être écrit ({}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>No program for PDF was found. It is at {}</source>
        <translation>Aucun programme pour PDF n’a été trouvé. Il se trouve dans {}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>This code opens your notes when the password is forgotten. Whoever has it can read them: keep it on paper, away from this computer. It is good until the password is changed.</source>
        <translation>Ce code ouvre vos notes quand le mot de passe est oublié. Quiconque l’a peut les lire&#xa0;: gardez-le sur papier, loin de cet ordinateur. Il est valable jusqu’à ce que le mot de passe soit changé.</translation>
    </message>
    <message>
        <source>Recovery code: {}</source>
        <translation>Code de récupération&#xa0;: {}</translation>
    </message>
    <message>
        <source>Let me select and copy it here</source>
        <translation>Permettre de le sélectionner et de le copier ici</translation>
    </message>
    <message>
        <source>Pr&amp;int the sheet…</source>
        <translation>I&amp;mprimer la feuille…</translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La feuille est en cours de création…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {}. Print it and delete the file: whoever has it can read your notes.</source>
        <translation>Enregistré&#xa0;: {}. Imprimez-le et supprimez le fichier&#xa0;: quiconque l’a peut lire vos notes.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What would be different:</source>
        <translation>Ce qui serait différent&#xa0;:</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Ce qui serait différent</translation>
    </message>
    <message>
        <source>What is here now is backed up before, so that you can take the restore back.</source>
        <translation>Ce qui est ici maintenant est sauvegardé avant, pour que vous puissiez annuler la restauration.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>{moment}: {contents}</source>
        <translation>{moment}&#xa0;: {contents}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share checklists</source>
        <translation>Partager des listes</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>Tout ce qui est dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>In the file: {}</source>
        <translation>Dans le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Tick at least one checklist.</source>
        <translation>Cochez au moins une liste.</translation>
    </message>
    <message>
        <source>People named in it: {}.</source>
        <translation>Personnes qui y sont nommées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Links to places on your computer may tell more than you want: {}</source>
        <translation>Des liens vers des emplacements de votre ordinateur peuvent en dire plus que vous ne voulez&#xa0;: {}</translation>
    </message>
    <message>
        <source>Lock it with a password</source>
        <translation>Le verrouiller avec un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be found again.</source>
        <translation>Personne ne peut ouvrir le fichier sans lui, et il ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Four Pillars share file (*{})</source>
        <translation>Fichier partagé Four Pillars (*{})</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Checklists to share</source>
        <translation>Listes à partager</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Trouver une action ou des touches</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Touches habituelles pour &amp;tout</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What the keys do in Four Pillars.</source>
        <translation>Ce que font les touches dans Four Pillars.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Go to what begins like this</source>
        <translation>Aller à ce qui commence ainsi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Read, and go to the note</source>
        <translation>Lire, et aller à la note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choisir plusieurs éléments</translation>
    </message>
    <message>
        <source>Shift or Ctrl+arrows</source>
        <translation>Maj ou Ctrl+flèches</translation>
    </message>
    <message>
        <source>All that can be done with a row</source>
        <translation>Tout ce qui peut être fait avec une ligne</translation>
    </message>
    <message>
        <source>Move a row within its list</source>
        <translation>Déplacer une ligne dans sa liste</translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation>Alt+Maj+flèches</translation>
    </message>
    <message>
        <source>Move rows to the bin</source>
        <translation>Mettre des lignes à la corbeille</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>Le champ suivant, le précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Leave a field, a panel, a dialog</source>
        <translation>Quitter un champ, un panneau, une fenêtre</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>Dans la recherche&#xa0;: la vider</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation>Dans la recherche&#xa0;: aller à la liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>A new checklist</source>
        <translation>Une nouvelle liste</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Month first: 3/4 is March 4</source>
        <translation>Le mois d’abord&#xa0;: 3/4 est le 4 mars</translation>
    </message>
    <message>
        <source>Day first: 3/4 is April 3</source>
        <translation>Le jour d’abord&#xa0;: 3/4 est le 3 avril</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Seulement les lignes avec un problème</translation>
    </message>
    <message>
        <source>Leave out rows with a problem</source>
        <translation>Omettre les lignes avec un problème</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Colonne {}</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>Indiquez quelle colonne contient les titres.</translation>
    </message>
    <message>
        <source>Rows with a problem: mend them, or leave them out.</source>
        <translation>Lignes avec un problème&#xa0;: corrigez-les ou omettez-les.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>D&amp;ates</translation>
    </message>
</context>
<context>
    <name>TextChangedDialog</name>
    <message>
        <source>Text changed: look again</source>
        <translation>Le texte a changé&#xa0;: relisez-le</translation>
    </message>
    <message>
        <source>As you last looked at it</source>
        <translation>Tel que vous l’avez regardé en dernier</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>Dans cette édition</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new in this edition.</source>
        <translation>Barré&#xa0;: n’y est plus. Souligné&#xa0;: nouveau dans cette édition.</translation>
    </message>
    <message>
        <source>The text that you looked at is not kept here; this edition says:</source>
        <translation>Le texte que vous aviez regardé n’est pas gardé ici&#xa0;; cette édition dit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;J’ai relu</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>Pas &amp;encore</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save the text to a file…</source>
        <translation>&amp;Enregistrer le texte dans un fichier…</translation>
    </message>
    <message>
        <source>Close and &amp;lose the text</source>
        <translation>Fermer et &amp;perdre le texte</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>What you wrote on “{}” is not saved.</source>
        <translation>Ce que vous avez écrit dans «&#xa0;{}&#xa0;» n’est pas enregistré.</translation>
    </message>
    <message>
        <source>{} things you wrote are not saved:</source>
        <translation>{} choses que vous avez écrites ne sont pas enregistrées&#xa0;:</translation>
    </message>
    <message>
        <source>•  and {} more</source>
        <translation>•  et {} de plus</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
</TS>
