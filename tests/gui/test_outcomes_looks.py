"""What became of it, to the eye: colours that can be told apart, and nothing cut at any size."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import icons, theme
from desktop.core.chains import Grouping, Outcome
from desktop.core.words import OUTCOME_NAMES
from desktop.views.outcomes_page import OutcomesPage
from desktop.widgets.chain_link import ChainLink
from desktop.widgets.chain_notes import QuietNote, SilenceNote
from desktop.widgets.outcome_mark import _SIGNS, colour
from tests.gui.desk import Desk


@pytest.fixture
def scheme(desk: Desk, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The program in light or dark."""
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


both = pytest.mark.parametrize("scheme", ["light", "dark"], indirect=True)


@both
@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_word_of_an_outcome_can_be_read_on_every_ground(scheme: str, outcome: Outcome) -> None:
    t = theme.tokens()
    for ground in (t.window, t.base, t.sunken, t.selected):
        assert contrast(colour(outcome), QColor(ground)) >= 4.5, (outcome, ground)


@both
@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_sign_on_a_full_mark_can_be_seen(scheme: str, outcome: Outcome) -> None:
    assert contrast(colour(outcome), QColor(theme.tokens().on_accent)) >= 3


@both
def test_links_rings_and_lines_can_be_seen_on_the_ground_of_the_page(scheme: str) -> None:
    t = theme.tokens()
    for ground in (t.window, t.sunken, t.selected):
        assert contrast(QColor(t.accent), QColor(ground)) >= 4.5
        assert contrast(QColor(t.quiet), QColor(ground)) >= 4.5
        assert contrast(QColor(t.control), QColor(t.window)) >= 3


def test_outcomes_differ_by_word_and_sign_and_not_by_colour_alone(desk: Desk) -> None:
    assert len(set(OUTCOME_NAMES.values())) == len(Outcome)
    assert len({_SIGNS.get(outcome) for outcome in Outcome}) == len(Outcome)
    drawn = [icons.pixmap(sign, "#000000", 40).toImage() for sign in _SIGNS.values()]
    assert all(one != other for one, other in combinations(drawn, 2))


# -- nothing cut, nothing covered ----------------------------------------------------------------


@pytest.fixture
def page(desk: Desk) -> Iterator[OutcomesPage]:
    made = OutcomesPage(desk.board)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def resized(bot: QtBot, page: OutcomesPage, width: int) -> None:
    page.resize(width, 700)
    inside = page.area.widget()
    assert inside is not None
    bot.waitUntil(lambda: inside.height() == max(inside.heightForWidth(inside.width()), 0))


@pytest.mark.parametrize("width", [380, 420, 560, 700, 900, 1200])
@pytest.mark.parametrize(("zoom", "why"), [(80, False), (100, True), (200, False), (200, True)])
def test_every_text_has_the_room_it_needs_and_covers_no_other(
    desk: Desk, qapp: QApplication, width: int, zoom: int, why: bool
) -> None:
    qapp.setFont(theme.font(zoom))
    page = OutcomesPage(desk.board)
    page.reasons.setChecked(why)
    page.show()
    resized(desk.bot, page, width)
    right = page.area.viewport().width()
    for row in page.list.rows:
        notes = [note for note in row.findChildren(QuietNote) if note.isVisibleTo(row)]
        shown: list[QWidget] = [*row.links, *notes]
        assert len(notes) == (row.note is not None) + why * len(row.steps)
        for widget in shown:
            assert widget.height() >= widget.heightForWidth(widget.width()), row.chain.start.id
            assert row.rect().contains(widget.geometry()), row.chain.start.id
        for one, other in combinations(shown, 2):
            assert not one.geometry().intersects(other.geometry()), row.chain.start.id
        assert row.x() + row.width() <= right
    for label in (page.counts, page.caution, page.intro, page.heading):
        assert label.height() >= label.heightForWidth(label.width())
    page.hide()
    page.deleteLater()


def test_years_stand_side_by_side_where_there_is_room(desk: Desk, page: OutcomesPage) -> None:
    def places(start: str) -> list[QRect]:
        row = next(row for row in page.list.rows if row.chain.start.id == start)
        return [link.geometry() for link in row.links]

    resized(desk.bot, page, 760)
    wide = places("COM-14")
    assert len({rect.top() for rect in wide}) == 1
    assert [rect.left() for rect in wide] == sorted({rect.left() for rect in wide})
    skipping = places("COM-20")
    assert skipping[1].left() == wide[2].left(), "2024 stands in its own column"
    resized(desk.bot, page, 420)
    narrow = places("COM-14")
    assert len({rect.left() for rect in narrow}) == 1
    assert [rect.top() for rect in narrow] == sorted({rect.top() for rect in narrow})


