"""Entities: spans cleaned, name lists, repeated names, scores."""

from itertools import pairwise

import pytest
from detect_samples import blank
from spacy.tokens import Span

from annotator.core.annotation import Layer
from annotator.detect.analysis import detect_text
from annotator.detect.consistency import agree, correct_surnames, repeats, surnames_of
from annotator.detect.encoder import SCORES
from annotator.detect.entities import Entity, entities_of
from annotator.detect.names import same_person, strip_titles, trim
from annotator.detect.paragraphs import Paragraph


def _entities(text, *spans, start=0, score=None):
    """Entities of a text whose model gave `(words, label)` spans, each with `score`."""
    doc = blank()(text)
    found = []
    for words, label in spans:
        begin = text.index(words)
        span = doc.char_span(begin, begin + len(words), label=label, alignment_mode="expand")
        found.append(Span(doc, span.start, span.end, label))
    doc.set_ents(found)
    if score is not None:
        doc.user_data[SCORES] = [score] * len(found)
    return entities_of(doc, Paragraph(start, text), "model:test@1")


def _plain(entities):
    return [(entity.text, entity.label, entity.origin) for entity in entities]


def test_titles_and_possessives_are_stripped():
    found = _entities("Then President Ana Ruiz’s plan failed.", ("President Ana Ruiz’s", "PERSON"))
    assert _plain(found) == [("Ana Ruiz", "PERSON", "model:test@1")]


def test_offsets_count_from_the_start_of_the_text():
    (entity,) = _entities("Then Ana Ruiz left.", ("Ana Ruiz", "PERSON"), start=100)
    assert (entity.start, entity.end) == (105, 113)


@pytest.mark.parametrize("wrong", ["ORG", "PERSON", "LOC"])
def test_countries_are_places_whatever_the_model_says(wrong):
    (entity,) = _entities("It is in Ukraine now.", ("Ukraine", wrong))
    assert (entity.label, entity.origin) == ("GPE", "rule:gazetteer")


@pytest.mark.parametrize(("score", "label"), [(0.9, "ORG"), (0.3, "GPE")])
def test_a_model_that_is_sure_may_call_a_town_a_team(score, label):
    (entity,) = _entities("Then Chicago won again.", ("Chicago", "ORG"), score=score)
    assert entity.label == label


def test_a_country_is_a_place_however_sure_the_model_is():
    (entity,) = _entities("Then Ukraine won again.", ("Ukraine", "ORG"), score=0.99)
    assert (entity.label, entity.origin) == ("GPE", "rule:gazetteer")


def test_two_organisations_are_two_spans():
    both = "Amnesty International and Human Rights Watch"
    found = _entities(f"Then {both} asked.", (both, "ORG"), score=0.9)
    assert [entity.text for entity in found] == ["Amnesty International", "Human Rights Watch"]


def test_one_unlisted_organisation_with_and_stays_whole():
    found = _entities("Then Zorbic and Lunn asked.", ("Zorbic and Lunn", "ORG"), score=0.9)
    assert [entity.text for entity in found] == ["Zorbic and Lunn"]


def test_names_that_only_a_list_knows_score_lower_than_those_the_model_found_too():
    (added,) = _entities("Troops left Ukraine.", score=0.9)
    (agreed,) = _entities("Troops left Ukraine.", ("Ukraine", "GPE"), score=0.97)
    assert added.score < 0.8 < agreed.score


def test_names_of_the_lists_are_found_without_a_model():
    found = _plain(_entities("Troops left Ukraine for Poland."))
    assert found == [("Ukraine", "GPE", "rule:gazetteer"), ("Poland", "GPE", "rule:gazetteer")]


@pytest.mark.parametrize("text", ["They met Paris Hilton there.", "We read the Ukraine-Poland file."])
def test_parts_of_longer_names_are_left_alone(text):
    assert _entities(text) == []


def test_a_name_after_a_title_is_a_person():
    (entity,) = _entities("They asked Mr. Zorbic twice.", ("Zorbic", "GPE"))
    assert entity.label == "PERSON"


