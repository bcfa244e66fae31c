"""A PDF is there whole or not at all, and what was there before stays until it is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from desktop.core.design import PrintError
from desktop.core.report import Report
from desktop.printing import pdf
from desktop.printing.pdf import render, save
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper

posix = pytest.mark.skipif(sys.platform == "win32", reason="asks for a POSIX system")


@pytest.fixture(scope="module")
def report(plan: Plan) -> Report:
    return handout(plan, some(plan, 3), title="Handout 😀")


def test_what_is_saved_is_what_was_rendered(report: Report, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    rendered = save(report, target)
    assert target.read_bytes() == rendered.data
    assert rendered.replaced == ("😀",)
    assert Paper(rendered.data).title == "Handout □"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_an_older_file_is_replaced(report: Report, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    target.write_bytes(b"older" * 100_000)
    rendered = save(report, target)
    assert target.read_bytes() == rendered.data


def test_a_file_of_the_same_name_and_part_is_left_alone(report: Report, tmp_path: Path) -> None:
    (tmp_path / "x.pdf.part").write_text("mine")
    save(report, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf.part").read_text() == "mine"


def test_a_folder_in_place_of_the_file(report: Report, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    target.mkdir()
    with pytest.raises(PrintError, match=r"could not be written .* Choose another place"):
        save(report, target)
    assert list(tmp_path.rglob("*")) == [target]


def test_a_file_in_place_of_the_folder(report: Report, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(PrintError, match=r"could not be written .* Choose another place"):
        save(report, tmp_path / "file" / "x.pdf")
    assert (tmp_path / "file").read_text() == "mine"


def test_a_folder_that_is_not_there(report: Report, tmp_path: Path) -> None:
    with pytest.raises(PrintError, match="No such file or directory"):
        save(report, tmp_path / "none" / "x.pdf")
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_disk_that_fills_up_half_way_leaves_the_older_file(
    report: Report, tmp_path: Path
) -> None:
    import resource

    target = tmp_path / "x.pdf"
    target.write_bytes(b"older")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        with pytest.raises(PrintError, match="could not be written"):
            save(report, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


@posix
def test_who_may_read_the_file_is_as_for_any_other(report: Report, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(report, tmp_path / "x.pdf")
    finally:
        os.umask(before)
    assert (tmp_path / "x.pdf").stat().st_mode & 0o777 == 0o640


def test_a_template_that_is_gone_is_told(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "PRINT", tmp_path)
    with pytest.raises(PrintError, match=r"The document could not be made: .*Nothing was written"):
        save(report, tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_same_report_gives_the_same_pages(report: Report) -> None:
    assert Paper(render(report).data).page_texts() == Paper(render(report).data).page_texts()
