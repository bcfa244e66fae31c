"""A link that is a real button: reachable by Tab, pressed by Space, named to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class LinkButton(QPushButton):
    """Looks like a link; a long text wraps, which a button cannot, so it is broken into lines."""

    _beside, _above = 10, 6  # pixels of the style around the text, both sides together

    def __init__(self, text: str, spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("link", True)
        self.setAccessibleName(spoken or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wrap(400)

    def show_text(self, text: str, spoken: str = "") -> None:
        """Say something else from now on; to a screen reader perhaps more."""
        if text == self._whole:
            return
        self._whole = text
        self.setAccessibleName(spoken or text)
        self._wrap(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing() + self._above

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().lineSpacing() + self._above)

    def sizeHint(self) -> QSize:
        widest = self.fontMetrics().horizontalAdvance(self._whole) + self._beside + 2
        return QSize(widest, self.fontMetrics().lineSpacing() + self._above)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._wrap(self.width())

    def _wrap(self, width: int) -> None:
        text = "\n".join(self._lines(width)).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def _lines(self, width: int) -> list[str]:
        room = max(40, width - self._beside)
        lines = [""]
        for word in self._whole.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


class WrappedButton(LinkButton):
    """Looks like a button; in large letters and little room its words stand on several lines."""

    _beside, _above = 24, 12

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("link", False)
        self.unsetCursor()
