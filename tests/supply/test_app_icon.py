"""The program's icon as files: every size drawn, not scaled, and the same each time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PIL.IcnsImagePlugin import IcnsImageFile
from PIL.IcoImagePlugin import IcoImageFile

from tests.conftest import ROOT

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DRAWINGS = ROOT / "resources" / "icons" / "app"
WHITE, GOLD = bytes.fromhex("ffffffff"), bytes.fromhex("ffd05cff")


def run(folder: Path) -> list[Path]:
    """As a build runs it: by itself, without a screen or a home."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)],
        env=kept,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return [Path(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("made") / "not" / "there yet"
    return {path.name: path for path in run(folder)}


def looks_right(image: Image.Image, size: int, *, whole: bool = True) -> None:
    """Round corners, a full ground, white and the one golden pillar."""
    picture = image.convert("RGBA")
    assert picture.size == (size, size)
    raw = picture.tobytes()
    pixels = [raw[at : at + 4] for at in range(0, len(raw), 4)]
    corners = (pixels[0], pixels[size - 1], pixels[-size], pixels[-1])
    assert all(corner[3] < 128 for corner in corners)
    assert {WHITE, GOLD} <= set(pixels)
    blue = [pixel for pixel in pixels if pixel[3] == 255 and pixel[2] > pixel[0] + 60]
    assert len(blue) > 0.3 * size * size
    if whole:
        assert sum(pixel[3] == 255 for pixel in pixels) > 0.7 * size * size


def test_every_file_that_is_promised_is_written(files: dict[str, Path]) -> None:
    wanted = {f"four-pillars-{size}.png" for size in SIZES}
    assert files.keys() == wanted | {"four-pillars.ico", "four-pillars.icns"}
    folder = files["four-pillars.ico"].parent
    assert sorted(files) == sorted(path.name for path in folder.iterdir()), "and nothing else"


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_is_of_its_size(files: dict[str, Path], size: int) -> None:
    with Image.open(files[f"four-pillars-{size}.png"]) as image:
        looks_right(image, size)


def test_few_pixels_have_a_drawing_of_their_own(files: dict[str, Path]) -> None:
    """Four pillars of two whole pixels each, the fourth in gold."""
    with Image.open(files["four-pillars-16.png"]) as image:
        row = image.convert("RGBA").crop((0, 12, 16, 13)).tobytes()
    pixels = [row[at : at + 4] for at in range(0, len(row), 4)]
    assert [x for x, pixel in enumerate(pixels) if pixel == WHITE] == [2, 3, 5, 6, 9, 10]
    assert [x for x, pixel in enumerate(pixels) if pixel == GOLD] == [12, 13]


def test_windows_finds_a_drawing_for_each_of_its_sizes(files: dict[str, Path]) -> None:
    with Image.open(files["four-pillars.ico"]) as icon:
        assert isinstance(icon, IcoImageFile)
        sizes = {width for width, _ in icon.ico.sizes()}
        assert {16, 20, 24, 32, 40, 48, 64, 128, 256} == sizes
        for size in sizes:
            drawn = icon.ico.getimage((size, size))
            looks_right(drawn, size)
            if size in SIZES:
                with Image.open(files[f"four-pillars-{size}.png"]) as picture:
                    assert drawn.tobytes() == picture.tobytes()


def test_a_mac_finds_each_of_its_sizes_with_room_around(files: dict[str, Path]) -> None:
    with Image.open(files["four-pillars.icns"]) as icon:
        assert isinstance(icon, IcnsImageFile)
        sizes = {width * scale for width, _, scale in icon.info["sizes"]}
        assert sizes == {32, 64, 128, 256, 512, 1024}
        largest = icon.icns.getimage((512, 512, 2))
        looks_right(largest, 1024, whole=False)
        box = largest.convert("RGBA").getbbox()
        assert box is not None
        assert [round(edge / 10) for edge in box] == [10, 10, 92, 92], "824 of 1024 pixels"


def test_the_same_drawings_give_the_same_bytes(files: dict[str, Path], tmp_path: Path) -> None:
    for again in run(tmp_path):
        assert again.read_bytes() == files[again.name].read_bytes(), again.name


def test_one_form_takes_the_colour_of_what_is_around_it() -> None:
    """Panels colour what is filled, not lines, and know no second colour."""
    symbolic = (DRAWINGS / "four-pillars-symbolic.svg").read_text("utf-8")
    assert 'viewBox="0 0 16 16"' in symbolic
    assert symbolic.count("<path") == 2
    assert re.findall(r'fill="([^"]*)"', symbolic) == ["currentColor"] * 2
    assert "stroke" not in symbolic


@pytest.mark.parametrize("form", ["", "-dark", "-small", "-symbolic"])
def test_every_drawing_says_what_it_is_and_leads_nowhere(form: str) -> None:
    drawing = (DRAWINGS / f"four-pillars{form}.svg").read_text("utf-8")
    assert "<title>Four Pillars</title>" in drawing
    assert "http" not in drawing.replace("http://www.w3.org/2000/svg", "")
    assert "<text" not in drawing, "letters would be of whatever font is there"
