"""Addresses: copied in one place, pasted or typed in another, and every way to get one wrong."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core import address
from desktop.core.filters import Filter
from desktop.core.library.pages import GLOSSARY, PAGES, PLAN
from desktop.core.query import Field
from desktop.core.trail import Place
from tests.gui.desk import Desk, clipboard
from tests.gui.library import click_entry, outline_page


def paste(desk: Desk, text: str) -> None:
    """Copy a text elsewhere and paste it over whatever stands in the search."""
    QGuiApplication.clipboard().setText(text)
    desk.keys("Ctrl+F", "Ctrl+V")
    desk.settle()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("four-pillars://PRE-1", "PRE-1"),
        ("four-pillars://pre-1", "PRE-1"),
        ("FOUR-PILLARS://GLO-018", "GLO-018"),
        ("  four-pillars://dhs\n", "dhs"),
        ("four-pillars://FIG-27.", "FIG-27"),
        ("pillars://COM-20", "COM-20"),  # the beginning was not copied
        ("four-pillars:COM-20", "COM-20"),
        ("fourpillars://COM-20", "COM-20"),
        ("See (four-pillars://COM-20), and call back.", "COM-20"),
        ("“four-pillars://COM-20”", "COM-20"),
        ("<four-pillars://COM-20>", "COM-20"),
    ],
)
def test_pasted_whole_it_goes_there_at_once(desk: Desk, text: str, target: str) -> None:
    paste(desk, text)
    assert desk.selected == desk.detail.target == target
    assert desk.bench.bar.search.text() == ""
    assert desk.problem == ""
    assert len(desk.listed) == 236
    desk.keys("Alt+Left")
    assert desk.selected == ""


@pytest.mark.parametrize("name", PAGES)
def test_the_address_of_a_page_opens_it(desk: Desk, name: str) -> None:
    paste(desk, address.to_copy(name))
    assert desk.page.accessibleName() == PAGES[name].title
    assert desk.bench.bar.search.text() == ""
    paste(desk, address.to_copy("COM-20"))
    assert desk.bench.place.page == name  # a record is shown beside the page
    assert desk.detail.target == "COM-20"


def test_the_address_of_a_list_filters_it(desk: Desk) -> None:
    desk.choose(Field.YEAR, "2024")
    paste(desk, "four-pillars://?agency:dhs")
    assert desk.bench.place.filter == Filter(frozenset({(Field.AGENCY, "dhs")}))
    assert desk.bench.bar.search.text() == ""
    assert [chip.text() for chip in desk.bench.bar.chips()] == [
        "Agency: Department of Homeland Security  ✕"
    ]
    outline_page(desk, GLOSSARY)
    paste(desk, address.to_copy("?agency:dhs year:2022"))
    assert desk.bench.place.page == PLAN
    assert {desk.plan.records[i].year for i in desk.listed} == {2022}
    paste(desk, "four-pillars://?shelter%20-closed")
    assert desk.bench.bar.search.text() == "shelter -closed"


def test_one_address_after_the_other_each_goes_at_once(desk: Desk) -> None:
    for target in ("PRE-1", "PRE-2", "PRE-2", "PRE-1", "GLO-018"):
        paste(desk, address.to_copy(target))
        assert desk.detail.target == target
        assert desk.bench.bar.search.text() == ""
    paste(desk, "four-pillars://PRE-111")
    assert desk.detail.target == "GLO-018"
    paste(desk, "four-pillars://PRE-1")  # shorter than what is replaced
    assert desk.detail.target == "PRE-1"


def test_an_address_pasted_from_the_menu_goes_at_once(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("four-pillars://COM-20")
    desk.keys("Ctrl+F")
    desk.bench.bar.search.paste()
    desk.settle()
    assert desk.detail.target == "COM-20"


def test_an_address_takes_the_place_of_what_was_looked_for(desk: Desk) -> None:
    desk.search("labor")
    paste(desk, "four-pillars://COM-20")
    assert desk.bench.bar.search.text() == ""
    assert len(desk.listed) == 236
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.bar.search.text() == "labor"
    assert len(desk.listed) < 236


def test_typed_it_waits_for_enter_and_says_so(desk: Desk) -> None:
    desk.keys("Ctrl+F")
    for letter in "four-pillars://com-20":
        desk.type(letter)
        desk.settle()
        assert desk.selected == ""
        assert desk.problem == ""
    assert desk.status == "Press Enter to go to this address"
    desk.keys("Return")
    assert desk.detail.target == "COM-20"
    assert desk.bench.bar.search.text() == ""


def test_a_correction_by_hand_waits_for_enter(desk: Desk) -> None:
    paste(desk, "four-pillars://COM-2000")
    assert "COM-2000" in desk.problem
    desk.keys("End", "Backspace", "Backspace")
    assert desk.selected == ""
    desk.keys("Return")
    assert desk.detail.target == "COM-20"
    assert desk.problem == ""


def test_typing_the_address_of_what_is_shown_clears_the_search(desk: Desk) -> None:
    paste(desk, "four-pillars://COM-20")
    desk.keys("Ctrl+F")
    desk.type("four-pillars://COM-20")
    desk.keys("Return")
    assert desk.detail.target == "COM-20"
    assert desk.bench.bar.search.text() == ""
    assert not desk.problem


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("four-pillars://", "cut short"),
        ("four-pillars:/", "cut short"),
        ("pillars://", "cut short"),
        ("four-pillars://PA-DOJ", "PA-DOJ"),
        ("four-pillars://PRE-", "PRE-"),
        ("four-pillars://PRE-1-2", "PRE-1-2"),
        ("four-pillars://COM-20x", "COM-20x"),
        ("four-pillars://glossar", "glossary"),
        ("four-pillars://../../etc/passwd", "etc/passwd"),
        ("four-pillars://%00%ff", "Nothing here is called"),
        ("four-pillars://" + "x" * 3000, "Nothing here is called"),
        ("four-pillars://four-pillars://PRE-1", "Nothing here is called"),
        ("four-pillars://https://example.org", "Nothing here is called"),
        ("four-pillars://PRE-1 four-pillars://PRE-2", "2 addresses"),
        ("four-pillars://PRE-1\nfour-pillars://PRE-2\nfour-pillars://PRE-3", "3 addresses"),
    ],
)
def test_what_is_wrong_with_an_address_is_a_sentence_and_nothing_moves(
    desk: Desk, text: str, said: str
) -> None:
    desk.click_row(desk.listed[3])
    before = desk.bench.place
    paste(desk, text)
    assert said in desk.problem
    assert len(desk.problem) < 300
    assert "\n" not in desk.problem
    assert desk.bench.place == before
    assert desk.detail.target == before.selected
    assert len(desk.listed) == 236
    assert desk.focus is desk.bench.bar.search
    desk.keys("Return")
    assert said in desk.problem
    assert desk.bench.place == before
    desk.keys("Esc")
    desk.settle()
    assert desk.problem == ""
    assert desk.bench.place == before


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "http://example.org/PRE-9999",
        "the four pillars: a plan",
        "pillars: what they are",
    ],
)
def test_what_is_no_address_of_ours_is_only_looked_for(
    desk: Desk, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    paste(desk, text)
    assert desk.bench.bar.search.text() == text
    assert desk.bench.place == Place(search=text)
    desk.keys("Return")
    assert desk.detail.target in ("", *desk.bench.list_pane.model.targets)
    assert opened == []


def test_a_wrong_address_on_a_page_leaves_the_page(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    click_entry(desk, page.trees[0], page.trees[0].index_of("GLO-018"))
    paste(desk, "four-pillars://GLO-9999")
    assert "GLO-9999" in desk.problem
    assert desk.page is page
    assert desk.detail.target == "GLO-018"
    desk.keys("Esc")
    desk.settle()
    assert desk.problem == ""
    assert desk.page is page


def test_what_is_copied_in_one_place_leads_back_there(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    click_entry(desk, page.trees[0], page.trees[0].index_of("GLO-018"))
    desk.click(desk.button("Copy the address of this page"))
    of_page = clipboard()
    assert desk.status == "Address copied"
    desk.click(desk.button("Copy the address of this", desk.detail))
    of_term = clipboard()
    assert [of_page, of_term] == ["four-pillars://glossary", "four-pillars://GLO-018"]
    desk.keys("Alt+Left", "Alt+Left")
    assert desk.bench.place == Place()
    paste(desk, of_term)
    assert desk.detail.target == "GLO-018"
    paste(desk, of_page)
    assert desk.page is page


def test_an_address_is_typed_to_its_end_while_its_first_letters_are_looked_for(desk: Desk) -> None:
    desk.keys("Ctrl+F")
    desk.type("four-pillars:/")  # words so far: they are being looked for
    desk.type("/glossary")
    desk.settle()
    assert desk.bench.bar.search.text() == "four-pillars://glossary"
    desk.keys("Return")
    desk.settle()
    assert desk.bench.place.page == "glossary"
