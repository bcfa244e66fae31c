<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message>
        <source>Today has no backup yet. {}</source>
        <translation>Aujourd’hui n’a pas encore de sauvegarde. {}</translation>
    </message>
    <message>
        <source>Save a copy of all your checklists and notes</source>
        <translation>Enregistrer une copie de toutes vos listes et notes</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved a copy: {}</source>
        <translation>Copie enregistrée : {}</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer à partir d’un fichier</translation>
    </message>
    <message>
        <source>Everything is as it was on {}.</source>
        <translation>Tout est comme le {}.</translation>
    </message>
    <message>
        <source>The restore is taken back. All is as it was before it.</source>
        <translation>La restauration est annulée. Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>Vos notes ne sont pas encore ouvertes.</translation>
    </message>
    <message>
        <source>“{}” starts again. The run before is kept under Earlier.</source>
        <translation>« {} » commence un nouveau tour. Le précédent est conservé sous Antérieurs.</translation>
    </message>
    <message>
        <source>Open a shared file, a table or a filled form</source>
        <translation>Ouvrir un fichier partagé, un tableau ou un formulaire rempli</translation>
    </message>
    <message>
        <source>Checklists, tables and forms (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;All files (*)</source>
        <translation>Listes, tableaux et formulaires (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported: {}. Undo takes all of it back.</source>
        <translation>Importé : {}. Annuler retire le tout.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>“{}” is in use again.</source>
        <translation>« {} » est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>“{}” is archived.</source>
        <translation>« {} » est archivée.</translation>
    </message>
    <message>
        <source>“{}” is in the bin. Undo brings it back.</source>
        <translation>« {} » est dans la corbeille. Annuler la ramène.</translation>
    </message>
    <message>
        <source>There is no run before this one: start a list again to have two.</source>
        <translation>Il n’y a pas de tour avant celui-ci : commencez un nouveau tour d’une liste pour en avoir deux.</translation>
    </message>
    <message>
        <source>My initials</source>
        <translation>Mes initiales</translation>
    </message>
    <message>
        <source>They are put beside the date when you tick something:</source>
        <translation>Elles figurent à côté de la date quand vous cochez quelque chose :</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>What you typed last was not saved yet when Four Pillars ended. It is back: {}. Undo takes it out again.</source>
        <translation>Ce que vous avez écrit en dernier n’était pas encore enregistré quand Four Pillars s’est arrêté. Le voici de nouveau : {}. Annuler le retire.</translation>
    </message>
    <message>
        <source>What you typed last could not be put back: {names}. {why} It is kept for the next start; or copy it now.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être remis : {names}. {why} Il est gardé pour le prochain démarrage ; vous pouvez aussi le copier maintenant.</translation>
    </message>
    <message>
        <source>What was typed last before Four Pillars ended may not be saved, and cannot be read: the file that holds it needs another password or is damaged. It was put aside in the data folder as unsaved-old.db.</source>
        <translation>Ce qui a été écrit en dernier avant l’arrêt de Four Pillars n’est peut-être pas enregistré et ne peut pas être lu : le fichier qui le contient demande un autre mot de passe ou est endommagé. Il a été mis de côté dans le dossier de données sous le nom unsaved-old.db.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} sur {count}</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a pas de page précédente.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a pas de page suivante.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>When Four Pillars last ended, a note could not be saved. Its text is in {}</source>
        <translation>Au dernier arrêt de Four Pillars, une note n’a pas pu être enregistrée. Son texte se trouve dans {}</translation>
    </message>
    <message>
        <source>When Four Pillars last ended, {count} notes could not be saved. Their texts are in {folder}: {names}</source>
        <translation>Au dernier arrêt de Four Pillars, {count} notes n’ont pas pu être enregistrées. Leurs textes se trouvent dans {folder} : {names}</translation>
    </message>
    <message>
        <source>Saving what you typed…</source>
        <translation>Enregistrement de ce que vous avez écrit…</translation>
    </message>
    <message>
        <source>The note on {id} could not be saved, nor its text put into {folder}: {why}</source>
        <translation>La note sur {id} n’a pas pu être enregistrée, ni son texte placé dans {folder} : {why}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>Vos notes ne sont pas encore ouvertes.</translation>
    </message>
    <message>
        <source>To lock your notes, set a password first.</source>
        <translation>Pour verrouiller vos notes, définissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Your notes have a password now.</source>
        <translation>Vos notes ont maintenant un mot de passe.</translation>
    </message>
    <message>
        <source>{} locks them.</source>
        <translation>{} les verrouille.</translation>
    </message>
    <message>
        <source>What was put aside before your notes had a password can be read without it. Delete it when you do not need it: {}</source>
        <translation>Ce qui a été mis de côté avant que vos notes aient un mot de passe peut être lu sans lui. Supprimez-le quand vous n’en avez plus besoin : {}</translation>
    </message>
    <message>
        <source>Your notes have no password any more.</source>
        <translation>Vos notes n’ont plus de mot de passe.</translation>
    </message>
    <message>
        <source>That is not the password you have now. Nothing was changed.</source>
        <translation>Ce n’est pas votre mot de passe actuel. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Something you wrote could not be saved: {} It is kept here until you unlock your notes. Do not end the program before that.</source>
        <translation>Quelque chose que vous avez écrit n’a pas pu être enregistré : {} C’est gardé ici jusqu’à ce que vous déverrouilliez vos notes. Ne quittez pas le programme avant.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
</context>
<context>
    <name>LossTeller</name>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>I understand: do not tell me again</source>
        <translation>J’ai compris : ne plus me le dire</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>toutes les années</translation>
    </message>
    <message>
        <source>all pillars</source>
        <translation>tous les piliers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>{agency}, {column}: {count}</source>
        <translation>{agency}, {column} : {count}</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>aucune fiche</translation>
    </message>
    <message>
        <source>{records}, {done} of {base} done</source>
        <translation>{records}, {done} sur {base} faites</translation>
    </message>
    <message>
        <source>{agency}, part of {above}</source>
        <translation>{agency}, partie de {above}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>These are {} addresses. Paste one at a time.</source>
        <translation>Ce sont {} adresses. Collez-les une à la fois.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>{heading}, {number}</source>
        <translation>{heading}, {number}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} sur {count}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A card for a wall</source>
        <translation>Une carte à afficher</translation>
    </message>
    <message>
        <source>Cards for wallets</source>
        <translation>Cartes pour portefeuille</translation>
    </message>
    <message>
        <source>Only what the filter shows</source>
        <translation>Seulement ce que montre le filtre</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>Tout ce qui est sur la page</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Beginning anew…</source>
        <translation>Nouveau départ…</translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
        <translation>Récupération de la sauvegarde…</translation>
    </message>
    <message>
        <source>The folder with your notes</source>
        <translation>Le dossier avec vos notes</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The pages could not be made: {}. All you have is safe. Please report this.</source>
        <translation>Les pages n’ont pas pu être créées : {}. Tout ce que vous avez est en sécurité. Merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{title}: before {before}, now {now}. {moved}</source>
        <translation>{title} : avant {before}, maintenant {now}. {moved}</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{}  (changed)</source>
        <translation>{}  (modifié)</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>{name}: {amounts}</source>
        <translation>{name} : {amounts}</translation>
    </message>
    <message>
        <source>{name}, {what}: {number}</source>
        <translation>{name}, {what} : {number}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{} was not opened, because your notes are not open.</source>
        <translation>{} n’a pas été ouvert, car vos notes ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} n’est pas un fichier.</translation>
    </message>
</context>
</TS>
