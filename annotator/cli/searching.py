"""`annotator search`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_to_read
from annotator.cli.entry import UsageError
from annotator.core.concordance import Sort, sort_key
from annotator.core.query import Query, parse
from annotator.corpus.concordance import compiled

if TYPE_CHECKING:
    import argparse

    from annotator.cli.console import Console
    from annotator.core.concordance import Passage
    from annotator.corpus import Corpus
    from annotator.corpus.search import Found

_WIDTH = 40  # characters of context in a line
_SOME = 400  # articles a statement


def run_search(arguments: argparse.Namespace, console: Console) -> None:
    """List what fits; what there is more of is said on stderr."""
    if arguments.limit < 0:
        raise UsageError("search", "--limit cannot be negative.")
    sort = _sort(arguments)
    limit = arguments.limit or sys.maxsize
    with corpus_to_read(arguments) as corpus:
        if arguments.passages or arguments.regex:
            passages = _passages(corpus, arguments, limit + 1)
            _tell_more(console, len(passages) > limit, limit)
            _print_passages(
                console, sorted(passages[:limit], key=lambda p: sort_key(p, sort)), arguments.json
            )
        else:
            query = _query(corpus, arguments.query)
            ids = corpus.search.article_ids(query, limit=min(limit + 1, 2**62))
            _tell_more(console, len(ids) > limit, limit)
            shown = ids[:limit]
            for first in range(0, len(shown), _SOME):
                _print_articles(console, corpus.search.articles(shown[first : first + _SOME]), arguments.json)


def _sort(arguments: argparse.Namespace) -> Sort:
    if arguments.sort is None:
        return Sort.ARTICLE
    if arguments.sort not in list(Sort):
        raise UsageError("search", f"--sort knows {', '.join(Sort)}.")
    return Sort(arguments.sort)


def _query(corpus: Corpus, text: str) -> Query:
    """The search that was typed, or the saved one that is called so."""
    saved = next((item for item in corpus.search.saved.all() if item.name == text), None)
    return parse(saved.query if saved is not None else text)


def _passages(corpus: Corpus, arguments: argparse.Namespace, limit: int) -> list[Passage]:
    limit = min(limit, 2**31)
    if arguments.regex:
        expression = compiled(arguments.query, match_case=True)
        return corpus.search.concordance.matching(Query(), expression, None, limit)
    return corpus.search.passages(_query(corpus, arguments.query), limit=limit)


def _tell_more(console: Console, is_more: bool, limit: int) -> None:
    if is_more:
        console.note(f"There are more than {limit:,}; --limit N shows more of them.")


def _print_articles(console: Console, articles: list[Found], as_json: bool) -> None:
    for article in articles:
        if as_json:
            console.line(json.dumps(asdict(article), ensure_ascii=False))
            continue
        facts = " · ".join(filter(None, (article.outlet, article.published, "done" if article.done else "")))
        console.line(f"{article.id:>8}  {article.title or article.source_name}  {facts}".rstrip())


def _print_passages(console: Console, passages: list[Passage], as_json: bool) -> None:
    for passage in passages:
        if as_json:
            console.line(json.dumps(asdict(passage), ensure_ascii=False))
            continue
        what = " ".join(filter(None, (passage.label, passage.status)))
        before, after = passage.before[-_WIDTH:], passage.after[:_WIDTH]
        line = f"{passage.article_id:>8}  {before:>{_WIDTH}}[{passage.words}]{after:<{_WIDTH}}  {what}"
        console.line(line.rstrip())
