#!/bin/sh
# Imports every package in the environment that is active.
set -eu
for name in common tools client backend_common node hq store cli; do
  python -c "import orchard_$name"
done
python -c "import orchard"
