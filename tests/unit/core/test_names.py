"""The names that are offered as speaker, holder or target."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import SCHEME, TEXT, article_with, at, entity, placed, quote, span_of
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import names as names_module
from annotator.core.annotation import Change, Layer, Mention, Status
from annotator.core.names import Likeness, Named, Names, likeness, offered_as
from annotator.core.scheme import Label, Link, Scheme

ARTICLE = article_with(
    entity("Antony Blinken", "a"),
    entity("Blinken", "b", occurrence=2),
    entity("Blinken", "c", occurrence=3),
    entity("U.S.", "d", label="GPE"),
    entity("Tuesday", "e", label="DATE"),
    entity("aides", "f", status=Status.REJECTED),
    quote("“We will not wait,”", "g"),
)


def test_actors_come_by_frequency_without_dates_quotes_and_rejected_ones():
    assert Names(ARTICLE).in_order() == ["Blinken", "Antony Blinken", "U.S."]


def test_the_nearest_mention_comes_first_and_each_name_once():
    near = Names(ARTICLE).near(TEXT.index("said Blinken"))
    assert near == [
        Mention("Blinken", span_of("Blinken", occurrence=3)),
        Mention("U.S.", span_of("U.S.")),
        Mention("Antony Blinken", span_of("Antony Blinken")),
    ]


def test_a_name_across_a_line_end_is_one_name():
    article = article_with(at(0, 14, "a"), at(15, 29, "b"), text="Antony\nBlinken Antony Blinken")
    assert Names(article).in_order() == ["Antony Blinken"]


def test_an_article_without_names_offers_none():
    names = Names(article_with())
    assert names.in_order() == names.near(0) == []


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("Blinken", "Antony Blinken"),
        ("Antony Blinken", "Antony Blinken"),
        ("Antony\nBlinken", "Antony Blinken"),
        (" Blinken ", "Antony Blinken"),
        ("Voss", "Voss"),
        ("linken", None),
        ("He", None),
        ("the minister", None),
        ("", None),
        (" ", None),
    ],
)
def test_the_full_name_is_the_longest_that_ends_so(words, full):
    assert Names(ARTICLE).full_name(Mention(words)) == full


def test_a_part_of_a_word_is_no_part_of_a_name():
    assert Names(article_with(entity("Antony Blinken"))).full_name(Mention("Linken")) == "Linken"


def test_an_entity_that_is_no_actor_can_be_a_full_name():
    assert Names(article_with(entity("Antony Blinken", label="WORK"))).full_name(Mention("Blinken")) == (
        "Antony Blinken"
    )


def test_a_rejected_name_is_no_full_name():
    article = article_with(entity("Antony Blinken", status=Status.REJECTED))
    assert Names(article).full_name(Mention("Blinken")) == "Blinken"


# -- after changes ------------------------------------------------------------------------------------------

decisions = st.tuples(st.sampled_from(Status), st.sampled_from(["PERSON", "DATE"]), st.booleans())


@pytest.mark.parametrize("few", [0, 300])
@given(old=placed, decided=st.lists(decisions, min_size=25, max_size=25), asked=st.booleans())
def test_names_after_a_change_are_the_names_made_anew(few, old, decided, asked):
    text = "Antony Blinken Tuesday " * 3
    article = article_with(*old, text=text)
    after = tuple(
        replace(a, status=status, label=label)
        for a, (status, label, kept) in zip(old, decided, strict=False)
        if kept
    )
    change = Change("", tuple(old), after)
    names = Names(article)
    if asked:
        names.in_order()
    changed = article.with_change(change)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names_module, "_FEW", few)
        names.apply_change(change, changed)
    anew = Names(changed)
    assert names.in_order() == anew.in_order()
    for position in (0, 17, 60):
        found, expected = ([m.text for m in n.near(position)] for n in (names, anew))
        assert found == expected
    assert names.full_name(Mention("Blinken")) == anew.full_name(Mention("Blinken"))


def test_the_nearest_mention_is_nearest_before_and_after_a_change():
    accept = Change("", (), (entity("Blinken", "new", occurrence=1),))
    names = Names(ARTICLE)
    at_start = names.near(0)[0]
    names.apply_change(accept, ARTICLE.with_change(accept))
    assert at_start == Mention("Antony Blinken", span_of("Antony Blinken"))
    assert names.near(7)[0] == Mention("Blinken", span_of("Blinken"))
    names.apply_change(accept.inverse(), ARTICLE)
    assert names.near(7)[0] == at_start


# -- in a role ----------------------------------------------------------------------------------------------


def test_what_stands_within_comes_first_and_mentions_of_one_entity_are_one():
    article = article_with(
        entity("Antony Blinken", "a", entity="Antony Blinken"),
        entity("Blinken", "b", occurrence=3, entity="Antony Blinken"),
        entity("U.S.", "c", label="GPE"),
        entity("Tuesday", "d", label="DATE"),
    )
    inside = Names(article).around(span_of("the U.S. on"), lambda label: label != "DATE")
    assert [(n.name, n.label, n.mention.text) for n in inside] == [
        ("U.S.", "GPE", "U.S."),
        ("Antony Blinken", "PERSON", "Antony Blinken"),
    ]
    near = Names(article).around(span_of("said Blinken"), lambda label: label == "PERSON")
    assert near == [Named("Antony Blinken", "PERSON", Mention("Blinken", span_of("Blinken", occurrence=3)))]


def test_a_linked_mention_has_the_name_of_its_entity_even_a_pronoun():
    article = article_with(entity("he", "a", entity="Antony Blinken"))
    names = Names(article)
    assert names.full_name(Mention("he", span_of("he"))) == "Antony Blinken"
    assert names.full_name(Mention("he")) is None


def test_the_mentions_of_an_entity_or_else_of_the_same_words():
    linked = entity("Antony Blinken", "a", entity="Antony Blinken")
    other = entity("Blinken", "b", occurrence=3, entity="Antony Blinken")
    plain = entity("Blinken", "c", occurrence=2)
    names = Names(article_with(linked, other, plain))
    assert [a.id for a in names.mentions_of(other)] == ["a", "b"]
    assert [a.id for a in names.mentions_of(plain)] == ["c"]


@pytest.mark.parametrize(
    ("role", "offered"),
    [("actor", {"PERSON", "ORG", "GPE"}), ("place", {"GPE"}), ("speaker", {"PERSON"}), ("date", set())],
)
def test_the_scheme_says_what_is_offered_in_a_role(role, offered):
    scheme = replace(SCHEME, links=(Link("speaker", ("PERSON",)),))
    offers = offered_as(scheme, role)
    assert {label.name for label in scheme.of(Layer.ENTITY) if offers(label.name)} == offered


def test_a_scheme_without_the_usual_labels_offers_all_as_actors():
    scheme = Scheme(
        "Small", 1, (Label("who", Layer.ENTITY, "W"), Label("when", Layer.ENTITY, "D", also=("DATE",)))
    )
    assert offered_as(scheme, "actor")("who")
    assert offered_as(scheme, "date")("when")
    assert not offered_as(scheme, "date")("who")


@pytest.mark.parametrize(
    ("words", "name", "found"),
    [
        ("the U.S.", "US", Likeness.SAME),
        ("Dornan, Pavel", "Pavel Dornan", Likeness.SAME),
        ("VELMARK’s", "Velmark", Likeness.SAME),
        ("U.S.", "United States", Likeness.ACRONYM),
        ("USA", "the United States of America", Likeness.ACRONYM),
        ("DoJ", "Department of Justice", Likeness.NONE),
        ("DOJ", "Department of Justice", Likeness.ACRONYM),
        ("Putin", "Vladimir Putin", Likeness.PART),
        ("U.S.", "Vladimir Putin", Likeness.NONE),
        ("Anna Smith", "John Smith", Likeness.NONE),
        ("the", "the Hague", Likeness.NONE),
        ("", "Putin", Likeness.NONE),
        ("…", "...", Likeness.NONE),
    ],
)
def test_words_are_like_a_name_both_ways(words, name, found):
    assert likeness(words, name) is likeness(name, words) is found
