"""Guesses of event type and stance: which of them are open, and what taking one over means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Annotation, Article, Guess, Layer, Mention, Span, Stance

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView
    from annotator.gui.inspector import Inspector
    from annotator.gui.judging import Judging
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace

_MOST = 3  # guesses shown of each kind


@dataclass(frozen=True)
class OpenGuesses:
    """Guesses about what nobody has said yet, the best first."""

    event_types: tuple[Guess, ...] = ()
    stances: tuple[Guess, ...] = ()

    @property
    def all(self) -> tuple[Guess, ...]:
        """In the order of the page, which is that of the keys."""
        return self.event_types + self.stances


def open_guesses(subject: Annotation | Article, least: float) -> OpenGuesses:
    """The guesses of an annotation or about an article with at least that confidence.

    Once an event type or a stance is set, the guesses of it are no longer open.
    """
    ranked = sorted((g for g in subject.guesses if g.confidence >= least), key=lambda g: -g.confidence)
    if isinstance(subject, Article):
        has_event_type, has_stance = bool(subject.labels.event_types), bool(subject.labels.stances)
    else:
        has_event_type = subject.event_type is not None or subject.layer is Layer.EVENT
        has_stance = bool(subject.stances)
    event_types = [] if has_event_type else [g for g in ranked if g.event_type is not None]
    stances = [] if has_stance else [g for g in ranked if g.stance is not None]
    return OpenGuesses(tuple(event_types[:_MOST]), tuple(stances[:_MOST]))


class Guessing(QObject):
    """Guesses about the selected annotation or, without one, about the article."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        judging: Judging,
        view: ArticleView,
        inspector: Inspector,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._judging = judging
        self._view = view
        self._inspector = inspector
        self._messages = messages
        self.threshold = 0.0
        inspector.guess_taken.connect(self.take)
        inspector.guess_pointed.connect(self._on_pointed)

    @property
    def _open(self) -> OpenGuesses:
        if not self._workspace.has_article or self._view.selection is not None:
            return OpenGuesses()
        return open_guesses(self._selection.current or self._workspace.article, self.threshold)

    def show(self) -> None:
        """Shows in the inspector what is open, and its words in the text no longer."""
        if self._workspace.has_article:
            self._inspector.show_guesses(self._open, self._workspace.article.text)
        self._view.show_evidence(())

    def take_number(self, number: int) -> None:
        """Takes over the guess with that number, counted from 0 down the page; of an event, its proposals."""
        if self._judging.events.take_proposed():
            return
        guesses = self._open.all
        if number < len(guesses):
            self.take(guesses[number])
        elif not guesses:
            self._messages.tell(self.tr("There is no guess here; E sets an event type, S a stance."))

    def take(self, guess: Guess) -> None:
        """Sets what the guess says, as one undo step."""
        current = self._selection.current
        if current is None:
            self._take_for_article(guess)
        elif guess.event_type is not None:
            self._judging.set_event_type(guess.event_type)
        elif guess.stance is not None:
            speaker = current.speaker if current.layer is Layer.QUOTE else None
            self._judging.set_stances((_stance_of(guess, guess.stance, speaker),))

    def _take_for_article(self, guess: Guess) -> None:
        if guess.event_type is not None:
            self._judging.set_article_events((guess.event_type,))
        elif guess.stance is not None:
            metadata = self._workspace.article.metadata
            author = metadata.byline or metadata.outlet
            holder = Mention(author) if author else None
            self._judging.set_article_stances((_stance_of(guess, guess.stance, holder),))

    def _on_pointed(self, guess: Guess | None) -> None:
        self._view.show_evidence(words_behind(guess) if guess else ())


def _stance_of(guess: Guess, stance: Stance, holder: Mention | None) -> Stance:
    """The guessed stance of a known holder, with the words it rests on."""
    evidence = stance.evidence or ((guess.evidence,) if guess.evidence else ())
    return replace(stance, holder=holder or stance.holder, evidence=evidence)


def words_behind(guess: Guess) -> tuple[Span, ...]:
    """Where the words stand that a guess rests on: its evidence, and who and what it found around them."""
    arguments = guess.arguments.mentions if guess.arguments else ()
    spans = {mention.span for mention in arguments if mention.span is not None}
    if guess.evidence is not None:
        spans.add(guess.evidence)
    if guess.stance is not None:
        spans.update(guess.stance.evidence)
    return tuple(sorted(spans))
