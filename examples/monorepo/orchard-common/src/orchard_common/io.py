"""Harvests as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from orchard_common.harvest import Harvest


def dump_lines(harvests: Iterable[Harvest]) -> str:
    return "".join(json.dumps(asdict(harvest), sort_keys=True) + "\n" for harvest in harvests)


def load_lines(text: str) -> Iterator[Harvest]:
    for line in text.splitlines():
        if line.strip():
            yield Harvest(**json.loads(line))
