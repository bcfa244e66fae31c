"""Who has seen what: the stamps of one value, and what a side of a merge knows of.

A stamp given by a store is a dot: a moment and the place (see `db.workspace.stamps`). What a merge
makes of values that were set apart carries the dots of all of them, latest first, with commas
between: `DOT@PART,DOT@PART`, where the part says how each is found in the whole (see
`registers`). Editing the value replaces all of that by a single dot again.

A file that leaves fields out can only tell what it has seen of the others. So `seen` may name a
place for one scope of fields alone: `1f0c2d3e:rest`. Without a scope it is about every field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.core.exchange.parts import FIELDS, SCOPES, Part

Seen = Mapping[str, str]


def place_of(dot: str) -> str:
    """The place that gave a dot."""
    return dot.partition("~")[2]


def knows(seen: Seen, dot: str, scope: str, beside: Iterable[str] = ()) -> bool:
    """Whether a side that has `seen` knows of `dot` in a field of `scope`, where it has the dots
    `beside` itself: a place knows what it set there before."""
    place = place_of(dot)
    known = max(seen.get(place, ""), seen.get(f"{place}:{scope}", ""))
    return dot <= known or any(dot <= other for other in beside if place_of(other) == place)


def joined(one: Seen, other: Seen) -> dict[str, str]:
    """What both together have seen."""
    return {
        place: max(one.get(place, ""), other.get(place, "")) for place in sorted({*one, *other})
    }


def limited(seen: Seen, without: Iterable[Part]) -> dict[str, str]:
    """What is to be said of `seen` where parts are left out: what is known of the others."""
    left_out = {str(part) for part in without if part in FIELDS}
    if not left_out:
        return dict(seen)
    told: dict[str, str] = {}
    for name, stamp in seen.items():
        place, _, scope = name.partition(":")
        for each in [scope] if scope else SCOPES:
            if each not in left_out:
                told = joined(told, {f"{place}:{each}": stamp})
    return told
