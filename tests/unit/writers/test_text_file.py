"""A paper as lines that each make sense when heard alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.design import Layout
from desktop.core.flow import Bullets, Flow, Heading, Text
from desktop.core.writers.text_file import Line, plain_text, text_lines
from tests.unit.writers.flows import all_saying, checklist, handouts, papers


def test_an_item_begins_with_its_state_and_what_belongs_to_it_stands_in(plan: Plan) -> None:
    text = plain_text(checklist(plan, Layout.COMPACT))
    assert (
        "\n\nIn progress: Student Guide to Preventing Human Trafficking\n"
        "    COM-11 · Commitment · 2022 · Done as of January 25, 2022"
    ) in text
    assert (
        "\n    Who: DOD\n    Done: Write\n    To do: Wait\n    Note: They answer in May:\n"
        "    https://example.org/a_(b)?x=1&y=2.\n    <b>Ask</b> again & again\n\nDone: "
    ) in text
    assert "\n\nNot applicable: " in text
    assert "\n\nIn progress: قائمة الملاجئ\n" in text


def test_headings_have_their_level_and_stand_apart(plan: Plan) -> None:
    flow = checklist(plan)
    headings = [line for line in text_lines(flow) if line.level]
    assert headings[:2] == [Line("Shelter partners", 1), Line("Prevention (9 items)", 2)]
    assert headings[-1] == Line("Sources", 2)
    assert "\n\nPrevention (9 items)\n\nTo do: “Enhance" in plain_text(flow)


def test_a_number_of_a_table_has_the_name_of_its_column(plan: Plan) -> None:
    lines = [line.text for line in text_lines(dict(handouts(plan))["grid"])]
    usda = "Department of Agriculture (USDA) usda: Prevention 3, Protection 0, Prosecution 0, "
    assert f"{usda}Partnerships 0, All 3" in lines


def test_a_sheet_to_sign_in_is_told_once(plan: Plan) -> None:
    lines = [line.text for line in text_lines(checklist(plan, Layout.FACILITATOR))]
    at = lines.index("Sign-in")
    assert lines[at - 1 : at + 3] == [
        "Signature:",
        "Sign-in",
        "Name, Organization, Signature",
        "Sources",
    ]
    assert lines.count("Time:") == 10


def test_lines_of_one_list_stay_together() -> None:
    flow = Flow(
        "T", "en", (Heading(1, "T"), Bullets((("a", ("b",)), ("c\nd", ()))), Text("e")), "f"
    )
    assert plain_text(flow) == "T\n\na\n    b\nc\n    d\n\ne\n\nf\n"


@given(st.text())
def test_no_line_is_empty_or_broken(text: str) -> None:
    lines = text_lines(all_saying(text))
    assert all(line.text.strip() for line in lines)
    assert not any(sign in line.text for line in lines for sign in "\0\n\r\u202e\u2028")


def test_the_text_is_the_lines(plan: Plan) -> None:
    for flow in papers(plan).values():
        text = plain_text(flow)
        assert [line.strip() for line in text.splitlines() if line] == [
            line.text for line in text_lines(flow)
        ]
        assert "\n\n\n" not in text
