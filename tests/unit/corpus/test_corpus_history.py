"""Random edits: memory and corpus stay equal, undoing all gives the original, redoing all the final state."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_samples import DATA, LABELS, QUOTE, TEXT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, Article, ArticleLabels, Change, Layer, Span, Status
from annotator.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Sequence

IDS = st.sampled_from(["a", "b", "c", "d", "e1", "q1"])
LABEL_SETS = st.sampled_from([ArticleLabels(), LABELS, replace(LABELS, stances=(), done=False)])


@st.composite
def annotations(draw: st.DrawFn) -> Annotation:
    cuts = sorted(draw(st.sets(st.integers(0, len(TEXT)), min_size=2, max_size=4)))
    fragments = tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    return replace(
        QUOTE,
        id=draw(IDS),
        layer=draw(st.sampled_from(Layer)),
        fragments=fragments,
        status=draw(st.sampled_from(Status)),
        stances=draw(st.sampled_from([(), QUOTE.stances])),
        confidence=draw(st.none() | st.floats(0, 1)),
    )


Edit = tuple[list[str], list[Annotation], ArticleLabels | None]
EDITS: st.SearchStrategy[list[Edit]] = st.lists(
    st.tuples(
        st.lists(IDS, max_size=3),
        st.lists(annotations(), max_size=3, unique_by=lambda a: a.id),
        st.none() | LABEL_SETS,
    ),
    max_size=8,
)


def change_of(article: Article, edit: Edit) -> Change:
    """A change as the window would make it: what it touches is in `before`."""
    removed, added, labels = edit
    touched = {*removed, *(a.id for a in added)}
    before = [a for a in article.annotations.values() if a.id in touched]
    if labels is None:
        return Change("Edit", tuple(before), tuple(added))
    return Change("Edit", (*before, article.labels), (*added, labels))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS, back=st.integers(0, 8))
def test_undo_all_and_redo_all(article: Article, edits: Sequence[Edit], back: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        corpus = Corpus.open(Path(folder) / "c.sqlite", person="Ada")
        try:
            article_id, _ = corpus.add(article, DATA)
            original = now = corpus.load(article_id)
            for edit in edits:
                change = change_of(now, edit)
                corpus.save(article_id, change)
                now = now.with_change(change)
                assert corpus.load(article_id) == now
            final, seen = now, now
            for _ in range(min(back, len(edits))):  # a walk back and forth in between
                applied = corpus.undo(article_id)
                assert applied is not None
                seen = seen.with_change(applied)
            assert corpus.load(article_id) == seen
            while applied := corpus.undo(article_id):
                seen = seen.with_change(applied)
            assert corpus.load(article_id) == seen == original
            while applied := corpus.redo(article_id):
                seen = seen.with_change(applied)
            assert corpus.load(article_id) == seen == final
            assert corpus.check() == []
        finally:
            corpus.close()
