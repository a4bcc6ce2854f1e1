"""The inspector's page about the selected annotation, or about the words that wait for a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation, Article, EventType, Layer, Span
from annotator.gui.decision_row import DecisionRow
from annotator.gui.entity_field import EntityField
from annotator.gui.event_form import EventForm
from annotator.gui.fields import NoteEdit, QuietCombo, RowButton, ValueButton, caption, section
from annotator.gui.guess_rows import GuessRows
from annotator.gui.guidance import Guidance
from annotator.gui.label_grid import LabelGrid
from annotator.gui.quote_strip import QuoteStrip
from annotator.gui.stance_editor import StanceEditor
from annotator.gui.theme import reading_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.names import Names
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.guessing import OpenGuesses
    from annotator.gui.theme import Theme


class AnnotationPage(QWidget):
    """The selected annotation, or the words that wait for a label."""

    label_requested = Signal(object, str)
    event_type_requested = Signal(object)
    stances_requested = Signal(object)
    note_requested = Signal(str)
    unsure_requested = Signal(bool)
    left = Signal()

    def __init__(self, scheme: Scheme, actions: Actions) -> None:
        super().__init__()
        self._scheme = scheme
        self._actions = actions
        self._annotation: Annotation | None = None
        self.decided_by: Callable[[Annotation], str] = lambda _annotation: ""  # who, when; empty for nobody
        self._words, self.picked = _words(), _words()
        self._words.setFont(reading_font(17))
        self.picked.setProperty("quiet", True)
        self._decisions = DecisionRow(actions)
        self.guidance = Guidance()
        self._other = RowButton(self.tr("Other label…   {0}").format(actions.key("other_label")))
        self._other.setProperty("row", True)
        self._origin = caption("")
        self._origin.setWordWrap(True)
        self.grids = {
            Layer.ENTITY: LabelGrid(scheme, Layer.ENTITY, 5),
            Layer.QUOTE: LabelGrid(scheme, Layer.QUOTE, 4),
        }
        titles = {Layer.ENTITY: self.tr("Entity"), Layer.QUOTE: self.tr("Quote")}
        self._sections = {layer: section(caption(titles[layer]), grid) for layer, grid in self.grids.items()}
        self.strip = QuoteStrip(actions, self._sections[Layer.QUOTE])
        self.speaker = self.strip.speaker
        self.entity = EntityField(actions)
        self.event_form = EventForm(actions)
        self.event_type = ValueButton(self.tr("Pick an event type"))
        self.event_type.setAccessibleName(self.tr("Event type"))
        self._mode = QuietCombo()
        self._mode.setAccessibleName(self.tr("Mode of the event"))
        self.event_guesses = GuessRows()
        self.stances = StanceEditor()
        self.stance_guesses = GuessRows()
        self._add_stance = RowButton(self.tr("Add a stance"))
        self.note = NoteEdit(self.tr("Note"))
        self._other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_stance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._unsure = QCheckBox(self.tr("Unsure  {0}").format(actions.key("unsure")))
        self._unsure.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for rows in (self.event_guesses, self.stance_guesses):
            rows.set_theme(theme)
        for grid in self.grids.values():
            grid.set_theme(theme)
        self.strip.set_theme(theme)
        self.event_form.set_theme(theme)
        self.guidance.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes the labels of another scheme; what is on show is shown anew by its next change."""
        self._scheme = scheme
        for grid in self.grids.values():
            grid.set_scheme(scheme)

    def _lay_out(self) -> None:
        key = self._actions.key
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        shared = (self._words, self.picked, self._decisions, self._sections[Layer.ENTITY], self.entity)
        for widget in (*shared, self.strip, self.event_form, self.guidance, self._other):
            column.addWidget(widget)
        event_type = caption(self.tr("Event type"), key("event_type"))
        self._event_section = section(event_type, self.event_type, self._mode, self.event_guesses)
        stance = caption(self.tr("Stance"), key("stance"))
        stances = section(stance, self.stances, self._add_stance, self.stance_guesses)
        note = section(caption(self.tr("Note"), key("note")), self.note)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(12)
        for widget in (self._event_section, stances, note, self._unsure, self._origin):
            details.addWidget(widget)
        column.addWidget(self._details)
        column.addStretch(1)

    def _connect(self) -> None:
        for grid in self.grids.values():
            grid.picked.connect(self.label_requested)
        self._other.clicked.connect(self._actions["other_label"].trigger)
        self.event_type.pick_requested.connect(self._actions["event_type"].trigger)
        self.event_type.clear_requested.connect(lambda: self.event_type_requested.emit(None))
        self._mode.activated.connect(self._on_mode)
        self.stances.edited.connect(self.stances_requested)
        self._add_stance.clicked.connect(self._actions["stance"].trigger)
        self.note.edited.connect(self.note_requested)
        self.note.left.connect(self.left)
        self._unsure.clicked.connect(self.unsure_requested)

    def show_annotation(
        self, article: Article, annotation: Annotation, names: Names, picked: Span | None = None
    ) -> None:
        """Shows an annotation of the article; `picked`: words that are selected to become a part of it."""
        self._annotation = annotation
        self._show_picked(article, annotation, picked)
        words = annotation.text_in(article.text)
        self._words.setText(words if len(words) <= 240 else words[:239] + "…")
        self._decisions.setVisible(picked is None)  # they decide nothing while words are selected
        self._show_layer(article, annotation, names)
        label = self._scheme.label(annotation.layer, annotation.label)
        self.guidance.show_label(annotation, label, words)
        self.guidance.show()
        self._event_section.setVisible(annotation.layer is not Layer.EVENT)  # there the label is the type
        self._show_event_type(annotation.event_type)
        if annotation.stances:
            self.stances.set_names(names.in_order())
        self.stances.show_stances(annotation.id, annotation.stances)
        self.note.show_note(annotation.id, annotation.note)
        self._unsure.setChecked(annotation.unsure)
        self._origin.setText(self._provenance(annotation))
        self._details.show()

    def _show_picked(self, article: Article, annotation: Annotation, picked: Span | None) -> None:
        """The selected words, and the keys that make them a part of the quote or event."""
        key = self._actions.key
        self.picked.setVisible(picked is not None)
        if picked is None:
            return
        words = " ".join(article.text[picked.start : min(picked.end, picked.start + 80)].split())
        if annotation.layer is Layer.QUOTE:
            text = self.tr("Selected: “{0}” ({1} speaker, {2} cue)")
            self.picked.setText(text.format(words, key("speaker"), key("cue")))
        else:
            text = self.tr("Selected: “{0}” ({1} actor, {2} recipient, {3} date, {4} place)")
            roles = ("speaker", "recipient", "event_date", "event_place")
            self.picked.setText(text.format(words, *map(key, roles)))

    def _show_layer(self, article: Article, annotation: Annotation, names: Names) -> None:
        """Shows the fields that only annotations of its layer have."""
        layer = annotation.layer
        for other, grid in self.grids.items():
            grid.show_label(annotation.label if other is layer else None)
            self._sections[other].setVisible(other is layer)
        self.strip.setVisible(layer is Layer.QUOTE)
        self.entity.setVisible(layer is Layer.ENTITY)
        self.event_form.setVisible(layer is Layer.EVENT)
        if layer is Layer.QUOTE:
            self.strip.show_quote(article, annotation)
        elif layer is Layer.ENTITY:
            self.entity.show_mention(annotation, names)
        else:
            self.event_form.show_event(article, annotation, self._scheme)

    def show_selection(self, article: Article, span: Span) -> None:
        """Shows words that are selected but not annotated."""
        self._annotation = None
        self._words.setText(" ".join(article.text[span.start : min(span.end, span.start + 240)].split()))
        for layer, grid in self.grids.items():
            grid.show_label(None)
            self._sections[layer].show()
        self.strip.show_quote(article, None)
        self.strip.show()
        parts = (self.picked, self._decisions, self.entity, self.event_form, self.guidance, self._details)
        for widget in parts:
            widget.hide()

    def show_guesses(self, guesses: OpenGuesses, text: str) -> None:
        """Shows what can be taken over as event type and stance; the keys go down the page."""
        key = self._actions.key
        keys = (key("take_guess"), key("take_second_guess"))
        self.event_guesses.show_guesses(guesses.event_types, text, keys)
        self.stance_guesses.show_guesses(guesses.stances, text, keys[len(guesses.event_types) :])

    def _show_event_type(self, event_type: EventType | None) -> None:
        self.event_type.show_value(event_type.code if event_type else "")
        modes = self._scheme.label(Layer.EVENT, event_type.code).modes if event_type else ()
        self._mode.setVisible(bool(modes))
        self._mode.clear()
        self._mode.addItem(self.tr("no mode"), None)
        for mode in modes:
            self._mode.addItem(mode, mode)
        if event_type and event_type.mode:
            self._mode.setCurrentText(event_type.mode)

    def _on_mode(self) -> None:
        old = self._annotation.event_type if self._annotation else None
        if old is not None:
            self.event_type_requested.emit(EventType(old.code, self._mode.currentData(), old.contexts))

    def _provenance(self, annotation: Annotation) -> str:
        """Where an annotation came from, in one line."""
        status = QCoreApplication.translate("AnnotationModel", annotation.status.value)
        parts = [status, annotation.origin.replace(":", " ", 1)]
        if annotation.confidence is not None:
            parts.append(self.tr("confidence {0}").format(f"{annotation.confidence:.2f}"))
        words = annotation.span
        parts.append(self.tr("characters {0} to {1}").format(words.start, words.end))
        decided = self.decided_by(annotation)
        if decided:
            parts.append(decided)
        return " · ".join(parts)


def _words() -> QLabel:
    """A place for words of the article, in as many lines as they need."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
