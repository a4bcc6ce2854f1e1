"""Agreement figures against independent packages, published examples and slow computations by definition."""

import random
from dataclasses import replace
from itertools import combinations

import krippendorff
import numpy as np
import pytest
from nervaluate import Evaluator
from sklearn.metrics import cohen_kappa_score

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.compared_article import ComparedArticle
from annotator.core.spans import tokens
from annotator.evaluation.agreement import ALL, measure_agreement
from annotator.evaluation.kappa import fleiss, fleiss_parts
from annotator.evaluation.krippendorff_unitizing import alpha_u, unitizing_parts, units_of

WORDS = 60
TEXT = " ".join(f"word{n:02d}" for n in range(WORDS))  # word n begins at 7 n
LABELS = ("PERSON", "ORG", "GPE")


def entity(label, start, end, **fields):
    """Words `start` to `end`, accepted."""
    span = Span(7 * start, 7 * end - 1)
    given = {"status": Status.ACCEPTED} | fields
    return Annotation(f"{label}{start}-{end}", Layer.ENTITY, label, (span,), **given)


def version(annotations, **labels):
    return Article(TEXT, annotations={a.id: a for a in annotations}, labels=ArticleLabels(**labels))


def compared(*sides):
    return ComparedArticle(TEXT, tuple(None if side is None else version(side) for side in sides))


def noisy(draw, sides=2):
    """Annotations in slots of six words, of each side differently changed; those of two slots never meet."""
    made = [[] for _ in range(sides)]
    for slot in range(0, WORDS, 6):
        label, start = draw.choice(LABELS), slot + draw.randrange(2)
        for side in made:
            what = draw.random()
            if what < 0.15:
                continue
            changed = draw.choice(LABELS) if what < 0.3 else label
            moved = draw.choice((0, 0, 0, 1))
            side.append(entity(changed, start, start + 2 + moved))
    return made


def token_labels(side):
    starts = [token.start for token in tokens(TEXT, 0, len(TEXT))]
    found = {n: a.label for a in side for n, at in enumerate(starts) if a.start <= at < a.end}
    return [found.get(n, "") for n in range(len(starts))]


def figures(articles, names=("A", "B"), layer="entity", label=ALL):
    rows = measure_agreement(names, articles).rows
    row = next(r for r in rows if (r.layer, r.label) == (layer, label))
    return {figure.name: figure for figure in row.figures}


def samples(seed, sides=2, count=8):
    draw = random.Random(seed)
    return [noisy(draw, sides) for _ in range(count)]


@pytest.mark.parametrize("seed", range(5))
def test_kappa_on_tokens_is_that_of_scikit_learn(seed):
    made = samples(seed)
    sides = [[label for article in made for label in token_labels(article[side])] for side in (0, 1)]
    found = figures([compared(*sides) for sides in made])["kappa"]
    assert found.value == pytest.approx(cohen_kappa_score(*sides))
    assert found.n == len(sides[0])
    person = [[label == "PERSON" for label in side] for side in sides]
    of_label = figures([compared(*sides) for sides in made], label="PERSON")["kappa"]
    assert of_label.value == pytest.approx(cohen_kappa_score(*person))


@pytest.mark.parametrize("seed", range(5))
def test_alpha_on_tokens_is_that_of_the_package_krippendorff_also_with_missing_annotators(seed):
    made = samples(seed, sides=3)
    made = [[None if n % 3 == side else of for side, of in enumerate(a)] for n, a in enumerate(made)]
    names = ["", *LABELS]
    data = np.array(
        [
            [
                np.nan if article[side] is None else names.index(label)
                for article in made
                for label in token_labels(article[side] or [])
            ]
            for side in range(3)
        ]
    )
    expected = krippendorff.alpha(data, level_of_measurement="nominal")
    found = figures([compared(*sides) for sides in made], ("A", "B", "C"))
    assert found["alpha"].value == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(5))
def test_span_f1_is_that_of_nervaluate(seed):
    made = samples(seed)
    sides = [
        [
            [{"label": a.label, "start": a.start, "end": a.end} for a in article[side]]
            for article in made
        ]
        for side in (0, 1)
    ]  # fmt: skip
    expected = Evaluator(*sides, tags=list(LABELS), loader="dict").evaluate()["overall"]
    found = figures([compared(*sides) for sides in made])
    assert found["f1_exact"].value == pytest.approx(expected["strict"].f1)
    assert found["f1_relaxed"].value == pytest.approx(expected["ent_type"].f1)
    assert found["f1_exact"].n == sum(len(side) for article in made for side in article)


def test_more_than_two_are_compared_in_pairs_and_averaged():
    made = samples(3, sides=3)
    alone = [figures([compared(a[i], a[j]) for a in made]) for i, j in combinations(range(3), 2)]
    found = figures([compared(*sides) for sides in made], ("A", "B", "C"))
    for name in ("f1_exact", "f1_relaxed", "kappa"):
        assert found[name].value == pytest.approx(sum(of[name].value for of in alone) / 3)


def test_fleiss_kappa_is_that_of_the_published_example():
    """Ten subjects, fourteen raters, five categories: Fleiss (1971) as in Wikipedia's worked example."""
    table = (
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    )  # fmt: skip
    patterns = {}
    for row in table:
        pattern = tuple(category for category, count in enumerate(row) for _ in range(count))
        patterns[pattern] = patterns.get(pattern, 0) + 1
    assert fleiss(np.array([fleiss_parts(patterns, 5)]))[0] == pytest.approx(0.210, abs=0.0005)


