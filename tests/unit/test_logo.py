"""A logo: any picture a person has becomes a small PNG, or a sentence says why not."""

from __future__ import annotations

import io
import os
import struct
import sys
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.core.design import PrintError
from desktop.core.logo import HEIGHT, MOST_BYTES, WIDTH, read_logo

RED, BLUE, CLEAR = (200, 0, 0, 255), (0, 0, 200, 255), (0, 0, 0, 0)


def halves(size: tuple[int, int] = (60, 20), mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    made = Image.new("RGBA", size, RED)
    made.paste(BLUE, (size[0] // 2, 0, *size))
    return made.convert(mode)


def read(path: Path) -> Image.Image:
    made = Image.open(io.BytesIO(read_logo(str(path))))
    assert made.format == "PNG"
    assert made.mode == "RGBA"
    made.load()
    return made


def png_header(width: int, height: int) -> bytes:
    """A PNG that says how large it is and ends soon after."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def refused(path: Path | str) -> str:
    with pytest.raises(PrintError) as caught:
        read_logo(str(path))
    return str(caught.value)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "gif", "bmp"])
def test_every_usual_picture_is_taken(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"logo.{kind}"
    halves().save(path, kind)
    made = read(path)
    assert made.size == (60, 20)
    left, right = made.getpixel((5, 10)), made.getpixel((55, 10))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 150 > left[2]
    assert right[2] > 150 > right[0]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_colour_is_taken(tmp_path: Path, mode: str) -> None:
    wide = {"I;16": 30_000}.get(mode)
    picture = Image.new(mode, (10, 10), wide) if wide else halves((10, 10), mode)
    picture.save(tmp_path / "x.png")
    made = read(tmp_path / "x.png")
    if wide:  # not quite half as bright as can be: it is neither white nor black
        assert made.getpixel((5, 5)) == (117, 117, 117, 255)


def test_a_photograph_for_printers_is_taken(tmp_path: Path) -> None:
    halves(mode="RGB").convert("CMYK").save(tmp_path / "x.jpg")
    assert read(tmp_path / "x.jpg").size == (60, 20)


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((1800, 300), (900, 150)),
        ((1000, 1000), (300, 300)),
        ((4000, 2000), (600, 300)),
        ((20_000, 1), (900, 1)),
        ((10, 10), (10, 10)),
    ],
)
def test_it_is_made_smaller_but_never_larger(
    tmp_path: Path, size: tuple[int, int], small: tuple[int, int]
) -> None:
    for kind in ("png", "jpg"):
        halves(size).save(tmp_path / f"x.{kind}")
        made = read(tmp_path / f"x.{kind}")
        assert made.size == small
        assert made.width <= WIDTH
        assert made.height <= HEIGHT


def test_what_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (2000, 100), CLEAR)
    picture.paste(RED, (0, 0, 1000, 100))
    for kind in ("png", "webp", "gif"):
        picture.save(tmp_path / f"x.{kind}", kind, lossless=True)
        made = read(tmp_path / f"x.{kind}")
        solid, through = made.getpixel((5, 5)), made.getpixel((890, 5))
        assert isinstance(solid, tuple)
        assert isinstance(through, tuple)
        assert (solid[3], through[3]) == (255, 0)


def test_a_photograph_stands_upright_and_says_nothing_of_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010E] = "Hidden words"
    halves((60, 20)).save(tmp_path / "x.jpg", exif=exif, quality=95, comment=b"Hidden words")
    made = read(tmp_path / "x.jpg")
    assert made.size == (20, 60)
    top = made.getpixel((10, 5))
    assert isinstance(top, tuple)
    assert top[0] > 150
    text = PngInfo()
    text.add_text("Author", "Hidden words")
    halves().save(tmp_path / "x.png", pnginfo=text, icc_profile=b"Hidden words")
    for kind in ("jpg", "png"):
        data = read_logo(str(tmp_path / f"x.{kind}"))
        assert b"Hidden" not in data
        assert b"iCCP" not in data
        assert b"eXIf" not in data


def test_of_a_moving_picture_the_first_stands(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (20, 20), colour[:3]) for colour in (RED, BLUE)]
    frames[0].save(tmp_path / "x.gif", save_all=True, append_images=frames[1:])
    assert read(tmp_path / "x.gif").getpixel((5, 5)) == RED


def test_the_letters_behind_the_dot_do_not_matter(tmp_path: Path) -> None:
    halves().save(tmp_path / "logo.txt", "png")
    assert read(tmp_path / "logo.txt").size == (60, 20)


def test_no_path_is_no_logo() -> None:
    assert read_logo("") == b""


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"%PDF-1.7", os.urandom(1000), b"<html></html>", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.png").write_bytes(data)
    assert "is not a picture" in refused(tmp_path / "x.png")


def test_a_kind_of_picture_that_could_run_programs_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.eps").write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n"
    )
    assert "is not a picture" in refused(tmp_path / "x.eps")


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "gif", "bmp"])
def test_a_picture_that_is_cut_off_anywhere_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"x.{kind}"
    Image.effect_noise((120, 90), 90).convert("RGB").save(path, kind)
    whole = path.read_bytes()
    for share in (0.01, 0.1, 0.5, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        said = refused(path)
        assert "damaged or cut off" in said or "is not a picture" in said, share


def test_a_picture_with_any_byte_wrong_is_taken_or_refused(tmp_path: Path) -> None:
    halves((30, 10), "P").save(tmp_path / "x.png")
    whole = (tmp_path / "x.png").read_bytes()
    for at in range(8, len(whole)):
        (tmp_path / "y.png").write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        with suppress(PrintError):
            assert read_logo(str(tmp_path / "y.png")).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "size", [(10_000, 4_001), (10_000, 10_000), (50_000, 50_000), (2**31 - 1, 2**31 - 1)]
)
def test_a_huge_picture_is_refused_before_it_takes_any_memory(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "x.png").write_bytes(png_header(*size))
    refused(tmp_path / "x.png")  # what is loaded for the first picture is not counted
    tracemalloc.start()
    said = refused(tmp_path / "x.png")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "40 million pixels" in said
    assert most < 1_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_real_picture_of_100_megapixels_costs_no_memory(tmp_path: Path) -> None:
    import resource

    Image.new("L", (10_000, 10_000)).save(tmp_path / "x.png")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "40 million pixels" in refused(tmp_path / "x.png")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


def test_a_file_that_is_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / "x.png").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert "larger than 20 MB" in refused(tmp_path / "x.png")


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- by hand -->\n<svg><image href="http://x.org/"/></svg>',
        b'<!DOCTYPE svg PUBLIC "x"><svg/>',
    ],
)
def test_a_drawing_is_to_be_saved_as_png(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.svg").write_bytes(data)
    assert "Save it as PNG" in refused(tmp_path / "x.svg")


@pytest.mark.parametrize(
    "path",
    [
        "//host/share/logo.png",
        "\\\\host\\share\\logo.png",
        "/\\host/share/logo.png",
        "file:///etc/hostname",
        "file://host/share/x.png",
        "https://example.org/x.png",
        "smb://host/x.png",
    ],
)
def test_nothing_on_another_computer_is_opened(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(Path, "stat", lambda self, **_: asked.append(self))
    monkeypatch.setattr(Path, "open", lambda self, *_: asked.append(self))
    assert "not on this computer" in refused(path)
    assert not asked


def test_a_drive_of_windows_is_on_this_computer() -> None:
    assert "could not be opened" in refused("C:/none/logo.png")


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)
    assert "could not be opened" in refused(tmp_path / "missing.png")
    assert "could not be opened" in refused(tmp_path / ("x" * 400))
    assert "no file can have" in refused("logo\0.png")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_does_not_wait_for_ever(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.png")
    assert "is not a file" in refused(tmp_path / "x.png")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_refused(tmp_path: Path) -> None:
    halves().save(tmp_path / "x.png")
    (tmp_path / "x.png").chmod(0)
    assert "could not be opened" in refused(tmp_path / "x.png")
