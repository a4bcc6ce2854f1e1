"""DocBin and CoNLL, read back with the programs they are for."""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from export_samples import ARTICLE, PLAIN, TEXT, entity
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.training.converters import conll_ner_to_docs

from annotator.core.annotation import Annotation, Article, Block, Layer, Role, Span, Status
from annotator.exports import export
from annotator.exports.choice import within
from annotator.exports.tokens import align, make_doc, without_overlaps

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.exports import ExportReport


def docs_of(path: Path) -> list[Any]:
    """The Docs of a DocBin file."""
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


@pytest.fixture
def spacy_file(tmp_path: Path) -> tuple[Path, ExportReport]:
    """Both sample articles as a DocBin."""
    output = tmp_path / "train.spacy"
    return output, export([ARTICLE, PLAIN], "spacy", output)


def test_docbin_has_the_text_and_the_spans(spacy_file: tuple[Path, ExportReport]) -> None:
    doc, plain = docs_of(spacy_file[0])
    assert doc.text == TEXT
    assert plain.text == PLAIN.text
    ents = {(ent.text, ent.label_) for ent in doc.ents}
    assert ents == {
        ("Bank of England", "ORG"),
        ("María\u00a0López", "PERSON"),
        ("US", "GPE"),
        ("Cafe\u0301 Müller", "FAC"),
        ("محمد", "PERSON"),
        ("Hare", "WORK OF ART"),
        ("-DOCSTART-", "ORG"),
    }
    assert ("England", "GPE") in {(span.text, span.label_) for span in doc.spans["entities"]}
    assert [span.text for span in doc.spans["quotes"]] == [
        "“We are worried.\n“It’s $5m too much,”",
        '“no, =1+1\tor "2", enough.”',
    ]
    assert [(span.text, span.label_) for span in doc.spans["events"]] == [("closed", "PROTEST")]
    assert doc.cats == {"REJECT": 1.0}
    assert plain.cats == {}
    assert doc.user_data["article_id"] == 7


def test_docbin_says_unknown_where_nobody_looked(spacy_file: tuple[Path, ExportReport]) -> None:
    doc, plain = docs_of(spacy_file[0])
    unknown = "".join(token.text_with_ws for token in doc if token.ent_iob_ == "")
    assert "Zoë Kravitz" in unknown
    assert "Elon Musk" in unknown
    assert "worried" not in unknown
    assert all(token.ent_iob_ == "O" for token in plain)


def test_docbin_reports_what_it_changes(spacy_file: tuple[Path, ExportReport]) -> None:
    report = spacy_file[1]
    assert report.annotations == 10
    assert {(problem.words, problem.reason.split(",")[0]) for problem in report.problems} == {
        ("England", "it overlaps a longer one"),
        ("Hare", "it begins or ends inside a word; the word was cut in two"),
    }


def test_sentences_end_with_lines_and_have_words(spacy_file: tuple[Path, ExportReport]) -> None:
    doc, _ = docs_of(spacy_file[0])
    sentences = [sentence.text.strip() for sentence in doc.sents]
    assert all(sentences)
    assert sentences[:2] == ["Bank of England warns 🕊️🇬🇧", "By Zoë Kravitz"]


@pytest.mark.timeout(300)
def test_spacy_train_reads_it_as_it_is(spacy_file: tuple[Path, ExportReport], tmp_path: Path) -> None:
    from spacy.cli.init_config import init_config
    from spacy.cli.train import train

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # spaCy's own
        config = init_config(
            lang="en", pipeline=["ner", "spancat", "textcat_multilabel"], optimize="efficiency"
        )
        config["components"]["spancat"]["spans_key"] = "quotes"
        config["components"]["spancat"]["suggester"] = {
            "@misc": "spacy.ngram_suggester.v1",
            "sizes": [3, 4, 5],
        }
        config["training"]["max_steps"] = 4
        config["training"]["eval_frequency"] = 2
        config["training"]["score_weights"] = {"ents_f": 1.0}
        path = tmp_path / "config.cfg"
        config.to_disk(path)
        data = str(spacy_file[0])
        train(path, tmp_path / "model", overrides={"paths.train": data, "paths.dev": data})
    nlp = spacy.load(tmp_path / "model" / "model-last")
    assert set(nlp.get_pipe("ner").labels) == {"ORG", "PERSON", "GPE", "FAC", "WORK OF ART"}
    assert nlp.get_pipe("spancat").labels == ("direct",)
    assert nlp.get_pipe("textcat_multilabel").labels == ("REJECT",)


def parse_conll(content: str) -> list[list[list[list[str]]]]:
    """Documents of sentences of columns, by the rules of the format and nothing of ours."""
    documents: list[list[list[list[str]]]] = []
    for chunk in content.split("\n\n"):
        lines = [line.split() for line in chunk.split("\n") if line.strip()]
        if not lines:
            continue
        if lines[0][0] == "-DOCSTART-":
            documents.append([])
        else:
            documents[-1].append(lines)
    return documents


def entities_of(documents: list[list[list[list[str]]]]) -> list[list[tuple[str, str]]]:
    """(words, label) of each document; checks that the labels are IOB2."""
    found = []
    for document in documents:
        entities: list[tuple[list[str], str]] = []
        for sentence in document:
            previous = "O"
            for columns in sentence:
                word, pos, chunk, tag = columns
                assert (pos, chunk) == ("-X-", "_")
                if tag.startswith("I-"):
                    assert previous[2:] == tag[2:], sentence
                    entities[-1][0].append(word)
                elif tag.startswith("B-"):
                    entities.append(([word], tag[2:]))
                else:
                    assert tag == "O"
                previous = tag
        found.append([(" ".join(words), label) for words, label in entities])
    return found


