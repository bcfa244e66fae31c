"""A window that never comes to be complete, and one that changes all the time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import camera
from desktop.camera import Camera


class Sitter:
    """A window with one label, which changes when the workers are asked."""

    def __init__(self, *, is_complete: bool, changes: int = 0) -> None:
        self.window = QLabel("0")
        self._is_complete, self._changes = is_complete, changes
        self.ended = 0

    def is_complete(self) -> bool:
        return self._is_complete

    def finish_work(self) -> None:
        if self._changes:
            self._changes -= 1
            self.window.setText(str(self._changes))

    def end(self) -> None:
        self.ended += 1
        self.window.close()


def _taken(qapp: QApplication, qtbot: QtBot, sitter: Sitter, to: Path) -> int:
    qtbot.addWidget(sitter.window)
    kept = qapp.cursorFlashTime()
    made = Camera(qapp, sitter, str(to))
    sitter.window.show()
    qtbot.waitUntil(lambda: sitter.ended > 0, timeout=30_000)
    qapp.removeEventFilter(made)
    qapp.setCursorFlashTime(kept)
    return made.leave()


def test_it_is_given_up_in_the_end_with_a_sentence(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(camera, "PATIENCE_MS", 50)
    sitter = Sitter(is_complete=False)
    assert _taken(qapp, qtbot, sitter, tmp_path / "it.png") == 5
    said = capsys.readouterr()
    assert said.err == (
        "four-pillars: The window was not complete within a minute. No picture was taken.\n"
    )
    assert said.out == ""
    assert sitter.ended == 1
    assert list(tmp_path.iterdir()) == []


def test_what_the_workers_bring_is_waited_for(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = Sitter(is_complete=True, changes=3), Sitter(is_complete=True)
    other.window.setText("0")
    for sitter, name in ((one, "one.png"), (other, "other.png")):
        sitter.window.resize(200, 100)
        assert _taken(qapp, qtbot, sitter, tmp_path / name) == 0
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "other.png").read_bytes()
    assert capsys.readouterr().out.startswith(f"Saved {tmp_path / 'one.png'}: 200 x 100 pixels.")
