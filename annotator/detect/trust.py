"""Program code in the folder of a pipeline: found, remembered as trusted by its SHA-256, and run on consent.

Code are the `*.py` files beside `config.cfg`. What runs are the very bytes that were hashed: no file is read
again and no compiled file beside them counts. Pickles are never read. Importing this module loads no spaCy.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tomllib
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.abc import SourceLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli_w

from annotator.core.errors import DetectionError
from annotator.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

log = logging.getLogger(__name__)

_PICKLES = frozenset({".pkl", ".pickle", ".pck", ".joblib", ".dill", ".pt", ".pth"})
_MODULE = "pipeline_code"
_SPACY_OWN = "spacy.language"
"""Where spaCy makes the factory of a function that was registered as a component."""


class UntrustedCodeError(DetectionError):
    """A pipeline needs code of its own that nobody has allowed; `files` are the names of its files."""

    def __init__(self, sentence: str, files: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.files = files


@dataclass(frozen=True, slots=True)
class Code:
    """The code files of a folder as they were read; sorted by name."""

    folder: Path
    sources: tuple[tuple[str, bytes], ...]

    @property
    def files(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(name for name, _ in self.sources)

    @property
    def digest(self) -> str:
        """SHA-256 over names and contents."""
        digest = hashlib.sha256()
        for name, content in self.sources:
            digest.update(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
            digest.update(hashlib.sha256(content).digest())
        return digest.hexdigest()


def code_in(folder: Path) -> Code:
    """The code that lies in a pipeline's folder. Nothing of it is run.

    Raises:
        OSError: a file cannot be read.
    """
    paths = sorted(path for path in folder.glob("*.py") if path.is_file())
    return Code(folder, tuple((path.name, path.read_bytes()) for path in paths))


def first_pickle(folder: Path) -> str | None:
    """The name of a file that only unpickling could read, by its suffix or content; None if there is none."""
    for root, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(root, name)
            if path.suffix.lower() in _PICKLES or _holds_pickle(path):
                return path.relative_to(folder).as_posix()
    return None


def _holds_pickle(path: Path) -> bool:
    """True for protocol 2 to 5, and for the archives of PyTorch."""
    try:
        with path.open("rb") as file:
            head = file.read(2)
        if head == b"PK":
            with zipfile.ZipFile(path) as archive:
                return any(name.endswith(".pkl") for name in archive.namelist())
    except (OSError, zipfile.BadZipFile):
        return False  # loading will say what is wrong with it
    return head[:1] == b"\x80" and head[1:] in (b"\x02", b"\x03", b"\x04", b"\x05")


def _store() -> Path:
    return data_dir() / "trusted-pipelines.toml"


def _trusted() -> dict[str, Any]:
    try:
        return tomllib.loads(_store().read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("%s cannot be read (%s); every pipeline with code asks again", _store(), error)
        return {}


def is_trusted(code: Code) -> bool:
    """True if the user has allowed exactly this code before."""
    return code.digest in _trusted()


def remember(code: Code) -> None:
    """Note that the user allows this code; where that cannot be written, the next start asks again."""
    known = _trusted() | {code.digest: {"folder": _printable(code.folder), "files": list(code.files)}}
    try:
        part = _store().with_suffix(f".{os.getpid()}.part")
        part.write_text(tomli_w.dumps(known), "utf-8")
        part.replace(_store())
    except (OSError, ValueError) as error:
        log.warning("the trust in %s could not be stored: %s", code.folder, error)


def _printable(path: Path) -> str:
    return str(path.absolute()).encode("utf-8", "replace").decode("utf-8")


@contextmanager
def registered(code: Code) -> Iterator[None]:
    """Run code, once a process; what it registers with spaCy is known inside the block and not after it.

    So the code of one pipeline never serves another that only uses the same names.

    Raises:
        DetectionError: the code breaks down.
    """
    from catalogue import REGISTRY  # type: ignore[import-untyped]

    found = _registrations(code)
    REGISTRY.update(found)
    try:
        yield
    finally:
        for key in found:
            REGISTRY.pop(key, None)


@cache
def _registrations(code: Code) -> dict[tuple[str, ...], Hashable]:
    from catalogue import REGISTRY

    before = set(REGISTRY)
    try:
        for name, content in code.sources:
            _run(code.folder / name, content)
    except Exception as error:  # it is not our code; whatever it raises becomes a sentence
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise DetectionError(
            f"The pipeline’s own code in {code.folder} broke down ({reason}); your annotations are safe; "
            "mend it or choose another pipeline."
        ) from error
    finally:
        own = {key: value for key, value in REGISTRY.items() if key not in before and _is_own(value)}
        for key in own:
            del REGISTRY[key]
    return own


def _is_own(value: object) -> bool:
    """False for what a library registers that the code imports, since it registers only once."""
    module = str(getattr(value, "__module__", ""))
    return module == _SPACY_OWN or module.startswith(_MODULE)


def _run(path: Path, content: bytes) -> None:
    loader = _Checked(str(path), content)
    spec = spec_from_loader(f"{_MODULE}_{path.stem}", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)


class _Checked(SourceLoader):
    """Loads bytes that were read before; without a time of change Python looks for no compiled file."""

    def __init__(self, path: str, content: bytes) -> None:
        self._path = path
        self._content = content

    def get_filename(self, fullname: str) -> str:
        """The file that a traceback names."""
        return self._path

    def get_data(self, path: str) -> bytes:
        """The bytes, and nothing for any other file."""
        if path != self._path:
            raise OSError(f"{path} is not read")
        return self._content
