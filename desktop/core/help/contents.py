"""Which pages of help there are, and in which order a person finds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.language import tr, tr_noop


class Topic(StrEnum):
    """A page of help, by the name of its file. Whatever a person may ask about names one."""

    FIRST_MINUTE = "first-minute"
    FILTERS = "filters-and-search"
    LIBRARY = "library"
    CHECKLISTS = "checklists"
    NOTES = "details-and-notes"
    DUE = "due-and-progress"
    SHARING = "sharing-and-merging"
    FILES = "tables-and-other-files"
    PRINTING = "printing"
    PRESENTING = "presenting"
    PASSWORDS = "passwords"
    PRIVACY = "privacy"
    BACKUPS = "backups"
    KEYBOARD = "keyboard"
    ACCESSIBILITY = "accessibility"
    CONFORMANCE = "conformance"
    COMMAND_LINE = "command-line"
    SOURCES = "sources-and-editions"
    UPDATING = "updating"
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, under a heading."""

    _name: str
    topics: tuple[Topic, ...]

    @property
    def name(self) -> str:
        return tr(self._name)


CHAPTERS = (
    Chapter(tr_noop("Begin"), (Topic.FIRST_MINUTE, Topic.FILTERS, Topic.LIBRARY)),
    Chapter(tr_noop("Your work"), (Topic.CHECKLISTS, Topic.NOTES, Topic.DUE)),
    Chapter(
        tr_noop("Share, print, show"),
        (Topic.SHARING, Topic.FILES, Topic.PRINTING, Topic.PRESENTING),
    ),
    Chapter(tr_noop("Keep it safe"), (Topic.PASSWORDS, Topic.PRIVACY, Topic.BACKUPS)),
    Chapter(
        tr_noop("Your way of working"),
        (Topic.KEYBOARD, Topic.ACCESSIBILITY, Topic.CONFORMANCE, Topic.COMMAND_LINE),
    ),
    Chapter(tr_noop("About the program"), (Topic.SOURCES, Topic.UPDATING, Topic.INSTALLING)),
)
