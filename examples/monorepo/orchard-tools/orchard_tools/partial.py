"""A mean over several sites without moving their records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from orchard_common import Harvest


@dataclass(frozen=True)
class Partial:
    count: int
    total: int

    @property
    def mean(self) -> float:
        if self.count == 0:
            raise ValueError("no harvests, no mean")
        return self.total / self.count


def partial(harvests: Iterable[Harvest]) -> Partial:
    baskets = [harvest.baskets for harvest in harvests]
    return Partial(count=len(baskets), total=sum(baskets))


def combine(partials: Iterable[Partial]) -> Partial:
    parts = list(partials)
    return Partial(count=sum(p.count for p in parts), total=sum(p.total for p in parts))
