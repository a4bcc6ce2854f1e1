"""Triggers: forms, patterns, and how the words around change what they mean."""

import tomllib

import pytest
from detect_samples import blank
from guess_samples import hits_of, main_type
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Layer
from annotator.core.scheme import parse_scheme
from annotator.detect.trigger_lexicon import load_irregular, load_lexicon, read_lexicon, verb_forms
from annotator.detect.triggers import find_triggers, sentences_of
from annotator.detect.words import ParagraphWords
from annotator.paths import resource

MEANINGS = [
    ("Norland will meet Ostria in May.", "AGREE", None),
    ("The ministers of Norland and Ostria met in Brodno on Friday.", "CONSULT", None),
    ("The premier visited Ostria.", "CONSULT", "visit"),
    ("Norland called off the summit with Ostria.", "REJECT", "meet"),
    ("The talks were cancelled on Monday.", "REJECT", "meet"),
    ("The government imposed sanctions on two banks.", "SANCTION", "discontinue"),
    ("Norland recognised the breakaway state.", "SUPPORT", None),
    ("Parliament voted down the pension bill.", "REJECT", "change"),
    ("Ostria massed tanks and troops at the border.", "MOBILIZE", "troops"),
    ("Gunmen opened fire on a bus.", "ASSAULT", "firearms"),
    ("Drones hit a depot near Brodno.", "ASSAULT", "drone"),
    ("Ostria will withdraw its troops next year.", "CONCEDE", None),
    ("The last soldiers left the base on Sunday.", "RETREAT", "withdraw"),
    ("The minister resigned on Monday.", "RETREAT", "resign"),
    ("The rebels released six hostages.", "RETREAT", "release"),
    ("Norland accused Ostria of arming rebels.", "ACCUSE", "allege"),
    ("Prosecutors opened an investigation into the bank.", "ACCUSE", "investigate"),
    ("The union demanded a meeting with the owners.", "REQUEST", "meet"),
    ("Ostria threatened to impose tariffs on steel.", "THREATEN", "restrict"),
    ("Nurses walked off the job in Brodno.", "PROTEST", "strike"),
    ("Farmers blocked roads around the capital.", "PROTEST", "obstruct"),
    ("Police arrested the editor of a newspaper.", "COERCE", "arrest"),
    ("The army imposed a curfew on the town.", "COERCE", "curfew"),
    ("Ostria delivered food and tents to the island.", "AID", None),
    ("The two navies held joint exercises.", "COOPERATE", None),
    ("The mayor apologised for the delay.", "CONCEDE", None),
]


@pytest.mark.parametrize(("text", "code", "mode"), MEANINGS)
def test_what_words_tell_of(shipped, text, code, mode):
    assert main_type(shipped, text) == (code, mode)


def test_triggers_need_no_tags():
    right = [main_type(blank(), text) == (code, mode) for text, code, mode in MEANINGS]
    assert sum(right) >= len(MEANINGS) - 3


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ostria agreed to talks.", {"AGREE"}),
        ("Ostria did not agree to talks.", {"REJECT"}),
        ("Ostria has never recognised the state.", {"REJECT"}),
        ("Police did not arrest anybody.", set()),
        ("The rebels refused to release the hostages.", {"REJECT"}),
        ("The soldiers will attack the town.", {"THREATEN"}),
    ],
)
def test_denial_and_future_change_the_type(shipped, text, codes):
    assert {code for code, _, _ in hits_of(shipped, text)} == codes


def test_nouns_that_look_like_verbs_are_none(shipped):
    assert not [
        hit for hit in hits_of(shipped, "The visit and the march were on Friday.") if "march" in hit[2]
    ]


def test_background_counts_less(shipped):
    words = ParagraphWords()
    words.add(shipped("Norland called off the talks after gunmen killed three fishermen."), 0, [])
    (sentence,) = sentences_of(words.words)
    strengths = {hit.event_type.code: hit.strength for hit in find_triggers(sentence)}
    assert strengths["REJECT"] > 1.5 * strengths["ASSAULT"]


def test_words_joined_by_a_hyphen_are_one(shipped):
    assert hits_of(shipped, "Both sides declared a cease-fire.") == [
        ("RETREAT", "ceasefire", "declared a cease-fire")
    ]


def test_cues_and_quoted_words_have_triggers_of_their_own(shipped):
    assert hits_of(shipped, "denied", "cue") == [("REJECT", "yield", "denied")]
    assert hits_of(shipped, "“This is a disgrace.”", "quote")[0][0] == "ACCUSE"
    assert hits_of(shipped, "“This is a disgrace.”") == []


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("cancel", {"cancel", "cancels", "canceled", "cancelled", "canceling", "cancelling"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("strike", {"strike", "strikes", "struck", "striking"}),
        ("cut", {"cut", "cuts", "cutting"}),
        ("ban", {"ban", "bans", "banned", "banning"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("visit", {"visit", "visits", "visited", "visiting"}),
        ("veto", {"veto", "vetoes", "vetoed", "vetoing"}),
    ],
)
def test_verb_forms(lemma, forms):
    assert verb_forms(lemma, load_irregular()) == forms


def test_the_lexicon_names_only_types_and_modes_of_the_scheme():
    scheme = parse_scheme(resource("schemes", "news.toml").read_text(encoding="utf-8"))
    modes = {label.name: set(label.modes) | {None} for label in scheme.of(Layer.EVENT)}
    triggers = {t for group in load_lexicon().by_first.values() for t in group}
    assert {t.event_type.code for t in triggers} == set(modes)
    for trigger in triggers:
        for event_type in filter(None, (trigger.event_type, trigger.future, trigger.negated)):
            assert event_type.mode in modes[event_type.code], event_type


def test_an_unknown_class_is_an_error():
    toml = """irregular = []
classes = {}
[[trigger]]
type = "AID"
weight = 1
patterns = ["<send> .. {nothing}"]
"""
    with pytest.raises(KeyError, match="nothing"):
        read_lexicon(toml)
    with pytest.raises(tomllib.TOMLDecodeError):
        read_lexicon("=")


@given(st.text(max_size=80))
def test_any_text(text):
    for code, _, evidence in hits_of(blank(), text):
        assert code
        assert evidence in text
