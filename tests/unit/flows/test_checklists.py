"""A checklist as a flow: all that its PDF says, in every layout."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.core import report
from desktop.core.design import Boxes, Design, Gather, Layout
from desktop.core.flow import Bullets, Check, Checks, Fact, Flow, Grid, Heading, Room, Step, Text
from desktop.core.flows import of_report
from desktop.core.language import Language
from desktop.core.report import Report
from desktop.printing.pdf import render
from tests.printing.paper import Paper, squeezed
from tests.unit.writers.flows import NOTE, checklist


def made(plan: Plan, items: dict[str, Item], **choices: Any) -> Report:
    records = [plan.records["PRE-1"], plan.records["COM-20"]]
    design = Design(**choices)
    return report.build(
        plan, records, items, design, title="T", scope="Some.", printed="2026-01-02"
    )


def checks(flow: Flow) -> list[Check]:
    return [each for block in flow.blocks if isinstance(block, Checks) for each in block.checks]


def headings(flow: Flow) -> list[str]:
    return [block.text for block in flow.blocks if isinstance(block, Heading)]


def words(flow: Flow) -> list[str]:
    """Every text that stands on the pages of a PDF as well."""
    said = []
    for block in flow.blocks:
        if isinstance(block, Heading | Text):
            said.append(block.text)
        elif isinstance(block, Bullets):
            said += [text for text, _ in block.lines]
        elif isinstance(block, Checks):
            for check in block.checks:
                said += [check.title, check.meta, *check.note.split("\n")]
                said += [fact.text for fact in check.facts] + [step.text for step in check.steps]
    return said


@pytest.mark.parametrize("layout", [each for each in Layout if each is not Layout.FACILITATOR])
def test_a_flow_and_the_pdf_say_the_same(plan: Plan, layout: Layout) -> None:
    items = {
        "PRE-1": Item("PRE-1", State.DOING, who="Ana", note=NOTE),
        "COM-20": Item("COM-20", State.DONE, due="2026-03-01"),
    }
    paper = made(plan, items, layout=layout, notes=True)
    flow = of_report(paper)
    pages = [squeezed(page) for page in Paper(render(paper).data).page_texts()]
    foot = squeezed(flow.foot)
    assert all(foot in page for page in pages)
    text = "".join(re.sub(r"Page\d+of\d+", "", page.replace(foot, "")) for page in pages)
    text = text.replace("\u200b", "")  # where a long word may break
    for said in words(flow):
        assert squeezed(said) in text


def test_each_layout_shows_what_it_does_on_paper(plan: Plan) -> None:
    labels = {
        layout: [fact.label for fact in checks(of_report(made(plan, {}, layout=layout)))[1].facts]
        for layout in Layout
        if layout is not Layout.OVERVIEW
    }
    assert labels[Layout.COMPACT] == ["Who"]
    assert labels[Layout.FULL] == labels[Layout.LARGE] == ["Who", "", "Sources"]
    assert labels[Layout.FACILITATOR] == ["Who", ""]
    compact, full = (
        checks(of_report(made(plan, {}, layout=layout)))[1].facts[0].text
        for layout in (Layout.COMPACT, Layout.FULL)
    )
    assert compact == "State"
    assert full.startswith("Department of State (State), ")


def test_what_nobody_does_names_nobody_and_what_has_no_summary_says_none(plan: Plan) -> None:
    paper = made(plan, {}, layout=Layout.FULL)
    bare = replace(paper.sections[0].rows[0], summary="", sources=())
    section = replace(paper.sections[0], rows=(bare,))
    (check,) = checks(of_report(replace(paper, sections=(section,))))
    assert check.facts == ()


def test_room_to_write_and_to_sign_is_for_the_facilitator(plan: Plan) -> None:
    flow = of_report(made(plan, {}, layout=Layout.FACILITATOR))
    assert {check.room for check in checks(flow)} == {("Time", "Note")}
    assert headings(flow)[-3:] == ["Sign-off", "Sign-in", "Sources"]
    (seats,) = (block for block in flow.blocks if isinstance(block, Grid))
    assert seats.head == ("#", "Name", "Organization", "Signature")
    assert [row[0] for row in seats.rows] == [str(n) for n in range(1, 13)]
    (room,) = (block for block in flow.blocks if isinstance(block, Room))
    assert room.labels == ("Facilitator", "Organization", "Date", "Signature")
    assert {check.room for check in checks(of_report(made(plan, {})))} == {()}


def test_an_item_says_its_state_work_steps_and_note(plan: Plan) -> None:
    check = checks(checklist(plan))[1]
    assert (check.key, check.state, check.state_name) == ("COM-11", "doing", "In progress")
    assert "Ana" in check.meta.split(" · ")
    assert "my state" not in check.meta
    assert check.steps == (Step("Write", done=True), Step("Wait", done=False))
    assert check.note == NOTE


def test_blank_boxes_say_nothing_of_who_and_how_far(plan: Plan) -> None:
    for check in checks(checklist(plan, boxes=Boxes.BLANK)):
        assert (check.state, check.note, check.steps) == ("todo", "", ())
        assert "Ana" not in check.meta


def test_what_surrounds_a_list_stands_as_it_is_designed(plan: Plan) -> None:
    flow = checklist(plan)
    assert flow.blocks[:3] == (
        Heading(1, "Shelter partners"),
        Text("Harbor House"),
        Text("Pillar: Prevention."),
    )
    assert isinstance(flow.blocks[-2], Bullets)
    assert flow.blocks[-1] == Text(
        "National Action Plan to Combat Human Trafficking (December 2021). Plain-word summaries "
        "are by Four Pillars and are not official. Printed January 2, 2026.",
        quiet=True,
    )
    assert flow.foot == "National Human Trafficking Hotline: 1-888-373-7888, or text 233733"
    bare = of_report(replace(made(plan, {}, sources=False, dated=False, footer=" Ours "), scope=""))
    assert "Sources" not in headings(bare)
    full = of_report(made(plan, {}, sources=False, layout=Layout.FULL))
    assert [fact.label for fact in checks(full)[1].facts] == ["Who", ""]
    assert isinstance(bare.blocks[-1], Text)
    assert bare.blocks[-1].text.endswith("are not official.")
    assert bare.foot == "Ours"
    assert isinstance(bare.blocks[1], Text)
    assert bare.blocks[1].quiet


def test_a_list_that_is_not_gathered_has_no_headings_within(plan: Plan) -> None:
    assert headings(of_report(made(plan, {}, gather=Gather.NONE))) == ["T", "Sources"]


def test_an_item_of_spaces_and_a_list_without_a_name_are_still_called_something(
    plan: Plan,
) -> None:
    own = Item("own-1", title="   ")
    paper = report.build(plan, [own], {}, Design(), title="\0 \n", scope="", printed="2026-01-02")
    flow = of_report(paper)
    assert (flow.title, checks(flow)[0].title) == ("Checklist", "Untitled item")
    assert "Sources" not in headings(flow)  # an own item has none


def test_a_title_in_several_lines_stands_in_one(plan: Plan) -> None:
    own = Item("own-1", title="one\r\n\ttwo " + "long " * 2000)
    paper = report.build(plan, [own], {}, Design(), title="a\nb", scope="", printed="2026-01-02")
    flow = of_report(paper)
    assert flow.title == "a b"
    assert checks(flow)[0].title == f"one two {'long ' * 2000}".strip()


def test_the_overview_says_how_far_each_pillar_is_and_names_no_items(plan: Plan) -> None:
    flow = of_report(made(plan, {"COM-20": Item("COM-20", State.DONE)}, layout=Layout.OVERVIEW))
    assert checks(flow) == []
    assert flow.blocks[3:] == (
        Heading(2, "Prevention"),
        Text("1 item · 0 of 1 done"),
        Heading(3, "Principles"),
        Bullets(
            (("“Enhance education and outreach efforts, including for at-risk populations.”", ()),)
        ),
        Heading(2, "Protection"),
        Text("1 item · 1 of 1 done"),
        Heading(3, "Lead agencies"),
        Text("State 1"),
        flow.blocks[-1],
    )


def test_what_the_plan_says_is_english_in_a_paper_of_another_language(plan: Plan) -> None:
    spoken = {Language.SPANISH: "", Language.ARABIC: "en"}  # the plan has Spanish texts
    for language, plans in spoken.items():
        own = Item("own-1")
        paper = report.build(
            plan,
            [plan.records["COM-20"], own],
            {},
            Design(Layout.FULL, language=language),
            title="T",
            scope="Some.",
            printed="2026-01-02",
        )
        flow = of_report(paper)
        marked = [
            getattr(block, "language", None)
            for block in flow.blocks
            if not isinstance(block, Heading) or block.level == 2
        ]
        assert flow.language == language
        assert marked == [plans, "", "", None, "", None, "", "en", ""]
        assert [check.language for check in checks(flow)] == [plans, ""]
        assert checks(flow)[1].title == paper.frame.words["untitled"] != "Untitled item"
        assert checks(flow)[0].state_name == paper.frame.words["todo"]
        overview = of_report(made(plan, {}, layout=Layout.OVERVIEW, language=language))
        assert [b.language for b in overview.blocks if isinstance(b, Bullets)] == [plans]
    assert all(check.language == "" for check in checks(of_report(made(plan, {}))))


def test_an_official_title_stands_in_english_below_its_translation(plan: Plan) -> None:
    records = [plan.records["PRE-1"], plan.records["COM-20"]]

    def built(language: Language) -> Flow:
        design = Design(language=language)
        told = report.build(plan, records, {}, design, title="T", scope="", printed="2026-01-02")
        return of_report(told)

    principle, commitment = checks(built(Language.SPANISH))
    assert principle.title == plan.in_language("es").records["PRE-1"].title
    assert principle.facts[0] == Fact("", f"“{plan.records['PRE-1'].title}”", "en")
    assert "en" not in {fact.language for fact in commitment.facts}  # whose title is ours
    english = checks(built(Language.ENGLISH))
    assert not any(fact.language for check in english for fact in check.facts)
