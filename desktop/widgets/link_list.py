"""Links to evidence: shown as text, opened only after a question that shows all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop import theme
from desktop.core.evidence import Leads, folder_of, leads
from desktop.core.tips import plain_tip
from desktop.widgets.line_field import AddLine
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.open_question import agreed, breakable, question_of
from desktop.widgets.tab_order import call_up
from desktop.widgets.tool_row import IconButton


class LinkList(LinesEdit):
    """One row a link; a line below takes an address or a path, typed, pasted or chosen."""

    _opening = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(AddLine(name), parent)
        self.add.setAccessibleName(self.tr("Add a link: an address or a path"))
        self.add.setPlaceholderText(self.tr("https or mailto address, or path"))
        self._rows: list[LinkRow] = []
        self.choose = IconButton("folder-open", self.tr("Choose a file…"), parent=self)
        self.choose.clicked.connect(self._choose)
        # Asked once the press is over: meanwhile its row may go.
        self._opening.connect(self._open, Qt.ConnectionType.QueuedConnection)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("warning", True)
        self.problem.hide()
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.add, 1)
        line.addWidget(self.choose)
        self.column.addWidget(self.problem)
        self.column.addLayout(line)

    @property
    def rows(self) -> list[LinkRow]:
        return list(self._rows)

    def draw(self) -> None:
        self._say("")
        self.choose.setVisible(self._writable)
        while len(self._rows) < len(self.lines):
            self._rows.append(self._make_row(len(self._rows)))
        while len(self._rows) > len(self.lines):
            row = self._rows.pop()
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, link in zip(self._rows, self.lines, strict=True):
            row.show_link(link, writable=self._writable)
        call_up([stop for row in self._rows for stop in (row.open, row.remove)], before=self.add)

    def _make_row(self, at: int) -> LinkRow:
        row = LinkRow(self)
        row.open.clicked.connect(lambda: self._opening.emit(row.link))
        row.remove.clicked.connect(lambda: self._remove(at))
        self.column.insertWidget(at, row)
        return row

    def _remove(self, at: int) -> None:
        had = any(row.remove.hasFocus() for row in self._rows)
        lines = self.lines
        del lines[at]
        self.ask(lines)
        if had:
            near: QWidget = self._rows[min(at, len(lines) - 1)].remove if lines else self.add
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file as evidence"))
        if chosen:
            self.ask([*self.lines, chosen], chosen)

    def _open(self, link: str) -> None:
        """Ask first: a path is looked up when somebody wants it, not because it stands there."""
        self._say("")
        kind = leads(link)
        if kind is not Leads.FILE:
            if agreed(question_of(kind), link, self):
                self._show(QUrl(link))
        elif agreed(self.tr("Show the folder that this is in?"), link, self):
            folder = folder_of(link)
            if folder is None:
                self._say(self.tr("There is no such file or folder on this computer."))
            else:
                self._show(QUrl.fromLocalFile(str(folder)))

    def _show(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            self._say(self.tr("Nothing on this computer opens this."))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setVisible(bool(sentence))


class LinkRow(QWidget):
    """A link and what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = ""
        self.text = _Elided(self)
        self.open = QPushButton(self.tr("Open…"), self)
        self.remove = IconButton("x", "", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(self.text, 1)
        row.addWidget(self.open)
        row.addWidget(self.remove)

    def show_link(self, link: str, *, writable: bool) -> None:
        self.link = link
        self.text.show_whole(link)
        self.open.setAccessibleName(self.tr("Open {}").format(link))
        self.open.setVisible(leads(link) is not Leads.NOWHERE)
        self.remove.show_as("x", self.tr("Remove the link {}").format(link))
        self.remove.setVisible(writable)


class _Elided(QLabel):
    """A text that loses its middle where there is no room; the tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(10 * theme.STEP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_whole(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(breakable(text)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, middle, self.width() - theme.STEP))
