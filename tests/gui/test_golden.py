"""The window looks as it did: golden pictures at two scales, made offscreen with our own fonts.

`FOUR_PILLARS_GOLDEN=update` makes them anew; a picture that differs is left beside the test's data.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
FAR = 48  # of 255: by how much a channel may differ before a pixel counts as another one
MANY = 0.004  # the share of pixels that may: edges of letters, not a moved line


def _take(folder: Path, name: str, scale: str) -> QImage:
    """A picture of the README, taken by a program of its own: the scale is set at its start."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.screenshots", str(folder)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": scale,
            "TZ": "UTC",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return QImage(str(folder / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)


def _difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ visibly."""
    assert one.size() == other.size()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    if a == b:
        return 0.0
    far = sum(
        any(abs(a[at + channel] - b[at + channel]) > FAR for channel in range(3))
        for at in range(0, len(a), 4)
        if a[at : at + 3] != b[at : at + 3]
    )
    return far / (len(a) / 4)


@pytest.mark.parametrize(("name", "scale"), [("window", "1"), ("window", "2"), ("outcomes", "1")])
def test_the_window_looks_as_it_did(name: str, scale: str, tmp_path: Path) -> None:
    golden = GOLDEN / f"{name}@{scale}x.png"
    taken = _take(tmp_path, name, scale)
    if os.environ.get("FOUR_PILLARS_GOLDEN") == "update":
        taken.save(str(golden))
    kept = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB32)
    assert not kept.isNull(), golden
    assert _difference(taken, kept) <= MANY, tmp_path / golden.name


def test_a_moved_line_would_be_seen() -> None:
    kept = QImage(str(GOLDEN / "window@1x.png")).convertToFormat(QImage.Format.Format_RGB32)
    moved = kept.copy(0, 2, kept.width(), kept.height())
    assert _difference(kept, moved) > MANY
