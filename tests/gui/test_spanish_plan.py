"""The plan in Spanish in the window: read, found, ticked and printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.checklists import State
from db.plan.catalogue import Plan
from desktop.core import wording
from tests.gui.conftest import Start
from tests.gui.desk import Desk
from tests.gui.speaking import in_english


@pytest.fixture
def spanish(start: Start, data_dir: Path, qapp: QApplication) -> Iterator[Desk]:
    """The program of somebody who has chosen Spanish before."""
    data_dir.mkdir(exist_ok=True)
    (data_dir / "window.json").write_text(json.dumps({"language": "es"}))
    desk = start()
    desk.bot.waitUntil(lambda: desk.board.checklist is not None)
    yield desk
    in_english(qapp)


def test_the_plan_is_read_and_found_in_spanish_and_ticked_as_published(
    spanish: Desk, plan: Plan
) -> None:
    desk, there = spanish, plan.in_language("es")
    assert desk.plan.language == "es"
    desk.click_row("PRE-1")
    desk.settle()
    told = desk.board.library.document("PRE-1")
    assert told.title == there.records["PRE-1"].title
    shown = " ".join(desk.texts(desk.detail))
    assert there.records["PRE-1"].summary in shown
    assert plan.records["PRE-1"].title in shown

    desk.search("divulgacion")
    assert "PRE-1" in desk.listed
    desk.search("outreach")
    assert "PRE-1" in desk.listed
    desk.search("")

    desk.board.set_state(("PRE-1",), State.DONE)
    desk.settle()
    item = desk.board.item("PRE-1")
    assert not wording.is_changed(item, plan), "it is the English text that was ticked"
    assert not wording.is_changed(item, desk.plan)


def test_in_english_spanish_words_are_found_where_nothing_else_is(desk: Desk) -> None:
    desk.search("divulgacion")
    assert "PRE-1" in desk.listed
    desk.search("outreach")
    assert "PRE-1" in desk.listed
