"""Without a command the window opens, with one it stays shut."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from desktop.__main__ import main


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The data folders the window was opened with. The real one would wait for a person."""
    folders: list[str | None] = []

    def run(data_dir: str | None) -> int:
        folders.append(data_dir)
        return 7

    window = ModuleType("desktop.app")
    monkeypatch.setattr(window, "run", run, raising=False)
    monkeypatch.setitem(sys.modules, "desktop.app", window)
    return folders


def test_a_bare_start_opens_the_window(opened: list[str | None]) -> None:
    assert main([]) == 7
    assert opened == [None]


def test_the_window_opens_on_the_folder_that_was_named(opened: list[str | None]) -> None:
    assert main(["--data-dir", "here"]) == 7
    assert opened == ["here"]


def test_a_command_opens_no_window(
    opened: list[str | None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", "topics", "--data-dir", str(tmp_path)]) == 0
    assert "forced-labor" in capsys.readouterr().out
    assert opened == []


def test_the_arguments_are_those_of_the_process(
    opened: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["four-pillars", "--data-dir", "there"])
    assert main() == 7
    assert opened == ["there"]
