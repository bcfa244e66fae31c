"""print: the command line makes the same paper as the window, and never half of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pikepdf
import pytest

import db
from db.checklists import ListField
from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT
from tests.cli.program import Call, one_line
from tests.printing.paper import Paper


def test_a_filtered_checklist_is_printed_with_my_ticks(
    call: Call, plan: Plan, tmp_path: Path
) -> None:
    call("tick", "COM-20")
    target = tmp_path / "list.pdf"
    answer = call("print", "--year", "2022", "--agency", "state", "--to", str(target))
    wanted = [
        r.id
        for r in plan.records.values()
        if r.year == 2022 and "state" in {(a or "").split("-")[0] for a in (r.lead, *r.partners)}
    ]
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Saved {target}: {len(wanted)} items, compact layout.\n"
    paper = Paper(target.read_bytes())
    assert paper.title == "My checklist"
    assert sorted(paper.alt_texts) == ["Done"] + ["To do"] * (len(wanted) - 1)
    text = paper.text()
    assert "Agency: Department of State. Year: 2022." in text
    assert all(f"{plan_id} · " in text for plan_id in wanted)


def test_blank_boxes_layout_and_paper_are_as_asked(call: Call, tmp_path: Path) -> None:
    call("tick", "COM-20")
    target = tmp_path / "list.PDF"
    options = ["--layout", "facilitator", "--paper", "a4", "--blank", "--pillar", "protection"]
    answer = call("print", *options, "--to", str(target))
    assert answer.out.endswith(", facilitator layout.\n")
    paper = Paper(target.read_bytes())
    assert set(paper.alt_texts) == {"To do"}
    assert paper.size == pytest.approx((595.28, 841.89), abs=0.5)
    assert "Sign-off" in paper.text()


def test_a_checklist_is_printed_under_its_own_name(
    call: Call, data_dir: Path, tmp_path: Path
) -> None:
    workspace = db.open_workspace(data_dir)
    workspace.add_checklist({ListField.NAME: "Shelter Partners"})
    workspace.close()
    target = tmp_path / "x.pdf"
    assert call("print", "--checklist", "shelter partners", "--to", str(target)).code == 0
    assert Paper(target.read_bytes()).title == "Shelter Partners"


@pytest.fixture
def partners(call: Call) -> str:
    """A list of two records and two items of one's own, in an order of its own; its name."""
    call("checklist", "new", "Partners", "--empty")
    call("checklist", "add", "Partners", "Call the shelter", "--who", "Anna Berg")
    call("checklist", "add", "Partners", "COM-20", "--who", "Ben Ortiz", "--due", "2999-12-01")
    call("checklist", "add", "Partners", "Ask for beds", "--pillar", "protection")
    call("checklist", "add", "Partners", "PRE-1")
    return "Partners"


def test_a_list_is_printed_with_what_is_my_own_who_does_it_and_by_when(
    call: Call, partners: str, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    answer = call("print", "--checklist", partners, "--to", str(target))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Saved {target}: 4 items, compact layout.\n"
    paper = Paper(target.read_bytes())
    assert paper.alt_texts == ["To do"] * 4
    text = " ".join(paper.text().split())
    for said in ("Call the shelter", "Ask for beds", "Anna Berg", "Ben Ortiz", "Due Dec 1, 2999"):
        assert text.count(said) == 1, said
    assert "2 own items; 0 of 4 done" in text
    blank = call("print", "--checklist", partners, "--blank", "--to", str(target))
    assert blank.out == answer.out
    text = Paper(target.read_bytes()).text()
    assert "Call the shelter" in text
    assert not {"Anna", "Ortiz", "2999"} & set(text.split())


def test_what_is_my_own_is_left_out_by_what_it_does_not_meet(
    call: Call, partners: str, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    answer = call("print", "--checklist", partners, "--pillar", "protection", "--to", str(target))
    text = Paper(target.read_bytes()).text()
    assert "Ask for beds" in text
    assert "Call the shelter" not in text
    assert "Protection (" in text
    assert answer.code == 0


def test_without_the_name_of_a_list_the_plan_and_what_i_added_are_printed(
    call: Call, plan: Plan, tmp_path: Path
) -> None:
    name = call("checklist", "list", "--json").data[0]["name"]
    call("checklist", "add", name, "Call the shelter")
    target = tmp_path / "list.pdf"
    answer = call("print", "--to", str(target))
    assert answer.out == f"Saved {target}: {len(plan.records) + 1} items, compact layout.\n"
    assert "Call the shelter" in Paper(target.read_bytes()).text()


def test_what_no_font_shows_is_told_in_one_line(call: Call, data_dir: Path, tmp_path: Path) -> None:
    workspace = db.open_workspace(data_dir)
    workspace.add_checklist({ListField.NAME: "Refuge 😀 漢 😀 ❤️ مأوى"})
    workspace.close()
    target = tmp_path / "x.pdf"
    answer = call("print", "--year", "2022", "--to", str(target))
    assert answer.code == 0
    assert answer.err == "No font here shows 😀 漢: printed as □.\n"
    assert "Refuge □ □ □ ❤" in Paper(target.read_bytes()).title


def test_nothing_to_print_is_printed(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    answer = call("print", "--state", "done", "--to", str(target))
    assert answer.out == f"Saved {target}: 0 items, compact layout.\n"
    assert "Nothing to show" in Paper(target.read_bytes()).text()


def test_printing_again_replaces_the_file(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    target.write_bytes(b"an older handout")
    assert call("print", "--year", "2022", "--to", str(target)).code == 0
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages) > 1
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ""] == ["x.pdf"]


@pytest.mark.parametrize("where", ["none/x.pdf", "file/x.pdf", "folder.pdf", "x" * 300 + ".pdf"])
def test_what_cannot_be_written_is_told_and_nothing_is_left(
    call: Call, tmp_path: Path, where: str
) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder.pdf").mkdir()
    answer = call("print", "--year", "2022", "--to", str(tmp_path / where))
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert "could not be written" in one_line(answer.err)
    assert answer.err.endswith("Choose another place.\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "file", "folder.pdf"]
    assert list((tmp_path / "folder.pdf").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no bytes outside Unicode")
def test_a_name_that_is_not_text_is_a_name_all_the_same(call: Call, tmp_path: Path) -> None:
    target = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.pdf")
    assert call("print", "--year", "2022", "--to", target).code == 0
    assert Path(target).read_bytes().startswith(b"%PDF-")
