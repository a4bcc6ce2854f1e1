"""Who says a quote: ranked candidates, a picker for any other name, and the cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits
from annotator.core.annotation import Mention
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from annotator.gui.messages import Messages
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace


class Speakers(QObject):
    """Acts on the selected quote."""

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
        quote = self._selection.require_quote()
        if quote is None:
            return
        chosen = self._selection.mention()
        if chosen is not None:
            self.set_speaker(chosen)
            self._selection.release_words()
            return
        near = self._workspace.names.near(quote.start)
        first = {mention.text for mention in quote.candidates}
        mentions = [*quote.candidates, *(m for m in near if m.text not in first)]
        choices = [Choice(m.text, m, self.tr("candidate") if m.text in first else "") for m in mentions]
        self._picker.ask(
            self.tr("Who says this?"), choices, self.set_speaker, free=lambda t: Choice(t, Mention(t))
        )

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
