"""Who or what a mention refers to: picked from the names in use, or typed; a quote's speaker likewise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits, linking
from annotator.core.annotation import Annotation, Change, Layer, Mention
from annotator.core.strings import one_line
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from annotator.gui.messages import Messages
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace


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
            question = (
                self.tr("Who says this?") if current.layer is Layer.QUOTE else self.tr("Who or what is this?")
            )
            self._picker.ask(
                question,
                self._choices(current),
                lambda name: self.link(current.id, name),
                free=lambda typed: Choice(typed, typed, self.tr("new")),
            )

    def link(self, annotation_id: str, name: str) -> None:
        """Links a mention, or the speaker of a quote, to the entity of that name; without a name, to none."""
        with self._messages.attempt():
            annotation = self._workspace.article.annotations.get(annotation_id)
            if annotation is not None:
                self._workspace.do(self._change(annotation, name))

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
        """Nobody, the names in this article, the nearest first, and those of the corpus."""
        linked = current.entity or current.resolved_speaker
        about: dict[str, str] = {}
        for name in self._names_near(current):
            about.setdefault(name, self.tr("in this article"))
        for name, count in self._workspace.corpus.entities.names():
            about.setdefault(name, self.tr("mentions: {0}").format(f"{count:,}"))
        words = one_line(current.text_in(self._workspace.article.text))
        if current.layer is Layer.ENTITY:
            about.setdefault(words, self.tr("new, as it stands here"))
        choices = [Choice(name, name, said) for name, said in about.items() if name != linked]
        if linked:
            choices.append(Choice(self.tr("Unlink"), "", self.tr("from {0}").format(linked)))
        return choices

    def _names_near(self, current: Annotation) -> list[str]:
        annotations = self._workspace.article.annotations.values()
        named = [a for a in annotations if a.entity and a.id != current.id]
        named.sort(key=lambda a: abs(a.start - current.start))
        return [a.entity for a in named if a.entity]
