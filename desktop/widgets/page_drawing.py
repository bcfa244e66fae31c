"""Pages of a PDF drawn onto a printer, one at a turn of the event loop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter
from PySide6.QtPdf import QPdfDocument

_POINTS = 72.0  # in an inch
RESOLUTION = 300  # dots an inch


def read(data: bytes, parent: QObject) -> QPdfDocument:
    """The document in `data`, which it keeps; without pages when that is no PDF."""
    document = QPdfDocument(parent)
    buffer = QBuffer(document)  # it must outlive the document: a child does
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


class PageDrawing(QObject):
    """Draws `pages` (from 0) of a document in their order; `cancel` stops before the next one."""

    advanced = Signal(int)  # how many are drawn
    finished = Signal(bool)  # whether all of them are on the device

    def __init__(
        self,
        document: QPdfDocument,
        device: QPagedPaintDevice,
        pages: Sequence[int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._device, self._pages = document, device, tuple(pages)
        self._drawn = 0
        self._painter = QPainter()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._draw_next)

    def start(self) -> None:
        """Begin; `finished` follows, at once when the device takes nothing."""
        if not self._pages or not self._painter.begin(self._device):
            self.finished.emit(False)
            return
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._turn.start(0)

    def cancel(self) -> None:
        """Stop and take back what can be: the printer is told to forget it."""
        if not self._painter.isActive():
            self._pages = ()  # for a start that is still to come
            return
        self._turn.stop()
        abort = getattr(self._device, "abort", None)  # only a QPrinter has one
        if abort is not None:
            abort()
        self._painter.end()
        self.finished.emit(False)

    def _draw_next(self) -> None:
        if self._drawn and not self._device.newPage():
            self.cancel()
            return
        draw_page(self._document, self._pages[self._drawn], self._device, self._painter)
        self._drawn += 1
        if self._drawn == len(self._pages):
            finished = self._painter.end()
            self.advanced.emit(self._drawn)
            self.finished.emit(finished)
            return
        self.advanced.emit(self._drawn)  # Qt's progress lets events in: it may be cancelled now
        if self._painter.isActive():
            self._turn.start(0)


def draw_page(
    document: QPdfDocument, page: int, device: QPagedPaintDevice, painter: QPainter
) -> None:
    """Draw a page as large as the sheet, whose margins are the page's own; on white: what is
    clear in a PDF would come out black."""
    dots = device.logicalDpiX()
    paper = device.pageLayout().fullRectPixels(dots).size()
    size = (document.pagePointSize(page) * dots / _POINTS).toSize()
    if abs(size.width() - paper.width()) + abs(size.height() - paper.height()) > dots / 10:
        size = _fitted(size, paper)  # another sheet was chosen in the system's dialog
    shown = document.render(page, size)
    image = QImage(shown.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    onto = QPainter(image)
    onto.drawImage(0, 0, shown)
    onto.end()
    left, top = (paper.width() - size.width()) // 2, (paper.height() - size.height()) // 2
    painter.drawImage(QRect(left, top, size.width(), size.height()), image)


def _fitted(size: QSize, paper: QSize) -> QSize:
    """`size` made smaller so that it fits onto `paper`; nothing is made larger."""
    ratio = min(paper.width() / size.width(), paper.height() / size.height(), 1.0)
    return QSize(int(size.width() * ratio), int(size.height() * ratio))
