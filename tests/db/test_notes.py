"""A note comes back as it was written, is found by its words, or is refused and changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import db
from db.checklists import Checklist, Item
from db.errors import BadText
from db.records import Word
from db.workspace.fields import NOTE_LIMIT
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import Workspace
from desktop.core.folding import tokens
from tests.lists import new_list

KEPT = {
    "plain": "Call Ms. Ortiz on Monday",
    "several lines": "one\ntwo\r\nthree\rfour\n\n",
    "white space": "  \t kept \u00a0\u2003 ",
    "right to left": "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c",
    "emoji": "\U0001f469\u200d\U0001f467\U0001f3fd \u2705\ufe0f \U0001f1fa\U0001f1f8",
    "combining marks": "Z\u0351\u036b\u0343a\u0363\u0340lgo e\u0301 \u00e9",
    "not composed": "\u1e9b\u0323 \ufb01 \u212b",
    "controls": "bell\x07 tab\t escape\x1b[31m del\x7f c1\x85",
    "beyond the first plane": "\U0010ffff \U00020000",
    "no characters": "\ufffe \uffff \ufeff",
    "looks like SQL": "'; DROP TABLE item; --",
    "looks like a search": '"NEAR(" * AND OR NOT ^col:',
    "a percent sign": "100 %s %(x)s {0} {{ \\",
}


@contextmanager
def made(folder: Path) -> Iterator[tuple[Workspace, Checklist]]:
    with closing(db.open_workspace(folder)) as workspace:
        yield workspace, workspace.ensure_checklist()


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_a_note_comes_back_as_it_was_written(data_dir: Path, text: str) -> None:
    with made(data_dir) as (workspace, mine):
        changes = workspace.set_note(mine.id, "COM-16", text)
        (item,) = changes.items[mine.id]
        assert item == Item("COM-16", note=text, note_at=item.note_at, position=item.position)
        assert item.note_at is not None
    with made(data_dir) as (workspace, mine):
        assert workspace.items(mine.id) == {"COM-16": item}
        workspace.verify()


@settings(max_examples=50)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_whatever_is_typed_comes_back(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with made(Path(folder)) as (workspace, mine):
            for number, text in enumerate(texts):
                workspace.set_note(mine.id, f"COM-{number}", text)
        with made(Path(folder)) as (workspace, mine):
            kept = {each.key: each.note for each in workspace.items(mine.id).values()}
            workspace.verify()
    assert kept == {f"COM-{number}": text for number, text in enumerate(texts)}


def test_a_megabyte_comes_back(data_dir: Path) -> None:
    text = ("Wort é \u0645\u0631\u062d\u0628\u0627 \U0001f469\n" * 80_000)[: 2**20]
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-16", text)
    with made(data_dir) as (workspace, mine):
        assert workspace.items(mine.id)["COM-16"].note == text
        workspace.verify()


def test_a_note_of_the_longest_length_is_kept_and_one_longer_is_refused(data_dir: Path) -> None:
    longest = "\U0001f469" * NOTE_LIMIT
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-16", longest)
        steps = workspace.next_actions()
        with pytest.raises(BadText) as caught:
            workspace.set_note(mine.id, "COM-16", longest + "x")
        assert str(caught.value) == (
            "This text has 2,000,001 characters; at most 2,000,000 can be kept. "
            "Nothing was changed. Split it up."
        )
        assert workspace.items(mine.id)["COM-16"].note == longest
        assert workspace.next_actions() == steps


@pytest.mark.parametrize(
    ("text", "position", "code"),
    [
        ("\0", 1, "U+0000"),
        ("fine until here\0", 16, "U+0000"),
        ("\ud800", 1, "U+D800"),
        ("ab\udfff", 3, "U+DFFF"),
        ("\ud83d\udc69", 1, "U+D83D"),  # a pair of halves is no character either
    ],
)
def test_what_cannot_be_kept_is_refused_and_changes_nothing(
    data_dir: Path, text: str, position: int, code: str
) -> None:
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-16", "as before")
        before = workspace.items(mine.id), workspace.next_actions()
        for going_on in (False, True):
            with pytest.raises(BadText) as caught:
                workspace.set_note(mine.id, "COM-16", text, going_on=going_on)
            told = str(caught.value)
            assert told.startswith(f"Character {position} of this text is not a character")
            assert f"({code})" in told
            assert "Nothing was changed." in told
        assert (workspace.items(mine.id), workspace.next_actions()) == before


def test_an_emptied_note_is_gone(data_dir: Path) -> None:
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-16", "words")
        workspace.set_note(mine.id, "COM-16", "")
        assert workspace.items(mine.id)["COM-16"].note == ""
        assert workspace.find_notes(mine.id, [Word("words")]) == []


def test_the_same_text_again_is_no_step(data_dir: Path) -> None:
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-16", "words")
        before = workspace.items(mine.id), workspace.next_actions()
        workspace.set_note(mine.id, "COM-16", "words")
        assert (workspace.items(mine.id), workspace.next_actions()) == before


# -- finding ------------------------------------------------------------------------------------

LETTERS = (
    "aàáâäãåāAÀBbcçčdđeéêëēėęEÉfgğiíîïłnñoóöøõOÖsšştuúüyýzžß"
    "αβγΣσ абвгдеёЖй \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd 你好 かな 0123456789"
)
ANYTHING = LETTERS + " \n\t.,;:-_'\"()*/\\@#%&!?\u0301\u0308\u2013\u201c\U0001f469\u2705"


def holds(note: str, word: Word) -> bool:
    """Whether the note has the word, by looking at every place."""
    here = [token for token, _ in tokens(note)]
    wanted = [token for token, _ in tokens(word.text)]
    for at in range(len(here) - len(wanted) + 1):
        *firsts, last = here[at : at + len(wanted)]
        fits = last.startswith(wanted[-1]) if word.prefix else last == wanted[-1]
        if fits and firsts == wanted[:-1]:
            return True
    return False


notes = st.lists(st.text(ANYTHING, max_size=30), min_size=1, max_size=6)
words = st.builds(
    Word, st.text(ANYTHING, min_size=1, max_size=8).filter(tokens), prefix=st.booleans()
)


@st.composite
def searches(draw: st.DrawFn) -> tuple[list[str], list[Word]]:
    """Some notes, and words that are often in them."""
    texts = draw(notes)
    found = [token for text in texts for token, _ in tokens(text)]
    parts = words
    if found:
        cut = st.tuples(st.sampled_from(found), st.integers(1, 4))
        parts |= st.builds(Word, cut.map(lambda each: each[0][: each[1]]), prefix=st.booleans())
    return texts, draw(
        st.lists(parts.filter(lambda word: bool(tokens(word.text))), min_size=1, max_size=3)
    )


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Checklist]]:
    with made(tmp_path_factory.mktemp("notes")) as both:
        yield both


@settings(max_examples=120)
@example((["Forced labor", "labor, forced"], [Word("forced lab")]))
@example((["forced labor", "forced laborers"], [Word("labor", prefix=False)]))
@example((["Café société"], [Word("CAFE"), Word("soci")]))
@given(searches())
def test_notes_are_found_as_by_looking_at_each(
    shared: tuple[Workspace, Checklist], search: tuple[list[str], list[Word]]
) -> None:
    workspace, mine = shared
    texts, wanted = search
    for number in range(6):
        workspace.set_note(mine.id, f"COM-{number}", texts[number] if number < len(texts) else "")
    hits = workspace.find_notes(mine.id, wanted)
    assert {hit.id for hit in hits} == {
        f"COM-{number}"
        for number, text in enumerate(texts)
        if all(holds(text, word) for word in wanted)
    }
    assert len({hit.id for hit in hits}) == len(hits)
    assert {hit.kind for hit in hits} <= {"note"}
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)


def test_a_note_that_says_it_more_often_comes_first(data_dir: Path) -> None:
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-1", "housing and many other words besides")
        workspace.set_note(mine.id, "COM-2", "housing housing housing")
        workspace.set_note(mine.id, "COM-3", "nothing of the kind")
        found = [hit.id for hit in workspace.find_notes(mine.id, [Word("hous")])]
        assert found == ["COM-2", "COM-1"]


def test_only_notes_of_the_checklist_are_found_and_undone_ones_are_not(data_dir: Path) -> None:
    with made(data_dir) as (workspace, mine):
        other = new_list(workspace, "Other")
        workspace.set_note(other.id, "COM-1", "shelter")
        workspace.set_note(mine.id, "COM-2", "shelter")
        assert [hit.id for hit in workspace.find_notes(mine.id, [Word("shelter")])] == ["COM-2"]
        workspace.undo()
        assert workspace.find_notes(mine.id, [Word("shelter")]) == []
        workspace.redo()
    with made(data_dir) as (workspace, mine):
        assert [hit.id for hit in workspace.find_notes(mine.id, [Word("shelter")])] == ["COM-2"]


def test_the_index_forgets_deleted_words_at_once(data_dir: Path) -> None:
    with made(data_dir) as (workspace, mine):
        workspace.set_note(mine.id, "COM-1", "quokka")
        assert b"quokka" in index_of(workspace)
        workspace.set_note(mine.id, "COM-1", "wombat")
        assert b"quokka" not in index_of(workspace)
        assert b"wombat" in index_of(workspace)


def index_of(workspace: Workspace) -> bytes:
    """Every byte of the index over notes."""
    with closing(KeyedFile(workspace.path, wait=1).connect("ro")) as connection:
        blocks = connection.execute("SELECT block FROM item_index_data").fetchall()
    return b"".join(block for (block,) in blocks)
