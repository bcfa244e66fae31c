"""Qt says what is wrong in warnings that nobody reads. Here they fail the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# What the platform says whatever the program does, each with its reason.
NOISE = (
    "This plugin does not support propagateSizeHints",  # offscreen has no window manager
    "This plugin does not support raise()",  # the same
    "This plugin does not support grabbing the keyboard",  # the same, for popups
    "Could not find the Qt platform theme",  # none is installed where tests run
)


@contextmanager
def no_qt_warnings() -> Iterator[list[str]]:
    """Fail at the end if Qt warned of anything meanwhile."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        told = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if kind not in told and not any(noise in text for noise in NOISE):
            said.append(f"{kind.name}: {text}")

    before = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
    assert not said, said
