"""A screen with less room than the panes need: everything is still reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

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
    ("width", "height", "least"),
    [
        (1920, 1080, LEAST),
        (1024, 600, LEAST),
        (760, 520, LEAST),
        (760, 519, QSize(380, 260)),
        (640, 480, QSize(320, 240)),
        (534, 300, QSize(267, 150)),
    ],
)
def test_the_window_fits_the_screen_and_its_frame(
    small: Small, width: int, height: int, least: QSize
) -> None:
    desk = small(width, height)
    window = desk.program.window
    assert window.minimumSize() == least
    assert (desk.bench.findChild(SmallScreen) is not None) == (least != LEAST)
    assert window.isMaximized() == (width < 1280 or height < 820)
