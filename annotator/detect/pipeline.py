"""Loading a spaCy pipeline: the shipped default, an installed package or a folder.

Pipelines are code and data that the user chose by name; nothing of an opened article is ever loaded here.
A folder is loaded from its `config.cfg` and weights only: no Python file in it is imported.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from spacy.util import get_installed_models, get_package_path

import annotator.detect.encoder  # noqa: F401  registers `encoder_ner`, which the shipped pipeline uses
from annotator.core.errors import DetectionError
from annotator.paths import resource

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT = "en_news"
"""The pipeline that ships with the program."""

_UNUSED = ("lemmatizer", "trainable_lemmatizer", "textcat", "textcat_multilabel", "entity_linker")
"""Components whose output detection never reads; they are loaded disabled."""


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """A pipeline that can be loaded by its name."""

    name: str
    version: str
    description: str


def load_pipeline(name: str | None = None) -> Language:
    """Load a pipeline by package name or folder; None means the shipped default.

    Raises:
        DetectionError: it is not there, was made for another spaCy, or cannot be read.
    """
    target: str | Path = name or DEFAULT
    if name is None or (name == DEFAULT and name not in get_installed_models()):
        target = resource("models", DEFAULT)
    elif "/" in name or "\\" in name or name.startswith("."):
        target = Path(name).expanduser()
    if isinstance(target, Path) and not (target / "config.cfg").is_file():
        raise DetectionError(_missing(name, target))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # spaCy warns about every other minor version; loading decides
            nlp = spacy.load(target, disable=list(_UNUSED))
    except (OSError, ValueError, ImportError, KeyError, AttributeError, TypeError) as error:
        raise DetectionError(_unloadable(name, error)) from error
    return nlp


def _missing(name: str | None, folder: Path) -> str:
    if name is None or name == DEFAULT:
        return (
            f"The detection pipeline that ships with the program was not found in {folder}; your annotations "
            "are safe; install the program again or choose an installed pipeline."
        )
    return f"There is no spaCy pipeline in {folder}; your annotations are safe; choose one with a config.cfg."


def _unloadable(name: str | None, error: BaseException) -> str:
    reason = " ".join(str(error).split())[:200].rstrip(".")
    if reason.startswith(("[E050]", "[E941]")):
        reason = "it is not installed"
    return (
        f"The pipeline “{name or DEFAULT}” could not be loaded ({reason}); your annotations are safe; "
        "choose another pipeline or install this one."
    )


def pipeline_name(nlp: Language) -> str:
    """`NAME@VERSION`, for instance `en_news@0.1.0`."""
    name, lang = str(nlp.meta.get("name") or "pipeline"), str(nlp.meta.get("lang") or "")
    full = name if not lang or name.startswith(f"{lang}_") else f"{lang}_{name}"
    return f"{full}@{nlp.meta.get('version') or '0'}"


def installed_pipelines() -> list[PipelineInfo]:
    """The pipelines that can be chosen: the shipped one first, then the installed packages by name."""
    infos = []
    folder = resource("models", DEFAULT)
    if (folder / "meta.json").is_file():
        infos.append(_info(DEFAULT, folder))
    for name in sorted(get_installed_models()):
        if name != DEFAULT:
            infos.append(_info(name, get_package_path(name)))
    return infos


def _info(name: str, folder: Path) -> PipelineInfo:
    try:
        meta = spacy.util.get_model_meta(_meta_folder(folder))
    except (OSError, ValueError):
        return PipelineInfo(name, "", "")
    return PipelineInfo(name, str(meta.get("version", "")), str(meta.get("description", "")))


def _meta_folder(folder: Path) -> Path:
    """A package keeps its data in a folder of its own version beside `meta.json`; either will do."""
    if (folder / "meta.json").is_file():
        return folder
    return next((path.parent for path in sorted(folder.glob("*/meta.json"))), folder)
