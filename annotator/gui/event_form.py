"""The selected event: type with mode and contexts, actors, recipients, date, place; proposals are dashed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core import events
from annotator.core.annotation import Arguments
from annotator.gui.fact_rows import FactRow
from annotator.gui.fields import RowButton, caption

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from annotator.core.annotation import Annotation, Article, EventType, Mention
    from annotator.core.scheme import Scheme
    from annotator.gui.actions import Actions
    from annotator.gui.theme import Theme

_TITLES = {"actor": "Actors", "recipient": "Recipients", "date": "Date", "place": "Place"}
_ACTIONS = {"actor": "speaker", "recipient": "recipient", "date": "event_date", "place": "event_place"}


class RoleField(QWidget):
    """One role of an event, a row for each mention. Signals carry the mention."""

    asked = Signal()
    taken = Signal(object)
    removed = Signal(object)
    pointed = Signal(object)

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self._title = title
        self.rows: list[FactRow] = []
        self.mentions: list[Mention] = []
        self._theme: Theme | None = None
        self.add = QPushButton("+")
        self.add.setFixedWidth(36)
        self.add.setToolTip(self.tr("{0}: add  {1}").format(title, key))
        self.add.setAccessibleName(self.tr("{0}: add").format(title))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(self.asked)
        line = QHBoxLayout()
        line.addWidget(caption(title, key), 1)
        line.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def show_mentions(self, stated: tuple[Mention, ...], proposed: tuple[Mention, ...]) -> None:
        """Shows what is said, then what is proposed."""
        self.mentions = [*stated, *proposed]
        while len(self.rows) < len(self.mentions):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self.mentions))
            if number < len(self.mentions):
                is_stated = number < len(stated)
                note = "" if is_stated else self.tr("proposed")
                row.show_fact(
                    self.mentions[number].text,
                    note,
                    said=self._title,
                    proposed=not is_stated,
                    removable=is_stated,
                )

    def _add_row(self) -> None:
        number = len(self.rows)
        row = FactRow()
        if self._theme is not None:
            row.set_theme(self._theme)
        row.clicked.connect(lambda: self._on_clicked(number))
        row.removed.connect(lambda: self.removed.emit(self.mentions[number]))
        self._column.addWidget(row)
        self.rows.append(row)

    def _on_clicked(self, number: int) -> None:
        mention = self.mentions[number]
        (self.taken if self.rows[number].is_proposed else self.pointed).emit(mention)


class EventForm(QWidget):
    """Fields of an event. Role signals carry role and mention, `pointed` a mention to show in the text."""

    role_asked = Signal(str)
    taken = Signal(str, object)
    removed = Signal(str, object)
    all_taken = Signal()
    type_asked = Signal()
    mode_asked = Signal()
    main_requested = Signal()
    pointed = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._key = actions.key
        self.type = self._button(self.type_asked, "field")
        self.mode = self._button(self.mode_asked, "field")
        self.take_all = self._button(self.all_taken, "row")
        self.main = self._button(self.main_requested, "row")
        self.main.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("Event"), self._key("event_type")))
        for button in (self.type, self.mode, self.take_all):
            column.addWidget(button)
        self.fields: dict[str, RoleField] = {}
        for role in events.ROLES:
            title = QCoreApplication.translate("EventForm", _TITLES[role])
            field = RoleField(title, self._key(_ACTIONS[role]))
            field.asked.connect(lambda r=role: self.role_asked.emit(r))
            field.taken.connect(lambda mention, r=role: self.taken.emit(r, mention))
            field.removed.connect(lambda mention, r=role: self.removed.emit(r, mention))
            field.pointed.connect(self.pointed)
            column.addWidget(field)
            self.fields[role] = field
        column.addWidget(self.main)

    def _button(self, signal: SignalInstance, look: str) -> RowButton:
        button = RowButton()
        button.setProperty(look, True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for field in self.fields.values():
            field.set_theme(theme)

    def show_event(self, article: Article, event: Annotation, scheme: Scheme) -> None:
        """Shows an event of the article with what is proposed for its empty fields."""
        stated = event.arguments or Arguments()
        proposed = open_proposals(article, event, scheme)
        event_type = events.type_of(event)
        self.type.show_text(event_type.code)
        self.mode.show_text(
            finer(event_type) or self.tr("no mode or context   {0}").format(self._key("event_mode"))
        )
        self.mode.setAccessibleName(self.tr("Mode and context: {0}").format(finer(event_type)))
        for role, field in self.fields.items():
            field.show_mentions(events.mentions_in(stated, role), events.mentions_in(proposed, role))
        self.take_all.show_text(self.tr("Take what is proposed   {0}").format(self._key("take_guess")))
        self.take_all.setVisible(bool(proposed.mentions))
        is_main = events.is_main(article, event)
        self.main.setChecked(is_main)
        said = self.tr("Main event of the article") if is_main else self.tr("Make it the main event")
        self.main.show_text(f"{said}   {self._key('main_event')}")


def open_proposals(article: Article, event: Annotation, scheme: Scheme) -> Arguments:
    """The proposals for the roles in which nobody has said anything yet."""
    stated = event.arguments or Arguments()
    found = events.proposed_arguments(article, event, scheme=scheme)
    said = set(stated.mentions)
    return Arguments(
        () if stated.actors else tuple(m for m in found.actors if m not in said),
        () if stated.recipients else tuple(m for m in found.recipients if m not in said),
        None if stated.date else found.date,
        None if stated.place else found.place,
    )


def with_proposals(article: Article, event: Annotation, scheme: Scheme) -> Arguments:
    """What is said about the event, with the proposals in the empty roles."""
    stated, found = event.arguments or Arguments(), open_proposals(article, event, scheme)
    return Arguments(
        stated.actors or found.actors,
        stated.recipients or found.recipients,
        stated.date or found.date,
        stated.place or found.place,
    )


def finer(event_type: EventType) -> str:
    """Mode and contexts on a line."""
    return " · ".join(filter(None, (event_type.mode, *event_type.contexts)))
