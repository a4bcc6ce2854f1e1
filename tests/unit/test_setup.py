"""packaging/setup.sh and run.sh in a folder of their own; small scripts play Python, apt and the system."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
BASH = shutil.which("bash") or "bash"
TOOLS = ("bash", "cat", "chmod", "cksum", "cp", "dirname", "env", "grep", "mkdir", "rm", "true")

# Each says what it was asked, and fails if a file in broken/ has the name of that matter.
PLAYED = {
    "python3": """
        echo "python $*" >>"$ROOT/log"
        case "$*" in
            *sys.exit*) what=version ;;
            *python%d*) echo python3.11-venv ;;
            *ensurepip*) what=ensurepip ;;
            "-m venv"*) what=venv ;;
            "-m pip --version") what=pip ;;
            "-m pip install"*) what=install ;;
            *sysconfig*) echo "$ROOT/app/.venv" ;;
            *PySide6*) [ "${QT_QPA_PLATFORM:-}" = offscreen ] && what=qt || what=window ;;
        esac
        if [ -e "$ROOT/broken/${what:=other}" ]; then
            echo "a traceback"
            echo "$what is broken"
            exit 1
        fi >&2
        if [ "$what" = venv ]; then
            mkdir -p .venv/bin
            cp "$0" .venv/bin/python
            rm -f "$ROOT/broken/pip"
        fi
    """,
    "apt-get": """
        echo "apt-get $*" >>"$ROOT/log"
        if [ "$1" = install ] && [ ! -e "$ROOT/broken/apt" ]; then
            rm -f "$ROOT"/broken/{ensurepip,qt,window}
        fi
        [ ! -e "$ROOT/broken/$1" ]
    """,
    "id": 'if [ -e "$ROOT/root" ]; then echo 0; else echo 1000; fi',
    "uname": 'if [ -e "$ROOT/mac" ]; then echo Darwin; else echo Linux; fi',
    "timeout": 'shift; exec "$@"',
    "strace": "exit 0",
}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are not for Windows")


class Machine:
    """A machine without root's rights, on which everything else is in order."""

    def __init__(self, root: Path):
        self.root = root
        self.venv = root / "app" / ".venv"
        for folder in ("bin", "broken", "app/packaging"):
            (root / folder).mkdir(parents=True)
        for name in ("setup.sh", "run.sh"):
            shutil.copy(PACKAGING / name, root / "app" / "packaging")
        for name in ("requirements.lock", "requirements-dev.lock"):
            (root / "app" / "packaging" / name).write_text(name, "utf-8")
        for name in TOOLS:
            (root / "bin" / name).symlink_to(shutil.which(name) or name)
        for name, script in PLAYED.items():
            self.play(name, script)

    def play(self, name: str, script: str) -> None:
        path = self.root / "bin" / name
        path.write_text(f"#!{BASH}\n{script}\n", "utf-8")
        path.chmod(0o755)

    def breaks(self, *names: str) -> None:
        for name in names:
            (self.root / "broken" / name).touch()

    def has(self, name: str) -> None:
        (self.root / name).touch()

    def makes_venv(self) -> None:
        (self.venv / "bin").mkdir(parents=True)
        shutil.copy(self.root / "bin" / "python3", self.venv / "bin" / "python")

    def __call__(self, script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [BASH, f"packaging/{script}", *arguments],
            env={"PATH": str(self.root / "bin"), "ROOT": str(self.root)} | variables,
            cwd=self.root / "app",
            capture_output=True,
            text=True,
            check=False,
        )

    def log(self) -> list[str]:
        path = self.root / "log"
        return path.read_text("utf-8").splitlines() if path.exists() else []

    def asked(self, words: str) -> bool:
        return any(words in line for line in self.log())


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


# -- setup.sh: Python and the environment ------------------------------------------------------------------


def test_packages_are_installed_once(machine):
    done = machine("setup.sh", "run")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Installing the packages of packaging/requirements.lock into .venv …\n"
    assert (machine.venv / "bin" / "annotator").exists()
    done = machine("setup.sh", "run")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sum("pip install" in line for line in machine.log()) == 1


def test_what_the_tests_need_holds_all_that_a_run_needs(machine):
    assert machine("setup.sh", "dev").returncode == 0
    assert machine("setup.sh", "run").returncode == 0
    assert [line for line in machine.log() if "pip install" in line and "dev.lock" not in line] == []


