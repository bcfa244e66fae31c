"""Which picture stands at the head of a paper: its name, a button to choose and one to remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from desktop import theme
from desktop.core.logo import SUFFIXES
from desktop.core.tips import plain_tip


class LogoField(QWidget):
    """Holds a path; whether there is a picture is not looked at here."""

    pathChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.choose = QPushButton(self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.remove.setAccessibleName(self.tr("Remove the logo"))
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.choose, 1)
        row.addWidget(self.remove)
        self.setFocusProxy(self.choose)
        self.show_path("")

    @property
    def path(self) -> str:
        return self._path

    def show_path(self, path: str) -> None:
        """Show the picture that is chosen; an empty path is none."""
        self._path = path
        name = Path(path).name
        metrics = self.choose.fontMetrics()
        short = metrics.elidedText(
            name, Qt.TextElideMode.ElideMiddle, 18 * metrics.averageCharWidth()
        )
        self.choose.setText(short.replace("&", "&&") if path else self.tr("Choose a picture…"))
        self.choose.setToolTip(plain_tip(path))
        self.choose.setAccessibleName(
            self.tr("Logo: {}. Choose another").format(name) if path else self.tr("Choose a logo")
        )
        self.remove.setVisible(bool(path))

    def _ask(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        start = str(Path(self._path).parent) if self._path else pictures
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), start, self.tr("Pictures ({})").format(kinds)
        )
        if chosen:
            self._put(chosen)

    def _remove(self) -> None:
        self.choose.setFocus()  # the button that has it goes
        self._put("")

    def _put(self, path: str) -> None:
        self.show_path(path)
        self.pathChanged.emit()
