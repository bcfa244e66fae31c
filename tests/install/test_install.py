"""`pip install .` from a clean checkout gives the whole program, and gives it again the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import house
from tests.conftest import ROOT


def run(*command: str | Path, cwd: Path, **environ: str) -> str:
    """What a command prints; it must end well."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**kept, **environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as a stranger gets it: what git knows, and nothing built."""
    folder = tmp_path_factory.mktemp("checkout")
    for path in house.files():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    return folder


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new virtual environment that can reach a package index."""
    folder = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "-m", "venv", folder, cwd=folder)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    reach = (
        "download",
        "--no-deps",
        "--retries=0",
        "--timeout=15",
        "-d",
        folder / "got",
        "hatchling",
    )
    reached = subprocess.run([python, "-m", "pip", *reach], capture_output=True, check=False)
    if reached.returncode and os.environ.get("CI") != "true":
        pytest.skip("no package index can be reached")
    return python


@pytest.fixture(scope="module")
def program(fresh: Path, checkout: Path) -> Path:
    """The installed command."""
    run(fresh, "-m", "pip", "install", "-q", checkout, cwd=checkout)
    return fresh.with_name("four-pillars")


def test_the_installed_program_lists_the_plan_from_anywhere(program: Path, tmp_path: Path) -> None:
    listed = run(program, "list", "--json", cwd=tmp_path, FOUR_PILLARS_HOME=str(tmp_path / "data"))
    here = run(
        sys.executable, "-m", "desktop", "list", "--json", cwd=ROOT, FOUR_PILLARS_HOME=str(tmp_path)
    )
    assert json.loads(listed) == json.loads(here)
    assert len(json.loads(listed)) > 100


def test_the_installed_program_finds_nothing_wrong_with_itself(
    program: Path, tmp_path: Path
) -> None:
    told = run(program, "doctor", "--json", cwd=tmp_path, FOUR_PILLARS_HOME=str(tmp_path / "data"))
    checks = json.loads(told)
    assert [check for check in checks if not check["ok"]] == []
    assert {"plan", "workspace", "fonts"} <= {check["name"] for check in checks}


def test_the_installed_program_prints(program: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    run(program, "print", "--agency", "dhs", "--to", "a.pdf", cwd=tmp_path, FOUR_PILLARS_HOME=data)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_installed_program_keeps_ticks(program: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    run(program, "tick", "COM-23", cwd=tmp_path, FOUR_PILLARS_HOME=data)
    shown = run(program, "show", "COM-23", "--json", cwd=tmp_path, FOUR_PILLARS_HOME=data)
    assert json.loads(shown)["state"] == "done"


def test_the_window_is_installed_with_all_it_needs(
    program: Path, fresh: Path, tmp_path: Path
) -> None:
    """The tour of this checkout over the installed program, so that it finds nothing of here."""
    tour = tmp_path / "tests"
    tour.mkdir()
    for name in ("__init__.py", "tour.py", "errands.py", "lures.py", "lists.py", "waiting.py"):
        shutil.copy(ROOT / "tests" / name, tour)
    took = run(fresh, "-m", "tests.tour", tmp_path, cwd=tmp_path)
    assert "desktop.views.detail_pane" in took.split()
    where = run(fresh, "-c", "import desktop; print(desktop.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(program.parents[1])


def test_nothing_but_the_program_is_installed(program: Path, fresh: Path) -> None:
    code = "import db, pathlib; print(pathlib.Path(db.__file__).parents[1])"
    packages = Path(run(fresh, "-c", code, cwd=program.parent).strip())
    assert (packages / "resources" / "plan.db").is_file()
    assert not (packages / "resources" / "content").exists()
    assert not (packages / "resources" / "screenshots").exists()
    assert not (packages / "tests").exists()
    assert not (packages / "packaging" / "build_hook.py").exists()


def test_the_same_content_makes_the_same_wheel(fresh: Path, checkout: Path, tmp_path: Path) -> None:
    wheels = []
    for name in ("first", "second"):
        shutil.copytree(checkout, tmp_path / name)
        (tmp_path / name / "resources" / "plan.db").unlink(missing_ok=True)
        run(
            fresh,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "-w",
            tmp_path / f"{name}-wheel",
            ".",
            cwd=tmp_path / name,
        )
        (wheel,) = (tmp_path / f"{name}-wheel").glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            wheels.append({member: archive.read(member) for member in archive.namelist()})
    assert wheels[0]["resources/plan.db"] == wheels[1]["resources/plan.db"]
    assert wheels[0] == wheels[1]
