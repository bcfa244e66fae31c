"""Items that pass a test, over all lists."""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import starmap
from typing import Any

from sqlalchemy import Connection, text

from db.checklists import ItemField, Listed
from db.item_tests import CHECKLIST, Between, Every, Filled, Not, OneOf, Some, Test
from db.plan.search import match_text
from db.records import Word
from db.workspace.rows import item_of
from db.workspace.schema import item

# As one text: for every row that is handed over, this thread and the window's would take turns.
_COLUMNS = item.columns.keys()
_Row = namedtuple("_Row", _COLUMNS)  # type: ignore[misc] # its fields are those of the schema
_row: Callable[..., Any] = _Row
_FIND = (
    f"SELECT json_group_array(json_array({', '.join(_COLUMNS)})) "  # noqa: S608 - the line above
    "FROM (SELECT item.* FROM {} WHERE {} LIMIT :limit)"
)
_THERE = "+item.binned = '' AND +checklist.binned = ''"
_UNWANTED = "item.id NOT IN (SELECT rowid FROM item_index WHERE item_index MATCH :not{})"
_ONE_OF = "{} IN (SELECT value FROM json_each({}))"
# SQL as text: an index over what is filled is only used where the statement itself says so.
_NAMES = (
    "SELECT DISTINCT who FROM item WHERE who > ''",
    "SELECT DISTINCT tags FROM item WHERE tags > ''",
    "SELECT DISTINCT wording FROM item WHERE wording > ''",
)
# The columns with an index, the one that leaves least first. SQLite is given one to go by: with a
# choice it takes the wrong one, as it knows nothing of how often a value stands.
_QUICK: tuple[str, ...] = (
    ItemField.WHO,
    ItemField.TAGS,
    ItemField.WORDING,
    ItemField.DUE,
    ItemField.LINKS,
    ItemField.STEPS,
    ItemField.PRIORITY,
    CHECKLIST,
    ItemField.STATE,
)
_FEW = 20  # lists
_WHOLE = (CHECKLIST, ItemField.STATE)  # their index holds all items, the others what is filled


@dataclass(frozen=True, slots=True)
class Names:
    """What stands in all lists: people, tags (as each item has them, one a line) and the hashes
    of the plan's texts."""

    who: frozenset[str]
    tags: frozenset[str]
    wordings: frozenset[str]


def names(connection: Connection) -> Names:
    """The names in all lists."""

    return Names(*(frozenset(connection.execute(text(each)).scalars()) for each in _NAMES))


def items_where(
    connection: Connection,
    test: Test,
    limit: int,
    words: Iterable[Word] = (),
    unwanted: Iterable[Word] = (),
    aside: range = range(0),
) -> list[Listed]:
    """Items outside the bin that pass, by list and place; at most `limit`, any if more pass.

    `words` must all stand in one, and none of the `unwanted`. Items with a number in `aside` are
    known not to pass: where words are looked for, they are passed over.
    """
    asked = _Asked()
    wanted = list(words)
    tests = test.tests if isinstance(test, Every) else (test,)
    first = None if wanted else _first(tests)
    where = [asked.sql(each, quick=each is first) for each in tests]
    source = "item JOIN checklist ON checklist.id = item.checklist"
    if wanted:
        asked.bound["words"] = match_text(wanted)
        source = f"item_index CROSS JOIN item ON item.id = item_index.rowid {source[5:]}"
        where.append("item_index MATCH :words")
    for n, word in enumerate(unwanted):
        asked.bound[f"not{n}"] = match_text([word])
        where.append(_UNWANTED.format(n))
    found: list[Listed] = []
    # The index of words starts at a number, or stops there; it cannot leap. Most often there is
    # nothing on one side: it is not opened, which takes as long as to read it.
    beyond = [
        f"EXISTS (SELECT 1 FROM item WHERE id {side}) AND item_index.rowid {side}"  # noqa: S608 - numbers
        for side in (f"< {aside.start}", f">= {aside.stop}")
    ]
    for bounds in beyond if wanted and aside else ("TRUE",):
        query = text(_FIND.format(source, " AND ".join((_THERE, *where, bounds))))
        values = asked.bound | {"limit": limit - len(found)}
        rows = starmap(_row, json.loads(connection.execute(query, values).scalar_one()))
        found += [Listed(row.checklist, item_of(row)) for row in rows]
    return sorted(found, key=lambda each: (each.checklist, each.item.position, each.item.key))


def _first(tests: Iterable[Test]) -> Test | None:
    """The test that an index answers best."""
    ranked = [(_rank(each), n, each) for n, each in enumerate(tests)]
    best = min(ranked, key=lambda one: one[:2], default=None)
    return best[2] if best is not None and best[0] < len(_QUICK) else None


def _rank(test: Test) -> int:
    """The place among the quick columns; of alternatives that of the slowest."""
    if isinstance(test, Every):
        return min(map(_rank, test.tests), default=len(_QUICK))
    if isinstance(test, Some):
        return max(map(_rank, test.tests), default=len(_QUICK))
    if isinstance(test, OneOf | Between | Filled) and not _is_wide(test) and test.column in _QUICK:
        return _QUICK.index(test.column)
    return len(_QUICK)


def _is_wide(test: Test) -> bool:
    """Whether it asks for so many lists that it leaves most of all items, or for what is empty,
    which most indices do not hold."""
    if not isinstance(test, OneOf):
        return False
    return "" in test.values or (test.column == CHECKLIST and len(test.values) > _FEW)


@dataclass
class _Asked:
    """A test in SQL, with the values that are bound to it."""

    bound: dict[str, Any] = field(default_factory=dict)

    def sql(self, test: Test, *, quick: bool = False) -> str:
        """`quick`: an index may be used."""
        if isinstance(test, Not):
            return f"NOT {self.sql(test.test)}"
        if isinstance(test, Every):
            best = _first(test.tests) if quick else None
            every = (self.sql(each, quick=each is best) for each in test.tests)
            return f"({' AND '.join(every) or 'TRUE'})"
        if isinstance(test, Some):
            some = (self.sql(each, quick=quick) for each in test.tests)
            return f"({' OR '.join(some) or 'FALSE'})"
        column = f"{'' if quick else '+'}item.{test.column}"
        filled = f"{column} > ''"
        if isinstance(test, OneOf):
            within = _ONE_OF.format(column, self._bind(_json(test.values)))
            whole = not quick or test.column in _WHOLE
            return within if whole else f"({filled} AND {within})"
        if isinstance(test, Between):
            first, last = self._bind(test.first), self._bind(test.last)
            return f"({filled} AND {column} >= {first} AND {column} <= {last})"
        return filled

    def _bind(self, value: str) -> str:
        name = f"b{len(self.bound)}"
        self.bound[name] = value
        return f":{name}"


def _json(values: Iterable[str]) -> str:
    return json.dumps(sorted(values), ensure_ascii=False)
