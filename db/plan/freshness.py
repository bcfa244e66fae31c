"""Whether a built plan may be older than what it is built from: a glance at the clock of files.

Reading and comparing the content itself belongs to the builder, which takes longer to import than
the window takes to appear.
"""

from __future__ import annotations

from pathlib import Path

_CODE = Path(__file__).parent


def may_be_stale(plan: Path, content: Path) -> bool:
    """Whether `plan` is missing or anything it is made from may have changed after it was built.

    A file that was taken away or renamed shows in the time of its folder.
    """
    try:
        built = plan.stat().st_mtime_ns
        code = (*_CODE.glob("*.py"), *_CODE.parent.glob("*.py"))
        texts = (*content.glob("*.toml"), *content.glob("*/"), *content.glob("*/*.toml"))
        made_from = (content, *texts, *code)
        return any(path.stat().st_mtime_ns >= built for path in made_from)
    except OSError:
        return True  # gone or not to be looked at: let the builder say what is wrong
