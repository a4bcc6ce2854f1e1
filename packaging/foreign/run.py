"""Opens what we write with the readers of others; writes docs/foreign-readers.md.

Generated articles (see `cases.py`) are written in every format, read back by our own readers, and read by
packages from the index, each kind in an environment of its own below build/foreign, which is made the first
time. `--only light` runs those without a server. The exit code is 1 if something was not found.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from annotator.exports import FORMATS, export  # noqa: E402
from annotator.exports.brat import pieces_of, type_name  # noqa: E402
from annotator.exports.graph import Graph, graph_of, split_fragments  # noqa: E402
from annotator.exports.tokens import align, without_overlaps  # noqa: E402
from foreign.cases import CASES, MOST, Case, article_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.annotation import Article

HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "foreign"
OUTPUT = ROOT / "docs" / "foreign-readers.md"
EACH = 10  # articles of each case
_LIMIT = 900  # seconds of one environment's readers
_ENVIRONMENTS = {name: f"read_{name.replace('-', '_')}.py" for name in ("light", "label-studio", "doccano")}
Json = dict[str, Any]

_TEXT = """# Readers of others

Written by `python packaging/foreign/run.py`. {articles} generated articles with {spans} annotations (emoji,
right to left, combining marks, tabs and quotes, line ends within, overlaps, fragments, none) are written in
each format and opened by programs of others, in environments of their own.

A number is *found / written*. Spans are compared by first and last code point and label. A relation is a
speaker, a cue, an actor, or a further fragment.

{foreign}

## Read back by our own readers

Of ten articles a case, and of one with 10,000 annotations: annotations *read back / written* by `export`,
which compares text, labels and places, as the tests in `tests/unit/exports/test_read_back.py` do. Columns
(conll) have entities that do not overlap, conllu has entities, a DocBin a span a fragment.

{matrix}

## What else was tried

- **Prodigy** is sold, not on the index; its format is written after its documentation.
- **brat** (the server) is not on the index; `bratly` and, in the tests, `mendelai-brat-parser` read its
  files.
  `brat-peek` does not start: it does not name all that it needs.
- **INCEpTION** runs on Java; `dkpro-cassis`, of the same makers, reads its files strictly.
- **REFI-QDA**: the rules of its schema (Project.xsd of 2019) for all that we write were laid beside the files
  once, by hand: valid. Public copies differ in what they say of its licence, so that none is kept here.
  `qdpxlib` looks codings up, and replaces other than ASCII before it does.
- **WebAnno TSV**: `webanno2spacy` takes the third column for the label whatever the header says, so that it
  reads no file with layers of its own. Nothing else on the index reads 3.3.
- **doccano** is of 2023: it starts with the older libraries of `requirements-doccano.txt` only.
- **doccano-transformer** is of 2020 and wants the export of an older doccano.
- **label-studio-sdk**: `validate_task` fails on any task with annotations, which are validated alone here.
- In the tests: cassis, conllu, pyconll, gatenlp, pandas, pyarrow, spaCy, lxml, pdfium.
"""


@dataclass(frozen=True, slots=True)
class Cell:
    """What our own reader found of one case in one format."""

    written: int
    read: int
    is_whole: bool


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=_ENVIRONMENTS, help="only the readers of this environment")
    parser.add_argument("--no-report", action="store_true", help="only print")
    options = parser.parse_args()
    articles = _articles()
    files = BUILD / "files"
    _write(articles, files)
    names = [options.only] if options.only else list(_ENVIRONMENTS)
    rows = [row for name in names for row in _read(name, files)]
    cells = _matrix()
    foreign, matrix = _foreign_table(rows), _matrix_table(cells)
    print(foreign, matrix, sep="\n\n")
    if not options.no_report and not options.only:
        spans = sum(len(article.annotations) for article in articles)
        text = _TEXT.format(articles=len(articles), spans=spans, foreign=foreign, matrix=matrix)
        OUTPUT.write_text(text, "utf-8")
    return 0 if all(map(_is_good, rows)) and all(cell.is_whole for cell in cells.values()) else 1


def _articles() -> list[Article]:
    """Some of each case."""
    random = Random(1)
    made = [article_of(case, random) for case in CASES for _ in range(EACH)]
    return [replace(article, id=number) for number, article in enumerate(made, 1)]


# -- what is written ----------------------------------------------------------------------------------------


def _write(articles: Sequence[Article], folder: Path) -> None:
    """Every format's file, and `expected.json` with what has to be found in them."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [name for name, format_ in FORMATS.items() if format_.writes]
    files = {name: f"{name}{FORMATS[name].suffix}" for name in written}
    for name, file in files.items():
        report = export(articles, name, folder / file)
        if report.articles != len(articles):
            raise SystemExit(f"{name}: {report.problems[0].reason}")
    graphs = [graph_of(article, article.in_order()) for article in articles]
    trimmed = [graph_of(article, article.in_order(), trim=True) for article in articles]
    split = [split_fragments(graph) for graph in graphs]
    spans = {
        "outer": [(n, x.start, x.end, x.type) for n, g in enumerate(graphs) for x in g.nodes if x.annotation],
        "with mentions": [(n, x.start, x.end, x.type) for n, g in enumerate(split) for x in g.nodes],
        "trimmed": [
            (n, span.start, span.end, node.type)
            for n, graph in enumerate(trimmed)
            for node in graph.nodes
            if node.annotation
            for span in node.fragments
        ],
        "entities": [
            (n, node.start, node.fragments[0].end, node.label)
            for n, graph in enumerate(graphs)
            for node in graph.nodes
            if node.annotation and node.kind == "entity"
        ],
        "brat": list(_brat(articles, trimmed)),
        "flat": list(_flat(articles)),
    }
    links = {
        "label-studio": sum(len(graph.links) for graph in split),
        "doccano": sum(len(graph.links) for graph in split),
        "brat": sum(_links_of_brat(graph) for graph in trimmed),
    }
    expected = {
        "files": files,
        "texts": [article.text for article in articles],
        "spans": spans,
        "links": links,
        "counts": {"stretches": sum(len(graph.nodes) for graph in graphs)},
    }
    (folder / "expected.json").write_text(json.dumps(expected), "utf-8")


