"""What is wanted on paper: how much of it, and the paper that a design makes of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.core import handout, subject
from desktop.core.design import Boxes, Design, Layout
from desktop.core.handout import Handout
from desktop.core.report import Report
from desktop.core.subject import OF_A_LIST, Choice, Draft, Part, Subject, text_of

DAY = "2026-01-02"


@pytest.fixture
def wanted(plan: Plan) -> Subject:
    record = plan.records["COM-20"]
    own = Item("own-1", title="Call the shelter")
    parts = (Part("Selected", [own]), Part("Everything", [record, own], "Year: 2022."))
    items = {"own-1": own, "COM-20": Item("COM-20", State.DONE)}
    return subject.of_list(plan, "list-1", "Shelter partners", parts, items, DAY)


@pytest.fixture
def cards(plan: Plan) -> Subject:
    make = partial(handout.hotline_card, plan, DAY)
    return subject.of_handouts("card", "Help line", [("A card", make), ("The same", make)])


def test_a_list_says_how_much_each_part_holds(wanted: Subject) -> None:
    assert [(part.name, part.about) for part in wanted.extents] == [
        ("Selected", "1 item."),
        ("Everything", "2 items. Year: 2022."),
    ]
    assert wanted.choices == OF_A_LIST
    assert wanted.layouts == tuple(Layout)


def test_a_part_of_a_list_becomes_its_paper(wanted: Subject) -> None:
    some, whole = (part.make(Design(), b"PNG") for part in wanted.extents)
    assert isinstance(some, Report)
    assert isinstance(whole, Report)
    assert [row.key for section in some.sections for row in section.rows] == ["own-1"]
    assert {row.key for section in whole.sections for row in section.rows} == {"COM-20", "own-1"}
    assert whole.scope == "Year: 2022."
    assert whole.frame.title == "Shelter partners"
    assert whole.frame.logo == b"PNG"
    assert "2 January 2026" in whole.frame.printed or "2026" in whole.frame.printed


def test_what_is_ticked_later_does_not_change_a_paper(plan: Plan) -> None:
    items = {"COM-20": Item("COM-20", State.DONE)}
    part = Part("All", [plan.records["COM-20"]])
    made = subject.of_list(plan, "a", "A", [part], items, DAY)
    items.clear()
    paper = made.extents[0].make(Design(boxes=Boxes.TICKS), b"")
    assert isinstance(paper, Report)
    assert paper.sections[0].rows[0].state == State.DONE


def test_a_page_of_the_library_has_only_the_choices_that_count_there(cards: Subject) -> None:
    assert cards.choices == {Choice.FOOT}
    assert cards.layouts == ()
    assert [part.name for part in cards.extents] == ["A card", "The same"]
    assert cards.extents[0].about


def test_a_page_of_the_library_takes_design_and_logo(cards: Subject) -> None:
    paper = cards.extents[0].make(Design(title="Call"), b"PNG")
    assert isinstance(paper, Handout)
    assert paper.frame.title == "Call"
    assert paper.frame.logo == b"PNG"


def test_a_draft_puts_the_logo_on_the_paper_and_reads_it_once(
    wanted: Subject, tmp_path: Path
) -> None:
    path, logos = tmp_path / "logo.png", dict[str, bytes]()
    Image.new("RGB", (5, 5)).save(path)
    draft = Draft(wanted.extents[0], Design(logo=str(path)), logos)
    first = draft.make()
    assert first.frame.logo.startswith(b"\x89PNG")
    path.unlink()
    assert draft.make() == first
    assert draft.problem == ""


def test_a_bad_logo_is_told_and_the_paper_is_made_without(wanted: Subject, tmp_path: Path) -> None:
    draft = Draft(wanted.extents[0], Design(logo=str(tmp_path)), {})
    assert draft.make().frame.logo == b""
    assert "is a folder" in draft.problem


def test_no_logo_is_no_problem(wanted: Subject) -> None:
    draft = Draft(wanted.extents[0], Design(), {})
    assert draft.make().frame.logo == b""
    assert draft.problem == ""


def test_every_paper_can_be_heard(wanted: Subject, cards: Subject) -> None:
    assert "Call the shelter" in text_of(wanted.extents[1].make(Design(), b""))
    assert "1-888-373-7888" in text_of(cards.extents[0].make(Design(), b""))
