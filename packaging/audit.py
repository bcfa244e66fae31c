"""Asks whether faults are known in what is locked: `make audit`. Never part of the program.

It needs the network, as CI has it. Ends with 1 when something known is shipped and not accepted
below; what is only used for building and testing is told. Where nobody could be asked it says so
and ends well: a missing answer is no answer.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

SHIPPED = Path(__file__).with_name("requirements.txt")
USED = Path(__file__).with_name("requirements-dev.txt")
PATIENCE = 300  # seconds
_LONGEST = 200  # letters of what others say
# By the id of the advisory: why it does not touch us.
ACCEPTED: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Answer:
    """`asked` and `not_asked` are names; `known` is a line for each advisory, by its id."""

    asked: frozenset[str] = frozenset()
    not_asked: frozenset[str] = frozenset()
    known: Mapping[str, str] = field(default_factory=dict)
    why_not: str = ""


def ask(lock: Path) -> Answer:
    """What is known about a lock: asked of PyPI, and where that gives no answer of OSV."""
    answer = _asked("pypi", lock)
    if answer.why_not:
        other = _asked("osv", lock)
        return (
            replace(answer, why_not=f"{answer.why_not}; {other.why_not}")
            if other.why_not
            else other
        )
    return answer


def _asked(service: str, lock: Path) -> Answer:
    command = [sys.executable, "-m", "pip_audit", "-r", str(lock), "-s", service]
    options = ["--require-hashes", "--disable-pip", "--progress-spinner=off", "--format=json"]
    try:
        done = subprocess.run(  # noqa: S603 - our own Python and a file of ours
            [*command, *options], capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return understood(json.loads(done.stdout))
    except subprocess.TimeoutExpired:
        return Answer(why_not=f"{service}: no answer in {PATIENCE} seconds")
    except ValueError:
        said = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        return Answer(why_not=f"{service}: {said[-1][:_LONGEST]}")


def understood(told: dict[str, Any]) -> Answer:
    """An answer of pip-audit's. What it skipped it did not look at, though it says all is well."""
    named = told["dependencies"]
    skipped = {each["name"]: str(each["skip_reason"]) for each in named if "skip_reason" in each}
    known = {
        fault["id"]: f"{each['name']} {each['version']}: {_line(fault)}"
        for each in named
        for fault in each.get("vulns", ())
    }
    asked = frozenset(each["name"] for each in named) - set(skipped)
    reason = next(iter(skipped.values())) if skipped and not asked else ""
    return Answer(asked, frozenset(skipped), known, reason[:_LONGEST])


def _line(fault: dict[str, Any]) -> str:
    also = f" ({', '.join(fault['aliases'])})" if fault.get("aliases") else ""
    mended = f", mended in {', '.join(fault['fix_versions'])}" if fault.get("fix_versions") else ""
    said = " ".join(str(fault.get("description", "")).split())[:_LONGEST]
    return f"{fault['id']}{also}{mended}. {said}"


def main() -> int:
    """Say what is known. Returns the exit code."""
    shipped = ask(SHIPPED)
    used = ask(USED)
    told = {number: line for number, line in used.known.items() if number not in shipped.known}
    _tell("Shipped", shipped)
    _tell("Used to build and test", replace(used, known=told))
    return int(bool(set(shipped.known) - set(ACCEPTED)))


def _tell(what: str, answer: Answer) -> None:
    _say(f"{what}: packages asked about {len(answer.asked)}, faults known {len(answer.known)}.")
    if answer.why_not:
        _say(f"  COULD NOT ASK. {answer.why_not}")
    elif answer.not_asked:
        _say(f"  Not asked about: {', '.join(sorted(answer.not_asked))}")
    for number, line in answer.known.items():
        _say(f"  {line}")
        if number in ACCEPTED:
            _say(f"    Accepted: {ACCEPTED[number]}")


def _say(line: str) -> None:
    print(line)  # noqa: T201 - what it was asked for


if __name__ == "__main__":
    sys.exit(main())
