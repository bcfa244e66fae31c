"""Texts that name files, other computers and pictures: whoever opens one of them has taken a lure.

No file of these names exists. That one was looked for is seen in the system calls of a program.
"""

from __future__ import annotations

import csv
from pathlib import Path

from xlsxwriter import Workbook  # not what only tests have: the installed program is toured too

from db.changes import Changes
from db.checklists import Edit, ItemField, ListField
from db.workspace.store import Workspace
from tests.lists import setting

MARK = "quokka-lure"
LURES = (
    f"file:///{MARK}/a.png",
    f"//{MARK}/share/b.png",
    rf"\\{MARK}\share\c.png",
    f"smb://{MARK}/share/d.png",
    f"http://{MARK}.example/e.png",
    f"/{MARK}/f.png",
    f'<img src="file:///{MARK}/g.png">',
    f'<b>x</b><img src="//{MARK}/share/h.png">',
    f"![seen](file:///{MARK}/i.png)",
    f'https://{MARK}.example/<b>x</b><img/src="/{MARK}/j.png">',
    f'<a href="file:///{MARK}/k.png">k</a>',
    f'#image("/{MARK}/l.png")',
    f'=HYPERLINK("file:///{MARK}/m.png")',
    f'=IMAGE("http://{MARK}.example/n.png")',
    f"&lt;img src='/{MARK}/o.png'&gt;",
)
ALL = "\n".join(LURES)
NAME = LURES[7]  # of a list


def edits() -> list[Edit]:
    """An item for each lure, which is its title and everything else that is said of it."""
    return [
        setting(
            f"own-{number}",
            title=lure,
            who=lure,
            done_by=lure,
            steps=f"x {lure}",
            tags=lure.replace(",", " "),
            links=ALL,
            note=f"{lure}\n{ALL}",
            due="2020-01-01",
        )
        for number, lure in enumerate(LURES, 1)
    ]


def write_list(store: Workspace) -> Changes:
    """A new list full of lures, the first of its notes with an earlier version."""
    values = {ListField.NAME: NAME, ListField.PURPOSE: ALL}
    changes = store.add_checklist(values, edits())
    store.edit(changes.made, [Edit("own-1", {ItemField.NOTE: f"{ALL} again"})])
    return changes


def _address(lure: str) -> str:
    """As the library takes it: a share is an external file to it."""
    return f"external:{lure}" if lure.startswith(("/", "\\\\")) else lure


def tables(folder: Path) -> list[Path]:
    """A CSV file and a workbook with lures in every cell, in the workbook as hyperlinks too."""
    plain, workbook = folder / "table.csv", folder / "table.xlsx"
    with plain.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("Title", "Note", "Links", "Who"))
        rows.writerows((lure, ALL, lure, lure) for lure in LURES)
    with Workbook(str(workbook), {"strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Title", "Note", "Links", "Who"))
        for row, lure in enumerate(LURES, 1):
            sheet.write_row(row, 0, (f"'{lure}", ALL, lure, lure))
            sheet.write_url(row, 0, _address(LURES[row % 5]), string=f"'{lure}")
    return [plain, workbook]
