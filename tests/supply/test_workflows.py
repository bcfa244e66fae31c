"""The workflows, which cannot run here: what they call is there, and what they may is little."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import macos_signing
import set_up
from tests import elsewhere
from tests.conftest import ROOT

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.y*ml"))
Data = dict[str, Any]

# Each by the commit of its release, as many other projects name it.
ACTIONS = {
    "actions/attest-build-provenance": "a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32 # v4.1.0",
    "actions/checkout": "de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
    "actions/download-artifact": "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
    "actions/setup-python": "a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0",
    "actions/upload-artifact": "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
}
# Where every locked package has a wheel: see packaging/README.md.
RUNNERS = {"ubuntu-22.04", "ubuntu-24.04", "ubuntu-24.04-arm", "windows-2025", "macos-15"}
PYTHONS = {"3.11", "3.12", "3.13"}


def read(path: Path) -> Data:
    loaded: Data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def named(name: str) -> Data:
    return read(FOLDER / f"{name}.yml")


def jobs() -> Iterator[tuple[str, Data]]:
    for path in FILES:
        for name, job in read(path)["jobs"].items():
            yield f"{path.stem}: {name}", job


def steps() -> Iterator[tuple[str, Data]]:
    for name, job in jobs():
        for step in job["steps"]:
            yield name, step


def runners(job: Data) -> set[str]:
    """Where a job runs, through its matrix."""
    matrix = job.get("strategy", {}).get("matrix", {})
    listed = {*matrix.get("runner", ()), *(each["runner"] for each in matrix.get("include", ()))}
    return listed if job["runs-on"] == "${{ matrix.runner }}" else {job["runs-on"]}


def test_there_are_two() -> None:
    assert [path.name for path in FILES] == ["release.yml", "test.yml"]


def test_what_they_use_of_others_is_fixed_to_the_byte() -> None:
    for path in FILES:
        used = re.findall(r"uses: (\S+?)@(.+)", path.read_text(encoding="utf-8"))
        assert used
        for action, version in used:
            assert ACTIONS[action] == version


def test_what_they_run_is_there() -> None:
    ran = [step["run"] for _, step in steps() if "run" in step]
    assert len(ran) > 8
    for line in ran:
        command, script, *_ = line.split()
        assert command in ("python", "python3", "bash")
        assert (ROOT / script).is_file(), script


def test_what_they_run_is_put_together_from_nothing_that_others_wrote() -> None:
    for _, step in steps():
        assert "${{" not in step.get("run", "")
        for value in step.get("env", {}).values():
            assert not re.search(r"github\.(event|head_ref|actor)", value)


def test_what_each_may_is_no_more_than_it_needs() -> None:
    assert named("test")["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in named("test")["jobs"].values())
    release = named("release")
    assert release["permissions"] == {}
    assert {name: job["permissions"] for name, job in release["jobs"].items()} == {
        "build": {"contents": "read"},
        "release": {"contents": "write", "id-token": "write", "attestations": "write"},
    }


def test_checked_out_files_keep_no_key() -> None:
    for _, step in steps():
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


def test_what_starts_them_is_ours() -> None:
    # YAML takes `on` for a truth.
    starts: dict[str, Any] = {path.stem: read(path)[True] for path in FILES}  # type: ignore[index] # as said
    assert starts["release"] == {"push": {"tags": ["v*"]}}
    assert set(starts["test"]) == {"push", "pull_request", "workflow_dispatch"}
    assert starts["test"]["push"] == {"branches": ["main"]}


def test_secrets_are_for_signing_alone_and_behind_an_environment() -> None:
    secret = [(name, step) for name, step in steps() if "secrets." in yaml.safe_dump(step)]
    ((where, step),) = secret
    assert where == "release: build"
    assert named("release")["jobs"]["build"]["environment"] == "release"
    assert step["if"] == "runner.os == 'macOS'"
    names = (*macos_signing.SIGNING, *macos_signing.NOTARY)
    assert step["env"] == {name: f"${{{{ secrets.{name} }}}}" for name in names}
    assert "secrets" not in (FOLDER / "test.yml").read_text(encoding="utf-8")


def test_none_runs_for_ever_or_twice_at_once() -> None:
    for path in FILES:
        told = read(path)["concurrency"]
        assert told["group"].startswith(f"{path.stem}-")
        # A release that is under way is not broken off.
        assert told["cancel-in-progress"] is (path.stem == "test")
    for _, job in jobs():
        assert 0 < job["timeout-minutes"] <= 120


def test_they_run_where_all_that_is_locked_can_be_installed() -> None:
    for name, job in jobs():
        assert runners(job) <= RUNNERS, name
        assert set(job.get("strategy", {}).get("matrix", {}).get("python", ())) <= PYTHONS
    tested = [runners(job) for job in named("test")["jobs"].values()]
    assert set.union(*tested) == RUNNERS - {"ubuntu-22.04"}
    for job in named("test")["jobs"].values():
        assert set(job["strategy"]["matrix"]["python"]) == PYTHONS
    assert runners(named("release")["jobs"]["build"]) == RUNNERS - {"ubuntu-24.04"}


def test_every_bundle_is_tried_before_it_is_released() -> None:
    job = named("release")["jobs"]["build"]
    order = [step.get("run", step.get("uses", "")) for step in job["steps"]]
    tried = next(n for n, each in enumerate(order) if "tests/frozen/smoke.py" in each)
    assert max(n for n, each in enumerate(order) if "packaging/build.py" in each) < tried
    assert tried < next(n for n, each in enumerate(order) if "upload-artifact" in each)
    assert not any("continue-on-error" in step for _, step in steps())
    assert named("release")["jobs"]["release"]["needs"] == "build"
    for each in job["strategy"]["matrix"]["include"]:
        assert each["program"].startswith("dist/")


def test_only_what_is_locked_is_installed() -> None:
    for purpose in set_up.PURPOSES:
        for platform in ("linux", "win32", "darwin"):
            told = set_up.commands(purpose, platform)
            system, (lock, own, plan, texts) = told[:-4], told[-4:]
            assert system == (
                [[str(ROOT / "packaging/system_packages.sh"), purpose]]
                if platform == "linux"
                else []
            )
            assert {"--require-hashes", "--only-binary=:all:"} <= set(lock)
            assert Path(lock[-1]).is_file()
            assert {"--no-deps", "--no-build-isolation"} <= set(own)
            assert plan[1:] == ["-m", "db.plan.build"]
            assert texts[1:] == [str(ROOT / "packaging/translations.py"), "release"]
    with pytest.raises(ValueError, match=r"build\|test"):
        set_up.commands("play")


def test_setting_up_ends_with_the_first_thing_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [[sys.executable, "-c", f"raise SystemExit({code})"] for code in (0, 3, 4)]
    monkeypatch.setattr(set_up, "commands", lambda _: calls)
    assert set_up.main("build") == 3
    monkeypatch.setattr(set_up, "commands", lambda _: calls[:1])
    assert set_up.main("build") == 0


def test_elsewhere_the_folders_that_are_tested_are_there() -> None:
    folders = [each for each in elsewhere.command(["-k", "x"]) if each.startswith("tests/")]
    assert len(folders) == 5
    assert all(any((ROOT / each).glob("test_*.py")) for each in folders)


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    """What a program that knows the dangers of workflows says of some; it asks nobody."""
    program = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert program is not None
    return subprocess.run(
        [program, "--offline", "--no-progress", "--quiet", folder],
        capture_output=True,
        text=True,
        check=False,
    )


def test_who_knows_the_dangers_of_workflows_finds_none() -> None:
    done = zizmor(FOLDER)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("safe", "unsafe"),
    [
        ("run: python tests/elsewhere.py", "run: echo ${{ github.event.pull_request.title }}"),
        ("  pull_request:\n", "  pull_request_target:\n"),
        (f"@{ACTIONS['actions/checkout']}", "@main"),
        ("permissions:\n  contents: read", "permissions: write-all"),
    ],
)
def test_and_would_find_these(tmp_path: Path, safe: str, unsafe: str) -> None:
    text = (FOLDER / "test.yml").read_text(encoding="utf-8")
    assert safe in text
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "test.yml").write_text(text.replace(safe, unsafe), encoding="utf-8")
    assert zizmor(folder).returncode > 1
