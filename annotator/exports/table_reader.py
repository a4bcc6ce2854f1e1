"""Reads the tables of `table.py` and `sheets.py` back: annotations and the articles they belong to."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Span, Status
from annotator.core.errors import ReadError
from annotator.exports.graph import CONTINUES, MENTION, Link, Node
from annotator.exports.properties import SHAPE_ERRORS, to_json
from annotator.exports.reading import Document, reading_of, unreadable
from annotator.exports.table_articles import ARTICLES, names_listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.exports.base import Reading

Cells = dict[str, str]
"""A row as read: all cells are words, empty where nothing is set."""

LONGEST_CELL = 64 * 1024 * 1024
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_METADATA = ("title", "byline", "outlet", "published", "url", "source")
_PLAIN = ("confidence", "note", "resolved_speaker", "entity", "event_type", "event_mode")
_MANY = {"actors": "actor", "recipients": "recipient", "event_date": "date", "event_place": "place"}


def read_csv(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each row of the `.articles.csv` beside `path`, with its rows of `path`.

    Raises:
        ReadError: that file is not there, or one of both is no such table.
    """
    yield from _read_files(path, status, "csv", ",")


def read_tsv(path: Path, status: Status) -> Iterator[Reading]:
    """As `read_csv`, with tabs between the cells.

    Raises:
        ReadError: as `read_csv`.
    """
    yield from _read_files(path, status, "tsv", "\t")


def _read_files(path: Path, status: Status, format_name: str, delimiter: str) -> Iterator[Reading]:
    beside = path.with_suffix(f"{ARTICLES}.{format_name}")
    annotations = _rows(path, delimiter, ("article_number", "layer", "label", "start", "end"))
    first = next(annotations, None)  # what is wrong with this file comes before what lies beside it
    if not beside.exists():
        raise ReadError(
            f"“{path.name}” has no texts of articles; nothing was read; put “{beside.name}”, which was "
            "written with it, into the same folder."
        )
    articles = _rows(beside, delimiter, ("article_number", "text"))
    yield from readings(path.name, articles, chain(filter(None, [first]), annotations), status, format_name)


def _rows(path: Path, delimiter: str, needed: Sequence[str]) -> Iterator[Cells]:
    csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter=delimiter, restkey="", restval="")
            missing = [name for name in needed if name not in (reader.fieldnames or ())]
            if missing:
                raise ReadError(
                    f"“{path.name}” is not such a table: it has no column {missing[0]}; nothing was read; "
                    "choose a file that this program has written."
                )
            for row in reader:
                yield {name: unsafe_cell(cell) for name, cell in row.items() if isinstance(cell, str)}
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReadError(f"“{path.name}” is not a table in UTF-8 ({error}); get an undamaged copy.") from error


def unsafe_cell(cell: str) -> str:
    """The inverse of `table.safe_cell`."""
    is_guarded = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS)
    return cell[1:] if is_guarded else cell


def readings(
    file_name: str,
    articles: Iterator[Cells],
    annotations: Iterator[Cells],
    status: Status,
    format_name: str,
) -> Iterator[Reading]:
    """The articles in order; both tables are in the order of `article_number`."""
    groups = groupby(annotations, key=lambda row: row["article_number"])
    waiting = next(groups, None)
    for article in articles:
        number = article["article_number"]
        name = f"{file_name}, article {number}"
        rows: list[Cells] = []
        if waiting is not None and waiting[0] == number:
            rows = list(waiting[1])
            waiting = next(groups, None)
        try:
            document = document_of(name, article, rows)
        except SHAPE_ERRORS as error:
            yield unreadable(name, f"its row is not as expected ({error})")
        else:
            yield reading_of(document, format_name, status)
    if waiting is not None:
        yield unreadable(file_name, f"there is no article {waiting[0]} for some annotations")


def document_of(name: str, article: Cells, rows: Sequence[Cells]) -> Document:
    """What the rows say about one article.

    Raises:
        SHAPE_ERRORS: the article's cells are not as expected.
    """
    text = article["text"]
    if not text.strip():
        raise ValueError("it has no text")
    builder = _Builder(text)
    for number, row in enumerate(rows):
        builder.add(f"A{number}", row)
    return Document(name, text, builder.nodes, builder.linked(), _properties(article), builder.remarks)


def _properties(article: Cells) -> dict[str, str]:
    found = {name: article[name] for name in _METADATA if article.get(name)}
    codes = names_listed(article.get("article_event_types", ""))
    details = json.loads(article.get("article_modes") or "[]") or [[None, []]] * len(codes)
    labels = {
        "event_types": [
            {"code": code, "mode": mode, "contexts": contexts}
            for code, (mode, contexts) in zip(codes, details, strict=True)
        ],
        "stances": json.loads(article.get("article_stances") or "[]"),
        "note": article.get("article_note", ""),
        "done": article.get("done") == "1",
    }
    if any(labels.values()):
        found["article_labels"] = to_json(labels)
    if article.get("blocks"):
        found["blocks"] = article["blocks"]
    return found


