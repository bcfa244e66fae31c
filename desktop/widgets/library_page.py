"""What every page of the library has in common: a head, and one way of asking for more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.library.outline import Outline
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.section import paragraph, title
from desktop.widgets.tool_row import IconButton, ToolRow


class LibraryPage(QWidget):
    """A page of the middle. Its title, a sentence on what it is, a row of tools, its content.

    It asks for targets (`desktop.core.address`) and shows which one the details show.
    """

    targetRequested = Signal(str)
    readRequested = Signal(str)  # a target to take the keyboard to
    filterRequested = Signal(object)  # Filter: the list of the plan with this alone
    printRequested = Signal()
    addressRequested = Signal()  # the address of this page, to be copied

    def __init__(self, name: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(name)
        self.heading = title(name, 1.25, self)
        link = IconButton("link", self.tr("Copy the address of this page"), parent=self)
        link.clicked.connect(self.addressRequested)
        paper = IconButton("printer", self.tr("Print this page…"), parent=self)
        paper.clicked.connect(self.printRequested)
        self.head_tools = ToolRow(link, paper, parent=self)
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.head_tools)
        self._tools = QWidget(self)
        FlowLayout(self._tools, spacing=2 * theme.STEP)
        self.intro: QLabel = paragraph(intro, quiet=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * theme.STEP, 2 * theme.STEP, 4 * theme.STEP, 0)
        self._column.setSpacing(2 * theme.STEP)
        self._column.addLayout(self.head)
        self._column.addWidget(self.intro)
        self._column.addWidget(self._tools)

    def add_tool(self, widget: QWidget) -> None:
        """Put a control into the row below the introduction."""
        layout = self._tools.layout()
        assert layout is not None  # noqa: S101 - set in __init__
        widget.setParent(self._tools)
        layout.addWidget(widget)

    def add_content(self, widget: QWidget, stretch: int = 1) -> None:
        """Put what the page shows below everything that is there already."""
        self._column.addWidget(widget, stretch)

    # -- what each page answers for itself --

    def shown_outline(self) -> Outline | None:
        """What is to be printed; None where that is the page as the library has it."""
        return None

    def whole_outline(self) -> Outline | None:
        """The page without its filter, where one is set."""
        return None

    def show_target(self, target: str) -> None:
        """Mark what the details show, if it stands on this page. Asks for nothing."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Give the keyboard to the content."""
        raise NotImplementedError

    def scroll_position(self) -> int:
        """How far the content is scrolled, for coming back to it."""
        raise NotImplementedError

    def scroll_to(self, position: int) -> None:
        """Scroll the content to a position that `scroll_position` gave."""
        raise NotImplementedError
