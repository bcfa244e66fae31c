"""Texts of other languages, read from the files that were made of the translators'."""

from __future__ import annotations

import gzip
import json
from contextvars import copy_context
from pathlib import Path

import pytest

from desktop.core import language
from desktop.core.catalogue import SIGN, file_name, tongue
from desktop.core.language import Language, speak, speaking, tr, tr_n
from desktop.core.plurals import form

SPANISH = {
    "Note": "Nota",
    f"a verb{SIGN}Open": "Abrir",
    f"{{n}} note in {{list}}{SIGN}{{n}} notes in {{list}}": [
        "{n} nota en {list}",
        "{n} notas en {list}",
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = json.dumps(SPANISH).encode()
    (tmp_path / file_name("es")).write_bytes(gzip.compress(data))
    return tmp_path


def test_texts_are_found_by_their_note_and_number(folder: Path) -> None:
    find = tongue(Language.SPANISH, folder).find
    assert find("Note", "", -1) == "Nota"
    assert find("Open", "a verb", -1) == "Abrir"
    assert find("Open", "", -1) == "", "that is another text"
    assert find("{n} notes in {list}", "{n} note in {list}", 1) == "{n} nota en {list}"
    assert find("{n} notes in {list}", "{n} note in {list}", 5) == "{n} notas en {list}"


def test_english_stands_in_the_code(folder: Path) -> None:
    assert tongue(Language.ENGLISH, folder).find("Note", "", -1) == ""


def test_a_paper_finds_its_language_from_any_other(folder: Path) -> None:
    def say() -> list[str]:
        speak(tongue(Language.ENGLISH, folder))
        said = [tr("Note")]
        with speaking(Language.SPANISH):
            said += [tr("Note"), tr_n("{n} notes in {list}", "{n} note in {list}", 2, list="A")]
            with speaking(Language.ENGLISH):
                said.append(tr("Note"))
        return said

    assert copy_context().run(say) == ["Note", "Nota", "2 notas en A", "Note"]
    assert language.spoken() is Language.ENGLISH


@pytest.mark.parametrize("data", [None, b"", b"no gzip", gzip.compress(b"{")])
def test_without_a_file_or_with_a_damaged_one_all_is_said_in_english(
    tmp_path: Path, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / file_name("fr")).write_bytes(data)
    assert tongue(Language.FRENCH, tmp_path).find("Note", "", -1) == ""


def test_a_file_that_ends_too_soon_is_a_damaged_one(tmp_path: Path) -> None:
    whole = gzip.compress(json.dumps(SPANISH).encode())
    (tmp_path / file_name("es")).write_bytes(whole[:-12])
    assert tongue(Language.SPANISH, tmp_path).find("Note", "", -1) == ""


@pytest.mark.parametrize(
    ("spoken", "forms"),
    [
        (Language.ENGLISH, {0: 1, 1: 0, 2: 1, 21: 1}),
        (Language.SPANISH, {0: 1, 1: 0, 2: 1, 21: 1}),
        (Language.FRENCH, {0: 0, 1: 0, 2: 1, 21: 1}),
        (Language.ARABIC, {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
    ],
)
def test_numbers_have_their_forms(spoken: Language, forms: dict[int, int]) -> None:
    assert {number: form(number, spoken) for number in forms} == forms
