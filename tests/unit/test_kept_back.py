"""What stays at home is as if it had never been written; all else is as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.checklists import Item, Priority, State, SubStep
from desktop.core.kept_back import kept_back
from desktop.core.tables.mapping import Target

FULL = Item(
    "COM-1",
    state=State.DONE,
    note="private",
    who="Anna",
    due="2026-12-01",
    done_on="2026-11-01",
    done_by="AB",
    priority=Priority.HIGH,
    tags=("beds",),
    steps=(SubStep("Call", True),),
    links=("/media/stick",),
)
ITEMS = {"COM-1": FULL, "PRE-1": Item("PRE-1")}


def test_nothing_kept_back_leaves_all() -> None:
    assert kept_back(ITEMS, ()) == ITEMS


def test_names_notes_and_links_are_gone_and_nothing_else() -> None:
    left = kept_back(ITEMS, (Target.WHO, Target.DONE_BY, Target.NOTE, Target.LINKS))
    assert list(left) == ["COM-1", "PRE-1"]
    assert left["COM-1"] == replace(FULL, who="", done_by="", note="", links=())
    assert left["PRE-1"] == ITEMS["PRE-1"]
    assert FULL.who == "Anna"


@pytest.mark.parametrize(
    "target", [each for each in Target if each not in (Target.NOTHING, Target.ID)]
)
def test_every_field_can_be_kept_back(target: Target) -> None:
    left = kept_back({"COM-1": FULL}, (target,))["COM-1"]
    assert getattr(left, target) == getattr(Item("COM-1"), target)
