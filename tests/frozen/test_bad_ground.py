"""Computers that lack what programs take for granted: the window comes all the same, and looks the
same, or one sentence says what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import db
from tests.cli.program import one_line
from tests.frozen import ground as grounds
from tests.frozen.ground import NOTHING, Ground
from tests.strangers import NOBODY, shared_folder
from tests.window.screen import Screen, screen

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform != "linux", reason="a screen of its own is an X server"),
]


@pytest.fixture(scope="module")
def one_screen() -> Iterator[Screen]:
    """No window stays on it, so it serves them all."""
    with screen() as made:
        yield made


@pytest.fixture
def ground(one_screen: Screen, tmp_path: Path) -> Ground:
    return grounds.ground(tmp_path, one_screen)


@pytest.fixture(scope="module")
def as_always(one_screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> QImage:
    """The picture of a first start where nothing is missing."""
    made = grounds.ground(tmp_path_factory.mktemp("good"), one_screen)
    return made.picture()


NOWHERE = "/proc/no such folder"
LACKING: dict[str, dict[str, str | None]] = {
    "C": {"LC_ALL": "C"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "Hebrew": {"LC_ALL": "he_IL.UTF-8", "LANGUAGE": "he", "TMPDIR": NOWHERE},
    "Latin letters": {"LC_ALL": "de_DE.ISO-8859-1", "XDG_RUNTIME_DIR": None},
    "a home that is nowhere": {"HOME": NOWHERE, "LANG": None},
    "nothing at all": {
        "LC_ALL": "xx_YY.UTF-8",
        "HOME": None,
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={NOWHERE}",
        "XDG_RUNTIME_DIR": NOWHERE,
        "TMPDIR": NOWHERE,
    },
}


@pytest.mark.parametrize("lacking", LACKING.values(), ids=LACKING.keys())
def test_what_is_missing_is_not_seen(
    ground: Ground, as_always: QImage, lacking: dict[str, str | None]
) -> None:
    assert ground.picture(**lacking) == as_always
    assert list((ground.place / "home").rglob("*.*")) == []


@pytest.mark.parametrize(
    ("code", "said"), [("es", "Compromiso · 2022"), ("fr", "Engagement · 2022"), ("ar", "التزام")]
)
def test_it_speaks_as_the_system_does_and_as_it_is_asked_to(
    ground: Ground, as_always: QImage, code: str, said: str
) -> None:
    picture = ground.picture(LC_ALL=f"{code}.UTF-8", LANGUAGE=code)
    assert picture.size() == as_always.size()
    assert picture != as_always
    answer = ground.start("show", "COM-20", "--language", code)
    assert answer.code == 0
    assert said in answer.out


def test_without_a_place_for_temporary_files_papers_are_made(ground: Ground) -> None:
    for name in ("it.pdf", "it.docx", "it.xlsx"):
        command = "print" if name.endswith("pdf") else "export"
        done = ground.start(command, "--to", str(ground.place / name), **LACKING["nothing at all"])
        assert done[::2] == (0, ""), done
        assert (ground.place / name).stat().st_size > 5000


def test_without_a_home_data_is_where_the_system_keeps_it_or_is_said_to_be_nowhere(
    ground: Ground, tmp_path: Path
) -> None:
    answer = ground.start("list", FOUR_PILLARS_HOME=None, HOME=NOWHERE)
    assert answer.code == 5
    assert "cannot be used" in one_line(answer.err)
    assert ground.picture(FOUR_PILLARS_HOME=None, HOME=NOWHERE)  # with the same in it
    assert ground.picture(FOUR_PILLARS_HOME=None, XDG_DATA_HOME=str(tmp_path / "mine"))
    assert (tmp_path / "mine" / "Four Pillars" / "workspace.db").is_file()


def test_without_a_font_the_window_is_shown_in_ours(ground: Ground) -> None:
    """That these have every letter: tests/gui/test_letters_on_screen.py."""
    bare = ground.place / "fonts.conf"
    bare.write_text(NOTHING)
    for words in ([], ["--open", "timeline"]):
        ground.picture(*words, FONTCONFIG_FILE=str(bare))


@pytest.mark.parametrize("room", [(640, 480), (1024, 600)], ids=str)
def test_the_window_is_no_larger_than_the_screen(tmp_path: Path, room: tuple[int, int]) -> None:
    with screen(f"{room[0]}x{room[1]}") as small:
        made = grounds.ground(tmp_path, small)
        first, again = made.picture(), made.picture("--open", "COM-23")
    assert (first.width(), first.height()) == room
    # A window that comes back leaves room for the frame that a window manager may put around it.
    assert room[0] - 10 <= again.width() <= room[0]
    assert room[1] - 40 <= again.height() <= room[1]


def test_on_a_fine_screen_everything_is_as_large_as_asked_for(tmp_path: Path) -> None:
    with screen("3840x2160") as fine:
        image = grounds.ground(tmp_path, fine).picture(QT_SCALE_FACTOR="3")
    assert (image.width(), image.height()) == (3840, 2160)


def test_under_wayland_it_looks_the_same(ground: Ground, as_always: QImage) -> None:
    with grounds.wayland() as way:
        assert ground.picture(**{**way, "DISPLAY": None}) == as_always


def test_without_any_screen_one_sentence_says_so(ground: Ground) -> None:
    answer = ground.start("--screenshot", str(ground.place / "it.png"), DISPLAY=None)
    assert answer.code == 1
    assert "no display" in one_line(answer.err)


# -- files and people ---------------------------------------------------------------------------


@pytest.mark.parametrize("mask", [0o000, 0o777], ids=oct)
def test_whatever_the_umask_data_is_its_owners_alone(
    ground: Ground, as_always: QImage, mask: int
) -> None:
    masked = replace(ground, options={"umask": mask})
    assert masked.picture() == as_always
    for path in [ground.data, *ground.data.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    assert masked.start("note", "PRE-1", "kept")[::2] == (0, "")
    assert masked.start("note", "PRE-1").out == "kept\n"


def test_data_of_a_newer_program_is_told_and_left_as_it_is(
    ground: Ground, as_always: QImage
) -> None:
    store = db.open_workspace(ground.data)
    with store._writing() as work:
        work.connection.exec_driver_sql("PRAGMA user_version = 99")
    store.close()
    before = (ground.data / "workspace.db").read_bytes()
    assert ground.picture() != as_always
    answer = ground.start("tick", "PRE-1")
    assert answer.code == 5
    assert "newer" in one_line(answer.err)
    assert (ground.data / "workspace.db").read_bytes() == before


ODD = "Ünsere Hilfe für 人々 (v2) 'neu' \u202bمساعدة\u202c"


def test_a_program_in_a_folder_of_any_name(ground: Ground, as_always: QImage) -> None:
    place = grounds.source(ground.place / ODD)
    moved = replace(ground, cwd=place)
    assert moved.picture() == as_always
    assert moved.start("print", "--to", str(ground.place / "it.pdf"))[::2] == (0, "")


# -- the bundle ---------------------------------------------------------------------------------


def test_the_bundle_needs_nothing_either(ground: Ground, program: Path, as_always: QImage) -> None:
    """All of that is missing, and the folder has an odd name."""
    moved = grounds.copied(program.parent, ground.place / ODD) / program.name
    bundled = replace(ground, command=(str(moved),), cwd=ground.place)
    lacking = LACKING["nothing at all"]
    assert bundled.picture(**lacking) == as_always
    bare = ground.place / "fonts.conf"
    bare.write_text(NOTHING)
    bundled.picture(FONTCONFIG_FILE=str(bare))
    assert bundled.start("print", "--to", str(ground.place / "it.pdf"), **lacking)[::2] == (0, "")


def test_the_bundle_under_wayland(ground: Ground, program: Path, as_always: QImage) -> None:
    bundled = replace(ground, command=(str(program),))
    with grounds.wayland() as way:
        assert bundled.picture(**{**way, "DISPLAY": None}) == as_always


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_the_bundle_where_a_system_has_put_it_for_others(
    one_screen: Screen, program: Path, as_always: QImage
) -> None:
    """It is root's; who works with it may not write there."""
    with shared_folder() as place:
        made = grounds.ground(place, one_screen)
        moved = grounds.copied(program.parent, place / "opt")
        before = {path: path.lstat().st_mtime_ns for path in moved.rglob("*")}
        for path in (place, place / "home", place / "run"):
            os.chown(path, NOBODY, NOBODY)
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        somebody = replace(made, command=(str(moved / program.name),), cwd=place, options=options)
        assert somebody.picture() == as_always
        assert somebody.start("tick", "PRE-1")[::2] == (0, "")
        assert {path: path.lstat().st_mtime_ns for path in moved.rglob("*")} == before
