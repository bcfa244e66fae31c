"""Keys of actions: the usual ones, others, and whatever a file may say of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions import usual_keys
from desktop.core.keymap import OF_TEXT, Keymap, Refusal, normal, read, refusal

USUAL = {
    "find": ("Ctrl+F",),
    "print": ("Ctrl+P",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "back": ("Alt+Left",),
    "bin": (),
}
KEYMAP = Keymap(USUAL)
KEYS = st.sampled_from(["", "Ctrl+F", "Ctrl+P", "Ctrl+Y", "Ctrl+J", "F7", "Alt+Left"])
GIVING = st.lists(st.tuples(st.sampled_from(sorted(USUAL)), KEYS | st.none()), max_size=8)


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("Ctrl+Shift+S", "Ctrl+Shift+S"),
        ("shift+ctrl+s", "Ctrl+Shift+S"),
        (" Alt + left ", "Alt+Left"),
        ("f12", "F12"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Ctrl+/", "Ctrl+/"),
        ("Ctrl+é", "Ctrl+É"),
        ("pgdown", "PgDown"),
        ("meta+k", "Meta+K"),
    ],
)
def test_keys_are_spelt_in_one_way(typed: str, keys: str) -> None:
    assert normal(typed) == keys
    assert normal(keys) == keys


@pytest.mark.parametrize(
    "garbage",
    ["", "Ctrl+", "Ctrl", "Ctrl+Ctrl+A", "Hyper+A", "F36", "F0", "Ctrl+K, Ctrl+C", "Ctrl+ß",
     "Ctrl+\n", "Volume Up", "A" * 41, "Ctrl+A+B"],
)  # fmt: skip
def test_what_is_no_chord_is_nothing(garbage: str) -> None:
    assert normal(garbage) == ""


@given(st.text())
def test_any_text_is_spelt_once_and_for_all(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("", Refusal.UNKNOWN),
        ("A", Refusal.TYPES),
        ("Shift+7", Refusal.TYPES),
        ("+", Refusal.TYPES),
        ("Space", Refusal.MOVES),
        ("Ctrl+Tab", Refusal.MOVES),
        ("Esc", Refusal.MOVES),
        ("Ctrl+Left", Refusal.MOVES),
        ("Del", Refusal.MOVES),
        ("Ctrl+C", Refusal.TEXT),
        ("Alt+F", Refusal.MENU),
        ("Alt+Shift+F", Refusal.MENU),
        ("Alt+F4", Refusal.SYSTEM),
        ("Meta+L", Refusal.SYSTEM),
        ("Ctrl+J", None),
        ("Ctrl+Alt+Left", None),
        ("Ctrl+Alt+J", None),
        ("Ctrl++", None),
        ("F7", None),
        ("Shift+F7", None),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused_with_the_reason(
    keys: str, why: Refusal | None
) -> None:
    assert refusal(keys) is why


def test_an_action_can_always_have_its_usual_keys() -> None:
    assert refusal("Alt+Left") is Refusal.MOVES
    assert KEYMAP.refusal("back", "Alt+Left") is None
    assert KEYMAP.refusal("find", "Alt+Left") is Refusal.MOVES
    assert KEYMAP.refusal("redo", "Ctrl+Y") is None


def test_every_action_begins_with_its_usual_keys() -> None:
    for name, keys in USUAL.items():
        assert KEYMAP.keys_of(name) == keys
        assert not KEYMAP.is_changed(name)
    assert KEYMAP.owner("Ctrl+Y") == "redo"
    assert KEYMAP.owner("Ctrl+J") == ""
    with pytest.raises(KeyError):
        KEYMAP.keys_of("fly")


def test_keys_that_move_are_lost_to_whoever_had_them() -> None:
    moved = KEYMAP.given("print", "Ctrl+F")
    assert moved.keys_of("print") == ("Ctrl+F",)
    assert moved.keys_of("find") == ()
    assert moved.is_changed("find")
    assert moved.owner("Ctrl+F") == "print"
    assert moved.owner("Ctrl+P") == ""
    assert moved.put_back("find") == KEYMAP
    assert moved.put_back("print") == KEYMAP
    assert moved.given("find", "Ctrl+F") == KEYMAP


def test_chosen_keys_can_be_taken_again() -> None:
    twice = KEYMAP.given("print", "Ctrl+J").given("find", "Ctrl+J")
    assert twice.keys_of("find") == ("Ctrl+J",)
    assert twice.keys_of("print") == ("Ctrl+P",)


def test_one_of_two_usual_keys_may_be_lost_and_both_come_back() -> None:
    without = KEYMAP.given("bin", "Ctrl+Y")
    assert without.keys_of("redo") == ("Ctrl+Shift+Z",)
    assert without.put_back("redo") == KEYMAP


def test_an_action_may_have_no_keys() -> None:
    none = KEYMAP.given("find", "").given("print", "")
    assert none.keys_of("find") == none.keys_of("print") == ()
    assert none.lines() == ["find=", "print="]
    assert read(USUAL, none.lines()) == none
    assert none.put_back("find").keys_of("find") == ("Ctrl+F",)


@given(GIVING)
def test_no_keys_ever_belong_to_two_actions_and_what_is_kept_comes_back(
    given_: list[tuple[str, str | None]],
) -> None:
    keys = KEYMAP
    for name, text in given_:
        keys = keys.put_back(name) if text is None else keys.given(name, text)
        if text is not None:
            assert keys.keys_of(name)[:1] == ((text,) if text else ())
        all_keys = [each for action in USUAL for each in keys.keys_of(action)]
        assert len(set(all_keys)) == len(all_keys)
        assert all(keys.owner(each) for each in all_keys)
    allowed = not any(keys.refusal(name, each) for name, each in keys.chosen.items() if each)
    assert not allowed or read(USUAL, keys.lines()) == keys


@given(st.lists(st.text() | st.builds("{}={}".format, st.sampled_from(sorted(USUAL)), st.text())))
def test_garbage_in_the_file_leaves_an_order_in_which_nothing_is_doubled(lines: list[str]) -> None:
    keys = read(USUAL, lines)
    all_keys = [each for action in USUAL for each in keys.keys_of(action)]
    assert len(set(all_keys)) == len(all_keys)
    assert not any(keys.refusal(name, each) for name, each in keys.chosen.items() if each)


@pytest.mark.parametrize(
    "line",
    ["find", "fly=Ctrl+J", "find=nonsense", "find=Ctrl+C", "find=Alt+Left", "find=Ctrl+F", "="],
)
def test_a_line_that_makes_no_sense_is_left_out(line: str) -> None:
    assert read(USUAL, [line]) == KEYMAP


def test_of_two_lines_for_the_same_the_first_counts() -> None:
    keys = read(USUAL, ["find=Ctrl+J", "find=Ctrl+K", "print=Ctrl+J"])
    assert keys.chosen == {"find": "Ctrl+J"}


def test_what_was_chosen_comes_before_what_a_new_edition_gives_as_usual() -> None:
    newer = {**USUAL, "palette": ("Ctrl+J",)}
    keys = read(newer, ["find=Ctrl+J"])
    assert keys.keys_of("find") == ("Ctrl+J",)
    assert keys.keys_of("palette") == ()


def test_the_keys_of_the_program_are_spelt_as_here_and_doubled_nowhere() -> None:
    every = [keys for each in usual_keys().values() for keys in each]
    assert [normal(keys) for keys in every] == every
    assert len(set(every)) == len(every)
    assert {keys for keys in every if keys in OF_TEXT} == {
        *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Backspace"),
    }
