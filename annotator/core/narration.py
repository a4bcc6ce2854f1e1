"""What a change did, told from what stood before and after: the rows of the history.

A `Narration` is a template with its arguments, so that the window can tell it in its own language; `str()`
gives it in English. All templates are in `TEMPLATES`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, ArticleLabels, Span, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Change, Mention

    Slice = Callable[[Span], str]
    Pair = tuple[Annotation, Annotation]

SHORT = 40
"""Code points of words that are shown."""

_OPENING_MARKS = "“\"‘'«„‚‹「『`"
_NO_WORDS = "“…”"

# One sentence for a single annotation, one for several; {0} is the words or the number.
_ACCEPTED = "Accepted {0} as {1}", "Accepted {0} suggestions"
_REJECTED = "Rejected {0} as {1}", "Rejected {0} suggestions"
_UNDECIDED = "Took back the decision about {0}", "Took back the decisions about {0} annotations"
_UNSURE = "Marked {0} as unsure", "Marked {0} annotations as unsure"
_SURE = "Marked {0} as sure", "Marked {0} annotations as sure"
_NOTED = "Wrote a note on {0}", "Wrote notes on {0} annotations"
_UNNOTED = "Removed the note on {0}", "Removed the notes on {0} annotations"
_RELABELLED = "Relabelled {0} from {1} to {2}", "Relabelled {0} annotations from {1} to {2}"
_RELABELLED_ALL = "Relabelled {0} from {1} to {2}, {3} places"
_LAYER = "Made {0} ({1}) into {2}", "Made {0} annotations ({1}) into {2}"
_LINKED = "Linked {0} to {1}", "Linked {0} mentions to {1}"
_LINKED_ALL = "Linked {0} to {1}, {2} places"
_UNLINKED = "Unlinked {0} from {1}", "Unlinked {0} mentions from {1}"
_SPEAKER = "Set the speaker of {0} to {1}", "Set the speaker of {0} quotes to {1}"
_OTHER_SPEAKER = "Changed the speaker of {0} from {2} to {1}", "Changed the speaker of {0} quotes to {1}"
_NO_SPEAKER = "Removed the speaker of {0}", "Removed the speaker of {0} quotes"
_CUE = "Set the cue of {0} to {1}", "Set the cues of {0} quotes"
_NO_CUE = "Removed the cue of {0}", "Removed the cues of {0} quotes"
_EVENT = "Set the event type of {0} to {1}", "Set the event type of {0} annotations to {1}"
_NO_EVENT = "Removed the event type of {0}", "Removed the event type of {0} annotations"
_STANCE = "Set the stance of {0} to {1}", "Set the stance of {0} annotations"
_NO_STANCE = "Removed the stance of {0}", "Removed the stance of {0} annotations"
_ARGUMENTS = "Changed who, when or where of {0}", "Changed who, when or where of {0} events"
_FRAGMENTS = "Changed {0} to {1}", "Changed the words of {0} annotations"
_OTHER = "Changed {0}", "Changed {0} annotations"
_ANNOTATED = "Annotated {0} as {1}", "Annotated {0} places"
_ANNOTATED_ALL = "Annotated {0} as {1}, {2} places"
_DELETED = "Deleted {0} ({1})", "Deleted {0} annotations"
_MERGED = "Merged {0} annotations into {1}"
_SPLIT = "Split {0} into {1}"
_MIXED = "Changed, added or removed {0} annotations"

# Which edge, which way: one word, several words, one character, several characters.
_MOVES = {
    ("start", -1): (
        "Moved the start of {0} one word back",
        "Moved the start of {0} {1} words back",
        "Moved the start of {0} one character back",
        "Moved the start of {0} {1} characters back",
    ),
    ("start", 1): (
        "Moved the start of {0} one word on",
        "Moved the start of {0} {1} words on",
        "Moved the start of {0} one character on",
        "Moved the start of {0} {1} characters on",
    ),
    ("end", -1): (
        "Moved the end of {0} one word back",
        "Moved the end of {0} {1} words back",
        "Moved the end of {0} one character back",
        "Moved the end of {0} {1} characters back",
    ),
    ("end", 1): (
        "Moved the end of {0} one word on",
        "Moved the end of {0} {1} words on",
        "Moved the end of {0} one character on",
        "Moved the end of {0} {1} characters on",
    ),
}
_DONE, _NOT_DONE = "Marked the article as done", "Marked the article as not done"
_ARTICLE = {
    "event_types": "Changed the event types of the article",
    "stances": "Changed the stance of the article",
    "note": "Changed the note on the article",
}
_SEVERAL = "Changed several things of the article"
_AND_DONE = "{0}; the article is done"
_AND = "{0}; {1}"
_TAKEN_BACK = "Took back: {0}"
_NOTHING = "Changed nothing"
UNDO = "Undo: "
"""How the title of a change begins that takes another one back."""

_PAIRS = (
    _ACCEPTED, _REJECTED, _UNDECIDED, _UNSURE, _SURE, _NOTED, _UNNOTED, _RELABELLED, _LAYER, _LINKED,
    _UNLINKED, _SPEAKER, _OTHER_SPEAKER, _NO_SPEAKER, _CUE, _NO_CUE, _EVENT, _NO_EVENT, _STANCE, _NO_STANCE,
    _ARGUMENTS, _FRAGMENTS, _OTHER, _ANNOTATED, _DELETED,
)  # fmt: skip
TEMPLATES: tuple[str, ...] = (
    *(template for pair in (*_PAIRS, *_MOVES.values()) for template in pair),
    *(_RELABELLED_ALL, _LINKED_ALL, _ANNOTATED_ALL, _MERGED, _SPLIT, _MIXED, _DONE, _NOT_DONE),
    *(*_ARTICLE.values(), _SEVERAL, _AND_DONE, _AND, _TAKEN_BACK, _NOTHING),
)
"""Every template that a narration may have, for translators."""


@dataclass(frozen=True, slots=True)
class Narration:
    """A sentence: `template` has a `{0}`, `{1}` … for each argument, which may be a sentence itself."""

    template: str
    arguments: tuple[str | Narration, ...] = ()

    def __str__(self) -> str:
        return self.template.format(*map(str, self.arguments))


def narrate(change: Change, slice_of: Slice) -> Narration:
    """The change as a sentence; `slice_of` gives the words of the text at a span (code points)."""
    if change.title.startswith(UNDO):
        undone = type(change)(change.title.removeprefix(UNDO), change.after, change.before)
        return Narration(_TAKEN_BACK, (narrate(undone, slice_of),))
    teller = _Teller(slice_of)
    annotations = teller.annotations(
        [item for item in change.before if isinstance(item, Annotation)], list(change.added)
    )
    article = _article(change)
    if annotations and article:
        if article.template == _DONE:
            return Narration(_AND_DONE, (annotations,))
        return Narration(_AND, (annotations, article))
    return annotations or article or Narration(_NOTHING)


def _article(change: Change) -> Narration | None:
    old = next((item for item in change.before if isinstance(item, ArticleLabels)), ArticleLabels())
    new = change.labels
    if new is None or new == old:
        return None
    changed = [f.name for f in fields(ArticleLabels) if getattr(old, f.name) != getattr(new, f.name)]
    if changed == ["done"]:
        return Narration(_DONE if new.done else _NOT_DONE)
    return Narration(_ARTICLE[changed[0]] if len(changed) == 1 else _SEVERAL)


class _Teller:
    """Tells what happened to annotations."""

    def __init__(self, slice_of: Slice) -> None:
        self._slice = slice_of

    def annotations(self, before: Sequence[Annotation], after: Sequence[Annotation]) -> Narration | None:
        old, new = {a.id: a for a in before}, {a.id: a for a in after}
        kept = [(old[i], new[i]) for i in new if i in old and old[i] != new[i]]
        gone = [a for a in before if a.id not in new]
        made = [a for a in after if a.id not in old]
        if gone and kept and not made and len(kept) == 1:
            return Narration(_MERGED, (f"{len(gone) + 1}", self.words(kept[0][1])))
        if made and kept and not gone and len(kept) == 1:
            into = " + ".join(self.words(a) for a in (kept[0][1], *made))
            return Narration(_SPLIT, (self.words(kept[0][0]), into))
        if sum(map(bool, (kept, gone, made))) > 1:
            return Narration(_MIXED, (f"{len(kept) + len(gone) + len(made):,}",))
        if made:
            return self._made(made)
        if gone:
            return self._counted(_DELETED, gone, gone[0].label)
        return self._kept(kept) if kept else None

    def words(self, annotation: Annotation) -> str:
        """The annotated words in marks, shortened."""
        parts = " … ".join(self._slice(fragment) for fragment in annotation.fragments)
        words = " ".join(parts.split())
        if not words:
            return _NO_WORDS
        short = words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"
        return short if short[0] in _OPENING_MARKS else f"“{short}”"

    def _made(self, made: Sequence[Annotation]) -> Narration:
        words = {self.words(a) for a in made}
        if len(made) > 1 and len(words) == len({a.label for a in made}) == 1:
            return Narration(_ANNOTATED_ALL, (words.pop(), made[0].label, f"{len(made):,}"))
        return self._counted(_ANNOTATED, made, made[0].label)

    def _counted(self, pair: tuple[str, str], found: Sequence[Annotation], *about: str) -> Narration:
        """The one template with the words, or the other with the number."""
        if len(found) == 1:
            return Narration(pair[0], (self.words(found[0]), *about))
        return Narration(pair[1], (f"{len(found):,}", *about))

    def _kept(self, pairs: Sequence[Pair]) -> Narration:
        told = [_tell(old, new) for old, new in pairs]
        kinds = {pair for pair, _about in told}
        before = [old for old, _new in pairs]
        if len(kinds) > 1:
            return self._counted(_OTHER, before)
        kind, about = told[0]
        if kind is _FRAGMENTS:
            return self._moved(*pairs[0]) if len(pairs) == 1 else self._counted(kind, before)
        abouts = {about for _pair, about in told}
        together = {_RELABELLED: _RELABELLED_ALL, _LINKED: _LINKED_ALL}.get(kind)
        if together and len(pairs) > 1 and len(abouts) == 1:
            words = {self.words(a) for a in before}
            if len(words) == 1:
                return Narration(together, (words.pop(), *about, f"{len(pairs):,}"))
        if len(abouts) > 1 and kind is not _ACCEPTED and kind is not _REJECTED:
            about = tuple(_joined(abouts, place) for place in range(len(about)))
        return self._counted(kind, before, *about)

    def _moved(self, old: Annotation, new: Annotation) -> Narration:
        same_start, same_end = old.start == new.start, old.end == new.end
        if len(old.fragments) != len(new.fragments) or same_start == same_end:
            return Narration(_FRAGMENTS[0], (self.words(old), self.words(new)))
        edge = "end" if same_start else "start"
        was, now = (old.end, new.end) if same_start else (old.start, new.start)
        word, words, character, characters = _MOVES[edge, 1 if now > was else -1]
        between = self._slice(Span(min(was, now), max(was, now)))
        number = len(between.split())
        if between.strip() == between and not self._is_whole(min(was, now), max(was, now)):
            number = len(between)
            word, words = character, characters
        if number == 1:
            return Narration(word, (self.words(old),))
        return Narration(words, (self.words(old), f"{number:,}"))

    def _is_whole(self, start: int, end: int) -> bool:
        """True if no word is cut at either side."""
        around = self._slice(Span(max(0, start - 1), start)), self._slice(Span(end, end + 1))
        within = self._slice(Span(start, start + 1)), self._slice(Span(end - 1, end))
        return not any(a.isalnum() and b.isalnum() for a, b in zip(around, within, strict=True))


def _joined(abouts: set[tuple[str, ...]], place: int) -> str:
    return ", ".join(sorted({about[place] for about in abouts if len(about) > place}))


def _tell(old: Annotation, new: Annotation) -> tuple[tuple[str, str], tuple[str, ...]]:
    """The most telling thing that changed: its two templates, and what they say beside the words."""
    if new.status is Status.REJECTED and old.status is not new.status:
        return _REJECTED, (old.label,)
    if new.layer is not old.layer:
        return _LAYER, (_kind(old), _kind(new))
    if new.label != old.label:
        return _RELABELLED, (old.label, new.label)
    if new.fragments != old.fragments:
        return _FRAGMENTS, ()
    attached = _tell_attached(old, new)
    if attached:
        return attached
    if new.status is not old.status:
        if new.status is Status.SUGGESTED:
            return _UNDECIDED, ()
        return _ACCEPTED, (new.label,)
    return _OTHER, ()


def _kind(annotation: Annotation) -> str:
    return f"{annotation.layer.value} {annotation.label}"


def _tell_attached(old: Annotation, new: Annotation) -> tuple[tuple[str, str], tuple[str, ...]] | None:
    """The same for what is attached to an annotation."""
    if (new.speaker, new.resolved_speaker) != (old.speaker, old.resolved_speaker):
        was, now = old.resolved_speaker or _text(old.speaker), new.resolved_speaker or _text(new.speaker)
        if not now:
            return _NO_SPEAKER, ()
        return (_OTHER_SPEAKER, (now, was)) if was else (_SPEAKER, (now,))
    if new.cue != old.cue:
        return (_CUE, (_text(new.cue),)) if new.cue else (_NO_CUE, ())
    if new.entity != old.entity:
        return (_LINKED, (new.entity,)) if new.entity else (_UNLINKED, (old.entity or "",))
    if new.event_type != old.event_type:
        return (_EVENT, (new.event_type.code,)) if new.event_type else (_NO_EVENT, ())
    if new.stances != old.stances:
        polarities = ", ".join(stance.polarity.value for stance in new.stances)
        return (_STANCE, (polarities,)) if new.stances else (_NO_STANCE, ())
    if new.arguments != old.arguments:
        return _ARGUMENTS, ()
    if new.note != old.note:
        return (_NOTED if new.note else _UNNOTED), ()
    if new.unsure != old.unsure:
        return (_UNSURE if new.unsure else _SURE), ()
    return None


def _text(mention: Mention | None) -> str:
    return mention.text if mention else ""
