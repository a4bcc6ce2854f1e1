"""The readers of the program, each with the files that its inputs are made from."""

from __future__ import annotations

import csv
import io
import json
import sys
import tempfile
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.articles import entries_of, is_collection, read_bytes, read_entry, read_file
from annotator.articles.normalisation import normalise_with_offsets
from annotator.core.annotation import Annotation, Layer, Mention, Metadata, Span, Status
from annotator.core.errors import UserError
from annotator.core.refitting import refitted
from annotator.exports import FORMATS, export, read_annotated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.annotation import Article

ROOT = Path(__file__).resolve().parents[2]
FAMILIES = ("tests/data/articles", "resources/samples")
_SUFFIXES = (
    *(".txt", ".md", ".html", ".mhtml", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".eml", ".xml", ".json"),
)


class WrongArticleError(Exception):
    """A reader gave something that is not a valid article."""


@dataclass(frozen=True, slots=True)
class Reader:
    """`name` as the report shows it. `format_name` is that of an annotated format, None for article files,
    of which a collection may hold many; `beside` are files that lie beside an input, by the suffix of their
    names.
    """

    name: str
    suffix: str
    format_name: str | None
    seeds: tuple[bytes, ...]
    beside: Mapping[str, bytes] = field(default_factory=dict)
    is_collection: bool = False

    def read(self, data: bytes, folder: Path) -> bool:
        """True for a valid article, False for a refusal in words.

        Raises:
            WrongArticleError: an article that breaks its own rules.
            Exception: whatever else the reader raises, which is a fault.
        """
        try:
            if self.is_collection:
                return _read_collection(data, folder / f"input{self.suffix}")
            if self.format_name is None:
                _check(read_bytes(data, f"input{self.suffix}").article)
                return True
            path = folder / f"input{self.suffix}"
            path.write_bytes(data)
            for suffix, content in self.beside.items():
                path.with_suffix(suffix).write_bytes(content)
            articles = [reading.article for reading in read_annotated(path, self.format_name)]
        except UserError as error:
            if not str(error).strip() or "Traceback" in str(error):
                raise WrongArticleError("a refusal without words") from error
            return False
        for article in filter(None, articles):
            _check(refitted(article, *normalise_with_offsets(article.text)))  # as importing does
        return any(articles)


def _read_collection(data: bytes, path: Path) -> bool:
    """True if a file has an article, read as importing does."""
    path.write_bytes(data)
    if not is_collection(path):
        _check(read_file(path).article)
        return True
    has_any = False
    for entry in entries_of(path):
        try:
            _check(read_entry(entry).article)
            has_any = True
        except UserError as error:
            if not str(error).strip():
                raise WrongArticleError("a refusal without words") from error
    return has_any


def _check(article: Article) -> None:
    text = article.text
    text.encode()  # no half of a surrogate pair
    if "\r" in text or text.startswith("\ufeff"):
        raise WrongArticleError("the text is not normalised")
    for annotation in article.annotations.values():
        reached = 0
        for span in annotation.fragments:
            if not reached <= span.start < span.end <= len(text):
                raise WrongArticleError("an annotation lies outside its text")
            reached = span.end
        if not annotation.label:
            raise WrongArticleError("an annotation has no label")
    reached = 0
    for block in article.blocks:
        if not reached <= block.start < block.end <= len(text):
            raise WrongArticleError("a paragraph lies outside its text")
        reached = block.end


def all_readers() -> list[Reader]:
    """Article files by suffix, then the annotated formats; a format is seeded with its own exports."""
    return [*_article_readers(), *_collection_readers(), *_annotated_readers()]


def _article_readers() -> Iterator[Reader]:
    files = [file for folder in FAMILIES for file in sorted((ROOT / folder).iterdir()) if file.is_file()]
    by_suffix: dict[str, list[bytes]] = {suffix: [] for suffix in _SUFFIXES}
    for file in files:
        if file.suffix in by_suffix:
            by_suffix[file.suffix].append(file.read_bytes())
    for suffix, made in _made().items():
        by_suffix[suffix].append(made)
    everything = tuple(data for seeds in by_suffix.values() for data in seeds)
    for suffix, seeds in by_suffix.items():
        yield Reader(f"article {suffix}", suffix, None, tuple(seeds) or everything)


