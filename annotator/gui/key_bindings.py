"""Which keys the user has given to which actions, kept in the settings: another one, none, exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.actions import Actions, Spec
    from annotator.gui.settings_store import SettingsStore

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


class KeyBindings:
    """Changes `Settings.shortcuts`, which holds only what differs from the table of actions."""

    def __init__(self, actions: Actions, store: SettingsStore) -> None:
        self._actions = actions
        self._store = store

    def is_own(self, name: str) -> bool:
        """True if the user has given the action other keys than it came with."""
        return name in self._store.current.shortcuts

    def owner(self, key: str, name: str) -> Spec | None:
        """The other action that has the key."""
        return next((spec for spec in self._actions.owners_of(key) if spec.name != name), None)

    def set_key(self, name: str, key: str) -> None:
        """The action has this key and no other; an empty one takes its keys away. Nobody else may have it."""
        self._change({name: key})

    def swap(self, name: str, key: str) -> None:
        """The action gets the key of another one, which gets its first key if it is left with none."""
        owner = self.owner(key, name)
        if owner is None:
            self.set_key(name, key)
            return
        wanted = QKeySequence(key)
        left = [k for k in self._actions.keys_of(owner.name) if QKeySequence(k) != wanted]
        left = left or list(self._actions.keys_of(name)[:1])
        self._change({name: key, owner.name: " ".join(left)})

    def reset(self, name: str) -> list[Spec]:
        """The action has the keys it came with; without a change the actions that have one of them now."""
        owners = [self.owner(key, name) for key in self._actions.default_keys(name)]
        taken = [owner for owner in owners if owner is not None]
        if not taken:
            shortcuts = dict(self._store.current.shortcuts)
            shortcuts.pop(name, None)
            self._store.set(shortcuts=shortcuts)
        return taken

    def reset_all(self) -> None:
        """All actions have the keys they came with."""
        self._store.set(shortcuts={})

    def _change(self, keys: dict[str, str]) -> None:
        shortcuts = {**self._store.current.shortcuts, **keys}
        own = {n: k for n, k in shortcuts.items() if tuple(k.split()) != self._actions.default_keys(n)}
        self._store.set(shortcuts=own)


def key_of(event: QKeyEvent) -> str:
    """The pressed key as it is stored (`Ctrl+Shift+A`, `?`); empty while only Shift and the like are held."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    sign = event.text()
    if len(sign) == 1 and sign.isprintable() and not sign.isalnum() and not sign.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier  # a sign as it is typed: "?" and not "Shift+?"
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)
