"""What the command about readers of others counts: what was found of what was written."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "foreign")]

from foreign import run  # noqa: E402
from foreign.cases import CASES, article_of  # noqa: E402
from told import Expected, row, spans_of  # noqa: E402

WANTED = Counter({(0, 1, 4, "ORG"): 1, (0, 1, 4, "GPE"): 1, (1, 0, 2, "ORG"): 2})


def test_a_row_counts_what_was_found() -> None:
    told = row("brat", "a reader", (2, 2), (WANTED, WANTED), (3, 3))
    assert told == {
        **{"format": "brat", "reader": "a reader", "remark": "", "articles": [2, 2]},
        **{"spans": [4, 4], "labels": [2, 2], "links": [3, 3]},
    }
    assert run._is_good(told)


def test_a_shift_is_no_find() -> None:
    shifted = spans_of((n, start + 1, end + 1, label) for n, start, end, label in WANTED.elements())
    told = row("brat", "a reader", (2, 2), (shifted, WANTED))
    assert (told["spans"], told["remark"]) == ([0, 4], "4 more or elsewhere")
    assert not run._is_good(told)
    assert not run._is_good({"format": "brat", "reader": "a reader", "error": "ValueError: x"})
    table = run._foreign_table([told, {"format": "a", "reader": "r", "error": "it | does\nnot"}])
    assert table.endswith("| brat | a reader | 2 / 2 | 0 / 4 | 2 / 2 |  | 4 more or elsewhere |")
    assert "| a | r |  |  |  |  | **it \\| does not** |" in table


def test_what_has_to_be_found_is_written_beside_the_files(tmp_path: Path) -> None:
    articles = [article_of(case, Random(1)) for case in CASES]
    run._write(articles, tmp_path)
    expected = Expected(tmp_path)
    assert expected.texts == [article.text for article in articles]
    assert expected.path("brat").exists()
    places = {
        (n, a.start, a.end)
        for n, article in enumerate(articles)
        for a in article.annotations.values()
        if len(a.fragments) == 1
    }
    assert places <= {key[:3] for key in expected.spans("outer")}
    assert expected.spans("with mentions").total() > expected.spans("outer").total() > 0
    assert expected.links("doccano") == expected.links("label-studio") > expected.links("brat") > 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_cases_are_what_they_are_called(case: run.Case) -> None:
    made = [article_of(case, Random(seed)) for seed in range(6)]
    found = [a for article in made for a in article.annotations.values()]
    assert bool(found) == (case.name != "no annotation")
    if case.name == "fragments":
        assert all(len(a.fragments) > 1 for a in found)
    if case.name == "overlaps":
        for article in made:
            spans = [a.span for a in article.annotations.values()]
            assert max(span.start for span in spans) < min(span.end for span in spans)
    if case.name == "line ends within":
        assert any(
            "\n" in article.text[a.start : a.end] for article in made for a in article.annotations.values()
        )
    if case.name == "emoji":
        assert all(any(ord(char) > 0xFFFF for char in article.text) for article in made)
