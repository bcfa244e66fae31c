"""Searching: words, phrases, conditions, my notes, and whatever else is thrown at the line."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from db.checklists import State
from db.errors import Cause, Known
from db.records import Word
from desktop.core.filters import Filter
from desktop.core.folding import fold
from desktop.core.query import Field
from desktop.widgets.row_signs import NOTE
from tests.gui.desk import Desk


def _says(desk: Desk, plan_id: str, word: str) -> bool:
    """Whether a record's own texts hold a word that begins so."""
    record = desk.plan.records[plan_id]
    said = " ".join(
        filter(None, (record.title, record.summary, record.note, record.outside_note, record.id))
    )
    return f" {word}" in fold(" " + "".join(c if c.isalnum() else " " for c in said))


def _marked(desk: Desk) -> set[str]:
    """The words marked in the rows on screen."""
    return {
        fold(row.title[start:end])
        for row in desk.records.visible_rows()
        for start, end in row._text._title_marks
    }


def test_words_narrow_the_list_and_are_marked(desk: Desk) -> None:
    desk.search("labor")
    one = desk.listed
    assert 0 < len(one) < 236
    beside = len(desk.bench.list_pane.model.targets) - len(one) - len(desk.headings)
    assert desk.bench.bar.count.text() == (f"{len(one)} of 236 records, {beside} in the library")
    assert _marked(desk) == {"labor"}
    desk.search("labor supply")
    assert 0 < len(desk.listed) < len(one)
    assert set(desk.listed) <= set(one)


def test_a_word_matches_by_its_beginning_and_without_accents(desk: Desk) -> None:
    desk.search("traffick")
    begun = set(desk.listed)
    desk.search("TRÁFFICKING")
    assert set(desk.listed) <= begun
    assert len(desk.listed) > 20


def test_a_phrase_stands_side_by_side(desk: Desk) -> None:
    desk.search("supply chains")
    loose = set(desk.listed)
    desk.search('"supply chains"')
    assert set(desk.listed) <= loose
    desk.search('"chains supply"')
    assert desk.listed == []


def test_a_minus_leaves_records_out(desk: Desk) -> None:
    desk.search("training")
    every = set(desk.listed)
    desk.search("training -children")
    rest = set(desk.listed)
    assert rest < every
    assert not any(_says(desk, plan_id, "children") for plan_id in rest)
    desk.search("-training")
    assert set(desk.listed) == set(desk.plan.records) - every


def test_an_agency_condition_is_the_agency_filter(desk: Desk) -> None:
    desk.choose(Field.AGENCY, "dhs")
    chosen = desk.listed
    desk.keys("Ctrl+Backspace")
    desk.search("agency:dhs")
    assert desk.listed == chosen
    desk.search("agency:dhs labor")
    assert set(desk.listed) < set(chosen)


def test_conditions_on_my_work_follow_it(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.click(desk.row(first).box)
    desk.click_row(second)
    desk.write_note("ask again")
    desk.wait_stored(second, note="ask again")
    desk.search("is:done")
    assert desk.listed == [first]
    desk.search("has:note")
    assert desk.listed == [second]
    desk.search("-is:done -has:note")
    assert len(desk.listed) == 234
    desk.search("is:done")
    desk.click(desk.row(first).box)
    desk.settle()
    assert desk.listed == []


def test_a_word_of_my_note_is_found_and_its_row_says_so(desk: Desk) -> None:
    fifth = desk.listed[4]
    desk.click_row(fifth)
    desk.write_note("Ring Zebulon about the flyers")
    desk.wait_stored(fifth, note="Ring Zebulon about the flyers")
    desk.search("zebulon")
    assert desk.listed == [fifth]
    assert NOTE in desk.row(fifth).signs.names
    assert desk.note.toPlainText() == "Ring Zebulon about the flyers"
    desk.search("-zebulon")
    assert len(desk.listed) == 235
    assert fifth not in desk.listed


def test_a_note_written_while_its_word_is_searched_for_joins_the_list(desk: Desk) -> None:
    fifth = desk.listed[4]
    desk.click_row(fifth)
    desk.search("zebulon")
    assert desk.listed == []
    desk.write_note("zebulon")
    desk.wait_stored(fifth, note="zebulon")
    desk.settle()
    assert desk.listed == [fifth]
    assert desk.note.hasFocus()


def test_the_best_comes_first(desk: Desk) -> None:
    desk.search("guide")
    titles = [fold(desk.plan.records[plan_id].title) for plan_id in desk.listed]
    assert "guide" in titles[0]
    assert "guide" not in titles[-1]
    desk.search("com-20")
    assert desk.listed[0] == "COM-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("agency:nobody", ["nobody"]),
        ("lead:nobody year:1850", ["nobody", "1850"]),
        ("topic:", []),
        ('"unfinished', []),
        ("-", []),
        ("AND OR NOT NEAR(", []),
        ("zzzzzzzz", []),
    ],
)
def test_a_wrong_query_says_so_and_the_next_one_works(
    desk: Desk, text: str, told: list[str]
) -> None:
    desk.search(text)
    problem = desk.bench.bar.problem
    assert problem.isVisible() == bool(told)
    assert all(f"“{value}”" in problem.text() for value in told)
    desk.search("labor")
    assert desk.listed
    desk.keys("Esc")
    desk.settle()
    assert len(desk.listed) == 236
    assert not problem.isVisible()


