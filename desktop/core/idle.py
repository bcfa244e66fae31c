"""How long nobody has touched the program."""

from __future__ import annotations

from dataclasses import dataclass

WARNING = 60.0  # seconds between the warning and the end


@dataclass(frozen=True, slots=True)
class Moment:
    """Seconds of two clocks. `running` never jumps, but stands still while the computer sleeps;
    `wall` goes on then, but may be set."""

    running: float
    wall: float


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody has touched the program since `since`; it may rest for `minutes`, for ever if 0."""

    since: Moment
    minutes: int

    def left(self, now: Moment) -> float:
        """Seconds to the end, by the clock that is further on: rather too early than never."""
        if not self.minutes:
            return float("inf")
        rested = max(now.running - self.since.running, now.wall - self.since.wall)
        return 60.0 * self.minutes - rested

    def is_over(self, now: Moment) -> bool:
        return self.left(now) <= 0

    def is_near(self, now: Moment) -> bool:
        """Whether the person is to be warned."""
        return self.left(now) <= WARNING
