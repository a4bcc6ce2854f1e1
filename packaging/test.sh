#!/usr/bin/env bash
# The tests, or those named. Those of the window run in processes of their own: what the others load (models,
# schedulers) makes the look for leftovers after each of them slow.
set -uo pipefail
cd "$(dirname "$0")/.."

run() { .venv/bin/python -m pytest -n auto --dist worksteal "$@"; }

if [ $# -gt 0 ]; then
    run "$@"
    exit
fi
result=0
run tests/test_architecture.py tests/unit || result=1
run tests/gui tests/e2e || result=1
exit $result