def test_a_changed_lock_is_installed(machine):
    machine("setup.sh", "run")
    (machine.root / "app" / "packaging" / "requirements.lock").write_text("another", "utf-8")
    assert "Installing the packages" in machine("setup.sh", "run").stderr


def test_without_python_it_names_the_packages_of_three_systems(machine):
    machine.breaks("version")
    done = machine("setup.sh", "run")
    assert done.returncode == 1
    assert "Python 3.11, 3.12 or 3.13 was not found; nothing was changed; install it" in done.stderr
    names = ("apt install python3 python3-venv", "dnf install python3.13", "Arch")
    assert [name for name in names if name not in done.stderr] == []
    assert not machine.venv.exists()


@pytest.mark.parametrize("attempt", ["no rights", "no apt", "apt does not help"])
def test_without_the_venv_module_it_names_the_package(machine, attempt):
    machine.breaks("ensurepip")
    if attempt == "no apt":
        machine.has("root")
        (machine.root / "bin" / "apt-get").unlink()
    elif attempt == "apt does not help":
        machine.has("root")
        machine.breaks("apt")
    done = machine("setup.sh", "run")
    assert done.returncode == 1
    assert "Python's venv module is missing; this folder was not changed" in done.stderr
    assert "apt install python3.11-venv" in done.stderr
    assert not machine.venv.exists()


@pytest.mark.parametrize("rights", ["root", "sudo"])
def test_apt_brings_the_venv_module(machine, rights):
    machine.breaks("ensurepip")
    if rights == "root":
        machine.has("root")
    else:
        machine.play("sudo", '[ "$1" = -n ] && shift && exec "$@"')
    assert machine("setup.sh", "run").returncode == 0
    assert machine.asked("apt-get install -y -qq --no-install-recommends python3.11-venv")


def test_a_broken_source_of_packages_stops_nothing(machine):
    machine.has("root")
    machine.breaks("ensurepip", "update")
    assert machine("setup.sh", "run").returncode == 0
    assert machine.asked("apt-get update")


def test_a_venv_that_cannot_be_made_is_told(machine):
    machine.breaks("venv")
    done = machine("setup.sh", "run")
    assert done.returncode == 1
    assert "venv is broken" in done.stderr
    assert ".venv could not be made (see above); nothing else was changed" in done.stderr


def test_an_interrupted_venv_is_made_anew(machine):
    machine.makes_venv()
    machine.breaks("pip")
    assert machine("setup.sh", "run").returncode == 0
    assert machine.asked("-m venv --clear .venv")


def test_a_venv_whose_python_is_gone_is_made_anew(machine):
    machine.makes_venv()
    (machine.venv / "bin" / "python").unlink()
    assert machine("setup.sh", "run").returncode == 0
    assert machine.asked("-m venv --clear .venv")


def test_a_whole_venv_is_kept(machine):
    machine.makes_venv()
    assert machine("setup.sh", "run").returncode == 0
    assert not machine.asked("-m venv")


def test_packages_that_cannot_be_installed_are_told_and_tried_again(machine):
    machine.breaks("install")
    done = machine("setup.sh", "run")
    assert done.returncode == 1
    assert "install is broken" in done.stderr
    assert "The packages could not be installed (see above); nothing is lost" in done.stderr
    assert not machine.asked("PySide6")
    (machine.root / "broken" / "install").unlink()
    assert machine("setup.sh", "run").returncode == 0


# -- setup.sh: the server of the tests ---------------------------------------------------------------------


def test_postgresql_is_installed_for_the_tests_only(machine):
    machine.has("root")
    machine("setup.sh", "run", POSTGRESQL_PROGRAMS=str(machine.root / "none"))
    assert not machine.asked("postgresql")
    done = machine("setup.sh", "dev", POSTGRESQL_PROGRAMS=str(machine.root / "none"))
    assert machine.asked("install -y -qq --no-install-recommends postgresql")
    assert done.returncode == 0
    assert "PostgreSQL is missing; everything else is ready" in done.stderr


