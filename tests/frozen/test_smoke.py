"""The smoke script sees what is wrong: tried on programs that are."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.frozen import smoke
from tests.frozen.smoke import Person, UnexpectedError

GOOD = (
    "print('Four Pillars 1.2.3') if '--version' in sys.argv else print('--screenshot tick print')"
)


def _person(place: Path, program: str) -> Person:
    return Person([sys.executable, "-c", f"import os, sys\n{program}"], place)


def test_a_program_that_does_as_it_is_told_passes(tmp_path: Path) -> None:
    me = _person(tmp_path, GOOD)
    smoke.version(me)
    assert me.strays() == []


@pytest.mark.parametrize(
    "fault",
    [
        "sys.stderr.write('warning: something')",
        "sys.stderr.write('four-pillars: something')",
        "sys.exit(1)",
        "print('more than the version')",
        "os.abort()",
    ],
)
def test_a_fault_is_seen(tmp_path: Path, fault: str) -> None:
    with pytest.raises(UnexpectedError):
        smoke.version(_person(tmp_path, f"{GOOD}\n{fault}"))


def test_a_refusal_must_be_the_one_that_was_expected(tmp_path: Path) -> None:
    refusing = "sys.stderr.write('four-pillars: no such thing\\n'); sys.exit(3)"
    me = _person(tmp_path, refusing)
    me.run("tick", code=3, refusal="no such")
    for code, refusal in ((4, "no such"), (3, "password"), (3, ""), (0, "")):
        with pytest.raises(UnexpectedError):
            me.run("tick", code=code, refusal=refusal)
    with pytest.raises(UnexpectedError, match="Traceback"):
        _person(tmp_path / "two", "raise ValueError").run("tick", code=1, refusal="ValueError")


@pytest.mark.parametrize("name", ["HOME", "TMPDIR"])
def test_a_file_where_none_belongs_is_seen(tmp_path: Path, name: str) -> None:
    me = _person(tmp_path, f"open(os.path.join(os.environ['{name}'], 'left'), 'w').close()")
    me.run()
    assert [Path(path).name for path in me.strays()] == ["left"]


def test_what_the_program_finds_is_what_a_person_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "somewhere")
    said = _person(tmp_path, "print(os.environ.get('PYTHONPATH'))").run()
    assert said == "None\n"


# -- pictures -----------------------------------------------------------------------------------


def _picture(path: Path, drawn: int) -> QImage:
    """A window of which the first so many thirds are drawn."""
    image = QImage(630, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(210 * drawn):
        for y in range(420):
            image.setPixelColor(x, y, QColor(x % 256, (x * y) % 256, y % 256))
    assert image.save(str(path))
    return image


def test_the_pixels_are_those_of_the_picture(tmp_path: Path) -> None:
    image = _picture(tmp_path / "it.png", 3)
    width, height, rows = smoke.pixels((tmp_path / "it.png").read_bytes())
    assert (width, height) == (630, 420)
    deep = len(rows[0]) // width
    for x, y in ((0, 0), (629, 0), (17, 333), (400, 419), (628, 418)):
        assert QColor(*rows[y][x * deep : x * deep + 3]) == image.pixelColor(x, y)
    smoke.look_at(tmp_path / "it.png")


@pytest.mark.parametrize("drawn", [0, 1, 2])
def test_a_picture_with_a_part_that_is_blank_is_seen(tmp_path: Path, drawn: int) -> None:
    _picture(tmp_path / "it.png", drawn)
    with pytest.raises(UnexpectedError, match=f"nothing is drawn in part {drawn + 1}"):
        smoke.look_at(tmp_path / "it.png")


def test_a_damaged_picture_is_seen(tmp_path: Path) -> None:
    _picture(tmp_path / "it.png", 3)
    whole = (tmp_path / "it.png").read_bytes()
    for broken in (b"", whole[:-500], whole.replace(whole[200:204], b"abcd")):
        with pytest.raises((UnexpectedError, ValueError, IndexError, zlib.error)):
            smoke.pixels(broken)