def test_what_is_said_of_a_search_moves_nothing_below_it(desk: Desk) -> None:
    """A person's eyes are on the rows; and the whole window would be painted for a sentence."""
    bar, middle = desk.bench.bar, desk.bench.list_pane
    height, place = bar.height(), middle.mapToGlobal(QPoint(0, 0))
    desk.search("agency:zzz labor")
    assert bar.problem.isVisible()
    assert bar.problem.visibleRegion().boundingRect() == bar.problem.rect()
    assert (bar.height(), middle.mapToGlobal(QPoint(0, 0))) == (height, place)
    desk.bench.show_filter(Filter(frozenset({(Field.KIND, "principle")})))
    desk.search("agency:zzz labor")
    (chip,) = bar.chips()
    sides = [each.mapToGlobal(QPoint(0, 0)).y() for each in (chip, bar.problem)]
    assert sides[0] + chip.height() <= sides[1]
    assert bar.problem.visibleRegion().boundingRect() == bar.problem.rect()


_PIECES = (
    'agency: is: has:note - " “ ” : , * ( ) AND NEAR( ^ labor dhs done year:2022 topic:housing '
    "' ; -- \\ % { \0 -is: lead:,, state:na"
)
_TEXTS = st.lists(
    st.one_of(st.sampled_from(_PIECES.split()), st.text(max_size=8)), max_size=12
).map(" ".join) | st.text(max_size=60)


def test_no_query_is_an_error_or_freezes_the_list(desk: Desk) -> None:
    failed: list[str] = []
    desk.board.failed.connect(failed.append)

    @settings(
        max_examples=250,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(_TEXTS)
    def ask(text: str) -> None:
        desk.bench.bar.search.setText(text)

    ask()
    desk.settle()
    assert failed == []
    desk.search("labor")
    assert 0 < len(desk.listed) < 236
    desk.keys("Esc")
    desk.settle()
    assert len(desk.listed) == 236


def test_a_pasted_book_is_only_a_search_that_finds_nothing(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("labor chains \n" * 20_000)
    desk.keys("Ctrl+F", "Ctrl+V")
    desk.settle()
    desk.keys("Esc")
    desk.settle()
    assert len(desk.listed) == 236


def test_only_the_last_answer_is_shown(desk: Desk) -> None:
    """Answers to what was typed before do not come late and overwrite the newest."""
    words = ["labor", "housing", "visa", "children", "training"]
    for order in itertools.islice(itertools.permutations(words), 0, 120, 25):
        for word in order:
            desk.bench.bar.search.setText(word)
        desk.settle()
        wanted = {hit.id for hit in desk.plan.find([Word(order[-1])])}
        assert set(desk.listed) == wanted & set(desk.plan.records), order


def test_a_store_that_cannot_search_says_so_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(*_: object) -> None:
        asked.append(1)
        raise Known(Cause.BUSY, "The notes cannot be searched now.")

    assert desk.board.workspace is not None
    monkeypatch.setattr(desk.board.workspace, "find_notes", refuse)
    desk.bench.bar.search.setText("labor")
    desk.settle()
    desk.settle()
    assert desk.warning == "The notes cannot be searched now."
    assert len(asked) <= 2
    monkeypatch.undo()
    desk.search("labor")
    assert 0 < len(desk.listed) < 236


def test_searching_works_while_the_store_refuses_to_write(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Known(Cause.FULL, "The disk is full.")

    assert desk.board.workspace is not None
    monkeypatch.setattr(desk.board.workspace, "edit", refuse)
    desk.search("labor")
    found = desk.listed
    desk.click(desk.scroll_to_row(found[0]).box)
    desk.settle()
    assert desk.warning == "The disk is full."
    assert desk.listed == found
    assert desk.stored(found[0]).state is State.TODO
