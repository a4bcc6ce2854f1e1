"""Detection in many texts: in this process, or in worker processes with one thread each.

The worker processes speak the protocol of `messages`, so that only JSON crosses. Results come in the order of
the texts. Importing this module loads no spaCy.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.core.errors import DetectionError, UserError
from annotator.core.reconcile import place_of
from annotator.detect.cache import open_cache
from annotator.detect.messages import (
    Done,
    Failed,
    Found,
    MessageError,
    Ready,
    Request,
    Response,
    read_response,
    write_request,
)
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    from annotator.core.annotation import Annotation, Example, Guess
    from annotator.detect.paragraphs import Paragraph

T = TypeVar("T")

_AHEAD = 4
"""Texts for each process that are read before they are due, so that no process waits."""

_ATTEMPTS = 2
_LOST = "the detection process ended twice ({how}); it was left out."
_NOT_STARTED = "The detection process did not start ({how}); nothing was changed; try again with --jobs 1."
_BROKEN = "detection failed ({reason}); it was left out; please report this."


@dataclass(frozen=True, slots=True)
class Options:
    """How to detect: the pipeline (None: the shipped one) and what it is given.

    With `trust` the code in the pipeline's folder is allowed (with a digest only the code that has it);
    without `use_cache` nothing is kept or reused.
    """

    model: str | None = None
    indirect: bool = False
    examples: tuple[Example, ...] = ()
    trust: bool | str = False
    use_cache: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found in a text, in reading order; or one sentence on why there is nothing."""

    annotations: tuple[Annotation, ...] = ()
    guesses: tuple[Guess, ...] = ()
    error: str = ""


class Alone:
    """Detection in this process.

    Raises:
        DetectionError: the pipeline cannot be loaded; `UntrustedCodeError` if the user has to be asked.
    """

    def __init__(self, options: Options) -> None:
        from annotator.detect.cached import CachedPipeline
        from annotator.detect.pipeline import load_pipeline

        self._options = options
        nlp = load_pipeline(options.model, trust=options.trust)
        self._cache = open_cache() if options.use_cache else None
        self._pipeline = CachedPipeline(nlp, self._cache)
        self.model = self._pipeline.name

    def __enter__(self) -> Alone:
        return self

    def __exit__(self, *_: object) -> None:
        if self._cache is not None:
            self._cache.close()

    def detect(self, texts: Iterable[tuple[T, Sequence[Paragraph] | None]]) -> Iterator[tuple[T, Outcome]]:
        """What was found in each text, with what came beside it; None instead of a text is passed over."""
        for beside, paragraphs in texts:
            yield beside, Outcome() if paragraphs is None else self._outcome(paragraphs)

    def _outcome(self, paragraphs: Sequence[Paragraph]) -> Outcome:
        options = self._options
        try:
            found = self._pipeline.find(paragraphs, indirect=options.indirect, examples=options.examples)
        except UserError as error:
            return Outcome(error=str(error))
        except Exception as error:  # one text must not cost the others
            return Outcome(error=_BROKEN.format(reason=f"{type(error).__name__}: {error}"))
        return Outcome(found.annotations, found.guesses)


class Workers:
    """Detection in worker processes; a text at which one ends is given to another one once more.

    Raises:
        DetectionError: the pipeline cannot be loaded; `UntrustedCodeError` if the user has to be asked.
    """

    def __init__(self, options: Options, count: int, command: Sequence[str] | None = None) -> None:
        self._options = options
        self._count = count
        self._command = [*(command or _worker_command()), *_worker_options(options)]
        self._closed = False
        self._processes: list[_Process] = []
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        self._pool = ThreadPoolExecutor(count, thread_name_prefix="detect")
        try:
            for _ in range(count):
                self._idle.put(self._started())
            self.model = self._processes[0].wait_until_ready()
        except _EndedError as error:
            self._end()
            raise DetectionError(_NOT_STARTED.format(how=error)) from error
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def detect(self, texts: Iterable[tuple[T, Sequence[Paragraph] | None]]) -> Iterator[tuple[T, Outcome]]:
        """What was found in each text, with what came beside it; None instead of a text is passed over."""
        waiting: deque[tuple[T, Future[Outcome] | None]] = deque()
        for beside, paragraphs in texts:
            future = None if paragraphs is None else self._pool.submit(self._outcome, paragraphs)
            waiting.append((beside, future))
            if len(waiting) > _AHEAD * self._count:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())

    def _outcome(self, paragraphs: Sequence[Paragraph]) -> Outcome:
        """In a thread of the pool: give the text to an idle process, to another if that one ends."""
        options = self._options
        request = Request(0, tuple(paragraphs), None, options.indirect, options.examples)
        process = self._idle.get()
        how = ""
        try:
            for _ in range(_ATTEMPTS):
                try:
                    process.wait_until_ready()
                    return process.detect(request)
                except _EndedError as error:
                    how = str(error)
                if self._closed:
                    break
                process = self._started()
            return Outcome(error=_LOST.format(how=how))
        except UserError as error:
            return Outcome(error=str(error))
        finally:
            self._idle.put(process)

    def _started(self) -> _Process:
        process = _Process(self._command)
        self._processes.append(process)
        if self._closed:
            process.kill()
        return process

    def _end(self) -> None:
        """Nothing is lost with a process: what it found is written by this one."""
        self._closed = True
        for process in list(self._processes):
            process.kill()
        self._pool.shutdown(cancel_futures=True)
        for process in self._processes:
            process.close()


