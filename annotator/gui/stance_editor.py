"""Stances as fields: holder, target, five polarities, four intensities. Every change is a wish at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Mention, Polarity, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGNS = {
    Polarity.FAVOR: "▲",
    Polarity.AGAINST: "▼",
    Polarity.NEUTRAL: "■",
    Polarity.MIXED: "◆",
    Polarity.UNCLEAR: "?",
}
INTENSITIES = (0, 1, 2, 3)


class StanceFields(QFrame):
    """One stance. `edited` carries the new value, `removed` asks to drop it."""

    edited = Signal(object)
    removed = Signal()

    def __init__(self, names: QStringListModel) -> None:
        super().__init__()
        self._owner = ""
        self._stance = Stance(None, None, Polarity.UNCLEAR)
        self._holder = self._name_edit(self.tr("Holder"), names)
        self._target = self._name_edit(self.tr("Target"), names)
        self._polarity = QButtonGroup(self)
        self._intensity = QButtonGroup(self)
        self._intensity.setExclusive(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(self._actors_row())
        column.addLayout(self._polarity_row())
        column.addLayout(self._intensity_row())
        self._holder.editingFinished.connect(self._on_holder)
        self._target.editingFinished.connect(self._on_target)
        self._polarity.idClicked.connect(self._on_polarity)
        self._intensity.idClicked.connect(self._on_intensity)

    def _name_edit(self, name: str, names: QStringListModel) -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(name)
        edit.setAccessibleName(name)
        completer = QCompleter(names, edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)
        return edit

    def _actors_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        remove = QToolButton()
        remove.setText("×")
        remove.setToolTip(self.tr("Remove this stance"))
        remove.setAccessibleName(self.tr("Remove this stance"))
        remove.clicked.connect(self.removed)
        arrow = QLabel("→")
        arrow.setProperty("quiet", True)
        row.addWidget(self._holder, 1)
        row.addWidget(arrow)
        row.addWidget(self._target, 1)
        row.addWidget(remove)
        return row

    def _polarity_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, polarity in enumerate(Polarity):
            button = QPushButton(SIGNS[polarity])
            button.setCheckable(True)
            button.setToolTip(self.tr(polarity.value))
            button.setAccessibleName(self.tr(polarity.value))
            button.setStyleSheet("padding: 4px 0")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._polarity.addButton(button, number)
            row.addWidget(button, 1)
        return row

    def _intensity_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        label = QLabel(self.tr("Intensity"))
        label.setProperty("quiet", True)
        row.addWidget(label)
        row.addStretch(1)
        for intensity in INTENSITIES:
            button = QToolButton()
            button.setText(str(intensity))
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Intensity {0}").format(intensity))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._intensity.addButton(button, intensity)
            row.addWidget(button)
        return row

    def show_stance(self, owner: str, stance: Stance) -> None:
        """Shows a stance of `owner` (an id); a field that the user is writing in for it is left alone."""
        is_same = owner == self._owner
        self._owner, self._stance = owner, stance
        for edit, mention in ((self._holder, stance.holder), (self._target, stance.target)):
            if not (is_same and edit.hasFocus()):
                edit.setText(mention.text if mention else "")
        self._polarity.button(list(Polarity).index(stance.polarity)).setChecked(True)
        for intensity in INTENSITIES:
            self._intensity.button(intensity).setChecked(stance.intensity == intensity)

    def _wish(self, stance: Stance) -> None:
        if stance != self._stance:
            self.edited.emit(stance)

    def _on_holder(self) -> None:
        self._wish(replace(self._stance, holder=_named(self._holder.text(), self._stance.holder)))

    def _on_target(self) -> None:
        self._wish(replace(self._stance, target=_named(self._target.text(), self._stance.target)))

    def _on_polarity(self, number: int) -> None:
        self._wish(replace(self._stance, polarity=list(Polarity)[number]))

    def _on_intensity(self, intensity: int) -> None:
        chosen = None if self._stance.intensity == intensity else intensity
        self._wish(replace(self._stance, intensity=chosen))


class StanceEditor(QWidget):
    """All stances of an annotation or an article. `edited` carries the whole tuple."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._names = QStringListModel(self)
        self._fields: list[StanceFields] = []
        self._stances: tuple[Stance, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def set_names(self, names: list[str]) -> None:
        """Names that holder and target offer while typing."""
        self._names.setStringList(names)

    def show_stances(self, owner: str, stances: Sequence[Stance]) -> None:
        """Shows the stances of an annotation or article (`owner` is its id), a group of fields each."""
        self._stances = tuple(stances)
        while len(self._fields) < len(stances):
            self._add_fields()
        for number, fields in enumerate(self._fields):
            fields.setVisible(number < len(stances))
            if number < len(stances):
                fields.show_stance(owner, stances[number])

    def _add_fields(self) -> None:
        number = len(self._fields)
        fields = StanceFields(self._names)
        fields.edited.connect(lambda stance: self._replace(number, (stance,)))
        fields.removed.connect(lambda: self._replace(number, ()))
        self._column.addWidget(fields)
        self._fields.append(fields)

    def _replace(self, number: int, new: tuple[Stance, ...]) -> None:
        self.edited.emit((*self._stances[:number], *new, *self._stances[number + 1 :]))


def _named(text: str, old: Mention | None) -> Mention | None:
    """The mention for a typed name; one found in the text keeps its place while its name is the same."""
    text = text.strip()
    if old is not None and old.text == text:
        return old
    return Mention(text) if text else None


def summary_of(stance: Stance) -> str:
    """A stance on a line: `▼ against Ostria 3`."""
    polarity = QCoreApplication.translate("StanceFields", stance.polarity.value)
    target = stance.target.text if stance.target else ""
    intensity = "" if stance.intensity is None else str(stance.intensity)
    return " ".join(filter(None, (SIGNS[stance.polarity], polarity, target, intensity)))
