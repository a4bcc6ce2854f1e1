"""`annotator agreement`: how far the people who annotated a corpus agree, and about what they do not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.cli.corpora import corpus_to_read
from annotator.cli.entry import UsageError
from annotator.core.adjudication import member_summary
from annotator.core.disagreements import compare
from annotator.core.errors import UserError
from annotator.evaluation.agreement import measure_agreement

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from annotator.cli.console import Console
    from annotator.core.compared_article import ComparedArticle
    from annotator.core.disagreements import Comparison
    from annotator.corpus import Corpus
    from annotator.corpus.versions import Side
    from annotator.evaluation.agreement import Agreement

_NO_COMPARISON = (
    "Nothing can be compared: no article was annotated by two of them; nothing was changed; "
    "“annotator stats” says who has decided how much."
)
_ADJUDICATED = ("adjudicated", "merged")


def run_agreement(arguments: argparse.Namespace, console: Console) -> None:
    """Print the figures, or with --list the disagreements."""
    with corpus_to_read(arguments) as corpus:
        sides = _sides(corpus, arguments.sides)
        articles = list(corpus.versions.comparable(sides, only_done=arguments.done))
        if not articles:
            raise UserError(_NO_COMPARISON)
        read = (corpus.versions.compare(found, sides) for found in articles)
        compared = console.progress(read, len(articles), "articles")
        if arguments.list:
            _list(compared, [side.title for side in sides], console, as_json=arguments.json)
            return
        agreement = measure_agreement([side.title for side in sides], compared)
    if arguments.json:
        console.line(json.dumps(agreement.to_dict(), ensure_ascii=False, indent=2))
        return
    for line in _lines(agreement):
        console.line(line)


def _sides(corpus: Corpus, names: list[str] | None) -> list[Side]:
    """Those that were named, or all people's own annotations."""
    known = {side.title: side for side, _ in corpus.versions.sides()}
    if not names:
        return [side for side in known.values() if side.kind not in ("", *_ADJUDICATED)] or list(
            known.values()
        )
    for name in names:
        if name not in known:
            sentence = f"nobody is called “{name}”; choose from: {', '.join(known) or 'nobody yet'}."
            raise UsageError("agreement", sentence)
    return [known[name] for name in names]


def _lines(agreement: Agreement) -> Iterator[str]:
    yield f"{agreement.articles} articles: {', '.join(agreement.sides)}"
    for row in agreement.rows:
        yield ""
        yield f"{row.layer}: {row.label}"
        for figure in row.figures:
            value = "–" if figure.value is None else f"{figure.value:.3f}"
            has_range = figure.low is not None and figure.high is not None
            around = f"{figure.low:.3f} to {figure.high:.3f}" if has_range else ""
            yield f"  {figure.title:<42}{value:>7}  {around:<16}  n {figure.n:,}"


def _list(articles: Iterator[ComparedArticle], names: list[str], console: Console, *, as_json: bool) -> None:
    """One line for each disagreement: article, place, kinds, and what each says."""
    for article in articles:
        sides = [side for side, version in enumerate(article.versions) if version is not None]
        versions = [version for version in article.versions if version is not None]
        for comparison in compare(versions):
            if not comparison.kinds:
                continue
            found = _found(article, comparison, [names[side] for side in sides])
            if as_json:
                console.line(json.dumps(found, ensure_ascii=False))
            else:
                says = " | ".join(f"{who}: {what}" for who, what in found["sides"].items())
                place = f"article {article.id}, {found['start']}–{found['end']}"
                console.line(f"{place}\t{', '.join(found['kinds'])}\t{found['words']}\t{says}")


def _found(article: ComparedArticle, comparison: Comparison, names: list[str]) -> dict[str, Any]:
    span = comparison.span
    words = " ".join(article.text[span.start : span.end].split()) if span else article.title
    summaries = [", ".join(member_summary(member)) or "–" for member in comparison.members]
    return {
        "article": article.id,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "layer": comparison.layer.value if comparison.layer else "article",
        "kinds": [kind.value for kind in comparison.kinds],
        "words": words,
        "sides": dict(zip(names, summaries, strict=True)),
    }
