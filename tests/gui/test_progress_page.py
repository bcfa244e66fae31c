"""The progress page under mouse and keyboard: choosing, walking, asking, following."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest

from db.checklists import ListField, State
from desktop import theme
from desktop.core.query import Field
from desktop.core.tally import By
from desktop.core.words import TALLY_NAMES
from desktop.core.work_pages import PROGRESS, checklist_page
from desktop.views.progress_page import ProgressPage
from tests.gui.work import Office


@pytest.fixture
def page(office: Office) -> ProgressPage:
    return office.open(PROGRESS, ProgressPage)


def row_of(page: ProgressPage, name: str) -> int:
    return [bar.name for bar in page.model.bars].index(name)


def names(page: ProgressPage) -> list[str]:
    return [bar.name for bar in page.model.bars]


def click_cell(office: Office, page: ProgressPage, name: str, column: int) -> None:
    at = page.model.index(row_of(page, name), column)
    rect = page.chart.visualRect(at)
    office.click(page.chart.viewport(), QPoint(rect.left() + 12, rect.top() + 14))


def test_it_begins_with_all_lists_by_pillar(office: Office, page: ProgressPage) -> None:
    assert page.lists.currentText() == "All lists in use"
    assert names(page)[:2] == ["All of it", "Prevention"]
    assert page.model.bars[0].counts == page.every
    summaries = [office.board.summaries[each] for each in (office.ids.shelter, office.ids.council)]
    assert page.every.done >= sum(each.states[State.DONE] for each in summaries)
    assert page.chart.hasFocus()
    assert page.chart.currentIndex().row() == 0


def test_every_list_can_be_chosen_with_what_it_is(office: Office, page: ProgressPage) -> None:
    offered = [page.lists.itemText(n) for n in range(page.lists.count())]
    assert offered[0] == "All lists in use"
    assert "Survivor council" in offered
    assert "Hotel outreach 2024 (archived)" in offered
    assert sum(name.startswith("Shelter partners, ") for name in offered) == 1
    assert "Shelter partners" in offered


def test_a_list_is_chosen_by_keyboard_and_counted(office: Office, page: ProgressPage) -> None:
    page.lists.setFocus()
    at = page.lists.findData(office.ids.council)
    office.keys(*(["Down"] * at))
    office.settle()
    assert page.checklist == office.ids.council
    items = office.items(office.ids.council).values()
    assert page.every.base == sum(item.state is not State.NA for item in items)
    assert not page.by.button(By.LIST).isVisible()
    office.keys("Home")
    office.settle()
    assert page.by.button(By.LIST).isVisible()


@pytest.mark.parametrize("by", list(By))
def test_each_way_of_looking_is_a_button(office: Office, page: ProgressPage, by: By) -> None:
    office.click(page.by.button(by))
    office.settle()
    assert page.by.button(by).isChecked()
    assert names(page)
    assert len(set(names(page))) == len(names(page))
    assert (names(page)[0] == "All of it") == (by is not By.WEEK)
    page.take_keyboard()
    office.keys("End", "Down", "Down")
    assert page.chart.currentIndex().isValid()


def test_choosing_one_list_leaves_the_row_for_each_list(office: Office, page: ProgressPage) -> None:
    page.show_by(By.LIST)
    office.settle()
    assert "Survivor council" in names(page)
    page.show_list(office.ids.council)
    office.settle()
    assert page.by.button(By.PILLAR).isChecked()
    assert "Survivor council" not in names(page)
    page.show_list("no such list")
    assert page.checklist == office.ids.council


# -- asking --


def test_a_click_on_a_row_lists_it(office: Office, page: ProgressPage) -> None:
    click_cell(office, page, "Protection", 0)
    (place,) = office.places
    assert place.page == ""
    counted = {(Field.STATE, state) for state in ("todo", "doing", "done")}
    assert place.filter.chosen == {(Field.PILLAR, "protection")} | counted


def test_a_click_on_a_number_lists_just_that_in_the_chosen_list(
    office: Office,
    page: ProgressPage,
) -> None:
    page.show_list(office.ids.shelter)
    office.settle()
    click_cell(office, page, "Protection", 3)
    (place,) = office.places
    assert place.page == checklist_page(office.ids.shelter)
    assert place.filter.chosen == {(Field.PILLAR, "protection"), (Field.STATE, "todo")}


@pytest.mark.parametrize("part", ["done", "doing", "todo"])
def test_a_click_on_a_part_of_a_bar_lists_that_part(
    office: Office,
    page: ProgressPage,
    part: str,
) -> None:
    at = page.model.index(row_of(page, "Protection"), 0)
    office.click(page.chart.viewport(), page.chart.place_of(at, part))
    (place,) = office.places
    assert place.filter.chosen == {(Field.PILLAR, "protection"), (Field.STATE, part)}


@pytest.mark.parametrize("key", ["Return", "Enter", "Space"])
def test_keys_do_what_a_click_does(office: Office, page: ProgressPage, key: str) -> None:
    office.keys("Down", "Down", "Right", key)
    (place,) = office.places
    assert place.filter.chosen == {(Field.PILLAR, "protection"), (Field.STATE, "done")}


def test_a_person_is_searched_for_with_what_is_overdue(office: Office, page: ProgressPage) -> None:
    page.show_by(By.PERSON)
    office.settle()
    late = next(bar for bar in page.model.bars[1:] if bar.counts.overdue and " " not in bar.name)
    click_cell(office, page, late.name, 4)
    (place,) = office.places
    told = place.search or {f"{field}:{value}" for field, value in place.filter.chosen}
    assert f"who:{late.name}" in told
    assert "is:overdue" in told


def test_a_list_leads_to_itself(office: Office, page: ProgressPage) -> None:
    page.show_by(By.LIST)
    office.settle()
    click_cell(office, page, "Survivor council", 0)
    click_cell(office, page, "Survivor council", 1)
    whole, done = office.places
    assert whole.page == done.page == checklist_page(office.ids.council)
    assert not whole.filter
    assert done.filter.chosen == {(Field.STATE, "done")}


def test_what_nothing_lists_is_said_and_leads_nowhere(
    office: Office,
    page: ProgressPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    page.show_by(By.WEEK)
    office.settle()
    name = next(name for name in names(page) if name.startswith("Done"))
    page.chart.go_to(row_of(page, name))
    page.chart.setFocus()
    office.keys("Return")
    assert office.places == []
    assert said[-1].startswith(name)
    assert said[-1].endswith("cannot be listed")


def test_dragging_away_from_a_row_asks_for_nothing(office: Office, page: ProgressPage) -> None:
    port = page.chart.viewport()
    first = page.chart.visualRect(page.model.index(1, 0)).center()
    other = page.chart.visualRect(page.model.index(3, 0)).center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=other)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=first)
    assert office.places == []


def test_the_figures_above_lead_to_what_they_count(office: Office, page: ProgressPage) -> None:
    assert page.late.text() == f"{page.every.overdue} overdue"
    assert page.soon.text() == f"{page.every.soon} due in the next 7 days"
    office.click(page.late)
    office.click(page.soon)
    late, soon = office.places
    assert late.search == "is:overdue" or (Field.STATE, "overdue") in late.filter.chosen
    assert "due" in f"{soon.search}{soon.filter.chosen}"
    office.click(page.lately)
    office.settle()
    assert page.by.button(By.WEEK).isChecked()


# -- following --


def test_a_tick_elsewhere_is_counted_while_the_page_is_shown(
    office: Office,
    page: ProgressPage,
) -> None:
    office.keys("Down", "Down", "Right")
    before = page.every
    items = office.items(office.ids.council)
    key = next(key for key, item in items.items() if item.state is State.TODO)
    office.set_state(office.ids.council, key, State.DONE)
    office.settle()
    assert page.every.done == before.done + 1
    assert page.every.todo == before.todo - 1
    assert page.chart.currentIndex().row() == 2, "the keyboard stays where it was"
    assert page.chart.currentIndex().column() == 1


def test_a_hidden_page_reads_nothing_until_it_is_shown(office: Office, page: ProgressPage) -> None:
    asked = page._asked
    page.hide()
    items = office.items(office.ids.council)
    keys = [key for key, item in items.items() if item.state is State.TODO]
    for key in keys:
        office.set_state(office.ids.council, key, State.DONE)
    office.settle()
    assert page._asked == asked
    before = page.every.done
    page.show()
    office.settle()
    assert page._asked == asked + 1
    assert page.every.done == before + len(keys)


def test_many_ticks_are_read_together(office: Office, page: ProgressPage) -> None:
    asked = page._asked
    for key in list(office.items(office.ids.council))[:8]:
        office.set_state(office.ids.council, key, State.DOING)
    office.settle()
    assert 1 <= page._asked - asked < 8


def test_a_list_that_goes_is_no_longer_counted(office: Office, page: ProgressPage) -> None:
    page.show_list(office.ids.council)
    office.settle()
    office.remove_list(office.ids.council)
    office.settle()
    assert page.checklist == ""
    assert page.model.bars[0].counts == page.every
    office.board.do(
        lambda store, _: store.edit_checklist(office.ids.supply, {ListField.NAME: "Supply"})
    )
    office.settle()
    assert page.lists.findText("Supply") > 0


def test_an_empty_list_says_what_to_do(office: Office, page: ProgressPage) -> None:
    office.board.do(lambda store, _: store.add_checklist({ListField.NAME: "New"}))
    office.settle()
    page.lists.setCurrentIndex(page.lists.findText("New"))
    office.settle()
    assert "Add items to a list" in page.nothing.text()
    assert page.nothing.isVisible()
    assert not page.chart.isVisible()
    assert not page.late.isEnabled()
    page.take_keyboard()
    assert page.lists.hasFocus()


# -- to the eye and on paper --


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_states_differ_by_pattern_and_not_by_colour_alone(
    office: Office,
    scheme: str,
    qapp: object,
) -> None:
    theme.apply(qapp, scheme)  # type: ignore[arg-type] # the application
    page = office.open(PROGRESS, ProgressPage)
    at = page.model.index(row_of(page, "Protection"), 0)
    image = page.chart.viewport().grab().toImage()
    t = theme.tokens()

    def colours(part: str) -> set[str]:
        middle = page.chart.place_of(at, part)
        return {
            QColor(image.pixel(middle.x() + x, middle.y() + y)).name()
            for x in range(-4, 5)
            for y in range(-4, 5)
        }

    assert colours("done") == {t.done}
    assert {t.base, t.doing} <= colours("doing"), "hatched: ground and lines"
    assert colours("todo") == {t.base}
    theme.apply(qapp, "light")  # type: ignore[arg-type] # the application


def test_it_is_printed_as_it_is_shown(office: Office, page: ProgressPage) -> None:
    page.show_by(By.AGENCY)
    office.settle()
    outline = page.shown_outline()
    assert outline.title == "Progress: All lists in use"
    assert outline.groups[0].heading == TALLY_NAMES[By.AGENCY]
    assert [entry.title for entry in outline.entries()] == names(page)
    assert any(entry.children for entry in outline.groups[0].entries)


def test_where_one_was_can_be_scrolled_back_to(office: Office) -> None:
    page = office.open(PROGRESS, ProgressPage, 380, 500)
    office.keys("End", "Down", "Down", "Down", "Down", "Down")
    at = page.scroll_position()
    assert at > 0
    page.scroll_to(0)
    page.scroll_to(at)
    assert page.scroll_position() == at
    page.show_target("PRE-1")
    assert page.scroll_position() == at
