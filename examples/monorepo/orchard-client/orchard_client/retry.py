"""How long to wait before a request is tried again."""

from __future__ import annotations

from collections.abc import Iterator


def delays(tries: int, first: float = 0.5, factor: float = 2.0, longest: float = 30.0) -> Iterator[float]:
    if tries < 1:
        raise ValueError("at least one try is needed")
    delay = first
    for _ in range(tries - 1):
        yield min(delay, longest)
        delay *= factor
