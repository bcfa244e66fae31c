"""What has to be true of whatever a table reader makes of a file, down to the last edit."""

from __future__ import annotations

import tempfile
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path

import db
from db.checklists import Item, ItemField, State
from db.plan.catalogue import Plan
from db.workspace.fields import checked
from desktop.core import tables
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Mapping, Target, guess
from desktop.core.tables.matching import Report, rows_to_edits
from desktop.core.tables.table import CELL_LIMIT, COLUMNS_LIMIT, ROWS_LIMIT, Table, TableError
from tests.conftest import CONTENT

OWN_KEY = "own-" + "0f" * 16
ITEMS = {
    OWN_KEY: Item(OWN_KEY, State.DONE, title="Call the shelter", done_on="2026-01-02"),
    "PRE-1": Item("PRE-1", State.DOING, note="mine"),
    "GONE-1": Item("GONE-1", who="Ana"),
}


@cache
def plan() -> Plan:
    """The plan, for as long as this process lives."""
    return db.open_plan(Path(tempfile.mkdtemp()) / "plan.db", CONTENT)


def check(data: bytes, name: str) -> None:
    """Read, map and match `data`; either it is refused in one line or it holds to everything."""
    try:
        table = tables.read_bytes(data, name)
    except TableError as refusal:
        said = str(refusal)
        assert len(said.splitlines()) == 1, said
        assert "Nothing was imported." in said, said
        return
    _check_table(table)
    mapping = guess(table.headers, table.rows)
    if len(table.headers) == 3:  # whatever it is called, each kind of cell is read
        mapping = Mapping((Target.TITLE, Target.STEPS, Target.DUE), Order.DAY_FIRST)
    _check_report(table, rows_to_edits(plan(), table, mapping, ITEMS))


def _check_table(table: Table) -> None:
    width = len(table.headers)
    assert 0 < width <= COLUMNS_LIMIT
    assert len(table.rows) == len(table.where) <= ROWS_LIMIT
    assert all(before < after for before, after in pairwise(table.where))
    for row in (table.headers, *table.rows):
        assert len(row) == width
        assert all(len(cell) <= CELL_LIMIT for cell in row)
        "".join(row).encode()  # no half characters
        assert "\0" not in "".join(row)


def _check_report(table: Table, report: Report) -> None:
    assert tuple(row.where for row in report.rows) == table.where
    for row in report.rows:
        assert row.is_good is not bool(row.problems)
        for problem in row.problems:
            assert not any(unicodedata.category(c) in ("Cc", "Zl", "Zp") for c in problem), problem
            assert "\u202e" not in problem, problem
    for edit in report.edits():
        for field, value in edit.values.items():
            if field is not ItemField.WORDING:
                assert checked(field, value) == value, (field, value)
