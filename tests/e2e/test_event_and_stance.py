"""Event types and stances on an annotation and on the whole article, by keys and in the inspector."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton

from annotator.core.annotation import EventType, Layer, Mention, Polarity, Span, Status

QUOTE = "“We will not sit down,”"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_event_type_of_a_quote_by_typing_its_meaning(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E)
        program.pick("calls off")
        stored = program.find(QUOTE, Layer.QUOTE)
        assert (stored.event_type, stored.status) == (EventType("REJECT"), Status.ACCEPTED)
        mode = program.window.inspector.annotation_page.findChild(QComboBox)
        mode.setCurrentText("meet")
        mode.activated.emit(mode.currentIndex())
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("REJECT", "meet")

    start(story, article)


def trigger(program, words="blamed"):
    """Selects the words and makes them an event that accuses; the question for a mode is open."""
    at = program.article.text.index(words)
    program.drag_text(at, at + len(words))
    program.key(Qt.Key.Key_E)
    program.pick("accuse")


def form(program):
    return program.window.inspector.annotation_page.event_form


def texts(mentions):
    return [mention.text for mention in mentions]


def test_one_more_key_takes_who_did_it_to_whom(start, article, fake_worker):
    def story(program):
        program.opened()
        trigger(program)
        made = program.find("blamed", Layer.EVENT)
        assert (made.label, made.origin, made.arguments) == ("ACCUSE", "human", None)
        program.key(Qt.Key.Key_Return)
        stored = program.find("blamed", Layer.EVENT)
        assert (texts(stored.arguments.actors), texts(stored.arguments.recipients)) == (
            ["Velmark"],
            ["Ostria"],
        )
        assert program.window.selection.current == stored
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find("blamed", Layer.EVENT).arguments is None

    start(story, article)


def test_the_word_at_the_cursor_becomes_a_trigger_and_a_digit_takes_the_guess(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        program.click(text.index("blamed") + 2)
        program.key(Qt.Key.Key_E)
        program.pick("accuse")
        program.key(Qt.Key.Key_Escape)
        assert program.find("blamed", Layer.EVENT).label == "ACCUSE"
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E)
        program.type("2")
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("THREATEN")

    start(story, article)


def test_mode_and_context_of_an_event_and_of_a_quote(start, article, fake_worker):
    def story(program):
        program.opened()
        trigger(program)
        program.pick("investigate")
        program.pick("economic")
        program.pick("done, nothing")
        stored = program.find("blamed", Layer.EVENT)
        assert stored.event_type == EventType("ACCUSE", "investigate", ("economic",))
        assert stored.arguments is None
        program.key(Qt.Key.Key_O, SHIFT)
        program.pick("investigate")
        program.key(Qt.Key.Key_Escape)
        assert program.find("blamed", Layer.EVENT).event_type == EventType("ACCUSE", None, ("economic",))
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E)
        program.pick("reject")
        program.key(Qt.Key.Key_O, SHIFT)
        program.pick("meet")
        assert program.find(QUOTE, Layer.QUOTE).event_type == EventType("REJECT", "meet")

    start(story, article)


def test_who_whom_when_and_where_by_keys_and_by_selected_words(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        trigger(program)
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_W)
        program.key(Qt.Key.Key_1)
        program.key(Qt.Key.Key_W, SHIFT)
        program.pick("pavel")
        program.key(Qt.Key.Key_D, SHIFT)
        program.pick("last week")
        at = text.index("Talks")
        program.drag_text(at, at + len("Talks"))
        program.key(Qt.Key.Key_P, SHIFT)
        arguments = program.find("blamed", Layer.EVENT).arguments
        assert texts(arguments.actors) == ["Velmark"]
        assert texts(arguments.recipients) == ["Pavel Dornan"]
        assert arguments.date == Mention("last week")
        assert arguments.place == Mention("Talks", Span(at, at + len("Talks")))

    start(story, article)


def test_the_form_takes_and_removes_by_mouse_and_keyboard(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        trigger(program)
        program.key(Qt.Key.Key_Escape)
        actors, recipients = form(program).fields["actor"], form(program).fields["recipient"]
        qtbot.mouseClick(recipients.rows[0], Qt.MouseButton.LeftButton)
        assert texts(program.find("blamed", Layer.EVENT).arguments.mentions) == ["Ostria"]
        actors.rows[0].setFocus()
        program.key(Qt.Key.Key_Space)
        assert texts(program.find("blamed", Layer.EVENT).arguments.actors) == ["Velmark"]
        program.key(Qt.Key.Key_Delete)
        cross = QPoint(recipients.rows[0].width() - 10, 14)
        qtbot.mouseClick(recipients.rows[0], Qt.MouseButton.LeftButton, pos=cross)
        assert program.find("blamed", Layer.EVENT).arguments is None
        program.view.setFocus()
        program.key(Qt.Key.Key_G, CONTROL)
        assert texts(program.find("blamed", Layer.EVENT).arguments.mentions) == ["Velmark", "Ostria"]

    start(story, article)


def test_one_key_makes_it_the_main_event_and_one_makes_an_event_of_a_guess(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_E, CONTROL | SHIFT)
        program.key(Qt.Key.Key_Return)
        event = program.find("will not", Layer.EVENT)
        assert (event.label, texts(event.arguments.actors)) == ("REJECT", ["Katarina Holm"])
        program.key(Qt.Key.Key_M, SHIFT)
        assert program.stored.labels.event_types == (EventType("REJECT"),)
        program.select("Velmark")
        program.key(Qt.Key.Key_M, SHIFT)
        assert "no event" in program.message

    start(story, article)


def test_stance_of_a_quote_in_four_keys_with_the_speaker_as_holder(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        quote = program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_S)
        program.type("3")
        program.type("a")
        program.type("3")
        stance = program.find(QUOTE, Layer.QUOTE).stances[0]
        assert (stance.holder.text, stance.target.text) == ("Katarina Holm", "Ostria")
        assert (stance.polarity, stance.intensity) == (Polarity.AGAINST, 3)
        assert stance.evidence == quote.fragments
        assert program.view.hasFocus()
        editor = program.window.inspector.annotation_page.stances
        mixed = next(b for b in editor.findChildren(QPushButton) if b.accessibleName() == "mixed")
        qtbot.mouseClick(mixed, Qt.MouseButton.LeftButton)
        one = next(b for b in editor.findChildren(QToolButton) if b.text() == "1")
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
        target = next(e for e in editor.findChildren(QLineEdit) if e.accessibleName() == "Target")
        target.setText("NATO")
        target.editingFinished.emit()
        stance = program.find(QUOTE, Layer.QUOTE).stances[0]
        assert (stance.polarity, stance.intensity, stance.target.text) == (Polarity.MIXED, 1, "NATO")

    start(story, article)


def test_the_target_has_the_name_that_was_offered(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Dornan")
        program.key(Qt.Key.Key_H)
        program.pick("Pavel Dornan of Velmark")
        program.select("Pavel Dornan")
        program.key(Qt.Key.Key_X)  # only the short mention is left to stand for the name
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_S)
        program.pick("Pavel Dornan of Velmark")
        program.type("a")
        program.type("3")
        target = program.find(QUOTE, Layer.QUOTE).stances[0].target
        assert target.text == "Pavel Dornan of Velmark"
        assert target.span == program.find("Dornan").span

    start(story, article)


def test_selected_words_are_the_evidence_of_a_stance(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        program.select(QUOTE, Layer.QUOTE)
        at = text.index("will not")
        program.drag_text(at, at + len("will not"))
        program.key(Qt.Key.Key_S)
        for answer in ("ostria\r", "u", "-"):
            program.type(answer)
        stance = program.find(QUOTE, Layer.QUOTE).stances[0]
        assert (stance.target.text, stance.polarity, stance.intensity) == ("Ostria", Polarity.UNCLEAR, None)
        assert stance.evidence == (Span(at, at + len("will not")),)
        assert program.view.selection is None

    start(story, article)


def test_event_types_and_stance_of_the_whole_article(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_E, SHIFT)
        program.pick("reject")
        program.key(Qt.Key.Key_E, SHIFT)
        program.pick("sanction")
        assert [e.code for e in program.stored.labels.event_types] == ["REJECT", "SANCTION"]
        page = program.window.inspector.article_page
        page._make_main(1)
        assert [e.code for e in program.stored.labels.event_types] == ["SANCTION", "REJECT"]
        program.key(Qt.Key.Key_S, SHIFT)
        program.pick("velmark")
        program.type("f")
        program.pick("not said")
        stance = program.stored.labels.stances[0]
        assert (stance.target.text, stance.polarity, stance.intensity) == ("Velmark", Polarity.FAVOR, None)
        for _ in range(4):
            program.key(Qt.Key.Key_Z, CONTROL)
        assert program.stored.labels.event_types == ()

    start(story, article)


def test_escape_leaves_a_question_without_an_answer(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        before = program.stored
        program.key(Qt.Key.Key_S)
        program.pick("ostria")
        program.key(Qt.Key.Key_Escape)
        assert program.stored.annotations == before.annotations
        assert program.view.hasFocus()

    start(story, article)