# Krippendorff, Content Analysis, 4th edition (2019), figure 12.11, page 340: three observers of a continuum
# of length 60. First and last place of each unit, and its value.
BOOK = (
    ((1, 7, 1), (8, 13, 2), (31, 32, 5), (33, 37, 6), (38, 44, 6), (45, 60, 7)),
    ((1, 7, 1), (8, 13, 3), (14, 21, 5), (33, 44, 6)),
    ((1, 7, 1), (8, 13, 4), (14, 21, 5), (33, 37, 6), (38, 41, 6), (42, 44, 6)),
)


def test_alpha_u_is_that_of_the_published_example():
    sides = [[(Span(first - 1, last), value) for first, last, value in side] for side in BOOK]
    parts = np.array([unitizing_parts(60, sides, 8)])
    assert alpha_u(parts, 8)[0] == pytest.approx(0.510, abs=0.0005)


def slow_alpha_u(length, sides, categories):
    """Equations 32 to 34 code point by code point and unit by unit."""
    values = [[0] * length for _ in sides]
    for of, side in zip(values, sides, strict=True):
        for span, value in side:
            of[span.start : span.end] = [value] * (span.end - span.start)
    seen = np.zeros((categories, categories))
    for i, j in ((i, j) for i in range(len(sides)) for j in range(len(sides)) if i != j):
        for one, other in zip(values[i], values[j], strict=True):
            seen[one, other] += 1 / (len(sides) - 1)
    off = np.zeros(categories)
    for of, side in zip(values, sides, strict=True):
        off[0] += of.count(0)
        for span, value in side:
            off[value] += (span.end - span.start) ** 2
    uses, total = seen.sum(axis=1), seen.sum()
    expected = (np.outer(uses, uses) - np.diag(off)) / (total - off.sum() / total)
    return 1 - (total - np.trace(seen)) / (expected.sum() - np.trace(expected))


@pytest.mark.parametrize("seed", range(5))
def test_alpha_u_of_an_article_is_that_by_definition(seed):
    (made,) = samples(seed, sides=3, count=1)
    number = {label: n for n, label in enumerate(sorted({a.label for side in made for a in side}), 1)}
    sides = [[(a.span, number[a.label]) for a in side] for side in made]
    found = figures([compared(*made)], ("A", "B", "C"))["alpha_u"]
    assert found.value == pytest.approx(slow_alpha_u(len(TEXT), sides, len(number) + 1))
    assert found.n == sum(map(len, made))


def test_units_of_one_person_are_the_outermost_annotations():
    outer, inner, crossing = entity("ORG", 0, 4), entity("GPE", 1, 2), entity("ORG", 3, 6)
    assert units_of([inner, crossing, outer]) == [outer]


def test_full_agreement_is_one_and_its_interval_too():
    made = samples(1)
    found = figures([compared(sides[0], sides[0]) for sides in made])
    assert {(f.value, f.low, f.high) for f in found.values()} == {(1.0, 1.0, 1.0)}


def test_intervals_hold_the_value_and_come_out_the_same_again():
    articles = [compared(*sides) for sides in samples(2, count=20)]
    found = figures(articles)
    for figure in found.values():
        assert figure.low < figure.value < figure.high
    assert found == figures(articles)


def test_undecided_and_rejected_annotations_do_not_count():
    one = [entity("ORG", 0, 2), entity("GPE", 5, 6, status=Status.SUGGESTED)]
    other = [entity("ORG", 0, 2), entity("PERSON", 8, 9, status=Status.REJECTED)]
    found = measure_agreement(("A", "B"), [compared(one, other)])
    assert [row.label for row in found.rows] == ["ORG", "label"]
    assert found.rows[0].figures[0].value == 1.0


def quote(start, end, speaker=None, **fields):
    said = Mention(speaker) if speaker else None
    kind = fields.pop("kind", "direct")
    made = entity(kind, start, end, speaker=said, **fields)
    return replace(made, layer=Layer.QUOTE)


def test_what_is_said_about_common_annotations_is_compared():
    against = Stance(Mention("Ann"), Mention("the deal"), Polarity.AGAINST)
    favour = replace(against, polarity=Polarity.FAVOR)
    one = [
        quote(0, 4, "the President", event_type=EventType("CONSULT"), stances=(against,)),
        quote(6, 9, "Bob", kind="scare"),
        entity("ORG", 12, 13),
        entity("GPE", 15, 16),
    ]
    other = [
        quote(0, 4, "President", event_type=EventType("REJECT"), stances=(favour,)),
        quote(6, 8, "Ann"),
        entity("PERSON", 12, 13),
        entity("GPE", 15, 16),
    ]
    rows = measure_agreement(("A", "B"), [compared(one, other)]).rows
    found = {
        (row.layer, row.label): (row.figures[0].value, row.figures[0].n)
        for row in rows
        if row.figures[0].name == "share"
    }
    assert found == {
        ("entity", "label"): (0.5, 2),
        ("quote", "label"): (1.0, 1),  # the other one has other ends
        ("quote", "speaker"): (0.5, 2),
        ("quote", "event type"): (0.0, 1),
        ("quote", "stance"): (0.0, 1),
    }


def test_labels_of_the_whole_article_are_compared():
    sides = (
        version([], event_types=(EventType("CONSULT"), EventType("REJECT"))),
        version([], event_types=(EventType("CONSULT"),)),
    )
    (row,) = measure_agreement(("A", "B"), [ComparedArticle(TEXT, sides)]).rows
    assert (row.layer, row.label, row.figures[0].value) == ("article", "event type", 1.0)
