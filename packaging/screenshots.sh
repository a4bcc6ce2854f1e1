#!/usr/bin/env bash
# The pictures of README.md: the real window on the sample article in both themes, into docs/images/.
set -euo pipefail
cd "$(dirname "$0")/.."
for theme in light dark; do
    QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/screenshot.py --theme "$theme" --scale 1 \
        --output "docs/images/window-$theme.png"
done
