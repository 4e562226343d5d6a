/**
 * The Python side of a PEP 517 build: reads a job as JSON from standard input, calls hooks of the backend, writes their
 * results as JSON to a file. One process per build hook, as PEP 517 asks; what they print goes to the job's log.
 */
export const hooksSource = `import importlib, importlib.metadata, json, os, platform, sys

job = json.loads(sys.stdin.buffer.read())
os.umask(0o022)
# What a backend and its children print goes into a file: it may be megabytes, and both streams keep their order.
log = os.open(job["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
os.dup2(log, 1)
os.dup2(log, 2)


def backend():
    # The folder of this script must not be importable; of the sources, only what backend-path names (PEP 517).
    del sys.path[0]
    sys.path[:0] = [os.path.abspath(part) for part in job["backend_path"]]
    module, _, attributes = job["backend"].partition(":")
    found = importlib.import_module(module)
    for attribute in filter(None, attributes.split(".")):
        found = getattr(found, attribute)
    return found


def requires():
    module = backend()
    result = []
    for hook in ("get_requires_for_build_sdist", "get_requires_for_build_wheel"):
        if hasattr(module, hook):
            result += getattr(module, hook)()
    return sorted(set(result))


def versions():
    tools = {d.metadata["Name"]: d.version for d in importlib.metadata.distributions()}
    return {**tools, "python": platform.python_version()}


if job["hook"] == "requires":
    result = requires()
elif job["hook"] == "versions":
    result = versions()
else:
    result = getattr(backend(), job["hook"])(job["target"])
with open(job["result"], "w", encoding="utf-8") as file:
    json.dump(result, file)
`;
