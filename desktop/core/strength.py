"""What a person is told about a password while choosing it: its length first."""

from __future__ import annotations

from itertools import pairwise

from desktop.core.language import tr

SHORT, FAIR, STRONG = 8, 12, 16  # letters: fewer than the first are short


def hint(password: str) -> str:
    """One sentence about a password, nothing about none."""
    if not password:
        return ""
    if len(password) < SHORT:
        return tr("Short. Four words that do not belong together are long and easy to remember.")
    if _is_monotonous(password):
        return tr(
            "Easy to guess: much of it repeats or counts on. Mix words that do not belong together."
        )
    if len(password) < FAIR:
        return tr("Fair. Each letter more makes it much harder to guess.")
    if len(password) < STRONG:
        return tr("Good.")
    return tr("Strong.")


def _is_monotonous(password: str) -> bool:
    """Whether there are few letters, or half of them follow from the one before."""
    letters = password.casefold()
    steps = [ord(after) - ord(before) for before, after in pairwise(letters)]
    following = sum(step in (-1, 0, 1) for step in steps)
    return len(set(letters)) < SHORT // 2 or 2 * following >= len(steps)
