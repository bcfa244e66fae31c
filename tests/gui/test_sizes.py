"""Every page and dialog is whole on a small screen and on a huge one, with small letters and large,
in languages that begin at the left and at the right, and in one that is longer than English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui import looks
from tests.gui.conftest import Start
from tests.gui.speaking import in_english, stretching, tour

SMALL, USUAL, HUGE = (900, 600), (1280, 800), (3840, 2160)
# Each language, size and zoom that matters at least once; all of them together take minutes.
_KINDS = [
    ("en", USUAL, 200, False),
    ("es", SMALL, 100, False),
    ("es", SMALL, 200, False),
    ("ar", SMALL, 100, False),
    ("ar", USUAL, 200, False),
    ("en", HUGE, 80, False),
    ("fr", SMALL, 100, True),
]


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    in_english(qapp)


@pytest.mark.parametrize(("code", "size", "zoom", "longer"), _KINDS)
def test_nothing_is_cut_off(
    start: Start,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    size: tuple[int, int],
    zoom: int,
    longer: bool,
) -> None:
    data_dir.mkdir()
    (data_dir / "window.json").write_text(json.dumps({"language": code, "zoom": zoom}))
    wrong: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        if found := looks.cut_off(window):
            wrong[name] = found

    with stretching(monkeypatch) if longer else nullcontext():
        desk = start()
        desk.program.window.resize(*size)
        desk.bot.waitUntil(lambda: desk.board.checklist is not None)
        assert not looks.wide_menus(desk.program.window)
        tour(desk, look)
        desk.leave()
    for name, found in wrong.items():
        print(name, *found, sep="\n  ")  # noqa: T201 - read where the test fails
    assert sorted(wrong) == []
