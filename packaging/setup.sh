#!/usr/bin/env bash
# Makes .venv from the lock file and sees to what the system must bring: Python's venv module and Qt's libraries.
# Usage: packaging/setup.sh run|dev|libraries   (libraries: only prints what Qt's packages are called)
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-run}
venv=.venv

qt=(libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0)
qt_window=(libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0 libwayland-egl1)
others="libxkbcommon libxkbcommon-x11 fontconfig xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
libraries="Debian/Ubuntu: apt install ${qt[*]} ${qt_window[*]};
Fedora: dnf install mesa-libEGL mesa-libGL dbus-libs glib2 libwayland-cursor libwayland-egl $others;
Arch: pacman -S libglvnd dbus glib2 wayland $others"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Installs Debian packages where root or sudo allows it. The caller looks whether that helped.
apt_install() {
    command -v apt-get >/dev/null 2>&1 || return 0
    as_root true 2>/dev/null || return 0
    say "Installing with apt: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null || true # one broken source stops nothing
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || true
}

is_supported() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
        if is_supported "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    fail "Python 3.11, 3.12 or 3.13 was not found; nothing was changed; install it and repeat:
Debian/Ubuntu: apt install python3 python3-venv (Ubuntu 22.04: python3.11 python3.11-venv);
Fedora: dnf install python3.13;
Arch and others: install uv, then uv venv --seed --python 3.13 $venv"
}

make_venv() {
    local python package
    python=$(find_python)
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        apt_install "$package"
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            fail "Python's venv module is missing; this folder was not changed; install it (Debian/Ubuntu: apt install $package) and repeat."
    fi
    "$python" -m venv --clear "$venv" ||
        fail "$venv could not be made (see above); nothing else was changed; see to space and rights in $PWD and repeat."
}

install_packages() {
    say "Installing the packages of $1 into $venv …"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r "$1" 2>&1 |
        { grep -v "is ignored: it is neither a file nor a directory" >&2 || true; }
}

# True if Qt starts, with VARIABLE=VALUE set if given; its last line is in $why otherwise
qt_starts() {
    why=$(env "$@" timeout 60 "$venv/bin/python" -c \
        'from PySide6.QtSvg import QSvgRenderer; from PySide6.QtWidgets import QApplication; QApplication([])' 2>&1) || {
        why=${why##*$'\n'}
        return 1
    }
}

# Debian keeps the programs of each version in a folder of their own
has_postgresql() {
    command -v initdb >/dev/null 2>&1 || compgen -G "${POSTGRESQL_PROGRAMS:-/usr/lib/postgresql}/*/bin/initdb" >/dev/null
}

if [ "$kind" = libraries ]; then
    printf '%s\n' "$libraries"
    exit
fi

lock=packaging/requirements.lock
[ "$kind" = dev ] && lock=packaging/requirements-dev.lock
# a venv whose making was interrupted has python but not pip
if ! is_supported "$venv/bin/python" || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    make_venv
fi

# the stamp holds the checksum of what was installed last; the dev lock holds all of the run lock
sum=$(cksum <"$lock")
stamp="$venv/.installed-$kind"
dev_sum=$(cksum <packaging/requirements-dev.lock)
if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ] &&
    ! { [ "$kind" = run ] && [ "$(cat "$venv/.installed-dev" 2>/dev/null)" = "$dev_sum" ]; }; then
    install_packages "$lock" ||
        fail "The packages could not be installed (see above); nothing is lost, the next try goes on with $venv; check the connection and repeat, or delete $venv first."
    printf '%s' "$sum" >"$stamp"
fi

# the checkout itself: `import annotator` from anywhere, and the command `annotator`
site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
pwd >"$site/article-annotator.pth"
printf '#!%s\nimport sys\n\nfrom annotator.__main__ import main\n\nsys.exit(main())\n' "$PWD/$venv/bin/python" >"$venv/bin/annotator"
chmod +x "$venv/bin/annotator"

# the tests start a server of their own, in a temporary folder
if [ "$kind" = dev ] && [ "$(uname -s)" = Linux ] && ! has_postgresql; then
    apt_install postgresql
    has_postgresql || say "PostgreSQL is missing; everything else is ready, only the tests of a shared corpus are left out; install it and repeat:
Debian/Ubuntu: apt install postgresql; Fedora: dnf install postgresql-server; Arch: pacman -S postgresql"
fi

# the tests spoil writes of the program with it
if [ "$kind" = dev ] && [ "$(uname -s)" = Linux ] && ! command -v strace >/dev/null 2>&1; then
    apt_install strace
    command -v strace >/dev/null 2>&1 || say "strace is missing; everything else is ready, only the tests of failing disks are left out; install the package strace and repeat."
fi

if [ "$(uname -s)" = Linux ]; then
    if ! qt_starts QT_QPA_PLATFORM=offscreen; then
        apt_install "${qt[@]}"
        qt_starts QT_QPA_PLATFORM=offscreen ||
            fail "Qt does not start ($why); $venv is complete and stays; install Qt's libraries and repeat:
$libraries"
    fi
    # where this does not help, run.sh says so and goes on without a window
    if [ "$kind" = run ] && [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] && ! qt_starts; then
        apt_install "${qt_window[@]}"
    fi
fi
