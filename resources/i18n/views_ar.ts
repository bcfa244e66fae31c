<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Throw away {n} things for good? Nothing can bring them back, not even Undo.</source>
        <comment>Throw away {n} thing for good? Nothing can bring them back, not even Undo.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items open</source>
        <comment>{n} item open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{agency}, part of {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without leading a record here.</source>
        <comment>{n} agency is named in the documents without leading a record here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no lead; only the first row counts them.</source>
        <comment>{n} record names no lead; only the first row counts them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without being a partner here.</source>
        <comment>{n} agency is named in the documents without being a partner here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no partner; only the first row counts them.</source>
        <comment>{n} record names no partner; only the first row counts them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without a record here.</source>
        <comment>{n} agency is named in the documents without a record here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no agency; only the first row counts them.</source>
        <comment>{n} record names no agency; only the first row counts them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet. Show something on the right and choose “Bookmark this” to come back to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the bin. Undo brings back.</source>
        <comment>{n} item in the bin. Undo brings back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records added to {list}</source>
        <comment>{n} record added to {list}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} items</source>
        <comment>Copied {n} item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of all your checklists and notes, made by themselves once a day and before anything big. All of two days are kept, one a day for two weeks, one a week for three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere, as on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview and restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that they are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself once there is something to keep; or make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you removed rests here for 30 days, then it is thrown away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistHead</name>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the items by, now {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;records from the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record or a page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action here to present. Open a checklist first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started for {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open and overdue or due in the next 30 days, over all lists in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is due here, as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due in the next 30 days. Give an item a due day to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the plan, the library and your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;exact phrases&quot;, -without, agency:dhs, topic:housing, kind:glossary, is:done, has:note; or an address: four-pillars://PRE-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every filter and the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records}, {beside} in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records each agency has; press a number to list them. A department includes its components. A record with several agencies stands in several rows, so the rows add up to more than the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency} × {column}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} - Four Pillars help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Pillars help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list to add an item of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder in the full list: show it without groups, filters and search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is closed: start it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {row} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>A full mark is stated by the documents, an open one is our reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these came to the chosen outcome. Click it again to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has the words “{}”. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the chains by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chains begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each place, the reason for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here holds all of these words. Try fewer, or press Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>The plan and the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of my checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {base} done, {doing} in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {overdue} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work is. What does not apply is not counted. Press a row to list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} due in the next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} done in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done in the last seven days, and nothing is due in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count here yet. Add items to a list to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lists in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (archived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run to hold against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs of “{}”, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has one run only. Start it again to begin the next: the old run is kept, and what moved is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick off “Only what moved” to see every item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs are empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the documents date. A bar beside the line covers all the days that are meant. Zoom in to open a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out, now {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, now {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a plain list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (–)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show laws and orders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show publications only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was planned only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Four Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help &gt; Welcome shows this page again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline reference to the U.S. plan against human trafficking of December 2021: who promised what, and what became of it. Checklists of your own stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find actions on forced labor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what moves, read what became of it, or choose another topic above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a starter template, to tick off, assign and hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the papers of 2021 say on forced labor: you see the pages before they are printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tick and write is kept in this folder. Nothing leaves this computer: the program never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an official publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The government has neither made nor approved this program. Wording in quotation marks is official; everything else is in plain words of ours, with its source beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>That checklist is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to go to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {state}. Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
