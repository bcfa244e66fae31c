"""What leaves in a share file, as a value: lists with the parts a person chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from db.checklists import ItemField, ItemState, ListField, ListState, NoteVersion
from desktop.core.exchange.knowing import limited
from desktop.core.exchange.parts import UNSAID, Field, Part, fields_of

SUFFIX = ".fourpillars"
F = TypeVar("F", ItemField, ListField)


Versions = Mapping[str, tuple[NoteVersion, ...]]  # by the key of the item, latest first


@dataclass(frozen=True, slots=True)
class SharedList:
    """A list as it travels: an item in the bin is only its removal, and fields that were left out
    (or never said) are in no mapping."""

    state: ListState
    versions: Versions


@dataclass(frozen=True, slots=True)
class Share:
    """What a share file holds. `texts` are the plan's wordings that items were held against."""

    made_at: str
    without: frozenset[Part]
    lists: tuple[SharedList, ...]
    texts: tuple[str, ...]


def make(
    lists: Iterable[tuple[ListState, Versions]],
    wordings: Mapping[str, str],
    without: Iterable[Part] = (),
    *,
    made_at: str,
) -> Share:
    """What leaves when these lists are shared; `wordings` are the plan's texts by their hash.

    Lists in the bin stay at home.
    """
    left_out = frozenset(without)
    shared = tuple(
        SharedList(_told(state, left_out), _versions(state, versions, left_out))
        for state, versions in lists
        if not state.values.get(ListField.BINNED)
    )
    hashes = {
        item.values.get(ItemField.WORDING, "")
        for each in shared
        for item in each.state.items.values()
    }
    texts = tuple(wordings[each] for each in sorted(hashes) if each in wordings)
    return Share(made_at, left_out, shared, texts)


def _told(state: ListState, left_out: frozenset[Part]) -> ListState:
    hidden = fields_of(left_out)
    values = _kept(state.values, state.stamps, hidden)
    in_order = sorted(
        state.items.items(), key=lambda one: (one[1].values.get(ItemField.POSITION, ""), one[0])
    )
    return state._replace(
        values=values,
        stamps=_only(state.stamps, values),
        seen=limited(state.seen, left_out),
        items={key: _told_item(item, hidden) for key, item in in_order},
    )


def _told_item(item: ItemState, hidden: frozenset[Field]) -> ItemState:
    if item.values.get(ItemField.BINNED):
        values: Mapping[ItemField, str] = {ItemField.BINNED: item.values[ItemField.BINNED]}
    else:
        values = _kept(item.values, item.stamps, hidden)
    return ItemState(values, _only(item.stamps, values))


def _kept(
    values: Mapping[F, str], stamps: Mapping[F, str], hidden: frozenset[Field]
) -> dict[F, str]:
    return {
        field: value
        for field, value in values.items()
        if field not in hidden and (stamps.get(field) or value != UNSAID.get(field, ""))
    }


def _only(stamps: Mapping[F, str], values: Mapping[F, str]) -> dict[F, str]:
    return {field: stamp for field, stamp in stamps.items() if field in values}


def _versions(state: ListState, versions: Versions, left_out: frozenset[Part]) -> Versions:
    if left_out & {Part.HISTORY, Part.NOTES}:
        return {}
    return {
        key: tuple(version._replace(id=0) for version in told)  # rows are numbered at home only
        for key, told in versions.items()
        if told and key in state.items and not state.items[key].values.get(ItemField.BINNED)
    }
