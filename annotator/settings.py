"""What the user can set. The file holds only what differs from the defaults and can be edited by hand."""

from __future__ import annotations

import getpass
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

THEMES = ("system", "light", "dark")
LINE_WIDTHS = ("narrow", "normal", "wide")
LINE_SPACINGS = ("close", "normal", "wide")
LANGUAGES = ("system", "en", "de", "es")
_ODD_NAMES = "surrogateescape"  # recent files may have names that are not UTF-8


def login_name() -> str:
    """The name under which decisions are stored until the user gives another."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # before 3.13 Windows raises ImportError
        return "annotator"


@dataclass(frozen=True)
class Settings:
    """All settings.

    `zoom` is a factor, an empty `pipeline` means the shipped one. Suggestions with a confidence (0 to 1)
    below `threshold` are not shown, nor guesses of event type and stance below `guess_threshold`; with
    `indirect` detection looks for reported speech without marks too;
    `scheme` is the name of a file in `resources/schemes/` or the path of one. With `least_certain_first`
    Tab goes to the least certain suggestion first instead of in reading order. `language` is one of
    `LANGUAGES`; `session_bar` shows time and pace at the foot of the window. With `pointing` a key acts on
    what the mouse points at while nothing was clicked. Backups go to `backup_folder` (empty: beside the
    corpus); the newest `backups_kept` stay, and one a day and a week.
    """

    person: str = field(default_factory=login_name)
    theme: str = "system"
    zoom: float = 1.0
    serif: bool = True
    line_width: str = "normal"
    line_spacing: str = "normal"
    minimap: bool = True
    pointing: bool = True
    pipeline: str = ""
    scheme: str = "news"
    threshold: float = 0.0
    guess_threshold: float = 0.5
    indirect: bool = False
    detect_on_open: bool = True
    least_certain_first: bool = False
    language: str = "system"
    session_bar: bool = True
    backup_folder: str = ""
    backups_kept: int = 5
    shortcuts: dict[str, str] = field(default_factory=dict)
    recent: tuple[str, ...] = ()

    def with_recent(self, path: Path) -> Settings:
        """These settings with `path` at the head of the recent files."""
        name = str(path)
        return replace(self, recent=(name, *(old for old in self.recent if old != name))[:10])


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """The settings in the file, and a sentence about what in it could not be used (None: all could).

    A damaged file is set aside, since the next change of a setting writes a new one.
    """
    try:
        text = path.read_text("utf-8-sig", _ODD_NAMES)
        import tomllib  # late: without the file the window need not wait for it

        data = tomllib.loads(text)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), f"{path} cannot be read ({error}); the defaults are used; check its rights."
    except ValueError as error:
        kept = _set_aside(path)
        return Settings(), f"{path} is damaged ({error}); the defaults are used; mend {kept} and put it back."
    good: dict[str, Any] = {}
    bad: list[str] = []
    defaults = asdict(Settings())
    for name, value in data.items():
        if name in defaults and _fits(value, defaults[name]) and _ALLOWED.get(name, _any)(value):
            good[name] = type(defaults[name])(value)
        else:
            bad.append(name)
    warning = f"{path}: {', '.join(bad)} left out: no such setting or not a value for it." if bad else None
    return Settings(**good), warning


def save_settings(settings: Settings, path: Path) -> None:
    """Writes what differs from the defaults; the old file stays whole until the new one is.

    Raises:
        OSError: the file cannot be written.
    """
    import tomli_w  # late: the window need not wait for it

    defaults = Settings()
    changed = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    changed = {name: value for name, value in changed.items() if value != getattr(defaults, name)}
    new = path.with_suffix(".new")
    new.write_text(tomli_w.dumps(changed), "utf-8", _ODD_NAMES)
    new.replace(path)


def _set_aside(path: Path) -> Path:
    aside = path.with_suffix(".damaged")
    try:
        return path.replace(aside)
    except OSError:
        return path


def _any(_value: object) -> bool:
    return True


_ALLOWED: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in THEMES,
    "language": lambda value: value in LANGUAGES,
    "zoom": lambda value: 0.5 <= value <= 4,
    "line_width": lambda value: value in LINE_WIDTHS,
    "line_spacing": lambda value: value in LINE_SPACINGS,
    "backups_kept": lambda value: 1 <= value <= 1000,
    "threshold": lambda value: 0 <= value <= 1,
    "guess_threshold": lambda value: 0 <= value <= 1,
}


def _fits(value: object, default: object) -> bool:
    if isinstance(default, tuple):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return type(value) is type(default)