def test_conll(tmp_path: Path) -> None:
    output = tmp_path / "a.conll"
    report = export([ARTICLE, PLAIN], "conll", output)
    content = output.read_text("utf-8")
    documents = parse_conll(content)
    assert entities_of(documents) == [
        [
            ("María López", "PERSON"),
            ("Bank of England", "ORG"),
            ("US", "GPE"),
            ("Cafe\u0301 Müller", "FAC"),
            ("محمد", "PERSON"),
            ("- DOCSTART-", "ORG"),
            ("Hare", "WORK_OF_ART"),
        ],
        [],
    ]
    assert report.annotations == 7
    assert {problem.words for problem in report.problems} == {"England", "Hare"}
    words = [columns[0] for sentence in documents[0] for columns in sentence]
    assert "worried" in words
    assert "Kravitz" not in words  # nobody looks for entities in a byline
    assert [[columns[0] for columns in sentence] for sentence in documents[1]] == [
        ["Nothing", "here", "."],
        ["At", "all"],
    ]


def test_conll_is_read_by_spacy(tmp_path: Path) -> None:
    output = tmp_path / "a.conll"
    export([ARTICLE, PLAIN], "conll", output)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        docs = list(conll_ner_to_docs(output.read_text("utf-8"), n_sents=0, no_print=True))
    ents = [(ent.text, ent.label_) for doc in docs for ent in doc.ents]
    assert ("Cafe\u0301 Müller", "FAC") in ents
    assert len(ents) == 7
    assert len(docs) == 2


def test_a_headline_with_an_entity_is_written(tmp_path: Path) -> None:
    output = tmp_path / "a.conll"
    headline = entity("h", "ORG", "Bank of England")
    export([replace(ARTICLE, annotations={"h": headline})], "conll", output)
    words = [columns[0] for sentence in parse_conll(output.read_text("utf-8"))[0] for columns in sentence]
    assert words[:4] == ["Bank", "of", "England", "warns"]


PIECES = st.sampled_from(
    [
        "Bank",
        "of",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\u00a0",
        "🕊️",
        "é",
        "e\u0301",
        "قال",
        ".",
        "! ",
        "“",
        "”",
        "$5m",
        "’s",
        "-",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(PIECES, min_size=1, max_size=30),
    cuts=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9))),
)
def test_any_annotation_is_found_on_its_tokens(pieces: list[str], cuts: list[tuple[int, int]]) -> None:
    text = "".join(pieces)
    annotations = [
        Annotation(
            f"a{n}", Layer.ENTITY, "L", (Span(start, min(start + length, len(text))),), Status.ACCEPTED
        )
        for n, (start, length) in enumerate(cuts)
        if start < len(text)
    ]
    alignment = align(text, annotations)
    kept, overlapping = without_overlaps(alignment.placed)
    tokens = alignment.tokens
    doc = make_doc(tokens)
    assert doc.text == text
    assert [(t.idx, t.idx + len(t)) for t in doc] == list(zip(tokens.starts, tokens.ends, strict=True))
    for placed in alignment.placed:
        first, last = placed.ranges[0]
        assert doc[first:last].text == placed.annotation.text_in(text).strip()
    blank = [a for a in annotations if not a.text_in(text).strip()]
    assert len(alignment.placed) + len(blank) == len(annotations)
    assert len(kept) + len(overlapping) == len(alignment.placed)


@settings(max_examples=40, deadline=None)
@given(pieces=st.lists(PIECES, min_size=1, max_size=30), start=st.integers(0, 40), length=st.integers(1, 30))
def test_conll_has_every_entity_whole(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], start: int, length: int
) -> None:
    text = "".join(pieces)
    if start >= len(text):
        return
    annotation = Annotation(
        "a", Layer.ENTITY, "L", (Span(start, min(start + length, len(text))),), Status.ACCEPTED
    )
    output = tmp_path_factory.getbasetemp() / "a.conll"
    report = export([Article(text, annotations={"a": annotation})], "conll", output)
    (found,) = entities_of(parse_conll(output.read_text("utf-8")))
    expected = "".join(annotation.text_in(text).split())
    assert ["".join(words.split()) for words, _ in found] == ([expected] if expected else [])
    assert report.annotations == len(found)


def test_a_text_of_more_than_a_million_characters(tmp_path: Path) -> None:
    text = "The Bank of England said so. " * 36_000
    annotation = Annotation("a", Layer.ENTITY, "ORG", (Span(4, 19),), Status.ACCEPTED)
    report = export([Article(text, annotations={"a": annotation})], "spacy", tmp_path / "a.spacy")
    assert report.annotations == 1
    assert [ent.text for ent in docs_of(tmp_path / "a.spacy")[0].ents] == ["Bank of England"]


@settings(max_examples=150, deadline=None)
@given(
    lengths=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 6)), max_size=8),
    offsets=st.lists(st.integers(0, 70), max_size=40).map(sorted),
)
def test_within_blocks(lengths: list[tuple[int, int]], offsets: list[int]) -> None:
    blocks, at = [], 0
    for gap, length in lengths:
        blocks.append(Block(at + gap, at + gap + length, Role.BODY))
        at += gap + length
    assert within(blocks, offsets) == [any(b.start <= at < b.end for b in blocks) for at in offsets]


def test_an_article_without_text(tmp_path: Path) -> None:
    for format_name in ("conll", "spacy"):
        report = export([Article("")], format_name, tmp_path / "a")
        assert (report.articles, report.problems) == (1, ())
