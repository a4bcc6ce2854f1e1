"""Event types and stances by keyboard: short questions one after the other, each answered by typing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits
from annotator.core.annotation import Annotation, EventType, Layer, Mention, Polarity, Stance
from annotator.gui.picker import Choice
from annotator.gui.stance_editor import SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.labelling import Labelling
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace

_INTENSITIES = ("none", "slight", "clear", "strong")


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
        mention = self._selection.mention()
        if mention is not None:
            self._ask_event(lambda code: self._labelling.label(Layer.EVENT, code))
            return
        current = self._selection.require()
        if current is None:
            return
        if current.layer is Layer.EVENT:
            self._ask_event(lambda code: self._labelling.label(Layer.EVENT, code))
        else:
            self._ask_event(lambda code: self.set_event_type(EventType(code)))

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
            self._ask_event(self._add_article_event)

    def _add_article_event(self, code: str) -> None:
        old = tuple(e for e in self._workspace.article.labels.event_types if e.code != code)
        self.set_article_events((*old, EventType(code)))

    def set_article_events(self, event_types: tuple[EventType, ...]) -> None:
        """The event types of the article, the main one first."""
        scheme = self._workspace.scheme
        self._labelling.edit(
            lambda: edits.set_article_event_types(self._workspace.article, event_types, scheme=scheme)
        )

    def _ask_event(self, then: Callable[[str], None]) -> None:
        labels = self._workspace.scheme.of(Layer.EVENT)
        choices = [Choice(label.name, label.name, f"{label.definition} {label.example}") for label in labels]
        self._picker.ask(self.tr("Event type"), choices, then)

    # stances

    def ask_stance(self) -> None:
        """Target, polarity and intensity of a new stance of the selected annotation."""
        current = self._selection.require()
        if current is not None:
            stance = Stance(self._holder_of(current), None, Polarity.UNCLEAR)
            self._ask_target(stance, current.start, lambda new: self.set_stances((*current.stances, new)))

    def ask_article_stance(self) -> None:
        """The same for the article; the holder is its author."""
        if self._workspace.has_article:
            article = self._workspace.article
            holder = article.metadata.byline or article.metadata.outlet
            stance = Stance(Mention(holder) if holder else None, None, Polarity.UNCLEAR)
            self._ask_target(stance, 0, lambda new: self.set_article_stances((*article.labels.stances, new)))

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
        return Mention(annotation.text_in(self._workspace.article.text), annotation.span)

    def _ask_target(self, stance: Stance, position: int, then: Callable[[Stance], None]) -> None:
        holder = stance.holder.text if stance.holder else self.tr("Somebody")
        near = self._workspace.names.near(position)
        choices = [Choice(m.text, m) for m in near if m.text != holder]
        self._picker.ask(
            self.tr("{0} takes a stance towards…").format(holder),
            choices,
            lambda target: self._ask_polarity(replace(stance, target=target), then),
            free=lambda text: Choice(text, Mention(text)),
        )

    def _ask_polarity(self, stance: Stance, then: Callable[[Stance], None]) -> None:
        choices = [Choice(f"{SIGNS[p]}  {self.tr(p.value)}", p) for p in Polarity]
        self._picker.ask(
            self.tr("Polarity"), choices, lambda p: self._ask_intensity(replace(stance, polarity=p), then)
        )

    def _ask_intensity(self, stance: Stance, then: Callable[[Stance], None]) -> None:
        choices: list[Choice[int | None]] = [
            Choice(f"{n}  {self.tr(name)}", n) for n, name in enumerate(_INTENSITIES)
        ]
        choices.append(Choice(self.tr("not said"), None))
        self._picker.ask(self.tr("Intensity"), choices, lambda n: then(replace(stance, intensity=n)))
