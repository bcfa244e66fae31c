"""What is said of a refused, recovered or incomplete workspace, in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.backups import Backup, BackupState
from db.errors import Cause, Known
from db.refusals import Lost, Refusal, Salvaged, Way
from desktop.core import recovery_words as words

AT = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)
BACKUP = Backup("daily-x.db", AT, "daily", 2, 30, 4, AT, 4096, BackupState.WHOLE)
ALL = Salvaged(1, 2, 1, 0, 0, 0, 40, 0, Path("kept"))


def refusal(*backups: Backup, aside: tuple[Path, ...] = ()) -> Refusal:
    return Refusal(Cause.DAMAGED, "x", tuple(Way), backups, aside)


def test_every_cause_has_a_heading_and_an_explanation() -> None:
    assert words.HEADINGS.keys() == set(Cause)
    for cause in Cause:
        said = words.what_happened(cause, Known(cause, "as it was told"), Path("FILE"))
        assert said.startswith("as it was told") or "FILE" in said


def test_a_window_names_no_options_and_no_path_that_fills_it() -> None:
    folder = Path("/", *["a long name"] * 100)
    error = Known(Cause.READ_ONLY, f"{folder} is no good. Choose a folder with --data-dir.")
    said = words.what_happened(Cause.READ_ONLY, error, folder / "workspace.db")
    assert "Choose a folder. To read" in said
    assert "/a long name/a long" in said
    assert "…" in said
    assert len(said) < 500
    said = words.what_happened(Cause.DAMAGED, error, folder / "workspace.db")
    assert "long name/workspace.db. It was left" in said
    assert len(said) < 500


def test_what_there_is_to_go_back_to_is_counted() -> None:
    assert words.found(refusal()) == "There is no backup in this folder."
    damaged = BACKUP._replace(state=BackupState.DAMAGED, last_change=None)
    assert "1 backup in this folder, but none" in words.found(refusal(damaged))
    said = words.found(refusal(damaged, BACKUP, aside=(Path("a/2026"),)))
    assert "2 backups in this folder. The newest whole one is of November 20, 2026," in said
    assert "2 lists, 30 items, 4 notes, last changed November 20, 2026," in said
    assert "Kept aside earlier: 2026." in said
    assert "last changed" not in words.holds(damaged)


@pytest.mark.parametrize("backups", [(), (BACKUP,)])
def test_every_way_has_a_name_of_its_own(backups: tuple[Backup, ...]) -> None:
    named = {words.way(each, refusal(*backups)) for each in Way}
    assert len(named) == len(Way)
    assert any("November 20, 2026" in name for name in named) is bool(backups)


def test_what_was_done_says_where_the_old_one_is() -> None:
    for told in (words.put_back("x", "KEPT"), words.emptied("KEPT")):
        assert "kept in KEPT." in told
    for told in (words.put_back("x", None), words.emptied(None)):
        assert "kept" not in told


def test_what_could_not_be_read_is_counted() -> None:
    assert ALL.is_everything
    assert "Nothing is known to be missing." in words.salvaged(ALL)
    part = replace(ALL, bad_pages=3, cut_items=2, nameless=1)
    said = words.salvaged(part)
    assert "1 list, 2 items, 1 note, 0 bookmarks" in said
    assert "3 of 40 pages" in said
    assert "2 items came without the note" in said
    assert "1 list lost the name, and is called" in said
    assert "2 lists lost the name, and are called" in words.salvaged(replace(part, nameless=2))
    assert "Nothing is known" not in said


def test_a_loss_says_how_much_and_since_when() -> None:
    first, last = "2026-11-20T12:00:00+00:00", "2026-11-21T12:00:00+00:00"
    said = words.lost(Lost(3, first, last), "HERE")
    assert said.startswith("3 changes that were saved between November 20, 2026,")
    assert "are missing" in said
    assert "HERE" in said
    assert "1 change that was saved on November 21" in words.lost(Lost(1, last, last), "HERE")
    assert "not the workspace" in words.lost(Lost(9, first, last, another=True), "HERE")


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Choose a folder with --data-dir or FOUR_PILLARS_HOME.", "Choose a folder."),
        ("Elija una carpeta con --data-dir o FOUR_PILLARS_HOME.", "Elija una carpeta."),
        ("Choisissez un autre dossier avec --data-dir.", "Choisissez un autre dossier."),
        (
            "اختر مجلدًا بالخيار \u2066--data-dir\u2069 أو بالمتغير FOUR_PILLARS_HOME.",
            "اختر مجلدًا.",
        ),
    ],
)
def test_a_window_says_nothing_of_what_is_for_a_command_line(told: str, shown: str) -> None:
    error = Known(Cause.NO_FOLDER, told)
    assert words.what_happened(Cause.NO_FOLDER, error, Path("FILE")) == shown
