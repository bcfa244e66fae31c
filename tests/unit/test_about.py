"""What is said about this copy, and the help pages: plain, and not who the person is."""

from __future__ import annotations

import platform
import re
import sys
from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from desktop import __version__
from desktop.core import about, help_page
from desktop.core.help_page import Part, Piece


def test_the_content_is_told_with_its_latest_day(plan: Plan) -> None:
    days = {record.status_as_of for record in plan.records.values() if record.status_as_of}
    said = about.content_line(plan)
    assert "December 2021" in said
    assert said.endswith(max(days)[:4])


def test_the_details_name_every_part_one_needs_to_help(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    said = about.details(plan, tmp_path / "jane" / "data", "Qt 6.11").splitlines()
    assert said[0] == f"Four Pillars {__version__}"
    engine = db.binaries()
    assert f"SQLite {engine.sqlite}, SQLCipher {engine.sqlcipher}" in said[3]
    assert said[2] == f"Data folder: {Path('~') / 'data'}"
    assert said[4] == f"Qt 6.11. Run by Python {platform.python_version()}."
    assert platform.release() in said[5]
    assert "jane" not in "\n".join(said)
    assert platform.node() not in "\n".join(said).split(), "nor what the computer is called"


def test_a_system_that_does_not_say_its_name_is_told_by_its_kernel(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def named() -> dict[str, str]:
        return {"PRETTY_NAME": "Debian 12"}

    monkeypatch.setattr(platform, "freedesktop_os_release", named)
    assert about.details(plan, tmp_path, "Qt").splitlines()[-1].startswith("Debian 12, ")

    def nameless() -> dict[str, str]:
        raise OSError("there is no such file")

    monkeypatch.setattr(platform, "freedesktop_os_release", nameless)
    assert about.details(plan, tmp_path, "Qt").splitlines()[-1].startswith(platform.system())


def test_a_bundle_says_that_it_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Python" in about.runs_as()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert about.runs_as() == "A program of its own, which brings along all it needs"


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("/people/jane/.local/share/Four Pillars", "~/.local/share/Four Pillars"),
        ("/people/jane/Jane's notes", "~/…'s notes"),
        ("/media/jane/STICK/Four Pillars data", "/media/…/STICK/Four Pillars data"),
        ("/people/janet/data", "/people/janet/data"),
        ("/people/jane", "~"),
    ],
)
def test_nobody_is_named_by_the_folder(
    folder: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/people/jane"))
    assert about.without_home(Path(folder)) == str(Path(told))


def test_a_home_without_a_name_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert about.without_home(Path("/srv/data")) == str(Path("~/srv/data"))


def test_a_folder_elsewhere_is_named_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    assert about.without_home(tmp_path / "stick") == str(tmp_path / "stick")

    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    assert about.without_home(tmp_path / "jane") == str(tmp_path / "jane")


def test_the_driver_tells_what_is_in_it() -> None:
    told = db.binaries()
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", each) for each in told)
    assert told.sqlite >= "3.50"


def test_a_page_is_its_headings_points_and_paragraphs() -> None:
    text = "# One\n\nSome words\non two lines.\n## Two\n- a\n  b\n- c\n\n\n#No heading\n"
    assert help_page.parse(text) == (
        Piece(Part.TITLE, "One"),
        Piece(Part.PARAGRAPH, "Some words on two lines."),
        Piece(Part.HEADING, "Two"),
        Piece(Part.POINT, "a b"),
        Piece(Part.POINT, "c"),
        Piece(Part.PARAGRAPH, "#No heading"),
    )
    assert help_page.parse(" \n ") == ()


def test_the_page_about_privacy_says_where_and_what_not() -> None:
    pieces = help_page.read(help_page.PRIVACY)
    assert pieces[0] == Piece(Part.TITLE, "Privacy")
    headings = [piece.text for piece in pieces if piece.part is Part.HEADING]
    assert len(headings) >= 4
    said = " ".join(piece.text for piece in pieces)
    for word in ("password", "backups", "bin", "Solid-state", "workspace.db", "export"):
        assert word in said, word
    assert not re.search(r"[*_`<\[]", said), "marks that nobody would draw"


def test_a_page_that_is_not_there_is_told() -> None:
    with pytest.raises(OSError, match="no-such"):
        help_page.read("no-such")
