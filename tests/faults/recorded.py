"""`python -m tests.faults.recorded STORY FOLDER SEED LIMIT` does it, and tells a byte for each."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.faults.stories import counted, story

if __name__ == "__main__":
    name, folder, seed, limit = sys.argv[1:]
    with counted(int(limit), lambda: os.write(1, b".")) as acknowledge:
        story(name).work(Path(folder), int(seed), acknowledge)
