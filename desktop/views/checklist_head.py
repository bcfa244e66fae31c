"""The head of a checklist: what it is called and for, how far it is, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.checklists import Checklist, Summary
from desktop import icons, theme
from desktop.core import list_words
from desktop.core.arrangement import Arrangement, Grouping
from desktop.widgets.check_box import CheckBox
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.section import paragraph, title
from desktop.widgets.sign_button import SignButton
from desktop.widgets.tool_row import IconButton

_SIGN = 16
_SHARE = 3  # of the pane, the head takes no more than one such part with all it could say


class ChecklistHead(QFrame):
    """Shows one list at a time, and asks for what a person wants done with it."""

    groupRequested = Signal(object)  # Grouping
    hideDoneRequested = Signal(bool)
    addRequested = Signal()
    planRequested = Signal()  # to choose records there
    printRequested = Signal()
    shareRequested = Signal()
    exportRequested = Signal()
    startAgainRequested = Signal()
    compareRequested = Signal()
    propertiesRequested = Signal()
    archiveRequested = Signal()  # into the archive, or out of it
    deleteRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.name = title("", 1.25, self)
        self.purpose = paragraph("", parent=self)
        self.about = paragraph("", quiet=True, parent=self)
        self.standing = paragraph("", parent=self)
        self.strip = ProgressStrip(self)
        self.progress, self.left_out = QLabel(self), QLabel(self)
        for label in (self.progress, self.left_out):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out.setProperty("quiet", True)
        self.overdue = _Overdue(self)
        self.group = MenuButton("", "", self)
        self.hide_done = CheckBox(self)
        self.add = SignButton("plus", self.tr("Add item"), self)
        self.again = SignButton("rotate-cw", self.tr("Start again…"), self)
        self.print = IconButton("printer", self.tr("Print this list…"), parent=self)
        self.share = IconButton("share-2", self.tr("Share this list…"), parent=self)
        self.export = IconButton("download", self.tr("Export this list…"), parent=self)
        self.more = MenuButton(self.tr("More"), self.tr("More to do with this list"), self)
        self._groupings: dict[Grouping, QAction] = {}
        self._rest: dict[str, QAction] = {}
        self._watch()
        self._fill_group()
        self._fill_more()
        self._connect()
        self._lay_out()

    def show_list(self, checklist: Checklist, summary: Summary, arrangement: Arrangement) -> None:
        """Show a list as it is now."""
        self.name.setText(checklist.name)
        for label, text in (
            (self.purpose, checklist.purpose),
            (self.about, list_words.about(checklist)),
            (self.standing, list_words.standing(checklist)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.strip.show_progress(list_words.progress_of(summary))
        self.progress.setText(list_words.progress_words(summary))
        left_out = list_words.left_out_words(summary)
        self.left_out.setText(left_out)
        self.left_out.setVisible(bool(left_out))
        self.overdue.show_words(list_words.overdue_words(summary), pressing=summary.overdue > 0)
        self._show_arrangement(arrangement)
        is_open = not checklist.closed
        self.add.setVisible(is_open)
        self.again.setVisible(not is_open)
        for name in ("plan", "again", "properties"):
            self._rest[name].setVisible(is_open)
        self._rest["compare"].setVisible(bool(checklist.follows))
        self._rest["archive"].setVisible(not checklist.archived)
        self._rest["take_out"].setVisible(bool(checklist.archived))
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange:
            self._watch()
        return super().event(event)

    def _watch(self) -> None:
        """Hear how much room there is in what it stands in."""
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Where the pane is low, what a person knows anyway makes way for the list."""
        around = self.parentWidget()
        details = [label for label in (self.purpose, self.about) if label.text()]
        for label in details:
            label.show()
        if around is not None and details:
            width = around.width()
            roomy = self._column.totalHeightForWidth(width) * _SHARE <= around.height()
            for label in details:
                label.setVisible(roomy)
        self.name.setToolTip(
            "" if all(label.isVisibleTo(self) for label in details) else _tip(details)
        )

    def action(self, name: str) -> QAction:
        """What stands in the menu under `More`."""
        return self._rest[name]

    def grouping_action(self, grouping: Grouping) -> QAction:
        return self._groupings[grouping]

    # -- how it is arranged --

    def _show_arrangement(self, shown: Arrangement) -> None:
        name = self._group_names()[shown.grouping]
        self._groupings[shown.grouping].setChecked(True)
        self.group.say(
            self.tr("Group: {}").format(name), self.tr("Group the items by, now {}").format(name)
        )
        self.hide_done.blockSignals(True)
        self.hide_done.setChecked(shown.hide_done)
        self.hide_done.blockSignals(False)

    def _group_names(self) -> Mapping[Grouping, str]:
        return {
            Grouping.NONE: self.tr("none"),
            Grouping.PILLAR: self.tr("pillar"),
            Grouping.AGENCY: self.tr("agency"),
            Grouping.DUE: self.tr("due"),
            Grouping.WHO: self.tr("who"),
            Grouping.STATE: self.tr("state"),
        }

    def _fill_group(self) -> None:
        group = QActionGroup(self)
        for grouping, name in self._group_names().items():
            action = self.group.menu_below.addAction(name[:1].upper() + name[1:])
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, g=grouping: self.groupRequested.emit(g))
            self._groupings[grouping] = action

    # -- making it --

    def _fill_more(self) -> None:
        entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("plan", self.tr("Add &records from the plan…"), "list-plus", self.planRequested.emit),
            ("again", self.tr("&Start again…"), "rotate-cw", self.startAgainRequested.emit),
            (
                "compare",
                self.tr("&Compare with the run before"),
                "git-compare-arrows",
                self.compareRequested.emit,
            ),
            ("properties", self.tr("&Properties…"), "settings-2", self.propertiesRequested.emit),
            ("archive", self.tr("&Archive"), "archive", self.archiveRequested.emit),
            (
                "take_out",
                self.tr("Take out of the &archive"),
                "archive",
                self.archiveRequested.emit,
            ),
            ("delete", self.tr("&Delete"), "trash-2", self.deleteRequested.emit),
        )
        for name, text, icon, ask in entries:
            action = self.more.menu_below.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _=False, a=ask: a())
            self._rest[name] = action

    def _connect(self) -> None:
        self.hide_done.setText(self.tr("Hide done"))
        self.hide_done.toggled.connect(self.hideDoneRequested)
        self.add.clicked.connect(self.addRequested)
        self.again.clicked.connect(self.startAgainRequested)
        self.print.clicked.connect(self.printRequested)
        self.share.clicked.connect(self.shareRequested)
        self.export.clicked.connect(self.exportRequested)

    def _lay_out(self) -> None:
        numbers, tools = QWidget(self), QWidget(self)
        flow = FlowLayout(numbers, spacing=3 * theme.STEP)
        flow.addWidget(self.progress)
        flow.addWidget(self.left_out)
        flow.addWidget(self.overdue)
        row = FlowLayout(tools, spacing=theme.STEP)
        for tool in (
            *(self.group, self.hide_done, self.add, self.again),
            *(self.print, self.share, self.export, self.more),
        ):
            row.addWidget(tool)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.STEP, 3 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        column.setSpacing(theme.STEP)
        for part in (self.name, self.purpose, self.about, self.standing, self.strip, numbers):
            column.addWidget(part)
        column.addWidget(tools)


def _tip(labels: Iterable[QLabel]) -> str:
    """As markup, because a plain tool tip is one line however long it is."""
    return f"<qt>{'<br>'.join(escape(label.text()) for label in labels)}</qt>"


class _Overdue(QWidget):
    """Some words with a sign; what presses stands out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self._sign = QLabel(self), QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(self._sign)
        row.addWidget(self.words)

    def show_words(self, words: str, *, pressing: bool) -> None:
        self.words.setProperty("warning", pressing)
        self.words.style().polish(self.words)
        self.words.setText(words)
        icon = ("triangle-alert", "warning") if pressing else ("calendar-clock", "quiet")
        icons.put(self._sign, *icon, _SIGN)
        self.setVisible(bool(words))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
