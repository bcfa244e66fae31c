"""A checkout's plan follows its content without reading it at every start."""

from __future__ import annotations

import os
from pathlib import Path

import db
from db.plan.catalogue import Plan
from db.plan.freshness import may_be_stale


def _age(path: Path, seconds: int) -> None:
    stat = path.stat()
    os.utime(path, (stat.st_atime, stat.st_mtime + seconds))


def test_a_missing_plan_may_be_stale(tmp_path: Path) -> None:
    assert may_be_stale(tmp_path / "plan.db", tmp_path)


def test_a_plan_older_than_any_content_file_may_be_stale(tmp_path: Path) -> None:
    plan, content = tmp_path / "plan.db", tmp_path / "content"
    content.mkdir()
    plan.touch()
    _age(plan, 3600)
    assert not may_be_stale(plan, content)
    newer = content / "topics.toml"
    newer.touch()
    _age(newer, 7200)
    assert may_be_stale(plan, content)


def test_a_plan_found_unchanged_is_not_looked_into_again(tmp_path: Path, plan: Plan) -> None:
    content = Path(__file__).parents[2] / "resources" / "content"
    target = tmp_path / "plan.db"
    target.write_bytes(plan.path.read_bytes())
    _age(target, -3600 * 24 * 365)
    assert may_be_stale(target, content)
    db.open_plan(target, content).close()
    assert not may_be_stale(target, content)
    assert target.read_bytes() == plan.path.read_bytes()
