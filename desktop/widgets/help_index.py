"""The left side of the help: a line to search in, the contents, and what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core.help.book import Book, Found
from desktop.core.help.contents import CHAPTERS, Topic
from desktop.widgets.announcing import announce
from desktop.widgets.clearing import offer_clearing
from desktop.widgets.help_delegate import HelpDelegate

_MEANT = Qt.ItemDataRole.UserRole


class HelpIndex(QWidget):
    """Asks for a page, or for a paragraph that was found; decides nothing."""

    topicRequested = Signal(str)
    foundRequested = Signal(object)  # Found
    leaveRequested = Signal()  # Esc in an empty search line

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.search = _Line(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        offer_clearing(self.search)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("quiet", True)
        self.said.hide()
        self.contents = _list(self.tr("Pages of the help"), self)
        self.results = _list(self.tr("Paragraphs found"), self)
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.contents)
        self.lists.addWidget(self.results)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        for widget in (self.search, self.said, self.lists):
            column.addWidget(widget)
        self._fill()
        self.search.textChanged.connect(self._find)
        self.search.downRequested.connect(self._go_down)
        self.search.enterRequested.connect(self._read_first)
        self.search.leaveRequested.connect(self.leaveRequested)
        self.contents.currentItemChanged.connect(self._ask_topic)
        self.results.currentItemChanged.connect(self._ask_found)

    def show_topic(self, topic: Topic) -> None:
        """Mark the page that is read. Asks for nothing."""
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item is not None and item.data(_MEANT) == topic:
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)

    def texts(self) -> list[str]:
        """What the list that is shown says, from above."""
        shown = self.shown_list()
        items = (shown.item(row) for row in range(shown.count()))
        return [item.text() for item in items if item is not None]

    def shown_list(self) -> QListWidget:
        """The contents; while there is a search, what was found."""
        return self.results if self.lists.currentWidget() is self.results else self.contents

    def _fill(self) -> None:
        for chapter in CHAPTERS:
            heading = QListWidgetItem(chapter.name, self.contents)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for topic in chapter.topics:
                item = QListWidgetItem(self._book.page(topic).title, self.contents)
                item.setData(_MEANT, str(topic))

    def _find(self, typed: str) -> None:
        self.lists.setCurrentWidget(self.results if typed.strip() else self.contents)
        self.said.setVisible(bool(typed.strip()))
        found = self._book.find(typed)
        self.results.blockSignals(True)
        self.results.clear()
        for each in found:
            item = QListWidgetItem(_two_lines(each), self.results)
            item.setData(_MEANT, each)
        self.results.blockSignals(False)
        self.said.setText(self._sentence(len(found)))
        if typed.strip():
            announce(self.search, self.said.text())

    def _sentence(self, number: int) -> str:
        if not number:
            return self.tr("Nothing in the help has all of these words. Try fewer.")
        if number == 1:
            return self.tr("1 paragraph")
        return self.tr("{} paragraphs").format(number)

    def _go_down(self) -> None:
        shown = self.shown_list()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is self.results and shown.currentRow() < 0:
            shown.setCurrentRow(0)

    def _read_first(self) -> None:
        if self.shown_list() is self.results:
            self.results.setCurrentRow(-1)
            self.results.setCurrentRow(0)

    def _ask_topic(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topicRequested.emit(item.data(_MEANT))

    def _ask_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.foundRequested.emit(item.data(_MEANT))


class _Line(QLineEdit):
    """Down and Enter go on; Esc empties it, and then asks to leave."""

    downRequested = Signal()
    enterRequested = Signal()
    leaveRequested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.downRequested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enterRequested.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)


def sheet(t: theme.Tokens) -> str:
    """How the lists look."""
    return f"""
    QListWidget {{ background: {t.window}; border: 2px solid transparent; border-radius: 6px;
        padding: 2px; outline: none; }}
    QListWidget:focus {{ border-color: {t.accent}; }}
    """


def _list(name: str, parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setItemDelegate(HelpDelegate(made))
    # Lest it come and go, and the lines be other than they were measured.
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return made


def _two_lines(found: Found) -> str:
    """Where it stands, and what stands there; a title stands for itself."""
    return found.where if found.where == found.text else f"{found.where}\n{found.text}"
