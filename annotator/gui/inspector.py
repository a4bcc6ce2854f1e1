"""The inspector at the right: everything about the selected annotation, or about the article.

It shows values and tells wishes; it decides nothing. Fields save as they change.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Annotation, Article, EventType, Layer, Span
from annotator.gui.article_page import ArticlePage
from annotator.gui.fields import NoteEdit, QuietCombo, ValueButton, caption, section
from annotator.gui.label_grid import LabelGrid
from annotator.gui.speaker_field import SpeakerField
from annotator.gui.stance_editor import StanceEditor
from annotator.gui.theme import reading_font

if TYPE_CHECKING:
    from annotator.core.names import Names
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.judging import Judging
    from annotator.gui.labelling import Labelling
    from annotator.gui.speakers import Speakers
    from annotator.gui.theme import Theme
    from annotator.workspace import Workspace

_LAYERS = (Layer.ENTITY, Layer.QUOTE)


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
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(reading_font(17))
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._decisions = self._decision_row()
        self._definition = QLabel()
        self._definition.setWordWrap(True)
        self._definition.setProperty("quiet", True)
        self._other = QPushButton(self.tr("Other label…   {0}").format(actions.key("other_label")))
        self._other.setProperty("row", True)
        self._origin = caption("")
        self._origin.setWordWrap(True)
        self.grids = {
            Layer.ENTITY: LabelGrid(scheme, Layer.ENTITY, 5),
            Layer.QUOTE: LabelGrid(scheme, Layer.QUOTE, 4),
        }
        self.speaker = SpeakerField(actions)
        self.event_type = ValueButton(self.tr("Pick an event type"))
        self._mode = QuietCombo()
        self._mode.setAccessibleName(self.tr("Mode of the event"))
        self.stances = StanceEditor()
        self._add_stance = QPushButton(self.tr("Add a stance"))
        self.note = NoteEdit(self.tr("Note"))
        self._other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_stance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._unsure = QCheckBox(self.tr("Unsure  {0}").format(actions.key("unsure")))
        self._unsure.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        key = self._actions.key
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._words)
        column.addWidget(self._definition)
        column.addWidget(self._decisions)
        column.addWidget(section(caption(self.tr("Entity")), self.grids[Layer.ENTITY]))
        column.addWidget(section(caption(self.tr("Quote")), self.grids[Layer.QUOTE], self._other))
        self._speaker_section = section(caption(self.tr("Speaker"), key("speaker")), self.speaker)
        column.addWidget(self._speaker_section)
        event_type = caption(self.tr("Event type"), key("event_type"))
        self._event_section = section(event_type, self.event_type, self._mode)
        stance = section(caption(self.tr("Stance"), key("stance")), self.stances, self._add_stance)
        note = section(caption(self.tr("Note"), key("note")), self.note)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(16)
        for widget in (self._event_section, stance, note, self._unsure, self._origin):
            details.addWidget(widget)
        column.addWidget(self._details)
        column.addStretch(1)

    def _decision_row(self) -> QWidget:
        """Accept, reject and delete as buttons, with their keys."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for name in ("accept", "reject", "delete"):
            action = self._actions[name]
            button = QPushButton(f"{action.text()}  {self._actions.key(name)}")
            button.setToolTip(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet("padding: 4px 6px")
            button.clicked.connect(action.trigger)
            line.addWidget(button, 1)
        return row

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

    def show_annotation(self, article: Article, annotation: Annotation, names: Names) -> None:
        """Shows an annotation of the article."""
        self._annotation = annotation
        words = annotation.text_in(article.text)
        self._words.setText(words if len(words) <= 240 else words[:239] + "…")
        label = self._scheme.label(annotation.layer, annotation.label)
        self._definition.setText(f"<b>{html.escape(label.name)}</b> {html.escape(label.definition)}")
        self._definition.show()
        self._decisions.show()
        for layer, grid in self.grids.items():
            grid.show_label(annotation.label if layer is annotation.layer else None)
        self._speaker_section.setVisible(annotation.layer is Layer.QUOTE)
        self.speaker.show_quote(annotation)
        self._event_section.setVisible(annotation.layer is not Layer.EVENT)  # there the label is the type
        self._show_event_type(annotation.event_type)
        if annotation.stances:
            self.stances.set_names(names.in_order())
        self.stances.show_stances(annotation.id, annotation.stances)
        self.note.show_note(annotation.id, annotation.note)
        self._unsure.setChecked(annotation.unsure)
        self._origin.setText(_provenance(annotation))
        self._details.show()

    def show_selection(self, article: Article, span: Span) -> None:
        """Shows words that are selected but not annotated."""
        self._annotation = None
        self._words.setText(" ".join(article.text[span.start : min(span.end, span.start + 240)].split()))
        for grid in self.grids.values():
            grid.show_label(None)
        self._definition.hide()
        self._decisions.hide()
        self._speaker_section.hide()
        self._details.hide()

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


class _Pages(QStackedWidget):
    """As large as the page on show, not as the largest."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class Inspector(QScrollArea):
    """Turns to the page that fits: the selected annotation, the selected words, or the article."""

    def __init__(self, scheme: Scheme, actions: Actions) -> None:
        super().__init__()
        self.annotation_page = AnnotationPage(scheme, actions)
        self.article_page = ArticlePage(scheme, actions)
        self._empty = QLabel()
        self._pages = _Pages()
        for page in (self._empty, self.annotation_page, self.article_page):
            self._pages.addWidget(page)
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(312)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # a click on its ground leaves the keyboard in the article

    def wire(self, labelling: Labelling, speakers: Speakers, judging: Judging, view: QWidget) -> None:
        """Sends the wishes of both pages to those who fulfil them."""
        page, article = self.annotation_page, self.article_page
        page.label_requested.connect(labelling.label)
        page.event_type_requested.connect(judging.set_event_type)
        page.stances_requested.connect(judging.set_stances)
        page.note_requested.connect(labelling.set_note)
        page.unsure_requested.connect(lambda _checked: labelling.toggle_unsure())
        page.speaker.candidate_requested.connect(speakers.set_candidate)
        page.speaker.clear_requested.connect(lambda: speakers.set_speaker(None))
        page.speaker.resolved_requested.connect(speakers.set_resolved)
        article.event_types_requested.connect(judging.set_article_events)
        article.stances_requested.connect(judging.set_article_stances)
        article.note_requested.connect(labelling.set_article_note)
        for left in (page.left, article.left):
            left.connect(view.setFocus)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for grid in self.annotation_page.grids.values():
            grid.set_theme(theme)

    def show_state(self, workspace: Workspace, annotation: Annotation | None, span: Span | None) -> None:
        """Shows what is selected; the article itself when nothing is."""
        article = workspace.article if workspace.has_article else None
        if article is None:
            self._turn_to(self._empty)
        elif annotation is not None:
            self.annotation_page.show_annotation(article, annotation, workspace.names)
            self._turn_to(self.annotation_page)
        elif span is not None:
            self.annotation_page.show_selection(article, span)
            self._turn_to(self.annotation_page)
        else:
            self.article_page.show_article(article, workspace.names)
            self._turn_to(self.article_page)

    def _turn_to(self, page: QWidget) -> None:
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            self._pages.updateGeometry()
            self.verticalScrollBar().setValue(0)

    def focus_note(self) -> None:
        """Gives the keyboard to the note and brings it into sight."""
        self.note.setFocus()
        self.ensureWidgetVisible(self.note, 0, 24)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.note, 0, 24))  # once it is laid out

    def focus_first(self) -> None:
        """Gives the keyboard to the first field or button of the page on show."""
        reachable = (
            w for w in self._pages.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        first = next((widget for widget in reachable if widget.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def commit(self) -> None:
        """Tells of a note that is being typed, before what it belongs to may go."""
        self.note.commit()

    @property
    def note(self) -> NoteEdit:
        """The note field of the page on show."""
        on_article = self._pages.currentWidget() is self.article_page
        return self.article_page.note if on_article else self.annotation_page.note


def _provenance(annotation: Annotation) -> str:
    """Where an annotation came from, in one line."""
    parts = [annotation.status.value, annotation.origin.replace(":", " ", 1)]
    if annotation.confidence is not None:
        parts.append(f"confidence {annotation.confidence:.2f}")
    words = annotation.span
    parts.append(f"characters {words.start} to {words.end}")
    return " · ".join(parts)
