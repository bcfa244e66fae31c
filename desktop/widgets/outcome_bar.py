"""All outcomes at a glance: one bar in parts, and below it each part as a button with its word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core.chains import Outcome
from desktop.core.words import OUTCOME_MEANINGS, OUTCOME_NAMES
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.outcome_mark import colour, draw_mark, draw_ring, draw_sign, mark_size

_STRIP = 26  # height of the bar
_GAP = 2  # between its parts
_LEAST = 10  # width of a part, however few it stands for
_PAD = 2 * theme.STEP
_SIGN = 20  # width from which a part has room for its sign


class OutcomeButton(QAbstractButton):
    """How many chains came to one outcome. Down, it shows only those."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome, self.number = outcome, 0
        self.setCheckable(True)
        self.setText(OUTCOME_NAMES[outcome])
        self.setToolTip(OUTCOME_MEANINGS[outcome])
        self.setAccessibleDescription(OUTCOME_MEANINGS[outcome])
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int) -> None:
        self.number = number
        self.setAccessibleName(f"{self.text()}: {number}")
        self.update()

    def sizeHint(self) -> QSize:
        big = QFontMetrics(self._big())
        word = self.fontMetrics().horizontalAdvance(self.text())
        number = mark_size(self.fontMetrics()) + theme.STEP + big.horizontalAdvance("000")
        tall = big.lineSpacing() + self.fontMetrics().lineSpacing() + _PAD
        return QSize(max(word, number) + 2 * _PAD, tall)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(t.accent), 1.5) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.selected if self.isChecked() else t.sunken))
            painter.drawRoundedRect(rect, 6, 6)
        big = QFontMetrics(self._big())
        middle = _PAD / 2 + big.lineSpacing() / 2
        size = mark_size(self.fontMetrics())
        centre = sides.seen_point(QPointF(_PAD + size / 2, middle), self.width())
        draw_mark(painter, centre, size, self.outcome, stated=True)
        painter.setFont(self._big())
        painter.setPen(QColor(t.text if self.number else t.quiet))
        left = _PAD + size + 1.5 * theme.STEP
        room = QRectF(left, _PAD / 2, self.width() - left, big.height())
        self._write(painter, room, str(self.number))
        painter.setFont(self.font())
        painter.setPen(colour(self.outcome))
        top, height = _PAD / 2 + big.lineSpacing(), self.fontMetrics().height()
        self._write(painter, QRectF(_PAD, top, self.width() - _PAD, height), self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()))
        painter.end()

    def _write(self, painter: QPainter, room: QRectF, text: str) -> None:
        place = sides.seen_exactly(room, QRectF(self.rect()))
        painter.drawText(place, int(sides.start() | Qt.AlignmentFlag.AlignTop), text)

    def _big(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        return font


class Strip(QWidget):
    """The bar itself, for the eye and the mouse; what it says is said by the buttons."""

    partClicked = Signal(object)  # Outcome

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Outcome, int] = {}
        self._chosen: frozenset[Outcome] = frozenset()
        self.setFixedHeight(_STRIP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_counts(self, counts: Mapping[Outcome, int], chosen: frozenset[Outcome]) -> None:
        self._counts, self._chosen = counts, chosen
        self.update()

    def parts(self) -> list[tuple[Outcome, QRectF]]:
        """Where each outcome that occurs stands: as wide as it is frequent."""
        found = [(outcome, number) for outcome, number in self._counts.items() if number]
        total = sum(number for _, number in found)
        room = self.width() - _GAP * (len(found) - 1) - _LEAST * len(found)
        placed, left = [], 0.0
        for outcome, number in found:
            wide = _LEAST + room * number / total
            place = QRectF(left, 0, wide, self.height())
            placed.append((outcome, sides.seen_exactly(place, QRectF(self.rect()))))
            left += wide + _GAP
        return placed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._part_at(event.position().toPoint())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.partClicked.emit(hit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for outcome, rect in self.parts():
            faded = self._chosen and outcome not in self._chosen
            hollow = faded or outcome is Outcome.SILENT
            pen = QPen(colour(outcome), 1.2)
            if outcome is Outcome.SILENT:
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(QColor(t.base) if hollow else colour(outcome))
            painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
            if rect.width() >= _SIGN:
                ink = colour(outcome).name() if hollow else t.on_accent
                draw_sign(painter, rect.center(), outcome, ink)
        painter.end()

    def _part_at(self, point: QPoint) -> Outcome | None:
        return next((o for o, rect in self.parts() if rect.contains(QPointF(point))), None)


class OutcomeBar(QWidget):
    """Asks for what is to be shown when a part is clicked; shows what it is told."""

    outcomeToggled = Signal(object)  # Outcome

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip(self)
        self.strip.partClicked.connect(self.outcomeToggled)
        below = QWidget(self)
        flow = FlowLayout(below, spacing=theme.STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.strip)
        column.addWidget(below)
        self._buttons: dict[Outcome, OutcomeButton] = {}
        for outcome in Outcome:
            button = self._buttons[outcome] = OutcomeButton(outcome, below)
            button.clicked.connect(lambda _=False, o=outcome: self.outcomeToggled.emit(o))
            flow.addWidget(button)

    def button(self, outcome: Outcome) -> OutcomeButton:
        return self._buttons[outcome]

    def show_counts(self, counts: Mapping[Outcome, int], chosen: frozenset[Outcome]) -> None:
        """How many chains came to each outcome, and which outcomes are chosen."""
        self.strip.show_counts(counts, chosen)
        for outcome, button in self._buttons.items():
            button.show_number(counts.get(outcome, 0))
            button.setChecked(outcome in chosen)
