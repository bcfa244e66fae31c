<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{}: nothing listed</source>
        <translation>{}: nada en la lista</translation>
    </message>
    <message>
        <source>Your notes will be locked in a minute, as nobody has touched the program for a while. Press any key to stay.</source>
        <translation>Sus notas se bloquearán en un minuto, porque hace rato que nadie usa el programa. Pulse cualquier tecla para seguir.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>¿Escribir a esta dirección en su programa de correo?</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>¿Abrir esta dirección en su navegador?</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF and print it elsewhere.</source>
        <translation>No hay ninguna impresora configurada en esta computadora. Guarde como PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>These pages cannot be printed from here. Save as PDF and print that.</source>
        <translation>Estas páginas no se pueden imprimir desde aquí. Guarde como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>None of the {} pages was chosen.</source>
        <translation>No se eligió ninguna de las {} páginas.</translation>
    </message>
    <message>
        <source>The printer {} is no longer there. Choose another, or save as PDF.</source>
        <translation>La impresora {} ya no está. Elija otra o guarde como PDF.</translation>
    </message>
    <message>
        <source>The printer {} did not take the pages. See whether it is on, or save as PDF.</source>
        <translation>La impresora {} no aceptó las páginas. Vea si está encendida o guarde como PDF.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>no es posible allí</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>{path} no se pudo escribir ({why}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Handing the pages to the printer…</source>
        <translation>Entregando las páginas a la impresora…</translation>
    </message>
    <message>
        <source>There is no room to print from ({}). Save as PDF and print that.</source>
        <translation>No hay espacio desde donde imprimir ({}). Guarde como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages ({why}). Save as PDF and print that.</source>
        <translation>La impresora {name} no aceptó las páginas ({why}). Guarde como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sent to {}, which is paused: the pages come out when it goes on.</source>
        <translation>Enviado a {}, que está en pausa: las páginas saldrán cuando continúe.</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Enviado a {}</translation>
    </message>
    <message>
        <source>September 2020 to September 2030</source>
        <translation>septiembre de 2020 a septiembre de 2030</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add an item…</source>
        <translation>Agregar un elemento…</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Agregar un elemento propio</translation>
    </message>
    <message>
        <source>Enter adds it. Paste several lines to add several.</source>
        <translation>Enter lo agrega. Pegue varias líneas para agregar varios.</translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Last change {moment} · {size}</source>
        <translation>Último cambio {moment} · {size}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BinnedRow</name>
    <message>
        <source>{}. Its run is over and can only be read.</source>
        <translation>{}. Su ronda terminó y solo se puede leer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {}</source>
        <translation>Restaurar {}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Selected: {}</source>
        <translation>Seleccionado: {}</translation>
    </message>
</context>
<context>
    <name>ChoiceSwitch</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
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
        <translation>{}: elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>{}: clear</source>
        <translation>{}: vaciar</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, or Dec 1.</source>
        <translation>Esto no es una fecha. Escríbala como 2026-12-01 o +7d.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aún sin fecha</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>{}, a day like 2026-12-01</source>
        <translation>{}, una fecha como 2026-12-01</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, Dec 1 or tomorrow.</source>
        <translation>Esto no es una fecha. Escríbala como 2026-12-01 o +7d.</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>Poner esta fecha</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Sin fecha límite</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Casillas</translation>
    </message>
    <message>
        <source>&amp;Gather by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>O&amp;rden</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>Encabezado y pie</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>Organi&amp;zación</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>Pi&amp;e</translation>
    </message>
    <message>
        <source>The help line, if it is chosen</source>
        <translation>La línea de ayuda, si está elegida</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Líneas de fuentes</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Fecha de impresión</translation>
    </message>
    <message>
        <source>No more than {} characters have room here.</source>
        <translation>Aquí no caben más de {} caracteres.</translation>
    </message>
</context>
<context>
    <name>DesignNames</name>
    <message>
        <source>Compact: one line an item</source>
        <translation>Compacta: una línea por elemento</translation>
    </message>
    <message>
        <source>Full: with plain words and sources</source>
        <translation>Completa: con palabras sencillas y fuentes</translation>
    </message>
    <message>
        <source>Facilitator: with room to write</source>
        <translation>Para facilitar: con espacio para escribir</translation>
    </message>
    <message>
        <source>Large print: 18 point</source>
        <translation>Letra grande: 18 puntos</translation>
    </message>
    <message>
        <source>Overview: all pillars on one page</source>
        <translation>Panorama: todos los pilares en una página</translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation>Mis marcas</translation>
    </message>
    <message>
        <source>Blank, to hand out</source>
        <translation>Vacías, para repartir</translation>
    </message>
    <message>
        <source>To fill in on a screen</source>
        <translation>Para rellenar en pantalla</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>Por fecha límite</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Upright (portrait)</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Wide (landscape)</source>
        <translation>Horizontal (apaisado)</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Comparison: {}</source>
        <translation>Comparación: {}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Mostrar lo que vence</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Do not remind me again today</source>
        <translation>No volver a recordármelo hoy</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Choose from the plan</source>
        <translation>Elegir del plan</translation>
    </message>
    <message>
        <source>Remove a filter above, or look for fewer words.</source>
        <translation>Quite un filtro de arriba o busque menos palabras.</translation>
    </message>
    <message>
        <source>Nothing matches all of this.</source>
        <translation>Nada cumple todo esto.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Mostrar todo el plan</translation>
    </message>
    <message>
        <source>Nothing in this list matches all of this.</source>
        <translation>Nada en esta lista cumple todo esto.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>Everything here is done.</source>
        <translation>Aquí todo está hecho.</translation>
    </message>
    <message>
        <source>What is done is hidden.</source>
        <translation>Lo hecho está oculto.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Mostrar lo hecho</translation>
    </message>
    <message>
        <source>This run had no items.</source>
        <translation>Esta ronda no tenía elementos.</translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation>Aún no hay nada en esta lista.</translation>
    </message>
    <message>
        <source>Begin with what comes first.</source>
        <translation>Empiece por lo primero.</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Agregar un elemento propio</translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Show in {list}: {title}</source>
        <translation>Mostrar en {list}: {title}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {name}, {number} chosen</source>
        <translation>Filtrar por {name}, opciones elegidas: {number}</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>There is no such folder now. It is made when you keep something.</source>
        <translation>Esa carpeta aún no existe. Se crea cuando guarde algo.</translation>
    </message>
    <message>
        <source>No program could be started that shows folders.</source>
        <translation>No se pudo iniciar ningún programa que muestre carpetas.</translation>
    </message>
</context>
<context>
    <name>HelpIndex</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Párrafos encontrados</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try fewer.</source>
        <translation>Nada en la ayuda contiene todas estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 párrafo</translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation>{} párrafos</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Stay unlocked</source>
        <translation>Seguir sin bloquear</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Who…</source>
        <translation>&amp;Quién…</translation>
    </message>
    <message>
        <source>&amp;Due…</source>
        <translation>&amp;Fecha límite…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiqueta…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <source>It rests in the bin for 30 days</source>
        <translation>Queda 30 días en la papelera</translation>
    </message>
    <message>
        <source>Add to “{}”</source>
        <translation>Agregar a «{}»</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién se ocupa?</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Ticked by (initials)</source>
        <translation>Marcado por (iniciales)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Mover aquí</translation>
    </message>
    <message>
        <source>&amp;Leave there</source>
        <translation>&amp;Dejar ahí</translation>
    </message>
    <message>
        <source>Keys for “{}”</source>
        <translation>Teclas para «{}»</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Estas quedan como están</translation>
    </message>
    <message>
        <source>Press the new keys. Esc leaves everything as it is.</source>
        <translation>Pulse las teclas nuevas. Esc deja todo como está.</translation>
    </message>
    <message>
        <source>Every action has its usual keys now.</source>
        <translation>Ahora todas las acciones tienen sus teclas habituales.</translation>
    </message>
    <message>
        <source>{} does this already.</source>
        <translation>{} ya hace esto.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Move it to “{this}”?</source>
        <translation>{keys} es de «{other}». ¿Pasar estas teclas a «{this}»?</translation>
    </message>
    <message>
        <source>“{}” has no keys now.</source>
        <translation>«{}» ya no tiene teclas.</translation>
    </message>
    <message>
        <source>“{name}” is {keys} now.</source>
        <translation>«{name}» ahora es {keys}.</translation>
    </message>
    <message>
        <source>Not every keyboard has this key. Choose another.</source>
        <translation>No todos los teclados tienen esta tecla. Elija otra.</translation>
    </message>
    <message>
        <source>{keys} is needed to type. Hold Ctrl with it, or Ctrl and Alt.</source>
        <translation>{keys} hace falta para escribir. Mantenga pulsado además Ctrl, o Ctrl y Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed to move in lists and texts.</source>
        <translation>{keys} hace falta para moverse en listas y textos.</translation>
    </message>
    <message>
        <source>{keys} edits text, wherever something can be typed.</source>
        <translation>{keys} edita texto dondequiera que se pueda escribir.</translation>
    </message>
    <message>
        <source>{keys} may open a menu or press a button. Hold Ctrl as well.</source>
        <translation>{keys} puede abrir un menú o pulsar un botón. Mantenga pulsado también Ctrl.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} es del sistema.</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Copy the address of this page</source>
        <translation>Copiar la dirección de esta página</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimir esta página…</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Name or licence</source>
        <translation>Nombre o licencia</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Filtrar por nombre o licencia</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Lo que viene incluido</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Nada aquí se llama así</translation>
    </message>
    <message>
        <source>Take words away from the filter to see more.</source>
        <translation>Quite palabras del filtro para ver más.</translation>
    </message>
    <message>
        <source>comes inside {}</source>
        <translation>viene dentro de {}</translation>
    </message>
    <message>
        <source>Licence of {}</source>
        <translation>Licencia de {}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add a link: an address or a path</source>
        <translation>Agregar un enlace: una dirección o una ruta</translation>
    </message>
    <message>
        <source>https or mailto address, or path</source>
        <translation>Dirección https o mailto, o ruta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file as evidence</source>
        <translation>Elegir un archivo como comprobante</translation>
    </message>
    <message>
        <source>Show the folder that this is in?</source>
        <translation>¿Mostrar la carpeta donde está?</translation>
    </message>
    <message>
        <source>There is no such file or folder on this computer.</source>
        <translation>No existe ese archivo o carpeta en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this.</source>
        <translation>Nada en esta computadora abre esto.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Remove the link {}</source>
        <translation>Quitar el enlace {}</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>{}:</source>
        <translation>{}:</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>A &amp;cargo de</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Logo: {}. Choose another</source>
        <translation>Logotipo: {}. Elegir otro</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Imágenes ({})</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Zooms in to show them</source>
        <translation>Se acerca para mostrarlos</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Días del calendario</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Who, due day, priority, tags, steps, links</source>
        <translation>Quién, fecha límite, prioridad, etiquetas, pasos, enlaces</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Elegir otra lista</translation>
    </message>
    <message>
        <source>“{name}” was closed on {day}. It can only be read.</source>
        <translation>«{name}» se cerró el {day}. Solo se puede leer.</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Nueva ronda…</translation>
    </message>
    <message>
        <source>Add to {}</source>
        <translation>Agregar a {}</translation>
    </message>
    <message>
        <source>Not in {}</source>
        <translation>No está en {}</translation>
    </message>
    <message>
        <source>Text changed since you last looked at this: look again.</source>
        <translation>El texto cambió desde la última vez que lo miró: revíselo.</translation>
    </message>
    <message>
        <source>Text changed since you ticked this: look again.</source>
        <translation>El texto cambió desde que lo marcó: revíselo.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>{} (closed)</source>
        <translation>{} (cerrada)</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Details of my work</source>
        <translation>Detalles de mi trabajo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>Private notes, saved as you type. They stay on this computer. Please keep victims&apos; names and details out of them.</source>
        <translation>Notas privadas, que se guardan mientras escribe. Se quedan en esta computadora. Por favor, no incluya nombres ni datos de víctimas.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide: {}</source>
        <translation>Ocultar: {}</translation>
    </message>
    <message>
        <source>Show: {}</source>
        <translation>Mostrar: {}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be shown here. Saving them as PDF may still work.</source>
        <translation>Las páginas no se pueden mostrar aquí. Puede que aún sea posible guardarlas como PDF.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} de {count}</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <source>Preview, {}. The text of it stands beside.</source>
        <translation>Vista previa, {}. Su texto está al lado.</translation>
    </message>
    <message>
        <source>Preview, nothing to show yet.</source>
        <translation>Vista previa, aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Creando las páginas…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture: {}</source>
        <translation>Imagen: {}</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>For you alone: notes, and what comes next</source>
        <translation>Solo para usted: notas y lo que sigue</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para usted</translation>
    </message>
    <message>
        <source>No note here.</source>
        <translation>Aquí no hay nota.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Sigue: {}</translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation>La última.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Kept designs</source>
        <translation>Diseños guardados</translation>
    </message>
    <message>
        <source>&amp;Kept designs</source>
        <translation>Di&amp;seños guardados</translation>
    </message>
    <message>
        <source>Keep this design</source>
        <translation>Guardar este diseño</translation>
    </message>
    <message>
        <source>Name, to find it again for any list or page:</source>
        <translation>Nombre, para volver a usarlo con cualquier lista o página:</translation>
    </message>
    <message>
        <source>The design is kept as “{}”.</source>
        <translation>El diseño se guardó como «{}».</translation>
    </message>
    <message>
        <source>&amp;Keep this design as…</source>
        <translation>&amp;Guardar este diseño como…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The design “{}” is deleted.</source>
        <translation>El diseño «{}» se eliminó.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>{} percent</source>
        <translation>{} por ciento</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Begin with empty notes</source>
        <translation>Empezar con notas vacías</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>RestoredNotice</name>
    <message>
        <source>Take the restore back</source>
        <translation>Deshacer la restauración</translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} de {count}</translation>
    </message>
