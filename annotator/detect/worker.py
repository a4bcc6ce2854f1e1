"""The detection process behind the window: requests on stdin, suggestions on stdout, one JSON object a line.

File descriptor 1 is duplicated for the protocol and then points to stderr, so that nothing a library prints
can break a line. A newer request, or the end of stdin, cancels the running job between two batches. The
protocol stands in `messages`.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import UserError
from annotator.detect.cache import open_cache
from annotator.detect.messages import (
    MAX_ANNOTATIONS,
    Done,
    Failed,
    Found,
    MessageError,
    Ready,
    Request,
    Response,
    read_request,
    write_response,
)
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.cached import CachedPipeline

NICENESS = 10
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS")
_FAILED = (
    "Detection stopped in this article ({reason}); your annotations are safe; detect again or report this."
)

End = None
"""What the inbox holds after the last request."""


class Inbox:
    """Requests as they arrive; a thread of its own reads them, so that a running job can notice."""

    def __init__(self, stream: BinaryIO) -> None:
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self._stream = stream
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in self._stream:
                if line.strip():
                    self._lines.put(line)
        self._lines.put(End)

    @property
    def is_empty(self) -> bool:
        """True if nothing newer waits."""
        return self._lines.empty()

    def next(self) -> bytes | None:
        """Wait for the next line; `End` when stdin is closed."""
        return self._lines.get()


class Worker:
    """Answers requests one after the other; keeps the pipeline that was used last."""

    def __init__(
        self,
        inbox: Inbox,
        output: BinaryIO,
        pipeline: str | None = None,
        *,
        trust: bool | str = False,
        use_cache: bool = True,
    ) -> None:
        self._inbox = inbox
        self._output = output
        self._default = pipeline
        self._trust = trust
        self._cache = open_cache() if use_cache else None
        self._loaded: tuple[str | None, CachedPipeline] | None = None

    def run(self) -> None:
        """Load the pipeline, say so, and answer until stdin ends."""
        self._send(self._ready())
        while (line := self._inbox.next()) is not End:
            try:
                request = read_request(line.decode("utf-8", errors="replace"))
            except MessageError as error:
                self._send(Failed(-1 if error.job is None else error.job, _FAILED.format(reason=error)))
                continue
            if self._inbox.is_empty:
                self._answer(request)

    def _ready(self) -> Ready:
        try:
            return Ready(self._pipeline(self._default, trust=self._trust).name)
        except UntrustedCodeError as error:
            return Ready(error=str(error), needs_trust=error.files, digest=error.digest)
        except UserError as error:
            return Ready(error=str(error))

    def _pipeline(self, name: str | None, *, trust: bool | str) -> CachedPipeline:
        from annotator.detect.cached import CachedPipeline
        from annotator.detect.pipeline import load_pipeline

        if self._loaded is None or self._loaded[0] != name:
            self._loaded = None  # two pipelines at once may not fit into memory
            self._loaded = (name, CachedPipeline(load_pipeline(name, trust=trust), self._cache))
        return self._loaded[1]

    def _answer(self, request: Request) -> None:
        """Do one job; what fails becomes one sentence, and the worker goes on."""
        try:
            self._detect(request)
        except UntrustedCodeError as error:
            self._send(Failed(request.job, str(error), error.files, error.digest))
        except UserError as error:
            self._send(Failed(request.job, str(error)))
        except BrokenPipeError:
            raise
        except Exception as error:
            sys.excepthook(*sys.exc_info())  # the traceback goes to stderr, where the window logs it
            self._send(Failed(request.job, _FAILED.format(reason=type(error).__name__)))

    def _detect(self, request: Request) -> None:
        is_default = request.pipeline is None or request.pipeline == self._default
        pipeline = self._pipeline(
            self._default if is_default else request.pipeline,
            trust=request.trust or (is_default and self._trust),
        )
        analysis = pipeline.analyse(request.paragraphs, indirect=request.indirect, examples=request.examples)
        for batch in analysis.batches():
            if not self._inbox.is_empty:
                return
            found = batch.annotations
            for start in range(0, max(1, len(found)), MAX_ANNOTATIONS):
                part = found[start : start + MAX_ANNOTATIONS]
                self._send(Found(request.job, part, batch.done, batch.total))
        self._send(Done(request.job, pipeline.name, analysis.guesses))

    def _send(self, response: Response) -> None:
        self._output.write(write_response(response).encode("ascii"))
        self._output.flush()


def _protocol_output() -> BinaryIO:
    """A stream on what stdout was; stdout itself becomes stderr."""
    sys.stdout.flush()
    own = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(own, "wb")


def _be_considerate(niceness: int) -> None:
    """Give way to the window, and use one thread; must come before numpy is imported."""
    for name in THREAD_VARIABLES:
        os.environ[name] = "1"
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(niceness)


def _log_to_stderr() -> None:
    """What this program logs goes where the window reads it; libraries stay quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    ours = logging.getLogger("annotator")
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="annotator --detect-worker")
    parser.add_argument("--pipeline", help="the pipeline to begin with (default: the shipped one)")
    parser.add_argument(
        "--trust",
        nargs="?",
        const=True,
        default=False,
        metavar="DIGEST",
        help="the user allows the code in its folder (only the code with this SHA-256)",
    )
    parser.add_argument(
        "--no-cache", dest="cache", action="store_false", help="neither read nor keep results"
    )
    parser.add_argument("--nice", type=int, default=NICENESS, help="how far to give way to other programs")
    options, _ = parser.parse_known_args(argv)
    return options


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until stdin is closed; the options stand in `_options`."""
    options = _options(argv)
    output = _protocol_output()
    _log_to_stderr()
    _be_considerate(options.nice)
    try:
        requests = os.fdopen(os.dup(0), "rb")  # not sys.stdin: the interpreter closes that while it is read
        inbox = Inbox(requests)
        Worker(inbox, output, options.pipeline, trust=options.trust, use_cache=options.cache).run()
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(
                os.open(os.devnull, os.O_WRONLY), output.fileno()
            )  # else the interpreter complains at exit
    return 0


if __name__ == "__main__":
    sys.exit(main())
