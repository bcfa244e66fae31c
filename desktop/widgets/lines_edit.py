"""What tags, steps and links have in common: several lines, and one in which another is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.drafts import Drafts
from desktop.widgets.line_field import AddLine


class LinesEdit(QWidget):
    """Shows lines known by a name, and asks for all of them as they are to be.

    What is asked for is shown at once, so that the next change builds on it; a refusal shows again
    what is kept, and what was typed stands in the line to add with.
    """

    linesRequested = Signal(str, str, str)  # name, all lines, what was typed for it
    addRequested = Signal(str, str)  # name of another item, what is to be added to its lines

    def __init__(self, add: AddLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ""
        self._lines: list[str] = []
        self._asked = Drafts()
        self._typed = Drafts()
        self._writable = True
        self.add = add
        add.setParent(self)
        add.addRequested.connect(self._add)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.STEP)

    @property
    def lines(self) -> list[str]:
        return list(self._lines)

    def show_lines(self, name: str, kept: Sequence[str]) -> None:
        """Show what the store holds under a name, unless something newer was asked for."""
        if name != self._of:
            self.save()
            self.add.show_of(name)
            self._of = name
        on_way = self._asked.on_way(name)
        lines = list(kept) if on_way is None else on_way.split("\n") if on_way else []
        if lines != self._lines:
            self._lines = lines
            self.draw()

    def set_writable(self, *, writable: bool) -> None:
        if writable != self._writable:
            self._writable = writable
            self.add.setVisible(writable)
            self.draw()

    def answer(self, name: str) -> None:
        self._asked.answer(name)
        self._typed.answer(name)

    def refuse(self, name: str, typed: str) -> None:
        """The store refused; `show_lines` with what it holds follows."""
        self.answer(name)
        if typed:
            self.add.put_back(name, typed)

    def put_back(self, name: str, typed: str) -> None:
        """What was to be added to another item was refused."""
        self.add.put_back(name, typed)

    def save(self) -> None:
        self.add.save()

    def save_all(self) -> None:
        self.save()
        self.add.save_all()

    def unkept(self) -> dict[str, str]:
        """By name: what was typed here and the store has not said that it keeps."""
        on_way = {name: typed for name, typed in self._typed.unkept().items() if typed}
        return on_way | self.add.unkept()

    def is_refused(self) -> bool:
        return self.add.is_refused()

    def ask(self, lines: Sequence[str], typed: str = "") -> None:
        """Ask for these to be all the lines."""
        self._lines = list(lines)
        text = "\n".join(lines)
        self._asked.ask(self._of, text)
        self._typed.ask(self._of, typed)
        self.draw()
        self.linesRequested.emit(self._of, text, typed)

    # -- what tags, steps and links do each in their way --

    def draw(self) -> None:
        """Show the lines."""
        raise NotImplementedError

    def with_added(self, lines: Sequence[str], typed: str) -> list[str]:
        """Lines and what was typed, which may be several."""
        return [*lines, *typed.split("\n")]

    def _add(self, name: str, typed: str) -> None:
        if name == self._of:
            self.ask(self.with_added(self._lines, typed), typed)
        else:
            self.addRequested.emit(name, typed)
