"""Who says a quote: ranked candidates, a picker for any other name, and the cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import cues, edits
from annotator.core.annotation import Annotation, Layer, Mention
from annotator.core.candidates import reasons_for
from annotator.core.names import offered_as
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from annotator.gui.messages import Messages
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace


_KEYED = 9


class Speakers(QObject):
    """Acts on the selected quote.

    While an event is selected, `actor_asked` passes the question on and `event_mention` a chosen annotation.
    """

    actor_asked = Signal()
    event_mention = Signal(object)

    def __init__(
        self, workspace: Workspace, selection: Selection, messages: Messages, picker: Picker
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._messages = messages
        self._picker = picker

    def ask(self) -> None:
        """The selected words speak; without selected words a list of all names opens."""
        if self._has_event:
            self.actor_asked.emit()
            return
        quote = self._selection.require_quote()
        if quote is None:
            return
        chosen = self._selection.mention()
        if chosen is not None:
            self.set_speaker(chosen)
            self._selection.release_words()
            return
        self._picker.ask(
            self.tr("Who says this? Type a name or click it in the text."),
            self._choices(quote),
            self.set_speaker,
            free=lambda text: Choice(text, Mention(text)),
            by_key=True,
            aim=self._selection.aim(lambda name: self.choose_mention(name.id)),
        )

    @property
    def _has_event(self) -> bool:
        current = self._selection.current
        return current is not None and current.layer is Layer.EVENT

    def _choices(self, quote: Annotation) -> list[Choice[Mention]]:
        """The ranked candidates with their reasons, then the names around, the nearest first."""
        article, first = self._workspace.article, {mention.text for mention in quote.candidates}
        reasons = reasons_for(article, quote, quote.candidates)
        ranked = zip(quote.candidates, reasons, strict=True)
        offered = [(mention.text, mention, self.tr(reason.value)) for mention, reason in ranked]
        offers = offered_as(self._workspace.scheme, "speaker")
        around = self._workspace.names.around(quote.span, offers)
        others = (n for n in around if first.isdisjoint((n.name, n.mention.text)))
        offered += [(n.name, n.mention, n.label) for n in others]
        return [
            Choice(name, mention, about, str(number) if number <= _KEYED else "")
            for number, (name, mention, about) in enumerate(offered, 1)
        ]

    def choose_mention(self, annotation_id: str) -> None:
        """An annotated name says the selected quote, or takes a role in the selected event."""
        article = self._workspace.article
        annotation = article.annotations.get(annotation_id)
        if annotation is None:
            return
        if self._has_event:
            self.event_mention.emit(annotation)
        elif annotation.layer is Layer.ENTITY:
            words = " ".join(annotation.text_in(article.text).split())
            self.set_speaker(Mention(words, annotation.span))

    def move_cue(self, step: int) -> None:
        """The next (1) or previous (-1) verb around the selected quote is its cue."""
        quote = self._selection.require_quote()
        if quote is not None:
            with self._messages.attempt():
                change = cues.move_cue(self._workspace.article, quote.id, step)
                if change is None:
                    self._messages.tell(self.tr("There is no further verb in this paragraph."))
                self._workspace.do(change)

    def set_candidate(self, number: int) -> None:
        """The candidate speaker with that number, counted from 0, says the selected quote."""
        quote = self._selection.require_quote()
        if quote is None:
            return
        if number >= len(quote.candidates):
            self._messages.tell(self.tr("This quote has {0} candidates.").format(len(quote.candidates)))
        else:
            self.set_speaker(quote.candidates[number])

    def next_candidate(self) -> None:
        """Walks through the candidate speakers, the best first, round the end."""
        quote = self._selection.require_quote()
        if quote is not None and quote.candidates:
            texts = [mention.text for mention in quote.candidates]
            now = texts.index(quote.speaker.text) if quote.speaker and quote.speaker.text in texts else -1
            self.set_speaker(quote.candidates[(now + 1) % len(texts)])

    def set_speaker(self, mention: Mention | None) -> None:
        """Links the selected quote to a speaker; None unlinks it."""
        quote = self._selection.require_quote()
        if quote is not None:
            with self._messages.attempt():
                article = self._workspace.article
                resolved = self._workspace.names.full_name(mention) if mention else None
                self._workspace.do(edits.set_speaker(article, quote.id, mention, resolved))

    def set_resolved(self, name: str) -> None:
        """The full name of the selected quote's speaker."""
        quote = self._selection.require_quote()
        if quote is not None:
            with self._messages.attempt():
                self._workspace.do(
                    edits.set_speaker(self._workspace.article, quote.id, quote.speaker, name or None)
                )

    def set_cue(self) -> None:
        """The selected words are the cue of the quote that was selected last."""
        quote, mention = self._selection.require_quote(), self._selection.mention()
        if quote is None:
            return
        with self._messages.attempt():
            if mention is None:
                self._messages.tell(self.tr("Select the reporting verb while the quote is selected."))
            else:
                self._workspace.do(edits.set_cue(self._workspace.article, quote.id, mention))
                self._selection.release_words()
