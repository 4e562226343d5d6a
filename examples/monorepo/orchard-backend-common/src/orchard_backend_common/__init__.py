"""What the orchard services have in common."""

from orchard_backend_common.router import Answer, Router

__all__ = ["Answer", "Router"]
