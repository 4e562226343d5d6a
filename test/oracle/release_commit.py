"""Checks a release commit in a clone: direct child of the tag, on the branch, only version locations changed.

usage: release_commit.py REPOSITORY TAG BRANCH OLD_VERSION NEW_VERSION
Independent of the project's own code: every removed line must become the added one when each spelling of the old
version is replaced by a spelling of the new one. Lock digests and dates of a release are the named exceptions.
Prints one line per problem and ends with code 1; otherwise prints the release commit and ends with 0.
"""

import itertools
import re
import subprocess
import sys

EXCEPTIONS = {
    "Chart.lock": r"^(digest: sha256:[0-9a-f]{64}|generated: .*)$",
    "CITATION.cff": r"^date-released: .*$",
}


def git(repository, *args):
    command = ["git", "-c", f"safe.directory={repository}", "-C", repository, *args]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def spellings(version):
    plain, stage, number = re.fullmatch(r"(\d+\.\d+\.\d+)(?:(a|b|rc)(\d+))?", version).groups()
    if stage is None:
        return [version]
    word = {"a": "alpha", "b": "beta", "rc": "rc"}[stage]
    return [version, f"{plain}-{stage}.{number}", f"{plain}-{stage}{number}", f"{plain}-{word}.{number}"]


def explained(path, old_line, new_line, old, new):
    pattern = EXCEPTIONS.get(path.rsplit("/", 1)[-1])
    if pattern and re.match(pattern, old_line.strip()) and re.match(pattern, new_line.strip()):
        return True
    return any(old_line.replace(a, b) == new_line for a, b in itertools.product(spellings(old), spellings(new)) if a in old_line)


def main():
    repository, tag, branch, old, new = sys.argv[1:6]
    tagged = git(repository, "rev-parse", f"{tag}^{{commit}}").strip()
    log = git(repository, "log", "--format=%H %P", f"origin/{branch}", "--grep", f"^Release-Tag: {tag}$")
    commits = [line.split() for line in log.splitlines()]
    problems = []
    if len(commits) != 1:
        print(f"{len(commits)} release commits of {tag} on {branch}")
        sys.exit(1)
    commit, *parents = commits[0]
    if parents != [tagged]:
        problems.append(f"{commit} has the parents {parents}, expected only {tagged}")
    diff = git(repository, "diff", "--unified=0", "--no-color", "--no-renames", tagged, commit)
    path, removed, added = "", [], []

    def flush():
        for old_line, new_line in itertools.zip_longest(removed, added, fillvalue=""):
            if not explained(path, old_line, new_line, old, new):
                problems.append(f"{path}: {old_line!r} became {new_line!r}")
        removed.clear()
        added.clear()

    for line in diff.splitlines():
        if line.startswith("+++ b/"):
            flush()
            path = line[6:]
        elif line.startswith(("diff ", "index ", "--- ", "@@", "\\")):
            flush()
        elif line.startswith(("new file", "deleted file", "old mode", "new mode", "Binary")):
            problems.append(f"{path}: {line}")
        elif line.startswith("-"):
            removed.append(line[1:])
        elif line.startswith("+"):
            added.append(line[1:])
    flush()
    if not diff:
        problems.append("the release commit changes nothing")
    print("\n".join(problems) if problems else commit)
    sys.exit(1 if problems else 0)


main()
