"""What is said about a list is changed in one dialog; days are typed or picked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from db.checklists import Checklist, ListField
from desktop import theme
from desktop.dialogs.list_properties import ListPropertiesDialog
from desktop.widgets.day_field import CalendarPopup, DayField
from desktop.widgets.month import Month
from tests.gui import looks
from tests.gui.boards import click, press, write

TODAY = date(2026, 3, 4)
MINE = Checklist(
    "1", "Shelter", purpose="weekly\nmeeting", owner="Maria", place="Office", starts="2026-01-05",
    ends="2026-06-30",
)  # fmt: skip
LISTS = (MINE, Checklist("2", "Others"))
Open = Callable[..., ListPropertiesDialog]


@pytest.fixture
def asked() -> list[dict[ListField, str]]:
    """What the dialogs of a test have asked for."""
    return []


@pytest.fixture
def open_dialog(
    qtbot: QtBot, quiet: list[str], asked: list[dict[ListField, str]], qapp: QApplication
) -> Open:
    theme.load_fonts()

    def begin(checklist: Checklist = MINE) -> ListPropertiesDialog:
        made = ListPropertiesDialog(checklist, LISTS, TODAY)
        qtbot.addWidget(made)
        made.valuesRequested.connect(asked.append)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return begin


@pytest.fixture
def day(qtbot: QtBot, quiet: list[str]) -> DayField:
    """A day to type, with the keyboard in it."""
    theme.load_fonts()
    made = DayField("Due", today=lambda: TODAY)
    qtbot.addWidget(made)
    theme.dress(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def button(inside: Month, name: str) -> QToolButton:
    found = [b for b in inside.findChildren(QToolButton) if b.accessibleName() == name]
    return found[0]


# -- the dialog --


def test_it_shows_what_is_said_with_the_name_selected(open_dialog: Open) -> None:
    dialog = open_dialog()
    fields = dialog.fields
    assert fields.name.hasFocus()
    assert fields.name.selectedText() == "Shelter"
    assert fields.purpose.toPlainText() == "weekly\nmeeting"
    assert (fields.owner.text(), fields.place.text()) == ("Maria", "Office")
    assert fields.starts.line.text() == "2026-01-05"
    assert (fields.starts.iso, fields.ends.iso) == ("2026-01-05", "2026-06-30")
    assert fields.problem == ""


def test_only_what_is_different_is_asked_for(
    open_dialog: Open, asked: list[dict[ListField, str]]
) -> None:
    dialog = open_dialog()
    write("Shelters")
    dialog.fields.ends.line.setFocus()
    dialog.fields.ends.line.selectAll()
    write("7/1")
    click(dialog.save_button)
    assert asked == [{ListField.NAME: "Shelters", ListField.ENDS: "2026-07-01"}]
    assert dialog.isVisible()
    assert not dialog.save_button.isEnabled()
    dialog.accept()


def test_where_nothing_changed_nothing_is_asked(
    open_dialog: Open, asked: list[dict[ListField, str]]
) -> None:
    dialog = open_dialog()
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked == []


def test_letter_case_of_its_own_name_may_change(
    open_dialog: Open, asked: list[dict[ListField, str]]
) -> None:
    dialog = open_dialog()
    write("SHELTER")
    press(Qt.Key.Key_Return)
    assert asked == [{ListField.NAME: "SHELTER"}]
    assert not dialog.fields.name_problem.isVisible()


@pytest.mark.parametrize("name", ["", "   ", "OTHERS"])
def test_a_name_that_cannot_be_is_told(
    open_dialog: Open, asked: list[dict[ListField, str]], name: str
) -> None:
    dialog = open_dialog()
    press(Qt.Key.Key_Delete)
    write(name)
    click(dialog.save_button)
    assert asked == []
    assert dialog.fields.name_problem.isVisible()
    assert dialog.fields.name.hasFocus()


@pytest.mark.parametrize(
    ("starts", "ends", "at_start", "why"),
    [
        ("soon", "", True, "This is no day."),
        ("", "2026-02-30", False, "This is no day."),
        ("2026-02-02", "2026-02-01", False, "The last day is before the first."),
    ],
)
def test_days_that_cannot_be_are_told_where_they_are(
    open_dialog: Open,
    asked: list[dict[ListField, str]],
    starts: str,
    ends: str,
    at_start: bool,
    why: str,
) -> None:
    dialog = open_dialog()
    fields = dialog.fields
    fields.starts.line.setText(starts)
    fields.ends.line.setText(ends)
    click(dialog.save_button)
    assert asked == []
    assert fields.days_problem.isVisible()
    assert fields.days_problem.text().startswith(why)
    assert (fields.starts if at_start else fields.ends).line.hasFocus()
    fields.ends.line.setText("")
    fields.starts.line.setText("")
    click(dialog.save_button)
    assert asked == [{ListField.STARTS: "", ListField.ENDS: ""}]


def test_a_refusal_is_told_and_it_can_be_tried_again(
    open_dialog: Open, asked: list[dict[ListField, str]]
) -> None:
    dialog = open_dialog()
    write("New name")
    click(dialog.save_button)
    dialog.refuse("The disk is full. Nothing was changed.")
    assert dialog.message.isVisible()
    assert dialog.message.text() == "The disk is full. Nothing was changed."
    click(dialog.save_button)
    assert not dialog.message.isVisible()
    assert len(asked) == 2


def test_escape_and_cancel_ask_for_nothing(
    open_dialog: Open, asked: list[dict[ListField, str]]
) -> None:
    dialog = open_dialog()
    write("Other")
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = open_dialog()
    write("Other")
    click(again.cancel_button)
    assert not again.isVisible()
    assert asked == []


def test_every_letter_under_a_line_leads_to_a_field_of_its_own(open_dialog: Open) -> None:
    dialog = open_dialog()
    fields = dialog.fields
    for key, field in (
        (Qt.Key.Key_U, fields.purpose),
        (Qt.Key.Key_O, fields.owner),
        (Qt.Key.Key_L, fields.place),
        (Qt.Key.Key_F, fields.starts.line),
        (Qt.Key.Key_T, fields.ends.line),
        (Qt.Key.Key_N, fields.name),
    ):
        press(key, Qt.KeyboardModifier.AltModifier)
        assert field.hasFocus()


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [380, 900])
def test_nothing_is_clipped_or_nameless(
    open_dialog: Open, qapp: QApplication, zoom: int, width: int
) -> None:
    try:
        qapp.setFont(theme.font(zoom))
        dialog = open_dialog()
        assert dialog.height() <= dialog.screen().availableSize().height()
        dialog.resize(width, dialog.height())
        dialog.fields.name.setText("others")
        dialog.fields.ends.line.setText("soon")
        click(dialog.save_button)
        dialog.refuse("It could not be kept, because another program has the file at this moment.")
        QApplication.sendPostedEvents()
        assert looks.cut_off(dialog) == []
        assert looks.nameless(dialog) == []
        area = dialog.fields.parentWidget()
        assert area is not None
        name = dialog.fields.name
        assert not name.visibleRegion().isEmpty(), "what is wrong is in sight"
    finally:
        qapp.setFont(theme.font(100))


# -- a day --


def month_of(day: DayField) -> Month:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    assert popup.parent() is day
    return popup.calendar


def test_a_day_is_read_as_it_is_typed_and_settled_once_it_is_left(day: DayField) -> None:
    told: list[str] = []
    day.settled.connect(lambda: told.append(day.iso))
    write("dec 1")
    assert (day.line.text(), day.iso) == ("dec 1", "2026-12-01")
    assert day.words.text().startswith("Tuesday, December 1, 2026")
    assert told == []
    press(Qt.Key.Key_Return)
    assert told == ["2026-12-01"]
    click(day.clear_button)
    assert told == ["2026-12-01", ""]
    assert day.problem == ""


def test_what_is_no_day_stays_with_a_sentence_about_it(day: DayField) -> None:
    write("soonish")
    press(Qt.Key.Key_Return)
    assert (day.line.text(), day.iso) == ("soonish", "")
    assert "2026-12-01" in day.problem
    day.put("2026-04-01")
    assert (day.problem, day.iso) == ("", "2026-04-01")


def test_the_day_comes_first_where_the_place_writes_it_so(day: DayField) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        write("1/12/2026")
        assert day.iso == "2026-12-01"
        QLocale.setDefault(QLocale.c())
        assert day.iso == "2026-01-12"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_the_calendar_opens_on_the_day_and_gives_another(day: DayField, by_keyboard: bool) -> None:
    day.put("2026-12-01")
    if by_keyboard:
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        click(day.pick)
    month = month_of(day)
    assert month.selectedDate() == QDate(2026, 12, 1)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert month.isAncestorOf(focus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(focus, key)
    assert QApplication.activePopupWidget() is None
    assert day.iso == "2026-12-09"


def test_a_day_that_may_not_be_changed_opens_no_calendar(day: DayField) -> None:
    day.set_writable(writable=False)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is None


def test_an_empty_day_opens_this_month_and_a_wrong_one_too(day: DayField) -> None:
    for text in ("", "soon"):
        day.line.setText(text)
        day.open_calendar()
        month = month_of(day)
        assert month.selectedDate() == QDate(2026, 3, 4)
        QTest.keyClick(month, Qt.Key.Key_Escape)


def test_every_part_of_the_calendar_has_a_name(day: DayField) -> None:
    day.open_calendar()
    month = month_of(day)
    assert looks.nameless(month) == []
    click(button(month, "Next month"))
    assert month.monthShown() == 4
    click(button(month, "Month before"))
    assert month.monthShown() == 3
    told = QAccessible.queryAccessibleInterface(day.line)
    assert told.text(QAccessible.Text.Name) == "Due"
    assert "Alt+Down" in day.pick.accessibleName()
    QTest.keyClick(month, Qt.Key.Key_Escape)
