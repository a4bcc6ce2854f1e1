#!/usr/bin/env bash
# Builds the wheel and the source archive, installs the wheel into a fresh environment and runs a command of it.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist build/package
python=.venv/bin/python
$python -m venv build/package/tools
build/package/tools/bin/python -m pip install --quiet --disable-pip-version-check build 2>&1 | { grep -v "is ignored" >&2 || true; }
build/package/tools/bin/python -m build --outdir dist . >build/package/build.log 2>&1 || { tail -30 build/package/build.log; exit 1; }
$python -m venv build/package/try
build/package/try/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
    -r packaging/requirements.lock 2>&1 | { grep -v "is ignored" >&2 || true; }
build/package/try/bin/python -m pip install --quiet --disable-pip-version-check --no-deps dist/*.whl
cd build/package
export ANNOTATOR_HOME="$PWD/home"
./try/bin/annotator --version
printf 'A headline\n\nAngela Merkel met reporters in Berlin. “We wait,” she said.\n' >try.txt
./try/bin/annotator detect try.txt --json | head -c 300
echo
ls -l ../../dist
