"""The recovery code finds every slip of a pen and a finger, and tells where it is."""

from __future__ import annotations

import random
import re
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import db
from db.errors import BadText, Bug
from db.workspace import recovery_code
from db.workspace.keyed_file import Key, KeyedFile
from db.workspace.recovery_code import GROUPS, LENGTH, LETTERS, code_of, key_of
from tests.db.locked import WORD, make, note

KEYS = ["00" * 32, "ff" * 32, "0123456789abcdef" * 4, "80" + "00" * 31, "00" * 31 + "01"]


def refusal(text: str) -> str:
    with pytest.raises(BadText) as refused:
        key_of(text)
    told = str(refused.value)
    for group in re.findall(r"[0-9A-Z]{5}", text.upper()):
        assert group not in told.upper().split()
    return told


@pytest.mark.parametrize("raw", KEYS)
def test_a_code_is_read_back_as_the_key(raw: str) -> None:
    code = code_of(Key(raw))
    assert re.fullmatch(rf"(?:[{LETTERS}]{{5}}-){{13}}[{LETTERS}]{{5}}", code)
    assert key_of(code) == Key(raw)


@given(st.binary(min_size=32, max_size=32))
def test_any_key_comes_back(raw: bytes) -> None:
    assert key_of(code_of(Key(raw.hex()))).raw == raw.hex()


@pytest.mark.parametrize("raw", KEYS)
def test_it_is_read_as_people_write(raw: str) -> None:
    code = code_of(Key(raw))
    spaced = "\n".join("  ".join(code.split("-")[at : at + 4]) for at in range(0, GROUPS, 4))
    ways = [
        code.lower(),
        code.replace("-", ""),
        spaced,
        code.replace("0", "O").replace("1", "I"),
        code.lower().replace("0", "o").replace("1", "l"),
        f"\ufeff {code.replace('-', chr(0x2013))} \r\n",
    ]
    for way in ways:
        assert key_of(way) == Key(raw)


@pytest.mark.parametrize("raw", KEYS)
def test_any_wrong_letter_is_found_in_its_group(raw: str) -> None:
    code = code_of(Key(raw)).replace("-", "")
    for at in range(len(code)):
        for letter in LETTERS:
            if letter != code[at]:
                told = refusal(code[:at] + letter + code[at + 1 :])
                assert f"not right in group {at // LENGTH + 1} (of 14)" in told


@pytest.mark.parametrize("raw", KEYS)
def test_any_two_letters_that_changed_places_are_found_in_their_groups(raw: str) -> None:
    code = code_of(Key(raw)).replace("-", "")
    for one in range(len(code)):
        for other in range(one + 1, len(code)):
            if code[one] != code[other]:
                letters = list(code)
                letters[one], letters[other] = letters[other], letters[one]
                groups = sorted({one // LENGTH + 1, other // LENGTH + 1})
                told = refusal("".join(letters))
                assert f"in group {', '.join(map(str, groups))} (of 14)" in told


def test_groups_that_changed_places_are_found() -> None:
    groups = code_of(Key(KEYS[2])).split("-")
    for one in range(GROUPS):
        for other in range(one + 1, GROUPS):
            mixed = list(groups)
            mixed[one], mixed[other] = mixed[other], mixed[one]
            if mixed != groups:
                assert f"in group {one + 1}, {other + 1} (of 14)" in refusal("-".join(mixed))


@pytest.mark.parametrize("letter", ["U", "*", "\u00e9", "\u0661", "?"])
def test_a_letter_that_no_code_has_is_found(letter: str) -> None:
    code = code_of(Key(KEYS[2]))
    assert "in group 3 (of 14)" in refusal(code[:13] + letter + code[14:])


def test_what_is_missing_or_too_much_is_told_with_where_it_begins() -> None:
    code = code_of(Key(KEYS[2])).replace("-", "")
    told = refusal(code[:22] + code[23:])
    assert "69 were given" in told
    assert "Up to group 4 all is right: compare from group 5 on." in told
    assert "from group 3 on" in refusal(code[:10] + "7" + code[10:])
    assert "75 were given. Up to group 14 all is right: leave out" in refusal(code + "00000")
    assert "Up to group 13 all is right" in refusal(code[:65])
    assert "Compare it from the start." in refusal("")
    assert "Compare it from the start." in refusal("my password")


def test_slips_that_hide_each_other_are_found_by_the_whole() -> None:
    chance = random.Random(20211203)  # noqa: S311 - chance, no secret
    code = code_of(Key(KEYS[2])).split("-")
    hidden = 0
    for _ in range(4000):
        wrong = "".join(chance.choice(LETTERS) for _ in range(5))
        if wrong != code[6] and recovery_code._is_right(7, wrong):
            hidden += 1
            told = refusal("-".join([*code[:6], wrong, *code[7:]]))
            assert "not right as a whole" in told
    assert hidden > 50


def test_a_code_of_a_later_kind_is_no_key() -> None:
    values = [0] * 51 + [1]
    last = recovery_code._values(recovery_code._digest("00" * 32), 4)
    groups = [values[at : at + 4] for at in range(0, 52, 4)] + [last]
    code = "".join(
        "".join(LETTERS[value] for value in (*group, recovery_code._check(number, group)))
        for number, group in enumerate(groups, 1)
    )
    assert "not right as a whole" in refusal(code)


def test_the_code_of_a_workspace_opens_it_and_what_is_made_then_opens_with_the_password(
    data_dir: Path,
) -> None:
    make(data_dir)
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        code = workspace.recovery_code()
    key = db.key_from_code(code.lower())
    with closing(db.open_workspace(data_dir, key)) as workspace:
        assert note(workspace)
        assert workspace.has_password
        made = workspace.back_up()
    found = {
        each.name: each.state for each in db.list_backups(data_dir, db.key_for(data_dir, WORD))
    }
    assert found[made.name] == "whole"
    copy = KeyedFile(data_dir / "backups" / made.name)
    assert db.key_for(data_dir, WORD).salt == copy.path.read_bytes()[:16].hex()


def test_there_is_no_code_without_a_password(data_dir: Path) -> None:
    make(data_dir, "")
    with (
        closing(db.open_workspace(data_dir)) as workspace,
        pytest.raises(BadText, match="no password"),
    ):
        workspace.recovery_code()


def test_a_code_that_would_not_open_the_file_is_never_given(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(data_dir)
    another = code_of(Key("ab" * 32))
    with closing(db.open_workspace(data_dir, db.key_for(data_dir, WORD))) as workspace:
        monkeypatch.setattr(recovery_code, "code_of", lambda _: another)
        with pytest.raises(Bug):
            workspace.recovery_code()
