"""Which pages of help there are, and in which order a person finds them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


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


class Chapter(NamedTuple):
    """Pages that belong together, under a heading."""

    name: str
    topics: tuple[Topic, ...]


CHAPTERS = (
    Chapter("Begin", (Topic.FIRST_MINUTE, Topic.FILTERS, Topic.LIBRARY)),
    Chapter("Your work", (Topic.CHECKLISTS, Topic.NOTES, Topic.DUE)),
    Chapter("Share, print, show", (Topic.SHARING, Topic.FILES, Topic.PRINTING, Topic.PRESENTING)),
    Chapter("Keep it safe", (Topic.PASSWORDS, Topic.PRIVACY, Topic.BACKUPS)),
    Chapter(
        "Your way of working",
        (Topic.KEYBOARD, Topic.ACCESSIBILITY, Topic.CONFORMANCE, Topic.COMMAND_LINE),
    ),
    Chapter("About the program", (Topic.SOURCES, Topic.UPDATING, Topic.INSTALLING)),
)
