"""What an import would do, in the words that window and command line show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.checklists import Checklist, ListField
from desktop.core.exchange.parts import SILENT, Part
from desktop.core.exchange.share import Share
from desktop.core.exchange.telling import field_name, shown, title_of
from desktop.core.exchange.values import Change, Choice, Comparison, Difference, Spot
from desktop.core.language import tr
from desktop.core.words import LIST_GETS_NUMBER, LIST_IS_CLOSED, LIST_LEAVES_BIN, PART_NAMES

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


@dataclass(frozen=True, slots=True)
class Row:
    """One value that comes in or differs, all in words for people.

    `list_name` and `item` say where (`item` is empty for the list itself), `field` what it is.
    `mine`, `theirs` and `both` are plain text and may have many lines; `both` is None where it is
    not offered. With a single choice there is nothing to decide.
    """

    spot: Spot
    list_name: str
    item: str
    field: str
    change: Change
    mine: str
    theirs: str
    both: str | None
    default: Choice
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ListPreview:
    """One list of the file: `counts` are of its items by change. `remark` is a sentence about it
    as a whole (it is in the bin, closed, will get a number), or empty."""

    checklist: str
    name: str
    change: Change
    counts: Mapping[Change, int]
    remark: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: `counts` are of items, all lists together; `missing` is a sentence
    about what the file leaves out, or empty."""

    lists: tuple[ListPreview, ...]
    counts: Mapping[Change, int]
    rows: tuple[Row, ...]
    missing: str

    @property
    def changes_nothing(self) -> bool:
        """Whether everything in the file is here already."""
        news = (Change.NEW, Change.THERE, Change.BOTH)
        return not any(each.change in news for each in self.lists) and not any(
            self.counts.get(change) for change in news
        )


def preview(
    plan: Plan, share: Share, comparisons: Iterable[Comparison], taken: Iterable[Checklist] = ()
) -> Preview:
    """What an import would do. `taken` are the lists that are here, whose names are in use."""
    found = tuple(comparisons)
    names = {each.name.casefold(): each.id for each in taken if not (each.closed or each.binned)}
    lists = tuple(_list(each, names) for each in found)
    counts: Counter[Change] = Counter()
    for one in lists:
        counts.update(one.counts)
    rows = tuple(row for each in found for row in _rows(plan, each))
    return Preview(lists, dict(counts), rows, _missing(share))


def _list(comparison: Comparison, names: Mapping[str, str]) -> ListPreview:
    counts = Counter(each.change for each in comparison.items.values())
    name = comparison.merged.values[ListField.NAME]
    return ListPreview(
        comparison.theirs.id, name, comparison.change, dict(counts), _remark(comparison, names)
    )


def _remark(comparison: Comparison, names: Mapping[str, str]) -> str:
    values = comparison.merged.values
    if values.get(ListField.BINNED):
        return tr(LIST_LEAVES_BIN)
    if values.get(ListField.CLOSED):
        return tr(LIST_IS_CLOSED)
    name = values[ListField.NAME]
    if names.get(name.casefold(), comparison.theirs.id) != comparison.theirs.id:
        return tr(LIST_GETS_NUMBER)
    return ""


def _missing(share: Share) -> str:
    if not share.without:
        return ""
    *most, last = (PART_NAMES[part].lower() for part in Part if part in share.without)
    parts = last
    for part in reversed(most):
        parts = tr("{one} and {other}").format(one=part, other=parts)
    return tr("The file leaves out {parts}; what is here of them stays.").format(parts=parts)


def _rows(plan: Plan, comparison: Comparison) -> Iterator[Row]:
    name = comparison.merged.values[ListField.NAME]
    for difference in comparison.differences:
        yield _row(plan, name, "", difference)
    if comparison.mine is None:
        for field, value in comparison.theirs.values.items():
            if value:
                yield _new(plan, name, "", Spot(comparison.theirs.id, "", field), value)
    for key, item in comparison.items.items():
        state = comparison.merged.items[key]
        title = title_of(plan, key, state)
        for difference in item.differences:
            yield _row(plan, name, title, difference)
        if item.change is Change.NEW:
            for each, value in state.values.items():
                if value and each not in SILENT:
                    yield _new(plan, name, title, Spot(comparison.theirs.id, key, each), value)


def _row(plan: Plan, name: str, title: str, of: Difference) -> Row:
    field = of.spot.field
    mine, theirs = shown(plan, field, of.mine), shown(plan, field, of.theirs)
    both = None if of.both is None else shown(plan, field, of.both)
    what = field_name(field)
    return Row(of.spot, name, title, what, of.change, mine, theirs, both, of.default, of.choices)


def _new(plan: Plan, name: str, title: str, spot: Spot, value: str) -> Row:
    text, what = shown(plan, spot.field, value), field_name(spot.field)
    only = (Choice.THEIRS,)
    return Row(spot, name, title, what, Change.NEW, "", text, None, Choice.THEIRS, only)
