"""Where a person's data is: what they say first, then the environment, then the system."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core import paths
from desktop.core.paths import HOME_VARIABLE, content, data_folder


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
