"""Loading a spaCy pipeline: the shipped default, an installed package or a folder.

Pipelines are code and data that the user chose by name; nothing of an opened article is ever loaded here.
A folder is loaded from its `config.cfg` and weights; Python files in it run only with the user's consent. An
installed package runs its own code, as whatever was installed does.
"""

from __future__ import annotations

import os
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy
from spacy import about
from spacy.language import Language
from spacy.util import get_lang_class, is_compatible_version, load_config, registry

import annotator.detect.encoder  # noqa: F401  registers `encoder_ner`, which the shipped pipeline uses
from annotator.core.errors import DetectionError
from annotator.detect.installed import (
    DEFAULT,
    data_folder,
    installed_names,
    installed_pipelines,
    meta_of,
    package_folder,
    shipped_folder,
)
from annotator.detect.trust import UntrustedCodeError, code_in, first_pickle, is_trusted, registered, remember

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.detect.trust import Code

__all__ = ["DEFAULT", "fits_spacy", "installed_pipelines", "load_pipeline", "pipeline_name"]

_UNUSED = ("lemmatizer", "trainable_lemmatizer", "textcat", "textcat_multilabel", "entity_linker")
"""Components whose output detection never reads; they are not loaded."""

_LIBRARIES = {
    "curated_transformer": "spacy-curated-transformers",
    "transformer": "spacy-transformers",
    "llm": "spacy-llm",
    "experimental_coref": "spacy-experimental",
}
"""Which library brings a component, by the name of its factory."""

_MAJOR = re.compile(r"(?<![\d.])(\d+)\.")

_BROKEN = (OSError, ValueError, ImportError, KeyError, AttributeError, TypeError)
"""What spaCy raises for a pipeline that it cannot load."""


def load_pipeline(name: str | None = None, *, trust: bool | str = False) -> Language:
    """Load a pipeline by package name or folder; None means the shipped default.

    With `trust` the code in its folder is run and remembered as trusted: True means whatever lies there, a
    `Code.digest` only the code that has it.

    Raises:
        UntrustedCodeError: it needs code in its folder that was not allowed before.
        DetectionError: it is not there, was made for another spaCy, lacks a library or cannot be read.
    """
    os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"  # PyTorch, if there, must not unpickle objects
    if name is None or (name == DEFAULT and name not in installed_names()):
        return _load_folder(DEFAULT, shipped_folder(), trust=False)
    folder = Path(name).expanduser()
    is_path = "/" in name or "\\" in name or name.startswith((".", "~"))
    if is_path or (name not in installed_names() and (folder / "config.cfg").is_file()):
        return _load_folder(name, folder, trust=trust)
    return _load_package(name)


def _load_folder(name: str, folder: Path, *, trust: bool | str) -> Language:
    _refuse_other_spacy(name, folder)
    if not (folder / "config.cfg").is_file():
        raise DetectionError(_missing(name, folder))
    if (pickle := first_pickle(folder)) is not None:
        raise DetectionError(
            f"The pipeline “{name}” was not loaded, because {pickle} is a pickle, which can run any program; "
            "your annotations are safe; choose a pipeline without one."
        )
    try:
        code = code_in(folder)
        if not code.sources or not list(_unregistered(folder)):
            return _load(name, folder)
    except _BROKEN as error:
        raise DetectionError(_unloadable(name, folder, error)) from error
    return _load_with_code(name, folder, code, trust=trust)


def _load_with_code(name: str, folder: Path, code: Code, *, trust: bool | str) -> Language:
    if trust is True or trust == code.digest:
        remember(code)
    elif not is_trusted(code):
        raise UntrustedCodeError(_untrusted(name, code, has_changed=bool(trust)), code.files, code.digest)
    with registered(code):
        return _load(name, folder)


def _untrusted(name: str, code: Code, *, has_changed: bool) -> str:
    files = ", ".join(code.files)
    if has_changed:
        return (
            f"The program code of the pipeline “{name}” ({files}) has changed since you were asked, so it "
            "was not run; your annotations are safe; allow it again if you trust who made it, or choose "
            "another pipeline."
        )
    return (
        f"The pipeline “{name}” brings program code of its own ({files}), which was not "
        "run; your annotations are safe; allow it if you trust who made it, or choose another pipeline."
    )


def _load_package(name: str) -> Language:
    package = package_folder(name)
    if package is not None:
        _refuse_other_spacy(name, package)
    return _load(name, name)


