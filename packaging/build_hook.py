"""Compiles plan and translations while a wheel is made: an installed program needs no more."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PlanHook(BuildHookInterface):  # type: ignore[type-arg] # its parameter is hatchling's own
    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        root, before = Path(self.root), list(sys.path)
        sys.path[:0] = [str(root), str(root / "packaging")]
        try:
            import translations
            from db.plan.build import refresh

            refresh(root / "resources" / "content", root / "resources" / "plan.db")
            translations.release()
        finally:
            sys.path[:] = before  # what is imported adds to it as well
