"""Building blocks for algorithms that run next to the data."""

from orchard_tools.partial import Partial, combine, partial

__all__ = ["Partial", "combine", "partial"]