def _result(beside: T, future: Future[Outcome] | None) -> tuple[T, Outcome]:
    return beside, Outcome() if future is None else future.result()


class _EndedError(Exception):
    """A worker process is no more; the text says how it ended."""


class _Process:
    """One worker process with one request at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        package_parent = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(filter(None, (package_parent, os.environ.get("PYTHONPATH"))))
        options: dict[str, Any] = {"start_new_session": True}  # Ctrl-C is for this process, which ends them
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": path},
            **options,
        )
        self._model = ""
        self._refusal: DetectionError | None = None

    def wait_until_ready(self) -> str:
        """The name of the pipeline, when it is loaded.

        Raises:
            DetectionError: it cannot be loaded.
            _EndedError: the process has ended.
        """
        if self._refusal is not None:
            raise self._refusal
        if not self._model:
            ready = self._read()
            if not isinstance(ready, Ready):
                self.kill()
                raise _EndedError("it did not say that it is ready")
            if ready.error:
                files, digest = ready.needs_trust, ready.digest
                self._refusal = (
                    UntrustedCodeError(ready.error, files, digest) if files else DetectionError(ready.error)
                )
                raise self._refusal
            self._model = ready.model
        return self._model

    def detect(self, request: Request) -> Outcome:
        """The findings of a request.

        Raises:
            _EndedError: the process has ended.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(write_request(request).encode("ascii"))
            self._process.stdin.flush()
        except OSError as error:
            raise _EndedError(self._how_it_ended()) from error
        latest: dict[Any, Annotation] = {}
        while True:
            match self._read():
                case Found(annotations=annotations):
                    latest.update((place_of(annotation), annotation) for annotation in annotations)
                case Failed(error=sentence):
                    return Outcome(error=sentence)
                case Done(guesses=guesses):
                    found = sorted(latest.values(), key=lambda a: (a.start, -a.end, a.layer))
                    return Outcome(tuple(found), guesses)

    def _read(self) -> Response:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise _EndedError(self._how_it_ended())
        try:
            return read_response(line.decode("utf-8"))
        except (MessageError, UnicodeDecodeError) as error:
            self.kill()
            raise _EndedError(str(error)) from error

    def _how_it_ended(self) -> str:
        code = self._process.wait()
        if code >= 0:
            return f"exit code {code}"
        with suppress(ValueError):
            return f"signal {signal.Signals(-code).name}"
        return f"signal {-code}"

    def kill(self) -> None:
        """End it at once; who waits for it is told."""
        self._process.kill()

    def close(self) -> None:
        """Let go of a process that was killed."""
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):  # what was not yet written
                    stream.close()


def _worker_command() -> list[str]:
    """The same program with a flag; -P keeps the current folder from being searched for modules."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--detect-worker"]
    return [sys.executable, "-P", "-m", "annotator", "--detect-worker"]


def _worker_options(options: Options) -> list[str]:
    return [
        *("--nice", "0"),
        *(("--pipeline", options.model) if options.model is not None else ()),
        *(("--trust",) if options.trust else ()),
        *((options.trust,) if isinstance(options.trust, str) and options.trust else ()),
        *(() if options.use_cache else ("--no-cache",)),
    ]
