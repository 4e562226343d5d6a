"""Where every channel of every repository stands after some releases. Independent of the project's own code.

Standard input: {"releases": [versions, in any order], "codenames": {major: name}, "images": the section of the config}.
Standard output: {repository: {channel: version}}; a channel that holds nothing is not there.

Channels only move forward within their line, so the order of the releases does not matter: a channel stands on the newest
final of its line (post-releases are finals), or while the line has none on its newest prerelease; `latest` never on one.
"""

import json
import re
import sys

from packaging.version import Version


def templates(images, build, repository):
    own = build.get("channels", images.get("channels", []))
    if isinstance(own, dict):
        own = own.get(repository, images.get("channels", []))
    return own + (["{codename}-live"] if repository in build.get("live", []) else [])


def names(template, version, codenames):
    """The channel of a template for a version: one name, or none where its major has no codename."""
    codename = codenames.get(str(version.major))
    if "{codename}" in template and codename is None:
        return []
    values = {"{major}": version.major, "{minor}": version.minor, "{codename}": codename}
    return [re.sub(r"\{\w+\}", lambda found: str(values[found[0]]), template)]


def in_line(version, channel, codenames):
    base = channel.removesuffix("-live")
    if re.fullmatch(r"\d+(\.\d+)?", base):
        numbers = [int(part) for part in base.split(".")]
        return list(version.release[: len(numbers)]) == numbers
    majors = [int(major) for major, name in codenames.items() if name == base]
    return not majors or version.major in majors


def position(channel, releases, codenames):
    line = [version for version in releases if in_line(version, channel, codenames)]
    finals = [version for version in line if not version.is_prerelease]
    allowed = finals if channel.removesuffix("-live") == "latest" else finals or line
    return str(max(allowed)) if allowed else None


def main():
    given = json.load(sys.stdin)
    releases = [Version(text) for text in given["releases"]]
    codenames = given["codenames"]
    result = {}
    for build in given["images"]["builds"]:
        for repository in build["repositories"]:
            wanted = templates(given["images"], build, repository)
            channels = {name for one in wanted for version in releases for name in names(one, version, codenames)}
            standing = {name: position(name, releases, codenames) for name in channels}
            result[repository] = {name: version for name, version in standing.items() if version is not None}
    json.dump(result, sys.stdout, sort_keys=True)


main()
