#!/usr/bin/env bash
# Opens the window on the sample article; without a display does the same job offscreen.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
sample=resources/samples/harbour_talks.md

has_display() {
    case "$(uname -s)" in Linux) ;; *) return 0 ;; esac
    [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] || return 1
    timeout 60 "$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' 2>/dev/null
}

if has_display; then
    exec "$python" -m annotator "$@" "$sample"
fi
echo "There is no display here, so the sample article goes through the window offscreen."
QT_QPA_PLATFORM=offscreen exec "$python" packaging/offscreen_run.py --output build/run "$sample"
