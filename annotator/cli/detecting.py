"""`annotator detect`: in files, in lines of texts, or in the articles of the corpus."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from annotator.articles import read_file
from annotator.cli.corpora import corpus_to_write
from annotator.cli.entry import UsageError
from annotator.core.annotation import Layer
from annotator.core.errors import ExportError, ReadError, StorageError, UserError
from annotator.core.reconcile import Reconciler
from annotator.detect.analysis import detect_text
from annotator.detect.jsonl import result_to_dict
from annotator.detect.pipeline import load_pipeline, pipeline_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.language import Language

    from annotator.cli.console import Console
    from annotator.core.annotation import Annotation, Article
    from annotator.corpus import Corpus

Json = dict[str, Any]


def run_detect(arguments: argparse.Namespace, console: Console) -> None:
    """Detect in what the arguments name."""
    if arguments.texts is not None:
        if arguments.output is None or arguments.files or arguments.corpus is not None:
            raise UsageError("detect", "--texts needs --output, and neither FILE nor --corpus.")
        _detect_lines(arguments, console)
    elif arguments.output is not None:
        raise UsageError("detect", "--output goes with --texts.")
    elif arguments.files:
        if arguments.corpus is not None:
            raise UsageError("detect", "name FILEs or --corpus, not both; “annotator import” adds files.")
        _detect_files(arguments, console)
    else:
        _detect_in_corpus(arguments, console)


# -- files --------------------------------------------------------------------------------------------------


def _detect_files(arguments: argparse.Namespace, console: Console) -> None:
    nlp = load_pipeline(arguments.model)
    for path in console.progress(arguments.files, len(arguments.files), "files"):
        try:
            article = read_file(path).article
            found = detect_text(nlp, article.text, article.blocks)
        except UserError as error:
            console.fail(f"{path}: {error}")
            continue
        except Exception as error:  # one file must not cost the others
            console.fail(f"{path}: detection failed ({type(error).__name__}: {error}); please report this.")
            continue
        if arguments.json:
            console.line(json.dumps(_file_result(article, found), ensure_ascii=False))
        else:
            for line in _table(article, found):
                console.line(line)


def _file_result(article: Article, found: list[Annotation]) -> Json:
    metadata = article.metadata
    return {
        "title": metadata.title,
        "byline": metadata.byline,
        "published": metadata.published,
        "url": metadata.url,
        "outlet": metadata.outlet,
        "text": article.text,
        **result_to_dict(article.text, found),
    }


def _table(article: Article, found: list[Annotation]) -> Iterator[str]:
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


# -- lines of texts -----------------------------------------------------------------------------------------


def _detect_lines(arguments: argparse.Namespace, console: Console) -> None:
    with _lines_of(arguments.texts) as lines, _writing(arguments.output) as output:
        nlp = load_pipeline(arguments.model)
        for number, line in enumerate(console.progress(lines, None, "texts"), 1):
            if not line.strip():
                continue
            try:
                result = _line_result(nlp, line)
            except UserError as error:
                console.fail(f"{arguments.texts}, line {number}: {error}")
            except Exception as error:  # one text must not cost the others
                reason = f"detection failed ({type(error).__name__}: {error})"
                console.fail(f"{arguments.texts}, line {number}: {reason}; it was left out.")
            else:
                output.write(json.dumps(result, ensure_ascii=False) + "\n")


def _line_result(nlp: Language, line: bytes) -> Json:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except ValueError as error:
        raise ReadError(f"it is not JSON in UTF-8 ({error}); it was left out.") from error
    if not isinstance(data, dict) or "id" not in data or not isinstance(data.get("text"), str):
        raise ReadError('it is not an object with "id" and "text"; it was left out.')
    text: str = data["text"]
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise ReadError("its text holds half a character; it was left out.")
    return {"id": data["id"], "text": text, **result_to_dict(text, detect_text(nlp, text))}


@contextmanager
def _lines_of(path: Path) -> Iterator[Iterator[bytes]]:
    if str(path) == "-":
        yield iter(sys.stdin.buffer)
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {error.strerror or error}.") from error
    with file:
        yield iter(file)


@contextmanager
def _writing(path: Path) -> Iterator[TextIO]:
    """A file that replaces an older one only when all is written."""
    if str(path) == "-":
        yield sys.stdout
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        part.replace(path)
    except OSError as error:
        raise ExportError(
            f"{path} could not be written ({error.strerror or error}); an older file of that name is safe."
        ) from error
    finally:
        part.unlink(missing_ok=True)


# -- the corpus ---------------------------------------------------------------------------------------------


def _detect_in_corpus(arguments: argparse.Namespace, console: Console) -> None:
    with corpus_to_write(arguments, create=False) as corpus:
        ids = corpus.article_ids(undetected=not arguments.again)
        if not ids:
            console.note("Nothing to detect: every article has been read.")
            return
        nlp = load_pipeline(arguments.model)
        for article_id in console.progress(ids, len(ids), "articles"):
            _detect_in_article(corpus, article_id, nlp, console)


def _detect_in_article(corpus: Corpus, article_id: int, nlp: Language, console: Console) -> None:
    article = corpus.load(article_id)
    title = article.metadata.title or article.source.name
    try:
        found = detect_text(nlp, article.text, article.blocks)
        reconciler = Reconciler(article.annotations)
        new = reconciler.take(found)
        removed = (*new.removed, *reconciler.stale(article.annotations))
        corpus.add_suggestions(article_id, removed, new.added, detected_by=pipeline_name(nlp))
    except StorageError:
        raise
    except Exception as error:  # one article must not cost the others
        console.fail(f"article {article_id} ({title}): detection failed ({type(error).__name__}: {error}).")
    else:
        console.line(f"{len(new.added)} suggestions\t{article_id}\t{title}")
