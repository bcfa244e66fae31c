"""The words of the program without Qt: the same that Qt finds in the same files."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextvars import copy_context
from pathlib import Path

import pytest

from desktop.core import messages, paths
from desktop.core.language import Find, Language, speak, speaking, tr
from tests.conftest import ROOT

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en"><context><name></name>
<message><source>Note</source><translation>N-{language}</translation></message>
<message><source>Kind</source><comment>of what kind</comment>
<translation>K1-{language}</translation></message>
<message><source>Kind</source><translation>K2-{language}</translation></message>
<message><source>Empty</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{{n}} notes</source><translation>{forms}</translation></message>
</context><context><name>Window</name>
<message><source>Note</source><translation>of the window</translation></message>
</context></TS>"""
FORMS = {Language.SPANISH: 2, Language.FRENCH: 2, Language.ARABIC: 6}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of a few words, made by Qt's own tool."""
    made = tmp_path_factory.mktemp("resources") / "i18n"
    made.mkdir()
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool is not None
    for language, number in FORMS.items():
        forms = "".join(f"<numerusform>{n}: %n</numerusform>" for n in range(number))
        written = made / f"{language}.ts"
        written.write_text(TS.format(language=language, forms=forms), "utf-8")
        target = made / f"four-pillars_{language}.qm"
        subprocess.run([tool, "-silent", str(written), "-qm", str(target)], check=True)
    return made.parent


@pytest.fixture
def find(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[Language, Find]]:
    monkeypatch.setattr(paths, "RESOURCES", folder)
    messages._find.cache_clear()
    yield {language: messages.tongue(language).find for language in Language}
    messages._find.cache_clear()


@pytest.mark.parametrize("language", FORMS)
def test_a_text_is_found_by_what_it_says_and_how_it_is_meant(
    find: dict[Language, Find], language: Language
) -> None:
    said = find[language]
    assert said("Note", "", -1) == f"N-{language}"
    assert said("Kind", "of what kind", -1) == f"K1-{language}"
    assert said("Kind", "", -1) == f"K2-{language}"


@pytest.mark.parametrize("text", ["Kind!", "of the window", "", "Empty"])
def test_what_has_no_text_is_left_to_the_english(find: dict[Language, Find], text: str) -> None:
    assert find[Language.SPANISH](text, "", -1) == ""
    assert find[Language.SPANISH]("Note", "another", -1) == ""
    assert find[Language.ENGLISH]("Note", "", -1) == ""


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        (Language.SPANISH, {0: 1, 1: 0, 2: 1, 21: 1}),
        (Language.FRENCH, {0: 0, 1: 0, 2: 1, 21: 1}),
        (Language.ARABIC, {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3, 111: 4}),
    ],
)
def test_a_number_has_the_form_of_its_language(
    find: dict[Language, Find], language: Language, numbers: dict[int, int]
) -> None:
    forms = {number: find[language]("{n} notes", "", number)[0] for number in numbers}
    assert forms == {number: str(form) for number, form in numbers.items()}


def test_a_language_knows_the_others(find: dict[Language, Find]) -> None:
    def said() -> tuple[str, str]:
        speak(messages.tongue(Language.ENGLISH))
        with speaking(Language.FRENCH):
            french = tr("Note")
        return french, tr("Note")

    assert find
    assert copy_context().run(said) == ("N-fr", "Note")


def test_without_a_file_or_with_another_all_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "four-pillars_es.qm").write_bytes(b"another file")
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    messages._find.cache_clear()
    for language in (Language.SPANISH, Language.FRENCH):
        assert messages.tongue(language).find("Note", "", -1) == ""
    messages._find.cache_clear()


def test_a_text_without_letters_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Qt writes one that is told to be nothing; where hashes are one, more is said of a text."""
    told = bytes([3]) + struct.pack(">I", 0xFFFFFFFF) + bytes([6]) + struct.pack(">I", 1) + b"a\1"
    table = struct.pack(">II", ord("a"), 0)
    sections = [(0x42, table), (0x69, told)]
    data = b"".join(struct.pack(">BI", tag, len(each)) + each for tag, each in sections)
    (tmp_path / "i18n").mkdir()
    made = tmp_path / "i18n" / "four-pillars_es.qm"
    made.write_bytes(bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd") + data)
    monkeypatch.setattr(paths, "RESOURCES", tmp_path)
    messages._find.cache_clear()
    assert messages.tongue(Language.SPANISH).find("a", "", -1) == ""
    messages._find.cache_clear()


def test_no_qt_is_needed() -> None:
    code = "import sys; from desktop.core import messages; print('PySide6' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert told.stdout.strip() == "False"
