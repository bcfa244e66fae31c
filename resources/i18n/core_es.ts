<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name />
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
        <source>{path} may be looked into by others on this computer. Keep it to yourself: chmod -R go= '{folder}'</source>
        <translation>Otras personas que usan esta computadora pueden ver {path}. Para reservárselo: chmod -R go= '{folder}'</translation>
    </message>
    <message numerus="yes">
        <source>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= '{folder}'</source>
        <comment>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= '{folder}'</comment>
        <translation>
            <numerusform>Otras personas que usan esta computadora pueden ver {path} y {n} más. Para reservárselo: chmod -R go= '{folder}'</numerusform>
            <numerusform>Otras personas que usan esta computadora pueden ver {path} y {n} más. Para reservárselo: chmod -R go= '{folder}'</numerusform>
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
        <source>Not Four Pillars' own, and left: {names}.</source>
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
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>{n} enlace</numerusform>
            <numerusform>{n} enlaces</numerusform>
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
        <source>{named} of the plan's {official} priority actions are named in these sources.</source>
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
        <source>Keep it safe</source>
        <translation>Guárdela bien</translation>
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
        <source>Your notes cannot be opened: another program's file is in their place</source>
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
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
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
        <source>Where sources disagree</source>
        <translation>Donde las fuentes difieren</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
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
        <source>stated</source>
        <translation>consta</translation>
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
</context>
</TS>
