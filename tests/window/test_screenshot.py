"""`--screenshot`: the program takes the picture of its own window, and closes it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import Answer, one_line, start
from tests.frozen import smoke
from tests.window.screen import ROOT


def _take(to: Path, home: Path, *options: str) -> Answer:
    return start("--screenshot", str(to), *options, home=home, QT_QPA_PLATFORM="offscreen")


def test_the_picture_is_of_the_whole_window_and_nothing_else_is_left(
    data_dir: Path, tmp_path: Path
) -> None:
    to = tmp_path / "it.png"
    assert _take(to, data_dir) == (0, f"Saved {to}: 1280 x 820 pixels.\n", "")
    smoke.look_at(to)
    assert {path.name for path in tmp_path.iterdir()} == {"data", "it.png"}
    assert (data_dir / "window.json").is_file()  # it was closed as always


def test_the_place_that_was_named_is_in_the_picture(data_dir: Path, tmp_path: Path) -> None:
    plain, place = tmp_path / "plain.png", tmp_path / "place.png"
    _take(plain, tmp_path / "other")
    assert _take(place, data_dir, "--open", "glossary").code == 0
    assert plain.read_bytes() != place.read_bytes()
    assert json.loads((data_dir / "window.json").read_text())["page"] == "glossary"


def test_the_same_start_gives_the_same_picture(data_dir: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.png", tmp_path / "other.png"
    for picture in (one, other):
        shutil.rmtree(data_dir)
        assert _take(picture, data_dir).code == 0
    is_same = one.read_bytes() == other.read_bytes()  # to tell the difference would take an hour
    assert is_same


def test_a_picture_that_cannot_be_written_is_told_and_the_one_there_is_kept(
    data_dir: Path, tmp_path: Path
) -> None:
    nowhere = tmp_path / "no such folder" / "it.png"
    answer = _take(nowhere, data_dir)
    assert (answer.code, answer.out) == (4, "")
    assert "could not be written" in one_line(answer.err)
    folder = tmp_path / "it.png"
    folder.mkdir()
    answer = _take(folder, data_dir)
    assert answer.code == 4
    assert str(folder) in one_line(answer.err)
    assert {path.name for path in tmp_path.iterdir()} == {"data", "it.png"}


def test_a_workspace_that_is_refused_is_in_the_picture(data_dir: Path, tmp_path: Path) -> None:
    (data_dir / "workspace.db").write_bytes(os.urandom(9000))
    assert _take(tmp_path / "it.png", data_dir).code == 0
    smoke.look_at(tmp_path / "it.png")


def test_without_a_plan_there_is_a_sentence_and_no_picture(data_dir: Path, tmp_path: Path) -> None:
    program = tmp_path / "program"
    for name in ("desktop", "db"):
        shutil.copytree(ROOT / name, program / name)
    shutil.copytree(ROOT / "resources" / "fonts", program / "resources" / "fonts")
    answer = start(
        "--screenshot",
        str(tmp_path / "it.png"),
        home=data_dir,
        cwd=program,
        QT_QPA_PLATFORM="offscreen",
    )
    assert answer.code == 5
    assert "missing" in one_line(answer.err)
    assert not (tmp_path / "it.png").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is ended without a word")
def test_a_program_that_is_ended_before_says_so(data_dir: Path, tmp_path: Path) -> None:
    ended = "\n".join(
        [
            "import os, signal, sys",
            "from desktop import app",
            "shown = app.Program.show",
            "def show(program):",
            "    shown(program)",
            "    os.kill(os.getpid(), signal.SIGTERM)",
            "app.Program.show = show",
            f"sys.exit(app.run({str(data_dir)!r}, picture={str(tmp_path / 'it.png')!r}))",
        ]
    )
    done = subprocess.run(
        [sys.executable, "-c", ended],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 5
    assert "closed too early" in one_line(done.stderr)
    assert not (tmp_path / "it.png").exists()
