"""What a worker of a Dask cluster does: requests in, responses out, both lines of `messages`.

Only text crosses, so that a worker needs this package and nothing else of the program that asks.
"""

from __future__ import annotations

import json
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.core.errors import UserError
from annotator.detect.cache import open_cache
from annotator.detect.messages import Done, Failed, Found, Ready, read_request, write_response
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    from annotator.detect.cached import CachedPipeline
    from annotator.detect.messages import Request

_turn = threading.Lock()  # a pipeline is for one thread at a time, and a worker may have several


def ready(options: str) -> str:
    """The version of this program and a `Ready` line: which pipeline the options (JSON) stand for here."""
    with _turn:
        try:
            line = write_response(Ready(_pipeline(options).name))
        except UntrustedCodeError as error:
            line = write_response(Ready(error=str(error), needs_trust=error.files, digest=error.digest))
        except UserError as error:
            line = write_response(Ready(error=str(error)))
    return f"{__version__}\n{line}"


def answer(lines: str, options: str) -> str:
    """For each line, a request, a line `Found` and a line `Done`, or a line `Failed`."""
    with _turn:
        return "".join(map(lambda line: _answered(line, options), lines.splitlines()))


def _answered(line: str, options: str) -> str:
    request = read_request(line)
    try:
        return _detected(request, options)
    except UserError as error:
        return write_response(Failed(request.job, str(error)))
    except Exception as error:  # one text must not cost the others
        return write_response(Failed(request.job, f"{type(error).__name__}: {error}"))


def _detected(request: Request, options: str) -> str:
    pipeline = _pipeline(options)
    found = pipeline.find(request.paragraphs, indirect=request.indirect, examples=request.examples)
    total = len(request.paragraphs)
    return write_response(Found(request.job, found.annotations, total, total)) + write_response(
        Done(request.job, pipeline.name, found.guesses)
    )


@lru_cache(maxsize=1)  # two pipelines at once may not fit into memory
def _pipeline(options: str) -> CachedPipeline:
    from annotator.detect.cached import CachedPipeline
    from annotator.detect.pipeline import load_pipeline

    wanted = json.loads(options)
    nlp = load_pipeline(wanted["model"], trust=wanted["trust"])
    return CachedPipeline(nlp, open_cache() if wanted["use_cache"] else None)