</context>
<context>
    <name>RowSigns</name>
    <message>
        <source>Sources differ or need care</source>
        <translation>Las fuentes difieren o piden cuidado</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Tiene una nota</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}, luego {now}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected items</source>
        <translation>Qué hacer con los elementos seleccionados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Set the state of all selected</source>
        <translation>Cambiar el estado de todo lo seleccionado</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Quién…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Set the priority of all selected</source>
        <translation>Cambiar la prioridad de todo lo seleccionado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation>A la papelera, por 30 días</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Seleccionados: {}</translation>
    </message>
</context>
<context>
    <name>StatePicker</name>
    <message>
        <source>My state: {}</source>
        <translation>Mi estado: {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening your notes…</source>
        <translation>Abriendo sus notas…</translation>
    </message>
    <message>
        <source>Help line: {}</source>
        <translation>Línea de ayuda: {}</translation>
    </message>
    <message>
        <source>Open the help line panel</source>
        <translation>Abrir el panel de la línea de ayuda</translation>
    </message>
    <message>
        <source>{done} of {base} shown are done</source>
        <translation>{done} de {base} mostrados están hechos</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>Space ticks, Enter changes, Delete removes, Alt with Up or Down moves</source>
        <translation>Espacio marca, Enter cambia, Suprimir quita, Alt con Arriba o Abajo mueve</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change the step {}</source>
        <translation>Cambiar el paso {}</translation>
    </message>
    <message>
        <source>Remove the step {}</source>
        <translation>Quitar el paso {}</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Cambiar el paso</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
</context>
<context>
    <name>TallyLegend</name>
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
    <name>TextLink</name>
    <message>
        <source>{}, term</source>
        <translation>{}, término</translation>
    </message>
    <message>
        <source>{}, web address</source>
        <translation>{}, dirección web</translation>
    </message>
</context>
<context>
    <name>TitleLines</name>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes are locked. Unlock them first.</source>
        <translation>Sus notas están bloqueadas. Desbloquéelas primero.</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>Sus notas están bloqueadas</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>El plan y su biblioteca se pueden leer de todos modos.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Forgotten it?</source>
        <translation>¿La olvidó?</translation>
    </message>
    <message>
        <source>It is right: see what can be done</source>
        <translation>Es correcta: ver qué se puede hacer</translation>
    </message>
    <message>
        <source>That code does not open these notes: it is of another password, or the file is damaged.</source>
        <translation>Ese código no abre estas notas: es de otra contraseña o el archivo está dañado.</translation>
    </message>
    <message>
        <source>That is not the password, or the file is damaged. Mind capital letters and the keyboard language.</source>
        <translation>Esa no es la contraseña, o el archivo está dañado. Fíjese en las mayúsculas y en el idioma del teclado.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>The recovery code is on the sheet that could be printed when the password was set; it opens your notes in its place. Without either nobody can read them, not even those who made Four Pillars. They are in {folder}; nothing there is deleted. To begin with empty notes, close the program and move that folder somewhere else.</source>
        <translation>El código de recuperación está en la hoja que se pudo imprimir al establecer la contraseña; abre sus notas en lugar de ella. Sin una cosa ni la otra nadie puede leerlas, ni siquiera quienes hicieron Four Pillars. Están en {folder}; allí no se elimina nada. Para empezar con notas vacías, cierre el programa y mueva esa carpeta a otro lugar.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {}</source>
        <translation>Quitar la etiqueta {}</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Filter by {}</source>
        <translation>Filtrar por {}</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Escriba para acotar</translation>
    </message>
    <message>
        <source>Narrow the choices</source>
        <translation>Acotar las opciones</translation>
    </message>
</context>
</TS>
