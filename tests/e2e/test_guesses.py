"""Guesses of event type and stance: one key or click takes one, as one undo step; then they are gone."""

from PySide6.QtCore import Qt

from annotator.core.annotation import EventType, Layer, Mention, Polarity, Span, Status

QUOTE = "“We will not sit down,”"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def codes(rows):
    """The event types of the guesses on show."""
    return [] if rows.isHidden() else [guess.event_type.code for guess in rows.guesses]


def test_one_key_takes_the_event_type_and_the_next_the_stance(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select(QUOTE, Layer.QUOTE)
        page = program.window.inspector.annotation_page
        assert codes(page.event_guesses) == ["REJECT", "THREATEN"]
        program.key(Qt.Key.Key_G, CONTROL)
        taken = program.find(QUOTE, Layer.QUOTE)
        assert (taken.event_type, taken.status) == (EventType("REJECT"), Status.ACCEPTED)
        assert page.event_guesses.isHidden()
        program.key(Qt.Key.Key_G, CONTROL)
        (stance,) = program.find(QUOTE, Layer.QUOTE).stances
        assert stance.holder == quote.speaker
        assert (stance.target, stance.polarity) == (Mention("Ostria"), Polarity.AGAINST)
        start_ = program.article.text.index("will not")
        assert stance.evidence == (Span(start_, start_ + 8),)
        assert page.stance_guesses.isHidden()
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find(QUOTE, Layer.QUOTE) == quote
        assert codes(page.event_guesses) == ["REJECT", "THREATEN"]

    start(story, article)


def test_the_second_guess_has_a_key_too_and_a_click_takes_any(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_G, CONTROL | SHIFT)
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("THREATEN")
        row = program.window.inspector.annotation_page.stance_guesses.rows[0]
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert program.find(QUOTE, Layer.QUOTE).stances[0].polarity is Polarity.AGAINST
        assert program.view.hasFocus()

    start(story, article)


def test_the_speaker_a_person_chose_is_the_holder(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_2)
        program.key(Qt.Key.Key_E)
        program.pick("accuse")
        program.key(Qt.Key.Key_G, CONTROL)
        quote = program.find(QUOTE, Layer.QUOTE)
        assert quote.stances[0].holder == quote.speaker == quote.candidates[1]

    start(story, article)


def test_the_article_as_a_whole_may_be_about_something(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        page = program.window.inspector.article_page
        assert codes(page.event_guesses) == ["REJECT"]
        program.key(Qt.Key.Key_G, CONTROL)
        assert program.stored.labels.event_types == (EventType("REJECT"),)
        assert page.event_guesses.isHidden()
        program.key(Qt.Key.Key_G, CONTROL)
        assert "no guess here" in program.message
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.stored.labels.event_types == ()
        assert codes(page.event_guesses) == ["REJECT"]

    start(story, article)


def test_guesses_are_there_again_after_a_restart(start, article, fake_worker):
    start(lambda program: program.opened(), article)

    def story(program):
        program.until(lambda: program.window.workspace.has_article)
        assert codes(program.window.inspector.article_page.event_guesses) == ["REJECT"]
        program.select(QUOTE, Layer.QUOTE)
        assert codes(program.window.inspector.annotation_page.event_guesses) == ["REJECT", "THREATEN"]

    start(story)


def test_the_words_behind_a_guess_are_marked_while_it_is_pointed_at(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        rows = program.window.inspector.annotation_page.event_guesses
        rows.rows[0].setFocus()
        qtbot.waitUntil(rows.rows[0].hasFocus)
        text = program.article.text
        assert [text[s.start : s.end] for s in program.view.marks.evidence] == ["will not", "Katarina Holm"]
        program.key(Qt.Key.Key_Space)
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("REJECT")
        assert program.view.marks.evidence == ()

    start(story, article)


def test_weak_guesses_are_not_offered(start, article, fake_worker, home):
    (home / "settings.toml").write_text("guess_threshold = 0.7\n", "utf-8")

    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        page = program.window.inspector.annotation_page
        assert codes(page.event_guesses) == ["REJECT"]
        assert page.stance_guesses.isHidden()
        program.window.store.set(guess_threshold=0.2)
        assert codes(page.event_guesses) == ["REJECT", "THREATEN", "PROTEST"]

    start(story, article)


def test_detection_learns_from_what_was_decided(start, article, fake_worker):
    def story(program):
        assert program.opened().detected_by == "fake@1"
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_G, CONTROL)
        program.window.actions_["detect"].trigger()
        program.until(lambda: program.article.detected_by == "fake@1+1")

    start(story, article)


def test_guesses_about_the_article_follow_an_undo_of_a_renamed_event_type(start, article, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        window.selection.clear()
        rows = window.inspector.article_page.event_guesses
        before = codes(rows)
        assert before[0] == "REJECT"
        editor = window.schemes.open_editor()
        editor.labels.pick(Layer.EVENT, "REJECT")
        editor.label_form.rename_requested.emit("REFUSE")
        program.until(lambda: editor.migration is None)
        editor.close()
        window.activateWindow()
        window.selection.clear()
        assert codes(rows)[0] == "REFUSE"
        window.actions_["undo"].trigger()
        assert codes(rows) == before
        assert window.workspace.article.guesses == program.stored.guesses

    start(story, article)
