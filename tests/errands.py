"""What the tour does beside the plan itself: everything where words of others are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDropEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from desktop.app import Program
from desktop.checklist_desk import ChecklistDesk
from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES, checklist_page
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.export_dialog import ExportDialog
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.print_designer import PrintDesigner
from desktop.dialogs.share_dialog import ShareDialog
from desktop.dialogs.table_dialog import TableDialog
from tests.lures import ALL, LURES, MARK, tables, write_list
from tests.waiting import until

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KINDS = (".csv", ".xlsx", ".docx", ".html", ".md", ".ics", ".json")


def run_all(program: Program, folder: Path) -> None:
    """Every errand, one after the other."""
    list_id = make_list(program)
    hover(program.window)
    work_on_items(program)
    search(program)
    paper_and_files(program, folder)
    take_in(program, folder)
    hand_in(program)
    bench(program).action("welcome").trigger()
    for page in (*PAGES, *WORK_PAGES, checklist_page(list_id)):
        bench(program).navigator.follow(page)
        settle(program)
        hover(program.window)


def bench(program: Program) -> Any:
    assert program.workbench is not None
    return program.workbench


def settle(program: Program) -> None:
    """Until everything asked for has been done and shown."""
    for _ in range(2):
        for worker in program._workers:
            loop = QEventLoop()
            worker.submit(lambda: True, partial(_stop, loop), partial(_stop, loop))
            loop.exec()


def _stop(loop: QEventLoop, _: object) -> None:
    loop.quit()


def make_list(program: Program) -> str:
    """Write a list that is full of lures and go there."""
    board = program.board
    assert board is not None
    made: list[str] = []
    board.do(lambda store, _: write_list(store), lambda changes: made.append(changes.made))
    until(lambda: made)
    bench(program).navigator.follow(checklist_page(made[0]))
    until(lambda: board.checklist is not None and board.checklist.id == made[0])
    settle(program)
    return made[0]


def hover(inside: QWidget) -> None:
    """Rest the pointer on everything that can be seen, rows of lists and cells of tables too."""
    for widget in [inside, *inside.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        _rest(widget, widget.rect().center())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(min(model.rowCount(), 40)):
                columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
                for column in range(columns):
                    index = model.index(row, column)
                    _rest(widget.viewport(), widget.visualRect(index).center())


def _rest(widget: QWidget, at: QPoint) -> None:
    where = widget.mapToGlobal(at)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, where))


def work_on_items(program: Program) -> None:
    """Show each item with all that is said of it, and press Open on its links, then Cancel."""
    mine = bench(program).detail.mine
    for number in range(1, len(LURES) + 1):
        bench(program).navigator.select(f"own-{number}")
        settle(program)
        if not mine.details.isChecked():
            mine.details.click()
        settle(program)
        hover(bench(program).detail)
    pressed = 0
    for row in mine.form.links.rows:
        if not row.open.isHidden():
            while_modal(row.open.click, _refuse)
            pressed += 1
    assert pressed >= 2, "an address and a path"


def _refuse(box: QDialog) -> bool:
    assert isinstance(box, QMessageBox)
    hover(box)
    box.reject()
    return True


def search(program: Program) -> None:
    """Look for each lure."""
    line = bench(program).bar.search
    for lure in LURES:
        line.setText(lure)
        settle(program)
    hover(program.window)
    line.clear()
    settle(program)


def hand_in(program: Program) -> None:
    """Paste lures, as text and as files, and drop them, wherever something can be written."""
    QGuiApplication.clipboard().setMimeData(_carried())
    mime = _carried()
    fields = [
        field
        for kind in (QLineEdit, QPlainTextEdit)
        for field in program.window.findChildren(kind)
        if field.isVisible()
    ]
    assert len(fields) > 3
    for field in fields:
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            _drop(target, mime, kind)
        settle(program)
    _drop(program.window, mime, QEvent.Type.Drop)
    assert any(MARK in f.toPlainText() for f in fields if isinstance(f, QPlainTextEdit))
    QGuiApplication.clipboard().clear()
    bench(program).leave()
    settle(program)


def _carried() -> QMimeData:
    """Lures as text, as a page and as files; the clipboard keeps what it is given."""
    mime = QMimeData()
    mime.setText(ALL)
    mime.setHtml(f"<html>{ALL}</html>")
    mime.setUrls([QUrl(lure) for lure in LURES[:6]])
    return mime


def _drop(target: QWidget, mime: QMimeData, kind: QEvent.Type) -> None:
    copy = Qt.DropAction.CopyAction
    at = QPointF(target.rect().center())
    event = QDropEvent(at, copy, mime, Qt.MouseButton.LeftButton, NO_MODIFIER, kind)
    QApplication.sendEvent(target, event)


def paper_and_files(program: Program, folder: Path) -> None:
    """Everything that makes something of a list: paper, a share file, and every other file."""
    act = bench(program).action

    def printed(dialog: QDialog) -> bool:
        assert isinstance(dialog, PrintDesigner)
        target = folder / "lures.pdf"
        if not target.exists():
            dialog.save(target)  # as soon as the pages are made
            return False
        dialog.tabs.setCurrentIndex(1)
        hover(dialog)
        return True

    def shared(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShareDialog)
        target = folder / "lures.fourpillars"
        if not target.exists():
            if dialog.main_button.isEnabled():
                dialog.save(target)
            return False
        hover(dialog)
        return True

    def exported(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        missing = [kind for kind in KINDS if not (folder / f"lures{kind}").exists()]
        if missing and dialog.main_button.isEnabled():
            dialog._change(missing[0])
            dialog.save(folder / f"lures{missing[0]}")
        return not missing

    def looked(dialog: QDialog) -> bool:
        if isinstance(dialog, AboutDialog):
            for tab in range(dialog.tabs.count()):
                dialog.tabs.setCurrentIndex(tab)
        hover(dialog)
        return True

    while_modal(act("print").trigger, printed)
    while_modal(act("share").trigger, shared)
    while_modal(act("export").trigger, exported)
    for name in ("list_properties", "new_list", "hotline", "about", "shortcuts"):
        while_modal(act(name).trigger, looked)


def take_in(program: Program, folder: Path) -> None:
    """Open what somebody sent, look at all of it, and import it."""
    desk = program.window.findChild(ChecklistDesk)
    assert desk is not None

    def taken(dialog: QDialog) -> bool:
        assert isinstance(dialog, ImportDialog | TableDialog)
        if dialog.main_button.isEnabled():
            hover(dialog)
            dialog.main_button.click()
        return not dialog.isVisible()

    def seen(dialog: QDialog) -> bool:  # what is here already changes nothing
        assert isinstance(dialog, ImportDialog)
        if dialog.message.text() or dialog._preview is not None:
            hover(dialog)
            return True
        return False

    for path in tables(folder):
        while_modal(partial(desk.take_over, path), taken)
        settle(program)
    while_modal(lambda: desk.take_over(folder / "lures.fourpillars"), seen)


def while_modal(act: Callable[[], object], use: Callable[[QDialog], bool]) -> None:
    """`act` opens a dialog and waits for its end; `use` is asked until it is done with it."""
    met: list[QDialog] = []
    failed: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        met.append(dialog)
        try:
            done = use(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again below, where it is heard
            failed.append(error)
            done = True
        if done and dialog.isVisible():
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    act()
    if not met:
        until(lambda: met)
    timer.stop()
    if failed:
        raise failed[0]
