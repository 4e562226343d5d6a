"""Runs at a site, next to its records."""

from __future__ import annotations

from collections.abc import Iterable

from orchard_client import Request, upload_request
from orchard_common import Harvest
from orchard_tools import partial


class Node:
    def __init__(self, site: str) -> None:
        self.site = site

    def report(self, harvests: Iterable[Harvest]) -> Request:
        """The request with this site's total for one fruit each."""
        by_fruit: dict[str, list[Harvest]] = {}
        for harvest in harvests:
            by_fruit.setdefault(harvest.fruit, []).append(harvest)
        totals = [Harvest(self.site, fruit, partial(group).total) for fruit, group in sorted(by_fruit.items())]
        return upload_request(totals)
