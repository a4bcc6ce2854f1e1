"""Rename, merge and split: the edits of a scheme that take the annotations along.

A `Migration` says what becomes of names; `migrate_scheme` makes the new scheme, `migrate` the change of an
article. Nothing is ever deleted: where two annotations of the same words get one label, they become one that
has what either had.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Change, Layer, Status
from annotator.core.scheme import Label, Link, Scheme, short_code
from annotator.core.scheme_edits import add_label, checked, clean_name, refused, require_free

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Article, ArticleLabels, EventType, Guess


class Part(StrEnum):
    """What a migration renames."""

    LABEL = "label"
    MODE = "mode"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Move:
    """What is called `old` gets the name `new`; with `pattern` only where the words have it.

    The old name is kept among the others of the new one unless it `is_placeholder`.
    """

    old: str
    new: str
    pattern: re.Pattern[str] | None = None
    is_placeholder: bool = False

    def takes(self, words: str) -> bool:
        """True if an annotation of these words is moved."""
        return self.pattern is None or self.pattern.search(words) is not None


@dataclass(frozen=True, slots=True)
class Migration:
    """Names that change, the first move that fits. `event_type` says whose modes; `title` is for the history.

    Without a pattern the old names leave the scheme, or are kept as what the new one is `also` called.
    """

    title: str
    layer: Layer
    moves: tuple[Move, ...]
    part: Part = Part.LABEL
    event_type: str | None = None

    def name(self, old: str, words: str) -> str:
        """The name after the migration; `words` are those of the annotation, empty for an article."""
        return next((move.new for move in self.moves if move.old == old and move.takes(words)), old)

    @property
    def old_names(self) -> tuple[str, ...]:
        """The names that may change."""
        return tuple(dict.fromkeys(move.old for move in self.moves))


def rename_label(
    scheme: Scheme, layer: Layer, old: str, new: str, *, is_placeholder: bool = False
) -> Migration:
    """One label gets another name; the old one is kept unless nobody ever meant it.

    Raises:
        UserError: the layer has a label of the new name.
    """
    new = clean_name(new, "label")
    require_free(scheme, layer, new)
    return Migration(f"Rename label {old} to {new}", layer, (Move(old, new, None, is_placeholder),))


def merge_labels(scheme: Scheme, layer: Layer, names: Iterable[str], into: str) -> Migration:
    """Several labels, or names that only the data has, become one of the scheme.

    Raises:
        UserError: the scheme has no label `into`, or nothing is left to merge.
    """
    moved = tuple(name for name in dict.fromkeys(names) if name != into)
    if not scheme.has_label(layer, into) or scheme.label(layer, into).retired or not moved:
        raise refused(f"“{into}” is no other label that the scheme offers", "pick one of its labels")
    return Migration(
        f"Merge label {', '.join(moved)} into {into}", layer, tuple(Move(n, into) for n in moved)
    )


def split_label(scheme: Scheme, layer: Layer, old: str, parts: Sequence[tuple[str, str]]) -> Migration:
    """Annotations of `old` get the first label whose rule their words fit; the rest stays.

    `parts` are pairs of a label, new or there already, and a rule: words or names by commas or lines, each to
    be found whole in the annotated words whatever the case; or a regular expression between slashes.

    Raises:
        UserError: a rule is empty or no regular expression, or a label is `old` itself.
    """
    moves = tuple(Move(old, clean_name(name, "label"), _pattern(rule)) for name, rule in parts)
    if not moves or any(move.new == old for move in moves):
        raise refused(f"“{old}” cannot be split into itself", "give the part another name")
    names = dict.fromkeys(move.new for move in moves)
    return Migration(f"Split label {old} into {', '.join((old, *names))}", layer, moves)


def rename_mode(scheme: Scheme, event_type: str, old: str, new: str) -> Migration:
    """Another name for a mode of an event type; the name of another of its modes merges the two."""
    new = clean_name(new, "mode")
    if old not in scheme.label(Layer.EVENT, event_type).modes or new == old:
        raise refused(f"{event_type} has no other mode “{old}”", "pick one of its modes")
    title = f"Rename mode {old} of {event_type} to {new}"
    return Migration(title, Layer.EVENT, (Move(old, new),), Part.MODE, event_type)


def rename_context(scheme: Scheme, old: str, new: str) -> Migration:
    """Another name for a context; the name of another context merges the two."""
    new = clean_name(new, "context")
    if old not in scheme.contexts or new == old:
        raise refused(f"The scheme has no other context “{old}”", "pick one of its contexts")
    return Migration(f"Rename context {old} to {new}", Layer.EVENT, (Move(old, new),), Part.CONTEXT)


def _pattern(rule: str) -> re.Pattern[str]:
    rule = rule.strip()
    if len(rule) > 2 and rule.startswith("/") and rule.endswith("/"):
        try:
            return re.compile(rule[1:-1])
        except re.error as error:
            raise refused(f"“{rule}” is no regular expression ({error})", "mend it") from error
    words = [part.split() for part in re.split(r"[,\n]", rule) if part.strip()]
    if not words:
        raise refused("A part needs a rule", "write the words or a /regular expression/ that it is about")
    either = "|".join(r"\s+".join(map(re.escape, part)) for part in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


# -- the scheme ---------------------------------------------------------------------------------------------


def migrate_scheme(scheme: Scheme, migration: Migration) -> Scheme:
    """The scheme in which the migrated names are at home.

    Raises:
        UserError: the result would not be whole.
    """
    if migration.part is Part.CONTEXT:
        return replace(scheme, contexts=_renamed(scheme.contexts, migration))
    if migration.part is Part.MODE:
        return _with_modes(scheme, migration)
    for move in migration.moves:
        if move.pattern is not None:
            scheme = _with_part(scheme, migration.layer, move)
        elif scheme.has_label(migration.layer, move.new):
            scheme = _merged(scheme, migration.layer, move)
        else:
            scheme = _with_name(scheme, migration.layer, move)
    return checked(scheme)


def _renamed(names: Iterable[str], migration: Migration) -> tuple[str, ...]:
    return tuple(dict.fromkeys(migration.name(name, "") for name in names))


def _with_modes(scheme: Scheme, migration: Migration) -> Scheme:
    labels = tuple(
        replace(label, modes=_renamed(label.modes, migration))
        if (label.layer, label.name) == (Layer.EVENT, migration.event_type)
        else label
        for label in scheme.labels
    )
    return replace(scheme, labels=labels)


def _with_part(scheme: Scheme, layer: Layer, move: Move) -> Scheme:
    if scheme.has_label(layer, move.new):
        return scheme
    old = scheme.label(layer, move.old)
    new = Label(move.new, layer, short_code(move.new), light=old.light, dark=old.dark, modes=old.modes)
    links = tuple(
        Link(link.role, (*link.labels, move.new))
        if layer is Layer.ENTITY and move.old in link.labels
        else link
        for link in scheme.links
    )
    return replace(add_label(scheme, new, after=move.old), links=links)


def _merged(scheme: Scheme, layer: Layer, move: Move) -> Scheme:
    old, into = scheme.label(layer, move.old), scheme.label(layer, move.new)
    also = tuple(name for name in dict.fromkeys((*into.also, old.name, *old.also)) if name != into.name)
    merged = replace(into, also=also, modes=tuple(dict.fromkeys((*into.modes, *old.modes))))
    labels = tuple(
        merged if label == into else label
        for label in scheme.labels
        if (label.layer, label.name) != (layer, move.old)
    )
    return replace(scheme, labels=labels, links=_moved_links(scheme, layer, move))


def _with_name(scheme: Scheme, layer: Layer, move: Move) -> Scheme:
    def renamed(label: Label) -> Label:
        if (label.layer, label.name) != (layer, move.old):
            return label
        code = short_code(move.new) if label.code == short_code(label.name) else label.code
        known = label.also if move.is_placeholder else (*label.also, label.name)
        also = tuple(name for name in dict.fromkeys(known) if name != move.new)
        return replace(label, name=move.new, code=code, also=also)

    links = _moved_links(scheme, layer, move)
    return replace(scheme, labels=tuple(map(renamed, scheme.labels)), links=links)


def _moved_links(scheme: Scheme, layer: Layer, move: Move) -> tuple[Link, ...]:
    if layer is not Layer.ENTITY:
        return scheme.links
    return tuple(
        Link(link.role, tuple(dict.fromkeys(move.new if n == move.old else n for n in link.labels)))
        for link in scheme.links
    )


# -- the annotations ----------------------------------------------------------------------------------------


def migrate(article: Article, migration: Migration, title: str | None = None) -> Change | None:
    """What the migration changes in an article; None where that is nothing."""
    before: dict[str, Annotation] = {}
    after: dict[str, Annotation] = {}
    for annotation in article.annotations.values():
        new = migrated(annotation, annotation.text_in(article.text), migration)
        if new != annotation:
            before[annotation.id], after[annotation.id] = annotation, new
    _fold(article, before, after)
    labels = replace(article.labels, event_types=_event_types(article.labels, migration))
    olds: list[Annotation | ArticleLabels] = list(before.values())
    news: list[Annotation | ArticleLabels] = list(after.values())
    if labels != article.labels:
        olds.append(article.labels)
        news.append(labels)
    return Change(title or migration.title, tuple(olds), tuple(news)) if olds else None


def migrated(annotation: Annotation, words: str, migration: Migration) -> Annotation:
    """The annotation with its label, event type and guesses after the migration."""
    label = annotation.label
    if migration.part is Part.LABEL and annotation.layer is migration.layer:
        label = migration.name(label, words)
    if migration.layer is not Layer.EVENT:
        return annotation if label == annotation.label else replace(annotation, label=label)
    event_type = _event_type(annotation.event_type, words, migration)
    guesses = tuple(_guess(guess, words, migration) for guess in annotation.guesses)
    return replace(annotation, label=label, event_type=event_type, guesses=guesses)


def _event_types(labels: ArticleLabels, migration: Migration) -> tuple[EventType, ...]:
    if migration.layer is not Layer.EVENT:
        return labels.event_types
    renamed = (_event_type(event_type, "", migration) for event_type in labels.event_types)
    return tuple(dict.fromkeys(event_type for event_type in renamed if event_type is not None))


def _event_type(event_type: EventType | None, words: str, migration: Migration) -> EventType | None:
    if event_type is None:
        return None
    if migration.part is Part.LABEL:
        return replace(event_type, code=migration.name(event_type.code, words))
    if migration.part is Part.CONTEXT:
        return replace(event_type, contexts=_renamed(event_type.contexts, migration))
    if event_type.code != migration.event_type or event_type.mode is None:
        return event_type
    return replace(event_type, mode=migration.name(event_type.mode, words))


def _guess(guess: Guess, words: str, migration: Migration) -> Guess:
    return replace(guess, event_type=_event_type(guess.event_type, words, migration))


_RANK = {Status.ACCEPTED: 2, Status.SUGGESTED: 1, Status.REJECTED: 0}
_OWN = frozenset({"id", "layer", "label", "fragments", "status", "origin", "confidence", "note", "unsure"})
_FILLED = tuple(f.name for f in fields(Annotation) if f.name not in _OWN)


def _fold(article: Article, before: dict[str, Annotation], after: dict[str, Annotation]) -> None:
    """Makes one of annotations that have the same words and, only now, the same label."""
    moved = {a.id for a in after.values() if a.label != before[a.id].label}
    if not moved:
        return
    groups: dict[tuple[object, ...], list[Annotation]] = {}
    for annotation in article.annotations.values():
        now = after.get(annotation.id, annotation)
        groups.setdefault((now.layer, now.label, now.fragments), []).append(now)
    for group in groups.values():
        if len(group) < 2 or not any(a.id in moved for a in group):
            continue
        kept, *others = sorted(group, key=lambda a: (-_RANK[a.status], a.id in moved, a.id))
        for other in others:
            kept = _with_all_of(kept, other)
            before[other.id] = article.annotations[other.id]
            after.pop(other.id, None)
        if kept != article.annotations[kept.id]:
            before[kept.id], after[kept.id] = article.annotations[kept.id], kept


def _with_all_of(kept: Annotation, other: Annotation) -> Annotation:
    filled = {name: getattr(kept, name) or getattr(other, name) for name in _FILLED}
    note = "\n".join(dict.fromkeys(note for note in (kept.note, other.note) if note))
    return replace(kept, **filled, note=note, unsure=kept.unsure or other.unsure)


# -- what comes from outside --------------------------------------------------------------------------------


def conform(annotation: Annotation, scheme: Scheme) -> Annotation:
    """An annotation from outside in the names of the scheme, by what its labels are `also` called."""
    label = scheme.resolve(annotation.layer, annotation.label)
    event_type = _resolved(annotation.event_type, scheme)
    guesses = conform_guesses(annotation.guesses, scheme)
    return replace(annotation, label=label, event_type=event_type, guesses=guesses)


def conform_change(change: Change, scheme: Scheme) -> Change:
    """A change of earlier times, done or undone again, with what it makes in the names of the scheme."""
    after: list[Annotation | ArticleLabels] = []
    for item in change.after:
        if isinstance(item, Annotation):
            label, event_type = scheme.resolve(item.layer, item.label), _resolved(item.event_type, scheme)
            guesses = _resolved_guesses(item.guesses, scheme)
            after.append(replace(item, label=label, event_type=event_type, guesses=guesses))
        else:
            resolved = (_resolved(event_type, scheme) for event_type in item.event_types)
            types = tuple(dict.fromkeys(event_type for event_type in resolved if event_type is not None))
            after.append(replace(item, event_types=types))
    return replace(change, after=tuple(after))


def conform_guesses(guesses: Iterable[Guess], scheme: Scheme) -> tuple[Guess, ...]:
    """Guesses in the names of the scheme; those of event types that it does not offer are left out."""
    return tuple(
        guess
        for guess in _resolved_guesses(guesses, scheme)
        if guess.event_type is None or _offers(scheme, guess.event_type.code)
    )


def _offers(scheme: Scheme, code: str) -> bool:
    return scheme.has_label(Layer.EVENT, code) and not scheme.label(Layer.EVENT, code).retired


def suggestions_for(scheme: Scheme, found: Iterable[Annotation]) -> list[Annotation]:
    """What detection found, in the names of the scheme; what has a retired label is left out."""
    conformed = (conform(annotation, scheme) for annotation in found)
    return [a for a in conformed if not scheme.label(a.layer, a.label).retired]


def _resolved_guesses(guesses: Iterable[Guess], scheme: Scheme) -> tuple[Guess, ...]:
    return tuple(replace(guess, event_type=_resolved(guess.event_type, scheme)) for guess in guesses)


def _resolved(event_type: EventType | None, scheme: Scheme) -> EventType | None:
    return event_type and replace(event_type, code=scheme.resolve(Layer.EVENT, event_type.code))
