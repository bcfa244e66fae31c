"""One clock for a parent and its children, and what a process holds in memory."""

from __future__ import annotations

import importlib.util
import json
import math
import time
from collections.abc import Mapping, Sequence
from pathlib import Path


def now() -> float:
    """Seconds on a clock that all processes of this machine share."""
    if hasattr(time, "CLOCK_MONOTONIC"):
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()  # Windows: since the machine was started, too


def resident() -> int:
    """Bytes of this process that are in memory; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * 4096 if statm.exists() else 0


def largest_child() -> int:
    """Bytes that the largest of the ended children held at most; 0 where nobody counts."""
    if importlib.util.find_spec("resource") is None:  # Windows
        return 0
    resource = importlib.import_module("resource")
    return int(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024


def tell(marks: Mapping[str, object]) -> None:
    """Hand `marks` to the parent: the last line of what this process prints."""
    print(json.dumps(marks), flush=True)


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of the values that at least so many percent of them do not exceed."""
    at = math.ceil(len(values) * percent / 100)
    return sorted(values)[max(at, 1) - 1]
