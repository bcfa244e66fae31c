"""The spellings under which agencies and terms stand in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.core.folding import tokens
from desktop.core.library.false_friends import RULES, Care, Rule, rule_for

if TYPE_CHECKING:
    from db.library import Term
    from db.plan.catalogue import Plan
    from db.records import Agency

_SPACES = re.compile(r"[\s\u2010\u2011-]+")
_ASIDE = re.compile(r"\s*\([^)]*\)")
_DEPARTMENT = re.compile(r"Department of (?:the )?(.+)")
_BEFORE = re.compile(r"(?:U\.S\.|DHS|ICE) (?=\S+ )")  # what a text often leaves out
LINKING = frozenset(
    (
        *("a", "against", "among", "an", "and", "at", "by", "each", "for", "from", "in", "its"),
        *("of", "on", "or", "our", "the", "their", "these", "this", "to", "under", "with"),
    )
)
_HEADS = LINKING - {"and", "or"}  # before one of these stands the word that has a plural
CAPITAL = "^"
Forms = Callable[[str], list[str]]
_HISSES = ("s", "x", "z", "ch", "sh")


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling: folded words, how each must look, and what stands between them.

    A look is the exact word, CAPITAL, or nothing where letter case does not matter. A `common`
    name is a word of the language: its capitals may come from a title around it. `tail` are the
    signs that close it.
    """

    target: str
    words: tuple[str, ...]
    looks: tuple[str, ...]
    gaps: tuple[str, ...]
    tail: str
    common: bool
    rule: Rule | None


def gap(text: str) -> str:
    """What stands between two words, where kinds of spaces, hyphens and quotes do not matter."""
    return text if text == " " else _SPACES.sub(" ", text.replace("\u2019", "'"))


def all_names(plan: Plan) -> Iterator[Name]:
    """Every spelling, agencies first.

    Where an agency and a term share a name the agency holds it: its sheet has what it leads and
    does, and the glossary says no more than its role.
    """
    held = set()
    for agency in plan.agencies.values():
        for spelled, care in _of_agency(agency):
            held.add(spelled)
            yield from _names(agency.id, spelled, care, _singular)
    terms = {term.id: term for term in plan.table("term")}
    for rule in RULES:
        if rule.target in plan.agencies:
            yield from _names(rule.target, rule.spelled, rule.care, _singular)
        elif rule.target in terms:
            yield from _names(rule.target, rule.spelled, rule.care, _forms)
    for term in terms.values():
        for spelled, care in _of_term(term):
            if spelled not in held:
                yield from _names(term.id, spelled, care, _forms)


def _of_agency(agency: Agency) -> Iterator[tuple[str, Care | None]]:
    """The spellings of an agency, with what is known of their letter case."""
    if agency.acronym:
        yield agency.acronym, Care.NAME
    for spelled in _bare(agency.name):
        yield spelled, None
        if office := _DEPARTMENT.fullmatch(spelled):
            yield f"{office[1]} Department", Care.NAME


def _of_term(term: Term) -> Iterator[tuple[str, Care | None]]:
    if term.acronym:
        yield term.acronym, Care.NAME
    for either in term.term.split(" / "):
        for spelled in _bare(either):
            yield spelled, None


def _bare(name: str) -> list[str]:
    """A name, and it without what stands in brackets or before it."""
    name = name.removeprefix("The ")
    names = [name, _ASIDE.sub("", name)]
    names += [_BEFORE.sub("", each, count=1) for each in names]
    names += [each.replace("&", "and") for each in names]
    return list(dict.fromkeys(names))


def _names(target: str, spelled: str, care: Care | None, forms: Forms) -> Iterator[Name]:
    """The names that stand for one spelling: its inner word as one and as many."""
    found = tokens(spelled)
    words = [word for word, _ in found]
    written = [spelled[a:b] for _, (a, b) in found]
    rule = rule_for(target, spelled)
    care = rule.care if rule else care or _guess(written)
    if care is Care.NEVER:
        return
    common = care is Care.WORD
    looks = tuple(_look(word, loose=common and not n) for n, word in enumerate(written))
    gaps = tuple(gap(spelled[a:b]) for (_, (_, a)), (_, (b, _)) in pairwise(found))
    tail = spelled[found[-1][1][1] :]
    head = next((n - 1 for n, word in enumerate(words) if n and word in _HEADS), len(words) - 1)
    exact = looks[head] not in ("", CAPITAL)
    for form in [words[head]] if exact else forms(words[head]):
        inflected = (*words[:head], form, *words[head + 1 :])
        yield Name(target, inflected, looks, gaps, tail, common, rule)


def _guess(written: list[str]) -> Care:
    """A name is written with capitals, a common word only with the first of its sentence."""
    return Care.NAME if any(word[0].isupper() for word in written[1:]) else Care.WORD


def _look(written: str, *, loose: bool) -> str:
    """What the letter case must be. Where it is `loose`, one capital came with the sentence."""
    if len(written) == 1 or not written[1:].islower():
        return written if written != written.lower() else ""
    return CAPITAL if written[0].isupper() and not loose else ""


def _forms(word: str) -> list[str]:
    """A word as one and as many; what is no word finds nothing and does no harm."""
    if word.endswith("s") and not word.endswith("ss"):
        return _singular(word)
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return [word, word[:-1] + "ies"]
    return [word, word + ("es" if word.endswith(_HISSES) else "s")]


def _singular(word: str) -> list[str]:
    """A word, and as one if it speaks of many: `entities`, `entity`."""
    if word.endswith("ies"):
        return [word, word[:-3] + "y"]
    if word.endswith("es") and word[:-2].endswith(_HISSES):
        return [word, word[:-2], word[:-1]]  # `taxes`, and `causes`
    return [word, word[:-1]] if word.endswith("s") and not word.endswith("ss") else [word]
