<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open a shared file, form or table…</source>
        <translation>&amp;Ouvrir un fichier partagé, un formulaire ou un tableau…</translation>
    </message>
    <message>
        <source>S&amp;hare checklists…</source>
        <translation>&amp;Partager des listes…</translation>
    </message>
    <message>
        <source>&amp;Export this checklist…</source>
        <translation>&amp;Exporter cette liste…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Erase e&amp;verything…</source>
        <translation>&amp;Tout effacer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation>Retirer les &amp;filtres et la recherche</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>C&amp;iter…</translation>
    </message>
    <message>
        <source>Cite the &amp;whole list…</source>
        <translation>Citer &amp;toute la liste…</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>À &amp;faire</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;En cours</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fai&amp;t</translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation>&amp;Sans objet</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>&amp;New checklist…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>&amp;Go to the open checklist</source>
        <translation>&amp;Aller à la liste ouverte</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>A&amp;jouter un élément</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation>Nouveau &amp;tour…</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;Comparer au tour précédent</translation>
    </message>
    <message>
        <source>A&amp;rchive or bring back</source>
        <translation>Archi&amp;ver ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Échéance&amp;s</translation>
    </message>
    <message>
        <source>Pr&amp;ogress</source>
        <translation>Avanc&amp;ement</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>My &amp;initials…</source>
        <translation>Mes &amp;initiales…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Book&amp;mark this</source>
        <translation>&amp;Ajouter aux signets</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Si&amp;gnets</translation>
    </message>
    <message>
        <source>Find a &amp;command or place…</source>
        <translation>Trouver une &amp;commande ou un lieu…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>&amp;Present to a room</source>
        <translation>&amp;Présenter à une salle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <source>&amp;Help with this</source>
        <translation>&amp;Aide sur ceci</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Help &amp;line</source>
        <translation>&amp;Ligne d’assistance</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>&amp;About Four Pillars</source>
        <translation>À &amp;propos de Four Pillars</translation>
    </message>
    <message>
        <source>it is guarded by a password, and no file can be</source>
        <translation>elle est protégée par un mot de passe, et un fichier ne peut pas l’être</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} en retard</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>Principle: {}</source>
        <translation>Principe&#xa0;: {}</translation>
    </message>
    <message>
        <source>No single principle</source>
        <translation>Sans principe unique</translation>
    </message>
    <message>
        <source>{}: no single principle fits</source>
        <translation>{}&#xa0;: ne relève pas d’un seul principe</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>Mes listes de contrôle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Due. What is overdue and due soon in all checklists</source>
        <translation>Échéances. Ce qui est en retard ou bientôt à échéance dans toutes les listes</translation>
    </message>
    <message>
        <source>Progress of all checklists</source>
        <translation>Avancement de toutes les listes</translation>
    </message>
    <message>
        <source>Bin. What was removed in the last 30 days</source>
        <translation>Corbeille. Ce qui a été retiré ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieurs</translation>
    </message>
    <message>
        <source>Earlier runs and archived checklists</source>
        <translation>Tours antérieurs et listes archivées</translation>
    </message>
    <message>
        <source>{list}, closed {day}</source>
        <translation>{list}, close le {day}</translation>
    </message>
    <message>
        <source>Checklist {}</source>
        <translation>Liste de contrôle {}</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>{done} sur {base} faits</translation>
    </message>
    <message>
        <source>{named} named here, {official} in the plan</source>
        <translation>{named} nommées ici, {official} dans le plan</translation>
    </message>
    <message>
        <source>{name}: {named} priority actions named in these sources; the plan has {official}</source>
        <translation>{name}&#xa0;: {named} actions prioritaires nommées dans ces sources&#xa0;; le plan en compte {official}</translation>
    </message>
    <message>
        <source>The fonts in {folder} cannot be read ({error}). Nothing was written. Install Four Pillars again.</source>
        <translation>Les polices de {folder} ne peuvent pas être lues ({error}). Rien n’a été écrit. Réinstallez Four Pillars.</translation>
    </message>
    <message>
        <source>The document could not be made: {error}. Nothing was written. Please report this.</source>
        <translation>Le document n’a pas pu être créé&#xa0;: {error}. Rien n’a été écrit. Merci de le signaler.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({why}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The pages were not made: what sets them has stopped. Nothing was written, and all you have is safe. Try again, or print fewer items.</source>
        <translation>Les pages n’ont pas été créées&#xa0;: ce qui les compose s’est arrêté. Rien n’a été écrit, et tout ce que vous avez est en sécurité. Réessayez, ou imprimez moins d’éléments.</translation>
    </message>
    <message>
        <source>The pages were not made: the window they were for is closed.</source>
        <translation>Les pages n’ont pas été créées&#xa0;: la fenêtre à laquelle elles étaient destinées est fermée.</translation>
    </message>
    <message>
        <source>The pages were not made: the system has no room for it ({why}). Close other programs and try again.</source>
        <translation>Les pages n’ont pas été créées&#xa0;: le système n’a pas la place nécessaire ({why}). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} checklists. Undo takes all of it back.</source>
        <comment>Imported: {n} checklist. Undo takes all of it back.</comment>
        <translation>
            <numerusform>Importé&#xa0;: {n} liste. Annuler retire le tout.</numerusform>
            <numerusform>Importé&#xa0;: {n} listes. Annuler retire le tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased: {}.</source>
        <translation>Rien n’a été effacé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The window speaks {language}.</source>
        <translation>Langue de la fenêtre&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>The language changes when you start Four Pillars again: something you wrote could not be saved. {why}</source>
        <translation>La langue changera au prochain démarrage de Four Pillars&#xa0;: quelque chose que vous avez écrit n’a pas pu être enregistré. {why}</translation>
    </message>
