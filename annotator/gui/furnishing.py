"""What the window gets once its frame is on the screen: the panels, and what fulfils their wishes.

No module on the way to the first paint imports this one (docs/adr/0007).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.annotation_list import AnnotationList
from annotator.gui.comfort import Comfort
from annotator.gui.commands import Commands
from annotator.gui.corpus_pages import CorpusPages
from annotator.gui.counts import Counts
from annotator.gui.detection import Detection
from annotator.gui.detector import Detector
from annotator.gui.drops import Drops
from annotator.gui.guessing import Guessing
from annotator.gui.habits import Habits
from annotator.gui.inspector import Inspector
from annotator.gui.judging import Judging
from annotator.gui.labelling import Labelling
from annotator.gui.library import Library
from annotator.gui.mentions import Mentions
from annotator.gui.messages import Messages
from annotator.gui.picker import Picker
from annotator.gui.pointing import Pointing
from annotator.gui.queue_panel import QueuePanel
from annotator.gui.reading_place import ReadingPlace
from annotator.gui.schemes import Schemes
from annotator.gui.selection import Selection
from annotator.gui.signals import WorkspaceSignals
from annotator.gui.speakers import Speakers
from annotator.gui.steps import Steps
from annotator.gui.threshold import Threshold
from annotator.gui.watching import Watching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QSplitter

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Tasks


def make_panels(window: MainWindow, columns: QSplitter) -> None:
    """Puts the panels where the frame keeps their places; nothing on the screen moves."""
    scheme, store = window.workspace.scheme, window.store
    window.threshold = threshold = Threshold(store.current.threshold)
    window.desk.furnish(scheme, threshold)
    window.view = window.desk.view
    window.actions_.serve(window.view, (window.desk, window.right), scheme)
    window.menus.set_scheme(scheme)
    window.queue = QueuePanel()
    columns.replaceWidget(0, window.queue)
    window.inspector = Inspector(scheme, window.actions_, threshold.shows)
    window.annotations = AnnotationList(scheme, threshold, window.actions_)
    window.right.addWidget(window.inspector)
    window.right.addWidget(window.annotations)
    window.right.setMinimumWidth(0)  # from now on its panels say how narrow it may be
    window.right.setSizes([560, 240])
    for panel in (window.desk, window.queue, window.annotations, window.inspector):
        window.appearance.follow(panel.set_theme)
    window.appearance.dress(window.view)
    _order_focus(window)


def _order_focus(window: MainWindow) -> None:
    """The tabulator goes from left to right and down, not in the order in which the panels were made."""
    desk = window.desk
    parts = (window.queue, desk.bar, desk.find_bar, desk.pages, window.inspector, window.annotations)
    takes_focus = [w for w in _focus_chain(window) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ordered = [w for part in parts for w in takes_focus if part.isAncestorOf(w)]
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)


def _focus_chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def make_doers(window: MainWindow, tasks: Tasks) -> None:
    """Makes what works in the workspace of the window, and what follows the article and the corpus."""
    window.signals = WorkspaceSignals(window.workspace)
    window.messages = Messages(window.desk.bar, window)
    window.messages.on_refused = window.show_refused  # before those that add to it
    window.picker = Picker(window)
    _make_hands(window)
    _make_followers(window, tasks)
    window.commands = Commands(window, tasks)
    for part in (window.picker, window.pages, window.comfort, window.library):
        window.appearance.follow(part.set_theme)


def _make_hands(window: MainWindow) -> None:
    """What changes the open article."""
    workspace, view, messages, threshold = window.workspace, window.view, window.messages, window.threshold
    window.selection = selection = Selection(workspace, view, messages, threshold)
    window.labelling = labelling = Labelling(workspace, view, selection, messages, threshold)
    window.pointing = Pointing(view, selection, labelling, window.store, window.actions_["pointing"])
    window.speakers = Speakers(workspace, selection, messages, window.picker)
    window.mentions = Mentions(workspace, selection, messages)
    window.habits = Habits(workspace, window.signals, messages)
    window.judging = judging = Judging(workspace, selection, labelling, window.picker)
    window.guessing = Guessing(workspace, selection, judging, view, window.inspector, messages)
    window.steps = Steps(workspace, window.signals, window.actions_, selection, messages, window.status)


def _make_followers(window: MainWindow, tasks: Tasks) -> None:
    """What follows the article and the corpus."""
    workspace, view, messages, status = window.workspace, window.view, window.messages, window.status
    window.counts = Counts(workspace, window.threshold, status, window.queue, messages)
    window.place = ReadingPlace(workspace, view, messages)
    window.library = Library(workspace, tasks, messages)
    Drops(window, window.library, messages)
    window.detector = detector = Detector()
    detector.finished.connect(window.inspector.commit)  # before its end takes suggestions away
    window.detection = Detection(workspace, detector, view, messages, status, window.store)
    window.pages = CorpusPages(window)
    window.schemes = Schemes(window, tasks)
    window.comfort = Comfort(window)
    window.watching = Watching(window)
