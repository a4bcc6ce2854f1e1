"""The inspector's page about the article itself: facts, event types, stances, note, done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.annotation import Article, Layer, Status
from annotator.gui.event_form import finer
from annotator.gui.fields import AddressLabel, NoteEdit, RowButton, ValueButton, caption, section
from annotator.gui.guess_rows import GuessRows
from annotator.gui.stance_editor import StanceEditor
from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Annotation, EventType
    from annotator.core.names import Names
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.guessing import OpenGuesses
    from annotator.gui.theme import Theme


class ArticlePage(QWidget):
    """Wishes: `event_types_requested` and `stances_requested` carry whole tuples."""

    event_types_requested = Signal(object)
    stances_requested = Signal(object)
    note_requested = Signal(str)
    left = Signal()

    def __init__(self, scheme: Scheme, actions: Actions, shows: Callable[[Annotation], bool]) -> None:
        super().__init__()
        self._shows = shows
        self._scheme = scheme
        self._actions = actions
        self._event_types: tuple[EventType, ...] = ()
        self._is_done = False
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(interface_font(15, QFont.Weight.DemiBold))
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("quiet", True)
        for label in (self._title, self._facts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address = AddressLabel()
        self._events = QVBoxLayout()
        self._events.setSpacing(4)
        self._event_rows: list[ValueButton] = []
        self._add_event = RowButton(self.tr("Add an event type"))
        self.event_guesses = GuessRows(self.tr("This article may be about"))
        self._stances = StanceEditor()
        self.stance_guesses = GuessRows(self.tr("Its author may take this stance"))
        self._add_stance = RowButton(self.tr("Add a stance"))
        self.note = NoteEdit(self.tr("Note on the article"))
        self._done = RowButton()
        self._done.setProperty("primary", True)
        self._lay_out()
        self._add_event.clicked.connect(actions["article_event"].trigger)
        self._add_stance.clicked.connect(actions["article_stance"].trigger)
        self._stances.edited.connect(self.stances_requested)
        self.note.edited.connect(self.note_requested)
        self.note.left.connect(self.left)
        self._done.clicked.connect(self._on_done)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for rows in (self.event_guesses, self.stance_guesses):
            rows.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes the labels of another scheme."""
        self._scheme = scheme

    def _lay_out(self) -> None:
        key = self._actions.key
        events = QWidget()
        events.setLayout(self._events)
        self._events.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._title)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        facts.addWidget(self._facts)
        facts.addWidget(self._address)
        column.addLayout(facts)
        types = caption(self.tr("Event types of the article, the main one first"), key("article_event"))
        types.setWordWrap(True)
        column.addWidget(section(types, events, self._add_event, self.event_guesses))
        stance = caption(self.tr("Stance of the author"), key("article_stance"))
        stance.setWordWrap(True)
        column.addWidget(section(stance, self._stances, self._add_stance, self.stance_guesses))
        column.addWidget(section(caption(self.tr("Note"), key("note")), self.note))
        column.addWidget(self._done)
        column.addStretch(1)

    def show_article(self, article: Article, names: Names) -> None:
        """Shows the article's own labels."""
        meta = article.metadata
        self._title.setText(meta.title or article.source.name or self.tr("Untitled article"))
        about = " · ".join(filter(None, (meta.outlet, meta.published, meta.byline)))
        facts = about, f"{article.source.name} ({article.source.encoding})"
        self._facts.setText("\n".join(fact for fact in facts if fact))
        self._address.show_address(meta.url)
        self._show_event_types(article.labels.event_types)
        if article.labels.stances:
            self._stances.set_names(names.in_order())
        self._stances.show_stances(str(article.id), article.labels.stances)
        self.note.show_note(str(article.id), article.labels.note)
        self._is_done = article.labels.done
        left = sum(a.status is Status.SUGGESTED and self._shows(a) for a in article.annotations.values())
        key = self._actions.key("done")
        done = (
            self.tr("Not done after all  {0}") if article.labels.done else self.tr("Done, next article  {0}")
        )
        self._done.show_text(done.format(key))
        self._done.setToolTip(self.tr("{0} suggestions are undecided").format(left) if left else "")

    def show_guesses(self, guesses: OpenGuesses, text: str) -> None:
        """Shows what can be taken over for the article as a whole; the keys go down the page."""
        keys = (self._actions.key("take_guess"), self._actions.key("take_second_guess"))
        self.event_guesses.show_guesses(guesses.event_types, text, keys)
        self.stance_guesses.show_guesses(guesses.stances, text, keys[len(guesses.event_types) :])

    def _on_done(self) -> None:
        self._actions["not_done" if self._is_done else "done"].trigger()

    def _show_event_types(self, event_types: tuple[EventType, ...]) -> None:
        self._event_types = event_types
        while len(self._event_rows) < len(event_types):
            self._add_row()
        for number, row in enumerate(self._event_rows):
            row.setVisible(number < len(event_types))
            if number < len(event_types):
                event_type = event_types[number]
                row.show_value(" · ".join(filter(None, (event_type.code, finer(event_type)))))
                row.setToolTip(self._scheme.label(Layer.EVENT, event_type.code).definition)

    def _add_row(self) -> None:
        number = len(self._event_rows)
        row = ValueButton("")
        row.setAccessibleName(self.tr("Event type of the article"))
        row.clear_requested.connect(lambda: self._drop(number))
        row.pick_requested.connect(lambda: self._make_main(number))
        self._events.addWidget(row)
        self._event_rows.append(row)

    def _drop(self, number: int) -> None:
        kept = (*self._event_types[:number], *self._event_types[number + 1 :])
        self.event_types_requested.emit(kept)

    def _make_main(self, number: int) -> None:
        """A click on an event type makes it the main one."""
        others = (*self._event_types[:number], *self._event_types[number + 1 :])
        if number:
            self.event_types_requested.emit((self._event_types[number], *others))
