"""The first start: what this is, three things to try; dismissed for good, and found again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import db
from db.checklists import State
from desktop import theme
from desktop.core import settings
from desktop.core.first_day import WELCOME
from desktop.core.query import Field
from desktop.core.trail import Place
from desktop.core.visits import Visit
from desktop.core.ways import Kind
from desktop.core.work_pages import checklist_of
from desktop.dialogs.new_list_dialog import NewListDialog
from desktop.dialogs.print_designer import PrintDesigner
from desktop.views.welcome_page import WelcomePage
from desktop.widgets.section import Title
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.looks import cut_off, nameless

NAMES = ["Find actions on forced labor", "Make a checklist", "Print a handout"]


def page_of(desk: Desk) -> WelcomePage:
    assert desk.bench.place.page == WELCOME
    assert isinstance(desk.page, WelcomePage)
    return desk.page


@pytest.fixture
def first(start: Start) -> Desk:
    """The program as whoever has just got it sees it."""
    desk = start(is_new_here=True)
    desk.bot.waitUntil(lambda: desk.bench.place.page == WELCOME)
    return desk


# -- when it comes -------------------------------------------------------------------------------


def test_a_first_start_is_welcomed_and_the_keyboard_is_on_the_first_thing_to_try(
    first: Desk,
) -> None:
    page = page_of(first)
    assert first.focus is page.tries[0]
    said = first.texts(page)
    assert "Welcome to Four Pillars" in said
    assert any("Nothing leaves this computer" in each for each in said)
    assert any("neither made nor approved" in each for each in said)
    assert str(first.folder) in said
    assert [each.text() for each in page.tries] == NAMES
    assert first.status == "Your notes are open"


def test_who_leaves_it_there_and_makes_nothing_is_welcomed_again(first: Desk, start: Start) -> None:
    first.leave()
    again = start(is_new_here=True)
    again.bot.waitUntil(lambda: again.bench.place.page == WELCOME)


def test_it_is_not_where_the_last_session_ended(first: Desk, start: Start) -> None:
    first.leave()
    assert start().bench.place == Place()


@pytest.mark.parametrize("by_key", [True, False])
def test_dismissed_it_is_gone_for_good_even_if_the_program_is_killed(
    first: Desk, start: Start, by_key: bool
) -> None:
    page = page_of(first)
    if by_key:
        page.dismiss_button.setFocus()
        first.keys("Return")
    else:
        first.click(page.dismiss_button)
    assert first.bench.place.page == ""
    assert first.focus is not None
    assert first.bench.list_pane.isAncestorOf(first.focus)
    assert not settings.load(first.folder).welcome, "before the program ends"
    first.leave()
    again = start(is_new_here=True)
    again.settle()
    assert again.bench.place.page == ""


def test_who_has_made_something_never_sees_it_unasked(start: Start, data_dir: Path) -> None:
    """They may have used the command line only: there are no settings of a window."""
    with closing(db.open_workspace(data_dir)) as store:
        store.set_state(store.ensure_checklist().id, ["PRE-1"], State.DONE)
    desk = start(is_new_here=True)
    desk.settle()
    assert desk.bench.place == Place()


def test_who_types_before_the_notes_are_open_is_not_disturbed(program: Start, qtbot: QtBot) -> None:
    desk = program(is_new_here=True)
    qtbot.waitUntil(lambda: desk.program.workbench is not None, timeout=20_000)
    desk.bench.bar.search.insert("housing")
    desk.wait()
    desk.settle()
    assert desk.bench.place.page == ""
    assert desk.bench.bar.search.text() == "housing"


def test_who_starts_it_to_see_something_sees_that(start: Start) -> None:
    desk = start(is_new_here=True, visit=Visit(target="COM-20"))
    desk.bot.waitUntil(lambda: desk.selected == "COM-20")
    assert desk.bench.place == Place(selected="COM-20")
    assert desk.bench.settings.welcome, "it comes at the next start"


def test_who_was_cut_off_at_the_very_first_start_finds_the_text_and_no_welcome(
    first: Desk, start: Start, data_dir: Path
) -> None:
    first.leave()
    (data_dir / settings.FILE_NAME).unlink()  # which is written when a window closes
    with closing(db.open_workspace(data_dir)) as store:
        note = (store.ensure_checklist().id, "PRE-1", "note")
        db.journal_of(store).write([db.unsaved(note, "Ring the shelter", "")])
    desk = start(is_new_here=True)
    desk.bot.waitUntil(lambda: desk.board.can_undo)
    for _ in range(3):
        desk.settle()
    assert desk.board.item("PRE-1").note == "Ring the shelter"
    assert desk.bench.place.page != WELCOME


def test_a_workspace_that_is_refused_has_its_own_page_and_no_welcome(
    start: Start, data_dir: Path
) -> None:
    data_dir.mkdir()
    (data_dir / "workspace.db").write_bytes(b"no workspace at all " * 500)
    desk = start(is_new_here=True)
    desk.settle()
    assert desk.refusal_page is not None
    assert desk.bench.place == Place()
    desk.bench.action("welcome").trigger()  # asked for, it stands below
    assert page_of(desk).isVisible()
    assert desk.refusal_page is not None


# -- what is tried -------------------------------------------------------------------------------


def test_actions_on_forced_labor_are_found_and_can_be_ticked_at_once(first: Desk) -> None:
    first.keys("Return")
    first.settle()
    assert first.bench.place.filter.chosen == {(Field.TOPIC, "forced-labor")}
    records = first.plan.records
    assert 50 < len(first.listed) < 236
    assert all("forced-labor" in records[each].topics for each in first.listed)
    assert first.selected == first.listed[0] == first.detail.plan_id
    first.keys("Space")
    first.wait_stored(first.selected, state=State.DONE)
    first.keys("Alt+Left", "Alt+Left")
    assert page_of(first).tries[0].hasFocus()


def test_a_checklist_is_begun_from_a_template(first: Desk) -> None:
    def create(dialog: NewListDialog) -> None:
        assert dialog.ways.way.kind is Kind.TEMPLATE
        assert dialog.create_button.isEnabled()
        dialog.create_button.click()
        first.settle()
        assert not dialog.isVisible()

    with while_dialog(first, NewListDialog, create):
        first.click(page_of(first).tries[1])
    assert checklist_of(first.bench.place.page)
    assert 0 < len(first.listed) < 236


def test_a_handout_of_a_few_records_is_shown_before_it_is_printed(first: Desk) -> None:
    shown: list[str] = []

    def look(dialog: PrintDesigner) -> None:
        shown.extend(first.listed)
        dialog.reject()

    page = page_of(first)
    first.keys("Tab", "Tab")
    assert first.focus is page.tries[2]
    with while_dialog(first, PrintDesigner, look):
        first.keys("Return")
    assert 3 < len(shown) < 20
    assert {(Field.TOPIC, "forced-labor"), (Field.YEAR, "2021")} == first.bench.place.filter.chosen


def test_the_folder_is_opened_and_a_failure_is_told(
    first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def no_such_program(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", no_such_program)
    first.click(page_of(first).folder.button)
    assert [Path(each) for each in opened] == [first.folder]
    assert first.status == "No program could be started that shows folders."


# -- leaving, and coming back --------------------------------------------------------------------


def test_esc_leaves_it_for_the_plan(first: Desk) -> None:
    first.keys("Esc")
    assert first.bench.place.page == ""
    assert first.program.window.isVisible()
    assert settings.load(first.folder).welcome, "to be there once more at the next start"
    first.keys("Alt+Right")
    assert first.bench.place.page == WELCOME


def test_the_button_goes_to_the_plan_and_the_keyboard_with_it(first: Desk) -> None:
    first.click(page_of(first).plan_button)
    assert first.bench.place.page == ""
    assert first.bench.list_pane.isAncestorOf(first.focus or first.bench)


def test_what_is_marked_in_the_plan_is_what_stands_beside_it(first: Desk) -> None:
    first.click(page_of(first).plan_button)
    first.settle()
    assert first.selected == first.listed[0]
    assert first.detail.shows(first.selected)


def test_the_menu_brings_it_back_and_esc_goes_where_one_was(desk: Desk) -> None:
    desk.bench.navigator.follow("glossary")
    desk.bench.action("welcome").trigger()
    page = page_of(desk)
    assert page.dismiss_button.isHidden(), "it does not come by itself any more"
    assert "This page is in the Help menu." in desk.texts(page)
    assert desk.focus is page.tries[0]
    desk.keys("Esc")
    assert desk.bench.place.page == "glossary"
    desk.bench.action("welcome").trigger()
    desk.bench.action("welcome").trigger()  # twice is once
    desk.keys("Esc")
    assert desk.bench.place.page == "glossary"


def test_other_commands_do_what_they_say_beside_it(first: Desk) -> None:
    first.bench.action("bookmark").trigger()
    assert first.status == "Choose a record or a page first."
    first.keys("Ctrl+F")
    assert first.bench.bar.search.hasFocus()
    first.keys("F6", "F6")
    assert page_of(first).tries[0].hasFocus()
    first.bench.navigator.follow("due")
    assert first.bench.place.page == "due"
    first.keys("Alt+Left")
    assert first.bench.place.page == WELCOME


# -- to a screen reader, and to the eye ----------------------------------------------------------


def test_it_is_said_once_and_every_control_has_a_name(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    told = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        message = getattr(event, "message", None)
        if message is not None:
            said.append(message())
        told(event)  # type: ignore[arg-type] # whatever was given

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    desk = start(is_new_here=True)
    desk.bot.waitUntil(lambda: desk.bench.place.page == WELCOME)
    desk.settle()
    assert said.count("Welcome to Four Pillars") == 1
    page = page_of(desk)
    assert nameless(page) == []
    for button in page.tries:
        assert len(button.accessibleDescription()) > 20, "what stands below it"
    headings = [each.text() for each in page.findChildren(Title)]
    assert headings == [
        "Welcome to Four Pillars",
        "Three things to try",
        "Your data stays with you",
        "Not an official publication",
    ]


def test_tab_goes_through_it_from_above(first: Desk) -> None:
    page = page_of(first)
    wanted = [*page.tries, page.folder.button, page.plan_button, page.dismiss_button]
    for widget in wanted:
        assert first.focus is widget, (first.focus, widget)
        first.keys("Tab")
    assert not page.isAncestorOf(first.focus or page)


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [270, 540])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, zoom: int, width: int, scheme: str
) -> None:
    qapp.setFont(theme.font(zoom))
    theme.apply(qapp, scheme)
    try:
        page = WelcomePage(Path("/people/somebody/.local/share/Four Pillars"))
        qtbot.addWidget(page)
        page.show_dismissed(dismissed=False)
        page.resize(width, 500)
        page.show()
        qtbot.waitUntil(lambda: not cut_off(page))
        plain = [label for label in page.findChildren(QLabel) if label.text()]
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in plain)
        page.take_keyboard()
        qtbot.waitUntil(lambda: _is_in_sight(page, page.tries[0]))
    finally:
        theme.apply(qapp, "light")
        qapp.setFont(theme.font(100))


def _is_in_sight(page: WelcomePage, button: QPushButton) -> bool:
    ground = page.area.viewport()
    return ground.rect().contains(button.rect().translated(button.mapTo(ground, QPoint())))
