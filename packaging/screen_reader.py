"""Walks through the real window by keyboard under Orca, and writes docs/screen-reader.md: what it said.

Needs Linux with orca 45 or newer, at-spi2-core, speech-dispatcher, Xvfb, openbox, xdotool and dbus-daemon.
The window runs on a display of its own, with a session bus of its own, and nothing is heard.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from screen_walk import WALK, Step  # noqa: E402

OUTPUT = ROOT / "docs" / "screen-reader.md"
_NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xdotool")
_SPOKEN = re.compile(r"^(\d\d:\d\d:\d\d\.\d+) - SPEECH OUTPUT: '(.*?)' ?\{", re.MULTILINE | re.DOTALL)
_TYPED = 3  # utterances on the page of those at every letter
_LONGEST = 180  # characters of an utterance on the page
_QUIET = {"enableKeyEcho": False, "enableEchoByWord": False, "speakTutorialMessages": False}
_SPEECH = 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n'
_SETTINGS = 'person = "Ada Lind"\nlanguage = "en"\ntheme = "light"\n'

_PAGE = """# What a screen reader says

Written by `.venv/bin/python packaging/screen_reader.py`; nothing here is typed by hand. {version} runs beside
the real window, keys are pressed as a person presses them, and this is what it sends to the voice. An empty
corpus is the start; the sample article comes with the program.

The text of an article is read as any read-only text: by character, word, line. What is selected and what a
key has done is announced, which Orca does from version 45 on; NVDA, JAWS, Narrator and VoiceOver get the same
announcements from Qt, but nobody has listened to these here. Long utterances are cut short on this
page, and of those at each letter that is typed it shows the last three.

