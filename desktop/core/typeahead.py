"""Letters typed in a list go to the next row that begins like them, as in any list."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.folding import fold


def row_for(typed: str, at: int, rows: int, title: Callable[[int], str]) -> int:
    """The row whose title begins with `typed`, from `at` on and around; -1 if there is none.

    One letter, also again and again, goes on to the next of its rows; more letters may stay. What
    stands before the first letter of a title, as quotation marks do, does not count.
    """
    wanted = fold(typed)
    again = len(set(wanted)) == 1
    if again:
        wanted = wanted[:1]
    if not wanted:
        return -1
    start = at + 1 if again else max(at, 0)
    order = (row % rows for row in range(start, start + rows))
    return next((row for row in order if _bare(title(row)).startswith(wanted)), -1)


def _bare(title: str) -> str:
    """A title from its first letter or digit on, folded."""
    folded = fold(title)
    first = next((n for n, each in enumerate(folded) if each.isalnum()), 0)
    return folded[first:]
