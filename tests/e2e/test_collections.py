"""A table of articles and a zip of files, opened in the window: all of them come in, the first is shown."""

import csv
import zipfile

from PySide6.QtCore import Qt

PROSE = "The dock workers of Ghent ended their strike on Thursday, the union said, after long talks."


def table(folder, name):
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["headline", "body"])
        rows.writerows([f"{name} {n}", f"{PROSE} {n}"] for n in range(3))
    return folder / name


def test_a_table_and_a_zip_are_opened(start, tmp_path, fake_worker):
    path = table(tmp_path, "a.csv")
    packed = tmp_path / "b.zip"
    with zipfile.ZipFile(packed, "w") as file:
        file.write(path, "inner/a.csv")
        file.writestr("inner/last.txt", "Harbour Reopens\n\nShips sail again.")

    def story(program):
        program.window.messages.ask_files = lambda title, filters: (
            [str(path), str(packed)] if "*.csv" in filters and "*.zip" in filters else []
        )
        program.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        program.opened()
        assert program.article.metadata.title == "a.csv 0"
        program.until(lambda: "New articles: 4. In the corpus already: 3." in program.message)
        rows = program.window.workspace.corpus.queue()
        assert [row.source_name for row in rows][-1] == "b.zip/inner/last.txt"
        assert {str(path), str(packed)} <= set(program.window.store.current.recent)

    start(story)
