"""`help`: the pages that the window shows, read in a terminal."""

from __future__ import annotations

from pathlib import Path

from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.help.page import Part, read
from tests.cli.program import Call, one_line, start


def test_every_page_is_listed_under_its_chapter(call: Call) -> None:
    answer = call("help")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert [line for line in lines if line in {c.name for c in CHAPTERS}] == [
        c.name for c in CHAPTERS
    ]
    for topic in Topic:
        assert [line.split()[0] for line in lines].count(topic) == 1
        assert any(line.endswith(f" {read(topic).title}") for line in lines)


def test_a_page_is_read_by_its_name_in_any_letters(call: Call) -> None:
    answer = call("help", "Printing")
    assert answer.code == 0
    assert answer.out.startswith("PRINTING\n\nCtrl+P shows the pages")
    for piece in read(Topic.PRINTING).pieces:
        if piece.part is Part.HEADING:
            assert f"\n{piece.plain}\n" in answer.out


def test_a_page_that_is_not_there_is_no_such_thing(call: Call) -> None:
    answer = call("help", "faxing")
    assert answer.code == 3
    said = one_line(answer.err)
    assert said.startswith("The help has no page called 'faxing'; there are: first-minute, ")


def test_it_can_be_read_whatever_state_the_data_is_in(tmp_path: Path) -> None:
    (tmp_path / "workspace.db").write_bytes(b"no database at all" * 100)
    answer = start("help", "backups", home=tmp_path)
    assert (answer.code, answer.err) == (0, "")
    assert "It says that the file is damaged. What should I do?" in answer.out
    assert (tmp_path / "workspace.db").read_bytes() == b"no database at all" * 100
    assert [path.name for path in tmp_path.iterdir()] == ["workspace.db"]
