"""Who or what a mention refers to: picked from the names in use, or typed; a quote's speaker likewise."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from annotator.core import edits, linking
from annotator.core.annotation import Annotation, Change, Layer, Mention, Status
from annotator.core.names import Likeness, likeness, offered_as
from annotator.core.strings import one_line
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.messages import Messages
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace


class _Group(IntEnum):
    """Where a name comes from."""

    HERE = 0
    OTHER_LABEL = 1
    ELSEWHERE = 2


class _Rank(NamedTuple):
    """Sort key of a name, and what is said about it."""

    is_far: bool
    group: _Group
    like: Likeness
    distance: int
    name: str
    about: str


class Linking(QObject):
    """Acts on the selected entity, or on the speaker of the selected quote."""

    def __init__(
        self, workspace: Workspace, selection: Selection, messages: Messages, picker: Picker
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._messages = messages
        self._picker = picker

    def ask(self) -> None:
        """Opens the list of names; when words are selected too, their entity is taken at once."""
        current = self._selection.require()
        if current is None:
            return
        if current.layer is Layer.EVENT:
            self._messages.tell(self.tr("An event is no mention: select a name or a quote first."))
            return
        with self._messages.attempt():
            mention = self._selection.mention()
            if mention is not None:
                self.link(current.id, self._name_at(mention))
                self._selection.release_words()
                return
            question = self.tr("Who or what is this? Type a name or click another mention.")
            if current.layer is Layer.QUOTE:
                question = self.tr("Who says this? Type a name or click it in the text.")
            self._picker.ask(
                question,
                self._choices(current),
                lambda name: self.link(current.id, name),
                free=lambda typed: Choice(typed, typed, self.tr("new")),
                aim=self._selection.aim(lambda mention: self.link_to(current.id, mention.id)),
            )

    def link(self, annotation_id: str, name: str) -> None:
        """Links a mention, or the speaker of a quote, to the entity of that name; without a name, to none."""
        with self._messages.attempt():
            annotation = self._workspace.article.annotations.get(annotation_id)
            if annotation is not None:
                self._workspace.do(self._change(annotation, name))

    def link_to(self, annotation_id: str, mention_id: str) -> None:
        """Links a mention with another one: to the entity that one of them has, or to the other's words.

        A quote gets the other as its speaker.
        """
        with self._messages.attempt():
            article = self._workspace.article
            annotation, other = (article.annotations.get(i) for i in (annotation_id, mention_id))
            if annotation is None or other is None or annotation.id == other.id:
                return
            words = one_line(other.text_in(article.text))
            if annotation.layer is Layer.QUOTE:
                mention = Mention(words, other.span)
                resolved = self._workspace.names.full_name(mention)
                self._workspace.do(edits.set_speaker(article, annotation.id, mention, resolved))
                return
            name = other.entity or annotation.entity or words
            ids = [a.id for a in (annotation, other) if a.entity != name]
            self._workspace.do(linking.link(article, ids, name))

    def _change(self, annotation: Annotation, name: str) -> Change | None:
        article = self._workspace.article
        if annotation.layer is Layer.ENTITY:
            return linking.link(article, [annotation.id], name)
        speaker = annotation.speaker
        span = speaker.span if speaker else None
        speaks = [a.id for a in article.annotations.values() if a.layer is Layer.ENTITY and a.span == span]
        change = linking.link(article, speaks, name) if speaks and name else None
        if change is not None and any(a.id == annotation.id for a in change.added):
            return change  # the mention that speaks is linked, and the quote with it
        return edits.set_speaker(article, annotation.id, speaker or Mention(name), name or None)

    def _name_at(self, mention: Mention) -> str:
        """The entity of the selected words, or the words themselves."""
        annotations = self._workspace.article.annotations.values()
        named = (a for a in annotations if a.layer is Layer.ENTITY and a.entity)
        found = next((a.entity for a in named if mention.span and a.span.overlaps(mention.span)), None)
        return found or one_line(mention.text)

    def _choices(self, current: Annotation) -> list[Choice[str]]:
        """The present name, those that fit the words, the words themselves, the other names, nobody.

        Names of the same label come before others, so that Return never takes one that has nothing to do with
        the words.
        """
        linked = current.entity or current.resolved_speaker
        words = self._words(current)
        about = self._names_elsewhere(words) | self._names_here(current, words)
        ranked = sorted(about.items(), key=lambda item: item[1])
        said = {name: rank.about for name, rank in ranked}
        if current.layer is Layer.ENTITY:
            fits = [name for name, rank in ranked if not rank.is_far]
            first = dict.fromkeys((*fits, words))
            said = {name: said.get(name, self.tr("new, as it stands here")) for name in first} | said
        if not linked:
            return [Choice(name, name, text) for name, text in said.items()]
        said = {linked: self.tr("as it is now")} | {n: text for n, text in said.items() if n != linked}
        choices = [Choice(name, name, text) for name, text in said.items()]
        return [*choices, Choice(self.tr("Unlink"), "", self.tr("from {0}").format(linked))]

    def _words(self, current: Annotation) -> str:
        if current.layer is Layer.ENTITY:
            return one_line(current.text_in(self._workspace.article.text))
        return one_line(current.speaker.text) if current.speaker else ""

    def _names_here(self, current: Annotation, words: str) -> dict[str, _Rank]:
        """The entities of the article; one is as near to the words as the nearest of its mentions."""
        article = self._workspace.article
        is_alike = self._same_label(current)
        found: dict[str, _Rank] = {}
        for other in article.annotations.values():
            if other.entity is None or other.id == current.id or other.status is Status.REJECTED:
                continue
            like = min(likeness(words, other.entity), likeness(words, one_line(other.text_in(article.text))))
            group = _Group.HERE if is_alike(other.label) else _Group.OTHER_LABEL
            fits = group is _Group.HERE and like < Likeness.NONE
            distance = abs(other.start - current.start)
            rank = _Rank(not fits, group, like, distance, other.entity, self.tr("in this article"))
            found[other.entity] = min(rank, found.get(other.entity, rank))
        return found

    def _same_label(self, current: Annotation) -> Callable[[str], bool]:
        if current.layer is Layer.QUOTE:
            return offered_as(self._workspace.scheme, "speaker")
        return lambda label: label == current.label

    def _names_elsewhere(self, words: str) -> dict[str, _Rank]:
        """The entities of the corpus, of whatever label, the most frequent first."""
        found = {}
        for name, count in self._workspace.corpus.entities.names():
            like = likeness(words, name)
            about = self.tr("mentions: {0}").format(f"{count:,}")
            found[name] = _Rank(like is Likeness.NONE, _Group.ELSEWHERE, like, -count, name, about)
        return found
