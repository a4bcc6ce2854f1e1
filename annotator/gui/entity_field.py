"""Who or what a mention refers to, and how often it is named in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui.fields import RowButton

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.names import Names
    from annotator.gui.actions import Actions


class EntityField(QWidget):
    """`link_requested` asks to link the mention, `mention_requested` for the next (1) or previous (-1)."""

    link_requested = Signal()
    mention_requested = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._key = actions.key("link")
        self.link = RowButton()
        self.link.setProperty("field", True)
        self.link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.link.clicked.connect(self.link_requested)
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self._arrows = QWidget()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.count, 1)
        line.addWidget(self._arrows)
        arrows = QHBoxLayout(self._arrows)
        arrows.setContentsMargins(0, 0, 0, 0)
        arrows.setSpacing(4)
        for sign, step, name in (
            ("‹", -1, self.tr("Previous mention")),
            ("›", 1, self.tr("Next mention")),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, by=step: self.mention_requested.emit(by))
            arrows.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.link)
        column.addLayout(line)

    def show_mention(self, annotation: Annotation, names: Names) -> None:
        """Shows the entity of a mention."""
        name = annotation.entity or ""
        said = name or self.tr("Not linked: link to an entity…")
        self.link.show_text(f"{said}   {self._key}")
        self.link.setAccessibleName(self.tr("Entity: {0}").format(name or self.tr("none")))
        mentions = names.mentions_of(annotation)
        place = next((n for n, a in enumerate(mentions, 1) if a.id == annotation.id), 0)
        several = len(mentions) > 1
        self.count.setText(
            self.tr("Mention {0} of {1} here").format(place, len(mentions))
            if several
            else self.tr("The only mention here")
        )
        self._arrows.setVisible(several)
