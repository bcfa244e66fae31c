"""The left side of the print designer: every choice there is about a paper, in quiet groups."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import sides, theme
from desktop.core.design import LEFT_OUT, LINE_LIMIT, Design
from desktop.core.subject import Choice, Subject
from desktop.widgets.check_box import CheckBox
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.design_names import DesignNames
from desktop.widgets.form_row import FormRow
from desktop.widgets.line_field import LineEdit
from desktop.widgets.logo_field import LogoField
from desktop.widgets.section import Page, paragraph, title

TYPING = 150  # ms after the last key until what is typed counts
_BESIDE = 0.45  # of the width that names may take beside their fields; above them otherwise


class DesignForm(Page):
    """Shows a design and tells when a person changes it: at once, or shortly after typing."""

    designChanged = Signal()

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self._design = Design()
        self._boxes: dict[str, ChoiceBox] = {}
        self._ticks: dict[str, CheckBox] = {}
        self._lines: dict[str, LineEdit] = {}
        self.rows: dict[str, FormRow] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self.designChanged)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sides.margins(0, 0, 3 * theme.STEP, 0))
        self._column.setSpacing(2 * theme.STEP)
        self.about = paragraph("", quiet=True, parent=self)
        self.logo = LogoField(self)
        self._fill()
        self._column.addStretch(1)
        self._say_about()

    # -- what is chosen --

    @property
    def extent(self) -> int:
        """Which extent of the subject is chosen."""
        box = self._boxes.get("extent")
        return box.currentIndex() if box else 0

    @property
    def design(self) -> Design:
        """What is chosen now, typed text included."""
        chosen: dict[str, Any] = {
            name: type(getattr(self._design, name))(box.currentData())
            for name, box in self._boxes.items()
            if name not in ("extent", "landscape")
        }
        chosen |= {name: box.isChecked() for name, box in self._ticks.items()}
        chosen |= {name: line.typed().strip() for name, line in self._lines.items()}
        chosen["landscape"] = bool(self._boxes["landscape"].currentIndex())
        return replace(self._design, **chosen, logo=self.logo.path)

    def show_design(self, design: Design) -> None:
        """Show a design, and tell once that it is another."""
        self._design = design
        with QSignalBlocker(self):
            for name, box in self._boxes.items():
                if name == "landscape":
                    box.setCurrentIndex(int(design.landscape))
                elif name != "extent":
                    at = box.findData(str(getattr(design, name)))
                    box.setCurrentIndex(max(at, 0))
            for name, tick in self._ticks.items():
                tick.setChecked(getattr(design, name))
            for name, line in self._lines.items():
                line.setText(getattr(design, name))
            self.logo.show_path(design.logo)
        self._changed()

    def flush(self) -> None:
        """What is typed counts now."""
        if self._typing.isActive():
            self._changed()

    # -- the parts --

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self._boxes.values()))

    def field(self, name: str) -> QWidget:
        """The control of an attribute of the design, or of `extent`."""
        if name == "logo":
            return self.logo
        found = self._boxes.get(name) or self._ticks.get(name) or self._lines.get(name)
        if found is None:
            raise LookupError(name)
        return found

    def _fill(self) -> None:
        names, choices = DesignNames(self), self._subject.choices
        self._heading(self.tr("What is printed"))
        if len(self._subject.extents) > 1:
            extents = {str(at): each.name for at, each in enumerate(self._subject.extents)}
            self._choice("extent", self.tr("&What"), extents)
            self._boxes["extent"].currentIndexChanged.connect(self._say_about)
        self._column.addWidget(self.about)
        for choice, label, offered in (
            (Choice.LAYOUT, self.tr("&Layout"), names.layouts(self._subject.layouts)),
            (Choice.BOXES, self.tr("&Boxes"), names.boxes()),
            (Choice.GATHER, self.tr("&Gather by"), names.gather()),
            (Choice.ORDER, self.tr("&Order"), names.order()),
        ):
            if choice in choices:
                self._choice(choice, label, offered)
        if Choice.NOTES in choices:
            self._tick("notes", self.tr("My notes"))
        self._heading(self.tr("Paper"))
        self._choice("paper", self.tr("&Paper"), names.papers())
        self._choice("landscape", self.tr("H&eld"), names.turns())
        self._choice("language", self.tr("L&anguage"), names.languages())
        self._heading(self.tr("Head and foot"))
        self._line("title", self.tr("&Title"), self._subject.name)
        self._line("organization", self.tr("Organi&zation"), "")
        self._row("logo", self.tr("Logo"), self.logo)
        self.logo.pathChanged.connect(self._changed)
        if Choice.FOOT in choices:
            self._line("footer", self.tr("&Footer"), self.tr("The help line, if it is chosen"))
            self._tick("hotline", self.tr("Help line"))
        self._tick("sources", self.tr("Source lines"))
        self._tick("dated", self.tr("Date of printing"))

    def _heading(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(2 * theme.STEP)
        self._column.addWidget(title(text, 1.0, self))

    def _choice(self, name: str, label: str, offered: dict[str, str]) -> None:
        box = self._boxes[name] = ChoiceBox(label.replace("&", ""), self)
        box.offer(offered)
        box.currentIndexChanged.connect(self._changed)
        self._row(name, label, box)

    def _tick(self, name: str, label: str) -> None:
        tick = self._ticks[name] = CheckBox(self)
        tick.setText(label)
        tick.toggled.connect(self._changed)
        self._column.addWidget(tick)

    def _line(self, name: str, label: str, placeholder: str) -> None:
        line = self._lines[name] = LineEdit(label.replace("&", ""), self)
        line.setMaxLength(LINE_LIMIT)
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(lambda: self._typed(name))
        line.inputRejected.connect(lambda: self._say_long(name))
        self._row(name, label, line)

    def _row(self, name: str, label: str, field: QWidget) -> None:
        row = self.rows[name] = FormRow(label, field, self)
        self._column.addWidget(row)

    # -- what happens --

    def _changed(self) -> None:
        self._typing.stop()
        left_out = LEFT_OUT.get(self.design.layout, frozenset())
        for name in self._boxes:
            self.rows[name].setEnabled(name not in left_out)
        for name, tick in self._ticks.items():
            tick.setEnabled(name not in left_out)
        self.designChanged.emit()

    def _typed(self, name: str) -> None:
        self._typing.start()
        if len(self._lines[name].text()) < LINE_LIMIT:
            self.rows[name].say("")

    def _say_long(self, name: str) -> None:
        said = self.tr("No more than {} characters have room here.")
        self.rows[name].say(said.format(LINE_LIMIT))

    def _say_about(self) -> None:
        self.about.setText(self._subject.extents[self.extent].about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(row.label.sizeHint().width() for row in self.rows.values())
        beside = widest if widest <= _BESIDE * self.width() else 0
        for row in self.rows.values():
            row.lay_out(beside)
