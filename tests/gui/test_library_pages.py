"""The pages of the library: opened, filtered, walked and read, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.folding import fold
from desktop.core.library.outline import Entry
from desktop.core.library.pages import AGENCIES, CHANGES, FIGURES, GLOSSARY, PAGES, SOURCES
from desktop.core.words import CHANGE_NAMES
from desktop.models.plan_tree import NODE_ROLE
from tests.gui.desk import LEFT, Desk
from tests.gui.library import (
    LISTS,
    click_entry,
    entries,
    entry,
    has_keyboard,
    headings,
    in_sight,
    open_page,
    outline_page,
    rows,
    target,
)

# -- opening --


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_with_a_click_in_the_tree(desk: Desk, name: str) -> None:
    open_page(desk, name)
    assert desk.page.accessibleName() == desk.page.heading.text() == PAGES[name].title
    assert desk.page.isVisible()
    assert not desk.records.isVisible()
    marked = desk.bench.plan_pane.tree.selectedIndexes()
    assert [at.data(NODE_ROLE).page for at in marked] == [name]
    assert not desk.bench.bar.count.isVisible()
    open_page(desk, "")
    assert desk.records.isVisible()
    assert desk.bench.bar.count.isVisible()
    assert len(desk.listed) == 236


def test_every_page_opens_by_keyboard_one_after_the_other(desk: Desk) -> None:
    desk.keys("Ctrl+F", "F6", "End")
    tree = desk.bench.plan_pane.tree
    opened = []
    while tree.currentIndex().data(NODE_ROLE).page in PAGES:
        desk.keys("Return")
        assert tree.hasFocus()
        opened.append(desk.page.accessibleName())
        assert opened[-1] == tree.currentIndex().data()
        desk.keys("F6")
        assert has_keyboard(desk, desk.page), opened[-1]
        desk.keys("F6", "F6", "F6", "Up")  # details, search, tree
    assert opened == [page.title for page in PAGES.values()][::-1]


def test_the_row_that_gathers_the_pages_only_opens_and_closes(desk: Desk) -> None:
    desk.click_row(desk.listed[0])
    before = desk.bench.place
    tree = desk.bench.plan_pane.tree
    was = tree.isExpanded(tree.model().index(1, 0))
    for shown in (not was, was):
        open_library = tree.model().index(1, 0)
        tree.scrollTo(open_library)
        desk.click(tree.viewport(), tree.visualRect(open_library).center())
        assert tree.isExpanded(open_library) is shown
    assert desk.bench.place == before


# -- what stands on them --


@pytest.mark.parametrize("name", LISTS)
def test_a_page_lists_every_record_of_its_tables_once(desk: Desk, name: str) -> None:
    page = outline_page(desk, name)
    listed = [each.target for each in entries(page)]
    records = [record.id for table in PAGES[name].tables for record in desk.plan.table(table)]
    assert sorted(listed) == sorted(records)
    assert page.count.text().startswith(f"{len(listed)} entr")


def test_the_parts_of_a_figure_stand_below_it(desk: Desk) -> None:
    page = outline_page(desk, FIGURES)
    tree = page.trees[0]
    above = {target(at): target(at.parent()) for at in rows(tree)}
    parts = {figure.id: figure.part_of or "" for figure in desk.plan.table("figure")}
    assert {part: above[part] for part in parts} == parts
    named = {figure.id: figure.value for figure in desk.plan.table("figure")}
    pairs = {(named[part], named[whole]) for part, whole in parts.items() if whole}
    assert ("approximately $15 million", "almost $87 million") in pairs
    for part, whole in parts.items():
        if whole:
            shown = entry(tree.index_of(part))
            assert shown is not None
            assert shown.meta.startswith(f"part of {named[whole]}")


def test_agencies_stand_below_what_they_belong_to(desk: Desk) -> None:
    tree = outline_page(desk, AGENCIES).trees[0]
    for at in rows(tree):
        if target(at):
            assert target(at.parent()) == (desk.plan.agencies[target(at)].parent or "")


def test_what_changed_stands_in_two_columns_and_stacks_where_it_is_narrow(desk: Desk) -> None:
    page = outline_page(desk, CHANGES)
    left, right = page.trees
    changed = CHANGE_NAMES["changed"]
    assert [at.data() for at in rows(left) if entry(at) is None] == [changed]
    assert changed not in [at.data() for at in rows(right)]
    assert entries(page)
    window = desk.program.window
    for width, side_by_side in ((1900, True), (900, False), (1900, True)):
        window.resize(width, 800)
        desk.settle()
        a, b = left.geometry(), right.geometry()
        assert (a.right() < b.left() and a.top() == b.top()) is side_by_side, (width, a, b)
        assert (a.bottom() < b.top() and a.left() == b.left()) is not side_by_side, (width, a, b)
        assert min(a.width(), a.height(), b.width(), b.height()) > 120


# -- walking --


@pytest.mark.parametrize("name", LISTS)
def test_arrows_walk_every_row_and_the_details_follow(desk: Desk, name: str) -> None:
    page = outline_page(desk, name)
    desk.keys("F6")
    tree = page.trees[0]
    assert tree.hasFocus()
    desk.keys("Home")
    for at in list(rows(tree))[:40]:
        assert tree.currentIndex() == at
        assert in_sight(tree, at)
        if target(at):
            assert desk.selected == desk.detail.target == target(at)
        desk.keys("Down")
    assert tree.hasFocus()


def test_a_click_on_an_entry_shows_it_and_a_double_click_reads_it(desk: Desk) -> None:
    tree = outline_page(desk, SOURCES).trees[0]
    at = next(at for at in rows(tree) if target(at))
    click_entry(desk, tree, at)
    assert desk.detail.target == target(at)
    assert tree.hasFocus()
    QTest.mouseDClick(tree.viewport(), LEFT, pos=tree.visualRect(at).center())
    desk.settle()
    assert has_keyboard(desk, desk.detail)


@pytest.mark.parametrize("name", LISTS)
def test_enter_takes_the_keyboard_to_the_details(desk: Desk, name: str) -> None:
    page = outline_page(desk, name)
    desk.keys("F6", "End")
    at = page.trees[0].currentIndex()
    assert target(at)
    desk.keys("Return")
    assert desk.detail.target == target(at)
    assert has_keyboard(desk, desk.detail)
    assert page.trees[0].currentIndex() == at


def test_enter_on_a_heading_folds_what_stands_below(desk: Desk) -> None:
    tree = outline_page(desk, GLOSSARY).trees[0]
    desk.keys("F6", "Home")
    first = tree.currentIndex()
    assert entry(first) is None
    desk.keys("Return")
    assert not tree.isExpanded(first)
    desk.keys("Return", "Down")
    assert tree.currentIndex().parent() == first


def test_each_letter_of_the_glossary_jumps_to_its_words(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    tree = page.trees[0]
    names = [letter.accessibleName() for letter in page.letters]
    assert names == [f"Go to {heading}" for heading in headings(page)]
    assert len(names) > 15
    page.filter.setText("zzzz")
    for letter in page.letters[::-1]:
        desk.click(letter)
        desk.settle()
        assert page.filter.text() == ""
        at = tree.currentIndex()
        assert str(at.parent().data()) == letter.text()
        assert at.row() == 0
        assert in_sight(tree, at)
        assert in_sight(tree, at.parent())
        assert tree.hasFocus()
        assert desk.detail.target == target(at)


def test_only_the_glossary_has_letters(desk: Desk) -> None:
    with_letters = {name for name in LISTS if outline_page(desk, name).letters}
    assert with_letters == {GLOSSARY}


# -- the live filter --


def _holds(each: Entry, word: str) -> bool:
    """Whether the entry's own words have one that begins so."""
    whole = fold(f"{each.title} {each.meta} {each.text}")
    return f" {word}" in " " + "".join(c if c.isalnum() else " " for c in whole)


