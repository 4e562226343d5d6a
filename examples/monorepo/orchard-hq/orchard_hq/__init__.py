"""The hub that collects what the nodes report."""

from __future__ import annotations

from orchard_backend_common import Answer, Router
from orchard_common.io import load_lines


class Headquarters:
    def __init__(self) -> None:
        self.totals: dict[str, int] = {}
        self.router = Router("orchard-hq")
        self.router.add("POST", "/harvests", self._harvests)

    def _harvests(self, body: str) -> Answer:
        try:
            harvests = list(load_lines(body))
        except (TypeError, ValueError) as error:
            return Answer(400, str(error))
        for harvest in harvests:
            self.totals[harvest.fruit] = self.totals.get(harvest.fruit, 0) + harvest.baskets
        return Answer(201, f"{len(harvests)} harvests")
