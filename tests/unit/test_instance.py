"""One window a folder: the lock goes with its process, whatever becomes of that."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.core import instance, visits
from desktop.core.instance import FILE_NAME, NoAnswerError, Seat, enter, take
from desktop.core.visits import Visit
from tests.conftest import ROOT

HOLD = (
    "import sys, pathlib; from desktop.core.instance import take;"
    "print(take(pathlib.Path(sys.argv[1])) is not None, flush=True); sys.stdin.read()"
)


@contextmanager
def another(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the seat of a folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "True\n"
        yield running
        running.kill()


def test_the_first_has_the_seat_until_it_leaves_it(data_dir: Path) -> None:
    first = take(data_dir)
    assert first is not None
    sure = [first.is_sure]
    assert take(data_dir) is None
    first.leave()
    first.leave()
    sure.append(first.is_sure)
    assert sure == [True, False]
    again = take(data_dir)
    assert again is not None
    again.leave()


def test_a_process_that_is_killed_leaves_no_lock(data_dir: Path) -> None:
    with another(data_dir) as running:
        running.send_signal(signal.SIGKILL)
        assert running.wait() == -signal.SIGKILL
        seat = take(data_dir)
    assert seat is not None
    assert seat.is_sure
    seat.leave()


def test_a_folder_is_the_same_by_every_way_to_it(tmp_path: Path) -> None:
    real = tmp_path / "data with space \N{LATIN SMALL LETTER U WITH DIAERESIS}"
    real.mkdir()
    link = tmp_path / "link"
    link.symlink_to(real)
    with another(real):
        assert take(link) is None
        assert take(real / ".." / real.name) is None


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"], ids=["too long", "impossible"])
def test_a_folder_that_cannot_be_is_left_to_the_store_to_refuse(tmp_path: Path, name: str) -> None:
    seat = take(tmp_path / name)
    assert seat is not None
    assert not seat.is_sure


def test_a_file_in_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    seat = take(tmp_path / "data")
    assert seat is not None
    assert not seat.is_sure
    assert (tmp_path / "data").read_text() == "mine"


def test_where_there_are_no_locks_every_start_has_a_window(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(instance, "_lock", no_locks)
    seats = [take(data_dir), take(data_dir)]
    assert [seat is not None and not seat.is_sure for seat in seats] == [True, True]


def test_windows_locks_the_file_by_its_own_means(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []

    def locking(_: int, how: int, size: int) -> None:
        asked.append((how, size))
        if len(asked) > 1:
            raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    first = take(data_dir)
    assert first is not None
    assert first.is_sure
    assert take(data_dir) is None
    assert asked == [(2, 1), (2, 1)]
    first.leave()


# -- the second ---------------------------------------------------------------------------------


def test_a_free_seat_is_taken_and_nobody_is_asked(data_dir: Path) -> None:
    seat = enter(data_dir, Visit(target="PRE-1"))
    assert isinstance(seat, Seat)
    assert not (data_dir / visits.FOLDER).exists()
    seat.leave()


def test_the_second_is_done_once_the_first_has_taken_notice(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Visit] = []

    def breathe(_: float) -> None:
        heard.extend(visits.collect(data_dir, time.time()))

    monkeypatch.setattr(time, "sleep", breathe)
    with another(data_dir):
        assert enter(data_dir, Visit(target="PRE-1")) is None
    assert heard == [Visit(target="PRE-1")]


def test_a_first_that_was_just_closing_leaves_its_seat_to_the_second(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with another(data_dir) as running:

        def end(_: float) -> None:
            running.kill()
            running.wait()

        monkeypatch.setattr(time, "sleep", end)
        seat = enter(data_dir, Visit())
        assert seat is not None
        assert list((data_dir / visits.FOLDER).iterdir()) == []
        seat.leave()


def test_a_first_that_does_not_answer_is_told_of(data_dir: Path) -> None:
    with another(data_dir), pytest.raises(NoAnswerError, match="does not answer"):
        enter(data_dir, Visit(), patience=0)
    assert list((data_dir / visits.FOLDER).iterdir()) == []


def test_where_no_request_can_be_left_there_is_no_answer(data_dir: Path) -> None:
    with another(data_dir):
        (data_dir / visits.FOLDER).write_text("")
        with pytest.raises(NoAnswerError):
            enter(data_dir, Visit())


def test_the_lock_is_for_its_owner_only(data_dir: Path) -> None:
    seat = take(data_dir)
    assert (data_dir / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert os.stat(data_dir).st_mode & 0o777 == 0o700  # noqa: PTH116 - as another program looks
    assert seat is not None
    seat.leave()


def test_who_must_be_alone_is_told_of_another_window_at_once(tmp_path: Path) -> None:
    seat = instance.alone(tmp_path)
    assert seat.is_sure
    with pytest.raises(instance.InUseError, match=r"is open with .* already") as caught:
        instance.alone(tmp_path)
    assert not isinstance(caught.value, NoAnswerError)
    assert list(tmp_path.iterdir()) == [tmp_path / FILE_NAME]  # no request was left
    seat.leave()
    instance.alone(tmp_path).leave()
