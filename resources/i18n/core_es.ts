<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{edition}, with what became of it up to {day}</source>
        <translation>{edition}, con lo que fue de él hasta el {day}</translation>
    </message>
    <message>
        <source>A program of its own, which brings along all it needs</source>
        <translation>Un programa independiente, que trae consigo todo lo que necesita</translation>
    </message>
    <message>
        <source>Run by Python {version}</source>
        <translation>Ejecutado por Python {version}</translation>
    </message>
    <message numerus="yes">
        <source>Content: {content}; {n} records</source>
        <comment>Content: {content}; {n} record</comment>
        <translation>
            <numerusform>Contenido: {content}; {n} registro</numerusform>
            <numerusform>Contenido: {content}; {n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Carpeta de datos: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <comment>{n} day late</comment>
        <translation>
            <numerusform>{n} día de atraso</numerusform>
            <numerusform>{n} días de atraso</numerusform>
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
            <numerusform>{n} elemento está vencido</numerusform>
            <numerusform>{n} elementos están vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are due in the next seven days</source>
        <comment>{n} is due in the next seven days</comment>
        <translation>
            <numerusform>{n} vence en los próximos siete días</numerusform>
            <numerusform>{n} vencen en los próximos siete días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue.</source>
        <comment>{n} item is overdue.</comment>
        <translation>
            <numerusform>{n} elemento está vencido.</numerusform>
            <numerusform>{n} elementos están vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are due in the next seven days.</source>
        <comment>{n} item is due in the next seven days.</comment>
        <translation>
            <numerusform>{n} elemento vence en los próximos siete días.</numerusform>
            <numerusform>{n} elementos vencen en los próximos siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Nada vence esta semana.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Mañana, {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, {n} days late</source>
        <comment>due {day}, {n} day late</comment>
        <translation>
            <numerusform>venció el {day}, {n} día de atraso</numerusform>
            <numerusform>venció el {day}, {n} días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>What is open and due up to {day}, over all lists in use.</source>
        <translation>Lo que está abierto y vence hasta el {day}, en todas las listas en uso.</translation>
    </message>
    <message>
        <source>Only the first {limit} items of your lists are shown: say more.</source>
        <translation>Solo se muestran los primeros {limit} elementos de sus listas: precise la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <comment>{n} list</comment>
        <translation>
            <numerusform>{n} lista</numerusform>
            <numerusform>{n} listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>last change {moment}</source>
        <translation>último cambio: {moment}</translation>
    </message>
    <message>
        <source>Nothing: it says the same as what is here now.</source>
        <translation>Nada: dice lo mismo que lo que hay aquí ahora.</translation>
    </message>
    <message>
        <source>Comes back: {names}.</source>
        <translation>Vuelve: {names}.</translation>
    </message>
    <message>
        <source>Goes, as it was made later: {names}.</source>
        <translation>Desaparece, porque se hizo después: {names}.</translation>
    </message>
    <message>
        <source>{name}: {amounts}.</source>
        <translation>{name}: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks: {n} differences.</source>
        <comment>Bookmarks: {n} difference.</comment>
        <translation>
            <numerusform>Marcadores: {n} diferencia.</numerusform>
            <numerusform>Marcadores: {n} diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (now {renamed})</source>
        <translation>{name} (ahora {renamed})</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come back</source>
        <comment>{n} item comes back</comment>
        <translation>
            <numerusform>{n} elemento vuelve</numerusform>
            <numerusform>{n} elementos vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items go</source>
        <comment>{n} item goes</comment>
        <translation>
            <numerusform>{n} elemento desaparece</numerusform>
            <numerusform>{n} elementos desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are as they were then</source>
        <comment>{n} item is as it was then</comment>
        <translation>
            <numerusform>{n} elemento queda como estaba entonces</numerusform>
            <numerusform>{n} elementos quedan como estaban entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes among them</source>
        <comment>{n} note among them</comment>
        <translation>
            <numerusform>entre ellos {n} nota</numerusform>
            <numerusform>entre ellos {n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said about the list</source>
        <translation>lo que se dice de la lista</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines {lines} of the {document}</source>
        <translation>Líneas {lines} de: {document}</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>there is a fault in the program. What was saved before is safe.</source>
        <translation>hay un fallo en el programa. Lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>A report of it could not be kept in {folder}.</source>
        <translation>No se pudo guardar un informe de ello en {folder}.</translation>
    </message>
    <message>
        <source>A report of it, without anything of yours, is in {path}</source>
        <translation>Un informe de ello, sin nada de lo suyo, está en {path}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} de {month} de {year}</translation>
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
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} a.m.</source>
        <translation>{time} a. m.</translation>
    </message>
    <message>
        <source>{time} p.m.</source>
        <translation>{time} p. m.</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>state of {}</source>
        <translation>estado de {}</translation>
    </message>
    <message>
        <source>note on {}</source>
        <translation>nota de {}</translation>
    </message>
    <message>
        <source>change to {}</source>
        <translation>cambio en {}</translation>
    </message>
    <message>
        <source>adding {}</source>
        <translation>adición de {}</translation>
    </message>
    <message>
        <source>removing {}</source>
        <translation>eliminación de {}</translation>
    </message>
    <message>
        <source>bringing back {}</source>
        <translation>recuperación de {}</translation>
    </message>
    <message>
        <source>moving {}</source>
        <translation>traslado de {}</translation>
    </message>
    <message>
        <source>making {}</source>
        <translation>creación de {}</translation>
    </message>
    <message>
        <source>starting {} again</source>
        <translation>nuevo comienzo de {}</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>importación de {}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un elemento</translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
        <translation>
            <numerusform>{n} lista</numerusform>
            <numerusform>{n} listas</numerusform>
        </translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{lead} with {partners}</source>
        <translation>{lead} con {partners}</translation>
    </message>
    <message>
        <source>{status} as of {day}</source>
        <translation>{status} (al {day})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{source}, line {lines}</source>
        <translation>{source}, línea {lines}</translation>
    </message>
    <message>
        <source>{source}, lines {lines}</source>
        <translation>{source}, líneas {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} principles</source>
        <comment>{n} principle</comment>
        <translation>
            <numerusform>{n} principio</numerusform>
            <numerusform>{n} principios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} priority actions</source>
        <comment>{n} priority action</comment>
        <translation>
            <numerusform>{n} acción prioritaria</numerusform>
            <numerusform>{n} acciones prioritarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commitments</source>
        <comment>{n} commitment</comment>
        <translation>
            <numerusform>{n} compromiso</numerusform>
            <numerusform>{n} compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>A design needs a name to be kept under.</source>
        <translation>Un diseño necesita un nombre para guardarse.</translation>
    </message>
    <message>
        <source>{most} designs are kept already. Delete one that you no longer need.</source>
        <translation>Ya hay {most} diseños guardados. Elimine uno que ya no necesite.</translation>
    </message>
    <message>
        <source>The design is kept only until you close the program: {path} could not be written.</source>
        <translation>El diseño solo se conserva hasta que cierre el programa: no se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>What can be done is told by: four-pillars recover</source>
        <translation>Lo que se puede hacer lo dice: four-pillars recover</translation>
    </message>
    <message numerus="yes">
        <source>{n} records; {coverage}</source>
        <comment>{n} record; {coverage}</comment>
        <translation>
            <numerusform>{n} registro; {coverage}</numerusform>
            <numerusform>{n} registros; {coverage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>{n} marca</numerusform>
            <numerusform>{n} marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>whole; {amounts}</source>
        <translation>íntegro; {amounts}</translation>
    </message>
    <message>
        <source>{folder}: only {free} MB are free on its disk. Make room, or changes and backups will be refused.</source>
        <translation>{folder}: solo quedan {free} MB libres en su disco. Haga espacio o no se podrán guardar cambios ni copias de seguridad.</translation>
    </message>
    <message>
        <source>{path} may be looked into by others on this computer. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <translation>Otras personas que usan esta computadora pueden ver {path}. Para reservárselo: chmod -R go= &apos;{folder}&apos;</translation>
    </message>
    <message numerus="yes">
        <source>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <comment>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</comment>
        <translation>
            <numerusform>Otras personas que usan esta computadora pueden ver {path} y {n} más. Para reservárselo: chmod -R go= &apos;{folder}&apos;</numerusform>
            <numerusform>Otras personas que usan esta computadora pueden ver {path} y {n} más. Para reservárselo: chmod -R go= &apos;{folder}&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} backups cannot be brought back: {names}. The others can; remove these when you do not need them.</source>
        <comment>{bad} of {n} backup cannot be brought back: {names}. The others can; remove these when you do not need them.</comment>
        <translation>
            <numerusform>{bad} de {n} copia de seguridad no se puede restaurar: {names}. Las demás sí; elimine estas cuando no las necesite.</numerusform>
            <numerusform>{bad} de {n} copias de seguridad no se pueden restaurar: {names}. Las demás sí; elimine estas cuando no las necesite.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups, all whole; the newest of {newest}</source>
        <comment>{n} backup, all whole; the newest of {newest}</comment>
        <translation>
            <numerusform>{n} copia de seguridad, íntegra, del {newest}</numerusform>
            <numerusform>{n} copias de seguridad, todas íntegras; la más reciente, del {newest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files in {folder}: {names}. Remove them when you do not miss anything.</source>
        <comment>{n} earlier file in {folder}: {names}. Remove them when you do not miss anything.</comment>
        <translation>
            <numerusform>{n} archivo anterior en {folder}: {names}. Elimínelo cuando no eche nada en falta.</numerusform>
            <numerusform>{n} archivos anteriores en {folder}: {names}. Elimínelos cuando no eche nada en falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>missing: {names}. Install Four Pillars again.</source>
        <translation>faltan: {names}. Instale Four Pillars de nuevo.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>What I am looking at</source>
        <translation>Lo que estoy viendo</translation>
    </message>
    <message numerus="yes">
        <source>{n} items of your own</source>
        <comment>{n} item of your own</comment>
        <translation>
            <numerusform>{n} elemento propio</numerusform>
            <numerusform>{n} elementos propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer in the plan</source>
        <comment>{n} no longer in the plan</comment>
        <translation>
            <numerusform>{n} que ya no está en el plan</numerusform>
            <numerusform>{n} que ya no están en el plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {time} or overdue</source>
        <translation>En {time} o vencido</translation>
    </message>
    <message>
        <source>More than {time} ahead</source>
        <translation>A más de {time}</translation>
    </message>
    <message>
        <source>{time} ahead or more</source>
        <translation>A {time} o más</translation>
    </message>
    <message>
        <source>Within {time}</source>
        <translation>En {time}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Antes de: {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>Hasta: {day}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>Después de: {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde: {day}</translation>
    </message>
    <message>
        <source>Your checklists, ticks and notes, with their history</source>
        <translation>Sus listas de verificación, marcas y notas, con su historial</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>Sus copias de seguridad</translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation>Archivos dañados que se apartaron</translation>
    </message>
    <message>
        <source>Texts that had not been saved yet</source>
        <translation>Textos que aún no se habían guardado</translation>
    </message>
    <message>
        <source>How the window was left</source>
        <translation>Cómo quedó la ventana</translation>
    </message>
    <message>
        <source>Designs of papers</source>
        <translation>Diseños de documentos</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>What is there for the moment only</source>
        <translation>Lo que solo está ahí por el momento</translation>
    </message>
    <message>
        <source>Files you have exported, shared, printed or copied elsewhere are not touched: delete those yourself.</source>
        <translation>Los archivos que haya exportado, compartido, impreso o copiado en otro lugar no se tocan: elimínelos usted.</translation>
    </message>
    <message>
        <source>Each file is written over with zeros and then deleted. On a plain hard disk that leaves nothing to be read. An SSD or a USB stick may keep old copies of what was written over, and so may snapshots of the file system, backups of this computer and folders kept in a cloud: the program cannot reach those. Where that matters, a password from the first day on helps more than erasing, and so does a disk that is encrypted as a whole.</source>
        <translation>Cada archivo se sobrescribe con ceros y luego se elimina. En un disco duro corriente no queda nada que leer. Un SSD o una memoria USB puede conservar copias antiguas de lo sobrescrito, y también las instantáneas del sistema de archivos, las copias de seguridad de esta computadora y las carpetas en la nube: el programa no llega hasta allí. Donde eso importe, una contraseña desde el primer día ayuda más que borrar, y también un disco cifrado por completo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} files, {size}</source>
        <comment>{what}: {n} file, {size}</comment>
        <translation>
            <numerusform>{what}: {n} archivo, {size}</numerusform>
            <numerusform>{what}: {n} archivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything Four Pillars kept was erased.</source>
        <translation>Se borró todo lo que Four Pillars guardaba.</translation>
    </message>
    <message>
        <source>These could not be erased: {names}. Everything else was. Remove them yourself.</source>
        <translation>No se pudieron borrar: {names}. Todo lo demás sí. Elimínelos usted.</translation>
    </message>
    <message>
        <source>Not Four Pillars&apos; own, and left: {names}.</source>
        <translation>No son de Four Pillars y se dejaron: {names}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>From {number} of {all}</source>
        <translation>Desde el {number} de {all}</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>Sin {field}</translation>
    </message>
    <message>
        <source>{label}: {values}.</source>
        <translation>{label}: {values}.</translation>
    </message>
    <message>
        <source>{field}: nothing is called “{value}”.</source>
        <translation>{field}: nada se llama «{value}».</translation>
    </message>
    <message>
        <source>{field} {value} could be: {names}.</source>
        <translation>{field} {value} podría ser: {names}.</translation>
    </message>
    <message>
        <source>{field} {value} is not known; there are: {names}.</source>
        <translation>{field} {value} no se conoce; hay: {names}.</translation>
    </message>
    <message>
        <source>{reference} Lines {lines}.</source>
        <translation>{reference} Líneas {lines}.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already. Close that window first.</source>
        <translation>Four Pillars ya está abierto con {folder}. Cierre primero esa ventana.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already, and that window does not answer. Your data is safe. Wait a moment and try again, or end that program first.</source>
        <translation>Four Pillars ya está abierto con {folder}, y esa ventana no responde. Sus datos están a salvo. Espere un momento e inténtelo de nuevo, o cierre antes ese programa.</translation>
    </message>
    <message>
        <source>{id} (no longer in the plan)</source>
        <translation>{id} (ya no está en el plan)</translation>
    </message>
    <message>
        <source>Plan records</source>
        <translation>Registros del plan</translation>
    </message>
    <message>
        <source>{earlier}, then {later}: {outcome}</source>
        <translation>{earlier}, luego {later}: {outcome}</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Traducción no oficial</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>Sources differ or need care: {notes}</source>
        <translation>Las fuentes difieren o piden cuidado: {notes}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>con fecha {day}</translation>
    </message>
    <message>
        <source>{place} (our reading, not stated in the document)</source>
        <translation>{place} (lectura nuestra, no consta en el documento)</translation>
    </message>
    <message>
        <source>Also near</source>
        <translation>También cerca</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Cómo se conoce la fecha</translation>
    </message>
    <message>
        <source>Beyond these documents</source>
        <translation>Más allá de estos documentos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>With</source>
        <comment>partners that are no agency</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>{year}: {outcome} ({basis}): {record}</source>
        <translation>{year}: {outcome} ({basis}): {record}</translation>
    </message>
    <message>
        <source>Nothing said later. {reason}</source>
        <translation>No se dijo nada después. {reason}</translation>
    </message>
    <message>
        <source>Follows up {year}</source>
        <translation>Da seguimiento a {year}</translation>
    </message>
    <message>
        <source>Overlaps with</source>
        <translation>Coincide en parte con</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Split from the same text</source>
        <translation>Sale del mismo texto</translation>
    </message>
    <message>
        <source>Built into {name}:</source>
        <translation>Incluido en {name}:</translation>
    </message>
    <message>
        <source>{item} could be several items: {names}. Nothing was changed.</source>
        <translation>{item} podría ser varios elementos: {names}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no item {item} in this checklist. Ids of records look like PRE-1, PA-DOJ-08 or COM-20; those of your own items are shown by: four-pillars checklist show</source>
        <translation>No hay ningún elemento {item} en esta lista. Los identificadores de los registros son como PRE-1, PA-DOJ-08 o COM-20; los de sus propios elementos los muestra: four-pillars checklist show</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>A checklist needs a name.</source>
        <translation>Una lista de verificación necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a checklist named “{name}” already.</source>
        <translation>Ya hay una lista de verificación llamada «{name}».</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Closed on {day}: it can be read, not changed.</source>
        <translation>Cerrada el {day}: se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>En el archivo desde el {day}.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Todavía sin elementos</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>{done} de {base} hechos</translation>
    </message>
    <message numerus="yes">
        <source>{n} not applicable</source>
        <comment>{n} not applicable</comment>
        <translation>
            <numerusform>{n} no procede</numerusform>
            <numerusform>{n} no proceden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <comment>{n} overdue</comment>
        <translation>
            <numerusform>{n} vencido</numerusform>
            <numerusform>{n} vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items due within a week</source>
        <comment>{n} item due within a week</comment>
        <translation>
            <numerusform>{n} elemento vence en una semana</numerusform>
            <numerusform>{n} elementos vencen en una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The White House</source>
        <translation>La Casa Blanca</translation>
    </message>
    <message>
        <source>Departments and their offices</source>
        <translation>Departamentos y sus oficinas</translation>
    </message>
    <message>
        <source>Independent agencies</source>
        <translation>Organismos independientes</translation>
    </message>
    <message>
        <source>Bodies of several agencies</source>
        <translation>Órganos de varios organismos</translation>
    </message>
    <message>
        <source>Advisory councils</source>
        <translation>Consejos asesores</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Others named</source>
        <translation>Otros que se nombran</translation>
    </message>
    <message numerus="yes">
        <source>leads {n}</source>
        <comment>leads {n}</comment>
        <translation>
            <numerusform>responsable de {n}</numerusform>
            <numerusform>responsable de {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in {n}</source>
        <comment>named in {n}</comment>
        <translation>
            <numerusform>nombrado en {n}</numerusform>
            <numerusform>nombrado en {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>partly beyond the documents</source>
        <translation>en parte más allá de los documentos</translation>
    </message>
    <message>
        <source>{how} · as of {day}</source>
        <translation>{how} · a fecha de {day}</translation>
    </message>
    <message>
        <source>part of {figure}</source>
        <translation>parte de {figure}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>The plan and its documents</source>
        <translation>El plan y sus documentos</translation>
    </message>
    <message>
        <source>Agencies and partners</source>
        <translation>Organismos y colaboradores</translation>
    </message>
    <message>
        <source>Goods stopped at the border</source>
        <translation>Mercancías detenidas en la frontera</translation>
    </message>
    <message>
        <source>Programs, awards and services</source>
        <translation>Programas, subvenciones y servicios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>Named in: {document}</source>
        <translation>Se nombra en: {document}</translation>
    </message>
    <message>
        <source>What you see here: {treatment}</source>
        <translation>Qué ve usted aquí: {treatment}</translation>
    </message>
    <message>
        <source>You added this item; the plan does not have it.</source>
        <translation>Usted agregó este elemento; el plan no lo tiene.</translation>
    </message>
    <message>
        <source>Your own item</source>
        <translation>Elemento suyo</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept; the text is what you last saw.</source>
        <translation>Esta edición del plan no tiene ese registro. Lo que usted hizo con él se conserva; el texto es el último que vio.</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept.</source>
        <translation>Esta edición del plan no tiene ese registro. Lo que usted hizo con él se conserva.</translation>
    </message>
    <message>
        <source>Open it in {list}</source>
        <translation>Abrirlo en {list}</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>En {list}</translation>
    </message>
    <message>
        <source>{field}: no item of the open list has “{value}”.</source>
        <translation>{field}: ningún elemento de la lista abierta tiene «{value}».</translation>
    </message>
    <message>
        <source>{field}: no list is called “{value}”.</source>
        <translation>{field}: ninguna lista se llama «{value}».</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing, which cannot be put on paper here. Save it as PNG and choose that.</source>
        <translation>{name} es un dibujo SVG, que aquí no se puede imprimir. Guárdelo como PNG y elija ese.</translation>
    </message>
    <message>
        <source>The logo is not on this computer ({path}). Copy it to a folder here and choose it there.</source>
        <translation>El logotipo no está en esta computadora ({path}). Cópielo a una carpeta de aquí y elíjalo allí.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture.</source>
        <translation>{name} es una carpeta. Elija una imagen.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a picture.</source>
        <translation>{name} no es un archivo. Elija una imagen.</translation>
    </message>
    <message>
        <source>The logo {name} is larger than {most} MB. Save it smaller: {width} pixels of width are enough.</source>
        <translation>El logotipo {name} ocupa más de {most} MB. Guárdelo más pequeño: bastan {width} píxeles de ancho.</translation>
    </message>
    <message>
        <source>The logo {name} could not be opened ({reason}). Choose it anew, or print without one.</source>
        <translation>No se pudo abrir el logotipo {name} ({reason}). Elíjalo de nuevo o imprima sin él.</translation>
    </message>
    <message>
        <source>The logo has a path that no file can have. Choose it anew.</source>
        <translation>La ruta del logotipo no puede ser la de ningún archivo. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be printed. Choose a PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>{name} no es una imagen que se pueda imprimir. Elija un PNG, JPEG, WebP, GIF o BMP.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off. Save it anew and choose it again.</source>
        <translation>La imagen {name} está dañada o incompleta. Guárdela de nuevo y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>The logo {name} has more than {most} million pixels. Save it smaller: {width} pixels of width are enough.</source>
        <translation>El logotipo {name} tiene más de {most} millones de píxeles. Guárdelo más pequeño: bastan {width} píxeles de ancho.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>{items} ({number} your own)</source>
        <translation>{items} ({number} de los suyos)</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier notes</source>
        <comment>{n} earlier note</comment>
        <translation>
            <numerusform>{n} nota anterior</numerusform>
            <numerusform>{n} notas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>{n} enlace</numerusform>
            <numerusform>{n} enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removals</source>
        <comment>{n} removal</comment>
        <translation>
            <numerusform>{n} eliminación</numerusform>
            <numerusform>{n} eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked {day} by {who}</source>
        <translation>marcado el {day} por {who}</translation>
    </message>
    <message>
        <source>ticked {day}</source>
        <translation>marcado el {day}</translation>
    </message>
    <message>
        <source>ticked {who}</source>
        <translation>marcado por {who}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps</source>
        <comment>{done} of {n} step</comment>
        <translation>
            <numerusform>{done} de {n} paso</numerusform>
            <numerusform>{done} de {n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>vencido desde el {day}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>vence {when}</translation>
    </message>
    <message>
        <source>{named} of the plan&apos;s {official} priority actions are named in these sources.</source>
        <translation>Estas fuentes nombran {named} de las {official} acciones prioritarias del plan.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>With this code a Four Pillars workspace opens when its password is lost. Without the password and without this code nobody can open it, not even its makers.</source>
        <translation>Con este código se abre un espacio de trabajo de Four Pillars cuando se ha perdido su contraseña. Sin la contraseña y sin este código nadie puede abrirlo, ni siquiera quienes hicieron el programa.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Start Four Pillars. Where it asks for the password, type the code instead.</source>
        <translation>Inicie Four Pillars. Donde pida la contraseña, escriba el código en su lugar.</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and hyphens make no difference. What looks like an O is the digit 0, what looks like an I the digit 1. The small numbers are not typed.</source>
        <translation>Da igual escribir mayúsculas o minúsculas, con espacios o guiones. Lo que parece una O es la cifra 0, y lo que parece una I, la cifra 1. Los números pequeños no se escriben.</translation>
    </message>
    <message>
        <source>If a letter is wrong, you are told in which group.</source>
        <translation>Si una letra está mal, se le dice en qué grupo.</translation>
    </message>
    <message>
        <source>Then choose a new password, and print a new sheet.</source>
        <translation>Después elija una contraseña nueva e imprima una hoja nueva.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Su trabajo</translation>
    </message>
    <message>
        <source>Share, print, show</source>
        <translation>Compartir, imprimir, mostrar</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Guárdela bien</translation>
    </message>
    <message>
        <source>Your way of working</source>
        <translation>Su manera de trabajar</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read all that is written there. Keep it away from the computer, as you would a key to the house. Do not photograph or mail it.</source>
        <translation>Quien tenga esta hoja y el archivo puede leer todo lo que hay escrito en él. Téngala lejos de la computadora, como la llave de su casa. No la fotografíe ni la envíe por correo.</translation>
    </message>
    <message>
        <source>It is good until the password is changed or removed. Copies of the file from before then still open with it, so destroy it.</source>
        <translation>Sirve hasta que se cambie o se quite la contraseña. Las copias del archivo anteriores se siguen abriendo con ella: por eso, destrúyala.</translation>
    </message>
    <message>
        <source>The code in one line, to be copied</source>
        <translation>El código en una línea, para copiarlo</translation>
    </message>
    <message>
        <source>Recovery sheet. Keep it away from the computer.</source>
        <translation>Hoja de recuperación. Téngala lejos de la computadora.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged</source>
        <translation>No se pueden abrir sus notas: el archivo está dañado</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged, or locked with a password</source>
        <translation>No se pueden abrir sus notas: el archivo está dañado o protegido con una contraseña</translation>
    </message>
    <message>
        <source>Your notes are not where they were</source>
        <translation>Sus notas no están donde estaban</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: another program&apos;s file is in their place</source>
        <translation>No se pueden abrir sus notas: en su lugar hay un archivo de otro programa</translation>
    </message>
    <message>
        <source>Your notes were written by a newer Four Pillars</source>
        <translation>Sus notas las escribió un Four Pillars más reciente</translation>
    </message>
    <message>
        <source>Your notes are in use by another program</source>
        <translation>Otro programa está usando sus notas</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the disk is full, failing or gone</source>
        <translation>No se pueden abrir sus notas: el disco está lleno, falla o no está</translation>
    </message>
    <message>
        <source>Your notes cannot be written to</source>
        <translation>No se puede escribir en sus notas</translation>
    </message>
    <message>
        <source>The folder of your notes is a file</source>
        <translation>La carpeta de sus notas es un archivo</translation>
    </message>
    <message>
        <source>To read and print what is on a write-protected stick, copy its folder to this computer and choose the copy.</source>
        <translation>Para leer e imprimir lo que hay en una memoria protegida contra escritura, copie su carpeta a esta computadora y elija la copia.</translation>
    </message>
    <message>
        <source>It was left as it is, and every way below keeps a copy of it first.</source>
        <translation>Se dejó como está, y cada una de las opciones de abajo guarda antes una copia.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read all of {file}.</source>
        <translation>Four Pillars no puede leer {file} por completo.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read {file}: it is damaged, it needs a password, or another program wrote it.</source>
        <translation>Four Pillars no puede leer {file}: está dañado, necesita una contraseña o lo escribió otro programa.</translation>
    </message>
    <message>
        <source>{file} belongs to another program.</source>
        <translation>{file} pertenece a otro programa.</translation>
    </message>
    <message>
        <source>Say that you know it with: four-pillars recover --understood</source>
        <translation>Para decir que ya lo sabe: four-pillars recover --understood</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>El plan y su biblioteca se pueden leer de todos modos.</translation>
    </message>
    <message>
        <source>Begin with empty notes? What is there now is kept in the folder set-aside, where this page and four-pillars recover find it again.</source>
        <translation>¿Empezar con notas vacías? Lo que hay ahora se conserva en la carpeta set-aside, donde esta página y four-pillars recover lo vuelven a encontrar.</translation>
    </message>
    <message>
        <source>{moment}: {amounts}</source>
        <translation>{moment}: {amounts}</translation>
    </message>
    <message>
        <source>{moment}: {amounts}, last changed {changed}</source>
        <translation>{moment}: {amounts}, último cambio: {changed}</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>No hay ninguna copia de seguridad en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder, but none that can be opened as it is.</source>
        <comment>{n} backup in this folder, but none that can be opened as it is.</comment>
        <translation>
            <numerusform>{n} copia de seguridad en esta carpeta, pero no se puede abrir tal como está.</numerusform>
            <numerusform>{n} copias de seguridad en esta carpeta, pero ninguna se puede abrir tal como está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder. The newest whole one is of {newest}.</source>
        <comment>{n} backup in this folder. The newest whole one is of {newest}.</comment>
        <translation>
            <numerusform>{n} copia de seguridad en esta carpeta. La íntegra más reciente es del {newest}.</numerusform>
            <numerusform>{n} copias de seguridad en esta carpeta. La íntegra más reciente es del {newest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept aside earlier: {names}.</source>
        <translation>Apartado antes: {names}.</translation>
    </message>
    <message>
        <source>Open the backup of {moment}</source>
        <translation>Abrir la copia del {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Take what can be read</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Begin with empty notes…</source>
        <translation>Empezar con notas vacías…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Your notes are open as they were in the backup {name}.</source>
        <translation>Sus notas están abiertas como estaban en la copia de seguridad {name}.</translation>
    </message>
    <message>
        <source>Your notes begin anew.</source>
        <translation>Sus notas empiezan de nuevo.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Lo que había antes se conserva en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <comment>{n} bookmark</comment>
        <translation>
            <numerusform>{n} marcador</numerusform>
            <numerusform>{n} marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and put into a new file: {amounts}.</source>
        <translation>Se leyó y se pasó a un archivo nuevo: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} pages of the old file could not be read: what stood on them alone is missing.</source>
        <comment>{bad} of {n} page of the old file could not be read: what stood on them alone is missing.</comment>
        <translation>
            <numerusform>{bad} de {n} página del archivo antiguo no se pudo leer: falta lo que solo estaba en ella.</numerusform>
            <numerusform>{bad} de {n} páginas del archivo antiguo no se pudieron leer: falta lo que solo estaba en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items came without the note.</source>
        <comment>{n} item came without the note.</comment>
        <translation>
            <numerusform>{n} elemento llegó sin su nota.</numerusform>
            <numerusform>{n} elementos llegaron sin su nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists lost the name, and are called Recovered list.</source>
        <comment>{n} list lost the name, and is called Recovered list.</comment>
        <translation>
            <numerusform>{n} lista perdió su nombre y se llama Recovered list.</numerusform>
            <numerusform>{n} listas perdieron su nombre y se llaman Recovered list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>No consta que falte nada.</translation>
    </message>
    <message>
        <source>Undo begins anew. The damaged file is kept in {folder}.</source>
        <translation>Deshacer empieza desde cero. El archivo dañado se conserva en {folder}.</translation>
    </message>
    <message>
        <source>This is not the workspace that was open here last, on {moment}. Perhaps it was put back to an earlier one, or copied from elsewhere. Nothing was deleted; backups are in {folder}.</source>
        <translation>Este no es el espacio de trabajo que estuvo abierto aquí por última vez, el {moment}. Quizá se volvió a uno anterior o se copió de otro lugar. No se eliminó nada; hay copias de seguridad en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved on {moment} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved on {moment} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>Falta {n} cambio que se guardó el {moment}: se volvió a un archivo anterior o se eliminó una parte de él.</numerusform>
            <numerusform>Faltan {n} cambios que se guardaron el {moment}: se volvió a un archivo anterior o se eliminó una parte de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved between {first} and {last} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved between {first} and {last} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>Falta {n} cambio que se guardó entre el {first} y el {last}: se volvió a un archivo anterior o se eliminó una parte de él.</numerusform>
            <numerusform>Faltan {n} cambios que se guardaron entre el {first} y el {last}: se volvió a un archivo anterior o se eliminó una parte de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here is whole; backups are in {folder}.</source>
        <translation>Lo que hay aquí está íntegro; hay copias de seguridad en {folder}.</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texto cambiado</translation>
    </message>
    <message>
        <source>text changed: look again</source>
        <translation>el texto cambió: revíselo</translation>
    </message>
    <message>
        <source>who: {name}</source>
        <translation>quién: {name}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>etiquetas: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>{done} of {n} step done</comment>
        <translation>
            <numerusform>{done} de {n} paso hecho</numerusform>
            <numerusform>{done} de {n} pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>Venció el {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>las fuentes difieren</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} found</source>
        <comment>{name}, {n} found</comment>
        <translation>
            <numerusform>{name}: {n} encontrado</numerusform>
            <numerusform>{name}: {n} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message>
        <source>Item of {list}</source>
        <translation>Elemento de {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <comment>{n} day left</comment>
        <translation>
            <numerusform>queda {n} día</numerusform>
            <numerusform>quedan {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>se va hoy</translation>
    </message>
    <message>
        <source>put here on {day}</source>
        <translation>puesto aquí el {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved to done</source>
        <comment>{n} moved to done</comment>
        <translation>
            <numerusform>{n} pasó a hecho</numerusform>
            <numerusform>{n} pasaron a hecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slipped back</source>
        <comment>{n} slipped back</comment>
        <translation>
            <numerusform>{n} retrocedió</numerusform>
            <numerusform>{n} retrocedieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed otherwise</source>
        <comment>{n} changed otherwise</comment>
        <translation>
            <numerusform>{n} cambió de otro modo</numerusform>
            <numerusform>{n} cambiaron de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>{n} omitido</numerusform>
            <numerusform>{n} omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another due day</source>
        <comment>{n} with another due day</comment>
        <translation>
            <numerusform>{n} con otra fecha límite</numerusform>
            <numerusform>{n} con otra fecha límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another note</source>
        <comment>{n} with another note</comment>
        <translation>
            <numerusform>{n} con otra nota</numerusform>
            <numerusform>{n} con otra nota</numerusform>
        </translation>
    </message>
    <message>
        <source>Done now</source>
        <translation>Hecho ahora</translation>
    </message>
    <message>
        <source>Slipped back</source>
        <translation>Retrocedió</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Por hacer de nuevo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>Ya no procede</translation>
    </message>
    <message>
        <source>No due day, before {before}</source>
        <translation>Sin fecha límite, antes {before}</translation>
    </message>
    <message>
        <source>Due {day}, before none</source>
        <translation>Vence el {day}, antes sin fecha</translation>
    </message>
    <message>
        <source>Due {day}, before {before}</source>
        <translation>Vence el {day}, antes {before}</translation>
    </message>
    <message>
        <source>Nothing moved between these two runs.</source>
        <translation>Nada cambió entre estas dos rondas.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>What moved: {list}</source>
        <translation>Lo que cambió: {list}</translation>
    </message>
    <message>
        <source>{before}, beside {now}. {summary}</source>
        <translation>{before}, junto a {now}. {summary}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}, luego {now}</translation>
    </message>
    <message>
        <source>There is no record {id}. Ids look like PRE-1, PA-DOJ-08 or COM-20; find them with: four-pillars list</source>
        <translation>No hay ningún registro {id}. Los identificadores son como PRE-1, PA-DOJ-08 o COM-20; se encuentran con: four-pillars list</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Quién: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Fecha límite: {day}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>To do: {step}</source>
        <translation>Por hacer: {step}</translation>
    </message>
    <message>
        <source>Short. Four words that do not belong together are long and easy to remember.</source>
        <translation>Corta. Cuatro palabras que no tengan que ver entre sí son largas y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or counts on. Mix words that do not belong together.</source>
        <translation>Fácil de adivinar: mucho se repite o sigue una serie. Mezcle palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Fair. Each letter more makes it much harder to guess.</source>
        <translation>Regular. Cada letra más la hace mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <comment>{n} item.</comment>
        <translation>
            <numerusform>{n} elemento.</numerusform>
            <numerusform>{n} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>{done} of {base} done ({percent}%)</source>
        <translation>{done} de {base} hechos ({percent} %)</translation>
    </message>
    <message numerus="yes">
        <source>{n} in progress</source>
        <comment>{n} in progress</comment>
        <translation>
            <numerusform>{n} en curso</numerusform>
            <numerusform>{n} en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <comment>{n} to do</comment>
        <translation>
            <numerusform>{n} por hacer</numerusform>
            <numerusform>{n} por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts}. {soon} due in the next seven days, {lately} done in the last seven. What does not apply is not counted.</source>
        <translation>{amounts}. Vencen en los próximos siete días: {soon}; hechos en los últimos siete: {lately}. Lo que no procede no se cuenta.</translation>
    </message>
    <message>
        <source>Progress: {scope}</source>
        <translation>Avance: {scope}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>años {decade}</translation>
    </message>
    <message>
        <source>some time in {time}</source>
        <translation>sin fecha exacta: {time}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>los {decade}</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Una página vacía</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Add records or items of your own.</source>
        <translation>Todavía no contiene nada. Agregue registros o elementos propios.</translation>
    </message>
    <message>
        <source>The whole plan ({n})</source>
        <translation>Todo el plan ({n})</translation>
    </message>
    <message>
        <source>Every record, and those of later editions as they come.</source>
        <translation>Todos los registros, y los de ediciones posteriores a medida que lleguen.</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Un tema</translation>
    </message>
    <message>
        <source>Everything that is filed under a topic.</source>
        <translation>Todo lo que está clasificado en un tema.</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation>Un organismo</translation>
    </message>
    <message>
        <source>Everything that an agency, or a part of it, leads or takes part in.</source>
        <translation>Todo lo que un organismo, o una parte de él, dirige o en lo que participa.</translation>
    </message>
    <message>
        <source>Another checklist</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>The same items once more, to go their own way.</source>
        <translation>Los mismos elementos otra vez, para que sigan su propio camino.</translation>
    </message>
    <message>
        <source>What is shown now ({n})</source>
        <translation>Lo que se muestra ahora ({n})</translation>
    </message>
    <message numerus="yes">
        <source>The {n} records that the list shows now.</source>
        <comment>The {n} record that the list shows now.</comment>
        <translation>
            <numerusform>El registro que la lista muestra ahora ({n}).</numerusform>
            <numerusform>Los {n} registros que la lista muestra ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written: there is no room left there. Nothing was changed. Make room, or choose another place.</source>
        <translation>No se pudo escribir {path}: allí ya no queda espacio. No se cambió nada. Haga espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} could not be written: another program has it open, or this folder is not yours to write to. Nothing was changed. Close it there, or choose another place.</source>
        <translation>No se pudo escribir {path}: otro programa lo tiene abierto o usted no puede escribir en esa carpeta. No se cambió nada. Ciérrelo allí o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was changed. Choose another place.</source>
        <translation>No se pudo escribir {path} ({reason}). No se cambió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>[removed: {text}]</source>
        <translation>[quitado: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[agregado: {text}]</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Acción prioritaria</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Also called {acronym}.</source>
        <translation>También se llama {acronym}.</translation>
    </message>
    <message>
        <source>Also called {acronym} (general knowledge, not in the documents).</source>
        <translation>También se llama {acronym} (conocimiento general, no consta en los documentos).</translation>
    </message>
    <message>
        <source>Beyond the documents</source>
        <translation>Más allá de los documentos</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Its sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Se remite desde</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>Base: {basis}</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>In the same lines</source>
        <translation>En las mismas líneas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Cuán exacto es</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>what a figure counts</comment>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Part of, not in addition to</source>
        <translation>Parte de (no se suma)</translation>
    </message>
    <message>
        <source>Of it</source>
        <comment>the parts of a figure</comment>
        <translation>De ella</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Cifra clave</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Lo preguntado</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>No se da fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Del acontecimiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of what kind</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>With care</source>
        <comment>how to use a source</comment>
        <translation>Con cuidado</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The documents give no address for it.</source>
        <translation>Los documentos no dan ninguna dirección.</translation>
    </message>
    <message>
        <source>Records that rest on it</source>
        <translation>Registros que se apoyan en ella</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of every kind.</source>
        <comment>{n} record of every kind.</comment>
        <translation>
            <numerusform>{n} registro de cualquier tipo.</numerusform>
            <numerusform>{n} registros de todo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other documents</source>
        <translation>Los demás documentos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Named without an address.</source>
        <translation>Se nombra sin dirección.</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texto del enlace</translation>
    </message>
    <message>
        <source>The same work as</source>
        <translation>La misma obra que</translation>
    </message>
    <message>
        <source>Named again as</source>
        <translation>Se nombra otra vez como</translation>
    </message>
    <message>
        <source>Named beside</source>
        <translation>Se nombra junto a</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Alrededor</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>Se preguntó sobre ello</translation>
    </message>
    <message>
        <source>Changed since 2020</source>
        <translation>Cambió desde 2020</translation>
    </message>
    <message>
        <source>The plan has {official_actions} priority actions under this pillar; {named} are named in these sources.</source>
        <translation>El plan tiene {official_actions} acciones prioritarias en este pilar; {named} se nombran en estas fuentes.</translation>
    </message>
    <message>
        <source>As the press call put it</source>
        <translation>Como lo dijo la llamada con la prensa</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>The documents do not say who runs it.</source>
        <translation>Los documentos no dicen quién lo lleva.</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Se nombra en</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Relacionado con</translation>
    </message>
    <message>
        <source>Reported beside the plan&apos;s actions; it is not one of them.</source>
        <translation>Se informa al margen de las acciones del plan; no es una de ellas.</translation>
    </message>
    <message>
        <source>Record or first</source>
        <translation>Récord o primicia</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>what a person said</comment>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>En nuestras palabras</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>the questions a voice answers</comment>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Voice of the press call</source>
        <translation>Voz de la llamada con la prensa</translation>
    </message>
    <message>
        <source>Nearest principle</source>
        <translation>Principio más cercano</translation>
    </message>
    <message>
        <source>Wording of the press call</source>
        <translation>Redacción de la llamada con la prensa</translation>
    </message>
    <message>
        <source>Country or organization</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a document</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>a pillar</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Commitments split from it</source>
        <translation>Compromisos que salieron de aquí</translation>
    </message>
    <message>
        <source>None: this text introduces others.</source>
        <translation>Ninguno: este texto introduce otros.</translation>
    </message>
    <message>
        <source>Passage of a fact sheet</source>
        <translation>Pasaje de una hoja informativa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the record that came before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the record that came after</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>{document}, lines {lines}</source>
        <translation>{document}, líneas {lines}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how we read it</comment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>All chains by outcome and agency</source>
        <translation>Todas las cadenas por resultado y organismo</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the plan says it ({number})</source>
        <translation>Dónde lo dice el plan ({number})</translation>
    </message>
    <message>
        <source>All {number} in the list of the plan</source>
        <translation>Los {number} en la lista del plan</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
    <message>
        <source>Priority actions</source>
        <translation>Acciones prioritarias</translation>
    </message>
    <message>
        <source>Commitments of {year}</source>
        <translation>Compromisos de {year}</translation>
    </message>
    <message>
        <source>What later fact sheets say about what was promised, up to February 2024.</source>
        <translation>Qué dicen las hojas informativas posteriores de lo prometido, hasta febrero de 2024.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>How many records each agency takes part in, by pillar or by year.</source>
        <translation>En cuántos registros participa cada organismo, por pilar o por año.</translation>
    </message>
    <message>
        <source>Everyone the documents name as acting: departments with their offices, the White House, bodies of several agencies, councils.</source>
        <translation>Todos los que los documentos nombran como actores: departamentos con sus oficinas, la Casa Blanca, órganos de varios organismos, consejos.</translation>
    </message>
    <message>
        <source>The words of the field as these documents use them, in plain words of ours.</source>
        <translation>Las palabras del tema tal como las usan estos documentos, explicadas con sencillez por nosotros.</translation>
    </message>
    <message>
        <source>What happened and what was planned, from the Tariff Act of 1930 on.</source>
        <translation>Qué ocurrió y qué estaba previsto, desde la Ley Arancelaria de 1930.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Every number with what it counts, how exact it is and its date. A figure that is part of another stands below it and is not added to it.</source>
        <translation>Cada número con lo que cuenta, cuán exacto es y su fecha. Una cifra que es parte de otra está debajo de ella y no se le suma.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>What reporters asked on the press call of December 2, 2021, and what officials said, in our words.</source>
        <translation>Qué preguntaron los periodistas en la llamada del 2 de diciembre de 2021 y qué dijeron los funcionarios, en nuestras palabras.</translation>
    </message>
    <message>
        <source>What changed since 2020</source>
        <translation>Qué cambió desde 2020</translation>
    </message>
    <message>
        <source>What the plan of December 2021 does differently from that of October 2020, and what it keeps.</source>
        <translation>Qué hace el plan de diciembre de 2021 de otro modo que el de octubre de 2020, y qué mantiene.</translation>
    </message>
    <message>
        <source>Contradictions and traps in the documents, and how this reference treats each.</source>
        <translation>Contradicciones y trampas de los documentos, y cómo trata cada una esta referencia.</translation>
    </message>
    <message>
        <source>Subject headings of ours that gather records across pillars and agencies.</source>
        <translation>Temas nuestros que reúnen registros de distintos pilares y organismos.</translation>
    </message>
    <message>
        <source>The documents this reference rests on, what each is good for and where to be careful.</source>
        <translation>Los documentos en que se apoya esta referencia, para qué sirve cada uno y dónde hay que tener cuidado.</translation>
    </message>
    <message>
        <source>Links and works that the documents name.</source>
        <translation>Enlaces y obras que los documentos nombran.</translation>
    </message>
    <message>
        <source>People and voices</source>
        <translation>Personas y voces</translation>
    </message>
    <message>
        <source>Who is named in the documents, who speaks on the press call, and what was said.</source>
        <translation>Quién se nombra en los documentos, quién habla en la llamada con la prensa y qué se dijo.</translation>
    </message>
    <message>
        <source>Programmes and context</source>
        <translation>Programas y contexto</translation>
    </message>
    <message>
        <source>Named programmes, work beside the plan, firsts, countries and organizations, background, and the passages that commitments were split from.</source>
        <translation>Programas con nombre, trabajo al margen del plan, primicias, países y organizaciones, contexto, y los pasajes de los que salieron los compromisos.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>What you marked to come back to.</source>
        <translation>Lo que usted marcó para volver a ello.</translation>
    </message>
    <message>
        <source>Changes since 2020</source>
        <translation>Cambios desde 2020</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Question of the press call</source>
        <translation>Pregunta de la llamada con la prensa</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Dónde se dice</translation>
    </message>
    <message>
        <source>Worked out from the documents, not said in so many words.</source>
        <translation>Se deduce de los documentos; no se dice con esas palabras.</translation>
    </message>
    <message>
        <source>Change since 2020</source>
        <translation>Cambio desde 2020</translation>
    </message>
    <message>
        <source>What you see here</source>
        <translation>Qué ve usted aquí</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>A qué afecta</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Donde las fuentes difieren</translation>
    </message>
    <message>
        <source>{acronym} (general knowledge, not in the documents)</source>
        <translation>{acronym} (conocimiento general, no consta en los documentos)</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>A qué pertenece</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Interagency task force</source>
        <translation>Grupo de trabajo interinstitucional</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>En el glosario</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Al margen del plan</translation>
    </message>
    <message>
        <source>Related work</source>
        <translation>Trabajo relacionado</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Documents that name it</source>
        <translation>Documentos que lo nombran</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Es responsable</translation>
    </message>
    <message>
        <source>Takes part as a partner</source>
        <translation>Participa como colaborador</translation>
    </message>
    <message>
        <source>Acts for its department</source>
        <translation>Actúa por su departamento</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>Qué hace aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} records in the list of the plan</source>
        <comment>{n} record in the list of the plan</comment>
        <translation>
            <numerusform>{n} registro en la lista del plan</numerusform>
            <numerusform>{n} registros en la lista del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>No action or commitment of these sources names it.</source>
        <translation>Ninguna acción ni compromiso de estas fuentes lo nombra.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of them through what belongs to it.</source>
        <comment>{n} record of them through what belongs to it.</comment>
        <translation>
            <numerusform>{n} registro de ellos a través de lo que le pertenece.</numerusform>
            <numerusform>{n} registros de ellos a través de lo que le pertenece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Related activities</source>
        <translation>Actividades relacionadas</translation>
    </message>
    <message>
        <source>Records and firsts</source>
        <translation>Récords y primicias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Countries and organizations</source>
        <translation>Países y organizaciones</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pilares</translation>
    </message>
    <message>
        <source>Voices of the press call</source>
        <translation>Voces de la conferencia de prensa</translation>
    </message>
    <message>
        <source>Wordings of the press call</source>
        <translation>Formulaciones de la conferencia de prensa</translation>
    </message>
    <message>
        <source>Passages of fact sheets</source>
        <translation>Pasajes de hojas informativas</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <translation>Las fuentes se contradicen</translation>
    </message>
    <message>
        <source>Easily misread</source>
        <translation>Fácil de malinterpretar</translation>
    </message>
    <message>
        <source>A slip in a document</source>
        <translation>Un desliz en un documento</translation>
    </message>
    <message>
        <source>Overtaken since</source>
        <translation>Superado desde entonces</translation>
    </message>
    <message>
        <source>Changed in 2021</source>
        <translation>Cambió en 2021</translation>
    </message>
    <message>
        <source>Kept from 2020</source>
        <translation>Se mantiene desde 2020</translation>
    </message>
    <message>
        <source>Around the change</source>
        <translation>En torno al cambio</translation>
    </message>
    <message>
        <source>Reported by the press only</source>
        <translation>Solo lo informa la prensa</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Progressed</source>
        <translation>Avanzó</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Reiterado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>stated in the document</source>
        <translation>consta en el documento</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>nuestra lectura</translation>
    </message>
    <message>
        <source>Called a priority action of the plan</source>
        <translation>Se le llama acción prioritaria del plan</translation>
    </message>
    <message>
        <source>Tied to the plan</source>
        <translation>Vinculado al plan</translation>
    </message>
    <message>
        <source>Announced beside the plan</source>
        <translation>Anunciado junto al plan</translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline: 1-888-373-7888, or text 233733</source>
        <translation>Línea Nacional contra la Trata de Personas: 1-888-373-7888, o mensaje de texto al 233733</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>For handouts and mail, with the lines in each document.</source>
        <translation>Para folletos y correo, con las líneas de cada documento.</translation>
    </message>
    <message>
        <source>7th edition. Titles keep the capitals they were published with.</source>
        <translation>7.ª edición. Los títulos conservan las mayúsculas con que se publicaron.</translation>
    </message>
    <message>
        <source>18th edition, as a bibliography.</source>
        <translation>18.ª edición, como bibliografía.</translation>
    </message>
    <message>
        <source>A file for LaTeX.</source>
        <translation>Un archivo para LaTeX.</translation>
    </message>
    <message>
        <source>A file for Zotero, EndNote and Mendeley.</source>
        <translation>Un archivo para Zotero, EndNote y Mendeley.</translation>
    </message>
    <message>
        <source>A file for Pandoc, Zotero and other programs.</source>
        <translation>Un archivo para Pandoc, Zotero y otros programas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are named one after the other</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(Beyond the documents: {}.)</source>
        <translation>(Más allá de los documentos: {}.)</translation>
    </message>
    <message>
        <source>Prev.</source>
        <translation>Prev.</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Pros.</source>
        <translation>Enj.</translation>
    </message>
    <message>
        <source>Part.</source>
        <translation>Alian.</translation>
    </message>
    <message>
        <source>Nothing said later</source>
        <translation>Nada se dice después</translation>
    </message>
    <message>
        <source>A later document reports what was promised as done, or as there.</source>
        <translation>Un documento posterior informa de que lo prometido está hecho o existe.</translation>
    </message>
    <message>
        <source>A later document reports or announces a further step; the whole is not done.</source>
        <translation>Un documento posterior informa o anuncia un paso más; el conjunto no está hecho.</translation>
    </message>
    <message>
        <source>A later document says that the work goes on.</source>
        <translation>Un documento posterior dice que el trabajo continúa.</translation>
    </message>
    <message>
        <source>A later document promises it again and shows no step towards it.</source>
        <translation>Un documento posterior lo promete de nuevo y no muestra ningún paso hacia ello.</translation>
    </message>
    <message>
        <source>It goes on in another form: with another lead, audience or aim.</source>
        <translation>Continúa de otra forma: con otro responsable, otro público u otro fin.</translation>
    </message>
    <message>
        <source>No later document returns to it. Silence is not failure.</source>
        <translation>Ningún documento posterior vuelve sobre ello. El silencio no es un fracaso.</translation>
    </message>
    <message>
        <source>White House office</source>
        <translation>oficina de la Casa Blanca</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>component</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>interagency body</source>
        <translation>órgano interinstitucional</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>asesor</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>fact sheet</source>
        <translation>hoja informativa</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>artículo de prensa</translation>
    </message>
    <message>
        <source>news article carrying a Justice Department statement</source>
        <translation>artículo de prensa que recoge una declaración del Departamento de Justicia</translation>
    </message>
    <message>
        <source>press briefing transcript</source>
        <translation>transcripción de una sesión con la prensa</translation>
    </message>
    <message>
        <source>proclamation</source>
        <translation>proclamación</translation>
    </message>
    <message>
        <source>remarks transcript</source>
        <translation>transcripción de declaraciones</translation>
    </message>
    <message>
        <source>approximate duration</source>
        <translation>duración aproximada</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>derived count</source>
        <translation>recuento derivado</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>unspecified quantity</source>
        <translation>cantidad sin precisar</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acontecimiento</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>fecha de la página</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>sociedad civil</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>country and region</source>
        <translation>país y región</translation>
    </message>
    <message>
        <source>earlier U.S. government</source>
        <translation>gobierno anterior de los Estados Unidos</translation>
    </message>
    <message>
        <source>group of countries</source>
        <translation>grupo de países</translation>
    </message>
    <message>
        <source>group of ministers</source>
        <translation>grupo de ministros</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>organización internacional</translation>
    </message>
    <message>
        <source>international organization, named only in web addresses</source>
        <translation>organización internacional, nombrada solo en direcciones web</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>pillar introduction</source>
        <translation>introducción de un pilar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>deferred, then answered at the end</source>
        <translation>aplazada y respondida al final</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>link without URL</source>
        <translation>enlace sin dirección</translation>
    </message>
    <message>
        <source>named without link</source>
        <translation>se nombra sin enlace</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>documento fuente</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>consta</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>No lead named</source>
        <translation>Sin responsable nombrado</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>acción prioritaria</translation>
    </message>
    <message>
        <source>priority actions</source>
        <translation>acciones prioritarias</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Page date</source>
        <translation>Fecha de página</translation>
    </message>
    <message numerus="yes">
        <source>{n} laws</source>
        <comment>{n} law</comment>
        <translation>
            <numerusform>{n} ley</numerusform>
            <numerusform>{n} leyes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} publications</source>
        <comment>{n} publication</comment>
        <translation>
            <numerusform>{n} publicación</numerusform>
            <numerusform>{n} publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} suceso</numerusform>
            <numerusform>{n} sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <comment>{n} planned</comment>
        <translation>
            <numerusform>{n} previsto</numerusform>
            <numerusform>{n} previstos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page dates</source>
        <comment>{n} page date</comment>
        <translation>
            <numerusform>{n} fecha de página</numerusform>
            <numerusform>{n} fechas de página</numerusform>
        </translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline</source>
        <translation>Línea Nacional contra la Trata de Personas</translation>
    </message>
    <message>
        <source>The number for text messages is general knowledge, not in these documents.</source>
        <translation>El número para mensajes de texto es de conocimiento general; no está en estos documentos.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Elemento sin título</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Ya no está en el plan</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>Sin pilar</translation>
    </message>
    <message>
        <source>No principle</source>
        <translation>Sin principio</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>prioridad media</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Conservado o quitado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>Texto cambiado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Sin organismo</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Sin colaborador</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>The open list</source>
        <translation>La lista abierta</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se agregará</translation>
    </message>
    <message>
        <source>Will be added from the plan</source>
        <translation>Se agregará desde el plan</translation>
    </message>
    <message>
        <source>Will change an item of the list</source>
        <translation>Cambiará un elemento de la lista</translation>
    </message>
    <message>
        <source>Is in the list already</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Por pilar</translation>
    </message>
    <message>
        <source>By principle</source>
        <translation>Por principio</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Por lista</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before the password changed</source>
        <translation>Antes de cambiar la contraseña</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Hecha por usted</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>By a newer Four Pillars</source>
        <translation>De un Four Pillars más reciente</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>Dañada: no se puede restaurar</translation>
    </message>
    <message>
        <source>Locked with another password, or damaged</source>
        <translation>Protegida con otra contraseña, o dañada</translation>
    </message>
    <message>
        <source>Made by a newer Four Pillars</source>
        <translation>Hecha por un Four Pillars más reciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambiado allí</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notas anteriores</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Earlier note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>This list is in your bin. Importing takes it out.</source>
        <translation>Esta lista está en su papelera. Al importarla, sale de ella.</translation>
    </message>
    <message>
        <source>This run is closed: it can only be read.</source>
        <translation>Esta ronda está cerrada: solo se puede leer.</translation>
    </message>
    <message>
        <source>Another list of yours has this name: a number is put after it.</source>
        <translation>Otra lista suya tiene este nombre: se le añade un número.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a page, not the day of one item</comment>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{weekday}, {day} ({distance})</source>
        <translation>{weekday} {day} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <comment>in {n} day</comment>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>d día días</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>s sem semana semanas</translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>m mes meses</translation>
    </message>
    <message>
        <source>y year years</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>a año años</translation>
    </message>
    <message>
        <source>st nd rd th</source>
        <comment>typed behind the number of a day, apart by spaces</comment>
        <translation>º .º ro er</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed between a day and its month, apart by spaces</comment>
        <translation>de del</translation>
    </message>
    <message>
        <source>next</source>
        <comment>typed beside a weekday to come, apart by spaces</comment>
        <translation>próximo próxima siguiente que viene el la</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>in</source>
        <comment>typed before 3 days</comment>
        <translation>en dentro de</translation>
    </message>
    <message>
        <source>The plan could not be written to {target} ({error}). Make that folder writable, or install Four Pillars with pip.</source>
        <translation>No se pudo escribir el plan en {target} ({error}). Permita escribir en esa carpeta o instale Four Pillars con pip.</translation>
    </message>
    <message>
        <source>The plan file {path} is missing. Your notes are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>Falta el archivo del plan {path}. Sus notas están a salvo. Instale Four Pillars de nuevo (en una copia del código: make plan).</translation>
    </message>
    <message>
        <source>The plan file {path} cannot be read.</source>
        <translation>No se puede leer el archivo del plan {path}.</translation>
    </message>
    <message>
        <source>The plan file {path} is not a Four Pillars plan.</source>
        <translation>El archivo {path} no es un plan de Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} was made for another version of Four Pillars.</source>
        <translation>El archivo del plan {path} se hizo para otra versión de Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} is damaged.</source>
        <translation>El archivo del plan {path} está dañado.</translation>
    </message>
    <message>
        <source>{what} Your notes are kept elsewhere and are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>{what} Sus notas se guardan en otro lugar y están a salvo. Instale Four Pillars de nuevo (en una copia del código: make plan).</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}). Your workspace is as it was. Make room there or make it writable, and try again.</source>
        <translation>No se pudo escribir {place} ({reason}). Su espacio de trabajo está como estaba. Haga espacio allí o permita escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your work has to be copied to {folder} before {before}, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>Su trabajo tiene que copiarse a {folder} antes de que {before}, y eso falló ({reason}). No se cambió nada. Haga espacio allí o permita escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your work could not be copied to {folder} ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>No se pudo copiar su trabajo a {folder} ({reason}). No se cambió nada. Haga espacio allí o permita escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>this version of Four Pillars can open it</source>
        <translation>esta versión de Four Pillars pueda abrirlo</translation>
    </message>
    <message>
        <source>anything is brought in</source>
        <translation>se incorpore algo</translation>
    </message>
    <message>
        <source>another state is restored</source>
        <translation>se restaure otro estado</translation>
    </message>
    <message>
        <source>the password can be changed</source>
        <translation>se pueda cambiar la contraseña</translation>
    </message>
    <message>
        <source>The address of a bookmark</source>
        <translation>La dirección de un marcador</translation>
    </message>
    <message>
        <source>The name of a bookmark</source>
        <translation>El nombre de un marcador</translation>
    </message>
    <message>
        <source>{what} cannot be empty. Nothing was changed.</source>
        <translation>{what}: no puede quedar vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>{what} can have {limit} characters at most; this one has {length}. Nothing was changed.</source>
        <translation>{what}: puede tener {limit} caracteres como máximo; este tiene {length}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{what} cannot hold character {position} of this one (U+{code}). Nothing was changed.</source>
        <translation>{what}: no puede contener el carácter {position} de este (U+{code}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {path}. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, failing or gone. Nothing was changed. Make room or connect it again, and try again.</source>
        <translation>El disco que contiene {path} está lleno, falla o ya no está. No se cambió nada. Haga espacio o vuelva a conectarlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed and what was saved before is safe. Make room and try again.</source>
        <translation>El disco que contiene {path} está lleno. No se cambió nada y lo que se guardó antes está a salvo. Haga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Nothing was changed. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en {path}. No se cambió nada. Permita escribir en el archivo y en su carpeta, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path}: {error}. Nothing was changed. Please report this.</source>
        <translation>{path}: {error}. No se cambió nada. Por favor, avísenos de esto.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a Four Pillars workspace. It was left as it is. Keep a copy of it, and start with another folder (--data-dir) or bring back a backup of the file.</source>
        <translation>{path} está dañado o no es un espacio de trabajo de Four Pillars. Se dejó como estaba. Guarde una copia y empiece con otra carpeta (--data-dir) o recupere una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>This is not the password of {path}, or the file is damaged. It was left as it is. Try again (capital letters, keyboard language), or with the recovery code; if it is damaged, bring back a backup.</source>
        <translation>Esta no es la contraseña de {path}, o el archivo está dañado. Se dejó como estaba. Inténtelo de nuevo (mayúsculas, idioma del teclado) o con el código de recuperación; si está dañado, recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} needs a password, or is damaged, or is not a Four Pillars workspace. It was left as it is. Give its password or recovery code (--password-file), or choose another --data-dir; if it is damaged, bring back a backup.</source>
        <translation>{path} necesita una contraseña, está dañado o no es un espacio de trabajo de Four Pillars. Se dejó como estaba. Indique su contraseña o su código de recuperación (--password-file), o elija otro --data-dir; si está dañado, recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is. Choose a folder with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>La carpeta de datos {folder} es un archivo. Se dejó como estaba. Elija una carpeta con --data-dir o FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}). Nothing was changed. Make it writable, or choose another with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>No se puede usar la carpeta de datos {folder} ({reason}). No se cambió nada. Permita escribir en ella o elija otra con --data-dir o FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>{path} está vacío, aunque tenía contenido: al lado {traces}. No se hizo nada en su lugar. Devuélvalo si se movió, ponga una copia de seguridad en su lugar o diga que quiere empezar con uno vacío.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>No hay ningún {name} en {folder}, aunque estaba: al lado {traces}. No se hizo nada en su lugar. Devuélvalo si se movió, ponga una copia de seguridad en su lugar o diga que quiere empezar con uno vacío.</translation>
    </message>
    <message>
        <source>its write-ahead log stands</source>
        <translation>sigue su registro de escritura</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups stand</source>
        <comment>{n} backup stands</comment>
        <translation>
            <numerusform>sigue {n} copia de seguridad</numerusform>
            <numerusform>siguen {n} copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files set aside</source>
        <comment>{n} earlier file set aside</comment>
        <translation>
            <numerusform>hay {n} archivo anterior apartado</numerusform>
            <numerusform>hay {n} archivos anteriores apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>the count of its commits stands</source>
        <translation>sigue la cuenta de sus cambios</translation>
    </message>
    <message>
        <source>the mark of its password stands</source>
        <translation>sigue la marca de su contraseña</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is. Choose another folder with --data-dir.</source>
        <translation>{path} es de otro programa. Se dejó como estaba. Elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Four Pillars (workspace {version}, this program knows {known}). It was left as it is. Install the newer Four Pillars to open it.</source>
        <translation>{path} fue escrito por un Four Pillars más nuevo (espacio de trabajo {version}; este programa conoce {known}). Se dejó como estaba. Instale el Four Pillars más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is.</source>
        <translation>La carpeta de datos {folder} es un archivo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} is not a file. It was left as it is.</source>
        <translation>{path} no es un archivo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} can be read but not written to. Nothing was changed. Make the file and its folder writable, or choose another folder.</source>
        <translation>{path} se puede leer, pero no se puede escribir. No se cambió nada. Permita escribir en el archivo y en su carpeta, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The state of an item</source>
        <translation>El estado de un elemento</translation>
    </message>
    <message>
        <source>The priority of an item</source>
        <translation>La prioridad de un elemento</translation>
    </message>
    <message>
        <source>The pillar of an item</source>
        <translation>El pilar de un elemento</translation>
    </message>
    <message>
        <source>The principle of an item</source>
        <translation>El principio de un elemento</translation>
    </message>
    <message>
        <source>The position of an item</source>
        <translation>El lugar de un elemento</translation>
    </message>
    <message>
        <source>The wording of an item</source>
        <translation>El texto de un elemento</translation>
    </message>
    <message>
        <source>The title of an item</source>
        <translation>El título de un elemento</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Las iniciales</translation>
    </message>
    <message>
        <source>A person&apos;s name</source>
        <translation>El nombre de una persona</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <source>The due date</source>
        <translation>La fecha límite</translation>
    </message>
    <message>
        <source>The date of completion</source>
        <translation>La fecha en que se hizo</translation>
    </message>
    <message>
        <source>The name of a checklist</source>
        <translation>El nombre de una lista de verificación</translation>
    </message>
    <message>
        <source>The purpose of a checklist</source>
        <translation>El propósito de una lista de verificación</translation>
    </message>
    <message>
        <source>The owner of a checklist</source>
        <translation>La persona a cargo de una lista de verificación</translation>
    </message>
    <message>
        <source>The place of a checklist</source>
        <translation>El lugar de una lista de verificación</translation>
    </message>
    <message>
        <source>The first day of a checklist</source>
        <translation>El primer día de una lista de verificación</translation>
    </message>
    <message>
        <source>The last day of a checklist</source>
        <translation>El último día de una lista de verificación</translation>
    </message>
    <message>
        <source>The {field} of an item</source>
        <translation>El campo {field} de un elemento</translation>
    </message>
    <message>
        <source>{name} can be {known}, not {value!r}. Nothing was changed.</source>
        <translation>{name}: puede ser {known}, no {value!r}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The id of an item</source>
        <translation>El identificador de un elemento</translation>
    </message>
    <message>
        <source>{name} is no moment: {value!r}. Nothing was changed.</source>
        <translation>{name}: {value!r} no es un momento. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} cannot be {value!r}. Nothing was changed.</source>
        <translation>{name}: no puede ser {value!r}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is a day like 2026-12-01, not {value!r}. Nothing was changed.</source>
        <translation>{name}: es un día como 2026-12-01, no {value!r}. No se cambió nada.</translation>
    </message>
    <message>
        <source>An item can have {limit} of these at most; here are {number}. Nothing was changed.</source>
        <translation>Un elemento puede tener {limit} de estos como máximo; aquí hay {number}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} can be kept. Nothing was changed. Split it up.</source>
        <translation>Este texto tiene {length} caracteres; se pueden guardar {limit} como máximo. No se cambió nada. Divídalo.</translation>
    </message>
    <message>
        <source>Character {position} of this text is not a character that can be kept (U+{code}). Nothing was changed. Take it out and try again.</source>
        <translation>El carácter {position} de este texto no se puede guardar (U+{code}). No se cambió nada. Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{target} is a folder, or in the folder of your data. Nothing was changed. Choose the name of a file elsewhere.</source>
        <translation>{target} es una carpeta, o está en la carpeta de sus datos. No se cambió nada. Elija el nombre de un archivo en otro lugar.</translation>
    </message>
    <message>
        <source>This workspace has no password, so there is nothing to recover.</source>
        <translation>Este espacio de trabajo no tiene contraseña, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>A checklist needs a name. Nothing was changed.</source>
        <translation>Una lista de verificación necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a checklist named {name!r} already. Choose another name.</source>
        <translation>Ya hay una lista de verificación llamada {name!r}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was changed; choose another one.</source>
        <translation>La contraseña está vacía. No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>The password has more than {longest} letters. Choose a shorter one.</source>
        <translation>La contraseña tiene más de {longest} letras. Elija una más corta.</translation>
    </message>
    <message>
        <source>The password holds something that is no letter (a tab, the end of a line, half a sign). Type it anew.</source>
        <translation>La contraseña contiene algo que no es una letra (un tabulador, el fin de una línea, medio signo). Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A password cannot have the form of a key. Choose another one.</source>
        <translation>Una contraseña no puede tener la forma de una clave. Elija otra.</translation>
    </message>
    <message>
        <source>There is no workspace at {path} to be opened with a password. Nothing was changed. Look for it elsewhere with --data-dir, or start without a password.</source>
        <translation>No hay en {path} ningún espacio de trabajo que abrir con contraseña. No se cambió nada. Búsquelo en otro lugar con --data-dir, o empiece sin contraseña.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was changed. Make the file and its folder readable, or choose another folder with --data-dir.</source>
        <translation>No se puede leer {path}. No se cambió nada. Permita leer el archivo y su carpeta, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Another program has {path} open. Nothing was changed. Close it there, and try again.</source>
        <translation>Otro programa tiene abierto {path}. No se cambió nada. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is recovering the work in {folder}. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está recuperando el trabajo en {folder}. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no backup called {name} in {parent}. Nothing was changed.</source>
        <translation>No hay ninguna copia de seguridad llamada {name} en {parent}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to be read in {folder}. Nothing was changed. Put a backup in its place, or begin with an empty workspace.</source>
        <translation>No hay nada que leer en {folder}. No se cambió nada. Ponga una copia de seguridad en su lugar, o empiece con un espacio de trabajo vacío.</translation>
    </message>
    <message>
        <source>Nothing could be read of {folder}: it is damaged all over, under another password, or not a Four Pillars workspace. It is as it was, and a copy of it is in {kept}.</source>
        <translation>No se pudo leer nada de {folder}: está dañado por completo, bajo otra contraseña, o no es un espacio de trabajo de Four Pillars. Está como estaba, y hay una copia en {kept}.</translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of {length} letters and digits, {all} in all; {given} were given. {where}</source>
        <translation>El código de recuperación tiene {groups} grupos de {length} letras y cifras, {all} en total; se escribieron {given}. {where}</translation>
    </message>
    <message>
        <source>The recovery code is not right in group {which} (of {groups}). Compare it with the paper, letter by letter.</source>
        <translation>El código de recuperación no es correcto en el grupo {which} (de {groups}). Compárelo con el papel, letra por letra.</translation>
    </message>
    <message>
        <source>The recovery code is not right as a whole, more than one letter is wrong. Compare it with the paper, letter by letter.</source>
        <translation>El código de recuperación no es correcto en su conjunto: hay más de una letra mal. Compárelo con el papel, letra por letra.</translation>
    </message>
    <message>
        <source>Compare it from the start.</source>
        <translation>Compárelo desde el principio.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: leave out what follows.</source>
        <translation>Hasta el grupo {last} todo está bien: quite lo que sigue.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: compare from group {start} on.</source>
        <translation>Hasta el grupo {last} todo está bien: compare a partir del grupo {start}.</translation>
    </message>
    <message>
        <source>The backups in {folder} have to be copied for this, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>Las copias de seguridad de {folder} tienen que copiarse para esto, y eso falló ({reason}). No se cambió nada. Haga espacio allí o permita escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read, so it cannot be brought under the password. Nothing was changed. Move it to another place or delete it, and try again.</source>
        <translation>No se puede leer la copia de seguridad {path}, así que no se puede poner bajo la contraseña. No se cambió nada. Muévala a otro lugar o elimínela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{given} is your workspace as it is now: there is nothing to do.</source>
        <translation>{given} es su espacio de trabajo tal como está ahora: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is no {source}. Nothing was changed.</source>
        <translation>No existe {source}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{source} is not a backup of a Four Pillars workspace. Nothing was changed. Choose another file.</source>
        <translation>{source} no es una copia de seguridad de un espacio de trabajo de Four Pillars. No se cambió nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{source} is locked with another password, damaged, or not a backup of a Four Pillars workspace. Nothing was changed. Choose another backup.</source>
        <translation>{source} está bloqueado con otra contraseña, está dañado o no es una copia de seguridad de un espacio de trabajo de Four Pillars. No se cambió nada. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{source} was made by a newer Four Pillars (workspace {version}, this program knows {known}). Nothing was changed. Install the newer Four Pillars to restore it.</source>
        <translation>{source} fue hecho por un Four Pillars más nuevo (espacio de trabajo {version}; este programa conoce {known}). No se cambió nada. Instale el Four Pillars más nuevo para restaurarlo.</translation>
    </message>
    <message>
        <source>{source} is damaged. Nothing was changed. Choose another backup.</source>
        <translation>{source} está dañado. No se cambió nada. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>Esa lista de verificación ya no está.</translation>
    </message>
    <message>
        <source>The time a checklist was made</source>
        <translation>El momento en que se hizo una lista de verificación</translation>
    </message>
    <message>
        <source>{stamp!r} says nothing about when and where. Nothing was changed.</source>
        <translation>{stamp!r} no dice nada sobre cuándo y dónde. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no checklist named {name!r}.</source>
        <translation>No hay ninguna lista de verificación llamada {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written to ({reason}).</source>
        <translation>No se puede escribir en {path} ({reason}).</translation>
    </message>
    <message>
        <source>The recovery code of {path} does not open it. Please report this.</source>
        <translation>El código de recuperación de {path} no lo abre. Por favor, avísenos de esto.</translation>
    </message>
    <message>
        <source>That checklist is no longer there. Nothing was changed.</source>
        <translation>Esa lista de verificación ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name!r} was closed on {day} and can only be read. Nothing was changed. Start it again to go on.</source>
        <translation>{name!r} se cerró el {day} y solo se puede leer. No se cambió nada. Empiece otra ronda para seguir.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>No se pudo escribir {path} ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>The citation could not be made: {error}. Another format may do. Please report this.</source>
        <translation>No se pudo hacer la cita: {error}. Quizá sirva otro formato. Por favor, avísenos de esto.</translation>
    </message>
    <message>
        <source>There is nothing to cite with the id {id!r}. Ids look like PRE-1, GLO-018 or REF-04; find them with: four-pillars search</source>
        <translation>No hay nada que citar con el identificador {id!r}. Los identificadores son como PRE-1, GLO-018 o REF-04; búsquelos con: four-pillars search</translation>
    </message>
    <message>
        <source>here belongs an object</source>
        <translation>aquí va un objeto</translation>
    </message>
    <message>
        <source>{name!r} is missing</source>
        <translation>falta {name!r}</translation>
    </message>
    <message>
        <source>{name!r} is nothing that belongs here</source>
        <translation>{name!r} no tiene lugar aquí</translation>
    </message>
    <message>
        <source>here belongs an array</source>
        <translation>aquí va una lista de valores</translation>
    </message>
    <message>
        <source>there are {value}, more than the {limit} that are read</source>
        <translation>hay {value}, más de los {limit} que se leen</translation>
    </message>
    <message>
        <source>here belongs text</source>
        <translation>aquí va texto</translation>
    </message>
    <message>
        <source>here belongs true or false</source>
        <translation>aquí va true o false</translation>
    </message>
    <message>
        <source>{text} is no id</source>
        <translation>{text} no es un identificador</translation>
    </message>
    <message>
        <source>{told!r} is no moment like 2026-12-01T09:15:00+00:00</source>
        <translation>{told!r} no es un momento como 2026-12-01T09:15:00+00:00</translation>
    </message>
    <message>
        <source>{value!r} is no stamp</source>
        <translation>{value!r} no es un sello</translation>
    </message>
    <message>
        <source>{where}: this was written on {day}, says the file, which is still to come.</source>
        <translation>{where}: esto se escribió el {day}, según el archivo, y ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Set the clock of the computer it comes from (or of this one) right, write the value there once more, and save the file again.</source>
        <translation>Ponga en hora el reloj de la computadora de la que viene (o de esta), escriba allí el valor otra vez y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name!r} is no place with a stamp of its own</source>
        <translation>{name!r} no es un lugar con un sello propio</translation>
    </message>
    <message>
        <source>it claims to know of parts that it leaves out</source>
        <translation>dice conocer partes que deja fuera</translation>
    </message>
    <message>
        <source>{value!r} is not written as it is kept</source>
        <translation>{value!r} no está escrito como se guarda</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>more than {dots_limit} people wrote this at once</source>
        <translation>más de {dots_limit} personas escribieron esto a la vez</translation>
    </message>
    <message>
        <source>its stamp does not belong to it</source>
        <translation>su sello no le corresponde</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{what} Nothing was imported. {to_do}</source>
        <translation>{what} No se importó nada. {to_do}</translation>
    </message>
    <message>
        <source>Save the checklist once more as a PDF with boxes to fill in, and fill in that one.</source>
        <translation>Guarde la lista de verificación una vez más como PDF con casillas para rellenar, y rellene ese.</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it once more in the program it was filled in with.</source>
        <translation>Pida el archivo de nuevo, o guárdelo otra vez en el programa con que se rellenó.</translation>
    </message>
    <message>
        <source>The PDF has more than the {size_limit} MB that are read.</source>
        <translation>El PDF tiene más de los {size_limit} MB que se leen.</translation>
    </message>
    <message>
        <source>Choose the file that was saved here and filled in.</source>
        <translation>Elija el archivo que se guardó aquí y se rellenó.</translation>
    </message>
    <message>
        <source>The file is no PDF.</source>
        <translation>El archivo no es un PDF.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The PDF is encrypted.</source>
        <translation>El PDF está cifrado.</translation>
    </message>
    <message>
        <source>Save it without a password where it was filled in.</source>
        <translation>Guárdelo sin contraseña donde se rellenó.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>El PDF está dañado.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>El PDF</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Un campo</translation>
    </message>
    <message>
        <source>Two fields of the PDF are about {key!r}.</source>
        <translation>Dos campos del PDF tratan de {key!r}.</translation>
    </message>
    <message>
        <source>The PDF is the form of another program.</source>
        <translation>El PDF es el formulario de otro programa.</translation>
    </message>
    <message>
        <source>The PDF has no boxes or notes that can be filled in.</source>
        <translation>El PDF no tiene casillas ni notas que se puedan rellenar.</translation>
    </message>
    <message>
        <source>The PDF has more than {fields_limit} fields.</source>
        <translation>El PDF tiene más de {fields_limit} campos.</translation>
    </message>
    <message>
        <source>{printed!r} is no state</source>
        <translation>{printed!r} no es un estado</translation>
    </message>
    <message>
        <source>the text is longer than any note</source>
        <translation>el texto es más largo que cualquier nota</translation>
    </message>
    <message>
        <source>The checklist this form was printed from is not here. Nothing was imported. Choose the checklist that it belongs to.</source>
        <translation>La lista de verificación de la que se imprimió este formulario no está aquí. No se importó nada. Elija la lista de verificación a la que pertenece.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your own items in the form are not in this list and are left out.</source>
        <comment>{n} of your own items in the form are not in this list and are left out.</comment>
        <translation>
            <numerusform>{n} de sus propios elementos del formulario no está en esta lista y se deja fuera.</numerusform>
            <numerusform>{n} de sus propios elementos del formulario no están en esta lista y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>The file is no share file, or damaged: {msg} ({place}).</source>
        <translation>El archivo no es un archivo compartido, o está dañado: {msg} ({place}).</translation>
    </message>
    <message>
        <source>The file is nested deeper than any share file.</source>
        <translation>El archivo está anidado más que cualquier archivo compartido.</translation>
    </message>
    <message>
        <source>The file is larger than {size_limit} MB, the most that is read.</source>
        <translation>El archivo tiene más de {size_limit} MB, lo máximo que se lee.</translation>
    </message>
    <message>
        <source>Ask for fewer lists at a time.</source>
        <translation>Pida menos listas a la vez.</translation>
    </message>
    <message>
        <source>The file is in {name}; share files are in UTF-8.</source>
        <translation>El archivo está en {name}; los archivos compartidos están en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 (byte {start}).</source>
        <translation>El archivo no está en UTF-8 (byte {start}).</translation>
    </message>
    <message>
        <source>The file says {twice!r} twice in one place.</source>
        <translation>El archivo dice {twice!r} dos veces en un mismo lugar.</translation>
    </message>
    <message>
        <source>The file holds a number larger than any share file.</source>
        <translation>El archivo contiene un número mayor que los de cualquier archivo compartido.</translation>
    </message>
    <message>
        <source>The file holds the number {text}, which belongs in no share file.</source>
        <translation>El archivo contiene el número {text}, que no tiene lugar en un archivo compartido.</translation>
    </message>
    <message>
        <source>The file holds {text}, which is no number.</source>
        <translation>El archivo contiene {text}, que no es un número.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>The file leaves out {parts}; what is here of them stays.</source>
        <translation>El archivo deja fuera: {parts}; lo que hay aquí de ello se queda.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Nothing was imported.</source>
        <translation>No se pudo leer {path}: {reason}. No se importó nada.</translation>
    </message>
    <message>
        <source>The file is locked. Nothing was imported. Ask for its password, and give it here.</source>
        <translation>El archivo está bloqueado. No se importó nada. Pida su contraseña y escríbala aquí.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file is no share file of Four Pillars.</source>
        <translation>El archivo no es un archivo compartido de Four Pillars.</translation>
    </message>
    <message>
        <source>its version is no number</source>
        <translation>su versión no es un número</translation>
    </message>
    <message>
        <source>The file was made by a newer Four Pillars (share file {version}, this program knows {known}).</source>
        <translation>El archivo fue hecho por un Four Pillars más nuevo (archivo compartido {version}; este programa conoce {known}).</translation>
    </message>
    <message>
        <source>Get the newest Four Pillars, or ask for a file from one like yours.</source>
        <translation>Consiga el Four Pillars más reciente, o pida un archivo de uno como el suyo.</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Lista {number}</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Las listas</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se deja fuera</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>la parte</translation>
    </message>
    <message>
        <source>{name!r} is no part of a share file</source>
        <translation>{name!r} no es una parte de un archivo compartido</translation>
    </message>
    <message>
        <source>the list has no name</source>
        <translation>la lista no tiene nombre</translation>
    </message>
    <message>
        <source>the list is in the bin, which no share file holds</source>
        <translation>la lista está en la papelera, y ningún archivo compartido la contiene</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>el elemento</translation>
    </message>
    <message>
        <source>the item is in the bin, and yet more is said of it</source>
        <translation>el elemento está en la papelera, y aun así se dice más de él</translation>
    </message>
    <message>
        <source>the file says that it leaves this out</source>
        <translation>el archivo dice que deja esto fuera</translation>
    </message>
    <message>
        <source>the file says that it leaves earlier notes out</source>
        <translation>el archivo dice que deja fuera las notas anteriores</translation>
    </message>
    <message>
        <source>The plan&apos;s texts</source>
        <translation>Los textos del plan</translation>
    </message>
    <message>
        <source>one of them belongs to no item</source>
        <translation>uno de ellos no es de ningún elemento</translation>
    </message>
    <message>
        <source>{what} {name!r} is there twice</source>
        <translation>{what} {name!r} está dos veces</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was written.</source>
        <translation>La contraseña está vacía. No se escribió nada.</translation>
    </message>
    <message>
        <source>The password could not be set in a way that others can use. Nothing was written. Save the file without a password, or try again.</source>
        <translation>No se pudo poner la contraseña de un modo que otros puedan usar. No se escribió nada. Guarde el archivo sin contraseña, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is locked in a way that this program does not know.</source>
        <translation>El archivo está bloqueado de un modo que este programa no conoce.</translation>
    </message>
    <message>
        <source>To find out whether the password fits would take this computer far too long: the file asks for more work than any that Four Pillars saves.</source>
        <translation>Averiguar si la contraseña es correcta le llevaría a esta computadora demasiado tiempo: el archivo pide más trabajo que cualquiera de los que guarda Four Pillars.</translation>
    </message>
    <message>
        <source>This computer is too busy or too slow to find out whether the password fits. Close other programs and try again.</source>
        <translation>Esta computadora está demasiado ocupada o es demasiado lenta para averiguar si la contraseña es correcta. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password does not fit, or the file is damaged. Nothing was imported. Try the password again, letter by letter; if it is right, ask for the file again.</source>
        <translation>La contraseña no es correcta, o el archivo está dañado. No se importó nada. Pruebe la contraseña otra vez, letra por letra; si es correcta, pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be used. Choose another.</source>
        <translation>La contraseña contiene un carácter que no se puede usar. Elija otra.</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>Quitado el {day}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was saved. Choose another folder, or make room there.</source>
        <translation>No se pudo escribir {path}: {reason}. No se guardó nada. Elija otra carpeta, o haga espacio allí.</translation>
    </message>
    <message>
        <source>These lists would take {data} MB; a share file has at most {size_limit} MB. Nothing was written. Share fewer lists at a time.</source>
        <translation>Estas listas ocuparían {data} MB; un archivo compartido tiene como máximo {size_limit} MB. No se escribió nada. Comparta menos listas a la vez.</translation>
    </message>
    <message>
        <source>This page of the help is there only in English.</source>
        <translation>Esta página de la ayuda está solo en inglés.</translation>
    </message>
    <message>
        <source>[Picture: {shown}]</source>
        <translation>[Imagen: {shown}]</translation>
    </message>
    <message>
        <source>No longer in this edition of the plan</source>
        <translation>Ya no está en esta edición del plan</translation>
    </message>
    <message>
        <source>Page of the library</source>
        <translation>Página de la biblioteca</translation>
    </message>
    <message>
        <source>List of the plan</source>
        <translation>Lista del plan</translation>
    </message>
    <message>
        <source>{intro} A department includes its offices, and a record with several agencies stands with each of them.</source>
        <translation>{intro} Un departamento incluye sus oficinas, y un registro con varios organismos figura con cada uno de ellos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This address is cut short: nothing stands behind four-pillars://.</source>
        <translation>Esta dirección está cortada: no hay nada después de four-pillars://.</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Perhaps {names}?</source>
        <translation>Aquí no hay nada llamado {name!r}. ¿Quizá {names}?</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Ids look like PRE-1, COM-20 or GLO-018.</source>
        <translation>Aquí no hay nada llamado {name!r}. Los identificadores son como PRE-1, COM-20 o GLO-018.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>{number} {outcome}</source>
        <translation>{number} {outcome}</translation>
    </message>
    <message>
        <source>Of {starts} of {year}: {counts}. Of the {readings} with a later word, {stated} and {ours}.</source>
        <translation>De {starts} de {year}: {counts}. De los {readings} sobre los que se dice algo después, {stated} y {ours}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are stated by the documents</source>
        <comment>{n} is stated by the documents</comment>
        <translation>
            <numerusform>{n} consta en los documentos</numerusform>
            <numerusform>{n} constan en los documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are our reading</source>
        <comment>{n} is our reading</comment>
        <translation>
            <numerusform>{n} es lectura nuestra</numerusform>
            <numerusform>{n} son lectura nuestra</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence is not failure. The readings end with the fact sheet of {day}.</source>
        <translation>El silencio no es un fracaso. Las lecturas terminan con la hoja informativa del {day}.</translation>
    </message>
    <message>
        <source>Silence is not failure: {done} of these {silent} were reported done from the start. The readings end with the fact sheet of {day}.</source>
        <translation>El silencio no es un fracaso: {done} de estos {silent} se dieron por hechos desde el principio. Las lecturas terminan con la hoja informativa del {day}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Looked for: {words}</source>
        <translation>Se buscó: {words}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Resultado: {outcome}</translation>
    </message>
    <message>
        <source>{reason} {looked_for}. In: {documents}.</source>
        <translation>{reason} {looked_for}. En: {documents}.</translation>
    </message>
    <message>
        <source>Looks alike, but is something else: {alike}.</source>
        <translation>Se parece, pero es otra cosa: {alike}.</translation>
    </message>
    <message>
        <source>It follows {record} as well.</source>
        <translation>Sigue también a {record}.</translation>
    </message>
    <message>
        <source>Pick an agency above: a department brings its offices along.</source>
        <translation>Elija arriba un organismo: un departamento trae consigo sus oficinas.</translation>
    </message>
    <message>
        <source>Choose a record to see who leads it and what became of it.</source>
        <translation>Elija un registro para ver quién es responsable y qué fue de ello.</translation>
    </message>
    <message>
        <source>Tick what you have done, and write down what is next: it is saved at once.</source>
        <translation>Marque lo que haya hecho y anote lo que sigue: se guarda al momento.</translation>
    </message>
    <message>
        <source>Print the list you see, or save it as a PDF.</source>
        <translation>Imprima la lista que ve, o guárdela como PDF.</translation>
    </message>
    <message>
        <source>{coverage} Beside them stand the 21 principles and what agencies reported or promised in 2022, 2023 and 2024.</source>
        <translation>{coverage} Junto a ellas están los 21 principios y lo que los organismos informaron o prometieron en 2022, 2023 y 2024.</translation>
    </message>
    <message>
        <source>Plain words are ours; wording in quotation marks is official.</source>
        <translation>Las palabras sencillas son nuestras; lo que va entre comillas es texto oficial.</translation>
    </message>
    <message>
        <source>The full plan (archive)</source>
        <translation>El plan completo (archivo)</translation>
    </message>
    <message>
        <source>The full plan (original address)</source>
        <translation>El plan completo (dirección original)</translation>
    </message>
    <message>
        <source>The plan, its pillars, and what became of them</source>
        <translation>El plan, sus pilares y qué fue de ellos</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La biblioteca</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>This edition of the plan has no record of this name. Your bookmark is kept; remove it when you no longer need it.</source>
        <translation>Esta edición del plan no tiene ningún registro con este nombre. Su marcador se conserva; quítelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <translation>Sus marcadores</translation>
    </message>
    <message>
        <source>{document}, line {lines}</source>
        <translation>{document}, línea {lines}</translation>
    </message>
    <message>
        <source>Where sources disagree or need care</source>
        <translation>Donde las fuentes no coinciden o piden cuidado</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Dirección original</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>Mi lista de verificación</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>No se pudo leer {name} ({reason}).</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>ningún archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>Check where it is and try again.</source>
        <translation>Compruebe dónde está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than {file_limit} MB.</source>
        <translation>{name} tiene más de {file_limit} MB.</translation>
    </message>
    <message>
        <source>Split it up, or take out what is not needed, and try again.</source>
        <translation>Divídalo, o quite lo que no haga falta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” and try again.</source>
        <translation>Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}: what begins with byte {at}, in line {line}, is no letter of it.</source>
        <translation>{name} no es texto en {encoding}: lo que empieza en el byte {at}, en la línea {line}, no es una letra.</translation>
    </message>
    <message>
        <source>{name} has a character in line {line} that no text has (NUL).</source>
        <translation>{name} tiene en la línea {line} un carácter que ningún texto tiene (NUL).</translation>
    </message>
    <message>
        <source>{name} has quotation marks that do not match, in the row that begins in line {begins}.</source>
        <translation>{name} tiene comillas que no casan, en la fila que empieza en la línea {begins}.</translation>
    </message>
    <message>
        <source>Within a quoted cell each has to be doubled, and one has to end it.</source>
        <translation>Dentro de una celda entrecomillada, cada comilla se escribe doble, y una la cierra.</translation>
    </message>
    <message>
        <source>2026-12-01, December 1, 2026, 1 Dec 2026 or 12/31/2026</source>
        <translation>2026-12-01, 1 de diciembre de 2026, 1 dic 2026 o 31/12/2026</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}. Say whether the day or the month comes first.</source>
        <translation>«{text}» puede ser el {one} o el {other}. Diga si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>“{text}” is not read as a day. Write it as {forms}.</source>
        <translation>«{text}» no se lee como un día. Escríbalo como {forms}.</translation>
    </message>
    <message>
        <source>There is no day “{text}”.</source>
        <translation>No existe el día «{text}».</translation>
    </message>
    <message>
        <source>plan id, item id, record id, record, key, ref, reference, plan record, code</source>
        <translation>id del plan, id del elemento, id del registro, registro, clave, ref, referencia, registro del plan, código, identificador</translation>
    </message>
    <message>
        <source>item, task, action, name, what, activity, subject, to do, todo, action item, task name, item name, summary, priority action, commitment, objective</source>
        <translation>elemento, tarea, acción, nombre, qué, actividad, asunto, por hacer, pendiente, punto, nombre de la tarea, resumen, acción prioritaria, compromiso, objetivo</translation>
    </message>
    <message>
        <source>plan pillar, pillars</source>
        <translation>pilar del plan, pilares</translation>
    </message>
    <message>
        <source>plan principle, principles, guiding principle</source>
        <translation>principio del plan, principios, principio rector</translation>
    </message>
    <message>
        <source>status, progress, done, complete, completed, finished, checked, stage, completion, is done</source>
        <translation>estatus, situación, progreso, avance, hecho, completo, completado, terminado, marcado, etapa, está hecho</translation>
    </message>
    <message>
        <source>assigned to, assignee, owner, responsible, person, person responsible, contact, by whom, assigned, responsible person, responsible party, staff</source>
        <translation>asignado a, asignado, responsable, encargado, encargada, persona, persona responsable, contacto, por quién, quién, dueño, personal</translation>
    </message>
    <message>
        <source>due date, due day, deadline, due by, by when, target date, end date, due on, when, finish by, complete by, date due</source>
        <translation>fecha límite, fecha de vencimiento, vencimiento, vence, plazo, para cuándo, cuándo, fecha de entrega, fecha final, terminar antes de</translation>
    </message>
    <message>
        <source>importance, urgency, prio</source>
        <translation>importancia, urgencia</translation>
    </message>
    <message>
        <source>tag, label, labels, category, categories, keywords, topic, topics</source>
        <translation>etiqueta, etiquetas, categoría, categorías, palabras clave, tema, temas</translation>
    </message>
    <message>
        <source>step, sub steps, substeps, subtasks, sub tasks, next steps, next step</source>
        <translation>paso, pasos, subtareas, próximos pasos, siguiente paso, próximo paso</translation>
    </message>
    <message>
        <source>notes, comment, comments, remarks, remark, description, details, my note, memo</source>
        <translation>nota, notas, comentario, comentarios, observación, observaciones, descripción, detalles, mi nota</translation>
    </message>
    <message>
        <source>link, url, urls, website, evidence, web address, file, files, attachment, attachments</source>
        <translation>enlace, enlaces, vínculo, vínculos, sitio web, página web, evidencia, dirección web, archivo, archivos, adjunto, adjuntos</translation>
    </message>
    <message>
        <source>done date, completed on, date completed, completion date, date done, finished on, completed date, day done</source>
        <translation>fecha en que se hizo, hecho el, completado el, terminado el, fecha de finalización, fecha de término, día hecho</translation>
    </message>
    <message>
        <source>completed by, initials, signed off by, finished by, ticked by, sign off</source>
        <translation>completado por, hecho por, terminado por, marcado por, iniciales, firma</translation>
    </message>
    <message>
        <source>There is no column {column!r}; there is {there}. Nothing was imported.</source>
        <translation>No hay ninguna columna {column!r}; hay {there}. No se importó nada.</translation>
    </message>
    <message>
        <source>A column can tell {there}, not {field!r}. Nothing was imported.</source>
        <translation>Una columna puede decir {there}, no {field!r}. No se importó nada.</translation>
    </message>
    <message>
        <source>{column}: the plan has no record “{id}”. Leave the cell empty, or do not import this column.</source>
        <translation>{column}: el plan no tiene el registro «{id}». Deje la celda vacía, o no importe esta columna.</translation>
    </message>
    <message>
        <source>Line {number} is about the same item.</source>
        <translation>La línea {number} trata del mismo elemento.</translation>
    </message>
    <message>
        <source>Row {number} is about the same item.</source>
        <translation>La fila {number} trata del mismo elemento.</translation>
    </message>
    <message>
        <source>{column}: an item needs one.</source>
        <translation>{column}: un elemento necesita uno.</translation>
    </message>
    <message>
        <source>{column}: {principle} belongs to {pillar}, not to the pillar of this row.</source>
        <translation>{column}: {principle} pertenece a {pillar}, no al pilar de esta fila.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx again, and try with that.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx y pruebe con ese.</translation>
    </message>
    <message>
        <source>{name} is not a workbook, or it is damaged.</source>
        <translation>{name} no es un libro de cálculo, o está dañado.</translation>
    </message>
    <message>
        <source>{name} has {entries} parts; a workbook with {parts_limit} can be read.</source>
        <translation>{name} tiene {entries} partes; se puede leer un libro con {parts_limit}.</translation>
    </message>
    <message>
        <source>{name} holds two parts of one name.</source>
        <translation>{name} contiene dos partes con el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} lacks a part that a workbook has ({part!r}).</source>
        <translation>A {name} le falta una parte que tiene todo libro de cálculo ({part!r}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} cannot be read.</source>
        <translation>{name} está dañado: no se puede leer {part!r}.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than {depth_limit} levels.</source>
        <translation>{name} está anidado a más de {depth_limit} niveles.</translation>
    </message>
    <message>
        <source>{name} has a document type, which no workbook needs.</source>
        <translation>{name} tiene un tipo de documento, que ningún libro de cálculo necesita.</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} is not XML.</source>
        <translation>{name} está dañado: {part!r} no es XML.</translation>
    </message>
    <message>
        <source>{name} holds more than {inflated_limit} MB once it is unpacked.</source>
        <translation>{name} ocupa más de {inflated_limit} MB una vez descomprimido.</translation>
    </message>
    <message>
        <source>Keep the sheet that you need in a workbook of its own, and try with that.</source>
        <translation>Deje la hoja que necesita en un libro aparte y pruebe con ese.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without one, and try with that.</source>
        <translation>Guarde una copia sin contraseña y pruebe con esa.</translation>
    </message>
    <message>
        <source>{name} is a workbook of the older format (.xls).</source>
        <translation>{name} es un libro del formato antiguo (.xls).</translation>
    </message>
    <message>
        <source>{name} refers to text {at}, which is not there.</source>
        <translation>{name} remite al texto {at}, que no está.</translation>
    </message>
    <message>
        <source>{name} has a cell in {place!r}, which is no place.</source>
        <translation>{name} tiene una celda en {place!r}, que no es un lugar.</translation>
    </message>
    <message>
        <source>{name} says {told!r} where a number has to stand.</source>
        <translation>{name} dice {told!r} donde tiene que ir un número.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported. {advice}</source>
        <translation>{problem} No se importó nada. {advice}</translation>
    </message>
    <message>
        <source>{name} has more than {rows_limit} rows.</source>
        <translation>{name} tiene más de {rows_limit} filas.</translation>
    </message>
    <message>
        <source>Split it up and import the parts.</source>
        <translation>Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Columna {letters}</translation>
    </message>
    <message>
        <source>{name} holds more than {text_limit} characters.</source>
        <translation>{name} contiene más de {text_limit} caracteres.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>la línea {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>la fila {number}</translation>
    </message>
    <message>
        <source>line {number}, column {letters}</source>
        <translation>la línea {number}, columna {letters}</translation>
    </message>
    <message>
        <source>row {number}, column {letters}</source>
        <translation>la fila {number}, columna {letters}</translation>
    </message>
    <message>
        <source>{name} has {columns} columns in {place}; {columns_limit} can be read.</source>
        <translation>{name} tiene {columns} columnas en {place}; se pueden leer {columns_limit}.</translation>
    </message>
    <message>
        <source>Take out those that are not needed and try again.</source>
        <translation>Quite las que no hagan falta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has more than {cells_limit} filled cells.</source>
        <translation>{name} tiene más de {cells_limit} celdas llenas.</translation>
    </message>
    <message>
        <source>{name} has {cell} characters in {place}; a cell can have {cell_limit} at most.</source>
        <translation>{name} tiene {cell} caracteres en {place}; una celda puede tener {cell_limit} como máximo.</translation>
    </message>
    <message>
        <source>Split the text up and try again.</source>
        <translation>Divida el texto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has something in {place} that is not a character (U+{found}).</source>
        <translation>{name} tiene en {place} algo que no es un carácter (U+{found}).</translation>
    </message>
    <message>
        <source>Take it out and try again.</source>
        <translation>Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds no table: there is nothing in it.</source>
        <translation>{name} no contiene ninguna tabla: no hay nada dentro.</translation>
    </message>
    <message>
        <source>Its first row has to name the columns.</source>
        <translation>Su primera fila tiene que nombrar las columnas.</translation>
    </message>
    <message>
        <source>todo, to do, open, not started, not yet, no, false, new, pending, planned, 0, 0%, not done, incomplete, backlog, n, waiting, f</source>
        <translation>por hacer, pendiente, abierto, sin empezar, sin iniciar, todavía no, aún no, no, falso, nuevo, planeado, previsto, no hecho, incompleto, en espera</translation>
    </message>
    <message>
        <source>doing, in progress, started, ongoing, partly, partial, half, underway, under way, working, active, begun, wip, 50%</source>
        <translation>en curso, en progreso, en proceso, haciendo, empezado, iniciado, comenzado, parcial, a medias, en marcha, activo</translation>
    </message>
    <message>
        <source>done, complete, completed, yes, true, x, finished, closed, ok, ✓, ✔, ☑, 1, 100%, y, checked, t, met</source>
        <translation>hecho, hecha, completo, completado, sí, verdadero, terminado, finalizado, cerrado, listo, marcado, cumplido</translation>
    </message>
    <message>
        <source>na, n/a, not applicable, none, skip, skipped, cancelled, canceled, not relevant, dropped, -</source>
        <translation>no procede, no aplica, no aplicable, n/a, ninguno, omitido, cancelado, no corresponde, descartado</translation>
    </message>
    <message>
        <source>high, urgent, critical, top, 1, a, h, must, !!!, !</source>
        <translation>alta, alto, urgente, crítica, crítico, máxima, muy alta</translation>
    </message>
    <message>
        <source>medium, normal, med, middle, 2, b, m, should, moderate</source>
        <translation>media, medio, normal, moderada, moderado</translation>
    </message>
    <message>
        <source>low, minor, 3, c, l, could</source>
        <translation>baja, bajo, menor, mínima</translation>
    </message>
    <message>
        <source>none, no, -, 0</source>
        <translation>ninguna, ninguno, no, sin prioridad</translation>
    </message>
    <message>
        <source>“{text}” is no pillar. They are {pillars}.</source>
        <translation>«{text}» no es un pilar. Son {pillars}.</translation>
    </message>
    <message>
        <source>“{text}” is no principle of the plan. Write its id, like PRE-1, or its whole title.</source>
        <translation>«{text}» no es un principio del plan. Escriba su identificador, como PRE-1, o su título completo.</translation>
    </message>
    <message>
        <source>“{text}” is no state. Write to do, in progress, done or not applicable.</source>
        <translation>«{text}» no es un estado. Escriba por hacer, en curso, hecho o no procede.</translation>
    </message>
    <message>
        <source>“{text}” is no priority. Write high, medium, low or none.</source>
        <translation>«{text}» no es una prioridad. Escriba alta, media, baja o ninguna.</translation>
    </message>
    <message>
        <source>{number} are too many; an item can have {limit}.</source>
        <translation>{number} son demasiados; un elemento puede tener {limit}.</translation>
    </message>
    <message>
        <source>{number} characters are too many; there can be {limit}.</source>
        <translation>{number} caracteres son demasiados; puede haber {limit}.</translation>
    </message>
    <message>
        <source>character {position} turns the direction of the text (U+{code}), which can make it look like another.</source>
        <translation>el carácter {position} cambia la dirección del texto (U+{code}), lo que puede hacer que parezca otro.</translation>
    </message>
    <message>
        <source>character {position} cannot be kept (U+{code}).</source>
        <translation>el carácter {position} no se puede guardar (U+{code}).</translation>
    </message>
    <message>
        <source>{name} is a workbook without a sheet of cells.</source>
        <translation>{name} es un libro sin ninguna hoja de celdas.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {wanted!r}.</source>
        <translation>{name} no tiene ninguna hoja llamada {wanted!r}.</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Tiene {there}.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
</TS>
