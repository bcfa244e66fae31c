<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a shared file, form or table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare checklists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase e&amp;verything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the &amp;whole list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the open checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
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
        <source>A&amp;rchive or bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ogress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;initials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;mark this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;command or place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Four Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} checklists. Undo takes all of it back.</source>
        <comment>Imported: {n} checklist. Undo takes all of it back.</comment>
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
        <source>it is guarded by a password, and no file can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
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
    <message>
        <source>{} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: no single principle fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due. What is overdue and due soon in all checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin. What was removed in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs and archived checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}, closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} named here, {official} in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {named} priority actions named in these sources; the plan has {official}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts in {folder} cannot be read ({error}). Nothing was written. Install Four Pillars again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made: {error}. Nothing was written. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not made: what sets them has stopped. Nothing was written, and all you have is safe. Try again, or print fewer items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not made: the window they were for is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not made: the system has no room for it ({why}). Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when you start Four Pillars again: something you wrote could not be saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Today has no backup yet. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of all your checklists and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore is taken back. All is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” starts again. The run before is kept under Earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shared file, a table or a filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists, tables and forms (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run before this one: start a list again to have two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are put beside the date when you tick something:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>What you typed last was not saved yet when Four Pillars ended. It is back: {}. Undo takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last could not be put back: {names}. {why} It is kept for the next start; or copy it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed last before Four Pillars ended may not be saved, and cannot be read: the file that holds it needs another password or is damaged. It was put aside in the data folder as unsaved-old.db.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>{row} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>When Four Pillars last ended, a note could not be saved. Its text is in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Four Pillars last ended, {count} notes could not be saved. Their texts are in {folder}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what you typed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on {id} could not be saved, nor its text put into {folder}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lock your notes, set a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes have a password now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} locks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put aside before your notes had a password can be read without it. Delete it when you do not need it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes have no password any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password you have now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Something you wrote could not be saved: {} It is kept here until you unlock your notes. Do not end the program before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossTeller</name>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: do not tell me again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency}, {column}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records}, {done} of {base} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency}, part of {above}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>These are {} addresses. Paste one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{heading}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A card for a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The pages could not be made: {}. All you have is safe. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: before {before}, now {now}. {moved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}  (changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>{name}: {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{} was not opened, because your notes are not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
