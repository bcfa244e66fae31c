"""Walks a window with the Tab key alone, and looks at what has the keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from tests.gui.desk import window_of

MOST = 400  # stops: whoever needs more is lost
SEEN = 24  # pixels that a focus changes at the least
_AROUND = 4
_ROW = 160  # pixels: what is higher is no row of a list
_CONTROLS = (
    *(QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView),
)


def walk(window: QWidget, *, back: bool = False) -> Iterator[QWidget]:
    """Every stop of Tab from where the keyboard is, until it comes around."""
    start = window.focusWidget()
    assert start is not None, f"nothing in {window} has the keyboard"
    key, held = (
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        if back
        else (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    )
    for _ in range(MOST):
        focus = window.focusWidget()
        assert focus is not None, "the keyboard fell out of the window"
        yield focus
        QTest.keyClick(window_of(window), key, held)
        if window.focusWidget() is start:
            return
    raise AssertionError(f"Tab never comes around: {called(window.focusWidget())} is a trap")


def controls(inside: QWidget) -> list[QWidget]:
    """What can be used on the screen, as far as it is not a part of another control."""
    return [
        each
        for each in inside.findChildren(QWidget)
        if isinstance(each, _CONTROLS)
        and not isinstance(each, QHeaderView)
        and each.isVisible()
        and each.isEnabled()
        and not each.visibleRegion().isEmpty()
        and not isinstance(
            each.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit, QScrollBar)
        )
        and not _is_of_qt(each)
    ]


def unreached(inside: QWidget, stops: Iterable[QWidget]) -> list[str]:
    """Controls that neither Tab nor the arrows from a stop beside them come to."""
    reached = set(stops)
    beside = {(type(each), each.parentWidget()) for each in reached}
    rows = {
        (type(each), parent.parentWidget())
        for each in reached
        if (parent := each.parentWidget()) is not None
    }
    missing = []
    for each in controls(inside):
        parent = each.parentWidget()
        of_row = (type(each), parent.parentWidget()) if parent else None
        if each in reached or each.focusProxy() in reached:
            continue
        if (type(each), parent) in beside or of_row in rows:
            continue
        missing.append(called(each))
    return missing


def shows_focus(window: QWidget, stop: QWidget) -> bool:
    """Whether anyone sees that a widget has the keyboard: it, or the row it stands in, looks
    otherwise without."""
    row = stop.parentWidget()
    shown = row if row is not None and row is not window and row.height() <= _ROW else stop
    place = QRect(shown.mapTo(window, shown.rect().topLeft()), shown.size())
    place = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()
    with_it = _look(window, place)
    stop.clearFocus()
    without = _look(window, place)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return _differing(with_it, without) >= SEEN


def called(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def _look(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differing(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return SEEN
    a, b = memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I")
    return sum(x != y for x, y in zip(a, b, strict=True))


def _is_of_qt(widget: QWidget) -> bool:
    """Buttons that Qt puts into its own fields, and corners of its tables."""
    name = type(widget).__name__
    return name in ("QLineEditIconButton", "QTableCornerButton") or widget.objectName().startswith(
        "qt_"
    )
