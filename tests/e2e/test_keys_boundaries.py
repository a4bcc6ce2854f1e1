"""The words of an annotation by keys: larger, smaller, the selected ones, fragments; links and id stay."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Span, Status

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
QUOTE = "“We will not sit down,”"


def select_words(program, words):
    at = program.article.text.index(words)
    program.view.select_text(Span(at, at + len(words)))


def words_of(program, annotation_id):
    stored = program.stored
    return stored.annotations[annotation_id].text_in(stored.text)


def test_an_annotation_grows_to_the_sentence_and_shrinks_to_the_name(start, article, fake_worker):
    def story(program):
        program.opened()
        dornan = program.select("Dornan")
        program.key(Qt.Key.Key_Greater)
        assert words_of(program, dornan.id) == "“They left,” Dornan said."
        program.key(Qt.Key.Key_Less)
        assert words_of(program, dornan.id) == "Dornan"
        stored = program.stored.annotations[dornan.id]
        assert (stored.status, stored.origin) == (Status.ACCEPTED, dornan.origin)
        program.key(Qt.Key.Key_Less)
        assert "no smaller name" in program.message

    start(story, article)


def test_the_selected_words_become_those_of_the_annotation(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select(QUOTE, Layer.QUOTE)
        select_words(program, "will not sit")
        program.key(Qt.Key.Key_R)
        stored = program.stored.annotations[quote.id]
        assert stored.text_in(program.article.text) == "will not sit"
        assert (stored.speaker, stored.candidates) == (quote.speaker, quote.candidates)
        assert program.view.selection is None
        program.key(Qt.Key.Key_Z, CONTROL)
        assert words_of(program, quote.id) == QUOTE

    start(story, article)


def test_without_words_or_annotation_a_sentence_says_what_to_do(start, article, fake_worker):
    def story(program):
        program.opened()
        before = program.stored.annotations
        program.select("Reuters")
        program.key(Qt.Key.Key_R)
        assert "Select the words" in program.message
        program.key(Qt.Key.Key_Escape)
        for key in (Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_Greater):
            program.key(key)
            assert "elect" in program.message
        assert program.stored.annotations == before

    start(story, article)


def test_a_cue_is_cut_out_and_the_gap_closed_again(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select("“They left,”", Layer.QUOTE)
        select_words(program, "“They left,” Dornan said")
        program.key(Qt.Key.Key_R)
        select_words(program, "left,”")
        program.key(Qt.Key.Key_B)
        assert words_of(program, quote.id) == "“They … Dornan said"
        assert len(program.stored.annotations[quote.id].fragments) == 2
        program.key(Qt.Key.Key_J, ALT)
        assert words_of(program, quote.id) == "“They left,” Dornan said"

    start(story, article)


def test_fragments_are_added_and_removed_at_the_cursor(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        quote = program.select("“ready to talk,”", Layer.QUOTE)
        select_words(program, "Velmark was not")
        program.key(Qt.Key.Key_R, SHIFT)
        assert words_of(program, quote.id) == "“ready to talk,” … Velmark was not"
        program.view.cursor_.place(text.index("was not"))
        program.key(Qt.Key.Key_Delete, SHIFT)
        assert words_of(program, quote.id) == "“ready to talk,”"
        program.key(Qt.Key.Key_Delete, SHIFT)
        assert "nothing was changed" in program.message

    start(story, article)


def test_two_quotes_join_as_fragments_of_one(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select("“ready to talk,”", Layer.QUOTE)
        program.key(Qt.Key.Key_J, SHIFT)
        joined = program.stored.annotations[quote.id]
        assert [program.article.text[f.start : f.end] for f in joined.fragments] == [
            "“ready to talk,”",
            "“They left,”",
        ]
        assert joined.speaker == quote.speaker

    start(story, article)


def test_an_annotation_is_split_at_the_cursor(start, article, fake_worker):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        program.view.cursor_.place(holm.start + len("Katarina "))
        program.key(Qt.Key.Key_B)
        assert words_of(program, holm.id) == "Katarina"
        assert program.find("Holm").label == "PERSON"
        program.key(Qt.Key.Key_Z, CONTROL)
        assert words_of(program, holm.id) == "Katarina Holm"

    start(story, article)


def test_the_end_moves_over_a_hyphenated_pair_at_once(start, tmp_path, fake_worker):
    path = tmp_path / "pair.md"
    path.write_text("# Pair\n\nReuters met Velmark-backed men in Ostria.\n", "utf-8")

    def story(program):
        program.opened()
        velmark = program.select("Velmark")
        program.key(Qt.Key.Key_BracketRight)
        assert words_of(program, velmark.id) == "Velmark-backed"
        program.key(Qt.Key.Key_BracketLeft)
        assert words_of(program, velmark.id) == "Velmark"

    start(story, path)


def test_a_refusal_is_said_until_something_is_saved(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Dornan")
        program.view.cursor_.place(0)
        program.key(Qt.Key.Key_B)
        assert "nothing was changed" in program.message
        program.key(Qt.Key.Key_Space)
        assert program.message == ""

    start(story, article)
