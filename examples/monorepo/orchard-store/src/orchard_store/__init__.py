"""Keeps the algorithms that nodes may run."""

from __future__ import annotations

import json

from orchard_backend_common import Answer, Router


class Store:
    def __init__(self) -> None:
        self._algorithms: dict[str, str] = {}
        self.router = Router("orchard-store")
        self.router.add("GET", "/algorithms", lambda _: Answer(200, json.dumps(sorted(self._algorithms))))

    def admit(self, name: str, digest: str) -> None:
        if not digest.startswith("sha256:"):
            raise ValueError("an algorithm is admitted by digest, not by tag")
        self._algorithms[name] = digest

    def allowed(self, name: str, digest: str) -> bool:
        return self._algorithms.get(name) == digest
