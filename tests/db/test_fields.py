"""What a person says of lists and items is kept in one form, or refused with the reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import (
    LINE_LIMIT,
    LINES_LIMIT,
    LINK_LIMIT,
    Edit,
    ItemField,
    ListField,
    SubStep,
    steps_text,
)
from db.errors import BadText
from db.workspace import fields
from db.workspace.fields import checked, checked_key
from db.workspace.store import Workspace
from tests.lists import new_list, setting

LINES = (ItemField.TITLE, ItemField.WHO, ItemField.DONE_BY, ListField.NAME, ListField.OWNER)
DAYS = (ItemField.DUE, ItemField.DONE_ON, ListField.STARTS, ListField.ENDS)
SEVERAL = (ItemField.TAGS, ItemField.STEPS, ItemField.LINKS)
MOMENTS = (ItemField.BINNED, ListField.ARCHIVED, ListField.CLOSED, ListField.BINNED)
ALL = (*ItemField, *ListField)
WEIRD = ["\0", "\x07", "\x7f", "\x85", "\ud800", "\udfff", "\u2028", "\u2029", "\u202e", "\u2066"]


@pytest.mark.parametrize("field", [*LINES, *SEVERAL])
@pytest.mark.parametrize("bad", WEIRD)
def test_what_would_deceive_or_break_a_line_is_refused(
    field: ItemField | ListField, bad: str
) -> None:
    with pytest.raises(BadText, match=rf"character \d of this one \(U\+{ord(bad):04X}\)\. Nothing"):
        checked(field, f"ab{bad}c")


@pytest.mark.parametrize("field", LINES)
def test_a_line_is_kept_without_the_space_around_it(field: ItemField | ListField) -> None:
    assert checked(field, "  Ana Ortiz \t") == "Ana Ortiz"
    assert checked(field, "\u0645\u0631 \U0001f469\u200d\U0001f467 e\u0301") != ""
    assert checked(field, "x" * LINE_LIMIT) == "x" * LINE_LIMIT
    with pytest.raises(BadText, match=r"1,000 characters at most; this one has 1,001"):
        checked(field, "x" * (LINE_LIMIT + 1))


@pytest.mark.parametrize("field", DAYS)
def test_a_day_is_a_day(field: ItemField | ListField) -> None:
    assert checked(field, "2026-12-01") == "2026-12-01"
    assert checked(field, "20261201") == "2026-12-01"
    assert checked(field, "") == ""
    for bad in ("2026-02-30", "2026-13-01", "soon", "2026-12-01\0", "0000-01-01", " ", "1" * 9999):
        with pytest.raises(BadText, match="is a day like 2026-12-01") as caught:
            checked(field, bad)
        assert len(str(caught.value)) < 200


@pytest.mark.parametrize("field", MOMENTS)
def test_a_moment_is_kept_in_utc(field: ItemField | ListField) -> None:
    assert checked(field, "2026-11-22T01:00:00+02:00") == "2026-11-21T23:00:00+00:00"
    assert checked(field, "2026-11-22T01:00:00.5Z") == "2026-11-22T01:00:00.500000+00:00"
    assert checked(field, "2026-11-22") == "2026-11-22T00:00:00+00:00"
    assert checked(field, "") == ""
    for bad in ("zzz", "yes", "0001-01-01T00:00:00+14:00", "9" * 500):
        with pytest.raises(BadText, match="is no moment"):
            checked(field, bad)


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        (ItemField.STATE, "perhaps"),
        (ItemField.STATE, ""),
        (ItemField.PRIORITY, "HIGH"),
        (ItemField.POSITION, "V0"),
        (ItemField.POSITION, "V" * (LINE_LIMIT + 1)),
        (ItemField.POSITION, "\ud800"),
        (ItemField.WORDING, "no hash"),
        (ItemField.WORDING, "ABCDEF0123456789"),
    ],
)
def test_what_is_none_of_the_choices_is_refused(field: ItemField, bad: str) -> None:
    with pytest.raises(BadText, match="Nothing was changed") as caught:
        checked(field, bad)
    assert len(str(caught.value)) < 200


def test_tags_stand_once_in_alphabetical_order() -> None:
    assert (
        checked(ItemField.TAGS, "rooms\n May\n\nROOMS\n\u00c9t\u00e9\n")
        == "May\nROOMS\n\u00c9t\u00e9"
    )


def test_steps_keep_their_marks_and_their_texts() -> None:
    text = "x called\n- written\nasked\n- x not a mark\nx - nor this\n- - nor that\n-\nx\n- \n"
    assert fields.steps_of(checked(ItemField.STEPS, text)) == (
        SubStep("called", done=True),
        SubStep("written"),
        SubStep("asked"),
        SubStep("x not a mark"),
        SubStep("- nor this", done=True),
        SubStep("- nor that"),
    )


@given(
    st.lists(st.builds(SubStep, st.text(st.characters(categories=["L", "P", "Zs"])), st.booleans()))
)
def test_any_steps_come_back(steps: list[SubStep]) -> None:
    kept = tuple(SubStep(step.text.strip(), step.done) for step in steps if step.text.strip())
    assert fields.steps_of(checked(ItemField.STEPS, steps_text(steps))) == kept


def test_there_is_an_end_to_lines_and_to_their_length() -> None:
    links = "\n".join(f"https://example.org/{number}" for number in range(LINES_LIMIT))
    assert checked(ItemField.LINKS, links) == links
    with pytest.raises(BadText, match=r"500 of these at most; here are 501"):
        checked(ItemField.LINKS, links + "\nhttps://example.org")
    assert checked(ItemField.LINKS, "x" * LINK_LIMIT) == "x" * LINK_LIMIT
    with pytest.raises(BadText, match=r"2,000 characters at most; this one has 2,001"):
        checked(ItemField.LINKS, "x" * (LINK_LIMIT + 1))


@pytest.mark.parametrize("field", ALL)
@given(text=st.text(st.characters()) | st.sampled_from([f"a{bad}" for bad in WEIRD]))
def test_any_text_is_refused_or_kept_in_a_form_that_stays(
    field: ItemField | ListField, text: str
) -> None:
    try:
        once, refused = checked(field, text), "Nothing was changed"
    except BadText as error:
        once, refused = "", str(error)
    assert "Nothing was changed" in refused
    assert "\n" not in refused
    assert not once or checked(field, once) == once
    once.encode()
    assert "\0" not in once


@pytest.mark.parametrize("bad", ["", " ", "\n", "a\nb", "a\0", "\ud800", "k" * 201, "\u202ea"])
def test_an_item_cannot_be_known_by_anything(workspace: Workspace, bad: str) -> None:
    mine = new_list(workspace, "Mine", "COM-1").id
    before = workspace.items(mine), workspace.next_actions()
    with pytest.raises(BadText, match=r"The id of an item .*Nothing was changed"):
        checked_key(bad)
    with pytest.raises(BadText):
        workspace.edit(mine, [setting("COM-1", note="half of it"), Edit(bad, {})])
    with pytest.raises(BadText):
        workspace.set_note(mine, bad, "words")
    assert (workspace.items(mine), workspace.next_actions()) == before


def test_one_bad_value_among_many_changes_nothing(workspace: Workspace) -> None:
    mine = new_list(workspace, "Mine", "COM-1").id
    before = workspace.items(mine), workspace.next_actions(), workspace.wordings()
    edits = [
        setting("COM-1", wording="A text", note="half of it"),
        setting("COM-2", wording="Another \ud800"),
    ]
    with pytest.raises(BadText):
        workspace.edit(mine, edits)
    with pytest.raises(BadText):
        workspace.add_checklist({ListField.NAME: "Half"}, [setting("COM-1", due="soon")])
    assert (workspace.items(mine), workspace.next_actions(), workspace.wordings()) == before
    assert [each.name for each in workspace.checklists()] == ["Mine"]