def test_a_year_without_a_word_is_given_its_gap(desk: Desk, page: OutcomesPage) -> None:
    resized(desk.bot, page, 420)
    rows = {row.chain.start.id: row for row in page.list.rows}

    def gap(start: str) -> int:
        first, second = rows[start].links[:2]
        return second.y() - first.geometry().bottom()

    assert gap("COM-20") > gap("COM-14")


def test_the_list_is_as_high_as_its_chains(desk: Desk, page: OutcomesPage) -> None:
    resized(desk.bot, page, 900)
    full = page.list.height()
    page.search.setText("webinar")
    desk.bot.waitUntil(lambda: page.list.height() < full / 10)
    last = page.list.rows[-1]
    assert last.geometry().bottom() < page.list.height()
    page.grouping.setCurrentIndex(page.grouping.findData(Grouping.PILLAR.value))
    page.search.clear()
    desk.bot.waitUntil(lambda: page.list.height() > full / 2)


def test_text_zoom_is_followed_while_the_page_is_open(
    desk: Desk, page: OutcomesPage, qapp: QApplication
) -> None:
    resized(desk.bot, page, 900)
    row = page.list.rows[0]
    before = row.start.heightForWidth(250)
    page.setStyleSheet("")  # what is dressed hears of no font
    qapp.setFont(theme.font(200))
    desk.bot.waitUntil(lambda: row.start.heightForWidth(250) > 1.5 * before)
    theme.dress(page)
    desk.bot.waitUntil(lambda: page.list.height() == page.list.heightForWidth(page.list.width()))
    assert row.height() >= row.heightForWidth(row.width())


# -- what is painted -----------------------------------------------------------------------------


def ink(widget: QWidget, wanted: QColor) -> int:
    """How many pixels of exactly this colour a widget shows."""
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).rgb() == wanted.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


@both
def test_what_is_stated_is_full_and_what_is_read_is_open(
    scheme: str, desk: Desk, qapp: QApplication
) -> None:
    page = OutcomesPage(desk.board)
    page.show()
    resized(desk.bot, page, 900)
    rows = {row.chain.start.id: row for row in page.list.rows}
    done = QColor(theme.tokens().done)
    stated, read = ink(rows["COM-20"], done), ink(rows["COM-14"], done)
    assert stated > read + 60
    page.hide()
    page.deleteLater()


def test_the_keyboard_and_the_mark_of_the_details_can_be_seen(
    desk: Desk, page: OutcomesPage
) -> None:
    resized(desk.bot, page, 900)
    page.activateWindow()
    desk.bot.waitUntil(page.isActiveWindow)
    link = page.list.rows[0].start
    accent, selected = QColor(theme.tokens().accent), QColor(theme.tokens().selected)
    assert (ink(link, accent), ink(link, selected)) == (0, 0)
    page.take_keyboard()
    assert ink(link, accent) > 2 * link.width()
    page.show_target(link.target)
    assert ink(link, selected) > link.width()


def test_what_is_chosen_in_the_bar_stands_out_in_both(desk: Desk, page: OutcomesPage) -> None:
    resized(desk.bot, page, 900)
    strip, button = page.bar.strip, page.bar.button(Outcome.PROGRESSED)
    fill, selected = QColor(theme.tokens().done), QColor(theme.tokens().selected)
    before, plain = ink(strip, fill), ink(button, selected)
    desk.click(button)
    assert ink(strip, fill) < before / 2, "the other parts step back"
    assert ink(button, selected) > plain + 500


def test_a_silence_is_quiet_plain_text(plan: Plan, page: OutcomesPage) -> None:
    notes = page.list.findChildren(SilenceNote)
    assert notes
    assert all(note.property("quiet") and not isinstance(note, ChainLink) for note in notes)
    first = next(row for row in page.list.rows if row.chain.start.id == "COM-30")
    assert first.note is not None
    assert "Outside these documents" in first.note.toolTip().replace("\n", " ")
