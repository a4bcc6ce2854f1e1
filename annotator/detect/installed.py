"""The pipelines that can be chosen, found without importing any of them. No spaCy here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.paths import resource

DEFAULT = "en_news"
"""The pipeline that ships with the program."""

GROUP = "spacy_models"
"""The entry points by which installed pipelines make themselves known to spaCy."""


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """A pipeline that can be loaded by its name. `spacy` are the versions of spaCy that it was made for."""

    name: str
    version: str
    description: str
    spacy: str = ""


def shipped_folder() -> Path:
    """Where the pipeline lies that ships with the program."""
    return resource("models", DEFAULT)


def installed_names() -> list[str]:
    """The names of the installed packages with a pipeline, sorted."""
    return sorted({point.name for point in entry_points(group=GROUP)})


def package_folder(name: str) -> Path | None:
    """The folder of an installed package, which is not imported; None if it cannot be found."""
    points = [point for point in entry_points(group=GROUP) if point.name == name]
    module = points[0].module if points else name
    if not module.isidentifier():  # to find a module inside another, Python imports the outer one
        return None
    try:
        spec = find_spec(module)
    except (ImportError, ValueError):
        return None
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations)))


def meta_of(folder: Path) -> dict[str, Any]:
    """What `meta.json` says; empty if it cannot be read."""
    try:
        data = json.loads((folder / "meta.json").read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def data_folder(package: Path) -> Path:
    """Where the `config.cfg` of an installed package lies: a package has a folder named by its version."""
    if (package / "config.cfg").is_file():
        return package
    return next((path.parent for path in sorted(package.glob("*/config.cfg"))), package)


def installed_pipelines() -> list[PipelineInfo]:
    """The pipelines that can be chosen: the shipped one first, then the installed packages by name."""
    infos = []
    if (shipped_folder() / "meta.json").is_file():
        infos.append(_info(DEFAULT, shipped_folder()))
    for name in installed_names():
        if name != DEFAULT:
            infos.append(_info(name, package_folder(name)))
    return infos


def _info(name: str, folder: Path | None) -> PipelineInfo:
    meta = meta_of(folder) if folder is not None else {}
    texts = (str(meta.get(key) or "") for key in ("version", "description", "spacy_version"))
    return PipelineInfo(name, *texts)
