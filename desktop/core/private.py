"""What is private stays so: no image of the memory is left behind when the program dies, and what
it writes stays its owner's."""

from __future__ import annotations

import os
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


def keep_own_rights() -> None:
    """Let no umask take a person's own rights from the files that the program makes: the next start
    could not open them."""
    given = os.umask(0o077)  # there is no way to ask but to set one
    os.umask(given & ~0o700)
