"""Closing with text that the store refused: asked, tried again, put into a file, never lost."""

from __future__ import annotations

import os
import signal
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from db.errors import Cause, Known
from desktop.core import describe, rescue
from desktop.dialogs.unsaved import UnsavedDialog
from desktop.widgets.notice import Notice
from tests.gui.conftest import Start
from tests.gui.desk import Desk

FULL = "The disk is full. Nothing was changed."
TEXT = "Ring the shelter on Tuesday"


def refuse(desk: Desk, monkeypatch: pytest.MonkeyPatch, sentence: str = FULL) -> Callable[[], None]:
    """Let the store refuse every note until the returned function is called."""
    store = desk.board.workspace
    assert store is not None

    def refusing(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, sentence)

    monkeypatch.setattr(store, "set_note", refusing)
    return monkeypatch.undo


def write(desk: Desk, text: str = TEXT) -> str:
    """Write a note on the first record; its id."""
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note(text)
    return first


def is_open(desk: Desk) -> bool:
    return desk.program.window.isVisible()


def asked() -> UnsavedDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, UnsavedDialog) else None


def close(desk: Desk) -> UnsavedDialog:
    """Close the window as a person does; the question that is asked then."""
    desk.program.window.close()
    desk.bot.waitUntil(lambda: asked() is not None)
    dialog = asked()
    assert dialog is not None
    return dialog


def wait_closed(desk: Desk) -> None:
    desk.bot.waitUntil(lambda: not is_open(desk))
    assert asked() is None


def rescued(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in rescue.left(folder)]


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
    assert dialog.heading.text() == f"Your note on “{name}” is not saved."
    assert not dialog.names.isVisible()
    assert desk.note.toPlainText() == TEXT
    assert desk.program.window.close() is False
    assert is_open(desk)


def test_trying_again_keeps_it_and_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    allow = refuse(desk, monkeypatch)
    first = write(desk)
    dialog = close(desk)
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
    assert dialog.heading.text() == "5 of your notes are not saved:"
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
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert dialog.rect().contains(button.geometry())


# -- nobody can be asked ------------------------------------------------------------------------


def test_a_request_to_end_asks_nothing_and_rescues_the_text(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    first = write(desk)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    (path,) = rescue.left(desk.folder)
    assert path.name.startswith(f"rescued-note-{first}-")
    assert path.read_text() == TEXT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_request_to_end_while_the_question_is_asked_takes_it_back(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    write(desk)
    close(desk)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    assert rescued(desk.folder) == [TEXT]


def test_a_request_to_end_rescues_nothing_that_could_be_kept(start: Start) -> None:
    desk = start()
    first = write(desk)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    assert desk.stored(first).note == TEXT
    assert rescued(desk.folder) == []


def test_text_that_cannot_be_rescued_either_is_told_and_put_nowhere_else(
    start: Start, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    first = write(desk)
    tried: list[Path] = []

    def full(path: Path, _: str) -> None:
        tried.append(path)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rescue, "_write", full)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    said = capsys.readouterr().err
    assert said == (
        f"The note on {first} could not be saved, nor its text put into {desk.folder}: "
        "No space left on device\n"
    )
    assert [path.parent for path in tried] == [desk.folder]


def test_logging_out_rescues_at_once_and_closing_asks_no_more(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    write(desk)
    assert desk.program._leaving is not None
    desk.program._leaving.log_out()
    assert rescued(desk.folder) == [TEXT]
    assert desk.program.window.close()
    desk.leave()
    assert rescued(desk.folder) == [TEXT]


def test_a_log_out_that_was_called_off_lets_work_go_on(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    write(desk)
    assert desk.program._leaving is not None
    desk.program._leaving.log_out()
    desk.click(desk.note.viewport())
    desk.keys("Ctrl+End")
    desk.type(" at noon")
    dialog = close(desk)  # this is not in a file yet
    desk.click(dialog.drop_button)
    wait_closed(desk)
    desk.leave()
    assert rescued(desk.folder) == [TEXT]


def test_logging_out_keeps_what_was_typed_a_moment_ago(desk: Desk) -> None:
    first = write(desk)
    assert desk.program._leaving is not None
    desk.program._leaving.log_out()
    assert desk.stored(first).note == TEXT
    assert rescued(desk.folder) == []
    assert is_open(desk)


# -- the next start -----------------------------------------------------------------------------


def notices(desk: Desk) -> list[Notice]:
    return [each for each in desk.bench.findChildren(Notice) if each.isVisible()]


def test_the_next_start_tells_where_the_text_is_until_that_is_dismissed(
    start: Start, data_dir: Path
) -> None:
    data_dir.mkdir()
    path = data_dir / "rescued-note-COM-47-20261121T201500.txt"
    path.write_text(TEXT)
    for _ in range(2):
        desk = start()
        (notice,) = notices(desk)
        assert notice.sentence.text().endswith(f"a note could not be saved. Its text is in {path}")
        desk.click(desk.row(desk.listed[0]).box)  # what goes well does not take it away
        desk.settle()
        assert notices(desk) == [notice]
        desk.leave()
    desk = start()
    desk.click(desk.button("Dismiss this message"))
    assert notices(desk) == []
    desk.leave()
    assert notices(start()) == []
    assert path.read_text() == TEXT


def test_only_what_is_new_is_told_and_several_are_told_together(
    start: Start, data_dir: Path
) -> None:
    data_dir.mkdir()
    names = [f"rescued-note-COM-{number}-20261121T201500.txt" for number in range(3)]
    (data_dir / names[0]).write_text(TEXT)
    desk = start()
    desk.click(desk.button("Dismiss this message"))
    desk.leave()
    for name in names[1:]:
        (data_dir / name).write_text(TEXT)
    desk = start()
    (notice,) = notices(desk)
    assert notice.sentence.text().endswith(
        f"2 notes could not be saved. Their texts are in {data_dir}: {names[1]}, {names[2]}"
    )
    desk.leave()
    for name in names:
        (data_dir / name).unlink()
    assert notices(start()) == []


def test_a_rescued_note_is_told_of_at_the_next_start(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    write(desk)
    desk.leave()  # as when the session ends
    monkeypatch.undo()
    (notice,) = notices(start())
    assert str(rescue.left(desk.folder)[0]) in notice.sentence.text()