</context>
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
        <translation>Copie enregistrée&#xa0;: {}</translation>
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
        <translation>«&#xa0;{}&#xa0;» commence un nouveau tour. Le précédent est conservé sous Antérieurs.</translation>
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
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>“{}” is in use again.</source>
        <translation>«&#xa0;{}&#xa0;» est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>“{}” is archived.</source>
        <translation>«&#xa0;{}&#xa0;» est archivée.</translation>
    </message>
    <message>
        <source>“{}” is in the bin. Undo brings it back.</source>
        <translation>«&#xa0;{}&#xa0;» est dans la corbeille. Annuler la ramène.</translation>
    </message>
    <message>
        <source>There is no run before this one: start a list again to have two.</source>
        <translation>Il n’y a pas de tour avant celui-ci&#xa0;: commencez un nouveau tour d’une liste pour en avoir deux.</translation>
    </message>
    <message>
        <source>My initials</source>
        <translation>Mes initiales</translation>
    </message>
    <message>
        <source>They are put beside the date when you tick something:</source>
        <translation>Elles figurent à côté de la date quand vous cochez quelque chose&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>What you typed last was not saved yet when Four Pillars ended. It is back: {}. Undo takes it out again.</source>
        <translation>Ce que vous avez écrit en dernier n’était pas encore enregistré quand Four Pillars s’est arrêté. Le voici de nouveau&#xa0;: {}. Annuler le retire.</translation>
    </message>
    <message>
        <source>What you typed last could not be put back: {names}. {why} It is kept for the next start; or copy it now.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être remis&#xa0;: {names}. {why} Il est gardé pour le prochain démarrage&#xa0;; vous pouvez aussi le copier maintenant.</translation>
    </message>
    <message>
        <source>What was typed last before Four Pillars ended may not be saved, and cannot be read: the file that holds it needs another password or is damaged. It was put aside in the data folder as unsaved-old.db.</source>
        <translation>Ce qui a été écrit en dernier avant l’arrêt de Four Pillars n’est peut-être pas enregistré et ne peut pas être lu&#xa0;: le fichier qui le contient demande un autre mot de passe ou est endommagé. Il a été mis de côté dans le dossier de données sous le nom unsaved-old.db.</translation>
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
        <translation>Au dernier arrêt de Four Pillars, {count} notes n’ont pas pu être enregistrées. Leurs textes se trouvent dans {folder}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Saving what you typed…</source>
        <translation>Enregistrement de ce que vous avez écrit…</translation>
    </message>
    <message>
        <source>The note on {id} could not be saved, nor its text put into {folder}: {why}</source>
        <translation>La note sur {id} n’a pas pu être enregistrée, ni son texte placé dans {folder}&#xa0;: {why}</translation>
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
        <translation>Ce qui a été mis de côté avant que vos notes aient un mot de passe peut être lu sans lui. Supprimez-le quand vous n’en avez plus besoin&#xa0;: {}</translation>
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
        <translation>Quelque chose que vous avez écrit n’a pas pu être enregistré&#xa0;: {} C’est gardé ici jusqu’à ce que vous déverrouilliez vos notes. Ne quittez pas le programme avant.</translation>
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
        <translation>J’ai compris&#xa0;: ne plus me le dire</translation>
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
        <translation>{agency}, {column}&#xa0;: {count}</translation>
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
        <translation>Les pages n’ont pas pu être créées&#xa0;: {}. Tout ce que vous avez est en sécurité. Merci de le signaler.</translation>
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
        <translation>{title}&#xa0;: avant {before}, maintenant {now}. {moved}</translation>
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
        <translation>{name}&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>{name}, {what}: {number}</source>
        <translation>{name}, {what}&#xa0;: {number}</translation>
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
    <name>TreeModel</name>
    <message>
        <source>Level {level}, {row} of {count}</source>
        <translation>Niveau {level}, {row} sur {count}</translation>
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
