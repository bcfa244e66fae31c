<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{agency}, part of {parent}</source>
        <translation>{agency}, parte de {parent}</translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without leading a record here.</source>
        <comment>{n} agency is named in the documents without leading a record here.</comment>
        <translation>
            <numerusform>{n} organismo se menciona en los documentos sin ser responsable de ningún registro aquí.</numerusform>
            <numerusform>{n} organismos se mencionan en los documentos sin ser responsables de ningún registro aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no lead; only the first row counts them.</source>
        <comment>{n} record names no lead; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} registro no nombra responsable; solo lo cuenta la primera fila.</numerusform>
            <numerusform>{n} registros no nombran responsable; solo los cuenta la primera fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without being a partner here.</source>
        <comment>{n} agency is named in the documents without being a partner here.</comment>
        <translation>
            <numerusform>{n} organismo se menciona en los documentos sin ser colaborador aquí.</numerusform>
            <numerusform>{n} organismos se mencionan en los documentos sin ser colaboradores aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no partner; only the first row counts them.</source>
        <comment>{n} record names no partner; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} registro no nombra colaborador; solo lo cuenta la primera fila.</numerusform>
            <numerusform>{n} registros no nombran colaborador; solo los cuenta la primera fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without a record here.</source>
        <comment>{n} agency is named in the documents without a record here.</comment>
        <translation>
            <numerusform>{n} organismo se menciona en los documentos sin ningún registro aquí.</numerusform>
            <numerusform>{n} organismos se mencionan en los documentos sin ningún registro aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no agency; only the first row counts them.</source>
        <comment>{n} record names no agency; only the first row counts them.</comment>
        <translation>
            <numerusform>{n} registro no nombra organismo; solo lo cuenta la primera fila.</numerusform>
            <numerusform>{n} registros no nombran organismo; solo los cuenta la primera fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet. Show something on the right and choose “Bookmark this” to come back to it from here.</source>
        <translation>Aún no hay ningún marcador. Muestre algo a la derecha y elija «Agregar a los marcadores» para volver a ello desde aquí.</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message numerus="yes">
        <source>Throw away {n} things for good? Nothing can bring them back, not even Undo.</source>
        <comment>Throw away {n} thing for good? Nothing can bring them back, not even Undo.</comment>
        <translation>
            <numerusform>¿Eliminar {n} cosa para siempre? No se podrá recuperar, ni siquiera con Deshacer.</numerusform>
            <numerusform>¿Eliminar {n} cosas para siempre? No se podrán recuperar, ni siquiera con Deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items open</source>
        <comment>{n} item open</comment>
        <translation>
            <numerusform>{n} elemento sin terminar</numerusform>
            <numerusform>{n} elementos sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the bin. Undo brings back.</source>
        <comment>{n} item in the bin. Undo brings back.</comment>
        <translation>
            <numerusform>{n} elemento en la papelera. Deshacer lo recupera.</numerusform>
            <numerusform>{n} elementos en la papelera. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records added to {list}</source>
        <comment>{n} record added to {list}</comment>
        <translation>
            <numerusform>{n} registro agregado a {list}</numerusform>
            <numerusform>{n} registros agregados a {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} items</source>
        <comment>Copied {n} item</comment>
        <translation>
            <numerusform>{n} elemento copiado</numerusform>
            <numerusform>{n} elementos copiados</numerusform>
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
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} suceso</numerusform>
            <numerusform>{n} sucesos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of all your checklists and notes, made by themselves once a day and before anything big. All of two days are kept, one a day for two weeks, one a week for three months.</source>
        <translation>Copias de todas sus listas y notas, que se hacen solas una vez al día y antes de cualquier cambio grande. Se conservan todas las de dos días, una por día durante dos semanas y una por semana durante tres meses.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Elsewhere, as on a USB stick</source>
        <translation>En otro lugar, como una memoria USB</translation>
    </message>
    <message>
        <source>&amp;Preview and restore…</source>
        <translation>&amp;Previsualizar y restaurar…</translation>
    </message>
    <message>
        <source>Res&amp;tore from a file…</source>
        <translation>Res&amp;taurar de un archivo…</translation>
    </message>
    <message>
        <source>The folder that they are in</source>
        <translation>La carpeta donde están</translation>
    </message>
    <message>
        <source>They are in this folder:</source>
        <translation>Están en esta carpeta:</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself once there is something to keep; or make one now.</source>
        <translation>Aún no hay ninguna copia de seguridad. Se hace una por sí sola en cuanto haya algo que conservar; también puede hacer una ahora.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backed up: {}.</source>
        <translation>Copia de seguridad hecha: {}.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What you removed rests here for 30 days, then it is thrown away for good.</source>
        <translation>Lo que quitó queda aquí 30 días; después se elimina para siempre.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Mostrar {} más</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>ChecklistHead</name>
    <message>
        <source>Add item</source>
        <translation>Agregar elemento</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Nueva ronda…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimir esta lista…</translation>
    </message>
    <message>
        <source>Share this list…</source>
        <translation>Compartir esta lista…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exportar esta lista…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with this list</source>
        <translation>Más que hacer con esta lista</translation>
    </message>
    <message>
        <source>Group the items by, now {}</source>
        <translation>Agrupar los elementos por, ahora {}</translation>
    </message>
    <message>
        <source>Group: {}</source>
        <translation>Grupo: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilar</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Add &amp;records from the plan…</source>
        <translation>Agregar &amp;registros del plan…</translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation>&amp;Nueva ronda…</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;Comparar con la ronda anterior</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Ocultar lo hecho</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Deshacer: {}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rehacer: {}</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Elija primero un registro.</translation>
    </message>
    <message>
        <source>Choose a record or a page first.</source>
        <translation>Elija primero un registro o una página.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>There is no action here to present. Open a checklist first.</source>
        <translation>Aquí no hay ninguna acción que presentar. Abra primero una lista.</translation>
    </message>
    <message>
        <source>Search: {}.</source>
        <translation>Búsqueda: {}.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>En esta página no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to cite.</source>
        <translation>La lista está vacía: no hay nada que citar.</translation>
    </message>
    <message>
        <source>No browser could be started for {}</source>
        <translation>No se pudo iniciar ningún navegador para {}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Bookmark this</source>
        <translation>Agregar a los marcadores</translation>
    </message>
    <message>
        <source>Cite this…</source>
        <translation>Citar esto…</translation>
    </message>
    <message>
        <source>Copy the address of this</source>
        <translation>Copiar la dirección de esto</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation>Imprimir esta ficha…</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>What is open and overdue or due in the next 30 days, over all lists in use.</source>
        <translation>Lo que está abierto y ya venció o vence en los próximos 30 días, en todas las listas en uso.</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>Exportar como .ics…</translation>
    </message>
    <message>
        <source>All that is due here, as a calendar file</source>
        <translation>Todo lo que vence aquí, como archivo de calendario</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due in the next 30 days. Give an item a due day to see it here.</source>
        <translation>Nada está vencido y nada vence en los próximos 30 días. Ponga una fecha límite a un elemento para verlo aquí.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Mostrar {} más</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the plan, the library and your notes</source>
        <translation>Buscar en el plan, la biblioteca y sus notas</translation>
    </message>
    <message>
        <source>Words, &quot;exact phrases&quot;, -without, agency:dhs, topic:housing, kind:glossary, is:done, has:note; or an address: four-pillars://PRE-1</source>
        <translation>Palabras, &quot;frases exactas&quot;, -sin, agency:dhs, topic:housing, kind:glossary, is:done, has:note; o una dirección: four-pillars://PRE-1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove every filter and the search</source>
        <translation>Quitar todos los filtros y la búsqueda</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{records}, {beside} in the library</source>
        <translation>{records}, {beside} en la biblioteca</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove filter {}</source>
        <translation>Quitar el filtro {}</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier papel</translation>
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
        <source>Agency</source>
        <translation>Organismo</translation>
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
        <source>With a note of mine</source>
        <translation>Con una nota mía</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Lo que dice el documento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>How many records each agency has; press a number to list them. A department includes its components. A record with several agencies stands in several rows, so the rows add up to more than the whole plan.</source>
        <translation>Cuántos registros tiene cada organismo; pulse un número para ver la lista. Un departamento incluye sus dependencias. Un registro con varios organismos está en varias filas, por eso las filas suman más que todo el plan.</translation>
    </message>
    <message>
        <source>Records by agency</source>
        <translation>Registros por organismo</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>{agency} × {column}: {count}</source>
        <translation>{agency} × {column}: {count}</translation>
    </message>
    <message>
        <source>Show in the list: {}</source>
        <translation>Mostrar en la lista: {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pilares</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier papel</translation>
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
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Por cantidad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>With components</source>
        <translation>Con dependencias</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi avance</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimir esta página…</translation>
    </message>
    <message>
        <source>{} - Four Pillars help</source>
        <translation>{} - Ayuda de Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars help</source>
        <translation>Ayuda de Four Pillars</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Items of {}</source>
        <translation>Elementos de {}</translation>
    </message>
    <message>
        <source>Open a list to add an item of your own.</source>
        <translation>Abra una lista para agregar un elemento propio.</translation>
    </message>
    <message>
        <source>Reorder in the full list: show it without groups, filters and search.</source>
        <translation>Para cambiar el orden, muestre la lista completa: sin grupos, filtros ni búsqueda.</translation>
    </message>
    <message>
        <source>This run is closed: start it again to go on.</source>
        <translation>Esta ronda está cerrada: empiece una nueva para seguir.</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Seleccionados: {}</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Moved to {row} of {all}</source>
        <translation>Movido al puesto {row} de {all}</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>A full mark is stated by the documents, an open one is our reading.</source>
        <translation>Una marca llena consta en los documentos; una hueca es nuestra lectura.</translation>
    </message>
    <message>
        <source>None of these came to the chosen outcome. Click it again to see all.</source>
        <translation>Nada de esto llegó al resultado elegido. Haga clic en él de nuevo para verlo todo.</translation>
    </message>
    <message>
        <source>Nothing here has the words “{}”. Try fewer of them.</source>
        <translation>Aquí nada contiene las palabras «{}». Pruebe con menos.</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Acotar con palabras</translation>
    </message>
    <message>
        <source>Narrow the chains by words</source>
        <translation>Acotar las cadenas con palabras</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Por organismo</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Por pilar</translation>
    </message>
    <message>
        <source>What the chains begin with</source>
        <translation>Con qué empiezan las cadenas</translation>
    </message>
    <message>
        <source>{kind} of {year}</source>
        <translation>{kind} de {year}</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message>
        <source>Below each place, the reason for it</source>
        <translation>Debajo de cada lugar, su motivo</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Filter this page: {}</source>
        <translation>Filtrar esta página: {}</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir a {}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words. Try fewer, or press Esc.</source>
        <translation>Aquí nada contiene todas estas palabras. Pruebe con menos o pulse Esc.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>The plan and the library</source>
        <translation>El plan y la biblioteca</translation>
    </message>
    <message>
        <source>Progress of my checklist</source>
        <translation>Avance de mi lista</translation>
    </message>
    <message>
        <source>{done} of {base} done, {doing} in progress</source>
        <translation>{done} de {base} hechos, {doing} en curso</translation>
    </message>
    <message>
        <source>{words}, {overdue} overdue</source>
        <translation>{words}, {overdue} vencidos</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>How far the work is. What does not apply is not counted. Press a row to list it.</source>
        <translation>Hasta dónde ha llegado el trabajo. Lo que no procede no se cuenta. Pulse una fila para ver la lista.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>Vencidos: {}</translation>
    </message>
    <message>
        <source>{} due in the next 7 days</source>
        <translation>Vencen en los próximos 7 días: {}</translation>
    </message>
    <message>
        <source>{} done in the last 7 days</source>
        <translation>Hechos en los últimos 7 días: {}</translation>
    </message>
    <message>
        <source>Nothing was done in the last seven days, and nothing is due in the next.</source>
        <translation>No se hizo nada en los últimos siete días y nada vence en los próximos.</translation>
    </message>
    <message>
        <source>There is nothing to count here yet. Add items to a list to see them.</source>
        <translation>Aquí aún no hay nada que contar. Agregue elementos a una lista para verlos.</translation>
    </message>
    <message>
        <source>All lists in use</source>
        <translation>Todas las listas en uso</translation>
    </message>
    <message>
        <source>{} (archived)</source>
        <translation>{} (archivada)</translation>
    </message>
    <message>
        <source>{} cannot be listed</source>
        <translation>No se puede mostrar en una lista: {}</translation>
    </message>
    <message>
        <source>Which list is counted</source>
        <translation>Qué lista se cuenta</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What moved</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The run to begin with</source>
        <translation>La ronda de partida</translation>
    </message>
    <message>
        <source>The run to hold against it</source>
        <translation>La ronda con la que se compara</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>junto a</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>Solo lo que cambió</translation>
    </message>
    <message>
        <source>Two runs of “{}”, side by side.</source>
        <translation>Dos rondas de «{}», una junto a otra.</translation>
    </message>
    <message>
        <source>This list has one run only. Start it again to begin the next: the old run is kept, and what moved is shown here.</source>
        <translation>Esta lista tiene una sola ronda. Empiece la siguiente con Nueva ronda: la anterior se conserva, y aquí se muestra lo que cambió.</translation>
    </message>
    <message>
        <source>Take the tick off “Only what moved” to see every item.</source>
        <translation>Desmarque «Solo lo que cambió» para ver todos los elementos.</translation>
    </message>
    <message>
        <source>Both runs are empty.</source>
        <translation>Ambas rondas están vacías.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What the documents date. A bar beside the line covers all the days that are meant. Zoom in to open a group.</source>
        <translation>Lo que los documentos fechan. Una barra junto a la línea abarca todos los días a los que se refieren. Acérquese para abrir un grupo.</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Sucesos con fecha</translation>
    </message>
    <message>
        <source>Nothing is dated here.</source>
        <translation>Aquí no hay nada con fecha.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décadas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Zoom out, now {}</source>
        <translation>Alejar, ahora {}</translation>
    </message>
    <message>
        <source>Zoom in, now {}</source>
        <translation>Acercar, ahora {}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Show as a time axis</source>
        <translation>Mostrar como eje de tiempo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show as a plain list</source>
        <translation>Mostrar como lista sencilla</translation>
    </message>
    <message>
        <source>Zoom out (–)</source>
        <translation>Alejar (–)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>Show laws and orders only</source>
        <translation>Mostrar solo leyes y órdenes</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Show publications only</source>
        <translation>Mostrar solo publicaciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Show events only</source>
        <translation>Mostrar solo sucesos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Show what was planned only</source>
        <translation>Mostrar solo lo previsto</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Four Pillars</source>
        <translation>Bienvenida a Four Pillars</translation>
    </message>
    <message>
        <source>This page is in the Help menu.</source>
        <translation>Esta página está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Help &gt; Welcome shows this page again at any time.</source>
        <translation>Ayuda &gt; Bienvenida vuelve a mostrar esta página en cualquier momento.</translation>
    </message>
    <message>
        <source>An offline reference to the U.S. plan against human trafficking of December 2021: who promised what, and what became of it. Checklists of your own stand beside it.</source>
        <translation>Una referencia sin conexión sobre el plan de EE. UU. contra la trata de personas, de diciembre de 2021: quién prometió qué y qué fue de ello. Junto a ella están sus propias listas de verificación.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Tres cosas para probar</translation>
    </message>
    <message>
        <source>Find actions on forced labor</source>
        <translation>Buscar acciones sobre el trabajo forzoso</translation>
    </message>
    <message>
        <source>Tick what moves, read what became of it, or choose another topic above.</source>
        <translation>Marque lo que avanza, lea qué fue de ello o elija otro tema arriba.</translation>
    </message>
    <message>
        <source>Make a checklist</source>
        <translation>Hacer una lista de verificación</translation>
    </message>
    <message>
        <source>From a starter template, to tick off, assign and hand on.</source>
        <translation>A partir de una plantilla, para marcar, asignar y pasar a otras personas.</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Imprimir un folleto</translation>
    </message>
    <message>
        <source>What the papers of 2021 say on forced labor: you see the pages before they are printed or saved.</source>
        <translation>Lo que dicen los documentos de 2021 sobre el trabajo forzoso: verá las páginas antes de imprimirlas o guardarlas.</translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation>Sus datos se quedan con usted</translation>
    </message>
    <message>
        <source>What you tick and write is kept in this folder. Nothing leaves this computer: the program never goes online.</source>
        <translation>Lo que marca y escribe se guarda en esta carpeta. Nada sale de esta computadora: el programa nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Not an official publication</source>
        <translation>No es una publicación oficial</translation>
    </message>
    <message>
        <source>The government has neither made nor approved this program. Wording in quotation marks is official; everything else is in plain words of ours, with its source beside it.</source>
        <translation>El gobierno no hizo ni aprobó este programa. El texto entre comillas es oficial; todo lo demás está en nuestras palabras sencillas, con su fuente al lado.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation>No volver a mostrar esto</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>Esa lista ya no está.</translation>
    </message>
    <message>
        <source>Press Enter to go to this address</source>
        <translation>Pulse Enter para ir a esta dirección</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>{id}: {state}. Saved</source>
        <translation>{id}: {state}. Guardado</translation>
    </message>
    <message>
        <source>Your notes are open</source>
        <translation>Sus notas están abiertas</translation>
    </message>
    <message>
        <source>Your notes are not open</source>
        <translation>Sus notas no están abiertas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
</TS>
