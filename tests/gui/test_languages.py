"""The window in the languages it speaks: chosen in the menu, at once, with nothing lost."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from db.checklists import State
from db.plan.catalogue import Plan
from desktop import i18n
from desktop.core import describe, language, paths
from desktop.core.language import Language
from desktop.widgets.unlock_page import UnlockPage
from tests.gui import looks, mnemonics
from tests.gui.conftest import Start
from tests.gui.desk import Desk
from tests.gui.speaking import in_english, stretching, texts, tour

LETTERS = {"system": "A", "en": "E", "es": "S", "fr": "F"}
OTHERS = (Language.SPANISH, Language.FRENCH, Language.ARABIC)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test makes of the language, the next finds it as it was."""
    yield
    in_english(qapp)


@pytest.fixture
def start_in(start: Start, data_dir: Path) -> Callable[[str], Desk]:
    """Starts the program of somebody who has chosen a language before."""

    def begin(code: str) -> Desk:
        data_dir.mkdir(exist_ok=True)
        (data_dir / "window.json").write_text(json.dumps({"language": code}))
        desk = start()
        desk.bot.waitUntil(lambda: desk.board.checklist is not None)
        return desk

    return begin


def choose(desk: Desk, code: str) -> None:
    """As a person does in the menu, whatever language that is in; wait until all speaks it."""
    bench = desk.bench
    action = bench.action(f"language_{code}")
    menu = next(m for m in desk.program.window.findChildren(QMenu) if action in m.actions())
    assert "Language" in menu.title().replace("&", ""), (
        "to be found by whoever reads nothing else here"
    )
    action.trigger()
    desk.bot.waitUntil(lambda: desk.program.workbench not in (None, bench), timeout=20_000)
    desk.wait()
    desk.bot.waitUntil(lambda: desk.board.checklist is not None)


def menus(desk: Desk) -> list[str]:
    return [action.text() for action in desk.program.window.menuBar().actions()]


def test_the_menu_says_it_by_keyboard(desk: Desk) -> None:
    bench = desk.bench
    desk.keys("Alt+V", "G", LETTERS["es"])
    desk.bot.waitUntil(lambda: desk.program.workbench not in (None, bench), timeout=20_000)
    desk.bot.waitUntil(lambda: menus(desk)[:1] == ["&Archivo"])


def test_another_language_is_spoken_at_once_and_everything_stays(desk: Desk) -> None:
    first, second = desk.listed[:2]
    desk.board.set_state((first,), State.DONE)
    desk.click_row(second)
    desk.keys("Ctrl+N")
    desk.type("still being typed")
    assert menus(desk)[0] == "&File"

    choose(desk, "es")
    assert language.spoken() is Language.SPANISH
    assert menus(desk)[0] == "&Archivo"
    assert desk.selected == second, "where it was"
    assert desk.board.item(first).state is State.DONE
    desk.bot.waitUntil(lambda: desk.board.item(second).note == "still being typed")
    assert desk.note.toPlainText() == "still being typed"
    assert desk.bench.action("language_es").isChecked()
    desk.board.undo()  # what was done before can be taken back
    desk.settle()
    assert desk.board.item(second).note == ""

    choose(desk, "en")
    assert menus(desk)[0] == "&File"
    assert desk.board.item(first).state is State.DONE


def test_whoever_chooses_twice_has_what_was_chosen_last(desk: Desk) -> None:
    bench = desk.bench
    for code in ("es", "ar", "fr"):
        bench.action(f"language_{code}").trigger()
    desk.bot.waitUntil(lambda: desk.program.workbench not in (None, bench), timeout=20_000)
    desk.bot.waitUntil(lambda: desk.board.checklist is not None)
    assert language.spoken() is Language.FRENCH
    assert desk.bench.action("language_fr").isChecked()


def test_whoever_leaves_meanwhile_loses_nothing(start: Start) -> None:
    desk = start()
    desk.click_row(desk.listed[0])
    desk.keys("Ctrl+N")
    desk.type("on my way out")
    key, bench = desk.listed[0], desk.bench
    bench.action("language_es").trigger()
    desk.leave()
    again = start()
    again.bot.waitUntil(lambda: again.board.item(key).note == "on my way out")


def test_it_is_kept_for_the_next_start(start: Start, data_dir: Path) -> None:
    desk = start()
    choose(desk, "fr")
    assert json.loads((data_dir / "window.json").read_text())["language"] == "fr", "before a crash"
    desk.leave()
    assert json.loads((data_dir / "window.json").read_text())["language"] == "fr"
    again = start()
    assert menus(again)[0] == "&Fichier"


