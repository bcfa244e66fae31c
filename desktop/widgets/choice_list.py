"""A list to choose one line of, like the fields beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from desktop import theme
from desktop.widgets.own_direction import give_own_direction


class ChoiceList(QListWidget):
    """Shows alternatives that all stay in sight. What has the keyboard has a heavier frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        give_own_direction(self)
        self.recolour()

    def recolour(self) -> None:
        """Wear the tokens that are in use now."""
        self.setStyleSheet(_sheet(theme.tokens()))

    def natural_width(self) -> int:
        """Where no line is cut."""
        metrics = self.fontMetrics()
        lines = (self.item(row).text() for row in range(self.count()))
        return max(map(metrics.horizontalAdvance, lines), default=0) + 10 * theme.STEP


def _sheet(t: theme.Tokens) -> str:
    return f"""
    QListWidget {{ background: {t.base}; border: 1px solid {t.control}; border-radius: 6px;
        padding: 4px; outline: none; }}
    QListWidget:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
    QListWidget::item {{ padding: 5px 8px; border-radius: 4px; color: {t.text}; }}
    QListWidget::item:disabled {{ color: {t.quiet}; }}
    QListWidget::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    """
