"""Labels of imported data become ours: files, suggestions, what becomes of annotations."""

from __future__ import annotations

import pytest

from annotator.core.annotation import Annotation, Article, EventType, Layer, Mention, Span
from annotator.core.errors import UserError
from annotator.core.label_mapping import (
    LabelMapping,
    Named,
    labels_in,
    mapping_from_dict,
    mapping_to_dict,
    read_mapping,
    suggest,
)
from annotator.core.scheme import Label, Scheme

TOML = """
[entity]
PER = "PERSON"
MISC = false
QUOTATION = "quote:direct"
"odd label" = "x:y"
"""
PER, MISC = Named(Layer.ENTITY, "PER"), Named(Layer.ENTITY, "MISC")


def annotation(label: str, layer: Layer = Layer.ENTITY) -> Annotation:
    return Annotation(f"{layer}-{label}", layer, label, (Span(0, 3),))


def test_a_file_is_read_and_comes_back() -> None:
    mapping = read_mapping(TOML)
    assert mapping.targets == {
        PER: Named(Layer.ENTITY, "PERSON"),
        MISC: None,
        Named(Layer.ENTITY, "QUOTATION"): Named(Layer.QUOTE, "direct"),
        Named(Layer.ENTITY, "odd label"): Named(Layer.ENTITY, "x:y"),
    }
    assert mapping_from_dict(mapping_to_dict(mapping)) == mapping


@pytest.mark.parametrize(
    "toml", ["[entity", "[thing]\nA = 'B'", "[entity]\nA = 3", "entity = 'A'", "[entity]\nA = ''"]
)
def test_a_wrong_file_is_refused_with_a_sentence(toml: str) -> None:
    with pytest.raises(UserError, match="nothing was imported; mend the file"):
        read_mapping(toml)


def test_annotations_are_renamed_moved_left_out_or_kept() -> None:
    found = [annotation("PER"), annotation("MISC"), annotation("QUOTATION"), annotation("ORG")]
    article = Article("Ada", annotations={a.id: a for a in found})
    mapped, left_out = read_mapping(TOML).applied(article)
    assert [(a.layer.value, a.label) for a in mapped.annotations.values()] == [
        ("entity", "PERSON"),
        ("quote", "direct"),
        ("entity", "ORG"),
    ]
    assert left_out == 1
    assert labels_in(article)[PER] == 1


def test_the_event_type_goes_with_the_label_and_strange_fields_stay_behind() -> None:
    event = Annotation("e", Layer.EVENT, "DEMO", (Span(0, 3),), event_type=EventType("DEMO", "march"))
    quote = Annotation("q", Layer.QUOTE, "direct", (Span(0, 3),), speaker=Mention("Ada"), group="g")
    mapping = LabelMapping(
        {
            Named(Layer.EVENT, "DEMO"): Named(Layer.EVENT, "PROTEST"),
            Named(Layer.QUOTE, "direct"): Named(Layer.ENTITY, "WORK"),
        }
    )
    renamed, moved = mapping.of(event), mapping.of(quote)
    assert renamed is not None
    assert renamed.event_type == EventType("PROTEST", "march")
    assert moved == Annotation("q", Layer.ENTITY, "WORK", (Span(0, 3),))


def test_names_that_are_alike_are_suggested() -> None:
    scheme = Scheme(
        "s",
        1,
        (
            Label("PERSON", Layer.ENTITY, "PERS"),
            Label("ORG", Layer.ENTITY, "ORG"),
            Label("GPE", Layer.ENTITY, "GPE", also=("country",)),
            Label("WORK_OF_ART", Layer.ENTITY, "WORK"),
            Label("direct", Layer.QUOTE, "DIR"),
        ),
    )
    wanted = {
        "PERSON": "PERSON",
        "person": "PERSON",
        "PER": "PERSON",
        "Organisation": "ORG",
        "country": "GPE",
        "Work of Art": "WORK_OF_ART",
        "ZEBRA": "ZEBRA",
    }
    sources = [Named(Layer.ENTITY, name) for name in wanted]
    found = suggest([*sources, Named(Layer.QUOTE, "Direct")], scheme)
    assert {source.label: target.label for source, target in found.items()} == wanted | {"Direct": "direct"}
