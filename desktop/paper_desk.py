"""What goes to paper: makes a subject of what is asked for, and shows the designer for it."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.checklists import Item
from desktop.core import describe
from desktop.core.designs import Designs
from desktop.core.language import tr
from desktop.core.list_order import place_of
from desktop.core.work_pages import checklist_of
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.records import PlanRecord
    from desktop.core.design import Design
    from desktop.core.handout import Handout
    from desktop.core.library.document import Document
    from desktop.core.library.outline import Outline
    from desktop.core.subject import Choice, Subject

CARD, PLAN = "help-line-card", "plan"  # the keys of their designs


class PaperDesk(QObject):
    """Answers what asks for paper: a list, a page or record of the library, the help line."""

    def __init__(self, window: MainWindow, bench: Workbench, board: Board, folder: Path) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board = window, bench, board
        self._designs = Designs(folder)
        bench.printRequested.connect(self._print_list)
        bench.handoutRequested.connect(self._print_handout)

    def print_card(self) -> None:
        """The help line, for a wall or for wallets."""
        from desktop.core import handout, subject
        from desktop.core.words import HOTLINE_NAME

        plan, today = self._board.plan, _today().isoformat()
        cards = (
            (self.tr("A card for a wall"), partial(handout.hotline_card, plan, today)),
            (self.tr("Cards for wallets"), partial(handout.wallet_cards, plan, today)),
        )
        its_own_foot: frozenset[Choice] = frozenset()
        self._show(subject.of_handouts(CARD, tr(HOTLINE_NAME), cards, its_own_foot))

    def _print_list(self, entries: list[PlanRecord | Item], scope: str) -> None:
        """What is listed; or what is selected, or everything there is."""
        from desktop.core import subject
        from desktop.core.subject import Part

        board, mine = self._board, self._board.checklist
        shown = Part(self.tr("Only what the filter shows"), entries, scope)
        parts = [shown]
        chosen = self._chosen()
        if chosen:
            parts.insert(0, Part(self.tr("Only what is selected"), chosen))
        whole = self._whole()
        if len(whole) != len(entries):
            parts.append(Part(self.tr("Everything"), whole))
        elif len(parts) > 1:
            parts[1] = Part(self.tr("Everything"), entries, scope)
        # On the page of the plan stand records that the open list may not have.
        of_mine = mine is not None and (mine.whole or bool(checklist_of(self._bench.place.page)))
        checklist, name = (mine.id, mine.name) if mine and of_mine else ("", describe.EDITION)
        told = (parts, board.items, _today().isoformat(), checklist)
        self._show(subject.of_list(board.plan, checklist or PLAN, name, *told))

    def _chosen(self) -> list[PlanRecord | Item]:
        records, items = self._board.plan.records, self._board.items
        keys = self._bench.list_pane.list.selection.keys
        return [records.get(key) or items[key] for key in keys if key in records or key in items]

    def _whole(self) -> list[PlanRecord | Item]:
        """The list that is shown, without filter or search: the open one, or the plan."""
        records = self._board.plan.records
        if not checklist_of(self._bench.place.page):
            return list(records.values())
        items = sorted(self._board.items.values(), key=place_of)
        return [records.get(item.key) or item for item in items]

    def _print_handout(self, shown: Outline | Document, whole: Outline | None) -> None:
        """A page, or what a filter leaves of it; or a record."""
        from desktop.core import subject
        from desktop.core.library.outline import Outline

        key = shown.page if isinstance(shown, Outline) else shown.id
        parts = [("", partial(self._handout, shown))]
        if whole is not None:
            parts = [
                (self.tr("Only what the filter shows"), partial(self._handout, shown)),
                (self.tr("Everything on the page"), partial(self._handout, whole)),
            ]
        self._show(subject.of_handouts(key, shown.title, parts))

    def _handout(self, thing: Outline | Document, design: Design) -> Handout:
        from desktop.core import handout
        from desktop.core.library.outline import Outline
        from desktop.core.library.retelling import retell

        today = _today().isoformat()
        thing, library = retell(thing, self._board.library, design.language)
        if isinstance(thing, Outline):
            return handout.of_page(thing, library, today, design)
        return handout.of_record(thing, library, today, design)

    def _show(self, wanted: Subject) -> None:
        from desktop.dialogs.print_designer import PrintDesigner

        designer = PrintDesigner(wanted, self._designs, _today(), self._window)
        designer.exec()
        designer.deleteLater()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
