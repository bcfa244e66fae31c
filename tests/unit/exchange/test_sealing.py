"""Share files behind a password."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest

from desktop.core.exchange import sealing
from desktop.core.exchange.error import PasswordError, ShareError
from desktop.core.exchange.reading import load, read
from desktop.core.exchange.sealing import is_sealed, seal, unseal
from desktop.core.exchange.writing import save
from tests.unit.exchange.files import NOW, good, written

SESAME = "b\u00fccher \u4e2d 1"


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return seal(b"secret notes", SESAME)


def test_what_is_locked_is_opened_by_the_same_password_alone(sealed: bytes) -> None:
    assert is_sealed(sealed)
    assert b"secret" not in sealed
    assert unseal(sealed, SESAME) == b"secret notes"
    with pytest.raises(PasswordError, match="does not fit, or the file is damaged"):
        unseal(sealed, SESAME + " ")


def test_any_program_for_the_age_format_opens_it(sealed: bytes) -> None:
    assert sealed.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert pyrage.passphrase.decrypt(sealed, SESAME) == b"secret notes"


def test_damage_is_noticed(sealed: bytes) -> None:
    for broken in (sealed[:-1], sealed[:-1] + bytes([sealed[-1] ^ 1]), sealed + b"\0"):
        with pytest.raises(PasswordError, match="does not fit, or the file is damaged"):
            unseal(broken, SESAME)


@pytest.mark.parametrize("work", [22, 30, 64, 99])
def test_a_file_cannot_ask_for_more_work_than_we_are_ready_to_do(sealed: bytes, work: int) -> None:
    head, stanza, rest = sealed.split(b"\n", 2)
    asked = stanza.rsplit(b" ", 1)[0] + b" %d" % work
    with pytest.raises(ShareError, match="far too long"):
        unseal(b"\n".join((head, asked, rest)), SESAME)


def _busy(monkeypatch: pytest.MonkeyPatch, times: int) -> list[str]:
    """A computer that was busy whenever the library looked how quick it is, so many times."""
    decrypt, asked = pyrage.passphrase.decrypt, list[str]()

    def slow(data: bytes, password: str) -> bytes:
        asked.append(password)
        if len(asked) <= times:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.\nDecryption would")
        return bytes(decrypt(data, password))

    monkeypatch.setattr(pyrage.passphrase, "decrypt", slow)
    return asked


def test_a_busy_computer_does_not_make_a_password_wrong(
    sealed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _busy(monkeypatch, 3)
    assert unseal(sealed, SESAME) == unseal(sealed, SESAME)
    assert len(asked) == 5


def test_one_that_is_too_slow_for_a_file_is_told_so(
    sealed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    _busy(monkeypatch, 1000)
    with pytest.raises(ShareError, match="too busy or too slow") as told:
        unseal(sealed, SESAME)
    assert not isinstance(told.value, PasswordError)


def test_what_the_library_says_of_too_much_work_is_as_we_know_it(sealed: bytes) -> None:
    head, stanza, rest = sealed.split(b"\n", 2)
    asked = stanza.rsplit(b" ", 1)[0] + b" 40"
    with pytest.raises(pyrage.DecryptError, match="Excessive work"):
        pyrage.passphrase.decrypt(b"\n".join((head, asked, rest)), SESAME)


@pytest.mark.parametrize(
    "data",
    [
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v1\n-> X25519 abc\n",
        b"age-encryption.org/v1\n-> scrypt short 10\n",
        b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 010\n",
        b"age-encryption.org/v2\n",
    ],
)
def test_a_lock_that_is_not_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(ShareError, match="locked in a way"):
        unseal(data, SESAME)


def test_a_password_must_be_one() -> None:
    with pytest.raises(PasswordError, match="empty"):
        seal(b"x", "")
    with pytest.raises(PasswordError, match="character that cannot be used"):
        seal(b"x", "\ud800")


def test_a_lock_that_others_could_not_open_is_not_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "WORK_LIMIT", 1)
    with pytest.raises(ShareError, match="Nothing was written"):
        seal(b"x", SESAME)


def test_a_locked_share_file_asks_for_its_password(tmp_path: Path) -> None:
    share = read(written(good()), now=NOW)
    path = tmp_path / "a.fourpillars"
    save(share, path, SESAME)
    with pytest.raises(PasswordError, match="The file is locked"):
        load(path)
    assert load(path, SESAME) == share
