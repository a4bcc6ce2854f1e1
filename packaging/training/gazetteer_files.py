"""Plain name lists of the program (`resources/gazetteers`, CC0) as used by the training."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "gazetteers"


def names(file_name: str, folder: Path = FOLDER) -> tuple[str, ...]:
    """Names of one list in file order, without comment and empty lines; empty when there is no such file."""
    path = folder / file_name
    if not path.is_file():
        return ()
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
