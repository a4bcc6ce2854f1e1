"""Readers, formats and detectors of other people's packages, by entry points. See docs/extensions.md.

Format: https://packaging.python.org/en/latest/specifications/entry-points/. Installing a package is the
consent to run it; nothing is looked for anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

READERS = "annotator.readers"
FORMATS = "annotator.formats"
DETECTORS = "annotator.detectors"
GROUPS = (READERS, FORMATS, DETECTORS)
"""The groups of entry points that this program looks into."""


@dataclass(frozen=True, slots=True)
class Extension:
    """Something that a package brings. `package` is its name and version, `value` what was loaded."""

    name: str
    package: str
    value: object


@dataclass(frozen=True, slots=True)
class FailedExtension:
    """Something that a package meant to bring and that is left out, with the reason."""

    group: str
    name: str
    package: str
    reason: str

    def __str__(self) -> str:
        return (
            f"The extension “{self.name}” of the package {self.package} was left out ({self.reason}); "
            "all else works; ask its author or remove the package."
        )


@dataclass(frozen=True, slots=True)
class Extensions:
    """What a group has, in the order of names."""

    found: tuple[Extension, ...] = ()
    failed: tuple[FailedExtension, ...] = ()


@cache
def extensions(group: str) -> Extensions:
    """Everything that installed packages bring to a group; one that cannot be loaded costs no other."""
    from importlib.metadata import entry_points  # late: it takes long to import

    found: list[Extension] = []
    failed: list[FailedExtension] = []
    for point in sorted(entry_points(group=group), key=lambda point: point.name):
        package = _package(point)
        try:
            value = point.load()
        except Exception as error:  # it is not our code
            failed.append(FailedExtension(group, point.name, package, _reason(error)))
        else:
            found.append(Extension(point.name, package, value))
    return Extensions(tuple(found), tuple(failed))


def checked(group: str, kind: type | None) -> Extensions:
    """Those of a group that are of a kind, or without one can be called; the others have failed."""
    loaded = extensions(group)
    good = [e for e in loaded.found if (isinstance(e.value, kind) if kind else callable(e.value))]
    wanted = f"a {kind.__name__}" if kind else "a function"
    wrong = [
        FailedExtension(group, e.name, e.package, f"it is {type(e.value).__name__} and not {wanted}")
        for e in loaded.found
        if e not in good
    ]
    return Extensions(tuple(good), (*loaded.failed, *wrong))


def _package(point: EntryPoint) -> str:
    if point.dist is None:
        return "that brings it"
    return f"{point.dist.name} {point.dist.version}"


def _reason(error: BaseException) -> str:
    first_line = str(error).strip().split("\n")[0][:200]
    return f"{type(error).__name__}: {first_line}" if first_line else type(error).__name__
