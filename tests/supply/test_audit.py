"""What the question about known faults makes of every answer, and of none."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

FAULT = {
    "id": "PYSEC-2026-1",
    "aliases": ["CVE-2026-0001"],
    "fix_versions": ["2.0"],
    "description": "A long\nstory.",
}
# Speaks as pip-audit does; what it says by service and lock stands in a file beside it.
STAND_IN = """
import json, pathlib, sys
service = sys.argv[sys.argv.index("-s") + 1]
lock = pathlib.Path(sys.argv[sys.argv.index("-r") + 1])
assert "--require-hashes" in sys.argv and "--format=json" in sys.argv and lock.is_file()
said = json.loads(pathlib.Path(__file__).with_name("said.json").read_text())
answer = said.get(f"{service} {lock.name}", said.get(service))
if isinstance(answer, str):
    sys.exit(answer)
json.dump({"dependencies": answer, "fixes": []}, sys.stdout)
sys.exit(any(each.get("vulns") for each in answer))
"""
Audit = Callable[[dict[str, Any]], tuple[int, str]]


def package(name: str, *faults: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "version": "1.0", "vulns": list(faults)}


def skipped(name: str) -> dict[str, Any]:
    return {"name": name, "skip_reason": f"Dependency not found on PyPI: {name}"}


@pytest.fixture
def audit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Audit:
    """Runs it with answers by service, or by service and lock."""
    (tmp_path / "pip_audit.py").write_text(STAND_IN)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def run(said: dict[str, Any]) -> tuple[int, str]:
        (tmp_path / "said.json").write_text(json.dumps(said))
        done = subprocess.run(
            [sys.executable, str(ROOT / "packaging" / "audit.py")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        return done.returncode, done.stdout

    return run


def test_where_nothing_is_known_it_says_how_many_were_asked_about(audit: Audit) -> None:
    code, said = audit({"pypi": [package("a"), package("b")]})
    assert code == 0
    assert "Shipped: packages asked about 2, faults known 0." in said
    assert "COULD NOT ASK" not in said


def test_a_known_fault_in_what_ships_is_told_and_fails(audit: Audit) -> None:
    code, said = audit({"pypi": [package("a", FAULT), package("b")]})
    assert code == 1
    assert "a 1.0: PYSEC-2026-1 (CVE-2026-0001), mended in 2.0. A long story." in said
    assert said.count("PYSEC-2026-1") == 1, "the other lock has it too: told once"


def test_a_known_fault_in_a_tool_is_told_and_does_not_fail(audit: Audit) -> None:
    faults = [package("a"), package("tool", FAULT)]
    code, said = audit({"pypi": [package("a")], "pypi requirements-dev.txt": faults})
    assert code == 0
    assert "Used to build and test: packages asked about 2, faults known 1." in said
    assert "tool 1.0: PYSEC-2026-1" in said


def test_what_was_skipped_is_not_taken_for_sound(audit: Audit) -> None:
    code, said = audit({"pypi": [package("a"), skipped("b")]})
    assert code == 0
    assert "packages asked about 1," in said
    assert "Not asked about: b" in said


def test_where_all_was_skipped_the_other_service_is_asked(audit: Audit) -> None:
    code, said = audit({"pypi": [skipped("a")], "osv": [package("a", FAULT)]})
    assert code == 1
    assert "a 1.0: PYSEC-2026-1" in said


@pytest.mark.parametrize("pypi", [[skipped("a")], "No way there."])
def test_where_nobody_answers_it_says_so_and_does_not_fail(audit: Audit, pypi: Any) -> None:
    code, said = audit({"pypi": pypi, "osv": "Nor there."})
    assert code == 0
    assert said.count("COULD NOT ASK.") == 2
    assert "packages asked about 0," in said
    assert "osv: Nor there." in said


def test_ci_tells_it_before_the_tests_and_goes_on() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    asked = next(n for n, line in enumerate(lines) if line.startswith("make audit ||"))
    assert lines[-1] == "exec make test"
    assert asked < len(lines) - 1


def test_nothing_of_it_is_in_the_program() -> None:
    for folder in ("db", "desktop"):
        for path in (ROOT / folder).rglob("*.py"):
            assert "pip_audit" not in path.read_text()
            assert "import cyclonedx" not in path.read_text()
