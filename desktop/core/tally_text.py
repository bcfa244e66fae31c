"""What progress is in words, on paper and as a search: see `desktop.core.tally`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop.core import finder, query
from desktop.core.language import figures, tr, tr_n
from desktop.core.library.outline import Entry, Group, Outline
from desktop.core.library.pages import PLAN
from desktop.core.query import Field
from desktop.core.tally import Bar, By, Counts
from desktop.core.trail import Place
from desktop.core.words import TALLY_NAMES
from desktop.core.work_pages import PROGRESS, checklist_page

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_COUNTED = "is:todo,doing,done"  # everything but what does not apply


def search_for(bar: Bar, state: str = "") -> str | None:
    """The search that lists a row, or what is `todo`, `doing`, `done`, `overdue` of it; None where
    there is nothing, or nothing says it."""
    amount = getattr(bar.counts, state) if state else bar.counts.base
    if bar.search is None or not amount:
        return None
    if not state:
        return bar.search
    # Choices of one facet are alternatives: a row that says where it stands must not add to it.
    within = bar.search.replace("is:overdue", "due:overdue").removeprefix("is:open").strip()
    return f"{within} is:{state}".strip()


def place(plan: Plan, search: str, checklist_id: str = "") -> Place:
    """Where a search lists its items: in one checklist, or over all of them where there is none.

    Conditions become the filter, where each can be taken off. Over all lists something must be
    asked about the items themselves, or it would be the plan that is listed.
    """
    page = checklist_page(checklist_id) if checklist_id else PLAN
    parsed = query.parse(search)
    if not checklist_id and Field.STATE not in {each.field for each in parsed.conditions}:
        search = f"{search} {_COUNTED}".strip()
        parsed = query.parse(search)
    meant = finder.conditions(plan, parsed)
    if parsed.words or meant.problems:
        return Place(search=search, page=page)
    return Place(meant.filter, page=page)


def amounts(counts: Counts) -> str:
    """`12 of 30 done (40%) · 3 in progress · 15 to do · 2 overdue`."""
    doing, todo, overdue = counts.doing, counts.todo, counts.overdue
    parts = (
        tr("{done} of {base} done ({percent}%)").format(
            done=figures(counts.done), base=figures(counts.base), percent=counts.percent
        ),
        tr_n("{n} in progress", "{n} in progress", doing) if doing else "",
        tr_n("{n} to do", "{n} to do", todo) if todo else "",
        tr_n("{n} overdue", "{n} overdue", overdue) if overdue else "",
    )
    return " · ".join(filter(None, parts))


def outline(by: By, scope: str, every: Counts, rows: Iterable[Bar]) -> Outline:
    """The rows as a page to print; `scope` is the name of the list, or of all."""
    whole = tr(
        "{amounts}. {soon} due in the next seven days, {lately} done in the last seven. What does "
        "not apply is not counted."
    ).format(amounts=amounts(every), soon=figures(every.soon), lately=figures(every.lately))
    return Outline(
        PROGRESS,
        tr("Progress: {scope}").format(scope=scope),
        whole,
        (Group(TALLY_NAMES[by], tuple(_nested(list(rows)))),),
    )


def _nested(rows: list[Bar]) -> Iterator[Entry]:
    """Every row with those below it, which follow it and stand deeper."""
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and rows[end].depth > rows[at].depth:
            end += 1
        children = tuple(_nested(rows[at + 1 : end]))
        yield Entry("", rows[at].name, amounts(rows[at].counts), children=children)
        at = end
