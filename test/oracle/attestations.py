"""Verifies provenance as PyPI does, by its own library, against a trusted root of a test.

usage: attestations.py TRUSTED_ROOT_JSON PROVENANCE_JSON DISTRIBUTION REPOSITORY WORKFLOW
Prints the predicate type of each attestation that is good for the file; fails at the first that is not.
"""

import pathlib
import sys

from pypi_attestations import Distribution, GitHubPublisher, Provenance
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier, verifier

root, provenance, distribution, repository, workflow = sys.argv[1:]
# The mock's certificates are in no log of certificates; everything else is verified.
verifier.verify_sct = lambda *_: None
Verifier.production = classmethod(lambda cls, *, offline=False: cls(trusted_root=TrustedRoot.from_file(root)))

publisher = GitHubPublisher(repository=repository, workflow=workflow)
given = Provenance.model_validate_json(pathlib.Path(provenance).read_text())
for bundle in given.attestation_bundles:
    for attestation in bundle.attestations:
        kind, _ = attestation.verify(publisher, Distribution.from_file(pathlib.Path(distribution)), offline=True)
        print(kind)
