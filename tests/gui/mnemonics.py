"""Underlined letters: which there are in a window, and which of them twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QTabBar,
    QWidget,
)


def letters(texts: Iterable[str]) -> dict[str, list[str]]:
    """Which texts have a letter, by it."""
    found: dict[str, list[str]] = {}
    for text in texts:
        if letter := QKeySequence.mnemonic(text).toString():
            found.setdefault(letter, []).append(text)
    return found


def doubled(texts: Iterable[str]) -> dict[str, list[str]]:
    """Those that more than one text has."""
    return {letter: texts for letter, texts in letters(texts).items() if len(texts) > 1}


def underlined(window: QWidget) -> Iterator[str]:
    """Everything on the screen that may have an underlined letter, menus aside."""
    for each in window.findChildren(QWidget):
        if not each.isVisibleTo(window) or each.window() is not window:
            continue
        if isinstance(each, QAbstractButton):
            yield each.text()
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QLabel) and each.buddy() is not None:
            yield each.text()
        elif isinstance(each, QTabBar):
            yield from (each.tabText(n) for n in range(each.count()))


def menus(window: QMainWindow) -> list[QMenu]:
    actions = window.menuBar().actions()
    return [menu for action in actions if isinstance(menu := action.menu(), QMenu)]


def twice(window: QWidget) -> list[str]:
    """Everything in a window, a dialog, or one of its menus that shares its letter with another."""
    found = []
    above: list[str] = []
    if isinstance(window, QMainWindow):
        above = [menu.title() for menu in menus(window)]
        for menu in menus(window):
            below = [menu, *(each for each in menu.findChildren(QMenu))]
            found += [doubled(a.text() for a in each.actions()) for each in below]
    found.append(doubled([*above, *underlined(window)]))
    return [f"{letter}: {texts}" for each in found for letter, texts in each.items()]
