"""Span scores by hand, against nervaluate on random spans, and what counts as gold at all."""

import random
from dataclasses import replace

import pytest
from evaluation_samples import TEXT, article, entity, predicted, words

from annotator.core.annotation import Block, Role, Span, Status
from annotator.evaluation import counts_as_gold, evaluate, sample_of
from annotator.evaluation.counts import Counts
from annotator.evaluation.matching import exact, match, overlap_of
from annotator.evaluation.spans import count_exact, entity_sides, score_labels

LABELS = ("PERSON", "ORG", "GPE")


def score(gold, found):
    return score_labels([(gold, found)])


def test_exact_half_and_partial_count_apart():
    gold = [entity("ORG", 0, 10), entity("ORG", 20, 30), entity("ORG", 40, 50), entity("ORG", 60, 70)]
    found = [entity("ORG", 0, 10), entity("ORG", 22, 30), entity("ORG", 48, 58), entity("GPE", 60, 70)]
    result = score(gold, found)
    org = result.labels[0]
    assert (org.label, org.exact, org.half, org.partial) == (
        "ORG",
        Counts(4, 3, 1),
        Counts(4, 3, 2),
        Counts(4, 3, 3),
    )
    assert result.labels[1].exact == Counts(0, 1, 0)
    assert result.overall.exact == Counts(4, 4, 1)
    assert result.overall.partial.f1 == 0.75
    assert result.macro_f1 == org.exact.f1 == 2 / 7


def test_no_gold_and_no_prediction_have_no_figure():
    assert (Counts().precision, Counts().recall, Counts().f1) == (None, None, None)
    assert Counts(3, 0, 0).f1 == 0
    assert score([], []).macro_f1 is None


def test_each_prediction_stands_for_one_gold_annotation():
    gold = [entity("ORG", 0, 4), entity("ORG", 5, 9)]
    assert score(gold, [entity("ORG", 0, 9)]).overall.partial == Counts(2, 1, 1)
    assert match(gold, [entity("ORG", 2, 9)], lambda *_: True)[0][0] is gold[1]  # the larger overlap


def test_an_overlap_of_just_half_is_half():
    assert score([entity("ORG", 0, 10)], [entity("ORG", 0, 5)]).overall.half == Counts(1, 1, 1)


def test_of_two_equal_overlaps_the_same_label_is_the_pair():
    gold, wrong, right = entity("ORG", 0, 9), entity("GPE", 0, 9), entity("ORG", 0, 9)
    assert match([gold], [wrong, right], lambda *_: True) == [(gold, right)]


def test_overlap_is_intersection_over_union():
    assert overlap_of(Span(0, 10), Span(5, 15)) == pytest.approx(1 / 3)
    assert overlap_of(Span(0, 10), Span(10, 15)) == 0
    assert overlap_of(Span(3, 4), Span(3, 4)) == 1


