"""Results of detection, kept in the user's cache folder so that the same text is not read twice.

A key stands for everything that a result depends on: paragraphs, options, examples, pipeline and rules. Words
of private articles lie in the file (names, speakers), so only its owner may read it, and `annotator doctor
--clear-cache` deletes it. No spaCy here.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import sqlite3
import zlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.core.codec import example_to_dict
from annotator.core.extensions import DETECTORS, checked
from annotator.paths import cache_dir, resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Example
    from annotator.detect.paragraphs import Paragraph

log = logging.getLogger(__name__)

LIMIT = 256 * 1024 * 1024
"""Bytes of compressed results that are kept; what was not used for longest goes first."""

_SPARE = 0.9
"""Share of the limit that is left when it was passed, so that not every result makes room anew."""

_LOOKS = 64
"""The size is looked at after each such part of the limit: adding it up is dearer than a result."""

_PATIENCE = 5.0
"""Seconds to wait for another process that writes."""

_MOST_INFLATED = 64 * 1024 * 1024
"""Bytes of one result; a stored one that claims to be larger is damage."""

_SUFFIXES = ("", "-wal", "-shm", "-journal")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, value BLOB NOT NULL, size INTEGER NOT NULL,
    used INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS results_used ON results (used, size);
"""
_NEXT = "(SELECT COALESCE(MAX(used), 0) + 1 FROM results)"
_LIBRARIES = ("spacy", "onnxruntime")
_RULES = ("lexicons", "gazetteers")


def cache_path() -> Path:
    """The file of the cache; it need not be there."""
    return cache_dir() / "detection.sqlite"


def open_cache() -> Cache | None:
    """The user's cache; None where there can be none (a log line says why)."""
    try:
        return Cache(cache_path())
    except (OSError, sqlite3.Error) as error:
        log.info("no cache of detection results: %s", error)
        return None


def clear_cache() -> int:
    """Delete the user's cache; the number of bytes it had.

    Raises:
        OSError: it cannot be deleted.
    """
    size = cache_size()
    for file in _files(cache_path()):
        file.unlink(missing_ok=True)
    return size


def cache_size() -> int:
    """The bytes of the user's cache; 0 if there is none.

    Raises:
        OSError: its folder cannot be read.
    """
    return sum(file.stat().st_size for file in _files(cache_path()) if file.exists())


def _files(path: Path) -> list[Path]:
    """The file and what SQLite keeps beside it."""
    return [path.with_name(path.name + suffix) for suffix in _SUFFIXES]


