<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{}: nothing listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes will be locked in a minute, as nobody has touched the program for a while. Press any key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>No printer is set up on this computer. Save as PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages cannot be printed from here. Save as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {} pages was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {} is no longer there. Choose another, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {} did not take the pages. See whether it is on, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the pages to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to print from ({}). Save as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages ({why}). Save as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {}, which is paused: the pages come out when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September 2020 to September 2030</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add an item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it. Paste several lines to add several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Last change {moment} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinnedRow</name>
    <message>
        <source>{}. Its run is over and can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Selected: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceSwitch</name>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterHead</name>
    <message>
        <source>{name}  {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>fri, +7d, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: choose in a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, or Dec 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, a day like 2026-12-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, Dec 1 or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gather by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help line, if it is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {} characters have room here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignNames</name>
    <message>
        <source>Compact: one line an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: with plain words and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator: with room to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print: 18 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: all pillars on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank, to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright (portrait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide (landscape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Comparison: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remind me again today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Choose from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter above, or look for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list matches all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run had no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Show in {list}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {name}, {number} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder now. It is made when you keep something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be started that shows folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpIndex</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Stay unlocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests in the bin for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Ticked by (initials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Press the new keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys. Esc leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has its usual keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Move it to “{this}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every keyboard has this key. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is needed to type. Hold Ctrl with it, or Ctrl and Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is needed to move in lists and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} edits text, wherever something can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} may open a menu or press a button. Hold Ctrl as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Copy the address of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take words away from the filter to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes inside {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add a link: an address or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https or mailto address, or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder that this is in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>{}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: {}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Zooms in to show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Who, due day, priority, tags, steps, links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was closed on {day}. It can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text changed since you last looked at this: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text changed since you ticked this: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes, saved as you type. They stay on this computer. Please keep victims&apos; names and details out of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be shown here. Saving them as PDF may still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, {}. The text of it stands beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>For you alone: notes, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Kept designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to find it again for any list or page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is kept as “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this design as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design “{}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with empty notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoredNotice</name>
    <message>
        <source>Take the restore back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSigns</name>
    <message>
        <source>Sources differ or need care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the state of all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the priority of all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePicker</name>
    <message>
        <source>My state: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening your notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help line panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {base} shown are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>Space ticks, Enter changes, Delete removes, Alt with Up or Down moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change the step {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyLegend</name>
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
    <name>TextLink</name>
    <message>
        <source>{}, term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleLines</name>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes are locked. Unlock them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right: see what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code does not open these notes: it is of another password, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password, or the file is damaged. Mind capital letters and the keyboard language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is on the sheet that could be printed when the password was set; it opens your notes in its place. Without either nobody can read them, not even those who made Four Pillars. They are in {folder}; nothing there is deleted. To begin with empty notes, close the program and move that folder somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Filter by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
