"""Readers from the package index that need no server; see requirements-light.txt. Run by `run.py`."""

# mypy: disable-error-code="import-not-found,import-untyped,misc"

from __future__ import annotations

import io
import json
import os
import zipfile
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from told import Expected, Json, row, run, spans_of

os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
HERE = Path(__file__).resolve().parent
TEI = {"tei": "http://www.tei-c.org/ns/1.0"}


def named(package: str) -> str:
    """A package with its version."""
    return f"{package} {version(package)}"


def members(path: Path, suffix: str) -> list[bytes]:
    """The members of a zip with such a name, in the order of the articles."""
    with zipfile.ZipFile(path) as file:
        return [file.read(name) for name in sorted(file.namelist()) if name.endswith(suffix)]


def label_studio_sdk(expected: Expected) -> Json:
    """label-studio: label-studio-sdk"""
    from label_studio_sdk.label_interface import LabelInterface

    path = expected.path("label-studio")
    interface = LabelInterface(path.with_suffix(".config.xml").read_text("utf-8"))
    interface.validate()
    tasks = json.loads(path.read_text("utf-8"))
    found, links, valid = [], 0, 0
    for number, task in enumerate(tasks):
        for annotation in task["annotations"]:
            valid += bool(interface.validate_annotation(annotation))
            for item in annotation["result"]:
                value = item.get("value", {})
                links += item["type"] == "relation"
                if value:
                    assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
                found += [(number, value["start"], value["end"], label) for label in value.get("labels", ())]
    remark = f"labelling configuration valid, {valid} of {len(tasks)} annotations valid"
    spans = spans_of(found), expected.spans("with mentions")
    return row(
        "label-studio",
        named("label-studio-sdk"),
        (len(tasks), len(expected.texts)),
        spans,
        (links, expected.links("label-studio")),
        remark,
    )


def label_studio_converter(expected: Expected) -> Json:
    """label-studio: label-studio-sdk, its converter to CoNLL"""
    from label_studio_sdk.converter import Converter

    path = expected.path("label-studio")
    converter = Converter(path.with_suffix(".config.xml").read_text("utf-8"), str(path.parent))
    with TemporaryDirectory() as folder:
        converter.convert(str(path), folder, "JSON_MIN", is_dir=False)
        tasks = json.loads((Path(folder) / "result.json").read_text("utf-8"))
    found = [
        (number, item["start"], item["end"], label)
        for number, task in enumerate(tasks)
        for item in task.get("label", ())
        for label in item["labels"]
    ]
    spans = spans_of(found), expected.spans("with mentions")
    reader = f"{named('label-studio-sdk')}, converter to JSON_MIN"
    return row("label-studio", reader, (len(tasks), len(expected.texts)), spans)


def parquet_dataset(expected: Expected) -> Json:
    """parquet: datasets"""
    from datasets import load_dataset
    from huggingface_hub import DatasetCard

    path = expected.path("parquet")
    with TemporaryDirectory() as cache:
        rows = load_dataset("parquet", data_files=str(path), split="train", cache_dir=cache).to_list()
    assert [item["text"] for item in rows] == expected.texts
    found = [
        (number, annotation["start"], annotation["end"], _type(annotation))
        for number, item in enumerate(rows)
        for annotation in item["annotations"]
    ]
    card = DatasetCard.load(path.with_suffix(".card.md")).data.to_dict()
    spans = spans_of(found), expected.spans("outer")
    remark = f"card: {card['task_categories'][0]}"
    return row("parquet", named("datasets"), (len(rows), len(expected.texts)), spans, None, remark)


def _type(annotation: Json) -> str:
    is_bare = annotation["layer"] == "entity"
    return str(annotation["label"]) if is_bare else f"{annotation['layer']}:{annotation['label']}"


