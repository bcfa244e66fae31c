"""What a release is made with is brought from elsewhere, byte for byte or not at all."""

from __future__ import annotations

import hashlib
import json
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import release_tools
from linux import appimage, flatpak
from release_tools import Download
from tests.conftest import ROOT

TOOL = b"#!/bin/sh\necho made\n"


@pytest.fixture
def served(tmp_path: Path) -> Download:
    there = tmp_path / "there"
    there.write_bytes(TOOL)
    return Download("tool", there.as_uri(), hashlib.sha256(TOOL).hexdigest())


def test_what_is_brought_can_be_run(served: Download, tmp_path: Path) -> None:
    made = release_tools.fetch(served, tmp_path / "tools")
    assert made.read_bytes() == TOOL
    assert stat.S_IMODE(made.stat().st_mode) == 0o755
    assert subprocess.run([made], capture_output=True, text=True, check=True).stdout == "made\n"


def test_another_file_is_refused_and_not_kept(served: Download, tmp_path: Path) -> None:
    other = served._replace(sha256="0" * 64)
    with pytest.raises(SystemExit, match="is not what it was"):
        release_tools.fetch(other, tmp_path / "tools")
    assert not (tmp_path / "tools").exists()


def test_the_steps_that_follow_find_it(
    served: Download, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, path = tmp_path / "log", tmp_path / "path"
    told = (sys.executable, "-c", f"open({str(log)!r}, 'a').write('asked')")
    monkeypatch.setattr(release_tools, "APPIMAGE", (served,))
    monkeypatch.setattr(release_tools, "FLATPAK", (told,))
    monkeypatch.setenv("GITHUB_PATH", str(path))
    release_tools.main(tmp_path / "tools")
    assert log.read_text() == "asked"
    assert path.read_text() == f"{tmp_path / 'tools'}\n"
    assert (tmp_path / "tools" / "tool").is_file()


def test_every_download_is_fixed_and_over_https() -> None:
    for wanted in release_tools.APPIMAGE:
        assert wanted.address.startswith("https://")
        assert "continuous" not in wanted.address
        assert re.fullmatch(r"[0-9a-f]{64}", wanted.sha256)
    assert [wanted.name for wanted in release_tools.APPIMAGE] == [appimage.TOOL, appimage.RUNTIME]


def test_the_runtime_that_is_brought_is_the_one_that_is_asked_for() -> None:
    manifest = json.loads(flatpak.MANIFEST.read_text())
    assert f"{manifest['runtime']}//{manifest['runtime-version']}" == flatpak.RUNTIME
    assert f"{manifest['sdk']}//{manifest['runtime-version']}" == flatpak.SDK
    assert (ROOT / "packaging" / "release_tools.py").is_file()
