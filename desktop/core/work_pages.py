"""The pages about a person's own work: their names in addresses, beside those of the library.

checklist/<id>     one checklist
runs/<id>          that run beside the one before it
progress, due, bin, backups
"""

from __future__ import annotations

from desktop.core.language import tr

_CHECKLIST = "checklist/"
_RUNS = "runs/"
PROGRESS = "progress"
DUE = "due"
BIN = "bin"
BACKUPS = "backups"

WORK_PAGES = (PROGRESS, DUE, BIN, BACKUPS)


def work_title(page: str) -> str:
    """What one of `WORK_PAGES` is called."""
    return {
        PROGRESS: tr("Progress"),
        DUE: tr("Due", "a page, not the day of one item"),
        BIN: tr("Bin"),
        BACKUPS: tr("Backups"),
    }[page]


def is_work_page(page: str) -> bool:
    """Whether a page is about a person's own work."""
    return page in WORK_PAGES or bool(checklist_of(page) or run_of(page))


def checklist_page(checklist_id: str) -> str:
    return f"{_CHECKLIST}{checklist_id}"


def checklist_of(page: str) -> str:
    """The id of the checklist that a page shows; empty for any other page."""
    return page.removeprefix(_CHECKLIST) if page.startswith(_CHECKLIST) else ""


def runs_page(checklist_id: str) -> str:
    return f"{_RUNS}{checklist_id}"


def run_of(page: str) -> str:
    """The id of the run that a page holds against the one before; empty for any other page."""
    return page.removeprefix(_RUNS) if page.startswith(_RUNS) else ""


def item_target(checklist_id: str, key: str) -> str:
    """Where a link to an item of a checklist goes."""
    return f"{checklist_page(checklist_id)}#{key}"


def item_of(target: str) -> tuple[str, str]:
    """The id of the list and the key that such a target names; both empty for any other."""
    page, sign, key = target.partition("#")
    checklist_id = checklist_of(page)
    return (checklist_id, key) if sign and checklist_id and key else ("", "")
