#!/usr/bin/env bash
# Reads the window's texts anew, keeps their translations, lists those that are missing and makes the .qm files.
set -euo pipefail
cd "$(dirname "$0")/.."
QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/translations.py "$@"
