"""Events: a trigger with type, mode, contexts, actors, recipients, date and place; edits and proposals.

The type of an event annotation is its label; mode and contexts stand in `event_type`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core import edits, spans
from annotator.core.annotation import (
    Annotation,
    Arguments,
    ArticleLabels,
    Change,
    EventType,
    Guess,
    Layer,
    Mention,
    Span,
    Status,
    reading_order,
)
from annotator.core.names import offered_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme

ROLES = ("actor", "recipient", "date", "place")
MANY = frozenset({"actor", "recipient"})
"""The roles that several can have."""

_IN = frozenset({"in", "at", "near", "outside", "inside", "across", "around"})
_JOINS = frozenset({"and", "or", "&", ",", "the", "with"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got"})
_JOIN_MOST = 12  # code points between two names of one list


def type_of(event: Annotation) -> EventType:
    """The event type of an event annotation; a mode of another type does not count."""
    stored = event.event_type
    return stored if stored is not None and stored.code == event.label else EventType(event.label)


def make_event(article: Article, trigger: Span, event_type: EventType, *, scheme: Scheme) -> Change:
    """A new event, or the one that is there already with another type; raises as `edits.annotate`."""
    change = edits.annotate(article, trigger, Layer.EVENT, event_type.code, scheme=scheme)
    made = change.added[0]
    return replace(change, after=(replace(made, event_type=_stored(event_type)),))


def set_type(article: Article, event_id: str, event_type: EventType, *, scheme: Scheme) -> Change:
    """Type, mode and contexts of an event.

    Raises:
        UnknownLabelError: the scheme has no such event type.
    """
    change = edits.relabel(article, event_id, event_type.code, scheme=scheme)
    made = change.added[0]
    return replace(change, after=(replace(made, event_type=_stored(event_type)),))


def _stored(event_type: EventType) -> EventType | None:
    return event_type if event_type.mode or event_type.contexts else None


def set_arguments(article: Article, event_id: str, arguments: Arguments) -> Change:
    """All arguments of an event; it counts as decided."""
    old = article.annotations[event_id]
    new = replace(old, arguments=arguments if arguments.mentions else None, status=Status.ACCEPTED)
    return Change(f"Actors, date and place of “{edits.words_of(article, old)}”", (old,), (new,))


def add_argument(article: Article, event_id: str, role: str, mention: Mention) -> Change:
    """One more actor or recipient; another date or place. One that is there already is not doubled."""
    there = mentions_in(article.annotations[event_id].arguments or Arguments(), role)
    kept = there if role in MANY else ()
    return _set_role(article, event_id, role, kept if mention in kept else (*kept, mention))


def remove_argument(article: Article, event_id: str, role: str, mention: Mention) -> Change:
    """One argument less."""
    there = mentions_in(article.annotations[event_id].arguments or Arguments(), role)
    return _set_role(article, event_id, role, tuple(m for m in there if m != mention))


def _set_role(article: Article, event_id: str, role: str, mentions: tuple[Mention, ...]) -> Change:
    old = article.annotations[event_id].arguments or Arguments()
    one = next(iter(mentions), None)
    new = {
        "actor": replace(old, actors=mentions),
        "recipient": replace(old, recipients=mentions),
        "date": replace(old, date=one),
        "place": replace(old, place=one),
    }
    return set_arguments(article, event_id, new[role])


def mentions_in(arguments: Arguments, role: str) -> tuple[Mention, ...]:
    """Who or what has a role."""
    if role in MANY:
        return arguments.actors if role == "actor" else arguments.recipients
    one = arguments.date if role == "date" else arguments.place
    return (one,) if one is not None else ()


def set_main(article: Article, event: Annotation) -> Change:
    """The article's main event is of the type of this one; other types of the article stay, behind it."""
    first = type_of(event)
    others = tuple(e for e in article.labels.event_types if e.code != first.code)
    labels: ArticleLabels = replace(article.labels, event_types=(first, *others))
    return Change(f"Main event: {first.code}", (article.labels,), (labels,))


