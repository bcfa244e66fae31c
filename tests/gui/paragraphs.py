"""Paragraphs with links in a window of their own, and a person in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core.library.document import Span, Text
from desktop.widgets.hint_bubble import HintBubble, bubble_of
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.section import Page
from desktop.widgets.text_link import TextLink

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
HINT = "Work that people are made to do <b>against</b> their will & more. " * 3
TEXT: Text = (
    Span("The "),
    Span("Department of Homeland Security", "dhs", "An agency."),
    Span(" finds "),
    Span("forced labor", "GLO-018", HINT),
    Span(" in seafood & cotton, with the "),
    Span("Office on Violence Against Women", "doj-ovw"),
    Span(" (see "),
    Span("PA-DOJ-08", "PA-DOJ-08", "A priority action."),
    Span(" and "),
    Span("the plan", "https://example.org/plan", "At an address."),
    Span(")."),
)
PLAIN = "".join(span.text for span in TEXT)
ARABIC: Text = (
    Span("اجتماع مع شركاء "),
    Span("المأوى والعمل", "GLO-018", HINT),
    Span(": محمد "),
    Span("DHS", "dhs"),
    Span(" العمل القسري ومكافحة الاتجار بالأشخاص."),
)

Show = Callable[..., "Sheet"]


class Sheet(QWidget):
    """A window with paragraphs, scrolled where they do not fit."""

    def __init__(self, *texts: LinkedText) -> None:
        super().__init__()
        theme.dress(self)
        self.field = QLineEdit(self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.texts = texts
        self.asked: list[str] = []
        body = Page()
        column = QVBoxLayout(body)
        for text in texts:
            column.addWidget(text)
            text.linkRequested.connect(self.asked.append)
        column.addStretch()
        self.area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.addWidget(self.field)
        whole.addWidget(self.area)

    @property
    def handle(self) -> QWindow:
        handle = self.windowHandle()
        assert handle is not None
        return handle

    @property
    def bubble(self) -> HintBubble:
        return bubble_of(self)

    def zoom(self, percent: int) -> None:
        """Another text size. What has a style sheet takes it over when it loses the sheet."""
        QApplication.setFont(theme.font(percent))
        self.setStyleSheet("")
        theme.dress(self)

    def place(self, widget: QWidget, at: QPoint) -> QPoint:
        return widget.mapTo(self, at)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        where = self.place(widget, at if at is not None else widget.rect().center())
        QTest.mouseClick(self.handle, LEFT, pos=where)

    def point(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move the pointer onto a widget."""
        QTest.mouseMove(self.handle, self.place(widget, at or widget.rect().center()))

    def away(self) -> None:
        QTest.mouseMove(self.handle, QPoint(1, 1))

    def keys(self, *names: str) -> None:
        for name in names:
            QTest.keySequence(self.handle, QKeySequence(name))


@contextmanager
def sheets(app: QApplication, bot: QtBot) -> Iterator[Show]:
    """Opens windows with paragraphs, light and at the usual text size; closes them all."""
    theme.load_fonts()
    theme.apply(app, "light")
    app.setFont(theme.font(100))
    made: list[Sheet] = []

    def begin(*texts: LinkedText, width: int = 500, height: int = 400) -> Sheet:
        sheet = Sheet(*texts)
        made.append(sheet)
        sheet.resize(width, height)
        sheet.show()
        sheet.activateWindow()
        bot.waitUntil(sheet.isActiveWindow)
        sheet.away()
        sheet.field.setFocus()
        return sheet

    yield begin
    for sheet in made:
        sheet.close()
        sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.setFont(theme.font(100))


def named(text: LinkedText, target: str) -> TextLink:
    return next(link for link in text.links if link.target == target)


def pieces(link: TextLink) -> list[QPoint]:
    """A point in the middle of each line of a link."""
    return [ring.center().toPoint() for ring in link._rings]
