"""What the one who presents sees and the room does not: notes, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.slides import Slide
from desktop.widgets.section import Page, paragraph, title

_HEIGHT = 180


class PresenterStrip(QScrollArea):
    """Stands below the slides, or in a window of its own on another screen. Keys that it has no
    use for go to whoever it belongs to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setProperty("read", True)
        self.setAccessibleName(self.tr("For you alone: notes, and what comes next"))
        self.setWidgetResizable(True)
        self.setMaximumHeight(_HEIGHT)
        page = Page(self)
        column = QVBoxLayout(page)
        column.setSpacing(2 * theme.STEP)
        self.title = title("", 1.25, page)
        self.title.hide()  # it stands right above
        self.private = paragraph("", parent=page)
        self.next = paragraph("", quiet=True, parent=page)
        for label in (self.title, self.private, self.next):
            column.addWidget(label)
        column.addStretch()
        self.setWidget(page)

    def leave_for(self, screen: QScreen) -> None:
        """Become a window on `screen`."""
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("For you alone"))
        self.setMaximumHeight(screen.availableGeometry().height())
        self.setGeometry(screen.availableGeometry())
        self.title.show()
        self.show()

    def show_slide(self, slide: Slide, after: str) -> None:
        self.title.setText(slide.title)
        self.private.setText("\n\n".join(slide.private) or self.tr("No note here."))
        self.next.setText(self.tr("Next: {}").format(after) if after else self.tr("The last one."))
