"""Where a person's data is: what they say first, then the environment, then the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.core import paths
from desktop.core.paths import HOME_VARIABLE, MARKER, PORTABLE, content, data_folder, kept, whole


def test_what_is_chosen_wins_over_the_environment_and_that_over_the_system() -> None:
    environ = {HOME_VARIABLE: "/from/environment"}
    assert data_folder("/chosen", environ) == Path("/chosen")
    assert data_folder(None, environ) == Path("/from/environment")
    assert data_folder("", environ) == Path("/from/environment")
    system = data_folder(None, {})
    assert system.is_absolute()
    assert system.name == "Four Pillars"
    assert data_folder(None, {HOME_VARIABLE: ""}) == system


def test_the_environment_of_the_program_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, "/from/environment")
    assert data_folder() == Path("/from/environment")


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/her")
    monkeypatch.setenv("USERPROFILE", "/home/her")
    assert data_folder("~/plan", {}) == Path("/home/her/plan")


def test_the_tilde_of_a_stranger_is_a_name_like_others() -> None:
    assert data_folder("~no-such-person-here/x", {}) == Path("~no-such-person-here/x")


def test_a_relative_folder_stays_relative() -> None:
    assert data_folder("here", {}) == Path("here")


def test_what_ships_is_there() -> None:
    assert (paths.PRINT / "checklist.typ").is_file()
    assert paths.FONTS.is_dir()
    assert content() == paths.RESOURCES / "content"


def test_an_installation_has_no_content_to_build_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    assert content() is None


# -- on a stick ---------------------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with the program as a bundle."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "four-pillars"))
    return tmp_path


def test_a_folder_beside_the_bundle_holds_the_data_if_there_is_one(stick: Path) -> None:
    assert data_folder(None, {}) != stick / PORTABLE
    (stick / PORTABLE).mkdir()
    assert data_folder(None, {}) == stick / PORTABLE
    assert data_folder("chosen", {}) == Path("chosen")
    assert data_folder(None, {HOME_VARIABLE: "/environment"}) == Path("/environment")


def test_an_image_and_a_mac_bundle_are_asked_where_a_person_sees_them(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / PORTABLE).mkdir()
    inside = stick / "Four Pillars.app" / "Contents" / "MacOS" / "four-pillars"
    monkeypatch.setattr(sys, "executable", str(inside))
    assert data_folder(None, {}) == stick / PORTABLE
    monkeypatch.setattr(sys, "executable", "/mounted/usr/bin/four-pillars")
    assert data_folder(None, {}) != stick / PORTABLE
    assert data_folder(None, {"APPIMAGE": str(stick / "it.AppImage")}) == stick / PORTABLE


def test_a_checkout_needs_a_word_of_the_person_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "RESOURCES", tmp_path / "resources")
    (tmp_path / PORTABLE).mkdir()
    assert data_folder(None, {}) != tmp_path / PORTABLE
    (tmp_path / PORTABLE / MARKER).write_text("")
    assert data_folder(None, {}) == tmp_path / PORTABLE


def test_what_is_on_the_stick_is_found_wherever_that_is_put_in() -> None:
    here, there = Path("/media/one") / PORTABLE, Path("/mnt2/two") / PORTABLE
    for name in ("logo.png", "pictures/logo.png", f"{PORTABLE}/logo.png"):
        path = kept(f"/media/one/{name}", here)
        assert not Path(path).is_absolute()
        assert whole(path, here) == f"/media/one/{name}"
        assert whole(path, there) == f"/mnt2/two/{name}"


def test_what_is_elsewhere_stays_where_it_is() -> None:
    stick, home = Path("/media/one") / PORTABLE, Path("/data/Four Pillars")
    for path in ("", "/pictures/logo.png", "logo.png", "/media/onemore/logo.png"):
        assert kept(path, stick) == path
    assert kept("/data/logo.png", home) == "/data/logo.png"
    assert kept("/data/Four Pillars/logo.png", home) == "logo.png"
    for path in ("", "/pictures/logo.png", "C:logo.png", "../../../secret.png"):
        assert whole(path, stick) == path
