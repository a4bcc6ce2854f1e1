"""Event types and stances by keyboard: short questions one after the other, each answered by typing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits, spans
from annotator.core.annotation import Annotation, EventType, Guess, Layer, Mention, Polarity, Span, Stance
from annotator.core.names import offered_as
from annotator.gui.events import Events
from annotator.gui.picker import Choice
from annotator.gui.stance_editor import SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.gui.labelling import Labelling
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace

_INTENSITIES = ("none", "slight", "clear", "strong")
_KEYED = 9


class Judging(QObject):
    """Asks for the event type or stance of the selected annotation or of the article."""

    def __init__(
        self, workspace: Workspace, selection: Selection, labelling: Labelling, picker: Picker
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._labelling = labelling
        self._picker = picker
        self.events = Events(workspace, selection, labelling, picker)

    def ask_label(self) -> None:
        """Any label of any layer, found by its name or definition."""
        choices = [
            Choice(label.name, (label.layer, label.name), label.definition, label.key)
            for layer in (Layer.ENTITY, Layer.QUOTE)
            for label in self._workspace.scheme.of(layer)
        ]
        self._picker.ask(self.tr("Label"), choices, lambda to: self._labelling.label(*to))

    # event types

    def ask_event_type(self) -> None:
        """Event type of the selected annotation; of selected words, which become an event's trigger."""
        trigger = self._trigger()
        if trigger is not None:
            guesses = self._guesses_at(trigger)
            self._ask_event(lambda code: self.events.make(trigger, EventType(code)), guesses)
            return
        current = self._selection.require()
        if current is None:
            return
        if current.layer is Layer.EVENT:
            guesses = self._guesses_at(current.span)
            self._ask_event(lambda code: self.events.set_type(EventType(code)), guesses)
        else:
            self._ask_event(lambda code: self.set_event_type(EventType(code)), current.guesses)

    def _trigger(self) -> Span | None:
        """The selected words, or the word in which the person has put the text cursor."""
        mention, place = self._selection.mention(), self._selection.place
        if mention is not None:
            return mention.span
        return spans.word_at(self._workspace.article.text, place) if place is not None else None

    def ask_mode(self) -> None:
        """Mode and contexts of the selected event, or of the event type of another annotation."""
        current = self._selection.require()
        if current is None:
            return
        if current.layer is Layer.EVENT:
            self.events.ask_finer()
        elif current.event_type is None:
            self.ask_event_type()
        else:
            title = " · ".join((current.event_type.code, self.tr("mode or context?")))
            choices = self.events.finer_choices(current.event_type, self.set_event_type)
            self._picker.ask(title, choices, lambda call: call())

    def set_event_type(self, event_type: EventType | None) -> None:
        """Sets or clears the event type of the selected annotation."""
        current = self._selection.require()
        if current is not None:
            scheme = self._workspace.scheme
            self._labelling.edit(
                lambda: edits.set_event_type(self._workspace.article, current.id, event_type, scheme=scheme)
            )

    def ask_article_event(self) -> None:
        """Adds an event type to the article."""
        if self._workspace.has_article:
            self._ask_event(self._add_article_event, self._workspace.article.guesses)

    def _add_article_event(self, code: str) -> None:
        old = tuple(e for e in self._workspace.article.labels.event_types if e.code != code)
        self.set_article_events((*old, EventType(code)))

    def set_article_events(self, event_types: tuple[EventType, ...]) -> None:
        """The event types of the article, the main one first."""
        scheme = self._workspace.scheme
        self._labelling.edit(
            lambda: edits.set_article_event_types(self._workspace.article, event_types, scheme=scheme)
        )

    def _ask_event(self, then: Callable[[str], object], guesses: Sequence[Guess] = ()) -> None:
        """The guessed types first, with a digit each; then all, by their names and definitions."""
        scheme = self._workspace.scheme
        ranked = sorted(guesses, key=lambda g: -g.confidence)
        guessed = {g.event_type.code: g.confidence for g in ranked[::-1] if g.event_type is not None}
        labels = sorted(scheme.of(Layer.EVENT), key=lambda label: -guessed.get(label.name, 0.0))
        choices = []
        for number, label in enumerate(labels, 1):
            about = f"{label.definition} {label.example}"
            key = ""
            if label.name in guessed:
                about = self.tr("guessed, {0} %").format(round(guessed[label.name] * 100)) + f" · {about}"
                key = str(number) if number <= _KEYED else ""
            choices.append(Choice(label.name, label.name, about, key))
        self._picker.ask(self.tr("Event type"), choices, then, by_key=True)

    def _guesses_at(self, trigger: Span) -> list[Guess]:
        """The guesses of event types that rest on these words."""
        article = self._workspace.article
        subjects = (article.guesses, *(a.guesses for a in article.annotations.values() if a.guesses))
        return [g for guesses in subjects for g in guesses if g.evidence and g.evidence.overlaps(trigger)]

    # stances

    def ask_stance(self) -> None:
        """A new stance in four keys: S, the target's digit, the polarity's letter, the intensity's digit.

        Selected words are its evidence, else the words of the quote or of the event's trigger.
        """
        words = self._selection.mention()
        current = self._selection.require()
        if current is None:
            return
        shown_by = () if current.layer is Layer.ENTITY else current.fragments
        evidence = (words.span,) if words is not None and words.span is not None else shown_by
        stance = Stance(self._holder_of(current), None, Polarity.UNCLEAR, None, evidence)

        def add(new: Stance) -> None:
            self.set_stances((*current.stances, new))
            self._selection.release_words()

        self._ask_target(stance, current.span, add)

    def ask_article_stance(self) -> None:
        """The same for the article; the holder is its author."""
        if self._workspace.has_article:
            article = self._workspace.article
            holder = article.metadata.byline or article.metadata.outlet
            stance = Stance(Mention(holder) if holder else None, None, Polarity.UNCLEAR)
            self._ask_target(
                stance, Span(0, 0), lambda new: self.set_article_stances((*article.labels.stances, new))
            )

    def set_stances(self, stances: tuple[Stance, ...]) -> None:
        """All stances of the selected annotation."""
        current = self._selection.require()
        if current is not None:
            self._labelling.edit(lambda: edits.set_stances(self._workspace.article, current.id, stances))

    def set_article_stances(self, stances: tuple[Stance, ...]) -> None:
        """All stances of the article."""
        self._labelling.edit(lambda: edits.set_article_stances(self._workspace.article, stances))

    def _holder_of(self, annotation: Annotation) -> Mention | None:
        if annotation.layer is Layer.QUOTE:
            return annotation.speaker
        if annotation.layer is Layer.EVENT:
            return next(iter(annotation.arguments.actors), None) if annotation.arguments else None
        return Mention(annotation.text_in(self._workspace.article.text), annotation.span)

    def _ask_target(self, stance: Stance, span: Span, then: Callable[[Stance], None]) -> None:
        """Names in the span first, then the nearest; the holder is no target."""
        holder = stance.holder.text if stance.holder else self.tr("Somebody")
        around = self._workspace.names.around(span, offered_as(self._workspace.scheme, "target"))
        targets = [n for n in around if holder not in (n.name, n.mention.text)]
        choices = [
            Choice(n.name, Mention(n.name, n.mention.span), n.label, str(number) if number <= _KEYED else "")
            for number, n in enumerate(targets, 1)
        ]
        self._picker.ask(
            self.tr("{0} takes a stance towards…").format(holder),
            choices,
            lambda target: self._ask_polarity(replace(stance, target=target), then),
            free=lambda text: Choice(text, Mention(text)),
            by_key=True,
        )

    def _ask_polarity(self, stance: Stance, then: Callable[[Stance], None]) -> None:
        choices = [Choice(f"{SIGNS[p]}  {self.tr(p.value)}", p, key=p.value[0]) for p in Polarity]
        target = stance.target.text if stance.target else ""
        self._picker.ask(
            self.tr("Polarity towards {0}").format(target),
            choices,
            lambda p: self._ask_intensity(replace(stance, polarity=p), then),
            by_key=True,
        )

    def _ask_intensity(self, stance: Stance, then: Callable[[Stance], None]) -> None:
        choices: list[Choice[int | None]] = [
            Choice(self.tr(name), n, key=str(n)) for n, name in enumerate(_INTENSITIES)
        ]
        choices.append(Choice(self.tr("not said"), None, key="-"))
        self._picker.ask(
            self.tr("Intensity"), choices, lambda n: then(replace(stance, intensity=n)), by_key=True
        )
