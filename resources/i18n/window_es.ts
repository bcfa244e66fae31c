<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Imported: {}. Undo takes all of it back.</source>
        <translation>Importado: {}. Deshacer lo retira todo.</translation>
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
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
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
