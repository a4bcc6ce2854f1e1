"""Detection that looks into the cache first. The results are those that a run in text order gives."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import new_id
from annotator.core.codec import annotation_from_dict, annotation_to_dict, guess_from_dict, guess_to_dict
from annotator.core.reconcile import place_of as identity_of
from annotator.detect.analysis import Analysis, Batch, Findings
from annotator.detect.cache import key_of, model_state
from annotator.detect.pipeline import pipeline_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.language import Language

    from annotator.core.annotation import Annotation, Example, Guess
    from annotator.detect.cache import Cache
    from annotator.detect.paragraphs import Paragraph

log = logging.getLogger(__name__)


class CachedPipeline:
    """A loaded pipeline and the cache of what it found; without a cache it is only the pipeline.

    To be made when the pipeline has just been loaded: its files are what the results belong to.
    """

    def __init__(self, nlp: Language, cache: Cache | None = None) -> None:
        self.nlp = nlp
        self.name = pipeline_name(nlp)
        self._cache = cache
        self._state = model_state(self.name, nlp.path) if cache is not None else ""

    def analyse(
        self, paragraphs: Sequence[Paragraph], *, indirect: bool = False, examples: Sequence[Example] = ()
    ) -> CachedAnalysis:
        """A run over one article's paragraphs, to be used like an `Analysis`."""
        start = partial(Analysis, self.nlp, paragraphs, indirect=indirect, examples=examples)
        if self._cache is None:
            return CachedAnalysis(start, paragraphs)
        key = key_of(self._state, paragraphs, indirect=indirect, examples=examples)
        return CachedAnalysis(start, paragraphs, self._cache, key)

    def find(
        self, paragraphs: Sequence[Paragraph], *, indirect: bool = False, examples: Sequence[Example] = ()
    ) -> Findings:
        """Everything found in one article's paragraphs."""
        analysis = self.analyse(paragraphs, indirect=indirect, examples=examples)
        return _merged([batch.annotations for batch in analysis.batches()], analysis.guesses)


class CachedAnalysis:
    """One run; `guesses` about the article are there when all batches have been made."""

    def __init__(
        self,
        start: Callable[[], Analysis],
        paragraphs: Sequence[Paragraph],
        cache: Cache | None = None,
        key: str = "",
    ) -> None:
        self._start = start
        self._total = len(paragraphs)
        self._is_in_order = all(one.start <= two.start for one, two in pairwise(paragraphs))
        self._cache = cache
        self._key = key
        self.guesses: tuple[Guess, ...] = ()

    def batches(self) -> Iterator[Batch]:
        """What the cache has, in one batch; else the batches of a new run, which is then kept.

        A run in another order than the text's is not kept: its batches are cut elsewhere, which may change a
        result a little, and what a key stands for must not depend on who asked first.
        """
        known = self._known()
        if known is not None:
            self.guesses = known.guesses
            yield Batch(known.annotations, self._total, self._total)
            return
        found = []
        fresh = self._start()
        for batch in fresh.batches():
            found.append(batch.annotations)
            yield batch
        self.guesses = fresh.guesses
        if self._cache is not None and self._is_in_order:
            self._cache.put(self._key, _to_text(_merged(found, self.guesses)))

    def _known(self) -> Findings | None:
        text = self._cache.get(self._key) if self._cache is not None else None
        if text is None:
            return None
        try:
            return _from_text(text)
        except (KeyError, TypeError, ValueError) as error:
            log.info("a result of the cache could not be read: %r", error)
            return None


def _merged(batches: Sequence[Sequence[Annotation]], guesses: tuple[Guess, ...]) -> Findings:
    """The batches of a run as one: an annotation that came a second time took the place of the first."""
    latest = {identity_of(annotation): annotation for batch in batches for annotation in batch}
    found = sorted(latest.values(), key=lambda item: (item.start, -item.end, item.layer))
    return Findings(tuple(found), guesses)


def _to_text(findings: Findings) -> str:
    data = {
        "annotations": [annotation_to_dict(annotation) for annotation in findings.annotations],
        "guesses": [guess_to_dict(guess) for guess in findings.guesses],
    }
    return json.dumps(data, separators=(",", ":"))


def _from_text(text: str) -> Findings:
    """The findings with new ids: two articles may have the same text, but no two annotations the same id."""
    data: dict[str, Any] = json.loads(text)
    annotations = (annotation_from_dict(item) for item in data["annotations"])
    guesses = tuple(guess_from_dict(item) for item in data["guesses"])
    return Findings(tuple(replace(annotation, id=new_id()) for annotation in annotations), guesses)
