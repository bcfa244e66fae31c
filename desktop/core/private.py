"""What is private stays so: no image of the memory is left behind when the program dies."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_FILTER = Path("/proc/self/coredump_filter")


def leave_no_core() -> None:
    """Ask the system for no core dump of this process and of those it starts.

    Notes and keys stand in its memory. Where a dump is taken all the same, because the system
    hands it to a program of its own, it is one without the memory.
    """
    with suppress(ImportError, OSError, ValueError):  # another system, or less is allowed
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError):
        _FILTER.write_text("0")
