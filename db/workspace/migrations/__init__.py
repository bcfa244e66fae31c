"""One Alembic revision for every version of the schema after the first.

Importing this imports Alembic, so only an upgrade does. A revision stands for ever as it was
released: it names its tables anew and imports nothing of the schema of today.
"""

from __future__ import annotations

from collections.abc import Callable

from db.workspace.migrations import (
    v2_bookmarks,
    v3_checklists,
    v4_one_letter,
    v5_ledger,
)

REVISIONS: dict[int, Callable[[], None]] = {
    2: v2_bookmarks.upgrade,
    3: v3_checklists.upgrade,
    4: v4_one_letter.upgrade,
    5: v5_ledger.upgrade,
}
