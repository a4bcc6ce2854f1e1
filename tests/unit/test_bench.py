"""The benchmarks' rows, samples and runner; one cheap benchmark is run with next to no repetitions."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from bench import exporting, importing, rows, saving
from bench.clock import medians, percentile
from bench.run import BENCHMARKS
from bench.sample import ACCEPTED, invented_article, small_articles

from annotator.core.annotation import Layer, Status


def test_goal_is_one_for_the_ratio():
    assert rows.Row("a", 3.0, 2.0, "ms", "<= 1.5").ok
    assert not rows.Row("a", 3.1, 2.0, "ms", "<= 1.5").ok
    assert rows.Row("a", 8.0, 10.0, "k chars/s", ">= 0.8").ok
    assert not rows.Row("a", 7.9, 10.0, "k chars/s", ">= 0.8").ok
    assert rows.Row("a", 100.0, 1.0, "ms").ok  # only reported


def test_file_is_a_list_of_objects(tmp_path):
    row = rows.Row("paint", 3.0, 2.0, "ms", "<= 2.0")
    path = tmp_path / "build" / "bench.json"
    rows.write_rows([row, row], path)
    read = json.loads(path.read_text("utf-8"))
    expected = {"name": "paint", "ours": 3.0, "reference": 2.0, "unit": "ms", "ratio": 1.5}
    assert read == [expected | {"goal": "<= 2.0", "ok": True}] * 2
    assert rows.row_from_dict(read[0]) == row


def test_file_without_rows_is_an_empty_list(tmp_path):
    rows.write_rows([], tmp_path / "bench.json")
    assert json.loads((tmp_path / "bench.json").read_text("utf-8")) == []


def test_table_is_aligned_and_names_what_is_missed():
    text = rows.table(
        [rows.Row("short", 1.0, 1.0, "ms", "<= 2.0"), rows.Row("much-longer", 9000.0, 1.0, "s", "<= 2")]
    )
    heading, _rule, first, second, *rest = text.splitlines()
    assert first.index("ms") == second.index(" s ") + 1 == heading.index("unit")
    assert "9,000" in second
    assert "NO" in second
    assert rest[-1] == "Goals missed: much-longer."


def test_measures_take_turns_and_the_first_turn_does_not_count():
    calls: list[str] = []
    slow = iter([99.0, 1.0, 5.0, 3.0])

    def first() -> float:
        calls.append("first")
        return next(slow)

    def second() -> float:
        calls.append("second")
        return 2.0

    assert medians(3, first, second) == [3.0, 2.0]
    assert calls == ["first", "second"] * 4


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.0, 1)])
def test_percentile(share, expected):
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_invented_article_has_the_density_asked_for():
    article = invented_article(100_000, seed=3)
    quotes = [a for a in article.annotations.values() if a.layer is Layer.QUOTE]
    assert len(article.text) == pytest.approx(100_000, abs=500)
    assert len(article.annotations) - len(quotes) == pytest.approx(770, abs=15)
    assert len(quotes) == pytest.approx(100, abs=5)
    assert {a.status for a in article.annotations.values()} == set(Status)
    for quote in quotes:
        assert quote.text_in(article.text).startswith("“")
        assert article.text[quote.speaker.span.start : quote.speaker.span.end] == quote.speaker.text
    assert article == invented_article(100_000, seed=3)


def test_small_articles_have_about_30_entities_and_5_quotes():
    for article in small_articles(20):
        quotes = sum(a.layer is Layer.QUOTE for a in article.annotations.values())
        assert quotes == pytest.approx(5, abs=1)
        assert len(article.annotations) - quotes == pytest.approx(30, abs=2)
        assert {a.status for a in article.annotations.values()} == set(ACCEPTED)


def test_cheap_benchmarks_give_the_rows_they_are_listed_with(tmp_path):
    listed = {benchmark.name: benchmark.rows for benchmark in BENCHMARKS}
    found = [
        *saving.run(tmp_path, repeats=1),
        *exporting.run_jsonl(tmp_path, repeats=1, count=5),
        *importing.run_annotated(tmp_path, repeats=1, count=5),
    ]
    names = ("saving:run", "exporting:run_jsonl", "importing:run_annotated")
    assert [row.name for row in found] == [row for name in names for row in listed[name]]
    assert all(row.ours > 0 and row.reference > 0 for row in found)


def test_every_row_has_a_name_of_its_own():
    names = [name for benchmark in BENCHMARKS for name in benchmark.rows]
    assert len(names) == len(set(names))
