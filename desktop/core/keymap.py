"""Which keys belong to which action: the usual ones, and what a person chose instead.

Keys are texts as `Ctrl+Shift+S`: Meta, Ctrl, Alt, Shift in this order, then one key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

_HELD = ("Meta", "Ctrl", "Alt", "Shift")
_MOVING = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
_EDITING = ("Backspace", "Del", "Ins")
_LEAVING = ("Tab", "Backtab", "Return", "Enter", "Esc", "Space", "Menu")
_NAMED = {name.casefold(): name for name in (*_MOVING, *_EDITING, *_LEAVING)}
_FUNCTION = re.compile(r"F([1-9]|[12]\d|3[0-5])", re.IGNORECASE)
_LONGEST = 40  # characters

# What text fields do with keys of their own; an action has them only where nothing is typed.
OF_TEXT = frozenset(
    (
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
        *("Ctrl+Backspace", "Ctrl+Del", "Ctrl+Ins", "Shift+Ins", "Shift+Del"),
    )
)
_OF_THE_SYSTEM = frozenset(("F10", "Shift+F10", "Alt+F4"))


class Refusal(StrEnum):
    """Why keys cannot be given to an action."""

    UNKNOWN = "unknown"  # no keys, or none that every keyboard has
    TYPES = "types"  # they write a letter
    MOVES = "moves"  # they move in lists and texts, or leave them
    TEXT = "text"
    MENU = "menu"
    SYSTEM = "system"


def normal(keys: str) -> str:
    """`shift+ctrl+s` as `Ctrl+Shift+S`; empty for what is not one chord."""
    if len(keys) > _LONGEST:
        return ""
    held, _, key = keys.rpartition("+") if not keys.endswith("+") else (keys[:-2], "", keys[-1:])
    if keys.endswith("+") and keys[-2:-1] not in ("", "+"):
        return ""  # `Ctrl+`: a chord without its key
    names = [name.strip().capitalize() for name in held.split("+")] if held else []
    name = _key(key.strip())
    if not name or len(set(names)) < len(names) or not set(names) <= set(_HELD):
        return ""
    return "+".join([*(each for each in _HELD if each in names), name])


def refusal(keys: str) -> Refusal | None:
    """Why nobody may give these keys (as `normal` spells them) to an action; None if they may."""
    held, _, key = keys.rpartition("+") if not keys.endswith("+") else (keys[:-2], "", "+")
    names = set(held.split("+")) if held else set()
    if not keys:
        return Refusal.UNKNOWN
    if "Meta" in names or keys in _OF_THE_SYSTEM:
        return Refusal.SYSTEM
    if keys in OF_TEXT:
        return Refusal.TEXT
    if key in _LEAVING or (key in (*_MOVING, *_EDITING) and not names >= {"Ctrl", "Alt"}):
        return Refusal.MOVES
    if len(key) == 1 and names <= {"Shift"}:
        return Refusal.TYPES
    return Refusal.MENU if len(key) == 1 and names <= {"Alt", "Shift"} else None


@dataclass(frozen=True)
class Keymap:
    """`usual` are the keys every action begins with, the first of them shown; `chosen` the keys
    that were given to actions since, empty for none. No keys belong to two actions: what was
    chosen takes them from the action that usually has them."""

    usual: Mapping[str, tuple[str, ...]]
    chosen: Mapping[str, str] = field(default_factory=dict)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of an action. Raises KeyError where there is no such action."""
        if name in self.chosen:
            return tuple(filter(None, (self.chosen[name],)))
        return tuple(keys for keys in self.usual[name] if keys not in self.chosen.values())

    def is_changed(self, name: str) -> bool:
        return self.keys_of(name) != self.usual[name]

    def owner(self, keys: str) -> str:
        """The action that has these keys; empty if they are free."""
        return next((name for name in self.usual if keys in self.keys_of(name)), "")

    def refusal(self, name: str, keys: str) -> Refusal | None:
        """Why an action cannot have these keys; its usual ones it always can."""
        return None if keys in self.usual[name] else refusal(keys)

    def given(self, name: str, keys: str) -> Keymap:
        """The same with other keys for an action, or none; whoever had chosen them loses them."""
        rest = {
            other: theirs
            for other, theirs in self.chosen.items()
            if other != name and (theirs != keys or not keys)
        }
        if (keys,) != self.usual[name][:1]:
            rest[name] = keys
        return replace(self, chosen=rest)

    def put_back(self, name: str) -> Keymap:
        """The same with the usual keys for an action, which are taken from whoever has them."""
        rest = {
            other: theirs
            for other, theirs in self.chosen.items()
            if other != name and theirs not in self.usual[name]
        }
        return replace(self, chosen=rest)

    def lines(self) -> list[str]:
        """What was chosen, to be kept: `find=Ctrl+J`."""
        return [f"{name}={keys}" for name, keys in sorted(self.chosen.items())]


def read(usual: Mapping[str, tuple[str, ...]], lines: Iterable[str]) -> Keymap:
    """What `lines` kept. A line that makes no sense, or not any more, is left out."""
    made = Keymap(usual)
    for line in lines:
        name, sign, text = line.partition("=")
        keys = normal(text)
        if not sign or name not in usual or name in made.chosen or bool(text) != bool(keys):
            continue
        if keys and (made.refusal(name, keys) or keys in made.chosen.values()):
            continue
        made = made.given(name, keys)
    return made


def _key(text: str) -> str:
    """One key as it is spelt here; empty for what is none."""
    if len(text) == 1:
        return text.upper() if text.isprintable() and len(text.upper()) == 1 else ""
    if _FUNCTION.fullmatch(text):
        return text.upper()
    return _NAMED.get(text.casefold(), "")