def test_notes_behind_a_password_stay_open(start: Start, data_dir: Path) -> None:
    desk = start()
    store = desk.board.workspace
    assert store is not None
    store.set_password("seven green bottles")
    desk.board.reloaded.emit()
    choose(desk, "es")
    assert desk.board.workspace is store
    assert not [page for page in desk.bench.findChildren(UnlockPage) if page.isVisible()]
    desk.board.set_state((desk.listed[0],), State.DOING)
    desk.settle()
    assert desk.board.item(desk.listed[0]).state is State.DOING


def test_what_cannot_be_saved_is_not_lost_for_a_language(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.click_row(desk.listed[0])
    store = desk.board.workspace
    assert store is not None

    def refuse(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(store, "set_note", refuse)
    desk.keys("Ctrl+N")
    desk.type("dear to me")
    bench = desk.bench
    bench.action("language_es").trigger()
    desk.bot.waitUntil(lambda: "next" in desk.status or "again" in desk.status)
    assert desk.bench is bench
    assert desk.note.toPlainText() == "dear to me"
    assert desk.bench.settings.language == "es", "at the next start"
    monkeypatch.undo()
    desk.bench.leave()
    desk.settle()


@pytest.mark.parametrize(
    ("of_system", "spoken"),
    [
        ("es_MX.UTF-8", Language.SPANISH),
        ("fr_CA.UTF-8", Language.FRENCH),
        ("ar_EG.UTF-8", Language.ARABIC),
        ("de_DE.UTF-8", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_without_a_choice_it_is_that_of_the_system(of_system: str, spoken: Language) -> None:
    """Asked of a process of its own: Qt looks once at what the system speaks."""
    names = ("LC_ALL", "LANG", "LC_MESSAGES", "LANGUAGE")
    said = "from desktop import i18n; print(i18n.chosen(''), i18n.chosen('en'))"
    done = subprocess.run(
        [sys.executable, "-c", said],
        env={**os.environ, **dict.fromkeys(names, of_system)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [spoken, "en"]


def test_arabic_begins_on_the_right(start_in: Callable[[str], Desk]) -> None:
    desk = start_in("ar")
    bench = desk.bench
    assert QApplication.isRightToLeft()
    across = [
        part.mapTo(bench, part.rect().center()).x()
        for part in (bench.plan_pane, bench.stack, bench.detail)
    ]
    assert across == sorted(across, reverse=True)
    box = desk.row(desk.listed[0])
    assert box.layoutDirection() == QApplication.layoutDirection()


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_cut_off_and_no_letter_is_underlined_twice(
    start_in: Callable[[str], Desk], code: Language
) -> None:
    desk = start_in(code)
    wrong: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        if found := [*looks.cut_off(window), *mnemonics.twice(window)]:
            wrong[name] = found

    tour(desk, look)
    assert wrong == {}


def test_nothing_stays_english_or_is_cut_off_in_a_language_a_third_longer(
    start_in: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every text of ours shows that it was translated; what is left is content, and names."""
    wrong: dict[str, list[str]] = {}
    shown: set[str] = set()

    def look(name: str, window: QWidget) -> None:
        if found := looks.cut_off(window):
            wrong[name] = found
        shown.update(text for text in texts(window) if "[" not in text)

    with stretching(monkeypatch):
        desk = start_in("fr")
        assert menus(desk)[0].startswith("[&F")
        tour(desk, look)
        content = _content(desk.plan)
        desk.leave()
    assert wrong == {}
    assert len(shown) > 100
    assert [text for text in shown if _says_more_than(text, content)] == []


def _content(plan: Plan) -> set[str]:
    """What others have written: the plan, templates, names."""
    written = {"Four Pillars", *i18n.NAMES.values(), describe.EDITION}
    for table in plan.tables:
        for record in plan.table(table):
            for value in asdict(record).values():
                written.update(_plain(each) for each in _texts(value))
    for path in (paths.RESOURCES / "templates").rglob("*.toml"):
        written.update(_plain(each) for each in _texts(tomllib.loads(path.read_text("utf-8"))))
    return written


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


def _plain(text: str) -> str:
    text = html.unescape(text.removeprefix("<qt>").removesuffix("</qt>")).replace("&&", "&")
    return " ".join(text.replace("-\n", "-").split()).strip("“”")  # a tip has lines of its own


def _says_more_than(text: str, content: set[str]) -> bool:
    said = _plain(text)
    if said in content or not re.search("[A-Za-z]{3}", said) or Path(said).is_absolute():
        return False
    label, _, rest = said.partition(": ")  # the date of an event
    return rest not in content or bool(re.search("[A-Za-z]{3}", label) and label not in content)
