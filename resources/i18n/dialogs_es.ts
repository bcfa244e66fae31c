<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Nothing was written.</source>
        <translation>{error} No se escribió nada.</translation>
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
        <source>{lists}, {new} of them new</source>
        <translation>{lists} (nuevas: {new})</translation>
    </message>
    <message>
        <source>{lists}. Items: {counts}.</source>
        <translation>{lists}. Elementos: {counts}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <comment>after {n} minute</comment>
        <translation>
            <numerusform>después de {n} minuto</numerusform>
            <numerusform>después de {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Four Pillars</source>
        <translation>Acerca de Four Pillars</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>Offline reference and checklist to the U.S. plan against human trafficking. Plain-word texts are ours and not official.</source>
        <translation>Referencia y lista de verificación sin conexión sobre el plan de EE. UU. contra la trata de personas. Los textos en palabras sencillas son nuestros y no son oficiales.</translation>
    </message>
    <message>
        <source>Four Pillars</source>
        <translation>Four Pillars</translation>
    </message>
    <message>
        <source>Your ticks and notes stay there; nothing leaves this computer. Without a password they are guarded against damage, not against people who can read its files.</source>
        <translation>Sus marcas y notas se quedan ahí; nada sale de esta computadora. Sin contraseña están protegidas contra daños, no contra quienes puedan leer sus archivos.</translation>
    </message>
    <message>
        <source>The program never asks by itself. Look where you got this copy, and compare the version there with this one; installing a newer one leaves your data as it is.</source>
        <translation>El programa nunca lo consulta por sí solo. Mire donde obtuvo esta copia y compare la versión de allí con esta; instalar una más nueva deja sus datos como están.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los datos</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Guardar citas</translation>
    </message>
    <message>
        <source>{} is there already. Give its whole name to replace it.</source>
        <translation>{} ya existe. Escriba su nombre completo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or place</source>
        <translation>Buscar un comando o un lugar</translation>
    </message>
    <message>
        <source>What would you like to do, or where to go?</source>
        <translation>¿Qué quiere hacer o adónde quiere ir?</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Comandos y lugares</translation>
    </message>
    <message>
        <source>Nothing is called like that. Fewer letters find more.</source>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} o más</translation>
    </message>
    <message>
        <source>{} found. Enter chooses, Esc goes back.</source>
        <translation>Encontrados: {}. Enter elige, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>A fault in Four Pillars</source>
        <translation>Un fallo en Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars broke off the last time it ran.</source>
        <translation>Four Pillars se interrumpió la última vez que se usó.</translation>
    </message>
    <message>
        <source>Something went wrong in Four Pillars.</source>
        <translation>Algo falló en Four Pillars.</translation>
    </message>
    <message>
        <source>What was saved is safe: all of it is here again, and you can go on.</source>
        <translation>Lo que se guardó está a salvo: todo está aquí de nuevo y puede continuar.</translation>
    </message>
    <message>
        <source>What is saved is safe, and what you were typing still stands where you typed it. You can go on. If something looks odd, close Four Pillars and start it again.</source>
        <translation>Lo que está guardado está a salvo, y lo que estaba escribiendo sigue donde lo escribió. Puede continuar. Si algo se ve raro, cierre Four Pillars y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Since then something went wrong {} more times.</source>
        <translation>Desde entonces algo falló {} veces más.</translation>
    </message>
    <message>
        <source>Since then something went wrong once more.</source>
        <translation>Desde entonces algo falló una vez más.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>This is all that is in the report. It holds no notes, names or search words, and it was sent nowhere: whether anybody gets it is up to you.</source>
        <translation>Esto es todo lo que hay en el informe. No contiene notas, nombres ni palabras buscadas, y no se envió a ninguna parte: que alguien lo reciba depende de usted.</translation>
    </message>
    <message>
        <source>It could not be saved; copy it if you want to keep it.</source>
        <translation>No se pudo guardar; cópielo si quiere conservarlo.</translation>
    </message>
    <message>
        <source>It is saved in {}</source>
        <translation>Está guardado en {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>Erase everything Four Pillars keeps on this computer?</source>
        <translation>¿Borrar todo lo que Four Pillars guarda en esta computadora?</translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody can bring it back. Four Pillars starts anew.</source>
        <translation>Esto no se puede deshacer, y nadie puede recuperarlo. Four Pillars empieza desde cero.</translation>
    </message>
    <message>
        <source>These will go from {}:</source>
        <translation>Esto se borrará de {}:</translation>
    </message>
    <message>
        <source>To erase all of this, type {}:</source>
        <translation>Para borrar todo esto, escriba {}:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>In the folder are also things that are not Four Pillars&apos; own; they stay: {}.</source>
        <translation>En la carpeta también hay cosas que no son de Four Pillars; esas se quedan: {}.</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>Lo que se borrará</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Names and initials</source>
        <translation>Nombres e iniciales</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Marked as UTF-8, which Excel needs</source>
        <translation>Marcado como UTF-8, que Excel necesita</translation>
    </message>
    <message>
        <source>Organization and logo</source>
        <translation>Organización y logotipo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
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
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendario (ICS)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Se está creando el archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>{items}, a row each.</source>
        <translation>{items}, uno por fila.</translation>
    </message>
    <message>
        <source>{items}, a row each, with boxes to tick and ready to be printed.</source>
        <translation>{items}, uno por fila, con casillas para marcar y listos para imprimir.</translation>
    </message>
    <message>
        <source>{items} as a document to change and to print.</source>
        <translation>{items} en un documento para modificar e imprimir.</translation>
    </message>
    <message>
        <source>{items} on one page that every browser opens, without a network.</source>
        <translation>{items} en una página que cualquier navegador abre, sin red.</translation>
    </message>
    <message>
        <source>{items} as plain text with boxes.</source>
        <translation>{items} en texto sencillo con casillas.</translation>
    </message>
    <message>
        <source>{items} with a due day, each as an event of a whole day.</source>
        <translation>{items} con fecha límite, cada uno como un evento de todo el día.</translation>
    </message>
    <message>
        <source>{items} for other programs to read.</source>
        <translation>{items} para que los lean otros programas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>Se está creando el archivo.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written. Choose it to replace it.</source>
        <translation>{path} ya existe. No se escribió nada. Elíjalo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>HotlinePanel</name>
    <message>
        <source>Help line</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Number to text</source>
        <translation>Número para mensajes de texto</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copiar el &amp;número</translation>
    </message>
    <message>
        <source>Copy &amp;text number</source>
        <translation>Copiar el de &amp;mensajes</translation>
    </message>
    <message>
        <source>&amp;Print a card…</source>
        <translation>&amp;Imprimir una tarjeta…</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Copiado: {}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>In the documents: {}.</source>
        <translation>En los documentos: {}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take over shared checklists</source>
        <translation>Incorporar listas compartidas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>What comes in and what differs</source>
        <translation>Lo que entra y lo que difiere</translation>
    </message>
    <message>
        <source>Only what both sides changed</source>
        <translation>Solo lo que cambió en ambos lados</translation>
    </message>
    <message>
        <source>Take: {}</source>
        <translation>Tomar: {}</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>La fila elegida, completa</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to import.</source>
        <translation>Todo está aquí ya: no hay nada que importar.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Checklist that the form belongs to</source>
        <translation>Lista a la que pertenece el formulario</translation>
    </message>
    <message>
        <source>&amp;Use this checklist</source>
        <translation>&amp;Usar esta lista</translation>
    </message>
</context>
<context>
    <name>ListPropertiesDialog</name>
    <message>
        <source>About this checklist</source>
        <translation>Sobre esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>Reading the checklist…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Sin elementos</translation>
    </message>
    <message>
        <source>From a &amp;shared file…</source>
        <translation>De un archivo c&amp;ompartido…</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>Or&amp;ganismo</translation>
    </message>
    <message>
        <source>C&amp;hecklist</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>Keep states and dates</source>
        <translation>Conservar estados y fechas</translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation>Conservar notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Cr&amp;ear</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier versions of a note</source>
        <translation>Versiones anteriores de una nota</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Compared with the note now</source>
        <translation>Comparada con la nota actual</translation>
    </message>
    <message>
        <source>The note as it was</source>
        <translation>La nota como era</translation>
    </message>
    <message>
        <source>Struck through: only then. Underlined: only now.</source>
        <translation>Tachado: solo entonces. Subrayado: solo ahora.</translation>
    </message>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>No hay versiones anteriores de esta nota.</translation>
    </message>
    <message>
        <source>Brought back. What stood there is an earlier version now.</source>
        <translation>Recuperada. Lo que había es ahora una versión anterior.</translation>
    </message>
    <message>
        <source>Forget earlier versions</source>
        <translation>Olvidar versiones anteriores</translation>
    </message>
    <message>
        <source>Forget all earlier versions of this note?</source>
        <translation>¿Olvidar todas las versiones anteriores de esta nota?</translation>
    </message>
    <message>
        <source>They cannot be brought back, not by Undo either. The note itself stays.</source>
        <translation>No se pueden recuperar, tampoco con Deshacer. La nota en sí se queda.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidarlas</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Forget earlier versions…</source>
        <translation>&amp;Olvidar versiones anteriores…</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva, otra vez</translation>
    </message>
    <message>
        <source>I know that a lost password means lost notes.</source>
        <translation>Sé que si pierdo la contraseña pierdo las notas.</translation>
    </message>
    <message>
        <source>Your notes are being written anew</source>
        <translation>Sus notas se están escribiendo de nuevo</translation>
    </message>
    <message>
        <source>Writing your notes and their backups under the new password…</source>
        <translation>Escribiendo sus notas y las copias de seguridad con la contraseña nueva…</translation>
    </message>
    <message>
        <source>Writing your notes and their backups without a password…</source>
        <translation>Escribiendo sus notas y las copias de seguridad sin contraseña…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Lock when nobody touches the program</source>
        <translation>Bloquear cuando nadie use el programa</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Cambiar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Establecer la contraseña</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Quitar la contraseña</translation>
    </message>
    <message>
        <source>Without the password, nobody can read your notes, lists and backups. The plan stays open to all. There is no way around it: write the recovery code down when it is shown.</source>
        <translation>Sin la contraseña, nadie puede leer sus notas, listas y copias de seguridad. El plan sigue abierto para todas las personas. No hay otra forma de entrar: anote el código de recuperación cuando se muestre.</translation>
    </message>
    <message>
        <source>You opened your notes with the recovery code. Choose a new password: a new code comes with it, and the old sheet is good for nothing then. Or remove the password.</source>
        <translation>Abrió sus notas con el código de recuperación. Elija una contraseña nueva: trae un código nuevo, y la hoja antigua deja de servir. O quite la contraseña.</translation>
    </message>
    <message>
        <source>Your notes and their backups are locked with a password. With the one you have now you can choose another, remove it, or see the recovery code again.</source>
        <translation>Sus notas y las copias de seguridad están bloqueadas con una contraseña. Con la actual puede elegir otra, quitarla o volver a ver el código de recuperación.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Lock my notes</source>
        <translation>Bloquear mis notas</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presenting: {}</source>
        <translation>En presentación: {}</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>La pantalla está en negro</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>En ne&amp;gro</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Time since the start: {}</source>
        <translation>Tiempo desde el inicio: {}</translation>
    </message>
</context>
<context>
    <name>PrintDesigner</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>The paper as pages or as text</source>
        <translation>El documento como páginas o como texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>No font here can print {}: a box stands instead.</source>
        <translation>Ninguna fuente de letra aquí puede imprimir {}: en su lugar hay un cuadro.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written ({}). Choose another place.</source>
        <translation>{} no se pudo escribir ({}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>No program for PDF was found. It is at {}</source>
        <translation>No se encontró ningún programa para PDF. Está en {}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>This code opens your notes when the password is forgotten. Whoever has it can read them: keep it on paper, away from this computer. It is good until the password is changed.</source>
        <translation>Este código abre sus notas si olvida la contraseña. Quien lo tenga puede leerlas: guárdelo en papel, lejos de esta computadora. Sirve hasta que se cambie la contraseña.</translation>
    </message>
    <message>
        <source>Recovery code: {}</source>
        <translation>Código de recuperación: {}</translation>
    </message>
    <message>
        <source>Let me select and copy it here</source>
        <translation>Permitir seleccionarlo y copiarlo aquí</translation>
    </message>
    <message>
        <source>Pr&amp;int the sheet…</source>
        <translation>I&amp;mprimir la hoja…</translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation>&amp;Guardarla como PDF…</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>Se está creando la hoja…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {}. Print it and delete the file: whoever has it can read your notes.</source>
        <translation>Guardado: {}. Imprímalo y elimine el archivo: quien lo tenga puede leer sus notas.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What would be different:</source>
        <translation>Lo que cambiaría:</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>What is here now is backed up before, so that you can take the restore back.</source>
        <translation>Antes se hace una copia de seguridad de lo que hay aquí ahora, para que pueda deshacer la restauración.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>{moment}: {contents}</source>
        <translation>{moment}: {contents}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share checklists</source>
        <translation>Compartir listas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>Todo lo que hay en el archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>In the file: {}</source>
        <translation>En el archivo: {}</translation>
    </message>
    <message>
        <source>Tick at least one checklist.</source>
        <translation>Marque al menos una lista.</translation>
    </message>
    <message>
        <source>People named in it: {}.</source>
        <translation>Personas nombradas en él: {}.</translation>
    </message>
    <message>
        <source>Links to places on your computer may tell more than you want: {}</source>
        <translation>Los enlaces a lugares de su computadora pueden decir más de lo que quiere: {}</translation>
    </message>
    <message>
        <source>Lock it with a password</source>
        <translation>Protegerlo con una contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be found again.</source>
        <translation>Nadie puede abrir el archivo sin ella, y no se puede volver a encontrar.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Four Pillars share file (*{})</source>
        <translation>Archivo compartido de Four Pillars (*{})</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Checklists to share</source>
        <translation>Listas para compartir</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Teclas habituales para &amp;todas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What the keys do in Four Pillars.</source>
        <translation>Qué hacen las teclas en Four Pillars.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Go to what begins like this</source>
        <translation>Ir a lo que empieza así</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Read, and go to the note</source>
        <translation>Leer, e ir a la nota</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Shift or Ctrl+arrows</source>
        <translation>Mayús o Ctrl+flechas</translation>
    </message>
    <message>
        <source>All that can be done with a row</source>
        <translation>Todo lo que se puede hacer con una fila</translation>
    </message>
    <message>
        <source>Move a row within its list</source>
        <translation>Mover una fila dentro de su lista</translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation>Alt+Mayús+flechas</translation>
    </message>
    <message>
        <source>Move rows to the bin</source>
        <translation>Mover filas a la papelera</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>El campo siguiente, el anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Leave a field, a panel, a dialog</source>
        <translation>Salir de un campo, un panel, un diálogo</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>En la búsqueda: vaciarla</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation>En la búsqueda: ir a la lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>A new checklist</source>
        <translation>Una lista nueva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Month first: 3/4 is March 4</source>
        <translation>Primero el mes: 3/4 es el 4 de marzo</translation>
    </message>
    <message>
        <source>Day first: 3/4 is April 3</source>
        <translation>Primero el día: 3/4 es el 3 de abril</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasará con ella</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Solo las filas con un problema</translation>
    </message>
    <message>
        <source>Leave out rows with a problem</source>
        <translation>Omitir las filas con un problema</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Columna {}</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>Indique qué columna contiene los títulos.</translation>
    </message>
    <message>
        <source>Rows with a problem: mend them, or leave them out.</source>
        <translation>Filas con un problema: corríjalas u omítalas.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Fechas</translation>
    </message>
</context>
<context>
    <name>TextChangedDialog</name>
    <message>
        <source>Text changed: look again</source>
        <translation>El texto cambió: revíselo</translation>
    </message>
    <message>
        <source>As you last looked at it</source>
        <translation>Como lo miró la última vez</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>En esta edición</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new in this edition.</source>
        <translation>Tachado: ya no está. Subrayado: nuevo en esta edición.</translation>
    </message>
    <message>
        <source>The text that you looked at is not kept here; this edition says:</source>
        <translation>El texto que usted miró no se conserva aquí; esta edición dice:</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;Ya lo revisé</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save the text to a file…</source>
        <translation>&amp;Guardar el texto en un archivo…</translation>
    </message>
    <message>
        <source>Close and &amp;lose the text</source>
        <translation>Cerrar y &amp;perder el texto</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} no se pudo escribir ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>What you wrote on “{}” is not saved.</source>
        <translation>Lo que escribió en «{}» no está guardado.</translation>
    </message>
    <message>
        <source>{} things you wrote are not saved:</source>
        <translation>{} cosas que escribió no están guardadas:</translation>
    </message>
    <message>
        <source>•  and {} more</source>
        <translation>•  y {} más</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
</TS>
