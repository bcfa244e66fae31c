<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open a shared file, form or table…</source>
        <translation>&amp;Abrir un archivo compartido, formulario o tabla…</translation>
    </message>
    <message>
        <source>S&amp;hare checklists…</source>
        <translation>&amp;Compartir listas…</translation>
    </message>
    <message>
        <source>&amp;Export this checklist…</source>
        <translation>&amp;Exportar esta lista…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Con&amp;traseña…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Erase e&amp;verything…</source>
        <translation>Borrar t&amp;odo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation>&amp;Quitar filtros y búsqueda</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>&amp;Citar…</translation>
    </message>
    <message>
        <source>Cite the &amp;whole list…</source>
        <translation>Citar &amp;toda la lista…</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>&amp;Por hacer</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;En curso</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation>&amp;No procede</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>E&amp;scribir una nota</translation>
    </message>
    <message>
        <source>&amp;New checklist…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>&amp;Go to the open checklist</source>
        <translation>&amp;Ir a la lista abierta</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>&amp;Agregar un elemento</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation>Nueva &amp;ronda…</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;Comparar con la ronda anterior</translation>
    </message>
    <message>
        <source>A&amp;rchive or bring back</source>
        <translation>Archi&amp;var o recuperar</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Vencimien&amp;tos</translation>
    </message>
    <message>
        <source>Pr&amp;ogress</source>
        <translation>Avanc&amp;e</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Pape&amp;lera</translation>
    </message>
    <message>
        <source>My &amp;initials…</source>
        <translation>Mi&amp;s iniciales…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Book&amp;mark this</source>
        <translation>Agregar a los &amp;marcadores</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Mar&amp;cadores</translation>
    </message>
    <message>
        <source>Find a &amp;command or place…</source>
        <translation>&amp;Buscar un comando o un lugar…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Present to a room</source>
        <translation>&amp;Presentar ante un grupo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Help with this</source>
        <translation>&amp;Ayuda sobre esto</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Help &amp;line</source>
        <translation>&amp;Línea de ayuda</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;About Four Pillars</source>
        <translation>Acerca &amp;de Four Pillars</translation>
    </message>
    <message>
        <source>it is guarded by a password, and no file can be</source>
        <translation>está protegida por una contraseña, y un archivo no puede estarlo</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>Vencidos: {}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Principle: {}</source>
        <translation>Principio: {}</translation>
    </message>
    <message>
        <source>No single principle</source>
        <translation>Sin un solo principio</translation>
    </message>
    <message>
        <source>{}: no single principle fits</source>
        <translation>{}: no corresponde a un solo principio</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>Mis listas de verificación</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>Due. What is overdue and due soon in all checklists</source>
        <translation>Vencimientos. Lo vencido y lo que vence pronto en todas las listas</translation>
    </message>
    <message>
        <source>Progress of all checklists</source>
        <translation>Avance de todas las listas</translation>
    </message>
    <message>
        <source>Bin. What was removed in the last 30 days</source>
        <translation>Papelera. Lo que se quitó en los últimos 30 días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Earlier runs and archived checklists</source>
        <translation>Rondas anteriores y listas archivadas</translation>
    </message>
    <message>
        <source>{list}, closed {day}</source>
        <translation>{list}, cerrada el {day}</translation>
    </message>
    <message>
        <source>Checklist {}</source>
        <translation>Lista de verificación {}</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>{done} de {base} hechos</translation>
    </message>
    <message>
        <source>{named} named here, {official} in the plan</source>
        <translation>{named} nombradas aquí, {official} en el plan</translation>
    </message>
    <message>
        <source>{name}: {named} priority actions named in these sources; the plan has {official}</source>
        <translation>{name}: {named} acciones prioritarias nombradas en estas fuentes; el plan tiene {official}</translation>
    </message>
    <message>
        <source>The fonts in {folder} cannot be read ({error}). Nothing was written. Install Four Pillars again.</source>
        <translation>No se pueden leer las fuentes de letra de {folder} ({error}). No se escribió nada. Vuelva a instalar Four Pillars.</translation>
    </message>
    <message>
        <source>The document could not be made: {error}. Nothing was written. Please report this.</source>
        <translation>No se pudo crear el documento: {error}. No se escribió nada. Por favor, informe de esto.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>{path} no se pudo escribir ({why}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>The pages were not made: what sets them has stopped. Nothing was written, and all you have is safe. Try again, or print fewer items.</source>
        <translation>No se crearon las páginas: lo que las compone se detuvo. No se escribió nada, y todo lo que tiene está a salvo. Inténtelo de nuevo o imprima menos elementos.</translation>
    </message>
    <message>
        <source>The pages were not made: the window they were for is closed.</source>
        <translation>No se crearon las páginas: la ventana para la que eran está cerrada.</translation>
    </message>
    <message>
        <source>The pages were not made: the system has no room for it ({why}). Close other programs and try again.</source>
        <translation>No se crearon las páginas: el sistema no tiene espacio para ello ({why}). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} checklists. Undo takes all of it back.</source>
        <comment>Imported: {n} checklist. Undo takes all of it back.</comment>
        <translation>
            <numerusform>Importado: {n} lista. Deshacer lo retira todo.</numerusform>
            <numerusform>Importado: {n} listas. Deshacer lo retira todo.</numerusform>
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
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased: {}.</source>
        <translation>No se borró nada: {}.</translation>
    </message>
    <message>
        <source>The window speaks {language}.</source>
        <translation>Idioma de la ventana: {language}.</translation>
    </message>
    <message>
        <source>The language changes when you start Four Pillars again: something you wrote could not be saved. {why}</source>
        <translation>El idioma cambiará cuando vuelva a iniciar Four Pillars: algo que escribió no se pudo guardar. {why}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Today has no backup yet. {}</source>
        <translation>Hoy todavía no hay copia de seguridad. {}</translation>
    </message>
    <message>
        <source>Save a copy of all your checklists and notes</source>
        <translation>Guardar una copia de todas sus listas y notas</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Copias de seguridad (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved a copy: {}</source>
        <translation>Copia guardada: {}</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Everything is as it was on {}.</source>
        <translation>Todo está como estaba el {}.</translation>
    </message>
    <message>
        <source>The restore is taken back. All is as it was before it.</source>
        <translation>La restauración se deshizo. Todo está como antes de ella.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>Sus notas aún no están abiertas.</translation>
    </message>
    <message>
        <source>“{}” starts again. The run before is kept under Earlier.</source>
        <translation>«{}» empieza una nueva ronda. La anterior se conserva en Anteriores.</translation>
    </message>
    <message>
        <source>Open a shared file, a table or a filled form</source>
        <translation>Abrir un archivo compartido, una tabla o un formulario rellenado</translation>
    </message>
    <message>
        <source>Checklists, tables and forms (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;All files (*)</source>
        <translation>Listas, tablas y formularios (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>“{}” is in use again.</source>
        <translation>«{}» vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>“{}” is archived.</source>
        <translation>«{}» está archivada.</translation>
    </message>
    <message>
        <source>“{}” is in the bin. Undo brings it back.</source>
        <translation>«{}» está en la papelera. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>There is no run before this one: start a list again to have two.</source>
        <translation>No hay una ronda anterior a esta: empiece una nueva ronda de una lista para tener dos.</translation>
    </message>
    <message>
        <source>My initials</source>
        <translation>Mis iniciales</translation>
    </message>
    <message>
        <source>They are put beside the date when you tick something:</source>
        <translation>Se ponen junto a la fecha cuando marca algo:</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>What you typed last was not saved yet when Four Pillars ended. It is back: {}. Undo takes it out again.</source>
        <translation>Lo último que escribió aún no se había guardado cuando Four Pillars se cerró. Aquí está de nuevo: {}. Deshacer lo vuelve a quitar.</translation>
    </message>
    <message>
        <source>What you typed last could not be put back: {names}. {why} It is kept for the next start; or copy it now.</source>
        <translation>No se pudo recuperar lo último que escribió: {names}. {why} Se conserva para el próximo inicio; también puede copiarlo ahora.</translation>
    </message>
    <message>
        <source>What was typed last before Four Pillars ended may not be saved, and cannot be read: the file that holds it needs another password or is damaged. It was put aside in the data folder as unsaved-old.db.</source>
        <translation>Es posible que lo último que se escribió antes de que Four Pillars se cerrara no esté guardado, y no se puede leer: el archivo que lo contiene necesita otra contraseña o está dañado. Se apartó en la carpeta de datos con el nombre unsaved-old.db.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} de {count}</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay ningún lugar al que volver.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>No hay ningún lugar al que avanzar.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>When Four Pillars last ended, a note could not be saved. Its text is in {}</source>
        <translation>La última vez que Four Pillars se cerró, no se pudo guardar una nota. Su texto está en {}</translation>
    </message>
    <message>
        <source>When Four Pillars last ended, {count} notes could not be saved. Their texts are in {folder}: {names}</source>
        <translation>La última vez que Four Pillars se cerró, no se pudieron guardar {count} notas. Sus textos están en {folder}: {names}</translation>
    </message>
    <message>
        <source>Saving what you typed…</source>
        <translation>Guardando lo que escribió…</translation>
    </message>
    <message>
        <source>The note on {id} could not be saved, nor its text put into {folder}: {why}</source>
        <translation>No se pudo guardar la nota sobre {id}, ni poner su texto en {folder}: {why}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>Sus notas aún no están abiertas.</translation>
    </message>
    <message>
        <source>To lock your notes, set a password first.</source>
        <translation>Para bloquear sus notas, establezca primero una contraseña.</translation>
    </message>
    <message>
        <source>Your notes have a password now.</source>
        <translation>Sus notas ya tienen contraseña.</translation>
    </message>
    <message>
        <source>{} locks them.</source>
        <translation>{} las bloquea.</translation>
    </message>
    <message>
        <source>What was put aside before your notes had a password can be read without it. Delete it when you do not need it: {}</source>
        <translation>Lo que se apartó antes de que sus notas tuvieran contraseña se puede leer sin ella. Elimínelo cuando ya no lo necesite: {}</translation>
    </message>
    <message>
        <source>Your notes have no password any more.</source>
        <translation>Sus notas ya no tienen contraseña.</translation>
    </message>
    <message>
        <source>That is not the password you have now. Nothing was changed.</source>
        <translation>Esa no es su contraseña actual. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Something you wrote could not be saved: {} It is kept here until you unlock your notes. Do not end the program before that.</source>
        <translation>No se pudo guardar algo que escribió: {} Se conserva aquí hasta que desbloquee sus notas. No cierre el programa antes.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
</context>
<context>
    <name>LossTeller</name>
    <message>
        <source>I understand</source>
        <translation>Entiendo</translation>
    </message>
    <message>
        <source>I understand: do not tell me again</source>
        <translation>Entiendo: no volver a avisarme</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>todos los años</translation>
    </message>
    <message>
        <source>all pillars</source>
        <translation>todos los pilares</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{agency}, {column}: {count}</source>
        <translation>{agency}, {column}: {count}</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>ningún registro</translation>
    </message>
    <message>
        <source>{records}, {done} of {base} done</source>
        <translation>{records}, {done} de {base} hechos</translation>
    </message>
    <message>
        <source>{agency}, part of {above}</source>
        <translation>{agency}, parte de {above}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>These are {} addresses. Paste one at a time.</source>
        <translation>Son {} direcciones. Pegue una a la vez.</translation>
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
        <translation>{row} de {count}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A card for a wall</source>
        <translation>Una tarjeta para la pared</translation>
    </message>
    <message>
        <source>Cards for wallets</source>
        <translation>Tarjetas para la billetera</translation>
    </message>
    <message>
        <source>Only what the filter shows</source>
        <translation>Solo lo que muestra el filtro</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Solo lo seleccionado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>Todo lo que hay en la página</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Beginning anew…</source>
        <translation>Empezando desde cero…</translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
        <translation>Recuperando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The folder with your notes</source>
        <translation>La carpeta con sus notas</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The pages could not be made: {}. All you have is safe. Please report this.</source>
        <translation>No se pudieron crear las páginas: {}. Todo lo que tiene está a salvo. Por favor, informe de esto.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>{title}: before {before}, now {now}. {moved}</source>
        <translation>{title}: antes {before}, ahora {now}. {moved}</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>{}  (changed)</source>
        <translation>{}  (cambiado)</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>{name}: {amounts}</source>
        <translation>{name}: {amounts}</translation>
    </message>
    <message>
        <source>{name}, {what}: {number}</source>
        <translation>{name}, {what}: {number}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Level {level}, {row} of {count}</source>
        <translation>Nivel {level}, {row} de {count}</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{} was not opened, because your notes are not open.</source>
        <translation>{} no se abrió, porque sus notas no están abiertas.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} no es un archivo.</translation>
    </message>
</context>
</TS>
