"""A router for the handful of paths that a service answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from orchard_common import installed_version


@dataclass(frozen=True)
class Answer:
    status: int
    body: str


class Router:
    """Maps (method, path) to a handler; knows GET /version by itself."""

    def __init__(self, distribution: str) -> None:
        self._routes: dict[tuple[str, str], Callable[[str], Answer]] = {}
        self.add("GET", "/version", lambda _: Answer(200, installed_version(distribution)))

    def add(self, method: str, path: str, handler: Callable[[str], Answer]) -> None:
        key = (method.upper(), path)
        if key in self._routes:
            raise ValueError(f"{method.upper()} {path} has a handler already")
        self._routes[key] = handler

    def answer(self, method: str, path: str, body: str = "") -> Answer:
        handler = self._routes.get((method.upper(), path))
        if handler is None:
            return Answer(404, f"nothing at {path}")
        return handler(body)