def _flat_spans(draw, length):
    """Spans that do not overlap, in order."""
    spans, position = [], 0
    while position < length - 6:
        start = position + draw.randrange(0, 5)
        end = start + draw.randrange(1, 6)
        spans.append(entity(draw.choice(LABELS), start, end))
        position = end
    return draw.sample(spans, k=len(spans) * 3 // 4)


def _in_slots(draw, length):
    """Spans of which each overlaps at most one of another such set: one a slot of ten code points."""
    for slot in range(0, length, 10):
        if draw.random() < 0.7:
            start = slot + draw.randrange(0, 5)
            yield entity(draw.choice(LABELS), start, start + draw.randrange(1, 5))


def _as_nervaluate(annotations):
    ordered = sorted(annotations, key=lambda a: a.start)
    return [{"label": a.label, "start": a.start, "end": a.end - 1} for a in ordered]  # its ends are inclusive


@pytest.mark.parametrize("seed", range(20))
def test_exact_scores_equal_nervaluate(seed):
    nervaluate = pytest.importorskip("nervaluate")
    draw = random.Random(seed)
    articles = [(_flat_spans(draw, 120), _flat_spans(draw, 120)) for _ in range(5)]
    evaluator = nervaluate.Evaluator(
        [_as_nervaluate(gold) for gold, _ in articles],
        [_as_nervaluate(found) for _, found in articles],
        tags=list(LABELS),
        loader="dict",
    )
    theirs = evaluator.evaluate()
    ours = score_labels(articles)
    strict = theirs["overall"]["strict"]
    assert ours.overall.exact == Counts(strict.possible, strict.actual, strict.correct)
    assert ours.overall.exact.f1 == pytest.approx(strict.f1)
    for row in ours.labels:
        by_label = theirs["entities"][row.label]["strict"]
        assert (row.exact.right, row.exact.gold) == (by_label.correct, by_label.possible)


@pytest.mark.parametrize("seed", range(20))
def test_partial_scores_equal_nervaluate(seed):
    nervaluate = pytest.importorskip("nervaluate")
    draw = random.Random(seed)
    articles = [(list(_in_slots(draw, 200)), list(_in_slots(draw, 200))) for _ in range(5)]
    evaluator = nervaluate.Evaluator(
        [_as_nervaluate(gold) for gold, _ in articles],
        [_as_nervaluate(found) for _, found in articles],
        tags=list(LABELS),
        loader="dict",
    )
    theirs = evaluator.evaluate()["overall"]["ent_type"]
    ours = score_labels(articles).overall.partial
    assert ours == Counts(theirs.possible, theirs.actual, theirs.correct)


# -- what counts --------------------------------------------------------------------------------------------

ANA = words(TEXT, "PERSON", "Ana Ruiz")
OSLO = words(TEXT, "GPE", "Oslo")
MONDAY = words(TEXT, "DATE", "Monday")


def counts(annotations, found, **labels):
    sample = sample_of(article(TEXT, annotations, **labels), found, number=1)
    return count_exact(entity_sides(sample)), sample.undecided, sample.unjudged


def test_undecided_suggestions_count_on_neither_side():
    undecided = replace(OSLO, status=Status.SUGGESTED)
    found = [predicted(ANA), predicted(OSLO), predicted(MONDAY)]
    assert counts([ANA, undecided], found) == (Counts(1, 2, 1), 1, 1)


def test_rejected_annotations_make_the_prediction_wrong():
    rejected = replace(OSLO, status=Status.REJECTED)
    assert counts([ANA, rejected], [predicted(ANA), predicted(OSLO)], done=False) == (Counts(1, 2, 1), 0, 0)


def test_where_nobody_has_looked_nothing_is_judged():
    assert counts([ANA], [predicted(ANA), predicted(MONDAY)], done=False) == (Counts(1, 1, 1), 0, 1)
    assert counts([ANA], [predicted(ANA), predicted(MONDAY)], done=True) == (Counts(1, 2, 1), 0, 0)


def test_only_blocks_that_detection_reads_count():
    half = TEXT.index("“No")
    blocks = (Block(0, half - 1, Role.HEADLINE), Block(half, len(TEXT), Role.BODY))
    late = entity("GPE", len(TEXT) - 5, len(TEXT) - 1)
    sample = sample_of(article(TEXT, [ANA, late], blocks), [predicted(late)], number=1)
    assert [a.span for a in sample.gold] == [late.span]
    assert len(sample_of(article(TEXT, [ANA, late], ()), [], number=1).gold) == 2
    blocks = (Block(0, 5, Role.BODY), Block(5, len(TEXT), Role.CAPTION))
    assert sample_of(article(TEXT, [ANA], blocks), [], number=1).gold == (), "it ends where nobody reads"


def test_below_the_threshold_nothing_is_shown():
    found = [predicted(ANA, confidence=0.4), predicted(OSLO, confidence=0.6), predicted(MONDAY)]
    sample = sample_of(article(TEXT, [ANA]), found, number=1, threshold=0.6)
    assert [a.label for a in sample.predicted] == ["GPE", "DATE"]


def test_an_article_counts_when_it_is_done_or_holds_a_decision():
    suggested = replace(ANA, status=Status.SUGGESTED)
    assert not counts_as_gold(article(TEXT, [suggested], done=False))
    assert counts_as_gold(article(TEXT, [suggested], done=True))
    assert counts_as_gold(article(TEXT, [replace(ANA, status=Status.REJECTED)], done=False))


# -- confusion and errors -----------------------------------------------------------------------------------


def test_confusion_and_errors_name_what_went_wrong():
    bo = words(TEXT, "PERSON", "Bo Lind")
    found = [
        predicted(ANA),
        predicted(words(TEXT, "ORG", "Bo Lind"), confidence=0.7),
        predicted(words(TEXT, "DATE", "on Monday")),
        predicted(words(TEXT, "ORG", "mess")),
    ]
    result = evaluate([sample_of(article(TEXT, [ANA, bo, OSLO, MONDAY]), found, number=12)])
    table = result.to_dict()["confusions"][0]
    assert table["gold"] == ["PERSON", "DATE", "GPE", "spurious"]
    assert table["predicted"] == ["PERSON", "DATE", "ORG", "missed"]
    assert table["counts"] == [[1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    errors = [(m.error, m.gold, m.predicted) for m in result.mistakes]
    assert errors == [
        ("label", "PERSON", "ORG"),
        ("missed", "GPE", None),
        ("boundary", "DATE “Monday”", "DATE “on Monday”"),
        ("spurious", None, "ORG"),
    ]
    first = result.mistakes[0]
    assert (first.number, first.title, first.origin, first.confidence) == (12, "Talks", "model:x@1", 0.7)
    assert first.before + first.words + first.after == TEXT[: first.end + 60]
    assert TEXT[first.start : first.end] == first.words == "Bo Lind"


def test_the_context_of_an_error_is_short():
    text = "a" * 100 + "Oslo" + "b" * 100
    (mistake,) = evaluate([sample_of(article(text, [entity("GPE", 100, 104)]), [], number=1)]).mistakes
    assert (mistake.before, mistake.words, mistake.after) == ("a" * 60, "Oslo", "b" * 60)


def test_errors_and_confusion_agree_with_the_counts():
    draw = random.Random(3)
    text = "x" * 300
    for _ in range(20):
        gold, found = _flat_spans(draw, 280), [predicted(a) for a in _flat_spans(draw, 280)]
        result = evaluate([sample_of(article(text, gold), found, number=1)])
        overall = result.entities.overall.exact
        errors = [m.error for m in result.mistakes]
        pairs = len(gold) - errors.count("missed")
        assert len(found) - errors.count("spurious") == pairs
        assert overall.right == pairs - len(errors) + errors.count("missed") + errors.count("spurious")
        assert sum(result.confusions[0].counts.values()) == len(gold) + errors.count("spurious")
        assert len(match(gold, found, exact)) == overall.right
