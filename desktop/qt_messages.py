"""What Qt has to say: why there is no window, and what it warns of later."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

from desktop import system

NO_DISPLAY = 1


def before_a_window(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt aborts when it finds no way to the screen; say why in a person's words instead."""
    if kind is QtMsgType.QtFatalMsg:
        say(system.advice(text))
        os._exit(NO_DISPLAY)
    if not text.startswith("Detected locale "):  # Qt takes one with all letters then, and is right
        later(kind, context, text)


def later(_: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt warns of. When it gives up now, that ends the program and is told at the next start:
    see `desktop.crash`."""
    if not str(context.category).startswith("qt.qpa."):  # the way to the screen: said above
        say(text)


def say(line: str) -> None:
    """Write to stderr, if there is one: a program with a window of Windows has none."""
    if sys.stderr is not None:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
