"""A list page by itself: the pane with its head over a real board, tied together as the window
does it. A person acts on it as on the whole program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import db
from db.changes import Changes
from db.checklists import OWN, Checklist, Edit, Item, ItemField, ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop import theme
from desktop.core.arrangement import Arrangement
from desktop.core.checklist_view import arranged
from desktop.core.listing import Listing, listing
from desktop.core.trail import Place
from desktop.core.work_pages import checklist_page
from desktop.views.checklist_head import ChecklistHead
from desktop.views.list_commands import ListCommands
from desktop.views.list_pane import ListPane
from desktop.widgets.check_list import CheckList
from desktop.widgets.check_row import CheckRow
from desktop.widgets.selection_bar import SelectionBar
from desktop.work.board import Board
from desktop.work.worker import Worker

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


class ListDesk:
    """One list on screen, with a workspace of its own."""

    def __init__(
        self, plan: Plan, folder: Path, bot: QtBot | None = None, size: tuple[int, int] = (640, 720)
    ) -> None:
        self.folder = folder
        self._bot = bot
        self.worker = Worker("store")
        self.board = Board(plan, self.worker)
        theme.load_fonts()
        QApplication.setFont(theme.font(100))
        self.window = QMainWindow()
        self.pane = ListPane(self.board)
        self.commands = ListCommands(self.pane, self.board)
        self.elsewhere = QWidget()  # something else that can have the keyboard
        self.elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane, 1)
        column.addWidget(self.elsewhere)
        self.window.setCentralWidget(middle)
        self.window.resize(*size)
        self.place = Place()
        self.arrangement = Arrangement()
        self.told: list[str] = []
        self.failed: list[str] = []
        self.asked: list[str] = []  # for the window to do
        self._connect()
        self.board.open(lambda: db.open_workspace(folder))
        self.settle()
        self.window.show()
        self.window.activateWindow()

    # -- making --

    def make(self, name: str, titles: Iterable[str] = (), **values: str) -> str:
        """A list with own items whose keys are `own-` and their titles; it is opened."""
        edits = [Edit(key_of(title), {ItemField.TITLE: title}) for title in titles]
        said = {ListField.NAME: name, **{ListField(k): v for k, v in values.items()}}
        made: list[str] = []
        self.board.do(
            lambda store, _: store.add_checklist(said, edits), lambda c: made.append(c.made)
        )
        self.settle()
        self.open(made[0])
        return made[0]

    def open(self, checklist_id: str) -> None:
        self.board.show_list(checklist_id)
        self.place = Place(page=checklist_page(checklist_id))
        self.settle()

    def show_plan(self) -> None:
        self.go(Place())

    def set(self, title: str, **values: str) -> None:
        """Set values of an item, as another part of the window does."""
        key = title if title in self.board.items else key_of(title)
        self.pane.editRequested.emit([key], {ItemField(k): v for k, v in values.items()})
        self.settle()

    def remove(self, *titles: str) -> None:
        """Put own items in the bin, as another part of the window does."""
        self.pane.removeRequested.emit([key_of(title) for title in titles])
        self.settle()

    def wait_active(self) -> None:
        assert QTest.qWaitForWindowActive(self.window)

    def leave(self) -> None:
        self.board.close()
        self.settle()
        self.worker.close()
        self.window.close()
        for part in (self.window, self.board, self.commands, self.worker):
            part.deleteLater()

    # -- looking --

    @property
    def bot(self) -> QtBot:
        assert self._bot is not None
        return self._bot

    @property
    def rows(self) -> CheckList:
        return self.pane.list

    @property
    def head(self) -> ChecklistHead:
        return self.commands.head

    @property
    def bar(self) -> SelectionBar:
        assert self.pane.bar is not None, "nothing was ever selected"
        return self.pane.bar

    @property
    def titles(self) -> list[str]:
        """What is listed, headings in brackets."""
        model = self.pane.model
        names = [str(model.index(row).data()) for row in range(model.rowCount())]
        pairs = zip(model.targets, names, strict=True)
        return [f"[{name}]" if model.is_heading(target) else name for target, name in pairs]

    @property
    def order(self) -> str:
        """The titles of items with one letter, as one word."""
        return "".join(self.titles)

    @property
    def current(self) -> str:
        """The title of the current row."""
        at = self.rows.current
        return self.titles[at] if at >= 0 else ""

    @property
    def selected(self) -> str:
        return "".join(key.removeprefix("own-") for key in self.rows.selection.keys)

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def row(self, title: str) -> CheckRow:
        return next(row for row in self.rows.visible_rows() if row.title == title)

    def focused_row(self) -> str:
        """The title of the row that has the keyboard."""
        return next((r.title for r in self.rows.visible_rows() if r.stop.hasFocus()), "")

    def item(self, title: str) -> Item:
        return self.board.items[key_of(title)]

    def stored(self) -> dict[str, Item]:
        """What another program reads."""
        assert self.board.checklist is not None
        store = db.open_workspace(self.folder)
        found = store.items(self.board.checklist.id)
        store.close()
        return found

    # -- doing --

    def settle(self) -> None:
        """Wait until everything asked for has been answered, and shown."""
        loop = QEventLoop()
        for _ in range(3):
            self.worker.submit(lambda: None, lambda _: loop.quit(), lambda _: loop.quit())
            loop.exec()
            QApplication.processEvents()

    def keys(self, *sequences: str) -> None:
        for keys in sequences:
            window = QApplication.activePopupWidget() or QApplication.activeWindow()
            assert window is not None, f"no window takes {keys}"
            handle = window.windowHandle()
            assert handle is not None
            QTest.keySequence(handle, QKeySequence(keys))

    def type(self, text: str) -> None:
        assert self.focus is not None
        QTest.keyClicks(self.focus, text)

    def click(
        self,
        widget: QWidget,
        held: Qt.KeyboardModifier = NO_KEYS,
        button: Qt.MouseButton = LEFT,
    ) -> None:
        """Click where it is, whatever really lies there."""
        assert widget.isVisible(), widget
        top = widget.window()
        handle = top.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, button, held, widget.mapTo(top, widget.rect().center()))

    def click_row(self, title: str, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.click(self.row(title), held)

    def right_click_row(self, title: str) -> None:
        """Press and let go of the right button; the system makes a menu event of it."""
        row = self.row(title)
        at = row.rect().center()
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, NO_KEYS, row.mapTo(self.window, at))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, row.mapToGlobal(at))
        QApplication.sendEvent(row, event)

    def close_run(self) -> None:
        """Close the open list by starting it again; the new run is opened."""
        made: list[str] = []

        def write(store: Workspace, mine: Checklist) -> Changes:
            return store.start_again(mine.id, {ListField.NAME: mine.name}, [])

        self.board.do(write, lambda changes: made.append(changes.made))
        self.settle()
        self.open(made[0])

    def press_row(self, title: str) -> None:
        self._mouse(QTest.mousePress, self._middle(title))

    def move_to(self, y: int) -> None:
        """Move the pressed mouse to this height of the list."""
        view = self.rows.viewport()
        point = view.mapTo(self.window, QPoint(view.width() // 2, y))
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.mouseMove(handle, point)

    def let_go(self, y: int) -> None:
        view = self.rows.viewport()
        self._mouse(QTest.mouseRelease, view.mapTo(self.window, QPoint(view.width() // 2, y)))

    def drag(self, title: str, before: str) -> None:
        """Drag a row to the upper edge of another; to below the last without one."""
        rows = self.rows.visible_rows()
        to = self.row(before).y() + 2 if before else rows[-1].y() + rows[-1].height() - 2
        self.press_row(title)
        self.move_to((self.row(title).geometry().center().y() + to) // 2)
        self.move_to(to)
        self.let_go(to)
        self.settle()

    def popup(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), menu
        return menu

    def choose(self, text: str, menu: QMenu | None = None) -> None:
        """Choose an entry of the open menu by clicking it; one of a menu in it after ` > `."""
        menu = menu or self.popup()
        first, _, rest = text.partition(" > ")
        action = next(a for a in menu.actions() if _bare(a.text()) == first)
        handle = menu.windowHandle()
        assert handle is not None
        if rest:
            below = action.menu()
            assert isinstance(below, QMenu)
            QTest.mouseMove(handle, menu.actionGeometry(action).center())
            QTest.mouseClick(handle, LEFT, NO_KEYS, menu.actionGeometry(action).center())
            self.choose(rest, below)
        else:
            QTest.mouseClick(handle, LEFT, NO_KEYS, menu.actionGeometry(action).center())
        self.settle()

    def go(self, place: Place) -> None:
        self.place = place
        self.refresh()

    def undo(self) -> None:
        self.board.undo()
        self.settle()

    # -- as the window ties it together --

    def refresh(self, *, keep: bool = True) -> None:
        board, place = self.board, self.place
        if board.checklist is None:
            return
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        if not place.page:
            self.commands.show_plan()
            self._show(listing(board.plan, board.index, place, None, today=today), keep)
            return
        self.commands.show_list(self.arrangement, filtered=bool(place.filter or place.search))
        asked = (board.plan, board.index, place, self.arrangement, today)
        self._show(arranged(*asked, None), keep)

    def _show(self, found: Listing, keep: bool) -> None:
        chosen = self.pane.show_listing(found, self.place.selected, keep=keep)
        self.place = replace(self.place, selected=chosen)

    def _arrange(self, shown: Arrangement) -> None:
        self.arrangement = shown
        self.refresh()

    def _added(self, key: str) -> None:
        self.place = replace(self.place, selected=key)
        self.refresh()

    def _connect(self) -> None:
        pane, board, commands = self.pane, self.board, self.commands
        board.changed.connect(lambda _: self.refresh())
        board.reloaded.connect(lambda: self.refresh(keep=False))
        board.listsChanged.connect(self.refresh)
        board.failed.connect(self.failed.append)
        pane.list.currentChanged.connect(self._select)
        pane.stateRequested.connect(board.set_state)
        pane.clearRequested.connect(lambda: self.go(Place(page=self.place.page)))
        pane.copyRequested.connect(lambda text, _: QApplication.clipboard().setText(text))
        pane.openRequested.connect(lambda key: self.asked.append(f"open {key}"))
        pane.list.activated.connect(lambda key: self.asked.append(f"open {key}"))
        commands.arrangeRequested.connect(self._arrange)
        commands.commandRequested.connect(self.asked.append)
        commands.planRequested.connect(lambda: self.asked.append("plan"))
        commands.added.connect(self._added)
        commands.told.connect(self.told.append)

    def _select(self, key: str) -> None:
        self.place = replace(self.place, selected=key)

    def _middle(self, title: str) -> QPoint:
        row = self.row(title)
        return row.mapTo(self.window, row.rect().center())

    def _mouse(self, act: Callable[..., None], at: QPoint) -> None:
        act(self.window.windowHandle(), LEFT, NO_KEYS, at)


def key_of(title: str) -> str:
    """The key of an own item made here."""
    return f"{OWN}{title[:40]}"


def _bare(text: str) -> str:
    """The text of an entry without its mark and its keys."""
    return text.partition("\t")[0].replace("&", "")


__all__ = ["CTRL", "LEFT", "SHIFT", "ListDesk", "State"]
