"""What the palette finds for a few letters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Checklist
from db.plan.catalogue import Plan
from desktop.core.library.library import Library
from desktop.core.library.pages import PAGES
from desktop.core.palette import (
    MOST,
    REMEMBERED,
    Entry,
    Palette,
    Sort,
    lists,
    places,
    prepare,
    remembered,
    spoken,
)

MINE = Checklist("0f6bfe4e", "Shelter partners")
COMMANDS = (
    Entry(Sort.ACTION, "open_file", "Open a shared file, form or table", "File", "Ctrl+O"),
    Entry(Sort.ACTION, "print", "Print or save as PDF", "File", "Ctrl+P"),
    Entry(Sort.ACTION, "undo", "Undo", "Edit", "Ctrl+Z", "There is nothing to undo."),
    Entry(Sort.ACTION, "find", "Find", "Edit", "Ctrl+F"),
    Entry(Sort.ACTION, "state_done", "Done", "Record", "Ctrl+3"),
    Entry(Sort.ACTION, "zoom_in", "Zoom in", "View", "Ctrl++"),
)


def _names(found: list[Entry]) -> list[str]:
    return [entry.name for entry in found]


@pytest.fixture(scope="module")
def everything(plan: Plan) -> Palette:
    return Palette(prepare([*COMMANDS, *places(Library(plan)), *lists([MINE])]))


def test_with_nothing_typed_all_actions_are_there_and_what_cannot_be_done_stands_last() -> None:
    page = Entry(Sort.PAGE, "glossary", "Glossary", "Page")
    names = ["open_file", "print", "find", "state_done", "zoom_in", "undo"]
    assert _names(Palette(prepare([page, *COMMANDS])).find("")) == names
    assert _names(Palette(prepare([page, *COMMANDS])).find("  ")) == names


def test_what_was_used_last_stands_first_among_what_fits_as_well() -> None:
    found = Palette(prepare(COMMANDS), ["zoom_in", "gone", "print"]).find("")
    assert _names(found)[:3] == ["zoom_in", "print", "open_file"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("print", "print"),
        ("PRINT", "print"),
        ("prínt", "print"),
        ("pdf save", "print"),
        ("prnt", "print"),
        ("ctrl+p", "print"),
        ("Ctrl++", "zoom_in"),
        ("file print", "print"),
        ("rint", "print"),
        ("edit fi", "find"),
        ("state", "state_done"),
        ("undo", "undo"),
        ("shared table", "open_file"),
    ],
)
def test_words_in_any_order_their_menu_and_their_keys_find_an_action(
    typed: str, first: str
) -> None:
    assert _names(Palette(prepare(COMMANDS)).find(typed))[:1] == [first]


@pytest.mark.parametrize("typed", ["zzz", "print zzz", "tnirp", "!!", "pr nt xx", "+"])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    assert "print" not in _names(Palette(prepare(COMMANDS)).find(typed))


def test_an_id_leads_straight_to_its_record(everything: Palette, plan: Plan) -> None:
    for target in ("PA-DOJ-08", "pa-doj-08", "COM-20", "GLO-018"):
        found = everything.find(target)
        assert found[0].name.casefold() == target.casefold()
    assert found[0].title == next(t.term for t in plan.table("term") if t.id == "GLO-018")


def test_pages_lists_and_records_are_found_by_their_names(everything: Palette) -> None:
    assert everything.find("glossary")[0] == Entry(Sort.PAGE, "glossary", "Glossary", "Page")
    mine = everything.find(MINE.name)[0]
    assert (mine.sort, mine.name) == (Sort.LIST, f"checklist/{MINE.id}")
    titles = [entry.title.casefold() for entry in everything.find("forced labor")]
    assert all("forced" in title and "labor" in title for title in titles[:5])
    assert len(titles) == MOST


def test_everything_that_has_an_id_or_a_page_can_be_gone_to(plan: Plan) -> None:
    library = Library(plan)
    made = [*lists([MINE]), *places(library)]
    names = [entry.name for entry in made]
    assert len(set(names)) == len(names)
    assert set(library.index.by_id) | set(PAGES) < set(names)
    assert all(entry.title and entry.beside for entry in made)
    assert [a.sort <= b.sort for a, b in pairwise(made)].count(False) == 0


def test_every_record_is_found_by_its_own_title(everything: Palette, plan: Plan) -> None:
    for record in list(plan.records.values())[::20]:
        entry = everything.find(record.id)[0]
        assert entry.name in _names(everything.find(entry.title))


@given(st.text())
def test_whatever_is_typed_each_word_of_it_counts(typed: str) -> None:
    found = Palette(prepare(COMMANDS)).find(typed)
    assert set(_names(found)) >= set(_names(Palette(prepare(COMMANDS)).find(f"{typed} zq")))
    assert len(set(found)) == len(found)


def test_a_screen_reader_hears_all_of_an_entry() -> None:
    assert spoken(COMMANDS[1], "2 of 6") == "Print or save as PDF. File. Ctrl+P. 2 of 6"
    said = spoken(COMMANDS[2], "1 of 1")
    assert said == "Undo. Edit. Ctrl+Z. There is nothing to undo. 1 of 1"
    bare = Entry(Sort.PAGE, "glossary", "Glossary")
    assert spoken(bare, "") == "Glossary"


def test_the_last_used_are_remembered_once_each_and_not_for_ever() -> None:
    recent: list[str] = []
    for n in (*range(20), 3):
        recent = remembered(recent, str(n))
    assert recent[:3] == ["3", "19", "18"]
    assert len(recent) == len(set(recent)) == REMEMBERED


def test_a_checklist_with_no_name_of_letters_is_found_by_what_it_is() -> None:
    odd = Entry(Sort.LIST, "checklist/1", "★", "Checklist")
    assert Palette(prepare([odd])).find("★") == [odd]
    assert Palette(prepare([odd])).find("checkl") == [odd]
