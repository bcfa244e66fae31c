"""The values of the workspace that leave `db`: checklists, their items and what was done to them.

Frozen dataclasses without behaviour beyond reading themselves, as those of the plan in
`db.records`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

OWN = "own-"  # begins the keys of a person's own items
LINE_LIMIT = 1000  # characters of a title, a name, a tag, a step
LINK_LIMIT = 2000
LINES_LIMIT = 500  # tags, steps or links of one item
STEP_DONE, STEP_OPEN = "x ", "- "  # what a line of a step begins with


class State(StrEnum):
    """Where a person stands with an item. `NA` leaves the base of every percentage."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"
    NA = "na"


class Priority(StrEnum):
    """How much an item matters; most have none."""

    NONE = ""
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class SubStep:
    """A line below an item that is ticked by itself."""

    text: str
    done: bool = False


class ItemField(StrEnum):
    """What a person can set about an item: the name of its column and of its `Item` attribute.

    Every value is text, empty where nothing was said: days are ISO (`2026-12-01`), tags and links
    stand one a line, so do steps, each after `x ` (done) or `- `. `POSITION` sorts as text.
    `WORDING` is the hash of the plan's text that was last looked at, `BINNED` the moment an item
    was put in the bin.
    """

    TITLE = "title"
    PILLAR = "pillar"
    PRINCIPLE = "principle"
    STATE = "state"
    DONE_ON = "done_on"
    DONE_BY = "done_by"
    WHO = "who"
    DUE = "due"
    PRIORITY = "priority"
    TAGS = "tags"
    STEPS = "steps"
    LINKS = "links"
    NOTE = "note"
    POSITION = "position"
    WORDING = "wording"
    BINNED = "binned"


class ListField(StrEnum):
    """What a person can set about a checklist: the name of its column and attribute.

    Values are text as those of `ItemField`. `ARCHIVED`, `CLOSED` and `BINNED` are the moments
    since which it is so.
    """

    NAME = "name"
    PURPOSE = "purpose"
    OWNER = "owner"
    PLACE = "place"
    STARTS = "starts"
    ENDS = "ends"
    ARCHIVED = "archived"
    CLOSED = "closed"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class Checklist:
    """A person's list. `name` is unique among open lists, letter case aside.

    To a `whole` list every record of the plan belongs, those of a later edition too. A `closed`
    list is a run that is over: it can only be read. `follows` is the run it was started from.
    """

    id: str
    name: str
    whole: bool = False
    purpose: str = ""
    owner: str = ""
    place: str = ""
    starts: str = ""
    ends: str = ""
    made_at: str = ""
    archived: str = ""
    closed: str = ""
    binned: str = ""
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a checklist: a record of the plan, whose id is its key, or a person's own.

    Times are UTC, ISO 8601; days are a person's own. Only own items have a title, a pillar and a
    principle of their own (ids of the plan, or empty). `done_on` and `done_by` (initials) say
    when and by whom it was ticked. See `ItemField` for the rest. `number` is its own in the file,
    0 where it is in none.
    """

    key: str
    state: State = State.TODO
    state_at: str | None = None
    note: str = ""
    note_at: str | None = None
    title: str = ""
    pillar: str = ""
    principle: str = ""
    done_on: str = ""
    done_by: str = ""
    who: str = ""
    due: str = ""
    priority: Priority = Priority.NONE
    tags: tuple[str, ...] = ()
    steps: tuple[SubStep, ...] = ()
    links: tuple[str, ...] = ()
    position: str = ""
    wording: str = ""
    binned: str = ""
    number: int = field(default=0, compare=False)

    @property
    def is_own(self) -> bool:
        """Whether a person made it up; else it is a record of some edition of the plan."""
        return self.key.startswith(OWN)

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do about it."""
        return self.state in (State.TODO, State.DOING)


