"""Judges versions and tags with PyPA's own library, one JSON list of texts on standard input.

Prints JSON: {"canonical": [bool], "order": [texts, ascending], "packaging": its version}; canonical means that the text
is exactly what `packaging` would write and has only the parts that we release (three numbers, a/b/rc, post).
"""

import json
import sys

try:
    import packaging
    from packaging.version import InvalidVersion, Version
except ImportError:  # every pip carries it
    from pip._vendor import packaging
    from pip._vendor.packaging.version import InvalidVersion, Version


def canonical(text):
    try:
        version = Version(text)
    except InvalidVersion:
        return False
    plain = version.epoch == 0 and version.dev is None and version.local is None and len(version.release) == 3
    return plain and str(version) == text


texts = json.load(sys.stdin)
judged = [canonical(text) for text in texts]
accepted = [text for text, ok in zip(texts, judged) if ok]
answer = {"canonical": judged, "order": sorted(accepted, key=Version), "packaging": packaging.__version__}
json.dump(answer, sys.stdout)
