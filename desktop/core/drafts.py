"""What a new checklist is to hold, before it is made: from a search, a topic, a template.

A draft is text as `Workspace.add_checklist` and `start_again` take it. Its items stand in their
order and bring no places along: the store puts them one after the other.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.checklists import OWN, Edit, Item, ItemField, ListField, SubStep, steps_text
from db.errors import ContentError
from desktop.core import describe, finder, query
from desktop.core.filters import FacetIndex, Filter
from desktop.core.item_title import item_title
from desktop.core.language import tr, tr_n
from desktop.core.query import Field
from desktop.core.templates import OwnItem, Template
from desktop.core.words import listed

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


@dataclass(frozen=True, slots=True)
class Draft:
    """A checklist to be. `values` are what is said about it, its name and purpose included."""

    values: Mapping[ListField, str]
    edits: tuple[Edit, ...] = ()
    whole: bool = False

    @property
    def name(self) -> str:
        return self.values.get(ListField.NAME, "")

    @property
    def purpose(self) -> str:
        return self.values.get(ListField.PURPOSE, "")

    def saying(self, values: Mapping[ListField, str]) -> Draft:
        """The same items under another name, with another purpose, ..."""
        return replace(self, values={**self.values, **values})


@dataclass(frozen=True, slots=True)
class Preview:
    """What will be in a list: its titles in order, and how many of what kind."""

    titles: tuple[str, ...]
    summary: str


# -- drafts -------------------------------------------------------------------------------------


def empty(name: str = "") -> Draft:
    """A list without items."""
    return Draft(_said(name or tr("New checklist")))


def whole_plan(name: str = "") -> Draft:
    """A list of everything in the plan, in later editions too."""
    return Draft(_said(name or tr("The whole plan")), whole=True)


def from_records(keys: Iterable[str], scope: str = "", name: str = "") -> Draft:
    """The records shown now; `scope` says in words how they were found."""
    return Draft(_said(name or tr("What I am looking at"), scope), _items(keys))


def from_search(plan: Plan, chosen: Filter, search: str, index: FacetIndex | None = None) -> Draft:
    """What a filter and a search leave of the plan. `index` knows where I stand."""
    scope = " ".join(filter(None, (finder.in_words(plan, chosen), search.strip())))
    return from_records(select(plan, chosen, search, index), scope)


def from_topic(plan: Plan, topic: str) -> Draft:
    """Everything under a topic."""
    chosen = Filter(frozenset({(Field.TOPIC, topic)}))
    return from_records(select(plan, chosen), name=plan.topics[topic].label)


def from_agency(plan: Plan, agency: str) -> Draft:
    """Everything that an agency, or one below it, leads or takes part in."""
    chosen = Filter(frozenset({(Field.AGENCY, agency)}))
    return from_records(select(plan, chosen), name=plan.agencies[agency].name)


def from_template(plan: Plan, template: Template) -> Draft:
    """A template with the plan of today. Raises ContentError where it names what is not there."""
    for known, names in _named(plan, template):
        for name in filter(None, names):
            if name not in known:
                raise ContentError("templates", template.id, "records", f"there is no {name!r}")
    found: list[str] = []
    if template.search:
        meant = finder.conditions(plan, query.parse(template.search))
        if meant.problems:
            raise ContentError("templates", template.id, "search", " ".join(meant.problems))
        found = select(plan, Filter(), template.search)
    edits = (
        *map(_own, template.before),
        *_items(dict.fromkeys((*template.records, *found))),
        *map(_own, template.after),
    )
    return Draft(_said(template.name, template.purpose), edits)


# -- about drafts -------------------------------------------------------------------------------


def select(
    plan: Plan, chosen: Filter, search: str = "", index: FacetIndex | None = None
) -> list[str]:
    """The records that a filter and a search leave, in reading order."""
    asked = query.parse(search)
    meant = finder.conditions(plan, asked)
    if meant.impossible:
        return []
    index = index or FacetIndex(plan)
    within = index.select(meant.filter)
    hits = finder.find(plan, lambda _: [], asked)
    if hits is not None:
        within &= index.mask(hit.id for hit in hits)
    return index.ids(index.select(chosen, within))


def preview(plan: Plan, draft: Draft) -> Preview:
    """What will be in the list."""
    own = {edit.key: edit.values.get(ItemField.TITLE, "") for edit in draft.edits}
    binned = {edit.key for edit in draft.edits if edit.values.get(ItemField.BINNED)}
    every = plan.records if draft.whole else ()  # taken in when the list is opened
    keys = [key for key in dict.fromkeys((*own, *every)) if key not in binned]
    records = [plan.records[key] for key in keys if key in plan.records]
    mine = sum(key.startswith(OWN) for key in keys)
    lost = len(keys) - len(records) - mine
    parts = (
        describe.kinds_line(records),
        tr_n("{n} items of your own", "{n} item of your own", mine) if mine else "",
        tr_n("{n} no longer in the plan", "{n} no longer in the plan", lost) if lost else "",
    )
    titles = (item_title(plan, Item(key, title=own.get(key, ""))) for key in keys)
    return Preview(tuple(titles), listed(parts))


def own_key() -> str:
    """A key for an item of one's own."""
    return OWN + uuid.uuid4().hex


def filled(values: Mapping[ItemField, str]) -> dict[ItemField, str]:
    """What says something; the rest is empty in a new item anyway."""
    return {name: value for name, value in values.items() if value}


# -- how ----------------------------------------------------------------------------------------


def _said(name: str, purpose: str = "") -> dict[ListField, str]:
    return {ListField.NAME: name, ListField.PURPOSE: purpose}


def _items(keys: Iterable[str]) -> tuple[Edit, ...]:
    return tuple(Edit(key, {}) for key in keys)


def _own(item: OwnItem) -> Edit:
    values = {
        ItemField.TITLE: item.title,
        ItemField.PILLAR: item.pillar,
        ItemField.PRINCIPLE: item.principle,
        ItemField.STEPS: steps_text(map(SubStep, item.steps)),
    }
    return Edit(own_key(), filled(values))


def _named(plan: Plan, template: Template) -> list[tuple[Iterable[str], list[str]]]:
    """What a template names, after where it should be."""
    own = (*template.before, *template.after)
    principles = {r.principle for r in plan.records.values() if r.principle}
    return [
        (plan.records, list(template.records)),
        (plan.pillars, [item.pillar for item in own]),
        (principles, [item.principle for item in own]),
    ]
