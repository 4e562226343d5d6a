"""Commands for people who run orchard."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from orchard_common import installed_version
from orchard_common.io import load_lines
from orchard_tools import partial

DISTRIBUTIONS = (
    "orchard-common",
    "orchard-tools",
    "orchard-client",
    "orchard-backend-common",
    "orchard-node",
    "orchard-hq",
    "orchard-store",
    "orchard-cli",
    "orchard",
)


def versions() -> str:
    return "\n".join(f"{name} {installed_version(name)}" for name in DISTRIBUTIONS)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="orchard")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("versions", help="the installed version of every package")
    add_up = commands.add_parser("sum", help="count and sum of a file of harvests")
    add_up.add_argument("file", type=Path)
    options = parser.parse_args(arguments)

    if options.command == "versions":
        print(versions())
    else:
        result = partial(load_lines(options.file.read_text(encoding="utf-8")))
        print(f"{result.count} harvests, {result.total} baskets")
    return 0
