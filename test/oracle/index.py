"""Compares an index with a release record, byte for byte. Independent of the project's own code.

usage: index.py INDEX_URL RECORD_JSON [VERSION]
Prints one line per difference and ends with code 1; silent and 0 when all is equal.
"""

import hashlib
import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request


def get(url, accept="*/*"):
    request = urllib.request.Request(url, headers={"Accept": accept, "User-Agent": "oracle/1"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


def version_of(name):
    """Version of a distribution's file name (wheel and sdist of the canonical spelling)."""
    stem = name.removesuffix(".tar.gz")
    return name.split("-")[1] if name.endswith(".whl") else stem.rsplit("-", 1)[1]


def main():
    index, record_path = sys.argv[1:3]
    with open(record_path, encoding="utf-8") as handle:
        record = json.load(handle)
    version = sys.argv[3] if len(sys.argv) > 3 else record["version"]
    expected = {}
    for file in record["python"]["files"]:
        project = re.sub(r"[-_.]+", "-", file["package"]).lower()
        expected.setdefault(project, {})[file["name"]] = (file["sha256"], file["size"])
    problems = []
    for project, files in sorted(expected.items()):
        page = urllib.parse.urljoin(index.rstrip("/") + "/", f"{project}/")
        try:
            listed = json.loads(get(page, "application/vnd.pypi.simple.v1+json"))["files"]
        except urllib.error.HTTPError as error:
            problems.append(f"{project}: {error}")
            continue
        found = {f["filename"]: f for f in listed if version_of(f["filename"]) == version}
        for name in sorted(set(found) ^ set(files)):
            problems.append(f"{name}: only in the {'index' if name in found else 'record'}")
        for name in sorted(set(found) & set(files)):
            data = get(urllib.parse.urljoin(page, found[name]["url"]))
            actual = (hashlib.sha256(data).hexdigest(), len(data))
            if actual != files[name]:
                problems.append(f"{name}: {actual} served, {files[name]} recorded")
    if not expected:
        problems.append("the record names no file")
    print("\n".join(problems), end="\n" if problems else "")
    sys.exit(1 if problems else 0)


main()
