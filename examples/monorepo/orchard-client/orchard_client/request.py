"""Requests to a hub, as plain values: whoever sends them picks the HTTP library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from orchard_common import Harvest
from orchard_common.io import dump_lines


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def upload_request(harvests: Iterable[Harvest]) -> Request:
    return Request(
        method="POST",
        path="/harvests",
        body=dump_lines(harvests),
        headers={"Content-Type": "application/jsonl"},
    )
