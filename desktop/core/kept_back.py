"""Items without what is to stay at home when a file leaves."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from db.checklists import Item
from desktop.core.tables.mapping import Target


def kept_back(items: Mapping[str, Item], without: Collection[Target]) -> dict[str, Item]:
    """The items as if nobody had ever written the fields of `without`, by key and in order."""
    blank = Item("")
    fields = {str(target): getattr(blank, target) for target in without}
    return {key: replace(item, **fields) for key, item in items.items()}
