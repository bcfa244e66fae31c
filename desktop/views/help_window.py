"""The help, in a window of its own: it is read beside what it explains."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from db.records import Word
from desktop import theme
from desktop.core.help.book import Book, Found, looked_for
from desktop.core.help.contents import Topic
from desktop.core.help.page import goal
from desktop.core.help.telling import as_document
from desktop.core.library.links import HELP
from desktop.widgets import help_index
from desktop.widgets.announcing import announce
from desktop.widgets.help_index import HelpIndex
from desktop.widgets.help_text import HelpText
from desktop.widgets.parting import part_with_line
from desktop.widgets.reading_area import ReadingArea
from desktop.widgets.section import Title
from desktop.widgets.tool_row import IconButton, ToolRow

_ROOM = QSize(860, 720)
_LEAST = QSize(420, 320)
_INDEX = 30  # letters across, where there is room
_SHARE = 0.38  # of the window for the index, at most
_NARROW = 56  # letters across: below, the text would be a thin column


@dataclass(frozen=True, slots=True)
class _Place:
    """What is read: a page, from which of its pieces on, with which words marked. `scrolled` is
    how far down it was left."""

    topic: Topic
    at: int = 0
    words: tuple[Word, ...] = ()
    scrolled: int = -1


class HelpWindow(QWidget):
    """Shows pages, remembers the way through them, and asks for what it cannot show itself.

    It has no parent, so that it may stand behind the window; closing it only hides it.
    """

    help_page = "keyboard#how-do-i-use-this-help"

    targetRequested = Signal(str)  # an address, or a place of the main window
    printRequested = Signal(object)  # Document

    def __init__(self, book: Book) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._book = book
        self._trail = [_Place(Topic.FIRST_MINUTE)]
        self._here = 0
        self.page: HelpText | None = None
        self._dress()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.index = HelpIndex(book, self)
        self.area = ReadingArea(self)
        self.back = IconButton("arrow-left", self.tr("Back"), "Alt+Left", self)
        self.forward = IconButton("arrow-right", self.tr("Forward"), "Alt+Right", self)
        self.paper = IconButton("printer", self.tr("Print this page…"), "Ctrl+P", self)
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST)
        self.resize(_ROOM)
        self._show()

    @property
    def topic(self) -> Topic:
        """The page that is read."""
        return self._trail[self._here].topic

    # -- going somewhere --

    def read(self, page: str) -> None:
        """Show a page, or a heading on one: `printing`, `privacy#what-a-password-does`. Raises
        ValueError for no such page."""
        topic, anchor = goal(page)
        self._go(_Place(topic, self._book.page(topic).place_of(anchor)))

    def explain(self, page: str) -> None:
        """Show what was asked for from outside: what was looked for before is done with."""
        self.index.search.clear()
        self.read(page)

    def stand_beside(self, window: QWidget) -> None:
        """Take a place to the right of a window; where that is none, over its right side."""
        room = window.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size()))
        x = min(window.frameGeometry().right() + 1, room.right() + 1 - self.width())
        y = min(window.frameGeometry().top(), room.bottom() + 1 - self.height())
        self.move(max(x, room.left()), max(y, room.top()))

    def take_keyboard(self) -> None:
        """Give the keyboard to the text."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Take over the text size of now."""
        self.setStyleSheet("")
        self._dress()
        for title in self.findChildren(Title):
            title.fit()
        self._share()

    def _go(self, place: _Place) -> None:
        if place == replace(self._trail[self._here], scrolled=-1):
            return  # it is being read
        self._leave()
        self._trail[self._here + 1 :] = [place]
        self._here += 1
        self._show()

    def _walk(self, by: int) -> None:
        if 0 <= self._here + by < len(self._trail):
            self._leave()
            self._here += by
            self._show()
            self.take_keyboard()

    def _leave(self) -> None:
        here = self._trail[self._here]
        self._trail[self._here] = replace(here, scrolled=self.area.verticalScrollBar().value())

    def _show(self) -> None:
        place = self._trail[self._here]
        page = self._book.page(place.topic)
        self.page = HelpText(page.pieces, words=place.words)
        self.page.linkRequested.connect(self._follow)
        self.area.show_page(self.page, page.title)
        self.setWindowTitle(self.tr("{} - Four Pillars help").format(page.title))
        self.index.show_topic(place.topic)
        self.back.setEnabled(self._here > 0)
        self.forward.setEnabled(self._here < len(self._trail) - 1)
        announce(self.area, page.title)
        QTimer.singleShot(0, self, self._scroll)  # once it is laid out

    def _scroll(self) -> None:
        place = self._trail[self._here]
        if self.page is None:
            return
        if place.scrolled >= 0:
            self.area.verticalScrollBar().setValue(place.scrolled)
        else:
            self.area.show_from(self.page.parts[place.at] if place.at else None)

    # -- what is asked for --

    def _follow(self, target: str) -> None:
        if target.startswith(HELP):
            self.read(target)
            self.take_keyboard()
        else:
            self.targetRequested.emit(target)

    def _read_found(self, found: Found) -> None:
        words = tuple(looked_for(self.index.search.text()))
        self._go(_Place(found.topic, found.at, words))

    def _print(self) -> None:
        if self.paper.isEnabled():
            page = self._book.page(self.topic)
            self.printRequested.emit(as_document(page, self.tr("Four Pillars help")))

    def _take_search(self) -> None:
        self.index.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.index.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # -- making it --

    def _connect(self) -> None:
        self.index.topicRequested.connect(self.read)
        self.index.foundRequested.connect(self._read_found)
        self.index.leaveRequested.connect(self.close)
        self.back.clicked.connect(lambda: self._walk(-1))
        self.forward.clicked.connect(lambda: self._walk(1))
        self.paper.clicked.connect(self._print)
        for keys, wanted in (
            ("Alt+Left", lambda: self._walk(-1)),
            ("Alt+Right", lambda: self._walk(1)),
            ("Ctrl+F", self._take_search),
            ("Ctrl+P", self._print),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(wanted)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(theme.style_sheet(t) + help_index.sheet(t))

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        beside, below = QVBoxLayout(left), QVBoxLayout(right)
        for column in (beside, below):
            column.setContentsMargins(*[3 * theme.STEP] * 4)
            column.setSpacing(theme.STEP)
        beside.addWidget(self.index)
        tools = ToolRow(self.back, self.forward, self.paper, parent=self)
        below.addWidget(tools, 0, Qt.AlignmentFlag.AlignRight)
        below.addWidget(self.area, 1)
        self._splitter = QSplitter(self)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        part_with_line(self._splitter.handle(1))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The index is as wide as its titles, and never more than its share; where that leaves the
        text too narrow, it stands above it."""
        letter = self.fontMetrics().averageCharWidth()
        wanted = _INDEX * letter + 6 * theme.STEP
        is_narrow = self.width() < _NARROW * letter
        side = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        self._splitter.setOrientation(side)
        whole = self.height() if is_narrow else self.width()
        first = round(whole * _SHARE) if is_narrow else min(wanted, round(whole * _SHARE))
        self._splitter.setSizes([first, whole - first])
