"""A share as a file: JSON in UTF-8, always in the same order, whole or not there at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from db.checklists import ItemField, ListField, NoteVersion
from desktop.core import whole_file
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.parsing import SIZE_LIMIT
from desktop.core.exchange.sealing import seal
from desktop.core.exchange.share import Share, SharedList
from desktop.core.language import figures, tr

FORMAT = "four-pillars-share"
VERSION = 1


def save(share: Share, path: Path, password: str | None = None) -> None:
    """Write the file, behind a password if there is one. Raises ShareError; a file that was there
    is kept then."""
    data = as_bytes(share)
    if password is not None:
        data = seal(data, password)
    try:
        whole_file.write(path, data)
    except OSError as error:
        raise ShareError(
            tr(
                "{path} could not be written: {reason}. Nothing was saved. Choose another "
                "folder, or make room there."
            ).format(path=path, reason=error.strerror or error)
        ) from error


def as_bytes(share: Share) -> bytes:
    """The content of the file. Raises ShareError for more than anybody could read."""
    data = json.dumps(as_data(share), ensure_ascii=False, indent=1).encode()
    if len(data) > SIZE_LIMIT * 9 // 10:  # a password adds to it
        raise ShareError(
            tr(
                "These lists would take {data} MB; a share file has at most {size_limit} MB. "
                "Nothing was written. Share fewer lists at a time."
            ).format(data=figures(len(data) // 1024 // 1024), size_limit=SIZE_LIMIT // 1024 // 1024)
        )
    return data


def as_data(share: Share) -> dict[str, object]:
    """The same as JSON has it, as the schema in `resources/schema` describes."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": share.made_at,
        "without": sorted(share.without),
        "lists": [_list(each) for each in share.lists],
        "wordings": list(share.texts),
    }


def _list(shared: SharedList) -> dict[str, object]:
    state = shared.state
    items = []
    for key, each in state.items.items():
        told: dict[str, object] = {"key": key, "fields": _fields(each.values, each.stamps)}
        if shared.versions.get(key):
            told["versions"] = [_version(version) for version in shared.versions[key]]
        items.append(told)
    return {
        "id": state.id,
        "whole": state.whole,
        "follows": state.follows,
        "made_at": state.made_at,
        "fields": _fields(state.values, state.stamps),
        "seen": dict(sorted(state.seen.items())),
        "items": items,
    }


def _fields(
    values: Mapping[ItemField, str] | Mapping[ListField, str],
    stamps: Mapping[ItemField, str] | Mapping[ListField, str],
) -> dict[str, dict[str, str]]:
    by_name = {str(name): stamp for name, stamp in stamps.items()}
    told: dict[str, dict[str, str]] = {}
    for name, value in sorted((str(name), value) for name, value in values.items()):
        told[name] = {"value": value}
        if by_name.get(name):
            told[name]["stamp"] = by_name[name]
    return told


def _version(version: NoteVersion) -> dict[str, str]:
    return {"at": version.at, "text": version.text}