class Cache:
    """Texts by key in one SQLite file that several processes may use at once.

    Reading and writing never fail: what cannot be read is not there, what cannot be written is not kept, and
    a damaged file is deleted and begun anew.

    Raises:
        OSError, sqlite3.Error: on opening, when the file can neither be opened nor begun anew.
    """

    def __init__(self, path: Path, limit: int = LIMIT) -> None:
        self._path = path
        self._limit = limit
        self._added = 0  # bytes since room was made last
        try:
            self._connection = self._open()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            self._connection = self._begin_anew(error)

    def get(self, key: str) -> str | None:
        """The text kept under the key, which now counts as used; None if there is none."""
        found: list[str] = []
        with self._forgiving():
            found += self._read(key)
        return found[0] if found else None

    def put(self, key: str, text: str) -> None:
        """Keep a text; make room if there is too much."""
        value = _deflated(text)
        with self._forgiving():
            self._connection.execute(
                f"INSERT OR REPLACE INTO results VALUES (?, ?, ?, {_NEXT})", (key, value, len(value))
            )
            self._added += len(value)
            if self._added > self._limit // _LOOKS:
                self._added = 0
                self._make_room()

    def close(self) -> None:
        """Let go of the file."""
        with self._forgiving():
            self._connection.close()

    def _read(self, key: str) -> Iterator[str]:
        """The one text under the key."""
        row = self._connection.execute("SELECT value FROM results WHERE key = ?", (key,)).fetchone()
        if row is None:
            return
        text = _inflated(row[0])
        if text is None:
            log.info("a damaged result in %s was dropped", self._path)
            self._connection.execute("DELETE FROM results WHERE key = ?", (key,))
            return
        with contextlib.suppress(sqlite3.OperationalError):  # being read-only or busy costs no result
            self._connection.execute(f"UPDATE results SET used = {_NEXT} WHERE key = ?", (key,))
        yield text

    def _open(self) -> sqlite3.Connection:
        self._path.touch(mode=0o600)  # what SQLite keeps beside it gets the same rights
        connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            # Busy, without patience, while another process is at the same; the old journal serves as well.
            with contextlib.suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = OFF").fetchall()  # a cache may be lost
            connection.executescript(_SCHEMA)
            connection.execute("SELECT key, value, size, used FROM results LIMIT 1").fetchall()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _begin_anew(self, error: Exception) -> sqlite3.Connection:
        log.info("the cache %s was damaged (%s) and is begun anew", self._path, error)
        for file in _files(self._path):
            file.unlink(missing_ok=True)
        return self._open()

    @contextlib.contextmanager
    def _forgiving(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:  # busy, full, read-only
            log.info("the cache %s was not used: %s", self._path, error)
        except sqlite3.DatabaseError as error:
            with contextlib.suppress(OSError, sqlite3.Error):
                self._connection.close()
                self._connection = self._begin_anew(error)

    def _make_room(self) -> None:
        (size,) = self._connection.execute("SELECT COALESCE(SUM(size), 0) FROM results").fetchone()
        if size <= self._limit:
            return
        oldest = self._connection.execute("SELECT key, size FROM results ORDER BY used").fetchall()
        gone = []
        for key, one in oldest:
            if size <= self._limit * _SPARE:
                break
            gone.append((key,))
            size -= one
        with contextlib.suppress(sqlite3.OperationalError):
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("DELETE FROM results WHERE key = ?", gone)
            self._connection.execute("COMMIT")


def _deflated(text: str) -> bytes:
    data = text.encode("utf-8")
    return hashlib.sha256(data).digest() + zlib.compress(data, 1)


def _inflated(value: object) -> str | None:
    """The text, if its check sum is right."""
    if not isinstance(value, bytes):
        return None
    inflater = zlib.decompressobj()
    try:
        data = inflater.decompress(value[32:], _MOST_INFLATED)
    except zlib.error:
        return None
    if hashlib.sha256(data).digest() != value[:32]:
        return None
    return data.decode("utf-8")


def key_of(
    model: str, paragraphs: Sequence[Paragraph], *, indirect: bool, examples: Iterable[Example] = ()
) -> str:
    """The key of a result; `model` is what `model_state` says of the pipeline."""
    parts = {
        "rules": rules_version(),
        "model": model,
        "indirect": indirect,
        "paragraphs": sorted((paragraph.start, paragraph.text) for paragraph in paragraphs),
        "examples": [example_to_dict(example) for example in examples],
    }
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()


def model_state(name: str, folder: Path | None) -> str:
    """A digest of a pipeline's name and version and of the state of its files.

    A pipeline that is trained again keeps its name and version, but not the size and times of its files. To
    these belongs the code of the package that the folder lies in, if it lies in one: components may be there.
    """
    digest = hashlib.sha256(name.encode())
    if folder is not None:
        _add_state(digest, folder)
        package = _package_around(folder)
        if package is not None:
            _add_state(digest, package, "*.py")
    return digest.hexdigest()


def _package_around(folder: Path) -> Path | None:
    """The outermost of the Python packages that a folder lies in."""
    package = None
    for parent in folder.absolute().parents:
        if not (parent / "__init__.py").is_file():
            break
        package = parent
    return package


@cache
def rules_version() -> str:
    """A digest of the program's rules: sources, word lists, the state of the models, versions of libraries.

    A frozen build has no sources; the program's version stands for them.
    """
    digest = hashlib.sha256(__version__.encode())
    here = Path(__file__).resolve().parent
    for folder in (here, here.parent / "core"):
        _add_contents(digest, folder, "*.py")
    for name in _RULES:
        _add_contents(digest, resource(name), "*")
    _add_state(digest, resource("models"))
    for extension in checked(DETECTORS, None).found:
        digest.update(f"{extension.name} {extension.package}".encode())
    for library in _LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            digest.update(f"{library} {version(library)}".encode())
    return digest.hexdigest()


def _add_contents(digest: hashlib._Hash, folder: Path, pattern: str) -> None:
    for path in sorted(folder.glob(pattern)):
        if path.is_file():
            digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())


def _add_state(digest: hashlib._Hash, folder: Path, pattern: str = "*") -> None:
    for path in sorted(folder.rglob(pattern)):
        if path.is_file():
            state = path.stat()
            name = path.relative_to(folder).as_posix()
            digest.update(
                f"{name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode("utf-8", "surrogateescape")
            )
