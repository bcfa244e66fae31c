"""F6 and Shift+F6: the keyboard goes from one part of the window to the next, and around again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Stop = tuple[QWidget, Callable[[], None]]  # a part, and how it takes the keyboard


def part_with_keyboard(stops: Sequence[Stop]) -> int:
    """The number of the part that has the keyboard, or -1."""
    focus = QApplication.focusWidget()
    if focus is None:
        return -1
    return next((n for n, (part, _) in enumerate(stops) if part.isAncestorOf(focus)), -1)


def first_stop(part: QWidget) -> None:
    """Give the keyboard to the first stop of Tab within a part, if there is any."""
    stop = part.nextInFocusChain()
    while stop is not None and part.isAncestorOf(stop):
        if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return
        stop = stop.nextInFocusChain()


def next_part(stops: Sequence[Stop]) -> None:
    """Give the keyboard to the part after the one that has it."""
    stops[(part_with_keyboard(stops) + 1) % len(stops)][1]()


def previous_part(stops: Sequence[Stop]) -> None:
    """Give the keyboard to the part before the one that has it."""
    at = part_with_keyboard(stops)
    stops[max(at, 0) - 1][1]()
