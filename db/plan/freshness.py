"""Whether a built plan may be older than what it is built from: a glance at the clock of files.

Reading and comparing the content itself belongs to the builder, which takes longer to import than
the window takes to appear.
"""

from __future__ import annotations

from pathlib import Path

_CODE = Path(__file__).parent


def may_be_stale(plan: Path, content: Path) -> bool:
    """Whether `plan` is missing or any file it is made from was written after it."""
    try:
        built = plan.stat().st_mtime_ns
        made_from = (*content.glob("*.toml"), *_CODE.glob("*.py"), *_CODE.parent.glob("*.py"))
        return any(path.stat().st_mtime_ns > built for path in made_from)
    except OSError:
        return True  # gone or not to be looked at: let the builder say what is wrong
