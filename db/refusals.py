"""What is said when a workspace cannot be used as it is, or lacks what was written: as values."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Lost:
    """Commits that a workspace has lost: how many, and between which moments (ISO 8601, UTC).

    With `another` it is not the workspace that was here last: that one had seen so many commits,
    and `since` is when this one was last written to.
    """

    commits: int
    since: str
    until: str
    another: bool = False

    def and_then(self, later: Lost) -> Lost:
        """Both together: what is missing of two losses."""
        return Lost(
            self.commits + later.commits,
            min(self.since, later.since),
            max(self.until, later.until),
            another=self.another or later.another,
        )

    def written(self) -> str:
        """As text, to be read again."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Lost | None:
        """What `written` gave; None for no text."""
        return cls(**json.loads(text)) if text else None
