"""Saves what can be read of a damaged corpus, in a process of its own: the file may be in any state."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError

if TYPE_CHECKING:
    from annotator.gui.tasks import Task

_LOOK = 0.2  # seconds between two looks whether it is still wanted


@dataclass(frozen=True)
class Saved:
    """What the new corpus holds; `lost` rows of any kind are known to be missing."""

    path: Path
    articles: int
    annotations: int
    lost: int


def salvage_command() -> list[str]:
    """How the command is started: by the same program."""
    module = [] if getattr(sys, "frozen", False) else ["-P", "-m", "annotator"]
    return [sys.executable, *module, "salvage"]


def salvage(damaged: Path, output: Path, task: Task[Saved | None]) -> Saved | None:
    """Runs the command; None when it was cancelled.

    Raises:
        StorageError: nothing could be saved.
    """
    package_parent = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (package_parent, known)))}
    command = [*salvage_command(), str(damaged), "--output", str(output), "--json"]
    pipe = subprocess.PIPE
    try:
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment) as process:
            printed, told = _wait(process, task)
    except OSError as error:
        raise StorageError(
            f"{damaged.name} could not be salvaged ({error}); it is untouched; try “annotator salvage”."
        ) from error
    if task.cancelled:
        return None
    return _read(printed, told, damaged, output)


def _wait(process: subprocess.Popen[bytes], task: Task[Saved | None]) -> tuple[bytes, bytes]:
    while True:
        try:
            return process.communicate(timeout=_LOOK)
        except subprocess.TimeoutExpired:
            if task.cancelled:
                process.kill()


def _read(printed: bytes, told: bytes, damaged: Path, output: Path) -> Saved:
    try:
        tables = {table["name"]: table for table in json.loads(printed)["tables"]}
        saved = {name: int(table["saved"]) for name, table in tables.items()}
        lost = sum(int(table["lost"]) for table in tables.values())
        return Saved(output, saved.get("articles", 0), saved.get("annotations", 0), lost)
    except (ValueError, KeyError, TypeError) as error:
        sentence = told.decode("utf-8", "replace").strip().removeprefix("annotator: ").split("\n")[-1]
        raise StorageError(
            sentence or f"{damaged.name} could not be salvaged; it is untouched; try “annotator salvage”."
        ) from error
