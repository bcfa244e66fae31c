"""checklist: lists are made, listed, put away, brought back and begun again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import db
from db.checklists import Edit, Item, ItemField, ListField, State
from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, USAGE
from desktop.core.item_title import item_title
from desktop.core.list_items import Grouping
from desktop.core.templates import shipped
from tests.cli.program import Answer, Call, one_line

Lists = Callable[..., Answer]
TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def lists(call: Call) -> Lists:
    """`four-pillars checklist ...`, which is to be done."""

    def answer(*arguments: str) -> Answer:
        given = call("checklist", *arguments)
        assert (given.code, given.err) == (DONE, "")
        return given

    return answer


def names(lists: Lists, *more: str) -> list[str]:
    return [each["name"] for each in lists("list", "--json", *more).data]


def shown(lists: Lists, name: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = lists("show", name, "--json").data["items"]
    return items


def refused(call: Call, *arguments: str) -> tuple[int, str]:
    answer = call("checklist", *arguments)
    assert answer.out == ""
    return answer.code, one_line(answer.err)


# -- making --


def test_a_new_workspace_has_one_list_of_the_whole_plan(lists: Lists, plan: Plan) -> None:
    (one,) = lists("list", "--json").data
    assert (one["name"], one["whole"]) == ("My checklist", True)
    assert (one["base"], one["done"], one["percent"]) == (len(plan.records), 0, 0)
    assert lists("list").out == f"My checklist: 0 of {len(plan.records)} done.\n"


def test_without_more_a_new_list_is_of_the_whole_plan(lists: Lists, plan: Plan) -> None:
    assert "21 principles" in lists("new", "Everything").out
    assert [item["key"] for item in shown(lists, "everything")] == list(plan.records)


def test_an_empty_one_is_empty(lists: Lists) -> None:
    assert lists("new", "  Mine ", "--empty").out == "Made: Mine (empty)\n"
    assert shown(lists, "mine") == []


def test_a_filter_chooses_what_is_in_it_as_it_does_for_list(lists: Lists, call: Call) -> None:
    chosen = ("--agency", "dol", "--role", "lead", "--year", "2023")
    lists("new", "Labor", *chosen, "--search=-training")
    wanted = [row["id"] for row in call("list", *chosen, "--json").data]
    keys = [item["key"] for item in shown(lists, "Labor")]
    assert keys == [key for key in wanted if key in keys]
    assert 0 < len(keys) < len(wanted)
    assert "Lead: Department of Labor. Year: 2023." in lists("show", "Labor").out


def test_states_of_a_list_choose_for_the_next(lists: Lists, call: Call) -> None:
    lists("new", "A", "--topic", "housing")
    call("tick", "COM-17", "--checklist", "A")
    lists("new", "B", "--state", "done", "--checklist", "A")
    assert [(i["key"], i["state"]) for i in shown(lists, "B")] == [("COM-17", "todo")]


@pytest.mark.parametrize("template", shipped(), ids=lambda each: each.id)
def test_every_template_makes_a_list_of_what_it_says(lists: Lists, template: Any) -> None:
    told = {each["id"]: each for each in lists("templates", "--json").data}[template.id]
    lists("new", template.name, "--template", template.id)
    data = lists("show", template.name, "--json").data
    assert len(data["items"]) == told["items"]
    assert (data["purpose"], data["whole"]) == (told["purpose"], False)
    assert {item["state"] for item in data["items"]} == {"todo"}
    titles = [item["title"] for item in data["items"] if item["kind"] == "own"]
    assert titles == [item.title for item in (*template.before, *template.after)]


def test_a_template_goes_by_its_name_too_and_an_unknown_one_is_told(
    lists: Lists, call: Call
) -> None:
    lists("new", "A", "--template", "TRANSPORTATION")
    code, why = refused(call, "new", "B", "--template", "cooking")
    assert code == NO_SUCH_THING
    assert "four-pillars, forced-labor" in why
    assert names(lists) == ["A"]


def test_templates_are_listed_with_what_they_are_for(lists: Lists) -> None:
    said = lists("templates").out
    for template in shipped():
        assert template.id in said
        assert template.purpose in said


def test_a_copy_keeps_what_is_asked_for(lists: Lists, call: Call) -> None:
    lists("new", "A", "--topic", "housing", "--owner", "Maria", "--starts", "2026-01-01")
    call("tick", "COM-17", "--checklist", "A")
    call("note", "COM-17", "called", "--checklist", "A")
    for name, keep, state, note in (
        ("B", (), "todo", ""),
        ("C", ("--keep", "states"), "done", ""),
        ("D", ("--keep", "states", "--keep", "notes"), "done", "called"),
    ):
        lists("new", name, "--from", "a", *keep, "--purpose", "for a test")
        data = lists("show", name, "--json").data
        item = next(each for each in data["items"] if each["key"] == "COM-17")
        assert (item["state"], item["note"]) == (state, note)
        assert (data["owner"], data["purpose"], data["starts"]) == ("Maria", "for a test", "")


def test_what_is_said_about_a_list_is_kept_and_shown(lists: Lists) -> None:
    lists(
        "new", "A", "--empty", "--purpose", "two\nlines", "--owner", "Maria", "--place", "Office",
        "--starts", "12/1/2026", "--ends", "Dec 24, 2026",
    )  # fmt: skip
    data = lists("show", "A", "--json").data
    assert (data["starts"], data["ends"]) == ("2026-12-01", "2026-12-24")
    said = lists("show", "A").out
    assert "two\nlines\n" in said
    assert "Owner: Maria. Place: Office. From: December 1, 2026. To: December 24, 2026." in said
    assert said.endswith("\n0 of 0 done.\n")


@pytest.mark.parametrize(
    "wrong",
    [
        ("new",),
        ("new", "A", "--empty", "--template", "housing"),
        ("new", "A", "--from", "B", "--empty"),
        ("new", "A", "--empty", "--agency", "dhs"),
        ("new", "A", "--template", "x", "--search", "labor"),
        ("new", "A", "--keep", "notes"),
        ("new", "A", "--from", "B", "--keep", "everything"),
        ("new", "A", "--role", "lead"),
        ("show", "A", "--group", "color"),
        ("set", "A"),
        ("dance",),
        (),
    ],
)
def test_options_that_make_no_sense_together_are_refused(
    call: Call, data_dir: Path, wrong: tuple[str, ...]
) -> None:
    answer = call("checklist", *wrong)
    assert answer.code == USAGE
    assert answer.out == ""
    assert not data_dir.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (("new", "", "--empty"), BAD_INPUT, "needs a name"),
        (("new", "my CHECKLIST"), BAD_INPUT, "There is a checklist named 'My checklist' already"),
        (("new", "x" * 1001), BAD_INPUT, "1,000 characters at most"),
        (("new", "a\u202eb"), BAD_INPUT, "U+202E"),
        (("new", "A", "--starts", "soon"), BAD_INPUT, "--starts 'soon' is not a day"),
        (("new", "A", "--agency", "nobody"), NO_SUCH_THING, "Agency 'nobody' is not known"),
        (("new", "A", "--from", "B"), NO_SUCH_THING, "no checklist named 'B'"),
        (("rename", "My checklist", " "), BAD_INPUT, "needs a name"),
        (("restore", "A"), NO_SUCH_THING, "in the bin"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_line_and_nothing_is(
    call: Call, lists: Lists, arguments: tuple[str, ...], code: int, why: str
) -> None:
    lists("list")
    given, said = refused(call, *arguments)
    assert given == code
    assert why in said
    assert names(lists, "--all") == ["My checklist"]


@pytest.mark.parametrize(
    "command",
    ["show X", "add X text", "set X PRE-1 --who a", "remove X PRE-1", "rename X Y", "archive X",
     "unarchive X", "delete X", "again X", "restore X PRE-1"],
)  # fmt: skip
def test_a_list_that_is_not_there_is_told(call: Call, command: str) -> None:
    code, why = refused(call, *command.split())
    assert code == NO_SUCH_THING
    assert why == "There is no checklist named 'X'."


# -- putting away --


def test_a_list_gets_another_name(lists: Lists) -> None:
    lists("new", "A", "--empty")
    assert lists("rename", "a", "Ä 🏠").out == "Renamed: A is now Ä 🏠\n"
    assert names(lists) == ["Ä 🏠"]
    lists("rename", "Ä 🏠", "ä 🏠")  # letter case alone


def test_an_archived_list_is_out_of_sight_until_it_is_used_again(lists: Lists) -> None:
    lists("new", "A", "--empty")
    lists("new", "B", "--empty")
    assert lists("archive", "A").out == "Archived: A\n"
    moment = lists("show", "A", "--json").data["archived"]
    lists("archive", "A")  # once more changes nothing
    assert lists("show", "A", "--json").data["archived"] == moment
    assert names(lists) == ["B"]
    assert set(names(lists, "--all")) == {"A", "B"}
    assert "A (archived): 0 of 0 done." in lists("list", "--all").out
    assert lists("unarchive", "A").out == "In use again: A\n"
    assert set(names(lists)) == {"A", "B"}


def test_a_deleted_list_lies_in_the_bin_and_comes_back_with_all_in_it(lists: Lists) -> None:
    lists("new", "A", "--topic", "housing")
    before = shown(lists, "A")
    assert lists("delete", "A").out == "In the bin: A\n"
    assert names(lists) == ["My checklist"]
    binned = lists("bin", "--json").data
    assert [each["name"] for each in binned["lists"]] == ["A"]
    assert lists("bin").out == f"{binned['lists'][0]['binned'][:10]}  A\n"
    lists("new", "A", "--empty")
    assert lists("restore", "a").out == "Brought back: A (2)\n"
    assert shown(lists, "A (2)") == before
    assert lists("bin").out == "The bin is empty.\n"


def test_a_run_is_closed_and_the_next_begins(lists: Lists, call: Call) -> None:
    lists("new", "A", "--template", "housing-and-services")
    lists("set", "A", "COM-17", "--state", "done", "--due", "2026-01-01", "--who", "Maria")
    call("note", "COM-17", "called", "--checklist", "A")
    old = lists("show", "A", "--json").data
    said = lists("again", "A", "--notes").out
    assert said.startswith("Started again: A (3 principles, ")
    new = lists("show", "A", "--json").data
    assert (new["follows"], new["name"], new["purpose"]) == (old["id"], "A", old["purpose"])
    assert [i["key"] for i in new["items"]] == [i["key"] for i in old["items"]]
    item = next(each for each in new["items"] if each["key"] == "COM-17")
    assert (item["state"], item["due"], item["done_on"]) == ("todo", "", "")
    assert (item["who"], item["note"]) == ("Maria", "called")
    closed = lists("show", old["id"], "--json").data
    assert closed["items"] == old["items"]
    today = TODAY.isoformat()
    assert any(f"A (closed {today[:4]}" in line for line in lists("list", "--all").out.splitlines())
    for command in (("add", old["id"], "x"), ("remove", old["id"], "PRT-7")):
        code, why = refused(call, *command)
        assert code == BAD_INPUT
        assert "can only be read" in why
    lists("again", "A")
    notes = [each["note"] for each in lists("show", "A", "--json").data["items"]]
    assert set(notes) == {""}
    # A run that is over can be begun again as well, beside the one that is open.
    assert lists("again", old["id"]).out.startswith("Started again: A (2) (3 principles, ")
    assert lists("show", "A (2)", "--json").data["follows"] == old["id"]


# -- undo and redo --


def test_everything_can_be_undone_and_done_again_by_the_next_program(
    call: Call, lists: Lists, plan: Plan
) -> None:
    lists("new", "A", "--topic", "housing")
    lists("set", "A", "COM-17", "--who", "Maria")
    call("tick", "COM-17", "PRT-7", "--checklist", "A")
    lists("delete", "A")
    told = [call("undo").out for _ in range(5)]
    heading = item_title(plan, Item("COM-17"))
    assert told == [
        "Undone: removing “A”.\n",
        "Undone: state of 2 items (in A).\n",
        f"Undone: change to “{heading}” (in A).\n",
        "Undone: making “A”.\n",
        "There is nothing to undo.\n",
    ]
    again = [call("redo").out for _ in range(5)]
    assert [line.removeprefix("Done again: ") for line in again[:4]] == [
        line.removeprefix("Undone: ") for line in told[3::-1]
    ]
    assert again[4] == "There is nothing to redo.\n"
    assert [each["name"] for each in lists("bin", "--json").data["lists"]] == ["A"]


def test_undo_of_many_lists_says_how_many(call: Call, data_dir: Path) -> None:
    workspace = db.open_workspace(data_dir)
    made = [workspace.add_checklist({ListField.NAME: name}).made for name in "AB"]
    states = [workspace.state(each) for each in made]
    for each in made:
        workspace.edit(each, [Edit("PRE-1", {ItemField.WHO: "Maria"})])
    others = [workspace.state(each) for each in made]
    for _ in made:
        workspace.undo()
    assert states
    workspace.merge(others)
    workspace.close()
    assert call("undo").out == "Undone: import of 2 checklists.\n"


# -- listing --


def test_progress_leaves_out_what_does_not_apply_and_says_what_is_late(
    lists: Lists, call: Call
) -> None:
    lists("new", "A", "--topic", "housing")
    keys = [item["key"] for item in shown(lists, "A")]
    call("tick", keys[0], "--checklist", "A")
    call("tick", keys[1], "--checklist", "A", "--state", "na")
    lists("set", "A", keys[2], keys[0], "--due", "2020-01-01")
    lists("set", "A", keys[3], "--due", "+3d")
    base = len(keys) - 1
    assert lists("list").out == f"A: 1 of {base} done, 1 overdue, 1 due soon.\n"
    (data,) = lists("list", "--json").data
    assert data["states"] == {"todo": base - 1, "doing": 0, "done": 1, "na": 1}
    assert (data["percent"], data["overdue"], data["due_soon"]) == (100 // base, 1, 1)
    late = next(item for item in shown(lists, "A") if item["key"] == keys[2])
    assert late["overdue"] is True


@pytest.mark.parametrize("by", list(Grouping))
def test_show_groups_without_losing_any(lists: Lists, call: Call, by: Grouping) -> None:
    lists("new", "A", "--template", "transportation")
    call("tick", "COM-48", "--checklist", "A")
    lists("set", "A", "COM-44", "--due", (TODAY + timedelta(1)).isoformat(), "--who", "Maria")
    flat = [line for line in lists("show", "A").out.splitlines() if line[:1] == "["]
    grouped = lists("show", "A", "--group", by).out.splitlines()
    lines = [line for line in grouped if line[:1] == "["]
    assert sorted(lines) == sorted(flat)
    headings = [line for line in grouped if line.endswith(")") and line[:1] not in "[ "]
    counted = [int(line.rsplit("(", 1)[1].rstrip(")")) for line in headings]
    assert sum(counted) == len(flat) == len(shown(lists, "A"))
    assert len(headings) > 1


def test_hide_done_says_how_many_are_not_shown(lists: Lists, call: Call) -> None:
    lists("new", "A", "--topic", "housing")
    call("tick", "COM-17", "--checklist", "A")
    call("tick", "PRT-7", "--checklist", "A", "--state", State.NA)
    said = lists("show", "A", "--hide-done").out
    assert "COM-17" not in said
    assert said.endswith(" done. 2 not shown.\n")
    keys = [item["key"] for item in lists("show", "A", "--hide-done", "--json").data["items"]]
    assert not {"COM-17", "PRT-7"} & set(keys)


def test_help_names_every_command_and_what_json_holds(call: Call, lists: Lists) -> None:
    said = " ".join(call("checklist", "--help").out.split())
    for name in ("list", "new", "show", "add", "set", "remove", "rename", "archive", "unarchive",
                 "delete", "restore", "again", "templates", "bin"):  # fmt: skip
        assert f" {name} " in said
        assert call("checklist", name, "--help").code == DONE
    lists("new", "A", "--template", "transportation")
    data = lists("show", "A", "--json").data
    for key in (*data, *data["items"][0]):
        assert key in said.split("JSON:")[1]
