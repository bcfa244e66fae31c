"""What things are called on screen and on paper: one place for the English words."""

from __future__ import annotations

from datetime import date

from db.checklists import ItemField, Priority, State
from db.records import Kind
from desktop.core.query import Field

KIND_NAMES: dict[str, str] = {
    Kind.PRINCIPLE: "Principle",
    Kind.PRIORITY_ACTION: "Priority action",
    Kind.COMMITMENT: "Commitment",
}

# Everything in the library, by its table: what one and what all of it is called.
LIBRARY_NAMES = {
    "agency": "Agencies",
    "term": "Glossary",
    "event": "Timeline",
    "figure": "Key figures",
    "question": "Questions and answers",
    "change": "Changes since 2020",
    "source": "Sources",
    "reference": "References",
    "topic": "Topics",
    "discrepancy": "Where sources disagree",
    "programme": "Programmes",
    "activity": "Related activities",
    "first": "Records and firsts",
    "person": "People",
    "statement": "Statements",
    "entity": "Countries and organizations",
    "background": "Background",
    "pillar": "Pillars",
    "speaker": "Voices of the press call",
    "wording": "Wordings of the press call",
    "bullet": "Passages of fact sheets",
    "follow_through": "What became of it",
}

# How a discrepancy or a change is of its kind.
DISCREPANCY_NAMES = {
    "conflict": "Sources contradict each other",
    "ambiguity": "Easily misread",
    "technical": "A slip in a document",
    "update": "Overtaken since",
}
CHANGE_NAMES = {
    "changed": "Changed in 2021",
    "unchanged": "Kept from 2020",
    "context": "Around the change",
    "reported_only": "Reported by the press only",
}

FIELD_NAMES = {
    Field.AGENCY: "Agency",
    Field.LEAD: "Lead",
    Field.PARTNER: "Partner",
    Field.PILLAR: "Pillar",
    Field.PRINCIPLE: "Principle",
    Field.TOPIC: "Topic",
    Field.KIND: "Kind",
    Field.YEAR: "Year",
    Field.STATUS: "Status",
    Field.STATE: "My state",
    Field.HAS: "With",
    Field.WHO: "Who",
    Field.DUE: "Due",
    Field.PRIORITY: "Priority",
    Field.TAG: "Tag",
    Field.LIST: "List",
    Field.IN: "Within",
}

STATE_NAMES: dict[str, str] = {
    State.TODO: "To do",
    State.DOING: "In progress",
    State.DONE: "Done",
    State.NA: "Not applicable",
}

STATUS_NAMES = {"done": "Done", "ongoing": "Ongoing", "planned": "Planned"}

RELATION_NAMES = {
    "fulfilled": "Fulfilled",
    "progressed": "Progressed",
    "continued": "Continued",
    "restated": "Restated",
    "changed": "Changed",
}

BASIS_NAMES = {"stated": "stated in the document", "inferred": "our reading"}

ATTRIBUTION_NAMES = {
    "stated_priority_action": "Called a priority action of the plan",
    "stated_in_plan": "Tied to the plan",
    "related_announcement": "Announced beside the plan",
}

HOTLINE = "National Human Trafficking Hotline: 1-888-373-7888, or text 233733"

CITATION_STYLES = {
    "plain": "Plain text",
    "apa": "APA",
    "chicago": "Chicago",
    "bibtex": "BibTeX",
    "ris": "RIS",
    "csl-json": "CSL-JSON",
}

