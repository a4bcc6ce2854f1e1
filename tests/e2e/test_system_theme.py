"""The system turns dark while pages stand beside the window: all of them follow."""

from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.gui import theme
from annotator.gui.search_page import SearchPage


def test_every_open_page_follows_the_system(start, article, fake_worker, monkeypatch):
    def story(program):
        program.opened()
        window, commands = program.window, program.window.commands
        versions, agreement = commands.team.open_versions(), commands.team.open_agreement()
        history, statistics = commands.reports.open_history(), commands.reports.open_statistics()
        backups = commands.restoring.open_page()
        rules, entities = window.pages.open_rules(), window.pages.open_entities()
        window.actions_["search_corpus"].trigger()
        search = window.findChild(SearchPage)
        lists = (
            versions.list,
            agreement.disagreements.list,
            history.list,
            statistics.charts,
            statistics.list,
            backups.list,
            rules.list,
            entities.list,
            search.articles,
            window.queue.list,
        )
        assert {listed.delegate.theme.name for listed in lists} == {"light"}
        dark = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
        monkeypatch.setattr(theme, "QGuiApplication", SimpleNamespace(styleHints=lambda: dark))
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert [listed.accessibleName() for listed in lists if listed.delegate.theme.name != "dark"] == []

    start(story, article)
