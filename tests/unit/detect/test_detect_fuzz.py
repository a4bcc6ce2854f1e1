"""No text raises an error in detection, whatever marks, scripts and line breaks it is made of."""

import json
from itertools import pairwise

import pytest
from detect_samples import blank
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Layer
from annotator.detect.analysis import detect_text
from annotator.detect.jsonl import result_to_dict
from annotator.detect.lexicon import words

MARKS = words("“ ” \" ' ‘ ’ „ ‚ ‟ ‛ « » ‹ › 「 」 『 』 `` '' ＂ ′ ″")
WORDS = words(
    """Ruiz Ana Biden's he she they it I the a an said says told asked added: according to by who which that
    of in on from called as known so-called novel letter read nobody never company minister Minister Monday
    60-year-old , . : ; ! ? … — – - ( ) [ ] ): :( U.S. EU 14:32 6'2 NAIROBI ’90s 山田 述べた Москва сказал
    קריית قال déclaré sagte Š ß İ ﬁ 𝒜 0 3" 40°26'46" * ** # | • Q: A:"""
) | {"\u200b", "\u00a0", "\ufeff", "\x00", "\ud800", "e\u0301", "\U0001f469\u200d\U0001f467"}
SOUP = st.lists(
    st.tuples(
        st.sampled_from([*sorted(MARKS) * 2, *sorted(WORDS), "\n", "\n\n", "\r", "\u2028"]),
        st.sampled_from(["", " "]),
    ),
    max_size=60,
).map(lambda parts: "".join(word + space for word, space in parts))


def _check(nlp, text):
    found = detect_text(nlp, text, indirect=True)
    quotes = [item for item in found if item.layer is Layer.QUOTE and item.label != "indirect"]
    for one, two in pairwise(quotes):
        assert one.end <= two.start
    for item in found:
        assert 0 <= item.start < item.end <= len(text)
        assert item.confidence is None or 0 <= item.confidence <= 1
        for mention in (item.speaker, item.cue, *item.candidates):
            assert (
                mention is None
                or mention.span is None
                or 0 <= mention.span.start < mention.span.end <= len(text)
            )
    result = result_to_dict(text, found)
    names = {cluster["name"] for cluster in result["clusters"]}
    assert {quote["resolved_speaker"] for quote in result["quotes"]} - {None} <= names
    json.dumps(result)


@pytest.fixture(scope="module")
def tokenizer():
    return blank()


@given(SOUP)
@settings(deadline=None, max_examples=300)
def test_soup_of_marks_and_words(tokenizer, text):
    _check(tokenizer, text)


@given(st.text(alphabet=st.characters(), max_size=120))
@settings(deadline=None, max_examples=150)
def test_any_characters(tokenizer, text):
    _check(tokenizer, text)


@given(SOUP)
@settings(deadline=None, max_examples=40)
def test_soup_with_the_shipped_pipeline(shipped, text):
    _check(shipped, text)


@pytest.mark.parametrize("mark", sorted(MARKS))
@pytest.mark.parametrize(
    "shape", ["{}", "{0}{0}", "said {}", "{} said Ruiz", "{0}a{0}{0}", "\n{}\n{}", "Ruiz: {0}No.{0}"]
)
def test_degenerate_quotes(tokenizer, mark, shape):
    _check(tokenizer, shape.format(mark, mark))
