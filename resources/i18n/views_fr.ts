<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{agency}, part of {parent}</source>
        <translation>{agency}, partie de {parent}</translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without leading a record here.</source>
        <comment>{n} agency is named in the documents without leading a record here.</comment>
        <translation>
            <numerusform>{n} organisme est nommé dans les documents sans être chef de file d’une fiche ici.</numerusform>
            <numerusform>{n} organismes sont nommés dans les documents sans être chefs de file d’une fiche ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no lead; only the first row counts them.</source>
        <comment>{n} record names no lead; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} fiche ne nomme pas de chef de file&#xa0;; seule la première ligne la compte.</numerusform>
            <numerusform>{n} fiches ne nomment pas de chef de file&#xa0;; seule la première ligne les compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without being a partner here.</source>
        <comment>{n} agency is named in the documents without being a partner here.</comment>
        <translation>
            <numerusform>{n} organisme est nommé dans les documents sans être partenaire ici.</numerusform>
            <numerusform>{n} organismes sont nommés dans les documents sans être partenaires ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no partner; only the first row counts them.</source>
        <comment>{n} record names no partner; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} fiche ne nomme pas de partenaire&#xa0;; seule la première ligne la compte.</numerusform>
            <numerusform>{n} fiches ne nomment pas de partenaire&#xa0;; seule la première ligne les compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without a record here.</source>
        <comment>{n} agency is named in the documents without a record here.</comment>
        <translation>
            <numerusform>{n} organisme est nommé dans les documents sans fiche ici.</numerusform>
            <numerusform>{n} organismes sont nommés dans les documents sans fiche ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no agency; only the first row counts them.</source>
        <comment>{n} record names no agency; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} fiche ne nomme pas d’organisme&#xa0;; seule la première ligne la compte.</numerusform>
            <numerusform>{n} fiches ne nomment pas d’organisme&#xa0;; seule la première ligne les compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet. Show something on the right and choose “Bookmark this” to come back to it from here.</source>
        <translation>Il n’y a pas encore de signet. Affichez quelque chose à droite et choisissez «&#xa0;Ajouter aux signets&#xa0;» pour y revenir d’ici.</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message numerus="yes">
        <source>Throw away {n} things for good? Nothing can bring them back, not even Undo.</source>
        <comment>Throw away {n} thing for good? Nothing can bring them back, not even Undo.</comment>
        <translation>
            <numerusform>Supprimer {n} chose définitivement&#xa0;? Elle ne pourra pas être récupérée, même avec Annuler.</numerusform>
            <numerusform>Supprimer {n} choses définitivement&#xa0;? Elles ne pourront pas être récupérées, même avec Annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items open</source>
        <comment>{n} item open</comment>
        <translation>
            <numerusform>{n} élément à terminer</numerusform>
            <numerusform>{n} éléments à terminer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the bin. Undo brings back.</source>
        <comment>{n} item in the bin. Undo brings back.</comment>
        <translation>
            <numerusform>{n} élément dans la corbeille. Annuler le récupère.</numerusform>
            <numerusform>{n} éléments dans la corbeille. Annuler les récupère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records added to {list}</source>
        <comment>{n} record added to {list}</comment>
        <translation>
            <numerusform>{n} fiche ajoutée à {list}</numerusform>
            <numerusform>{n} fiches ajoutées à {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} items</source>
        <comment>Copied {n} item</comment>
        <translation>
            <numerusform>{n} élément copié</numerusform>
            <numerusform>{n} éléments copiés</numerusform>
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
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} événement</numerusform>
            <numerusform>{n} événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of all your checklists and notes, made by themselves once a day and before anything big. All of two days are kept, one a day for two weeks, one a week for three months.</source>
        <translation>Des copies de toutes vos listes et notes, faites automatiquement une fois par jour et avant chaque grande opération. Toutes celles de deux jours sont conservées, une par jour pendant deux semaines, une par semaine pendant trois mois.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sau&amp;vegarder</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Elsewhere, as on a USB stick</source>
        <translation>Ailleurs, par exemple sur une clé USB</translation>
    </message>
    <message>
        <source>&amp;Preview and restore…</source>
        <translation>A&amp;perçu et restauration…</translation>
    </message>
    <message>
        <source>Res&amp;tore from a file…</source>
        <translation>&amp;Restaurer d’un fichier…</translation>
    </message>
    <message>
        <source>The folder that they are in</source>
        <translation>Le dossier où elles se trouvent</translation>
    </message>
    <message>
        <source>They are in this folder:</source>
        <translation>Elles sont dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself once there is something to keep; or make one now.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une sauvegarde se fait d’elle-même dès qu’il y a quelque chose à garder&#xa0;; vous pouvez aussi en faire une maintenant.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backed up: {}.</source>
        <translation>Sauvegardé&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you removed rests here for 30 days, then it is thrown away for good.</source>
        <translation>Ce que vous avez retiré reste ici 30 jours, puis est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Afficher {} de plus</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>ChecklistHead</name>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Nouveau tour…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimer cette liste…</translation>
    </message>
    <message>
        <source>Share this list…</source>
        <translation>Partager cette liste…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to do with this list</source>
        <translation>Autres actions sur cette liste</translation>
    </message>
    <message>
        <source>Group the items by, now {}</source>
        <translation>Grouper les éléments par, actuellement {}</translation>
    </message>
    <message>
        <source>Group: {}</source>
        <translation>Groupe&#xa0;: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilier</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Add &amp;records from the plan…</source>
        <translation>Ajouter des &amp;fiches du plan…</translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation>&amp;Nouveau tour…</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;Comparer au tour précédent</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sortir des &amp;archives</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Masquer ce qui est fait</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Annuler&#xa0;: {}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rétablir&#xa0;: {}</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Choose a record or a page first.</source>
        <translation>Choisissez d’abord une fiche ou une page.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>There is no action here to present. Open a checklist first.</source>
        <translation>Il n’y a ici aucune action à présenter. Ouvrez d’abord une liste.</translation>
    </message>
    <message>
        <source>Search: {}.</source>
        <translation>Recherche&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Il n’y a rien à imprimer sur cette page.</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to cite.</source>
        <translation>La liste est vide&#xa0;: il n’y a rien à citer.</translation>
    </message>
    <message>
        <source>No browser could be started for {}</source>
        <translation>Aucun navigateur n’a pu être lancé pour {}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Bookmark this</source>
        <translation>Ajouter aux signets</translation>
    </message>
    <message>
        <source>Cite this…</source>
        <translation>Citer ceci…</translation>
    </message>
    <message>
        <source>Copy the address of this</source>
        <translation>Copier l’adresse de ceci</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation>Imprimer cette page de détails…</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What is open and overdue or due in the next 30 days, over all lists in use.</source>
        <translation>Ce qui est ouvert et en retard, ou à échéance dans les 30 prochains jours, dans toutes les listes utilisées.</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>Exporter en .ics…</translation>
    </message>
    <message>
        <source>All that is due here, as a calendar file</source>
        <translation>Toutes les échéances d’ici, en fichier de calendrier</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due in the next 30 days. Give an item a due day to see it here.</source>
        <translation>Rien n’est en retard et rien n’arrive à échéance dans les 30 prochains jours. Donnez une échéance à un élément pour le voir ici.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Afficher {} de plus</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the plan, the library and your notes</source>
        <translation>Chercher dans le plan, la bibliothèque et vos notes</translation>
    </message>
    <message>
        <source>Words, &quot;exact phrases&quot;, -without, agency:dhs, topic:housing, kind:glossary, is:done, has:note; or an address: four-pillars://PRE-1</source>
        <translation>Des mots, &quot;expressions exactes&quot;, -sans, agency:dhs, topic:housing, kind:glossary, is:done, has:note&#xa0;; ou une adresse&#xa0;: four-pillars://PRE-1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Remove every filter and the search</source>
        <translation>Retirer tous les filtres et la recherche</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>{records}, {beside} in the library</source>
        <translation>{records}, {beside} dans la bibliothèque</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove filter {}</source>
        <translation>Retirer le filtre {}</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>With a note of mine</source>
        <translation>Avec une note de moi</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Mon état</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Ce que dit le document</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>How many records each agency has; press a number to list them. A department includes its components. A record with several agencies stands in several rows, so the rows add up to more than the whole plan.</source>
        <translation>Combien de fiches a chaque organisme&#xa0;; appuyez sur un nombre pour en voir la liste. Un ministère comprend ses services rattachés. Une fiche à plusieurs organismes figure sur plusieurs lignes&#xa0;; la somme des lignes dépasse donc tout le plan.</translation>
    </message>
    <message>
        <source>Records by agency</source>
        <translation>Fiches par organisme</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>{agency} × {column}: {count}</source>
        <translation>{agency} × {column}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show in the list: {}</source>
        <translation>Afficher dans la liste&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>With components</source>
        <translation>Avec les services rattachés</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mon avancement</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
    <message>
        <source>{} - Four Pillars help</source>
        <translation>{} - Aide de Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars help</source>
        <translation>Aide de Four Pillars</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Items of {}</source>
        <translation>Éléments de {}</translation>
    </message>
    <message>
        <source>Open a list to add an item of your own.</source>
        <translation>Ouvrez une liste pour ajouter un élément à vous.</translation>
    </message>
    <message>
        <source>Reorder in the full list: show it without groups, filters and search.</source>
        <translation>Pour changer l’ordre, affichez la liste complète&#xa0;: sans groupes, filtres ni recherche.</translation>
    </message>
    <message>
        <source>This run is closed: start it again to go on.</source>
        <translation>Ce tour est clos&#xa0;: commencez-en un nouveau pour continuer.</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Sélection&#xa0;: {}</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Moved to {row} of {all}</source>
        <translation>Déplacé en position {row} sur {all}</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>A full mark is stated by the documents, an open one is our reading.</source>
        <translation>Une marque pleine est affirmée par les documents, une marque vide est notre lecture.</translation>
    </message>
    <message>
        <source>None of these came to the chosen outcome. Click it again to see all.</source>
        <translation>Rien de cela n’a abouti au résultat choisi. Cliquez à nouveau dessus pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing here has the words “{}”. Try fewer of them.</source>
        <translation>Rien ici ne contient les mots «&#xa0;{}&#xa0;». Essayez-en moins.</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Affiner par mots</translation>
    </message>
    <message>
        <source>Narrow the chains by words</source>
        <translation>Affiner les chaînes par mots</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Par organisme</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Par pilier</translation>
    </message>
    <message>
        <source>What the chains begin with</source>
        <translation>Par quoi commencent les chaînes</translation>
    </message>
    <message>
        <source>{kind} of {year}</source>
        <translation>{kind} de {year}</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Montrer pourquoi</translation>
    </message>
    <message>
        <source>Below each place, the reason for it</source>
        <translation>Sous chaque emplacement, sa raison</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Filter this page: {}</source>
        <translation>Filtrer cette page&#xa0;: {}</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Aller à {}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words. Try fewer, or press Esc.</source>
        <translation>Rien ici ne contient tous ces mots. Essayez-en moins ou appuyez sur Échap.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>The plan and the library</source>
        <translation>Le plan et la bibliothèque</translation>
    </message>
    <message>
        <source>Progress of my checklist</source>
        <translation>Avancement de ma liste</translation>
    </message>
    <message>
        <source>{done} of {base} done, {doing} in progress</source>
        <translation>{done} sur {base} faits, {doing} en cours</translation>
    </message>
    <message>
        <source>{words}, {overdue} overdue</source>
        <translation>{words}, {overdue} en retard</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>How far the work is. What does not apply is not counted. Press a row to list it.</source>
        <translation>Où en est le travail. Ce qui est sans objet n’est pas compté. Appuyez sur une ligne pour en voir la liste.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} en retard</translation>
    </message>
    <message>
        <source>{} due in the next 7 days</source>
        <translation>{} à échéance dans les 7 prochains jours</translation>
    </message>
    <message>
        <source>{} done in the last 7 days</source>
        <translation>Faits ces 7 derniers jours&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing was done in the last seven days, and nothing is due in the next.</source>
        <translation>Rien n’a été fait ces sept derniers jours et rien n’arrive à échéance dans les sept prochains.</translation>
    </message>
    <message>
        <source>There is nothing to count here yet. Add items to a list to see them.</source>
        <translation>Il n’y a encore rien à compter ici. Ajoutez des éléments à une liste pour les voir.</translation>
    </message>
    <message>
        <source>All lists in use</source>
        <translation>Toutes les listes utilisées</translation>
    </message>
    <message>
        <source>{} (archived)</source>
        <translation>{} (archivée)</translation>
    </message>
    <message>
        <source>{} cannot be listed</source>
        <translation>{}&#xa0;: impossible d’en faire une liste</translation>
    </message>
    <message>
        <source>Which list is counted</source>
        <translation>La liste qui est comptée</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What moved</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The run to begin with</source>
        <translation>Le tour de départ</translation>
    </message>
    <message>
        <source>The run to hold against it</source>
        <translation>Le tour auquel le comparer</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>à côté de</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>Seulement ce qui a changé</translation>
    </message>
    <message>
        <source>Two runs of “{}”, side by side.</source>
        <translation>Deux tours de «&#xa0;{}&#xa0;», côte à côte.</translation>
    </message>
    <message>
        <source>This list has one run only. Start it again to begin the next: the old run is kept, and what moved is shown here.</source>
        <translation>Cette liste n’a qu’un tour. Commencez le suivant avec Nouveau tour&#xa0;: l’ancien est conservé, et ce qui a changé est montré ici.</translation>
    </message>
    <message>
        <source>Take the tick off “Only what moved” to see every item.</source>
        <translation>Décochez «&#xa0;Seulement ce qui a changé&#xa0;» pour voir tous les éléments.</translation>
    </message>
    <message>
        <source>Both runs are empty.</source>
        <translation>Les deux tours sont vides.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What the documents date. A bar beside the line covers all the days that are meant. Zoom in to open a group.</source>
        <translation>Ce que les documents datent. Une barre à côté de la ligne couvre tous les jours concernés. Zoomez pour ouvrir un groupe.</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Événements datés</translation>
    </message>
    <message>
        <source>Nothing is dated here.</source>
        <translation>Rien n’est daté ici.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décennies</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Zoom out, now {}</source>
        <translation>Zoom arrière, actuellement {}</translation>
    </message>
    <message>
        <source>Zoom in, now {}</source>
        <translation>Zoom avant, actuellement {}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Show as a time axis</source>
        <translation>Afficher sous forme d’axe du temps</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as a plain list</source>
        <translation>Afficher sous forme de simple liste</translation>
    </message>
    <message>
        <source>Zoom out (–)</source>
        <translation>Zoom arrière (–)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>Afficher tous les types</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Lois</translation>
    </message>
    <message>
        <source>Show laws and orders only</source>
        <translation>Afficher seulement les lois et décrets</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Show publications only</source>
        <translation>Afficher seulement les publications</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Show events only</source>
        <translation>Afficher seulement les événements</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Show what was planned only</source>
        <translation>Afficher seulement ce qui était prévu</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Four Pillars</source>
        <translation>Bienvenue dans Four Pillars</translation>
    </message>
    <message>
        <source>This page is in the Help menu.</source>
        <translation>Cette page se trouve dans le menu Aide.</translation>
    </message>
    <message>
        <source>Help &gt; Welcome shows this page again at any time.</source>
        <translation>Aide &gt; Bienvenue affiche cette page à tout moment.</translation>
    </message>
    <message>
        <source>An offline reference to the U.S. plan against human trafficking of December 2021: who promised what, and what became of it. Checklists of your own stand beside it.</source>
        <translation>Une référence hors ligne sur le plan des États-Unis contre la traite des êtres humains de décembre 2021&#xa0;: qui a promis quoi, et ce qu’il en est advenu. Vos propres listes de contrôle l’accompagnent.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Trois choses à essayer</translation>
    </message>
    <message>
        <source>Find actions on forced labor</source>
        <translation>Trouver des actions sur le travail forcé</translation>
    </message>
    <message>
        <source>Tick what moves, read what became of it, or choose another topic above.</source>
        <translation>Cochez ce qui avance, lisez ce qu’il en est advenu ou choisissez un autre thème en haut.</translation>
    </message>
    <message>
        <source>Make a checklist</source>
        <translation>Créer une liste de contrôle</translation>
    </message>
    <message>
        <source>From a starter template, to tick off, assign and hand on.</source>
        <translation>À partir d’un modèle, à cocher, à répartir et à transmettre.</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Imprimer un document à distribuer</translation>
    </message>
    <message>
        <source>What the papers of 2021 say on forced labor: you see the pages before they are printed or saved.</source>
        <translation>Ce que les textes de 2021 disent du travail forcé&#xa0;: vous voyez les pages avant qu’elles soient imprimées ou enregistrées.</translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation>Vos données restent chez vous</translation>
    </message>
    <message>
        <source>What you tick and write is kept in this folder. Nothing leaves this computer: the program never goes online.</source>
        <translation>Ce que vous cochez et écrivez est gardé dans ce dossier. Rien ne quitte cet ordinateur&#xa0;: le programme ne se connecte jamais à internet.</translation>
    </message>
    <message>
        <source>Not an official publication</source>
        <translation>Pas une publication officielle</translation>
    </message>
    <message>
        <source>The government has neither made nor approved this program. Wording in quotation marks is official; everything else is in plain words of ours, with its source beside it.</source>
        <translation>Le gouvernement n’a ni créé ni approuvé ce programme. Les textes entre guillemets sont officiels&#xa0;; tout le reste est dans nos mots simples, avec la source à côté.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation>Ne plus afficher ceci</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>Cette liste n’existe plus.</translation>
    </message>
    <message>
        <source>Press Enter to go to this address</source>
        <translation>Appuyez sur Entrée pour aller à cette adresse</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>{id}: {state}. Saved</source>
        <translation>{id}&#xa0;: {state}. Enregistré</translation>
    </message>
    <message>
        <source>Your notes are open</source>
        <translation>Vos notes sont ouvertes</translation>
    </message>
    <message>
        <source>Your notes are not open</source>
        <translation>Vos notes ne sont pas ouvertes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
</TS>
