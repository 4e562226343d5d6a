"""Prints the request that one harvest becomes."""

from orchard_client import upload_request
from orchard_common import Harvest

if __name__ == "__main__":
    print(upload_request([Harvest("north", "apple", 3)]).body, end="")
