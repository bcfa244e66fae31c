"""What leaves with a share file, in the words that window and command line show before it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.checklists import OWN, ItemField, ItemState, ListField
from desktop.core.exchange.parts import FIELDS, SILENT, Field, Part
from desktop.core.exchange.share import Share, SharedList, make
from desktop.core.exchange.telling import field_name, shown, title_of
from desktop.core.language import figures, tr, tr_n
from desktop.core.words import EARLIER_NOTE, day, listed

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace

_WEB = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """One value that leaves: `item` is empty for the list itself. `part` is what leaves it out."""

    list_name: str
    item: str
    field: str
    text: str
    part: Part | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """All that leaves. `names` are the people named (beside those in notes), `paths` the links to
    files of this computer, which may tell more than their name."""

    rows: tuple[LeavingRow, ...]
    lists: int
    items: int
    own_items: int
    removed: int
    notes: int
    versions: int
    links: int
    names: tuple[str, ...]
    paths: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """How much it is: `2 lists, 31 items (3 your own), 5 notes, 2 links.`"""
        items = tr_n("{n} items", "{n} item", self.items)
        if self.own_items:
            items = tr("{items} ({number} your own)").format(
                items=items, number=figures(self.own_items)
            )
        told = (
            tr_n("{n} lists", "{n} list", self.lists),
            items,
            tr_n("{n} notes", "{n} note", self.notes) if self.notes else "",
            tr_n("{n} earlier notes", "{n} earlier note", self.versions) if self.versions else "",
            tr_n("{n} links", "{n} link", self.links) if self.links else "",
            tr_n("{n} removals", "{n} removal", self.removed) if self.removed else "",
        )
        return f"{listed(told)}."


def collect(
    store: Workspace, lists: Iterable[str], without: Iterable[Part] = (), *, made_at: str
) -> Share:
    """What leaves of the lists of these ids. Raises NotFound."""
    left_out = frozenset(without)
    chosen = [store.state(each) for each in lists]
    history = not left_out & {Part.HISTORY, Part.NOTES}
    told = [(state, store.every_note_version(state.id) if history else {}) for state in chosen]
    return make(told, store.wordings(), left_out, made_at=made_at)


def leaving(plan: Plan, share: Share) -> Leaving:
    """Every value that leaves, the removals of items at the end of each list."""
    items = [item for each in share.lists for item in each.state.items.values()]
    there = [item for item in items if not item.values.get(ItemField.BINNED)]
    links = [line for item in there for line in _lines(item, ItemField.LINKS)]
    return Leaving(
        tuple(row for each in share.lists for row in _rows(plan, each)),
        len(share.lists),
        len(there),
        sum(key.startswith(OWN) for each in share.lists for key in _kept(each)),
        len(items) - len(there),
        sum(bool(item.values.get(ItemField.NOTE)) for item in there),
        sum(len(told) for each in share.lists for told in each.versions.values()),
        len(links),
        _names(share),
        tuple(sorted({link for link in links if not link.lower().startswith(_WEB)})),
    )


def _rows(plan: Plan, shared: SharedList) -> Iterator[LeavingRow]:
    name = shared.state.values[ListField.NAME]
    for field, value in shared.state.values.items():
        if value:
            yield _row(plan, name, "", field, value)
    for key, item in shared.state.items.items():
        title = title_of(plan, key, item)
        if item.values.get(ItemField.BINNED):
            # Its title stays at home: that of an own item is not known where it goes.
            yield _row(plan, name, title, ItemField.BINNED, item.values[ItemField.BINNED])
            continue
        for each, value in item.values.items():
            if value and each not in SILENT:
                yield _row(plan, name, title, each, value)
        for version in shared.versions.get(key, ()):
            at = f"{tr(EARLIER_NOTE)} ({day(version.at)})"
            yield LeavingRow(name, title, at, version.text, Part.HISTORY)


def _row(plan: Plan, name: str, title: str, field: Field, value: str) -> LeavingRow:
    part = next((part for part, fields in FIELDS.items() if field in fields), None)
    return LeavingRow(name, title, field_name(field), shown(plan, field, value), part)


def _names(share: Share) -> tuple[str, ...]:
    found = {each.state.values.get(ListField.OWNER, "") for each in share.lists}
    for each in share.lists:
        for item in each.state.items.values():
            found |= {item.values.get(field, "") for field in (ItemField.WHO, ItemField.DONE_BY)}
    return tuple(sorted(found - {""}, key=str.casefold))


def _kept(shared: SharedList) -> list[str]:
    items = shared.state.items.items()
    return [key for key, item in items if not item.values.get(ItemField.BINNED)]


def _lines(item: ItemState, field: ItemField) -> list[str]:
    return [line for line in item.values.get(field, "").split("\n") if line]
