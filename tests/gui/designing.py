"""A print designer in front of a person, by itself: what is chosen, and what its pages say then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db.checklists import Item
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core import handout, subject
from desktop.core.designs import Designs
from desktop.core.library import pages
from desktop.core.library.library import Library
from desktop.core.library.outlines import outline
from desktop.core.subject import Part, Subject
from desktop.dialogs.print_designer import PrintDesigner

TODAY = date(2026, 1, 2)
LEFT = Qt.MouseButton.LeftButton
LONG = 20_000  # ms; a process is started first


Ask = Callable[[str], None]
DAY = TODAY.isoformat()
OWN = "own-1"


class Designing:
    """Opens designers for subjects and closes them; each restart reads the folder anew."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot, self.folder = bot, folder
        self._open: list[PrintDesigner] = []

    def show(self, subject: Subject) -> PrintDesigner:
        dialog = PrintDesigner(subject, Designs(self.folder), TODAY)
        self._open.append(dialog)
        dialog.show()
        dialog.activateWindow()
        self.bot.waitUntil(dialog.isActiveWindow)
        self.wait_pages(dialog)
        return dialog

    def wait_pages(self, dialog: PrintDesigner) -> None:
        """Until the pages are those of what is chosen."""
        self.bot.waitUntil(lambda: dialog.is_up_to_date, timeout=LONG)

    def wait_told(self, dialog: PrintDesigner, said: str) -> None:
        self.bot.waitUntil(lambda: said in dialog.message.text(), timeout=LONG)

    def choose(self, dialog: PrintDesigner, name: str, value: str) -> None:
        box = dialog.form.field(name)
        assert isinstance(box, QComboBox)
        assert box.findData(value) >= 0, value
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        while box.currentData() != value:
            QTest.keyClick(box, Qt.Key.Key_Down)

    def write(self, dialog: PrintDesigner, name: str, text: str) -> None:
        """Paste over what stands there."""
        line = dialog.form.field(name)
        assert isinstance(line, QLineEdit)
        line.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.clipboard().setText(text)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def close(self) -> None:
        for dialog in self._open:
            dialog.reject()
            dialog.deleteLater()
        self._open.clear()


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT)


def shown(dialog: PrintDesigner) -> pikepdf.Pdf:
    """The very pages that are shown."""
    return pikepdf.open(BytesIO(dialog.preview.data))


def title_of(pdf: pikepdf.Pdf) -> str:
    return str(pdf.docinfo.get("/Title", ""))


@pytest.fixture
def designing(qtbot: QtBot, tmp_path: Path) -> Iterator[Designing]:
    folder = tmp_path / "data"
    folder.mkdir()
    made = Designing(qtbot, folder)
    yield made
    made.close()
    QApplication.setFont(theme.font(100))


@pytest.fixture
def partners(plan: Plan) -> Subject:
    """A small list: a record and an item of a person's own."""
    own = Item(OWN, title="Call the shelter", note="Ask for Ana")
    record = plan.records["COM-20"]
    parts = (
        Part("Only what the filter shows", [record], "Year: 2022."),
        Part("Everything", [record, own]),
    )
    return subject.of_list(plan, "list-1", "Shelter partners", parts, {OWN: own}, DAY)


@pytest.fixture
def glossary(plan: Plan) -> Subject:
    library, whole = Library(plan), outline(plan, pages.GLOSSARY)
    some = whole.holding("labor")
    return subject.of_handouts(
        pages.GLOSSARY,
        "Glossary",
        [
            (name, partial(handout.of_page, each, library, DAY))
            for name, each in (("Only what the filter shows", some), ("Everything", whole))
        ],
    )


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Answers the system's own question for a file; an empty path is Cancel."""

    def reply(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))

    return reply


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Answers the question for a name; an empty one is Cancel."""

    def reply(name: str) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: (name, bool(name)))

    return reply
