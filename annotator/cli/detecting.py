"""`annotator detect`: in files, in lines of texts, or in the articles of the corpus."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.articles import read_file
from annotator.cli.corpora import corpus_to_write
from annotator.cli.detecting_lines import detect_lines
from annotator.cli.entry import UsageError
from annotator.core.annotation import Layer
from annotator.core.errors import StorageError, UserError
from annotator.core.scheme_migration import conform_guesses
from annotator.core.suggesting import reconcile_run
from annotator.detect.jobs import Alone, Options, Workers
from annotator.detect.jsonl import result_to_dict
from annotator.detect.paragraphs import paragraphs_of
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.cli.detecting_lines import Detector
    from annotator.core.annotation import Annotation, Article, Example
    from annotator.core.rules import Rule
    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus
    from annotator.detect.jobs import Outcome
    from annotator.detect.paragraphs import Paragraph

Json = dict[str, Any]


def run_detect(arguments: argparse.Namespace, console: Console) -> None:
    """Detect in what the arguments name."""
    if arguments.jobs < 0:
        raise UsageError("detect", "--jobs takes a number from 0 (all processors).")
    if arguments.scheduler is not None and arguments.jobs != 1:
        raise UsageError("detect", "with --scheduler its workers detect: leave out --jobs.")
    if arguments.texts is not None:
        if arguments.output is None or arguments.files or arguments.corpus is not None:
            raise UsageError("detect", "--texts needs --output, and neither FILE nor --corpus.")
        detect_lines(arguments, lambda: _detector(arguments), console)
    elif arguments.output is not None:
        raise UsageError("detect", "--output goes with --texts.")
    elif arguments.files:
        if arguments.corpus is not None:
            raise UsageError("detect", "name FILEs or --corpus, not both; “annotator import” adds files.")
        _detect_files(arguments, console)
    else:
        _detect_in_corpus(arguments, console)


# -- the pipeline -------------------------------------------------------------------------------------------


def _detector(arguments: argparse.Namespace, examples: Sequence[Example] = ()) -> Detector:
    """The pipeline at work; on a terminal a person is asked whether its own code may run."""
    try:
        return _started(arguments, examples, trust=arguments.trust)
    except UntrustedCodeError as error:
        if not _may_run(error):
            raise
        shown = error.digest
    return _started(arguments, examples, trust=shown)


def _started(arguments: argparse.Namespace, examples: Sequence[Example], *, trust: bool | str) -> Detector:
    options = Options(
        model=arguments.model,
        indirect=arguments.indirect,
        examples=tuple(examples),
        trust=trust,
        use_cache=arguments.cache,
    )
    if arguments.scheduler is not None:
        from annotator.detect.cluster_jobs import Cluster  # late: few have a cluster

        return Cluster(options, arguments.scheduler)
    count = arguments.jobs or _processors()
    return Alone(options) if count == 1 else Workers(options, count)


def _processors() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _may_run(error: UntrustedCodeError) -> bool:
    """Ask; nobody can answer in a pipe, which counts as no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    files = ", ".join(error.files)
    print(f"This pipeline brings program code of its own: {files}. Run it? [y/N] ", end="", file=sys.stderr)
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


# -- files --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as an article, or why it is none."""

    path: Path
    article: Article | None = None
    error: str = ""


def _detect_files(arguments: argparse.Namespace, console: Console) -> None:
    with _detector(arguments) as detector:
        results = detector.detect(map(_file, arguments.files))
        for read, outcome in console.progress(results, len(arguments.files), "files"):
            if read.article is None or outcome.error:
                console.fail(f"{read.path}: {read.error or outcome.error}")
            elif arguments.json:
                console.line(json.dumps(_file_result(read.article, outcome), ensure_ascii=False))
            else:
                for line in _table(read.article, outcome.annotations):
                    console.line(line)


