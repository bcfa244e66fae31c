"""Where something lies on this computer: the path, and a button that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.link_button import WrappedButton
from desktop.widgets.section import paragraph


class FolderLine(QWidget):
    """The path can be selected by mouse and keyboard; a folder that is not there yet is told."""

    told = Signal(str)  # a sentence: why the folder was not opened

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.path = selectable(str(folder), self)
        self.button = WrappedButton(self.tr("Open the folder"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.path)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        if not self._folder.is_dir():
            self.told.emit(
                self.tr("There is no such folder now. It is made when you keep something.")
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.absolute()))):
            self.told.emit(self.tr("No program could be started that shows folders."))


def selectable(text: str, parent: QWidget) -> QLabel:
    """A text that mouse and keyboard select; a long path breaks."""
    label = paragraph(text, parent=parent)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
