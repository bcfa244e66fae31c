"""A password is what SQLCipher takes it for, and a key is nowhere to be read."""

from __future__ import annotations

import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.errors import BadText, Bug, Cause, Known
from db.workspace import marker, passwords, recovery_code
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile
from tests.db.locked import WORD, make, note, opens_for_all, opens_in_a_shell


@pytest.mark.parametrize(
    "password",
    [
        "a",
        "correct horse",
        " with spaces around ",
        "\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631",
        "\U0001f469\u200d\U0001f680 emoji",
        'quotes " and -- marks',
        "x'" + "ab" * 31 + "'",
        "long " * 200,
    ],
)
def test_the_shell_of_sqlcipher_opens_the_file_with_the_password(
    data_dir: Path, password: str
) -> None:
    make(data_dir, password)
    path = data_dir / FILE_NAME
    assert opens_in_a_shell(path, password)
    assert not opens_in_a_shell(path, password + "x")
    assert not opens_for_all(path)
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, password))) as workspace:
        assert note(workspace)


def test_letters_that_look_the_same_are_the_same_however_they_were_typed(data_dir: Path) -> None:
    make(data_dir, unicodedata.normalize("NFD", WORD))
    for form in ("NFC", "NFD"):
        key = db.key_for(data_dir, unicodedata.normalize(form, WORD))
        db.open_workspace(data_dir, key).close()
    assert opens_in_a_shell(data_dir / FILE_NAME, unicodedata.normalize("NFC", WORD))


@pytest.mark.parametrize("other", ["Hunter", "hunter ", " hunter", "hunter\u200b", "\uff48unter"])
def test_nothing_else_about_a_password_is_passed_over(data_dir: Path, other: str) -> None:
    make(data_dir, "hunter")
    with pytest.raises(Known) as refused:
        db.open_workspace(data_dir, db.key_for(data_dir, other))
    assert refused.value.cause is Cause.LOCKED


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("", "empty"),
        (" \u00a0\u2003", "empty"),
        ("se\0cret", "no letter"),
        ("se\tcret", "no letter"),
        ("secret\n", "no letter"),
        ("se\ud800cret", "no letter"),
        ("secret" * 200, "more than 1,024"),
        ("x'" + "ab" * 32 + "'", "form of a key"),
        ("X'" + "aB" * 48 + "'", "form of a key"),
    ],
)
def test_what_can_be_no_password_is_refused_without_quoting_it(
    data_dir: Path, password: str, told: str
) -> None:
    make(data_dir, "")
    with closing(db.open_workspace(data_dir)) as workspace:
        with pytest.raises(BadText) as refused:
            workspace.set_password(password)
        assert not workspace.has_password
    assert told in str(refused.value)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)
    with pytest.raises(BadText):
        db.key_for(data_dir, password)


@given(st.text(min_size=1, max_size=30))
def test_any_text_is_a_password_or_refused(password: str) -> None:
    try:
        data = passwords.as_bytes(password)
    except BadText:
        return
    assert data
    assert passwords.as_bytes(unicodedata.normalize("NFD", password)) == data


def test_a_key_says_nothing_of_itself(data_dir: Path) -> None:
    make(data_dir)
    key = db.key_for(data_dir, WORD)
    assert len(key.raw) == 64
    assert len(key.salt) == 32
    for shown in (key, [key], KeyedFile(data_dir / FILE_NAME, key)):
        for text in (repr(shown), str(shown), f"{shown}"):
            assert key.raw not in text
            assert key.salt not in text
    with pytest.raises(Known) as refused:
        db.open_workspace(data_dir, Key("00" * 32))
    assert "00" * 32 not in str(refused.value)
    assert refused.value.__cause__ is None


def test_the_salt_is_told_of_a_file_in_use_without_disturbing_it(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        assert passwords.salt_of(workspace.path) == workspace.path.read_bytes()[:16].hex()
        workspace.set_note(mine, "COM-1", "still mine")
        workspace.verify()


@pytest.mark.parametrize("data", [None, b""])
def test_a_password_for_a_workspace_that_is_not_there_makes_none(
    data_dir: Path, data: bytes | None
) -> None:
    data_dir.mkdir()
    if data is not None:
        (data_dir / FILE_NAME).write_bytes(data)
    for asked in (
        lambda: db.key_for(data_dir, WORD),
        lambda: db.open_workspace(data_dir, Key("ab" * 32)),
    ):
        with pytest.raises(Known) as refused:
            asked()
        assert refused.value.cause is Cause.MISSING
    assert [path.name for path in data_dir.iterdir()] == ([] if data is None else [FILE_NAME])


def test_a_file_that_cannot_be_read_is_told(data_dir: Path) -> None:
    (data_dir / FILE_NAME).mkdir(parents=True)
    with pytest.raises(Known) as refused:
        db.key_for(data_dir, WORD)
    assert refused.value.cause is Cause.READ_ONLY
    assert "cannot be read" in str(refused.value)


def test_the_key_without_a_password_stays_without_a_salt(data_dir: Path) -> None:
    make(data_dir, "")
    file = KeyedFile(data_dir / FILE_NAME)
    assert passwords.salted(file) is file
    assert NO_PASSWORD.salt == ""
    assert not file.is_locked


def test_a_mark_beside_no_file_asks_for_nothing(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / marker.MARKER).touch()
    assert not db.needs_password(data_dir)


def test_a_file_another_program_keeps_for_itself_is_what_its_mark_says(data_dir: Path) -> None:
    make(data_dir, password="")
    (data_dir / marker.MARKER).touch()
    with closing(KeyedFile(data_dir / FILE_NAME).connect("rw")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("CREATE TABLE theirs (x)")
        assert db.needs_password(data_dir)


def test_a_recovery_code_that_does_not_open_the_file_is_not_given(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.set_password("quiet otter lamp")
        other = recovery_code.code_of(Key("ab" * 32, "cd" * 16))
        monkeypatch.setattr(recovery_code, "code_of", lambda _: other)
        with pytest.raises(Bug, match="does not open it"):
            workspace.recovery_code()
