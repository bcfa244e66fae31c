"""The particulars of an item: who, due, priority, tags, steps, links; of an own one its place."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.checklists import Checklist, Deed, Edit, Item, ItemField, Priority, State
from db.records import Kind
from desktop import icons, theme
from desktop.core import ticking
from desktop.core.language import retold
from desktop.core.particulars import step_line
from desktop.core.words import ITEM_FIELD_NAMES, PRIORITY_NAMES
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.day_field import DayField
from desktop.widgets.form_row import FormRow
from desktop.widgets.line_field import LineField
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.link_list import LinkList
from desktop.widgets.step_list import StepList
from desktop.widgets.tag_edit import TagEdit
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.store import Workspace

PRIORITY_ICONS = {
    Priority.NONE: "minus",
    Priority.HIGH: "chevrons-up",
    Priority.MEDIUM: "equal",
    Priority.LOW: "chevrons-down",
}
_NARROW = 36  # characters: below, every name stands above its field


class ItemForm(QWidget):
    """Asks the board for every change at once; what it refuses stays typed, with the reason."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._list = ""
        self._item = Item("")
        self._why: dict[str, str] = {}  # by name of a value: the last refusal
        self._rows: dict[ItemField, FormRow] = {}
        self.title = LineField(self._named(ItemField.TITLE), self)
        self.pillar = ChoiceBox(self._named(ItemField.PILLAR), self)
        self.principle = ChoiceBox(self._named(ItemField.PRINCIPLE), self)
        self.done_on = DayField(self._named(ItemField.DONE_ON), self)
        self.done_by = LineField(self.tr("Ticked by (initials)"), self)
        self.who = LineField(self._named(ItemField.WHO), self)
        self.due = DayField(self._named(ItemField.DUE), self)
        self.priority = ChoiceBox(self._named(ItemField.PRIORITY), self)
        self.tags = TagEdit(self._named(ItemField.TAGS), self)
        self.steps = StepList(self._named(ItemField.STEPS), self)
        self.links = LinkList(self._named(ItemField.LINKS), self)
        self._lines = {
            ItemField.TITLE: self.title,
            ItemField.DONE_ON: self.done_on.line,
            ItemField.DONE_BY: self.done_by,
            ItemField.WHO: self.who,
            ItemField.DUE: self.due.line,
        }
        self._many: dict[ItemField, LinesEdit] = {
            ItemField.TAGS: self.tags,
            ItemField.STEPS: self.steps,
            ItemField.LINKS: self.links,
        }
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    def show_item(self, list_id: str, item: Item, *, writable: bool) -> None:
        """Show an item of the list with that id, as the board has it."""
        self._list, self._item = list_id, item
        for field, line in self._lines.items():
            line.show_value(self._name(field), getattr(item, field))
        self.tags.show_lines(self._name(ItemField.TAGS), item.tags)
        self.steps.show_lines(self._name(ItemField.STEPS), [step_line(s) for s in item.steps])
        self.links.show_lines(self._name(ItemField.LINKS), item.links)
        self.priority.show_value(item.priority)
        self._show_place()
        self._set_writable(writable=writable)
        for field in (ItemField.TITLE, ItemField.PILLAR, ItemField.PRINCIPLE):
            self._rows[field].setVisible(item.is_own)
        for field in (ItemField.DONE_ON, ItemField.DONE_BY):
            self._rows[field].setVisible(item.state is State.DONE)
        self._say_why()

    def save_all(self) -> None:
        """Ask for everything typed to be kept, once more for what was refused."""
        for part in self._typed_in():
            part.save_all()

    def unkept(self) -> dict[str, str]:
        """By the name of a value (list/key/field): what was typed and is not kept."""
        texts: dict[str, str] = {}
        for part in self._typed_in():
            texts |= part.unkept()
        return texts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW * self.fontMetrics().averageCharWidth()
        widths = [row.label.fontMetrics().horizontalAdvance(row.label.text()) for row in self._all]
        for row in self._all:
            row.lay_out(0 if narrow else max(widths) + 1)

    @property
    def _all(self) -> Collection[FormRow]:
        return self._rows.values()

    def stops(self) -> list[QWidget]:
        """What Tab goes through; what is added later finds its place by itself."""
        return [
            *(self.title, self.pillar, self.principle),
            *(self.done_on.line, self.done_on.pick, self.done_on.clear_button, self.done_by),
            *(self.who, self.due.line, self.due.pick, self.due.clear_button, self.priority),
            *(self.tags.add, self.steps.add, self.links.add, self.links.choose),
        ]

    def _typed_in(self) -> list[LineField | LinesEdit]:
        return [*self._lines.values(), *self._many.values()]

    # -- what a person changes --

    def _connect(self) -> None:
        for line in (self.title, self.done_by, self.who):
            line.textRequested.connect(lambda name, text: self._keep_line(name, text, text))
        for day in (self.done_on, self.due):
            day.dayRequested.connect(self._keep_line)
        for field, line in self._lines.items():
            line.textChanged.connect(partial(self._say_why, field))
        for field, many in self._many.items():
            many.linesRequested.connect(self._keep_lines)
            many.addRequested.connect(self._add_elsewhere)
            many.add.textChanged.connect(partial(self._say_why, field))
        for field, box in (
            (ItemField.PILLAR, self.pillar),
            (ItemField.PRINCIPLE, self.principle),
            (ItemField.PRIORITY, self.priority),
        ):
            box.valueRequested.connect(partial(self._keep_choice, field))
        self.who.offer(lambda: filter(None, (item.who for item in self._board.items.values())))
        self.tags.add.offer(lambda: {t for item in self._board.items.values() for t in item.tags})

    def _keep_line(self, name: str, value: str, typed: str) -> None:
        line = self._lines[_field(name)]

        def refused() -> None:
            line.refuse(name, typed, self._kept(name))

        self._write(name, value, partial(line.answer, name), refused)

    def _keep_lines(self, name: str, text: str, typed: str) -> None:
        many = self._many[_field(name)]

        def refused() -> None:
            many.refuse(name, typed)
            self._show_again()

        self._write(name, text, partial(many.answer, name), refused)

    def _keep_choice(self, field: ItemField, value: str) -> None:
        self._write(self._name(field), value, lambda: None, self._show_again)

    def _add_elsewhere(self, name: str, typed: str) -> None:
        """Try again to add to an item that is not shown now, to what it has by then."""
        many, (list_id, key, field) = self._many[_field(name)], _parts(name)

        def write(store: Workspace, _: Checklist) -> Changes:
            item = store.items(list_id).get(key) or Item(key)
            lines = map(step_line, item.steps) if many is self.steps else getattr(item, field)
            value = "\n".join(many.with_added(list(lines), typed))
            return store.edit(list_id, [Edit(key, {field: value})])

        self._do(name, write, lambda: None, partial(many.put_back, name, typed))

    def _write(
        self, name: str, value: str, kept: Callable[[], None], refused: Callable[[], None]
    ) -> None:
        list_id, key, field = _parts(name)
        values = {field: value}
        if list_id == self._list and key not in self._board.items:
            values |= ticking.joining(self._board.plan, key)

        def write(store: Workspace, _: Checklist) -> Changes:
            return store.edit(list_id, [Edit(key, values)], Deed.EDIT)

        self._do(name, write, kept, refused)

    def _do(
        self,
        name: str,
        write: Callable[[Workspace, Checklist], Changes],
        kept: Callable[[], None],
        refused: Callable[[], None],
    ) -> None:
        def failed(error: Exception) -> None:
            self._why[name] = retold(error)
            refused()
            self._board.failed.emit(retold(error))
            self._say_why()

        self._board.do(write, lambda _: self._show_again(), first=kept, refused=failed)

    # -- showing --

    def _show_again(self) -> None:
        item = self._board.item(self._item.key)
        open_list = self._board.checklist
        if open_list is not None and open_list.id == self._list:
            self.show_item(self._list, item, writable=not open_list.closed)

    def _kept(self, name: str) -> str:
        """What the board knows of a value; nothing of a list that is not open."""
        list_id, key, field = _parts(name)
        here = self._board.checklist is not None and self._board.checklist.id == list_id
        return str(getattr(self._board.item(key), field)) if here else ""

    def _show_place(self) -> None:
        if not self._item.is_own:
            return
        plan, none = self._board.plan, {"": self.tr("None")}
        pillar = self._item.pillar
        self.pillar.offer(none | {each.id: each.name for each in plan.table("pillar")})
        self.pillar.show_value(pillar)
        principles = {
            record.id: record.title
            for record in plan.records.values()
            if record.kind is Kind.PRINCIPLE and pillar in ("", record.pillar)
        }
        self.principle.offer(none | principles)
        self.principle.show_value(self._item.principle)

    def _set_writable(self, *, writable: bool) -> None:
        for line in (self.title, self.done_by, self.who):
            line.setReadOnly(not writable)
        for part in (self.done_on, self.due, self.tags, self.steps, self.links):
            part.set_writable(writable=writable)
        for box in (self.pillar, self.principle, self.priority):
            box.setEnabled(writable)

    def _say_why(self, *_: object) -> None:
        for field, row in self._rows.items():
            part = self._lines.get(field) or self._many.get(field)
            refused = part is not None and part.is_refused()
            row.say(self._why.get(self._name(field), "") if refused else "")

    # -- making it --

    def _lay_out(self) -> None:
        drawn = {str(p): icons.icon(PRIORITY_ICONS[p]) for p in Priority}
        self.priority.offer(PRIORITY_NAMES, drawn)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.STEP)
        rows: dict[ItemField, QWidget] = {
            ItemField.TITLE: self.title,
            ItemField.PILLAR: self.pillar,
            ItemField.PRINCIPLE: self.principle,
            ItemField.DONE_ON: self.done_on,
            ItemField.DONE_BY: self.done_by,
            ItemField.WHO: self.who,
            ItemField.DUE: self.due,
            ItemField.PRIORITY: self.priority,
            ItemField.TAGS: self.tags,
            ItemField.STEPS: self.steps,
            ItemField.LINKS: self.links,
        }
        for field, widget in rows.items():
            self._rows[field] = FormRow(self._named(field), widget, self)
            self._column.addWidget(self._rows[field])

    def problem(self, field: ItemField) -> str:
        """Why what stands in a field was refused; empty where it was not."""
        return self._rows[field].problem.text()

    def _name(self, field: ItemField) -> str:
        return f"{self._list}/{self._item.key}/{field}"

    @staticmethod
    def _named(field: ItemField) -> str:
        return ITEM_FIELD_NAMES[field]


def _parts(name: str) -> tuple[str, str, ItemField]:
    list_id, key, field = name.split("/")
    return list_id, key, ItemField(field)


def _field(name: str) -> ItemField:
    return _parts(name)[2]
