"""import of filled forms: what is said, what is kept, and every refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING
from tests.cli.program import Call, one_line
from tests.forms import fill, printed


@pytest.fixture
def form(call: Call, plan: Plan, data_dir: Path, tmp_path: Path) -> Path:
    """The first list as a form, with a tick and a note filled in."""
    assert call("note", "COM-20", "Call Maria").code == DONE
    with_lists = db.open_workspace(data_dir)
    (mine,) = with_lists.checklists()
    data = printed(plan, with_lists, mine.id)
    with_lists.close()
    path = tmp_path / "Filled.PDF"
    path.write_bytes(fill(data, {"state/COM-20": "Yes", "note/COM-20": "Maria\nsaid yes"}))
    return path


def test_what_was_filled_in_is_taken_over(call: Call, form: Path) -> None:
    dry = call("import", str(form), "--dry-run")
    assert (dry.code, dry.err) == (DONE, "")
    assert "State\n    Changed there. Here: “To do”\n    There: “Done”. Stands: theirs" in dry.out
    assert "Here: “Call Maria”\n    There: “Maria said yes”. Stands: theirs" in dry.out
    assert dry.out.endswith("Nothing was imported: --dry-run.\n")
    assert call("note", "COM-20").out == "Call Maria\n"
    assert call("import", str(form)).out.endswith("Imported.\n")
    assert call("note", "COM-20").out == "Maria\nsaid yes\n"
    assert "COM-20" in call("list", "--state", "done").out
    assert "All of it is here already." in call("import", str(form)).out


def test_both_sides_can_be_chosen_between(call: Call, form: Path) -> None:
    assert call("note", "COM-20", "Maria has left").code == DONE
    told = call("import", str(form), "--dry-run", "--json").data
    (row,) = [each for each in told["rows"] if each["field"] == "note"]
    assert (row["change"], row["choice"]) == ("both", "both")
    assert call("import", str(form), "--choose", "mine").code == DONE
    assert call("note", "COM-20").out == "Maria has left\n"


def test_a_form_of_another_computer_needs_to_be_told_its_list(
    call: Call, form: Path, tmp_path: Path
) -> None:
    elsewhere = str(tmp_path / "elsewhere")
    assert call("--data-dir", elsewhere, "list").code == DONE
    refused = call("--data-dir", elsewhere, "import", str(form))
    assert (refused.code, refused.out) == (BAD_INPUT, "")
    assert "Nothing was imported." in one_line(refused.err)
    assert "--checklist" in refused.err
    wrong = call("--data-dir", elsewhere, "import", str(form), "--checklist", "Nowhere")
    assert wrong.code == NO_SUCH_THING
    taken = call("--data-dir", elsewhere, "import", str(form), "--checklist", "My checklist")
    assert taken.code == DONE
    assert call("--data-dir", elsewhere, "note", "COM-20").out == "Maria\nsaid yes\n"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"PK\x03\x04"])
def test_a_bad_file_is_refused_in_a_line(call: Call, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    refused = call("import", str(path))
    assert (refused.code, refused.out) == (BAD_INPUT, "")
    assert "Nothing was imported." in one_line(refused.err)


def test_a_file_that_is_not_there_is_told(call: Call, tmp_path: Path) -> None:
    refused = call("import", str(tmp_path / "none.pdf"))
    assert refused.code == BAD_INPUT
    assert "could not be read" in one_line(refused.err)


def test_what_is_printed_as_a_form_comes_back(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    assert call("print", "--boxes", "form", "--to", str(path)).code == DONE
    path.write_bytes(fill(path.read_bytes(), {"state/COM-20": "Yes"}))
    taken = call("import", str(path))
    assert (taken.code, taken.err) == (DONE, "")
    assert "COM-20" in call("list", "--state", "done").out
