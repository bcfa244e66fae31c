"""A row of a checklist as it is drawn: found words on their ground, and signs at the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip

from db.checklists import State
from desktop import theme
from desktop.core.rows import RowKind, RowView
from desktop.widgets.check_row import CheckRow
from desktop.widgets.row_signs import DIFFERS, NOTE, STATE_ICONS
from desktop.widgets.text_lines import Lines, draw_lines, lines_needed

MARK = QColor("#ff0000")
TEXT = "Train nurses and teachers to see the signs of forced labor in supply chains"


@pytest.fixture
def row(qapp: QApplication) -> CheckRow:
    theme.load_fonts()
    QApplication.setFont(theme.font(100))
    made = CheckRow()
    made.resize(640, made.sizeHint().height())
    return made


def view(
    state: State, *, note: bool = False, differs: bool = False, kind: RowKind = RowKind.RECORD
) -> RowView:
    return RowView("PRE-1", "Train nurses", "HHS", state, note, "Train", differs=differs, kind=kind)


def marked(text: str, width: int, lines: int, spans: list[tuple[int, int]]) -> list[set[int]]:
    """For each line of the drawn text, the columns of pixels with the ground of what is found."""
    height = QFontMetrics(QApplication.font()).lineSpacing()
    image = QImage(width, height * lines, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    painter.setPen(Qt.GlobalColor.transparent)
    assert draw_lines(painter, text, image.rect(), lines, marks=spans, mark=MARK) <= image.height()
    painter.end()
    middles = [n * height + height // 2 for n in range(lines)]
    return [{x for x in range(width) if image.pixelColor(x, y) == MARK} for y in middles]


def test_the_ground_of_a_found_word_is_as_wide_as_the_word(row: CheckRow) -> None:
    metrics = QFontMetrics(QApplication.font())
    start = TEXT.index("nurses")
    (columns,) = marked(TEXT, 900, 1, [(start, start + 6)])
    left = metrics.horizontalAdvance(TEXT[:start])
    right = left + metrics.horizontalAdvance("nurses")
    assert abs(min(columns) - left) <= 1
    assert abs(max(columns) + 1 - right) <= 1
    assert len(columns) == max(columns) - min(columns) + 1


def test_a_found_word_is_marked_in_the_line_it_stands_in(row: CheckRow) -> None:
    words = ["nurses", "labor"]
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]
    assert lines_needed(TEXT, QApplication.font(), 330, 2) == 2
    first, second = marked(TEXT, 330, 2, spans)
    assert first
    assert second
    assert not any(marked(TEXT, 330, 2, [])), "nothing was looked for"
    assert marked(TEXT, 330, 2, spans[:1])[1] == set()


def test_what_is_cut_away_is_not_marked_and_the_dots_neither(row: CheckRow) -> None:
    start = TEXT.index("chains")
    assert marked(TEXT, 200, 1, [(start, start + 6)]) == [set()]
    (columns,) = marked(TEXT, 200, 1, [(0, len(TEXT))])
    assert min(columns) == 0
    dots = QFontMetrics(QApplication.font()).horizontalAdvance("…")
    assert max(columns) < 200 - dots / 2


@pytest.mark.parametrize("text", ["Prevention", "Of Prevention", "Prevention of it"])
@pytest.mark.parametrize("lines", [1, 2])
def test_a_word_that_is_wider_than_the_room_is_cut_there(
    row: CheckRow, text: str, lines: int
) -> None:
    room, width = 40, 200
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    draw_lines(painter, text, image.rect().adjusted(0, 0, room - width, 0), lines)
    painter.end()
    inked = {
        x for x in range(width) for y in range(60) if image.pixelColor(x, y) != QColor("white")
    }
    assert inked
    assert max(inked) <= room


def test_an_empty_text_takes_a_line(row: CheckRow) -> None:
    assert len(Lines("", QApplication.font(), 100, 2)) == 1


@pytest.mark.parametrize("state", list(State))
def test_signs_stand_at_the_right_end_in_their_order(row: CheckRow, state: State) -> None:
    row.bind(view(state, differs=True), "1 of 1", current=False, tab=True)
    assert row.signs.names == [DIFFERS, STATE_ICONS[state]]
    row.bind(view(state, note=True), "1 of 1", current=False, tab=True)
    assert row.signs.names == [NOTE, STATE_ICONS[state]]
    assert row.signs.geometry().right() < row.width()
    assert row._text.geometry().right() < row.signs.geometry().left()
    row.bind(view(state, kind=RowKind.ENTRY), "1 of 1", current=False, tab=True)
    assert row.signs.names == []
    wide = row._text.width()
    row.bind(view(State.DOING, differs=True), "1 of 1", current=False, tab=True)
    assert row._text.width() < wide


def test_a_sign_says_what_it_means(row: CheckRow) -> None:
    shown = view(State.DONE, note=True, differs=True)
    row.bind(shown, "1 of 1", current=False, tab=True)
    tips = [row.signs.tip_at(x) for x in range(row.signs.width())]
    said = [tip for tip in dict.fromkeys(tips) if tip]
    assert said == ["Sources differ or need care", "Has a note"]
    at = QPoint(2, row.signs.height() // 2)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, row.signs.mapToGlobal(at))
    QApplication.sendEvent(row.signs, event)
    assert QToolTip.text() == said[0]
    QToolTip.hideText()


def test_larger_letters_make_room_for_the_word_of_a_state(row: CheckRow) -> None:
    row.bind(view(State.DOING), "1 of 1", current=False, tab=True)
    before = row.signs.width()
    row.resize(900, row.height())
    row.setFont(theme.font(150))
    assert row.signs.word == "In progress"
    assert row.signs.width() > before
    assert row.signs.width() == row.signs.sizeHint().width()
    assert row._text.geometry().right() < row.signs.geometry().left()
