"""The span finder: every family of marks, several paragraphs, what is no quote, and no exception ever."""

import time

import pytest
from detect_samples import lines_of, quoted
from hypothesis import given
from hypothesis import strategies as st

from annotator.detect.paragraphs import Paragraph
from annotator.detect.quotes import find_quotes


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        "“”",
        '""',
        "‘’",
        "''",
        "«»",
        "‹›",
        "„“",
        "„”",
        "‚‘",
        "「」",
        "『』",
        "””",
        "““",
        '“"',
        '"”',
        ("``", "''"),
        "»«",
    ],
)
def test_every_family_of_marks(opening, closing):
    quote = f"{opening}Nobody called us back,{closing}"
    assert quoted(f"It was late. {quote} said Ann Lee.") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The drivers' depot and the nurses' canteen share a roof.",
        "Back in the '90s, rock ’n’ roll was ’em all, wasn't it?",
        'A 14" pipe burst at 40°26\'46" north, 5\'6" deep.',
        "Residents’ groups said the developers’ maps were old.",
        "The crew’s and the owners’ views differ; it’s O’Neill’s call.",
        '"',
        '""',
        "“ ”",
        "She paid 5' for it.",
        "no marks at all",
    ],
)
def test_what_is_no_quote(text):
    assert quoted(text) == []


def test_outermost_only():
    text = "“The foreman shouted ‘everybody out’ and we ran,” said Luis Roe."
    assert quoted(text) == ["“The foreman shouted ‘everybody out’ and we ran,”"]


def test_nested_in_the_same_glyphs():
    text = 'He said: "They wrote "never" on the wall," and left.'
    assert quoted(text) == ['"They wrote "never" on the wall,"']


def test_possessive_inside_single_marks():
    assert quoted("'It is the bosses' fault,' he said.") == ["'It is the bosses' fault,'"]


def test_unit_inside_double_marks():
    assert quoted('"The pipe was 14" wide," he said.') == ['"The pipe was 14" wide,"']


def test_several_paragraphs_that_open_again_are_one_quote():
    text = "She said: “One.\n\n“Two.\n\n“Three.”\n\nThe end."
    assert quoted(text) == ["“One.\n\n“Two.\n\n“Three.”"]


def test_page_break_inside_a_sentence():
    text = "Salas warned them not to try if the leader “changes\n\ncourse.” Talks resume."
    assert quoted(text) == ["“changes\n\ncourse.”"]


def test_unclosed_ends_before_its_cue():
    assert quoted("“The tide came early, said pilot Einar Dahl.\n\nNo one was hurt.") == [
        "“The tide came early,"
    ]


def test_unclosed_ends_with_its_paragraph():
    text = 'Ann Lee said: "We will publish it.\n\nThe ministry was silent. "It is late," a man said.'
    assert quoted(text) == ['"We will publish it.', '"It is late,"']


def test_unclosed_does_not_run_into_another_speaker():
    text = "“We never saw it, said Ann Lee.\n\n“We did,” said Bob Roe."
    assert quoted(text) == ["“We never saw it,", "“We did,”"]


def test_speech_that_only_looks_like_a_cue_does_not_end_a_quote():
    text = "“A tale of two rivers, said to be long.\n\n“It goes on here,” the senator said."
    assert quoted(text) == ["“A tale of two rivers, said to be long.\n\n“It goes on here,”"]


def test_stray_mark_does_not_turn_the_rest_inside_out():
    text = 'A screen of 14 " was sold. "It is cheap," said Ann Lee. "Too cheap."'
    assert quoted(text)[-2:] == ['"It is cheap,"', '"Too cheap."']


def test_offsets_are_code_points_of_the_whole_text():
    text = "😀 e\u0301 “Ja,” sagte 山田.\n\n😀 “Nein.”"
    quotes = find_quotes(lines_of(text))
    assert [text[quote.start : quote.end] for quote in quotes] == ["“Ja,”", "“Nein.”"]
    assert [text[quote.inner_start : quote.inner_end] for quote in quotes] == ["Ja,", "Nein."]


_MARKS = "“”\"‘’'«»‹›„‚「」『』`‟‛″′"


@given(st.text(alphabet=st.sampled_from(_MARKS + " aAsS.,?!:\n-—5\u00a0éß😀"), max_size=120))
def test_any_marks_give_spans_in_order(text):
    quotes = find_quotes(lines_of(text))
    last = 0
    for quote in quotes:
        assert last <= quote.start < quote.inner_start <= quote.inner_end <= quote.end <= len(text)
        last = quote.end


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text):
    find_quotes(lines_of(text))


@pytest.mark.parametrize(
    "pattern", ['"a ', "“a ", "‘a ", "drivers' ", "“a b” ", "„a “ ‘ ", '14" ', "“He did, said X. "]
)
def test_time_is_linear(pattern):
    text = pattern * (400_000 // len(pattern))
    begun = time.process_time()
    find_quotes([Paragraph(0, text)])
    assert time.process_time() - begun < 8
