"""Searching off the window's thread: the last question is answered, and no other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.models.conftest import Settle

from db.checklists import OWN, Edit, ItemField, Listed, ListField  # isort: skip
from db.records import Word  # isort: skip
from desktop.core import query  # isort: skip
from desktop.core.asked import Asked  # isort: skip
from desktop.core.filters import Filter  # isort: skip
from desktop.core.matches import Matches  # isort: skip
from desktop.work.board import Board  # isort: skip
from desktop.work.search import Searcher  # isort: skip
from desktop.work.worker import Worker  # isort: skip

Found = list[tuple[str, list[str]]]


@pytest.fixture
def searcher(board: Board, worker: Worker) -> Searcher:
    """It asks on the store's worker here, so that waiting for one waits for both."""
    return Searcher(board, worker)


def asked(board: Board, text: str) -> Asked:
    mine = board.checklist.id if board.checklist else ""
    return Asked(query.parse(text), Filter(), mine, "2026-06-15")


def add_list(board: Board, settle: Settle, key: str, who: str) -> None:
    edits = [Edit(key, {ItemField.WHO: who})]
    board.do(lambda store, _: store.add_checklist({ListField.NAME: f"Of {who}"}, edits))
    settle()


def test_items_of_other_lists_are_found(board: Board, searcher: Searcher, settle: Settle) -> None:
    add_list(board, settle, "PRE-1", "Anna")
    heard: list[tuple[Asked, tuple[Listed, ...]]] = []
    question = asked(board, "who:anna")
    searcher.search_lists(question, lambda *answer: heard.append(answer))
    assert heard == []
    settle()
    ((told, found),) = heard
    assert told is question
    assert [(each.item.key, each.item.who) for each in found] == [("PRE-1", "Anna")]


def test_a_list_made_meanwhile_is_searched_as_well(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    heard: list[int] = []
    for number in range(3):
        searcher.search_lists(asked(board, "who:b"), lambda _, found: heard.append(len(found)))
        settle()
        add_list(board, settle, "PRE-2", f"Ben {number}")
    assert heard == [0, 1, 2]


def test_what_asks_nothing_about_items_is_answered_at_once(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    heard: list[tuple[Listed, ...]] = []
    searcher.search_lists(asked(board, "who:anna"), lambda _, found: heard.append(found))
    searcher.search_lists(asked(board, "agency:dhs"), lambda _, found: heard.append(found))
    assert heard == [()]
    settle()
    assert heard == [()], "the question before it is answered no more"


def test_only_the_last_question_is_answered(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    add_list(board, settle, "PRE-1", "Anna")
    lists: list[str] = []
    plan: list[str] = []

    def plan_heard(text: str, _: object) -> None:
        plan.append(text)

    for text in ("a", "an", "anna"):
        searcher.search_lists(
            asked(board, text), lambda of, _: lists.append(of.query.words[0].text)
        )
        searcher.search(query.parse(text), partial(plan_heard, text))
    settle()
    assert lists == plan == ["anna"]


def test_what_is_forgotten_is_not_answered(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    heard: list[object] = []
    searcher.search_lists(asked(board, "anna"), lambda *answer: heard.append(answer))
    searcher.search(query.parse("anna"), lambda *answer: heard.append(answer))
    searcher.forget()
    settle()
    assert heard == []


def test_without_unwanted_words_own_items_are_left(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    made = [Edit(f"{OWN}{n}", {ItemField.TITLE: title}) for n, title in enumerate(("Ape", "Bee"))]
    board.do(lambda store, mine: store.edit(mine.id, made))
    settle()
    heard: list[Matches] = []
    searcher.search_list(query.parse("-bee"), heard.append)
    settle()
    standing = heard[0].mask(board.index) & board.index.members & ~board.index.all
    assert board.index.ordered(standing) == (f"{OWN}0",)


def test_the_open_list_is_searched_for_what_a_person_wrote_and_what_the_plan_says(
    board: Board, searcher: Searcher, settle: Settle
) -> None:
    board.do(lambda store, mine: store.set_note(mine.id, "PRE-3", "call the wombat"))
    settle()
    heard: list[Matches] = []
    for text in ("wombat", "wombat traffick", "traffick", "call -wombat"):
        searcher.search_list(query.parse(text), heard.append)
        settle()
    found = [set(board.index.ordered(each.mask(board.index))) for each in heard]
    said = {hit.id for hit in board.plan.find([Word("traffick")])} & board.items.keys()
    assert found[:3] == [{"PRE-3"}, set(), said]
    assert "PRE-3" not in found[3]


def test_nothing_is_found_in_a_workspace_that_is_not_open(
    plan: object, qapp: object, board: Board, worker: Worker, settle: Settle
) -> None:
    closed = Board(board.plan, worker)
    heard: list[tuple[Listed, ...]] = []
    Searcher(closed, worker).search_lists(
        asked(board, "who:anna"), lambda _, found: heard.append(found)
    )
    settle()
    assert heard == [()]


def test_what_the_store_refuses_is_told(
    board: Board, searcher: Searcher, settle: Settle, data_dir: Path
) -> None:
    refused: list[str] = []
    board.failed.connect(refused.append)
    damaged = bytes(4096)
    assert board.workspace is not None
    path = board.workspace.path
    whole = path.read_bytes()
    board.workspace.close()
    for journal in path.parent.glob(path.name + "-*"):
        journal.unlink()
    path.write_bytes(damaged)
    searcher.search_lists(asked(board, "who:anna"), lambda *_: pytest.fail("nothing can be found"))
    settle()
    path.write_bytes(whole)
    assert len(refused) == 1