"""


@dataclass(frozen=True)
class Heard:
    """What was said in a step."""

    step: Step
    said: tuple[str, ...]


class Session:
    """A display, a bus, a screen reader; what is started here ends here."""

    def __init__(self, home: Path, display: str) -> None:
        self._home = home
        self._running: list[subprocess.Popen[bytes]] = []
        self.log = home / "orca.log"
        folders = {name: home / name for name in ("config", "data", "cache", "annotator", "prefs")}
        for folder in folders.values():
            folder.mkdir(exist_ok=True)
        self._env = os.environ | {
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "XDG_CONFIG_HOME": str(folders["config"]),
            "XDG_DATA_HOME": str(folders["data"]),
            "XDG_CACHE_HOME": str(folders["cache"]),
            "ANNOTATOR_HOME": str(folders["annotator"]),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/bus",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONFAULTHANDLER": "1",
            "LC_ALL": "C.UTF-8",
        }
        speech = folders["config"] / "speech-dispatcher"
        speech.mkdir(exist_ok=True)
        (speech / "speechd.conf").write_text(_SPEECH)
        (folders["annotator"] / "settings.toml").write_text(_SETTINGS)
        profile = {"profile": ["Default", "default"], **_QUIET}
        general = {"startingProfile": ["Default", "default"], **profile}
        preferences = {"general": general, "profiles": {"default": profile}}
        preferences |= {"pronunciations": {}, "keybindings": {}}
        (folders["prefs"] / "user-settings.conf").write_text(json.dumps(preferences))

    def start(self, *command: str, seconds: float) -> subprocess.Popen[bytes]:
        """Starts a program and gives it time to be ready."""
        output = (self._home / f"{Path(command[0]).name}.out").open("wb")
        process = subprocess.Popen(
            command, env=self._env, cwd=ROOT, stdout=output, stderr=output, start_new_session=True
        )
        self._running.append(process)
        time.sleep(seconds)
        return process

    def press(self, keys: str) -> None:
        """Presses a key or chord, which is held as a hand holds it, or types what follows a `=`."""
        if keys.startswith("="):
            self._hand("type", "--delay", "80", keys[1:])
            return
        *held, key = keys.split("+")
        for each in held:
            self._hand("keydown", each)
        self._hand("key", key)
        time.sleep(0.3)  # Orca asks which keys are down when the program has answered
        for each in reversed(held):
            self._hand("keyup", each)

    def _hand(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._env, check=True)

    def end(self) -> None:
        """Ends what was started, the newest first."""
        for process in reversed(self._running):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)


@contextmanager
def _session(home: Path, display: str, orca: Sequence[str]) -> Iterator[Session]:
    session = Session(home, display)
    try:
        session.start("Xvfb", display, "-screen", "0", "1400x900x24", "-nolisten", "tcp", seconds=1)
        session.start("dbus-daemon", "--session", "--nofork", f"--address=unix:path={home}/bus", seconds=0.5)
        session.start("openbox", seconds=0.5)
        arguments = ("--replace", "-u", str(home / "prefs"), f"--debug-file={session.log}")
        session.start(*orca, *arguments, seconds=6)
        yield session
    finally:
        session.end()


def _play(session: Session, steps: Sequence[Step]) -> list[datetime]:
    """Runs the program and presses the keys; when each step began, and when the last was over.

    Raises:
        RuntimeError: the program ended before the walk did.
    """
    begun = [datetime.now()]
    program = session.start(sys.executable, "-m", "annotator", seconds=steps[0].seconds)
    for step in steps[1:]:
        begun.append(datetime.now())
        for key in step.keys:
            session.press(key)
        time.sleep(step.seconds)
        if program.poll() is not None:
            raise RuntimeError(f"the program ended with {program.returncode} at: {step.title}")
    return [*begun, datetime.now()]


def _heard(log: str, steps: Sequence[Step], begun: Sequence[datetime]) -> list[Heard]:
    """What was said, by the step in which it was said."""
    spoken = [
        (_at(clock, begun[0]), " ".join(text.split())) for clock, text in _SPOKEN.findall(log) if text.strip()
    ]
    return [
        Heard(step, tuple(text for when, text in spoken if start <= when < end))
        for step, start, end in zip(steps, begun[:-1], begun[1:], strict=True)
    ]


def _at(clock: str, start: datetime) -> datetime:
    """The log tells the time of day only; a walk may go over midnight."""
    when = datetime.combine(start.date(), datetime.strptime(clock, "%H:%M:%S.%f").time())
    return when if when > start - timedelta(hours=1) else when + timedelta(days=1)


def _page(heard: Sequence[Heard], version: str) -> str:
    rows, part = [_PAGE.format(version=version)], ""
    for one in heard:
        if one.step.part != part:
            part = one.step.part
            rows.append(f"## {part}\n\n| Done | Said |\n|---|---|\n")
        keys = " ".join(f"`{key.lstrip('=')}`" for key in one.step.keys)
        last = one.said[-_TYPED:] if any(key.startswith("=") for key in one.step.keys) else one.said
        said = "<br>".join(_shortened(text).replace("|", "\\|") for text in last) or "–"
        rows.append(f"| {' '.join(filter(None, (one.step.title, keys)))} | {said} |\n")
    return re.sub(r"\n## ", "\n\n## ", "".join(rows)).replace("\n\n\n", "\n\n")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"


def main() -> int:
    """Walks and writes the page, or prints it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orca", default="orca", help="the command that starts it")
    parser.add_argument("--display", default=":91")
    parser.add_argument("--home", type=Path, help="an empty folder to work in, kept afterwards")
    parser.add_argument("--part", help="only the parts whose title begins so (and the start)")
    parser.add_argument("--print", action="store_true", help="do not write the page")
    options = parser.parse_args()
    orca = options.orca.split()
    missing = [name for name in (*_NEEDED, orca[0]) if shutil.which(name) is None]
    if missing:
        print(f"Not installed: {', '.join(missing)}")
        return 1
    steps = [s for s in WALK if s.part == WALK[0].part or s.part.startswith(options.part or "")]
    version = subprocess.run([*orca, "--version"], capture_output=True, text=True, check=False).stdout
    with tempfile.TemporaryDirectory() as folder:
        home = options.home or Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        with _session(home, options.display, orca) as session:
            begun = _play(session, steps)
        heard = _heard(session.log.read_text("utf-8", errors="replace"), steps, begun)
    page = _page(heard, version.split(",")[0].replace(" version", "").strip() or "Orca")
    if options.print:
        print(page)
    else:
        OUTPUT.write_text(page, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
