<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{}: nothing listed</source>
        <translation>{}&#xa0;: rien dans la liste</translation>
    </message>
    <message>
        <source>Your notes will be locked in a minute, as nobody has touched the program for a while. Press any key to stay.</source>
        <translation>Vos notes seront verrouillées dans une minute, car personne n’a touché au programme depuis un moment. Appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>Écrire à cette adresse dans votre messagerie&#xa0;?</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>These pages cannot be printed from here. Save as PDF and print that.</source>
        <translation>Ces pages ne peuvent pas être imprimées d’ici. Enregistrez en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>None of the {} pages was chosen.</source>
        <translation>Aucune des {} pages n’a été choisie.</translation>
    </message>
    <message>
        <source>The printer {} is no longer there. Choose another, or save as PDF.</source>
        <translation>L’imprimante {} n’est plus là. Choisissez-en une autre, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The printer {} did not take the pages. See whether it is on, or save as PDF.</source>
        <translation>L’imprimante {} n’a pas pris les pages. Vérifiez si elle est allumée, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>impossible à cet endroit</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({why}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Handing the pages to the printer…</source>
        <translation>Transmission des pages à l’imprimante…</translation>
    </message>
    <message>
        <source>There is no room to print from ({}). Save as PDF and print that.</source>
        <translation>La place manque pour imprimer ({}). Enregistrez en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages ({why}). Save as PDF and print that.</source>
        <translation>L’imprimante {name} n’a pas pris les pages ({why}). Enregistrez en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sent to {}, which is paused: the pages come out when it goes on.</source>
        <translation>Envoyé à {}, qui est en pause&#xa0;: les pages sortiront à la reprise.</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Envoyé à {}</translation>
    </message>
    <message>
        <source>September 2020 to September 2030</source>
        <translation>septembre 2020 à septembre 2030</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add an item…</source>
        <translation>Ajouter un élément…</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Ajouter un élément à vous</translation>
    </message>
    <message>
        <source>Enter adds it. Paste several lines to add several.</source>
        <translation>Entrée l’ajoute. Collez plusieurs lignes pour en ajouter plusieurs.</translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Last change {moment} · {size}</source>
        <translation>Dernier changement {moment} · {size}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BinnedRow</name>
    <message>
        <source>{}. Its run is over and can only be read.</source>
        <translation>{}. Son tour est terminé et ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {}</source>
        <translation>Restaurer {}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Selected: {}</source>
        <translation>Sélectionné&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ChoiceSwitch</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>ClusterHead</name>
    <message>
        <source>{name}  {number}</source>
        <translation>{name}  {number}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>fri, +7d, {}</source>
        <translation>+7d, +2w, {}</translation>
    </message>
    <message>
        <source>{}: choose in a calendar (Alt+Down)</source>
        <translation>{}&#xa0;: choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>{}: clear</source>
        <translation>{}&#xa0;: vider</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, or Dec 1.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-01 ou +7d.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de date</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Dans 30 jours</translation>
    </message>
    <message>
        <source>{}, a day like 2026-12-01</source>
        <translation>{}, une date comme 2026-12-01</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, Dec 1 or tomorrow.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-01 ou +7d.</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>Fixer cette date</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Sans échéance</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>&amp;Gather by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>O&amp;rdre</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>En-tête et pied</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>Organi&amp;sation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>P&amp;ied</translation>
    </message>
    <message>
        <source>The help line, if it is chosen</source>
        <translation>La ligne d’assistance, si elle est choisie</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Ligne d’assistance</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Lignes de sources</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Date d’impression</translation>
    </message>
    <message>
        <source>No more than {} characters have room here.</source>
        <translation>Il n’y a pas la place pour plus de {} caractères ici.</translation>
    </message>
</context>
<context>
    <name>DesignNames</name>
    <message>
        <source>Compact: one line an item</source>
        <translation>Compacte&#xa0;: une ligne par élément</translation>
    </message>
    <message>
        <source>Full: with plain words and sources</source>
        <translation>Complète&#xa0;: avec mots simples et sources</translation>
    </message>
    <message>
        <source>Facilitator: with room to write</source>
        <translation>Animation&#xa0;: avec de la place pour écrire</translation>
    </message>
    <message>
        <source>Large print: 18 point</source>
        <translation>Gros caractères&#xa0;: 18 points</translation>
    </message>
    <message>
        <source>Overview: all pillars on one page</source>
        <translation>Vue d’ensemble&#xa0;: tous les piliers sur une page</translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation>Mes coches</translation>
    </message>
    <message>
        <source>Blank, to hand out</source>
        <translation>Vides, à distribuer</translation>
    </message>
    <message>
        <source>To fill in on a screen</source>
        <translation>À remplir à l’écran</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre (US)</translation>
    </message>
    <message>
        <source>Upright (portrait)</source>
        <translation>Portrait (vertical)</translation>
    </message>
    <message>
        <source>Wide (landscape)</source>
        <translation>Paysage (horizontal)</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Comparison: {}</source>
        <translation>Comparaison&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Masquer le texte</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Afficher les échéances</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Do not remind me again today</source>
        <translation>Ne plus me le rappeler aujourd’hui</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Choose from the plan</source>
        <translation>Choisir dans le plan</translation>
    </message>
    <message>
        <source>Remove a filter above, or look for fewer words.</source>
        <translation>Retirez un filtre ci-dessus ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing matches all of this.</source>
        <translation>Rien ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Afficher tout le plan</translation>
    </message>
    <message>
        <source>Nothing in this list matches all of this.</source>
        <translation>Rien dans cette liste ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>Everything here is done.</source>
        <translation>Ici, tout est fait.</translation>
    </message>
    <message>
        <source>What is done is hidden.</source>
        <translation>Ce qui est fait est masqué.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Afficher ce qui est fait</translation>
    </message>
    <message>
        <source>This run had no items.</source>
        <translation>Ce tour n’avait pas d’éléments.</translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation>Encore rien dans cette liste.</translation>
    </message>
    <message>
        <source>Begin with what comes first.</source>
        <translation>Commencez par ce qui vient en premier.</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Ajouter un élément à vous</translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Show in {list}: {title}</source>
        <translation>Afficher dans {list}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {name}, {number} chosen</source>
        <translation>Filtrer par {name}, choix faits&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is no such folder now. It is made when you keep something.</source>
        <translation>Ce dossier n’existe pas encore. Il est créé quand vous gardez quelque chose.</translation>
    </message>
    <message>
        <source>No program could be started that shows folders.</source>
        <translation>Aucun programme pour afficher les dossiers n’a pu être lancé.</translation>
    </message>
</context>
<context>
    <name>HelpIndex</name>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Paragraphes trouvés</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try fewer.</source>
        <translation>Rien dans l’aide ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation>{} paragraphes</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Stay unlocked</source>
        <translation>Rester déverrouillé</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Who…</source>
        <translation>&amp;Qui…</translation>
    </message>
    <message>
        <source>&amp;Due…</source>
        <translation>Éc&amp;héance…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Étiqu&amp;ette…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>It rests in the bin for 30 days</source>
        <translation>Il reste 30 jours dans la corbeille</translation>
    </message>
    <message>
        <source>Add to “{}”</source>
        <translation>Ajouter à «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la &amp;fin</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Ticked by (initials)</source>
        <translation>Coché par (initiales)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Appuyez ici sur les nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Déplacer ici</translation>
    </message>
    <message>
        <source>&amp;Leave there</source>
        <translation>&amp;Laisser là</translation>
    </message>
    <message>
        <source>Keys for “{}”</source>
        <translation>Touches pour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Celles-ci restent telles quelles</translation>
    </message>
    <message>
        <source>Press the new keys. Esc leaves everything as it is.</source>
        <translation>Appuyez sur les nouvelles touches. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Every action has its usual keys now.</source>
        <translation>Toutes les actions ont maintenant leurs touches habituelles.</translation>
    </message>
    <message>
        <source>{} does this already.</source>
        <translation>{} fait déjà cela.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Move it to “{this}”?</source>
        <translation>{keys} appartient à «&#xa0;{other}&#xa0;». L’attribuer à «&#xa0;{this}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{}” has no keys now.</source>
        <translation>«&#xa0;{}&#xa0;» n’a plus de touches.</translation>
    </message>
    <message>
        <source>“{name}” is {keys} now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant {keys}.</translation>
    </message>
    <message>
        <source>Not every keyboard has this key. Choose another.</source>
        <translation>Tous les claviers n’ont pas cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{keys} is needed to type. Hold Ctrl with it, or Ctrl and Alt.</source>
        <translation>{keys} est nécessaire pour écrire. Maintenez aussi Ctrl, ou Ctrl et Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed to move in lists and texts.</source>
        <translation>{keys} est nécessaire pour se déplacer dans les listes et les textes.</translation>
    </message>
    <message>
        <source>{keys} edits text, wherever something can be typed.</source>
        <translation>{keys} modifie le texte, partout où l’on peut écrire.</translation>
    </message>
    <message>
        <source>{keys} may open a menu or press a button. Hold Ctrl as well.</source>
        <translation>{keys} peut ouvrir un menu ou actionner un bouton. Maintenez aussi Ctrl.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} appartient au système.</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Copy the address of this page</source>
        <translation>Copier l’adresse de cette page</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Name or licence</source>
        <translation>Nom ou licence</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Filtrer par nom ou licence</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Ce qui est fourni</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Rien ici ne porte ce nom</translation>
    </message>
    <message>
        <source>Take words away from the filter to see more.</source>
        <translation>Retirez des mots du filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>comes inside {}</source>
        <translation>fait partie de {}</translation>
    </message>
    <message>
        <source>Licence of {}</source>
        <translation>Licence de {}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add a link: an address or a path</source>
        <translation>Ajouter un lien&#xa0;: une adresse ou un chemin</translation>
    </message>
    <message>
        <source>https or mailto address, or path</source>
        <translation>Adresse https ou mailto, ou chemin</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file as evidence</source>
        <translation>Choisir un fichier comme justificatif</translation>
    </message>
    <message>
        <source>Show the folder that this is in?</source>
        <translation>Afficher le dossier où cela se trouve&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such file or folder on this computer.</source>
        <translation>Il n’y a pas de tel fichier ou dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this.</source>
        <translation>Rien sur cet ordinateur n’ouvre ceci.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>Remove the link {}</source>
        <translation>Retirer le lien {}</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>{}:</source>
        <translation>{}&#xa0;:</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>B&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Logo: {}. Choose another</source>
        <translation>Logo&#xa0;: {}. En choisir un autre</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Images ({})</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Zooms in to show them</source>
        <translation>Zoome pour les montrer</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Jours du calendrier</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Who, due day, priority, tags, steps, links</source>
        <translation>Qui, échéance, priorité, étiquettes, étapes, liens</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>dans {}</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Choisir une autre liste</translation>
    </message>
    <message>
        <source>“{name}” was closed on {day}. It can only be read.</source>
        <translation>«&#xa0;{name}&#xa0;» a été close le {day}. Elle ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Nouveau tour…</translation>
    </message>
    <message>
        <source>Add to {}</source>
        <translation>Ajouter à {}</translation>
    </message>
    <message>
        <source>Not in {}</source>
        <translation>Pas dans {}</translation>
    </message>
    <message>
        <source>Text changed since you last looked at this: look again.</source>
        <translation>Le texte a changé depuis que vous l’avez regardé&#xa0;: relisez-le.</translation>
    </message>
    <message>
        <source>Text changed since you ticked this: look again.</source>
        <translation>Le texte a changé depuis que vous l’avez coché&#xa0;: relisez-le.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>{} (closed)</source>
        <translation>{} (close)</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Details of my work</source>
        <translation>Détails de mon travail</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>My note</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Private notes, saved as you type. They stay on this computer. Please keep victims&apos; names and details out of them.</source>
        <translation>Notes privées, enregistrées à mesure que vous écrivez. Elles restent sur cet ordinateur. Merci de ne pas y mettre de noms ni de détails sur des victimes.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Ignorer ce message</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide: {}</source>
        <translation>Masquer&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show: {}</source>
        <translation>Afficher&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be shown here. Saving them as PDF may still work.</source>
        <translation>Les pages ne peuvent pas être affichées ici. Il est peut-être encore possible de les enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} sur {count}</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Page {}</translation>
    </message>
    <message>
        <source>Preview, {}. The text of it stands beside.</source>
        <translation>Aperçu, {}. Son texte se trouve à côté.</translation>
    </message>
    <message>
        <source>Preview, nothing to show yet.</source>
        <translation>Aperçu, encore rien à afficher.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Création des pages…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture: {}</source>
        <translation>Image&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>For you alone: notes, and what comes next</source>
        <translation>Pour vous seulement&#xa0;: notes et ce qui suit</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>No note here.</source>
        <translation>Pas de note ici.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Ensuite&#xa0;: {}</translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation>C’est la fin.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Kept designs</source>
        <translation>Maquettes enregistrées</translation>
    </message>
    <message>
        <source>&amp;Kept designs</source>
        <translation>M&amp;aquettes enregistrées</translation>
    </message>
    <message>
        <source>Keep this design</source>
        <translation>Enregistrer cette maquette</translation>
    </message>
    <message>
        <source>Name, to find it again for any list or page:</source>
        <translation>Nom, pour la retrouver pour toute liste ou page&#xa0;:</translation>
    </message>
    <message>
        <source>The design is kept as “{}”.</source>
        <translation>La maquette est enregistrée sous «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Keep this design as…</source>
        <translation>&amp;Enregistrer cette maquette sous…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The design “{}” is deleted.</source>
        <translation>La maquette «&#xa0;{}&#xa0;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{} percent</source>
        <translation>{} pour cent</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Begin with empty notes</source>
        <translation>Commencer avec des notes vides</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>RestoredNotice</name>
    <message>
        <source>Take the restore back</source>
        <translation>Annuler la restauration</translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} sur {count}</translation>
    </message>
