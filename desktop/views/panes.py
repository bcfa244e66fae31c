"""The parts of the window and where they stand: search, tree, list or page, details, status."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core.trail import Look
from desktop.views.filter_bar import FilterBar
from desktop.views.list_pane import ListPane
from desktop.views.plan_pane import PlanPane
from desktop.widgets.banner import Banner
from desktop.widgets.page_stack import PageStack
from desktop.widgets.pane_cycle import Stop, first_stop, part_with_keyboard
from desktop.widgets.parting import part_with_line
from desktop.widgets.status_line import StatusLine
from desktop.widgets.tab_order import call_up
from desktop.work.board import Board

if TYPE_CHECKING:
    from desktop.views.detail_pane import DetailPane
    from desktop.widgets.library_page import LibraryPage
    from desktop.widgets.plan_fold import PlanFold
    from desktop.widgets.small_screen import SmallScreen

_SHARES = (300, 540, 440)  # of tree, middle and details
_ROOM = 112  # letters: what three panes need to be read with ease
# In which the state, who and when, and some of a note are seen: lines, and pixels around them.
_LINES, _AROUND = 16, 70


class Panes(QWidget):
    """Knows where things are and how they look, not what they are for."""

    def __init__(
        self,
        window: QMainWindow,
        board: Board,
        sizes: str,
        make_page: Callable[[str], LibraryPage],
    ) -> None:
        """`sizes` is what `sizes_text` gave when the window was last closed."""
        super().__init__(window)
        self.bar = FilterBar(board.plan, self)
        self.banner = Banner(self)
        self.status = StatusLine(self)
        self.plan_pane = PlanPane(board, self)
        self.list_pane = ListPane(board, self)
        self.stack = PageStack(self.list_pane, make_page, self)
        self._detail: DetailPane | None = None
        self._fold: PlanFold | None = None
        self._shares: list[int] = _read(sizes) or list(_SHARES)
        self._splitter = QSplitter(self)
        self._small: SmallScreen | None = None
        self._is_narrow = False
        self._lay_out()
        window.setStatusBar(self.status)

    @property
    def detail(self) -> DetailPane:
        """The detail pane of a completed window."""
        if self._detail is None:
            raise LookupError("the page is not complete yet")
        return self._detail

    def add_detail(self, detail: DetailPane) -> None:
        """Complete the window: nobody waits for the details to see the plan."""
        self._detail = detail
        self._splitter.replaceWidget(2, detail)
        detail.raise_()  # the last to a screen reader too, which goes by who was made when
        detail.setMinimumWidth(260)
        self._share()
        QWidget.setTabOrder(detail.note, self.status.hotline)

    def add_notice(self, notice: QWidget) -> None:
        """Show something across the page, below the search."""
        self._column.insertWidget(1, notice)

    def add_below(self, notice: QWidget) -> None:
        """Show something across the page at its end, where nothing moves under the pointer."""
        self._column.addWidget(notice)
        call_up(notice.findChildren(QPushButton), before=self.status.hotline)

    def sizes_text(self) -> str:
        """How wide the parts are, to be given to the next window."""
        return ",".join(map(str, self._shares))

    def seen_first(self) -> QWidget:
        """The part of the middle that nothing else covers."""
        return self.stack.page or self.list_pane.list.viewport()

    # -- the keyboard --

    def stops(self) -> list[Stop]:
        """Search, tree, list or page, details: what F6 goes through."""
        stops: list[Stop] = [
            (self.bar, self.take_search),
            (self.plan_pane, self.take_plan),
            (self.stack, self.take_middle),
        ]
        if self._detail is not None:
            stops.append((self._detail, self._detail.take_keyboard))
        return stops

    def take_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def take_plan(self) -> None:
        if self._fold is not None:
            self._fold.open()
        self.plan_pane.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def take_middle(self) -> None:
        """Give the keyboard to the list, or to the page that is shown."""
        part = self.stack.page or self.list_pane
        part.take_keyboard()
        if not part.isAncestorOf(QApplication.focusWidget() or self):
            first_stop(part)  # nothing is listed: what stands above it takes the keyboard

    # -- how it looks --

    def look(self) -> Look:
        """How far everything is scrolled and what has the keyboard."""
        at = part_with_keyboard(self.stops())
        detail = self._detail
        return Look(
            (self.stack.page or self.list_pane).scroll_position(),
            detail.scroll_position() if detail else 0,
            at,
            detail.focused_link() if detail else "",
        )

    def restore(self, look: Look) -> None:
        """Look again as when a place was left."""
        if self._detail is None:
            return
        (self.stack.page or self.list_pane).scroll_to(look.page_at)
        self._detail.scroll_to(look.detail_at)
        if look.link:
            self._detail.focus_link(look.link)
        elif look.part >= 0:
            self.stops()[look.part][1]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every part keeps its share of the width; a splitter alone takes it all from one."""
        super().resizeEvent(event)
        self._fit()
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        """The plan makes way where there is little room, and lines get shorter."""
        self._fit_height()
        narrow = _is_narrow(self)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self.bar.fit(narrow=narrow)
        self.status.fit(narrow=narrow)
        if narrow and self._fold is None:
            from desktop.widgets.plan_fold import PlanFold

            name = self.plan_pane.tree.accessibleName()
            self._fold = PlanFold(self.plan_pane, self, name, self.take_plan)
            self._fold.moved.connect(self._share)
            self.bar.add_before(self._fold.button)
        if self._fold is not None:
            self._fold.fit(narrow=narrow)

    def _fit_height(self) -> None:
        """Where there is less height than the panes need, they are scrolled to."""
        least = _LINES * self.fontMetrics().lineSpacing() + _AROUND
        if self._small is None and self.height() - self.bar.sizeHint().height() < least:
            from desktop.widgets.small_screen import SmallScreen

            at, focus = self._column.indexOf(self._splitter), QApplication.focusWidget()
            self._small = SmallScreen(self._splitter, self)
            self._column.insertWidget(at, self._small, 1)
            if focus is not None and self._splitter.isAncestorOf(focus):
                focus.setFocus(Qt.FocusReason.OtherFocusReason)  # it was hidden for a moment
        if self._small is not None:
            self._splitter.setMinimumHeight(least)

    def _share(self) -> None:
        plan, *others = self._shares
        shares = [0 if self.plan_pane.isHidden() else plan, *others]
        whole = max(1, sum(shares))
        width = max(self.width(), self._splitter.minimumSizeHint().width())
        self._splitter.setSizes([share * width // whole for share in shares])

    def _take_shares(self) -> None:
        """A person has moved a border."""
        sizes = self._splitter.sizes()
        if self.plan_pane.isHidden():  # and keeps its share for when it comes back
            sizes[0] = self._shares[0] * sum(sizes) // max(1, sum(self._shares[1:]))
        self._shares = sizes

    def _lay_out(self) -> None:
        for pane in (self.plan_pane, self.stack, QWidget(self)):
            self._splitter.addWidget(pane)
            pane.raise_()  # a screen reader meets them in this order
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for number in range(1, self._splitter.count()):
            part_with_line(self._splitter.handle(number))
        for number in (1, 2):  # in high contrast the grounds of two panes are the same
            handle = self._splitter.handle(number)
            handle.setAutoFillBackground(True)
            theme.tint(handle, Window="line")
        self._splitter.splitterMoved.connect(self._take_shares)
        self.plan_pane.setMinimumWidth(180)
        self.stack.setMinimumWidth(260)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.banner)
        self._column.addWidget(self._splitter, 1)


def _is_narrow(widget: QWidget) -> bool:
    """Whether three panes would have too little room, at the size of letters of now."""
    return widget.width() < _ROOM * widget.fontMetrics().averageCharWidth()


def _read(sizes: str) -> list[int]:
    """The shares that `sizes_text` told; none where that makes no sense."""
    parts = sizes.split(",")
    sound = len(parts) == len(_SHARES) and all(p.isascii() and p.isdecimal() for p in parts)
    shares = [int(part[:6]) for part in parts] if sound else []
    return shares if all(shares) else []
