"""Lists as values, to compare and to share."""

from __future__ import annotations

from collections.abc import Mapping

from db.checklists import ItemField, ItemState, ListField, ListState

LIST = "0123456789abcdef0123456789abcdef"
ME, YOU = "aaaaaaaa", "bbbbbbbb"


def stamp(second: int, place: str = ME) -> str:
    """A stamp of that second."""
    return f"2026-11-21T09:{second // 60:02}:{second % 60:02}.000000Z~{place}"


def item(values: Mapping[ItemField, str], *stamps: str) -> ItemState:
    """An item whose values have these stamps, the last of them if there are too few."""
    given = {f: stamps[min(n, len(stamps) - 1)] for n, f in enumerate(values)} if stamps else {}
    return ItemState({ItemField.STATE: "todo", **values}, given)


def list_state(
    items: Mapping[str, ItemState] | None = None,
    seen: Mapping[str, str] | None = None,
    values: Mapping[ListField, str] | None = None,
    stamps: Mapping[ListField, str] | None = None,
    *,
    whole: bool = False,
    list_id: str = LIST,
) -> ListState:
    """A list called Shelter partners."""
    return ListState(
        list_id,
        whole,
        "",
        "2026-11-21T09:00:00+00:00",
        {ListField.NAME: "Shelter partners", **(values or {})},
        stamps or {},
        seen or {},
        items or {},
    )
