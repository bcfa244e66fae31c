"""The right pane: all about one thing, then, where it can be ticked, where I stand with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.checklists import Item
from desktop import icons, sides, theme
from desktop.core.library import item_document
from desktop.core.library.document import Document, Paragraph
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.my_work import MyWork
from desktop.widgets.section import Page, Section, title
from desktop.widgets.tab_order import call_up
from desktop.widgets.text_link import TextLink
from desktop.widgets.tool_row import IconButton, ToolRow
from desktop.work.board import Board

_LEAST = 48  # pixels to read in, however low the window is


class DetailPane(QFrame):
    """Shows a document; every agency, topic, term, record and source in it is a link."""

    help_page = "details-and-notes"

    stateRequested = Signal(str, object)  # plan id, State
    noteRequested = Signal(str, str, bool)  # plan id, text, going on
    targetRequested = Signal(str)  # see desktop.core.address
    bookmarkRequested = Signal(str)  # a target: to be set, or removed if it is set
    citeRequested = Signal(str)
    addressRequested = Signal(str)  # the target whose address is to be copied
    printRequested = Signal(object)  # Document

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._board = board
        self._document: Document | None = None
        self._wanted_scroll = 0
        self._head = QLabel(self)
        self._head.setProperty("quiet", True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self.tools = self._make_tools()
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt dies when assistive technology asks for a bar that has just gone: it always stays.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setProperty("read", True)
        self._area.setMinimumHeight(_LEAST)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # for its arrows: to read on
        self._area.setAccessibleName(self.tr("Details"))
        self._area.verticalScrollBar().rangeChanged.connect(self._scroll_on)
        self.mine = MyWork(board, self)
        self.state, self.note = self.mine.state, self.mine.note
        self.mine.stateRequested.connect(self.stateRequested)
        self.note.noteRequested.connect(self.noteRequested)
        self._lay_out()
        board.changed.connect(self._follow)
        board.reloaded.connect(self.follow)
        board.noteKept.connect(self.note.take_answer)
        board.noteRefused.connect(self._keep_typed)

    @property
    def target(self) -> str:
        """The id of what is shown, empty for the overview."""
        return self._document.id if self._document else ""

    @property
    def is_item(self) -> bool:
        """Whether what is shown can stand in a checklist."""
        return bool(self.plan_id) or self.target in self._board.items

    @property
    def plan_id(self) -> str:
        """The record of the plan that is shown; empty for anything else."""
        return self.target if self.target in self._board.plan.records else ""

    def shows(self, target: str) -> bool:
        """Whether the document of a target is shown; the overview's is empty."""
        return self._document is not None and self._document.id == target

    def take_keyboard(self) -> None:
        """To the note of a record, or to the first link of anything else."""
        links = self.links()
        stop = self.note if self.is_item else links[0] if links else self._area
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_document(self, document: Document) -> None:
        """Show what is said about one thing, from its beginning."""
        if self.shows(document.id):
            return
        self.note.save()
        self._document = document
        self._wanted_scroll = 0
        self.show_again()
        self._area.verticalScrollBar().setValue(0)

    def show_item(self, key: str) -> None:
        """Show an item of the open list that this edition of the plan does not speak of."""
        item = self._board.item(key)
        if item.is_own:
            self.show_document(item_document.own(item, self._board.plan))
        elif not self.shows(key):
            self.show_document(item_document.gone(item, ""))
            self._board.ask(lambda store: store.wordings(), partial(self._take_text, item))

    def _take_text(self, item: Item, texts: Mapping[str, str]) -> None:
        """What the plan once said of an item that is shown."""
        text = texts.get(item.wording, "")
        if text and self.shows(item.key):
            self._document = item_document.gone(item, text)
            self.show_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps room to read."""
        super().resizeEvent(event)
        self.mine.fit(event.size().height())

    def show_bookmarked(self, *, bookmarked: bool) -> None:
        """Whether what is shown is bookmarked."""
        name = self.tr("Remove the bookmark") if bookmarked else self.tr("Bookmark this")
        self._bookmark.show_as("bookmark-check" if bookmarked else "bookmark", name)

    # -- coming back --

    def links(self) -> list[TextLink]:
        """The links of the document in reading order."""
        body = self._area.widget()
        texts = body.findChildren(LinkedText) if body else []
        return [link for text in texts for link in text.links]

    def focused_link(self) -> str:
        """The target of the link that has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.target if isinstance(focus, TextLink) and self.isAncestorOf(focus) else ""

    def focus_link(self, target: str) -> None:
        """Give the keyboard to the link with that target, else to the first."""
        links = self.links()
        there = [link for link in links if link.target == target] or links
        if there:
            there[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_position(self) -> int:
        return self._area.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        """Scroll there as soon as the texts are laid out that far."""
        self._wanted_scroll = position
        self._scroll_on()

    def _scroll_on(self) -> None:
        bar = self._area.verticalScrollBar()
        if 0 < self._wanted_scroll <= bar.maximum():
            bar.setValue(self._wanted_scroll)
            self._wanted_scroll = 0

    # -- the document --

    def show_again(self) -> None:
        """Make the texts anew, as after a change of their size."""
        document = self._document
        if document is None:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._area.isAncestorOf(focus)
        self._head.setText(document.kicker)
        self.tools.setVisible(bool(document.id))
        if document.id:
            there = bool(self.plan_id) or document.id in self._board.library.index.by_id
            for tool in (self._cite, self._paper):  # what is gone rests on nothing
                tool.setVisible(there)
        body = Page()
        column = QVBoxLayout(body)
        column.setContentsMargins(4 * theme.STEP, theme.STEP, 4 * theme.STEP, 4 * theme.STEP)
        column.setSpacing(0)
        for number, part in enumerate(document.parts or (None,)):
            section = Section(part.heading if part else "", body)
            if number == 0:
                section.add(title(document.title, 1.25, body))
            for paragraph in part.paragraphs if part else ():
                section.add(self._paragraph(paragraph, section))
            column.addWidget(section)
        column.addStretch()
        if had_focus:  # else it would go astray with the link that had it, into the list
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.setWidget(body)
        links = self.links()
        self._order_tabs(links)
        if had_focus and links:  # the link that was followed is gone, the keyboard is not
            links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow()

    def _paragraph(self, paragraph: Paragraph, parent: QWidget) -> QWidget:
        text = LinkedText.of(paragraph, parent)
        text.linkRequested.connect(self.targetRequested)
        if not paragraph.sign:
            return text
        row = QWidget(parent)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.STEP)
        sign = QLabel(row)
        icons.put(sign, paragraph.sign, "quiet", 14)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return row

    def _order_tabs(self, links: list[TextLink]) -> None:
        """Tab goes through the links of the document, then through my work.

        New links stand last in the window, so they are called up behind the first stop of my work,
        which then goes behind them.
        """
        call_up(links, before=self.mine.list_button)

    # -- tools --

    def _make_tools(self) -> ToolRow:
        self._bookmark = IconButton("bookmark", self.tr("Bookmark this"), parent=self)
        self._bookmark.clicked.connect(lambda: self.bookmarkRequested.emit(self.target))
        self._cite = IconButton("quote", self.tr("Cite this…"), parent=self)
        self._cite.clicked.connect(lambda: self.citeRequested.emit(self.target))
        link = IconButton("link", self.tr("Copy the address of this"), parent=self)
        link.clicked.connect(lambda: self.addressRequested.emit(self.target))
        self._paper = IconButton("printer", self.tr("Print this sheet…"), parent=self)
        self._paper.clicked.connect(lambda: self.printRequested.emit(self._document))
        return ToolRow(self._bookmark, self._cite, link, self._paper, parent=self)

    def show_keys(self, bookmark: str, cite: str) -> None:
        """Tell which keys do the same as the buttons; empty for none."""
        self._bookmark.show_keys(bookmark)
        self._cite.show_keys(cite)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(sides.margins(4 * theme.STEP, 2 * theme.STEP, 2 * theme.STEP, 0))
        top.addWidget(self._head, 1)
        top.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        column.addWidget(self.mine)

    # -- my work --

    def unkept(self) -> dict[str, str]:
        """What was typed and is not kept: notes by list/key, other values by list/key/field."""
        return self.mine.unkept()

    def save_all(self) -> None:
        """Ask for everything typed to be kept, once more for what was refused."""
        self.mine.save_all()

    def _follow(self, keys: frozenset[str]) -> None:
        if self.target in keys:
            self.follow()

    def follow(self) -> None:
        """Show my work as the board has it, and an item that is not the plan's as it reads now."""
        document = self._of_item() if self.is_item else None
        if document is not None and document != self._document:
            self._document = document
            self.show_again()
            return
        self.mine.setVisible(self.is_item)
        self.mine.show_item(self.target if self.is_item else "")

    def _of_item(self) -> Document | None:
        """The sheet of a person's own item; records of the plan have theirs already."""
        item = self._board.item(self.target)
        return item_document.own(item, self._board.plan) if item.is_own else None

    def _keep_typed(self, note_id: str, text: str) -> None:
        key = note_id.partition("/")[2]
        mine = note_id == self._board.note_id(key)  # else of a list that is not open now
        self.note.refuse(note_id, text, self._board.item(key).note if mine else "")
