"""One door to all writers: each kind is the file that its ending says, of the same report."""

from __future__ import annotations

import pytest

from db.checklists import Item
from db.plan.catalogue import Plan
from desktop.core import report, writers
from tests.reading_back import words

BEGINNINGS = {".xlsx": b"PK", ".docx": b"PK", ".html": b"<!doctype html>", ".json": b"{"}


@pytest.mark.parametrize("suffix", writers.KINDS)
def test_every_kind_holds_what_the_report_says(plan: Plan, suffix: str) -> None:
    record = plan.records["PRE-1"]
    items = {record.id: Item(record.id, who="Anna")}
    made = report.build(
        plan, [record], items, title="Shelter partners", scope="", printed="2026-01-02"
    )
    data = writers.write(suffix, made)
    assert data[:15].upper().startswith(BEGINNINGS.get(suffix, b"# ").upper())
    text = words(suffix, data)
    for said in ("Shelter partners", "Anna", "PRE-1"):
        assert said in text


def test_a_kind_there_is_not_has_no_door(plan: Plan) -> None:
    made = report.build(plan, [], {}, title="x", scope="", printed="2026-01-02")
    with pytest.raises(KeyError):
        writers.write(".pdf", made)
