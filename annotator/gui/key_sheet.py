"""All keys at a glance, in columns by menu; any can be changed by pressing another one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.key_bindings import KeyBindings
from annotator.gui.key_row import KeyRow
from annotator.gui.menus import group_of
from annotator.gui.theme import interface_font, pick_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.gui.actions import Actions, Spec
    from annotator.gui.settings_store import SettingsStore

_COLUMN = 272  # least width
_MOST = 368  # width that a long name may ask for
_GAP = 24


class _Group(QWidget):
    """The rows of one menu under its name."""

    def __init__(self, menu: str, rows: list[KeyRow]) -> None:
        super().__init__()
        self.rows = rows
        heading = QLabel(menu)
        heading.setFont(interface_font(13, QFont.Weight.DemiBold))
        heading.setContentsMargins(8, 0, 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)

    def narrow(self, words: list[str]) -> None:
        """Shows the rows that hold all the words; without any the group is not there."""
        for row in self.rows:
            row.setVisible(row.matches(words))
        self.setVisible(any(not row.isHidden() for row in self.rows))


class _Columns(QWidget):
    """Groups one below the other, in as many columns as there is room for."""

    def __init__(self, groups: list[_Group]) -> None:
        super().__init__()
        self._groups = groups
        for group in groups:
            group.setParent(self)

    def flow(self) -> None:
        """Puts the groups that are shown in their places."""
        shown = [group for group in self._groups if not group.isHidden()]
        heights = [group.sizeHint().height() for group in shown]
        widths = [row.needed_width for group in shown for row in group.rows if not row.isHidden()]
        least = min(max((_COLUMN, *widths)), _MOST)
        count = max(1, (self.width() + _GAP) // (least + _GAP))
        width = (self.width() - (count - 1) * _GAP) // count
        height = _least_height(heights, count)
        x = y = lowest = 0
        for group, needed in zip(shown, heights, strict=True):
            if y and y + needed > height:
                x, y = x + width + _GAP, 0
            group.setGeometry(x, y, width, needed)
            y += needed
            lowest = max(lowest, y)
        self.setMinimumHeight(lowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.flow()


def _least_height(heights: list[int], count: int) -> int:
    """The least height of columns that hold the groups in their order."""
    low, high = max(heights, default=0), sum(heights)
    while low < high:
        middle = (low + high) // 2
        columns, y = 1, 0
        for height in heights:
            if y + height > middle:
                columns, y = columns + 1, 0
            y += height
        low, high = (low, middle) if columns <= count else (middle + 1, high)
    return low


class KeySheet(QDialog):
    """Lies beside the window and follows its actions. `scheme_requested`: a label's key is to be changed."""

    scheme_requested = Signal()

    def __init__(self, parent: QWidget | None, actions: Actions, store: SettingsStore) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(1220, 780)
        self._actions = actions
        self._store = store
        self._bindings = KeyBindings(actions, store)
        self._asked: tuple[str, str] | None = None  # action and key that another action has
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.answer = QPushButton()
        self.reset_button = QPushButton(self.tr("Reset this key"))
        self.reset_button.setToolTip(self.tr("The chosen action gets the keys it came with"))
        self.reset_all_button = QPushButton(self.tr("Reset all keys"))
        self._groups: list[_Group] = []
        self._chosen: KeyRow | None = None
        self._area = QScrollArea()
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._begin_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._enter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.answer.clicked.connect(self._on_answer)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        for button in (self.answer, self.reset_button, self.reset_all_button):
            button.setAutoDefault(False)
        store.changed.connect(self.refresh)
        self._hint()
        self.search.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.search.setFixedWidth(280)
        head.addWidget(self.search)
        head.addStretch(1)
        head.addWidget(self.reset_button)
        head.addWidget(self.reset_all_button)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.answer)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _fill(self) -> None:
        """Makes the rows of all actions anew."""
        by_menu: dict[str, list[KeyRow]] = {}
        for spec in self._actions.specs:
            by_menu.setdefault(group_of(spec), []).append(self._row(spec))
        self._groups = [_Group(self.tr(menu), rows) for menu, rows in by_menu.items()]
        self._columns = _Columns(self._groups)
        self._area.setWidget(self._columns)
        rows = (row for group in self._groups for row in group.rows)
        for before, after in pairwise((self.search, *rows, self.reset_button, self.reset_all_button)):
            QWidget.setTabOrder(before, after)
        self.refresh()

    def _row(self, spec: Spec) -> KeyRow:
        row = KeyRow(spec)
        row.clicked.connect(lambda _checked=False, r=row: self._begin(r))
        row.pressed_key.connect(lambda key, r=row: self._on_key(r, key))
        row.clear_requested.connect(lambda r=row: self._clear(r))
        row.left.connect(lambda step, r=row: self._go(r, step))
        return row

    @property
    def rows(self) -> list[KeyRow]:
        """The rows that are shown, column by column."""
        return [row for group in self._groups for row in group.rows if not row.isHidden()]

    def refresh(self) -> None:
        """Follows keys, labels and theme."""
        names = [row.spec.name for group in self._groups for row in group.rows]
        if sorted(names) != sorted(spec.name for spec in self._actions.specs):
            self._fill()
            return
        theme = pick_theme(self._store.current.theme)
        for group in self._groups:
            for row in group.rows:
                row.theme = theme
                name = row.spec.name
                row.show_keys(self._actions.keys_of(name), is_own=self._bindings.is_own(name))
        self.reset_all_button.setEnabled(bool(self._store.current.shortcuts))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for group in self._groups:
            group.narrow(words)
        self._columns.flow()

    def _enter(self) -> None:
        """The keyboard goes to the first row that is shown."""
        if self.rows:
            self.rows[0].setFocus()

    def _begin_first(self) -> None:
        """Asks for the key of the action that the words have found."""
        if self.search.text().strip() and self.rows:
            self._enter()
            self.rows[0].click()

    def _go(self, row: KeyRow, step: int) -> None:
        rows = self.rows
        following = rows[(rows.index(row) + step) % len(rows)]
        following.setFocus()
        self._area.ensureWidgetVisible(following)

    # changing a key

    def _hint(self) -> None:
        self._say(
            self.tr("Type to find an action, press Return, then its new key; or click it. Backspace: no key.")
        )

    def _say(self, text: str, answer: str = "") -> None:
        self.said.setText(text)
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))

    def _begin(self, row: KeyRow) -> None:
        self._chosen, self._asked = row, None
        if _is_label(row.spec):
            said = self.tr("The key of the label {0} belongs to the scheme: change it there.")
            self._say(said.format(row.text()), self.tr("Open the scheme"))
            return
        row.wait(True)
        self._say(self.tr("Press the new key of “{0}”; Escape leaves it as it is.").format(row.text()))

    def _on_key(self, row: KeyRow, key: str) -> None:
        owner = self._bindings.owner(key, row.spec.name)
        if owner is None:
            self._bindings.set_key(row.spec.name, key)
            self._say(self.tr("{0} is now the key of “{1}”.").format(key, row.text()))
            return
        name = owner.text.rstrip("…")
        if _is_label(owner):
            said = self.tr("{0} is the key of the label {1}; nothing was changed; take another or change it.")
            self._say(said.format(key, name), self.tr("Open the scheme"))
            return
        self._asked = row.spec.name, key
        said = self.tr("{0} is the key of “{1}”; nothing was changed; take another key or swap the two.")
        self._say(said.format(key, name), self.tr("Swap"))

    def _on_answer(self) -> None:
        if self._asked is None:
            self.scheme_requested.emit()
            return
        (name, key), self._asked = self._asked, None
        self._bindings.swap(name, key)
        self._say(self.tr("The two have been swapped."))

    def _clear(self, row: KeyRow) -> None:
        self._chosen = row
        if _is_label(row.spec):
            self._begin(row)
            return
        self._bindings.set_key(row.spec.name, "")
        self._say(self.tr("“{0}” has no key now.").format(row.text()))

    def _reset(self) -> None:
        if self._chosen is None or _is_label(self._chosen.spec):
            self._hint()
            return
        taken = self._bindings.reset(self._chosen.spec.name)
        text = self._chosen.text()
        if taken:
            said = self.tr(
                "The key of “{0}” is now that of “{1}”; nothing was changed; reset that one first."
            )
            self._say(said.format(text, taken[0].text.rstrip("…")))
        else:
            self._say(self.tr("“{0}” has the keys it came with.").format(text))

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._say(self.tr("All actions have the keys they came with."))

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.refresh()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(1220, 780)


def _is_label(spec: Spec) -> bool:
    return spec.menu == "Label"
