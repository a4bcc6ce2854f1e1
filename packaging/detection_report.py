"""Writes docs/detection.md: how good the shipped detection is on the gold files of the tests.

    python packaging/detection_report.py                                 # writes docs/detection.md
    python packaging/detection_report.py --gold FILE --pipeline clear    # prints one evaluation

Every figure of the page is printed by a command that stands beside it. Times are not in it (`make bench`).
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import spacy
from clear_labels import COMPONENT

from annotator.cli.console import Console
from annotator.cli.evaluating import Conditions, make_samples, read_gold, result_of
from annotator.cli.evaluation_text import lines_of
from annotator.core.errors import UserError
from annotator.detect.pipeline import load_pipeline, pipeline_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.language import Language

Json = dict[str, Any]

OUTPUT = Path("docs/detection.md")
DEV = Path("tests/data/gold/dev.jsonl")
UNSEEN = Path("tests/data/gold/unseen.jsonl")
CASES = Path("tests/data/detect")

_QUOTE_FIGURES = (
    ("quote_span_f1", "span F1"),
    ("quote_kind", "kind"),
    ("quote_speaker", "speaker mention"),
    ("quote_name", "speaker’s name"),
    ("quote_complete_f1", "span and name F1"),
    ("indirect_f1", "indirect F1"),
)

_HEAD = """\
# How good detection is

Measured by `make detection-report`, which writes this page; nothing here is typed by hand. The pipeline is
`{model}`, the one that ships.

- `{dev}`: articles that were at hand while detection was built. Rules and settings
  were chosen by looking at them, so its figures are too good.
- `{unseen}`: articles written apart, of which nobody who builds detection sees
  anything but the figures on this page. They are the ones to believe.
- `{cases}/`: passages, one for each way to quote that the rules know. All but round 5 were looked at
  after their first run, so these figures are too good as well; what the first runs gave stands in
  `{cases}/first_runs.json` and is printed by `packaging/quote_report.py --sieves`.

All texts are invented and annotated by hand, in the style of news agencies, papers and broadcasters. What the
words mean: an entity is right with both ends and its label; *half* is an overlap (intersection over union) of
0.5 or more, *part* any overlap, both with the right label. A quote is right with both ends; kind, speaker and
cue are counted over those. *Span and name F1* asks for the right ends and the right name: the number to
compare. Indirect quotes count from an overlap of 0.8 on, in the articles in which all of them are marked.
Guesses of event type and stance are shown from a confidence of {guess_threshold:.2f} on: *coverage* is for
how many of the labelled articles or quotes they are shown, *best guess* how many of the best ones are right;
*commonest* is what always saying the commonest label would give. The range is the 95 % interval of a
bootstrap over articles.

