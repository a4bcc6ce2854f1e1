"""History and statistics, each page with a real corpus behind it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.core.annotation import (
    Annotation,
    Article,
    Block,
    Change,
    Layer,
    Mention,
    Metadata,
    Role,
    Source,
    Span,
    Status,
)
from annotator.core.charts import CHARTS
from annotator.corpus import Corpus
from annotator.gui.history_page import HistoryPage
from annotator.gui.rows import Row, RowRole
from annotator.gui.statistics_page import StatisticsPage
from annotator.gui.tasks import Tasks
from annotator.gui.theme import DARK, LIGHT
from annotator.workspace import Workspace

TEXT = "Putin met Xi.\nLater “we left,” Holm said."
MODEL = "model:x@1"
PUTIN = Annotation("p", Layer.ENTITY, "PERSON", (Span(0, 5),), origin=MODEL, entity="Putin")
XI = Annotation("x", Layer.ENTITY, "ORG", (Span(10, 12),), origin=MODEL, entity="Xi")
QUOTE = Annotation("q", Layer.QUOTE, "direct", (Span(20, 30),), origin="rule:q", speaker=Mention("Holm"))


def raise_(error):
    """What a bug in a task does."""
    raise error


@pytest.fixture
def workspace(tmp_path, scheme):
    """Two articles; the first is open."""
    workspace = Workspace(scheme, Corpus.open(tmp_path / "c.sqlite", person="Ada"))
    for number in (1, 2):
        article = Article(
            TEXT,
            Metadata(f"Article {number}", published=f"2024-0{number}-05"),
            Source(f"{number}.txt"),
            blocks=(Block(0, len(TEXT), Role.BODY),),
            annotations={a.id: a for a in (PUTIN, XI, QUOTE)},
        )
        workspace.corpus.add(article, f"{number}".encode())
    workspace.open_article(1)
    yield workspace
    workspace.corpus.close()


@pytest.fixture
def tasks(qapp):
    tasks = Tasks(raise_)
    yield tasks
    tasks.close()


def accepted(annotation, **fields):
    return replace(annotation, status=Status.ACCEPTED, **fields)


def do(workspace, title, old, new):
    workspace.do(Change(title, (old,), (new,)))


# -- history ------------------------------------------------------------------------------------------------


@pytest.fixture
def history(qtbot, workspace, tasks):
    """The page with three rows: an edit of two articles, a relabelling and an acceptance."""
    do(workspace, "Accept “Putin”", PUTIN, accepted(PUTIN))
    do(workspace, "Label “Xi” PERSON", XI, accepted(XI, label="PERSON"))
    changes = {n: Change("Speaker", (QUOTE,), (accepted(QUOTE, speaker=Mention("She")),)) for n in (1, 2)}
    workspace.everywhere.do(changes)
    page = HistoryPage(None, workspace, tasks)
    qtbot.addWidget(page)
    page.set_theme(DARK)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and not tasks.busy)
    yield page
    page.close()


def rows(page):
    return [page.model.index(row).data(RowRole) for row in range(page.model.rowCount())]


def titles(page):
    return [row.title for row in rows(page)]


def select(page, row):
    page.list.setCurrentIndex(page.model.index(row))


def test_changes_read_as_sentences(history):
    assert titles(history) == [
        "Changed the speaker of “we left,” from Holm to She",
        "Relabelled “Xi” from ORG to PERSON",
        "Accepted “Putin” as PERSON",
    ]
    assert rows(history)[0].about.endswith(" · Ada · 2 places in 2 articles")
    assert rows(history)[1].about.endswith(" · Ada · Article 1")
    described = history.model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == rows(history)[1].about


def test_an_older_change_is_taken_back_and_the_open_article_follows(history, qtbot, workspace, tasks):
    select(history, 2)
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: history.model.rowCount() == 4 and not tasks.busy)
    assert titles(history)[0] == "Took back: Accepted “Putin” as PERSON"
    assert workspace.article.annotations["p"] == PUTIN
    assert workspace.article.annotations["x"].label == "PERSON"
    assert history.list.currentIndex().row() == 0, "the new row is selected"
    workspace.undo()
    assert workspace.article.annotations["p"].status is Status.ACCEPTED
    history.refresh()
    qtbot.waitUntil(lambda: rows(history)[0].faded)
    assert rows(history)[0].right == "undone"
    select(history, 0)
    assert not history.revert_button.isEnabled()


def test_what_a_later_change_builds_on_is_named_and_shown(history, qtbot, workspace, tasks):
    now = workspace.article.annotations["p"]
    do(workspace, "Note on “Putin”", now, replace(now, note="x"))
    history.refresh()
    qtbot.waitUntil(lambda: history.model.rowCount() == 4 and not tasks.busy)
    select(history, 3)
    history.revert_button.click()
    assert "because “Note on “Putin””" in history.bar.text
    assert workspace.article.annotations["p"].note == "x"
    history.bar._action.click()
    assert history.list.currentIndex().row() == 0


def test_an_edit_of_several_articles_is_taken_back_in_all(history, qtbot, workspace, tasks):
    select(history, 0)
    history.revert_button.click()
    assert history.bar.text == "Taken back in 2 articles."
    assert workspace.article.annotations["q"] == QUOTE
    assert workspace.corpus.load(2).annotations["q"] == QUOTE
    qtbot.waitUntil(lambda: rows(history)[0].faded and not tasks.busy)


def test_a_change_of_another_article_is_taken_back_there(history, qtbot, workspace, tasks):
    told = []
    workspace.everywhere.on_done(told.append)
    workspace.corpus.save(2, Change("Accept “Xi”", (XI,), (accepted(XI),)))
    history.refresh()
    qtbot.waitUntil(lambda: history.model.rowCount() == 4 and not tasks.busy)
    select(history, 0)
    history.revert()
    assert workspace.corpus.load(2).annotations["x"] == XI
    assert told == [[2]]


def test_filters(history, qtbot, workspace, tasks):
    workspace.corpus.save(2, Change("Accept “Xi”", (XI,), (accepted(XI),)))
    history.refresh()
    qtbot.waitUntil(lambda: history.model.rowCount() == 4 and not tasks.busy)
    assert [history.person.itemText(n) for n in range(history.person.count())] == ["Everybody", "Ada"]
    history.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: history.model.rowCount() == 3 and not tasks.busy)
    qtbot.keyClicks(history.text, "xi")
    qtbot.waitUntil(lambda: titles(history) == ["Relabelled “Xi” from ORG to PERSON"])
    history.time.setCurrentIndex(1)
    history.person.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert titles(history) == ["Relabelled “Xi” from ORG to PERSON"]
    qtbot.keyClicks(history.text, "zzz")
    qtbot.waitUntil(lambda: history.model.rowCount() == 0)
    assert history._pages.currentIndex() == 1


def test_changes_between_two_days(history, qtbot, tasks):
    assert not history.days.isVisible()
    history.time.setCurrentIndex(5)
    assert history.days.isVisible()
    qtbot.waitUntil(lambda: history.model.rowCount() == 3 and not tasks.busy)
    today = history.days.last.date()
    history.days.last.setDate(today.addDays(-1))
    qtbot.waitUntil(lambda: history.model.rowCount() == 0 and not tasks.busy)
    assert history._pages.currentIndex() == 1
    history.days.first.setDate(today.addDays(3))  # the other end comes along
    assert history.days.last.date() == today.addDays(3)
    history.days.first.setDate(today)
    qtbot.waitUntil(lambda: history.model.rowCount() == 3 and not tasks.busy)
    history.days.last.setDate(today.addDays(-5))
    assert history.days.first.date() == today.addDays(-5)
    history.time.setCurrentIndex(0)
    qtbot.waitUntil(lambda: history.model.rowCount() == 3 and not tasks.busy)
    assert not history.days.isVisible()


def test_a_row_leads_to_its_place(history, qtbot):
    asked = []
    history.place_requested.connect(lambda *place: asked.append(place))
    select(history, 1)
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert asked == [(1, 10, 12, "x")]


def test_pages_are_read_as_they_are_needed(qtbot, workspace, tasks):
    now = PUTIN
    for number in range(205):
        new = replace(now, note=f"{number}")
        workspace.corpus.save(1, Change("Note", (now,), (new,)))
        now = new
    page = HistoryPage(None, workspace, tasks)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 100 and not tasks.busy)
    for count in (200, 205):
        bar = page.list.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.value() < bar.maximum())
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda count=count: page.model.rowCount() == count and not tasks.busy)
    page.model.read_more()
    assert not page.model.is_reading, "there is nothing more"
    page.close()


def test_an_empty_history_teaches(qtbot, workspace, tasks):
    page = HistoryPage(None, workspace, tasks)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert page._pages.currentIndex() == 0
    assert not page.revert_button.isEnabled()
    page.close()


# -- statistics ---------------------------------------------------------------------------------------------


@pytest.fixture
def statistics(qtbot, workspace, tasks):
    page = StatisticsPage(None, workspace, tasks)
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    page.show()
    qtbot.waitUntil(lambda: page.marks.rowCount() == 2 and not tasks.busy)
    yield page
    page.close()


def table(page):
    columns = range(page.marks.columnCount())
    return [[page.marks.index(row, c).data() for c in columns] for row in range(page.marks.rowCount())]


def test_every_chart_opens(statistics, qtbot, tasks):
    assert statistics.charts.model().rowCount() == len(CHARTS)
    for name in CHARTS:
        statistics.open_chart(name)
        qtbot.waitUntil(lambda: not tasks.busy)
        assert statistics.spec.name == name
        has_marks = statistics.marks.rowCount() > 0
        assert statistics._pages.currentIndex() == (2 if has_marks else 1), name
        assert statistics.save_button.isEnabled() is has_marks


def test_the_numbers_lead_to_passages_and_these_to_the_article(statistics, qtbot, tasks):
    assert table(statistics) == [["ORG", "suggested", "2"], ["PERSON", "suggested", "2"]]
    header = [statistics.marks.headerData(c, Qt.Orientation.Horizontal) for c in range(3)]
    assert header == ["Label", "Status", "Number"]
    assert not statistics.list.isVisible()
    asked = []
    statistics.place_requested.connect(lambda *place: asked.append(place))
    statistics.table.setFocus()
    qtbot.keyClick(statistics.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: statistics.passages.rowCount() == 2 and not tasks.busy)
    assert statistics.list.isVisible()
    row = statistics.table.currentIndex().row()
    qtbot.keyClick(statistics.list, Qt.Key.Key_Return)
    assert asked == [(1, 10, 12, "x") if row == 0 else (1, 0, 5, "p")]


def test_a_bar_that_is_clicked_selects_its_row(statistics, qtbot, tasks):
    canvas = statistics._canvas
    qtbot.waitUntil(lambda: canvas.width() > 100)
    canvas.draw()
    drawn = canvas._drawn[1]
    box = drawn.artist.get_window_extent()
    ratio = canvas.device_pixel_ratio
    x, y = (box.x0 + box.x1) / 2 / ratio, canvas.height() - (box.y0 + box.y1) / 2 / ratio
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    qtbot.waitUntil(lambda: statistics.passages.rowCount() == 2 and not tasks.busy)
    assert statistics.marks.mark(statistics.table.currentIndex().row()) is drawn.mark


def test_where_articles_are_counted_they_are_listed(statistics, qtbot, tasks):
    statistics.open_chart("outlets")
    qtbot.waitUntil(lambda: table(statistics) == [["–", "to do", "2"]] and not tasks.busy)
    statistics.table.selectRow(0)
    qtbot.waitUntil(lambda: statistics.passages.rowCount() == 2 and not tasks.busy)
    assert statistics.passages.index(0).data(RowRole) == Row("Article 1", "2024-01-05")
    assert not statistics.list.grab().isNull()
    asked = []
    statistics.place_requested.connect(lambda *place: asked.append(place))
    qtbot.keyClick(statistics.list, Qt.Key.Key_Return)
    assert asked == [(1, 0, 0, "")]


def test_time_is_cut_as_one_likes(statistics, qtbot, tasks):
    statistics.open_chart("articles-over-time")
    qtbot.waitUntil(lambda: table(statistics) == [["2024-01", "1"], ["2024-02", "1"]])
    assert statistics.period.isVisible()
    statistics.period.setCurrentIndex(3)
    qtbot.waitUntil(lambda: table(statistics) == [["2024", "2"]] and not tasks.busy)
    statistics.open_chart("labels")
    assert not statistics.period.isVisible()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_a_chart_is_saved_in_the_colours_of_the_window(statistics, tmp_path):
    statistics.set_theme(DARK)
    for name in ("a.png", "a.svg", "a.csv"):
        statistics.save_as(tmp_path / name)
        assert statistics.bar.text == f"Saved: {tmp_path / name}"
    assert DARK.page.lower() in (tmp_path / "a.svg").read_text("utf-8").lower()
    assert (tmp_path / "a.csv").read_text("utf-8").splitlines()[1] == "ORG,suggested,2"
    statistics.save_as(tmp_path / "a.gif")
    assert "names no format" in statistics.bar.text


def test_how_good_a_model_is_stands_in_the_table(statistics, qtbot, workspace, tasks):
    do(workspace, "Accept", PUTIN, accepted(PUTIN))
    do(workspace, "Label", XI, accepted(XI, label="PERSON"))
    statistics.open_chart("precision")
    qtbot.waitUntil(lambda: statistics.marks.rowCount() == 3 and not tasks.busy)
    assert table(statistics) == [
        [f"{MODEL} · entity: all", "50.0%", "2", "9% – 91%"],
        [f"{MODEL} · ORG", "0.0%", "1", "0% – 79%"],
        [f"{MODEL} · PERSON", "100.0%", "1", "21% – 100%"],
    ]
    assert statistics._tell(statistics.marks.mark(1)) == f"{MODEL} · ORG: 0% (0% – 79%, n = 1)"
