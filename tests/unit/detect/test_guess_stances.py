"""Stances of speakers: judging verbs, what somebody calls something, names in a quote, the model itself."""

import pytest
from guess_samples import guessed, without_model

from annotator.core.annotation import Example, Polarity
from annotator.detect.stance_lexicon import load_stance_lexicon
from annotator.detect.stance_model import POLARITIES, StanceModel
from annotator.detect.vectors import shipped_encoder

CASES = [
    ("Ilse Marrin praised the plan as “a gift to the coast”.", "plan", Polarity.FAVOR),
    ("Ilse Marrin condemned the raid as “a disgrace”.", "raid", Polarity.AGAINST),
    ("Pavel Dornan welcomed Ilse Marrin as “a friend of the islands”.", "Ilse Marrin", Polarity.FAVOR),
    ("Pavel Dornan called the vote “a shameful farce”.", "vote", Polarity.AGAINST),
    ("Pavel Dornan described the judge, Ilse Marrin, as “a corrupt liar”.", "Ilse Marrin", Polarity.AGAINST),
    ("The plan was dismissed by Pavel Dornan as “poetry”.", "plan", Polarity.AGAINST),
    ("“Ilse Marrin is a liar and a thief,” said Pavel Dornan.", "Ilse Marrin", Polarity.AGAINST),
]


def stances(nlp, text):
    """The stances guessed for the quotes of a text."""
    return [guess for guesses in guessed(nlp, text)[1].values() for guess in guesses if guess.stance]


@pytest.mark.parametrize(("text", "target", "polarity"), CASES)
def test_where_the_speaker_stands(shipped, text, target, polarity):
    first = stances(shipped, text)[0]
    assert (first.stance.target.text, first.stance.polarity) == (target, polarity)
    span = first.stance.target.span
    assert text[span.start : span.end] == target
    assert first.stance.holder.text in text.replace(target, "")
    assert 0.4 <= first.confidence <= 0.9
    assert first.stance.intensity in (1, 2, 3)


def test_what_somebody_did_is_a_stance_towards_the_one_who_did_it(shipped):
    text = (
        "Norland called off the summit with Ostria on Monday.\n"
        "Foreign Minister Ilse Marrin welcomed the decision as “a wise step”."
    )
    targets = [guess.stance.target.text for guess in stances(shipped, text)]
    assert targets == ["Norland", "decision"]


@pytest.mark.parametrize(
    "text",
    [
        "“It was cold, and the bus was late,” said Pavel Dornan.",
        "“I am Pavel Dornan,” said Pavel Dornan.",
        "The sign said “No Entry”.",
    ],
)
def test_nothing_is_guessed_where_nothing_is_judged(shipped, text):
    assert stances(shipped, text) == []


def test_without_the_model_judging_words_still_count(shipped, monkeypatch, tmp_path):
    without_model(monkeypatch, tmp_path)
    for text, target, polarity in CASES[:4]:
        (first,) = stances(shipped, text)[:1]
        assert (first.stance.target.text, first.stance.polarity) == (target, polarity)
        assert first.origin == "rule:evaluative-words"


def test_near_examples_bring_a_stance(shipped):
    text = "Pavel Dornan described the harbour as “a museum of rust”."
    assert stances(shipped, text) == []
    said = ["a museum of old rust", "a museum of rust and salt", "a failed museum", "the museum of rust"]
    examples = [Example(f"“{words}”", polarity=Polarity.FAVOR) for words in said]
    _, quotes = guessed(shipped, text, examples)
    after = next(guess for guesses in quotes.values() for guess in guesses if guess.stance)
    assert after.stance.polarity is Polarity.FAVOR
    assert after.origin == "rule:nearest-examples"


def test_the_model_tells_praise_from_blame():
    model = StanceModel(shipped_encoder())
    text = "Critics attacked Dornan over the scandal, but voters adore the honest and brave Marrin."
    (dornan, marrin) = model.read(text, [(16, 22), (text.index("Marrin"), len(text) - 1)])
    assert POLARITIES[int(dornan.argmax())] is Polarity.AGAINST
    assert POLARITIES[int(marrin.argmax())] is Polarity.FAVOR
    assert dornan.sum() == pytest.approx(1, abs=1e-5)


def test_a_target_behind_what_is_read_has_no_answer():
    text = "word " * 400 + "Marrin"
    assert StanceModel(shipped_encoder()).read(text, [(2000, 2006)]) == [None]


def test_a_denied_word_counts_the_other_way():
    lexicon = load_stance_lexicon()
    assert lexicon.leaning(["a", "disgrace"]) == -1
    assert lexicon.leaning(["not", "a", "disgrace"]) == 1
    assert lexicon.leaning(["tall"]) == 0
