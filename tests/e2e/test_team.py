"""A team: each annotates on their own, the annotations are compared, adjudicated and exported."""

import json

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Span, Status
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode, VersionKind
from annotator.exports import export


def be(home, person):
    """From the next start on somebody else sits at the computer."""
    (home / "settings.toml").write_text(f'person = "{person}"\n', "utf-8")


def accepted(article):
    """What counts: labels and places."""
    return {(a.label, a.start, a.end) for a in article.annotations.values() if a.status is Status.ACCEPTED}


def test_own_annotations_are_compared_adjudicated_and_exported(
    home, start, article, fake_worker, corpus_path, tmp_path, qtbot
):
    be(home, "Ann")

    def ann(driver):
        driver.opened()
        window = driver.window
        page = window.commands.team.open_versions()
        page.modes[Mode.OWN].click()
        assert driver.window.workspace.corpus.versions.mode is Mode.OWN
        page.close()
        window.activateWindow()
        driver.until(window.isActiveWindow)
        window.actions_["accept_all"].trigger()
        assert accepted(driver.article) == accepted(driver.window.workspace.corpus.load(1))
        assert window.queue.model.rowCount() == 1

    start(ann, article)
    be(home, "Ben")

    def ben(driver):
        driver.opened()
        window = driver.window
        assert accepted(driver.article) == set()
        names = [a for a in driver.article.in_order() if a.layer is Layer.ENTITY]
        window.selection.select(names[0].id)
        window.actions_["label:entity:ORG"].trigger()
        window.selection.select(names[1].id)
        window.actions_["accept"].trigger()
        assert len(accepted(driver.article)) == 2
        window.actions_["undo"].trigger()
        assert len(accepted(driver.article)) == 1
        window.actions_["redo"].trigger()
        window.selection.select(names[1].id)
        assert "decided by Ben" in window.inspector.annotation_page._origin.text()

    start(ben)
    be(home, "Cid")
    kept = []

    def cid(driver):
        driver.opened()
        window = driver.window
        corpus = window.workspace.corpus
        before = [corpus.versions.load(v.id).annotations for v in corpus.versions.of(1)]
        window.actions_["agreement"].trigger()
        page = window.commands.team.open_agreement()
        driver.until(lambda: page.table.figures.rowCount() > 0 and page._task is None)
        assert [side.title for side in page.chosen] == ["Ann", "Ben"]
        page.disagreements.go_to(0)
        page.adjudicate(page.disagreements.current)
        desk = window.commands.team._adjudication
        driver.until(desk.isActiveWindow)
        keyed = desk.disagreements.list
        differing = desk.desk.open_count
        assert differing > 0
        qtbot.keyClick(keyed, Qt.Key.Key_Return)
        for _ in range(differing):
            qtbot.keyClick(keyed, Qt.Key.Key_1)
        qtbot.keyClick(keyed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        (row,) = corpus.versions.adjudicated().values()
        assert corpus.load(row).labels.done
        assert [corpus.versions.load(v.id).annotations for v in corpus.versions.of(1)[:2]] == before
        kept.append(accepted(corpus.load(row)))
        assert accepted(driver.article) == set()

    start(cid)
    corpus = Corpus.open(corpus_path, person="Zoe", write=False)
    (ann_row,) = [v.id for v in corpus.versions.all(VersionKind.PERSONAL, "Ann")]
    assert kept == [accepted(corpus.versions.load(ann_row))]
    articles = [corpus.load(row) for row in corpus.versions.adjudicated().values()]
    export(articles, "jsonl", tmp_path / "out.jsonl")
    corpus.close()
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    found = {(a["label"], a["start"], a["end"]) for a in json.loads(line)["annotations"]}
    assert found == kept[0]


def test_blind_annotators_see_nothing_before_they_annotate(home, start, article, fake_worker, corpus_path):
    be(home, "Ann")

    def ann(driver):
        driver.opened()
        window = driver.window
        assert driver.article.annotations
        page = window.commands.team.open_versions()
        page.modes[Mode.BLIND].click()
        page.close()
        assert dict(driver.article.annotations) == {}
        assert not window.detector.running
        window.activateWindow()
        driver.until(window.isActiveWindow)
        start_ = driver.article.text.index("Reuters")
        window.view.select_text(Span(start_, start_ + 7))
        window.actions_["label:entity:ORG"].trigger()
        assert accepted(driver.article) == {("ORG", start_, start_ + 7)}
        window.detection.start()
        assert not window.detector.running
        assert "without suggestions" in driver.message
        window.detection.offer_again()
        assert not window.desk.bar._action.isVisible()
        assert accepted(driver.article) == {("ORG", start_, start_ + 7)}

    start(ann, article)
    corpus = Corpus.open(corpus_path, person="Zoe", write=False)
    (version,) = corpus.versions.all(VersionKind.BLIND)
    assert len(corpus.versions.load(version.id).annotations) == 1
    assert len(corpus.versions.load(1).annotations) > 1
    corpus.close()


def test_ones_own_articles_are_annotated_again_and_compared(home, start, article, fake_worker, qtbot):
    be(home, "Ann")

    def ann(driver):
        driver.opened()
        window = driver.window
        window.actions_["accept_all"].trigger()
        first = accepted(driver.article)
        page = window.commands.team.open_versions()
        page.days.setValue(0)
        page.repeat()
        page.list.activated.emit(page.model.index(0))
        page.close()
        assert dict(driver.article.annotations) == {}
        label, begin, end = sorted(a for a in first if a[0] == "ORG")[0]
        window.view.select_text(Span(begin, end))
        window.actions_[f"label:entity:{label}"].trigger()
        assert accepted(window.workspace.corpus.load(1)) == first
        page = window.commands.team.open_agreement()
        for box in page.boxes.values():
            box.setChecked(True)
        page.measure()
        driver.until(lambda: page.table.figures.rowCount() > 0 and page._task is None)
        assert [side.title for side in page.chosen] == ["shared", "Ann (repeated)"]
        assert len(page.disagreements.model.found) > 0

    start(ann, article)
