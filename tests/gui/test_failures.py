"""What became of each file of an import: said in the bar, listed on a page, written to the log and as CSV."""

import csv
import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.import_report import ImportReportPage
from annotator.gui.library import ImportReport, Library
from annotator.gui.rows import RowRole
from annotator.importing import Imported

REASONS = [f"{name}.txt is empty; nothing was added; pick another file." for name in "abc"]


class Told:
    """Keeps what the window would say."""

    def __init__(self):
        self.said = []
        self.action = None
        self.also = None

    def warn(self, text, *, action=None, also=None):
        self.said.append(text)
        self.action = action
        self.also = also

    tell = warn


@pytest.fixture
def told(qtbot):
    return Told()


def report(reasons, added=(), *, stopped=False):
    refused = [Imported(Path(f"{n}"), error=reason) for n, reason in enumerate(reasons)]
    return ImportReport([*added, *refused], stopped)


def added(number, **more):
    return Imported(Path(f"{number}.txt"), f"Title {number}", number, True, **more)


def shown_rows(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def page_of(told):
    word, show = told.action
    assert word == "Show all"
    show()
    (page,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ImportReportPage) and w.isVisible())
    return page


def test_several_are_counted_logged_and_shown_in_full(told, qtbot, caplog):
    library = Library(None, None, told)
    with caplog.at_level(logging.WARNING, "annotator.gui.library"):
        library._tell(report(REASONS, [added(1)]))
    assert told.said == ["3 files could not be read; the other 1 are in the corpus."]
    assert [record.getMessage() for record in caplog.records] == REASONS
    page = page_of(told)
    assert shown_rows(page) == ["0", "1", "2"]
    page.outcomes.setCurrentIndex(0)
    assert shown_rows(page) == ["Title 1", "0", "1", "2"]
    with qtbot.waitSignal(page.destroyed):
        page.close()


def test_one_is_said_at_once(told):
    Library(None, None, told)._tell(report(REASONS[:1]))
    assert (told.said, told.action) == (REASONS[:1], None)


def test_one_of_several_hides_neither_the_others_nor_what_can_be_done_with_them(told):
    library = Library(None, None, told)
    offer = "Detect in all", lambda: None
    library.offer = lambda: offer
    library._tell(report(REASONS[:1], [added(1), added(2)]))
    assert told.said == [f"{REASONS[0]} In the corpus: 2."]
    assert told.also is offer
    page = page_of(told)
    assert shown_rows(page) == ["Title 1", "Title 2", "0"]
    page.close()


def test_a_copy_is_named_by_the_title_of_what_it_is_like(qtbot):
    imported = [added(1), added(2, near=1), added(3, near=7), added(4, near=8)]
    page = ImportReportPage(imported, None, {7: "Older", 8: ""}.__getitem__)
    qtbot.addWidget(page)
    about = [page.model.index(row).data(RowRole).about for row in range(1, 4)]
    assert about == [
        "2.txt · nearly the same as “Title 1”",
        "3.txt · nearly the same as “Older”",
        "4.txt · nearly the same as another",
    ]


def test_where_all_fail_nothing_is_said_of_others(told):
    Library(None, None, told)._tell(report(REASONS))
    assert told.said == ["3 files could not be read; the corpus is as it was."]


def test_copies_are_told_and_an_article_is_opened_from_the_report(told, qtbot):
    library = Library(None, None, told)
    library._tell(report([], [added(1), added(2, near=1), Imported(Path("3.txt"), "Old", 3)]))
    assert told.said == ["New articles: 2. In the corpus already: 1. Nearly the same as others: 1."]
    page = page_of(told)
    page.show_outcome("copy")
    assert shown_rows(page) == ["Title 2"]
    with qtbot.waitSignal(library.article_requested) as opened:
        page.list.activated.emit(page.model.index(0))
    assert opened.args == [2]
    page.close()


def test_a_stopped_import_says_how_it_goes_on(told):
    Library(None, None, told)._tell(report([], [added(1)], stopped=True))
    assert told.said == ["Stopped. In the corpus: 1. Open the files again to go on with the rest."]


def test_the_report_is_saved_as_a_table(qtbot, tmp_path):
    page = ImportReportPage([added(1, warnings=("odd",)), Imported(Path("x"), error="No.")], None)
    qtbot.addWidget(page)
    page.save(tmp_path / "import.csv")
    with (tmp_path / "import.csv").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["outcome"], first["article"], first["message"]) == ("added", "1", "odd")
    assert (second["file"], second["outcome"], second["message"]) == ("x", "refused", "No.")
    page.save(tmp_path / "no folder" / "import.csv")
    assert "could not be written" in page._said.text()
