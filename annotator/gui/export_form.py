"""The choices of an export: format, articles, annotations; what is not needed is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from annotator.core.splitting import SPLITS
from annotator.exports import FORMATS, Misfit, all_formats
from annotator.gui.export_datasheet import DatasheetForm
from annotator.gui.export_scopes import ALL, CURRENT, DECIDED, DONE, SELECTED, SETS, SHARED, Scopes
from annotator.gui.export_split_form import SplitForm
from annotator.gui.fields import QuietCombo, caption, section
from annotator.gui.sentences import translated
from annotator.gui.side_names import side_name

if TYPE_CHECKING:
    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus
    from annotator.corpus.versions import Side
    from annotator.exports import Format
    from annotator.gui.tasks import Tasks

_TRAINING = (
    *("jsonl", "spacy", "conll", "conll-bioes", "conll-bilou", "conllu", "conll2012"),
    *("parquet", "stance"),
)
_TABLES = ("csv", "tsv", "xlsx", "plover")
_READING = ("html", "pdf")


class ExportForm(QWidget):
    """`changed` when other articles or annotations are meant, `misfit_chosen` carries a `Misfit`."""

    changed = Signal()
    misfit_chosen = Signal(object)

    def __init__(self, corpus: Corpus, scheme: Scheme, tasks: Tasks, *, has_selection: bool) -> None:
        super().__init__()
        self._formats = all_formats()
        self._picked = False
        self.format_box = QuietCombo()
        self.format_box.setAccessibleName(self.tr("Format"))
        self._fill_formats()
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("quiet", True)
        self.scope_box = QuietCombo()
        self.scope_box.setAccessibleName(self.tr("Articles"))
        for key in (SELECTED,) if has_selection else (DONE, DECIDED, ALL):
            self.scope_box.addItem(self._title(key), key)
        self.splits = SplitForm(corpus, tasks)
        self.datasheet = DatasheetForm(corpus, scheme)
        self.whose_box = QuietCombo()
        self.whose_box.setAccessibleName(self.tr("Whose annotations"))
        self.whose_box.addItem(self.tr("Those of the articles themselves"), SHARED)
        self.suggestions = QCheckBox(self.tr("Suggestions as well, not only what was accepted"))
        self.rejected = QCheckBox(self.tr("Rejected ones as negatives"))
        self.misfit_box = QuietCombo()
        self.misfit_box.setAccessibleName(self.tr("Where a word would be cut"))
        for how, text in (
            (Misfit.CUT, self.tr("Cut the word there")),
            (Misfit.EXPAND, self.tr("Expand the annotation to whole words")),
            (Misfit.CONTRACT, self.tr("Contract the annotation to whole words")),
            (Misfit.LEAVE_OUT, self.tr("Leave the annotation out")),
        ):
            self.misfit_box.addItem(text, how)
        self._lay_out()
        self._connect()
        self._follow_format()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(section(caption(self.tr("Format")), self.format_box, self.about))
        column.addWidget(section(caption(self.tr("Articles")), self.scope_box))
        column.addWidget(self.splits, 1)
        column.addWidget(section(caption(self.tr("Annotations")), self.suggestions, self.rejected))
        self._whose = section(caption(self.tr("Whose annotations")), self.whose_box)
        self._misfits = section(caption(self.tr("Where an annotation cuts a word")), self.misfit_box)
        for widget in (self._whose, self._misfits, self.splits, self.datasheet):
            widget.hide()
        column.addWidget(self._whose)
        column.addWidget(self._misfits)
        column.addWidget(self.datasheet)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self.format_box.activated.connect(self._follow_format)
        self.scope_box.activated.connect(self._on_scope)
        self.misfit_box.activated.connect(lambda _row: self.misfit_chosen.emit(self.misfit))
        for signal in (
            self.format_box.activated,
            self.scope_box.activated,
            self.whose_box.activated,
            self.suggestions.toggled,
            self.rejected.toggled,
            self.splits.proposed,
        ):
            signal.connect(self.changed)

    def _fill_formats(self) -> None:
        ours = set(FORMATS)
        known = {*_TRAINING, *_TABLES, *_READING}
        groups = (
            (self.tr("To train models"), _TRAINING),
            (self.tr("For other tools"), [n for n in FORMATS if n not in known]),
            (self.tr("As tables"), _TABLES),
            (self.tr("To read"), _READING),
            (self.tr("Of extensions"), [n for n in self._formats if n not in ours]),
        )
        for title, names in groups:
            written = [self._formats[name] for name in names if self._formats[name].writes]
            if written:
                self._add_heading(title)
            for format_ in written:
                self.format_box.addItem(format_.name, format_.name)
                tip = translated(format_.description)
                self.format_box.setItemData(self.format_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.format_box.setCurrentIndex(self.format_box.findData("jsonl"))

    def _add_heading(self, title: str) -> None:
        self.format_box.addItem(title)
        model = self.format_box.model()
        assert isinstance(model, QStandardItemModel)
        item = model.item(self.format_box.count() - 1)
        item.setEnabled(False)
        item.setSelectable(False)

    def _title(self, key: str) -> str:
        titles = {
            SELECTED: self.tr("The selected articles"),
            DONE: self.tr("Articles that are done"),
            DECIDED: self.tr("Articles with decisions"),
            ALL: self.tr("All articles of the corpus"),
            CURRENT: self.tr("Only the open article"),
            SETS: self.tr("A training set: a folder with train, dev and test"),
        }
        return titles.get(key) or self.tr("The split “{0}”").format(key)

    # -- what is chosen -------------------------------------------------------------------------------------

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return self._formats[str(self.format_box.currentData())]

    @property
    def scope(self) -> str:
        """The key of the articles; empty as long as nothing was chosen, for the most sensible."""
        return str(self.scope_box.currentData()) if self._picked else ""

    @property
    def is_set(self) -> bool:
        """True if a folder with all splits is to be written."""
        return self.scope == SETS

    @property
    def side(self) -> Side:
        """Whose annotations."""
        return self.whose_box.currentData()  # type: ignore[no-any-return]

    @property
    def misfit(self) -> Misfit:
        """What is done where an annotation begins or ends inside a word."""
        return Misfit(self.misfit_box.currentData())

    @property
    def with_rejected(self) -> bool:
        """True if rejected ones are wanted and the format can tell them apart."""
        return self.rejected.isChecked() and self.format.negatives

    # -- what is offered ------------------------------------------------------------------------------------

    def show_scopes(self, found: Scopes) -> None:
        """Offers what there is; what was chosen stays chosen."""
        chosen = self.scope or found.first()
        self.scope_box.clear()
        for key, ids in found.ids.items():
            self.scope_box.addItem(f"{self._title(key)} ({len(ids):,})", key)
        if SELECTED not in found.ids:
            self.scope_box.addItem(self._title(SETS), SETS)
        self.scope_box.setCurrentIndex(max(0, self.scope_box.findData(chosen)))
        for side in found.sides:
            self.whose_box.addItem(side_name(side), side)
        self._whose.setVisible(bool(found.sides))
        self.datasheet.show_outlets(found.outlets)
        self.splits.show_kept({name: len(found.ids[name]) for name in found.ids if name in SPLITS})

    def show_misfits(self, count: int) -> None:
        """Asks what to do with misfits where there are any."""
        self._misfits.setVisible(count > 0 or self.misfit is not Misfit.CUT)

    def _follow_format(self) -> None:
        format_ = self.format
        self.about.setText(translated(format_.description))
        self.rejected.setVisible(format_.negatives)
        self._show_datasheet()

    def _show_datasheet(self) -> None:
        self.datasheet.setVisible(self.is_set or self.format.describes)

    def _on_scope(self) -> None:
        self._picked = True
        self._show_datasheet()
        self.splits.setVisible(self.is_set)
        self._rest.setVisible(not self.is_set)
        if self.is_set and self.splits.division is None:
            self.splits.propose()
