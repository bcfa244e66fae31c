"""The window's memory: whatever is in its file, the window opens."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.settings import FILE_NAME, SCHEMES, ZOOM, Settings, load, save

GOOD = Settings(
    geometry="AdnQywAD",
    panes="AAAA/w==",
    zoom=150,
    scheme="dark",
    language="fr",
    selected="PRE-1",
    page="glossary",
    checklist="0f6bfe4e1b0c4b0e8b8f6f1d3c2a1b0c",
    grouping="due",
    hide_done=True,
    details_open=True,
    reminded_on="2026-11-21",
    initials="MO",
    cite_style="apa",
    search='"häusliche" agency:dhs',
    chosen=["agency:dhs", "year:2022"],
    notice_read=True,
    rescues_read=["rescued-note-COM-1-20261121T201500.txt"],
    lock_after=30,
    shortcuts=["find=Ctrl+J"],
    recent=["print"],
    welcome=True,
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    save(tmp_path, GOOD)
    assert load(tmp_path) == GOOD
    assert all(getattr(GOOD, f.name) != getattr(Settings(), f.name) for f in fields(Settings))


def test_saving_again_replaces_and_leaves_nothing_beside(tmp_path: Path) -> None:
    save(tmp_path, GOOD)
    save(tmp_path, Settings())
    assert load(tmp_path) == Settings()
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    save(tmp_path, GOOD)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\0" * 100,
        b"\xff\xfe",
        b"{",
        b"[]",
        b"null",
        b"17",
        b'"text"',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        "{“zoom”: 120}".encode(),
    ],
)
def test_garbage_is_started_anew(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(garbage)
    assert load(tmp_path) == Settings()
    save(tmp_path, GOOD)
    assert load(tmp_path) == GOOD


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", "150"),
        ("zoom", 150.0),
        ("zoom", True),
        ("zoom", ZOOM.start - 1),
        ("zoom", ZOOM.stop),
        ("zoom", 10**30),
        ("scheme", "pink"),
        ("language", "de"),
        ("language", None),
        ("scheme", None),
        ("scheme", []),
        ("geometry", 7),
        ("chosen", "agency:dhs"),
        ("chosen", ["agency:dhs", 7]),
        ("chosen", {"agency": "dhs"}),
        ("notice_read", 1),
        ("notice_read", "yes"),
    ],
)
def test_a_wrong_value_has_its_default_and_the_others_stay(
    tmp_path: Path, name: str, value: object
) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps(asdict(GOOD) | {name: value}))
    expected = asdict(GOOD) | {name: getattr(Settings(), name)}
    assert asdict(load(tmp_path)) == expected


def test_strange_fields_are_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps(asdict(GOOD) | {"password": "x"}))
    assert load(tmp_path) == GOOD


@given(st.dictionaries(st.sampled_from([*asdict(Settings()), "other"]), ANYTHING))
def test_any_json_gives_settings_the_window_can_use(
    tmp_path_factory: pytest.TempPathFactory, raw: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE_NAME).write_text(json.dumps(raw))
    settings = load(folder)
    assert settings.zoom in ZOOM
    assert settings.scheme in SCHEMES
    for name, default in asdict(Settings()).items():
        assert type(getattr(settings, name)) is type(default)
    assert all(isinstance(choice, str) for choice in settings.chosen)
    save(folder, settings)
    assert load(folder) == settings


def test_a_missing_folder_is_no_error(tmp_path: Path) -> None:
    save(tmp_path / "none", GOOD)
    assert load(tmp_path / "none") == Settings(welcome=True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    save(file, GOOD)
    assert load(file) == Settings()
    assert file.read_text() == "mine"


def test_a_folder_in_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME / "inside").mkdir(parents=True)
    save(tmp_path, GOOD)
    assert load(tmp_path) == Settings()
    assert (tmp_path / FILE_NAME / "inside").is_dir()


def test_what_cannot_be_written_leaves_the_old_file_whole(tmp_path: Path) -> None:
    save(tmp_path, GOOD)
    (tmp_path / (FILE_NAME + ".part")).mkdir()  # where the new one would be written first
    save(tmp_path, Settings())
    assert load(tmp_path) == GOOD


def test_what_people_write_is_not_left_in_a_file_without_a_password() -> None:
    told = ["who:Maria", "tag:shelter", "list:Partners", "agency:dhs"]
    kept = replace(GOOD, chosen=told).without_words()
    assert kept == replace(GOOD, search="", chosen=["agency:dhs"])


@pytest.mark.parametrize("minutes", [1, -5, 10_000, "5", 5.0, True])
def test_an_odd_time_till_the_lock_is_the_usual_one(tmp_path: Path, minutes: object) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"lock_after": minutes}))
    assert load(tmp_path).lock_after == 5
