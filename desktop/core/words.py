"""What things are called on screen and on paper: one place for the words.

Constants are English texts to be said with `tr`; `Words` say theirs when asked for one, and know
the English ones beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from db.checklists import ItemField, Priority, State
from db.records import Kind
from desktop.core.day_words import MONTHS, WEEKDAYS, day, weekday
from desktop.core.language import Words, figures, tr, tr_n, tr_noop
from desktop.core.query import Field

__all__ = ["MONTHS", "WEEKDAYS", "day", "weekday"]  # which stand in a room of their own

KIND_NAMES = Words(
    {
        Kind.PRINCIPLE: tr_noop("Principle"),
        Kind.PRIORITY_ACTION: tr_noop("Priority action"),
        Kind.COMMITMENT: tr_noop("Commitment"),
    }
)

# Everything in the library, by its table: what one and what all of it is called.
LIBRARY_NAMES = Words(
    {
        "agency": tr_noop("Agencies"),
        "term": tr_noop("Glossary"),
        "event": tr_noop("Timeline"),
        "figure": tr_noop("Key figures"),
        "question": tr_noop("Questions and answers"),
        "change": tr_noop("Changes since 2020"),
        "source": tr_noop("Sources"),
        "reference": tr_noop("References"),
        "topic": tr_noop("Topics"),
        "discrepancy": tr_noop("Where sources disagree"),
        "programme": tr_noop("Programmes"),
        "activity": tr_noop("Related activities"),
        "first": tr_noop("Records and firsts"),
        "person": tr_noop("People"),
        "statement": tr_noop("Statements"),
        "entity": tr_noop("Countries and organizations"),
        "background": tr_noop("Background"),
        "pillar": tr_noop("Pillars"),
        "speaker": tr_noop("Voices of the press call"),
        "wording": tr_noop("Wordings of the press call"),
        "bullet": tr_noop("Passages of fact sheets"),
        "follow_through": tr_noop("What became of it"),
    }
)

# How a discrepancy or a change is of its kind.
DISCREPANCY_NAMES = Words(
    {
        "conflict": tr_noop("Sources contradict each other"),
        "ambiguity": tr_noop("Easily misread"),
        "technical": tr_noop("A slip in a document"),
        "update": tr_noop("Overtaken since"),
    }
)
CHANGE_NAMES = Words(
    {
        "changed": tr_noop("Changed in 2021"),
        "unchanged": tr_noop("Kept from 2020"),
        "context": tr_noop("Around the change"),
        "reported_only": tr_noop("Reported by the press only"),
    }
)

FIELD_NAMES = Words(
    {
        Field.AGENCY: tr_noop("Agency"),
        Field.LEAD: tr_noop("Lead"),
        Field.PARTNER: tr_noop("Partner"),
        Field.PILLAR: tr_noop("Pillar"),
        Field.PRINCIPLE: tr_noop("Principle"),
        Field.TOPIC: tr_noop("Topic"),
        Field.KIND: tr_noop("Kind"),
        Field.YEAR: tr_noop("Year"),
        Field.STATUS: tr_noop("Status"),
        Field.STATE: tr_noop("My state"),
        Field.HAS: tr_noop("With"),
        Field.WHO: tr_noop("Who"),
        Field.DUE: tr_noop("Due"),
        Field.PRIORITY: tr_noop("Priority"),
        Field.TAG: tr_noop("Tag"),
        Field.LIST: tr_noop("List"),
        Field.IN: tr_noop("Within"),
    }
)

STATE_NAMES = Words(
    {
        State.TODO: tr_noop("To do"),
        State.DOING: tr_noop("In progress"),
        State.DONE: tr_noop("Done"),
        State.NA: tr_noop("Not applicable"),
    }
)

STATUS_NAMES = Words(
    {"done": tr_noop("Done"), "ongoing": tr_noop("Ongoing"), "planned": tr_noop("Planned")}
)

RELATION_NAMES = Words(
    {
        "fulfilled": tr_noop("Fulfilled"),
        "progressed": tr_noop("Progressed"),
        "continued": tr_noop("Continued"),
        "restated": tr_noop("Restated"),
        "changed": tr_noop("Changed"),
    }
)

BASIS_NAMES = Words(
    {"stated": tr_noop("stated in the document"), "inferred": tr_noop("our reading")}
)

ATTRIBUTION_NAMES = Words(
    {
        "stated_priority_action": tr_noop("Called a priority action of the plan"),
        "stated_in_plan": tr_noop("Tied to the plan"),
        "related_announcement": tr_noop("Announced beside the plan"),
    }
)

HOTLINE = tr_noop("National Human Trafficking Hotline: 1-888-373-7888, or text 233733")

CITATION_STYLES = Words(
    {
        "plain": tr_noop("Plain text"),
        "apa": "APA",
        "chicago": "Chicago",
        "bibtex": "BibTeX",
        "ris": "RIS",
        "csl-json": "CSL-JSON",
    }
)

CITATION_USES = Words(
    {
        "plain": tr_noop("For handouts and mail, with the lines in each document."),
        "apa": tr_noop("7th edition. Titles keep the capitals they were published with."),
        "chicago": tr_noop("18th edition, as a bibliography."),
        "bibtex": tr_noop("A file for LaTeX."),
        "ris": tr_noop("A file for Zotero, EndNote and Mendeley."),
        "csl-json": tr_noop("A file for Pandoc, Zotero and other programs."),
    }
)


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 note`, `2 notes`."""
    return f"{figures(number)} {one if number == 1 else many or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """`2 lists, 5 items`: what there is to say, one after the other."""
    return tr(", ", "between things that are named one after the other").join(filter(None, parts))


# What a link shows before it is followed.
BEYOND = tr_noop("(Beyond the documents: {}.)")
# The pillars in the heading of a narrow column.
PILLAR_SHORT = Words(
    {
        "prevention": tr_noop("Prev."),
        "protection": tr_noop("Prot."),
        "prosecution": tr_noop("Pros."),
        "partnerships": tr_noop("Part."),
    }
)

# -- what became of it --

OUTCOME_NAMES = Words({**RELATION_NAMES.english, "silent": tr_noop("Nothing said later")})

OUTCOME_MEANINGS = Words(
    {
        "fulfilled": tr_noop("A later document reports what was promised as done, or as there."),
        "progressed": tr_noop(
            "A later document reports or announces a further step; the whole is not done."
        ),
        "continued": tr_noop("A later document says that the work goes on."),
        "restated": tr_noop("A later document promises it again and shows no step towards it."),
        "changed": tr_noop("It goes on in another form: with another lead, audience or aim."),
        "silent": tr_noop("No later document returns to it. Silence is not failure."),
    }
)

BASIS_SHORT = Words({"stated": tr_noop("stated"), "inferred": tr_noop("our reading")})

NO_LEAD = tr_noop("No lead named")

# What a chain can begin with, by its year: one and many.
START_NAMES = {
    2021: (tr_noop("priority action"), tr_noop("priority actions")),
    2022: (tr_noop("commitment"), tr_noop("commitments")),
    2023: (tr_noop("commitment"), tr_noop("commitments")),
}


# The timeline: what one event of a kind is called, and how several are counted.
EVENT_KIND_NAMES = Words(
    {
        "law": tr_noop("Law"),
        "publication": tr_noop("Publication"),
        "event": tr_noop("Event"),
        "planned": tr_noop("Planned"),
        "page furniture": tr_noop("Page date"),
    }
)

EVENT_KIND_COUNTS: dict[str, Callable[[int], str]] = {
    "law": lambda n: tr_n("{n} laws", "{n} law", n),
    "publication": lambda n: tr_n("{n} publications", "{n} publication", n),
    "event": lambda n: tr_n("{n} events", "{n} event", n),
    "planned": lambda n: tr_n("{n} planned", "{n} planned", n),
    "page furniture": lambda n: tr_n("{n} page dates", "{n} page date", n),
}

# The help line in its parts, as the card and the panel show it.
HOTLINE_NAME = tr_noop("National Human Trafficking Hotline")
HOTLINE_NUMBER = "1-888-373-7888"
HOTLINE_TEXT_NUMBER = "233733"
HOTLINE_TEXT_BASIS = tr_noop(
    "The number for text messages is general knowledge, not in these documents."
)

# -- what is said of an item of a checklist, and asked about it --

OWN_ITEM = tr_noop("My own")
UNTITLED = tr_noop("Untitled item")
NOT_IN_PLAN = tr_noop("No longer in the plan")
NO_PILLAR = tr_noop("No pillar")
NO_PRINCIPLE = tr_noop("No principle")
NOBODY = tr_noop("Nobody")

PRIORITY_NAMES = Words(
    {
        Priority.NONE: tr_noop("None"),
        Priority.HIGH: tr_noop("High"),
        Priority.MEDIUM: tr_noop("Medium"),
        Priority.LOW: tr_noop("Low"),
    }
)

# The same in a line that says more of an item.
PRIORITY_PHRASES = Words(
    {
        Priority.HIGH: tr_noop("high priority"),
        Priority.MEDIUM: tr_noop("medium priority"),
        Priority.LOW: tr_noop("low priority"),
    }
)

# What can be set about an item, by the name of its field.
ITEM_FIELD_NAMES = Words(
    {
        ItemField.TITLE: tr_noop("Title"),
        ItemField.PILLAR: tr_noop("Pillar"),
        ItemField.PRINCIPLE: tr_noop("Principle"),
        ItemField.STATE: tr_noop("State"),
        ItemField.DONE_ON: tr_noop("Done on"),
        ItemField.DONE_BY: tr_noop("Done by"),
        ItemField.WHO: tr_noop("Who"),
        ItemField.DUE: tr_noop("Due"),
        ItemField.PRIORITY: tr_noop("Priority"),
        ItemField.TAGS: tr_noop("Tags"),
        ItemField.STEPS: tr_noop("Steps"),
        ItemField.LINKS: tr_noop("Links"),
        ItemField.NOTE: tr_noop("Note"),
        ItemField.BINNED: tr_noop("Kept or removed"),
    }
)

STANDING_NAMES = Words(
    {"open": tr_noop("Still open"), "overdue": tr_noop("Overdue")}
)  # beside the states
HAS_NAMES = Words(
    {
        "note": tr_noop("Note"),
        "due": tr_noop("Due date"),
        "who": tr_noop("Person"),
        "tags": tr_noop("Tags"),
        "steps": tr_noop("Steps"),
        "links": tr_noop("Links"),
        "change": tr_noop("Changed text"),
    }
)
DUE_NAMES = Words(
    {
        "overdue": tr_noop("Overdue"),
        "today": tr_noop("Today"),
        "tomorrow": tr_noop("Tomorrow"),
        "yesterday": tr_noop("Yesterday"),
        "week": tr_noop("Within a week"),
        "later": tr_noop("Later"),
        "none": tr_noop("No day"),
    }
)
NONE_NAMES = Words(
    {
        Field.PILLAR: NO_PILLAR,
        Field.PRINCIPLE: NO_PRINCIPLE,
        Field.AGENCY: tr_noop("No agency"),
        Field.LEAD: tr_noop("No agency"),
        Field.PARTNER: tr_noop("No partner"),
        Field.WHO: NOBODY,
        Field.DUE: DUE_NAMES.english["none"],
        Field.TAG: tr_noop("No tag"),
    }
)
IN_NAMES = Words({"list": tr_noop("The open list")})
# Columns of a table of items: what they are called where one is written, and asked about.
COLUMN_NAMES = Words({"": tr_noop("Not imported"), "id": tr_noop("Id"), **ITEM_FIELD_NAMES.english})

# What becomes of a row of a table that is imported.
FATE_NAMES = Words(
    {
        "new": tr_noop("Will be added"),
        "record": tr_noop("Will be added from the plan"),
        "change": tr_noop("Will change an item of the list"),
        "same": tr_noop("Is in the list already"),
        "problem": tr_noop("Cannot be imported"),
    }
)

# -- my work: progress, what is due, the bin, one run beside another --

TALLY_NAMES = Words(
    {
        "pillar": tr_noop("By pillar"),
        "principle": tr_noop("By principle"),
        "agency": tr_noop("By lead"),
        "person": tr_noop("By person"),
        "list": tr_noop("By list"),
        "week": tr_noop("This week"),
    }
)

# -- share files: what a value is called, and how two copies of one differ --

LIST_FIELD_NAMES = Words(
    {
        "name": tr_noop("Name"),
        "purpose": tr_noop("Purpose"),
        "owner": tr_noop("Owner"),
        "place": tr_noop("Place"),
        "starts": tr_noop("First day"),
        "ends": tr_noop("Last day"),
        "archived": tr_noop("Archived"),
        "closed": tr_noop("Closed"),
        "binned": tr_noop("Kept or removed"),
    }
)
CHANGE_OF_COPIES = Words(
    {
        "new": tr_noop("New"),
        "same": tr_noop("The same"),
        "changed there": tr_noop("Changed there"),
        "changed here": tr_noop("Changed here"),
        "both": tr_noop("Changed on both sides"),
        "only here": tr_noop("Only here"),
    }
)
CHOICE_NAMES = Words(
    {"mine": tr_noop("Mine"), "theirs": tr_noop("Theirs"), "both": tr_noop("Both")}
)
PART_NAMES = Words(
    {
        "notes": tr_noop("Notes"),
        "names": tr_noop("Names"),
        "history": tr_noop("Earlier notes"),
        "links": tr_noop("Links"),
    }
)
REMOVED, KEPT = tr_noop("Removed"), tr_noop("Kept")
EARLIER_NOTE = tr_noop("Earlier note")
LIST_LEAVES_BIN = tr_noop("This list is in your bin. Importing takes it out.")
LIST_IS_CLOSED = tr_noop("This run is closed: it can only be read.")
LIST_GETS_NUMBER = tr_noop("Another list of yours has this name: a number is put after it.")
