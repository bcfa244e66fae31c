"""The plan's own text of a record, as a person has it before them when they tick."""

from __future__ import annotations

from db.records import PlanRecord


def text_of(record: PlanRecord) -> str:
    """What an item is held against when a later edition says something else: title and summary."""
    return f"{record.title}\n{record.summary}"
