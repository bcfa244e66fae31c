"""Files for others say whose they are, as the paper of the same list does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.checklists import Edit, ItemField
from db.plan.catalogue import Plan
from desktop import theme
from desktop.core.design import Design, Paper
from desktop.core.designs import Designs
from desktop.dialogs.export_dialog import CSV, DOCX, HTML, ICS, XLSX, ExportDialog
from desktop.work.board import Board
from tests.gui.boards import add_list, open_board, settle
from tests.gui.choosing import choose_kind
from tests.gui.desk import Desk
from tests.printing.handouts import picture
from tests.unit.writers.papers import opened


@pytest.fixture
def board(plan: Plan, data_dir: Path, quiet: list[str]) -> Iterator[Board]:
    theme.load_fonts()
    with open_board(plan, data_dir) as made:
        yield made


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(picture())
    return path


@pytest.fixture
def whose(logo: Path) -> Design:
    return Design(paper=Paper.A4, organization="City Shelter", logo=str(logo))


def shown(board: Board, qtbot: QtBot, design: Design | None) -> ExportDialog:
    made = add_list(board, "Partners", Edit("COM-20", {ItemField.WHO: "Anna"}))
    assert board.workspace is not None
    mine = next(each for each in board.workspace.checklists() if each.id == made)
    entries = [(mine, item) for item in board.workspace.items(made).values()]
    dialog = ExportDialog(board, mine.name, entries, design=design)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(board)
    return dialog


def test_it_is_asked_where_a_file_can_say_it(board: Board, qtbot: QtBot, whose: Design) -> None:
    dialog = shown(board, qtbot, whose)
    for kind, wanted in ((CSV, False), (XLSX, True), (DOCX, True), (HTML, True), (ICS, False)):
        choose_kind(dialog, kind)
        assert dialog.whose.isVisible() == wanted


def test_nobody_is_asked_for_what_there_is_not(board: Board, qtbot: QtBot) -> None:
    dialog = shown(board, qtbot, None)
    choose_kind(dialog, DOCX)
    assert not dialog.whose.isVisible()


def test_a_document_has_logo_and_name_unless_they_are_not_wanted(
    board: Board, qtbot: QtBot, whose: Design, tmp_path: Path
) -> None:
    dialog = shown(board, qtbot, whose)
    choose_kind(dialog, DOCX)
    for wanted in (True, False):
        dialog.whose.setChecked(wanted)
        dialog.save(tmp_path / "x.docx")
        settle(board)
        document = opened((tmp_path / "x.docx").read_bytes())
        assert len(document.inline_shapes) == wanted
        assert any("City Shelter" in each.text for each in document.paragraphs) == wanted
        width = document.sections[0].page_width
        assert width is not None
        assert round(width.mm) == 210


def test_a_logo_that_is_gone_is_told_and_nothing_written(
    board: Board, qtbot: QtBot, whose: Design, logo: Path, tmp_path: Path
) -> None:
    dialog = shown(board, qtbot, whose)
    choose_kind(dialog, HTML)
    logo.unlink()
    dialog.save(tmp_path / "x.html")
    settle(board)
    assert dialog.message.property("warning")
    assert "logo.png could not be opened (No such file or directory)" in dialog.message.text()
    assert dialog.message.text().endswith("Nothing was written.")
    assert not (tmp_path / "x.html").exists()


def test_the_program_takes_it_from_the_paper_of_the_list(
    desk: Desk, data_dir: Path, whose: Design, monkeypatch: pytest.MonkeyPatch
) -> None:
    Designs(data_dir).remember("another", whose)
    asked: list[Design] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda self: asked.append(self._design))
    desk.keys("Ctrl+Shift+E")
    assert asked == [whose]
