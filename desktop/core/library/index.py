"""Every record of every table by its id, and what leads to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from db.records import Citation

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_PASSAGE = 10  # lines


@dataclass(frozen=True, slots=True)
class Found:
    """A record of any kind and the table it stands in."""

    table: str
    record: Any


class Index:
    """All ids of a plan. Made when first asked, from what the plan keeps in memory."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    @cached_property
    def by_id(self) -> dict[str, Found]:
        return {
            record.id: Found(table, record)
            for table in self.plan.tables
            if "id" not in self.plan.references(table)  # else it stands under another's id
            for record in self.plan.table(table)
        }

    def id_of(self, text: str) -> str | None:
        """The id that `text` is, letter case aside."""
        known, _ = self.plan.ids.get(text.casefold(), (None, ""))
        return known

    def near(self, text: str, most: int = 5) -> list[str]:
        """Ids that begin like a half copied one."""
        start = text.casefold()
        known = (known for folded, (known, _) in self.plan.ids.items() if folded.startswith(start))
        return list(islice(known, most))

    @cached_property
    def _referring(self) -> dict[tuple[str, str], tuple[Found, ...]]:
        by_target = defaultdict(list)
        for table in self.plan.tables:
            for record in self.plan.table(table):
                for name in self.plan.references(table):
                    for target in _ids(getattr(record, name)):
                        by_target[target, name].append(Found(table, record))
        return {key: tuple(found) for key, found in by_target.items()}

    def referring(self, target: str, field: str, table: str = "") -> tuple[Any, ...]:
        """The records whose `field` names `target`, in content order."""
        found = self._referring.get((target, field), ())
        return tuple(each.record for each in found if table in ("", each.table))

    @cached_property
    def _by_source(self) -> dict[str, list[tuple[Citation, Found]]]:
        by_source = defaultdict(list)
        for found in self.by_id.values():
            for cited in found.record.sources:
                by_source[cited.source].append((cited, found))
        return by_source

    def resting_on(self, source: str) -> list[Found]:
        """Everything that cites a document, each once, in content order."""
        found = {each.record.id: each for _, each in self._by_source.get(source, ())}
        return list(found.values())

    def beside(self, record: Any, *tables: str) -> list[Any]:
        """The records of `tables` that rest on some of the same lines as `record`.

        A long passage says nothing about which of its records belong together.
        """
        found = {}
        for cited in record.sources:
            for other, each in self._by_source.get(cited.source, ()):
                meets = cited.first <= other.last and other.first <= cited.last
                close = other.last - other.first < _PASSAGE > cited.last - cited.first
                if meets and close and each.table in tables and each.record.id != record.id:
                    found[each.record.id] = each.record
        return list(found.values())


def _ids(value: str | tuple[str, ...] | None) -> Iterator[str]:
    if isinstance(value, tuple):
        yield from value
    elif value:
        yield value
