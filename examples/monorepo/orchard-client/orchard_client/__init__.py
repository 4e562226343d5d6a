"""Client of an orchard hub."""

from orchard_client.request import Request, upload_request

__all__ = ["Request", "upload_request"]
