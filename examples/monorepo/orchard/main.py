"""The command `orchard`; `orchard demo` runs a node, the hub and the store in one process."""

from __future__ import annotations

import sys

from orchard_cli import main as cli_main
from orchard_common import Harvest
from orchard_hq import Headquarters
from orchard_node import Node
from orchard_store import Store


def demo() -> int:
    store = Store()
    store.admit("mean", "sha256:" + "0" * 64)
    hub = Headquarters()
    for site, baskets in (("north", 3), ("south", 4)):
        request = Node(site).report([Harvest(site, "apple", baskets), Harvest(site, "pear", 1)])
        answer = hub.router.answer(request.method, request.path, request.body)
        if answer.status != 201:
            print(answer.body, file=sys.stderr)
            return 1
    print(" ".join(f"{fruit}={total}" for fruit, total in sorted(hub.totals.items())))
    return 0


def main() -> int:
    arguments = sys.argv[1:]
    return demo() if arguments == ["demo"] else cli_main(arguments)
