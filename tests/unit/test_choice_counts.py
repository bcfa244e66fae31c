"""Counts that are made when somebody looks."""

from __future__ import annotations

from desktop.core.choice_counts import ChoiceCounts
from desktop.core.query import Field


def test_a_facet_is_counted_when_it_is_first_looked_at() -> None:
    counted: list[Field] = []

    def count(field: Field) -> dict[str, int]:
        counted.append(field)
        return {str(field): len(counted)}

    counts = ChoiceCounts(count)
    assert counted == []
    assert counts[Field.KIND] == counts[Field.KIND] == {"kind": 1}
    assert counted == [Field.KIND]
    assert list(counts) == list(Field)
    assert len(counts) == len(Field) == len(dict(counts))