</context>
<context>
    <name>RowSigns</name>
    <message>
        <source>Sources differ or need care</source>
        <translation>Les sources divergent ou demandent de l’attention</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>A une note</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}, puis {now}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected items</source>
        <translation>Que faire des éléments sélectionnés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Set the state of all selected</source>
        <translation>Changer l’état de toute la sélection</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Qui…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Échéance…</translation>
    </message>
    <message>
        <source>Set the priority of all selected</source>
        <translation>Changer la priorité de toute la sélection</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation>Dans la corbeille, pour 30 jours</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Sélection&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>StatePicker</name>
    <message>
        <source>My state: {}</source>
        <translation>Mon état&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening your notes…</source>
        <translation>Ouverture de vos notes…</translation>
    </message>
    <message>
        <source>Help line: {}</source>
        <translation>Ligne d’assistance&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open the help line panel</source>
        <translation>Ouvrir le panneau de la ligne d’assistance</translation>
    </message>
    <message>
        <source>{done} of {base} shown are done</source>
        <translation>{done} sur {base} affichés sont faits</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>Space ticks, Enter changes, Delete removes, Alt with Up or Down moves</source>
        <translation>Espace coche, Entrée modifie, Supprimer retire, Alt avec Haut ou Bas déplace</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change the step {}</source>
        <translation>Modifier l’étape {}</translation>
    </message>
    <message>
        <source>Remove the step {}</source>
        <translation>Retirer l’étape {}</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Modifier l’étape</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TallyLegend</name>
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
    <name>TextLink</name>
    <message>
        <source>{}, term</source>
        <translation>{}, terme</translation>
    </message>
    <message>
        <source>{}, web address</source>
        <translation>{}, adresse web</translation>
    </message>
