"""search and list over several checklists."""

from __future__ import annotations

import pytest

from tests.cli.program import Call


@pytest.fixture
def lists(call: Call) -> Call:
    """A first list with a note, and another with an item of one's own."""
    call("note", "PRE-1", "ask about the zebra")
    call("tick", "PRE-2")
    made = call("checklist", "new", "Shelter partners", "--topic", "housing")
    assert made.code == 0, made.err
    return call


def test_list_takes_words_and_conditions(lists: Call) -> None:
    assert [row["id"] for row in lists("list", "zebra", "--json").data] == ["PRE-1"]
    assert [row["id"] for row in lists("list", "is:done", "--json").data] == ["PRE-2"]
    assert [row["id"] for row in lists("list", "has:note", "is:todo", "--json").data] == ["PRE-1"]
    assert lists("list", "zebra", "--state", "done", "--json").data == []
    assert [row["id"] for row in lists("list", "--state", "done", "--json").data] == ["PRE-2"]


def test_list_says_what_it_did_not_understand(lists: Call) -> None:
    answer = lists("list", "due:soon", "--json")
    assert (answer.code, answer.data) == (0, [])
    assert answer.err == "Due: nothing is called “soon”.\n"


def test_list_of_a_named_list_keeps_to_what_is_in_it(lists: Call) -> None:
    whole = [row["id"] for row in lists("list", "topic:housing", "--json").data]
    named = lists("list", "--checklist", "Shelter partners", "--json").data
    assert [row["id"] for row in named] == whole
    assert lists("list", "zebra", "--checklist", "Shelter partners", "--json").data == []


def test_search_names_the_list_that_an_item_stands_in(lists: Call) -> None:
    rows = lists("search", 'list:"shelter partners"', "--json", "--limit", "500").data
    whole = lists("list", "topic:housing", "--json").data
    assert [row["id"].partition("#")[2] for row in rows] == [row["id"] for row in whole]
    assert {row["checklist"] for row in rows} == {"Shelter partners"}
    assert {row["kind"] for row in rows} == {"item"}
    shown = lists("search", "list:shelter").out.splitlines()
    assert all(line.startswith("In Shelter partners: ") for line in shown[:-1])


def test_search_says_so_where_there_is_no_such_list(lists: Call) -> None:
    answer = lists("search", "list:nowhere")
    assert answer.err == "List: no list is called “nowhere”.\n"
    assert answer.out == "0 results.\n"


@pytest.mark.parametrize(
    "text", ["due:<", "who:", "is:zed", "list:", "priority:", "tag:\u0301", "in:x", "due:99999d"]
)
def test_no_condition_is_an_error(lists: Call, text: str) -> None:
    assert lists("search", text).code == 0
    assert lists("list", text).code == 0
