"""Judges tag names with a regular expression of its own and with PyPA's library. Independent of the project's own code.

Standard input: JSON {"tags": [[tag or ref, prefix], ...], "pairs": [[version, version], ...]}.
Standard output: JSON {"tags": [[parts or null, guess or null], ...], "order": [-1 | 0 | 1, ...], "packaging": its version}.

parts: [major, minor, patch, stage or null, stage number or null, post or null] of a tag that may be released; null for
every other text. guess: the canonical spelling of a text that packaging reads, padded to three numbers; null when it
does not read it, or it has parts that are never released (epoch, local, dev, a fourth number, more than nine digits), or it is not ASCII or longer than 200 characters.
"""

import json
import re
import sys

try:
    import packaging
    from packaging.version import InvalidVersion, Version
except ImportError:  # every pip carries it
    from pip._vendor import packaging
    from pip._vendor.packaging.version import InvalidVersion, Version

NUMBER = r"(?:0|[1-9][0-9]{0,8})"
RELEASED = re.compile(rf"{NUMBER}(?:\.{NUMBER}){{2}}(?:(?:rc|[ab]){NUMBER})?(?:\.post{NUMBER})?", re.ASCII)


def read(text):
    """What packaging makes of a text, when all of it could be released; else None."""
    if not text.isascii() or len(text) > 200:
        return None
    try:
        version = Version(text)
    except InvalidVersion:
        return None
    numbers = [*version.release, *(version.pre or ("", 0))[1:], version.post or 0]
    if version.epoch or version.local is not None or version.dev is not None or len(version.release) > 3:
        return None
    return version if all(number < 10**9 for number in numbers) else None


def canonical(version):
    """Not str(version): packaging keeps `1.0` as it is."""
    release = [*version.release, 0, 0][:3]
    pre = "".join(map(str, version.pre or ()))
    post = "" if version.post is None else f".post{version.post}"
    return ".".join(map(str, release)) + pre + post


def parts(text):
    version = read(text)
    agreed = version is not None and str(version) == text and len(version.release) == 3
    if agreed != (RELEASED.fullmatch(text) is not None):
        raise SystemExit(f"the oracle disagrees with itself about {text!r}")
    if not agreed:
        return None
    stage, number = version.pre or (None, None)
    return [*version.release, stage, number, version.post]


def judge(ref, prefix):
    tag = ref.removeprefix("refs/tags/")
    if tag == ref and ref.startswith("refs/") or not tag.startswith(prefix):
        return [None, None]
    text = tag[len(prefix) :]
    version = read(text)
    return [parts(text), None if version is None else canonical(version)]


def compare(left, right):
    left, right = Version(left), Version(right)
    return (left > right) - (left < right)


given = json.load(sys.stdin)
answer = {
    "tags": [judge(*each) for each in given["tags"]],
    "order": [compare(*pair) for pair in given["pairs"]],
    "packaging": packaging.__version__,
}
json.dump(answer, sys.stdout)
