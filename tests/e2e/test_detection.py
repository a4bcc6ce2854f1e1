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
