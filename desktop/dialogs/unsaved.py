"""What to do with typed text that cannot be saved, when the window is to close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.core import rescue

_WIDEST = 700
_NAMED = 3  # notes by name; of more only how many


class UnsavedDialog(QDialog):
    """Says why, and offers to try again, to keep the text in a file, or to go without it.

    Leaving it (Esc) keeps the window open and the text in it.
    """

    help_page = "backups#my-text-was-not-saved-or-the-program-stopped"

    retryRequested = Signal()
    released = Signal()  # the text is in a file, or the person wants to go without it

    def __init__(
        self,
        notes: Mapping[str, str],
        names: Sequence[str],
        why: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notes = notes
        theme.dress(self)
        self.setWindowTitle(self.tr("Not saved"))
        self.heading = self._label(self._what(names))
        self.heading.setProperty("strong", True)
        self.names = self._label("\n".join(self._named(names)))
        self.names.setVisible(len(names) > 1)
        self.why = self._label(why)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why.setProperty("warning", True)
        self.retry_button = self._button(self.tr("&Try again"), self._retry)
        self.retry_button.setProperty("primary", True)
        self.retry_button.setDefault(True)
        self.save_button = self._button(self.tr("&Save the text to a file…"), self._ask_where)
        self.drop_button = self._button(self.tr("Close and &lose the text"), self.released.emit)
        self.stay_button = self._button(self.tr("&Keep the window open"), self.reject)
        self._lay_out()

    def show_why(self, why: str) -> None:
        """It was refused again."""
        self.why.setText(why)
        self._fit()
        self.retry_button.setEnabled(True)
        self.retry_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, path: Path) -> None:
        """Put the text into a file and let the window close, or say why not."""
        try:
            rescue.save(path, self._notes)
        except OSError as error:
            self.show_why(
                self.tr("{path} could not be written ({reason}). Choose another place.").format(
                    path=path, reason=error.strerror or error
                )
            )
            return
        self.released.emit()

    def file_name(self) -> str:
        """A name that says what is in the file."""
        of = (
            next(iter(self._notes)).rpartition("/")[2]
            if len(self._notes) == 1
            else str(len(self._notes))
        )
        return f"Four Pillars notes {of}.txt"

    def _what(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return self.tr("What you wrote on “{}” is not saved.").format(names[0])
        return self.tr("{} things you wrote are not saved:").format(len(names))

    def _named(self, names: Sequence[str]) -> list[str]:
        lines = [f"•  {name}" for name in names[:_NAMED]]
        if len(names) > _NAMED:
            lines.append(self.tr("•  and {} more").format(len(names) - _NAMED))
        return lines

    def _retry(self) -> None:
        self.why.setText(self.tr("Trying again…"))
        self.retry_button.setEnabled(False)
        self.retryRequested.emit()

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the text"),
            str(Path(folder) / self.file_name()),
            self.tr("Text (*.txt)"),
        )
        if chosen:
            self.save(Path(chosen))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.heading)
        column.addWidget(self.names)
        column.addWidget(self.why)
        column.addSpacing(2 * theme.STEP)
        for button in (self.retry_button, self.save_button, self.drop_button, self.stay_button):
            column.addWidget(button)
        # Wide enough for a line of text, and at any width as high as the text needs: a layout asks
        # for that only as a wish, which a large font on a small screen does not get.
        self.setMinimumWidth(min(max(440, 42 * self.fontMetrics().averageCharWidth()), _WIDEST))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # by now the labels have the fonts that they are shown in

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
