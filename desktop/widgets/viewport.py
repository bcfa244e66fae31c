"""A ground for what scrolls that PySide knows."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> None:
    """Let `area` scroll over a widget made here, like the one that it has.

    Asked for Qt's own, PySide makes every class of widgets that there is to find out which it is;
    the window would come 15 ms later.
    """
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    area.setViewport(ground)
