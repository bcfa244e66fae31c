"""A paragraph in which links stand. It wraps, can be selected, and every link is a real button."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from desktop import theme
from desktop.core import address
from desktop.core.folding import Span as Marks
from desktop.core.library.document import Look, Paragraph, Text, plain
from desktop.core.library.links import LinkKind
from desktop.widgets.text_link import TextLink
from desktop.widgets.text_pieces import (
    SPACE,
    is_mixed,
    look_range,
    piece,
    shown,
    unbroken,
    units,
    wrapping,
)

_READABLE = 80  # characters in a line, where nobody says how wide
_CHANGES = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class LinkedText(QLabel):
    """Shows a text. `label` stands before it in bold, `quiet` steps back, `scale` is its size;
    `marks` are places in it that were looked for.

    It is a label to assistive technology, which reads its whole text and finds the links in it;
    what a label would draw is drawn here.
    """

    linkRequested = Signal(str)  # a target, see desktop.core.address

    def __init__(
        self,
        text: Text,
        *,
        label: str = "",
        quiet: bool = False,
        scale: float = 1.0,
        marks: Sequence[Marks] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet, self._scale, self._marks = quiet, scale, marks
        self._laid = -1
        self._natural = 0
        self._heights: dict[int, int] = {}
        self._anchor = self._cursor = 0
        before = self.tr("{}:").format(label) + " " if label else ""
        self._bold = units(before)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(before + plain(text)))
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._looks: list[tuple[int, int, Look]] = []
        self._links: list[tuple[int, int, TextLink]] = []
        self._make_links(text)
        self._said = plain(text)
        self._raw = self.text().encode("utf-16-le")
        self._mixed = is_mixed(self.text())
        self._layout = QTextLayout(before + unbroken(text))
        self._layout.setTextOption(wrapping())
        self._layout.setCacheEnabled(True)
        self._dress()

    @classmethod
    def of(cls, paragraph: Paragraph, parent: QWidget | None = None) -> LinkedText:
        """A paragraph of a document."""
        return cls(paragraph.text, label=paragraph.label, quiet=paragraph.quiet, parent=parent)

    @property
    def links(self) -> list[TextLink]:
        """The links in reading order."""
        return [link for _, _, link in self._links]

    # -- its size --

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._lay_out(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        widest = self.fontMetrics().averageCharWidth() * _READABLE
        if self._laid < 0:
            self._lay_out(widest)
        width = min(widest, self._natural)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES and hasattr(self, "_layout"):  # a label may say so while made
            self._dress()
            self.updateGeometry()
            self._place()
            self.update()

    # -- selecting and copying --

    def selected_text(self) -> str:
        """What is selected, else nothing."""
        first, last = sorted((self._anchor, self._cursor))
        return self._slice(first, last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._select(*[self._position(event.position())] * 2)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._anchor, self._position(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        words = QTextLayout.CursorMode.SkipWords
        at = self._position(event.position())
        first = self._layout.previousCursorPosition(at + 1, words)
        word = self._slice(first, self._layout.nextCursorPosition(first, words))
        self._select(first, first + units(word.rstrip()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self._select(0, 0)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.selected_text()
        ):
            if event.type() is QEvent.Type.KeyPress:
                _copy(self.selected_text())
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.selected_text()
        name = self.tr("Copy selected text") if chosen else self.tr("Copy text")
        menu.addAction(name).triggered.connect(lambda: _copy(chosen or self.text()))
        link = next((link for link in self.links if link.hasFocus() or link.underMouse()), None)
        if link is not None and link.kind is not LinkKind.HELP:
            target = link.target
            copied = target if link.kind is LinkKind.OUTSIDE else address.to_copy(target)
            menu.addAction(self.tr("Copy address of link")).triggered.connect(lambda: _copy(copied))
        menu.popup(event.globalPos())

    def _slice(self, first: int, last: int) -> str:
        return self._raw[2 * first : 2 * last].decode("utf-16-le", "ignore")

    def _select(self, anchor: int, cursor: int) -> None:
        if (anchor, cursor) != (self._anchor, self._cursor):
            self._anchor, self._cursor = anchor, cursor
            self.update()

    def _position(self, point: QPointF) -> int:
        """The place in the text nearest to a point."""
        self._lay_out(self.width())
        last = self._layout.lineCount() - 1
        for number in range(last + 1):
            line = self._layout.lineAt(number)
            if number == last or point.y() < line.y() + line.height():
                return line.xToCursor(point.x())
        return 0

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setPen(QColor(t.quiet if self._quiet else t.text))
        chosen = []
        if self._anchor != self._cursor:
            first, last = sorted((self._anchor, self._cursor))
            look = QTextCharFormat()
            look.setBackground(QColor(t.accent))
            look.setForeground(QColor(t.on_accent))
            chosen.append(look_range(first, last - first, look))
        self._lay_out(self.width())  # a layout may have asked for another width since
        self._layout.draw(painter, QPointF(0, 0), chosen, event.rect().toRectF())
        painter.end()

    # -- how --

    def _make_links(self, text: Text) -> None:
        at = self._bold
        for span in text:
            end = at + units(span.text)
            if span.look is not Look.PLAIN:
                self._looks.append((at, end, span.look))
            if span.target and span.text.strip():
                link = TextLink(span, self)
                link.targetRequested.connect(self.linkRequested)
                self._links.append((at, end, link))
            at = end

    def _dress(self) -> None:
        """Take over font and colours; everything is laid out anew."""
        font = QFont(self.font())
        if self._scale != 1.0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        self._layout.setFont(font)
        bold, typed, marked = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        typed.setBackground(QColor(theme.tokens().sunken))
        marked.setBackground(QColor(theme.tokens().mark))
        formats = [look_range(0, self._bold, bold)] if self._bold else []
        formats += [
            look_range(first, last - first, bold if look is Look.STRONG else typed)
            for first, last, look in self._looks
        ]
        for start, end in self._marks:
            first, last = (self._bold + units(self._said[:at]) for at in (start, end))
            formats.append(look_range(first, last - first, marked))
        linked = QTextCharFormat()
        linked.setForeground(QColor(theme.tokens().accent))
        formats += [
            look_range(first, last - first, linked)
            for first, last, link in self._links
            if link.kind is not LinkKind.TERM
        ]
        self._layout.setFormats(formats)
        self._laid = -1
        self._heights = {}

    def _lay_out(self, width: int) -> None:
        if width == self._laid:
            return
        self._laid = width
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        self._layout.endLayout()
        self._heights[width] = ceil(y)
        self._natural = ceil(self._layout.maximumWidth())

    def _place(self) -> None:
        """Lay the links over their words."""
        self._lay_out(self.width())
        if not self._links:
            return
        lines = [self._layout.lineAt(n) for n in range(self._layout.lineCount())]
        for first, last, link in self._links:
            pieces = []
            for line in lines:
                start = line.textStart()
                a, b = max(first, start), min(last, start + line.textLength())
                while b > a and self._raw[2 * b - 2 : 2 * b] == SPACE:
                    b -= 1  # the space at the end of a line belongs to nobody
                if a < b:
                    pieces.append(piece(line, a, b, mixed=self._mixed))
            link.lay(pieces, self.rect())


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
