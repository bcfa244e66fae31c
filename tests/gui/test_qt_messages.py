"""What Qt warns of is passed on where somebody can read it, and harms nobody where not."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from desktop import qt_messages

WARNING = QtMsgType.QtWarningMsg
CONTEXT = QMessageLogContext()


def test_a_warning_is_a_line_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    qt_messages.later(WARNING, CONTEXT, "Something is odd")
    qt_messages.before_a_window(WARNING, CONTEXT, "Something else is")
    qt_messages.before_a_window(WARNING, CONTEXT, 'Detected locale "C" with character encoding')
    assert capsys.readouterr().err == "Something is odd\nSomething else is\n"


def test_without_a_stderr_as_in_a_program_of_windows_nothing_happens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    qt_messages.later(WARNING, CONTEXT, "Something is odd")
    qt_messages.before_a_window(WARNING, CONTEXT, "Something is odd")


def test_when_there_will_be_no_window_it_ends_also_without_a_stderr(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr("os._exit", ended.append)
    qt_messages.before_a_window(QtMsgType.QtFatalMsg, CONTEXT, "no platform plugin")
    assert ended == [qt_messages.NO_DISPLAY]
