"""`annotator stats`: counts, how good suggestions are, charts as files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_to_read
from annotator.cli.entry import UsageError
from annotator.core.charts import CHARTS, Period

if TYPE_CHECKING:
    import argparse

    from annotator.cli.console import Console
    from annotator.corpus import Corpus
    from annotator.corpus.records import CorpusStats
    from annotator.corpus.statistics_precision import Precision


def run_stats(arguments: argparse.Namespace, console: Console) -> None:
    """Count what is in the corpus, tell how often suggestions were right, or draw a chart."""
    if (arguments.plot is None) != (arguments.output is None):
        raise UsageError("stats", "--plot NAME and --output FILE go together.")
    if arguments.plot is not None and arguments.plot not in CHARTS:
        raise UsageError("stats", f"there is no chart “{arguments.plot}”; there are {', '.join(CHARTS)}.")
    with corpus_to_read(arguments) as corpus:
        if arguments.plot is not None:
            _draw(arguments, corpus, console)
        elif arguments.models:
            _print_precision(corpus.statistics.precision(), console, as_json=arguments.json)
        else:
            _print_counts(corpus.stats(), console, as_json=arguments.json)


def _draw(arguments: argparse.Namespace, corpus: Corpus, console: Console) -> None:
    from annotator.exports.plot_files import save  # late: only a chart needs it

    period = Period(arguments.period)
    save(corpus.statistics.chart(arguments.plot, period), arguments.output)
    console.line(f"{arguments.output} is written.")


def _print_counts(stats: CorpusStats, console: Console, *, as_json: bool) -> None:
    rows = [
        {"layer": layer.value, "label": label, "status": status.value, "count": count}
        for (layer, label, status), count in stats.annotations.items()
    ]
    if as_json:
        data = {
            "articles": stats.articles,
            "done": stats.done,
            "annotations": rows,
            "decisions": dict(stats.decisions),
        }
        console.line(json.dumps(data, ensure_ascii=False, indent=2))
        return
    console.line(f"articles  {stats.articles}, done {stats.done}")
    for row in rows:
        console.line(f"{row['layer']:<8}  {row['label']:<16}  {row['status']:<10}  {row['count']:>8}")
    for person, count in stats.decisions.items():
        console.line(f"decisions of {person}  {count}")


def _print_precision(found: list[Precision], console: Console, *, as_json: bool) -> None:
    if as_json:
        console.line(json.dumps([_as_dict(row) for row in found], ensure_ascii=False, indent=2))
        return
    if not found:
        console.line("No suggestion has been decided about yet.")
        return
    width = max(len(row.origin) for row in found)
    console.line(f"{'origin':<{width}}  {'layer':<7}  {'label':<16}  {'right':>6}  {'n':>8}  95 %")
    for row in found:
        low, high = row.interval
        label = row.label or "all"
        console.line(
            f"{row.origin:<{width}}  {row.layer.value:<7}  {label:<16}  {row.share:>6.1%}  {row.number:>8}  "
            f"{low:.1%} to {high:.1%}"
        )


def _as_dict(row: Precision) -> dict[str, object]:
    """`label` is null for all labels of the layer; `verdicts` has what became of the suggestions."""
    low, high = row.interval
    return {
        "origin": row.origin,
        "layer": row.layer.value,
        "label": row.label or None,
        "n": row.number,
        "right": row.right,
        "precision": row.share,
        "low": low,
        "high": high,
        "verdicts": {verdict.value: number for verdict, number in row.verdicts.items()},
    }