class _Builder:
    """Nodes and links of one article in the making."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.nodes: list[Node] = []
        self._links: list[Link] = []
        self._groups: dict[str, list[str]] = defaultdict(list)
        self.remarks: list[tuple[str, str]] = []

    def add(self, id_: str, row: Cells) -> None:
        """One annotation; a row of another shape becomes a remark."""
        made, links = len(self.nodes), len(self._links)
        try:
            self._add(id_, row)
        except SHAPE_ERRORS as error:
            del self.nodes[made:], self._links[links:]
            self.remarks.append(
                (row.get("text", ""), f"its row is not as expected ({error}); it was left out")
            )

    def _add(self, id_: str, row: Cells) -> None:
        whole = Span(int(row["start"]), int(row["end"]))
        fragments = _spans(row.get("fragments", "")) or (whole,)
        said = row.get("text") or None
        words = (said,) if len(fragments) == 1 else (None,) * len(fragments)
        properties = {name: row[name] for name in _PLAIN if row.get(name)}
        if row.get("unsure") == "1":
            properties["unsure"] = "true"
        if contexts := names_listed(row.get("event_contexts", "")):
            properties["event_contexts"] = to_json(contexts)
        if stances := self._stances(row):
            properties["stances"] = to_json(stances)
        properties |= self._link_mentions(id_, row)
        is_wrong = row.get("status") == Status.REJECTED.value
        self.nodes.append(
            Node(id_, row["layer"], row["label"], fragments, properties, words, rejected=is_wrong)
        )
        if row.get("group"):
            self._groups[row["group"]].append(id_)

    def _link_mentions(self, id_: str, row: Cells) -> dict[str, str]:
        """Makes stretches of mentions with a place; those without one are properties."""
        typed: dict[str, str] = {}
        many: dict[str, list[str]] = defaultdict(list)
        for role in ("speaker", "cue"):
            if row.get(f"{role}_start"):
                self._link(id_, role, _mention(row, role))
            elif row.get(role):
                typed[f"{role}_text"] = row[role]
        for column, role in (*_MANY.items(), ("candidates", "candidate")):
            for mention in json.loads(row.get(column) or "[]"):
                if "start" in mention:
                    self._link(id_, role, mention)
                elif role in {"date", "place"}:
                    typed[f"{role}_text"] = str(mention["text"])
                else:
                    many[role].append(str(mention["text"]))
        return typed | {f"{role}_texts": to_json(texts) for role, texts in many.items()}

    def _link(self, id_: str, role: str, mention: Mapping[str, Any]) -> None:
        target = f"{id_}.{len(self._links)}"
        span = Span(int(mention["start"]), int(mention["end"]))
        self.nodes.append(Node(target, MENTION, role, (span,), words=(str(mention["text"]),)))
        self._links.append(Link(role, id_, target))

    def _stances(self, row: Cells) -> list[dict[str, Any]]:
        if not row.get("stance_polarity"):
            return []
        first = {
            "holder": _optional(row, "stance_holder"),
            "target": _optional(row, "stance_target"),
            "polarity": row["stance_polarity"],
            "intensity": int(row["stance_intensity"]) if row.get("stance_intensity") else None,
            "evidence": [[span.start, span.end] for span in _spans(row.get("stance_evidence", ""))],
        }
        stances = [first, *json.loads(row.get("more_stances") or "[]")]
        return [stance | {"evidence": self._evidence(stance["evidence"])} for stance in stances]

    def _evidence(self, spans: Sequence[Sequence[int]]) -> list[dict[str, Any]]:
        return [{"start": start, "end": end, "text": self._text[start:end]} for start, end in spans]

    def linked(self) -> list[Link]:
        """All links, those between the parts of a quote too."""
        for members in self._groups.values():
            self._links += [Link(CONTINUES, b, a) for a, b in pairwise(members)]
        return self._links


def _mention(row: Cells, name: str) -> dict[str, Any]:
    return {"start": int(row[f"{name}_start"]), "end": int(row[f"{name}_end"]), "text": row[name]}


def _optional(row: Cells, name: str) -> dict[str, Any] | None:
    if row.get(f"{name}_start"):
        return _mention(row, name)
    return {"text": row[name]} if row.get(name) else None


def _spans(cell: str) -> tuple[Span, ...]:
    pairs = (part.split("-") for part in cell.split(";") if part)
    return tuple(Span(int(start), int(end)) for start, end in pairs)
