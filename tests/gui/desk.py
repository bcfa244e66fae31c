"""A person in front of the running program: clicks, keys, and looking at what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import db
from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.app import Program
from desktop.core.query import Field
from desktop.core.rows import RowKind
from desktop.models.record_list import ROW_ROLE
from desktop.views.detail_pane import DetailPane
from desktop.views.workbench import Workbench
from desktop.widgets.check_list import CheckList
from desktop.widgets.check_row import CheckRow
from desktop.widgets.facet_button import FacetButton
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.note_edit import NoteEdit
from desktop.widgets.recovery_page import RecoveryPage
from desktop.widgets.text_link import TextLink
from desktop.work.board import Board

Dialog = TypeVar("Dialog", bound=QDialog)

LEFT = Qt.MouseButton.LeftButton
OPEN = "Your notes are open"


class Desk:
    """A running program. Everything a person does goes through its windows, not its methods."""

    def __init__(self, program: Program, bot: QtBot) -> None:
        self.program, self.bot = program, bot
        self.folder: Path = program.folder
        self._closed = False
        program.show()

    def wait(self) -> None:
        """Wait until the window is complete and has the keyboard."""
        self.bot.waitUntil(self.is_complete, timeout=20_000)
        self.enter()

    def enter(self) -> None:
        """Bring the window to the front, as a click into it does."""
        self.program.window.activateWindow()
        self.bot.waitUntil(self.program.window.isActiveWindow)

    def is_complete(self) -> bool:
        """Complete, and told whether the notes are open or why not."""
        bench = self.program.workbench
        return bench is not None and bench._detail is not None and "Opening" not in self.status

    # -- looking --

    @property
    def bench(self) -> Workbench:
        assert self.program.workbench is not None
        return self.program.workbench

    @property
    def board(self) -> Board:
        assert self.program.board is not None
        return self.program.board

    @property
    def plan(self) -> Plan:
        return self.board.plan

    @property
    def records(self) -> CheckList:
        return self.bench.list_pane.list

    @property
    def detail(self) -> DetailPane:
        return self.bench.detail

    @property
    def note(self) -> NoteEdit:
        return self.detail.note

    @property
    def status(self) -> str:
        """The sentence in the status bar."""
        return self.bench.status.sentence.text() if self.program.workbench else ""

    @property
    def refusal_page(self) -> RecoveryPage | None:
        """What is shown where the notes could not be opened."""
        pages = self.bench.findChildren(RecoveryPage)
        return next((page for page in pages if not page.isHidden()), None)

    @property
    def warning(self) -> str:
        """The sentence across the window, if something went wrong."""
        page = self.refusal_page
        if page is not None:
            return f"{page.heading.text()}. {page.what.text()}"
        banner = self.bench.banner
        return banner.sentence.text() if banner.isVisible() else ""

    @property
    def problem(self) -> str:
        """The sentence below the search line, if what was asked for is not understood."""
        problem = self.bench.bar.problem
        return problem.text() if problem.isVisible() else ""

    @property
    def page(self) -> LibraryPage:
        """The page of the library in the middle."""
        page = self.bench.stack.page
        assert page is not None, "the list is shown"
        return page

    @property
    def listed(self) -> list[str]:
        """The plan ids in the list, from above, also those out of sight."""
        return list(self.bench.list_pane.model.ids)

    @property
    def headings(self) -> dict[str, str]:
        """The headings in the list from above: what each narrows to, and what it says."""
        model = self.bench.list_pane.model
        rows = (model.index(row) for row in range(model.rowCount()))
        views = [row.data(ROW_ROLE) for row in rows]
        return {view.plan_id: view.title for view in views if view.kind is RowKind.HEADING}

    @property
    def selected(self) -> str:
        return self.bench.place.selected

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def row(self, plan_id: str) -> CheckRow:
        """The row of a record that is on screen."""
        return next(row for row in self.records.visible_rows() if row.plan_id == plan_id)

    def box_of(self, plan_id: str) -> Qt.CheckState:
        return self.row(plan_id).box.checkState()

    def texts(self, inside: QWidget) -> list[str]:
        """Every text that is shown in a part of the window."""
        return [w.text() for w in inside.findChildren(QLabel) if w.isVisibleTo(inside) and w.text()]

    def links(self, spoken: str = "") -> list[TextLink]:
        """The links of the details in reading order: all, or those of this name."""
        return [
            link
            for link in self.detail.links()
            if link.isVisible() and spoken in ("", link.accessibleName())
        ]

    def button(self, spoken: str, inside: QWidget | None = None) -> QPushButton:
        """The visible button that says this to a screen reader."""
        found = [
            b
            for b in (inside or self.program.window).findChildren(QPushButton)
            if b.accessibleName() == spoken and b.isVisible()
        ]
        assert len(found) == 1, (spoken, len(found))
        return found[0]

    def state_shown(self) -> list[State]:
        """Which state buttons are down."""
        return [state for state in State if self.detail.state.button(state).isChecked()]

    # -- doing --

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Scroll to the widget and click where it is, whatever really lies there."""
        top = widget.window()
        above = widget.parentWidget()
        while above is not None and above is not top:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        assert widget.isVisible(), widget
        QTest.mouseClick(window_of(top), LEFT, pos=widget.mapTo(top, at or _middle(widget)))

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press the button at one place of a widget and let it go at another."""
        top = widget.window()
        QTest.mousePress(window_of(top), LEFT, pos=widget.mapTo(top, start))
        QTest.mouseMove(window_of(top), widget.mapTo(top, end))
        QTest.mouseRelease(window_of(top), LEFT, pos=widget.mapTo(top, end))

    def keys(self, *sequences: str) -> None:
        """Press keys one after the other, wherever the keyboard is."""
        for keys in sequences:
            window = QApplication.activePopupWidget() or QApplication.activeWindow()
            assert window is not None, f"no window takes {keys}"
            QTest.keySequence(window_of(window), QKeySequence(keys))

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        assert self.focus is not None
        QTest.keyClicks(self.focus, text)

    def wheel(self, widget: QWidget, notches: int) -> None:
        """Turn the wheel over a widget; down is positive."""
        top = widget.window()
        QTest.wheelEvent(
            window_of(top), widget.mapTo(top, widget.rect().center()), QPoint(0, -120 * notches)
        )

    def search(self, text: str) -> None:
        """Write a search as a person does: Ctrl+F, type over what stands there."""
        self.keys("Ctrl+F")
        assert self.focus is self.bench.bar.search
        if text:
            self.type(text)
        else:
            self.keys("Del")
        self.settle()

    def open_panel(self, field: Field) -> FacetButton:
        button = self.bench.bar.facet(field)
        self.click(button)
        assert button.panel is not None
        self.bot.waitUntil(button.panel.isVisible)
        return button

    def close_panel(self) -> None:
        self.keys("Esc")
        assert QApplication.activePopupWidget() is None

    def choose(self, field: Field, value: str) -> None:
        """Open the panel of a facet, click a choice, close it."""
        button = self.open_panel(field)
        self.click(button.box((field, value)))
        self.close_panel()

    def scroll_to_row(self, plan_id: str) -> CheckRow:
        """Turn the wheel over the list until a row is wholly in sight."""
        model, bar = self.bench.list_pane.model, self.records.verticalScrollBar()
        at = model.row_of(plan_id)
        assert at >= 0, f"{plan_id} is not in the list"
        while True:
            rows, height = self.records.visible_rows(), self.records.viewport().height()
            above = [row for row in rows if row.y() >= 0]
            if at < model.row_of(above[0].plan_id):
                self.wheel(self.records.viewport(), -1)
            elif not [r for r in above if r.plan_id == plan_id and r.geometry().bottom() < height]:
                assert bar.value() < bar.maximum(), f"the row of {plan_id} never comes into sight"
                self.wheel(self.records.viewport(), 1)
            else:
                return self.row(plan_id)

    def click_row(self, plan_id: str) -> None:
        """Scroll to a row and click its words."""
        row = self.scroll_to_row(plan_id)
        self.click(row, QPoint(row.width() // 2, row.height() // 2))

    def click_link(self, spoken: str) -> None:
        """Click the first link of the details that has this name."""
        links = self.links(spoken)
        assert links, (spoken, [link.accessibleName() for link in self.links()])
        self.click(links[0])
        self.settle()

    def click_state(self, state: State) -> None:
        self.click(self.detail.state.button(state))

    def write_note(self, text: str) -> None:
        self.click(self.note.viewport())
        self.type(text)

    def settle(self) -> None:
        """Wait until everything asked for has been done and shown."""
        for _ in range(2):  # an answer may ask again
            for worker in self.program._workers:
                loop = QEventLoop()
                worker.submit(lambda: True, _stopper(loop), _fail)
                loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # -- the file --

    def stored(self, plan_id: str) -> Item:
        """What another program reads about a record."""
        return stored(self.folder, plan_id)

    def wait_stored(
        self, plan_id: str, *, note: str | None = None, state: State | None = None
    ) -> None:
        """Wait until another program reads this."""

        def is_there() -> bool:
            item = self.stored(plan_id)
            return (note is None or item.note == note) and (state is None or item.state is state)

        self.bot.waitUntil(is_there)

    # -- the end --

    def leave(self) -> None:
        """Close the window as the program's end does."""
        if self._closed:
            return
        self._closed = True
        self.program.window.close()
        self.program.finish()
        self.program._wake.stop()
        self.program.window.deleteLater()
        for part in (self.program.board, *self.program._workers):
            if part is not None:
                part.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stored(folder: Path, plan_id: str) -> Item:
    """What the workspace in `folder` holds about a record, read over a connection of its own."""
    with closing(db.open_workspace(folder)) as store:
        items = store.items(store.ensure_checklist().id)
    return items.get(plan_id) or Item(plan_id, State.TODO, None, "", None)


