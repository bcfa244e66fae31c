"""What is done with whole checklists: the dialogs that ask for it, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from db.checklists import Checklist, Listed, ListField
from desktop import theme
from desktop.core import agenda, copies, finder, tables
from desktop.core.item_title import item_title
from desktop.core.language import retold, tr_n
from desktop.core.ways import Kind
from desktop.core.work_pages import checklist_of, checklist_page, runs_page
from desktop.views.main_window import MainWindow
from desktop.views.workbench import Workbench
from desktop.work.board import NEITHER, Board

if TYPE_CHECKING:
    from db.changes import Changes
    from db.workspace.store import Workspace
    from desktop.core.drafts import Draft
    from desktop.core.wording import Change

_BIN_DAYS = timedelta(days=30)
_INITIALS = 12  # characters


class ChecklistDesk(QObject):
    """Answers the commands of the Checklist menu and of the head of a list."""

    def __init__(self, window: MainWindow, bench: Workbench, board: Board, folder: Path) -> None:
        super().__init__(bench)
        self._window, self._bench, self._board, self._folder = window, bench, board, folder
        self._commands: dict[str, Callable[[], None]] = {
            "new_list": self._ask_new,
            "new_from_template": partial(self._ask_new, Kind.TEMPLATE),
            "open_file": self._ask_file,
            "share": self._share,
            "export": self._export,
            "list_properties": self._ask_properties,
            "start_again": self._start_again,
            "compare_runs": self._compare,
            "archive_list": self._archive,
            "remove_list": self._remove,
            "initials": self._ask_initials,
        }
        bench.listCommandRequested.connect(self._carry_out)
        bench.calendarRequested.connect(self._save_calendar, Qt.ConnectionType.QueuedConnection)
        mine = bench.detail.mine
        mine.startAgainRequested.connect(lambda _: self._start_again())
        # What asks for these may be gone when they close: they open once the press is over.
        over = Qt.ConnectionType.QueuedConnection
        mine.versionsRequested.connect(self._show_versions, over)
        mine.changeRequested.connect(self._show_change, over)
        board.reloaded.connect(self._begin)
        self._begun = False

    def _carry_out(self, name: str) -> None:
        if self._board.checklist is None:
            self._bench.status.say(self.tr("Your notes are not open yet."))
        else:
            self._commands[name]()

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog until it is closed; it goes once all that it asked for is answered."""
        dialog.exec()
        board = self._board
        board.when_done(lambda: board.when_done(dialog.deleteLater))  # an answer may ask again

    @property
    def _mine(self) -> Checklist:
        """The open list."""
        mine = self._board.checklist
        if mine is None:
            raise LookupError("no list is open yet")
        return mine

    def _go_to(self, checklist_id: str) -> None:
        self._bench.navigator.follow(checklist_page(checklist_id))
        self._bench.take_middle()

    # -- a new one --

    def _ask_new(self, begin: Kind | None = None) -> None:
        from desktop.dialogs.new_list_dialog import NewListDialog

        bench, board = self._bench, self._board
        place = bench.place
        shown = [] if checklist_of(place.page) else list(bench.list_pane.model.ids)
        scope = finder.in_words(board.plan, place.filter)
        dialog = NewListDialog(board, _today(), self._window, shown=shown, scope=scope)
        if begin is not None:
            dialog.begin_with(begin)

        def create(draft: Draft) -> None:
            board.do(
                lambda store, _: store.add_checklist(draft.values, draft.edits, whole=draft.whole),
                made,
                refused=lambda error: dialog.refuse(retold(error)),
            )

        def made(changes: Changes) -> None:
            dialog.accept()
            self._go_to(changes.made)

        dialog.createRequested.connect(create)
        dialog.openFileRequested.connect(dialog.reject)
        dialog.openFileRequested.connect(lambda: bench.action("open_file").trigger())
        self._show(dialog)

    def _start_again(self) -> None:
        """Close the open list and begin it anew; Undo opens it again."""
        mine, plan = self._mine, self._board.plan
        said = self.tr("“{}” starts again. The run before is kept under Earlier.")

        def write(store: Workspace, _: Checklist) -> Changes:
            draft = copies.start_again(plan, mine, store.items(mine.id).values())
            return store.start_again(mine.id, draft.values, draft.edits)

        def done(changes: Changes) -> None:
            self._go_to(changes.made)
            self._bench.status.say(said.format(mine.name))

        self._board.do(write, done)

    # -- files --

    def _ask_file(self) -> None:
        """Take over what a file holds: by its ending a share file, a table or a form."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a shared file, a table or a filled form"),
            QStandardPaths.writableLocation(documents),
            self.tr(
                "Checklists, tables and forms (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;"
                "All files (*)"
            ),
        )
        if chosen:
            self.take_over(Path(chosen))

    def take_over(self, path: Path) -> None:
        """Show what is in a file, and import what the person wants of it."""
        from desktop.dialogs.import_dialog import ImportDialog
        from desktop.dialogs.table_dialog import TableDialog

        dialog: ImportDialog | TableDialog
        if path.suffix.lower() in tables.SUFFIXES:
            dialog = TableDialog(self._board, path, self._window, into=self._mine.id)
        else:
            dialog = ImportDialog(self._board, path, self._window)
        dialog.imported.connect(self._imported)
        self._show(dialog)

    def _imported(self, changes: Changes) -> None:
        lists = sorted(changes.lists)
        if lists:
            self._go_to(lists[0])
        self._bench.status.say(
            tr_n(
                "Imported: {n} checklists. Undo takes all of it back.",
                "Imported: {n} checklist. Undo takes all of it back.",
                len(lists),
            )
        )

    def _share(self) -> None:
        from desktop.dialogs.share_dialog import ShareDialog

        mine = self._mine
        self._show(ShareDialog(self._board, self._board.lists, mine.id, self._window))

    def _export(self) -> None:
        from desktop.core.designs import Designs
        from desktop.dialogs.export_dialog import ExportDialog

        mine = self._mine
        entries = [(mine, item) for item in self._board.items.values()]
        design = Designs(self._folder).last(mine.id)  # whose it is on paper, it is in a file
        ExportDialog(self._board, mine.name, entries, self._window, design=design).exec()

    def _save_calendar(self, listed: tuple[Listed, ...]) -> None:
        from desktop.dialogs.export_dialog import ExportDialog

        lists = {each.id: each for each in self._board.lists}
        entries = [(lists[each.checklist], each.item) for each in listed]
        ExportDialog(
            self._board, self.tr("What is due"), entries, self._window, only_calendar=True
        ).exec()

    # -- the open one --

    def _ask_properties(self) -> None:
        from desktop.dialogs.list_properties import ListPropertiesDialog

        board, mine = self._board, self._mine
        dialog = ListPropertiesDialog(mine, board.lists, _today(), self._window)
        dialog.valuesRequested.connect(
            lambda values: board.do(
                lambda store, _: store.edit_checklist(mine.id, values),
                lambda _: dialog.accept(),
                refused=lambda error: dialog.refuse(retold(error)),
            )
        )
        self._show(dialog)

    def _archive(self) -> None:
        """Put the open list away, or take it out again."""
        mine, now = self._mine, _now()
        value = "" if mine.archived else now
        said = self.tr("“{}” is in use again.") if mine.archived else self.tr("“{}” is archived.")
        self._board.do(
            lambda store, _: store.edit_checklist(mine.id, {ListField.ARCHIVED: value}),
            lambda _: self._bench.status.say(said.format(mine.name)),
        )

    def _remove(self) -> None:
        """Into the bin, from where it can be taken back for 30 days; or by Undo."""
        mine = self._mine
        said = self.tr("“{}” is in the bin. Undo brings it back.").format(mine.name)

        def done(_: Changes) -> None:
            if checklist_of(self._bench.place.page) == mine.id:
                self._go_to(self._mine.id)
            self._bench.status.say(said)

        self._board.do(lambda store, _: store.remove_checklist(mine.id), done)

    def _compare(self) -> None:
        if self._mine.follows:
            self._bench.navigator.follow(runs_page(self._mine.id))
        else:
            self._bench.status.say(
                self.tr("There is no run before this one: start a list again to have two.")
            )

    # -- an item --

    def _show_versions(self, note_id: str) -> None:
        from desktop.dialogs.note_versions import NoteVersionsDialog

        board = self._board
        name = item_title(board.plan, board.item(note_id.partition("/")[2]))
        NoteVersionsDialog(board, note_id, name, self._window).exec()

    def _show_change(self, key: str, change: Change) -> None:
        from desktop.dialogs.text_changed import TextChangedDialog

        dialog = TextChangedDialog(change, self._window)
        dialog.looked.connect(lambda: self._bench.detail.mine.looked(key))
        self._show(dialog)

    # -- me --

    def _ask_initials(self) -> None:
        question = QInputDialog(self._window)
        theme.dress(question)  # shows which button has the keyboard
        question.setWindowTitle(self.tr("My initials"))
        question.setLabelText(self.tr("They are put beside the date when you tick something:"))
        question.setTextValue(self._board.initials)
        given = question.exec()
        question.deleteLater()
        if given:
            initials = question.textValue().strip()[:_INITIALS]
            self._board.initials = initials
            self._bench.settings = replace(self._bench.settings, initials=initials)

    # -- every start --

    def _begin(self) -> None:
        """The lists are there for the first time."""
        if self._begun or self._board.refusal:
            return
        self._begun = True
        self._remind()
        # What was put in the bin more than 30 days ago goes for good.
        before = (datetime.now(UTC) - _BIN_DAYS).isoformat(timespec="seconds")
        self._board.do(lambda store, _: store.purge(before), leads_to=NEITHER)

    def _remind(self) -> None:
        """Say what is overdue and due soon, unless that was put off for today."""
        due = agenda.reminder(self._board.lists, self._board.summaries)
        if not due or self._bench.settings.reminded_on == _today().isoformat():
            return
        from desktop.widgets.due_notice import DueNotice

        notice = DueNotice(self._bench)
        notice.showRequested.connect(lambda: self._bench.action("due").trigger())
        for heard in (notice.showRequested, notice.dismissed):
            heard.connect(self._put_off)
        self._bench.add_below(notice)
        notice.show_reminder(due)
        self._bench.status.announce(due.sentence)

    def _put_off(self) -> None:
        settings = self._bench.settings
        self._bench.settings = replace(settings, reminded_on=_today().isoformat())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
