"""Everything a user can do, in one table: menus, toolbar, palette, key sheet and tips are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence

from annotator.core.annotation import Layer
from annotator.gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.scheme import Scheme
    from annotator.gui.theme import Theme


@dataclass(frozen=True)
class Spec:
    """An action. `keys` are the default shortcuts, the first one is shown.

    `in_article`: only while the article has the keyboard, so that Tab and Space keep their meaning elsewhere.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    in_article: bool = False


# fmt: off
TABLE: tuple[Spec, ...] = (
    Spec("open", "File", "Open articles…", ("Ctrl+O",), "Open article files", "folder-open"),
    Spec("open_folder", "File", "Open a folder…", ("Ctrl+Shift+O",), "Import all articles of a folder"),
    Spec("open_sample", "File", "Open the sample article", (), "Open the article that comes with the program"),
    Spec("open_corpus", "File", "Open or make a corpus…", (), "Work in another corpus file"),
    Spec("export", "File", "Export…", ("Ctrl+E",), "Write the annotations as training data", "download"),
    Spec("settings", "File", "Settings…", ("Ctrl+,",), "Person, look, detection"),
    Spec("quit", "File", "Quit", ("Ctrl+Q",)),
    Spec("undo", "Edit", "Undo", ("Ctrl+Z",), "Take the last change back", "undo-2"),
    Spec("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo-2"),
    Spec("copy", "Edit", "Copy", ("Ctrl+C",), "Copy the selected words"),
    Spec("select_all", "Edit", "Select all", ("Ctrl+A",), "Select the whole text", in_article=True),
    Spec("find", "Edit", "Find…", ("Ctrl+F", "/"), "Find words in the article", "search"),
    Spec("find_next", "Edit", "Find next", ("F3",)),
    Spec("find_previous", "Edit", "Find previous", ("Shift+F3",)),
    Spec("next", "Review", "Next suggestion", ("Tab",), "Go to the next undecided suggestion", in_article=True),
    Spec("previous", "Review", "Previous suggestion", ("Shift+Tab",), "Go back to the one before", in_article=True),
    Spec("accept", "Review", "Accept", ("Space", "Return"), "It is right; go on to the next", "check", in_article=True),
    Spec("reject", "Review", "Reject", ("X",), "It is wrong; go on to the next", "x"),
    Spec("accept_all", "Review", "Accept all suggestions", ("Shift+A",),
         "Accept every suggestion that is left and shown", "check-check"),
    Spec("threshold_up", "Review", "Show fewer suggestions", ("Alt+PgUp",), "Hide those less sure than 5 % more"),
    Spec("threshold_down", "Review", "Show more suggestions", ("Alt+PgDown",), "Show those less sure by 5 % too"),
    Spec("next_annotation", "Review", "Next annotation", ("Alt+Down",), "Decided or not"),
    Spec("previous_annotation", "Review", "Previous annotation", ("Alt+Up",), "Decided or not"),
    Spec("delete", "Annotation", "Delete", ("Del", "Backspace"), "Remove the annotation; a suggestion stays as rejected", "trash-2"),
    Spec("other_label", "Annotation", "Other label…", ("Ctrl+L",), "Find any label by its name or definition"),
    Spec("end_right", "Annotation", "End one word right", ("]",)),
    Spec("end_left", "Annotation", "End one word left", ("[",)),
    Spec("start_right", "Annotation", "Start one word right", ("}",)),
    Spec("start_left", "Annotation", "Start one word left", ("{",)),
    Spec("end_right_character", "Annotation", "End one character right", ("Alt+Right",)),
    Spec("end_left_character", "Annotation", "End one character left", ("Alt+Left",)),
    Spec("start_right_character", "Annotation", "Start one character right", ("Alt+Shift+Right",)),
    Spec("start_left_character", "Annotation", "Start one character left", ("Alt+Shift+Left",)),
    Spec("merge", "Annotation", "Merge", ("J",), "Join with its neighbour of the same label, or all in the selected words", "merge"),
    Spec("unsure", "Annotation", "Unsure", ("U",), "Mark the decision as unsure", "circle-help"),
    Spec("note", "Annotation", "Note", ("Ctrl+M",), "Write a note on the annotation or the article", "sticky-note"),
    Spec("speaker", "Annotation", "Speaker…", ("W",), "Pick or type who says the quote", "user"),
    Spec("next_speaker", "Annotation", "Next candidate speaker", ("K",), "Walk through the ranked candidates"),
    Spec("cue", "Annotation", "Cue from selection", ("C",), "The selected words are the quote's reporting verb"),
    Spec("event_type", "Annotation", "Event type…", ("E",), "Pick the event type", "flag"),
    Spec("stance", "Annotation", "Stance…", ("S",), "Holder, target, polarity, intensity", "square-pen"),
    Spec("take_guess", "Annotation", "Take the first guess", ("Ctrl+G",), "Set the event type or stance that is guessed"),
    Spec("take_second_guess", "Annotation", "Take the second guess", ("Ctrl+Shift+G",), "The guess below it"),
    Spec("article_event", "Article", "Event type of the article…", ("Shift+E",), "Add an event type to the article"),
    Spec("article_stance", "Article", "Stance of the article…", ("Shift+S",), "Where the author stands"),
    Spec("done", "Article", "Done, next article", ("Ctrl+Return",), "Mark as done and open the next", "circle-check"),
    Spec("not_done", "Article", "Not done after all", (), "The article needs more work"),
    Spec("remove_article", "Article", "Remove the article…", (), "Take the article out of the corpus for good"),
    Spec("next_article", "Article", "Next article", ("Ctrl+PgDown",)),
    Spec("previous_article", "Article", "Previous article", ("Ctrl+PgUp",)),
    Spec("detect", "Article", "Detect", ("Ctrl+D",), "Look for entities and quotes again", "scan-text"),
    Spec("stop_detection", "Article", "Stop detection", ("Ctrl+.",), "What was found so far stays"),
    Spec("palette", "View", "Commands…", ("Ctrl+K",), "Find any command by typing", "command"),
    Spec("keys", "View", "Keys", ("F1", "?"), "All keys at a glance"),
    Spec("theme", "View", "Light, dark or system theme", ("Ctrl+T",)),
    Spec("serif", "View", "Reading font with or without serifs"),
    Spec("zoom_in", "View", "Larger text", ("Ctrl++", "Ctrl+=")),
    Spec("zoom_out", "View", "Smaller text", ("Ctrl+-",)),
    Spec("zoom_reset", "View", "Normal text size", ("Ctrl+0",)),
    Spec("toggle_queue", "View", "Queue", ("F9",), "Show or hide the queue", "panel-left"),
    Spec("toggle_inspector", "View", "Inspector", ("F10",), "Show or hide the inspector", "panel-right"),
    Spec("focus_article", "View", "Go to the article", ("Esc",), "Give the keyboard to the article"),
    Spec("next_panel", "View", "Next panel", ("F6",), "Queue, article, inspector, list: the keyboard goes round"),
)
# fmt: on
TOOLBAR = ("open", "detect", "accept_all", "undo", "redo", "export", "palette")


