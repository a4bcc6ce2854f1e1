"""Everything a user can do, in one table: menus, toolbar, palette, key sheet and tips are made from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence

from annotator.gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Layer
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
    checkable: bool = False


# fmt: off
TABLE: tuple[Spec, ...] = (
    Spec("open", "File", "Open articles…", ("Ctrl+O",), "Open article files", "folder-open"),
    Spec("open_folder", "File", "Open a folder…", ("Ctrl+Shift+O",), "Import all articles of a folder"),
    Spec("stop_import", "File", "Stop reading files", (), "What was read stays; opening the files again goes on from there"),
    Spec("open_sample", "File", "Open the sample article", (), "Open the article that comes with the program"),
    Spec("open_corpus", "File", "Open or make a corpus…", (), "Work in another corpus file"),
    Spec("open_server", "File", "Open a corpus on a server…", (), "Work in a corpus that several people share"),
    Spec("backups", "File", "Backups…", (), "What the corpus was earlier; go back to it"),
    Spec("merge_corpus", "File", "Merge with another corpus…", (), "Take in what was annotated in another file; choose where both differ"),
    Spec("import_annotated", "File", "Import annotated data…", (), "Take in what was annotated in another program; see before what would come of it"),
    Spec("export", "File", "Export…", ("Ctrl+E",), "Write the annotations as training data", "download"),
    Spec("scheme", "File", "Scheme…", ("Ctrl+Shift+L",), "Labels, keys, colours, guidelines"),
    Spec("settings", "File", "Settings…", ("Ctrl+,",), "Person, look, detection"),
    Spec("quit", "File", "Quit", ("Ctrl+Q",)),
    Spec("undo", "Edit", "Undo", ("Ctrl+Z",), "Take the last change back", "undo-2"),
    Spec("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo-2"),
    Spec("copy", "Edit", "Copy", ("Ctrl+C",), "Copy the selected words"),
    Spec("select_all", "Edit", "Select all", ("Ctrl+A",), "Select the whole text", in_article=True),
    Spec("find", "Edit", "Find…", ("Ctrl+F", "/"), "Find words in the article", "search"),
    Spec("find_next", "Edit", "Find next", ("F3",)),
    Spec("find_previous", "Edit", "Find previous", ("Shift+F3",)),
    Spec("search_corpus", "Edit", "Search the corpus…", ("Ctrl+Shift+F",), "Words, annotations, regular expressions; label, tag, export, delete what is found", "search"),
    Spec("next", "Review", "Next suggestion", ("Tab",), "Go to the next undecided suggestion", in_article=True),
    Spec("previous", "Review", "Previous suggestion", ("Shift+Tab",), "Go back to the one before", in_article=True),
    Spec("accept", "Review", "Accept", ("Space", "Return", "Enter"),
         "It is right; go on to the next", "check", in_article=True),
    Spec("reject", "Review", "Reject", ("X",), "It is wrong; go on to the next", "x"),
    Spec("accept_all", "Review", "Accept all suggestions", ("Shift+A",),
         "Accept every suggestion that is left and shown", "check-check"),
    Spec("accept_label", "Review", "Accept all of this label", ("Shift+Space",),
         "Accept every suggestion with the label of the selected one", in_article=True),
    Spec("accept_rest", "Review", "Accept the rest", ("Shift+Return",),
         "Accept every suggestion from the selected one to the end", in_article=True),
    Spec("order", "Review", "Least certain first", ("Shift+U",),
         "Walk through the suggestions by their certainty instead of in reading order", checkable=True),
    Spec("threshold_up", "Review", "Show fewer suggestions", ("Alt+PgUp",), "Hide those less sure than 5 % more"),
    Spec("threshold_down", "Review", "Show more suggestions", ("Alt+PgDown",), "Show those less sure by 5 % too"),
    Spec("next_annotation", "Review", "Next annotation", ("Alt+Down",), "Decided or not"),
    Spec("previous_annotation", "Review", "Previous annotation", ("Alt+Up",), "Decided or not"),
    Spec("next_mention", "Review", "Next mention", ("Shift+N",), "The next mention of the same entity or of the same words"),
    Spec("previous_mention", "Review", "Previous mention", ("Ctrl+Shift+N",), "The mention before"),
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
    Spec("grow", "Annotation", "Larger: name, quote, sentence", (">",), "Selected words, annotation or text cursor take in the next larger part"),
    Spec("shrink", "Annotation", "Smaller: the name in it", ("<",), "To the longest name within"),
    Spec("take_words", "Annotation", "Take the selected words", ("R",), "The annotation has these words instead; its links and history stay"),
    Spec("add_words", "Annotation", "Add the selected words", ("Shift+R",), "A further fragment of the annotation"),
    Spec("cut", "Annotation", "Cut words out, or split", ("B",),
         "The selected words go from its midst; without words it is split at the text cursor"),
    Spec("remove_words", "Annotation", "Remove the fragment here", ("Shift+Del",), "The fragment at the text cursor goes"),
    Spec("merge", "Annotation", "Merge", ("J",), "Join with its neighbour of the same label, or all in the selected words", "merge"),
    Spec("join", "Annotation", "Join as fragments", ("Shift+J",), "The same, but what lies between stays outside: a quote split by its cue"),
    Spec("fill_gaps", "Annotation", "Close the gaps", ("Alt+J",), "What lies between its fragments belongs to it as well"),
    Spec("unsure", "Annotation", "Unsure", ("U",), "Mark the decision as unsure and go on", "circle-help"),
    Spec("note", "Annotation", "Note", ("Ctrl+M",), "Write a note on the annotation or the article", "sticky-note"),
    Spec("same_for_all", "Annotation", "Same for all…", ("A",), "Decide the same for all equal words, here or in the corpus", "check-check"),
    Spec("link", "Annotation", "Link to an entity…", ("H",), "Say who or what the mention is, or who says the quote"),
    Spec("speaker", "Annotation", "Speaker or actor…", ("W",), "Pick or type who says the quote or does the event", "user"),
    Spec("next_speaker", "Annotation", "Next candidate speaker", ("K",), "Walk through the ranked candidates"),
    Spec("cue", "Annotation", "Cue from selection", ("C",), "The selected words are the quote's reporting verb"),
    Spec("previous_cue", "Annotation", "Cue: verb before", (",",), "Move the quote's cue to the verb before"),
    Spec("next_cue", "Annotation", "Cue: next verb", (".",), "Move the quote's cue to the next verb"),
    Spec("event_type", "Annotation", "Event type…", ("E",), "Pick the event type", "flag"),
    Spec("make_event", "Annotation", "Event from the guess", ("Ctrl+Shift+E",), "Make an event of the guessed trigger in the quote"),
    Spec("recipient", "Annotation", "Recipient…", ("Shift+W",), "To whom the event is done; W picks who does it"),
    Spec("event_date", "Annotation", "Date of the event…", ("Shift+D",)),
    Spec("event_place", "Annotation", "Place of the event…", ("Shift+P",)),
    Spec("event_mode", "Annotation", "Mode and context…", ("Shift+O",), "The finer kind of the event"),
    Spec("main_event", "Annotation", "Main event of the article", ("Shift+M",), "The selected event is the article's main one"),
    Spec("stance", "Annotation", "Stance…", ("S",), "Holder, target, polarity, intensity", "square-pen"),
    Spec("take_guess", "Annotation", "Take the first guess", ("Ctrl+G",), "Set what is guessed: event type, stance, actors of an event"),
    Spec("take_second_guess", "Annotation", "Take the second guess", ("Ctrl+Shift+G",), "The guess below it"),
    Spec("article_event", "Article", "Event type of the article…", ("Shift+E",), "Add an event type to the article"),
    Spec("article_stance", "Article", "Stance of the article…", ("Shift+S",), "Where the author stands"),
    Spec("done", "Article", "Done, next article", ("Ctrl+Return",), "Mark as done and open the next", "circle-check"),
    Spec("accept_and_done", "Article", "Accept all and done", ("Ctrl+Shift+Return",),
         "Accept every suggestion that is shown, mark as done and open the next article"),
    Spec("not_done", "Article", "Not done after all", (), "The article needs more work"),
    Spec("flag", "Article", "Flag to come back", ("Ctrl+B",), "Mark the article as one to come back to; again takes the mark away"),
    Spec("tag_article", "Article", "Tags and sets…", ("Ctrl+Shift+B",), "Give the article a tag or put it into a set, or take it out"),
    Spec("assign", "Article", "Assign…", (), "Say who has to do the article"),
    Spec("copies", "Article", "Copies of this article…", ("Ctrl+Shift+D",), "Near duplicates: open one, or carry the decisions over"),
    Spec("done_criteria", "Article", "When is an article done?…", (), "What Done asks for in this corpus"),
    Spec("remove_article", "Article", "Remove the article", (), "Move the article to the trash, from which it can be restored"),
    Spec("trash", "Article", "Trash…", (), "Restore articles that were removed, or delete them for good"),
    Spec("next_article", "Article", "Next article", ("Ctrl+PgDown",)),
    Spec("previous_article", "Article", "Previous article", ("Ctrl+PgUp",)),
    Spec("detect", "Article", "Detect", ("Ctrl+D",), "Look for entities and quotes again", "scan-text"),
    Spec("detect_all", "Article", "Detect in all articles", (), "Look through every article in which nothing was looked for yet, one after the other", "scan-text"),
    Spec("stop_detection", "Article", "Stop detection", ("Ctrl+.",), "What was found so far stays"),
    Spec("whose_annotations", "Article", "Whose annotations…", (), "Everybody the same, or each their own; annotate articles again blindly"),
    Spec("agreement", "Article", "Agreement of annotators…", (), "Compare people’s annotations, see where they differ, adjudicate"),
    Spec("evaluate", "Article", "How good is detection here?…", (), "Measure it against what was accepted; list its errors"),
    Spec("palette", "View", "Commands…", ("Ctrl+K",), "Find any command by typing", "command"),
    Spec("theme", "View", "Light, dark or system theme", ("Ctrl+T",)),
    Spec("serif", "View", "Reading font with or without serifs"),
    Spec("zoom_in", "View", "Larger text", ("Ctrl++", "Ctrl+=")),
    Spec("zoom_out", "View", "Smaller text", ("Ctrl+-",)),
    Spec("zoom_reset", "View", "Normal text size", ("Ctrl+0",)),
    Spec("line_width", "View", "Line width: narrow, normal, wide"),
    Spec("line_spacing", "View", "Line spacing: close, normal, wide"),
    Spec("filter_view", "View", "Filter what is drawn…", ("F4",), "Layers, labels, status, origin; Tab and Accept all keep to what is drawn"),
    Spec("clear_filter", "View", "Draw everything again", ("Shift+F4",), "Take the filter away"),
    Spec("all_arcs", "View", "All arcs", ("Ctrl+Alt+A",), "Draw the curves from every quote to its speaker, not only from the selected one"),
    Spec("pointing", "Review", "Keys act under the pointer", (), "Without a click a key means what the mouse points at", checkable=True),
    Spec("minimap", "View", "Minimap", ("Ctrl+Shift+M",), "Show or hide the map of annotations beside the scroll bar"),
    Spec("toggle_queue", "View", "Queue", ("F9",), "Show or hide the queue", "panel-left"),
    Spec("toggle_inspector", "View", "Inspector", ("F10",), "Show or hide the inspector", "panel-right"),
    Spec("focus_article", "View", "Go to the article", ("Esc",), "Give the keyboard to the article"),
    Spec("next_panel", "View", "Next panel", ("F6",), "Queue, article, inspector, list: the keyboard goes round"),
    Spec("previous_panel", "View", "Previous panel", ("Shift+F6",), "The same the other way round: from the article to the queue"),
    Spec("focus_mode", "View", "Focus: the article alone", ("F11",), "Panels and bars away; the same key brings them back", checkable=True),
    Spec("split", "View", "Second article beside", ("F12",), "Compare two articles; again closes it", checkable=True),
    Spec("split_swap", "View", "Edit the other article", ("Shift+F12",), "The two articles change places"),
    Spec("session_bar", "View", "Time and pace", (), "Show or hide articles per hour, time on the article, what is left", checkable=True),
    Spec("entities", "View", "Entities of the corpus…", ("F7",), "Who and what is mentioned where; rename, merge"),
    Spec("tags", "View", "Tags and sets of the corpus…", (), "Rename, merge, remove them"),
    Spec("share_out", "View", "Share out articles…", (), "Split what the queue shows among persons, with an overlap"),
    Spec("rules", "View", "Remembered decisions…", ("F8",), "What later suggestions follow"),
    Spec("history", "View", "History…", ("Ctrl+H",), "Who changed what and when; take any change back", "undo-2"),
    Spec("statistics", "View", "Statistics…", ("Ctrl+I",), "Charts of the corpus, of progress, of how good suggestions are"),
    Spec("keys", "Help", "Keys…", ("F1", "?"), "All keys at a glance; give an action another key"),
    Spec("tour", "Help", "Three-minute tour", (), "Learn the keys on the sample article, in a corpus of its own"),
    Spec("about", "Help", "About…", (), "Version and licences"),
)
# fmt: on
_LABEL = "label:"
TOOLBAR = ("open", "detect", "accept_all", "undo", "redo", "export", "palette")


class Actions(QObject):
    """The table as QActions; `bind` says what each does."""

    def __init__(self, window: QWidget, shortcuts: Mapping[str, str]) -> None:
        """Those that need neither an article nor a scheme; `serve` makes the others work."""
        super().__init__(window)
        self._owners: dict[Qt.ShortcutContext, tuple[QWidget, ...]] = {
            Qt.ShortcutContext.WidgetShortcut: (),
            Qt.ShortcutContext.WidgetWithChildrenShortcut: (),
            Qt.ShortcutContext.WindowShortcut: (window,),
            Qt.ShortcutContext.ApplicationShortcut: (window,),
        }
        self._shortcuts = shortcuts
        self._specs: dict[str, Spec] = {}
        self._actions: dict[str, QAction] = {}
        self._bound: set[str] = set()
        for spec in (*TABLE, *_candidate_specs()):
            self._add(spec)

    def serve(self, article: QWidget, panes: Sequence[QWidget], scheme: Scheme) -> None:
        """Makes the actions of the labels. Keys that change annotations work in `article` or `panes` only, not
        while the queue has the keyboard."""
        narrow = {
            Qt.ShortcutContext.WidgetShortcut: (article,),
            Qt.ShortcutContext.WidgetWithChildrenShortcut: tuple(panes),
        }
        self._owners |= narrow
        for action in self._actions.values():
            for owner in narrow.get(action.shortcutContext(), ()):
                owner.addAction(action)
        self.set_scheme(scheme)

    def _add(self, spec: Spec) -> None:
        if not spec.name.startswith(_LABEL):
            spec = replace(spec, text=self.tr(spec.text), tip=self.tr(spec.tip))
        action = QAction(spec.text, self)
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.checkable)
        context = _context(spec)
        action.setShortcutContext(context)
        for owner in self._owners[context]:
            owner.addAction(action)
        self._specs[spec.name], self._actions[spec.name] = spec, action
        self._show_keys(spec)

    def _show_keys(self, spec: Spec) -> None:
        action = self._actions[spec.name]
        action.setShortcuts([QKeySequence(key) for key in self.keys_of(spec.name)])
        action.setToolTip(self._tip(spec, action))

    def set_scheme(self, scheme: Scheme) -> None:
        """Makes the actions of the labels anew; they must be bound again."""
        for name in [name for name in self._specs if name.startswith(_LABEL)]:
            del self._specs[name]
            self._bound.discard(name)
            self._actions.pop(name).deleteLater()
        for spec in label_specs(scheme):
            self._add(spec)

    def set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Other keys than the default ones, by action; several are separated by blanks."""
        if shortcuts != self._shortcuts:
            self._shortcuts = shortcuts
            for spec in self._specs.values():
                self._show_keys(spec)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of an action as they are stored; the key of a label is that of the scheme."""
        own = None if name.startswith(_LABEL) else self._shortcuts.get(name)
        return self._specs[name].keys if own is None else tuple(own.split())

    def default_keys(self, name: str) -> tuple[str, ...]:
        """The keys that the action came with; none for one that is gone."""
        return self._specs[name].keys if name in self._specs else ()

    def owners_of(self, key: str) -> list[Spec]:
        """The actions that have the key; with more than one none of them would get it."""
        wanted = QKeySequence(key)
        return [s for s in self._specs.values() if wanted in map(QKeySequence, self.keys_of(s.name))]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def specs(self) -> tuple[Spec, ...]:
        """All actions, labels included."""
        return tuple(self._specs.values())

    def key(self, name: str) -> str:
        """The shortcut as it is shown, empty where there is none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def bind(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Says what actions do; a name that does not exist is a bug and raises KeyError."""
        self._bound.update(handlers)
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _checked=False, call=handler: call())

    @property
    def idle(self) -> list[str]:
        """Actions that nobody has bound: they would do nothing."""
        return [name for name in self._actions if name not in self._bound]

    def set_theme(self, theme: Theme) -> None:
        """Tints the icons."""
        for spec in self._specs.values():
            if spec.icon:
                self._actions[spec.name].setIcon(icon(spec.icon, QColor(theme.ink), QColor(theme.quiet)))

    def collisions(self) -> dict[str, list[str]]:
        """Keys that stand for more than one action."""
        taken: dict[str, list[str]] = {}
        for spec in self._specs.values():
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
    if spec.name == "quit":
        return Qt.ShortcutContext.ApplicationShortcut  # in the pages beside the window too
    return Qt.ShortcutContext.WindowShortcut


def label_specs(scheme: Scheme) -> Iterable[Spec]:
    """One action for each entity label and each kind of quote."""
    from annotator.core.annotation import Layer  # late: the first paint has no labels

    for layer, menu in ((Layer.ENTITY, "Label"), (Layer.QUOTE, "Label")):
        for label in scheme.of(layer):
            keys = (label.key,) if label.key else ()
            yield Spec(label_action(layer, label.name), menu, label.name, keys, label.definition)


def label_action(layer: Layer, name: str) -> str:
    """The name of the action that sets a label."""
    return f"{_LABEL}{layer.value}:{name}"


def _candidate_specs() -> Iterable[Spec]:
    for number in range(1, 7):
        yield Spec(f"candidate_{number}", "Annotation", f"Candidate speaker {number}", (str(number),))
