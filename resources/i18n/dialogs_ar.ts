<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
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
        <source>{n} items</source>
        <comment>{n} item</comment>
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
        <source>{error} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
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
        <source>{lists}, {new} of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lists}. Items: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <comment>after {n} minute</comment>
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
        <source>{n} pages</source>
        <comment>{n} page</comment>
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
        <source>{n} rows</source>
        <comment>{n} row</comment>
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
    <name>AboutDialog</name>
    <message>
        <source>About Four Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline reference and checklist to the U.S. plan against human trafficking. Plain-word texts are ours and not official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticks and notes stay there; nothing leaves this computer. Without a password they are guarded against damage, not against people who can read its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never asks by itself. Look where you got this copy, and compare the version there with this one; installing a newer one leaves your data as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already. Give its whole name to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do, or where to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like that. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} found. Enter chooses, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>A fault in Four Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Pillars broke off the last time it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Four Pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe: all of it is here again, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved is safe, and what you were typing still stands where you typed it. You can go on. If something looks odd, close Four Pillars and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then something went wrong {} more times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then something went wrong once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is in the report. It holds no notes, names or search words, and it was sent nowhere: whether anybody gets it is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved; copy it if you want to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything Four Pillars keeps on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody can bring it back. Four Pillars starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These will go from {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To erase all of this, type {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder are also things that are not Four Pillars&apos; own; they stay: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as UTF-8, which Excel needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, a row each, with boxes to tick and ready to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} as a document to change and to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} on one page that every browser opens, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} as plain text with boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} with a due day, each as an event of a whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} for other programs to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written. Choose it to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotlinePanel</name>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the documents: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take over shared checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what both sides changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist that the form belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPropertiesDialog</name>
    <message>
        <source>About this checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>New checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;shared file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep states and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier versions of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the note now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only then. Underlined: only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back. What stood there is an earlier version now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all earlier versions of this note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be brought back, not by Undo either. The note itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that a lost password means lost notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are being written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing your notes and their backups under the new password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing your notes and their backups without a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody touches the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the password, nobody can read your notes, lists and backups. The plan stays open to all. There is no way around it: write the recovery code down when it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened your notes with the recovery code. Choose a new password: a new code comes with it, and the old sheet is good for nothing then. Or remove the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and their backups are locked with a password. With the one you have now you can choose another, remove it, or see the recovery code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presenting: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesigner</name>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print {}: a box stands instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written ({}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for PDF was found. It is at {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens your notes when the password is forgotten. Whoever has it can read them: keep it on paper, away from this computer. It is good until the password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me select and copy it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}. Print it and delete the file: whoever has it can read your notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be different:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is backed up before, so that you can take the restore back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named in it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to places on your computer may tell more than you want: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Pillars share file (*{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists to share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys do in Four Pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, and go to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a row within its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field, a panel, a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 3/4 is March 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 3/4 is April 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a problem: mend them, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextChangedDialog</name>
    <message>
        <source>Text changed: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you last looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that you looked at is not kept here; this edition says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the text to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and &amp;lose the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote on “{}” is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} things you wrote are not saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