</context>
<context>
    <name>TitleLines</name>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes are locked. Unlock them first.</source>
        <translation>Vos notes sont verrouillées. Déverrouillez-les d’abord.</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>Vos notes sont verrouillées</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>Le plan et sa bibliothèque peuvent être lus malgré tout.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Forgotten it?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>It is right: see what can be done</source>
        <translation>Il est correct&#xa0;: voir ce qui peut être fait</translation>
    </message>
    <message>
        <source>That code does not open these notes: it is of another password, or the file is damaged.</source>
        <translation>Ce code n’ouvre pas ces notes&#xa0;: il est celui d’un autre mot de passe, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>That is not the password, or the file is damaged. Mind capital letters and the keyboard language.</source>
        <translation>Ce n’est pas le mot de passe, ou le fichier est endommagé. Attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>The recovery code is on the sheet that could be printed when the password was set; it opens your notes in its place. Without either nobody can read them, not even those who made Four Pillars. They are in {folder}; nothing there is deleted. To begin with empty notes, close the program and move that folder somewhere else.</source>
        <translation>Le code de récupération est sur la feuille qui pouvait être imprimée quand le mot de passe a été défini&#xa0;; il ouvre vos notes à sa place. Sans l’un ni l’autre, personne ne peut les lire, pas même les auteurs de Four Pillars. Elles sont dans {folder}&#xa0;; rien n’y est supprimé. Pour commencer avec des notes vides, fermez le programme et déplacez ce dossier ailleurs.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {}</source>
        <translation>Retirer l’étiquette {}</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Filter by {}</source>
        <translation>Filtrer par {}</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Écrivez pour affiner</translation>
    </message>
    <message>
        <source>Narrow the choices</source>
        <translation>Affiner les choix</translation>
    </message>
</context>
</TS>
