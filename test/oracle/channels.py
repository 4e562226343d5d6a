"""Where channels stand after a sequence of releases of one repository. Independent of the project's own code.

Standard input: JSON list of sequences; a sequence is a list of releases
  {"version": text, "rollback": bool, "stop": number or null,
   "channels": {name: {"line": [] (all) | [major] | [major, minor], "finals_only": bool, "live": bool}}}
`stop`: the promotion is killed after that many moves. Every release first writes its version tag.
Standard output: for every sequence a list of positions after each release, {channel name: version}.
"""

import json
import sys

from packaging.version import Version


def belongs(version, line):
    return list(version.release[: len(line)]) == line


def may_hold(version, channel, known):
    """Whether the channel belongs on this version, given all versions whose images exist."""
    if version.is_prerelease and channel["finals_only"]:
        return False
    line = [other for other in known if belongs(other, channel["line"])]
    finals = [other for other in line if not other.is_prerelease]
    return version == max(finals or line)


def order(item):
    name, channel = item
    return (channel["live"], 2 - len(channel["line"]), channel["finals_only"], name)


def play(releases):
    known, position, story = [], {}, []
    for release in releases:
        version = Version(release["version"])
        known.append(version)
        left = release["stop"]
        for name, channel in sorted(release["channels"].items(), key=order):
            forced = release["rollback"] and not (version.is_prerelease and channel["finals_only"])
            if not forced and not may_hold(version, channel, known):
                continue
            if position.get(name) == release["version"]:
                continue
            if left == 0:
                break
            left = left if left is None else left - 1
            position[name] = release["version"]
        story.append(dict(position))
    return story


json.dump([play(releases) for releases in json.load(sys.stdin)], sys.stdout)