Detection on your own articles: `annotator evaluate --corpus FILE` compares with what you accepted, and the
window has it as “How good is detection here?”.
"""


_PIPELINES = """\
The quote rules read the parse of whatever pipeline is chosen: *shipped* has UD labels, *clear* the same parse
with the labels of the official spaCy pipelines, *unparsed* no parse, *blank* nothing but tokens. One row is
one run of `python packaging/detection_report.py --gold FILE --pipeline NAME`.
"""


@dataclass(frozen=True, slots=True)
class Pipelines:
    """How the pipelines are loaded that are compared, by name; the first is the shipped one."""

    loaders: dict[str, Callable[[], Language]]

    def load(self, name: str) -> Language:
        """A pipeline of its own, since some are changed after loading."""
        return self.loaders[name]()


def _clear() -> Language:
    nlp = load_pipeline()
    nlp.add_pipe(COMPONENT)
    return nlp


def _unparsed() -> Language:
    nlp = load_pipeline()
    nlp.disable_pipe("parser")
    return nlp


SHIPPED = Pipelines(
    {
        "shipped": load_pipeline,
        "clear": _clear,
        "unparsed": _unparsed,
        "blank": lambda: spacy.blank("en"),
    }
)


class Report:
    """Evaluations under the same conditions; those of one pipeline load it once."""

    def __init__(self, pipelines: Pipelines) -> None:
        self._pipelines = pipelines
        self._loaded: dict[str, Language] = {}
        self._results: dict[tuple[str, Path], Json] = {}
        self.conditions = Conditions(indirect=True)
        self.console = Console()

    def result(self, pipeline: str, gold: Path) -> Json:
        """The evaluation of a pipeline on a gold file."""
        key = pipeline, gold
        if key not in self._results:
            if pipeline not in self._loaded:
                self._loaded[pipeline] = self._pipelines.load(pipeline)
            nlp = self._loaded[pipeline]
            samples = make_samples(nlp, read_gold(gold, self.console), self.conditions, self.console)
            self._results[key] = result_of(
                list(samples), gold.as_posix(), pipeline_name(nlp), self.conditions
            )
        return self._results[key]

    def page(self, dev: Path, unseen: Path, cases: Path) -> str:
        """The whole page."""
        return "\n".join(self._lines(dev, unseen, cases)) + "\n"

    def _lines(self, dev: Path, unseen: Path, cases: Path) -> Iterator[str]:
        files = sorted(cases.glob("quote_cases*.jsonl"))
        yield _HEAD.format(
            model=self.result("shipped", dev)["model"],
            dev=dev.as_posix(),
            unseen=unseen.as_posix(),
            cases=cases.as_posix(),
            guess_threshold=self.conditions.guess_threshold,
        )
        yield "## In short\n"
        yield from _figures_table([self.result("shipped", gold) for gold in (unseen, dev)])
        yield "\n## Quotes under other pipelines\n"
        yield from self._quotes_table([unseen, dev, *files])
        for title, gold in (("Articles nobody has looked at", unseen), ("Articles at hand", dev)):
            yield f"\n## {title}\n"
            yield f"`annotator evaluate --gold {gold.as_posix()} --indirect --errors 0`\n"
            yield from _block(self.result("shipped", gold))
        for gold in files:
            yield f"\n## {gold.stem.replace('_', ' ').capitalize()}\n"
            yield f"`annotator evaluate --gold {gold.as_posix()} --indirect --errors 0`\n"
            yield from _block(self.result("shipped", gold))

    def _quotes_table(self, files: Sequence[Path]) -> Iterator[str]:
        yield _PIPELINES
        titles = [title for _name, title in _QUOTE_FIGURES]
        yield from _markdown_row(["file", "pipeline", "quotes", *titles])
        yield from _markdown_row(["---", "---", *["---:"] * (len(titles) + 1)])
        for gold in files:
            for pipeline in self._pipelines.loaders:
                figures = {figure["name"]: figure for figure in self.result(pipeline, gold)["figures"]}
                values = [_value(figures[name]) for name, _title in _QUOTE_FIGURES]
                count = str(figures["quote_span_f1"]["n"])
                yield from _markdown_row([gold.name, pipeline, count, *values])


def _figures_table(results: Sequence[Json]) -> Iterator[str]:
    """One row a figure, one column a file."""
    names = [Path(result["source"]).name for result in results]
    yield from _markdown_row(["", *names])
    yield from _markdown_row(["---", *["---"] * len(names)])
    for row in zip(*(result["figures"] for result in results), strict=True):
        if any(figure["value"] is not None for figure in row):
            yield from _markdown_row([row[0]["title"], *map(_full_value, row)])


def _value(figure: Json) -> str:
    return "–" if figure["value"] is None else f"{figure['value']:.3f}"


def _full_value(figure: Json) -> str:
    if figure["low"] is None:
        return f"{_value(figure)} (n {figure['n']})"
    return f"{_value(figure)} ({figure['low']:.3f} to {figure['high']:.3f}, n {figure['n']})"


def _markdown_row(cells: Sequence[str]) -> Iterator[str]:
    yield f"| {' | '.join(cells)} |"


def _block(result: Json) -> Iterator[str]:
    yield "```text"
    yield from lines_of(result, 0)
    yield "```"


def main(argv: Sequence[str] | None = None) -> int:
    """Parses the command line; 1 if a gold file cannot be read."""
    parser = argparse.ArgumentParser(description="Measure detection on the gold files of the tests.")
    parser.add_argument("--gold", type=Path, help="print the evaluation on this file instead")
    parser.add_argument("--pipeline", choices=[*SHIPPED.loaders], default="shipped", help="with --gold")
    parser.add_argument("--output", type=Path, default=OUTPUT, help=f"the page to write (default: {OUTPUT})")
    options = parser.parse_args(argv)
    report = Report(SHIPPED)
    try:
        if options.gold is not None:
            print("\n".join(lines_of(report.result(options.pipeline, options.gold), 0)))
            return report.console.exit_code
        page = report.page(DEV, UNSEEN, CASES)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    options.output.write_text(page, "utf-8", newline="\n")
    print(options.output)
    return report.console.exit_code


if __name__ == "__main__":
    sys.exit(main())
