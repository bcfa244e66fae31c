"""Makes lists of rows that were read of a damaged workspace, and writes them into a new one.

A row is known by its shape: how many columns it has and of which kinds. Everything is checked as
what comes in a share file is, and what fails is left out; nothing is made up but the name of a list
whose own row is lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from db.checklists import ItemField, ItemState, ListField, ListState, wording_hash
from db.errors import BadText
from db.workspace import bookmarks, history, stamps, states, versions
from db.workspace.fields import checked, checked_key, checked_moment
from db.workspace.leaves import Leaf
from db.workspace.rows import ITEM
from db.workspace.schema import bookmark, checklist, item, note_version, replica, wording
from db.workspace.work import Work

_FIRST = "1970-01-01T00:00:00+00:00"
NAMELESS = "Recovered list"  # of which only the items were read

# By table: the kind of each column, N for the one that stands for the number of the row.
_LISTS = "tit" + "t" * (len(checklist.c) - 3)
_ITEMS = "n" + "t" * (len(item.c) - 1)
_VERSIONS = "n" + "t" * (len(note_version.c) - 1)
_BOOKMARKS = "n" + "t" * (len(bookmark.c) - 1)
_WORDINGS = "t" * len(wording.c)
_LEDGERS = "titt"
_REPLICAS = "t" * len(replica.c)


@dataclass
class Found:
    """What was made of the rows: lists by id, with their items; `cut` items lack their note."""

    lists: dict[str, dict[str, Any]] = field(default_factory=dict)
    items: dict[str, dict[str, ItemState]] = field(default_factory=dict)
    versions: dict[str, dict[str, list[tuple[str, str]]]] = field(default_factory=dict)
    wordings: set[str] = field(default_factory=set)
    bookmarks: dict[int, tuple[str, str, str]] = field(default_factory=dict)
    replicas: dict[str, str] = field(default_factory=dict)
    cut: set[tuple[str, str]] = field(default_factory=set)
    order: list[str] = field(default_factory=list)
    commits: int = -1

    @property
    def nameless(self) -> list[str]:
        """The ids of lists of which only items, or earlier notes, were read."""
        return sorted((self.items.keys() | self.versions.keys()) - self.lists.keys())


def sort(rows: Iterable[Leaf]) -> Found:
    """Make of each row what it is; what is nothing of ours is passed over."""
    found = Found()
    for row in sorted(rows, key=lambda each: each.rowid):
        _take(found, row)
    for list_id, kept in found.versions.items():  # of an item that was not read
        mine = found.items.setdefault(list_id, {})
        for key in kept:
            if key not in mine:
                mine[key] = ItemState({}, {})
                found.cut.add((list_id, key))
    return found


def _take(found: Found, row: Leaf) -> None:
    values = row.columns
    shape = "".join(_kind(value) for value in values).rstrip("n")
    if shape in (_ITEMS, _ITEMS[:-1]) and row.cut == (shape != _ITEMS):
        _take_item(found, dict(zip(item.c.keys(), values, strict=False)), cut=row.cut)
    elif shape == _LISTS:
        _take_list(found, dict(zip(checklist.c.keys(), values, strict=False)))
    elif shape == _VERSIONS:
        _take_version(found, *values[1:5])
    elif shape == _BOOKMARKS:
        found.bookmarks[row.rowid] = (values[1], values[2], values[3])
    elif shape == _WORDINGS and wording_hash(values[1]) == values[0]:
        found.wordings.add(values[1])
    elif shape == _LEDGERS:
        found.commits = max(found.commits, values[1])
    elif shape == _REPLICAS and stamps.is_stamp(values[2]):
        found.replicas[values[0]] = values[2]


def _kind(value: object) -> str:
    return "n" if value is None else {str: "t", int: "i"}.get(type(value), "x")


def _take_item(found: Found, values: dict[str, str], *, cut: bool) -> None:
    list_id, key = values["checklist"], values["key"]
    if not (_is_key(list_id) and _is_key(key)):
        return
    mine = found.items.setdefault(list_id, {})
    if key in mine:
        return
    if cut:
        found.cut.add((list_id, key))
    named = {ItemField(c): values[c] for c in ITEM if c != "stamps" and values[c] is not None}
    sound = {each: value for each, value in named.items() if _is_sound(each, value)}
    mine[key] = ItemState(sound, {ItemField(c): s for c, s in _stamps(values["stamps"], sound)})


def _take_list(found: Found, values: dict[str, Any]) -> None:
    if _is_key(values["id"]) and values["id"] not in found.lists:
        found.lists[values["id"]] = values
        found.order.append(values["id"])


def _take_version(found: Found, list_id: str, key: str, at: str, text: str) -> None:
    if _is_key(list_id) and _is_key(key) and _is_sound(ItemField.NOTE, text) and _is_moment(at):
        mine = found.versions.setdefault(list_id, {}).setdefault(key, [])
        mine.append((at, text))


def _is_key(text: str) -> bool:
    try:
        return checked_key(text) == text
    except BadText:
        return False


def _is_sound(of: ItemField | ListField, value: str) -> bool:
    try:
        return checked(of, value) == value
    except BadText:
        return False


def _is_moment(text: str) -> bool:
    try:
        return bool(checked_moment("A moment", text))
    except BadText:
        return False


def _stamps(text: str, among: Iterable[str]) -> list[tuple[str, str]]:
    """The stamps of these values, as they were written."""
    wanted = {str(name) for name in among}
    return [(k, v) for k, v in _by_name(text).items() if k in wanted and stamps.is_stamp(v)]


def _by_name(text: str) -> Mapping[str, str]:
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) and all(isinstance(v, str) for v in read.values()) else {}


# -- writing ------------------------------------------------------------------------------------


def write(work: Work, found: Found) -> None:
    """Bring everything that was found into the workspace of `work`, with nothing to undo."""
    for text in sorted(found.wordings):
        if _is_sound(ItemField.NOTE, text):
            work.learn(text)
    told = [_state(found, list_id) for list_id in [*found.order, *found.nameless]]
    for state in told:
        work.apply(states.steps_to(work.connection, state, work.names))
        for key, kept in found.versions.get(state.id, {}).items():
            for at, text in kept:
                versions.keep(work.connection, state.id, key, at, text)
    for _, (target, title, at) in sorted(found.bookmarks.items()):
        try:
            named = bookmarks.checked_target(target), bookmarks.checked_title(title)
        except BadText:
            continue
        bookmarks.add(work.connection, *named, at)


def _state(found: Found, list_id: str) -> ListState:
    values = found.lists.get(list_id)
    items = found.items.get(list_id, {})
    if values is None:
        name = {ListField.NAME: NAMELESS}
        return ListState(list_id, False, "", _FIRST, name, {}, dict(found.replicas), items)
    named = {each: values[each] for each in ListField if _is_sound(each, values[each])}
    if not named.get(ListField.NAME):
        named[ListField.NAME] = NAMELESS
    given = {ListField(c): stamp for c, stamp in _stamps(values["stamps"], named)}
    seen = {k: v for k, v in _by_name(values["seen"]).items() if stamps.is_stamp(v)}
    follows = values["follows"] if _is_key(values["follows"]) else ""
    made_at = values["made_at"] if _is_moment(values["made_at"]) else history.now()
    seen = stamps.joined(seen, found.replicas)
    return ListState(list_id, values["whole"] == 1, follows, made_at, named, given, seen, items)
