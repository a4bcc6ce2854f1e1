"""The search of the whole corpus: articles or passages, words in their context, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.concordance import Sort
from annotator.core.query import Query
from annotator.gui.concordance import ConcordanceModel, ConcordanceView
from annotator.gui.fields import QuietCombo, teaching_page
from annotator.gui.query_bar import QueryBar
from annotator.gui.rows import IdRole, RowList
from annotator.gui.search_articles import FoundModel
from annotator.gui.search_results import MOST_SORTED, SearchResults, Wanted
from annotator.gui.speech import speak

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QCloseEvent

    from annotator.core.concordance import Passage
    from annotator.corpus.search import Count, Found
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Tasks
    from annotator.gui.theme import Theme
    from annotator.workspace import Workspace

_TEACH, _ARTICLES, _PASSAGES, _NOTHING = range(4)


class SearchPage(QDialog):
    """Stands beside the window. A result opens at its place: `article_requested`, `passage_requested`.

    `deeds` is the button whose menu says what can be done with the selected results; `chosen_changed` comes
    when others are selected.
    """

    article_requested = Signal(int)
    passage_requested = Signal(object)
    chosen_changed = Signal()
    closing = Signal()

    def __init__(
        self, window: QWidget | None, workspace: Workspace, messages: Messages, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._messages = messages
        self.told = messages.bar_for(self)
        self.setWindowTitle(self.tr("Search the corpus"))
        self.resize(1040, 640)
        self.bar = QueryBar(self.tr("Words, “a phrase”, begin*, -not, label:…, speaker:…, date:2022-02"))
        self.results = SearchResults(tasks)
        self.found = FoundModel()
        self.lines = ConcordanceModel()
        self.articles = RowList(self.tr("Articles found"), self.found)
        self.articles.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table = ConcordanceView(self.tr("Passages found"), self.lines)
        self.articles_button = self._choice(self.tr("&Articles"))
        self.passages_button = self._choice(self.tr("&Passages"))
        self.regex_button = self._choice(self.tr("&Regular expression"))
        self.sort_box = QuietCombo()
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.deeds = QPushButton(self.tr("&With the selected"))
        self.deeds.setAutoDefault(False)
        self.is_closed = self._is_new = False
        self._lay_out()
        self._connect()
        self.articles_button.setChecked(True)
        self.follow_corpus()

    def _choice(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        for button in (self.articles_button, self.passages_button, self.regex_button):
            group.addButton(button)
            head.addWidget(button)
        head.addStretch(1)
        self.sort_box.setAccessibleName(self.tr("Order of the passages"))
        for sort, text in self._sorts():
            self.sort_box.addItem(text, sort)
        head.addWidget(self.sort_box)
        self._pages = QStackedWidget()
        hint = self.tr(
            "Type words, or fields such as label:GPE, speaker:Ada, status:suggested; the menu beside the "
            "field writes them for you. Passages show each hit in its line, to be sorted by what stands "
            "beside it. Return opens a result at its place; the menu below labels, tags, exports or deletes "
            "what is selected."
        )
        nothing = self.tr(
            "Try fewer words, the beginning of a word with a star (sanction*), or fewer fields."
        )
        for page in (
            teaching_page(self.tr("Find anything in the corpus"), hint),
            self.articles,
            self.table,
            teaching_page(self.tr("Nothing found"), nothing),
        ):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self._pages, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.deeds)
        return row

    def _sorts(self) -> tuple[tuple[Sort, str], ...]:
        return (
            (Sort.ARTICLE, self.tr("In the order of the articles")),
            (Sort.DATE, self.tr("By date")),
            (Sort.LEFT, self.tr("By the word before")),
            (Sort.LEFT_SECOND, self.tr("By the second word before")),
            (Sort.RIGHT, self.tr("By the word after")),
            (Sort.RIGHT_SECOND, self.tr("By the second word after")),
            (Sort.WORDS, self.tr("By the words found")),
        )

    def _connect(self) -> None:
        self.bar.query_changed.connect(self.search)
        self.bar.edit.textChanged.connect(self._on_expression)
        self.bar.returned.connect(self._open_first)
        self.bar.left.connect(self._focus_results)
        for button in (self.articles_button, self.passages_button, self.regex_button):
            button.clicked.connect(self.search)
            button.clicked.connect(self.bar.edit.setFocus)  # what is typed next is looked for
        self.sort_box.activated.connect(self.search)
        self.results.began.connect(self._on_began)
        self.results.articles_read.connect(self._show_articles)
        self.results.passages_read.connect(self._show_passages)
        self.results.counted.connect(self._show_count)
        self.results.failed.connect(self._on_failed)
        self.found.more_wanted.connect(self.results.more)
        self.lines.more_wanted.connect(self.results.more)
        for view in (self.articles, self.table):
            view.activated.connect(self._open)
            view.selectionModel().selectionChanged.connect(self.chosen_changed)
            QShortcut(QKeySequence(Qt.Key.Key_Return), view, self.open_current, context=_WIDGET)
        self.articles.clicked.connect(self._open)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.told.take_offer)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.bar.set_theme(theme)
        self.articles.delegate.theme = self.found.theme = theme
        self.told.set_theme(theme)
        self.articles.viewport().update()
        self.table.set_theme(theme)

    def follow_corpus(self) -> None:
        """Searches the corpus that is open now, if it is another one."""
        if self.is_closed:
            return
        if self.bar.corpus is not self._workspace.corpus:
            self.bar.set_corpus(self._workspace.corpus)
            self.search()

    # searching

    @property
    def is_of_passages(self) -> bool:
        """True if passages are listed, not articles."""
        return not self.articles_button.isChecked()

    @property
    def wanted(self) -> Wanted:
        """What the page looks for."""
        sort = Sort(self.sort_box.currentData())
        if self.regex_button.isChecked():
            return Wanted(Query(), passages=True, expression=self.bar.text, match_case=True, sort=sort)
        return Wanted(self.bar.query, passages=self.passages_button.isChecked(), sort=sort)

    def _on_expression(self) -> None:
        """An expression is looked for with Return: it may take long, and half of one means something else."""
        if self.regex_button.isChecked():
            self.results.stop()

    def search(self, _what: object = None) -> None:
        """Looks for what is typed, anew."""
        if self.is_closed:
            return
        wanted = self.wanted
        self.sort_box.setEnabled(self.is_of_passages)
        if wanted.query.is_empty and not wanted.expression:
            self.results.stop()
            self.found.clear()
            self.lines.clear()
            self._pages.setCurrentIndex(_TEACH)
            self.count.setText("")
            self.chosen_changed.emit()
            return
        with self._messages.attempt():
            self.results.start(self._workspace.corpus, wanted)

    def _on_began(self, _wanted: Wanted) -> None:
        """What is on show stays until the first results come: nothing flickers."""
        self.count.setText(self.tr("Searching…"))
        self._is_new = True

    def _begin(self) -> None:
        """The first results of another search."""
        if self._is_new:
            self._is_new = False
            self.found.clear()
            self.lines.clear()
            self.lines.sort_by(Sort(self.sort_box.currentData()))
            self.chosen_changed.emit()

    def _show_articles(self, found: list[Found], is_all: bool) -> None:
        self._begin()
        self.found.add(found, is_complete=is_all)
        self._pages.setCurrentIndex(_ARTICLES if self.found.rowCount() else _NOTHING)
        self.chosen_changed.emit()
        if is_all:
            self.count.setText(self.tr("Articles: {0}").format(f"{self.found.rowCount():,}"))
            speak(self, self.count.text())

    def _show_count(self, count: Count) -> None:
        number = f"{count.number:,}"
        text = self.tr("Articles: more than {0}") if count.is_more else self.tr("Articles: {0}")
        self.count.setText(text.format(number))
        speak(self, self.count.text())

    def _show_passages(self, found: list[Passage], is_all: bool) -> None:
        self._begin()
        sort = self.lines.order
        is_sorted = sort is Sort.ARTICLE
        number = self.lines.rowCount() + len(found)
        self.lines.add(found, is_complete=is_all or (not is_sorted and number >= MOST_SORTED))
        self.table.show_labels(visible=any(line.label for line in self.lines.lines[:FEW]))
        self._pages.setCurrentIndex(_PASSAGES if number else _NOTHING)
        self.chosen_changed.emit()
        text = self.tr("Passages: {0}") if is_all else self.tr("Passages: {0} and more")
        if not is_all and not is_sorted and number >= MOST_SORTED:
            text = self.tr("The first {0} passages, sorted")
        self.count.setText(text.format(f"{number:,}"))
        speak(self, self.count.text())

    def _on_failed(self, sentence: str) -> None:
        self.count.setText("")
        self.bar.say(sentence)

    # results

    def _focus_results(self) -> None:
        view = self.table if self.is_of_passages else self.articles
        if not view.currentIndex().isValid() and view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))
        view.setFocus()  # afterwards, so that a screen reader reads the row

    def _open_first(self) -> None:
        """Return in the field: the first result, or, for an expression, the search."""
        if self.regex_button.isChecked() and self.results.wanted != self.wanted:
            self.search()
            return
        self._focus_results()
        self.open_current()

    def open_current(self) -> None:
        """Opens the current result at its place."""
        view = self.table if self.is_of_passages else self.articles
        self._open(view.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.is_of_passages:
            self.passage_requested.emit(self.lines.lines[index.row()])
        else:
            self.article_requested.emit(index.data(IdRole))

    @property
    def chosen_articles(self) -> list[int]:
        """The ids of the articles that are selected, or that have selected passages."""
        if self.is_of_passages:
            return list(dict.fromkeys(line.article_id for line in self.table.selected()))
        rows = sorted(index.row() for index in self.articles.selectionModel().selectedRows())
        return [self.found.index(row).data(IdRole) for row in rows]

    @property
    def chosen_passages(self) -> list[Passage]:
        """The selected passages; none where articles are listed."""
        return self.table.selected() if self.is_of_passages else []

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.is_closed = True
        self.results.stop()
        self.closing.emit()
        super().closeEvent(event)


FEW = 60
"""Lines by which it is seen whether there are labels."""

_WIDGET = Qt.ShortcutContext.WidgetShortcut