def transformers_alignment(expected: Expected) -> Json:
    """parquet: transformers, labels on the pieces of a fast tokenizer as in its run_ner example"""
    from datasets import load_dataset
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    with TemporaryDirectory() as cache:
        path = str(expected.path("parquet"))
        rows = load_dataset("parquet", data_files=path, split="train", cache_dir=cache).to_list()
    bare = Tokenizer(models.BPE(unk_token="[UNK]"))
    bare.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    trainer = trainers.BpeTrainer(vocab_size=600, special_tokens=["[UNK]", "[PAD]"])
    bare.train_from_iterator(expected.texts, trainer)
    fast = PreTrainedTokenizerFast(tokenizer_object=bare, unk_token="[UNK]", pad_token="[PAD]")
    names = sorted({tag for item in rows for tag in item["ner_tags"]})
    labels = begun = 0
    for item in rows:
        encoding = fast(item["tokens"], is_split_into_words=True)
        previous = None
        for word in encoding.word_ids():
            if word is not None and word != previous:
                labels += names.index(item["ner_tags"][word]) >= 0
                begun += item["ner_tags"][word].startswith("B-")
            previous = word
    flat = expected.spans("flat")
    counts = len(rows), len(expected.texts)
    remark = f"{labels} labels on the pieces of a fast tokenizer"
    return row("parquet", named("transformers"), counts, counted=(begun, flat.total()), remark=remark)


def brat(expected: Expected) -> Json:
    """brat: bratly"""
    from bratly.io import read_document_collection_from_folder

    with TemporaryDirectory() as folder:
        with zipfile.ZipFile(expected.path("brat")) as file:
            file.extractall(folder)
        # its check of grammar wants an argument of every event, which brat itself does not
        documents = read_document_collection_from_folder(
            folder, False, False, False, grammar_check_ann=False
        ).documents
    found, links = [], 0
    for number, document in enumerate(sorted(documents, key=lambda each: each.filename_without_ext)):
        for collection in document.annotation_collections:
            for annotation in collection.annotations:
                kind = type(annotation).__name__
                links += kind == "RelationAnnotation"
                if kind == "EntityAnnotation":
                    found += [(number, f.start, f.end, annotation.label) for f in annotation.fragments]
    spans = spans_of(found), expected.spans("brat")
    counts = (len(documents), len(expected.texts))
    return row("brat", named("bratly"), counts, spans, (links, expected.links("brat")))


def tei_standoff(expected: Expected) -> Json:
    """tei: standoffconverter"""
    from lxml import etree
    from standoffconverter import Standoff

    tree = etree.parse(expected.path("tei"))
    texts = []
    for article in tree.getroot().iter("{*}TEI"):
        one = etree.ElementTree(etree.fromstring(etree.tostring(article, with_tail=False)))
        texts.append(Standoff(one, TEI).table.df["text"].str.cat())
    same = sum(_bare(a) == _bare(b) for a, b in zip(texts, expected.texts, strict=True))
    remark = "the text, without blanks"
    return row("tei", named("standoffconverter"), (same, len(expected.texts)), None, None, remark)


def _bare(text: str) -> str:
    return "".join(text.split())


def tei_reader(expected: Expected) -> Json:
    """tei: acdh-tei-pyutils"""
    from acdh_tei_pyutils.tei import TeiReader

    document = TeiReader(str(expected.path("tei")))
    count = len(document.any_xpath(".//tei:TEI"))
    spans = len(document.any_xpath(".//tei:standOff//tei:span"))
    counted = spans, expected.count("stretches")
    return row("tei", named("acdh-tei-pyutils"), (count, len(expected.texts)), counted=counted)


def web_annotation(expected: Expected) -> Json:
    """web-annotation: pyld and rdflib"""
    from pyld import jsonld
    from rdflib import Dataset

    context = json.loads((HERE / "anno.jsonld").read_text("utf-8"))

    def load(url: str, _options: object) -> Json:
        if url != "http://www.w3.org/ns/anno.jsonld":
            raise ValueError(f"{url} is not the context of Web Annotation")
        return {
            "contextUrl": None,
            "documentUrl": url,
            "document": context,
            "contentType": "application/ld+json",
        }

    asked = """PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?start ?end ?word WHERE { GRAPH ?g {
        ?target oa:hasSelector|(oa:hasSelector/oa:refinedBy) ?place .
        ?place a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end } }"""
    found: Counter[tuple[int, int, int]] = Counter()
    documents = members(expected.path("web-annotation"), ".jsonld")
    for number, data in enumerate(documents):
        graph = Dataset()
        quads = jsonld.to_rdf(json.loads(data), {"documentLoader": load, "format": "application/n-quads"})
        graph.parse(data=quads, format="nquads")
        graph.default_union = True
        for start, end, _word in graph.query(asked.replace("GRAPH ?g", "")):
            found[number, int(start), int(end)] += 1
    wanted = Counter(key[:3] for key in expected.spans("with mentions").elements())
    reader = f"{named('pyld')}, {named('rdflib')}"
    counts, places = (len(documents), len(expected.texts)), (len(set(wanted) & set(found)), len(set(wanted)))
    remark = "as RDF, different places"
    return row("web-annotation", reader, counts, counted=places, remark=remark)


