"""The pages of a PDF one below the other, drawn beside the window and swapped without a flicker."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop import theme

_MARGIN = 4 * theme.STEP
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2  # from one zoom to the next
_NOTCH = 120  # of a wheel
_POINTS = 72.0  # in an inch


class Fit(StrEnum):
    """What the size of the pages follows. Free: a person's own zoom."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PageView(QAbstractScrollArea):
    """Shows a document at a zoom and a place, and keeps both when it is given another.

    Until a page of the new one is drawn the old one stands in its place. QPdfView has neither: it
    is empty for a moment at each change.
    """

    pageChanged = Signal()  # another page is in the middle, or there are more or fewer
    zoomChanged = Signal()  # `zoom` or `fit` is different now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit = Fit.WIDTH
        self._scale = 1.0  # pixels a point
        self._sizes: list[QSizeF] = []  # of the pages, in points
        self._tops: list[float] = []  # where they begin, in pixels
        self._page = 0
        self._drawn: dict[int, QImage] = {}  # the newest image of a page, of an older document even
        self._asked: dict[int, int] = {}  # requests on their way, by number: page
        self._good: dict[int, QSize] = {}  # pages asked for at their present size
        self._document: QPdfDocument | None = None
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # One that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    # -- what is shown --

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._scale * _POINTS / self.logicalDpiX()

    def show_document(self, document: QPdfDocument) -> None:
        """Show another document, which was read and stays as long as it is shown."""
        count = document.pageCount()
        self._document = document
        self._renderer.setDocument(document)
        self._asked.clear()
        self._good.clear()
        self._drawn = {page: image for page, image in self._drawn.items() if page < count}
        self._lay_out([document.pagePointSize(page) for page in range(count)])
        self.pageChanged.emit()

    def is_drawn(self) -> bool:
        """Whether all that is in sight is drawn as it is now."""
        return not self._asked and all(page in self._good for page in self._in_sight())

    # -- zoom and place --

    def set_fit(self, fit: Fit) -> None:
        self.fit = fit
        self._lay_out(self._sizes)
        self.zoomChanged.emit()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at `zoom`, or the nearest there is, whatever the width."""
        self.fit = Fit.FREE
        self._scale = min(max(zoom, _SMALLEST), _LARGEST) * self.logicalDpiX() / _POINTS
        self._lay_out(self._sizes)
        self.zoomChanged.emit()

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom / _STEP)

    def go_to(self, page: int) -> None:
        """Scroll so that `page`, from 0, begins at the top."""
        if self._sizes:
            page = min(max(page, 0), self.page_count - 1)
            self.verticalScrollBar().setValue(round(self._tops[page] - _MARGIN))
            if self._page != page:  # a short one at the end is never in the middle
                self._page = page
                self.pageChanged.emit()

    # -- Qt --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._scale
        self._lay_out(self._sizes)
        if self._scale != before:
            self.zoomChanged.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / _NOTCH
            if turned:
                self.set_zoom(self.zoom * _STEP**turned)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        acts: dict[int, Callable[[], None]] = {
            keys.Key_Plus: self.zoom_in,
            keys.Key_Equal: self.zoom_in,
            keys.Key_Minus: self.zoom_out,
            keys.Key_0: lambda: self.set_fit(Fit.WIDTH),
            keys.Key_1: lambda: self.set_fit(Fit.PAGE),
            keys.Key_Home: lambda: self.go_to(0),
            keys.Key_End: lambda: self.go_to(self.page_count - 1),
        }
        act = acts.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(t.sunken))
        for page in self._in_sight():
            self._ask_for(page)
            place = self._place(page)
            painter.fillRect(place, Qt.GlobalColor.white)  # paper is white, in the dark as well
            image = self._drawn.get(page)
            if image is not None and _same_shape(image.size(), place.size()):
                painter.drawImage(place, image)
            painter.setPen(QPen(QColor(t.line), 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    # -- layout --

    def _lay_out(self, sizes: list[QSizeF]) -> None:
        """Put the pages below each other; what was at the top stays there."""
        page, within = self._top()
        self._sizes = sizes
        self._scale = self._fitted()
        self._tops, down = [], float(_MARGIN)
        for size in sizes:
            self._tops.append(down)
            down += size.height() * self._scale + _MARGIN
        widest = max((size.width() for size in sizes), default=0.0) * self._scale + 2 * _MARGIN
        room, bars = self.viewport().size(), (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, needed, there in zip(
            bars, (widest, down), (room.width(), room.height()), strict=True
        ):
            bar.setRange(0, max(0, round(needed) - there))
            bar.setPageStep(there)
            bar.setSingleStep(5 * _MARGIN)
        if sizes:
            page = min(page, len(sizes) - 1)
            above = within * sizes[page].height() * self._scale if within >= 0 else -_MARGIN
            self.verticalScrollBar().setValue(round(self._tops[page] + above))
        self._good = {page: size for page, size in self._good.items() if size == self._pixels(page)}
        self._note_page()
        self.viewport().update()

    def _fitted(self) -> float:
        """Pixels a point, so that the widest page fits as asked."""
        if self.fit is Fit.FREE or not self._sizes:
            return self._scale
        room = self.viewport().size()
        wide = (room.width() - 2 * _MARGIN) / max(size.width() for size in self._sizes)
        if self.fit is Fit.PAGE:
            high = (room.height() - 2 * _MARGIN) / max(size.height() for size in self._sizes)
            wide = min(wide, high)
        smallest = _SMALLEST * self.logicalDpiX() / _POINTS
        return min(max(wide, smallest / 2), _LARGEST * self.logicalDpiX() / _POINTS)

    def _top(self) -> tuple[int, float]:
        """The page at the upper edge, and how much of it is above; below 0 in a gap."""
        at = self.verticalScrollBar().value()
        for page, size in enumerate(self._sizes):
            height = size.height() * self._scale
            if at < self._tops[page] + height:
                return page, (at - self._tops[page]) / height
        return 0, -1.0  # nothing yet: the very beginning

    def _place(self, page: int) -> QRect:
        """Where a page is in the viewport, in whole pixels: a scaled image would be blurred."""
        size = (self._sizes[page] * self._scale).toSize()
        room = self.viewport().width()
        if size.width() + 2 * _MARGIN <= room:
            left = (room - size.width()) // 2
        else:
            left = _MARGIN - self.horizontalScrollBar().value()
        top = round(self._tops[page]) - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect()
        return [page for page in range(len(self._sizes)) if self._place(page).intersects(seen)]

    def _note_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max((n for n, top in enumerate(self._tops) if top <= middle), default=0)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    # -- drawing --

    def _pixels(self, page: int) -> QSize:
        ratio = self.devicePixelRatioF()
        return (QSizeF(self._place(page).size()) * ratio).toSize()

    def _ask_for(self, page: int) -> None:
        size = self._pixels(page)
        if self._document is not None and self._good.get(page) != size:
            self._good[page] = size
            self._asked[self._renderer.requestPage(page, size)] = page

    def _take(self, page: int, size: QSize, image: QImage, _: object, request: int) -> None:
        """A page is drawn. What was asked of another document or at another size is too late."""
        if self._asked.pop(request, None) is None or self._good.get(page) != size:
            return
        self._drawn[page] = image
        seen = self._in_sight()
        if seen:  # the others would fill the memory
            near = range(seen[0] - 2, seen[-1] + 3)
            self._drawn = {page: image for page, image in self._drawn.items() if page in near}
            self._good = {page: size for page, size in self._good.items() if page in near}
        self.viewport().update(self._place(page))


def _same_shape(image: QSize, place: QSize) -> bool:
    """Whether one can stand for the other without being bent."""
    whole = QRectF(
        QPointF(), QSizeF(image).scaled(QSizeF(place), Qt.AspectRatioMode.KeepAspectRatio)
    )
    return whole.width() > 0.99 * place.width() and whole.height() > 0.99 * place.height()
