#!/usr/bin/env bash
# Builds the wheel and the source archive, installs the wheel into a fresh environment and runs a command of it.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
log=build/package/build.log
pip=(-m pip install --disable-pip-version-check --no-deps)

# Runs a command; what it prints goes into the log and is shown only if it fails
step() {
    "$@" >>"$log" 2>&1 || {
        tail -30 "$log" >&2
        echo "This step failed (see above and $log): $*; only build/package and dist were changed; repeat make package when it is mended." >&2
        exit 1
    }
}

rm -rf dist build/package
mkdir -p build/package
step $python -m venv build/package/tools
step build/package/tools/bin/python "${pip[@]}" --require-hashes -r packaging/requirements-build.lock
step build/package/tools/bin/python -m build --no-isolation --outdir dist .
step $python -m venv build/package/try
step build/package/try/bin/python "${pip[@]}" --require-hashes -r packaging/requirements.lock
step build/package/try/bin/python "${pip[@]}" dist/*.whl

cd build/package
export ANNOTATOR_HOME="$PWD/home"
./try/bin/annotator --version
printf 'A headline\n\nAngela Merkel met reporters in Berlin. “We wait,” she said.\n' >try.txt
./try/bin/annotator detect try.txt --json | head -c 300
echo
ls -l ../../dist
