"""Taking over what was filled into a form, by the rules for copies of a list.

A form is a copy of the list as it was printed. What was printed in a field is known to whoever
filled it in: so where that still stands here, what was filled in follows it; where something else
does, both sides changed it. What was filled in counts as set where no other value ever was, at the
moment of printing, so the same file brings it in once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.changes import Changes
from db.checklists import OWN, Edit, Incoming, ItemField, ItemState, ListState, State
from db.errors import NotFound
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.filled import Entered, Filled
from desktop.core.exchange.merge import compare, merged
from desktop.core.exchange.values import Choices, Comparison
from desktop.core.language import tr, tr_n, tr_noop

if TYPE_CHECKING:
    from db.workspace.store import Workspace


_NOT_HERE = tr_noop(
    "The checklist this form was printed from is not here. Nothing was imported. "
    "Choose the checklist that it belongs to."
)


class NotHereError(ShareError):
    """The list that a form was printed from is not here: another has to be chosen."""


def comparison(store: Workspace, filled: Filled, into: str = "") -> Comparison:
    """What a form would change about the list it was printed from, or about the list `into`.

    Raises NotHereError.
    """
    try:
        return against(store.state(into or filled.checklist), filled)
    except NotFound as error:
        raise NotHereError(tr(_NOT_HERE)) from error


def against(here: ListState, filled: Filled) -> Comparison:
    """The same, with the list as it is here."""
    stamp = filled.stamp
    place = stamp.partition("~")[2]
    taken_before = here.seen.get(place, "") >= stamp
    mine, theirs = dict(here.items), dict(here.items)
    for each in filled.entered:
        item = mine.get(each.key)
        if item and each.was(item.values.get(each.field, "")) and not taken_before:
            # Nobody set it, so to say: whoever filled the form in knew of it.
            mine[each.key] = item._replace(stamps=_without(item.stamps, each.field))
        if item or not each.key.startswith(OWN):  # a form knows no titles
            theirs[each.key] = _with(theirs.get(each.key), each, stamp)
    copy = here._replace(items=theirs, seen={place: stamp} if filled.entered else {})
    return compare(here._replace(items=mine), copy)


def missing(here: ListState, filled: Filled) -> str:
    """A sentence about own items that the list no longer has, or empty."""
    gone = {each.key for each in filled.entered if each.key.startswith(OWN)} - here.items.keys()
    if not gone:
        return ""
    return tr_n(
        "{n} of your own items in the form are not in this list and are left out.",
        "{n} of your own items in the form are not in this list and are left out.",
        len(gone),
    )


def take_over(
    store: Workspace, filled: Filled, choices: Choices | None = None, *, into: str = "", today: str
) -> Changes:
    """Import what was filled in: by the defaults, but for what was chosen otherwise.

    `today` is the person's own day, on which the items that were ticked count as done. Raises
    NotHereError.
    """
    list_id = into or filled.checklist

    def decide(here: Mapping[str, ListState]) -> list[Incoming]:
        if list_id not in here:
            raise NotHereError(tr(_NOT_HERE))
        state = here[list_id]
        return [_dated(merged(against(state, filled), choices), state, filled, today)]

    return store.take_over([list_id], decide)


def _without(stamps: Mapping[ItemField, str], field: ItemField) -> dict[ItemField, str]:
    return {name: stamp for name, stamp in stamps.items() if name is not field}


def _with(item: ItemState | None, each: Entered, stamp: str) -> ItemState:
    before = item or ItemState({}, {})
    return ItemState({**before.values, each.field: each.now}, {**before.stamps, each.field: stamp})


def _dated(incoming: Incoming, here: ListState, filled: Filled, today: str) -> Incoming:
    """With the day of what is done now, and without it for what is no longer: as a tick does."""
    edits = {edit.key: dict(edit.values) for edit in incoming.edits}
    for each in filled.entered:
        become = incoming.state.items.get(each.key)
        if each.field is not ItemField.STATE or become is None:
            continue
        was = here.items[each.key].values[ItemField.STATE] if each.key in here.items else ""
        now = edits.get(each.key, {}).get(ItemField.STATE) or become.values[ItemField.STATE]
        if now == State.DONE != was:
            edits.setdefault(each.key, {})[ItemField.DONE_ON] = today
        elif was == State.DONE != now:
            edits.setdefault(each.key, {}).update({ItemField.DONE_ON: "", ItemField.DONE_BY: ""})
    return incoming._replace(edits=tuple(Edit(key, values) for key, values in edits.items()))
