"""The foot of the adjudication page: a button for each choice, with its key and what it would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.adjudication import member_summary
from annotator.gui.fields import RowButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.disagreement_list import Found


class ChoiceBar(QWidget):
    """`taken` carries the number of the person who is right, 0 for nobody."""

    taken = Signal(int)
    agreed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.buttons: list[RowButton] = []
        self.agreed_button = QPushButton()
        self.agreed_button.clicked.connect(self.agreed)
        self.finish_button = QPushButton(self.tr("Done, next article  (Ctrl+Return)"))
        self.finish_button.setProperty("primary", True)
        self.finish_button.clicked.connect(self.finished)
        for button in (self.agreed_button, self.finish_button):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = QLabel(
            self.tr(
                "Tab: next disagreement. F6: filter. The letter of a label gives that label. Ctrl+Z: undo."
            )
        )
        hint.setProperty("quiet", True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(hint, 1)
        foot.addWidget(self.agreed_button)
        foot.addWidget(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._row)
        column.addLayout(foot)

    def show_names(self, names: Sequence[str]) -> None:
        """One button for each person, and one for nobody."""
        self._names = tuple(names)
        while self.buttons:
            self.buttons.pop().deleteLater()
        for number in (*range(1, len(names) + 1), 0):
            button = RowButton()
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, n=number: self.taken.emit(n))
            self._row.addWidget(button, 1)
            self.buttons.append(button)

    def show_agreed(self, count: int, left: int) -> None:
        """On how many things all agree, and how many of them are `left`, which Return takes over at once."""
        done = self.tr("All agreed are taken") if count else self.tr("Nothing agreed")
        self.agreed_button.setText(self.tr("Take {0} agreed  (Return)").format(left) if left else done)
        self.agreed_button.setEnabled(left > 0)

    def show_choice(self, found: Found | None, side: int | None) -> None:
        """What each button would take; that of the `side` that was taken is pressed."""
        members = found.comparison.members if found else ()
        for number, button in enumerate(self.buttons[: len(self._names)]):
            said = ", ".join(member_summary(members[number])) if number < len(members) else ""
            what = said or self.tr("nothing here")
            button.show_text(f"{number + 1}   {self._names[number]}: {what}")
            button.setEnabled(found is not None)
            button.setChecked(side == number)
        if self.buttons:
            self.buttons[-1].show_text(self.tr("0   Nobody is right"))
            self.buttons[-1].setEnabled(found is not None)
            self.buttons[-1].setChecked(False)
