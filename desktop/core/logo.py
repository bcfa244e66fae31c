"""A picture of a person's as a small PNG that can stand at the head of a paper."""

from __future__ import annotations

import io
import os
import stat
import struct
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.design import PrintError
from desktop.core.language import tr

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")
MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
WIDTH, HEIGHT = 900, 300  # pixels: 3 by 1 inch at 300 dpi
_HEAD = 33  # bytes of a PNG before its first chunk that may be left out

# What the readers of Pillow raise for pictures that are cut off or not as they should be.
_BROKEN = (OSError, SyntaxError, ValueError, ArithmeticError, LookupError, TypeError)
_BROKEN_DATA = (EOFError, struct.error, zlib.error)


def read_logo(path: str) -> bytes:
    """The picture at `path` as PNG: at most WIDTH x HEIGHT pixels, upright, without metadata.

    An empty path is no logo and gives nothing. Raises PrintError with what to do. Only files of
    this computer are opened, and no picture is decoded before its size is known.
    """
    if not path:
        return b""
    _refuse_elsewhere(path)
    data = _read(Path(path))
    name = Path(path).name
    if _is_svg(data):
        raise PrintError(
            tr(
                "{name} is an SVG drawing, which cannot be put on paper here. Save it as PNG and "
                "choose that."
            ).format(name=name)
        )
    return _small_png(data, name)


def fitted(png: bytes, width: float, height: float) -> tuple[float, float]:
    """Width and height of a PNG of ours where so much room is, in the measure of the room."""
    across, down = struct.unpack_from(">II", png, 16)
    share = min(width / across, height / down)
    return across * share, down * share


def at_height(png: bytes, inches: float) -> bytes:
    """A PNG of ours that says how large it is to be: as high as that."""
    (down,) = struct.unpack_from(">I", png, 20)
    dots = round(down / inches / 0.0254)  # to the metre
    said = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    chunk = struct.pack(">I", len(said) - 4) + said + struct.pack(">I", zlib.crc32(said))
    return png[:_HEAD] + chunk + png[_HEAD:]


def _refuse_elsewhere(path: str) -> None:
    """Opening a path on a server tells it who asks; a logo is not worth that."""
    if path.replace("\\", "/").startswith("//") or ":/" in path[2:].replace("\\", "/"):
        raise PrintError(
            tr(
                "The logo is not on this computer ({path}). Copy it to a folder here and choose it "
                "there."
            ).format(path=path[:100])
        )


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            said = tr("{name} is a folder. Choose a picture.")
            raise PrintError(said.format(name=path.name or path))
        if not stat.S_ISREG(found.st_mode):
            said = tr("{name} is not a file. Choose a picture.")
            raise PrintError(said.format(name=path.name))
        if found.st_size > MOST_BYTES:
            raise PrintError(
                tr(
                    "The logo {name} is larger than {most} MB. Save it smaller: {width} pixels of "
                    "width are enough."
                ).format(name=path.name, most=MOST_BYTES // 1_000_000, width=WIDTH)
            )
        with path.open("rb") as file:
            return file.read(found.st_size)
    except OSError as error:
        raise PrintError(
            tr(
                "The logo {name} could not be opened ({reason}). Choose it anew, or print without "
                "one."
            ).format(name=path.name, reason=os.strerror(error.errno or 0))
        ) from error
    except ValueError as error:  # a path with a zero in it
        said = tr("The logo has a path that no file can have. Choose it anew.")
        raise PrintError(said) from error


def _is_svg(data: bytes) -> bool:
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<svg", b"<?xml", b"<!--", b"<!doctype svg")) and b"<svg" in data


def _small_png(data: bytes, name: str) -> bytes:
    from PIL import Image, UnidentifiedImageError  # loaded when there is a logo, not at start

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)  # damaged metadata, which is dropped
            with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
                _refuse_huge(picture.width * picture.height, name)
                return _as_png(picture)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise _huge(name) from error
    except UnidentifiedImageError as error:
        raise PrintError(
            tr(
                "{name} is not a picture that can be printed. Choose a PNG, JPEG, WebP, GIF or BMP."
            ).format(name=name)
        ) from error
    except (*_BROKEN, *_BROKEN_DATA) as error:
        raise PrintError(
            tr(
                "The picture {name} is damaged or cut off. Save it anew and choose it again."
            ).format(name=name)
        ) from error


def _refuse_huge(pixels: int, name: str) -> None:
    if pixels > MOST_PIXELS:
        raise _huge(name)


def _huge(name: str) -> PrintError:
    return PrintError(
        tr(
            "The logo {name} has more than {most} million pixels. Save it smaller: {width} pixels "
            "of width are enough."
        ).format(name=name, most=MOST_PIXELS // 1_000_000, width=WIDTH)
    )


def _as_png(picture: Image) -> bytes:
    from PIL import ImageOps

    picture.draft(None, (2 * WIDTH, 2 * WIDTH))  # of a large photograph only what is needed
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):  # 16 bits of grey, of which plain conversion keeps the low
        upright = upright.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    small = upright.convert("RGBA")
    small.thumbnail((WIDTH, HEIGHT))
    small.info.clear()
    written = io.BytesIO()
    small.save(written, "PNG")
    return written.getvalue()
