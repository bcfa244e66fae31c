"""`pytest -p tests.covered`: what a whole run asks for beside passing tests.

It fails where db or desktop.core is not covered entirely (what is measured, and how much is enough,
stands in pyproject.toml), and where a test left a thread running, which would keep Python from
ever ending.
"""

from __future__ import annotations

import io
import os
import sys
import threading

import coverage
import pytest

_measured = coverage.Coverage(data_file=None)
_measured.start()  # before the first test module imports what is measured
_report = io.StringIO()


def left_running() -> list[str]:
    """The names of threads that Python would wait for."""
    main = threading.main_thread()
    return [each.name for each in threading.enumerate() if each is not main and not each.daemon]


def pytest_sessionfinish(session: pytest.Session) -> None:
    _measured.stop()
    total = _measured.report(file=_report)
    required = _measured.get_option("report:fail_under")
    assert isinstance(required, float)
    wrong = []
    if total < required:
        wrong.append(f"That is not the {required:.0f}% this house asks for.")
    if running := left_running():
        wrong.append(f"Left running: {', '.join(running)}.")
    if wrong and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    _report.write("".join(f"\n{sentence}\n" for sentence in wrong))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("branch coverage of db and desktop.core")
    terminalreporter.write(_report.getvalue())


def pytest_unconfigure() -> None:
    if left_running():
        sys.stdout.flush()
        os._exit(pytest.ExitCode.TESTS_FAILED)
