"""A named field: its name beside it, or above it where there is little room, and below it why what
stands there was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme

_ABOVE = 6  # pixels over a name beside a line, so that both stand on one line


class FormRow(QWidget):
    """Rows of a form are told by it how wide their names are."""

    def __init__(self, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        directions = QBoxLayout.Direction
        self.label = QLabel(name, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(field)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("warning", True)
        self.problem.hide()
        inside = QVBoxLayout()
        inside.setSpacing(theme.STEP // 2)
        inside.addWidget(field)
        inside.addWidget(self.problem)
        self._line = QBoxLayout(directions.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(inside, 1)

    def lay_out(self, names: int) -> None:
        """The name beside the field, `names` pixels wide; above it for 0."""
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if names else directions.TopToBottom)
        self._line.setSpacing(2 * theme.STEP if names else theme.STEP // 2)
        self.label.setContentsMargins(0, _ABOVE if names else 0, 0, 0)
        self.label.setFixedWidth(names or self.label.sizeHint().width())

    def say(self, problem: str) -> None:
        """Why what stands here was refused; nothing where it was not."""
        if self.problem.text() != problem:
            self.problem.setText(problem)
            self.problem.setVisible(bool(problem))
