"""Where the channels of one repository stand after each release of a history. Independent of the project's own code.

Standard input: {"releases": [version, ...] in the order of releasing, "codenames": {major: name}}.
Standard output: a list with, for each release, {"ours": {channel: version}, "upstream": {channel: version}}.

`ours` is the rule as it is promised: a channel stands on the newest final of its line, or while the line has none on its
newest prerelease; `latest` never on one. `upstream` is what the release.yml and Makefile of vantage6's tag version/5.0.0rc2
do: a step moves a channel when its condition on that one version holds, whatever else there is.
"""

import json
import re
import sys

from packaging.version import Version


def channels_of(version, codenames):
    """Channel -> the numbers that the versions of its line begin with."""
    lines = {f"{version.major}.{version.minor}": [version.major, version.minor], "latest": []}
    name = codenames.get(str(version.major))
    if name is not None:
        lines[name] = lines[f"{name}-live"] = [version.major]
    return lines


def promised(channel, numbers, released):
    line = [one for one in released if list(one.release[: len(numbers)]) == numbers]
    finals = [one for one in line if not one.is_prerelease]
    allowed = finals if channel == "latest" else finals or line
    return max(allowed, default=None)


def upstream_moves(text, codenames):
    """The channels that upstream's steps move for a version, by the shell and the conditions of its release.yml."""
    major, minor, rest = re.match(r"(\d+)\.(\d+)\.(.*)", text).groups()
    parts = re.findall(r"\d+|\D+", rest)
    patch, stage = parts[0], parts[1] if len(parts) > 1 else ""
    name = codenames.get(major, "")
    moved = []
    if stage == "" or patch == "0":
        moved.append(f"{major}.{minor}")
    if name != "" and (stage == "" or (minor == "0" and patch == "0")):
        moved += [name, f"{name}-live"]
    if stage == "":
        moved.append("latest")
    return moved


def main():
    given = json.load(sys.stdin)
    codenames = given["codenames"]
    released, lines, upstream, story = [], {}, {}, []
    for text in given["releases"]:
        released.append(Version(text))
        lines.update(channels_of(released[-1], codenames))
        for channel in upstream_moves(text, codenames):
            upstream[channel] = text
        standing = {channel: promised(channel, numbers, released) for channel, numbers in lines.items()}
        ours = {channel: str(version) for channel, version in standing.items() if version is not None}
        story.append({"ours": ours, "upstream": dict(upstream)})
    json.dump(story, sys.stdout, sort_keys=True)


main()
