"""Guesses, clusters, calibration, origins and intervals."""

import json
import random
from dataclasses import replace
from itertools import product

import pytest
from evaluation_samples import TEXT, article, entity, mention, predicted, quote, words

from annotator.core.annotation import EventType, Guess, Polarity, Span, Stance
from annotator.evaluation import evaluate, sample_of
from annotator.evaluation.bootstrap import interval
from annotator.evaluation.calibration import Verdict, calibrate, score_origins
from annotator.evaluation.clusters import b_cubed
from annotator.evaluation.counts import Counts, Share


def event(code, confidence, **fields):
    return Guess(confidence, "rule:trigger", event_type=EventType(code), **fields)


def stance(polarity, confidence=0.9, target=None):
    return Guess(confidence, "rule:stance", stance=Stance(None, target, polarity))


# -- guesses ------------------------------------------------------------------------------------------------


def guess_scores(samples, **options):
    return {(score.about, score.kind): score for score in evaluate(samples, **options).guesses}


def test_event_types_of_articles():
    def sample(codes, guesses):
        gold = article(TEXT, [], event_types=tuple(map(EventType, codes)))
        return sample_of(gold, [], guesses, number=1)

    samples = [
        sample(["REJECT", "ACCUSE"], [event("ACCUSE", 0.8), event("AID", 0.6), event("REJECT", 0.4)]),
        sample(["REJECT"], [event("REJECT", 0.7)]),
        sample(["AID"], [event("AID", 0.3)]),  # not shown
        sample([], [event("AID", 0.9)]),
    ]
    score = guess_scores(samples)["article", "event type"]
    assert (score.units, score.labelled, score.coverage) == (4, 3, 2 / 3)
    assert (score.best, score.full) == (Share(2, 2), Share(1, 2))
    assert score.every == Counts(4, 4, 2)
    assert (score.majority_label, score.majority) == ("REJECT", Share(2, 3))
    assert guess_scores(samples, guess_threshold=0.2)["article", "event type"].coverage == 1


def test_stances_of_quotes_need_polarity_and_for_full_marks_the_target():
    target, other = mention(TEXT, "Oslo"), mention(TEXT, "Monday")
    gold = quote(TEXT, "direct", "“No,”", stances=(Stance(None, target, Polarity.AGAINST),))
    unlabelled = quote(TEXT, "mixed", "“a mess”")

    def score(guess):
        found = [predicted(gold, stances=(), guesses=(guess,)), predicted(unlabelled, guesses=(guess,))]
        sample = sample_of(article(TEXT, [gold, unlabelled]), found, number=1)
        return guess_scores([sample])["quote", "stance"], evaluate([sample]).mistakes

    right, mistakes = score(stance(Polarity.AGAINST, target=target))
    assert (right.best, right.full, right.every) == (Share(1, 1), Share(1, 1), Counts(1, 2, 1))
    assert (right.units, right.labelled, mistakes) == (2, 1, ())
    half, _ = score(stance(Polarity.AGAINST, target=other))
    assert (half.best, half.full) == (Share(1, 1), Share(0, 1))
    wrong, mistakes = score(stance(Polarity.FAVOR, target=target))
    assert wrong.best == Share(0, 1)
    assert [(m.group, m.gold, m.predicted, m.words) for m in mistakes] == [
        ("quote stance", "against", "favor", "“No,”")
    ]


def test_a_quote_that_was_not_found_has_no_guess():
    gold = quote(TEXT, "direct", "“No,”", event_type=EventType("REJECT"))
    score = guess_scores([sample_of(article(TEXT, [gold]), [], number=1)])["quote", "event type"]
    assert (score.labelled, score.coverage, score.best.value) == (1, 0, None)


# -- clusters -----------------------------------------------------------------------------------------------


def _b_cubed_by_definition(gold, found):
    """Every mention against every other (Bagga and Baldwin 1998), without sets."""

    def mean(one, other):
        shares = []
        for mention_ in one:
            cluster = [m for m in one if one[m] == one[mention_]]
            hits = [m for m in cluster if mention_ in other and m in other and other[m] == other[mention_]]
            shares.append(len(hits) / len(cluster))
        return sum(shares) / len(shares)

    return mean(found, gold), mean(gold, found)


def test_b_cubed_equals_its_definition():
    draw = random.Random(1)
    for _ in range(50):
        spans = [Span(n, n + 1) for n in range(12)]
        gold = {span: draw.choice("ABC") for span in draw.sample(spans, 9)}
        found = {span: draw.choice("xyz") for span in draw.sample(spans, 9)}
        score = b_cubed(gold, found)
        assert (score.precision, score.recall) == pytest.approx(_b_cubed_by_definition(gold, found))


