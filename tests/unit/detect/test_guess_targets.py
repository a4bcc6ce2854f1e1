"""Targets of stances: the entity that a role, a work, a deed or a pronoun means, never the speaker's side."""

import json
import re

import pytest
from detect_samples import DATA
from guess_samples import guessed

from annotator.core.annotation import Polarity

CASES = DATA / "detect" / "stance_cases.jsonl"

FOUND = {
    "what a country did": (
        "Norland closed its border with Ostria on Monday.\n"
        "Ostrian Foreign Minister Ilse Marrin called the decision “a shameful farce”.",
        "Norland",
    ),
    "a role": (
        "The finance minister, Pavel Dornan, raised taxes on Monday.\n"
        "The union leader Ilse Marrin said the minister had “robbed the poor”.",
        "Pavel Dornan",
    ),
    "a title": (
        "Ilse Marrin's novel “The Salt Road” came out on Monday.\n"
        "The critic Pavel Dornan praised the book as “a masterpiece”.",
        "The Salt Road",
    ),
    "a pronoun": (
        "Ilse Marrin resigned on Monday. Pavel Dornan described her as “a disgrace to the city”.",
        "Ilse Marrin",
    ),
    "an earlier verb": (
        "Pavel Dornan praised Ilse Marrin, calling her “the heart of the team”.",
        "Ilse Marrin",
    ),
    "whose members": ("Pavel Dornan praised the volunteers of the Red Cross as “heroes”.", "Red Cross"),
    "the one spoken to": ("“Shame on you!” Pavel Dornan told Ilse Marrin.", "Ilse Marrin"),
}


def stances(nlp, text):
    """The stances guessed for the quotes of a text, each quote's own order kept."""
    return [guess for guesses in guessed(nlp, text)[1].values() for guess in guesses if guess.stance]


@pytest.mark.parametrize(("text", "target"), FOUND.values(), ids=FOUND)
def test_the_target_is_an_entity_of_the_article(shipped, text, target):
    mention = stances(shipped, text)[0].stance.target
    assert mention.text == target
    assert text[mention.span.start : mention.span.end] == target


def test_the_speakers_own_country_is_no_target(shipped):
    text = (
        "Norland closed its border with Ostria on Monday.\n"
        "Foreign Minister Ilse Marrin of Norland defended the decision as “a wise step”."
    )
    targets = [guess.stance.target.text for guess in stances(shipped, text)]
    assert targets
    assert "Norland" not in targets


def test_a_noun_is_less_sure_than_an_entity(shipped):
    noun, entity = (
        stances(shipped, f"Pavel Dornan condemned {what} as “a disgrace”.")[0]
        for what in ("the law", "Ilse Marrin")
    )
    assert noun.stance.target.text == "law"
    assert noun.confidence < 0.5 < entity.confidence


def test_what_is_only_supposed_judges_nobody(shipped):
    text = "Ilse Marrin lost her post on Monday.\n“If she is a thief, I am a bishop,” said Pavel Dornan."
    assert stances(shipped, text) == []


def test_a_fragment_about_somebody_mostly_blames(shipped):
    text = "Pavel Dornan said Ilse Marrin had “picked the pockets of nurses and schoolchildren”."
    assert stances(shipped, text)[0].stance.polarity is Polarity.AGAINST


@pytest.mark.parametrize(("part", "least"), [("tuned", 0.85), ("held", 0.6)])
def test_most_shown_guesses_are_right(shipped, part, least):
    right = []
    for record in map(json.loads, CASES.read_text(encoding="utf-8").splitlines()):
        if record["part"] != part:
            continue
        _, quotes = guessed(shipped, record["text"])
        for quote in record["quotes"]:
            words = record["text"][quote["start"] : quote["end"]]
            guesses = next((found for said, found in quotes.items() if words in said), ())
            guess = next((g for g in guesses if g.stance and g.confidence >= 0.5), None)
            if guess is not None:
                named = long_words(guess.stance.target.text) & long_words(quote["target"] or "")
                right.append(bool(named) and guess.stance.polarity == quote["polarity"])
    assert len(right) >= 8
    assert sum(right) / len(right) >= least


def long_words(name):
    """The words by which two names are compared."""
    return set(re.findall(r"\w{4,}", name.casefold()))
