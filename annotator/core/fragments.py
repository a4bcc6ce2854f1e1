"""Edits of which words an annotation has: others, one more fragment, one less, or two annotations of one.

As in `core.edits` each is a pure function to a `Change` that keeps id, links and notes, and accepts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import HUMAN, Change, Layer, Span, new_id
from annotator.core.edits import (
    corrected,
    edited,
    quoted,
    require_one_paragraph,
    united,
    with_fragments,
)
from annotator.core.errors import InvalidSpanError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation, Article


def set_words(article: Article, annotation_id: str, span: Span, *, exact: bool = False) -> Change:
    """The annotation has these words and no others, snapped to words unless `exact`.

    Raises:
        InvalidSpanError: the span is blank or outside the text, or a name over several paragraphs.
    """
    old = article.annotations[annotation_id]
    return _with(article, "Move", old, (_snapped(article, old, span, exact=exact),))


def add_fragment(article: Article, annotation_id: str, span: Span, *, exact: bool = False) -> Change:
    """The annotation has these words too; raises as `set_words`."""
    old = article.annotations[annotation_id]
    return _with(article, "Add words to", old, (*old.fragments, _snapped(article, old, span, exact=exact)))


def remove_fragment(article: Article, annotation_id: str, position: int) -> Change:
    """The fragment that holds or touches the code point goes.

    Raises:
        InvalidSpanError: there is none, or it is the only one.
    """
    old = article.annotations[annotation_id]
    rest = tuple(f for f in old.fragments if not f.start <= position <= f.end)
    if rest == old.fragments:
        raise InvalidSpanError(
            "The cursor is in no fragment of the annotation; nothing was changed; click into one."
        )
    if not rest:
        raise InvalidSpanError("It is the only fragment; nothing was changed; delete the annotation instead.")
    return _with(article, "Take words from", old, rest)


def cut_out(article: Article, annotation_id: str, span: Span) -> Change:
    """The words go from the midst of the annotation, which has a fragment before and one after them.

    Raises:
        InvalidSpanError: the words are none of the annotation's, or all.
    """
    old = article.annotations[annotation_id]
    middle = spans.trim(article.text, span)
    if not any(middle.overlaps(fragment) for fragment in old.fragments):
        raise InvalidSpanError(
            "The selected words are not in the annotation; nothing was changed; select some that are."
        )
    rest = _without(article.text, old, middle)
    if not rest:
        raise InvalidSpanError("Nothing would be left; nothing was changed; delete the annotation instead.")
    return _with(article, "Cut words out of", old, rest)


def fill_gaps(article: Article, annotation_id: str) -> Change:
    """What lies between the fragments belongs to the annotation as well: it has one fragment."""
    old = article.annotations[annotation_id]
    return _with(article, "Close the gaps of", old, (old.span,))


def split(article: Article, annotation_id: str, position: int) -> Change:
    """Two annotations of one: the words before the code point keep the id, those after it get a new one.

    A position within a word means the beginning of that word, or the end where it begins the annotation.

    Raises:
        InvalidSpanError: one of the two would be empty.
    """
    old = article.annotations[annotation_id]
    at = _between_words(article.text, old, position)
    before, after = (_without(article.text, old, gone) for gone in (Span(at, old.end), Span(old.start, at)))
    if not before or not after:
        raise InvalidSpanError(
            "The cursor is not within the annotation; nothing was changed; click where it should be split."
        )
    left = corrected(replace(old, fragments=before))
    right = corrected(replace(old, id=new_id(), fragments=after, origin=HUMAN, confidence=None, note=""))
    return Change(f"Split {quoted(article, old)}", (old,), (left, right))


def _with(article: Article, verb: str, old: Annotation, fragments: Iterable[Span]) -> Change:
    new = with_fragments(article, old, united(fragments))
    require_one_paragraph(article, old.layer, new.span)
    return edited(article, verb, old, new)


def _snapped(article: Article, annotation: Annotation, span: Span, *, exact: bool) -> Span:
    if exact:
        return spans.trim(article.text, span)
    return spans.snap(article.text, span, keep_marks=annotation.layer is Layer.QUOTE)


def _without(text: str, annotation: Annotation, gone: Span) -> tuple[Span, ...]:
    """The fragments of the annotation outside `gone`, no blanks at their ends."""
    parts = [
        part
        for fragment in annotation.fragments
        for part in (
            Span(fragment.start, min(fragment.end, gone.start)),
            Span(max(fragment.start, gone.end), fragment.end),
        )
        if part.start < part.end and text[part.start : part.end].strip()
    ]
    return tuple(spans.trim(text, part) for part in parts)


def _between_words(text: str, annotation: Annotation, position: int) -> int:
    if not annotation.start < position < annotation.end:
        return position
    word = spans.word_at(text, position)
    if word is None or not word.start < position < word.end:
        return position
    return word.start if word.start > annotation.start else word.end
