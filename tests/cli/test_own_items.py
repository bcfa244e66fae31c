"""checklist add, set, remove; tick and note: a person's own items beside those of the plan."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING
from tests.cli.program import Call, one_line

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def mine(call: Call) -> str:
    """A list with one record and one own item; its short key."""
    assert call("checklist", "new", "A", "--empty").code == DONE
    assert call("checklist", "add", "A", "COM-17").code == DONE
    said = call("checklist", "add", "A", "Call the city").out
    assert said.startswith("Added: own-")
    return said.split()[1]


def items(call: Call, name: str = "A") -> dict[str, dict[str, Any]]:
    rows = call("checklist", "show", name, "--json").data["items"]
    return {row["short"]: row for row in rows}


def refused(call: Call, *arguments: str) -> tuple[int, str]:
    answer = call(*arguments)
    assert answer.out == ""
    return answer.code, one_line(answer.err)


# -- add --


def test_what_is_added_stands_at_the_end_in_its_own_words(call: Call, mine: str) -> None:
    assert list(items(call)) == ["COM-17", mine]
    item = items(call)[mine]
    assert (item["kind"], item["title"], item["state"]) == ("own", "Call the city", "todo")
    assert (item["pillar"], item["due"], item["tags"], item["steps"]) == ("", "", [], [])
    assert item["key"].startswith(mine)
    assert len(mine) == len("own-") + 8


def test_an_item_comes_with_all_that_is_said_about_it(call: Call, mine: str) -> None:
    answer = call(
        "checklist", "add", "a", "Write 漢字 👩🏽‍💻", "--pillar", "2", "--principle", "PRT-7",
        "--due", "tomorrow", "--who", "Maria", "--priority", "high", "--tag", "b", "--tag", "a",
        "--step", "one", "--step", "x two", "--link", "https://example.org/?a=1",
    )  # fmt: skip
    item = list(items(call).values())[-1]
    assert answer.out == f"Added: {item['short']} Write 漢字 👩🏽‍💻 (in A)\n"
    assert (item["pillar"], item["principle"]) == ("protection", "PRT-7")
    assert item["due"] == (TODAY + timedelta(1)).isoformat()
    assert (item["who"], item["priority"], item["tags"]) == ("Maria", "high", ["a", "b"])
    assert item["steps"] == [{"text": "one", "done": False}, {"text": "two", "done": True}]
    assert item["links"] == ["https://example.org/?a=1"]
    shown = call("checklist", "show", "A").out
    assert "Maria; due " in shown
    assert "high priority; #a #b; 1 link)" in shown
    assert "[x] two" in shown


def test_a_record_is_added_by_its_id_once(call: Call, mine: str) -> None:
    assert call("checklist", "add", "A", "pre-1", "--who", "Maria").code == DONE
    assert items(call)["PRE-1"]["who"] == "Maria"
    code, why = refused(call, "checklist", "add", "A", "PRE-1")
    assert (code, why) == (BAD_INPUT, "PRE-1 is in 'A' already. Nothing was changed.")


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (("",), BAD_INPUT, "An item needs a text"),
        (("  ",), BAD_INPUT, "An item needs a text"),
        (("two\nlines",), BAD_INPUT, "U+000A"),
        (("x", "--due", "2026-02-30"), BAD_INPUT, "--due '2026-02-30' is not a day"),
        (("x", "--tag", "a\x07"), BAD_INPUT, "U+0007"),
        (("x", "--pillar", "five"), NO_SUCH_THING, "Pillar 'five' is not known"),
        (("x", "--principle", "PRE-9"), NO_SUCH_THING, "Principle 'PRE-9'"),
        (("PRE-1", "--pillar", "2"), BAD_INPUT, "which gives its pillar"),
        (("\udcff",), BAD_INPUT, "U+DCFF"),
    ],
)
def test_what_cannot_be_added_changes_nothing(
    call: Call, mine: str, arguments: tuple[str, ...], code: int, why: str
) -> None:
    given, said = refused(call, "checklist", "add", "A", *arguments)
    assert given == code
    assert why in said
    assert list(items(call)) == ["COM-17", mine]


# -- set --


def test_values_are_set_for_several_items_in_one_step(call: Call, mine: str) -> None:
    set_them = ("--state", "done", "--by", "MR", "--who", "Maria", "--tag", "x")
    answer = call("checklist", "set", "A", mine.removeprefix("own-"), "com-17", *set_them)
    assert answer.code == DONE
    assert [line[:3] for line in answer.out.splitlines()] == ["[x]", "[x]"]
    for item in items(call).values():
        assert (item["state"], item["done_by"], item["who"]) == ("done", "MR", "Maria")
        assert item["done_on"] == TODAY.isoformat()
        assert item["tags"] == ["x"]
    assert call("undo").out == "Undone: change to 2 items (in A).\n"
    assert {item["state"] for item in items(call).values()} == {"todo"}


def test_an_empty_value_removes_what_was_there(call: Call, mine: str) -> None:
    full = ("--due", "+1d", "--who", "M", "--priority", "low", "--tag", "a", "--link", "b",
            "--step", "c", "--pillar", "1", "--principle", "PRE-1")  # fmt: skip
    assert call("checklist", "set", "A", mine, *full).code == DONE
    before = items(call)[mine]
    assert all(before[f] for f in ("due", "who", "priority", "tags", "links", "steps", "pillar"))
    bare = [text for name in full[::2] for text in (name, "none" if name == "--priority" else "")]
    assert call("checklist", "set", "A", mine, *bare).code == DONE
    after = items(call)[mine]
    for field in ("due", "who", "priority", "pillar", "principle"):
        assert after[field] == ""
    assert (after["tags"], after["links"], after["steps"]) == ([], [], [])


def test_a_step_that_was_done_stays_so_when_steps_are_set_anew(call: Call, mine: str) -> None:
    call("checklist", "set", "A", mine, "--step", "x One", "--step", "two")
    call("checklist", "set", "A", mine, "--step", "new", "--step", "one", "--step", "two")
    assert items(call)[mine]["steps"] == [
        {"text": "new", "done": False},
        {"text": "one", "done": True},
        {"text": "two", "done": False},
    ]


def test_to_do_again_takes_day_and_initials_away(call: Call, mine: str) -> None:
    call("checklist", "set", "A", mine, "--state", "done", "--by", "MR")
    call("checklist", "set", "A", mine, "--state", "todo")
    item = items(call)[mine]
    assert (item["state"], item["done_on"], item["done_by"]) == ("todo", "", "")
    again = call("checklist", "set", "A", mine, "--state", "todo")
    assert again.code == DONE  # as it is: nothing to do, and nothing wrong


def test_an_own_item_gets_another_text_a_record_does_not(call: Call, mine: str) -> None:
    assert call("checklist", "set", "A", mine, "--title", "Write").code == DONE
    assert items(call)[mine]["title"] == "Write"
    code, why = refused(call, "checklist", "set", "A", "COM-17", mine, "--title", "Mine")
    assert code == BAD_INPUT
    assert "COM-17 is of the plan, which gives its title." in why
    assert items(call)[mine]["title"] == "Write"
    assert refused(call, "checklist", "set", "A", mine, "--title", " ")[0] == BAD_INPUT


@pytest.mark.parametrize(
    ("keys", "code", "why"),
    [
        (("own-zzzz",), NO_SUCH_THING, "There is no item 'own-zzzz'"),
        (("COM-18",), NO_SUCH_THING, "COM-18 is not in this checklist."),
        (("COM-17", "COM-18"), NO_SUCH_THING, "COM-18 is not in this checklist."),
        (("own-",), NO_SUCH_THING, "There is no item"),
    ],
)
def test_an_item_that_is_not_in_the_list_is_told_and_nothing_set(
    call: Call, mine: str, keys: tuple[str, ...], code: int, why: str
) -> None:
    for command in (("set", "A", *keys, "--who", "M"), ("remove", "A", *keys)):
        given, said = refused(call, "checklist", *command)
        assert given == code
        assert why in said
    assert {item["who"] for item in items(call).values()} == {""}


def test_setting_nothing_is_told(call: Call, mine: str) -> None:
    code, why = refused(call, "checklist", "set", "A", mine)
    assert code == BAD_INPUT
    assert why.startswith("There is nothing to set.")


# -- remove and restore --


def test_removed_items_lie_in_the_bin_and_come_back(call: Call, mine: str) -> None:
    call("checklist", "set", "A", mine, "--who", "Maria")
    before = items(call)
    answer = call("checklist", "remove", "A", "COM-17", mine, mine)
    assert answer.out.splitlines()[1] == f"In the bin: {mine} Call the city (from A)"
    assert items(call) == {}
    binned = call("checklist", "bin", "--json").data
    assert binned["lists"] == []
    assert {(row["short"], row["checklist"]) for row in binned["items"]} == {
        ("COM-17", "A"),
        (mine, "A"),
    }
    assert f"{mine}  Call the city (of A)" in call("checklist", "bin").out
    said = call("checklist", "restore", "a", mine[:8], "com-17").out
    assert said.splitlines()[0] == f"Brought back: {mine} Call the city (in A)"
    assert items(call) == before


def test_what_is_not_in_the_bin_does_not_come_out_of_it(call: Call, mine: str) -> None:
    code, why = refused(call, "checklist", "restore", "A", "COM-17")
    assert (code, why) == (NO_SUCH_THING, "COM-17 of 'A' is not in the bin.")
    assert refused(call, "checklist", "restore", "A", mine)[0] == NO_SUCH_THING


def test_a_record_in_the_bin_is_added_again_with_what_was_said(call: Call, mine: str) -> None:
    call("checklist", "set", "A", "COM-17", "--who", "Maria")
    call("checklist", "remove", "A", "COM-17")
    assert call("checklist", "add", "A", "COM-17").code == DONE
    assert items(call)["COM-17"]["who"] == "Maria"
    assert call("checklist", "bin").out == "The bin is empty.\n"


# -- tick, note and list --


def test_own_items_are_ticked_and_noted_like_records(call: Call, mine: str) -> None:
    answer = call("tick", mine, "COM-17", "--checklist", "A")
    assert answer.out.splitlines()[0] == f"Done: {mine} Call the city (in A)"
    assert {item["state"] for item in items(call).values()} == {"done"}
    said = call("note", mine, "called\ntwice", "--checklist", "A").out
    assert said == f"Saved: note on {mine} (in A)\n"
    assert call("note", mine, "--checklist", "A").out == "called\ntwice\n"
    assert items(call)[mine]["note"] == "called\ntwice"
    assert "; note)" in call("checklist", "show", "A").out


def test_those_of_the_first_list_need_no_name(call: Call, mine: str) -> None:
    assert call("tick", mine).code == DONE
    assert items(call)[mine]["state"] == "done"
    assert call("note", "own-nothing").code == NO_SUCH_THING


def test_one_wrong_item_and_nothing_is_ticked(call: Call, mine: str) -> None:
    code, why = refused(call, "tick", mine, "own-zzzz", "--checklist", "A")
    assert code == NO_SUCH_THING
    assert "There is no item 'own-zzzz'" in why
    assert items(call)[mine]["state"] == "todo"


def test_list_tells_records_of_the_list_and_where_the_rest_is(call: Call, mine: str) -> None:
    answer = call("list", "--checklist", "A")
    lines = answer.out.splitlines()
    assert "COM-17" in lines[0]
    assert lines[1] == "1 record: 1 commitment."
    assert lines[-1] == "The checklist has 1 item of your own as well: four-pillars checklist show"
    assert [row["id"] for row in call("list", "--checklist", "A", "--json").data] == ["COM-17"]
    assert "of your own" not in call("list").out


def test_what_the_plan_no_longer_has_can_be_named_and_removed(
    call: Call, mine: str, data_dir: Path, plan: Plan
) -> None:
    import db
    from db.checklists import Edit

    assert "OLD-1" not in plan.records
    workspace = db.open_workspace(data_dir)
    workspace.edit(workspace.checklist_named("A").id, [Edit("OLD-1", {})])
    workspace.close()
    assert "OLD-1 (no longer in the plan)" in call("checklist", "show", "A").out
    assert call("tick", "old-1", "--checklist", "A").code == DONE
    assert call("checklist", "remove", "A", "OLD-1").code == DONE
    assert "OLD-1" not in items(call)


def test_the_real_program_does_the_same(program: Call, data_dir: Path) -> None:
    assert program("checklist", "new", "A", "--template", "transportation").code == DONE
    added = program("checklist", "add", "A", "Überall anrufen 📞", "--due", "2026-12-01")
    assert added.code == DONE
    key = added.out.split()[1]
    assert program("tick", key, "--checklist", "A").code == DONE
    rows = program("checklist", "show", "A", "--json").data["items"]
    assert (rows[-1]["title"], rows[-1]["state"]) == ("Überall anrufen 📞", "done")
    assert program("undo").out == "Undone: state of “Überall anrufen 📞” (in A).\n"
    wrong = program("checklist", "new", "a", "--empty")
    assert wrong.code == BAD_INPUT
    assert one_line(wrong.err).startswith("There is a checklist named 'A' already.")
    plain = program("checklist", "templates", PYTHONIOENCODING="ascii")
    assert plain.code == DONE
