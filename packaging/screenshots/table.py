"""Every surface by the name of its picture. A new one is one line here, then `make screenshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screenshots import article_scenes as article
from screenshots import corpus_scenes as corpus
from screenshots import inspector_scenes as inspector
from screenshots import page_scenes as pages
from screenshots import team_scenes as team

if TYPE_CHECKING:
    from collections.abc import Callable

    from screenshots.stage import Shot, Stage

SURFACES: dict[str, Callable[[Stage], Shot]] = {
    "window": article.window,
    "window-undecided": article.undecided,
    "window-empty": article.empty,
    "article-statuses": article.traces,
    "article-quote": article.strip,
    "article-arcs": article.arcs,
    "article-pointing": article.pointing,
    "article-boundaries": article.boundaries,
    "article-words": article.words,
    "article-large-text": article.large_text,
    "article-arabic": article.arabic,
    "article-japanese": article.japanese,
    "find-bar": article.find_bar,
    "filter": article.filtered,
    "focus": article.focus,
    "split": article.split,
    "tour": article.tour,
    "session-bar": article.session,
    "message-read-only": article.read_only,
    "message-error": article.error_bar,
    "message-undo": article.undo_bar,
    "message-imported": corpus.imported,
    "message-removed": corpus.removed,
    "message-shared-out": team.shared_out,
    "message-salvaged": corpus.salvaged,
    "message-slow-disk": corpus.slow_disk,
    "status-detect-all": corpus.detect_all,
    "status-own": team.own_mode,
    "annotation-list": article.threshold_bar,
    "inspector-article": inspector.article,
    "inspector-entity": inspector.entity,
    "inspector-quote": inspector.quote,
    "inspector-event": inspector.event,
    "inspector-stance": inspector.stance,
    "inspector-words": inspector.selected_words,
    "palette": pages.palette,
    "event-types": pages.event_types,
    "speakers": pages.speakers,
    "linking": pages.linking,
    "same-for-all": pages.same_for_all,
    "rules": pages.rules,
    "rules-empty": pages.no_rules,
    "entities": pages.entities,
    "keys": pages.keys,
    "keys-rebinding": pages.rebinding,
    "settings": pages.settings,
    "scheme": pages.scheme,
    "scheme-migration": pages.migration,
    "evaluation": pages.evaluation,
    "export": pages.export,
    "export-places": corpus.export_places,
    "datasheet": corpus.datasheet,
    "import-report": corpus.import_report,
    "annotated-import": corpus.annotated_import,
    "search": pages.search,
    "search-passages": corpus.passages,
    "statistics": pages.statistics,
    "statistics-passages": corpus.charts,
    "history": pages.history,
    "history-range": corpus.history_range,
    "backups": pages.backups,
    "backups-preview": corpus.backup,
    "opening-failed": corpus.opening_failed,
    "tags": pages.tags,
    "tags-and-sets": corpus.tags,
    "copies": corpus.copies,
    "copies-unplaced": corpus.unplaced,
    "trash": corpus.trash,
    "versions": pages.versions,
    "versions-own": team.own_annotations,
    "agreement": pages.agreement,
    "agreement-measured": team.agreement,
    "adjudication": team.adjudication,
    "merging": team.merging,
    "shares": team.shares,
    "server": team.server,
    "done-criteria": pages.criteria,
    "about": pages.about,
}
"""In the order of docs/surfaces.md; the first line of a docstring is the caption there."""

SHARP = ("article-quote", "inspector-event", "event-types", "scheme")
"""Surfaces that are pictured at 200 % too."""

THEMES = ("light", "dark")


def file_name(name: str, theme: str, suffix: str = "") -> str:
    """The file of a surface in a theme; `suffix` tells the scale."""
    return f"{name}-{theme}{suffix}.png"
