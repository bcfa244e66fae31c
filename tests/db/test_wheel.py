"""An installed program brings the built plan along and no content files."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import ContentError
from db.plan.catalogue import Plan
from db.workspace.schema import SCHEMA_VERSION
from tests.conftest import CONTENT, ROOT

HOOK = ROOT / "packaging" / "build_hook.py"


def run_hook(root: Path) -> None:
    """Call the hook as hatchling does for a checkout at `root`."""
    spec = importlib.util.spec_from_file_location("build_hook", HOOK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    hook = module.PlanHook(str(root), {}, None, None, str(root / "dist"), "wheel")
    hook.initialize("standard", {})


def test_the_hook_builds_the_plan(plan: Plan, tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "resources" / "content")
    path = list(sys.path)
    run_hook(tmp_path)
    assert (tmp_path / "resources" / "plan.db").read_bytes() == plan.path.read_bytes()
    assert sys.path == path


def test_the_hook_makes_no_wheel_of_bad_content(tmp_path: Path) -> None:
    (tmp_path / "resources" / "content").mkdir(parents=True)
    path = list(sys.path)
    with pytest.raises(ContentError):
        run_hook(tmp_path)
    assert sys.path == path


def test_a_wheel_holds_the_plan_the_program_and_no_content(plan: Plan, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    shutil.copytree(
        ROOT,
        checkout,
        ignore=shutil.ignore_patterns(".*", "__pycache__", "tests", "plan.db*", "build", "dist"),
    )
    made = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extract("resources/plan.db", tmp_path / "installed")
    assert {"db/plan/catalogue.py", "desktop/cli.py", "resources/print/checklist.typ"} <= {*names}
    templates = {str(p.relative_to(ROOT)) for p in (ROOT / "resources/templates").glob("*.toml")}
    assert templates
    assert templates <= {*names}
    revisions = {str(p.relative_to(ROOT)) for p in (ROOT / "db/workspace/migrations").glob("*.py")}
    assert len(revisions) >= SCHEMA_VERSION  # one for each version after the first, and their list
    assert revisions <= {*names}
    assert [name for name in names if name.startswith("resources/content/")] == []
    assert [name for name in names if name.endswith(".part")] == []
    with closing(Plan(tmp_path / "installed" / "resources" / "plan.db")) as installed:
        assert installed.records == plan.records
