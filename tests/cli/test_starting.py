"""Without a command the window opens, with one it stays shut."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from desktop.__main__ import main
from desktop.core import erasing, instance, visits
from desktop.core.instance import Seat
from desktop.core.paths import ERASING, HOME_VARIABLE
from desktop.core.visits import NOTHING, Visit

Opened = list[tuple[str | None, Visit]]
pictures: list[str | None] = []  # that each window was to take


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Opened]:
    """What the window was opened with. The real one would wait for a person."""
    folders: Opened = []
    seats: list[Seat] = []

    def run(data_dir: str | None, seat: Seat, visit: Visit, picture: str | None) -> int:
        folders.append((data_dir, visit))
        pictures.append(picture)
        seats.append(seat)
        assert seat.is_sure
        return 7

    hook = sys.excepthook
    pictures.clear()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)

    window = ModuleType("desktop.app")
    monkeypatch.setattr(window, "run", run, raising=False)
    monkeypatch.setitem(sys.modules, "desktop.app", window)
    yield folders
    for seat in seats:
        seat.leave()
    sys.excepthook = hook


def test_a_bare_start_opens_the_window(opened: Opened) -> None:
    assert main([]) == 7
    assert opened == [(None, NOTHING)]


def test_the_window_opens_on_the_folder_that_was_named(opened: Opened) -> None:
    assert main(["--data-dir", "here"]) == 7
    assert opened == [("here", NOTHING)]


def test_a_command_opens_no_window(
    opened: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", "topics", "--data-dir", str(tmp_path)]) == 0
    assert "forced-labor" in capsys.readouterr().out
    assert opened == []


def test_the_arguments_are_those_of_the_process(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["four-pillars", "--data-dir", "there"])
    assert main() == 7
    assert opened == [("there", NOTHING)]


# -- with a file or an id -----------------------------------------------------------------------


def test_a_file_or_an_id_is_handed_to_the_window(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["--data-dir", "one", "--open", "PRE-1"]) == 7
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "to-the-front")
    assert main(["--data-dir", "two", "a list.fourpillars"]) == 7
    assert opened == [
        ("one", Visit(target="PRE-1")),
        ("two", Visit(str(tmp_path / "a list.fourpillars"), "", "to-the-front")),
    ]


def test_open_goes_with_no_command(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--open", "PRE-1", "list"])
    assert ended.value.code == 2
    assert "--open is for the window" in capsys.readouterr().err
    assert opened == []


def test_the_second_start_opens_no_window(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def first_takes_notice(folder: Path, visit: Visit) -> None:
        visits.leave(folder, visit).unlink()

    monkeypatch.setattr(instance, "enter", first_takes_notice)
    assert main(["--open", "PRE-1"]) == 0
    assert opened == []


def test_a_first_window_that_does_not_answer_is_told_in_one_line(
    opened: Opened,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seat = instance.take(tmp_path / "home")
    monkeypatch.setattr(instance.enter, "__defaults__", (0.0,))
    assert main([]) == 5
    said = capsys.readouterr().err
    assert said.startswith(f"four-pillars: Four Pillars is open with {tmp_path / 'home'} already")
    assert said.count("\n") == 1
    assert opened == []
    assert seat is not None
    seat.leave()


# -- for its picture ----------------------------------------------------------------------------


def test_a_picture_is_taken_by_the_window_at_the_place_that_was_named(opened: Opened) -> None:
    assert main(["--data-dir", "one"]) == 7
    assert main(["--data-dir", "two", "--screenshot", "it.PNG", "--open", "PRE-1"]) == 7
    assert opened == [("one", NOTHING), ("two", Visit(target="PRE-1"))]
    assert pictures == [None, "it.PNG"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--screenshot", "it.jpg"], "'it.jpg' does not end in .png"),
        (["--screenshot", "it.png", "list"], "goes with no command"),
        (["--screenshot", "it.png", "--open", "table.csv"], "takes an id or an address"),
    ],
)
def test_what_goes_with_no_picture_is_told(
    opened: Opened, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
    assert opened == []


def test_an_open_window_is_neither_disturbed_nor_waited_for(
    opened: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seat = instance.take(tmp_path / "home")
    assert main(["--screenshot", "it.png"]) == 5
    said = capsys.readouterr().err
    assert said.startswith(f"four-pillars: Four Pillars is open with {tmp_path / 'home'} already")
    assert said.count("\n") == 1
    assert opened == []
    assert visits.collect(tmp_path / "home", time.time()) == []
    assert seat is not None
    seat.leave()


# -- erasing that was broken off ----------------------------------------------------------------


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A folder in which erasing was begun."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "window.json").write_text("{}")
    (folder / ERASING).write_bytes(erasing._SAID)
    return folder


@pytest.mark.parametrize("command", [[], ["library", "topics"]], ids=["window", "command"])
def test_any_start_finishes_it_first(opened: Opened, begun: Path, command: list[str]) -> None:
    main(command)
    assert not (begun / "window.json").exists()
    assert not (begun / ERASING).exists()


def test_a_command_leaves_it_to_the_window_that_is_open(opened: Opened, begun: Path) -> None:
    seat = instance.take(begun)
    assert main(["library", "topics"]) == 0
    assert (begun / "window.json").exists()
    assert seat is not None
    seat.leave()


def test_a_mark_that_is_none_is_left_alone(opened: Opened, begun: Path) -> None:
    (begun / ERASING).write_text("mine")
    main([])
    assert (begun / "window.json").exists()
    assert (begun / ERASING).read_text() == "mine"
