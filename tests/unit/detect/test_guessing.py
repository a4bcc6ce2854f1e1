"""Guesses of a whole article: ranking, arguments, learning from examples, and no failure on anything."""

import pytest
from detect_samples import NEWS, blank, ud_to_clear  # noqa: F401  registers the component
from guess_samples import guessed, without_model
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Example, Polarity
from annotator.detect.guessing import EVENT_FLOOR, MAX_EVENTS, MAX_STANCES

ARTICLE = """BRODNO, Ostria — Norland called off a summit with Ostria on Monday, after gunmen killed a guard.

“There is nothing to discuss,” Foreign Minister Ilse Marrin told reporters.

The Ostrian government denied that it had “armed anybody at all”.
"""


def test_the_main_event_comes_first_with_its_words_and_arguments(shipped):
    guesses, _ = guessed(shipped, ARTICLE)
    main = guesses[0]
    assert (main.event_type.code, main.event_type.mode) == ("REJECT", "meet")
    assert main.origin == "rule:triggers"
    assert ARTICLE[main.evidence.start : main.evidence.end].startswith("called off")
    assert [mention.text for mention in main.arguments.actors] == ["Norland"]
    assert "Ostria" in [mention.text for mention in main.arguments.recipients]
    assert main.arguments.date.text == "Monday"
    for mention in main.arguments.mentions:
        assert ARTICLE[mention.span.start : mention.span.end] == mention.text


def test_who_suffers_a_passive_is_the_recipient(shipped):
    text = "Pavel Dornan was arrested by Norland on Monday."
    arguments = guessed(shipped, text)[0][0].arguments
    assert [mention.text for mention in arguments.actors] == ["Norland"]
    assert [mention.text for mention in arguments.recipients] == ["Pavel Dornan"]


def test_without_a_parse_the_nearest_names_are_the_arguments():
    guesses, _ = guessed(blank(), "France accused Russia of lying.")
    assert guesses[0].event_type.code == "ACCUSE"
    assert [mention.text for mention in guesses[0].arguments.actors] == ["France"]
    assert [mention.text for mention in guesses[0].arguments.recipients] == ["Russia"]


def test_quotes_have_types_of_their_words_and_of_what_reports_them(shipped):
    _, quotes = guessed(shipped, ARTICLE)
    codes = {words: [g.event_type.code for g in found if g.event_type] for words, found in quotes.items()}
    assert codes["“There is nothing to discuss,”"][0] == "REJECT"
    assert codes["“armed anybody at all”"][0] == "REJECT"


def test_guesses_are_few_ranked_and_probable(shipped):
    guesses, quotes = guessed(shipped, ARTICLE * 3)
    for found in (guesses, *quotes.values()):
        events = [guess.confidence for guess in found if guess.event_type]
        assert len(events) <= MAX_EVENTS
        assert len(found) - len(events) <= MAX_STANCES
        assert events == sorted(events, reverse=True)
        assert all(0 < guess.confidence <= 1 for guess in found)
    assert guesses[0].confidence >= EVENT_FLOOR


def test_an_article_without_an_event_gets_no_guess(shipped):
    text = "The old mill is a museum of clocks now. It has a café, and the garden is open in summer."
    assert guessed(shipped, text)[0] == ()


HARBOUR = [
    "The harbour board keeps its tide tables in a green book.",
    "In the harbour office the tide tables are written in green ink.",
    "The tide tables of the harbour hang beside the green door.",
    "A new green book of tide tables lies in the harbour office.",
    "Nobody at the harbour reads the green tide tables any more.",
]


def test_five_examples_of_a_persons_own_usage_change_the_guess_for_a_sixth(shipped):
    text = "The harbour master bought a green cover for the book of tide tables."
    assert guessed(shipped, text)[0] == ()
    confidences = []
    for count in range(1, 6):
        examples = [Example(words, "TIDES") for words in HARBOUR[:count]]
        guesses, _ = guessed(shipped, text, examples)
        confidences.append(next((g.confidence for g in guesses if g.event_type.code == "TIDES"), 0.0))
    assert confidences == sorted(confidences)
    assert confidences[-1] > 0.5
    guesses, _ = guessed(shipped, text, [Example(words, "TIDES") for words in HARBOUR])
    assert (guesses[0].event_type.code, guesses[0].origin) == ("TIDES", "rule:nearest-examples")


def test_one_example_changes_the_ranking_of_a_quote(shipped):
    text = "“The tide tables are green again,” said Ilse Marrin."
    words = "“The tide tables are green again,”"
    assert not [g for g in guessed(shipped, text)[1][words] if g.event_type]
    examples = [Example("“The tide tables are all green again,”", "AGREE", Polarity.FAVOR)]
    first = guessed(shipped, text, examples)[1][words][0]
    assert first.event_type.code == "AGREE"


def test_far_examples_change_nothing(shipped):
    examples = [Example("My grandmother's soup needs two onions.", "PROTEST", Polarity.FAVOR)] * 50
    assert guessed(shipped, ARTICLE, examples) == guessed(shipped, ARTICLE)


def test_without_the_encoder_triggers_alone_decide(shipped, monkeypatch, tmp_path):
    without_model(monkeypatch, tmp_path)
    guesses, quotes = guessed(shipped, ARTICLE, [Example("Norland called off a summit.", "AID")])
    assert (guesses[0].event_type.code, guesses[0].origin) == ("REJECT", "rule:triggers")
    assert any(quotes.values())


def test_a_broken_model_file_is_as_good_as_none(shipped, monkeypatch, tmp_path):
    (tmp_path / "model.int8.onnx").write_bytes(b"broken")
    without_model(monkeypatch, tmp_path)
    assert guessed(shipped, ARTICLE)[0][0].event_type.code == "REJECT"


@pytest.mark.parametrize(
    "text", ["", "\n\n \n", "\x00", "“", "“”", "😀“x”" * 40, "\ud800 “x” said Ann.", "«»" * 9]
)
def test_odd_texts(shipped, text):
    guessed(shipped, text)


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "Norland ", "will ", "attack ", "said ", "\n", "not ", "😀", "meet "])
    )
)
def test_any_mixture_of_words_and_marks(parts):
    guessed(blank(), "".join(parts))


def test_guesses_do_not_depend_on_the_order_of_paragraphs(shipped):
    from annotator.detect.analysis import Analysis
    from annotator.detect.paragraphs import split_paragraphs

    def of(paragraphs):
        analysis = Analysis(shipped, paragraphs)
        return {
            a.text_in(NEWS): a.guesses for b in analysis.batches() for a in b.annotations
        }, analysis.guesses

    paragraphs = split_paragraphs(NEWS)
    assert of(paragraphs) == of(paragraphs[::-1])
