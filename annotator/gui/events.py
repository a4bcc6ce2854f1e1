"""Events by keyboard: make one, say who did it to whom, when and where, how, and that it is the main one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import events
from annotator.core.annotation import EventType, Layer, Mention, Span
from annotator.core.errors import UserError
from annotator.core.names import offered_as
from annotator.gui.event_form import finer, open_proposals, with_proposals
from annotator.gui.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Annotation, Arguments, Change
    from annotator.core.scheme import Scheme
    from annotator.gui.labelling import Labelling
    from annotator.gui.picker import Picker
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace

_QUESTIONS = {
    "actor": "Who does it?",
    "recipient": "To whom is it done?",
    "date": "When?",
    "place": "Where?",
}
_KEYED = 9


class Events(QObject):
    """Acts on the selected event."""

    def __init__(
        self, workspace: Workspace, selection: Selection, labelling: Labelling, picker: Picker
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._labelling = labelling
        self._picker = picker

    @property
    def current(self) -> Annotation | None:
        """The selected event; None when something else is selected."""
        event = self._selection.current
        return event if event is not None and event.layer is Layer.EVENT else None

    def _require(self) -> Annotation | None:
        """The selected event; without one the user is told how to select."""
        current = self._selection.require()
        if current is not None and current.layer is not Layer.EVENT:
            self._labelling.edit(_refuse_other)
            return None
        return current

    def make(self, trigger: Span, event_type: EventType) -> None:
        """A new event; how and with whom is asked next, in one question that Return ends."""
        made: list[Annotation] = []

        def make() -> Change:
            article, scheme = self._workspace.article, self._workspace.scheme
            change = events.make_event(article, trigger, event_type, scheme=scheme)
            made.extend(change.added)
            return change

        self._labelling.edit(make)
        if made and made[0].id in self._workspace.article.annotations:  # else it could not be saved
            self._selection.release_words()
            self._selection.select(made[0].id, reveal=False)
            self.ask_finer()

    def make_from_guess(self) -> None:
        """An event of the words that the best guess about the selected annotation rests on."""
        subject = self._selection.require()
        if subject is None:
            return
        guesses = [g for g in subject.guesses if g.event_type is not None and g.evidence is not None]
        best = max(guesses, key=lambda g: g.confidence, default=None)
        if best is None or best.event_type is None or best.evidence is None:
            self._labelling.edit(_refuse_guess)
        else:
            self.make(best.evidence, best.event_type)

    def set_type(self, event_type: EventType) -> None:
        """Type, mode and contexts of the selected event."""
        event = self.current
        if event is not None:
            self._labelling.edit(
                lambda: events.set_type(
                    self._workspace.article, event.id, event_type, scheme=self._workspace.scheme
                )
            )

    # mode and contexts

    def ask_finer(self) -> None:
        """Mode and contexts, one after the other; the first row takes what is proposed and ends."""
        event = self.current
        if event is None:
            return
        event_type, scheme = events.type_of(event), self._workspace.scheme
        proposed = open_proposals(self._workspace.article, event, scheme)
        done: list[Choice[Callable[[], object]]] = [Choice(self.tr("Done"), _nothing)]
        if proposed.mentions:
            done = [
                Choice(self.tr("Done"), self.take_proposed, self._said(proposed)),
                Choice(self.tr("Done, nothing else"), _nothing),
            ]
        title = " · ".join(filter(None, (event_type.code, finer(event_type), self.tr("mode or context?"))))
        choices = [*done, *self.finer_choices(event_type, self._set_and_ask)]
        self._picker.ask(title, choices, lambda call: call())

    def finer_choices(
        self, event_type: EventType, then: Callable[[EventType], None]
    ) -> list[Choice[Callable[[], object]]]:
        """A row for each mode and context; what is set is taken away by its row."""
        scheme = self._workspace.scheme
        modes = scheme.label(Layer.EVENT, event_type.code).modes
        choices: list[Choice[Callable[[], object]]] = []
        for mode in modes:
            is_set = mode == event_type.mode
            new = replace(event_type, mode=None if is_set else mode)
            choices.append(
                Choice(mode, _later(then, new), self.tr("mode, set") if is_set else self.tr("mode"))
            )
        for context in scheme.contexts:
            is_set = context in event_type.contexts
            kept = tuple(c for c in event_type.contexts if c != context)
            new = replace(event_type, contexts=kept if is_set else (*kept, context))
            about = self.tr("context, set") if is_set else self.tr("context")
            choices.append(Choice(context.replace("_", " "), _later(then, new), about))
        return choices

    def _set_and_ask(self, event_type: EventType) -> None:
        self.set_type(event_type)
        self.ask_finer()

    def _said(self, arguments: Arguments) -> str:
        """`Velmark → Ostria · Monday · Bern`."""
        actors, recipients = (
            ", ".join(m.text for m in ms) for ms in (arguments.actors, arguments.recipients)
        )
        who = " → ".join(filter(None, (actors, recipients)))
        said = " · ".join(filter(None, (who, *(m.text for m in (arguments.date, arguments.place) if m))))
        return self.tr("with {0}").format(said) if said else ""

    # who, when, where

    def ask(self, role: str) -> None:
        """The selected words take the role; without words a list of the names near opens."""
        event = self._require()
        if event is None:
            return
        words = self._selection.mention()
        if words is not None:
            self.add(role, words)
            self._selection.release_words()
            return
        self._picker.ask(
            self.tr(_QUESTIONS[role]),
            self._choices(event, role),
            lambda mention: self.add(role, mention),
            free=lambda text: Choice(text, Mention(text)),
            by_key=True,
        )

    def _choices(self, event: Annotation, role: str) -> list[Choice[Mention]]:
        """What is proposed for the role, then the other names, the nearest first."""
        article, scheme = self._workspace.article, self._workspace.scheme
        proposed = events.mentions_in(events.proposed_arguments(article, event, scheme=scheme), role)
        offered = [(m.text, m, self.tr("proposed")) for m in proposed]
        around = self._workspace.names.around(event.span, offered_as(scheme, role))
        offered += [(n.name, n.mention, n.label) for n in around if n.mention not in proposed]
        return [
            Choice(name, mention, about, str(number) if number <= _KEYED else "")
            for number, (name, mention, about) in enumerate(offered, 1)
        ]

    def add(self, role: str, mention: Mention) -> None:
        """Somebody or something takes a role in the selected event."""
        event = self.current
        if event is not None:
            self._labelling.edit(
                lambda: events.add_argument(self._workspace.article, event.id, role, mention)
            )

    def add_mention(self, annotation: Annotation) -> None:
        """An annotated name takes the role that its label and its side of the trigger suggest."""
        event = self.current
        if event is not None:
            words = " ".join(annotation.text_in(self._workspace.article.text).split())
            role = role_of(annotation, event, self._workspace.scheme)
            self.add(role, Mention(words, annotation.span))

    def remove(self, role: str, mention: Mention) -> None:
        """It has no role any more."""
        event = self.current
        if event is not None:
            self._labelling.edit(
                lambda: events.remove_argument(self._workspace.article, event.id, role, mention)
            )

    def take_proposed(self) -> bool:
        """Takes what is proposed for the empty fields; False if nothing is."""
        event = self.current
        if event is None:
            return False
        article, scheme = self._workspace.article, self._workspace.scheme
        if not open_proposals(article, event, scheme).mentions:
            return False
        self._labelling.edit(
            lambda: events.set_arguments(article, event.id, with_proposals(article, event, scheme))
        )
        return True

    def make_main(self) -> None:
        """The selected event is the main one of the article."""
        event = self._require()
        if event is not None:
            self._labelling.edit(lambda: events.set_main(self._workspace.article, event))


def _nothing() -> None:
    """Ends a question."""


def _refuse_other() -> Change:
    raise UserError("That is no event; nothing was changed; select an event's flag or trigger first.")


def _refuse_guess() -> Change:
    raise UserError("No trigger is guessed here; nothing was changed; select its words and press E.")


def _later(call: Callable[[EventType], None], value: EventType) -> Callable[[], None]:
    return lambda: call(value)


def role_of(annotation: Annotation, event: Annotation, scheme: Scheme) -> str:
    """The role a mention most likely has: date or place by its label, else by its side of the trigger."""
    for role in ("date", "place"):
        other = offered_as(scheme, "actor")(annotation.label)
        if offered_as(scheme, role)(annotation.label) and not other:
            return role
    return "actor" if annotation.end <= event.start else "recipient"
