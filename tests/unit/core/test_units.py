"""Names, quoted words, sentences and paragraphs, read from the writing alone."""

from __future__ import annotations

import pytest

from annotator.core import units
from annotator.core.annotation import Span

TEXT = (
    "The Velmark’s minister of Foreign Affairs, Mr. John van der Berg, blamed Ukraine-backed forces in the"
    " U.S. on Monday. But Ostria said so. “We won’t go to ‘the Times’ now,” Holm told Reuters.\n"
    "\n"
    "She said: “This goes on\n"
    '“and on.” He left. "Not us," he added.'
)


def words(span: Span | None) -> str | None:
    return None if span is None else TEXT[span.start : span.end]


def place(text: str) -> int:
    return TEXT.index(text) + 1


@pytest.mark.parametrize(
    ("at", "name"),
    [
        ("Velmark", "Velmark"),
        ("Foreign", "Foreign Affairs"),
        ("Affairs", "Foreign Affairs"),
        ("John", "John van der Berg"),
        ("van der", "John van der Berg"),
        ("Berg", "John van der Berg"),
        ("Ukraine", "Ukraine"),
        ("Monday", "Monday"),
        ("Ostria", "Ostria"),
        ("Holm", "Holm"),
        ("The ", None),
        ("But", None),
        ("She", None),
        ("minister", None),
        ("told", None),
    ],
)
def test_a_name_is_a_run_of_capitalised_words(at, name):
    assert words(units.name_at(TEXT, place(at))) == name


def test_two_names_beside_each_other_stay_two():
    text = "Holm and Dornan met the Reuters man"
    assert units.name_at(text, 1) == Span(0, 4)
    assert units.names_in(text, Span(0, len(text))) == [Span(0, 4), Span(9, 15), Span(24, 31)]


@pytest.mark.parametrize(
    ("at", "quoted"),
    [
        ("won’t", "“We won’t go to ‘the Times’ now,”"),
        ("the Times", "‘the Times’"),
        ("This goes", "“This goes on"),
        ("and on", "“and on.”"),
        ("Not us", '"Not us,"'),
        ("Ostria", None),
        ("added", None),
    ],
)
def test_quoted_words_come_with_their_marks(at, quoted):
    assert words(units.quoted_at(TEXT, place(at))) == quoted


def test_growing_goes_from_the_word_to_the_paragraph():
    at = place("Berg")
    steps, span = [], Span(at, at)
    while (larger := units.grow(TEXT, span)) is not None:
        steps.append(words(larger))
        span = larger
    sentence = TEXT[: TEXT.index(" But")]
    assert steps == ["Berg", "John van der Berg", sentence, TEXT[: TEXT.index("\n")]]


def test_growing_takes_the_quoted_words_before_the_sentence():
    at = place("Times")
    name = units.grow(TEXT, Span(at, at))
    assert name is not None
    inner = units.grow(TEXT, name)
    assert words(inner) == "‘the Times’"
    assert inner is not None
    assert words(units.grow(TEXT, inner)) == "“We won’t go to ‘the Times’ now,”"


def test_shrinking_finds_the_longest_name_within():
    assert words(units.shrink(TEXT, Span(0, TEXT.index(" blamed")))) == "John van der Berg"
    berg = units.name_at(TEXT, place("Berg"))
    assert berg is not None
    assert units.shrink(TEXT, berg) is None
    assert units.shrink(TEXT, Span(TEXT.index("won’t"), TEXT.index("‘the"))) is None


def test_sentences_end_at_no_abbreviation():
    ends, position = [], 0
    while position < len(TEXT):
        position = units.sentence_edge(TEXT, position, 1)
        ends.append(TEXT[max(0, position - 7) : position])
    assert ends == ["Monday.", "aid so.", "euters.", "goes on", "nd on.”", "e left.", " added."]
    starts = []
    while position > 0:
        position = units.sentence_edge(TEXT, position, -1)
        starts.append(TEXT[position : position + 5])
    assert starts == ['"Not ', "He le", "“and ", "She s", "“We w", "But O", "The V"]


def test_paragraph_edges_skip_the_lines_between():
    second = TEXT.index("She")
    assert units.paragraph_edge(TEXT, 5, 1) == second
    assert units.paragraph_edge(TEXT, second + 3, -1) == second
    assert units.paragraph_edge(TEXT, second, -1) == 0
    assert units.paragraph_edge(TEXT, len(TEXT) - 3, 1) == len(TEXT)
    assert units.paragraph_edge(TEXT, 0, -1) == 0


@pytest.mark.parametrize("text", ["", "\n", "   ", "\n\n\n"])
def test_where_there_are_no_words_there_is_no_unit(text):
    for position in range(len(text) + 1):
        assert units.name_at(text, position) is None
        assert units.quoted_at(text, position) is None
        assert units.paragraph_at(text, position) is None
        assert units.grow(text, Span(position, position)) is None
        assert 0 <= units.sentence_edge(text, position, 1) <= len(text)
        assert 0 <= units.paragraph_edge(text, position, -1) <= len(text)


def test_a_hyphen_is_no_place_to_stop():
    start, end = TEXT.index("Ukraine"), TEXT.index("Ukraine") + len("Ukraine")
    assert TEXT[start : units.word_edge(TEXT, end, edge="end", step=1)] == "Ukraine-backed"
    assert units.word_edge(TEXT, start + len("Ukraine-backed"), edge="end", step=-1) == end
    backed = TEXT.index("backed")
    assert units.word_edge(TEXT, backed, edge="start", step=-1) == start
    assert units.word_edge(TEXT, len(TEXT), edge="end", step=1) == len(TEXT)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[Dornan], Holm and", "[Dornan, Holm] and"),
        ("[Dornan], “Holm” and", "[Dornan, “]Holm” and"),
        ("the [Party] (UK) won", "the [Party (]UK) won"),
        ("the [Party (UK]) won", "the [Party (UK)] won"),
        ("said [Dornan]. Velmark", "said [Dornan. Velmark]"),
        ("said [Dornan].” Velmark", "said [Dornan.” Velmark]"),
        ("[Acme] Inc. won", "[Acme Inc.] won"),
        ("said [Dornan].\n\nVelmark", "said [Dornan].\n\nVelmark"),
        ("said [Dornan].", "said [Dornan]."),
        ("[习近平]。北京", "[习近平。北]京"),
    ],
)
def test_a_boundary_passes_over_the_marks_of_the_sentence(before, after):
    text, start, end = before.replace("[", "").replace("]", ""), before.index("["), before.index("]") - 1
    moved = units.word_edge(text, end, edge="end", step=1)
    assert f"{text[:start]}[{text[start:moved]}]{text[moved:]}" == after
    assert moved == end or units.word_edge(text, moved, edge="end", step=-1) == end


def test_a_start_passes_over_the_marks_of_the_sentence_too():
    text = "Holm said. Dornan, however"
    assert units.word_edge(text, text.index("Dornan"), edge="start", step=-1) == text.index("said")
    assert units.word_edge(text, text.index("said"), edge="start", step=1) == text.index("Dornan")


def test_a_quote_ends_with_its_full_stop():
    text = "“We will not sit down. Never.” he said"
    down = text.index(".")
    assert units.word_edge(text, down, edge="end", step=1, at_stops=True) == down + 1
    assert units.word_edge(text, down + 1, edge="end", step=-1, at_stops=True) == down
