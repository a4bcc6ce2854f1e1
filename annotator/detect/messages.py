"""The lines that the window and the detection worker send each other: one JSON object a line, UTF-8.

    window  {"job": 7, "paragraphs": [{"start": 0, "text": "..."}, ...], "pipeline": null, "indirect": false,
             "examples": [{"text": "...", "event_type": "REJECT", "polarity": null}, ...], "trust": false}
    worker  {"ready": true, "model": "en_news@0.1.0"}   or {"ready": false, "error": "one sentence"}
            {"job": 7, "annotations": [...], "done_paragraphs": 3, "total_paragraphs": 40}
            {"job": 7, "done": true, "model": "en_news@0.1.0", "guesses": [...]}
            or {"job": 7, "error": "one sentence"}

Where a pipeline in a folder needs program code of its own that nobody has allowed, `ready: false` and the
error of a job also have `"needs_trust": ["functions.py"]`, the files to ask about, and `"digest": "4f…"`, the
SHA-256 of that code; a request with `"trust": "4f…"` allows this code, one with `"trust": true` any.

Paragraphs come in the order they are wanted; `start` is a code point of the article's text. Annotations and
guesses (those about the article) are the dicts of `core.codec`. No spaCy here: the window imports this.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.codec import (
    annotation_from_dict,
    annotation_to_dict,
    example_from_dict,
    example_to_dict,
    guess_from_dict,
    guess_to_dict,
)
from annotator.detect.paragraphs import Paragraph

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, Example, Guess

MAX_ANNOTATIONS = 100
"""Annotations in one message."""

UNTOLD = "untold"
"""In place of a digest that was not told; no code has it, so consent to it allows nothing."""


class MessageError(ValueError):
    """A line that is not a message of this protocol; `job` is its number when that much could be read."""

    def __init__(self, reason: str, job: int | None = None) -> None:
        super().__init__(reason)
        self.job = job


@dataclass(frozen=True, slots=True)
class Request:
    """Detect in these paragraphs; `pipeline` None means the one the worker started with.

    With `indirect` reported speech without marks too; `examples` are what guesses learn from. With `trust`
    the user allows the code in the pipeline's folder, now and until it changes: the code with this digest,
    or with True whatever lies there.
    """

    job: int
    paragraphs: tuple[Paragraph, ...]
    pipeline: str | None = None
    indirect: bool = False
    examples: tuple[Example, ...] = ()
    trust: bool | str = False


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has started. `error` says why its pipeline could not be loaded; then `model` is empty.

    `needs_trust` are the code files of the pipeline that the user is to be asked about, if that is why, and
    `digest` is what consent to them is given to.
    """

    model: str = ""
    error: str = ""
    needs_trust: tuple[str, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Some suggestions of a job and how far it is."""

    job: int
    annotations: tuple[Annotation, ...]
    done_paragraphs: int
    total_paragraphs: int


@dataclass(frozen=True, slots=True)
class Done:
    """A job is finished."""

    job: int
    model: str
    guesses: tuple[Guess, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A job could not be done; `error` is one sentence for the reader, the rest as in `Ready`."""

    job: int
    error: str
    needs_trust: tuple[str, ...] = ()
    digest: str = ""


Response = Ready | Found | Done | Failed


def write_request(request: Request) -> str:
    """The line of a request, with its line end."""
    paragraphs = [{"start": item.start, "text": item.text} for item in request.paragraphs]
    return _line(
        {
            "job": request.job,
            "paragraphs": paragraphs,
            "pipeline": request.pipeline,
            "indirect": request.indirect,
            "examples": [example_to_dict(example) for example in request.examples],
            "trust": request.trust,
        }
    )


def read_request(line: str) -> Request:
    """The inverse of `write_request`.

    Raises:
        MessageError: the line is not a request.
    """
    data = _object(line)
    job = data.get("job")
    if not isinstance(job, int):
        raise MessageError("the request has no job number")
    try:
        paragraphs = tuple(_paragraph(item) for item in data["paragraphs"])
    except (KeyError, TypeError, ValueError) as error:
        raise MessageError("the request's paragraphs are not {start, text} objects", job) from error
    pipeline = data.get("pipeline")
    if pipeline is not None and not isinstance(pipeline, str):
        raise MessageError("the request's pipeline is not a name", job)
    try:
        examples = tuple(example_from_dict(item) for item in data.get("examples", ()))
    except (KeyError, TypeError, ValueError) as error:
        raise MessageError("the request's examples are not objects with a text", job) from error
    trust = data.get("trust", False)
    if not isinstance(trust, bool | str):
        raise MessageError("the request's trust is neither true, false nor a digest", job)
    return Request(job, paragraphs, pipeline, bool(data.get("indirect", False)), examples, trust)


def _paragraph(item: Any) -> Paragraph:  # noqa: ANN401 - it is what JSON brought
    start, text = item["start"], item["text"]
    if not isinstance(start, int) or not isinstance(text, str) or start < 0:
        raise TypeError("not a paragraph")
    return Paragraph(start, text)


def write_response(response: Response) -> str:
    """The line of a response, with its line end."""
    match response:
        case Ready(model, ""):
            return _line({"ready": True, "model": model})
        case Ready(_, error, files, digest):
            return _line({"ready": False, "error": error} | _asked_about(files, digest))
        case Found(job, annotations, done, total):
            dicts = [annotation_to_dict(annotation) for annotation in annotations]
            return _line(
                {"job": job, "annotations": dicts, "done_paragraphs": done, "total_paragraphs": total}
            )
        case Done(job, model, guesses):
            dicts = [guess_to_dict(guess) for guess in guesses]
            return _line({"job": job, "done": True, "model": model, "guesses": dicts})
        case Failed(job, error, files, digest):
            return _line({"job": job, "error": error} | _asked_about(files, digest))


def _asked_about(files: tuple[str, ...], digest: str) -> dict[str, Any]:
    return {"needs_trust": list(files), "digest": digest or UNTOLD} if files else {}


def read_response(line: str) -> Response:
    """The inverse of `write_response`.

    Raises:
        MessageError: the line is not a response.
    """
    data = _object(line)
    try:
        files = tuple(map(str, data.get("needs_trust", ())))
        digest = str(data.get("digest", UNTOLD)) if files else ""
        if "ready" in data:
            return Ready(str(data.get("model", "")), str(data.get("error", "")), files, digest)
        job = int(data["job"])
        if "error" in data:
            return Failed(job, str(data["error"]), files, digest)
        if "done" in data:
            return Done(job, str(data.get("model", "")), tuple(map(guess_from_dict, data.get("guesses", ()))))
        annotations = tuple(annotation_from_dict(item) for item in data["annotations"])
        return Found(job, annotations, int(data["done_paragraphs"]), int(data["total_paragraphs"]))
    except (KeyError, TypeError, ValueError) as error:
        raise MessageError("the line is not a response of the detection worker") from error


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, separators=(",", ":")) + "\n"  # ASCII: a lone surrogate survives the pipe


def _object(line: str) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise MessageError("the line is not JSON") from error
    if not isinstance(data, dict):
        raise MessageError("the line is not a JSON object")
    return data