def refi_qda(expected: Expected) -> Json:
    """qdpx: qdpxlib"""
    from qdpxlib.qdpxlib import QDPXFile

    class Bare(QDPXFile):
        """What is read, before it is cut into sentences."""

        def _process_uncoded_intervals(self) -> None:
            pass

        def _split_codings_by_sentence(self) -> None:
            pass

    project = Bare(str(expected.path("qdpx")), filter_std=None)
    labels = {key[3].rpartition(":")[2] for key in expected.spans("outer")}
    known = len(labels & set(project.codes.values()))
    places = {key[:3] for key in expected.spans("with mentions")}
    counts = len(project.uncoded_intervals), len(expected.texts)
    remark = f"{known} of {len(labels)} labels are codes; different places"
    counted = len(project.codings), len(places)
    return row("qdpx", named("qdpxlib"), counts, counted=counted, remark=remark)


def columns(expected: Expected) -> Json:
    """conll: seqeval"""
    from seqeval.metrics.sequence_labeling import get_entities
    from seqeval.scheme import IOB2, Entities

    found, documents = 0, 0
    sentences: list[list[str]] = [[]]
    for line in expected.path("conll").read_text("utf-8").split("\n"):
        if line.startswith("-DOCSTART-"):
            documents += 1
        elif line:
            sentences[-1].append(line.split(" ")[3])
        else:
            sentences.append([])
    found = sum(len(get_entities(tags)) for tags in sentences if tags)
    strict = sum(len(each) for each in Entities([tags for tags in sentences if tags], IOB2, False).entities)
    wanted = expected.spans("flat").total()
    counts = documents, len(expected.texts)
    remark = f"{strict} by strict IOB2"
    return row("conll", named("seqeval"), counts, counted=(found, wanted), remark=remark)


def conllu(expected: Expected) -> Json:
    """conllu: conllu-tools, its validator of the format"""
    from conllu_tools.validation.validator import ConlluValidator

    report = ConlluValidator(lang="ud", level=1).validate_file(expected.path("conllu"))
    lines = [line for line in report.format_errors() if line.startswith("[") and "Syntax" not in line]
    composed = sum("unicode-normalization" in line for line in lines)
    count = expected.path("conllu").read_text("utf-8").count("# newdoc")
    remark = f"{len(lines) - composed} faults of the format; {composed} words are not NFC, as in the texts"
    return row("conllu", named("conllu-tools"), (count, len(expected.texts)), None, None, remark)


def docbin(expected: Expected) -> Json:
    """spacy: spacy"""
    import spacy
    from spacy.tokens import DocBin

    docs = list(DocBin().from_disk(expected.path("spacy")).get_docs(spacy.blank("en").vocab))
    kinds = {"entities": "", "quotes": "quote:", "events": "event:"}
    found = {
        (number, span.start_char, span.end_char, prefix + span.label_)
        for number, doc in enumerate(docs)
        for group, prefix in kinds.items()
        for span in doc.spans[group]
    }
    assert [doc.text for doc in docs] == expected.texts
    spans = spans_of(found), Counter(set(expected.spans("trimmed")))
    return row("spacy", named("spacy"), (len(docs), len(expected.texts)), spans)


def cas(expected: Expected) -> Json:
    """cas-xmi: dkpro-cassis, not lenient"""
    import cassis

    path = expected.path("cas-xmi")
    types = cassis.load_typesystem(io.BytesIO(members(path, "TypeSystem.xml")[0]))
    found, read = [], 0
    for number, data in enumerate(members(path, ".xmi")):
        one = cassis.load_cas_from_xmi(io.BytesIO(data), typesystem=types, lenient=False)
        read += one.sofa_string == expected.texts[number]
        named_entities = one.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
        found += [(number, fs.begin, fs.end, fs.value) for fs in named_entities]
    spans = spans_of(found), expected.spans("entities")
    remark = "NamedEntity, not lenient"
    return row("cas-xmi", named("dkpro-cassis"), (read, len(expected.texts)), spans, None, remark)


if __name__ == "__main__":
    run(
        [
            label_studio_sdk,
            label_studio_converter,
            parquet_dataset,
            transformers_alignment,
            brat,
            tei_standoff,
            tei_reader,
            web_annotation,
            refi_qda,
            columns,
            conllu,
            docbin,
            cas,
        ]
    )
