"""Takes pictures of every page and dialog as people have them on their screens, to be looked at.

`python -m tests.matrix FOLDER [LOOK...]` writes a picture of each, and sheets of nine, for every
look of `LOOKS` or for those that are named. Each look is taken by a process of its own: Qt takes a
scale once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.core.settings import FILE_NAME
from desktop.dialogs.print_designer import PrintDesigner
from desktop.qt_app import application
from tests.gui.desk import Desk
from tests.gui.speaking import tour
from tests.screenshots import make_checklist, settle, wait_until


class Look(NamedTuple):
    """What a person has chosen, and the screen they have. `scale` is of the screen, `zoom` in
    percent of the letters, `size` that of the window."""

    scheme: str = "light"
    language: str = "en"
    scale: int = 1
    zoom: int = 100
    size: tuple[int, int] = (1280, 800)


LOOKS = {
    "light": Look(),
    "dark": Look(scheme="dark"),
    "contrast": Look(scheme="contrast"),
    "es": Look(language="es"),
    "fr": Look(language="fr"),
    "ar": Look(language="ar"),
    "light-2x": Look(scale=2),
    "dark-2x": Look(scheme="dark", scale=2),
    "contrast-2x": Look(scheme="contrast", scale=2),
    "es-2x": Look(language="es", scale=2),
    "ar-2x": Look(language="ar", scale=2),
    "small": Look(size=(900, 600)),
    "small-es": Look(language="es", size=(900, 600)),
    "small-ar": Look(language="ar", size=(900, 600)),
    "large-letters": Look(zoom=200),
    "large-letters-ar": Look(language="ar", zoom=200),
    "dark-ar": Look(scheme="dark", language="ar"),
    "contrast-ar": Look(scheme="contrast", language="ar"),
}
_CELL = QSize(1000, 660)  # of a sheet
_ACROSS = 3


def main(target: Path, names: list[str]) -> int:
    """Take every look that is named; how many could not be taken."""
    failed = 0
    for name in names or LOOKS:
        look = LOOKS[name]
        done = subprocess.run(
            [sys.executable, "-m", "tests.matrix", "--one", str(target / name), name],
            env={**os.environ, "QT_SCALE_FACTOR": str(look.scale)},
            check=False,
        )
        failed += done.returncode != 0
        told = "done" if done.returncode == 0 else "FAILED"
        print(f"{name}: {told}", flush=True)  # noqa: T201 - what the tool says
    return failed


def take(target: Path, look: Look) -> None:
    """Write the pictures of one look into a folder, and the sheets."""
    target.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as folder:
        qt = application()
        desk = _begin(Program(qt, str(_chosen(Path(folder), look))), look)

        def shoot(name: str, window: QWidget) -> None:
            settle(qt)
            if isinstance(window, PrintDesigner):
                wait_until(lambda: window.is_up_to_date)
                settle(qt)
            path = target / f"{len(taken):02} {name.replace('/', '-').replace(':', '-')}.png"
            window.grab().save(str(path))
            taken.append(path)

        tour(desk, shoot)
        desk.leave()
    for number in range(0, len(taken), _ACROSS**2):
        _sheet(taken[number : number + _ACROSS**2]).save(str(target / f"sheet-{number:02}.png"))


def _chosen(folder: Path, look: Look) -> Path:
    """A folder of somebody who was here before and has chosen this look."""
    chosen = {"scheme": look.scheme, "language": look.language, "zoom": look.zoom, "welcome": False}
    (folder / FILE_NAME).write_text(json.dumps(chosen), "utf-8")
    return folder


def _begin(program: Program, look: Look) -> Desk:
    program.window.resize(*look.size)
    desk = Desk(program, cast("QtBot", _Patience()))
    desk.wait()
    wait_until(lambda: desk.board.checklist is not None)
    make_checklist(desk.board, desk.bench)
    desk.settle()
    return desk


class _Patience:
    """What a desk asks of a test."""

    def waitUntil(self, until: Callable[[], bool], timeout: int = 0) -> None:  # noqa: ARG002 - as there
        wait_until(until)


def _sheet(paths: list[Path]) -> QImage:
    """Some pictures beside each other, with their names."""
    rows = -(-len(paths) // _ACROSS)
    made = QImage(_CELL.width() * _ACROSS, _CELL.height() * rows, QImage.Format.Format_RGB32)
    made.fill(QColor("#777777"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(QFont("Noto Sans", 11))
    for path, cell in zip(paths, _cells(), strict=False):
        picture = QImage(str(path))
        picture.setDevicePixelRatio(1)
        room = cell.adjusted(6, 26, -6, -6)
        size = picture.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(room.topLeft(), size), picture)
        painter.drawText(cell.topLeft() + QPoint(8, 19), path.stem)
    painter.end()
    return made


def _cells() -> Iterator[QRect]:
    for number in range(_ACROSS**2):
        down, across = divmod(number, _ACROSS)
        yield QRect(QPoint(across * _CELL.width(), down * _CELL.height()), _CELL)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--one", folder, name]:
            take(Path(folder), LOOKS[name])
        case [folder, *names]:
            sys.exit(main(Path(folder), names))
        case _:
            sys.exit(__doc__)