def _kept(whole: list[Entry], word: str) -> set[str]:
    """Those that hold the word, what stands above one that does, and what stands below."""
    kept = set()
    for each in whole:
        if _holds(each, word):
            kept |= {below.target for below in each.below()}
        if any(_holds(below, word) for below in each.below()):
            kept.add(each.target)
    return kept


@pytest.mark.parametrize("name", LISTS)
def test_the_filter_narrows_with_every_letter(desk: Desk, name: str) -> None:
    page = outline_page(desk, name)
    whole = entries(page)
    words = {w for each in whole for w in fold(each.title).split() if w.isalpha() and len(w) > 5}
    rare = min(sorted(words), key=lambda word: len(_kept(whole, word)))
    desk.click(page.filter)
    for n in range(1, len(rare) + 1):
        desk.type(rare[n - 1])
        kept = _kept(whole, rare[:n])
        assert {each.target for each in entries(page)} == kept
        shown = f"{len(kept)} of {len(whole)}" if len(kept) < len(whole) else f"{len(whole)} entr"
        assert page.count.text().startswith(shown)
    assert 0 < len(entries(page)) < len(whole)
    for each in entries(page):
        marked = {fold(each.title[a:b]) for a, b in each.title_marks}
        assert marked <= {rare}
    assert page.filter.hasFocus()


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_result_is_a_sentence_and_esc_brings_everything_back(
    desk: Desk, name: str
) -> None:
    page = outline_page(desk, name)
    whole = entries(page)
    desk.click(page.filter)
    desk.type("qqzx")
    assert entries(page) == []
    assert page.empty.isVisible()
    assert page.empty.text() == ("Nothing here holds all of these words. Try fewer, or press Esc.")
    assert not any(tree.isVisible() for tree in page.trees)
    desk.keys("Return")
    assert page.filter.hasFocus()
    desk.keys("Esc")
    assert page.filter.text() == ""
    assert entries(page) == whole
    assert not page.empty.isVisible()
    desk.keys("Esc")
    assert desk.page is page
    assert page.filter.hasFocus()


