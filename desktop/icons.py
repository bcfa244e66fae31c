"""Lucide icons, drawn in the colour of the text around them, and the program's own."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from desktop import sides, theme
from desktop.core.paths import RESOURCES

SMALL = 24  # up to so many pixels the program's icon is drawn in its small form
_FOLDER = RESOURCES / "icons"
# What points the way that lines run, or shows lines: it turns with them.
_DIRECTED = frozenset(
    [
        *("arrow-left", "arrow-right", "chevron-right", "external-link"),
        *("list-checks", "list-plus", "list-tree", "redo-2", "undo-2"),
    ]
)
_SIGN = "sign"  # the property of a label that shows an icon


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` (a file of resources/icons without its ending), `size` pixels wide."""
    return _pixmap(name, colour, size, ratio, name in _DIRECTED and sides.turned())


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int, ratio: float, turned: bool) -> QPixmap:
    svg = (_FOLDER / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def icon(name: str, ink: str = "text") -> QIcon:
    """The icon for a button or menu in the colour of a token. It is drawn whenever it is shown:
    sharp at every scale, and in the set of tokens that is in use by then."""
    return QIcon(_Engine(name, ink))


def put(label: QLabel, name: str, ink: str, size: int) -> None:
    """Show an icon in a label, in the colour of a token. It follows when `put_again` is told."""
    label.setProperty(_SIGN, f"{name} {ink} {size}")
    put_again(label)


def put_again(widget: QWidget) -> None:
    """Draw the icon that a label shows, if it shows one, in the tokens that are in use now."""
    sign = widget.property(_SIGN)
    if sign and isinstance(widget, QLabel):
        name, ink, size = sign.split()
        colour = getattr(theme.tokens(), ink)
        widget.setPixmap(pixmap(name, colour, int(size), widget.devicePixelRatioF()))


def emblem(size: int, ratio: float = 1.0, *, dark: bool = False) -> QPixmap:
    """The program's own icon. Few pixels have a drawing of their own; `dark` stands on dark."""
    form = "-small" if size * ratio <= SMALL else "-dark" if dark else ""
    return pixmap(f"app/four-pillars{form}", "", size, ratio)


def window_icon() -> QIcon:
    """The program's icon in every size that title bars and task bars show, on light and dark."""
    made = QIcon()
    for size in (16, 22, 24, 32, 48, 64, 128):
        made.addPixmap(emblem(size))
    return made


class _Engine(QIconEngine):
    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's own signature
    ) -> None:
        # The device itself would be of a class that PySide has to look for among all of them.
        ratio = painter.deviceTransform().m11()
        side = min(rect.width(), rect.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, self._draw(side, mode, ratio))

    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's own signature
        scale: float,
    ) -> QPixmap:
        return self._draw(min(size.width(), size.height()), mode, scale)

    def _draw(self, size: int, mode: QIcon.Mode, ratio: float) -> QPixmap:
        t = theme.tokens()
        colour = t.na if mode == QIcon.Mode.Disabled else getattr(t, self._ink)
        return pixmap(self._name, colour, size, ratio)
