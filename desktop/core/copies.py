"""A checklist once more: a copy under another name, or a new run of the same list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from db.checklists import Checklist, Edit, Item, ItemField, ListField, State, SubStep, steps_text
from desktop.core import opening
from desktop.core.drafts import Draft, filled, own_key
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace


class Keep(StrEnum):
    """What a copy of a list keeps beyond the items themselves.

    States bring dates, initials and ticked steps along.
    """

    STATES = "states"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Readout:
    """All that a copy of a list is made of; `wordings` are the store's texts by their hash."""

    items: tuple[Item, ...]
    wordings: Mapping[str, str]


def read(store: Workspace, plan: Plan, checklist: Checklist) -> Readout:
    """What is in a list, with what one of the whole plan lacks yet."""
    items = opening.items_of(store, plan, checklist)
    return Readout(tuple(items.values()), store.wordings())


def of_list(
    plan: Plan,
    checklist: Checklist,
    items: Iterable[Item],
    keep: frozenset[Keep] = frozenset(),
    wordings: Mapping[str, str] | None = None,
) -> Draft:
    """A copy of a list under another name. Own items are made anew: they go their own ways.

    `wordings` are the store's texts by hash, for what was ticked against an earlier text.
    """
    items = list(items)
    edits = (Edit(_copied_key(item), _again(item, keep, wordings or {})) for item in items)
    return Draft(
        _about(checklist) | {ListField.NAME: tr("{name} (copy)").format(name=checklist.name)},
        (*edits, *_left_out(plan, checklist, items)),
        checklist.whole,
    )


def start_again(
    plan: Plan, checklist: Checklist, items: Iterable[Item], keep: frozenset[Keep] = frozenset()
) -> Draft:
    """A new run of a list: the same items with everything to do, nothing due, steps not ticked.

    Items keep their keys, so that two runs can be held against each other. Of `keep` only notes
    count.
    """
    items = list(items)
    edits = (Edit(item.key, _again(item, keep & {Keep.NOTES}, {})) for item in items)
    return Draft(_about(checklist), (*edits, *_left_out(plan, checklist, items)), checklist.whole)


def _about(checklist: Checklist) -> dict[ListField, str]:
    """What is said about a list and holds for the next one; its days are over."""
    return {
        ListField.NAME: checklist.name,
        ListField.PURPOSE: checklist.purpose,
        ListField.OWNER: checklist.owner,
        ListField.PLACE: checklist.place,
    }


def _left_out(plan: Plan, checklist: Checklist, items: Iterable[Item]) -> list[Edit]:
    """What was taken out of a list of the whole plan, lest the next one takes it in again."""
    if not checklist.whole:
        return []
    there = {item.key for item in items}
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return [Edit(key, {ItemField.BINNED: now}) for key in plan.records if key not in there]


def _copied_key(item: Item) -> str:
    return own_key() if item.is_own else item.key


def _again(item: Item, keep: frozenset[Keep], texts: Mapping[str, str]) -> dict[ItemField, str]:
    """An item as text for another list."""
    stays = Keep.STATES in keep
    values = {
        ItemField.TITLE: item.title,
        ItemField.PILLAR: item.pillar,
        ItemField.PRINCIPLE: item.principle,
        ItemField.WHO: item.who,
        ItemField.PRIORITY: str(item.priority),
        ItemField.TAGS: "\n".join(item.tags),
        ItemField.LINKS: "\n".join(item.links),
        ItemField.STEPS: steps_text(SubStep(step.text, step.done and stays) for step in item.steps),
    }
    if stays:
        values |= {
            ItemField.STATE: "" if item.state is State.TODO else str(item.state),
            ItemField.DONE_ON: item.done_on,
            ItemField.DONE_BY: item.done_by,
            ItemField.DUE: item.due,
            ItemField.WORDING: texts.get(item.wording, ""),
        }
    if Keep.NOTES in keep:
        values[ItemField.NOTE] = item.note
    return filled(values)
