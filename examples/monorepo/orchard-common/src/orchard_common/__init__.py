"""Types and helpers that every orchard package shares."""

from importlib.metadata import PackageNotFoundError, version

from orchard_common.harvest import Harvest

__all__ = ["Harvest", "installed_version"]


def installed_version(distribution: str) -> str:
    """Version of an installed distribution, or "unknown"."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "unknown"
