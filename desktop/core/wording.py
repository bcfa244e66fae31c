"""The plan's own text of a record, as a person has it before them when they tick."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from db.checklists import Item
from db.records import PlanRecord


def text_of(record: PlanRecord) -> str:
    """What an item is held against when a later edition says something else: title and summary."""
    return f"{record.title}\n{record.summary}"


def has_changed(record: PlanRecord, item: Item) -> bool:
    """Whether the plan says something else about a record than when it was last looked at."""
    return bool(item.wording) and item.wording != digest_of(record)


def digest_of(record: PlanRecord) -> str:
    """What the workspace knows the plan's text of a record by."""
    return _digest(text_of(record))


@lru_cache(maxsize=1024)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
