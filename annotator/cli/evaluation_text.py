"""The result of an evaluation as plain text: aligned tables and a list of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Json = dict[str, Any]

_NOTHING = "–"
_HEADER = 6  # code points of a label over a column of a confusion table, which has many


def lines_of(result: Json, errors: int) -> Iterator[str]:
    """The lines of a whole result (the object that `--json` prints) with at most so many errors."""
    yield from _head(result)
    yield from _figures(result["figures"])
    if result["entities"]["labels"]:
        yield from _labels("Entities", result["entities"])
    if result["quote_kinds"]["labels"]:
        yield from _labels("Quotes by kind", result["quote_kinds"])
        yield from _quotes(result["quotes"])
    yield from _clusters(result["clusters"])
    yield from _guesses(result)
    yield from _origins(result["origins"])
    for table in result["calibration"]:
        yield from _calibration(table)
    for confusion in result["confusions"]:
        yield from _confusion(confusion)
    yield from _errors(result["errors"], errors)


def _head(result: Json) -> Iterator[str]:
    yield f"{result['model']} against {result['source']}: {_counted(result['articles'], 'article')}"
    indirect = "with" if result["indirect"] else "without"
    yield (
        f"threshold {result['threshold']:.2f}, for guesses {result['guess_threshold']:.2f}; {indirect} "
        "indirect quotes; guesses know no label of the article they are made for"
    )
    left = result["left_out"]
    if left["undecided"] or left["unjudged"]:
        undecided, unjudged = _counted(left["undecided"], "suggestion"), left["unjudged"]
        yield f"left out: {undecided} that nobody has decided, {_counted(unjudged, 'prediction')} not judged"


def _figures(figures: Sequence[Json]) -> Iterator[str]:
    rows = [
        [figure["title"], _number(figure["value"]), _interval(figure), str(figure["n"])]
        for figure in figures
        if figure["value"] is not None
    ]
    yield from _table(["Main figures", "value", "95 % interval", "n"], rows)


def _labels(title: str, score: Json) -> Iterator[str]:
    rows = [_label_row(row) for row in score["labels"]]
    if len(rows) > 1:
        rows.append(_label_row(score["overall"]))
    header = [title, "n", "P", "R", "F1", "half P", "half R", "half F1", "part P", "part R", "part F1"]
    yield from _table(header, rows)
    mean = _number(score["macro_f1"])
    yield f"exact; half: overlap of 0.5 or more; part: any overlap. Mean F1 of the labels: {mean}"


def _label_row(row: Json) -> list[str]:
    figures = (
        row[name][key] for name in ("exact", "half", "partial") for key in ("precision", "recall", "f1")
    )
    return [row["label"], str(row["exact"]["gold"]), *map(_number, figures)]


def _quotes(quotes: Json) -> Iterator[str]:
    counted = (
        ("span, exact", "span"),
        ("span, overlap 0.8", "relaxed"),
        ("span and speaker’s name", "complete"),
        ("indirect, overlap 0.8", "indirect"),
    )
    rows = [
        [
            title,
            *(_number(quotes[name][key]) for key in ("precision", "recall", "f1")),
            str(quotes[name]["gold"]),
        ]
        for title, name in counted
        if quotes[name]["gold"] or quotes[name]["predicted"]
    ]
    yield from _table(["Direct and mixed quotes", "P", "R", "F1", "n"], rows)
    shares = (
        ("kind", "kind"),
        ("speaker mention", "speaker"),
        ("speaker’s name", "name"),
        ("cue", "cue"),
    )
    rows = [[title, _number(quotes[name]["value"]), str(quotes[name]["total"])] for title, name in shares]
    yield from _table(["Where the span is right", "share", "n"], rows)


def _clusters(clusters: Json) -> Iterator[str]:
    titles = (("all mentions", "overall"), ("mentions of both", "found"))
    rows = [
        [
            title,
            *(_number(clusters[name][key]) for key in ("precision", "recall", "f1")),
            str(clusters[name]["gold"]),
        ]
        for title, name in titles
    ]
    if clusters["overall"]["gold"] and clusters["overall"]["predicted"]:
        yield from _table(["Mentions of one entity, B-cubed", "P", "R", "F1", "n"], rows)


def _guesses(result: Json) -> Iterator[str]:
    rows = [
        [
            f"{row['about']} {row['kind']}",
            str(row["labelled"]),
            _number(row["coverage"]),
            _number(row["best"]["value"]),
            _number(row["full"]["value"]),
            _number(row["every"]["precision"]),
            _number(row["every"]["recall"]),
            f"{_number(row['majority']['value'])} {row['majority_label']}",
        ]
        for row in result["guesses"]
        if row["labelled"]
    ]
    if not rows:
        return
    header = ["Guesses", "n", "coverage", "best", "full", "every P", "every R", "commonest"]
    yield from _table(header, rows)
    yield "best: right ones among the best guesses shown; full: the main event type, or polarity and target;"
    yield "every: all guesses shown, also where there is no label; commonest: always saying that label."


def _origins(origins: Sequence[Json]) -> Iterator[str]:
    rows = [
        [
            row["group"],
            row["origin"],
            str(row["right"]["total"]),
            _number(row["right"]["value"]),
            _number(row["name"]["value"]),
            str(row["name"]["total"]),
        ]
        for row in origins
    ]
    yield from _table(["Precision by origin", "", "n", "right", "name", "n"], rows, left=2)


def _calibration(table: Json) -> Iterator[str]:
    rows = [
        [
            f"{band['low']:.1f} to {band['high']:.1f}",
            _number(band["confidence"]),
            _number(band["right"]["value"]),
            str(band["right"]["total"]),
        ]
        for band in table["bands"]
    ]
    yield from _table([f"Confidence: {table['group']}", "mean", "right", "n"], rows)
    yield f"mean distance: {_number(table['error'])}"


def _confusion(confusion: Json) -> Iterator[str]:
    columns = confusion["predicted"]
    if columns == ["missed"]:
        return  # nothing was predicted, so nothing was confused
    rows = [
        [label, *(str(count) if count else "·" for count in counts)]
        for label, counts in zip(confusion["gold"], confusion["counts"], strict=True)
    ]
    header = [f"Confusion: {confusion['group']}", *(label[:_HEADER] for label in columns)]
    yield from _table(header, rows)


def _errors(errors: Sequence[Json], most: int) -> Iterator[str]:
    if not most or not errors:
        return
    shown = min(most, len(errors))
    yield ""
    yield f"Errors, {shown} of {len(errors)} (the end of an offset range is not included)"
    for error in errors[:most]:
        place = f"{error['title']} (article {error['article']}, {error['start']}–{error['end']})"
        yield f"{place}: {error['group']}, {error['error']}: {_said(error)}: {_context(error)}"


def _said(error: Json) -> str:
    gold, predicted = error["gold"], error["predicted"]
    if predicted is None:
        return str(gold)
    by = f"by {error['origin']}" + (f" {error['confidence']:.2f}" if error["confidence"] is not None else "")
    return f"{predicted} {by}" if gold is None else f"{predicted} instead of {gold} {by}"


def _context(error: Json) -> str:
    words = error["words"] if len(error["words"]) <= 90 else f"{error['words'][:89]}…"
    return " ".join(f"…{error['before']}[{words}]{error['after']}…".split())


def _table(header: list[str], rows: list[list[str]], *, left: int = 1) -> Iterator[str]:
    """A blank line, the header and the rows; all but the first `left` columns are aligned right."""
    if not rows:
        return
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    yield ""
    for row in (header, *rows):
        cells = (
            cell.ljust(width) if place < left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def _number(value: float | None) -> str:
    return _NOTHING if value is None else f"{value:.3f}"


def _interval(figure: Json) -> str:
    if figure["low"] is None:
        return _NOTHING
    return f"{figure['low']:.3f} to {figure['high']:.3f}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