def _file(path: Path) -> tuple[_Read, list[Paragraph] | None]:
    try:
        article = read_file(path).article
    except UserError as error:
        return _Read(path, error=str(error)), None
    except Exception as error:  # one file must not cost the others
        reason = f"it could not be read ({type(error).__name__}: {error}); please report this."
        return _Read(path, error=reason), None
    return _Read(path, article), paragraphs_of(article.text, article.blocks)


def _file_result(article: Article, outcome: Outcome) -> Json:
    metadata = article.metadata
    return {
        "title": metadata.title,
        "byline": metadata.byline,
        "published": metadata.published,
        "url": metadata.url,
        "outlet": metadata.outlet,
        "text": article.text,
        **result_to_dict(article.text, outcome.annotations),
    }


def _table(article: Article, found: Iterable[Annotation]) -> Iterator[str]:
    metadata = article.metadata
    about = " · ".join(filter(None, (metadata.byline, metadata.outlet, metadata.published)))
    yield metadata.title or article.source.name
    if about:
        yield about
    for item in found:
        words = " ".join(item.text_in(article.text).split())
        who = item.resolved_speaker or (item.speaker.text if item.speaker else "")
        shown = words if len(words) <= 90 else words[:89] + "…"
        speaker = f"  — {who}" if item.layer is Layer.QUOTE and who else ""
        yield f"{item.start:>7}  {item.layer.value:<6}  {item.label:<12}  {shown}{speaker}"
    yield ""


# -- the corpus ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Loaded:
    """An article of the corpus, or why it cannot be used."""

    id: int
    article: Article | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Terms:
    """Whose suggestions they are, and how the corpus wants them."""

    model: str
    rules: Sequence[Rule]
    scheme: Scheme | None


def _detect_in_corpus(arguments: argparse.Namespace, console: Console) -> None:
    with corpus_to_write(arguments, create=False) as corpus:
        ids = corpus.article_ids(undetected=not arguments.again)
        if not ids:
            console.note("Nothing to detect: every article has been read.")
            return
        rules, scheme = corpus.rules.all(), corpus.schemes.current()
        with _detector(arguments, corpus.examples()) as detector:
            results = detector.detect(_article(corpus, article_id) for article_id in ids)
            for loaded, outcome in console.progress(results, len(ids), "articles"):
                _store(corpus, loaded, outcome, _Terms(detector.model, rules, scheme), console)


def _article(corpus: Corpus, article_id: int) -> tuple[_Loaded, list[Paragraph] | None]:
    try:
        article = corpus.load(article_id)
    except UserError as error:
        return _Loaded(article_id, error=str(error)), None
    except Exception as error:  # one damaged article must not cost the others
        reason = f"it cannot be read ({type(error).__name__}: {error}); run “annotator check”."
        return _Loaded(article_id, error=reason), None
    return _Loaded(article_id, article), paragraphs_of(article.text, article.blocks)


def _store(corpus: Corpus, loaded: _Loaded, outcome: Outcome, wanted: _Terms, console: Console) -> None:
    article = loaded.article
    if article is None:
        console.fail(f"article {loaded.id}: {loaded.error}")
        return
    title = article.metadata.title or article.source.name
    if outcome.error:
        console.fail(f"article {loaded.id} ({title}): {outcome.error}")
        return
    try:
        new = reconcile_run(article, outcome.annotations, wanted.rules, wanted.scheme)
        guesses = (
            outcome.guesses if wanted.scheme is None else conform_guesses(outcome.guesses, wanted.scheme)
        )
        corpus.add_suggestions(loaded.id, new.removed, new.added, detected_by=wanted.model, guesses=guesses)
    except StorageError:
        raise
    except Exception as error:  # one article must not cost the others
        reason = f"{type(error).__name__}: {error}"
        console.fail(f"article {loaded.id} ({title}): detection failed ({reason}); please report this.")
    else:
        console.line(f"{len(new.added)} suggestions\t{loaded.id}\t{title}")
