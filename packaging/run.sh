#!/usr/bin/env bash
# Opens the window on the sample article; where no window can be opened, does the same job offscreen.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
sample=resources/samples/harbour_talks.md

if [ ! -x "$python" ]; then
    echo "There is no .venv yet; nothing was changed; use make run, which makes it first." >&2
    exit 1
fi

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; }

window_opens() {
    [ "$(uname -s)" != Linux ] || timeout 60 "$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])'
} >/dev/null 2>&1

if ! has_display; then
    echo "There is no display here, so the sample article goes through the window offscreen."
elif window_opens; then
    exec "$python" -m annotator "$@" "$sample"
else
    echo "No window opens here (DISPLAY=${DISPLAY:-}, WAYLAND_DISPLAY=${WAYLAND_DISPLAY:-}): nothing answers there or Qt's" \
        "libraries for windows are missing; nothing is lost, the sample article goes through the window offscreen now;" \
        "for the window see to the display or install the libraries and repeat:"
    bash packaging/setup.sh libraries
fi
QT_QPA_PLATFORM=offscreen exec "$python" packaging/offscreen_run.py --output build/run "$sample"
