"""What the window remembers, and that nothing remembered can harm it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from db.records import Kind
from desktop.core.query import Field
from desktop.core.settings import FILE_NAME
from tests.gui.conftest import Start
from tests.gui.desk import LEFT, Desk


def _file(desk: Desk) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((desk.folder / FILE_NAME).read_text())
    return read


def _splitter(desk: Desk) -> QSplitter:
    return desk.bench._splitter


def test_the_window_comes_back_as_it_was_left(start: Start) -> None:
    desk = start()
    desk.program.window.resize(790, 640)  # the screen of these tests is no larger
    desk.choose(Field.AGENCY, "dhs")
    desk.choose(Field.KIND, Kind.COMMITMENT)
    desk.search("labor")
    desk.click_row(desk.listed[2])
    border = _splitter(desk).handle(2)
    before = _splitter(desk).sizes()
    QTest.mousePress(border, LEFT, pos=QPoint(0, 50))
    QTest.mouseMove(border, QPoint(25, 50))
    QTest.mouseRelease(border, LEFT, pos=QPoint(25, 50))
    desk.settle()
    assert _splitter(desk).sizes() != before
    size, panes = desk.program.window.size(), _splitter(desk).sizes()
    place, listed = desk.bench.place, desk.listed
    desk.leave()
    again = start()
    again.settle()
    assert again.bench.place == place
    assert again.listed == listed
    assert again.bench.bar.search.text() == "labor"
    assert again.detail.plan_id == place.selected
    assert again.program.window.size() == size
    assert _splitter(again).sizes() == panes
    assert len(again.bench.bar.chips()) == 2
    assert again.row(place.selected)._current


@pytest.mark.parametrize("target", ["GLO-018", "dhs", "TL-35", "B12"])
def test_what_was_read_in_the_library_is_open_again(start: Start, target: str) -> None:
    desk = start()
    desk.bench.navigator.follow("glossary")
    desk.bench.navigator.follow(target)
    desk.settle()
    desk.leave()
    again = start()
    again.settle()
    assert again.bench.place.page == "glossary"
    assert again.selected == again.detail.target == target


def test_zoom_by_keys_within_bounds_and_remembered(start: Start) -> None:
    desk = start()
    height = desk.row(desk.listed[0]).height()
    points = QApplication.font().pointSizeF()
    desk.keys("Ctrl++", "Ctrl+=")
    assert QApplication.font().pointSizeF() == pytest.approx(points * 1.2)
    desk.settle()
    assert desk.row(desk.listed[0]).height() > height
    desk.keys(*["Ctrl++"] * 20)
    assert QApplication.font().pointSizeF() == pytest.approx(points * 2)
    assert desk.row(desk.listed[0]).height() > 1.5 * height
    desk.leave()
    assert _file(desk)["zoom"] == 200
    again = start()
    assert QApplication.font().pointSizeF() == pytest.approx(points * 2)
    again.keys(*["Ctrl+-"] * 20)
    assert QApplication.font().pointSizeF() == pytest.approx(points * 0.8)
    again.keys("Ctrl+0")
    assert QApplication.font().pointSizeF() == pytest.approx(points)
    again.settle()
    assert again.row(again.listed[0]).height() == height


def test_typing_goes_on_while_zooming(desk: Desk) -> None:
    first = desk.listed[0]
    desk.click_row(first)
    desk.write_note("one")
    desk.keys("Ctrl++")
    desk.type(" two")
    desk.wait_stored(first, note="one two")
    assert desk.note.hasFocus()


GARBAGE: dict[str, bytes] = {
    "empty": b"",
    "not json": b"{",
    "another thing": b"[1, 2]",
    "null": b"null",
    "not text": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "numbers": b'{"geometry": 1, "panes": 2, "zoom": "x", "chosen": 3, "search": 4}',
    "not base64": b'{"geometry": "!!!", "panes": "\\u00e9\\u4e2d"}',
    "base64 of nothing": b'{"geometry": "AAAA", "panes": "AAAA"}',
    "half characters": b'{"geometry": "\\ud800", "panes": "\\udfff", "search": "\\ud83d"}',
    "half a choice": b'{"chosen": ["year:\\ud800", "topic:\\udc00"]}',
    "unknown choices": b'{"chosen": ["is:maybe", "kind:poem", "year:", "x:y", "", ":", "topic:z"]}',
    "unknown agency": b'{"chosen": ["agency:kgb", "lead:", "partner:dhs"], "selected": "COM-999"}',
    "zoom out of bounds": b'{"zoom": 100000}',
    "zoom true": b'{"zoom": true}',
    "huge zoom": b'{"zoom": 1' + b"0" * 5000 + b"}",
    "search of everything": b'{"search": "\\u0000 \\n \\" -: agency:"}',
    "long search": b'{"search": "' + b"labor " * 50_000 + b'"}',
    "odd scheme": b'{"scheme": "pink"}',
    "nan": b'{"zoom": NaN}',
}


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_in_the_file_is_survived(start: Start, data_dir: Path, garbage: str) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).write_bytes(GARBAGE[garbage])
    desk = start()
    desk.settle()
    desk.keys("Ctrl+Backspace")
    desk.settle()
    assert len(desk.listed) == 236
    desk.click_row(desk.listed[1])
    desk.leave()
    assert _file(desk)["selected"] == desk.bench.place.selected
    assert start().selected


def test_a_folder_in_place_of_the_file_is_survived(start: Start, data_dir: Path) -> None:
    (data_dir / FILE_NAME).mkdir(parents=True)
    desk = start()
    desk.leave()
    assert (data_dir / FILE_NAME).is_dir()


def test_a_place_far_off_screen_comes_back_into_sight(start: Start, data_dir: Path) -> None:
    desk = start()
    desk.program.window.move(90_000, 90_000)
    desk.leave()
    again = start()
    screen = again.program.window.screen().virtualGeometry()
    assert screen.intersects(again.program.window.frameGeometry())


def test_the_file_is_private(desk: Desk) -> None:
    desk.leave()
    assert (desk.folder / FILE_NAME).stat().st_mode & 0o077 == 0
