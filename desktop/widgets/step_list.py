"""Steps below an item: ticked, changed in place, removed and moved, each by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.checklists import SubStep
from desktop.core.particulars import step_line, step_of
from desktop.widgets.line_field import AddLine, LineEdit
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.row_column import RowColumn
from desktop.widgets.step_box import StepBox
from desktop.widgets.tab_order import call_up
from desktop.widgets.tool_row import IconButton


class StepList(LinesEdit):
    """One row a step; the line below adds more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(AddLine(name), parent)
        self.add.setAccessibleName(self.tr("Add a step"))
        self.add.setPlaceholderText(self.tr("Add a step"))
        self._rows: list[StepRow] = []
        self._holder = RowColumn(self)
        self._holder.hide()
        self.column.addWidget(self._holder)
        self.column.addWidget(self.add)

    @property
    def rows(self) -> list[StepRow]:
        return list(self._rows)

    def with_added(self, lines: Sequence[str], typed: str) -> list[str]:
        return [*lines, *(step_line(SubStep(text)) for text in typed.split("\n"))]

    def draw(self) -> None:
        while len(self._rows) < len(self.lines):
            self._rows.append(self._make_row(len(self._rows)))
        while len(self._rows) > len(self.lines):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        for row, line in zip(self._rows, self.lines, strict=True):
            row.show_step(step_of(line), writable=self._writable)
        self._holder.show_rows(self._rows)
        self._holder.setVisible(bool(self._rows))
        call_up([row.box for row in self._rows], before=self.add)

    def save(self) -> None:
        for row in self._rows:
            row.save()
        super().save()

    def unkept(self) -> dict[str, str]:
        typed = [row.editor.typed() for row in self._rows if row.is_changed and row.editor]
        return super().unkept() | ({self._of: "\n".join(typed)} if typed else {})

    def _make_row(self, at: int) -> StepRow:
        row = StepRow(self._holder)
        row.heightChanged.connect(self._holder.arrange)
        row.doneRequested.connect(lambda done: self._replace(at, done=done))
        row.textRequested.connect(lambda text: self._replace(at, text=text))
        row.box.removeRequested.connect(lambda: self._remove(at))
        row.remove.clicked.connect(lambda: self._remove(at))
        row.box.moveRequested.connect(lambda by: self._move(at, by))
        return row

    def _replace(self, at: int, *, text: str | None = None, done: bool | None = None) -> None:
        lines, was = self.lines, step_of(self.lines[at])
        new = SubStep(
            was.text if text is None else text.strip(), was.done if done is None else done
        )
        if new.text:
            lines[at] = step_line(new)
            self.ask(lines, "" if text is None else text)
        else:
            self._remove(at)

    def _remove(self, at: int) -> None:
        if self._writable:
            lines = self.lines
            del lines[at]
            self.ask(lines)
            near: QWidget = self._rows[min(at, len(lines) - 1)].box if lines else self.add
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, at: int, by: int) -> None:
        to = at + by
        if self._writable and 0 <= to < len(self._rows):
            lines = self.lines
            lines.insert(to, lines.pop(at))
            self.ask(lines)
            self._rows[to].box.setFocus(Qt.FocusReason.OtherFocusReason)


class StepRow(QWidget):
    """A step: its box, or while it is changed a line in the place of the box."""

    doneRequested = Signal(bool)
    textRequested = Signal(str)
    heightChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = StepBox(self)
        self.box.clicked.connect(self.doneRequested)
        self.box.editRequested.connect(self.begin)
        self.editor: _Editor | None = None
        self.change = IconButton("pencil", "", parent=self)
        self.change.clicked.connect(self.begin)
        self.remove = IconButton("x", "", parent=self)
        for tool in (self.change, self.remove):  # Enter and Delete on the box do the same
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = QHBoxLayout()
        self._place.addWidget(self.box, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._place, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def is_changed(self) -> bool:
        """Whether another text stands in the line than in the step."""
        return self.editor is not None and self.editor.typed() != self.box.accessibleName()

    def show_step(self, step: SubStep, *, writable: bool) -> None:
        if step.text != self.box.accessibleName():
            self.change.show_as("pencil", self.tr("Change the step {}").format(step.text))
            self.remove.show_as("x", self.tr("Remove the step {}").format(step.text))
        self.box.show_step(step.text, done=step.done)
        self.box.setEnabled(writable)
        self.change.setVisible(writable)
        self.remove.setVisible(writable)

    def begin(self) -> None:
        """Change the text in its place: Enter and leaving keep it, Esc does not."""
        if self.editor is not None or not self.box.isEnabled():
            return
        self.editor = _Editor(self.tr("Change the step"), self)
        self.editor.setText(self.box.accessibleName())
        self.editor.editingFinished.connect(self.save)
        self.editor.left.connect(self._end)
        self._place.addWidget(self.editor, 1)
        call_up([self.editor], before=self.box)
        self.box.hide()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()
        self.heightChanged.emit()

    def save(self) -> None:
        """Keep what is being changed."""
        if self.editor is not None:
            text, changed = self.editor.typed(), self.is_changed
            self._end()
            if changed:
                self.textRequested.emit(text)

    def _end(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            had = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self.box.show()
            if had:
                self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.heightChanged.emit()


class _Editor(LineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
