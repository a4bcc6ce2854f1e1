"""Program code in the folder of a pipeline: found, remembered as trusted by its SHA-256, and run on consent.

Code are the `*.py` files beside `config.cfg`. What runs are the very bytes that were hashed: no file is read
again and no compiled file beside them counts. Pickles are never read. Importing this module loads no spaCy.
"""

from __future__ import annotations

import builtins
import hashlib
import logging
import os
import sys
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
    from collections.abc import Hashable, Iterator, Mapping, Sequence
    from types import ModuleType

log = logging.getLogger(__name__)

_PICKLES = frozenset({".pkl", ".pickle", ".pck", ".joblib", ".dill", ".pt", ".pth"})
_MODULE = "pipeline_code"
_SPACY_OWN = "spacy.language"
"""Where spaCy makes the factory of a function that was registered as a component."""


class UntrustedCodeError(DetectionError):
    """A pipeline needs code of its own that nobody has allowed.

    `files` are the names of its files, `digest` is the `Code.digest` that consent is given to.
    """

    def __init__(self, sentence: str, files: tuple[str, ...], digest: str = "") -> None:
        super().__init__(sentence)
        self.files = files
        self.digest = digest


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
    with _taken_back():
        REGISTRY.update(found)
        yield


@cache
def _registrations(code: Code) -> dict[tuple[str, ...], Hashable]:
    try:
        with _taken_back() as own:
            _Modules(code).run()
    except Exception as error:  # it is not our code; whatever it raises becomes a sentence
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise DetectionError(
            f"The pipeline’s own code in {code.folder} broke down ({reason}); your annotations are safe; "
            "mend it or choose another pipeline."
        ) from error
    return own


@contextmanager
def _taken_back() -> Iterator[dict[tuple[str, ...], Hashable]]:
    """The registry as before, but for what imported libraries add; the dict gets the rest after the block."""
    from catalogue import REGISTRY

    before = dict(REGISTRY)
    own: dict[tuple[str, ...], Hashable] = {}
    try:
        yield own
    finally:
        for key, value in REGISTRY.items():
            if value is not before.get(key) and (key in before or _is_own(value)):
                own[key] = value
        for key in own:
            del REGISTRY[key]
        REGISTRY.update(before)


def _is_own(value: object) -> bool:
    """False for what a library registers that the code imports, since it registers only once."""
    module = str(getattr(value, "__module__", ""))
    return module == _SPACY_OWN or module.startswith(_MODULE)


class _Modules:
    """The files of a folder as modules that may import each other, and that nothing else can import.

    They stay in `sys.modules`, under names that no import asks for: dataclasses and type hints look there as
    long as objects of the code live. Code that breaks down is taken out.
    """

    def __init__(self, code: Code) -> None:
        self._folder = code.folder
        self._sources = {Path(name).stem: (name, content) for name, content in code.sources}
        place = hashlib.sha256(os.fsencode(code.folder.absolute())).hexdigest()
        self._prefix = f"{_MODULE}_{place[:8]}_{code.digest[:16]}"
        self._builtins = vars(builtins) | {"__import__": self._import}

    def run(self) -> None:
        """Run those that no other has imported before."""
        try:
            for stem in self._sources:
                self._module(stem)
        except BaseException:
            for stem in self._sources:
                sys.modules.pop(self._name(stem), None)
            raise

    def _name(self, stem: str) -> str:
        return f"{self._prefix}_{stem}"

    def _module(self, stem: str) -> ModuleType:
        name = self._name(stem)
        if name in sys.modules:
            return sys.modules[name]
        file, content = self._sources[stem]
        loader = _Checked(str(self._folder / file), content)
        spec = spec_from_loader(name, loader)
        assert spec is not None
        module = module_from_spec(spec)
        module.__dict__["__builtins__"] = self._builtins
        sys.modules[name] = module  # before it runs: modules may import each other in a circle
        try:
            loader.exec_module(module)
        except BaseException:
            sys.modules.pop(name, None)
            raise
        return module

    def _import(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        """The `import` of the code: as beside a script, files of the folder come first."""
        if level == 0 and name in self._sources:
            return self._module(name)
        return builtins.__import__(name, globals, locals, fromlist, level)


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
