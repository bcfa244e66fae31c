"""What translators have written: complete, current, and true to what stands in the code."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

import translations
from desktop.core import catalogue, language
from desktop.core.language import Language, tr_n

FORMS = {"es": 2, "fr": 2, "ar": 6}
_FIELD = re.compile(r"\{[^}]*\}")
_LETTER = re.compile(r"&(?!&)")


class Message(NamedTuple):
    context: str
    text: str
    note: str
    is_finished: bool
    said: tuple[str, ...]
    counts: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.text, self.note


@cache
def messages(folder: Path, code: str) -> tuple[Message, ...]:
    return tuple(each for room in translations.ROOMS for each in _of(folder, room, code))


def _of(folder: Path, room: str, code: str) -> Iterator[Message]:
    # Our own files.
    root = ET.parse(folder / f"{room}_{code}.ts").getroot()  # noqa: S314 - as above
    for context in root.findall("context"):
        for each in context.findall("message"):
            said = each.find("translation")
            assert said is not None
            forms = tuple(form.text or "" for form in said) or (said.text or "",)
            yield Message(
                context.findtext("name") or "",
                each.findtext("source") or "",
                each.findtext("comment") or "",
                said.get("type") != "unfinished",
                forms,
                each.get("numerus") == "yes",
            )


def ours(code: str) -> tuple[Message, ...]:
    return messages(translations.FOLDER, code)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same files, brought up to date with the code."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in translations.FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    translations.update(folder)
    return folder


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_translators_have_every_text_of_the_code_and_no_other(fresh: Path, code: str) -> None:
    """If not: `make translations`."""
    now, kept = ({each.key for each in m} for m in (messages(fresh, code), ours(code)))
    assert len(now) > 1000
    assert now - kept == set()
    assert kept - now == set()


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert [each.text for each in ours(code) if not each.is_finished or not all(each.said)] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_fields_letters_and_lines_are_those_of_the_text(code: str) -> None:
    wrong = []
    for each in ours(code):
        wanted = sorted(_FIELD.findall(each.text))
        for form in each.said:
            fields = sorted(_FIELD.findall(form))
            if fields != wanted and not (each.counts and set(fields) <= set(wanted)):
                wrong.append((each.text, "fields", form))
            if len(_LETTER.findall(each.text)) != len(_LETTER.findall(form)):
                wrong.append((each.text, "underlined letter", form))
            if each.text.endswith("…") != form.endswith("…"):
                wrong.append((each.text, "dots", form))
            if each.text.count("\n") != form.count("\n"):
                wrong.append((each.text, "lines", form))
            if each.text[:1].isspace() != form[:1].isspace() or each.text[-1:].isspace() != (
                form[-1:].isspace()
            ):
                wrong.append((each.text, "spaces around", form))
    assert wrong == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_what_counts_has_all_forms_of_the_language(code: str) -> None:
    counting = [each for each in ours(code) if each.counts]
    assert len(counting) > 10
    assert [each.text for each in counting if len(each.said) != FORMS[code]] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_a_text_without_a_class_is_the_same_in_every_room(code: str) -> None:
    """Only one of two would be found."""
    by_key: dict[tuple[str, str, str], set[tuple[str, ...]]] = {}
    for each in ours(code):
        by_key.setdefault(each.key, set()).add(each.said)
    assert [(key, said) for key, said in by_key.items() if len(said) > 1] == []


def test_french_has_its_spaces() -> None:
    """A line must not break before what ends a sentence."""
    wrong = [
        form
        for each in ours("fr")
        for form in each.said
        if re.search(r"\w [:;!?»]|[^\s(/]\?(?!\w)(?<!\u00a0\?)(?<!\u202f\?)|« ", form)
    ]
    assert wrong == []


def test_what_the_program_reads_is_made_of_them(tmp_path: Path) -> None:
    for path in translations.FOLDER.glob("*.ts"):
        shutil.copy(path, tmp_path)
    made = translations.release(tmp_path)
    assert [path.name for path in made] == [
        f"four-pillars_{code}.qm" for code in translations.LANGUAGES
    ]
    assert translations.release(tmp_path) == [], "made already"
    for path in made:
        texts, of_qt = QTranslator(), QTranslator()
        assert texts.load(str(path))
        code = path.stem[-2:]
        assert texts.translate("DesignNames", "Pillar") not in ("", "Pillar")
        assert catalogue.tongue(Language(code), tmp_path).find("&File", "", -1) not in ("", "&File")
        assert of_qt.load(str(path.with_name(path.name.replace("four-pillars", "qtbase"))))
        assert of_qt.translate("QPlatformTheme", "Cancel")


@pytest.mark.parametrize(
    ("spoken", "numbers"),
    [
        (Language.SPANISH, [{1}, {0, 2, 12, 100}]),
        (Language.FRENCH, [{0, 1}, {2, 12, 100}]),
        (Language.ARABIC, [{0}, {1}, {2}, {3, 10, 103}, {11, 99}, {100, 200}]),
    ],
)
def test_numbers_choose_their_form(spoken: Language, numbers: list[set[int]]) -> None:
    """As CLDR has the rules; a form may happen to be spelled as another."""
    translations.release()
    language.speak(catalogue.tongue(spoken))
    try:
        said = {
            number: tr_n("{n} records", "{n} record", number).replace(language.figures(number), "#")
            for group in numbers
            for number in group
        }
    finally:
        language.speak(catalogue.tongue(Language.ENGLISH))
    assert all(len({said[number] for number in group}) == 1 for group in numbers)
    assert len(set(said.values())) > 1
    assert not [text for text in said.values() if "record" in text]