class Actions(QObject):
    """The table as QActions; `bind` says what each does."""

    def __init__(
        self,
        window: QWidget,
        article: QWidget,
        panes: Sequence[QWidget],
        scheme: Scheme,
        shortcuts: Mapping[str, str],
    ) -> None:
        """Keys that change annotations work in `article` or `panes` only, not while the queue has the keyboard."""
        super().__init__(window)
        self._owners = {
            Qt.ShortcutContext.WidgetShortcut: (article,),
            Qt.ShortcutContext.WidgetWithChildrenShortcut: tuple(panes),
            Qt.ShortcutContext.WindowShortcut: (window,),
        }
        self._specs = (*TABLE, *label_specs(scheme), *_candidate_specs())
        self._actions: dict[str, QAction] = {}
        for spec in self._specs:
            action = QAction(spec.text, window)
            keys = (shortcuts[spec.name],) if spec.name in shortcuts else spec.keys
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setToolTip(self._tip(spec, action))
            action.setStatusTip(spec.tip)
            context = _context(spec)
            action.setShortcutContext(context)
            for owner in self._owners[context]:
                owner.addAction(action)
            self._actions[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def specs(self) -> tuple[Spec, ...]:
        """All actions, labels included, in the order of the menus."""
        return self._specs

    def key(self, name: str) -> str:
        """The shortcut as it is shown, empty where there is none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def bind(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Says what actions do; a name that does not exist is a bug and raises KeyError."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _checked=False, call=handler: call())

    def set_theme(self, theme: Theme) -> None:
        """Tints the icons."""
        for spec in self._specs:
            if spec.icon:
                self._actions[spec.name].setIcon(icon(spec.icon, QColor(theme.ink), QColor(theme.quiet)))

    def collisions(self) -> dict[str, list[str]]:
        """Keys that stand for more than one action."""
        taken: dict[str, list[str]] = {}
        for spec in self._specs:
            for sequence in self._actions[spec.name].shortcuts():
                taken.setdefault(sequence.toString(), []).append(spec.name)
        return {key: names for key, names in taken.items() if len(names) > 1}

    def _tip(self, spec: Spec, action: QAction) -> str:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = spec.tip or spec.text.rstrip("…")
        return f"{tip} ({key})" if key else tip


def _context(spec: Spec) -> Qt.ShortcutContext:
    if spec.in_article:
        return Qt.ShortcutContext.WidgetShortcut
    if spec.menu in ("Review", "Annotation", "Label"):
        return Qt.ShortcutContext.WidgetWithChildrenShortcut
    return Qt.ShortcutContext.WindowShortcut


def label_specs(scheme: Scheme) -> Iterable[Spec]:
    """One action for each entity label and each kind of quote."""
    for layer, menu in ((Layer.ENTITY, "Label"), (Layer.QUOTE, "Label")):
        for label in scheme.of(layer):
            keys = (label.key,) if label.key else ()
            yield Spec(label_action(layer, label.name), menu, label.name, keys, label.definition)


def label_action(layer: Layer, name: str) -> str:
    """The name of the action that sets a label."""
    return f"label:{layer.value}:{name}"


def _candidate_specs() -> Iterable[Spec]:
    for number in range(1, 7):
        yield Spec(f"candidate_{number}", "Annotation", f"Candidate speaker {number}", (str(number),))
