"""A flow as JSON, for other programs."""

from __future__ import annotations

import json
from dataclasses import asdict

from desktop.core.flow import Flow, direction
from desktop.core.writers.letters import readable

FORMAT, VERSION = "four-pillars-paper", 1


def json_file(flow: Flow) -> bytes:
    """The flow as one object, as UTF-8 with sorted keys.

    `format` is always `four-pillars-paper`. `version` is raised when something that was there
    changes its meaning; what is only added leaves it. `title`, `language` (`en`) and `direction`
    (`ltr`, `rtl`) are about the paper, `foot` is its foot. `blocks` are in order, each with a
    `kind` (`heading`, `text`, `checks`, `bullets`, `terms`, `grid`, `room`) and the fields that
    the type of this name has in `desktop/core/flow.py`; there an empty `language` is the paper's.
    Pairs are arrays of two.
    """
    flow = readable(flow)
    data = {
        "format": FORMAT,
        "version": VERSION,
        "title": flow.title,
        "language": flow.language,
        "direction": direction(flow.language),
        "foot": flow.foot,
        "blocks": [
            {"kind": type(block).__name__.lower(), **asdict(block)} for block in flow.blocks
        ],
    }
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()
