"""The bundle that people get: complete, no larger than it must be, and nothing of this machine."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

import bundle
from tests.conftest import ROOT
from tests.frozen import smoke

LARGEST = 200 * 2**20
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="tells of ELF and of Debian")
# Of Qt what no page of ours needs, and what only developers need. Qt's PDF links to its network
# library and calls nothing of it: tests/test_offline.py watches.
UNWANTED = re.compile(
    r"Qt6?(Qml|Quick|WebEngine|Designer|Sql|Test|Multimedia|3D|Charts|Help|OpenGL)|QtNetwork\.|gtk|"
    r"(^|/)(pytest|_pytest|mypy|ruff|hypothesis|coverage|PyInstaller|setuptools|pip|openpyxl|"
    r"msgspec|numpy|tkinter|tests|unittest|idlelib|lib2to3|ensurepip)(/|-|\.|$)|"
    r"\.(pyc?|toml\.orig|pdb|a|h|o)$|(^|/)(\.git|__pycache__)",
    re.IGNORECASE,
)
WANTED_ALL_THE_SAME = {"docx/parts/__init__.py", "resources/licences/components.toml"}
# What a program may expect of a Linux with a desktop; packages for these are told by
# desktop/system.py, or every Debian has them.
OF_THE_SYSTEM = frozenset(
    (
        *("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6"),
        *("libpthread.so.0", "libresolv.so.2", "librt.so.1", "libgcc_s.so.1", "libstdc++.so.6"),
        *("libz.so.1", "libzstd.so.1", "libEGL.so.1", "libGL.so.1", "libX11-xcb.so.1"),
        *("libX11.so.6", "libxcb.so.1", "libxcb-randr.so.0", "libxcb-render.so.0"),
        *("libxcb-shape.so.0", "libxcb-shm.so.0", "libxcb-sync.so.1", "libxcb-xfixes.so.0"),
        *("libxkbcommon.so.0", "libwayland-client.so.0", "libwayland-cursor.so.0"),
        *("libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
        *("libdbus-1.so.3", "libcups.so.2", "libgssapi_krb5.so.2"),
        *("libbrotlicommon.so.1", "libbrotlidec.so.1"),
    )
)


def _names(frozen: Path) -> list[str]:
    inside = frozen / "_internal"
    return [path.relative_to(inside).as_posix() for path in sorted(inside.rglob("*"))]


def test_it_does_what_a_person_does(
    program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = smoke.main([str(program), "--keep", str(tmp_path)])
    said = capsys.readouterr().out
    assert failed == 0, said
    assert said.endswith(f"{len(smoke.STEPS)} passed, 0 failed\n")


def test_it_is_small_enough(frozen: Path) -> None:
    assert bundle.size(frozen) <= LARGEST


def test_nothing_is_in_it_that_nobody_needs(frozen: Path) -> None:
    names = _names(frozen)
    assert len(names) > 200
    assert [n for n in names if UNWANTED.search(n) and n not in WANTED_ALL_THE_SAME] == []


def test_all_that_the_program_reads_is_in_it(frozen: Path) -> None:
    names = set(_names(frozen))
    for path, folder in bundle.resources():
        assert f"{folder}/{Path(path).name}" in names
    licences = {name for name in names if re.search(r"licen[cs]e|copying|OFL", name, re.IGNORECASE)}
    assert {"resources/fonts/OFL.txt", "resources/icons/LICENSE.txt"} <= licences
    assert len(licences) > 20


def test_it_tells_the_same_licences_as_the_source(program: Path, tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)}
    told = []
    for command in ([program], [sys.executable, "-m", "desktop"]):
        done = subprocess.run(
            [*command, "licences", "--json"], cwd=ROOT, env=environ, capture_output=True, check=True
        )
        told.append(json.loads(done.stdout))
    assert told[0] == told[1]
    assert len(told[0]) > 15


def test_nothing_tells_of_the_machine_it_was_made_on(program: Path, frozen: Path) -> None:
    here = {str(ROOT), sys.prefix, str(frozen.parent)}
    python = sys.base_prefix  # which libraries that were built with it know as the place of others
    for path in bundle.files(frozen):
        found = path.read_bytes()
        is_text = b"\0" not in found
        said = [each for each in here | ({python} if is_text else set()) if each.encode() in found]
        assert said == [] or said == ["/usr"], (path, said)
    packed = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    for name in packed.toc:
        code = packed.extract(name)
        assert code is None or not Path(code.co_filename).is_absolute(), (name, code.co_filename)


@LINUX_ONLY
def test_every_library_is_inside_or_of_the_system(program: Path, frozen: Path) -> None:
    files = [program, *(path for path in bundle.files(frozen) if ".so" in path.name)]
    inside = {path.name for path in frozen.rglob("*.so*")}
    assert len(files) > 50
    for path in files:
        told = subprocess.run(
            ["readelf", "-d", str(path)], capture_output=True, text=True, check=True
        ).stdout
        needed = set(re.findall(r"NEEDED.*\[(.+)\]", told))
        assert needed <= inside | OF_THE_SYSTEM, (path, needed - inside - OF_THE_SYSTEM)
        linked = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False)
        assert "not found" not in linked.stdout, (path, linked.stdout)


@LINUX_ONLY
def test_everybody_may_read_it_and_nobody_else_may_write_it(program: Path, frozen: Path) -> None:
    for path in [frozen, *frozen.rglob("*")]:
        if path.is_symlink():
            assert not path.readlink().is_absolute()
            assert path.resolve(strict=True).is_relative_to(frozen)
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode in ((0o755,) if path.is_dir() else (0o644, 0o755)), (path, oct(mode))
    assert os.access(program, os.X_OK)


def _hashes(frozen: Path) -> dict[str, str]:
    return {
        path.relative_to(frozen).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in bundle.files(frozen)
    }


@pytest.mark.skipif(
    os.environ.get("CI") != "true" or "FOUR_PILLARS_BUNDLE" in os.environ,
    reason="makes a second one, which takes a minute",
)
def test_made_twice_it_is_the_same(frozen: Path, tmp_path: Path) -> None:
    again = bundle.make(tmp_path)
    assert _hashes(again) == _hashes(frozen)
    shutil.rmtree(again)
