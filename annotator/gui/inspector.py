"""The inspector at the right: everything about the selected annotation, or about the article.

It shows values and tells wishes; it decides nothing. Fields save as they change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QWidget

from annotator.core.annotation import Layer
from annotator.gui.annotation_page import AnnotationPage
from annotator.gui.article_page import ArticlePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Annotation, Span
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.fields import NoteEdit
    from annotator.gui.guess_rows import GuessRows
    from annotator.gui.guessing import OpenGuesses
    from annotator.gui.habits import Habits
    from annotator.gui.judging import Judging
    from annotator.gui.labelling import Labelling
    from annotator.gui.speakers import Speakers
    from annotator.gui.theme import Theme
    from annotator.workspace import Workspace


class _Pages(QStackedWidget):
    """As large as the page on show, not as the largest."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class Inspector(QScrollArea):
    """Turns to the page that fits: the selected annotation, the selected words, or the article.

    `guess_taken` carries a guess that was clicked, `guess_pointed` the one under the pointer or None.
    `link_requested`, `mention_requested` (1 or -1) and `span_requested` are about the selected annotation,
    `precedent_requested` carries the ids of an earlier decision's article and annotation.
    """

    guess_taken = Signal(object)
    guess_pointed = Signal(object)
    link_requested = Signal()
    mention_requested = Signal(int)
    span_requested = Signal(object)
    precedent_requested = Signal(int, str)

    def __init__(
        self, scheme: Scheme, actions: Actions, shows: Callable[[Annotation], bool] = lambda _a: True
    ) -> None:
        """Suggestions for which `shows` is false do not count as undecided."""
        super().__init__()
        self.annotation_page = AnnotationPage(scheme, actions)
        self.article_page = ArticlePage(scheme, actions, shows)
        for rows in self._guess_rows:
            rows.taken.connect(self.guess_taken)
            rows.pointed.connect(self.guess_pointed)
        shown = self.annotation_page
        shown.entity.link_requested.connect(self.link_requested)
        shown.entity.mention_requested.connect(self.mention_requested)
        shown.guidance.precedent_requested.connect(self.precedent_requested)
        shown.event_form.pointed.connect(lambda mention: self.span_requested.emit(mention.span))
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
        page.speaker.cue_requested.connect(speakers.move_cue)
        page.speaker.left.connect(view.setFocus)
        self._wire_events(speakers, judging)
        article.event_types_requested.connect(judging.set_article_events)
        article.stances_requested.connect(judging.set_article_stances)
        article.note_requested.connect(labelling.set_article_note)
        for left in (page.left, article.left):
            left.connect(view.setFocus)

    def _wire_events(self, speakers: Speakers, judging: Judging) -> None:
        form, events = self.annotation_page.event_form, judging.events
        speakers.actor_asked.connect(lambda: events.ask("actor"))
        speakers.event_mention.connect(events.add_mention)
        form.type_asked.connect(judging.ask_event_type)
        form.mode_asked.connect(events.ask_finer)
        form.role_asked.connect(events.ask)
        form.taken.connect(events.add)
        form.removed.connect(events.remove)
        form.all_taken.connect(events.take_proposed)
        form.main_requested.connect(events.make_main)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.annotation_page.set_theme(theme)
        self.article_page.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes the labels of another scheme; `show_state` must follow."""
        self.annotation_page.set_scheme(scheme)
        self.article_page.set_scheme(scheme)

    def guide_by(self, habits: Habits) -> None:
        """Shows earlier decisions about the words of the selected annotation."""
        self.annotation_page.guidance.guide_by(habits)

    def show_state(self, workspace: Workspace, annotation: Annotation | None, span: Span | None) -> None:
        """Shows what is selected; the article itself when nothing is.

        Selected words come before the annotation, but for a quote or event they may become a part of.
        """
        article = workspace.article if workspace.has_article else None
        if article is None:
            self._turn_to(self._empty)
        elif annotation is not None and (span is None or annotation.layer is not Layer.ENTITY):
            self.annotation_page.show_annotation(article, annotation, workspace.names, span)
            self._turn_to(self.annotation_page)
        elif span is not None:
            self.annotation_page.show_selection(article, span)
            self._turn_to(self.annotation_page)
        else:
            self.article_page.show_article(article, workspace.names)
            self._turn_to(self.article_page)

    @property
    def _guess_rows(self) -> tuple[GuessRows, ...]:
        page, article = self.annotation_page, self.article_page
        return page.event_guesses, page.stance_guesses, article.event_guesses, article.stance_guesses

    def show_guesses(self, guesses: OpenGuesses, text: str) -> None:
        """Shows what can be taken over for what the page is about; `text` is the article's."""
        if self._pages.currentWidget() is self.article_page:
            self.article_page.show_guesses(guesses, text)
        else:
            self.annotation_page.show_guesses(guesses, text)

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
