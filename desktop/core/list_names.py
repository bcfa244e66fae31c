"""What a checklist can be called, and between which days it can be."""

from __future__ import annotations

from collections.abc import Iterable

from db.checklists import Checklist
from desktop.core.language import tr


def free_name(name: str, lists: Iterable[Checklist]) -> str:
    """`name`, or with a number after it if another open list has it."""
    taken = {each.name.casefold() for each in lists if not each.closed}
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def name_problem(name: str, lists: Iterable[Checklist], but: str = "") -> str:
    """Why a list (`but`, if there is one already) cannot be called so; empty where it can."""
    wanted = name.strip().casefold()
    if not wanted:
        return tr("A checklist needs a name.")
    for each in lists:
        if each.id != but and not each.closed and each.name.casefold() == wanted:
            return tr("There is a checklist named “{name}” already.").format(name=each.name)
    return ""


def days_problem(starts: str, ends: str) -> str:
    """Why two ISO days cannot be first and last day; empty where they can."""
    return tr("The last day is before the first.") if starts and ends and ends < starts else ""
