"""The paper with the recovery code of a workspace: what stands on it, before any paper.

It names the folder and the day, and nothing that a person wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from desktop.core import frame
from desktop.core.design import Design
from desktop.core.frame import Frame

STANDARD = Design()

# In this one place, for the day when they are said in other languages as well.
ENGLISH: Mapping[str, str] = {
    "title": "Recovery sheet",
    "what": "With this code a Four Pillars workspace opens when its password is lost. "
    "Without the password and without this code nobody can open it, not even its makers.",
    "workspace": "Data folder",
    "made": "Made on",
    "code": "The code",
    "use": "How to use it",
    "first": "Start Four Pillars. Where it asks for the password, type the code instead.",
    "second": "Capital or small letters, spaces and hyphens make no difference. What looks "
    "like an O is the digit 0, what looks like an I the digit 1. The small numbers are not typed.",
    "third": "If a letter is wrong, you are told in which group.",
    "fourth": "Then choose a new password, and print a new sheet.",
    "care": "Keep it safe",
    "read": "Whoever has this sheet and the file can read all that is written there. Keep it away "
    "from the computer, as you would a key to the house. Do not photograph or mail it.",
    "until": "It is good until the password is changed or removed. Copies of the file from "
    "before then still open with it, so destroy it.",
    "copy": "The code in one line, to be copied",
    "foot": "Recovery sheet. Keep it away from the computer.",
}


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """`groups` are those of the code, in their order; `said` are the sentences around them."""

    frame: Frame
    folder: str
    day: str
    groups: tuple[str, ...]
    said: Mapping[str, str]

    template: ClassVar[str] = "recovery-sheet.typ"
    untitled: ClassVar[str] = ENGLISH["title"]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def build(code: str, folder: Path, made: str, design: Design = STANDARD) -> RecoverySheet:
    """The sheet for the recovery `code` of the workspace in `folder`, of the ISO day `made`.

    The code was tested when the workspace gave it. Of the design only the paper counts.
    """
    plain = replace(STANDARD, paper=design.paper, footer=ENGLISH["foot"])
    around = frame.around(plain, ENGLISH["title"], made)
    return RecoverySheet(
        frame=around,
        folder=str(folder),
        day=around.printed,
        groups=tuple(code.split("-")),
        said=ENGLISH,
    )
