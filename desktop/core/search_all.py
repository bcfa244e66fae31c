"""A search as the command line makes it: the plan, its library, my notes and all my lists."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop.core import finder, matches, query
from desktop.core.asked import Asked, shown
from desktop.core.elsewhere import ListFinder
from desktop.core.filters import NOTE, FacetIndex, Filter
from desktop.core.folding import snippet
from desktop.core.item_title import item_title
from desktop.core.listing import unknown_lists
from desktop.core.work_pages import item_target

if TYPE_CHECKING:
    from db.checklists import Checklist
    from desktop.core.session import Session

ITEM = "item"  # the kind of what was found in a list


@dataclass(frozen=True, slots=True)
class Row:
    """Something found: `checklist` is the name of the list it stands in, if it is an item."""

    id: str
    kind: str
    title: str
    snippet: str
    checklist: str = ""


def search(session: Session, text: str, today: str) -> tuple[list[Row], tuple[str, ...]]:
    """What `text` finds, best first and lists last, and sentences about what was not understood."""
    plan, mine = session.plan, session.checklist(None)
    parsed, items = query.parse(text), session.items(mine.id)
    found = finder.search(plan, items, session.find_notes, parsed, today)
    rows = []
    for hit in found.hits:
        title, piece = finder.texts(plan, hit)
        if hit.kind == NOTE:
            piece = items[hit.id].note
        rows.append(Row(hit.id, hit.kind, title, snippet(piece, parsed.words)))
    lists = session.workspace.checklists()
    names = {each.id: each.name for each in lists}
    there = {row.id for row in rows}
    asked = Asked(parsed, Filter(), mine.id, today)
    listed, more = shown(ListFinder(plan).find(session.workspace, asked))
    for each in listed:
        if each.checklist == mine.id and each.item.key in there:
            continue
        title = item_title(plan, each.item)
        piece = snippet(each.item.note, parsed.words)
        target = item_target(each.checklist, each.item.key)
        rows.append(Row(target, ITEM, title, piece, names[each.checklist]))
    unknown = unknown_lists(finder.conditions(plan, parsed).filter, lists)
    return rows, (*found.problems, *unknown, *more)


def narrowed(
    session: Session, checklist: Checklist, text: str, chosen: Filter, today: str
) -> tuple[list[str], tuple[str, ...]]:
    """The records of the plan that meet a filter and a search of a list, in reading order, then
    what only the list has, in its order; with sentences about what was not understood."""
    plan, parsed = session.plan, query.parse(text)
    items = session.items(checklist.id)
    typed = finder.conditions(plan, parsed)
    index = FacetIndex(plan)
    index.set_items(items.values(), today)
    everything = index.all | index.members
    within = 0 if typed.impossible else index.select(typed.filter, everything)
    find_numbers = partial(session.workspace.find_numbers, among=index.stored.span)
    within &= matches.find(plan, find_numbers, parsed).mask(index)
    passing = index.select(chosen, within)
    return [*index.ids(passing), *index.ordered(passing & ~index.all)], typed.problems
