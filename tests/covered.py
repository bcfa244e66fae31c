"""`pytest -p tests.covered`: what a whole run asks for beside passing tests.

What the tests reach of db and desktop.core is kept in the file that $COVERED names: see
`tests.together`. The run fails where a test left a thread running, which would keep Python from
ever ending.
"""

from __future__ import annotations

import os
import sys
import threading

import coverage
import pytest

_measured = coverage.Coverage(data_file=os.environ["COVERED"])
_measured.start()  # before the first test module imports what is measured


def left_running() -> list[str]:
    """The names of threads that Python would wait for."""
    main = threading.main_thread()
    return [each.name for each in threading.enumerate() if each is not main and not each.daemon]


def pytest_sessionfinish(session: pytest.Session) -> None:
    _measured.stop()
    _measured.save()
    if left_running() and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if running := left_running():
        terminalreporter.write_line(f"Left running: {', '.join(running)}.")


def pytest_unconfigure() -> None:
    if left_running():
        sys.stdout.flush()
        os._exit(pytest.ExitCode.TESTS_FAILED)
