"""Takes the pictures of the help, of the program that makes those of the README.

Each is taken at twice its size, so that it is sharp on a fine screen, and has few colors, so that
it is small.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.filters import Filter
from desktop.core.help.page import PICTURES
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.widgets.picture import TAKEN_AT

SIZE = (900, 600)
_COLOURS = 48
Settle = Callable[[], None]


def take(widget: QWidget, name: str, folder: Path = PICTURES, part: QRect | None = None) -> None:
    """Save what a widget shows, and what pops up over it, as a picture of the help."""
    room = part or widget.rect()
    picture = QPixmap(room.size() * TAKEN_AT)
    picture.setDevicePixelRatio(TAKEN_AT)
    widget.render(picture, -room.topLeft())
    popup = QApplication.activePopupWidget()
    if popup is not None:
        at = popup.mapToGlobal(QPoint(0, 0)) - widget.mapToGlobal(room.topLeft())
        popup.render(picture, at)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    picture.save(str(file))
    with Image.open(file) as taken:
        few = taken.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def take_filters(window: MainWindow, bench: Workbench, folder: Path, settle: Settle) -> None:
    """The search line and the filters, with one of them open."""
    by_year = Filter(frozenset({(Field.YEAR, "2022"), (Field.AGENCY, "dhs")}))
    bench.navigator.go(Place(by_year, "", "COM-23"))
    settle()
    button = bench.bar.facet(Field.AGENCY)
    button.click()
    settle()
    top = bench.mapTo(window, QPoint(0, 0)).y()
    take(window, "filters.png", folder, QRect(0, top, SIZE[0], 390))
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    bench.navigator.go(Place())
    settle()
