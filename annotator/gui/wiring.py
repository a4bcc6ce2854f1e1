"""Which wish of a part of the window goes to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def connect_wishes(window: MainWindow) -> None:
    """Connects the signals with which views say what the user wants."""
    _connect_article(window)
    _connect_lists(window)
    _connect_inspector(window)


def _connect_article(window: MainWindow) -> None:
    view = window.view
    view.annotation_chosen.connect(lambda chosen: window.selection.select(chosen, reveal=False))
    view.boundary_requested.connect(window.labelling.move_to)
    view.zoom_requested.connect(window.appearance.zoom)
    window.desk.bar.told.connect(view.announcer.say_after)
    view.mention_chosen.connect(window.speakers.choose_mention)
    window.threshold.settled.connect(lambda value: window.store.set(threshold=value))


def _connect_lists(window: MainWindow) -> None:
    window.annotations.annotation_chosen.connect(window.selection.select)
    window.annotations.annotation_browsed.connect(window.selection.browse)
    window.queue.article_requested.connect(window.open_article)
    window.queue.open_requested.connect(window.library.ask_files)
    window.desk.open_requested.connect(window.library.ask_files)
    window.desk.folder_requested.connect(window.library.ask_folder)
    for part in (window.desk, window.status):
        part.name_requested.connect(window.commands.team.ask_name)
    window.desk.sample_requested.connect(window.library.open_sample)
    window.library.imported.connect(window.show_queue)
    window.library.article_requested.connect(window.open_article)
    window.library.progressed.connect(window.status.show_reading)
    window.library.opened_path.connect(window.commands.remember_file)


def _connect_inspector(window: MainWindow) -> None:
    inspector, view = window.inspector, window.view
    inspector.wire(window.labelling, window.speakers, window.judging, view)
    inspector.mention_requested.connect(window.mentions.go)
    inspector.link_requested.connect(window.actions_["link"].trigger)
    inspector.span_requested.connect(view.scrolling.reveal)
    inspector.precedent_requested.connect(window.open_annotation)
    for guided in (inspector, window.annotations):
        guided.guide_by(window.habits)
