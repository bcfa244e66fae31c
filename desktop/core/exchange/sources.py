"""Files that lists can be taken over from, whatever they are: share files and filled forms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.changes import Changes
from desktop.core.exchange import filled, filling, importing, reading
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.filled import Filled
from desktop.core.exchange.preview import Preview, preview
from desktop.core.exchange.share import Share
from desktop.core.exchange.values import Choices, Comparison
from desktop.core.language import tr

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from db.workspace.store import Workspace


class Source(Protocol):
    """What a file holds: compared with what is here, shown, and taken over in one step."""

    def comparisons(self, store: Workspace) -> tuple[Comparison, ...]: ...

    def preview(self, plan: Plan, store: Workspace) -> Preview: ...

    def take_over(self, store: Workspace, choices: Choices) -> Changes: ...


@dataclass(frozen=True, slots=True)
class ShareSource:
    """A share file."""

    share: Share

    def comparisons(self, store: Workspace) -> tuple[Comparison, ...]:
        return importing.comparisons(store, self.share)

    def preview(self, plan: Plan, store: Workspace) -> Preview:
        return preview(plan, self.share, self.comparisons(store), store.checklists())

    def take_over(self, store: Workspace, choices: Choices) -> Changes:
        return importing.take_over(store, self.share, choices)


@dataclass(frozen=True, slots=True)
class FormSource:
    """A form that was filled in. `into` is the id of the list that was chosen for it, or empty;
    `today` the person's own day, ISO 8601."""

    filled: Filled
    today: str
    into: str = ""

    def comparisons(self, store: Workspace) -> tuple[Comparison, ...]:
        return (filling.comparison(store, self.filled, self.into),)

    def preview(self, plan: Plan, store: Workspace) -> Preview:
        compared = self.comparisons(store)
        share = Share(self.filled.printed, frozenset(), (), ())
        told = preview(plan, share, compared, store.checklists())
        here = store.state(compared[0].theirs.id)
        return replace(told, missing=filling.missing(here, self.filled))

    def take_over(self, store: Workspace, choices: Choices) -> Changes:
        return filling.take_over(store, self.filled, choices, into=self.into, today=self.today)


def load(path: Path, password: str | None = None, *, into: str = "") -> Source:
    """What the file at `path` holds; `into` is the id of the list that a form is to go to.

    Raises ShareError, PasswordError where one is needed.
    """
    if path.suffix.lower() != filled.SUFFIX:
        return ShareSource(reading.load(path, password))
    try:
        with path.open("rb") as file:
            data = file.read(filled.SIZE_LIMIT + 1)
    except OSError as error:
        raise ShareError(
            tr("{path} could not be read: {reason}. Nothing was imported.").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    today = datetime.now(UTC).astimezone().date().isoformat()
    return FormSource(filled.read_filled(data), today, into)
