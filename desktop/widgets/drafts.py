"""Remembers what was typed until the store has said that it keeps it."""

from __future__ import annotations

import re
from collections import deque

_NOT_KEEPABLE = re.compile("[\0\ud800-\udfff]")


def keepable(text: str) -> str:
    """`text` with U+FFFD for what cannot be kept (NUL, half characters)."""
    return _NOT_KEEPABLE.sub("\ufffd", text)


class Drafts:
    """Texts by the name of the place they belong to: on their way to the store, or refused."""

    def __init__(self) -> None:
        self._asked: dict[str, deque[str]] = {}
        self._refused: dict[str, str] = {}

    def ask(self, name: str, text: str) -> None:
        """`text` is on its way; what was refused before is not wanted any more."""
        self._asked.setdefault(name, deque()).append(text)
        self._refused.pop(name, None)

    def answer(self, name: str) -> None:
        """The store has kept or refused the text of that name that was asked first."""
        asked = self._asked.get(name)
        if not asked:
            return  # it was not asked for here
        asked.popleft()
        if not asked:
            del self._asked[name]

    def refuse(self, name: str, text: str) -> bool:
        """The store refused `text`. False where what was typed since is on its way."""
        self.answer(name)
        if name in self._asked:
            return False
        self._refused[name] = text
        return True

    def on_way(self, name: str) -> str | None:
        """What was asked for last and not answered."""
        asked = self._asked.get(name)
        return asked[-1] if asked else None

    def refused(self, name: str) -> str | None:
        return self._refused.get(name)

    def drop(self, name: str) -> None:
        """What was refused is not wanted any more."""
        self._refused.pop(name, None)

    def take_refused(self) -> dict[str, str]:
        """All that was refused, to be asked for once more."""
        refused, self._refused = self._refused, {}
        return refused

    def unkept(self) -> dict[str, str]:
        """By name: what the store has not said that it keeps."""
        return {name: asked[-1] for name, asked in self._asked.items()} | self._refused
