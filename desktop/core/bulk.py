"""What one request means for each of several items, where it is not the same for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.checklists import Edit, Item, ItemField


def tag_edits(
    items: Mapping[str, Item],
    keys: Iterable[str],
    added: Iterable[str] = (),
    removed: Iterable[str] = (),
) -> list[Edit]:
    """What adding and taking away tags changes; an item they change nothing about is left out.

    Letter case does not tell tags apart.
    """
    plus = {tag.casefold(): tag for tag in added}
    minus = {tag.casefold() for tag in removed}
    made = []
    for key in keys:
        item = items.get(key)
        if item is None:
            continue
        had = {tag.casefold(): tag for tag in item.tags}
        has = {name: tag for name, tag in (plus | had).items() if name not in minus}
        if has.keys() != had.keys():
            made.append(Edit(key, {ItemField.TAGS: "\n".join(has.values())}))
    return made


def names_used(items: Iterable[Item]) -> tuple[str, ...]:
    """The people that items are given to, each once, as a list offers them."""
    return _sorted(item.who for item in items if item.who)


def tags_used(items: Iterable[Item]) -> tuple[str, ...]:
    """The tags of items, each once."""
    return _sorted(tag for item in items for tag in item.tags)


def _sorted(texts: Iterable[str]) -> tuple[str, ...]:
    once = {text.casefold(): text for text in texts}
    return tuple(once[name] for name in sorted(once))