class Edit(NamedTuple):
    """What is to be different about the item `key`, in text as `ItemField` tells it.

    An item that is not in the checklist is added.
    """

    key: str
    values: Mapping[ItemField, str]


class Deed(StrEnum):
    """What a person did, as the history remembers it."""

    STATE = "state"
    NOTE = "note"
    EDIT = "edit"
    ADD = "add"
    REMOVE = "remove"
    RESTORE = "restore"
    MOVE = "move"
    NEW_LIST = "new_list"
    EDIT_LIST = "edit_list"
    REMOVE_LIST = "remove_list"
    RESTORE_LIST = "restore_list"
    START_AGAIN = "start_again"
    IMPORT = "import"


class Action(NamedTuple):
    """What Undo or Redo would do next: `what` to `items` items of `lists` checklists.

    `checklist` and `key` are the first of them; without a key it is about lists alone.
    """

    what: Deed
    checklist: str
    key: str
    items: int
    lists: int


class Summary(NamedTuple):
    """How far a checklist is. `overdue` and `soon` count open items by their due day."""

    checklist: str
    states: Mapping[State, int]
    overdue: int
    soon: int


class NoteVersion(NamedTuple):
    """A note as it stood until it was written over. `at` is when this text was written."""

    id: int
    at: str
    text: str


class Listed(NamedTuple):
    """An item and the checklist it stands in."""

    checklist: str
    item: Item


class Numbers(NamedTuple):
    """Which of the numbers (`Item.number`) from `first` on were found: a byte for each, 1 or 0."""

    first: int
    flags: bytes


class Bookmark(NamedTuple):
    """A place a person wants to find again, in the whole workspace.

    `target` is an address as `desktop.core.address` has them; `title` is what it was called when
    the bookmark was set, so that one whose record a new edition dropped still has a name.
    """

    target: str
    title: str
    added_at: str


class ItemState(NamedTuple):
    """An item as text with the stamp of every value that was ever set (see
    `db.workspace.stamps`): what two copies of it are merged by."""

    values: Mapping[ItemField, str]
    stamps: Mapping[ItemField, str]


class ListState(NamedTuple):
    """A whole list, bin included, as text with stamps; `seen` is what has reached it."""

    id: str
    whole: bool
    follows: str
    made_at: str
    values: Mapping[ListField, str]
    stamps: Mapping[ListField, str]
    seen: Mapping[str, str]
    items: Mapping[str, ItemState]


class Incoming(NamedTuple):
    """What an import makes of one list: `state`, with its stamps, and then the person's own
    choices on top. `versions` are earlier texts of notes by item; they join those that are here.
    """

    state: ListState
    values: Mapping[ListField, str] = MappingProxyType({})
    edits: tuple[Edit, ...] = ()
    versions: Mapping[str, tuple[NoteVersion, ...]] = MappingProxyType({})


LATE, LATER = "late", "later"  # a due day that has passed; one that is further off


@dataclass(frozen=True, slots=True)
class Tallied:
    """`count` items that are alike in what progress is told by; none of them not applicable.

    `key` is the record of the plan, empty for a person's own items, which have `pillar` and
    `principle`. `done_on` is the day if it was of late. `due` is the day of an open item if it is
    near, `LATE`, `LATER`, or empty where there is none.
    """

    key: str
    pillar: str
    principle: str
    who: str
    state: State
    done_on: str
    due: str
    count: int


def wording_hash(text: str) -> str:
    """What a text of the plan is known by: the `wording` of the items that were held against it."""
    import hashlib  # it brings OpenSSL along, which the start can do without

    return hashlib.sha256(text.encode()).hexdigest()[:16]


def steps_text(steps: Iterable[SubStep]) -> str:
    """Steps one a line, the done ones marked, as `ItemField.STEPS` tells them."""
    return "\n".join(
        f"{STEP_DONE if step.done else STEP_OPEN}{step.text.strip()}"
        for step in steps
        if step.text.strip()
    )
