"""Every page of a workspace as it is on the disk, decrypted: those in use, free ones, the log.

What SQL shows is what is in use. What was deleted may still stand in pages that nothing points to.
By hand, as SQLCipher writes it: AES-256-CBC, its start and a check at the end of each page.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from pathlib import Path

from db.workspace.keyed_file import NO_PASSWORD, Key

PAGE, RESERVED, SALT = 4096, 80, 16
_LOG_HEAD, _FRAME_HEAD = 32, 24


def decrypted(path: Path, key: Key = NO_PASSWORD) -> bytes:
    """The pages of a workspace file, one after the other."""
    data = path.read_bytes()
    assert data
    assert len(data) % PAGE == 0
    pages = (data[at : at + PAGE] for at in range(0, len(data), PAGE))
    return b"".join(_plain(page, key, SALT if n == 0 else 0) for n, page in enumerate(pages))


def decrypted_log(path: Path, key: Key = NO_PASSWORD) -> bytes:
    """The pages in the write-ahead log of a workspace file; nothing where it is empty."""
    log = path.with_name(path.name + "-wal")
    data = log.read_bytes() if log.exists() else b""
    return b"".join(_frames(data, key))


def _frames(data: bytes, key: Key) -> Iterator[bytes]:
    for at in range(_LOG_HEAD, len(data), _FRAME_HEAD + PAGE):
        number = int.from_bytes(data[at : at + 4], "big")
        page = data[at + _FRAME_HEAD : at + _FRAME_HEAD + PAGE]
        yield _plain(page, key, SALT if number == 1 else 0)


def _plain(page: bytes, key: Key, before: int) -> bytes:
    """One page without what is reserved; `before` it stands a salt in the first."""
    body, start = page[before:-RESERVED], page[-RESERVED:][:16]
    return _aes(body, bytes.fromhex(key.raw), start)


def _aes(data: bytes, key: bytes, start: bytes) -> bytes:
    lib = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
    lib.EVP_CIPHER_CTX_new.restype = ctypes.c_void_p
    lib.EVP_aes_256_cbc.restype = ctypes.c_void_p
    work = ctypes.c_void_p(lib.EVP_CIPHER_CTX_new())
    out, length = ctypes.create_string_buffer(len(data) + 16), ctypes.c_int()
    lib.EVP_DecryptInit_ex(work, ctypes.c_void_p(lib.EVP_aes_256_cbc()), None, key, start)
    lib.EVP_CIPHER_CTX_set_padding(work, 0)
    assert lib.EVP_DecryptUpdate(work, out, ctypes.byref(length), data, len(data)) == 1
    lib.EVP_CIPHER_CTX_free(work)
    return out.raw[: length.value]
