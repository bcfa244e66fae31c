"""Draws the program's icon in the forms that systems want: `python packaging/icons.py FOLDER`.

The same drawings give the same bytes. Nothing is asked of a screen.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
SMALL = 24  # up to so many pixels the small form is clearer: as in desktop/icons.py
_AROUND = 72.5 / 1024  # on each side; with it the ground is as large as those of other Mac programs
NAME = "four-pillars"


def render(folder: Path) -> list[Path]:
    """Write `four-pillars-SIZE.png`, `four-pillars.ico` and `four-pillars.icns` into `folder`,
    which is made if need be. Returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = [_png(folder / f"{NAME}-{size}.png", draw(size)) for size in SIZES]
    return [*made, _ico(folder / f"{NAME}.ico"), _icns(folder / f"{NAME}.icns")]


def drawn(folder: Path, ending: str) -> Path:
    """The icon as one file, `.ico` or `.icns`, written into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    return {".ico": _ico, ".icns": _icns}[ending](folder / f"{NAME}{ending}")


def draw(size: int, around: float = 0.0) -> Image.Image:
    """The icon, `size` pixels wide, with a share of that left empty on each side."""
    form = "-small" if size <= SMALL else ""
    renderer = QSvgRenderer(str(DRAWINGS / f"{NAME}{form}.svg"))
    if not renderer.isValid():
        raise ValueError(f"{NAME}{form}.svg cannot be drawn")
    image = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    room = size * (1 - 2 * around)
    renderer.render(painter, QRectF(size * around, size * around, room, room))
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(straight.constBits()))


def _png(path: Path, image: Image.Image) -> Path:
    image.save(path, "PNG", optimize=True)
    return path


def _ico(path: Path) -> Path:
    images = [draw(size) for size in ICO_SIZES]
    sizes = [image.size for image in images]
    images[-1].save(path, "ICO", sizes=sizes, append_images=images[:-1])
    return path


def _icns(path: Path) -> Path:
    images = [draw(size, _AROUND) for size in ICNS_SIZES]
    images[-1].save(path, "ICNS", append_images=images[:-1])
    return path


if __name__ == "__main__":
    for written in render(Path(sys.argv[1])):
        sys.stdout.write(f"{written}\n")
