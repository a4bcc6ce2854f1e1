"""What an export says about itself: its scheme, its guideline, its datasheet.

The questions of the datasheet follow Gebru et al. 2021, “Datasheets for datasets”, as far as a corpus can
answer them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from annotator.core.annotation import Layer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.annotation import Annotation, Article
    from annotator.core.scheme import Scheme

_NO_OUTLET = "not known"
_NO_LICENCE = "not recorded: see to it before you pass the texts on"


@dataclass(frozen=True, slots=True)
class About:
    """What the corpus knows and the articles do not say. `agreement` is text for people, empty if unknown.

    `licences` are by outlet, that of `*` for all others; `persons` are decisions by person; `choice` says
    what was exported in words. `guideline_version`: empty for that of the scheme.
    """

    corpus: str
    program: str
    written: str
    scheme: Scheme
    scheme_toml: str
    choice: str
    persons: Mapping[str, int] = field(default_factory=dict)
    agreement: str = ""
    licences: Mapping[str, str] = field(default_factory=dict)
    guideline_version: str = ""


@runtime_checkable
class SaysWhatItIs(Protocol):
    """A writer whose file has a place for what the corpus knows."""

    def describe(self, about: About) -> None:
        """Told once, before the first article."""


@dataclass
class Counts:
    """What was written, told article by article; `split` is empty where there are none."""

    articles: Counter[str] = field(default_factory=Counter)
    outlets: Counter[str] = field(default_factory=Counter)
    labels: dict[tuple[Layer, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    statuses: Counter[str] = field(default_factory=Counter)
    words: int = 0
    dates: list[str] = field(default_factory=list)

    def add(self, article: Article, annotations: Sequence[Annotation], split: str = "") -> None:
        """One more article."""
        self.articles[split] += 1
        self.outlets[article.metadata.outlet or _NO_OUTLET] += 1
        self.words += len(article.text.split())
        if article.metadata.published:
            published = article.metadata.published
            self.dates = [min([published, *self.dates[:1]]), max([published, *self.dates[-1:]])]
        for annotation in annotations:
            self.labels[annotation.layer, annotation.label][split] += 1
            self.statuses[annotation.status.value] += 1


def datasheet(about: About, counts: Counts) -> str:
    """The datasheet as Markdown."""
    return (
        "\n".join([*_head(about, counts), *_labels(counts), *_making(about), *_sources(about, counts)]) + "\n"
    )


def _head(about: About, counts: Counts) -> Iterator[str]:
    yield f"# Datasheet of {about.corpus}"
    yield ""
    yield f"Written by {about.program} on {about.written}. {about.choice}"
    yield ""
    yield "## What is in it"
    yield ""
    total = counts.articles.total()
    dates = f", published from {counts.dates[0]} to {counts.dates[-1]}" if counts.dates else ""
    yield f"{total:,} articles with {counts.words:,} words{dates}."
    statuses = ", ".join(f"{count:,} {status}" for status, count in sorted(counts.statuses.items()))
    yield f"Annotations: {statuses or 'none'}."
    splits = [name for name in counts.articles if name]
    if splits:
        sizes = ", ".join(f"{name} {counts.articles[name]:,}" for name in splits)
        yield f"Splits (articles): {sizes}. Near duplicates never stand in two of them."


def _labels(counts: Counts) -> Iterator[str]:
    splits = list(counts.articles) or [""]
    yield ""
    yield "| layer | label | " + " | ".join(name or "annotations" for name in splits) + " |"
    yield "|---|---|" + "--:|" * len(splits)
    for (layer, label), by_split in sorted(counts.labels.items()):
        figures = " | ".join(f"{by_split[name]:,}" for name in splits)
        yield f"| {layer.value} | {_cell(label)} | {figures} |"


def _making(about: About) -> Iterator[str]:
    yield ""
    yield "## How it was made"
    yield ""
    yield f"Scheme: {about.scheme.name}, version {about.scheme.version}."
    yield f"Guideline: version {about.guideline_version or about.scheme.version}, in guidelines.md."
    if about.persons:
        people = ", ".join(f"{name or 'nobody named'} {count:,}" for name, count in about.persons.items())
        yield f"Annotations that each person touched: {people}."
    yield f"Agreement: {about.agreement or 'not measured.'}"
    yield ""
    yield "Offsets are code points, half open. Suggestions came from the program and were decided by people."


def _sources(about: About, counts: Counts) -> Iterator[str]:
    yield ""
    yield "## Where the texts come from, and under which licence"
    yield ""
    yield "| outlet | articles | licence |"
    yield "|---|--:|---|"
    for outlet, count in counts.outlets.most_common():
        licence = about.licences.get(outlet) or about.licences.get("*") or _NO_LICENCE
        yield f"| {_cell(outlet)} | {count:,} | {_cell(licence)} |"


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")


def guideline(about: About) -> str:
    """What the labels mean, as Markdown: definition and guideline of each that is not retired."""
    scheme = about.scheme
    lines = [f"# Guideline: {scheme.name}, version {about.guideline_version or scheme.version}", ""]
    for layer in Layer:
        of_layer = [label for label in scheme.labels if label.layer is layer and not label.retired]
        if of_layer:
            lines += [f"## {layer.value.capitalize()}", ""]
        for label in of_layer:
            lines += [f"### {label.name}", "", label.definition or "No definition.", ""]
            if label.guideline:
                lines += [label.guideline.strip(), ""]
            if label.example:
                lines += [f"Example: {label.example}", ""]
    return "\n".join(lines).rstrip() + "\n"