def _brat(articles: Sequence[Article], graphs: Sequence[Graph]) -> Iterator[tuple[int, int, int, str]]:
    """A stretch of brat is cut at line ends; its type is a name in brat's sense."""
    for number, (article, graph) in enumerate(zip(articles, graphs, strict=True)):
        for node in graph.nodes:
            for span in node.fragments:
                for piece in pieces_of(span, article.text):
                    yield number, piece.start, piece.end, type_name(node)


def _links_of_brat(graph: Graph) -> int:
    """Those of events are arguments and no relations."""
    by_id = graph.by_id
    return sum(by_id[link.source].kind != "event" for link in graph.links)


def _flat(articles: Sequence[Article]) -> Iterator[tuple[int, int, int, str]]:
    """The entities of columns."""
    for number, article in enumerate(articles):
        entities = [a for a in article.in_order() if a.layer.value == "entity"]
        for item in without_overlaps(align(article.text, entities).placed)[0]:
            yield number, item.annotation.start, item.annotation.end, item.annotation.label


# -- what is read -------------------------------------------------------------------------------------------


def _read(name: str, files: Path) -> list[Json]:
    """The rows of the readers of an environment."""
    python = _environment(name)
    script = HERE / _ENVIRONMENTS[name]
    start = time.monotonic()
    done = subprocess.run(
        [str(python), str(script), str(files), str(BUILD / f"home-{name}")],
        capture_output=True,
        text=True,
        check=False,
        timeout=_LIMIT,
    )
    rows: list[Json] = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    print(f"{name}: {len(rows)} readers in {time.monotonic() - start:.0f} s", file=sys.stderr)
    if not rows:
        why = done.stderr.strip().rpartition("\n")[2][-200:]
        return [{"format": name, "reader": name, "error": f"it does not start: {why}"}]
    return rows


def _environment(name: str) -> Path:
    """The Python of an environment; it is made where its requirements have changed."""
    folder = BUILD / name
    python = folder / "bin" / "python"
    wanted = (HERE / f"requirements-{name}.txt").read_text("utf-8")
    mark = folder / "requirements.txt"
    if not mark.exists() or mark.read_text("utf-8") != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]
        subprocess.run([*install, str(HERE / f"requirements-{name}.txt")], check=True)
        mark.write_text(wanted, "utf-8")
    return python


def _is_good(row: Json) -> bool:
    pairs = [row[name] for name in ("articles", "spans", "links") if name in row]
    return "error" not in row and all(found == written for found, written in pairs)


def _matrix() -> dict[tuple[str, str], Cell]:
    """By format and case."""
    found = {}
    files = BUILD / "matrix"
    files.mkdir(parents=True, exist_ok=True)
    for case in (*CASES, MOST):
        articles = _of_case(case)
        for name, format_ in FORMATS.items():
            if not (format_.reads and format_.writes):
                continue
            told = export(articles, name, files / f"a{format_.suffix}", read_back=True).read_back
            if told is not None:
                found[name, case.name] = Cell(told.written, told.read, told.is_whole)
    return found


def _of_case(case: Case) -> list[Article]:
    random = Random(case.name)
    return [article_of(case, random) for _ in range(1 if case is MOST else EACH)]


# -- tables -------------------------------------------------------------------------------------------------


def _foreign_table(rows: Sequence[Json]) -> str:
    lines = [
        "| format | reader | articles | spans | labels | relations | |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    for row in sorted(rows, key=lambda row: row["format"]):
        figures = [_pair(row.get(name)) for name in ("articles", "spans", "labels", "links")]
        remark = row.get("remark", "") if "error" not in row else f"**{row['error']}**"
        remark = remark.replace("|", "\\|").replace("\n", " ")
        lines.append(f"| {row['format']} | {row['reader']} | {' | '.join(figures)} | {remark} |")
    return "\n".join(lines)


def _pair(pair: Sequence[int] | None) -> str:
    return f"{pair[0]:,} / {pair[1]:,}" if pair else ""


def _matrix_table(cells: Mapping[tuple[str, str], Cell]) -> str:
    by_format: dict[str, list[str]] = defaultdict(list)
    for (name, _case), cell in cells.items():
        mark = "" if cell.is_whole else " **differs**"
        by_format[name].append(f"{cell.read:,} / {cell.written:,}{mark}")
    names = [case.name for case in (*CASES, MOST)]
    lines = [f"| format | {' | '.join(names)} |", f"|---|{'--:|' * len(names)}"]
    lines += [f"| {name} | {' | '.join(figures)} |" for name, figures in by_format.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
