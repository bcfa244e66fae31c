"""A screen with less room than the panes need: everything is still reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desktop.core.words import HOTLINE, HOTLINE_NUMBER
from desktop.views.main_window import LEAST
from desktop.widgets.small_screen import SmallScreen
from tests.gui.conftest import Start
from tests.gui.desk import Desk

Small = Callable[[int, int], Desk]


@pytest.fixture
def small(start: Start, monkeypatch: pytest.MonkeyPatch) -> Small:
    """The program on a screen of some size that a person has."""

    def begin(width: int, height: int) -> Desk:
        monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(width, height))
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
        return start()

    return begin


def _in_sight(desk: Desk, widget: QWidget) -> bool:
    """Whether all of it lies where the window shows something."""
    area = desk.bench.findChild(SmallScreen)
    assert area is not None
    place = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return area.viewport().rect().contains(place)


def test_the_keyboard_is_always_in_sight(small: Small) -> None:
    desk = small(640, 480)
    desk.program.window.resize(640, 480)
    desk.settle()
    assert desk.program.window.size() == QSize(640, 480)
    desk.click_row(desk.listed[0])
    desk.settle()
    desk.keys("Ctrl+N")
    assert desk.focus is desk.note
    assert _in_sight(desk, desk.note)
    desk.type("Ring the shelter")
    desk.wait_stored(desk.listed[0], note="Ring the shelter")
    for _ in range(4):
        desk.keys("F6")
        assert desk.focus is not None
        area = desk.bench.findChild(SmallScreen)
        if area is not None and area.isAncestorOf(desk.focus):
            assert not desk.focus.visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("width", "height", "least", "scrolls"),
    [
        (1920, 1080, LEAST, False),
        (1024, 600, LEAST, False),
        (760, 520, LEAST, True),
        (760, 519, QSize(380, 260), True),
        (640, 480, QSize(320, 240), True),
        (534, 300, QSize(267, 150), True),
    ],
)
def test_the_window_fits_the_screen_and_its_frame(
    small: Small, width: int, height: int, least: QSize, scrolls: bool
) -> None:
    desk = small(width, height)
    window = desk.program.window
    assert window.minimumSize() == least
    assert window.isMaximized() == (width < 1280 or height < 820)
    window.resize(QSize(width, height).boundedTo(QSize(1280, 820)))  # no window manager did so
    desk.settle()
    area = desk.bench.findChild(SmallScreen)
    assert (area is not None and area.verticalScrollBar().maximum() > 0) == scrolls


def test_large_letters_in_a_small_window_are_scrolled_to(desk: Desk) -> None:
    window = desk.program.window
    window.resize(900, 600)
    desk.settle()
    assert desk.bench.findChild(SmallScreen) is None
    desk.click_row(desk.listed[0])
    for _ in range(10):
        desk.keys("Ctrl++")
    desk.settle()
    area = desk.bench.findChild(SmallScreen)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert desk.focus is not None
    assert desk.records.isAncestorOf(desk.focus), "the keyboard stays where it is"
    assert desk.bench.bar.search.width() > 0.8 * window.width(), "a line of its own"
    assert desk.bench.status.hotline.text() == HOTLINE_NUMBER
    assert HOTLINE_NUMBER in desk.bench.status.hotline.accessibleName()
    desk.keys("Ctrl+0")
    window.resize(1280, 800)
    desk.settle()
    assert area.verticalScrollBar().maximum() == 0
    assert desk.bench.bar.search.width() < 0.7 * window.width()
    assert desk.bench.status.hotline.text() == HOTLINE
    desk.keys("Ctrl+F", "Tab")
    assert desk.focus in desk.bench.bar.facets
