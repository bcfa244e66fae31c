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
from desktop.core.language import Words, spoken, tr_noop

STANDARD = Design()

_SAID = Words(
    {
        "title": tr_noop("Recovery sheet"),
        "what": tr_noop(
            "With this code a Four Pillars workspace opens when its password is lost. "
            "Without the password and without this code nobody can open it, not even its makers."
        ),
        "workspace": tr_noop("Data folder"),
        "made": tr_noop("Made on"),
        "code": tr_noop("The code"),
        "use": tr_noop("How to use it"),
        "first": tr_noop(
            "Start Four Pillars. Where it asks for the password, type the code instead."
        ),
        "second": tr_noop(
            "Capital or small letters, spaces and hyphens make no difference. What looks like an O "
            "is the digit 0, what looks like an I the digit 1. The small numbers are not typed."
        ),
        "third": tr_noop("If a letter is wrong, you are told in which group."),
        "fourth": tr_noop("Then choose a new password, and print a new sheet."),
        "care": tr_noop("Keep it safe"),
        "read": tr_noop(
            "Whoever has this sheet and the file can read all that is written there. Keep it away "
            "from the computer, as you would a key to the house. Do not photograph or mail it."
        ),
        "until": tr_noop(
            "It is good until the password is changed or removed. Copies of the file from "
            "before then still open with it, so destroy it."
        ),
        "copy": tr_noop("The code in one line, to be copied"),
        "foot": tr_noop("Recovery sheet. Keep it away from the computer."),
    }
)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """`groups` are those of the code, in their order; `said` are the sentences around them."""

    frame: Frame
    folder: str
    day: str
    groups: tuple[str, ...]
    said: Mapping[str, str]

    template: ClassVar[str] = "recovery-sheet.typ"
    untitled: ClassVar[str] = _SAID.english["title"]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def build(code: str, folder: Path, made: str, design: Design = STANDARD) -> RecoverySheet:
    """The sheet for the recovery `code` of the workspace in `folder`, of the ISO day `made`.

    The code was tested when the workspace gave it. Of the design only the paper counts; the
    language is the one that is spoken.
    """
    plain = replace(STANDARD, paper=design.paper, footer=_SAID["foot"], language=spoken())
    around = frame.around(plain, _SAID["title"], made)
    return RecoverySheet(
        frame=around,
        folder=str(folder),
        day=around.printed,
        groups=tuple(code.split("-")),
        said=dict(_SAID),
    )
