"""Closing with text that the store refused: asked, tried again, put into a file, never lost."""

from __future__ import annotations

import stat
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

import db
from desktop.core import describe
from tests.gui.desk import Desk
from tests.gui.unsaved import FULL, TEXT, asked, close, is_open, refuse, rescued, wait_closed, write

# -- nothing is refused -------------------------------------------------------------------------


def test_a_window_with_nothing_typed_closes_at_once(desk: Desk) -> None:
    assert desk.program.window.close()
    assert not is_open(desk)


def test_what_was_typed_a_moment_ago_is_kept_and_the_window_closes_by_itself(desk: Desk) -> None:
    first = write(desk)
    desk.program.window.close()
    wait_closed(desk)
    assert desk.stored(first).note == TEXT
    desk.leave()
    assert rescued(desk.folder) == []


def test_half_an_item_below_the_list_is_added(desk: Desk) -> None:
    desk.bench.action("open_list").trigger()
    desk.settle()
    desk.bench.action("add_item").trigger()
    desk.type("Call the shelter on Thu")
    desk.program.window.close()
    wait_closed(desk)
    desk.leave()
    with closing(db.open_workspace(desk.folder)) as store:
        items = store.items(store.ensure_checklist().id).values()
        assert [each.title for each in items if each.title] == ["Call the shelter on Thu"]


def test_what_is_typed_while_the_window_waits_to_close_is_kept_too(desk: Desk) -> None:
    first = write(desk)
    desk.program.window.close()
    assert is_open(desk)
    desk.type(" at noon")
    desk.program.window.close()
    wait_closed(desk)
    assert desk.stored(first).note == f"{TEXT} at noon"


# -- it is refused ------------------------------------------------------------------------------


def test_the_window_stays_and_says_why_and_of_which_note(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(desk, monkeypatch)
    first = write(desk)
    dialog = close(desk)
    assert is_open(desk)
    assert dialog.why.text() == FULL
    assert desk.warning == FULL
    name = describe.heading(desk.plan.records[first])
    assert dialog.heading.text() == f"What you wrote on “{name}” is not saved."
    assert not dialog.names.isVisible()
    assert desk.note.toPlainText() == TEXT
    assert desk.program.window.close() is False
    assert is_open(desk)


def test_trying_again_keeps_it_and_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    allow = refuse(desk, monkeypatch)
    first = write(desk)
    dialog = close(desk)
    desk.settle()  # what was refused is answered: nothing of it is under way
    allow()
    desk.click(dialog.retry_button)
    wait_closed(desk)
    assert desk.stored(first).note == TEXT
    desk.leave()
    assert rescued(desk.folder) == []


def test_trying_again_in_vain_says_why_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(desk, monkeypatch)
    first = write(desk)
    dialog = close(desk)
    desk.settle()
    monkeypatch.undo()
    allow = refuse(desk, monkeypatch, "Another program is writing.")
    desk.click(dialog.retry_button)
    desk.bot.waitUntil(lambda: dialog.why.text() == "Another program is writing.")
    assert dialog.retry_button.isEnabled()
    assert asked() is dialog
    allow()
    desk.keys("Return")  # it has the keyboard
    wait_closed(desk)
    assert desk.stored(first).note == TEXT


def test_the_text_can_be_saved_to_a_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    refuse(desk, monkeypatch)
    first = write(desk)
    path = tmp_path / "mine.txt"
    offered: list[str] = []

    def choose(*given: str) -> tuple[str, str]:
        offered.append(Path(given[2]).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.click(close(desk).save_button)
    wait_closed(desk)
    assert offered == [f"Four Pillars notes {first}.txt"]
    assert path.read_text() == TEXT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    desk.leave()
    assert rescued(desk.folder) == []


def test_a_file_that_is_not_chosen_after_all_leaves_the_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(desk, monkeypatch)
    write(desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = close(desk)
    desk.click(dialog.save_button)
    assert asked() is dialog


def test_a_place_that_cannot_be_written_to_is_said_and_another_can_be_chosen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    refuse(desk, monkeypatch)
    write(desk)
    dialog = close(desk)
    dialog.save(tmp_path / "no such folder" / "mine.txt")
    assert "could not be written (No such file or directory)" in dialog.why.text()
    assert asked() is dialog
    assert is_open(desk)
    dialog.save(tmp_path / "mine.txt")
    wait_closed(desk)
    assert (tmp_path / "mine.txt").read_text() == TEXT


def test_the_text_is_lost_only_when_a_person_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(desk, monkeypatch)
    first = write(desk)
    desk.click(close(desk).drop_button)
    wait_closed(desk)
    desk.leave()
    assert rescued(desk.folder) == []
    assert desk.stored(first).note == ""


@pytest.mark.parametrize("way", ["Esc", "button"])
def test_keeping_the_window_open_keeps_the_text_and_work_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    allow = refuse(desk, monkeypatch)
    first = write(desk)
    dialog = close(desk)
    if way == "Esc":
        desk.keys("Esc")
    else:
        desk.click(dialog.stay_button)
    assert asked() is None
    assert is_open(desk)
    desk.enter()
    desk.settle()
    assert asked() is None
    assert desk.note.toPlainText() == TEXT
    allow()
    desk.click(desk.note.viewport())
    desk.keys("Ctrl+End")
    desk.type("!")
    desk.wait_stored(first, note=f"{TEXT}!")
    desk.settle()
    assert desk.program.window.close()


def test_closing_a_second_time_asks_a_second_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(desk, monkeypatch)
    write(desk)
    close(desk)
    desk.keys("Esc")
    desk.enter()
    desk.settle()
    assert close(desk).why.text() == FULL


def test_several_notes_are_named_and_saved_together(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    refuse(desk, monkeypatch)
    ids = desk.listed[:5]
    for number, plan_id in enumerate(ids):
        desk.click_row(plan_id)
        desk.write_note(f"note {number}")
    dialog = close(desk)
    assert dialog.heading.text() == "5 things you wrote are not saved:"
    assert dialog.names.isVisible()
    assert dialog.names.text().count("•") == 4
    assert dialog.names.text().endswith("and 2 more")
    assert dialog.file_name() == "Four Pillars notes 5.txt"
    dialog.save(tmp_path / "mine.txt")
    wait_closed(desk)
    saved = (tmp_path / "mine.txt").read_text()
    assert all(f"{plan_id}\n\nnote {n}" in saved for n, plan_id in enumerate(ids))
    desk.leave()
    assert rescued(desk.folder) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_nothing_of_the_question_is_cut_off(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    desk.bench._zoom(percent)
    refuse(desk, monkeypatch, f"{FULL} {'A long explanation follows here. ' * 6}")
    write(desk)
    dialog = close(desk)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 2
    desk.bot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    )
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert dialog.rect().contains(button.geometry())
