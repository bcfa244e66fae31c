"""What is said of backups: moments, reasons, amounts, and what a restore would change."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from db.backups import Backup, BackupState, ListDifference, Preview, Why
from desktop.core import backups
from desktop.core.backups import REASONS, STATES

MADE = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
ONE = Backup("daily-x.db", MADE, "daily", 2, 1472, 1, MADE, 132_400, BackupState.WHOLE)
BAD = ONE._replace(lists=0, items=0, notes=0, last_change=None, state=BackupState.DAMAGED)
SAME = Preview(ONE, (), (), ())


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place where it is five hours earlier than in UTC."""
    import time

    monkeypatch.setenv("TZ", "EST5")
    time.tzset()


def test_a_moment_is_told_by_the_clock_on_the_wall() -> None:
    assert backups.when(MADE) == "November 22, 2026, 09:03"
    assert backups.last_change(ONE) == "November 22, 2026, 09:03"
    assert backups.last_change(BAD) == "—"


def test_every_reason_and_state_has_words() -> None:
    assert {*Why} < {*REASONS}
    assert {*BackupState} == {*STATES}
    assert backups.reason(ONE) == "Once a day"
    assert backups.reason(ONE._replace(why="of tomorrow")) == "By a newer Four Pillars"
    assert backups.state(ONE) == ""


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, "0 KB"), (1, "1 KB"), (139_264, "139 KB"), (1_449_000, "1.4 MB"), (2**31, "2,147.5 MB")],
)
def test_sizes_are_round(number: int, told: str) -> None:
    assert backups.size(number) == told


def test_a_line_says_all_of_a_backup() -> None:
    assert backups.sentence(ONE) == (
        "November 22, 2026, 09:03 · Once a day · 2 lists, 1,472 items, 1 note · "
        "last change November 22, 2026, 09:03 · 132 KB"
    )
    assert backups.sentence(BAD) == (
        "November 22, 2026, 09:03 · Once a day · Damaged: it cannot be restored · 132 KB"
    )


def test_a_restore_of_the_same_changes_nothing() -> None:
    assert backups.differences(SAME) == ("Nothing: it says the same as what is here now.",)


def test_what_would_be_different_is_told_a_line_each() -> None:
    found = SAME._replace(
        coming=("Old",),
        going=tuple(f"New {number}" for number in range(14)),
        different=(
            ListDifference("Shelter", 1, 2, 1, 3, "Shelters"),
            ListDifference("Named only"),
            ListDifference("Many", 2, 1, 4),
        ),
        bookmarks=2,
    )
    assert not found.is_same
    assert backups.differences(found) == (
        "Comes back: Old.",
        f"Goes, as it was made later: {', '.join(f'New {n}' for n in range(12))} and 2 more.",
        "Shelter (now Shelters): 1 item comes back, 2 items go, 1 item is as it was then, "
        "3 notes among them.",
        "Named only: what is said about the list.",
        "Many: 2 items come back, 1 item goes, 4 items are as they were then.",
        "Bookmarks: 2 differences.",
    )


def test_as_data_it_is_json() -> None:
    data = json.loads(json.dumps(backups.as_data(ONE)))
    assert data == {
        "name": "daily-x.db",
        "made_at": "2026-11-22T14:03:00+00:00",
        "why": "daily",
        "lists": 2,
        "items": 1472,
        "notes": 1,
        "last_change": "2026-11-22T14:03:00+00:00",
        "size": 132_400,
        "state": "whole",
    }
    assert backups.as_data(BAD)["last_change"] is None
    shown = SAME._replace(different=(ListDifference("Shelter", added=1),))
    found = json.loads(json.dumps(backups.preview_data(shown)))
    assert found["backup"] == data
    assert found["different"][0]["added"] == 1
