"""What a corpus says about itself in the datasheet of an export, for the window and the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.core.scheme_file import format_scheme
from annotator.exports.about import About

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus

LICENCES = "licences"
"""Where the corpus keeps the licences of outlets: a JSON object."""
ANY = "*"
"""Stands for all outlets that have no licence of their own there."""
_GUIDELINE = "guideline_version"


def about(corpus: Corpus, scheme: Scheme, choice: str) -> About:
    """What the corpus says about itself. `choice` is a sentence on what is exported."""
    return About(
        corpus=corpus.path.stem,
        program=f"Article Annotator {__version__}",
        written=datetime.now(UTC).date().isoformat(),
        scheme=scheme,
        scheme_toml=format_scheme(scheme),
        choice=choice,
        persons=corpus.stats().decisions,
        agreement=agreement_sentence(corpus),
        licences=licences(corpus),
        guideline_version=guideline_version(corpus),
    )


def choice_sentence(*, suggestions: bool, rejected: bool, whose: str = "") -> str:
    """Which annotations are exported, in words."""
    kinds = ["accepted"] + ["undecided"] * suggestions + ["rejected"] * rejected
    return f"It has the {' and '.join(kinds)} annotations{f' of {whose}' if whose else ''}."


def licences(corpus: Corpus) -> dict[str, str]:
    """The licence of each outlet's texts, as far as somebody has recorded it; `ANY` is for all others."""
    found = json.loads(corpus.get_meta(LICENCES) or "{}")
    return {str(outlet): str(licence) for outlet, licence in found.items()}


def record_licences(corpus: Corpus, given: Mapping[str, str]) -> None:
    """Keeps licences beside those that are there; an empty one is forgotten.

    Raises:
        StorageError: the corpus cannot be written.
    """
    merged = licences(corpus) | {outlet.strip(): licence.strip() for outlet, licence in given.items()}
    kept = {outlet: licence for outlet, licence in merged.items() if licence}
    corpus.set_meta(LICENCES, json.dumps(kept, ensure_ascii=False))


def guideline_version(corpus: Corpus) -> str:
    """What people call the version of the guideline that they follow; empty for that of the scheme."""
    return corpus.get_meta(_GUIDELINE) or ""


def record_guideline_version(corpus: Corpus, version: str) -> None:
    """Keeps it.

    Raises:
        StorageError: the corpus cannot be written.
    """
    corpus.set_meta(_GUIDELINE, version.strip())


def agreement_sentence(corpus: Corpus) -> str:
    """How far people agree, where several have annotated the same articles; empty otherwise."""
    from annotator.evaluation.agreement import ALL, measure_agreement

    sides = [side for side, _ in corpus.versions.sides() if side.kind in {"personal", "blind"}]
    if len(sides) < 2:
        return ""
    articles = list(corpus.versions.comparable(sides))
    if not articles:
        return ""
    compared = (corpus.versions.compare(found, sides) for found in articles)
    measured = measure_agreement([side.title for side in sides], compared)
    figures = [
        f"{row.layer} {figure.title} {figure.value:.3f} (n {figure.n:,})"
        for row in measured.rows
        if row.label == ALL
        for figure in row.figures
        if figure.value is not None
    ]
    return f"{measured.articles} articles by {len(sides)} people: {'; '.join(figures)}."
