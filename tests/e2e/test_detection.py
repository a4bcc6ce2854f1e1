"""Detection in its own process: a crash, a stop, a restart, a change of article."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Status


def test_a_crash_of_the_worker_says_so_and_detection_can_be_started_again(
    start, tmp_path, fake_worker, mended
):
    path = tmp_path / "crash.txt"
    path.write_text(
        "A short headline\n\nVelmark spoke to Reuters.\n\nCRASH\n\nOstria was silent about it.", "utf-8"
    )

    def story(program):
        program.until(lambda: "Detection stopped" in program.message)
        assert program.find("Velmark").status is Status.SUGGESTED
        program.select("Velmark")
        program.key(Qt.Key.Key_Space)
        mended.touch()
        program.window.desk.bar._action.click()
        program.opened()
        assert program.find("Velmark").status is Status.ACCEPTED
        assert program.find("Ostria").status is Status.SUGGESTED

    start(story, path)


def test_a_stop_keeps_what_was_found(start, tmp_path, fake_worker):
    path = tmp_path / "wait.txt"
    path.write_text("A short headline\n\nVelmark spoke to Reuters.\n\nWAIT for the rest of it.", "utf-8")

    def story(program):
        program.until(lambda: program.window.workspace.has_article and "Velmark" in program.words())
        assert program.window.detector.running
        program.key(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        assert not program.window.detector.running
        assert "Detection stopped" in program.window.status.text
        assert program.find("Reuters")

    start(story, path)


def test_decisions_made_while_detection_runs_stand(start, tmp_path, fake_worker):
    path = tmp_path / "wait.txt"
    path.write_text("A short headline\n\nVelmark spoke to Reuters.\n\nWAIT for the rest of it.", "utf-8")

    def story(program):
        program.until(lambda: program.window.workspace.has_article and "Velmark" in program.words())
        program.select("Velmark")
        program.key(Qt.Key.Key_O)
        program.window.detection.start()
        program.until(lambda: program.window.detector.running)
        assert program.find("Velmark").label == "ORG"

    start(story, path)


def test_results_of_the_article_that_was_left_are_dropped(start, tmp_path, fake_worker, article):
    path = tmp_path / "wait.txt"
    path.write_text("A short headline\n\nVelmark spoke to Reuters.\n\nWAIT for the rest of it.", "utf-8")

    def story(program):
        program.until(lambda: program.window.workspace.has_article and "Velmark" in program.words())
        left = program.article.id
        program.window.library.open_paths([article])
        program.until(lambda: program.article.id != left)
        program.opened()
        assert "Katarina Holm" in program.words()
        assert program.window.workspace.corpus.load(left).detected_by is None

    start(story, path)


def test_the_paragraphs_in_sight_come_first(start, tmp_path, fake_worker):
    path = tmp_path / "long.txt"
    paragraphs = [f"Paragraph {n} of the long report says that Velmark and Ostria met." for n in range(300)]
    path.write_text("A short headline\n\n" + "\n\n".join(paragraphs), "utf-8")

    def story(program):
        program.opened()
        program.view.scrolling.to_top(program.article.text.index("Paragraph 250"))
        seen = program.view.scrolling.visible_span()
        batches = []
        program.window.detector.suggested.connect(batches.append)
        with program.bot.waitSignal(program.window.detector.finished, timeout=20_000):
            program.window.actions_["detect"].trigger()
        first = batches[0][0]
        assert seen.start <= first.start < seen.end
        assert len(batches) == 300

    start(story, path)


def test_the_end_of_the_window_is_the_end_of_the_worker(start, tmp_path, fake_worker):
    path = tmp_path / "wait.txt"
    path.write_text("A short headline\n\nVelmark spoke to Reuters.\n\nWAIT for the rest of it.", "utf-8")
    kept = {}

    def story(program):
        program.until(lambda: program.window.workspace.has_article and "Velmark" in program.words())
        kept["process"] = program.window.detector._process
        assert kept["process"].processId()
        program.window.close()
        assert program.window.detector._process is None

    start(story, path)