CITATION_USES = {
    "plain": "For handouts and mail, with the lines in each document.",
    "apa": "7th edition. Titles keep the capitals they were published with.",
    "chicago": "18th edition, as a bibliography.",
    "bibtex": "A file for LaTeX.",
    "ris": "A file for Zotero, EndNote and Mendeley.",
    "csl-json": "A file for Pandoc, Zotero and other programs.",
}

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(iso: str) -> str:
    """An ISO date of any precision as a person reads it: `2022-01-25` is `January 25, 2022`."""
    parts = iso[:10].split("-")
    if len(parts) == 1:
        return parts[0]
    month = MONTHS[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    moment = date.fromisoformat(iso[:10])
    return f"{month} {moment.day}, {moment.year}"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 note`, `2 notes`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


# What a link shows before it is followed.
BEYOND = "(Beyond the documents: {}.)"
# The pillars in the heading of a narrow column.
PILLAR_SHORT = {
    "prevention": "Prev.",
    "protection": "Prot.",
    "prosecution": "Pros.",
    "partnerships": "Part.",
}

# -- what became of it --

OUTCOME_NAMES: dict[str, str] = {**RELATION_NAMES, "silent": "Nothing said later"}

OUTCOME_MEANINGS: dict[str, str] = {
    "fulfilled": "A later document reports what was promised as done, or as there.",
    "progressed": "A later document reports or announces a further step; the whole is not done.",
    "continued": "A later document says that the work goes on.",
    "restated": "A later document promises it again and shows no step towards it.",
    "changed": "It goes on in another form: with another lead, audience or aim.",
    "silent": "No later document returns to it. Silence is not failure.",
}

BASIS_SHORT = {"stated": "stated", "inferred": "our reading"}

NO_LEAD = "No lead named"

# What a chain can begin with, by its year: one and many.
START_NAMES = {
    2021: ("priority action", "priority actions"),
    2022: ("commitment", "commitments"),
    2023: ("commitment", "commitments"),
}


# The timeline: what one event of a kind is called, and how several are counted.
EVENT_KIND_NAMES = {
    "law": "Law",
    "publication": "Publication",
    "event": "Event",
    "planned": "Planned",
    "page furniture": "Page date",
}

EVENT_KIND_COUNTS = {
    "law": ("law", "laws"),
    "publication": ("publication", "publications"),
    "event": ("event", "events"),
    "planned": ("planned", "planned"),
    "page furniture": ("page date", "page dates"),
}

# The help line in its parts, as the card and the panel show it.
HOTLINE_NAME = "National Human Trafficking Hotline"
HOTLINE_NUMBER = "1-888-373-7888"
HOTLINE_TEXT_NUMBER = "233733"
HOTLINE_TEXT_BASIS = "The number for text messages is general knowledge, not in these documents."

# -- what is said of an item of a checklist, and asked about it --

OWN_ITEM = "My own"
UNTITLED = "Untitled item"
NOT_IN_PLAN = "No longer in the plan"
NO_PILLAR = "No pillar"
NO_PRINCIPLE = "No principle"
NOBODY = "Nobody"

PRIORITY_NAMES: dict[str, str] = {
    Priority.NONE: "None",
    Priority.HIGH: "High",
    Priority.MEDIUM: "Medium",
    Priority.LOW: "Low",
}

# What can be set about an item, by the name of its field.
ITEM_FIELD_NAMES: dict[str, str] = {
    ItemField.TITLE: "Title",
    ItemField.PILLAR: "Pillar",
    ItemField.PRINCIPLE: "Principle",
    ItemField.STATE: "State",
    ItemField.DONE_ON: "Done on",
    ItemField.DONE_BY: "Done by",
    ItemField.WHO: "Who",
    ItemField.DUE: "Due",
    ItemField.PRIORITY: "Priority",
    ItemField.TAGS: "Tags",
    ItemField.STEPS: "Steps",
    ItemField.LINKS: "Links",
    ItemField.NOTE: "Note",
    ItemField.BINNED: "Kept or removed",
}

STANDING_NAMES = {"open": "Still open", "overdue": "Overdue"}  # beside the states
HAS_NAMES = {
    "note": "Note",
    "due": "Due date",
    "who": "Person",
    "tags": "Tags",
    "steps": "Steps",
    "links": "Links",
    "change": "Changed text",
}
DUE_NAMES = {
    "overdue": "Overdue",
    "today": "Today",
    "tomorrow": "Tomorrow",
    "yesterday": "Yesterday",
    "week": "Within a week",
    "later": "Later",
    "none": "No day",
}
NONE_NAMES = {
    Field.PILLAR: NO_PILLAR,
    Field.PRINCIPLE: NO_PRINCIPLE,
    Field.AGENCY: "No agency",
    Field.LEAD: "No agency",
    Field.PARTNER: "No partner",
    Field.WHO: NOBODY,
    Field.DUE: DUE_NAMES["none"],
    Field.TAG: "No tag",
}
IN_NAMES = {"list": "The open list"}
# Columns of a table of items: what they are called where one is written, and asked about.
COLUMN_NAMES: dict[str, str] = {"": "Not imported", "id": "Id", **ITEM_FIELD_NAMES}

# What becomes of a row of a table that is imported.
FATE_NAMES = {
    "new": "Will be added",
    "record": "Will be added from the plan",
    "change": "Will change an item of the list",
    "same": "Is in the list already",
    "problem": "Cannot be imported",
}

# -- my work: progress, what is due, the bin, one run beside another --

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TALLY_NAMES = {
    "pillar": "By pillar",
    "principle": "By principle",
    "agency": "By lead",
    "person": "By person",
    "list": "By list",
    "week": "This week",
}


def weekday(moment: date) -> str:
    """`Monday, November 23`."""
    return f"{WEEKDAYS[moment.weekday()]}, {MONTHS[moment.month - 1]} {moment.day}"


# -- backups: what each was made for, and what may be wrong with one --

BACKUP_REASONS: dict[str, str] = {
    "daily": "Once a day",
    "migration": "Before an upgrade",
    "restore": "Before a restore",
    "merge": "Before an import",
    "password": "Before the password changed",
    "asked": "Made by you",
    "": "A file",
}
BACKUP_OTHER = "By a newer Four Pillars"
BACKUP_STATES: dict[str, str] = {
    "whole": "",
    "damaged": "Damaged: it cannot be restored",
    "locked": "Locked with another password, or damaged",
    "newer": "Made by a newer Four Pillars",
}

# -- share files: what a value is called, and how two copies of one differ --

LIST_FIELD_NAMES: dict[str, str] = {
    "name": "Name",
    "purpose": "Purpose",
    "owner": "Owner",
    "place": "Place",
    "starts": "First day",
    "ends": "Last day",
    "archived": "Archived",
    "closed": "Closed",
    "binned": "Kept or removed",
}
CHANGE_OF_COPIES: dict[str, str] = {
    "new": "New",
    "same": "The same",
    "changed there": "Changed there",
    "changed here": "Changed here",
    "both": "Changed on both sides",
    "only here": "Only here",
}
CHOICE_NAMES: dict[str, str] = {"mine": "Mine", "theirs": "Theirs", "both": "Both"}
PART_NAMES: dict[str, str] = {
    "notes": "Notes",
    "names": "Names",
    "history": "Earlier notes",
    "links": "Links",
}
REMOVED, KEPT = "Removed", "Kept"
EARLIER_NOTE = "Earlier note"
LIST_LEAVES_BIN = "This list is in your bin. Importing takes it out."
LIST_IS_CLOSED = "This run is closed: it can only be read."
LIST_GETS_NUMBER = "Another list of yours has this name: a number is put after it."
