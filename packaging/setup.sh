#!/usr/bin/env bash
# Makes .venv from the lock file and sees to what the system must bring: python's venv module and Qt's libraries.
# Usage: packaging/setup.sh run|dev
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-run}
venv=.venv

say() { printf '%s\n' "$*" >&2; }

# apt PACKAGES...: installs Debian packages where root or sudo allows; false where it does not
apt_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    say "Installing with apt: $*"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null || return 1
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say "Python 3.11, 3.12 or 3.13 is needed and was not found; nothing was changed; install it (Debian: apt install python3) and repeat."
    exit 1
}

make_venv() {
    local python
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        apt_install python3-venv || {
            say "Python's venv module is missing; nothing was changed; install it (Debian/Ubuntu: apt install python3-venv) and repeat."
            exit 1
        }
    fi
    "$python" -m venv --clear "$venv"
}

lock=packaging/requirements.lock
[ "$kind" = dev ] && lock=packaging/requirements-dev.lock
"$venv/bin/python" -c '' 2>/dev/null || make_venv

# the stamp holds the checksum of what was installed last; the dev lock holds all of the run lock
sum=$(cksum <"$lock")
stamp="$venv/.installed-$kind"
dev_sum=$(cksum <packaging/requirements-dev.lock)
if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ] &&
    ! { [ "$kind" = run ] && [ "$(cat "$venv/.installed-dev" 2>/dev/null)" = "$dev_sum" ]; }; then
    say "Installing the packages of $lock into $venv …"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r "$lock" 2>&1 |
        { grep -v "is ignored: it is neither a file nor a directory" >&2 || true; }
    [ "${PIPESTATUS[0]}" -eq 0 ] || {
        say "The packages could not be installed (see above); nothing else was changed; check the connection and repeat."
        exit 1
    }
    printf '%s' "$sum" >"$stamp"
fi

# the checkout itself: `import annotator` from anywhere, and the command `annotator`
site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
pwd >"$site/article-annotator.pth"
printf '#!%s\nimport sys\n\nfrom annotator.__main__ import main\n\nsys.exit(main())\n' "$PWD/$venv/bin/python" >"$venv/bin/annotator"
chmod +x "$venv/bin/annotator"

qt_works() {
    QT_QPA_PLATFORM=$1 timeout 60 "$venv/bin/python" -c \
        'from PySide6.QtSvg import QSvgRenderer; from PySide6.QtWidgets import QApplication; QApplication([])' 2>/dev/null
}

base=(libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0)
window=(libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0)
if [ "$(uname -s)" = Linux ]; then
    missing=()
    qt_works offscreen || missing+=("${base[@]}")
    if [ -n "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && ! qt_works xcb; then
        missing+=("${window[@]}")
    fi
    if [ ${#missing[@]} -gt 0 ] && ! apt_install "${missing[@]}"; then
        say "Qt needs system libraries that are missing here and could not be installed; nothing was changed; install them and repeat:" \
            "Debian/Ubuntu: apt install ${base[*]} ${window[*]};" \
            "Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon libxkbcommon-x11 fontconfig dbus-libs glib2 xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm;" \
            "Arch: pacman -S libglvnd libxkbcommon libxkbcommon-x11 fontconfig dbus glib2 xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
        exit 1
    fi
fi
