"""Lists every place of a tree that carries the version of a release, and which of them carry another one.

    python3 test/oracle/stale.py FOLDER VERSION [--exclude PATH ...]

Shares nothing with the rewriter: own expressions, tomllib and json, and names of packages and charts read from the tree
itself. Prints JSON: {"places": [{"file", "key", "value"}], "stale": [the same], "damaged": [...]}; a place is stale when
its value, in any spelling, is not VERSION, damaged when an index's entry of uv.lock contradicts its own file names.
"""

import argparse
import json
import os
import re
import sys
import tomllib

SPELLING = re.compile(r"v?(\d+\.\d+\.\d+)(?:[-._]?(alpha|beta|a|b|rc)[-._]?(\d+))?$")
SHORT = {"alpha": "a", "beta": "b"}
SKIPPED = {".git", "node_modules", "docs", "examples", "tests", "templates"}


def plain(text):
    """The PEP 440 spelling of a version, or the text itself."""
    match = SPELLING.match(text.strip().strip("\"'"))
    if not match:
        return text
    number, stage, count = match.groups()
    return number if stage is None else number + SHORT.get(stage, stage) + count


def folded(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def walk(folder, excluded):
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in SKIPPED)
        for name in sorted(files):
            path = os.path.relpath(os.path.join(here, name), folder)
            if path not in excluded:
                yield path, name


class Tree:
    def __init__(self, folder, excluded):
        self.folder = folder
        self.paths = list(walk(folder, excluded))
        self.found = []
        self.damaged = []
        self.projects = {path: tomllib.loads(self.text(path)) for path in self.named("pyproject.toml")}
        names = [data.get("project", {}).get("name") for data in self.projects.values()]
        names += [self.setup_name(path) for path in self.named("setup.py")]
        self.packages = {folded(name) for name in names if name}

    def named(self, *names):
        return [path for path, name in self.paths if name in names]

    def text(self, path):
        with open(os.path.join(self.folder, path), encoding="utf-8", newline="") as file:
            return file.read()

    def setup_name(self, path):
        match = re.search(r"""\bname\s*=\s*["']([^"']+)""", self.text(path))
        return match and match.group(1)

    def place(self, file, key, value):
        self.found.append({"file": file, "key": key, "value": value})

    def pins(self, file, key, requirements):
        for text in requirements:
            match = re.match(r"\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^]]*\])?\s*==\s*([^\s;,]+)", text)
            if match and folded(match.group(1)) in self.packages:
                self.place(file, f"{key}: {match.group(1)}", match.group(2))

    def pyprojects(self):
        for path, data in self.projects.items():
            project = data.get("project", {})
            if "version" in project:
                self.place(path, "project.version", project["version"])
            self.pins(path, "dependencies", project.get("dependencies", []))
            for extra, list_ in project.get("optional-dependencies", {}).items():
                self.pins(path, f"extra {extra}", list_)
            for group, list_ in data.get("dependency-groups", {}).items():
                self.pins(path, f"group {group}", [item for item in list_ if isinstance(item, str)])

    def uv_locks(self):
        for path in self.named("uv.lock"):
            for entry in tomllib.loads(self.text(path)).get("package", []):
                if folded(entry["name"]) not in self.packages:
                    continue
                if "registry" in entry.get("source", {}):
                    self.index_entry(path, entry)
                    continue
                self.place(path, f"{entry['name']}: version", entry.get("version", ""))
                needs = entry.get("metadata", {}).get("requires-dist", [])
                for need in needs:
                    match = re.match(r"==(.+)", need.get("specifier", ""))
                    if match and folded(need["name"]) in self.packages:
                        self.place(path, f"{entry['name']}: requires-dist {need['name']}", match.group(1))

    def index_entry(self, path, entry):
        urls = [wheel.get("url", "") for wheel in entry.get("wheels", [])]
        urls.append(entry.get("sdist", {}).get("url", ""))
        said = {match.group(1) for url in urls if (match := re.search(r"/[^/-]+-(\d[^-/]*?)(?:-|\.tar)", url))}
        if said and said != {entry["version"]}:
            key = f"{entry['name']}: files of {', '.join(sorted(said))}"
            self.damaged.append({"file": path, "key": key, "value": entry["version"]})

    def charts(self):
        for path in self.named("Chart.yaml"):
            for key, value in re.findall(r"^(version|appVersion): *(\S+)", self.text(path), re.M):
                self.place(path, key, value)
            self.dependencies(path)
        for path in self.named("Chart.lock"):
            self.dependencies(path)

    def dependencies(self, path):
        """Entries of the list of dependencies whose repository is a folder."""
        block = self.text(path).partition("dependencies:")[2]
        for entry in re.split(r"^ *- ", block, flags=re.M)[1:]:
            fields = dict(re.findall(r"^ *(name|version|repository): *[\"']?([^\"'\s]+)", entry, re.M))
            if fields.get("repository", "").startswith("file://"):
                self.place(path, f"dependency {fields['name']}", fields["version"])

    def javascript(self):
        for path in self.named("package.json", "package-lock.json"):
            data = json.loads(self.text(path))
            if "version" in data:
                self.place(path, "version", data["version"])
            root = data.get("packages", {}).get("", {})
            if "version" in root:
                self.place(path, 'packages[""].version', root["version"])

    def tuples(self):
        shape = r"version_info\s*=[\s(]*(\d+),\s*(\d+),\s*(\d+),\s*[\"'](\w+)[\"'],\s*(\w+)"
        for path in self.named("_version.py"):
            match = re.search(shape, self.text(path))
            if not match:
                continue
            major, minor, patch, word, number = match.groups()
            if number == "__build__":
                number = self.text(os.path.join(os.path.dirname(path), "__build__")).strip()
            stage = {"alpha": "a", "beta": "b", "candidate": "rc", "final": ""}[word]
            value = f"{major}.{minor}.{patch}" + (stage + number if stage else "")
            self.place(path, "version_info", value)

    def bases(self, version):
        """Defaults of build arguments that name the minor of a base image."""
        minor = ".".join(version.split(".")[:2])
        for path, name in self.paths:
            if name.endswith("ockerfile"):
                for value in re.findall(r"^ARG BASE=(\d+\.\d+)$", self.text(path), re.M):
                    self.place(path, "ARG BASE", version if value == minor else value)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("version")
    parser.add_argument("--exclude", action="append", default=[], help="a path that has versions of its own")
    given = parser.parse_args()
    tree = Tree(given.folder, set(given.exclude))
    for step in (tree.pyprojects, tree.uv_locks, tree.charts, tree.javascript, tree.tuples):
        step()
    tree.bases(given.version)
    stale = [place for place in tree.found if plain(place["value"]) != given.version]
    json.dump({"places": tree.found, "stale": stale, "damaged": tree.damaged}, sys.stdout, indent=1)


main()
