"""Where a link goes, as text: one form inside the program, one to copy and paste.

    PRE-1, dhs, GLO-018       a record of any kind, by its id
    glossary, timeline        a page of the library, by its name
    ?agency:dhs year:2022     the list of the plan, filtered as the search language says
    https://...               outside: shown and opened only on request

To copy, `four-pillars://` goes in front of the first three: `four-pillars://PRE-1`. An id or a
name is a single word of letters, digits, dots and hyphens, so nothing needs to be escaped but the
conditions, which are percent-encoded.
"""

from __future__ import annotations

import re

SCHEME = "four-pillars"
# What `to_copy` writes, and what a person may type by hand; a bare "pillars:" is plain English.
_PASTED = re.compile(r"(?:four-pillars:/{0,2}|pillars:/{1,2})([\w.~?:%,/-]*)", re.IGNORECASE)
LIST = "?"  # begins a target that filters the list
_STOPS = ".,:?/"  # end a sentence, not an address


def is_outside(target: str) -> bool:
    """Whether a target is an address of the web, not of this program."""
    return target.startswith("https://")


def is_list(target: str) -> bool:
    """Whether a target is the list of the plan, filtered."""
    return target.startswith(LIST)


def to_copy(target: str) -> str:
    """The address that leads to `target` when it is pasted into the search of any copy."""
    return f"{SCHEME}://{_encoded(target)}"


def pasted(text: str) -> str | None:
    """The target in a text that holds a `four-pillars://` address, else None.

    What surrounds it and the letter case of the scheme do not matter; a half copied address gives
    a half target, and an address without any gives the empty one.
    """
    found = _PASTED.search(text)
    if found is None:
        return None
    head = LIST if found[1].startswith(LIST) else ""  # alone it is the whole list
    return _decoded(head + found[1].removeprefix(LIST).rstrip(_STOPS))


def how_many(text: str) -> int:
    """The number of `four-pillars://` addresses in a text."""
    return len(_PASTED.findall(text))


def _encoded(target: str) -> str:
    plain = target.rstrip(_STOPS)
    ending = "".join(map(_percent, target[len(plain) :]))
    return "".join(c if c.isalnum() or c in "-._~?:" else _percent(c) for c in plain) + ending


def _percent(character: str) -> str:
    return "".join(f"%{octet:02X}" for octet in character.encode("utf-8", "replace"))


def _decoded(text: str) -> str:
    octets = re.sub(
        rb"%([0-9A-Fa-f]{2})",
        lambda match: bytes([int(match[1], 16)]),
        text.encode("utf-8", "replace"),
    )
    return octets.decode("utf-8", "replace")
