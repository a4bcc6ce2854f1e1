"""Who a mention is: linked by a key in the article, renamed and merged in the register."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status

DORNAN = "Pavel Dornan"
QUOTE = "“We will not sit down,”"


def entities(article):
    """Words and entity of each mention that has one."""
    found = [(a.text_in(article.text), a.entity) for a in article.in_order()]
    return [(words, entity) for words, entity in found if entity]


def link(program, words, name, nth=0):
    """Selects a mention, presses the key and types a name."""
    program.select(words, nth=nth)
    program.key(Qt.Key.Key_H)
    program.pick(name)


def test_a_key_links_a_mention_and_the_next_one_finds_the_name(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "Pavel Dornan of Velmark")
        linked = program.find(DORNAN)
        assert (linked.entity, linked.status) == ("Pavel Dornan of Velmark", Status.ACCEPTED)
        assert program.message == ""
        program.select("Dornan")
        program.key(Qt.Key.Key_H)
        assert [choice.title for choice in program.window.picker._choices.shown] == [
            "Pavel Dornan of Velmark",
            "Dornan",
        ]
        program.key(Qt.Key.Key_Return)
        assert entities(program.stored) == [
            (DORNAN, "Pavel Dornan of Velmark"),
            ("Dornan", "Pavel Dornan of Velmark"),
        ]
        program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert entities(program.stored) == [(DORNAN, "Pavel Dornan of Velmark")]

    start(story, article)


def offered(program):
    """The names in the open list, from the first, which Return takes."""
    return [choice.title for choice in program.window.picker._choices.shown]


def test_return_takes_no_name_that_has_nothing_to_do_with_the_words(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "Vladimir Putin")
        link(program, "Ostria", "Ostrian Union")
        program.select("Velmark")
        program.key(Qt.Key.Key_H)
        assert offered(program) == ["Velmark", "Ostrian Union", "Vladimir Putin"]
        program.key(Qt.Key.Key_Return)
        assert program.find("Velmark").entity == "Velmark"

    start(story, article)


def test_return_keeps_the_present_name(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, "Ostria", "Kingdom of Velmark")
        link(program, DORNAN, "Vladimir Putin")
        link(program, "Velmark", "The Republic")
        program.select("Velmark")
        program.key(Qt.Key.Key_H)
        assert offered(program) == [
            "The Republic",
            "Kingdom of Velmark",
            "Velmark",
            "Vladimir Putin",
            "Unlink",
        ]
        program.key(Qt.Key.Key_Return)
        assert program.find("Velmark").entity == "The Republic"

    start(story, article)


def test_a_name_of_the_corpus_is_offered_by_its_acronym(start, article, fake_worker, tmp_path):
    later = tmp_path / "later.md"
    later.write_text("# Later\n\nThe R.V. was away, and Reuters saw it.\n", "utf-8")

    def story(program):
        program.opened()
        link(program, "Velmark", "Republic of Velmark")
        program.window.library.open_paths([later])
        program.until(lambda: program.article.metadata.title == "Later")
        program.opened()
        at = program.article.text.index("R.V.")
        program.drag_text(at, at + 4)
        program.key(Qt.Key.Key_G)
        program.key(Qt.Key.Key_H)
        assert offered(program) == ["Republic of Velmark", program.view.marks.selected.text_in(later_text)]

    later_text = "Later\n\nThe R.V. was away, and Reuters saw it."
    start(story, article)


def test_a_quote_is_offered_its_speaker_before_places(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, "Katarina Holm", "K. Holm")
        link(program, "Velmark", "Republic of Velmark")
        link(program, DORNAN, "P. D.")
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_H)
        assert offered(program)[0] == "K. Holm"

    start(story, article)


def test_a_link_is_offered_for_the_same_words(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, "Velmark", "Republic of Velmark")
        assert program.message == "1 more “Velmark” here: link them to Republic of Velmark too (A)"
        program.key(Qt.Key.Key_A)
        assert program.window.pages.panel.title.text() == "“Velmark” is GPE, Republic of Velmark"
        program.key(Qt.Key.Key_A)
        assert entities(program.stored) == [("Velmark", "Republic of Velmark")] * 2

    start(story, article)


def test_a_mention_is_unlinked(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "P. D.")
        program.select(DORNAN)
        program.key(Qt.Key.Key_H)
        program.pick("Unlink")
        assert entities(program.stored) == []

    start(story, article)


def test_selected_words_are_what_the_mention_is_linked_to(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "P. D.")
        other = program.select("Dornan")
        text = program.article.text
        at = text.index(DORNAN)
        program.view.select_text(program.find(DORNAN).span)
        assert program.window.selection.current.id == other.id
        assert text[at:].startswith(DORNAN)
        program.key(Qt.Key.Key_H)
        assert program.find("Dornan").entity == "P. D."

    start(story, article)


def test_a_quote_s_speaker_is_linked(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select(QUOTE, Layer.QUOTE)
        assert quote.speaker.text == "Katarina Holm"
        program.key(Qt.Key.Key_H)
        program.pick("K. Holm")
        assert program.find(QUOTE, Layer.QUOTE).resolved_speaker == "K. Holm"
        assert program.find("Katarina Holm").entity == "K. Holm"

    start(story, article)


def test_the_register_renames_merges_unlinks_and_jumps(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "Dornan, Pavel")
        link(program, "Dornan", "Dornan P.")
        program.key(Qt.Key.Key_F7)
        page = program.window.pages.open_entities()
        program.until(page.model.rowCount)
        names = [page.model.entry(row).name for row in range(page.model.rowCount())]
        assert names == ["Dornan P.", "Dornan, Pavel"]
        page.list.selectAll()
        assert page.merge_button.full_text == "Merge 2 into “Dornan P.”"
        page.merge_button.click()
        program.until(lambda: page.model.rowCount() == 1)
        assert {entity for _, entity in entities(program.stored)} == {"Dornan P."}
        assert {entity for _, entity in entities(program.article)} == {"Dornan P."}

        page.detail.name.setText("Pavel  Dornan ")
        page.detail.name.editingFinished.emit()
        program.until(lambda: page.model.entry(0).name == DORNAN)
        assert page.detail.name.text() == DORNAN
        assert page.detail.aliases.text() == "Also: Dornan"
        assert page.detail.numbers.text() == "PERSON · mentions: 2 · articles: 1 · quotes: 2"

        page.detail.list.activated.emit(page.detail.places.index(1))
        assert program.window.selection.current.text_in(program.article.text) == "Dornan"

        page.detail.list.setCurrentIndex(page.detail.places.index(0))
        page.detail.unlink_button.click()
        program.until(lambda: page.model.entry(0).mentions == 1)
        assert entities(program.stored) == [("Dornan", DORNAN)]
        assert "Unlinked: 1 place." in program.message

    start(story, article)


def test_a_click_on_another_mention_answers_the_question(start, article, fake_worker):
    def story(program):
        program.opened()
        link(program, DORNAN, "Pavel Dornan of Velmark")
        short = program.select("Dornan")
        program.key(Qt.Key.Key_H)
        assert program.window.picker.isVisible()
        program.click(program.find(DORNAN).start + 1)
        assert not program.window.picker.isVisible()
        assert program.find("Dornan").entity == "Pavel Dornan of Velmark"
        assert program.window.selection.current.id == short.id
        assert program.window.focusWidget() is program.view
        program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        program.select("Dornan")
        program.key(Qt.Key.Key_H)
        ostria = program.find("Ostria")
        program.click(program.article.text.index(" ", ostria.end + 2))
        assert not program.window.picker.isVisible()
        program.click(ostria.start + 1)
        assert program.window.selection.current.id == ostria.id, "the question is over"
        assert program.find("Ostria").entity is None

    start(story, article)


def test_two_unlinked_mentions_get_one_name(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Dornan")
        program.key(Qt.Key.Key_H)
        program.click(program.find(DORNAN).start + 1)
        assert entities(program.stored) == [(DORNAN, DORNAN), ("Dornan", DORNAN)]

    start(story, article)


def test_a_click_tells_who_says_the_quote(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_H)
        program.click(program.find(DORNAN).start + 1)
        quote = program.find(QUOTE, Layer.QUOTE)
        assert (quote.speaker.text, quote.speaker.span) == (DORNAN, program.find(DORNAN).span)

    start(story, article)
