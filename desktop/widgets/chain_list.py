"""Chains under headings, walked with the arrow keys; the tabulator stops at one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core.chains import Chain, Cluster, Outcome
from desktop.core.words import OUTCOME_MEANINGS
from desktop.widgets.chain_link import ChainLink
from desktop.widgets.chain_row import ChainRow
from desktop.widgets.outcome_mark import draw_mark, mark_size
from desktop.widgets.section import paragraph
from desktop.widgets.typeahead import Typeahead

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_AFTER_HEAD = 3 * theme.STEP
_AFTER_GROUP = 5 * theme.STEP
_HEAD = 1.12  # times the text size
_PAGE = 5  # chains that Page Up and Page Down move by


class ClusterHead(QWidget):
    """A heading with its number; that of an outcome bears its mark and says what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self.words = paragraph("", parent=self)
        self.meaning = paragraph("", quiet=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self.words)
        self._column.addWidget(self.meaning)
        self._size_words()

    def show_cluster(self, cluster: Cluster) -> None:
        known = cluster.id in {outcome.value for outcome in Outcome}
        self._outcome = Outcome(cluster.id) if known else None
        indent = mark_size(self.fontMetrics()) + 2 * theme.STEP
        self._column.setContentsMargins(sides.margins(indent if known else 0, 0, 0, 0))
        self.words.setText(
            self.tr("{name}  {number}").format(name=cluster.heading, number=len(cluster.chains))
        )
        self.meaning.setText(OUTCOME_MEANINGS.get(cluster.id, ""))
        self.meaning.setVisible(known)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_words()

    def _size_words(self) -> None:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _HEAD)
        self.words.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        if self._outcome is not None:
            painter = QPainter(self)
            middle = self.words.y() + self.words.fontMetrics().lineSpacing() / 2
            size = mark_size(self.fontMetrics())
            centre = sides.seen_point(QPointF(size / 2, middle), self.width())
            draw_mark(painter, centre, size, self._outcome, stated=True)
            painter.end()


class ChainList(QWidget):
    """Asks for the target of a place. Up and Down move between chains, Left and Right in one."""

    targetRequested = Signal(str)
    readRequested = Signal(str)
    focusMoved = Signal(object)  # the QWidget that has the keyboard now: to be scrolled into view

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._made: dict[str, ChainRow] = {}
        self._heads: list[ClusterHead] = []
        self._clusters: tuple[Cluster, ...] = ()
        self._current: ChainLink | None = None
        self._target = ""
        self._reasoned = False
        self._typed = Typeahead()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> list[ChainRow]:
        """The chains that are shown, from above."""
        return [self._made[c.start.id] for cluster in self._clusters for c in cluster.chains]

    @property
    def headings(self) -> list[str]:
        return [head.words.text() for head in self._heads[: len(self._clusters)]]

    def show_clusters(self, clusters: Sequence[Cluster], years: Sequence[int]) -> None:
        """Show these and no others; what was made once is only moved."""
        self._clusters = tuple(clusters)
        while len(self._heads) < len(clusters):
            self._heads.append(ClusterHead(self))
        for number, head in enumerate(self._heads):
            head.setVisible(number < len(clusters))
        for head, cluster in zip(self._heads, clusters, strict=False):
            head.show_cluster(cluster)
        for cluster in clusters:
            for chain in cluster.chains:
                self._row(chain, years)
        shown = set(self.rows)
        for row in self._made.values():
            row.setVisible(row in shown)
        self._keep_tab_stop()
        self._arrange()
        self.updateGeometry()

    def show_reasons(self, *, shown: bool) -> None:
        """Say below each place why it belongs to its chain, or no longer."""
        self._reasoned = shown
        for row in self.rows:
            row.show_reasons(shown=shown)
        self._arrange()
        self.updateGeometry()

    def show_target(self, target: str) -> ChainLink | None:
        """Mark the places that the details show; the first of them, if any stands here."""
        self._target = target
        for row in self._made.values():
            row.mark(target)
        links = (link for row in self.rows for link in row.links)
        found = next((link for link in links if link.marked), None)
        current = self._current
        if found is not None and current is not None and not (current.marked or current.hasFocus()):
            self._make_current(found)  # where the tabulator arrives
        return found

    def take_keyboard(self) -> None:
        """Give the keyboard to the current place, or to the first."""
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- events --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows, links = self.rows, self._current_links()
        if self._current is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        at = next(i for i, row in enumerate(rows) if row.links == links)
        to = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_PageDown: at + _PAGE,
            Qt.Key.Key_PageUp: at - _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }
        key = Qt.Key(event.key())
        if key in to:
            self._go(rows[min(max(to[key], 0), len(rows) - 1)].start)
        elif aside := sides.ahead(key):
            place = links.index(self._current) + aside
            self._go(links[min(max(place, 0), len(links) - 1)])
        else:
            begins = self._typed.press(event, at, len(rows), lambda n: rows[n].start.title)
            if begins is None:
                super().keyPressEvent(event)
            elif begins >= 0:
                self._go(rows[begins].start)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, ChainLink):
            self._make_current(watched)
            self.focusMoved.emit(watched)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
            self.updateGeometry()

    # -- where everything stands --

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1][1].bottom() + 1 if places else 0

    def _arrange(self) -> None:
        for widget, rect in self._places(self.width()):
            widget.setGeometry(rect)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        placed: list[tuple[QWidget, QRect]] = []
        y = 0
        for head, cluster in zip(self._heads, self._clusters, strict=False):
            widgets = [head, *(self._made[chain.start.id] for chain in cluster.chains)]
            for widget in widgets:
                tall = widget.heightForWidth(width)
                placed.append((widget, QRect(0, y, width, tall)))
                y += tall + (_AFTER_HEAD if widget is head else 0)
            y += _AFTER_GROUP
        return placed

    # -- the keyboard --

    def _current_links(self) -> list[ChainLink]:
        return next((row.links for row in self.rows if self._current in row.links), [])

    def _go(self, link: ChainLink) -> None:
        link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_current(self, link: ChainLink | None) -> None:
        """Let the tabulator stop here and nowhere else in the list."""
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = link
        if link is not None:
            link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _keep_tab_stop(self) -> None:
        if not self._current_links():
            rows = self.rows
            self._make_current(rows[0].start if rows else None)

    def _row(self, chain: Chain, years: Sequence[int]) -> ChainRow:
        row = self._made.get(chain.start.id)
        if row is None:
            row = self._made[chain.start.id] = ChainRow(self._plan, chain, years, self)
            row.mark(self._target)
            row.targetRequested.connect(self.targetRequested)
            row.readRequested.connect(self.readRequested)
            for link in row.links:
                link.installEventFilter(self)
        row.show_reasons(shown=self._reasoned)
        return row
