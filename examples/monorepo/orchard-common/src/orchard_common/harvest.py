"""One harvest: what one site measured, with a checksum that travels along."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Harvest:
    site: str
    fruit: str
    baskets: int

    def __post_init__(self) -> None:
        if self.baskets < 0:
            raise ValueError("a harvest cannot have a negative number of baskets")

    def canonical(self) -> bytes:
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":")).encode()

    def checksum(self) -> str:
        return hashlib.sha256(self.canonical()).hexdigest()
