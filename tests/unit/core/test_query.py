"""The language of searches: what is parsed, what is refused and where, what buttons write."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Span
from annotator.core.concordance import Passage, Sort, context, sort_key
from annotator.core.query import And, FieldTest, Not, Or, QueryError, Words, leaves, parse
from annotator.core.query_fields import FIELDS
from annotator.core.query_matching import Finder, fold, text_finder, word_list
from annotator.core.query_values import Value
from annotator.core.query_writing import quoted, value_of, with_field


def value(text, **other):
    return Value(text, **other)


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("", None),
        ("   ", None),
        ("war", Words("war")),
        ("war peace", And((Words("war"), Words("peace")))),
        ("war AND peace", And((Words("war"), Words("peace")))),
        ('"war and peace"', Words("war and peace")),
        ("sanction*", Words("sanction", is_prefix=True)),
        ('"peace tal"*', Words("peace tal", is_prefix=True)),
        ("a b OR c", Or((And((Words("a"), Words("b"))), Words("c")))),
        ("a | b", Or((Words("a"), Words("b")))),
        ("a (b OR c)", And((Words("a"), Or((Words("b"), Words("c")))))),
        ("-oil", Not(Words("oil"))),
        ("NOT oil", Not(Words("oil"))),
        ("-(a OR b)", Not(Or((Words("a"), Words("b"))))),
        ("well-known", Words("well-known")),
        ("title:war", Words("war", column="title")),
        ('note:"ask her"', Words("ask her", column="note")),
        ("label:GPE", FieldTest("label", (value("GPE", is_whole=True),))),
        ("LABEL:GPE,ORG", FieldTest("label", (value("GPE", is_whole=True), value("ORG", is_whole=True)))),
        ("speaker:Putin", FieldTest("speaker", (value("Putin"),))),
        ('entity:"Vladimir Putin"', FieldTest("entity", (value("Vladimir Putin", is_whole=True),))),
        ("entity:Vlad*", FieldTest("entity", (value("Vlad", is_prefix=True),))),
        ("speaker:none", FieldTest("speaker", (value("none", is_none=True),))),
        ("status:sug", FieldTest("status", (value("suggested"),))),
        ("done:yes", FieldTest("done", (value("yes"),))),
        (
            "date:2022-02..2022-03",
            FieldTest("date", (value("2022-02..2022-03", low="2022-02", high="2022-03-31"),)),
        ),
        ("date:2022", FieldTest("date", (value("2022", low="2022", high="2022-12-31"),))),
        ("date:<2022-02", FieldTest("date", (value("..2022-02", high="2022-02-31"),))),
        ("uncertainty:>0.5", FieldTest("uncertainty", (value("0.5..", low=0.5),))),
        ("id:3..5", FieldTest("id", (value("3..5", low=3, high=5),))),
        ("id:7", FieldTest("id", (value("7", low=7, high=7),))),
        ("by:Ada", FieldTest("speaker", (value("Ada"),))),
    ],
)  # fmt: skip
def test_what_is_typed_is_understood(text, root):
    query = parse(text)
    assert query.root == root
    assert query.is_empty is (root is None)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("(war", (0, 1), "not closed"),
        ("war)", (3, 4), "no opening"),
        ('ab "war', (3, 7), "not closed"),
        ("a foo:bar", (2, 5), "no field “foo”"),
        ("a lable:GPE", (2, 7), "label"),
        ("layer:verb", (6, 10), "entity, quote, event"),
        ("date:22", (5, 7), "no date"),
        ("date:2022..2021", (5, 15), "ends before it begins"),
        ("date:..", (5, 7), "beginning or an end"),
        ("uncertainty:nan", (12, 15), "no number"),
        ("id:x", (3, 4), "no number of an article"),
        ("a OR", (4, 4), "missing here"),
        ("OR a", (0, 2), "missing here"),
        ("()", (1, 2), "missing here"),
        ("a --b", (2, 3), "after the minus"),
        ("a label:", (2, 8), "value is missing"),
        ('"—"', (0, 3), "no word"),
        ("a*", (0, 2), "two letters"),
        ('entity:""', (7, 9), "name is missing"),
        ("(" * 60 + "a" + ")" * 60, (40, 41), "too many parentheses"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text, place, words):
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert (caught.value.start, caught.value.end) == place
    assert words in str(caught.value)
    assert f"(at character {place[0] + 1})" in str(caught.value)


@given(st.text(alphabet='ab"()-*: ,.0|ORNDT北é', max_size=30))
def test_any_text_is_understood_or_refused_with_a_place_in_it(text):
    with contextlib.suppress(QueryError):
        parse(text)
        return
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert 0 <= caught.value.start <= caught.value.end <= len(text)


def test_only_what_is_asked_for_is_a_leaf():
    asked = [leaf.text for leaf in leaves(parse("a -b (c OR -d)").root) if isinstance(leaf, Words)]
    assert asked == ["a", "c"]


@pytest.mark.parametrize(
    ("before", "name", "new", "after"),
    [
        ("", "label", "GPE", "label:GPE"),
        ("war", "label", "GPE", "war label:GPE"),
        ("a label:GPE b", "label", "ORG", "a label:ORG b"),
        ("a label:GPE b", "label", None, "a b"),
        ("label:A label:B", "label", "C", "label:C"),
        ("(label:A OR b)", "label", "C", "(label:A OR b) label:C"),
        ("-label:A", "label", "C", "-label:A label:C"),
        ("by:Bo", "speaker", "Ada Byron", 'speaker:"Ada Byron"'),
        ("x", "entity", "Xi", 'x entity:"Xi"'),
        ('"label:A"', "label", "C", '"label:A" label:C'),
    ],
)
def test_buttons_write_into_the_search(before, name, new, after):
    written = with_field(before, name, new)
    assert written == after
    assert value_of(written, name) == new
    parse(written)


@given(st.sampled_from(["label", "entity", "speaker", "tag"]), st.text(min_size=1, max_size=12))
def test_every_name_that_a_button_writes_is_meant_as_it_is(name, given_name):
    plain = " ".join(given_name.replace('"', "").split())
    if plain and plain.casefold() != "none":
        test = parse(f"{name}:{quoted(plain, name)}").root
        assert isinstance(test, FieldTest)
        assert test.values == (Value(plain, is_whole=True),)


def test_every_field_says_what_it_is_about():
    assert all(field.about and field.name == name for name, field in FIELDS.items())


# -- words in texts -----------------------------------------------------------------------------------------


def hits(query, text):
    return [text[span.start : span.end] for span in text_finder(parse(query)).spans(text)]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("talk", "Talk talks TALK", ["Talk", "TALK"]),
        ("talk*", "Talk talks walk", ["Talk", "talks"]),
        ("resume", "Résumé resume", ["Résumé", "resume"]),
        ("Résumé", "re\u0301sume\u0301 resumes", ["re\u0301sume\u0301"]),
        ('"peace talks"', "peace, talks; peace and talks", ["peace, talks"]),
        ("U.S.", "the U.S. and us", ["U.S"]),
        ("北京", "在北京的人。北方", ["北京"]),
        ("ไทย", "คนไทยไป", ["ไทย"]),
        ("a -b", "a b", ["a"]),
        ("title:x y", "x y", ["y"]),
        ("straße", "Straße strasse", ["Straße"]),
        ("i̇stanbul", "İstanbul", ["İstanbul"]),
    ],
)
def test_words_are_found_where_the_index_finds_them(query, text, found):
    assert hits(query, text) == found


def test_nothing_is_looked_for_without_words():
    assert text_finder(parse("label:GPE")).is_empty
    assert Finder(()).spans("a b") == []


@given(st.text(max_size=40))
def test_folding_keeps_every_offset(text):
    assert len(fold(text)) == len(text)


def test_scripts_without_blanks_are_read_character_by_character():
    assert word_list("Das 北京-Hotel, Ärger") == ["das", "北", "京", "hotel", "arger"]


# -- the concordance ----------------------------------------------------------------------------------------


def line(before="", words="x", after="", **other):
    values = {"article_id": 1, "title": "T", "published": None, "start": 0, "end": 1}
    return Passage(**(values | other), before=before, words=words, after=after)


def test_the_context_is_one_line():
    text = "One.\nTwo big cats\nsleep."
    assert context(text, Span(9, 12)) == ("Two ", "big", " cats")


def test_lines_are_sorted_by_the_words_beside_them():
    lines = [line("red old", start=1), line("blue New", start=2), line("old red", start=3)]
    by_left = sorted(lines, key=lambda one: sort_key(one, Sort.LEFT))
    assert [one.start for one in by_left] == [2, 1, 3]
    by_second = sorted(lines, key=lambda one: sort_key(one, Sort.LEFT_SECOND))
    assert [one.start for one in by_second] == [2, 3, 1]
    rights = [line(after=", Zoo b", start=1), line(after=" apple c", start=2)]
    assert [one.start for one in sorted(rights, key=lambda one: sort_key(one, Sort.RIGHT))] == [2, 1]
    assert [one.start for one in sorted(rights, key=lambda one: sort_key(one, Sort.RIGHT_SECOND))] == [1, 2]


def test_lines_are_sorted_by_date_with_those_without_one_last():
    lines = [line(start=1), line(start=2, published="2022-02-01"), line(start=3, published="2021-01-01")]
    assert [one.start for one in sorted(lines, key=lambda one: sort_key(one, Sort.DATE))] == [3, 2, 1]
    assert [one.start for one in sorted(lines, key=lambda one: sort_key(one, Sort.ARTICLE))] == [1, 2, 3]
