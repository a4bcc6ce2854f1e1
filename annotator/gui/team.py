"""What a team needs beside the window: whose annotations, agreement, adjudication, merging."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Status
from annotator.core.errors import StorageError
from annotator.gui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.corpus.versions import Comparable, Side
    from annotator.gui.adjudication_page import AdjudicationPage
    from annotator.gui.agreement_page import AgreementPage
    from annotator.gui.disagreement_list import Found
    from annotator.gui.main_window import MainWindow
    from annotator.gui.merging_page import MergingPage
    from annotator.gui.versions_page import VersionsPage


class Team(QObject):
    """Makes the pages of a window when they are first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(_raise)
        self._person = window.store.current.person
        window.store.changed.connect(self._take_person)
        self._agreement: AgreementPage | None = None
        self._versions: VersionsPage | None = None
        self._adjudication: AdjudicationPage | None = None
        self._merging: MergingPage | None = None
        window.signals.opened.connect(lambda _article: self._close_outdated())
        window.inspector.annotation_page.decided_by = self._decided_by

    def close(self) -> None:
        """Waits for what is being read or merged; the window goes."""
        self._tasks.close()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "whose_annotations": self.open_versions,
            "agreement": self.open_agreement,
            "merge_corpus": self.ask_other,
        }

    def ask_name(self) -> None:
        """Opens the settings where the name of the person is typed."""
        person = self._window.commands.open_settings().person
        person.setFocus()
        person.selectAll()

    def _take_person(self) -> None:
        """The corpus is opened anew under another name, which holds from now on; where it cannot be, the old
        name stays."""
        window, name = self._window, self._window.store.current.person
        if name == self._person:
            return
        corpus = window.workspace.corpus
        with window.messages.attempt():
            try:
                window.commands.require_no_files_in_work()
                window.workspace.everywhere.require_idle()
                corpus.backups.require_in_place()
                corpus.last_article()  # fails where the server cannot be reached: nor could it be opened
            except StorageError:
                window.store.set(person=self._person)
                raise
            self._person = name
            window.view.setFocus()  # typed text is saved under the name it was typed under
            window.place.remember()
            corpus.close()  # its lock must be free before it is opened again
            window.commands.reopen_corpus(corpus.path)

    def open_versions(self) -> VersionsPage:
        """Opens the page that says who edits what, or brings it to the front."""
        from annotator.gui.versions_page import VersionsPage  # late: the window need not wait for it

        if self._versions is None:
            self._versions = VersionsPage(self._window, self._window.workspace, self._window.store)
            self._versions.mode_changed.connect(self._on_mode)
            self._versions.version_requested.connect(self._open_version)
        self._versions.refresh()
        self._versions.show()
        self._versions.activateWindow()
        return self._versions

    def open_agreement(self) -> AgreementPage:
        """Opens the table of agreement and measures, or brings it to the front."""
        from annotator.gui.agreement_page import AgreementPage  # late: the window need not wait for it

        if self._agreement is None:
            window = self._window
            self._agreement = AgreementPage(window, window.workspace, window.store, self._tasks)
            self._agreement.adjudication_requested.connect(self.adjudicate)
        self._agreement.show()
        self._agreement.activateWindow()
        self._agreement.refresh()
        return self._agreement

    def adjudicate(
        self, articles: Sequence[Comparable], sides: Sequence[Side], at: Found | None = None
    ) -> AdjudicationPage:
        """Opens the articles for adjudication, that of a disagreement first."""
        from annotator.gui.adjudication_page import AdjudicationPage  # late: the window need not wait for it

        if self._adjudication is not None:
            self._adjudication.close()
            self._adjudication.deleteLater()
        window = self._window
        page = self._adjudication = AdjudicationPage(window, window.workspace, window.store)
        page.show()
        page.activateWindow()
        page.show_articles(articles, sides, at)
        return page

    def ask_other(self) -> None:
        """Lets the user name another corpus file and shows what merging it would do."""
        title = self.tr("Merge with another corpus")
        names = self._window.messages.ask_files(title, self.tr("Corpus (*.sqlite)"))
        if names:
            self.open_merging(Path(names[0]))

    def open_merging(self, path: Path) -> MergingPage:
        """Opens the page that merges, with what the other corpus has."""
        from annotator.gui.merging_page import MergingPage  # late: the window need not wait for it

        if self._merging is None:
            window = self._window
            self._merging = MergingPage(window, window.workspace, window.store, self._tasks)
            self._merging.merged.connect(self._on_merged)
        self._merging.show()
        self._merging.activateWindow()
        self._merging.show_other(path)
        return self._merging

    def _decided_by(self, annotation: Annotation) -> str:
        """Who decided about an annotation last, and when."""
        workspace = self._window.workspace
        if annotation.status is Status.SUGGESTED or not workspace.has_article:
            return ""
        with self._window.messages.attempt():
            found = workspace.corpus.versions.decided_by(workspace.article.id, annotation.id)
            if found is not None and found[0]:
                made = datetime.fromisoformat(found[1]).astimezone()
                return self.tr("decided by {0}, {1}").format(found[0], f"{made:%Y-%m-%d %H:%M}")
        return ""

    def _close_outdated(self) -> None:
        """What belongs to a corpus that is not in use any more goes."""
        page = self._adjudication
        if page is not None and page.desk.corpus is not self._window.workspace.corpus:
            page.close()

    def _on_mode(self) -> None:
        """The annotations are others now: those of the open article are read anew."""
        window = self._window
        here = window.workspace.article.id if window.workspace.has_article else None
        window.show_corpus()
        if here is not None:
            window.open_article(here)

    def _on_merged(self) -> None:
        window = self._window
        window.show_corpus()
        with window.messages.attempt():
            window.workspace.reload("")

    def _open_version(self, row: int) -> None:
        self._window.activateWindow()
        self._window.open_article(row)


def _raise(error: BaseException) -> None:
    raise error
