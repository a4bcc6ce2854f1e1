"""Values as JSON and back."""

from __future__ import annotations

import json

import pytest
from core_samples import annotations, entity, labels
from hypothesis import given

from annotator.core import codec
from annotator.core.annotation import Annotation, ArticleLabels, Mention, Span


def through_json(data: object) -> dict:
    return json.loads(json.dumps(data, ensure_ascii=False))


@given(annotations)
def test_an_annotation_comes_back_from_json_as_it_was(annotation):
    assert codec.annotation_from_dict(through_json(codec.annotation_to_dict(annotation))) == annotation
    assert codec.item_from_dict(through_json(codec.item_to_dict(annotation))) == annotation


@given(labels)
def test_the_labels_of_an_article_come_back_as_they_were(value):
    assert codec.labels_from_dict(through_json(codec.labels_to_dict(value))) == value
    assert codec.item_from_dict(through_json(codec.item_to_dict(value))) == value


def test_fields_that_hold_their_default_are_left_out():
    assert codec.annotation_to_dict(entity("Blinken", confidence=0.0)) == {
        "id": "e1",
        "layer": "entity",
        "label": "PERSON",
        "start": 7,
        "end": 14,
        "status": "suggested",
        "origin": "model:en_news@1.0",
        "confidence": 0.0,
    }


def test_typed_words_have_no_place():
    assert codec.mention_to_dict(Mention("a source")) == {"text": "a source"}
    assert codec.mention_to_dict(Mention("he", Span(0, 2))) == {"start": 0, "end": 2, "text": "he"}


@pytest.mark.parametrize(
    ("field", "value"), [("layer", "tag"), ("status", "maybe"), ("stances", [{"polarity": "so-so"}])]
)
def test_a_value_that_does_not_exist_is_refused(field, value):
    data = codec.annotation_to_dict(entity("Blinken")) | {field: value}
    with pytest.raises(ValueError, match=r"not a valid"):
        codec.annotation_from_dict(data)


@pytest.mark.parametrize("field", ["id", "layer", "label", "start", "end", "status", "origin"])
def test_a_missing_field_is_refused(field):
    data = codec.annotation_to_dict(entity("Blinken"))
    del data[field]
    with pytest.raises(KeyError, match=field):
        codec.annotation_from_dict(data)


def test_the_two_sides_of_a_change_are_told_apart():
    assert isinstance(codec.item_from_dict(codec.item_to_dict(ArticleLabels())), ArticleLabels)
    assert isinstance(codec.item_from_dict(codec.item_to_dict(entity("Blinken"))), Annotation)
