"""The system ends the program, nobody can be asked: what was typed is found at the next start."""

from __future__ import annotations

import os
import signal
import stat
from pathlib import Path

import pytest

from db.errors import Cause, Known
from db.workspace.unsaved import Journal
from desktop.core import rescue
from desktop.widgets.notice import Notice
from tests.gui.conftest import Start
from tests.gui.desk import Desk
from tests.gui.unsaved import (
    TEXT,
    close,
    is_open,
    noted_down,
    refuse,
    rescued,
    wait_closed,
    write,
)

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
    assert noted_down(desk.folder) == [(first, TEXT)]
    assert rescue.left(desk.folder) == []


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


def test_every_note_that_is_refused_is_rescued(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    ids = desk.listed[:3]
    for plan_id in ids:
        desk.click_row(plan_id)
        desk.write_note(f"about {plan_id}")
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    assert sorted(rescued(desk.folder)) == sorted(f"about {plan_id}" for plan_id in ids)


def test_a_note_that_was_emptied_leaves_nothing_to_rescue(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    first = write(desk)
    desk.wait_stored(first, note=TEXT)
    desk.settle()
    refuse(desk, monkeypatch)
    desk.keys("Ctrl+A", "Del")
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    assert rescued(desk.folder) == []
    assert desk.stored(first).note == TEXT


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
    refuse_journal(monkeypatch)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    said = capsys.readouterr().err
    assert said == (
        f"The note on {first} could not be saved, nor its text put into {desk.folder}: "
        "No space left on device\n"
    )
    assert [path.parent for path in tried] == [desk.folder]


def test_what_cannot_be_noted_down_is_put_into_a_file_of_its_own(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    refuse_journal(monkeypatch)
    first = write(desk)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    (path,) = rescue.left(desk.folder)
    assert path.name.startswith(f"rescued-note-{first}-")
    assert path.read_text() == TEXT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_that_a_password_guards_is_put_into_a_file(
    start: Start, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = start()
    refuse(desk, monkeypatch)
    refuse_journal(monkeypatch)
    monkeypatch.setattr(Journal, "is_private", True)
    first = write(desk)
    os.kill(os.getpid(), signal.SIGTERM)
    wait_closed(desk)
    desk.leave()
    assert rescue.left(desk.folder) == []
    said = capsys.readouterr().err
    assert said.startswith(f"The note on {first} could not be saved, nor its text put into")
    assert TEXT not in said


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
    dialog = close(desk)  # this is not noted down yet
    desk.click(dialog.drop_button)
    wait_closed(desk)
    desk.leave()
    assert rescued(desk.folder) == []  # the person lets it go, and what it began with


def test_logging_out_keeps_what_was_typed_a_moment_ago(desk: Desk) -> None:
    first = write(desk)
    assert desk.program._leaving is not None
    desk.program._leaving.log_out()
    assert desk.stored(first).note == TEXT
    assert rescued(desk.folder) == []
    assert is_open(desk)


# -- the next start -----------------------------------------------------------------------------


def refuse_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be noted down beside the workspace."""

    def full(*_: object) -> None:
        raise Known(Cause.FULL, "The disk is full.")

    monkeypatch.setattr(Journal, "write", full)


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