@contextmanager
def while_dialog(desk: Desk, kind: type[Dialog], act: Callable[[Dialog], object]) -> Iterator[None]:
    """What is done inside opens a modal dialog of `kind`; `act` uses it and closes it."""
    met: list[BaseException | None] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            timer.start(10)
            return
        try:
            act(dialog)
            met.append(None)
        except BaseException as error:  # noqa: BLE001 - raised again where the test sees it
            met.append(error)
        finally:
            if dialog.isVisible():
                dialog.reject()

    timer = QTimer(desk.program.window)
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(0)
    yield
    timer.stop()
    desk.enter()  # what a window manager does when a dialog goes
    assert met, f"no {kind.__name__} was opened"
    if met[0] is not None:
        raise met[0]


def _middle(widget: QWidget) -> QPoint:
    """Its middle; that of its first line for a link that runs over several."""
    if isinstance(widget, TextLink):
        return widget._pieces[0].rect.center().toPoint()
    return widget.rect().center()


def window_of(widget: QWidget) -> QWindow:
    handle = widget.window().windowHandle()
    assert handle is not None
    return handle


def _stopper(loop: QEventLoop) -> Callable[[bool], None]:
    return lambda _: loop.quit()


def _fail(error: Exception) -> None:
    raise error


def clipboard() -> str:
    return QGuiApplication.clipboard().text()