def _load(name: str, target: str | Path) -> Language:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # spaCy warns about every other minor version; loading decides
            return spacy.load(target, exclude=list(_UNUSED))
    except Exception as error:  # code that is not ours may raise anything
        folder = target if isinstance(target, Path) else package_folder(target)
        raise DetectionError(_unloadable(name, folder, error)) from error


def _refuse_other_spacy(name: str, folder: Path) -> None:
    """Another major version has other files altogether; a minor one is tried."""
    needed = str(meta_of(folder).get("spacy_version") or "")
    majors = [int(major) for major in _MAJOR.findall(needed)]
    if majors and min(majors) != int(about.__version__.split(".")[0]):
        raise DetectionError(_other_spacy(name, needed))


def _is_compatible(version: str, needed: str) -> bool:
    """True too where the statement cannot be read; an exact version stands for its minor versions."""
    wanted = needed if any(char in needed for char in "<>=~!") else f"~={needed}"
    return is_compatible_version(version, wanted.strip()) is not False


def fits_spacy(needed: str) -> bool:
    """True if a pipeline made for these versions of spaCy was made for the one that is here."""
    return not needed or _is_compatible(about.__version__, needed)


def _other_spacy(name: str, needed: str) -> str:
    return (
        f"The pipeline “{name}” was made for spaCy {needed}, and here is spaCy {about.__version__}; your "
        "annotations are safe; install the pipeline’s version for this spaCy or choose another pipeline."
    )


def _missing(name: str, folder: Path) -> str:
    if name == DEFAULT:
        return (
            f"The detection pipeline that ships with the program was not found in {folder}; your annotations "
            "are safe; install the program again or choose an installed pipeline."
        )
    return f"There is no spaCy pipeline in {folder}; your annotations are safe; choose one with a config.cfg."


def _unloadable(name: str, folder: Path | None, error: BaseException) -> str:
    """The sentence for a pipeline that did not load: the likeliest of the reasons that can be told."""
    reason = " ".join(str(error).split())[:200].rstrip(".")
    if isinstance(error, ModuleNotFoundError) and error.name:
        return _needs(name, f"the Python package “{error.name}”", error.name)
    if reason.startswith(("[E050]", "[E941]")):
        reason = "it is not installed"
    elif folder is not None:
        needed = str(meta_of(folder).get("spacy_version") or "")
        if not fits_spacy(needed):
            return _other_spacy(name, needed)
        if unknown := _first_unregistered(data_folder(folder)):
            return _needs(name, f"“{unknown}”", _LIBRARIES.get(unknown, ""))
    return (
        f"The pipeline “{name}” could not be loaded ({reason}); your annotations are safe; "
        "choose another pipeline or install this one."
    )


def _needs(name: str, what: str, library: str) -> str:
    advice = f"install {library} with pip" if library else "install the library that brings it"
    return (
        f"The pipeline “{name}” needs {what}, which is not installed here; your annotations are safe; "
        f"{advice} or choose another pipeline."
    )


def _first_unregistered(folder: Path) -> str | None:
    try:
        return next(_unregistered(folder), None)
    except _BROKEN:
        return None


def _unregistered(folder: Path) -> Iterator[str]:
    """The factories and functions that a config refers to for loading and that nothing here has registered.

    Raises:
        OSError, ValueError: the config cannot be read.
    """
    config = load_config(folder / "config.cfg", interpolate=False)
    Language()  # registers spaCy's own factories and those of installed packages
    lang = str(config.get("nlp", {}).get("lang"))
    try:
        language = get_lang_class(lang)
    except ImportError:
        language = Language
        yield lang
    parts = {key: value for key, value in config.get("components", {}).items() if key not in _UNUSED}
    for part in parts.values():
        factory = part.get("factory")
        if isinstance(factory, str) and not (language.has_factory(factory) or Language.has_factory(factory)):
            yield factory
    for kind, function in _functions({"nlp": config.get("nlp", {}), **parts}):
        if not registry.has(kind, function):
            yield function


def _functions(section: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Registry and name of all functions in a section: `@architectures = "spacy.Tok2Vec.v2"`."""
    for key, value in section.items():
        if isinstance(value, dict):
            yield from _functions(value)
        elif key.startswith("@") and isinstance(value, str):
            yield key[1:], value


def pipeline_name(nlp: Language) -> str:
    """`NAME@VERSION`, for instance `en_news@0.1.0`."""
    name, lang = str(nlp.meta.get("name") or "pipeline"), str(nlp.meta.get("lang") or "")
    full = name if not lang or name.startswith(f"{lang}_") else f"{lang}_{name}"
    return f"{full}@{nlp.meta.get('version') or '0'}"
