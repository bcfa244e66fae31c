"""Whatever is on screen goes to paper: a list or part of it, a page, a record, the help line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from db.checklists import Edit, ListField
from desktop.core import describe
from desktop.core.design import Paper
from desktop.core.library import pages
from desktop.core.query import Field
from desktop.core.work_pages import checklist_page
from desktop.dialogs.hotline_panel import HotlinePanel
from desktop.dialogs.print_designer import PrintDesigner
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog


def extents(dialog: PrintDesigner) -> list[str]:
    box = dialog.form.field("extent")
    assert isinstance(box, QComboBox)
    return [box.itemText(at) for at in range(box.count())]


def settle(desk: Desk, dialog: PrintDesigner) -> None:
    desk.bot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)


def test_with_nothing_left_out_there_is_nothing_to_choose(desk: Desk) -> None:
    def act(dialog: PrintDesigner) -> None:
        assert f"{len(desk.plan.records)} items." in dialog.form.about.text()
        assert "extent" not in dialog.form.rows

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_what_the_filter_shows_or_everything(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2022")

    def act(dialog: PrintDesigner) -> None:
        assert extents(dialog) == ["Only what the filter shows", "Everything"]
        assert f"{len(desk.listed)} items. Year: 2022." in dialog.form.about.text()
        desk.keys("Alt+W", "Down")
        assert f"{len(desk.plan.records)} items." in dialog.form.about.text()
        settle(desk, dialog)

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_what_is_selected_comes_first(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2022")
    desk.click_row(desk.listed[0])
    desk.keys("Shift+Down", "Shift+Down")
    assert len(desk.records.selection) == 3

    def act(dialog: PrintDesigner) -> None:
        assert extents(dialog)[0] == "Only what is selected"
        assert dialog.form.about.text() == "3 items."
        assert len(extents(dialog)) == 3
        settle(desk, dialog)
        assert dialog.amount.text() == "1 page"

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_a_checklist_is_printed_with_its_own_items_and_notes(desk: Desk) -> None:
    desk.keys("Ctrl+Shift+L", "Ctrl+I")
    desk.type("Call the shelter")
    desk.keys("Return")
    desk.settle()

    def act(dialog: PrintDesigner) -> None:
        settle(desk, dialog)
        dialog.tabs.setCurrentWidget(dialog.text)
        assert "Call the shelter" in dialog.text.text.toPlainText()

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")


def test_choices_are_there_again_in_the_next_program(start: Start) -> None:
    desk = start()

    def choose(dialog: PrintDesigner) -> None:
        desk.keys("Alt+P", "Down", "Alt+Z")
        desk.type("Shelter e.V.")
        desk.keys("Esc")

    with while_dialog(desk, PrintDesigner, choose):
        desk.keys("Ctrl+P")
    desk.leave()
    again = start(desk.folder)

    def look(dialog: PrintDesigner) -> None:
        assert dialog.form.design.paper is Paper.A4
        assert dialog.form.design.organization == "Shelter e.V."

    with while_dialog(again, PrintDesigner, look):
        again.keys("Ctrl+P")


def test_a_page_of_the_library_is_printed(desk: Desk) -> None:
    desk.bench.navigator.follow(pages.GLOSSARY)

    def act(dialog: PrintDesigner) -> None:
        settle(desk, dialog)
        assert dialog.file_name().startswith("Glossary 20")
        assert "boxes" not in dialog.form.rows

    with while_dialog(desk, PrintDesigner, act):
        desk.page.printRequested.emit()


def test_the_help_line_is_printed_for_a_wall_or_for_wallets(desk: Desk) -> None:
    def choose(dialog: PrintDesigner) -> None:
        assert extents(dialog) == ["A card for a wall", "Cards for wallets"]
        assert "footer" not in dialog.form.rows
        settle(desk, dialog)
        before = dialog.preview.data
        desk.keys("Alt+W", "Down")
        settle(desk, dialog)
        assert dialog.preview.data != before
        assert dialog.amount.text() == "1 page"

    def act(panel: HotlinePanel) -> None:
        with while_dialog(desk, PrintDesigner, choose):
            QTest.mouseClick(panel.print_card, Qt.MouseButton.LeftButton)

    with while_dialog(desk, HotlinePanel, act):
        desk.keys("F2")


def test_the_plan_is_not_called_by_a_list_that_has_only_some_of_it(desk: Desk) -> None:
    made: list[str] = []
    desk.board.do(
        lambda store, _: store.add_checklist({ListField.NAME: "Few"}, [Edit("COM-16", {})]),
        lambda changes: made.append(changes.made),
    )
    desk.settle()
    desk.board.show_list(made[0])
    desk.settle()
    called: list[str] = []

    def act(dialog: PrintDesigner) -> None:
        title = dialog.form.field("title")
        assert isinstance(title, QLineEdit)
        called.append(title.placeholderText())

    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    desk.bench.navigator.follow(checklist_page(made[0]))
    desk.settle()
    with while_dialog(desk, PrintDesigner, act):
        desk.keys("Ctrl+P")
    assert called == [describe.EDITION, "Few"]
