"""Numbers, dates, times, sums and measures by rules: one case or more for each convention."""

from itertools import pairwise

import pytest
from detect_samples import blank
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Span

from annotator.detect.encoder import SCORES
from annotator.detect.entities import entities_of
from annotator.detect.paragraphs import Paragraph
from annotator.detect.quantities import ORIGIN, PRECISION, find_quantities
from annotator.detect.quantity_grammar import load_grammar


def _found(text):
    return [(text[span.start : span.end], span.label) for span in find_quantities(text)]


def _of(text, label):
    return [words for words, found in _found(text) if found == label]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They met on Tuesday and on Sundays.", ["Tuesday", "Sundays"]),
        ("BRUSSELS, April 2 — It began.", ["April 2"]),
        ("It ended on Feb. 11, 2025, at sea.", ["Feb. 11, 2025"]),
        ("On 5 May 2024 and on Tuesday, March 4 it rained.", ["5 May 2024", "Tuesday, March 4"]),
        ("They may march in May, or by March.", ["May", "March"]),
        ("By summer, since the summer, last autumn.", ["summer", "the summer", "last autumn"]),
        ("She wished him a mild winter.", []),
        ("In 2013 a 1982 model; around 2050.", ["2013", "1982", "around 2050"]),
        ("In the '90s, since the 1970s, in '56.", ["the '90s", "the 1970s", "'56"]),
        ("It is from the late 19th century.", ["the late 19th century"]),
        ("In the second quarter of 2027 it ends.", ["the second quarter of 2027"]),
        ("Six years, up to nine years.", ["Six years", "up to nine years"]),
        ("It fell over two rainy seasons.", ["two rainy seasons"]),
        ("A decade ago, two weeks before the vote.", ["A decade ago", "two weeks"]),
        (
            "He came every day, all five days, every two weeks.",
            ["every day", "all five days", "every two weeks"],
        ),
        ("It sells 40 million vials a year.", ["a year"]),
        ("They waited for weeks.", ["weeks"]),
        ("She fed her cats her own years.", []),
        (
            "The past decade, this week, that year, next month.",
            ["The past decade", "this week", "that year", "next month"],
        ),
        ("Later this month, early next year.", ["Later this month", "early next year"]),
        ("Today she rests; tomorrow she goes.", ["Today", "tomorrow"]),
        ("He died on New Year’s Eve.", ["New Year’s Eve"]),
        ("A nine-month trial of a 72-year-old.", ["nine-month", "72-year-old"]),
        ("Ana Ruiz, 58, knows Ilse Roth (61).", ["58", "61"]),
        ("Her son, 12, who is 9, hid.", ["12", "9"]),
        ("She, who’s 19, turned six when he was aged 54.", ["19", "six", "54"]),
        ("On Sunday's list was last week's price.", ["Sunday", "last week"]),
        ("Some 1500 displaced people.", []),
        ("The date was 2024-08-20.", ["2024-08-20"]),
    ],
)
def test_dates(text, dates):
    assert _of(text, "DATE") == dates


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("It began at 7 a.m., at 4:12 p.m. and at 7.30pm.", ["7 a.m.", "4:12 p.m.", "7.30pm"]),
        ("At 14:30 GMT, from 9am to 5pm.", ["14:30 GMT", "9am to 5pm"]),
        ("At noon and midnight; tonight; overnight.", ["noon", "midnight", "tonight", "overnight"]),
        ("On Saturday night or tomorrow morning.", ["Saturday night", "tomorrow morning"]),
        ("It was the night of July 7.", ["the night of July 7"]),
        ("The night shift went home.", []),
        ("They came at five in the morning.", ["five in the morning"]),
        ("From six o’clock tomorrow morning all is well.", ["six o’clock tomorrow morning"]),
        ("I walk home at five now.", ["five"]),
        (
            "An hour, two hours, almost half a minute, several seconds.",
            ["An hour", "two hours", "almost half a minute", "several seconds"],
        ),
        ("According to the minutes, it took a 20-minute break.", ["20-minute"]),
        ("They danced all night.", ["all night"]),
        ("The report ran from ten to 32 pages.", []),
    ],
)
def test_times(text, times):
    assert _of(text, "TIME") == times


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("It cost $4bn, €12, £11,400 and NZ$14,000.", ["$4bn", "€12", "£11,400", "NZ$14,000"]),
        (
            "They paid R3.7 billion, N4.6 billion, R$1.2bn and Sh5m.",
            ["R3.7 billion", "N4.6 billion", "R$1.2bn", "Sh5m"],
        ),
        ("They paid 2.3 million rupees and 300 soles.", ["2.3 million rupees", "300 soles"]),
        ("The fine is 40 million Kenyan shillings.", ["40 million Kenyan shillings"]),
        (
            "Some $3 million, more than $200, less than a dollar.",
            ["Some $3 million", "more than $200", "less than a dollar"],
        ),
        ("She won two medals and they won 12 matches.", []),
        ("It cost 3,000 won.", ["3,000 won"]),
        ("It is 50p or 30 cents.", ["50p", "30 cents"]),
        ("It grew to between $3 and $5.", ["between $3 and $5"]),
        ("It rose from $3 to $5, or $6 to $7.", ["$3", "$5", "$6 to $7"]),
    ],
)
def test_sums(text, sums):
    assert _of(text, "MONEY") == sums


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("It rose 4.5 per cent, 19 percent, 8.7%.", ["4.5 per cent", "19 percent", "8.7%"]),
        ("It rose by half a percentage point.", ["half a percentage point"]),
        ("Nearly 70% and about 5-10%.", ["Nearly 70%", "about 5-10%"]),
        ("It fell 30 percent less than a year ago.", ["30 percent"]),
    ],
)
def test_shares(text, shares):
    assert _of(text, "PERCENT") == shares


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "About 90,000 tons, ten kilometres, 31 kilograms.",
            ["About 90,000 tons", "ten kilometres", "31 kilograms"],
        ),
        ("It has 8,900 square kilometres.", ["8,900 square kilometres"]),
        ("Up to 200mm fell; it was 35C.", ["Up to 200mm", "35C"]),
        ('A man of about 6\'5" ate a 12" loaf.', ["about 6'5\"", '12"']),
        ("A five-foot wall, half a mile off.", ["five-foot", "half a mile"]),
        ("They bought three pounds of rice.", ["three pounds"]),
        ("It went 60 miles an hour.", ["60 miles an hour"]),
    ],
)
def test_measures(text, measures):
    assert _of(text, "QUANTITY") == measures


