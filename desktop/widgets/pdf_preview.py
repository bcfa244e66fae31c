"""The pages of a PDF as they will be printed, with what turns and zooms them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.language import tr_n
from desktop.core.tips import plain_tip
from desktop.widgets.announcing import announce
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.page_drawing import read
from desktop.widgets.page_view import Fit, PageView
from desktop.widgets.tool_row import IconButton

_PATIENCE = 300  # milliseconds before it is said that pages are being made
_MOST_WIDE = 100 * theme.STEP  # what the preview asks for


class PdfPreview(QWidget):
    """Shows PDF bytes; place and zoom stay when they change.

    A screen reader is told that it is mute, and that the text stands beside it: `DocumentText`.
    """

    shown = Signal()  # other pages, or a sentence instead of them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = b""  # the very bytes that are shown
        self._document: QPdfDocument | None = None
        theme.dress(self)
        self.view = PageView(self)
        self.sentence = self._make_sentence()
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("quiet", True)
        self._make_buttons()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self.tools)
        column.addLayout(self._pages, 1)
        column.addWidget(self.status)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(self._say_busy)
        self.view.pageChanged.connect(self._show_where)
        self.view.zoomChanged.connect(self._show_where)
        self.setFocusProxy(self.view)
        self._show_where()

    # -- what is shown --

    @property
    def page_count(self) -> int:
        return self.view.page_count

    def show_pdf(self, data: bytes) -> None:
        """Show these pages, at the place where the last ones were; what is no PDF is told of."""
        document = read(data, self.view)  # drawn by it, so it goes after what draws
        if not document.pageCount():
            document.deleteLater()
            self.show_error(
                self.tr("The pages cannot be shown here. Saving them as PDF may still work.")
            )
            return
        before, self._document, self.data = self._document, document, data
        self.view.show_document(document)  # only then may the one before go
        if before is not None:
            before.deleteLater()
        self._pages.setCurrentWidget(self.view)
        self._show_where()
        self.shown.emit()

    def show_error(self, sentence: str) -> None:
        """Show why there are no pages; those before are no longer true."""
        self.data = b""
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self._pages.setCurrentWidget(self.sentence)
        self._show_where()
        announce(self, sentence)
        self.shown.emit()

    def set_busy(self, busy: bool) -> None:
        """Say that pages are being made, if that takes longer than a moment."""
        if not busy:
            self._late.stop()
            self.status.setText("")
        elif not self.status.text():
            self._late.start()

    def sizeHint(self) -> QSize:
        return QSize(_MOST_WIDE, round(_MOST_WIDE * 1.4))

    # -- parts --

    def _make_sentence(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        theme.centre(label)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label.setMargin(4 * theme.STEP)
        return label

    def _make_buttons(self) -> None:
        view = self.view
        self.tools = QWidget(self)
        row = FlowLayout(self.tools, spacing=theme.STEP)

        def button(icon: str, name: str, keys: str, act: Callable[[], None]) -> IconButton:
            made = IconButton(icon, name, keys, self.tools)
            made.clicked.connect(lambda: act())
            return made

        self.back = button(
            "arrow-left", self.tr("Previous page"), "", lambda: view.go_to(view.page - 1)
        )
        self.forward = button(
            "arrow-right", self.tr("Next page"), "", lambda: view.go_to(view.page + 1)
        )
        self.smaller = button("minus", self.tr("Zoom out"), "-", view.zoom_out)
        self.larger = button("plus", self.tr("Zoom in"), "+", view.zoom_in)
        self.where = QLabel(self.tools)
        self.percent = QLabel(self.tools)
        self.whole_width = self._choice(self.tr("Fit width"), "0", Fit.WIDTH)
        self.whole_page = self._choice(self.tr("Fit page"), "1", Fit.PAGE)
        for part in (
            *(self.back, self.where, self.forward, self.smaller, self.percent, self.larger),
            *(self.whole_width, self.whole_page),
        ):
            row.addWidget(part)

    def _choice(self, text: str, keys: str, fit: Fit) -> QPushButton:
        button = QPushButton(text, self.tools)
        button.setCheckable(True)
        button.setProperty("state", True)
        button.setToolTip(plain_tip(f"{text}   ({keys})"))
        button.clicked.connect(lambda: self.view.set_fit(fit))
        return button

    def _show_where(self) -> None:
        """Bring page, zoom and names in line with what is in sight."""
        view, there = self.view, bool(self.data)
        count = view.page_count if there else 0
        where = self.tr("{page} of {count}").format(page=view.page + 1, count=count)
        self.where.setText(where if there else "")
        self.where.setAccessibleName(self.tr("Page {}").format(where) if there else "")
        self.percent.setText(f"{round(100 * view.zoom)}%" if there else "")
        self.back.setEnabled(there and view.page > 0)
        self.forward.setEnabled(there and view.page < count - 1)
        self.whole_width.setChecked(view.fit is Fit.WIDTH)
        self.whole_page.setChecked(view.fit is Fit.PAGE)
        for control in (self.smaller, self.larger, self.whole_width, self.whole_page):
            control.setEnabled(there)
        self.tools.updateGeometry()
        pages = tr_n("{n} pages", "{n} page", count)
        view.setAccessibleName(
            self.tr("Preview, {}. The text of it stands beside.").format(pages)
            if there
            else self.tr("Preview, nothing to show yet.")
        )

    def _say_busy(self) -> None:
        self.status.setText(self.tr("Making the pages…"))
