"""Something went wrong in the program: what is safe, and a report to be read, kept or passed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.core import whole_file


class CrashWindow(QDialog):
    """Shows the whole report. Closing it lets the program go on."""

    help_page = "backups#my-text-was-not-saved-or-the-program-stopped"

    def __init__(
        self,
        report: str,
        path: Path | None,
        parent: QWidget | None = None,
        *,
        is_past: bool = False,
    ) -> None:
        """`path` is where the report was kept, None where that could not be; with `is_past` it is
        about the last time the program ran."""
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("A fault in Four Pillars"))
        self._report = report
        self._times = 1
        self.heading = self._label(
            self.tr("Four Pillars broke off the last time it ran.")
            if is_past
            else self.tr("Something went wrong in Four Pillars.")
        )
        self.heading.setProperty("strong", True)
        self.safe = self._label(
            self.tr("What was saved is safe: all of it is here again, and you can go on.")
            if is_past
            else self.tr(
                "What is saved is safe, and what you were typing still stands where you typed it. "
                "You can go on. If something looks odd, close Four Pillars and start it again."
            )
        )
        self.told = self._label("")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setPlainText(report)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.where = self._label(self._said(path))
        self.copy_button = self._button(self.tr("&Copy"), self._copy)
        self.save_button = self._button(self.tr("&Save…"), self._ask_where)
        self.close_button = self._button(self.tr("C&lose"), self.accept)
        self.close_button.setDefault(True)
        self._lay_out()
        self.close_button.setFocus()

    def count(self) -> None:
        """It happened again, or something else did."""
        self._times += 1
        self.told.setText(
            self.tr("Since then something went wrong {} more times.").format(self._times - 1)
            if self._times > 2
            else self.tr("Since then something went wrong once more.")
        )
        self.told.show()
        self._fit()

    def save(self, path: Path) -> None:
        """Write the report to a file, or say why that cannot be."""
        try:
            whole_file.write(path, self._report.encode())
        except OSError as error:
            self.where.setText(whole_file.why_not(path, error))
        else:
            self.where.setText(self.tr("Saved {}").format(path))

    def _said(self, path: Path | None) -> str:
        held = self.tr(
            "This is all that is in the report. It holds no notes, names or search words, and it "
            "was sent nowhere: whether anybody gets it is up to you."
        )
        if path is None:
            return held + " " + self.tr("It could not be saved; copy it if you want to keep it.")
        return held + " " + self.tr("It is saved in {}").format(path)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(self.tr("Copied"))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the report"),
            str(Path(folder) / "Four Pillars report.txt"),
            self.tr("Text (*.txt)"),
        )
        if chosen:
            self.save(Path(chosen))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[5 * theme.STEP] * 4)
        column.setSpacing(3 * theme.STEP)
        for label in (self.heading, self.safe, self.told):
            column.addWidget(label)
        self.told.hide()
        column.addWidget(self.text, 1)
        column.addWidget(self.where)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.text.setMinimumHeight(6 * self.text.fontMetrics().lineSpacing())
        self.resize(max(680, 60 * self.fontMetrics().averageCharWidth()), 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # by now the labels have the fonts that they are shown in

    def _fit(self) -> None:
        """As high as the texts need: a layout asks for that only as a wish."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
