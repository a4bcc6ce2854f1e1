"""Quote scores by hand, and against the scorer of the quote conventions on damaged quote cases."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from evaluation_samples import TEXT, article, mention, predicted, quote

from annotator.core.annotation import EventType, Span, Status
from annotator.core.names import same_name
from annotator.detect.jsonl import result_to_dict
from annotator.evaluation import article_from_passage, evaluate, is_passage, sample_of
from annotator.evaluation.counts import Counts, Share
from annotator.evaluation.quotes import score_quotes, total_score
from tests.quote_scoring import score

CASES = Path(__file__).parents[2] / "data" / "detect" / "quote_cases.jsonl"
NO = quote(TEXT, "direct", "“No,”", "Ruiz", "Ana Ruiz", cue=mention(TEXT, "said"))
MESS = quote(TEXT, "mixed", "“a mess”", "He", "Bo Lind")


def scored(gold, found, **options):
    return score_quotes(sample_of(article(TEXT, gold), found, number=1, **options))


def test_everything_right():
    result = scored([NO, MESS], [predicted(NO), predicted(MESS)])
    assert result.span == result.relaxed == result.complete == Counts(2, 2, 2)
    assert result.kind == result.speaker == result.name == result.cue == Share(2, 2)


def test_a_wrong_name_spoils_the_whole_and_is_listed():
    found = [predicted(NO), predicted(MESS, resolved_speaker="Ana Ruiz", origin="rule:floating")]
    sample = sample_of(article(TEXT, [NO, MESS]), found, number=1)
    result = evaluate([sample])
    assert (result.quotes.name, result.quotes.speaker) == (Share(1, 2), Share(2, 2))
    assert result.quotes.complete == Counts(2, 2, 1)
    (mistake,) = result.mistakes
    assert (mistake.error, mistake.gold, mistake.predicted) == ("name", "Bo Lind", "Ana Ruiz")
    origins = {row.origin: (row.right, row.name) for row in result.origins}
    assert origins == {"model:x@1": (Share(1, 1),) * 2, "rule:floating": (Share(0, 1),) * 2}


def test_a_mention_that_covers_another_speaker_is_wrong():
    wide = mention(TEXT, "Ruiz said. He")
    found = [predicted(NO, speaker=wide), predicted(MESS, speaker=None)]
    result = evaluate([sample_of(article(TEXT, [NO, MESS]), found, number=1)])
    assert result.quotes.speaker == Share(0, 2)
    assert [m.error for m in result.mistakes] == ["speaker", "speaker"]
    assert [m.predicted for m in result.mistakes] == ["Ruiz said. He", "nobody"]


def test_kind_counts_over_exact_spans_and_relaxed_spans_need_an_overlap():
    longer = predicted(NO, fragments=(Span(NO.start, NO.end + 1),))  # 5 of 6 code points
    result = scored([NO, MESS], [longer, predicted(MESS, label="scare")])
    assert (result.span, result.relaxed) == (Counts(2, 2, 1), Counts(2, 2, 2))
    assert result.kind == Share(0, 1)


def test_indirect_quotes_count_only_where_all_are_marked():
    indirect = quote(TEXT, "indirect", "Ana Ruiz met Bo Lind")
    over_mixed = predicted(quote(TEXT, "indirect", "He called it “a mess”"))
    found = [predicted(indirect), over_mixed]
    assert scored([indirect, MESS], found).indirect == Counts()
    assert scored([indirect, MESS], found, has_all_indirect=True).indirect == Counts(1, 1, 1)
    assert scored([indirect, MESS], found).span == Counts(1, 0, 0)


def test_indirect_quotes_nobody_looked_for_do_not_exist():
    indirect = quote(TEXT, "indirect", "Ana Ruiz met Bo Lind", event_type=EventType("CONSULT"))
    for looked in (True, False):
        sample = sample_of(article(TEXT, [indirect]), [], number=1, indirect=looked, has_all_indirect=True)
        result = evaluate([sample])
        assert result.quotes.indirect == Counts(int(looked), 0, 0)
        assert [score.labelled for score in result.guesses] == [0, int(looked), 0, 0]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("The Ministry", "ministry", True), (None, None, True), (None, "Ana", False), ("Ana", "Ann", False)],
)
def test_names_are_equal_without_case_and_article(one, other, same):
    assert same_name(one, other) is same


def _damaged(draw, gold, text):
    """The gold quotes with what a pipeline might do to them."""
    for item in gold:
        found = predicted(item)
        damage = draw.randrange(8)
        if damage == 0:
            continue
        if damage == 1:
            found = replace(found, label=draw.choice(["direct", "mixed", "scare", "title", "indirect"]))
        elif damage == 2 and item.end < len(text):
            found = replace(found, fragments=(Span(item.start, item.end + 1),))
        elif damage == 3:
            found = replace(found, resolved_speaker=draw.choice([None, "Nobody Atall"]))
        elif damage == 4:
            start = draw.randrange(len(text) - 1)
            found = replace(found, speaker=mention(text, text[start : start + 4]))
        elif damage == 5:
            found = replace(found, speaker=None)
        yield found


@pytest.mark.parametrize("seed", range(5))
def test_scores_equal_those_of_the_conventions(seed):
    draw = random.Random(seed)
    pairs, samples = [], []
    for line in CASES.read_text("utf-8").splitlines():
        passage = json.loads(line)
        gold = article_from_passage(passage)
        found = list(_damaged(draw, gold.in_order(), gold.text))
        pairs.append((passage, result_to_dict(gold.text, found)["quotes"]))
        samples.append(sample_of(gold, found, number=1, has_all_indirect=True))
    theirs, ours = score(pairs), total_score([score_quotes(sample) for sample in samples])
    assert ours.span == Counts(theirs.gold, theirs.predicted, theirs.exact)
    assert ours.relaxed.right == theirs.relaxed
    assert ours.kind == Share(theirs.kinds, theirs.matched)
    assert ours.speaker == Share(theirs.speakers, theirs.speech)
    assert ours.name == Share(theirs.resolved, theirs.speech)
    assert ours.complete.right == theirs.complete < ours.span.right
    assert ours.indirect == Counts(theirs.indirect_gold, theirs.indirect_predicted, theirs.indirect_found)


def test_passages_become_articles():
    data = {"id": "a1", "case": "said", "text": "“No,” Ana said.", "quotes": []}
    data["quotes"].append(
        {
            "start": 0,
            "end": 5,
            "kind": "direct",
            "speaker": {"start": 6, "end": 9, "text": "Ana"},
            "cue": None,
        }
    )
    assert is_passage(data)
    result = article_from_passage(data)
    assert result.metadata.title == "a1 said"
    (annotation,) = result.in_order()
    assert (annotation.label, annotation.status) == ("direct", Status.ACCEPTED)
    assert annotation.speaker == mention(data["text"], "Ana")
    assert not is_passage({"version": 1, "annotations": []})
    data["quotes"][0]["end"] = 99
    with pytest.raises(ValueError, match="0 to 99"):
        article_from_passage(data)