def test_the_published_example():
    """Bagga and Baldwin 1998, figures 1 to 3: precision 76 % and 58 %, recall 100 %."""
    gold = {n: "A" for n in range(1, 6)} | {6: "B", 7: "B"} | {n: "C" for n in (8, 9, 10, 11, 12)}
    first = gold | {n: "B" for n in (8, 9, 10, 11, 12)}
    second = gold | {n: "A" for n in (8, 9, 10, 11, 12)}
    assert [round(b_cubed(gold, found).precision, 2) for found in (first, second)] == [0.76, 0.58]
    assert [b_cubed(gold, found).recall for found in (first, second)] == [1, 1]


def test_clusters_count_mentions_with_an_entity():
    gold = [
        words(TEXT, "PERSON", "Ana Ruiz", entity="Ana Ruiz"),
        entity("PERSON", TEXT.index("Ruiz said"), TEXT.index(" said"), entity="Ana Ruiz"),
        words(TEXT, "DATE", "Monday"),
    ]
    found = [predicted(gold[0], entity="Ana Ruiz"), predicted(gold[1], entity="Ruiz"), predicted(gold[2])]
    result = evaluate([sample_of(article(TEXT, gold), found, number=1)]).clusters
    assert (result.overall.precision, result.overall.recall) == (1, 0.5)
    found[1] = replace(found[1], entity=None)
    result = evaluate([sample_of(article(TEXT, gold), found, number=1)]).clusters
    assert (result.overall.recall, result.found.recall) == (0.25, 1)


# -- confidence ---------------------------------------------------------------------------------------------


def test_calibration_counts_by_band():
    given = [(0.0, False), (0.95, True), (1.0, True), (0.9, False), (0.3, True), (None, True)]
    verdicts = [Verdict("entity", "rule:a", confidence, right) for confidence, right in given]
    (table,) = calibrate(verdicts)
    assert [(b.low, b.right) for b in table.bands] == [
        (0.0, Share(0, 1)),
        (0.3, Share(1, 1)),
        (0.9, Share(2, 3)),
    ]
    assert table.bands[-1].confidence == pytest.approx(2.85 / 3)
    assert table.error == pytest.approx((0.0 + 0.7 + 0.85) / 5)
    assert calibrate([Verdict("quote", "rule:a", None, True)]) == ()


def test_origins_stand_by_group_and_size():
    verdicts = [
        Verdict("entity", "rule:b", 1, True),
        Verdict("entity", "rule:a", 1, False),
        Verdict("entity", "rule:a", 1, True),
        Verdict("quote", "rule:a", 1, True, False),
        Verdict("quote", "rule:a", 1, True, None),
    ]
    rows = [(s.group, s.origin, s.right, s.name) for s in score_origins(verdicts)]
    assert rows == [
        ("entity", "rule:a", Share(1, 2), Share()),
        ("entity", "rule:b", Share(1, 1), Share()),
        ("quote", "rule:a", Share(2, 2), Share(0, 1)),
    ]


# -- intervals ----------------------------------------------------------------------------------------------


def test_intervals_are_the_same_every_time_and_hold_the_figure():
    draw = random.Random(5)
    parts = [(draw.randrange(5, 10), 10) for _ in range(30)]
    low, high = interval(parts)
    assert (low, high) == interval(parts)
    assert low < sum(p[0] for p in parts) / 300 < high
    assert interval(parts[:1]) == interval([]) == (None, None)
    assert interval([(1, 2)] * 10) == (0.5, 0.5)
    assert interval([(0, 0)] * 3) == (None, None)


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    draw = random.Random(11)
    hits = 0
    for _ in range(200):
        parts = [(sum(draw.random() < 0.7 for _ in range(20)), 20) for _ in range(30)]
        low, high = interval(parts)
        hits += low <= 0.7 <= high
    assert 0.88 <= hits / 200 <= 1  # 0.95 is promised for many articles; 30 are few


def test_main_figures_have_intervals_over_articles_and_all_is_json():
    gold = words(TEXT, "GPE", "Oslo")
    samples = [
        sample_of(article(TEXT, [gold]), [predicted(gold)] if n % 3 else [], number=n) for n in range(12)
    ]
    result = evaluate(samples)
    figure = next(f for f in result.figures if f.name == "entity_f1")
    assert (figure.value, figure.n) == (pytest.approx(0.8), 12)
    assert figure.low < 0.8 < figure.high
    assert json.loads(json.dumps(result.to_dict(), allow_nan=False)) == result.to_dict()


@pytest.mark.parametrize(("gold", "found"), [*product([[], [entity("GPE", 0, 3)]], repeat=2)])
def test_empty_sides_are_measured_too(gold, found):
    result = evaluate([sample_of(article(TEXT, gold), [predicted(a) for a in found], number=1)])
    assert result.entities.overall.exact == Counts(len(gold), len(found), min(len(gold), len(found)))
    assert evaluate([]).articles == 0
