"""A page of the library that is a list: its entries under headings, with a live filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSplitter, QStackedWidget, QWidget

from desktop import icons, theme
from desktop.core.language import tr_n
from desktop.core.library.outline import Group, Outline
from desktop.models.outline_model import OutlineModel
from desktop.widgets.clearing import offer_clearing, show_sign
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.outline_tree import OutlineTree

_NARROW = 480  # pixels: two columns stand one above the other


class FilterLine(QLineEdit):
    """Esc empties it; Down and Enter go to the entries."""

    leaveRequested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)


class OutlinePage(LibraryPage):
    """Shows an outline in one column, or in two: `left` names the headings of the first."""

    def __init__(
        self,
        outline: Outline,
        left: Sequence[str] = (),
        nothing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`nothing` is the sentence of a page that has no entries yet."""
        super().__init__(outline.title, outline.intro, parent)
        self._outline = outline
        self._left, self._nothing = frozenset(left), nothing
        self.filter = FilterLine(self)
        self.filter.setPlaceholderText(self.tr("Filter this page"))
        self.filter.setAccessibleName(self.tr("Filter this page: {}").format(outline.title))
        offer_clearing(self.filter)
        show_sign(self.filter, icons.icon("search", "quiet"))
        self.filter.textChanged.connect(self._refill)
        self.filter.leaveRequested.connect(self.take_keyboard)
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.columns = QSplitter(self)
        self.columns.setChildrenCollapsible(False)
        self.trees = [self._make_tree() for _ in range(2 if left else 1)]
        self.empty = QLabel(self)
        self.empty.setProperty("quiet", True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        theme.centre(self.empty)
        self.empty.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.empty)
        self.add_tool(self.filter)
        self.add_tool(self.count)
        self.letters = self._make_letters()
        self.add_content(self._stack)
        self._refill()

    def shown_outline(self) -> Outline:
        """The page as the filter leaves it."""
        return self._outline.holding(self.filter.text())

    def whole_outline(self) -> Outline | None:
        return self._outline if self.filter.text() else None

    def show_outline(self, outline: Outline) -> None:
        """Show other entries under the same title."""
        self._outline = outline
        self._refill()

    @property
    def current(self) -> str:
        """The target of the entry that is current; empty if none is."""
        return next(filter(None, (tree.current for tree in self.trees)), "")

    # -- as every page --

    def show_target(self, target: str) -> None:
        for tree in self.trees:
            tree.mark(target)

    def take_keyboard(self) -> None:
        if not self.shown_outline().groups:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        filled = [tree for tree in self.trees if tree.model().rowCount()]
        marked = [tree for tree in filled if tree.currentIndex().isValid()]
        (marked or filled)[0].focus_current()

    def scroll_position(self) -> int:
        return self.trees[0].verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self.trees[0].verticalScrollBar().setValue(position)

    # -- how --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.columns.setOrientation(
            Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        )

    def _make_tree(self) -> OutlineTree:
        tree = OutlineTree(OutlineModel(self), self)
        tree.setAccessibleName(self._outline.title)
        tree.targetRequested.connect(self.targetRequested)
        tree.readRequested.connect(self.readRequested)
        self.columns.addWidget(tree)
        return tree

    def _make_letters(self) -> list[QPushButton]:
        """A way to each letter, where the headings are letters."""
        made = []
        for group in self._outline.groups:
            if len(group.heading) == 1:
                letter = QPushButton(group.heading, self)
                letter.setProperty("letter", True)
                letter.setAccessibleName(self.tr("Go to {}").format(group.heading))
                letter.clicked.connect(lambda _=False, name=group.heading: self._go_to(name))
                self.add_tool(letter)
                made.append(letter)
        return made

    def _go_to(self, heading: str) -> None:
        self.filter.clear()
        tree = self.trees[0]
        for row in range(tree.model().rowCount()):
            at = tree.model().index(row, 0)
            if at.data() == heading:
                tree.scrollTo(at, tree.ScrollHint.PositionAtTop)
                tree.setFocus(Qt.FocusReason.OtherFocusReason)
                tree.setCurrentIndex(tree.model().index(0, 0, at))
                tree.scrollTo(at, tree.ScrollHint.PositionAtTop)

    def _refill(self) -> None:
        shown = self.shown_outline()
        entries = sum(1 for _ in shown.entries())
        whole = sum(1 for _ in self._outline.entries())
        for tree, groups in zip(self.trees, self._split(shown.groups), strict=True):
            model = tree.model()
            assert isinstance(model, OutlineModel)  # noqa: S101 - made with one above
            model.show_groups(groups)
        self.count.setText(
            tr_n("{n} entries", "{n} entry", whole)
            if entries == whole
            else self.tr("{shown} of {all}").format(shown=entries, all=whole)
        )
        if not entries:
            none = self.tr("Nothing here holds all of these words. Try fewer, or press Esc.")
            self.empty.setText(none if self.filter.text() else self._nothing)
        self._stack.setCurrentWidget(self.columns if entries else self.empty)

    def _split(self, groups: tuple[Group, ...]) -> list[tuple[Group, ...]]:
        if not self._left:
            return [groups]
        left = tuple(group for group in groups if group.heading in self._left)
        return [left, tuple(group for group in groups if group not in left)]
