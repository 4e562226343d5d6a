"""Runs the commands of one step, one after the other, and prints as JSON what they took together.

Reads {"commands": [{"command": [...], "cwd": ..., "env": {...}}], "log": FILE} from standard input. Prints
{"code", "wall", "user", "system"} (seconds, of the commands and their descendants) and "peak", the most resident
memory of any one process (bytes, getrusage(2)). Stops at the first command that fails.
"""
import json
import resource
import subprocess
import sys
import time

spec = json.load(sys.stdin)
code = 0
# Not zero when this python3 was started by a wrapper script: what became of one process counts, also across exec.
before = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(spec["log"], "wb") as log:
    start = time.perf_counter()
    for one in spec["commands"]:
        code = subprocess.call(
            one["command"],
            cwd=one["cwd"],
            env=one["env"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        if code != 0:
            break
    wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 if sys.platform == "darwin" else 1024
print(
    json.dumps(
        {
            "code": code,
            "wall": wall,
            "user": used.ru_utime - before.ru_utime,
            "system": used.ru_stime - before.ru_stime,
            "peak": used.ru_maxrss * unit,
        }
    )
)
