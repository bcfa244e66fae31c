"""The panel at every width and text size, light and dark: nothing cut off, crowded or nameless."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import db
from db.checklists import Edit, ItemField, ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop import theme
from desktop.views.detail_pane import DetailPane
from desktop.work.board import Board
from desktop.work.worker import Worker
from tests.gui.looks import cut_off, nameless, nested_scrolling

FULL = {
    ItemField.STATE: State.DONE,
    ItemField.DONE_ON: "2026-11-20",
    ItemField.DONE_BY: "AB",
    ItemField.WHO: "Maria Ortiz of the shelter on the corner",
    ItemField.DUE: "2026-12-01",
    ItemField.PRIORITY: "high",
    ItemField.TAGS: "housing\nquarterly review with all partners of the county\nurgent",
    ItemField.STEPS: "x Call\n- Ask Maria & Co. whether the agreement still holds, who signs it",
    ItemField.LINKS: "https://example.org/a/long/way/to/minutes.pdf\nfile:///etc/passwd",
    ItemField.NOTE: "Ring on Tuesday.",
    ItemField.WORDING: "Old title\nOld text",
}
OWN = "own-1"
LOOKS = [("light", 100), ("dark", 80), ("dark", 100), ("light", 200)]


@pytest.fixture
def pane(
    qapp: QApplication, qtbot: QtBot, plan: Plan, data_dir: Path, request: pytest.FixtureRequest
) -> Iterator[DetailPane]:
    """The details over a list in which much is said, in a scheme and at a text size."""
    scheme, zoom = request.param
    theme.apply(qapp, scheme)
    qapp.setFont(theme.font(zoom))
    worker = Worker("store")
    board = Board(plan, worker)

    def begin() -> Workspace:
        store = db.open_workspace(data_dir)
        mine = store.ensure_checklist()
        store.edit_checklist(mine.id, {ListField.NAME: "Shelter partners of the whole county"})
        own = {ItemField.TITLE: "Book the room for the workshop", ItemField.PILLAR: "protection"}
        store.edit(mine.id, [Edit("PRE-1", FULL), Edit(OWN, own)])
        store.set_note(mine.id, "PRE-1", "Ring on Wednesday.")
        return store

    board.open(begin)
    worker.finish()
    made = DetailPane(board)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()
    board.close()
    worker.close()
    worker.give_answers()
    theme.apply(qapp, "light")
    qapp.setFont(theme.font(100))


def _laid_out(pane: DetailPane, width: int, height: int) -> None:
    pane.resize(width, height)
    for _ in range(8):  # what wraps tells its height to what is around it
        pane._board.finish_work()
        QApplication.sendPostedEvents()
    assert pane.width() == width


def _faults(pane: DetailPane) -> list[str]:
    return [
        *cut_off(pane),
        *nested_scrolling(pane),
        *(f"no name: {each}" for each in nameless(pane)),
    ]


@pytest.mark.parametrize("pane", LOOKS, indirect=True, ids=lambda look: f"{look[0]}-{look[1]}")
@pytest.mark.parametrize("key", ["PRE-1", OWN, "COM-11"])
def test_the_panel_is_whole_at_every_width(pane: DetailPane, key: str) -> None:
    if key == OWN:
        pane.show_item(key)
    else:
        pane.show_document(pane._board.library.document(key))
    large = QApplication.font().pointSizeF() > 15
    wrong = {}
    for is_open in (False, True):
        pane.mine.set_open(is_open=is_open)
        for width in (440, 520, 700) if large else (260, 300, 380, 520, 700):
            for height in (1000, 860) if large else (900, 600, 470):
                _laid_out(pane, width, height)
                if faults := _faults(pane):
                    wrong[is_open, width, height] = faults
    assert not wrong, "\n".join(f"{at}: {each}" for at, all_ in wrong.items() for each in all_)


@pytest.mark.parametrize("pane", LOOKS, indirect=True, ids=lambda look: f"{look[0]}-{look[1]}")
def test_a_run_that_is_over_is_whole_too(pane: DetailPane) -> None:
    board = pane._board
    pane.show_document(board.library.document("PRE-1"))
    pane.mine.set_open(is_open=True)
    _laid_out(pane, 440, 1400)
    assert board.checklist is not None
    over = board.checklist.id
    board.do(lambda store, mine: store.start_again(mine.id, {ListField.NAME: "Next"}, []))
    board.show_list(over)
    wrong = {}
    for width, height in ((440, 1400), (520, 1700), (600, 900)):
        _laid_out(pane, width, height)
        if faults := _faults(pane):
            wrong[width, height] = faults
    assert not wrong, "\n".join(f"{at}: {each}" for at, all_ in wrong.items() for each in all_)


@pytest.mark.parametrize("pane", [("light", 100)], indirect=True)
def test_a_refusal_and_a_step_being_changed_are_whole(pane: DetailPane) -> None:
    pane.show_document(pane._board.library.document("PRE-1"))
    pane.mine.set_open(is_open=True)
    _laid_out(pane, 440, 1400)
    form = pane.mine.form
    form.due.line.setText("someday")
    form.due.line.save()
    form.steps.rows[1].begin()
    for width in (440, 300):
        _laid_out(pane, width, 1400)
        assert form.problem(ItemField.DUE)
        assert _faults(pane) == []


@pytest.mark.parametrize("pane", [("light", 100)], indirect=True)
def test_there_is_room_to_read_however_low_the_window_is(pane: DetailPane) -> None:
    pane.show_document(pane._board.library.document("PRE-1"))
    for is_open in (False, True):
        pane.mine.set_open(is_open=is_open)
        for height in (470, 600, 900, 1200):
            _laid_out(pane, 380, height)
            assert pane._area.height() >= 48
            assert pane.note.height() >= pane.note.fontMetrics().lineSpacing() + 20
            assert pane.note.geometry().bottom() < pane.mine.height()
            assert pane.mine.state.isVisible()
        assert pane._area.height() > 1200 * 0.3


@pytest.mark.parametrize("pane", [("light", 100)], indirect=True)
def test_a_priority_is_told_by_its_shape_too(pane: DetailPane) -> None:
    box = pane.mine.form.priority
    pictures = {
        bytes(box.itemIcon(at).pixmap(16, 16).toImage().constBits()) for at in range(box.count())
    }
    assert len(pictures) == box.count() == 4
