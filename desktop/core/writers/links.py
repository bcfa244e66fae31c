"""Addresses in a text: what of it may be followed, and what stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Nothing else is ever a link: no script, no file, no share in the network.
# A mark of direction is none of an address.
_ADDRESS = re.compile(
    '\\b(?:https://[^\\s<>"`/\u200e\u200f]|mailto:[^\\s<>"`@\u200e\u200f]+@)'
    '[^\\s<>"`\u200e\u200f]*',
    re.IGNORECASE,
)
_STOPS = ".,:;!?'"  # end a sentence, not an address
_PAIRS = {")": "(", "]": "[", "}": "{"}


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """`text` in pieces, each with whether it is an address of the web or of mail."""
    end = 0
    for found in _ADDRESS.finditer(text):
        address = _without_stops(found[0])
        if found.start() > end:
            yield text[end : found.start()], False
        yield address, True
        end = found.start() + len(address)
    if text[end:]:
        yield text[end:], False


def _without_stops(address: str) -> str:
    """A bracket stays where it was opened within the address."""
    while True:
        last = address[-1]
        closes = last in _PAIRS and address.count(last) > address.count(_PAIRS[last])
        if last not in _STOPS and not closes:
            return address
        address = address[:-1]
