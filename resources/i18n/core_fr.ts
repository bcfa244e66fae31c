<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{edition}, with what became of it up to {day}</source>
        <translation>{edition}, avec ce qu’il en est advenu jusqu’au {day}</translation>
    </message>
    <message>
        <source>A program of its own, which brings along all it needs</source>
        <translation>Un programme à part entière, qui apporte tout ce qu’il lui faut</translation>
    </message>
    <message>
        <source>Run by Python {version}</source>
        <translation>Exécuté par Python {version}</translation>
    </message>
    <message numerus="yes">
        <source>Content: {content}; {n} records</source>
        <comment>Content: {content}; {n} record</comment>
        <translation>
            <numerusform>Contenu&#xa0;: {content}&#xa0;; {n} fiche</numerusform>
            <numerusform>Contenu&#xa0;: {content}&#xa0;; {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Dossier de données&#xa0;: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <comment>{n} day late</comment>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{overdue}, {soon}.</source>
        <translation>{overdue}, {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue</source>
        <comment>{n} item is overdue</comment>
        <translation>
            <numerusform>{n} élément est en retard</numerusform>
            <numerusform>{n} éléments sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are due in the next seven days</source>
        <comment>{n} is due in the next seven days</comment>
        <translation>
            <numerusform>{n} arrive à échéance dans les sept jours</numerusform>
            <numerusform>{n} arrivent à échéance dans les sept jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue.</source>
        <comment>{n} item is overdue.</comment>
        <translation>
            <numerusform>{n} élément est en retard.</numerusform>
            <numerusform>{n} éléments sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are due in the next seven days.</source>
        <comment>{n} item is due in the next seven days.</comment>
        <translation>
            <numerusform>{n} élément arrive à échéance dans les sept jours.</numerusform>
            <numerusform>{n} éléments arrivent à échéance dans les sept jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Aucune échéance cette semaine.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Demain, {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance le {day}</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, {n} days late</source>
        <comment>due {day}, {n} day late</comment>
        <translation>
            <numerusform>échéance le {day}, {n} jour de retard</numerusform>
            <numerusform>échéance le {day}, {n} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is open and due up to {day}, over all lists in use.</source>
        <translation>Ce qui est ouvert et à échéance jusqu’au {day}, dans toutes les listes utilisées.</translation>
    </message>
    <message>
        <source>Only the first {limit} items of your lists are shown: say more.</source>
        <translation>Seuls les {limit} premiers éléments de vos listes sont affichés&#xa0;: précisez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <comment>{n} list</comment>
        <translation>
            <numerusform>{n} liste</numerusform>
            <numerusform>{n} listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n}&#xa0;Mo</translation>
    </message>
    <message>
        <source>last change {moment}</source>
        <translation>dernier changement {moment}</translation>
    </message>
    <message>
        <source>Nothing: it says the same as what is here now.</source>
        <translation>Rien&#xa0;: elle dit la même chose que ce qui est ici maintenant.</translation>
    </message>
    <message>
        <source>Comes back: {names}.</source>
        <translation>Revient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Goes, as it was made later: {names}.</source>
        <translation>Disparaît, car fait plus tard&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name}: {amounts}.</source>
        <translation>{name}&#xa0;: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks: {n} differences.</source>
        <comment>Bookmarks: {n} difference.</comment>
        <translation>
            <numerusform>Signets&#xa0;: {n} différence.</numerusform>
            <numerusform>Signets&#xa0;: {n} différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (now {renamed})</source>
        <translation>{name} (maintenant {renamed})</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come back</source>
        <comment>{n} item comes back</comment>
        <translation>
            <numerusform>{n} élément revient</numerusform>
            <numerusform>{n} éléments reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items go</source>
        <comment>{n} item goes</comment>
        <translation>
            <numerusform>{n} élément disparaît</numerusform>
            <numerusform>{n} éléments disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are as they were then</source>
        <comment>{n} item is as it was then</comment>
        <translation>
            <numerusform>{n} élément redevient ce qu’il était</numerusform>
            <numerusform>{n} éléments redeviennent ce qu’ils étaient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes among them</source>
        <comment>{n} note among them</comment>
        <translation>
            <numerusform>dont {n} note</numerusform>
            <numerusform>dont {n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said about the list</source>
        <translation>ce qui est dit de la liste</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} et {n} de plus</numerusform>
            <numerusform>{names} et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines {lines} of the {document}</source>
        <translation>Lignes {lines} de&#xa0;: {document}</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>there is a fault in the program. What was saved before is safe.</source>
        <translation>il y a une erreur dans le programme. Ce qui a été enregistré avant est en sécurité.</translation>
    </message>
    <message>
        <source>A report of it could not be kept in {folder}.</source>
        <translation>Un rapport n’a pas pu être conservé dans {folder}.</translation>
    </message>
    <message>
        <source>A report of it, without anything of yours, is in {path}</source>
        <translation>Un rapport, sans rien qui vous appartienne, se trouve dans {path}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juill.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>short</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>short</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} a.m.</source>
        <translation>{time} du matin</translation>
    </message>
    <message>
        <source>{time} p.m.</source>
        <translation>{time} de l’après-midi</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>state of {}</source>
        <translation>état de {}</translation>
    </message>
    <message>
        <source>note on {}</source>
        <translation>note sur {}</translation>
    </message>
    <message>
        <source>change to {}</source>
        <translation>modification de {}</translation>
    </message>
    <message>
        <source>adding {}</source>
        <translation>ajout de {}</translation>
    </message>
    <message>
        <source>removing {}</source>
        <translation>retrait de {}</translation>
    </message>
    <message>
        <source>bringing back {}</source>
        <translation>récupération de {}</translation>
    </message>
    <message>
        <source>moving {}</source>
        <translation>déplacement de {}</translation>
    </message>
    <message>
        <source>making {}</source>
        <translation>création de {}</translation>
    </message>
    <message>
        <source>starting {} again</source>
        <translation>nouveau tour de {}</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>importation de {}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>l’élément</translation>
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
        <source>a checklist</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{lead} with {partners}</source>
        <translation>{lead} avec {partners}</translation>
    </message>
    <message>
        <source>{status} as of {day}</source>
        <translation>{status} au {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{source}, line {lines}</source>
        <translation>{source}, ligne {lines}</translation>
    </message>
    <message>
        <source>{source}, lines {lines}</source>
        <translation>{source}, lignes {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} principles</source>
        <comment>{n} principle</comment>
        <translation>
            <numerusform>{n} principe</numerusform>
            <numerusform>{n} principes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} priority actions</source>
        <comment>{n} priority action</comment>
        <translation>
            <numerusform>{n} action prioritaire</numerusform>
            <numerusform>{n} actions prioritaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commitments</source>
        <comment>{n} commitment</comment>
        <translation>
            <numerusform>{n} engagement</numerusform>
            <numerusform>{n} engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>A design needs a name to be kept under.</source>
        <translation>Une maquette a besoin d’un nom pour être enregistrée.</translation>
    </message>
    <message>
        <source>{most} designs are kept already. Delete one that you no longer need.</source>
        <translation>{most} maquettes sont déjà enregistrées. Supprimez-en une dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>The design is kept only until you close the program: {path} could not be written.</source>
        <translation>La maquette n’est gardée que jusqu’à ce que vous fermiez le programme&#xa0;: {path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>What can be done is told by: four-pillars recover</source>
        <translation>Ce qui peut être fait est indiqué par&#xa0;: four-pillars recover</translation>
    </message>
    <message numerus="yes">
        <source>{n} records; {coverage}</source>
        <comment>{n} record; {coverage}</comment>
        <translation>
            <numerusform>{n} fiche&#xa0;; {coverage}</numerusform>
            <numerusform>{n} fiches&#xa0;; {coverage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>{n} coche</numerusform>
            <numerusform>{n} coches</numerusform>
        </translation>
    </message>
    <message>
        <source>whole; {amounts}</source>
        <translation>intact&#xa0;; {amounts}</translation>
    </message>
    <message>
        <source>{folder}: only {free} MB are free on its disk. Make room, or changes and backups will be refused.</source>
        <translation>{folder}&#xa0;: seulement {free}&#xa0;Mo sont libres sur son disque. Faites de la place, sinon les changements et les sauvegardes seront refusés.</translation>
    </message>
    <message>
        <source>{path} may be looked into by others on this computer. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <translation>{path} peut être lu par d’autres personnes sur cet ordinateur. Pour vous le réserver&#xa0;: chmod -R go= &apos;{folder}&apos;</translation>
    </message>
    <message numerus="yes">
        <source>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <comment>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</comment>
        <translation>
            <numerusform>{path} peut être lu par d’autres personnes sur cet ordinateur, et {n} autre. Pour vous les réserver&#xa0;: chmod -R go= &apos;{folder}&apos;</numerusform>
            <numerusform>{path} peut être lu par d’autres personnes sur cet ordinateur, et {n} autres. Pour vous les réserver&#xa0;: chmod -R go= &apos;{folder}&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} backups cannot be brought back: {names}. The others can; remove these when you do not need them.</source>
        <comment>{bad} of {n} backup cannot be brought back: {names}. The others can; remove these when you do not need them.</comment>
        <translation>
            <numerusform>Sauvegardes impossibles à restaurer&#xa0;: {bad} sur {n} ({names}). Les autres peuvent l’être&#xa0;; supprimez celles-ci quand vous n’en avez plus besoin.</numerusform>
            <numerusform>Sauvegardes impossibles à restaurer&#xa0;: {bad} sur {n} ({names}). Les autres peuvent l’être&#xa0;; supprimez celles-ci quand vous n’en avez plus besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups, all whole; the newest of {newest}</source>
        <comment>{n} backup, all whole; the newest of {newest}</comment>
        <translation>
            <numerusform>{n} sauvegarde, intacte, du {newest}</numerusform>
            <numerusform>{n} sauvegardes, toutes intactes&#xa0;; la plus récente du {newest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files in {folder}: {names}. Remove them when you do not miss anything.</source>
        <comment>{n} earlier file in {folder}: {names}. Remove them when you do not miss anything.</comment>
        <translation>
            <numerusform>{n} fichier antérieur dans {folder}&#xa0;: {names}. Supprimez-le quand rien ne vous manque.</numerusform>
            <numerusform>{n} fichiers antérieurs dans {folder}&#xa0;: {names}. Supprimez-les quand rien ne vous manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>missing: {names}. Install Four Pillars again.</source>
        <translation>manquent&#xa0;: {names}. Réinstallez Four Pillars.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>What I am looking at</source>
        <translation>Ce que je regarde</translation>
    </message>
    <message numerus="yes">
        <source>{n} items of your own</source>
        <comment>{n} item of your own</comment>
        <translation>
            <numerusform>{n} élément personnel</numerusform>
            <numerusform>{n} éléments personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer in the plan</source>
        <comment>{n} no longer in the plan</comment>
        <translation>
            <numerusform>{n} qui n’est plus dans le plan</numerusform>
            <numerusform>{n} qui ne sont plus dans le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {time} or overdue</source>
        <translation>D’ici {time} ou en retard</translation>
    </message>
    <message>
        <source>More than {time} ahead</source>
        <translation>À plus de {time}</translation>
    </message>
    <message>
        <source>{time} ahead or more</source>
        <translation>À {time} ou plus</translation>
    </message>
    <message>
        <source>Within {time}</source>
        <translation>D’ici {time}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Avant&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>Jusqu’à&#xa0;: {day}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>Après&#xa0;: {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir de&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Your checklists, ticks and notes, with their history</source>
        <translation>Vos listes, vos coches et vos notes, avec leur historique</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Leurs sauvegardes</translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation>Les fichiers endommagés mis de côté</translation>
    </message>
    <message>
        <source>Texts that had not been saved yet</source>
        <translation>Les textes qui n’étaient pas encore enregistrés</translation>
    </message>
    <message>
        <source>How the window was left</source>
        <translation>L’état dans lequel la fenêtre a été laissée</translation>
    </message>
    <message>
        <source>Designs of papers</source>
        <translation>Maquettes d’impression</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Les rapports d’erreurs</translation>
    </message>
    <message>
        <source>What is there for the moment only</source>
        <translation>Ce qui n’est là que pour un moment</translation>
    </message>
    <message>
        <source>Files you have exported, shared, printed or copied elsewhere are not touched: delete those yourself.</source>
        <translation>Les fichiers que vous avez exportés, partagés, imprimés ou copiés ailleurs ne sont pas touchés&#xa0;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Each file is written over with zeros and then deleted. On a plain hard disk that leaves nothing to be read. An SSD or a USB stick may keep old copies of what was written over, and so may snapshots of the file system, backups of this computer and folders kept in a cloud: the program cannot reach those. Where that matters, a password from the first day on helps more than erasing, and so does a disk that is encrypted as a whole.</source>
        <translation>Chaque fichier est recouvert de zéros, puis supprimé. Sur un disque dur ordinaire, il n’en reste rien à lire. Un SSD ou une clé USB peut garder d’anciennes copies de ce qui a été recouvert, de même que les instantanés du système de fichiers, les sauvegardes de cet ordinateur et les dossiers gardés dans un nuage&#xa0;: le programme n’y a pas accès. Là où cela compte, un mot de passe dès le premier jour protège mieux que l’effacement, tout comme un disque chiffré en entier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} files, {size}</source>
        <comment>{what}: {n} file, {size}</comment>
        <translation>
            <numerusform>{what}&#xa0;: {n} fichier, {size}</numerusform>
            <numerusform>{what}&#xa0;: {n} fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything Four Pillars kept was erased.</source>
        <translation>Tout ce que Four Pillars conservait a été effacé.</translation>
    </message>
    <message>
        <source>These could not be erased: {names}. Everything else was. Remove them yourself.</source>
        <translation>Ceux-ci n’ont pas pu être effacés&#xa0;: {names}. Tout le reste l’a été. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Not Four Pillars&apos; own, and left: {names}.</source>
        <translation>N’appartiennent pas à Four Pillars et ont été laissés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>From {number} of {all}</source>
        <translation>À partir de {number} sur {all}</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>Sauf {field}</translation>
    </message>
    <message>
        <source>{label}: {values}.</source>
        <translation>{label}&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>{field}: nothing is called “{value}”.</source>
        <translation>{field}&#xa0;: rien ne s’appelle «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>{field} {value} could be: {names}.</source>
        <translation>{field} {value} pourrait être&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{field} {value} is not known; there are: {names}.</source>
        <translation>{field} {value} n’est pas connu&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{reference} Lines {lines}.</source>
        <translation>{reference} Lignes {lines}.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already. Close that window first.</source>
        <translation>Four Pillars est déjà ouvert avec {folder}. Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already, and that window does not answer. Your data is safe. Wait a moment and try again, or end that program first.</source>
        <translation>Four Pillars est déjà ouvert avec {folder}, et cette fenêtre ne répond pas. Vos données sont en sécurité. Attendez un moment et réessayez, ou fermez d’abord ce programme.</translation>
    </message>
    <message>
        <source>{id} (no longer in the plan)</source>
        <translation>{id} (n’est plus dans le plan)</translation>
    </message>
    <message>
        <source>Plan records</source>
        <translation>Fiches du plan</translation>
    </message>
    <message>
        <source>{earlier}, then {later}: {outcome}</source>
        <translation>{earlier}, puis {later}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Traduction non officielle</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Texte officiel</translation>
    </message>
    <message>
        <source>Sources differ or need care: {notes}</source>
        <translation>Les sources divergent ou demandent de l’attention&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>en date du {day}</translation>
    </message>
    <message>
        <source>{place} (our reading, not stated in the document)</source>
        <translation>{place} (notre lecture, pas affirmé dans le document)</translation>
    </message>
    <message>
        <source>Also near</source>
        <translation>Proche aussi de</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>D’où vient la date</translation>
    </message>
    <message>
        <source>Beyond these documents</source>
        <translation>Au-delà de ces documents</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Service rattaché</translation>
    </message>
    <message>
        <source>With</source>
        <comment>partners that are no agency</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>{year}: {outcome} ({basis}): {record}</source>
        <translation>{year}&#xa0;: {outcome} ({basis})&#xa0;: {record}</translation>
    </message>
    <message>
        <source>Nothing said later. {reason}</source>
        <translation>Rien de dit ensuite. {reason}</translation>
    </message>
    <message>
        <source>Follows up {year}</source>
        <translation>Donne suite à {year}</translation>
    </message>
    <message>
        <source>Overlaps with</source>
        <translation>Recoupe</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Split from the same text</source>
        <translation>Tirés du même texte</translation>
    </message>
    <message>
        <source>Built into {name}:</source>
        <translation>Intégré à {name}&#xa0;:</translation>
    </message>
    <message>
        <source>{item} could be several items: {names}. Nothing was changed.</source>
        <translation>{item} pourrait désigner plusieurs éléments&#xa0;: {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no item {item} in this checklist. Ids of records look like PRE-1, PA-DOJ-08 or COM-20; those of your own items are shown by: four-pillars checklist show</source>
        <translation>Il n’y a pas d’élément {item} dans cette liste. Les identifiants des fiches ressemblent à PRE-1, PA-DOJ-08 ou COM-20&#xa0;; ceux de vos propres éléments sont donnés par&#xa0;: four-pillars checklist show</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>A checklist needs a name.</source>
        <translation>Une liste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a checklist named “{name}” already.</source>
        <translation>Il y a déjà une liste appelée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Closed on {day}: it can be read, not changed.</source>
        <translation>Close le {day}&#xa0;: elle peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>Aux archives depuis le {day}.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Pas encore d’éléments</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>{done} sur {base} faits</translation>
    </message>
    <message numerus="yes">
        <source>{n} not applicable</source>
        <comment>{n} not applicable</comment>
        <translation>
            <numerusform>{n} sans objet</numerusform>
            <numerusform>{n} sans objet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <comment>{n} overdue</comment>
        <translation>
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items due within a week</source>
        <comment>{n} item due within a week</comment>
        <translation>
            <numerusform>{n} élément à échéance dans la semaine</numerusform>
            <numerusform>{n} éléments à échéance dans la semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The White House</source>
        <translation>La Maison-Blanche</translation>
    </message>
    <message>
        <source>Departments and their offices</source>
        <translation>Ministères et leurs bureaux</translation>
    </message>
    <message>
        <source>Independent agencies</source>
        <translation>Organismes indépendants</translation>
    </message>
    <message>
        <source>Bodies of several agencies</source>
        <translation>Instances de plusieurs organismes</translation>
    </message>
    <message>
        <source>Advisory councils</source>
        <translation>Conseils consultatifs</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Others named</source>
        <translation>Autres nommés</translation>
    </message>
    <message numerus="yes">
        <source>leads {n}</source>
        <comment>leads {n}</comment>
        <translation>
            <numerusform>chef de file&#xa0;: {n}</numerusform>
            <numerusform>chef de file&#xa0;: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in {n}</source>
        <comment>named in {n}</comment>
        <translation>
            <numerusform>nommé dans {n}</numerusform>
            <numerusform>nommé dans {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>partly beyond the documents</source>
        <translation>en partie au-delà des documents</translation>
    </message>
    <message>
        <source>{how} · as of {day}</source>
        <translation>{how} · date&#xa0;: {day}</translation>
    </message>
    <message>
        <source>part of {figure}</source>
        <translation>partie de {figure}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>The plan and its documents</source>
        <translation>Le plan et ses documents</translation>
    </message>
    <message>
        <source>Agencies and partners</source>
        <translation>Organismes et partenaires</translation>
    </message>
    <message>
        <source>Goods stopped at the border</source>
        <translation>Marchandises arrêtées à la frontière</translation>
    </message>
    <message>
        <source>Programs, awards and services</source>
        <translation>Programmes, subventions et services</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
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
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>Named in: {document}</source>
        <translation>Nommé dans&#xa0;: {document}</translation>
    </message>
    <message>
        <source>What you see here: {treatment}</source>
        <translation>Ce que vous voyez ici&#xa0;: {treatment}</translation>
    </message>
    <message>
        <source>You added this item; the plan does not have it.</source>
        <translation>Vous avez ajouté cet élément&#xa0;; le plan ne l’a pas.</translation>
    </message>
    <message>
        <source>Your own item</source>
        <translation>Votre élément personnel</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept; the text is what you last saw.</source>
        <translation>Cette édition du plan n’a pas cette fiche. Ce que vous en avez fait est gardé&#xa0;; le texte est celui que vous avez vu en dernier.</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept.</source>
        <translation>Cette édition du plan n’a pas cette fiche. Ce que vous en avez fait est gardé.</translation>
    </message>
    <message>
        <source>Open it in {list}</source>
        <translation>L’ouvrir dans {list}</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>Dans {list}</translation>
    </message>
    <message>
        <source>{field}: no item of the open list has “{value}”.</source>
        <translation>{field}&#xa0;: aucun élément de la liste ouverte n’a «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>{field}: no list is called “{value}”.</source>
        <translation>{field}&#xa0;: aucune liste ne s’appelle «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing, which cannot be put on paper here. Save it as PNG and choose that.</source>
        <translation>{name} est un dessin SVG, qui ne peut pas être imprimé ici. Enregistrez-le en PNG et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The logo is not on this computer ({path}). Copy it to a folder here and choose it there.</source>
        <translation>Le logo n’est pas sur cet ordinateur ({path}). Copiez-le dans un dossier d’ici et choisissez-le là.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture.</source>
        <translation>{name} est un dossier. Choisissez une image.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a picture.</source>
        <translation>{name} n’est pas un fichier. Choisissez une image.</translation>
    </message>
    <message>
        <source>The logo {name} is larger than {most} MB. Save it smaller: {width} pixels of width are enough.</source>
        <translation>Le logo {name} dépasse {most}&#xa0;Mo. Enregistrez-le plus petit&#xa0;: {width} pixels de large suffisent.</translation>
    </message>
    <message>
        <source>The logo {name} could not be opened ({reason}). Choose it anew, or print without one.</source>
        <translation>Le logo {name} n’a pas pu être ouvert ({reason}). Choisissez-le de nouveau, ou imprimez sans logo.</translation>
    </message>
    <message>
        <source>The logo has a path that no file can have. Choose it anew.</source>
        <translation>Le logo a un chemin qu’aucun fichier ne peut avoir. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be printed. Choose a PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>{name} n’est pas une image imprimable. Choisissez un PNG, JPEG, WebP, GIF ou BMP.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off. Save it anew and choose it again.</source>
        <translation>L’image {name} est endommagée ou incomplète. Enregistrez-la de nouveau et choisissez-la encore.</translation>
    </message>
    <message>
        <source>The logo {name} has more than {most} million pixels. Save it smaller: {width} pixels of width are enough.</source>
        <translation>Le logo {name} a plus de {most} millions de pixels. Enregistrez-le plus petit&#xa0;: {width} pixels de large suffisent.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{items} ({number} your own)</source>
        <translation>{items} (dont personnels&#xa0;: {number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier notes</source>
        <comment>{n} earlier note</comment>
        <translation>
            <numerusform>{n} note antérieure</numerusform>
            <numerusform>{n} notes antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>{n} lien</numerusform>
            <numerusform>{n} liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removals</source>
        <comment>{n} removal</comment>
        <translation>
            <numerusform>{n} retrait</numerusform>
            <numerusform>{n} retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked {day} by {who}</source>
        <translation>coché le {day} par {who}</translation>
    </message>
    <message>
        <source>ticked {day}</source>
        <translation>coché le {day}</translation>
    </message>
    <message>
        <source>ticked {who}</source>
        <translation>coché par {who}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps</source>
        <comment>{done} of {n} step</comment>
        <translation>
            <numerusform>étapes&#xa0;: {done} sur {n}</numerusform>
            <numerusform>étapes&#xa0;: {done} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <source>{named} of the plan&apos;s {official} priority actions are named in these sources.</source>
        <translation>Ces sources nomment {named} des {official} actions prioritaires du plan.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>With this code a Four Pillars workspace opens when its password is lost. Without the password and without this code nobody can open it, not even its makers.</source>
        <translation>Ce code ouvre un espace de travail Four Pillars dont le mot de passe est perdu. Sans le mot de passe et sans ce code, personne ne peut l’ouvrir, pas même ceux qui ont fait le programme.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Start Four Pillars. Where it asks for the password, type the code instead.</source>
        <translation>Démarrez Four Pillars. Là où le mot de passe est demandé, saisissez le code à sa place.</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and hyphens make no difference. What looks like an O is the digit 0, what looks like an I the digit 1. The small numbers are not typed.</source>
        <translation>Majuscules ou minuscules, espaces et traits d’union ne comptent pas. Ce qui ressemble à un O est le chiffre 0, ce qui ressemble à un I est le chiffre 1. Les petits numéros ne se saisissent pas.</translation>
    </message>
    <message>
        <source>If a letter is wrong, you are told in which group.</source>
        <translation>Si une lettre est fausse, on vous dit dans quel groupe.</translation>
    </message>
    <message>
        <source>Then choose a new password, and print a new sheet.</source>
        <translation>Choisissez ensuite un nouveau mot de passe, et imprimez une nouvelle feuille.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Share, print, show</source>
        <translation>Partager, imprimer, présenter</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>À garder en lieu sûr</translation>
    </message>
    <message>
        <source>Your way of working</source>
        <translation>Votre façon de travailler</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read all that is written there. Keep it away from the computer, as you would a key to the house. Do not photograph or mail it.</source>
        <translation>Quiconque a cette feuille et le fichier peut lire tout ce qui y est écrit. Gardez-la loin de l’ordinateur, comme vous le feriez d’une clé de la maison. Ne la photographiez pas et ne l’envoyez pas par courriel.</translation>
    </message>
    <message>
        <source>It is good until the password is changed or removed. Copies of the file from before then still open with it, so destroy it.</source>
        <translation>Elle vaut jusqu’à ce que le mot de passe soit changé ou retiré. Les copies antérieures du fichier s’ouvrent encore avec elle&#xa0;: détruisez-la donc.</translation>
    </message>
    <message>
        <source>The code in one line, to be copied</source>
        <translation>Le code sur une ligne, à copier</translation>
    </message>
    <message>
        <source>Recovery sheet. Keep it away from the computer.</source>
        <translation>Feuille de récupération. Gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#xa0;: le fichier est endommagé</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged, or locked with a password</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#xa0;: le fichier est endommagé ou protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Your notes are not where they were</source>
        <translation>Vos notes ne sont plus là où elles étaient</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: another program&apos;s file is in their place</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#xa0;: le fichier d’un autre programme est à leur place</translation>
    </message>
    <message>
        <source>Your notes were written by a newer Four Pillars</source>
        <translation>Vos notes ont été écrites par une version plus récente de Four Pillars</translation>
    </message>
    <message>
        <source>Your notes are in use by another program</source>
        <translation>Vos notes sont utilisées par un autre programme</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the disk is full, failing or gone</source>
        <translation>Vos notes ne peuvent pas être ouvertes&#xa0;: le disque est plein, défaillant ou absent</translation>
    </message>
    <message>
        <source>Your notes cannot be written to</source>
        <translation>Impossible d’écrire dans vos notes</translation>
    </message>
    <message>
        <source>The folder of your notes is a file</source>
        <translation>Le dossier de vos notes est un fichier</translation>
    </message>
    <message>
        <source>To read and print what is on a write-protected stick, copy its folder to this computer and choose the copy.</source>
        <translation>Pour lire et imprimer ce qui se trouve sur une clé protégée en écriture, copiez son dossier sur cet ordinateur et choisissez la copie.</translation>
    </message>
    <message>
        <source>It was left as it is, and every way below keeps a copy of it first.</source>
        <translation>Il a été laissé tel quel, et chacune des possibilités ci-dessous en garde d’abord une copie.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read all of {file}.</source>
        <translation>Four Pillars ne peut pas lire {file} en entier.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read {file}: it is damaged, it needs a password, or another program wrote it.</source>
        <translation>Four Pillars ne peut pas lire {file}&#xa0;: il est endommagé, il demande un mot de passe, ou un autre programme l’a écrit.</translation>
    </message>
    <message>
        <source>{file} belongs to another program.</source>
        <translation>{file} appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Say that you know it with: four-pillars recover --understood</source>
        <translation>Dites que vous le savez avec&#xa0;: four-pillars recover --understood</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>Le plan et sa bibliothèque peuvent être lus malgré tout.</translation>
    </message>
    <message>
        <source>Begin with empty notes? What is there now is kept in the folder set-aside, where this page and four-pillars recover find it again.</source>
        <translation>Commencer avec des notes vides&#xa0;? Ce qui est là maintenant est conservé dans le dossier set-aside, où cette page et four-pillars recover le retrouvent.</translation>
    </message>
    <message>
        <source>{moment}: {amounts}</source>
        <translation>{moment}&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>{moment}: {amounts}, last changed {changed}</source>
        <translation>{moment}&#xa0;: {amounts}, dernier changement {changed}</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder, but none that can be opened as it is.</source>
        <comment>{n} backup in this folder, but none that can be opened as it is.</comment>
        <translation>
            <numerusform>{n} sauvegarde dans ce dossier, mais elle ne peut pas être ouverte telle quelle.</numerusform>
            <numerusform>{n} sauvegardes dans ce dossier, mais aucune ne peut être ouverte telle quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder. The newest whole one is of {newest}.</source>
        <comment>{n} backup in this folder. The newest whole one is of {newest}.</comment>
        <translation>
            <numerusform>{n} sauvegarde dans ce dossier. La plus récente intacte est du {newest}.</numerusform>
            <numerusform>{n} sauvegardes dans ce dossier. La plus récente intacte est du {newest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept aside earlier: {names}.</source>
        <translation>Mis de côté auparavant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Open the backup of {moment}</source>
        <translation>Ouvrir la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Take what can be read</source>
        <translation>Prendre ce qui peut être lu</translation>
    </message>
    <message>
        <source>Begin with empty notes…</source>
        <translation>Commencer avec des notes vides…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Your notes are open as they were in the backup {name}.</source>
        <translation>Vos notes sont ouvertes telles qu’elles étaient dans la sauvegarde {name}.</translation>
    </message>
    <message>
        <source>Your notes begin anew.</source>
        <translation>Vos notes repartent de zéro.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Ce qui était là avant est gardé dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <comment>{n} bookmark</comment>
        <translation>
            <numerusform>{n} signet</numerusform>
            <numerusform>{n} signets</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and put into a new file: {amounts}.</source>
        <translation>Lu et mis dans un nouveau fichier&#xa0;: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} pages of the old file could not be read: what stood on them alone is missing.</source>
        <comment>{bad} of {n} page of the old file could not be read: what stood on them alone is missing.</comment>
        <translation>
            <numerusform>Pages de l’ancien fichier impossibles à lire&#xa0;: {bad} sur {n}. Ce qui ne se trouvait que là manque.</numerusform>
            <numerusform>Pages de l’ancien fichier impossibles à lire&#xa0;: {bad} sur {n}. Ce qui ne se trouvait que là manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items came without the note.</source>
        <comment>{n} item came without the note.</comment>
        <translation>
            <numerusform>{n} élément est arrivé sans sa note.</numerusform>
            <numerusform>{n} éléments sont arrivés sans leur note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists lost the name, and are called Recovered list.</source>
        <comment>{n} list lost the name, and is called Recovered list.</comment>
        <translation>
            <numerusform>{n} liste a perdu son nom et s’appelle Recovered list.</numerusform>
            <numerusform>{n} listes ont perdu leur nom et s’appellent Recovered list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Rien ne manque, à ce que l’on sait.</translation>
    </message>
    <message>
        <source>Undo begins anew. The damaged file is kept in {folder}.</source>
        <translation>L’historique d’annulation repart de zéro. Le fichier endommagé est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>This is not the workspace that was open here last, on {moment}. Perhaps it was put back to an earlier one, or copied from elsewhere. Nothing was deleted; backups are in {folder}.</source>
        <translation>Ce n’est pas l’espace de travail ouvert ici la dernière fois, le {moment}. Peut-être est-on revenu à un état antérieur, ou a-t-il été copié d’ailleurs. Rien n’a été supprimé&#xa0;; les sauvegardes sont dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved on {moment} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved on {moment} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>{n} modification enregistrée le {moment} manque&#xa0;: on est revenu à un fichier antérieur, ou une partie en a été supprimée.</numerusform>
            <numerusform>{n} modifications enregistrées le {moment} manquent&#xa0;: on est revenu à un fichier antérieur, ou une partie en a été supprimée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved between {first} and {last} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved between {first} and {last} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>{n} modification enregistrée entre le {first} et le {last} manque&#xa0;: on est revenu à un fichier antérieur, ou une partie en a été supprimée.</numerusform>
            <numerusform>{n} modifications enregistrées entre le {first} et le {last} manquent&#xa0;: on est revenu à un fichier antérieur, ou une partie en a été supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here is whole; backups are in {folder}.</source>
        <translation>Ce qui est ici est intact&#xa0;; les sauvegardes sont dans {folder}.</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>text changed: look again</source>
        <translation>le texte a changé&#xa0;: relisez-le</translation>
    </message>
    <message>
        <source>who: {name}</source>
        <translation>qui&#xa0;: {name}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>étiquettes&#xa0;: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>{done} of {n} step done</comment>
        <translation>
            <numerusform>étapes faites&#xa0;: {done} sur {n}</numerusform>
            <numerusform>étapes faites&#xa0;: {done} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>En retard&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>les sources divergent</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} found</source>
        <comment>{name}, {n} found</comment>
        <translation>
            <numerusform>{name}&#xa0;: {n} trouvé</numerusform>
            <numerusform>{name}&#xa0;: {n} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>Item of {list}</source>
        <translation>Élément de {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <comment>{n} day left</comment>
        <translation>
            <numerusform>encore {n} jour</numerusform>
            <numerusform>encore {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>disparaît aujourd’hui</translation>
    </message>
    <message>
        <source>put here on {day}</source>
        <translation>mis ici le {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved to done</source>
        <comment>{n} moved to done</comment>
        <translation>
            <numerusform>{n} passé à fait</numerusform>
            <numerusform>{n} passés à fait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slipped back</source>
        <comment>{n} slipped back</comment>
        <translation>
            <numerusform>{n} revenu en arrière</numerusform>
            <numerusform>{n} revenus en arrière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed otherwise</source>
        <comment>{n} changed otherwise</comment>
        <translation>
            <numerusform>{n} changé autrement</numerusform>
            <numerusform>{n} changés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>{n} laissé de côté</numerusform>
            <numerusform>{n} laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another due day</source>
        <comment>{n} with another due day</comment>
        <translation>
            <numerusform>{n} avec une autre échéance</numerusform>
            <numerusform>{n} avec une autre échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another note</source>
        <comment>{n} with another note</comment>
        <translation>
            <numerusform>{n} avec une autre note</numerusform>
            <numerusform>{n} avec une autre note</numerusform>
        </translation>
    </message>
    <message>
        <source>Done now</source>
        <translation>Fait maintenant</translation>
    </message>
    <message>
        <source>Slipped back</source>
        <translation>Revenu en arrière</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>De nouveau à faire</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>Désormais sans objet</translation>
    </message>
    <message>
        <source>No due day, before {before}</source>
        <translation>Sans échéance, avant {before}</translation>
    </message>
    <message>
        <source>Due {day}, before none</source>
        <translation>Échéance le {day}, aucune avant</translation>
    </message>
    <message>
        <source>Due {day}, before {before}</source>
        <translation>Échéance le {day}, avant {before}</translation>
    </message>
    <message>
        <source>Nothing moved between these two runs.</source>
        <translation>Rien n’a changé entre ces deux tours.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>What moved: {list}</source>
        <translation>Ce qui a changé&#xa0;: {list}</translation>
    </message>
    <message>
        <source>{before}, beside {now}. {summary}</source>
        <translation>{before}, à côté de {now}. {summary}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}, puis {now}</translation>
    </message>
    <message>
        <source>There is no record {id}. Ids look like PRE-1, PA-DOJ-08 or COM-20; find them with: four-pillars list</source>
        <translation>Il n’y a pas de fiche {id}. Les identifiants ressemblent à PRE-1, PA-DOJ-08 ou COM-20&#xa0;; on les trouve avec&#xa0;: four-pillars list</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Qui&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Échéance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>To do: {step}</source>
        <translation>À faire&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Short. Four words that do not belong together are long and easy to remember.</source>
        <translation>Court. Quatre mots sans rapport entre eux sont longs et faciles à retenir.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or counts on. Mix words that do not belong together.</source>
        <translation>Facile à deviner&#xa0;: une bonne part se répète ou se suit. Mêlez des mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Fair. Each letter more makes it much harder to guess.</source>
        <translation>Passable. Chaque lettre de plus le rend bien plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <comment>{n} item.</comment>
        <translation>
            <numerusform>{n} élément.</numerusform>
            <numerusform>{n} éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Échéance demain</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>{done} of {base} done ({percent}%)</source>
        <translation>{done} sur {base} faits ({percent}&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>{n} in progress</source>
        <comment>{n} in progress</comment>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <comment>{n} to do</comment>
        <translation>
            <numerusform>{n} à faire</numerusform>
            <numerusform>{n} à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts}. {soon} due in the next seven days, {lately} done in the last seven. What does not apply is not counted.</source>
        <translation>{amounts}. À échéance dans les sept jours&#xa0;: {soon}&#xa0;; faits ces sept derniers jours&#xa0;: {lately}. Ce qui est sans objet n’est pas compté.</translation>
    </message>
    <message>
        <source>Progress: {scope}</source>
        <translation>Avancement&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>années {decade}</translation>
    </message>
    <message>
        <source>some time in {time}</source>
        <translation>sans date précise&#xa0;: {time}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>les {decade}</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Une page vide</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Add records or items of your own.</source>
        <translation>Elle ne contient encore rien. Ajoutez-y des fiches ou vos propres éléments.</translation>
    </message>
    <message>
        <source>The whole plan ({n})</source>
        <translation>Tout le plan ({n})</translation>
    </message>
    <message>
        <source>Every record, and those of later editions as they come.</source>
        <translation>Toutes les fiches, et celles des éditions ultérieures à mesure qu’elles paraissent.</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Un thème</translation>
    </message>
    <message>
        <source>Everything that is filed under a topic.</source>
        <translation>Tout ce qui est classé sous un thème.</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation>Un organisme</translation>
    </message>
    <message>
        <source>Everything that an agency, or a part of it, leads or takes part in.</source>
        <translation>Tout ce dont un organisme, ou une partie de celui-ci, est chef de file ou partenaire.</translation>
    </message>
    <message>
        <source>Another checklist</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>The same items once more, to go their own way.</source>
        <translation>Les mêmes éléments une fois de plus, pour suivre leur propre chemin.</translation>
    </message>
    <message>
        <source>What is shown now ({n})</source>
        <translation>Ce qui est affiché maintenant ({n})</translation>
    </message>
    <message numerus="yes">
        <source>The {n} records that the list shows now.</source>
        <comment>The {n} record that the list shows now.</comment>
        <translation>
            <numerusform>La fiche que la liste affiche maintenant ({n}).</numerusform>
            <numerusform>Les {n} fiches que la liste affiche maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written: there is no room left there. Nothing was changed. Make room, or choose another place.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: il n’y a plus de place à cet endroit. Rien n’a été modifié. Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} could not be written: another program has it open, or this folder is not yours to write to. Nothing was changed. Close it there, or choose another place.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: un autre programme l’a ouvert, ou vous n’avez pas le droit d’écrire dans ce dossier. Rien n’a été modifié. Fermez-le là, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was changed. Choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Rien n’a été modifié. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>[removed: {text}]</source>
        <translation>[retiré&#xa0;: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[ajouté&#xa0;: {text}]</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Action prioritaire</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Also called {acronym}.</source>
        <translation>Aussi appelé {acronym}.</translation>
    </message>
    <message>
        <source>Also called {acronym} (general knowledge, not in the documents).</source>
        <translation>Aussi appelé {acronym} (notoriété publique, pas dans les documents).</translation>
    </message>
    <message>
        <source>Beyond the documents</source>
        <translation>Au-delà des documents</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Its sheet</source>
        <translation>Sa page de détails</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Renvois depuis</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Fondement&#xa0;: {basis}</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>In the same lines</source>
        <translation>Dans les mêmes lignes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date de</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>what a figure counts</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Part of, not in addition to</source>
        <translation>Partie de, et non en plus de</translation>
    </message>
    <message>
        <source>Of it</source>
        <comment>the parts of a figure</comment>
        <translation>Dont</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>Aucune date n’est donnée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of what kind</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Utile pour</translation>
    </message>
    <message>
        <source>With care</source>
        <comment>how to use a source</comment>
        <translation>Avec prudence</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The documents give no address for it.</source>
        <translation>Les documents n’en donnent pas l’adresse.</translation>
    </message>
    <message>
        <source>Records that rest on it</source>
        <translation>Fiches qui reposent dessus</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of every kind.</source>
        <comment>{n} record of every kind.</comment>
        <translation>
            <numerusform>{n} fiche de tout type.</numerusform>
            <numerusform>{n} fiches de tout type.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other documents</source>
        <translation>Les autres documents</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Named without an address.</source>
        <translation>Nommé sans adresse.</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>The same work as</source>
        <translation>Le même ouvrage que</translation>
    </message>
    <message>
        <source>Named again as</source>
        <translation>Nommé de nouveau comme</translation>
    </message>
    <message>
        <source>Named beside</source>
        <translation>Nommé à côté de</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>Questions à ce sujet</translation>
    </message>
    <message>
        <source>Changed since 2020</source>
        <translation>Changé depuis 2020</translation>
    </message>
    <message>
        <source>The plan has {official_actions} priority actions under this pillar; {named} are named in these sources.</source>
        <translation>Le plan compte {official_actions} actions prioritaires dans ce pilier&#xa0;; ces sources en nomment {named}.</translation>
    </message>
    <message>
        <source>As the press call put it</source>
        <translation>Dans les mots de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>The documents do not say who runs it.</source>
        <translation>Les documents ne disent pas qui le mène.</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Reported beside the plan&apos;s actions; it is not one of them.</source>
        <translation>Rapporté à côté des actions du plan&#xa0;; ce n’en est pas une.</translation>
    </message>
    <message>
        <source>Record or first</source>
        <translation>Record ou première</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>what a person said</comment>
        <translation>A dit</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Dans nos mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>the questions a voice answers</comment>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Voice of the press call</source>
        <translation>Voix de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Nearest principle</source>
        <translation>Principe le plus proche</translation>
    </message>
    <message>
        <source>Wording of the press call</source>
        <translation>Formulation de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Country or organization</source>
        <translation>Pays ou organisation</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a document</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>a pillar</comment>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Commitments split from it</source>
        <translation>Engagements qui en sont tirés</translation>
    </message>
    <message>
        <source>None: this text introduces others.</source>
        <translation>Aucun&#xa0;: ce texte en introduit d’autres.</translation>
    </message>
    <message>
        <source>Passage of a fact sheet</source>
        <translation>Passage d’une fiche d’information</translation>
    </message>
    <message>
        <source>{document}, lines {lines}</source>
        <translation>{document}, lignes {lines}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how we read it</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>All chains by outcome and agency</source>
        <translation>Toutes les chaînes par résultat et par organisme</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the plan says it ({number})</source>
        <translation>Où le plan le dit ({number})</translation>
    </message>
    <message>
        <source>All {number} in the list of the plan</source>
        <translation>Toutes dans la liste du plan ({number})</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Priority actions</source>
        <translation>Actions prioritaires</translation>
    </message>
    <message>
        <source>Commitments of {year}</source>
        <translation>Engagements de {year}</translation>
    </message>
    <message>
        <source>What later fact sheets say about what was promised, up to February 2024.</source>
        <translation>Ce que les fiches d’information ultérieures disent de ce qui a été promis, jusqu’en février 2024.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>How many records each agency takes part in, by pillar or by year.</source>
        <translation>À combien de fiches participe chaque organisme, par pilier ou par année.</translation>
    </message>
    <message>
        <source>Everyone the documents name as acting: departments with their offices, the White House, bodies of several agencies, councils.</source>
        <translation>Tous ceux que les documents nomment comme agissants&#xa0;: ministères et leurs bureaux, Maison-Blanche, instances de plusieurs organismes, conseils.</translation>
    </message>
    <message>
        <source>The words of the field as these documents use them, in plain words of ours.</source>
        <translation>Les mots du domaine tels que ces documents les emploient, expliqués dans nos mots simples.</translation>
    </message>
    <message>
        <source>What happened and what was planned, from the Tariff Act of 1930 on.</source>
        <translation>Ce qui s’est passé et ce qui était prévu, depuis le Tariff Act de 1930.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Every number with what it counts, how exact it is and its date. A figure that is part of another stands below it and is not added to it.</source>
        <translation>Chaque nombre avec ce qu’il compte, son exactitude et sa date. Un chiffre qui fait partie d’un autre se trouve en dessous et ne s’y ajoute pas.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What reporters asked on the press call of December 2, 2021, and what officials said, in our words.</source>
        <translation>Ce que les journalistes ont demandé lors de la conférence téléphonique du 2 décembre 2021, et ce que les responsables ont dit, dans nos mots.</translation>
    </message>
    <message>
        <source>What changed since 2020</source>
        <translation>Ce qui a changé depuis 2020</translation>
    </message>
    <message>
        <source>What the plan of December 2021 does differently from that of October 2020, and what it keeps.</source>
        <translation>Ce que le plan de décembre 2021 fait autrement que celui d’octobre 2020, et ce qu’il garde.</translation>
    </message>
    <message>
        <source>Contradictions and traps in the documents, and how this reference treats each.</source>
        <translation>Contradictions et pièges dans les documents, et comment cette référence traite chacun.</translation>
    </message>
    <message>
        <source>Subject headings of ours that gather records across pillars and agencies.</source>
        <translation>Des rubriques de notre part qui rassemblent des fiches de plusieurs piliers et organismes.</translation>
    </message>
    <message>
        <source>The documents this reference rests on, what each is good for and where to be careful.</source>
        <translation>Les documents sur lesquels repose cette référence, à quoi chacun sert et où il faut être prudent.</translation>
    </message>
    <message>
        <source>Links and works that the documents name.</source>
        <translation>Liens et ouvrages que nomment les documents.</translation>
    </message>
    <message>
        <source>People and voices</source>
        <translation>Personnes et voix</translation>
    </message>
    <message>
        <source>Who is named in the documents, who speaks on the press call, and what was said.</source>
        <translation>Qui est nommé dans les documents, qui parle lors de la conférence téléphonique, et ce qui a été dit.</translation>
    </message>
    <message>
        <source>Programmes and context</source>
        <translation>Programmes et contexte</translation>
    </message>
    <message>
        <source>Named programmes, work beside the plan, firsts, countries and organizations, background, and the passages that commitments were split from.</source>
        <translation>Programmes nommés, activités à côté du plan, premières, pays et organisations, contexte, et les passages dont sont tirés des engagements.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>What you marked to come back to.</source>
        <translation>Ce que vous avez marqué pour y revenir.</translation>
    </message>
    <message>
        <source>Changes since 2020</source>
        <translation>Changements depuis 2020</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Question of the press call</source>
        <translation>Question de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Où c’est dit</translation>
    </message>
    <message>
        <source>Worked out from the documents, not said in so many words.</source>
        <translation>Déduit des documents, pas dit en toutes lettres.</translation>
    </message>
    <message>
        <source>Change since 2020</source>
        <translation>Changement depuis 2020</translation>
    </message>
    <message>
        <source>What you see here</source>
        <translation>Ce que vous voyez ici</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Ce que cela touche</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>{acronym} (general knowledge, not in the documents)</source>
        <translation>{acronym} (notoriété publique, pas dans les documents)</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Où il se situe</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Interagency task force</source>
        <translation>Groupe de travail interinstitutions</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>Dans le glossaire</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>À côté du plan</translation>
    </message>
    <message>
        <source>Related work</source>
        <translation>Activités liées</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Documents that name it</source>
        <translation>Documents qui le nomment</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chef de file de</translation>
    </message>
    <message>
        <source>Takes part as a partner</source>
        <translation>Participe comme partenaire</translation>
    </message>
    <message>
        <source>Acts for its department</source>
        <translation>Agit pour son ministère</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>Ce qu’il fait ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} records in the list of the plan</source>
        <comment>{n} record in the list of the plan</comment>
        <translation>
            <numerusform>{n} fiche dans la liste du plan</numerusform>
            <numerusform>{n} fiches dans la liste du plan</numerusform>
        </translation>
    </message>
    <message>
        <source>No action or commitment of these sources names it.</source>
        <translation>Aucune action ni aucun engagement de ces sources ne le nomme.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of them through what belongs to it.</source>
        <comment>{n} record of them through what belongs to it.</comment>
        <translation>
            <numerusform>Dont {n} fiche par ce qui lui est rattaché.</numerusform>
            <numerusform>Dont {n} fiches par ce qui lui est rattaché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Related activities</source>
        <translation>Activités liées</translation>
    </message>
    <message>
        <source>Records and firsts</source>
        <translation>Records et premières</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Countries and organizations</source>
        <translation>Pays et organisations</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Voices of the press call</source>
        <translation>Voix de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Wordings of the press call</source>
        <translation>Formulations de la conférence téléphonique</translation>
    </message>
    <message>
        <source>Passages of fact sheets</source>
        <translation>Passages des fiches d’information</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <translation>Les sources se contredisent</translation>
    </message>
    <message>
        <source>Easily misread</source>
        <translation>Facile à mal comprendre</translation>
    </message>
    <message>
        <source>A slip in a document</source>
        <translation>Une erreur dans un document</translation>
    </message>
    <message>
        <source>Overtaken since</source>
        <translation>Dépassé depuis</translation>
    </message>
    <message>
        <source>Changed in 2021</source>
        <translation>Changé en 2021</translation>
    </message>
    <message>
        <source>Kept from 2020</source>
        <translation>Gardé de 2020</translation>
    </message>
    <message>
        <source>Around the change</source>
        <translation>Autour du changement</translation>
    </message>
    <message>
        <source>Reported by the press only</source>
        <translation>Rapporté par la presse seulement</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
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
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mon état</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Progressed</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Poursuivi</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Réaffirmé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>stated in the document</source>
        <translation>indiqué dans le document</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>notre lecture</translation>
    </message>
    <message>
        <source>Called a priority action of the plan</source>
        <translation>Désigné comme action prioritaire du plan</translation>
    </message>
    <message>
        <source>Tied to the plan</source>
        <translation>Rattaché au plan</translation>
    </message>
    <message>
        <source>Announced beside the plan</source>
        <translation>Annoncé à côté du plan</translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline: 1-888-373-7888, or text 233733</source>
        <translation>Ligne d’assistance nationale contre la traite&#xa0;: 1-888-373-7888, ou SMS au 233733</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>For handouts and mail, with the lines in each document.</source>
        <translation>Pour documents à distribuer et courriels, avec les lignes de chaque document.</translation>
    </message>
    <message>
        <source>7th edition. Titles keep the capitals they were published with.</source>
        <translation>7e édition. Les titres gardent les majuscules de leur publication.</translation>
    </message>
    <message>
        <source>18th edition, as a bibliography.</source>
        <translation>18e édition, comme bibliographie.</translation>
    </message>
    <message>
        <source>A file for LaTeX.</source>
        <translation>Un fichier pour LaTeX.</translation>
    </message>
    <message>
        <source>A file for Zotero, EndNote and Mendeley.</source>
        <translation>Un fichier pour Zotero, EndNote et Mendeley.</translation>
    </message>
    <message>
        <source>A file for Pandoc, Zotero and other programs.</source>
        <translation>Un fichier pour Pandoc, Zotero et d’autres programmes.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are named one after the other</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(Beyond the documents: {}.)</source>
        <translation>(Au-delà des documents&#xa0;: {}.)</translation>
    </message>
    <message>
        <source>Prev.</source>
        <translation>Prév.</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Pros.</source>
        <translation>Pours.</translation>
    </message>
    <message>
        <source>Part.</source>
        <translation>Part.</translation>
    </message>
    <message>
        <source>Nothing said later</source>
        <translation>Rien de dit ensuite</translation>
    </message>
    <message>
        <source>A later document reports what was promised as done, or as there.</source>
        <translation>Un document ultérieur rapporte que ce qui était promis est fait, ou existe.</translation>
    </message>
    <message>
        <source>A later document reports or announces a further step; the whole is not done.</source>
        <translation>Un document ultérieur rapporte ou annonce un pas de plus&#xa0;; l’ensemble n’est pas fait.</translation>
    </message>
    <message>
        <source>A later document says that the work goes on.</source>
        <translation>Un document ultérieur dit que le travail continue.</translation>
    </message>
    <message>
        <source>A later document promises it again and shows no step towards it.</source>
        <translation>Un document ultérieur le promet de nouveau et ne montre aucun pas dans ce sens.</translation>
    </message>
    <message>
        <source>It goes on in another form: with another lead, audience or aim.</source>
        <translation>Cela continue sous une autre forme&#xa0;: avec un autre chef de file, un autre public ou un autre but.</translation>
    </message>
    <message>
        <source>No later document returns to it. Silence is not failure.</source>
        <translation>Aucun document ultérieur n’y revient. Le silence n’est pas un échec.</translation>
    </message>
    <message>
        <source>White House office</source>
        <translation>bureau de la Maison-Blanche</translation>
    </message>
    <message>
        <source>department</source>
        <translation>ministère</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>component</source>
        <translation>service rattaché</translation>
    </message>
    <message>
        <source>interagency body</source>
        <translation>instance interinstitutions</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>instance consultative</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>fact sheet</source>
        <translation>fiche d’information</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>article de presse</translation>
    </message>
    <message>
        <source>news article carrying a Justice Department statement</source>
        <translation>article de presse avec une déclaration du ministère de la Justice</translation>
    </message>
    <message>
        <source>press briefing transcript</source>
        <translation>transcription d’un point de presse</translation>
    </message>
    <message>
        <source>proclamation</source>
        <translation>proclamation</translation>
    </message>
    <message>
        <source>remarks transcript</source>
        <translation>transcription d’un discours</translation>
    </message>
    <message>
        <source>approximate duration</source>
        <translation>durée approximative</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>derived count</source>
        <translation>nombre calculé</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>unspecified quantity</source>
        <translation>quantité non précisée</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>mention de page</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>société civile</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>country and region</source>
        <translation>pays et région</translation>
    </message>
    <message>
        <source>earlier U.S. government</source>
        <translation>gouvernement des États-Unis antérieur</translation>
    </message>
    <message>
        <source>group of countries</source>
        <translation>groupe de pays</translation>
    </message>
    <message>
        <source>group of ministers</source>
        <translation>groupe de ministres</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>organisation internationale</translation>
    </message>
    <message>
        <source>international organization, named only in web addresses</source>
        <translation>organisation internationale, nommée seulement dans des adresses web</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>pillar introduction</source>
        <translation>introduction d’un pilier</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse donnée</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>réponse reportée</translation>
    </message>
    <message>
        <source>deferred, then answered at the end</source>
        <translation>réponse reportée, puis donnée à la fin</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link without URL</source>
        <translation>lien sans URL</translation>
    </message>
    <message>
        <source>named without link</source>
        <translation>nommé sans lien</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>document source</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>No lead named</source>
        <translation>Aucun chef de file nommé</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>action prioritaire</translation>
    </message>
    <message>
        <source>priority actions</source>
        <translation>actions prioritaires</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Page date</source>
        <translation>Date de page</translation>
    </message>
    <message numerus="yes">
        <source>{n} laws</source>
        <comment>{n} law</comment>
        <translation>
            <numerusform>{n} loi</numerusform>
            <numerusform>{n} lois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} publications</source>
        <comment>{n} publication</comment>
        <translation>
            <numerusform>{n} publication</numerusform>
            <numerusform>{n} publications</numerusform>
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
    <message numerus="yes">
        <source>{n} planned</source>
        <comment>{n} planned</comment>
        <translation>
            <numerusform>{n} prévu</numerusform>
            <numerusform>{n} prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page dates</source>
        <comment>{n} page date</comment>
        <translation>
            <numerusform>{n} date de page</numerusform>
            <numerusform>{n} dates de page</numerusform>
        </translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline</source>
        <translation>Ligne d’assistance nationale contre la traite</translation>
    </message>
    <message>
        <source>The number for text messages is general knowledge, not in these documents.</source>
        <translation>Le numéro pour les SMS est de notoriété publique&#xa0;; il n’est pas dans ces documents.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Élément sans titre</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>N’est plus dans le plan</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Sans pilier</translation>
    </message>
    <message>
        <source>No principle</source>
        <translation>Sans principe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>priorité haute</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>priorité moyenne</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>priorité basse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Gardé ou retiré</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Dans la semaine</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Sans organisme</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Sans partenaire</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>The open list</source>
        <translation>La liste ouverte</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajoutée</translation>
    </message>
    <message>
        <source>Will be added from the plan</source>
        <translation>Sera ajoutée depuis le plan</translation>
    </message>
    <message>
        <source>Will change an item of the list</source>
        <translation>Modifiera un élément de la liste</translation>
    </message>
    <message>
        <source>Is in the list already</source>
        <translation>Est déjà dans la liste</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Ne peut pas être importée</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Par pilier</translation>
    </message>
    <message>
        <source>By principle</source>
        <translation>Par principe</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Par chef de file</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Par liste</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à niveau</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before the password changed</source>
        <translation>Avant le changement du mot de passe</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Faite par vous</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>By a newer Four Pillars</source>
        <translation>D’une version plus récente de Four Pillars</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>Endommagée&#xa0;: elle ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Locked with another password, or damaged</source>
        <translation>Protégée par un autre mot de passe, ou endommagée</translation>
    </message>
    <message>
        <source>Made by a newer Four Pillars</source>
        <translation>Faite par une version plus récente de Four Pillars</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Modifié là-bas</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notes antérieures</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Earlier note</source>
        <translation>Note antérieure</translation>
    </message>
    <message>
        <source>This list is in your bin. Importing takes it out.</source>
        <translation>Cette liste est dans votre corbeille. L’importation l’en sort.</translation>
    </message>
    <message>
        <source>This run is closed: it can only be read.</source>
        <translation>Ce tour est clos&#xa0;: il ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>Another list of yours has this name: a number is put after it.</source>
        <translation>Une autre de vos listes porte ce nom&#xa0;: un numéro lui est ajouté.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a page, not the day of one item</comment>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{weekday}, {day} ({distance})</source>
        <translation>{weekday} {day} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <comment>in {n} day</comment>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>j jour jours</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>s sem semaine semaines</translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>m mois</translation>
    </message>
    <message>
        <source>y year years</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>a an ans année années</translation>
    </message>
    <message>
        <source>st nd rd th</source>
        <comment>typed behind the number of a day, apart by spaces</comment>
        <translation>er re e</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed between a day and its month, apart by spaces</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>next</source>
        <comment>typed beside a weekday to come, apart by spaces</comment>
        <translation>prochain prochaine le la</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>in</source>
        <comment>typed before 3 days</comment>
        <translation>dans d’ici</translation>
    </message>
    <message>
        <source>The plan could not be written to {target} ({error}). Make that folder writable, or install Four Pillars with pip.</source>
        <translation>Le plan n’a pas pu être écrit dans {target} ({error}). Rendez ce dossier accessible en écriture, ou installez Four Pillars avec pip.</translation>
    </message>
    <message>
        <source>The plan file {path} is missing. Your notes are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>Le fichier du plan {path} manque. Vos notes sont en sécurité. Réinstallez Four Pillars (dans un dépôt de sources&#xa0;: make plan).</translation>
    </message>
    <message>
        <source>The plan file {path} cannot be read.</source>
        <translation>Le fichier du plan {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The plan file {path} is not a Four Pillars plan.</source>
        <translation>Le fichier du plan {path} n’est pas un plan de Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} was made for another version of Four Pillars.</source>
        <translation>Le fichier du plan {path} a été fait pour une autre version de Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} is damaged.</source>
        <translation>Le fichier du plan {path} est endommagé.</translation>
    </message>
    <message>
        <source>{what} Your notes are kept elsewhere and are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>{what} Vos notes sont gardées ailleurs et sont en sécurité. Réinstallez Four Pillars (dans un dépôt de sources&#xa0;: make plan).</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}). Your workspace is as it was. Make room there or make it writable, and try again.</source>
        <translation>{place} n’a pas pu être écrit ({reason}). Votre travail est comme il était. Faites-y de la place ou rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Your work has to be copied to {folder} before {before}, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>Votre travail doit être copié dans {folder} avant que {before}, et cela a échoué ({reason}). Rien n’a été modifié. Faites-y de la place ou rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Your work could not be copied to {folder} ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>Votre travail n’a pas pu être copié dans {folder} ({reason}). Rien n’a été modifié. Faites-y de la place ou rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>this version of Four Pillars can open it</source>
        <translation>cette version de Four Pillars puisse l’ouvrir</translation>
    </message>
    <message>
        <source>anything is brought in</source>
        <translation>quoi que ce soit soit importé</translation>
    </message>
    <message>
        <source>another state is restored</source>
        <translation>un autre état soit restauré</translation>
    </message>
    <message>
        <source>the password can be changed</source>
        <translation>le mot de passe puisse être changé</translation>
    </message>
    <message>
        <source>The address of a bookmark</source>
        <translation>L’adresse d’un signet</translation>
    </message>
    <message>
        <source>The name of a bookmark</source>
        <translation>Le nom d’un signet</translation>
    </message>
    <message>
        <source>{what} cannot be empty. Nothing was changed.</source>
        <translation>{what}&#xa0;: cela ne peut pas rester vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} can have {limit} characters at most; this one has {length}. Nothing was changed.</source>
        <translation>{what}&#xa0;: {limit} caractères au plus&#xa0;; il y en a {length}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot hold character {position} of this one (U+{code}). Nothing was changed.</source>
        <translation>{what}&#xa0;: le caractère {position} ne peut pas être gardé (U+{code}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme est en train d’écrire dans {path}. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, failing or gone. Nothing was changed. Make room or connect it again, and try again.</source>
        <translation>Le disque qui contient {path} est plein, défaillant ou absent. Rien n’a été modifié. Faites de la place ou rebranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed and what was saved before is safe. Make room and try again.</source>
        <translation>Le disque qui contient {path} est plein. Rien n’a été modifié et ce qui a été enregistré avant est en sécurité. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Nothing was changed. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire dans {path}. Rien n’a été modifié. Rendez le fichier et son dossier accessibles en écriture, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path}: {error}. Nothing was changed. Please report this.</source>
        <translation>{path}&#xa0;: {error}. Rien n’a été modifié. Merci de le signaler.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a Four Pillars workspace. It was left as it is. Keep a copy of it, and start with another folder (--data-dir) or bring back a backup of the file.</source>
        <translation>{path} est endommagé, ou n’est pas un espace de travail de Four Pillars. Il a été laissé tel quel. Gardez-en une copie, et démarrez avec un autre dossier (--data-dir) ou récupérez une sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>This is not the password of {path}, or the file is damaged. It was left as it is. Try again (capital letters, keyboard language), or with the recovery code; if it is damaged, bring back a backup.</source>
        <translation>Ce n’est pas le mot de passe de {path}, ou le fichier est endommagé. Il a été laissé tel quel. Réessayez (majuscules, langue du clavier), ou avec le code de récupération&#xa0;; s’il est endommagé, récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} needs a password, or is damaged, or is not a Four Pillars workspace. It was left as it is. Give its password or recovery code (--password-file), or choose another --data-dir; if it is damaged, bring back a backup.</source>
        <translation>{path} demande un mot de passe, est endommagé, ou n’est pas un espace de travail de Four Pillars. Il a été laissé tel quel. Donnez son mot de passe ou son code de récupération (--password-file), ou choisissez un autre --data-dir&#xa0;; s’il est endommagé, récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is. Choose a folder with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>Le dossier de données {folder} est un fichier. Il a été laissé tel quel. Choisissez un dossier avec --data-dir ou FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}). Nothing was changed. Make it writable, or choose another with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>Le dossier de données {folder} ne peut pas être utilisé ({reason}). Rien n’a été modifié. Rendez-le accessible en écriture, ou choisissez-en un autre avec --data-dir ou FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>{path} est vide, alors qu’il contenait votre travail&#xa0;; à côté&#xa0;: {traces}. Rien n’a été créé à sa place. Ramenez-le s’il a été déplacé, mettez une sauvegarde à sa place, ou dites que vous voulez commencer avec un espace vide.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>Il n’y a pas de {name} dans {folder}, alors qu’il y était&#xa0;; à côté&#xa0;: {traces}. Rien n’a été créé à sa place. Ramenez-le s’il a été déplacé, mettez une sauvegarde à sa place, ou dites que vous voulez commencer avec un espace vide.</translation>
    </message>
    <message>
        <source>its write-ahead log stands</source>
        <translation>son journal d’écriture</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups stand</source>
        <comment>{n} backup stands</comment>
        <translation>
            <numerusform>{n} sauvegarde</numerusform>
            <numerusform>{n} sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files set aside</source>
        <comment>{n} earlier file set aside</comment>
        <translation>
            <numerusform>{n} fichier antérieur mis de côté</numerusform>
            <numerusform>{n} fichiers antérieurs mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the count of its commits stands</source>
        <translation>le compte de ses enregistrements</translation>
    </message>
    <message>
        <source>the mark of its password stands</source>
        <translation>la marque de son mot de passe</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is. Choose another folder with --data-dir.</source>
        <translation>{path} appartient à un autre programme. Il a été laissé tel quel. Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Four Pillars (workspace {version}, this program knows {known}). It was left as it is. Install the newer Four Pillars to open it.</source>
        <translation>{path} a été écrit par une version plus récente de Four Pillars (espace de travail {version}, ce programme connaît {known}). Il a été laissé tel quel. Installez cette version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is.</source>
        <translation>Le dossier de données {folder} est un fichier. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is not a file. It was left as it is.</source>
        <translation>{path} n’est pas un fichier. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} can be read but not written to. Nothing was changed. Make the file and its folder writable, or choose another folder.</source>
        <translation>{path} peut être lu, mais pas modifié. Rien n’a été modifié. Rendez le fichier et son dossier accessibles en écriture, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The state of an item</source>
        <translation>L’état d’un élément</translation>
    </message>
    <message>
        <source>The priority of an item</source>
        <translation>La priorité d’un élément</translation>
    </message>
    <message>
        <source>The pillar of an item</source>
        <translation>Le pilier d’un élément</translation>
    </message>
    <message>
        <source>The principle of an item</source>
        <translation>Le principe d’un élément</translation>
    </message>
    <message>
        <source>The position of an item</source>
        <translation>La position d’un élément</translation>
    </message>
    <message>
        <source>The wording of an item</source>
        <translation>Le texte d’un élément</translation>
    </message>
    <message>
        <source>The title of an item</source>
        <translation>Le titre d’un élément</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>A person&apos;s name</source>
        <translation>Le nom d’une personne</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>The due date</source>
        <translation>L’échéance</translation>
    </message>
    <message>
        <source>The date of completion</source>
        <translation>La date à laquelle c’est fait</translation>
    </message>
    <message>
        <source>The name of a checklist</source>
        <translation>Le nom d’une liste</translation>
    </message>
    <message>
        <source>The purpose of a checklist</source>
        <translation>Le but d’une liste</translation>
    </message>
    <message>
        <source>The owner of a checklist</source>
        <translation>Le responsable d’une liste</translation>
    </message>
    <message>
        <source>The place of a checklist</source>
        <translation>Le lieu d’une liste</translation>
    </message>
    <message>
        <source>The first day of a checklist</source>
        <translation>Le premier jour d’une liste</translation>
    </message>
    <message>
        <source>The last day of a checklist</source>
        <translation>Le dernier jour d’une liste</translation>
    </message>
    <message>
        <source>The {field} of an item</source>
        <translation>Le champ {field} d’un élément</translation>
    </message>
    <message>
        <source>{name} can be {known}, not {value!r}. Nothing was changed.</source>
        <translation>{name}&#xa0;: {known} sont possibles, pas {value!r}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The id of an item</source>
        <translation>L’identifiant d’un élément</translation>
    </message>
    <message>
        <source>{name} is no moment: {value!r}. Nothing was changed.</source>
        <translation>{name}&#xa0;: {value!r} n’est pas un moment. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} cannot be {value!r}. Nothing was changed.</source>
        <translation>{name}&#xa0;: {value!r} n’est pas possible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is a day like 2026-12-01, not {value!r}. Nothing was changed.</source>
        <translation>{name}&#xa0;: il faut une date comme 2026-12-01, pas {value!r}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An item can have {limit} of these at most; here are {number}. Nothing was changed.</source>
        <translation>Un élément peut en avoir {limit} au plus&#xa0;; il y en a {number} ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} can be kept. Nothing was changed. Split it up.</source>
        <translation>Ce texte a {length} caractères&#xa0;; {limit} au plus peuvent être gardés. Rien n’a été modifié. Divisez-le.</translation>
    </message>
    <message>
        <source>Character {position} of this text is not a character that can be kept (U+{code}). Nothing was changed. Take it out and try again.</source>
        <translation>Le caractère {position} de ce texte ne peut pas être gardé (U+{code}). Rien n’a été modifié. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>{target} is a folder, or in the folder of your data. Nothing was changed. Choose the name of a file elsewhere.</source>
        <translation>{target} est un dossier, ou se trouve dans le dossier de vos données. Rien n’a été modifié. Choisissez le nom d’un fichier ailleurs.</translation>
    </message>
    <message>
        <source>This workspace has no password, so there is nothing to recover.</source>
        <translation>Cet espace de travail n’a pas de mot de passe&#xa0;: il n’y a donc rien à récupérer.</translation>
    </message>
    <message>
        <source>A checklist needs a name. Nothing was changed.</source>
        <translation>Une liste a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is a checklist named {name!r} already. Choose another name.</source>
        <translation>Il y a déjà une liste appelée {name!r}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was changed; choose another one.</source>
        <translation>Le mot de passe est vide. Rien n’a été modifié&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The password has more than {longest} letters. Choose a shorter one.</source>
        <translation>Le mot de passe a plus de {longest} lettres. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The password holds something that is no letter (a tab, the end of a line, half a sign). Type it anew.</source>
        <translation>Le mot de passe contient quelque chose qui n’est pas une lettre (une tabulation, une fin de ligne, une moitié de signe). Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>A password cannot have the form of a key. Choose another one.</source>
        <translation>Un mot de passe ne peut pas avoir la forme d’une clé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no workspace at {path} to be opened with a password. Nothing was changed. Look for it elsewhere with --data-dir, or start without a password.</source>
        <translation>Il n’y a pas d’espace de travail dans {path} à ouvrir avec un mot de passe. Rien n’a été modifié. Cherchez-le ailleurs avec --data-dir, ou démarrez sans mot de passe.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was changed. Make the file and its folder readable, or choose another folder with --data-dir.</source>
        <translation>{path} ne peut pas être lu. Rien n’a été modifié. Rendez le fichier et son dossier lisibles, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Another program has {path} open. Nothing was changed. Close it there, and try again.</source>
        <translation>Un autre programme a {path} ouvert. Rien n’a été modifié. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is recovering the work in {folder}. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme est en train de récupérer le travail dans {folder}. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no backup called {name} in {parent}. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde appelée {name} dans {parent}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to be read in {folder}. Nothing was changed. Put a backup in its place, or begin with an empty workspace.</source>
        <translation>Il n’y a rien à lire dans {folder}. Rien n’a été modifié. Mettez une sauvegarde à sa place, ou commencez avec un espace de travail vide.</translation>
    </message>
    <message>
        <source>Nothing could be read of {folder}: it is damaged all over, under another password, or not a Four Pillars workspace. It is as it was, and a copy of it is in {kept}.</source>
        <translation>Rien n’a pu être lu de {folder}&#xa0;: il est entièrement endommagé, sous un autre mot de passe, ou n’est pas un espace de travail de Four Pillars. Il est comme il était, et une copie s’en trouve dans {kept}.</translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of {length} letters and digits, {all} in all; {given} were given. {where}</source>
        <translation>Le code de récupération a {groups} groupes de {length} lettres et chiffres, {all} en tout&#xa0;; {given} ont été donnés. {where}</translation>
    </message>
    <message>
        <source>The recovery code is not right in group {which} (of {groups}). Compare it with the paper, letter by letter.</source>
        <translation>Le code de récupération n’est pas juste dans le groupe {which} (sur {groups}). Comparez-le au papier, lettre par lettre.</translation>
    </message>
    <message>
        <source>The recovery code is not right as a whole, more than one letter is wrong. Compare it with the paper, letter by letter.</source>
        <translation>Le code de récupération n’est pas juste dans son ensemble, plus d’une lettre est fausse. Comparez-le au papier, lettre par lettre.</translation>
    </message>
    <message>
        <source>Compare it from the start.</source>
        <translation>Comparez-le depuis le début.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: leave out what follows.</source>
        <translation>Jusqu’au groupe {last}, tout est juste&#xa0;: laissez de côté ce qui suit.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: compare from group {start} on.</source>
        <translation>Jusqu’au groupe {last}, tout est juste&#xa0;: comparez à partir du groupe {start}.</translation>
    </message>
    <message>
        <source>The backups in {folder} have to be copied for this, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>Pour cela, les sauvegardes dans {folder} doivent être copiées, et cela a échoué ({reason}). Rien n’a été modifié. Faites-y de la place ou rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read, so it cannot be brought under the password. Nothing was changed. Move it to another place or delete it, and try again.</source>
        <translation>La sauvegarde {path} ne peut pas être lue, et ne peut donc pas être mise sous le mot de passe. Rien n’a été modifié. Déplacez-la ou supprimez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{given} is your workspace as it is now: there is nothing to do.</source>
        <translation>{given} est votre espace de travail tel qu’il est maintenant&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is no {source}. Nothing was changed.</source>
        <translation>Il n’y a pas de {source}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{source} is not a backup of a Four Pillars workspace. Nothing was changed. Choose another file.</source>
        <translation>{source} n’est pas une sauvegarde d’un espace de travail de Four Pillars. Rien n’a été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{source} is locked with another password, damaged, or not a backup of a Four Pillars workspace. Nothing was changed. Choose another backup.</source>
        <translation>{source} est sous un autre mot de passe, endommagé, ou n’est pas une sauvegarde d’un espace de travail de Four Pillars. Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{source} was made by a newer Four Pillars (workspace {version}, this program knows {known}). Nothing was changed. Install the newer Four Pillars to restore it.</source>
        <translation>{source} a été fait par une version plus récente de Four Pillars (espace de travail {version}, ce programme connaît {known}). Rien n’a été modifié. Installez cette version plus récente pour le restaurer.</translation>
    </message>
    <message>
        <source>{source} is damaged. Nothing was changed. Choose another backup.</source>
        <translation>{source} est endommagé. Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>Cette liste n’existe plus.</translation>
    </message>
    <message>
        <source>The time a checklist was made</source>
        <translation>Le moment où une liste a été créée</translation>
    </message>
    <message>
        <source>{stamp!r} says nothing about when and where. Nothing was changed.</source>
        <translation>{stamp!r} ne dit rien du moment ni du lieu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no checklist named {name!r}.</source>
        <translation>Il n’y a pas de liste appelée {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written to ({reason}).</source>
        <translation>Impossible d’écrire dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The recovery code of {path} does not open it. Please report this.</source>
        <translation>Le code de récupération de {path} ne l’ouvre pas. Merci de le signaler.</translation>
    </message>
    <message>
        <source>That checklist is no longer there. Nothing was changed.</source>
        <translation>Cette liste n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name!r} was closed on {day} and can only be read. Nothing was changed. Start it again to go on.</source>
        <translation>{name!r} a été close le {day} et ne peut qu’être lue. Rien n’a été modifié. Commencez un nouveau tour pour continuer.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The citation could not be made: {error}. Another format may do. Please report this.</source>
        <translation>La citation n’a pas pu être créée&#xa0;: {error}. Un autre format conviendra peut-être. Merci de le signaler.</translation>
    </message>
    <message>
        <source>There is nothing to cite with the id {id!r}. Ids look like PRE-1, GLO-018 or REF-04; find them with: four-pillars search</source>
        <translation>Il n’y a rien à citer avec l’identifiant {id!r}. Les identifiants ressemblent à PRE-1, GLO-018 ou REF-04&#xa0;; trouvez-les avec&#xa0;: four-pillars search</translation>
    </message>
    <message>
        <source>here belongs an object</source>
        <translation>il faut ici un objet</translation>
    </message>
    <message>
        <source>{name!r} is missing</source>
        <translation>{name!r} manque</translation>
    </message>
    <message>
        <source>{name!r} is nothing that belongs here</source>
        <translation>{name!r} n’a pas sa place ici</translation>
    </message>
    <message>
        <source>here belongs an array</source>
        <translation>il faut ici un tableau</translation>
    </message>
    <message>
        <source>there are {value}, more than the {limit} that are read</source>
        <translation>il y en a {value}, plus que les {limit} qui sont lus</translation>
    </message>
    <message>
        <source>here belongs text</source>
        <translation>il faut ici du texte</translation>
    </message>
    <message>
        <source>here belongs true or false</source>
        <translation>il faut ici vrai ou faux</translation>
    </message>
    <message>
        <source>{text} is no id</source>
        <translation>{text} n’est pas un identifiant</translation>
    </message>
    <message>
        <source>{told!r} is no moment like 2026-12-01T09:15:00+00:00</source>
        <translation>{told!r} n’est pas un moment comme 2026-12-01T09:15:00+00:00</translation>
    </message>
    <message>
        <source>{value!r} is no stamp</source>
        <translation>{value!r} n’est pas un horodatage</translation>
    </message>
    <message>
        <source>{where}: this was written on {day}, says the file, which is still to come.</source>
        <translation>{where}&#xa0;: selon le fichier, ceci a été écrit le {day}, un jour encore à venir.</translation>
    </message>
    <message>
        <source>Set the clock of the computer it comes from (or of this one) right, write the value there once more, and save the file again.</source>
        <translation>Réglez l’horloge de l’ordinateur d’où il vient (ou de celui-ci), écrivez-y la valeur encore une fois, et enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name!r} is no place with a stamp of its own</source>
        <translation>{name!r} n’est pas un emplacement avec son propre horodatage</translation>
    </message>
    <message>
        <source>it claims to know of parts that it leaves out</source>
        <translation>il prétend connaître des parties qu’il laisse de côté</translation>
    </message>
    <message>
        <source>{value!r} is not written as it is kept</source>
        <translation>{value!r} n’est pas écrit comme c’est gardé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>more than {dots_limit} people wrote this at once</source>
        <translation>plus de {dots_limit} personnes ont écrit ceci en même temps</translation>
    </message>
    <message>
        <source>its stamp does not belong to it</source>
        <translation>son horodatage ne lui correspond pas</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{what} Nothing was imported. {to_do}</source>
        <translation>{what} Rien n’a été importé. {to_do}</translation>
    </message>
    <message>
        <source>Save the checklist once more as a PDF with boxes to fill in, and fill in that one.</source>
        <translation>Enregistrez encore une fois la liste en PDF avec des cases à remplir, et remplissez celui-là.</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it once more in the program it was filled in with.</source>
        <translation>Redemandez le fichier, ou enregistrez-le encore une fois dans le programme où il a été rempli.</translation>
    </message>
    <message>
        <source>The PDF has more than the {size_limit} MB that are read.</source>
        <translation>Le PDF dépasse les {size_limit}&#xa0;Mo qui sont lus.</translation>
    </message>
    <message>
        <source>Choose the file that was saved here and filled in.</source>
        <translation>Choisissez le fichier qui a été enregistré ici et rempli.</translation>
    </message>
    <message>
        <source>The file is no PDF.</source>
        <translation>Le fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The PDF is encrypted.</source>
        <translation>Le PDF est chiffré.</translation>
    </message>
    <message>
        <source>Save it without a password where it was filled in.</source>
        <translation>Enregistrez-le sans mot de passe là où il a été rempli.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Le PDF est endommagé.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Le PDF</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Un champ</translation>
    </message>
    <message>
        <source>Two fields of the PDF are about {key!r}.</source>
        <translation>Deux champs du PDF concernent {key!r}.</translation>
    </message>
    <message>
        <source>The PDF is the form of another program.</source>
        <translation>Le PDF est le formulaire d’un autre programme.</translation>
    </message>
    <message>
        <source>The PDF has no boxes or notes that can be filled in.</source>
        <translation>Le PDF n’a ni cases ni notes à remplir.</translation>
    </message>
    <message>
        <source>The PDF has more than {fields_limit} fields.</source>
        <translation>Le PDF a plus de {fields_limit} champs.</translation>
    </message>
    <message>
        <source>{printed!r} is no state</source>
        <translation>{printed!r} n’est pas un état</translation>
    </message>
    <message>
        <source>the text is longer than any note</source>
        <translation>le texte est plus long que toute note</translation>
    </message>
    <message>
        <source>The checklist this form was printed from is not here. Nothing was imported. Choose the checklist that it belongs to.</source>
        <translation>La liste à partir de laquelle ce formulaire a été imprimé n’est pas ici. Rien n’a été importé. Choisissez la liste à laquelle il appartient.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your own items in the form are not in this list and are left out.</source>
        <comment>{n} of your own items in the form are not in this list and are left out.</comment>
        <translation>
            <numerusform>{n} de vos éléments personnels dans le formulaire n’est pas dans cette liste et est laissé de côté.</numerusform>
            <numerusform>{n} de vos éléments personnels dans le formulaire ne sont pas dans cette liste et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>ligne {lineno}, colonne {colno}</translation>
    </message>
    <message>
        <source>The file is no share file, or damaged: {msg} ({place}).</source>
        <translation>Le fichier n’est pas un fichier partagé, ou il est endommagé&#xa0;: {msg} ({place}).</translation>
    </message>
    <message>
        <source>The file is nested deeper than any share file.</source>
        <translation>Le fichier est plus profondément imbriqué que tout fichier partagé.</translation>
    </message>
    <message>
        <source>The file is larger than {size_limit} MB, the most that is read.</source>
        <translation>Le fichier dépasse {size_limit}&#xa0;Mo, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>Ask for fewer lists at a time.</source>
        <translation>Demandez moins de listes à la fois.</translation>
    </message>
    <message>
        <source>The file is in {name}; share files are in UTF-8.</source>
        <translation>Le fichier est en {name}&#xa0;; les fichiers partagés sont en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 (byte {start}).</source>
        <translation>Le fichier n’est pas en UTF-8 (octet {start}).</translation>
    </message>
    <message>
        <source>The file says {twice!r} twice in one place.</source>
        <translation>Le fichier dit {twice!r} deux fois au même endroit.</translation>
    </message>
    <message>
        <source>The file holds a number larger than any share file.</source>
        <translation>Le fichier contient un nombre plus grand que tout fichier partagé.</translation>
    </message>
    <message>
        <source>The file holds the number {text}, which belongs in no share file.</source>
        <translation>Le fichier contient le nombre {text}, qui n’a sa place dans aucun fichier partagé.</translation>
    </message>
    <message>
        <source>The file holds {text}, which is no number.</source>
        <translation>Le fichier contient {text}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>The file leaves out {parts}; what is here of them stays.</source>
        <translation>Le fichier laisse de côté&#xa0;: {parts}. Ce qui s’en trouve ici reste.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Nothing was imported.</source>
        <translation>{path} n’a pas pu être lu&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is locked. Nothing was imported. Ask for its password, and give it here.</source>
        <translation>Le fichier est verrouillé. Rien n’a été importé. Demandez son mot de passe, et donnez-le ici.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file is no share file of Four Pillars.</source>
        <translation>Le fichier n’est pas un fichier partagé de Four Pillars.</translation>
    </message>
    <message>
        <source>its version is no number</source>
        <translation>sa version n’est pas un nombre</translation>
    </message>
    <message>
        <source>The file was made by a newer Four Pillars (share file {version}, this program knows {known}).</source>
        <translation>Le fichier a été fait par une version plus récente de Four Pillars (fichier partagé {version}, ce programme connaît {known}).</translation>
    </message>
    <message>
        <source>Get the newest Four Pillars, or ask for a file from one like yours.</source>
        <translation>Procurez-vous le Four Pillars le plus récent, ou demandez un fichier d’une version comme la vôtre.</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Les listes</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>la partie</translation>
    </message>
    <message>
        <source>{name!r} is no part of a share file</source>
        <translation>{name!r} n’est pas une partie d’un fichier partagé</translation>
    </message>
    <message>
        <source>the list has no name</source>
        <translation>la liste n’a pas de nom</translation>
    </message>
    <message>
        <source>the list is in the bin, which no share file holds</source>
        <translation>la liste est dans la corbeille, ce qu’aucun fichier partagé ne contient</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>l’élément</translation>
    </message>
    <message>
        <source>the item is in the bin, and yet more is said of it</source>
        <translation>l’élément est dans la corbeille, et pourtant il en est dit davantage</translation>
    </message>
    <message>
        <source>the file says that it leaves this out</source>
        <translation>le fichier dit qu’il laisse ceci de côté</translation>
    </message>
    <message>
        <source>the file says that it leaves earlier notes out</source>
        <translation>le fichier dit qu’il laisse de côté les notes antérieures</translation>
    </message>
    <message>
        <source>The plan&apos;s texts</source>
        <translation>Les textes du plan</translation>
    </message>
    <message>
        <source>one of them belongs to no item</source>
        <translation>l’un d’eux n’appartient à aucun élément</translation>
    </message>
    <message>
        <source>{what} {name!r} is there twice</source>
        <translation>{what} {name!r} figure deux fois</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was written.</source>
        <translation>Le mot de passe est vide. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The password could not be set in a way that others can use. Nothing was written. Save the file without a password, or try again.</source>
        <translation>Le mot de passe n’a pas pu être défini d’une façon que d’autres puissent utiliser. Rien n’a été écrit. Enregistrez le fichier sans mot de passe, ou réessayez.</translation>
    </message>
    <message>
        <source>The file is locked in a way that this program does not know.</source>
        <translation>Le fichier est verrouillé d’une façon que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>To find out whether the password fits would take this computer far too long: the file asks for more work than any that Four Pillars saves.</source>
        <translation>Vérifier si le mot de passe convient prendrait bien trop de temps à cet ordinateur&#xa0;: le fichier demande plus de travail que tout ce que Four Pillars enregistre.</translation>
    </message>
    <message>
        <source>This computer is too busy or too slow to find out whether the password fits. Close other programs and try again.</source>
        <translation>Cet ordinateur est trop occupé ou trop lent pour vérifier si le mot de passe convient. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The password does not fit, or the file is damaged. Nothing was imported. Try the password again, letter by letter; if it is right, ask for the file again.</source>
        <translation>Le mot de passe ne convient pas, ou le fichier est endommagé. Rien n’a été importé. Réessayez le mot de passe, lettre par lettre&#xa0;; s’il est juste, redemandez le fichier.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be used. Choose another.</source>
        <translation>Le mot de passe contient un caractère qui ne peut pas être utilisé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was saved. Choose another folder, or make room there.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}. Rien n’a été enregistré. Choisissez un autre dossier, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>These lists would take {data} MB; a share file has at most {size_limit} MB. Nothing was written. Share fewer lists at a time.</source>
        <translation>Ces listes prendraient {data}&#xa0;Mo&#xa0;; un fichier partagé a au plus {size_limit}&#xa0;Mo. Rien n’a été écrit. Partagez moins de listes à la fois.</translation>
    </message>
    <message>
        <source>This page of the help is there only in English.</source>
        <translation>Cette page de l’aide n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>[Picture: {shown}]</source>
        <translation>[Image&#xa0;: {shown}]</translation>
    </message>
    <message>
        <source>No longer in this edition of the plan</source>
        <translation>N’est plus dans cette édition du plan</translation>
    </message>
    <message>
        <source>Page of the library</source>
        <translation>Page de la bibliothèque</translation>
    </message>
    <message>
        <source>List of the plan</source>
        <translation>Liste du plan</translation>
    </message>
    <message>
        <source>{intro} A department includes its offices, and a record with several agencies stands with each of them.</source>
        <translation>{intro} Un ministère comprend ses bureaux, et une fiche à plusieurs organismes figure chez chacun d’eux.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This address is cut short: nothing stands behind four-pillars://.</source>
        <translation>Cette adresse est tronquée&#xa0;: il n’y a rien après four-pillars://.</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Perhaps {names}?</source>
        <translation>Rien ne s’appelle {name!r} ici. Peut-être {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Ids look like PRE-1, COM-20 or GLO-018.</source>
        <translation>Rien ne s’appelle {name!r} ici. Les identifiants ressemblent à PRE-1, COM-20 ou GLO-018.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>{number} {outcome}</source>
        <translation>{outcome} ({number})</translation>
    </message>
    <message>
        <source>Of {starts} of {year}: {counts}. Of the {readings} with a later word, {stated} and {ours}.</source>
        <translation>Sur {starts} de {year}&#xa0;: {counts}. Sur {readings} avec une suite, {stated} et {ours}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are stated by the documents</source>
        <comment>{n} is stated by the documents</comment>
        <translation>
            <numerusform>{n} est affirmée par les documents</numerusform>
            <numerusform>{n} sont affirmées par les documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are our reading</source>
        <comment>{n} is our reading</comment>
        <translation>
            <numerusform>{n} relève de notre lecture</numerusform>
            <numerusform>{n} relèvent de notre lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence is not failure. The readings end with the fact sheet of {day}.</source>
        <translation>Le silence n’est pas un échec. Les lectures s’arrêtent à la fiche d’information du {day}.</translation>
    </message>
    <message>
        <source>Silence is not failure: {done} of these {silent} were reported done from the start. The readings end with the fact sheet of {day}.</source>
        <translation>Le silence n’est pas un échec&#xa0;: {done} de ces {silent} étaient donnés comme faits dès le départ. Les lectures s’arrêtent à la fiche d’information du {day}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Looked for: {words}</source>
        <translation>Cherché&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Résultat&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{reason} {looked_for}. In: {documents}.</source>
        <translation>{reason} {looked_for}. Dans&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>Looks alike, but is something else: {alike}.</source>
        <translation>Ressemblant, mais autre chose&#xa0;: {alike}.</translation>
    </message>
    <message>
        <source>It follows {record} as well.</source>
        <translation>Fait aussi suite à {record}.</translation>
    </message>
    <message>
        <source>Pick an agency above: a department brings its offices along.</source>
        <translation>Choisissez un organisme en haut&#xa0;: un ministère amène ses bureaux avec lui.</translation>
    </message>
    <message>
        <source>Choose a record to see who leads it and what became of it.</source>
        <translation>Choisissez une fiche pour voir qui en est chef de file et ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Tick what you have done, and write down what is next: it is saved at once.</source>
        <translation>Cochez ce que vous avez fait et notez ce qui suit&#xa0;: c’est enregistré tout de suite.</translation>
    </message>
    <message>
        <source>Print the list you see, or save it as a PDF.</source>
        <translation>Imprimez la liste que vous voyez, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>{coverage} Beside them stand the 21 principles and what agencies reported or promised in 2022, 2023 and 2024.</source>
        <translation>{coverage} À côté se trouvent les 21 principes et ce que les organismes ont rapporté ou promis en 2022, 2023 et 2024.</translation>
    </message>
    <message>
        <source>Plain words are ours; wording in quotation marks is official.</source>
        <translation>Les mots simples sont les nôtres&#xa0;; les textes entre guillemets sont officiels.</translation>
    </message>
    <message>
        <source>The full plan (archive)</source>
        <translation>Le plan complet (archives)</translation>
    </message>
    <message>
        <source>The full plan (original address)</source>
        <translation>Le plan complet (adresse d’origine)</translation>
    </message>
    <message>
        <source>The plan, its pillars, and what became of them</source>
        <translation>Le plan, ses piliers, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <source>This edition of the plan has no record of this name. Your bookmark is kept; remove it when you no longer need it.</source>
        <translation>Cette édition du plan n’a pas de fiche de ce nom. Votre signet est gardé&#xa0;; retirez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <translation>Vos signets</translation>
    </message>
    <message>
        <source>{document}, line {lines}</source>
        <translation>{document}, ligne {lines}</translation>
    </message>
    <message>
        <source>Where sources disagree or need care</source>
        <translation>Où les sources divergent ou demandent de l’attention</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Adresse d’origine</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>Ma liste de contrôle</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>aucun fichier n’a un tel nom</translation>
    </message>
    <message>
        <source>Check where it is and try again.</source>
        <translation>Vérifiez où il se trouve et réessayez.</translation>
    </message>
    <message>
        <source>{name} is larger than {file_limit} MB.</source>
        <translation>{name} dépasse {file_limit}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Split it up, or take out what is not needed, and try again.</source>
        <translation>Divisez-le, ou retirez-en ce qui n’est pas nécessaire, et réessayez.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” and try again.</source>
        <translation>Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}: what begins with byte {at}, in line {line}, is no letter of it.</source>
        <translation>{name} n’est pas du texte en {encoding}&#xa0;: ce qui commence à l’octet {at}, à la ligne {line}, n’en est pas une lettre.</translation>
    </message>
    <message>
        <source>{name} has a character in line {line} that no text has (NUL).</source>
        <translation>{name} a un caractère à la ligne {line} qu’aucun texte ne contient (NUL).</translation>
    </message>
    <message>
        <source>{name} has quotation marks that do not match, in the row that begins in line {begins}.</source>
        <translation>{name} a des guillemets qui ne se correspondent pas, dans la rangée qui commence à la ligne {begins}.</translation>
    </message>
    <message>
        <source>Within a quoted cell each has to be doubled, and one has to end it.</source>
        <translation>Dans une cellule entre guillemets, chacun doit être doublé, et un dernier doit la fermer.</translation>
    </message>
    <message>
        <source>2026-12-01, December 1, 2026, 1 Dec 2026 or 12/31/2026</source>
        <translation>2026-12-01, 1er décembre 2026, 1 déc. 2026 ou 31/12/2026</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}. Say whether the day or the month comes first.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être {one} ou {other}. Dites si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>“{text}” is not read as a day. Write it as {forms}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas lu comme une date. Écrivez-la comme {forms}.</translation>
    </message>
    <message>
        <source>There is no day “{text}”.</source>
        <translation>Le jour «&#xa0;{text}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>plan id, item id, record id, record, key, ref, reference, plan record, code</source>
        <translation>id, id du plan, identifiant, identifiant du plan, id élément, id fiche, fiche, clé, réf, référence, code</translation>
    </message>
    <message>
        <source>item, task, action, name, what, activity, subject, to do, todo, action item, task name, item name, summary, priority action, commitment, objective</source>
        <translation>élément, tâche, action, nom, quoi, activité, objet, sujet, intitulé, libellé, à faire, nom de la tâche, résumé, action prioritaire, engagement, objectif</translation>
    </message>
    <message>
        <source>plan pillar, pillars</source>
        <translation>pilier du plan, piliers</translation>
    </message>
    <message>
        <source>plan principle, principles, guiding principle</source>
        <translation>principe du plan, principes, principe directeur</translation>
    </message>
    <message>
        <source>status, progress, done, complete, completed, finished, checked, stage, completion, is done</source>
        <translation>statut, avancement, fait, faite, terminé, terminée, achevé, coché, étape d’avancement, est fait</translation>
    </message>
    <message>
        <source>assigned to, assignee, owner, responsible, person, person responsible, contact, by whom, assigned, responsible person, responsible party, staff</source>
        <translation>attribué à, assigné à, confié à, responsable, personne, personne responsable, contact, par qui, attribué, chargé, chargée de, équipe</translation>
    </message>
    <message>
        <source>due date, due day, deadline, due by, by when, target date, end date, due on, when, finish by, complete by, date due</source>
        <translation>échéance, date d’échéance, date limite, délai, à faire pour, pour quand, date cible, date de fin, quand, à terminer le, jour d’échéance</translation>
    </message>
    <message>
        <source>importance, urgency, prio</source>
        <translation>importance, urgence, prio</translation>
    </message>
    <message>
        <source>tag, label, labels, category, categories, keywords, topic, topics</source>
        <translation>étiquette, libellés, catégorie, catégories, mots-clés, mots clés, thème, thèmes</translation>
    </message>
    <message>
        <source>step, sub steps, substeps, subtasks, sub tasks, next steps, next step</source>
        <translation>étape, sous-étapes, sous étapes, sous-tâches, sous tâches, prochaines étapes, prochaine étape</translation>
    </message>
    <message>
        <source>notes, comment, comments, remarks, remark, description, details, my note, memo</source>
        <translation>notes, commentaire, commentaires, remarques, remarque, description, détails, ma note, mémo</translation>
    </message>
    <message>
        <source>link, url, urls, website, evidence, web address, file, files, attachment, attachments</source>
        <translation>lien, url, urls, site web, justificatif, justificatifs, adresse web, fichier, fichiers, pièce jointe, pièces jointes</translation>
    </message>
    <message>
        <source>done date, completed on, date completed, completion date, date done, finished on, completed date, day done</source>
        <translation>fait le, terminé le, achevé le, date de réalisation, date d’achèvement, date de fin réelle</translation>
    </message>
    <message>
        <source>completed by, initials, signed off by, finished by, ticked by, sign off</source>
        <translation>fait par, terminé par, initiales, validé par, coché par, validation</translation>
    </message>
    <message>
        <source>There is no column {column!r}; there is {there}. Nothing was imported.</source>
        <translation>Il n’y a pas de colonne {column!r}&#xa0;; il y a {there}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A column can tell {there}, not {field!r}. Nothing was imported.</source>
        <translation>Une colonne peut indiquer {there}, pas {field!r}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{column}: the plan has no record “{id}”. Leave the cell empty, or do not import this column.</source>
        <translation>{column}&#xa0;: le plan n’a pas de fiche «&#xa0;{id}&#xa0;». Laissez la cellule vide, ou n’importez pas cette colonne.</translation>
    </message>
    <message>
        <source>Line {number} is about the same item.</source>
        <translation>La ligne {number} concerne le même élément.</translation>
    </message>
    <message>
        <source>Row {number} is about the same item.</source>
        <translation>La ligne {number} concerne le même élément.</translation>
    </message>
    <message>
        <source>{column}: an item needs one.</source>
        <translation>{column}&#xa0;: un élément en a besoin.</translation>
    </message>
    <message>
        <source>{column}: {principle} belongs to {pillar}, not to the pillar of this row.</source>
        <translation>{column}&#xa0;: {principle} appartient à {pillar}, pas au pilier de cette ligne.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx again, and try with that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, et essayez avec celui-là.</translation>
    </message>
    <message>
        <source>{name} is not a workbook, or it is damaged.</source>
        <translation>{name} n’est pas un classeur, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{name} has {entries} parts; a workbook with {parts_limit} can be read.</source>
        <translation>{name} a {entries} parties&#xa0;; un classeur de {parts_limit} parties au plus peut être lu.</translation>
    </message>
    <message>
        <source>{name} holds two parts of one name.</source>
        <translation>{name} contient deux parties du même nom.</translation>
    </message>
    <message>
        <source>{name} lacks a part that a workbook has ({part!r}).</source>
        <translation>Il manque à {name} une partie qu’un classeur a ({part!r}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} cannot be read.</source>
        <translation>{name} est endommagé&#xa0;: {part!r} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than {depth_limit} levels.</source>
        <translation>{name} est imbriqué sur plus de {depth_limit} niveaux.</translation>
    </message>
    <message>
        <source>{name} has a document type, which no workbook needs.</source>
        <translation>{name} a un type de document, dont aucun classeur n’a besoin.</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} is not XML.</source>
        <translation>{name} est endommagé&#xa0;: {part!r} n’est pas du XML.</translation>
    </message>
    <message>
        <source>{name} holds more than {inflated_limit} MB once it is unpacked.</source>
        <translation>{name} contient plus de {inflated_limit}&#xa0;Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>Keep the sheet that you need in a workbook of its own, and try with that.</source>
        <translation>Gardez la feuille dont vous avez besoin dans un classeur à part, et essayez avec celui-là.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without one, and try with that.</source>
        <translation>Enregistrez-en une copie sans mot de passe, et essayez avec celle-là.</translation>
    </message>
    <message>
        <source>{name} is a workbook of the older format (.xls).</source>
        <translation>{name} est un classeur de l’ancien format (.xls).</translation>
    </message>
    <message>
        <source>{name} refers to text {at}, which is not there.</source>
        <translation>{name} renvoie au texte {at}, qui n’y est pas.</translation>
    </message>
    <message>
        <source>{name} has a cell in {place!r}, which is no place.</source>
        <translation>{name} a une cellule en {place!r}, qui n’est pas un emplacement.</translation>
    </message>
    <message>
        <source>{name} says {told!r} where a number has to stand.</source>
        <translation>{name} dit {told!r} là où il faut un nombre.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported. {advice}</source>
        <translation>{problem} Rien n’a été importé. {advice}</translation>
    </message>
    <message>
        <source>{name} has more than {rows_limit} rows.</source>
        <translation>{name} a plus de {rows_limit} lignes.</translation>
    </message>
    <message>
        <source>Split it up and import the parts.</source>
        <translation>Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Colonne {letters}</translation>
    </message>
    <message>
        <source>{name} holds more than {text_limit} characters.</source>
        <translation>{name} contient plus de {text_limit} caractères.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>line {number}, column {letters}</source>
        <translation>ligne {number}, colonne {letters}</translation>
    </message>
    <message>
        <source>row {number}, column {letters}</source>
        <translation>ligne {number}, colonne {letters}</translation>
    </message>
    <message>
        <source>{name} has {columns} columns in {place}; {columns_limit} can be read.</source>
        <translation>{name} a {columns} colonnes à cet endroit&#xa0;: {place}&#xa0;; {columns_limit} peuvent être lues.</translation>
    </message>
    <message>
        <source>Take out those that are not needed and try again.</source>
        <translation>Retirez celles qui ne sont pas nécessaires et réessayez.</translation>
    </message>
    <message>
        <source>{name} has more than {cells_limit} filled cells.</source>
        <translation>{name} a plus de {cells_limit} cellules remplies.</translation>
    </message>
    <message>
        <source>{name} has {cell} characters in {place}; a cell can have {cell_limit} at most.</source>
        <translation>{name} a {cell} caractères à cet endroit&#xa0;: {place}&#xa0;; une cellule peut en avoir {cell_limit} au plus.</translation>
    </message>
    <message>
        <source>Split the text up and try again.</source>
        <translation>Divisez le texte et réessayez.</translation>
    </message>
    <message>
        <source>{name} has something in {place} that is not a character (U+{found}).</source>
        <translation>{name} a, à cet endroit&#xa0;: {place}, quelque chose qui n’est pas un caractère (U+{found}).</translation>
    </message>
    <message>
        <source>Take it out and try again.</source>
        <translation>Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>{name} holds no table: there is nothing in it.</source>
        <translation>{name} ne contient pas de tableau&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>Its first row has to name the columns.</source>
        <translation>Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>todo, to do, open, not started, not yet, no, false, new, pending, planned, 0, 0%, not done, incomplete, backlog, n, waiting, f</source>
        <translation>à faire, ouvert, ouverte, pas commencé, pas commencée, non commencé, non commencée, pas encore, non, faux, nouveau, nouvelle, en attente, prévu, prévue, 0, 0%, pas fait, non fait, incomplet, n, f</translation>
    </message>
    <message>
        <source>doing, in progress, started, ongoing, partly, partial, half, underway, under way, working, active, begun, wip, 50%</source>
        <translation>en cours, commencé, commencée, entamé, entamée, partiel, partielle, partiellement, en partie, moitié, à moitié, actif, active, 50%</translation>
    </message>
    <message>
        <source>done, complete, completed, yes, true, x, finished, closed, ok, ✓, ✔, ☑, 1, 100%, y, checked, t, met</source>
        <translation>fait, faite, terminé, terminée, achevé, achevée, fini, finie, complet, complète, oui, vrai, x, clos, close, fermé, ok, ✓, ✔, ☑, 1, 100%, o, coché, cochée, v, atteint</translation>
    </message>
    <message>
        <source>na, n/a, not applicable, none, skip, skipped, cancelled, canceled, not relevant, dropped, -</source>
        <translation>na, n/a, s/o, so, sans objet, non applicable, aucun, aucune, ignoré, ignorée, annulé, annulée, abandonné, abandonnée, non pertinent, -</translation>
    </message>
    <message>
        <source>high, urgent, critical, top, 1, a, h, must, !!!, !</source>
        <translation>haute, haut, élevée, élevé, urgent, urgente, critique, max, 1, a, h,&#xa0;!!!,&#xa0;!</translation>
    </message>
    <message>
        <source>medium, normal, med, middle, 2, b, m, should, moderate</source>
        <translation>moyenne, moyen, normale, normal, moy, 2, b, m, modérée, modéré</translation>
    </message>
    <message>
        <source>low, minor, 3, c, l, could</source>
        <translation>basse, bas, faible, mineure, mineur, 3, c</translation>
    </message>
    <message>
        <source>none, no, -, 0</source>
        <translation>aucune, aucun, sans, non, -, 0</translation>
    </message>
    <message>
        <source>“{text}” is no pillar. They are {pillars}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un pilier. Il y a&#xa0;: {pillars}.</translation>
    </message>
    <message>
        <source>“{text}” is no principle of the plan. Write its id, like PRE-1, or its whole title.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un principe du plan. Écrivez son identifiant, comme PRE-1, ou son titre entier.</translation>
    </message>
    <message>
        <source>“{text}” is no state. Write to do, in progress, done or not applicable.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un état. Écrivez à faire, en cours, fait ou sans objet.</translation>
    </message>
    <message>
        <source>“{text}” is no priority. Write high, medium, low or none.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une priorité. Écrivez haute, moyenne, basse ou aucune.</translation>
    </message>
    <message>
        <source>{number} are too many; an item can have {limit}.</source>
        <translation>{number}, c’est trop&#xa0;; un élément peut en avoir {limit}.</translation>
    </message>
    <message>
        <source>{number} characters are too many; there can be {limit}.</source>
        <translation>{number} caractères, c’est trop&#xa0;; il peut y en avoir {limit}.</translation>
    </message>
    <message>
        <source>character {position} turns the direction of the text (U+{code}), which can make it look like another.</source>
        <translation>le caractère {position} change le sens d’écriture (U+{code}), ce qui peut faire ressembler le texte à un autre.</translation>
    </message>
    <message>
        <source>character {position} cannot be kept (U+{code}).</source>
        <translation>le caractère {position} ne peut pas être gardé (U+{code}).</translation>
    </message>
    <message>
        <source>{name} is a workbook without a sheet of cells.</source>
        <translation>{name} est un classeur sans feuille de cellules.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {wanted!r}.</source>
        <translation>{name} n’a pas de feuille appelée {wanted!r}.</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Il a {there}.</translation>
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
        <source>Earlier</source>
        <comment>the record that came before</comment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the record that came after</comment>
        <translation>Plus tard</translation>
    </message>
</context>
</TS>