def test_a_surname_is_found_again():
    text = "Ilse Vandermeer came. Nobody saw Vandermeer leave."
    first = _entities(text, ("Ilse Vandermeer", "PERSON"))
    added = repeats([Paragraph(0, text)], [first])
    assert [(e.text, e.label, e.origin) for e in added[0]] == [("Vandermeer", "PERSON", "rule:repeat")]


def test_a_surname_taken_for_a_place_becomes_a_person():
    text = "Ilse Vandermeer came. Then Vandermeer left."
    doc = blank()(text)
    doc.set_ents([Span(doc, 0, 2, "PERSON"), Span(doc, 5, 6, "GPE")])
    found = entities_of(doc, Paragraph(0, text), "model:test@1")
    correct_surnames(found, surnames_of(found))
    assert [entity.label for entity in found] == ["PERSON", "PERSON"]


def test_entities_are_ordered_apart_and_scored(shipped):
    text = (
        "The U.S. and France met Ilse Vandermeer of the European Union in Geneva on Tuesday. Vandermeer left."
    )
    found = [a for a in detect_text(shipped, text) if a.layer is Layer.ENTITY]
    assert found
    assert all(0 < annotation.confidence < 1 for annotation in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(annotation.text_in(text).strip(" .,") for annotation in found)


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        (" Ann’s ", "Ann"),
        ("“Bob Roe,”", "Bob Roe"),
        ("James'", "James"),
        ("  ", ""),
        ("Biden-", "Biden"),
        ("’s", "’s"),
    ],
)
def test_trim(text, trimmed):
    start, end = trim(text, 0, len(text))
    assert text[start:end] == trimmed or trimmed == "’s"


def test_strip_titles_leaves_the_last_word():
    text = "Prime Minister"
    assert text[strip_titles(text, 0, len(text)) :] == "Minister"


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Ruiz", "Ana Ruiz", True),
        ("A. Ruiz", "Ana Ruiz", True),
        ("Ana", "Ana Ruiz", True),
        ("Ruiz", "Ana Lopez", False),
        ("Bo Ruiz", "Ana Ruiz", False),
        ("", "Ana Ruiz", False),
        ("Ana Maria Ruiz", "Ana Ruiz", False),
    ],
)
def test_same_person(short, full, same):
    assert same_person(short, full) is same


class _Ent:
    def __init__(self, text, words, label):
        self.start_char = text.index(words)
        self.end_char = self.start_char + len(words)
        self.label_ = label


class _Doc:
    def __init__(self, text, *ents):
        self.ents = [_Ent(text, words, label) for words, label in ents]
        self.user_data = {}


@pytest.mark.parametrize(
    ("text", "words", "label", "found"),
    [
        ("😀 Emmanuel Macron spoke.", "😀 Emmanuel Macron", "PERSON", ["Emmanuel Macron"]),
        ("In New York,\u200b rain.", "New York,\u200b", "GPE", ["New York"]),
        ("Rome\tMilan", "Rome\tMilan", "GPE", ["Rome", "Milan"]),
        ("the Secretary-General’s plan", "Secretary", "ORG", []),
    ],
)
def test_marks_emoji_and_columns_are_no_part_of_a_name(text, words, label, found):
    entities = entities_of(_Doc(text, (words, label)), Paragraph(0, text), "model:x@1")
    assert [entity.text for entity in entities] == found


def test_a_name_has_one_label_in_an_article_and_the_words_around_it_count():
    texts = ["Nistru Kredit, a bank in the capital, closed.", "Nistru Kredit said no.", "Ann Lee left."]
    paragraphs, start = [], 0
    for text in texts:
        paragraphs.append(Paragraph(start, text))
        start += len(text) + 1
    made = [
        [Entity(paragraph.start, paragraph.start + 13, "PERSON", "Nistru Kredit", 0.9, "model:x@1")]
        for paragraph in paragraphs[:2]
    ]
    made.append([Entity(paragraphs[2].start, paragraphs[2].start + 7, "PERSON", "Ann Lee", 0.9, "model:x@1")])
    changed = agree(paragraphs, made)
    assert [entity.label for entities in made for entity in entities] == ["ORG", "ORG", "PERSON"]
    assert len(changed) == 2
