"""The window in other languages: real ones, and one that shows what is not translated at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QAbstractListModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from desktop import i18n
from desktop.core import catalogue
from desktop.core.language import Language
from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES, checklist_page
from desktop.dialogs.command_palette import CommandPalette
from tests.gui.desk import Desk, while_dialog

PLACES = ("", *PAGES, *WORK_PAGES, "the open checklist")
DIALOGS = (
    *("print", "new_list", "share", "export", "list_properties", "cite", "hotline", "shortcuts"),
    *("about", "erase", "password", "initials", "palette"),
)
_ACCENTS = str.maketrans("aeiounscAEIOUNSC", "áéíóúñšçÁÉÍÓÚÑŠÇ")
_WHOLE = re.compile(r"\{[^}]*\}|&&?|\(\*[^)]*\)")  # fields, underlined letters, patterns of files
_LONGER = 0.35  # than English: what a translator may need


def stretched(text: str) -> str:
    """`Save &note` as `[Šávé &ñóté ~~~]`: longer, with accents, and easily told from the rest."""
    kept = list(_WHOLE.finditer(text))
    parts, at = [], 0
    for each in kept:
        parts += [text[at : each.start()].translate(_ACCENTS), each[0]]
        at = each.end()
    parts.append(text[at:].translate(_ACCENTS))
    more = "~" * max(1, round(len(text) * _LONGER))
    return f"[{''.join(parts)} {' '.join(re.findall('.{1,8}', more))}]"


class Stretching(QTranslator):
    """Knows every text there is."""

    def isEmpty(self) -> bool:
        return False  # or nobody would ask it

    def translate(
        self,
        context: str,  # noqa: ARG002 - as Qt asks, here and below
        text: str,
        note: str | None = None,  # noqa: ARG002 - as above
        number: int = -1,  # noqa: ARG002 - as above
    ) -> str:
        return stretched(text) if text.strip() else text


@contextmanager
def stretching(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Within this, the texts of every language but English are stretched ones."""
    with monkeypatch.context() as patched:
        patched.setattr(i18n, "_read", lambda *_: Stretching())
        patched.setattr(catalogue, "_find", lambda *_: lambda text, *_: stretched(text))
        yield


def in_english(app: QApplication) -> None:
    """What the next test expects."""
    i18n.put_on(app, Language.ENGLISH)


def go(desk: Desk, place: str) -> QWidget:
    """Show a page with a record chosen, as far as it lists any; the whole window."""
    if place == "the open checklist":
        assert desk.board.checklist is not None
        place = checklist_page(desk.board.checklist.id)
    if place:
        desk.bench.navigator.follow(place)
    desk.settle()
    return desk.program.window


def tour(desk: Desk, look: Callable[[str, QWidget], None]) -> None:
    """Look at every page and every dialog there is."""
    for place in PLACES:
        look(place or "the plan", go(desk, place))
    desk.bench.navigator.select(desk.listed[0])  # however little of the list is in sight
    desk.settle()
    for name in DIALOGS:

        def shown(dialog: QDialog, name: str = name) -> None:
            desk.settle()
            look(name, dialog)

        if name == "palette":
            desk.bench.action(name).trigger()
            dialog = desk.program.window.findChild(CommandPalette)
            assert dialog is not None
            shown(dialog)
            dialog.reject()
        else:
            with while_dialog(desk, QDialog, shown):
                desk.bench.action(name).trigger()


def texts(window: QWidget) -> Iterator[str]:
    """Everything that can be read in a window, or that a screen reader says of it."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield from _own(widget)


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    across = Qt.Orientation.Horizontal
    listed = isinstance(model, QAbstractListModel)  # whose count of columns is nobody's business
    columns = range(1 if listed else model.columnCount())
    yield from (str(model.headerData(column, across) or "") for column in columns)
    for row in range(min(model.rowCount(), 40)):
        for column in columns:
            at = model.index(row, column)
            yield str(at.data(Qt.ItemDataRole.DisplayRole) or "")
            yield str(at.data(Qt.ItemDataRole.AccessibleTextRole) or "")
