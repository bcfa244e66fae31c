"""The plan file bears the SHA-256 of itself: one wrong bit anywhere, and it is refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

BLANK = "0" * 64  # what stands in the file while its digest is taken


def seal(path: Path) -> None:
    """Write the digest of the file into it, in place of BLANK."""
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    path.write_bytes(data.replace(BLANK.encode(), digest.encode(), 1))


def is_whole(path: Path, digest: str) -> bool:
    """Whether the file is, bit for bit, the one that was sealed with `digest`."""
    data, marked = path.read_bytes(), digest.encode()
    at = data.find(marked)
    if at < 0:
        return False
    whole = memoryview(data)
    found = hashlib.sha256(whole[:at])
    found.update(BLANK.encode())
    found.update(whole[at + len(marked) :])  # in pieces: it is read at every start
    return found.hexdigest() == digest