def _collection_readers() -> Iterator[Reader]:
    """Tables, records and zips of the sample articles."""
    records = [
        {"title": article.metadata.title, "text": f"{article.text} {number}", "n": number}
        for number, article in enumerate(sample_articles() * 2)
    ]
    made = {".csv": _table(records, ","), ".tsv": _table(records, "\t")}
    made[".jsonl"] = made[".ndjson"] = "\n".join(map(json.dumps, records)).encode()
    made[".json"] = json.dumps({"articles": records}, indent=1).encode()
    made[".xlsx"] = _workbook(records)
    made[".zip"] = _zip({f"in/a{suffix}": data for suffix, data in (made | _made()).items()})
    array = json.dumps(records, ensure_ascii=False).encode()
    for suffix, data in made.items():
        seeds = (data, array) if suffix in (".json", ".jsonl") else (data,)
        yield Reader(f"collection {suffix}", suffix, None, seeds, is_collection=True)


def _table(records: Sequence[Mapping[str, object]], delimiter: str) -> bytes:
    file = io.StringIO(newline="")
    rows = csv.DictWriter(file, list(records[0]), delimiter=delimiter)
    rows.writeheader()
    rows.writerows(records)
    return file.getvalue().encode()


def _workbook(records: Sequence[Mapping[str, object]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(list(records[0]))
    for record in records:
        book.active.append(list(record.values()))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _zip(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def _made() -> dict[str, bytes]:
    """Word, OpenDocument, EPUB and PDF files, which the tests make rather than keep."""
    sys.path.insert(0, str(ROOT / "tests" / "unit" / "articles"))
    from article_samples import epub_file, open_document_file, pdf_file, word_file

    pages = [["Holm Leaves Lint", "By Zoe Li", "Holm left Lint on Friday, she said."]]
    made = {".docx": word_file(), ".odt": open_document_file(), ".epub": epub_file()}
    return made | {".pdf": pdf_file(pages)}


def _annotated_readers() -> Iterator[Reader]:
    samples = sample_articles()
    with tempfile.TemporaryDirectory() as folder:
        for name, format_ in FORMATS.items():
            if not format_.reads:
                continue
            path = Path(folder) / f"a{format_.suffix}"
            export(samples, name, path, suggestions=True)
            others = {f.name.removeprefix("a"): f.read_bytes() for f in Path(folder).iterdir() if f != path}
            yield Reader(name, format_.suffix, name, (path.read_bytes(),), others)
            for file in Path(folder).iterdir():
                file.unlink()


def sample_articles() -> list[Article]:
    """Two articles with all layers, fragments, links and difficult characters."""
    text = "Zoë Li 🕊️ met “crowds”\tof محمد.\n\n“Go,” Li said, “now.”\nA=1; <b>&amp; “quoted”.\n"
    article = read_bytes(text.encode(), "sample.txt").article
    words = article.text

    def at(part: str, start: int = 0) -> Span:
        found = words.index(part, start)
        return Span(found, found + len(part))

    person, said = at("Zoë Li"), at("said")
    quote = (at("“Go,”"), at("“now.”"))
    speaker = Mention("Li", at("Li", words.index("Go")))
    made = (
        Annotation("e", Layer.ENTITY, "PERSON", (person,), Status.ACCEPTED, confidence=0.5, entity="Zoë Li"),
        Annotation("n", Layer.ENTITY, "WORK|OF", (at("محمد"),), Status.ACCEPTED, note="=1\n“x”"),
        Annotation(
            "q", Layer.QUOTE, "direct", quote, Status.ACCEPTED, speaker=speaker, cue=Mention("said", said)
        ),
        Annotation("v", Layer.EVENT, "PROTEST", (at("met"),), Status.ACCEPTED),
    )
    first = replace(
        article,
        metadata=Metadata("A & B", "Zoë", "The Paper", "2022-02-23", "https://news.example/a"),
        annotations={item.id: item for item in made},
    )
    return [first, replace(article, annotations={})]