@pytest.mark.parametrize(
    ("text", "ordinals"),
    [
        ("The first feature in its 41st edition.", ["first", "41st"]),
        ("South Korea’s third-largest yard.", ["third"]),
        ("First it was legs, at first, first of all.", []),
        ("He waited for a second.", []),
        ("She is the First Minister.", []),
        ("On the second day he won.", []),
    ],
)
def test_ordinals(text, ordinals):
    assert _of(text, "ORDINAL") == ordinals


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("About 40, at least five, nearly two-thirds.", ["About 40", "at least five", "nearly two-thirds"]),
        (
            "Tens of thousands; a dozen; 1.3 million; 10 000.",
            ["Tens of thousands", "a dozen", "1.3 million", "10 000"],
        ),
        ("Two hundred and fifty ships, fifty-eight men.", ["Two hundred and fifty", "fifty-eight"]),
        ("Nearly a third of it and almost half.", ["Nearly a third", "almost half"]),
        ("They won 3–1, then five-nil.", ["3–1", "five-nil"]),
        ("It fell by 223 votes to 221.", ["223", "221"]),
        ("Two or three of them, between 10 and 20.", ["Two or three", "between 10 and 20"]),
        ("Four in ten students.", ["Four", "ten"]),
        ("One of them said one word.", ["One", "one"]),
        ("No one knew one another; the one who left; a new one.", []),
        ("In Gaza 40 people died.", ["40"]),
        ('It said "Poets 1, Police 0."', ["1", "0"]),
        ("Nord Stream 2, UN Resolution 1701, Channel 4.", []),
        ("The Boeing 737 jet, the Group of Seven, RX-12, G7, Covid-19.", []),
        ("See www.example.org/12 and a@12.", []),
        ("The two-state plan.", ["two"]),
    ],
)
def test_numbers(text, numbers):
    assert _of(text, "CARDINAL") == numbers


def test_years_of_names_are_left_alone():
    assert _found("The Expo 2025 hall.") == []


def test_a_line_break_is_a_blank():
    assert _found("It took six\nyears.") == [("six\nyears", "DATE")]


@given(st.text(alphabet=st.sampled_from("0123456789,.-–:/%$€' \n\"aonethsdryMi"), max_size=120))
def test_any_text_gives_ordered_spans(text):
    spans = find_quantities(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert {span.label for span in spans} <= set(PRECISION)


def _entities(text, *spans, scored=True):
    doc = blank()(text)
    found = []
    for words, label in spans:
        begin = text.index(words)
        span = doc.char_span(begin, begin + len(words), label=label, alignment_mode="expand")
        found.append(Span(doc, span.start, span.end, label))
    doc.set_ents(found)
    if scored:
        doc.user_data[SCORES] = [0.9] * len(found)
    found = entities_of(doc, Paragraph(10, text), "model:test@1")
    return [(entity.start - 10, entity.text, entity.label, entity.origin) for entity in found]


def test_the_rules_decide_for_the_shipped_recogniser():
    found = _entities("It took six hours.", ("six", "CARDINAL"))
    assert found == [(8, "six hours", "TIME", ORIGIN)]


def test_other_recognisers_keep_their_numbers():
    found = _entities("It took six hours.", ("six", "CARDINAL"), scored=False)
    assert found == [(8, "six", "CARDINAL", "model:test@1")]


def test_names_keep_the_numbers_inside_them():
    found = _entities("They saw Seven Hills 12 there.", ("Seven Hills 12", "FAC"))
    assert [entity[1:3] for entity in found] == [("Seven Hills 12", "FAC")]


def test_names_give_way_to_the_span_they_are_part_of():
    found = _entities("It is 40 million Kenyan shillings.", ("Kenyan", "NORP"))
    assert [entity[1:3] for entity in found] == [("40 million Kenyan shillings", "MONEY")]


def test_a_month_that_is_a_name_stays_a_name():
    found = _entities("They asked April twice.", ("April", "PERSON"))
    assert [entity[1:3] for entity in found] == [("April", "PERSON")]


def test_a_sum_outweighs_a_name_that_only_overlaps():
    found = _entities("They paid more than $14,000 Friday.", ("14,000 Friday", "GPE"))
    assert [entity[1:3] for entity in found] == [("more than $14,000", "MONEY"), ("Friday", "DATE")]


def test_every_class_of_first_words_begins_a_rule():
    grammar = load_grammar()
    assert all(grammar.rules.values())
    assert {rule.label for rules in grammar.rules.values() for rule in rules} == set(PRECISION)
