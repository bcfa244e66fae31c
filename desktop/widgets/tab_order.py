"""Where new widgets stand in the order of the Tab key, which makes them last in the window."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def call_up(stops: Sequence[QWidget], *, before: QWidget) -> None:
    """Let Tab come by `stops` in this order, and then by `before`, whose own place stays.

    They are called up behind it, and it goes behind them.
    """
    for one, next_one in pairwise((before, *stops, before)) if stops else ():
        QWidget.setTabOrder(one, next_one)


def follow(*stops: QWidget) -> None:
    """Let Tab come by these one after the other."""
    for one, next_one in pairwise(stops):
        QWidget.setTabOrder(one, next_one)
