"""Words, and what a rough selection means. A selection is written `[so]` in the texts of these tests."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import spans
from annotator.core.annotation import Span
from annotator.core.errors import InvalidSpanError


def marked(text: str) -> tuple[str, Span]:
    """The text without its `[` and `]`, and the span between them."""
    start = text.index("[")
    return text.replace("[", "").replace("]", ""), Span(start, text.index("]") - 1)


def show(text: str, span: Span) -> str:
    return f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"


def words_of(text: str) -> list[str]:
    return [text[span.start : span.end] for span in spans.tokens(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin’s speech", ["Putin", "’s", "speech"]),
        ("it's what they've said", ["it", "'s", "what", "they", "'ve", "said"]),
        ("PUTIN’S", ["PUTIN", "’S"]),
        ("don't l’Élysée O’Neill", ["don't", "l’Élysée", "O’Neill"]),
        ("the U.S.-led talks", ["the", "U.S.", "-", "led", "talks"]),
        ("Mr. Ho of Inc. Corp.", ["Mr.", "Ho", "of", "Inc.", "Corp."]),
        ("Harry S. Truman at 9 p.m. today.", ["Harry", "S.", "Truman", "at", "9", "p.m.", "today", "."]),
        ("vice-president", ["vice", "-", "president"]),
        ("$3.5 million, 4.5%", ["$", "3.5", "million", ",", "4.5", "%"]),
        ("“No,” he", ["“", "No", ",", "”", "he"]),
        ("a\u00a0b\u2009c", ["a", "b", "c"]),
        ("他说中文。", ["他", "说", "中", "文", "。"]),
        ("קרא שלום", ["קרא", "שלום"]),
        ("cafe\u0301 e\u0301te\u0301", ["cafe\u0301", "e\u0301te\u0301"]),
        ("👨\u200d👩\u200d👧🏳\ufe0f\u200d🌈 a", ["👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "a"]),
        ("मुंबई में", ["मुंबई", "में"]),
        (" \n\t", []),
        ("", []),
    ],
)
def test_words(text, expected):
    assert words_of(text) == expected


@given(st.text(st.sampled_from("ab’s. \n-“”,é\u0301🕊\u200d👨中U.S"), max_size=40))
def test_words_cover_everything_but_blanks_once_and_in_order(text):
    found = list(spans.tokens(text, 0, len(text)))
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(span.start < span.end for span in found)
    inside = {i for span in found for i in range(span.start, span.end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in inside)


@pytest.mark.parametrize(
    ("rough", "meant"),
    [
        # half a word is the word
        ("Ant[ony Blin]ken met", "[Antony Blinken] met"),
        ("met [Pu]tin.", "met [Putin]."),
        # blanks at the ends: a double click on Windows takes the blank after the word
        ("met [Putin ]today", "met [Putin] today"),
        ("met[ \n Putin\t ]today", "met \n [Putin]\t today"),
        ("met[\u00a0Putin\u00a0]today", "met\u00a0[Putin]\u00a0today"),
        # a comma or stop too many (Label Studio #3179)
        ("met [Putin, ]who", "met [Putin], who"),
        ("met[, Putin;] who", "met, [Putin]; who"),
        ("met [Putin.]", "met [Putin]."),
        ("seen on [CNN.]", "seen on [CNN]."),
        ("met [Xi.]\nThen", "met [Xi].\nThen"),
        ("met [Putin...]", "met [Putin]..."),
        ("from [bbc.com.]", "from [bbc.com]."),
        # the stop of an abbreviation is part of it
        ("in the [U.S.] today", "in the [U.S.] today"),
        ("in the [U.S] today", "in the [U.S] today"),
        ("in the U.[S.,] today", "in the [U.S.], today"),
        ("[Boeing Corp.] said", "[Boeing Corp.] said"),
        ("[Acme Inc.,] said", "[Acme Inc.], said"),
        ("in [Washington D.C.]", "in [Washington D.C.]"),
        ("[Martin Luther King Jr.] said", "[Martin Luther King Jr.] said"),
        # the possessive is not the name, unless it is selected
        ("[Putin]’s speech", "[Putin]’s speech"),
        ("[Puti]n's speech", "[Putin]'s speech"),
        ("[Putin’]s speech", "[Putin’s] speech"),
        ("[they]’ve gone", "[they]’ve gone"),
        # hyphens: each part is a word
        ("[vice]-president", "[vice]-president"),
        ("the [Franco-Ger]man pact", "the [Franco-German] pact"),
        ("a [U.S.]-led force", "a [U.S.]-led force"),
        # scripts without blanks, combining marks, joined emoji, right to left
        ("他[说中]文", "他[说中]文"),
        ("a [cafe]\u0301 b", "a [cafe\u0301] b"),
        ("a [👨]\u200d👩\u200d👧 b", "a [👨\u200d👩\u200d👧] b"),
        ("قال [الوزي]ر: نعم", "قال [الوزير]: نعم"),
        ("אמר [בנימין נתניהו,] היום", "אמר [בנימין נתניהו], היום"),
        # nothing but a mark: that was meant, then
        ("what[,] no", "what[,] no"),
        ("on [$3]", "on [$3]"),
    ],
)
def test_a_rough_selection_snaps_to_what_was_meant(rough, meant):
    text, span = marked(rough)
    assert show(text, spans.snap(text, span)) == meant


def test_the_inner_stop_of_an_abbreviation_is_found_from_within():
    """Double click on `U.S.`: the whole of it, or spaCy training passes the label over."""
    text = "the U.S. said"
    assert spans.word_at(text, 4) == spans.word_at(text, 7) == Span(4, 8)


@pytest.mark.parametrize(
    ("rough", "meant"),
    [
        ("He said [“No.”] and left", "He said [“No.”] and left"),
        ("He said “[Not now,]” and left", "He said “[Not now,]” and left"),
        ("He said[ “Not no]w", "He said [“Not now]"),
    ],
)
def test_a_quote_keeps_its_marks(rough, meant):
    text, span = marked(rough)
    assert show(text, spans.snap(text, span, keep_marks=True)) == meant


@given(
    st.text(st.sampled_from("ab .,’s\né\u0301🕊\u200d👨中U.S-"), min_size=1, max_size=30),
    st.integers(0, 29),
    st.integers(1, 30),
)
def test_snapping_twice_is_snapping_once_and_nothing_blank_comes_of_it(text, start, length):
    span = Span(start, min(len(text), start + length))
    try:
        snapped = spans.snap(text, span)
    except InvalidSpanError:
        assert not text[span.start : span.end].strip()
        return
    words = text[snapped.start : snapped.end]
    assert words == words.strip() != ""
    assert spans.snap(text, snapped) == snapped


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 2), Span(-1, 2), Span(0, 99), Span(3, 4), Span(9, 9)])
def test_what_holds_no_words_cannot_be_annotated(span):
    for function in (spans.trim, spans.snap):
        with pytest.raises(InvalidSpanError, match="nothing was changed"):
            function("met you \n", span)


def test_trim_takes_every_kind_of_blank():
    assert spans.trim("\u00a0\u2003 a b\u3000\n", Span(0, 8)) == Span(3, 6)


@pytest.mark.parametrize(
    ("position", "word"), [(0, "met"), (3, "met"), (4, None), (5, "you"), (8, "you"), (9, ".")]
)
def test_the_word_at_a_place_is_the_one_that_holds_or_touches_it(position, word):
    text = "met  you."
    expected = None if word is None else Span(text.index(word), text.index(word) + len(word))
    if position == 8:  # between a word and its stop: what begins here
        expected = Span(8, 9)
    if position == 9:  # after the last character
        expected = Span(8, 9)
    assert spans.word_at(text, position) == expected


def test_boundaries_move_from_word_to_word():
    text = "He met Putin’s aide."
    ends = [6]
    while (end := spans.next_token_edge(text, ends[-1], edge="end", step=1)) != ends[-1]:
        ends.append(end)
    assert [text[:end].split(" ")[-1] for end in ends] == ["met", "Putin", "Putin’s", "aide", "aide."]
    assert spans.next_token_edge(text, 7, edge="start", step=-1) == 3
    assert spans.next_token_edge(text, 0, edge="start", step=-1) == 0


@pytest.mark.parametrize(
    "cluster", ["e\u0301", "👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "🇺🇦", "👍🏽", "क्षि"], ids=ascii
)
def test_a_character_is_never_cut_apart(cluster):
    text = f"a{cluster}b"
    assert spans.next_character(text, 1, 1) == 1 + len(cluster)
    assert spans.next_character(text, 1 + len(cluster), -1) == 1


def test_a_row_of_flags_is_walked_flag_by_flag():
    text = "🇺🇦🇷🇺🇺🇸" * 20
    places = [len(text)]
    while places[-1]:
        places.append(spans.next_character(text, places[-1], -1))
    assert places == list(range(len(text), -1, -2))


def test_there_is_no_character_beyond_the_ends():
    assert spans.next_character("ab", 2, 1) == 2
    assert spans.next_character("ab", 0, -1) == 0


def answers(text, place):
    """What the functions say about a place, as distances from it."""
    word = spans.word_at(text, place)
    snapped = spans.snap(text, Span(max(0, place - 3), place + 1))
    edges = (word.start, word.end) if word else ()
    after = spans.next_token_edge(text, place, edge="end", step=1)
    found = (*edges, snapped.start, snapped.end, after, spans.next_character(text, place, -1))
    return [position - place for position in found]


@pytest.mark.parametrize("filler", ["word ", "x", "中", "e\u0301", "🕊", "https://example.org/"], ids=ascii)
@pytest.mark.parametrize("place", [0, 150_000, 299_999])
def test_only_a_window_around_the_place_is_looked_at(filler, place):
    """In a line of 300,000 characters the answers are those that the neighbourhood alone gives."""
    text = (filler * (300_000 // len(filler) + 1))[:300_000]
    first = max(0, place - 3_000)
    assert answers(text, place) == answers(text[first : place + 3_000], place - first)


@pytest.mark.parametrize("long", ["中" * 900, "a" * 900, "https://example.org/" * 50])
def test_the_next_word_is_found_when_no_blank_follows_it(long):
    """A Chinese paragraph after a blank: the boundary must not be stuck before it."""
    text = f"标题 {long} {long}"
    assert spans.next_token_edge(text, 2, edge="end", step=1) > 2
    second = len(long) + 3
    assert spans.next_token_edge(text, second + 1, edge="start", step=-1) < second + 1


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ("One here. Tw[o] there! Three", "One here. [Two there!] Three"),
        ("O[ne] here. Two", "[One here.] Two"),
        ("He left. “[No.]” Then\nnext", "He left. [“No.”] Then\nnext"),
        ("first\nno stop h[er]e\nlast", "first\n[no stop here]\nlast"),
        ("One. T[wo. Thr]ee. Four.", "One. [Two. Three.] Four."),
    ],
)
def test_the_sentence_around_stays_within_its_line(inside, sentence):
    text, span = marked(inside)
    assert show(text, spans.sentence_around(text, span)) == sentence
