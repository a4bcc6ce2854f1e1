"""The menu beside a search: fields with their values to choose from, and the searches that have a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QMenu

from annotator.core.errors import UserError
from annotator.core.query_fields import FIELDS, Kind
from annotator.core.query_writing import value_of, with_field
from annotator.gui.markup import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.corpus.saved_searches import SavedSearches
    from annotator.gui.query_bar import QueryBar

_MOST = 30  # values of a field


class SearchMenu(QMenu):
    """Made anew at each opening: what the search asks for is ticked."""

    def __init__(self, bar: QueryBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Lists the fields as the search and the corpus are now."""
        self.clear()
        for title, name in self._fields():
            self._add_field(self.addMenu(title), name)
        self.addSeparator()
        self._add_saved()

    def _fields(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Kind of annotation"), "layer"),
            (self.tr("Label"), "label"),
            (self.tr("Decision"), "status"),
            (self.tr("Suggested by"), "origin"),
            (self.tr("Unsure"), "unsure"),
            (self.tr("Event type"), "event"),
            (self.tr("Stance"), "stance"),
            (self.tr("Speaker"), "speaker"),
            (self.tr("Entity"), "entity"),
            (self.tr("Decided by"), "person"),
            (self.tr("Outlet"), "outlet"),
            (self.tr("Done"), "done"),
            (self.tr("Flagged"), "flagged"),
            (self.tr("Tag"), "tag"),
            (self.tr("Set"), "set"),
            (self.tr("Assigned to"), "assigned"),
            (self.tr("Part of the data"), "split"),
        )

    def _add_field(self, menu: QMenu, name: str) -> None:
        """Fills the menu of a field when it opens: its values may have to be looked up."""
        chosen = value_of(self._bar.text, name)
        menu.menuAction().setCheckable(True)
        menu.menuAction().setChecked(chosen is not None)
        menu.aboutToShow.connect(lambda: self._fill_field(menu, name))

    def _fill_field(self, menu: QMenu, name: str) -> None:
        menu.clear()
        chosen = value_of(self._bar.text, name)
        anything = menu.addAction(self.tr("Anything"))
        anything.setCheckable(True)
        anything.setChecked(chosen is None)
        anything.triggered.connect(lambda: self._bar.set_text(with_field(self._bar.text, name, None)))
        menu.addSeparator()
        for value in self._values(name):
            action = menu.addAction(plain(value))
            action.setCheckable(True)
            action.setChecked(chosen is not None and value.casefold() == chosen.casefold())
            action.triggered.connect(
                lambda _on, v=value: self._bar.set_text(with_field(self._bar.text, name, v))
            )

    def _values(self, name: str) -> list[str]:
        corpus = self._bar.corpus
        if corpus is None:
            return ["yes", "no"] if FIELDS[name].kind is Kind.YES_NO else list(FIELDS[name].choices)
        try:
            return corpus.search.completions(name, "", _MOST)
        except UserError:
            return []  # a corpus that cannot be read says so in the list of results

    # saved searches

    def _add_saved(self) -> None:
        corpus = self._bar.corpus
        if corpus is None:
            return
        try:
            saved = corpus.search.saved.all()
        except UserError:
            return
        for item in saved:
            action = self.addAction(plain(item.name))
            action.setToolTip(item.query)
            action.setCheckable(True)
            action.setChecked(item.query == self._bar.text.strip())
            action.triggered.connect(lambda _on, query=item.query: self._bar.set_text(query))
        save = self.addAction(self.tr("Save this search…"))
        save.setEnabled(bool(self._bar.text.strip()) and not corpus.read_only)
        save.triggered.connect(self._save)
        if not saved:
            return
        rename, remove = self.addMenu(self.tr("Rename")), self.addMenu(self.tr("Forget"))
        for menu in (rename, remove):
            menu.setEnabled(not corpus.read_only)
        for item in saved:
            again = rename.addAction(plain(item.name))
            again.triggered.connect(lambda _on, id_=item.id, name=item.name: self._rename(id_, name))
            gone = remove.addAction(plain(item.name))
            gone.triggered.connect(lambda _on, id_=item.id: self._change(lambda s: s.remove(id_)))

    def _save(self) -> None:
        name, is_wanted = QInputDialog.getText(
            self._bar, self.tr("Save this search"), self.tr("Name of the search")
        )
        if is_wanted:
            self._change(lambda saved: saved.save(name, self._bar.text))

    def _rename(self, search_id: int, name: str) -> None:
        new, is_wanted = QInputDialog.getText(
            self._bar, self.tr("Rename the search"), self.tr("Name of the search"), text=name
        )
        if is_wanted:
            self._change(lambda saved: saved.rename(search_id, new))

    def _change(self, change: Callable[[SavedSearches], object]) -> None:
        corpus = self._bar.corpus
        assert corpus is not None, "the menu lists saved searches of a corpus only"
        try:
            change(corpus.search.saved)
        except UserError as error:
            self._bar.say(str(error))