@pytest.mark.parametrize("press", ["Down", "Return"])
def test_from_the_filter_the_keyboard_goes_to_what_is_left(desk: Desk, press: str) -> None:
    page = outline_page(desk, GLOSSARY)
    desk.click(page.filter)
    desk.type("coercion")
    left = [each.target for each in entries(page)]
    desk.keys(press)
    assert page.trees[0].hasFocus()
    assert target(page.trees[0].currentIndex()) == left[0]


def test_typing_into_the_filter_moves_neither_the_details_nor_the_trail(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    click_entry(desk, page.trees[0], page.trees[0].index_of("GLO-018"))
    place = desk.bench.place
    desk.click(page.filter)
    desk.type("visa")
    desk.settle()
    assert desk.bench.place == place
    assert desk.detail.target == "GLO-018"
    desk.keys("Esc")
    assert target(page.trees[0].currentIndex()) == "GLO-018"


def test_strange_texts_in_a_filter_are_words_like_others(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    whole = len(entries(page))
    for text in ('"', "-", "AND OR (", "agency:dhs", "\t\n", "'; DROP", "x" * 5000, "ß%_\\"):
        page.filter.setText(text)
        assert len(entries(page)) <= whole
        assert page.empty.isVisible() is (not entries(page))
    page.filter.clear()
    assert len(entries(page)) == whole


def test_a_screen_reader_hears_title_line_and_place_of_an_entry(desk: Desk) -> None:
    page = outline_page(desk, GLOSSARY)
    tree = page.trees[0]
    for at in list(rows(tree))[:50]:
        spoken = at.data(Qt.ItemDataRole.AccessibleTextRole)
        shown = entry(at)
        if shown is None:
            assert spoken.startswith(f"{at.data()}, ")
            assert spoken.endswith(("entries", "1 entry"))
        else:
            assert spoken.startswith(shown.title.removesuffix("."))
            assert shown.meta in spoken
            assert spoken.endswith(f". {at.row() + 1} of {tree.model().rowCount(at.parent())}")
