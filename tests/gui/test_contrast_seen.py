"""Every page as it is painted, in each set of colours: all words can be told from their ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from db.checklists import State
from desktop import looks as worn
from desktop import theme
from tests.gui.desk import Desk
from tests.gui.looks import shown
from tests.gui.speaking import tour
from tests.gui.test_outcomes_looks import contrast

LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
_EDGES = 0.85  # of a thin letter no pixel may have all of its colour


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


@cache
def apart(one: int, other: int) -> float:
    return contrast(QColor(one), QColor(other))


def faint(window: QWidget, least: float) -> list[str]:
    """The texts in a window that come nowhere near enough to being told from their ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels, width = memoryview(image.constBits()).cast("I"), image.width()
    found = []
    for widget in shown(window):
        if not _has_words(widget):
            continue
        room = widget.visibleRegion().boundingRect()
        room = room.translated(widget.mapTo(window, QPoint(0, 0))) & image.rect()
        seen: Counter[int] = Counter()
        for y in range(room.top(), room.bottom() + 1):
            seen.update(pixels[y * width + room.left() : y * width + room.right() + 1])
        if not seen or room.height() < widget.fontMetrics().ascent():
            continue  # out of sight, or nearly
        ground = seen.most_common(1)[0][0]
        best = max(apart(colour, ground) for colour in seen)
        if best < least * _EDGES:
            found.append(f"{best:.1f}: {type(widget).__name__} {_text(widget)[:50]!r}")
    return found


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and not widget.isEnabled():
        return False  # which the criterion exempts
    return bool(_text(widget).strip())


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


@pytest.mark.parametrize("scheme", LEAST)
def test_all_words_of_every_page_and_dialog_are_seen(desk: Desk, scheme: str) -> None:
    for key, state in zip(desk.listed[1:], State, strict=False):
        desk.board.set_state((key,), state)
    worn.change(scheme)
    wrong: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        if found := faint(window, LEAST[scheme]):
            wrong[name] = found

    tour(desk, look)
    assert wrong == {}


def test_faint_words_would_be_found(desk: Desk) -> None:
    label = QLabel("hardly there", desk.program.window)
    label.setStyleSheet("color: #c0c4c8; background: #ffffff;")
    label.setGeometry(20, 300, 200, 30)
    label.show()
    label.raise_()
    assert [told for told in faint(desk.program.window, 4.5) if "hardly there" in told]


def test_a_line_parts_the_panes_in_every_set(desk: Desk) -> None:
    splitter = desk.bench._splitter
    for scheme, least in (("light", 1.2), ("dark", 1.2), ("contrast", 4.5)):
        worn.change(scheme)
        image = desk.program.window.grab().toImage()
        for number in (1, 2):
            handle = splitter.handle(number)
            at = handle.mapTo(desk.program.window, QPoint(handle.rect().center().x(), 300))
            line, ground = image.pixelColor(at), image.pixelColor(at - QPoint(20, 0))
            assert contrast(line, ground) >= least, (scheme, number)
