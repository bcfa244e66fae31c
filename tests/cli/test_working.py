"""tick and note: what was acknowledged is there for the next process, exactly as given."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import db
from db.checklists import Item, ListField, State
from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT, NO_SUCH_THING
from desktop.core import describe
from tests.cli.program import Call, one_line

TEXTS = [
    "called",
    "two\nlines\n\nand a third",
    "  spaces around  ",
    "emoji 👩🏽‍💻 🇺🇳 ❤️",
    "مرحبا بالعالم، ملاحظة",
    "\u202eturned\u202c \u200f",
    "e\u0301 and é stay different",
    "漢字 \U00020000",
    "'; DROP TABLE item; --",
    "\x1b[31mred\x1b[0m \x07 \x7f",
    "{not} %s \\n {{jinja}}",
    "ends with a line\n\n",
    "\u2028\u2029\ufeff",
]


def items(data_dir: Path) -> dict[str, Item]:
    """What a person said of items of the first checklist, read afresh; the rest are untouched."""
    workspace = db.open_workspace(data_dir)
    try:
        found = workspace.items(workspace.ensure_checklist().id)
        return {key: item for key, item in found.items() if item.state_at or item.note_at}
    finally:
        workspace.close()


def give(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def test_tick_sets_done_unless_told_otherwise(call: Call, data_dir: Path, plan: Plan) -> None:
    answer = call("tick", "com-20", "PRE-1")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Done: COM-20 Public online training on trauma (in My checklist)",
        f"Done: PRE-1 {describe.heading(plan.records['PRE-1'])} (in My checklist)",
    ]
    assert {i: item.state for i, item in items(data_dir).items()} == {
        "COM-20": State.DONE,
        "PRE-1": State.DONE,
    }


@pytest.mark.parametrize("state", list(State))
def test_every_state_can_be_set_and_taken_back(call: Call, data_dir: Path, state: State) -> None:
    assert call("tick", "COM-20", "--state", state).code == 0
    kept = items(data_dir)
    assert (kept["COM-20"].state if kept else State.TODO) is state
    assert call("tick", "COM-20", "--state", "todo").code == 0
    assert all(item.state is State.TODO for item in items(data_dir).values())


def test_one_wrong_id_and_nothing_is_ticked(call: Call, data_dir: Path) -> None:
    answer = call("tick", "COM-20", "COM-999", "COM-21")
    assert answer.code == NO_SUCH_THING
    assert "no record 'COM-999'" in one_line(answer.err)
    assert answer.out == ""
    assert items(data_dir) == {}


def test_ticking_the_same_twice_is_once(call: Call, data_dir: Path) -> None:
    assert call("tick", "COM-20", "COM-20").code == 0
    assert list(items(data_dir)) == ["COM-20"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_note_is_kept_to_the_letter(call: Call, data_dir: Path, text: str) -> None:
    answer = call("note", "COM-20", text)
    assert (answer.code, answer.out) == (0, "Saved: note on COM-20 (in My checklist)\n")
    assert items(data_dir)["COM-20"].note == text
    assert call("note", "COM-20").out == text + "\n"
    assert call("show", "COM-20", "--json").data["note_text"] == text


@pytest.mark.parametrize("text", TEXTS)
def test_a_note_from_stdin_is_kept_without_its_last_line_end(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    give(monkeypatch, text.encode() + b"\n")
    assert call("note", "COM-20", "-").code == 0
    assert items(data_dir)["COM-20"].note == text


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (b"\xef\xbb\xbfmark of Windows\r\nand its lines\r\n", "mark of Windows\nand its lines"),
        (b"no line end", "no line end"),
        (b"\n\n", "\n"),
    ],
)  # fmt: skip
def test_what_other_programs_add_is_not_part_of_the_note(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes, kept: str
) -> None:
    give(monkeypatch, raw)
    assert call("note", "COM-20", "-").code == 0
    assert items(data_dir)["COM-20"].note == kept


def test_an_empty_note_removes_it(call: Call, data_dir: Path) -> None:
    call("note", "COM-20", "called")
    assert call("note", "COM-20", "").out == "Removed: note on COM-20 (in My checklist)\n"
    assert not any(item.note for item in items(data_dir).values())
    assert call("note", "COM-20").out == "No note on COM-20.\n"


def test_a_note_on_a_ticked_record_leaves_the_tick(call: Call, data_dir: Path) -> None:
    call("tick", "COM-20")
    call("note", "COM-20", "called")
    assert call("note", "COM-21").out == "No note on COM-21.\n"
    kept = items(data_dir)["COM-20"]
    assert (kept.state, kept.note) == (State.DONE, "called")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"abc\xff", "not UTF-8 (byte 4)"),
        ("ünï".encode("utf-16"), "not UTF-8 (byte 1)"),
        (b"\xc0\x80", "not UTF-8 (byte 1)"),
        (b"nul \0 inside", "Character 5 of this text"),
        (b"\xed\xa0\x80", "not UTF-8 (byte 1)"),
        (b"x" * 2_000_001, "2,000,001 characters"),
    ],
)
def test_what_cannot_be_kept_changes_nothing(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes, reason: str
) -> None:
    call("note", "COM-20", "before")
    give(monkeypatch, raw)
    answer = call("note", "COM-20", "-")
    assert answer.code == BAD_INPUT
    assert reason in one_line(answer.err)
    assert "Nothing was changed." in answer.err
    assert items(data_dir)["COM-20"].note == "before"


def test_half_a_character_as_an_argument_is_refused(call: Call, data_dir: Path) -> None:
    answer = call("note", "COM-20", "bad \udcff byte")
    assert answer.code == BAD_INPUT
    assert "U+DCFF" in one_line(answer.err)
    assert items(data_dir) == {}


def test_without_any_standard_input_a_note_is_refused(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)  # as where a program was started without a console
    answer = call("note", "COM-20", "-")
    assert answer.code == BAD_INPUT
    assert "no standard input" in one_line(answer.err)


def test_without_any_standard_output_work_is_done_all_the_same(
    call: Call, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as bare:
        bare.setattr(sys, "stdout", None)
        assert call("tick", "COM-20").code == 0
        assert call("list", "--json").code == 0
    assert items(data_dir)["COM-20"].state is State.DONE


def test_checklists_are_kept_apart(call: Call, data_dir: Path) -> None:
    call("tick", "COM-20")
    workspace = db.open_workspace(data_dir)
    workspace.add_checklist({ListField.NAME: "Shelter 🏠"})
    workspace.close()
    answer = call("tick", "COM-21", "--checklist", "shelter 🏠")
    assert answer.out.endswith("(in Shelter 🏠)\n")
    call("note", "COM-22", "x", "--checklist", "Shelter 🏠")
    assert list(items(data_dir)) == ["COM-20"]
    rows = call("list", "--checklist", "SHELTER 🏠", "--json").data
    assert {r["id"] for r in rows if r["state"] == "done" or r["has_note"]} == {"COM-21", "COM-22"}
    assert call("show", "COM-21", "--checklist", "Shelter 🏠").out.endswith("My state: Done\n")
    assert call("note", "COM-22", "--checklist", "Shelter 🏠").out == "x\n"


@pytest.mark.parametrize("command", ["list", "show COM-20", "tick COM-20", "note COM-20 x"])
def test_an_unknown_checklist_is_not_made(call: Call, data_dir: Path, command: str) -> None:
    answer = call(*command.split(), "--checklist", "Shelter")
    assert answer.code == NO_SUCH_THING
    assert one_line(answer.err) == "There is no checklist named 'Shelter'."
    assert items(data_dir) == {}


def test_work_on_a_record_the_plan_no_longer_has_is_kept_and_found(
    call: Call, data_dir: Path
) -> None:
    workspace = db.open_workspace(data_dir)
    first = workspace.ensure_checklist()
    workspace.set_note(first.id, "OLD-1", "zebra crossing")
    workspace.set_state(first.id, ["OLD-1"], State.DONE)
    workspace.close()
    rows = call("search", "zebra", "--json").data
    assert rows == [
        {
            "id": "OLD-1",
            "kind": "note",
            "title": "OLD-1 (no longer in the plan)",
            "snippet": "zebra crossing",
        }
    ]
    assert call("list", "--state", "done", "--json").data == []
    assert items(data_dir)["OLD-1"].note == "zebra crossing"
