"""Every edit a person can make, as a pure function from an article to a `Change`.

The title of a change reads as the name of an undo step. A correction of a suggestion (another label,
boundary, speaker, event type, stance) accepts it: a person has looked at it. Notes and the unsure mark
do not.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import (
    HUMAN,
    Annotation,
    Article,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Mention,
    Span,
    Stance,
    Status,
    new_id,
    reading_order,
)
from annotator.core.errors import InvalidSpanError, UnknownLabelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.scheme import Scheme

_SHORT = 32
_OPENING_MARKS = "“\"‘'«„‚‹「『`"


def words_of(article: Article, annotation: Annotation) -> str:
    """The annotated words on one line, shortened, for titles and lists."""
    words = " ".join(annotation.text_in(article.text).split())
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"


def quoted(article: Article, annotation: Annotation) -> str:
    """The words in marks, unless they bring their own; for titles."""
    words = words_of(article, annotation)
    return words if words.startswith(tuple(_OPENING_MARKS)) else f"“{words}”"


def edited(article: Article, verb: str, old: Annotation, new: Annotation) -> Change:
    """The change of one annotation; the title begins with `verb`."""
    return Change(f"{verb} {quoted(article, old)}", (old,), (new,))


def corrected(annotation: Annotation) -> Annotation:
    """The annotation as a person has made it: accepted."""
    return replace(annotation, status=Status.ACCEPTED)


def _require_label(scheme: Scheme, layer: Layer, label: str) -> None:
    if not scheme.has_label(layer, label):
        raise UnknownLabelError(label)


def annotate(
    article: Article, span: Span, layer: Layer, label: str, *, scheme: Scheme, exact: bool = False
) -> Change:
    """A new annotation of `span`, snapped to words unless `exact` (then only blanks are trimmed).

    Where the layer has an annotation of exactly these words, that one gets the label.

    Raises:
        UnknownLabelError: the scheme has no such label in this layer.
        InvalidSpanError: the span is blank or outside the text, or a name over several paragraphs.
    """
    _require_label(scheme, layer, label)
    if exact:
        snapped = spans.trim(article.text, span)
    else:
        snapped = spans.snap(article.text, span, keep_marks=layer is Layer.QUOTE)
    require_one_paragraph(article, layer, snapped)
    # the start first: it alone rules out nearly all, and a long article has tens of thousands
    same = [
        a
        for a in article.annotations.values()
        if a.start == snapped.start and a.layer is layer and a.fragments == (snapped,)
    ]
    if same:
        best = min(same, key=lambda a: (a.label != label, a.status is Status.REJECTED))
        return relabel(article, best.id, label, scheme=scheme)
    new = Annotation(new_id(), layer, label, (snapped,), Status.ACCEPTED, HUMAN)
    return Change(f"Annotate {quoted(article, new)} as {label}", (), (new,))


def require_one_paragraph(article: Article, layer: Layer, span: Span) -> None:
    """Refuses a name over several paragraphs.

    Raises:
        InvalidSpanError: it is one.
    """
    if layer is Layer.ENTITY and "\n" in article.text[span.start : span.end]:
        raise InvalidSpanError("A name lies within one paragraph; nothing was changed; select fewer words.")


def accept(article: Article, annotation_id: str) -> Change:
    """The annotation is right as it stands."""
    old = article.annotations[annotation_id]
    return edited(article, "Accept", old, replace(old, status=Status.ACCEPTED))


def reject(article: Article, annotation_id: str) -> Change:
    """The suggestion is wrong; it is kept as rejected, so that it is not suggested again."""
    old = article.annotations[annotation_id]
    return edited(article, "Reject", old, replace(old, status=Status.REJECTED))


def accept_all(article: Article, wanted: Callable[[Annotation], bool]) -> Change | None:
    """All undecided suggestions for which `wanted` is true, as one step; None when there are none."""
    undecided = (a for a in article.annotations.values() if a.status is Status.SUGGESTED and wanted(a))
    before = tuple(sorted(undecided, key=reading_order))
    if not before:
        return None
    count = f"{len(before)} suggestion{'' if len(before) == 1 else 's'}"
    return Change(f"Accept {count}", before, tuple(map(corrected, before)))


def finish(article: Article, wanted: Callable[[Annotation], bool]) -> Change:
    """Accepts all as `accept_all` and marks the article as done, in one step."""
    done = set_done(article, True)
    accepted = accept_all(article, wanted)
    if accepted is None:
        return done
    title = f"{accepted.title} and mark as done"
    return Change(title, (*accepted.before, *done.before), (*accepted.after, *done.after))


def delete(article: Article, annotation_id: str) -> Change:
    """Removes what a person has made; anything else is kept as rejected, as with `reject`.

    Without that trace detection would suggest it again, and an undo of the deletion would then set the old
    one beside the new.
    """
    old = article.annotations[annotation_id]
    if old.origin != HUMAN:
        return edited(article, "Delete", old, replace(old, status=Status.REJECTED))
    return Change(f"Delete {quoted(article, old)}", (old,), ())


def relabel(article: Article, annotation_id: str, label: str, *, scheme: Scheme) -> Change:
    """Another label of the same layer.

    Raises:
        UnknownLabelError: the scheme has no such label in the annotation's layer.
    """
    old = article.annotations[annotation_id]
    _require_label(scheme, old.layer, label)
    title = f"Label {quoted(article, old)} {label}"
    return Change(title, (old,), (corrected(replace(old, label=label)),))


def change_layer(article: Article, annotation_id: str, layer: Layer, label: str, *, scheme: Scheme) -> Change:
    """The same words in another layer; what only the old layer has (a quote's speaker) is dropped."""
    old = article.annotations[annotation_id]
    if layer is old.layer:
        return relabel(article, annotation_id, label, scheme=scheme)
    _require_label(scheme, layer, label)
    new = Annotation(old.id, layer, label, old.fragments, Status.ACCEPTED, old.origin, old.confidence)
    new = replace(new, note=old.note, unsure=old.unsure, event_type=old.event_type, stances=old.stances)
    return Change(f"Label {quoted(article, old)} {label}", (old,), (new,))


def move_start(article: Article, annotation_id: str, start: int) -> Change:
    """The first fragment begins at `start`, never at a blank.

    Moved outwards over blanks alone it takes in the character beyond them.

    Raises:
        InvalidSpanError: the fragment would be empty, blank or outside the text.
    """
    old = article.annotations[annotation_id]
    text, first = article.text, old.fragments[0]
    moved = spans.trim(text, Span(start, first.end)).start
    if start < first.start == moved:
        start = spans.next_character(text, spans.skip_blanks(text, start, -1), -1)
        moved = spans.trim(text, Span(start, first.end)).start
    return _move(article, old, (Span(moved, first.end), *old.fragments[1:]))


def move_end(article: Article, annotation_id: str, end: int) -> Change:
    """The last fragment ends at `end`; raises as `move_start`."""
    old = article.annotations[annotation_id]
    text, last = article.text, old.fragments[-1]
    moved = spans.trim(text, Span(last.start, end)).end
    if end > last.end == moved:
        end = spans.next_character(text, spans.skip_blanks(text, end, 1), 1)
        moved = spans.trim(text, Span(last.start, end)).end
    return _move(article, old, (*old.fragments[:-1], Span(last.start, moved)))


def _move(article: Article, old: Annotation, fragments: tuple[Span, ...]) -> Change:
    if any(left.end > right.start for left, right in pairwise(fragments)):
        raise InvalidSpanError(
            "The fragments would overlap; nothing was changed; move the boundary less far."
        )
    return edited(article, "Move boundary of", old, with_fragments(article, old, fragments))


def with_fragments(article: Article, old: Annotation, fragments: tuple[Span, ...]) -> Annotation:
    """The annotation with other words, accepted.

    An entity that was named after the old words, and of which nothing else in the article tells, is named
    after the new ones.
    """
    new = corrected(replace(old, fragments=fragments))
    name = old.entity
    others = (a for a in article.annotations.values() if a.id != old.id)
    if name != _one_line(article, old) or any(name in (a.entity, a.resolved_speaker) for a in others):
        return new
    return replace(new, entity=_one_line(article, new))


def _one_line(article: Article, annotation: Annotation) -> str:
    return " ".join(annotation.text_in(article.text).split())


def merge(article: Article, ids: Sequence[str], *, keep_gaps: bool = False) -> Change:
    """Two or more annotations of one layer become one, from the first word to the last.

    With `keep_gaps` what lies between them stays outside: each is a fragment of the new one. It keeps the id
    and label of the first in reading order, the first speaker, and the notes and stances of all.

    Raises:
        InvalidSpanError: fewer than two, of different layers, or names in different paragraphs.
    """
    old = sorted((article.annotations[i] for i in set(ids)), key=reading_order)
    if len(old) < 2 or len({a.layer for a in old}) != 1:
        raise InvalidSpanError(
            "Only annotations of one kind can be merged; nothing was changed; pick two alike."
        )
    first = old[0]
    whole = Span(first.start, max(a.end for a in old))
    require_one_paragraph(article, first.layer, whole)
    said = next((a for a in old if a.speaker), first)
    new = replace(
        corrected(first),
        fragments=united(f for a in old for f in a.fragments) if keep_gaps else (whole,),
        speaker=said.speaker,
        resolved_speaker=said.resolved_speaker,
        cue=next((a.cue for a in old if a.cue), None),
        note="\n".join(a.note for a in old if a.note),
        unsure=any(a.unsure for a in old),
        event_type=next((a.event_type for a in old if a.event_type), None),
        stances=tuple(dict.fromkeys(stance for a in old for stance in a.stances)),
    )
    return Change(f"Merge into {quoted(article, new)}", tuple(old), (new,))


def united(fragments: Iterable[Span]) -> tuple[Span, ...]:
    """The fragments in order; those that overlap or touch are one."""
    result: list[Span] = []
    for span in sorted(fragments):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def set_speaker(
    article: Article, quote_id: str, speaker: Mention | None, resolved: str | None = None
) -> Change:
    """Who says the quote, and with it all segments of its group that are not rejected.

    `resolved` is the full name.
    """
    chosen = article.annotations[quote_id]
    group = [a for a in article.annotations.values() if chosen.group and a.group == chosen.group]
    segments = {a.id: a for a in group if a.status is not Status.REJECTED} | {quote_id: chosen}
    old = tuple(sorted(segments.values(), key=reading_order))
    new = tuple(corrected(replace(a, speaker=speaker, resolved_speaker=resolved)) for a in old)
    who = speaker.text if speaker else "nobody"
    return Change(f"Speaker of {quoted(article, chosen)}: {who}", old, new)


def set_cue(article: Article, quote_id: str, cue: Mention | None) -> Change:
    """The reporting verb of the quote."""
    old = article.annotations[quote_id]
    return edited(article, "Cue of", old, corrected(replace(old, cue=cue)))


def set_note(article: Article, annotation_id: str, note: str) -> Change:
    """A free note on the annotation."""
    old = article.annotations[annotation_id]
    return edited(article, "Note on", old, replace(old, note=note.strip()))


def set_unsure(article: Article, annotation_id: str, unsure: bool) -> Change:
    """Marks the decision as unsure, or takes the mark away."""
    old = article.annotations[annotation_id]
    return edited(article, "Unsure about" if unsure else "Sure about", old, replace(old, unsure=unsure))


def set_event_type(
    article: Article, annotation_id: str, event_type: EventType | None, *, scheme: Scheme
) -> Change:
    """The event type that the annotation tells of.

    Raises:
        UnknownLabelError: the scheme has no such event type.
    """
    if event_type:
        _require_label(scheme, Layer.EVENT, event_type.code)
    old = article.annotations[annotation_id]
    return edited(article, "Event type of", old, corrected(replace(old, event_type=event_type)))


def set_stances(article: Article, annotation_id: str, stances: Iterable[Stance]) -> Change:
    """All stances that the annotation shows."""
    old = article.annotations[annotation_id]
    return edited(article, "Stance of", old, corrected(replace(old, stances=tuple(stances))))


def set_article_event_types(article: Article, event_types: Iterable[EventType], *, scheme: Scheme) -> Change:
    """The event types of the whole article, the main one first.

    Raises:
        UnknownLabelError: the scheme has no such event type.
    """
    new = tuple(event_types)
    for event_type in new:
        _require_label(scheme, Layer.EVENT, event_type.code)
    return _edit_labels(article, "Event types of the article", replace(article.labels, event_types=new))


def set_article_stances(article: Article, stances: Iterable[Stance]) -> Change:
    """The stances of the article itself (its author or outlet)."""
    return _edit_labels(article, "Stance of the article", replace(article.labels, stances=tuple(stances)))


def set_article_note(article: Article, note: str) -> Change:
    """A free note on the article."""
    return _edit_labels(article, "Note on the article", replace(article.labels, note=note.strip()))


def set_done(article: Article, done: bool) -> Change:
    """Whether the article needs no more work."""
    title = "Mark as done" if done else "Mark as not done"
    return _edit_labels(article, title, replace(article.labels, done=done))


def _edit_labels(article: Article, title: str, labels: ArticleLabels) -> Change:
    return Change(title, (article.labels,), (labels,))