def test_postgresql_that_is_there_is_left_alone(machine):
    machine.has("root")
    programs = machine.root / "postgresql" / "15" / "bin"
    programs.mkdir(parents=True)
    (programs / "initdb").touch()
    done = machine("setup.sh", "dev", POSTGRESQL_PROGRAMS=str(machine.root / "postgresql"))
    assert not machine.asked("postgresql")
    assert "PostgreSQL" not in done.stderr


def test_strace_is_installed_for_the_tests_only(machine):
    machine.has("root")
    (machine.root / "bin" / "strace").unlink()
    machine("setup.sh", "run")
    assert not machine.asked("strace")
    done = machine("setup.sh", "dev")
    assert machine.asked("install -y -qq --no-install-recommends strace")
    assert done.returncode == 0
    assert "strace is missing; everything else is ready" in done.stderr


# -- setup.sh: Qt's libraries ------------------------------------------------------------------------------


@pytest.mark.parametrize("attempt", ["no rights", "apt does not help"])
def test_without_qt_it_says_why_and_names_the_packages(machine, attempt):
    machine.breaks("qt")
    if attempt == "apt does not help":
        machine.has("root")
        machine.breaks("apt")
    done = machine("setup.sh", "dev")
    assert done.returncode == 1
    assert "Qt does not start (qt is broken); .venv is complete and stays" in done.stderr
    names = ("apt install libegl1", "dnf install mesa", "pacman -S libglvnd")
    assert [name for name in names if name not in done.stderr] == []


def test_apt_brings_qt(machine):
    machine.has("root")
    machine.breaks("qt")
    assert machine("setup.sh", "dev").returncode == 0
    assert machine.asked("--no-install-recommends libegl1")


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_apt_brings_what_a_window_needs(machine, display):
    machine.has("root")
    machine.breaks("window")
    assert machine("setup.sh", "dev", **{display: "x"}).returncode == 0
    assert machine("setup.sh", "run").returncode == 0
    assert not machine.asked("apt-get"), "neither the tests nor a machine without a display need it"
    assert machine("setup.sh", "run", **{display: "x"}).returncode == 0
    assert machine.asked("--no-install-recommends libxcb-cursor0")


def test_a_window_that_cannot_open_does_not_stop_the_setup(machine):
    machine.breaks("window")
    assert machine("setup.sh", "run", DISPLAY=":0").returncode == 0


def test_other_systems_bring_qt_with_the_package(machine):
    machine.has("mac")
    machine.breaks("qt", "window")
    assert machine("setup.sh", "run").returncode == 0


# -- run.sh ------------------------------------------------------------------------------------------------

OFFSCREEN = "python packaging/offscreen_run.py --output build/run resources/samples/harbour_talks.md"
WINDOW = "python -m annotator resources/samples/harbour_talks.md"


def test_run_without_a_display_says_so(machine):
    machine.makes_venv()
    done = machine("run.sh")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "There is no display here, so the sample article goes through the window offscreen.\n"
    )
    assert machine.log() == [OFFSCREEN]


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_with_a_display_opens_the_window(machine, display):
    machine.makes_venv()
    done = machine("run.sh", **{display: "x"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.log()[-1] == WINDOW


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_names_a_display_on_which_no_window_opens(machine, display):
    machine.makes_venv()
    machine.breaks("window")
    done = machine("run.sh", **{display: "x"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is no display" not in done.stdout
    assert "No window opens here" in done.stdout
    assert f" {display}=x" in done.stdout.replace("(", " ")
    assert [name for name in ("libxcb-cursor0", "dnf install", "pacman -S") if name not in done.stdout] == []
    assert machine.log()[-1] == OFFSCREEN


def test_run_elsewhere_does_not_look_for_a_display(machine):
    machine.has("mac")
    machine.makes_venv()
    assert machine("run.sh").returncode == 0
    assert machine.log() == [WINDOW]


def test_run_before_the_setup_names_the_command(machine):
    done = machine("run.sh")
    assert done.returncode == 1
    assert "There is no .venv yet; nothing was changed; use make run" in done.stderr


# -- the lock files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["", "-dev", "-build"])
def test_every_locked_package_has_its_hash_and_no_address(kind):
    text = (PACKAGING / f"requirements{kind}.lock").read_text("utf-8")
    packages = [entry for entry in text.replace("\\\n", " ").splitlines() if entry[:1] not in {" ", "#", ""}]
    assert packages
    assert [entry for entry in packages if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert "://" not in text
