"""What can go wrong in a store, each told apart by its cause.

`Known` is a failure a person can do something about; its text says what happened, what is safe
and what to do next. `Bug` is one of ours: the message names it and nothing was written. Whatever
the window shows is raised with a `db.phrase.Phrase`, so that it can be said in its language.
"""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """Why the store refused."""

    MISSING = "missing"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    TOO_NEW = "too new"
    LOCKED = "locked"
    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read-only"
    NO_FOLDER = "no folder"


class StoreError(Exception):
    """A store refused. Nothing was changed."""


class Known(StoreError):  # noqa: N818 - named for what a person meets, as are those below
    """A refusal with a cause and a way out, in one line (`Phrase`)."""

    def __init__(self, cause: Cause, text: str) -> None:
        super().__init__(text)
        self.cause, self.text = cause, text


class Bug(StoreError):  # noqa: N818 - as above
    """A refusal nobody foresaw. The transaction was rolled back."""


class ContentError(ValueError):
    """A content file is wrong: one line with file, record, field and what is wrong."""

    def __init__(self, file: str, record: str, field: str, problem: str) -> None:
        super().__init__(f"{file}: {record}: {field}: {problem}")
        self.file, self.record, self.field, self.problem = file, record, field, problem


class NotFound(LookupError):  # noqa: N818 - as above
    """There is no such record, agency, topic or checklist."""


class BadText(ValueError):  # noqa: N818 - as above
    """Text that cannot be kept as it is; the message says why."""