def is_main(article: Article, event: Annotation) -> bool:
    """True if the article's main event type is this event's, mode included."""
    return article.labels.event_types[:1] == (type_of(event),)


# -- proposals ----------------------------------------------------------------------------------------------


def proposed_arguments(article: Article, event: Annotation, *, scheme: Scheme) -> Arguments:
    """Who did it to whom, when and where, from a guess about the trigger and the names of its sentence.

    Names left of the trigger act and those right of it receive; after a passive it is the other way round.
    """
    near = _by_position(article, event, scheme)
    guess = max(_guesses_at(article, event.span), key=lambda g: g.confidence, default=None)
    if guess is None or guess.arguments is None:
        return near
    found = guess.arguments
    return Arguments(
        found.actors or near.actors,
        found.recipients or tuple(m for m in near.recipients if m not in found.actors),
        found.date or near.date,
        found.place or near.place,
    )


def _guesses_at(article: Article, trigger: Span) -> Iterator[Guess]:
    """The guesses with arguments that rest on the trigger's words."""
    subjects: Iterable[Sequence[Guess]] = (
        article.guesses,
        *(a.guesses for a in article.annotations.values() if a.guesses),
    )
    for guesses in subjects:
        for guess in guesses:
            if guess.arguments and guess.evidence and guess.evidence.overlaps(trigger):
                yield guess


def _by_position(article: Article, event: Annotation, scheme: Scheme) -> Arguments:
    text = article.text
    sentence = spans.sentence_around(text, event.span)
    entities = _entities_in(article, sentence, event.span)
    is_place, is_date = offered_as(scheme, "place"), offered_as(scheme, "date")
    place = next((e for e in entities if is_place(e.label) and _word_before(text, e.start) in _IN), None)
    dates = [e for e in entities if is_date(e.label)]
    date = min(dates, key=lambda e: abs(e.start - event.start), default=None)
    is_actor, is_recipient = offered_as(scheme, "actor"), offered_as(scheme, "recipient")
    left = [e for e in entities if is_actor(e.label) and e.end <= event.start and e is not place]
    right = [e for e in entities if is_recipient(e.label) and e.start >= event.end and e is not place]
    before, after = _list_up_to(text, left[::-1])[::-1], _list_up_to(text, right)
    is_passive = _word_before(text, event.start) in _BE
    if is_passive:
        agent = after and _word_before(text, after[0].start) == "by"
        before, after = (after if agent else []), before
    return Arguments(
        _mentions(text, before),
        _mentions(text, after),
        _mentions(text, [date])[0] if date else None,
        _mentions(text, [place])[0] if place else None,
    )


def _entities_in(article: Article, sentence: Span, trigger: Span) -> list[Annotation]:
    found = [
        a
        for a in article.annotations.values()
        if sentence.start <= a.start < sentence.end  # this first: it alone rules out nearly all
        and a.end <= sentence.end
        and a.layer is Layer.ENTITY
        and a.status is not Status.REJECTED
        and not a.span.overlaps(trigger)
    ]
    return sorted(found, key=reading_order)


def _list_up_to(text: str, entities: Sequence[Annotation]) -> list[Annotation]:
    """The first one and those that only `and`, commas and articles part from it."""
    found = list(entities[:1])
    for entity in entities[1:]:
        left, right = sorted((found[-1].span, entity.span))
        between = text[left.end : right.start]
        words = between.replace(",", " , ").split()
        if len(between) > _JOIN_MOST or not words or not _JOINS.issuperset(words):
            break
        found.append(entity)
    return found


def _mentions(text: str, entities: Sequence[Annotation]) -> tuple[Mention, ...]:
    return tuple(Mention(" ".join(e.text_in(text).split()), e.span) for e in entities)


def _word_before(text: str, position: int) -> str:
    """The word before a code point, an article between skipped."""
    words = text[max(0, position - 40) : position].lower().split()
    while words and words[-1] in ("the", "a", "an"):
        words.pop()
    return words[-1] if words else ""
