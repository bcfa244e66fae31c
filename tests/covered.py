"""`pytest -p tests.covered`: a run fails, too, where db or desktop.core is not covered entirely.

What is measured, and how much is enough, stands in pyproject.toml.
"""

from __future__ import annotations

import io

import coverage
import pytest

_measured = coverage.Coverage(data_file=None)
_measured.start()  # before the first test module imports what is measured
_report = io.StringIO()


def pytest_sessionfinish(session: pytest.Session) -> None:
    _measured.stop()
    total = _measured.report(file=_report)
    required = _measured.get_option("report:fail_under")
    assert isinstance(required, float)
    if total < required and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        _report.write(f"\nThat is not the {required:.0f}% this house asks for.\n")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("branch coverage of db and desktop.core")
    terminalreporter.write(_report.getvalue())
