"""Compiles the plan while a wheel is made, so that an installed program needs no content files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PlanHook(BuildHookInterface):  # type: ignore[type-arg] # its parameter is hatchling's own
    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from db.plan.build import refresh

            refresh(root / "resources" / "content", root / "resources" / "plan.db")
        finally:
            sys.path.remove(str(root))
