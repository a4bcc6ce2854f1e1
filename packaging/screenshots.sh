#!/usr/bin/env bash
# docs/images/ and docs/surfaces.md: every surface of the real program in both themes, the densest at 200 % too.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -f docs/images/*.png
for scale in 1 2; do
    .venv/bin/python packaging/screenshot.py --scale "$scale" --output docs/images
done
.venv/bin/python packaging/screenshot.py --page > docs/surfaces.md
