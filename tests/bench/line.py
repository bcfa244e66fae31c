"""A line of the table that the benchmark prints."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `value` is what is held against `bar`, which it must not exceed."""

    what: str
    measured: str
    beside: str
    value: float
    unit: str
    bar: float | None

    @property
    def missed(self) -> bool:
        return self.bar is not None and self.value > self.bar

    def cells(self) -> tuple[str, ...]:
        bar = "" if self.bar is None else f"{self.bar:g} {self.unit}"
        said = "" if self.bar is None else "missed" if self.missed else "ok"
        return self.what, self.measured, self.beside, f"{self.value:.3g} {self.unit}", bar, said
