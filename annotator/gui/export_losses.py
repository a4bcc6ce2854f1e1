"""What a format leaves out, as a tree: each loss with its count, and its places, read when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from annotator.exports import Misfit
from annotator.exports.doctor import OF_WHICH
from annotator.exports.tokens import CUT
from annotator.gui.sentences import translated
from annotator.gui.theme import LIGHT, Theme, tree_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.exports import Diagnosis, Loss, Place

_PLACE, _LOSS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = 60  # code points of a place's words
_CUT = OF_WHICH + CUT
MISFITS = "misfits"

_TITLES = 180  # pixels: else long titles leave no room for the words


class LossTree(QTreeWidget):
    """`places_wanted` carries the loss that was opened, `place_requested` an article and an annotation.

    `fitted` comes when something else is to be done with one misfit than with the others.
    """

    places_wanted = Signal(object)
    place_requested = Signal(int, str)
    fitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the format leaves out"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMaximumSectionSize(_TITLES)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.theme = LIGHT
        self.everywhere = Misfit.CUT
        self.choices: dict[tuple[int, str], Misfit] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.itemExpanded.connect(self._on_expanded)
        self.itemActivated.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        self.setStyleSheet(
            tree_frame(theme) + "QTreeView::item { height: 26px; padding: 0 6px; }"
            f"QTreeView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
        )
        for item in self._items.values():
            for child in filter(None, map(item.child, range(item.childCount()))):
                child.setForeground(1 if child.data(0, _PLACE) else 0, QColor(theme.quiet))

    # -- what is shown --------------------------------------------------------------------------------------

    def show_diagnosis(self, found: Diagnosis) -> None:
        """Shows the losses, misfits first."""
        self.clear()
        self._items.clear()
        self.choices.clear()
        if found.misfits.count:
            self._add(found.misfits, self.tr("begin or end inside a word"))
        for loss in found.losses:
            if loss.what != _CUT or not found.misfits.count:  # else they stand at the top
                self._add(loss, translated(loss.what.removeprefix(OF_WHICH)))
        if not self._items:
            item = QTreeWidgetItem([self.tr("Nothing: everything of these articles fits."), ""])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(item)

    def _add(self, loss: Loss, text: str) -> None:
        item = QTreeWidgetItem([text, f"{loss.count:,}"])
        item.setTextAlignment(1, _RIGHT)
        item.setToolTip(0, text)
        item.setData(0, _LOSS, loss)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self.addTopLevelItem(item)
        self._items[loss.what] = item

    def show_places(self, loss: Loss, places: Sequence[Place]) -> None:
        """Shows the places of a loss that was opened."""
        item = self._items.get(loss.what)
        if item is None:
            return
        item.takeChildren()
        for place in places:
            child = QTreeWidgetItem([self._words(place), place.title])
            child.setData(0, _PLACE, place)
            child.setForeground(1, QColor(self.theme.quiet))
            child.setToolTip(0, self._words(place))
            child.setToolTip(1, place.title)
            item.addChild(child)
        if len(places) < loss.count and any(place.annotation_id for place in places):
            more = QTreeWidgetItem([self.tr("… and {0} more").format(f"{loss.count - len(places):,}"), ""])
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
            more.setForeground(0, QColor(self.theme.quiet))
            item.addChild(more)

    def _words(self, place: Place) -> str:
        if not place.annotation_id:
            return self.tr("the article")
        words = " ".join(place.words.split())[:_WORDS]
        if not (place.expanded or place.contracted):
            return f"{words}  {place.label}"
        key = place.article_id, place.annotation_id
        how = self.choices.get(key, self.everywhere)
        said = {
            Misfit.CUT: self.tr("the word is cut"),
            Misfit.EXPAND: place.expanded,
            Misfit.CONTRACT: place.contracted or self.tr("left out"),
            Misfit.LEAVE_OUT: self.tr("left out"),
        }
        mark = " *" if key in self.choices else ""
        return f"{words}  →  {' '.join(said[how].split())[:_WORDS]}{mark}"

    def follow_choice(self, everywhere: Misfit) -> None:
        """What is done with all misfits that nothing else was chosen for."""
        self.everywhere = everywhere
        self._refresh()

    def _refresh(self) -> None:
        item = self._items.get(MISFITS)
        if item is None:
            return
        for number in range(item.childCount()):
            child = item.child(number)
            place = child.data(0, _PLACE) if child is not None else None
            if child is not None and place is not None:
                child.setText(0, self._words(place))

    # -- what is done ---------------------------------------------------------------------------------------

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        loss = item.data(0, _LOSS)
        if loss is not None and not item.childCount():
            waiting = QTreeWidgetItem([self.tr("Looking…"), ""])
            waiting.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.addChild(waiting)
            self.places_wanted.emit(loss)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.place_requested.emit(place.article_id, place.annotation_id)
        elif item.data(0, _LOSS) is not None:
            item.setExpanded(not item.isExpanded())

    def _misfit_at(self, item: QTreeWidgetItem | None) -> Place | None:
        place: Place | None = item.data(0, _PLACE) if item is not None else None
        return place if place is not None and (place.expanded or place.contracted) else None

    def choose(self, place: Place, how: Misfit | None) -> None:
        """What is done with this misfit; None: as with all."""
        key = place.article_id, place.annotation_id
        if how is None:
            self.choices.pop(key, None)
        else:
            self.choices[key] = how
        self._refresh()
        self.fitted.emit()

    def ways(self) -> list[tuple[Misfit | None, str]]:
        """What can be done with a misfit, in words."""
        return [
            (Misfit.CUT, self.tr("Cut the word")),
            (Misfit.EXPAND, self.tr("Expand to whole words")),
            (Misfit.CONTRACT, self.tr("Contract to whole words")),
            (Misfit.LEAVE_OUT, self.tr("Leave out")),
            (None, self.tr("As all")),
        ]

    def _on_menu(self, point: QPoint) -> None:
        item = self.itemAt(point)
        place = self._misfit_at(item)
        if place is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (how, text) in enumerate(self.ways(), 1):
            action = menu.addAction(f"{text}\t{number % 5}")
            action.triggered.connect(lambda _checked=False, way=how, at=place: self.choose(at, way))
        menu.popup(self.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 and 0 choose what is done with the selected misfit."""
        place = self._misfit_at(self.currentItem())
        number = event.key() - Qt.Key.Key_0.value
        if place is not None and 0 <= number <= 4:
            self.choose(place, self.ways()[number - 1][0])
            return
        super().keyPressEvent(event)
