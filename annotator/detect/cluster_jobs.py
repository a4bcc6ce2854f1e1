"""Detection in many texts on a Dask cluster that the user names: https://distributed.dask.org.

The texts go to the workers in chunks, as lines of `messages`; what they find comes back as lines and is read
here, never unpickled. The scheduler gives a chunk whose worker dies to another one. Results come in the order
of the texts, and no more chunks are under way than the workers have use for.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from annotator import __version__
from annotator.core.errors import DetectionError
from annotator.detect import cluster_work
from annotator.detect.jobs import Outcome
from annotator.detect.messages import Done, Failed, Found, Ready, Request, read_response, write_request
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from distributed import Future

    from annotator.detect.jobs import Options
    from annotator.detect.paragraphs import Paragraph

T = TypeVar("T")

_TEXTS = 4
_CODE_POINTS = 20_000
"""Of texts in a chunk: enough that sending it costs little, and not much is done twice when a worker dies."""

_AHEAD = 3
"""Chunks for each thread of the workers that are under way, so that none of them waits."""

_SECONDS_TO_CONNECT = 10
_SECONDS_FOR_WORKERS = 30
_SECONDS_A_LOOK = 20  # then comes a look whether there are workers at all
_LOOKS_WITHOUT_WORKERS = 3
_SERIALIZERS = ["msgpack"]  # text and numbers only

_UNREACHABLE = "The scheduler {address} cannot be reached ({reason}); nothing was changed; check its address."
_LOST = (
    "The scheduler {address} does not answer any more ({reason}); what was stored before is safe; start the "
    "same command again, and it goes on from there."
)
_NO_WORKERS = (
    "The scheduler {address} has no workers any more; what was stored before is safe; start some and then "
    "the same command again, and it goes on from there."
)
_NEVER_WORKERS = "The scheduler {address} has no workers; nothing was changed; start some and repeat."
_OTHER_PROGRAM = (
    "The workers of {address} cannot do this ({reason}); nothing was changed; install this program there, in "
    "the version {version}."
)
_OTHER_MODEL = (
    "a worker has {found} instead of {model}; it was left out; install the same pipelines everywhere."
)
_KILLED = "the workers ended at it; it was left out."
_BROKEN = "detection failed ({reason}); it was left out; please report this."


@dataclass(slots=True)
class _Chunk:
    """Some texts under way; `besides` has what came with each, `requests` those that are to be answered."""

    besides: list[Any]
    requests: dict[int, str]  # by place in `besides`
    future: Future[str] | None = None


class Cluster:
    """Detection on the workers of a scheduler.

    Raises:
        DetectionError: the scheduler cannot be reached, has no workers, or these lack the program or the
            pipeline; `UntrustedCodeError` if the user has to be asked.
    """

    def __init__(self, options: Options, address: str) -> None:
        self._options = options
        self._address = address
        self._for_workers = json.dumps(
            {"model": options.model, "trust": options.trust, "use_cache": options.use_cache}
        )
        self._client = _connect(address)
        try:
            self.model = self._model()
        except BaseException:
            self._client.close()
            raise

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def detect(self, texts: Iterable[tuple[T, Sequence[Paragraph] | None]]) -> Iterator[tuple[T, Outcome]]:
        """What was found in each text, with what came beside it; None instead of a text is passed over.

        Raises:
            DetectionError: the scheduler or all its workers are gone.
        """
        under_way: deque[_Chunk] = deque()
        for chunk in self._chunks(texts):
            self._submit(chunk)
            under_way.append(chunk)
            while len(under_way) > _AHEAD * self._threads():
                yield from self._results(under_way.popleft())
        while under_way:
            yield from self._results(under_way.popleft())

    def _chunks(self, texts: Iterable[tuple[T, Sequence[Paragraph] | None]]) -> Iterator[_Chunk]:
        options = self._options
        chunk, size = _Chunk([], {}), 0
        for beside, paragraphs in texts:
            if paragraphs is not None:
                job = len(chunk.besides)
                request = Request(job, tuple(paragraphs), None, options.indirect, options.examples)
                chunk.requests[job] = write_request(request)
                size += sum(len(paragraph.text) for paragraph in paragraphs)
            chunk.besides.append(beside)
            if len(chunk.besides) >= _TEXTS or size >= _CODE_POINTS:
                yield chunk
                chunk, size = _Chunk([], {}), 0
        if chunk.besides:
            yield chunk

    def _submit(self, chunk: _Chunk) -> None:
        if chunk.requests:
            lines = "".join(chunk.requests.values())
            chunk.future = self._client.submit(cluster_work.answer, lines, self._for_workers, pure=False)

    def _results(self, chunk: _Chunk) -> Iterator[tuple[Any, Outcome]]:
        outcomes = self._outcomes(chunk) if chunk.future is not None else {}
        for place, beside in enumerate(chunk.besides):
            yield beside, outcomes.get(place, Outcome())

    def _outcomes(self, chunk: _Chunk) -> dict[int, Outcome]:
        """By place; where the workers have died of a chunk, each of its texts is tried alone."""
        from distributed import KilledWorker

        assert chunk.future is not None
        try:
            return self._read(self._result(chunk.future))
        except KilledWorker:
            if len(chunk.requests) == 1:
                return dict.fromkeys(chunk.requests, Outcome(error=_KILLED))
        found: dict[int, Outcome] = {}
        for place, line in chunk.requests.items():
            alone = _Chunk(chunk.besides, {place: line})
            self._submit(alone)
            found.update(self._outcomes(alone))
        return found

    def _read(self, lines: str) -> dict[int, Outcome]:
        outcomes: dict[int, Outcome] = {}
        for response in map(read_response, lines.splitlines()):
            match response:
                case Found(job=job, annotations=annotations):
                    outcomes[job] = Outcome(annotations)
                case Failed(job=job, error=reason):
                    outcomes[job] = Outcome(error=_BROKEN.format(reason=reason))
                case Done(job=job, model=model) if model != self.model:
                    outcomes[job] = Outcome(error=_OTHER_MODEL.format(found=model, model=self.model))
                case Done(job=job, guesses=guesses):
                    outcomes[job] = Outcome(outcomes[job].annotations, guesses)
        return outcomes

    def _result(self, future: Future[str]) -> str:
        """Waits for it as long as there are workers."""
        from distributed import KilledWorker

        without = 0
        while True:
            try:
                result: str = future.result(timeout=_SECONDS_A_LOOK)
            except TimeoutError:
                without = 0 if self._has_workers() else without + 1
                if without >= _LOOKS_WITHOUT_WORKERS:
                    raise DetectionError(_NO_WORKERS.format(address=self._address)) from None
            except KilledWorker:
                raise
            except Exception as error:
                raise DetectionError(_LOST.format(address=self._address, reason=_words(error))) from error
            else:
                future.release()  # type: ignore[no-untyped-call]
                return result

    def _has_workers(self) -> bool:
        return self._threads(least=0) > 0

    def _threads(self, *, least: int = 1) -> int:
        try:
            threads: int = sum(self._client.nthreads().values())
            return max(least, threads)
        except Exception as error:
            raise DetectionError(_LOST.format(address=self._address, reason=_words(error))) from error

    def _model(self) -> str:
        """The name of the pipeline as a worker has it."""
        try:
            self._client.wait_for_workers(1, timeout=_SECONDS_FOR_WORKERS)
        except TimeoutError:
            raise DetectionError(_NEVER_WORKERS.format(address=self._address)) from None
        future = self._client.submit(cluster_work.ready, self._for_workers, pure=False)
        try:
            version, _, line = self._result(future).partition("\n")
        except DetectionError as error:
            if isinstance(error.__cause__, ImportError | AttributeError):
                raise self._unable(_words(error.__cause__)) from error
            raise
        if version != __version__:
            raise self._unable(f"they have the version {version}")
        response = read_response(line)
        assert isinstance(response, Ready)
        if response.needs_trust:
            raise UntrustedCodeError(response.error, response.needs_trust, response.digest)
        if response.error:
            raise DetectionError(response.error)
        return response.model

    def _unable(self, reason: str) -> DetectionError:
        return DetectionError(
            _OTHER_PROGRAM.format(address=self._address, reason=reason, version=__version__)
        )


def _connect(address: str) -> Any:  # noqa: ANN401 - a Client, most of which has no types
    from distributed import Client  # late: takes half a second

    try:
        return Client(  # type: ignore[no-untyped-call]
            address,
            timeout=_SECONDS_TO_CONNECT,
            set_as_default=False,
            serializers=_SERIALIZERS,
            deserializers=[*_SERIALIZERS, "error"],
        )
    except (OSError, ValueError, TimeoutError) as error:
        raise DetectionError(_UNREACHABLE.format(address=address, reason=_words(error))) from error


def _words(error: BaseException) -> str:
    """The first line of what went wrong."""
    return (str(error).splitlines() or [type(error).__name__])[0].strip().rstrip(".")
