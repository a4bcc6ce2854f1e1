"""`annotator export --check`: what would be lost, place by place; nothing is written."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.exports import loss_places, misfit_places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from annotator.cli.console import Console
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus
    from annotator.exports import Diagnosis, Loss, Place, Wanted

_LISTED = 20  # places of a loss, in text
_IN_JSON = 200


def print_check(
    corpus: Corpus, arguments: argparse.Namespace, found: Diagnosis, wanted: Wanted, console: Console
) -> None:
    """Print each loss with its count and its first places, and the annotations that do not fit tokens."""
    name, limit = arguments.format, _IN_JSON if arguments.json else _LISTED
    losses = [
        (loss, list(islice(loss_places(_having(corpus, loss), name, loss.what, wanted), limit)))
        for loss in found.losses
    ]
    misfits = list(islice(misfit_places(_having(corpus, found.misfits), name, wanted), limit))
    if arguments.json:
        data: dict[str, Any] = {
            "format": name,
            "articles": found.articles,
            "losses": [
                {"what": loss.what, "count": loss.count, "places": [_record(place) for place in places]}
                for loss, places in losses
            ],
            "misfits": {"count": found.misfits.count, "places": [_record(place) for place in misfits]},
        }
        console.line(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for loss, places in losses:
        console.line(f"{loss.count:,}\t{loss.what}")
        _print(places, loss.count, console)
    if found.misfits.count:
        console.line(f"{found.misfits.count:,}\tbegin or end inside a word; choose with --misfits")
        _print(misfits, found.misfits.count, console)
    if not losses and not found.misfits.count:
        console.line(f"{name} keeps all of {found.articles:,} articles.")


def _having(corpus: Corpus, loss: Loss) -> Iterator[Article]:
    return (corpus.load(article_id) for article_id in loss.articles)


def _record(place: Place) -> dict[str, object]:
    return {name: value for name, value in asdict(place).items() if value != ""}


def _print(places: list[Place], count: int, console: Console) -> None:
    for place in places:
        parts = [str(place.article_id), place.title, place.label, place.words]
        if place.expanded:
            parts.append(f"expanded: {place.expanded}, contracted: {place.contracted or '-'}")
        console.line("\t" + "\t".join(part.replace("\n", " ") for part in parts if part))
    if count > len(places) and places:
        console.line(f"\t… {count - len(places):,} more")
