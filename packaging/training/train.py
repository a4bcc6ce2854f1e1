"""Train the English news pipeline: `python packaging/training/train.py --data DIR --output DIR [--quick]`.

Seeded. Reads the files named in README.md, trains from `syntax.cfg` and `ner.cfg`, scores the result and
writes a `nlp.to_disk` directory, which takes the place of the output directory by rename.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import measure
import spacy
import ud_data
from augment import NameStock, invented_organisations, people_surnames, variants
from encoder_config import read_settings
from gazetteer_files import names
from label_fixes import Fixes, clean
from ner_data import (
    Record,
    fill_missing,
    first_sentences,
    join_clitics,
    make_doc,
    read_records,
    split_gmb,
)
from spacy import util
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as run_training
from thinc.api import fix_random_seed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.language import Language
    from spacy.tokens import Doc

HERE = Path(__file__).resolve().parent
SETTINGS = read_settings()
SEED = SETTINGS.seed

UD_TRAIN = ("ud_ewt_train", "ud_gum_open_train")
UD_DEV = {"ewt": "ud_ewt_dev", "gum": "ud_gum_open_dev"}
META: dict[str, Any] = {
    "name": "en_news",
    "lang": "en",
    "version": "0.1.0",
    "license": "CC BY-SA 4.0",
    "description": "English news: tags, features, lemmas, UD parse, named entities (OntoNotes label names).",
    "author": "Article Annotator contributors",
    "sources": [
        {"name": "UD English EWT", "license": "CC BY-SA 4.0"},
        {"name": "GUM, open genres", "license": "CC BY 4.0, CC BY-SA 3.0 and CC BY 2.5 texts"},
        {
            "name": "Groningen Meaning Bank, Kaggle extract",
            "license": "ODbL 1.0, DbCL 1.0; texts public domain",
        },
        {"name": "UNER English-EWT", "license": "CC BY-SA 4.0"},
        {"name": "WNUT 2017 emerging entities", "license": "CC BY 4.0"},
    ],
}


def log(message: str) -> None:
    """Print a line with the seconds of processor time used so far."""
    print(f"[{time.process_time():7.0f} s] {message}", flush=True)


def save_docs(docs: Iterable[Doc], path: Path) -> None:
    """Write documents where the corpus reader finds them."""
    DocBin(store_user_data=False, docs=docs).to_disk(path)


def train_config(config_name: str, work: Path, steps: int | None) -> Language:
    """Train one configuration on `work/train.spacy` and return the best model by `work/dev.spacy`."""
    overrides: dict[str, Any] = {
        "paths.train": str(work / "train.spacy"),
        "paths.dev": str(work / "dev.spacy"),
    }
    if steps is not None:
        overrides |= {"training.max_steps": steps, "training.eval_frequency": min(steps, 400)}
    config = util.load_config(HERE / config_name, overrides=overrides, interpolate=False)
    fix_random_seed(config["system"]["seed"])
    nlp = init_nlp(config)
    (work / "model").mkdir()
    run_training(nlp, work / "model", stdout=sys.stdout, stderr=sys.stderr)
    return spacy.load(work / "model" / "model-best")


def train_syntax(data: Path, work: Path, steps: int | None) -> Language:
    """Train tagger, morphologizer, lemmatizer and parser; one source document in 30 is kept for choosing."""
    work.mkdir()
    rng = random.Random(SEED)
    vocab = spacy.blank("en").vocab
    sentences = [s for name in UD_TRAIN for s in ud_data.read_sentences(data / f"{name}.conllu.gz")]
    documents = sorted({s.document for s in sentences})
    kept = set(rng.sample(documents, len(documents) // 30))
    train = ud_data.group_documents([s for s in sentences if s.document not in kept], rng)
    choose = ud_data.group_documents([s for s in sentences if s.document in kept], rng)
    save_docs(ud_data.training_docs(vocab, train, rng), work / "train.spacy")
    save_docs([ud_data.make_doc(vocab, group) for group in choose], work / "dev.spacy")
    log(f"syntax: {len(train)} groups for training, {len(choose)} for choosing")
    return train_config("syntax.cfg", work, steps)


def read_clean(data: Path, name: str) -> list[Record]:
    """One entity file, contractions joined, labels corrected."""
    fixes = Fixes.load()
    return [clean(record, fixes) for record in read_plain(data, name)]


def read_plain(data: Path, name: str) -> list[Record]:
    """One entity file with its own labels, only contractions joined."""
    return [join_clitics(r) for r in read_records(data / f"{name}.jsonl.gz")]


def name_stock(records: list[Record]) -> NameStock | None:
    """Names for the swaps, or None when a list is missing."""
    own = names("surnames.txt", HERE)
    known = names("organisations.txt")
    other = {
        name for kind in ("countries", "cities", "demonyms", "locations") for name in names(f"{kind}.txt")
    }
    found = {record.text[e.start : e.end] for record in records for e in record.entities if e.label == "ORG"}
    first = set(names("first_names_female.txt") + names("first_names_male.txt"))
    organisations = {
        name
        for name in found - other
        if len(name) > 2 and name[0].isupper() and name.split(" ")[0] not in first
    }
    stock = NameStock(
        first_names=names("first_names_female.txt") + names("first_names_male.txt"),
        surnames=own + tuple(people_surnames(records)),
        countries=names("countries.txt"),
        cities=names("cities.txt") + names("states_provinces.txt"),
        demonyms=names("demonyms.txt"),
        organisations=tuple(sorted(organisations)),
    )
    if not all((stock.first_names, stock.countries, stock.cities, stock.demonyms)):
        return None
    made = invented_organisations(stock, random.Random(SEED), SETTINGS.base.invented)
    return replace(stock, organisations=stock.organisations + known * 3 + made)


def varied_docs(
    nlp: Language, records: list[Record], stock: NameStock | None, rng: random.Random
) -> list[Doc]:
    """Training documents of the records and their variants."""
    return [make_doc(nlp, v) for record in records for v in variants(record, stock, rng)]


def first_pass(nlp: Language, gmb: list[Record], work: Path, steps: int | None) -> Language:
    """Train a model on GMB alone; it adds the labels that the other corpora lack."""
    work.mkdir()
    save_docs((make_doc(nlp, record) for record in gmb[150:]), work / "train.spacy")
    save_docs((make_doc(nlp, record) for record in gmb[:150]), work / "dev.spacy")
    return train_config("ner.cfg", work, steps or SETTINGS.base.first_pass_steps)


def train_entities(data: Path, work: Path, gmb: list[Record], steps: int | None) -> Language:
    """Train the entity recogniser on GMB, UNER and a little WNUT with the missing labels filled in."""
    rng = random.Random(SEED)
    nlp = spacy.blank("en")
    model = first_pass(nlp, gmb, work / "first", steps)
    log("entities: first pass done")
    uner = fill_missing(read_clean(data, "uner_ewt_train"), model)
    wnut = fill_missing(read_clean(data, "wnut17_train"), model)
    stock = name_stock([*gmb, *uner])
    choose = [*gmb[:150], *uner[::25]]
    uner = [record for index, record in enumerate(uner) if index % 25]
    docs = varied_docs(nlp, gmb[150:], stock, rng)
    for _ in range(2):
        docs += varied_docs(nlp, uner, stock, rng)
        singles = [first_sentences(r, 1) for r in uner if len(r.sentences) > 1]
        docs += [make_doc(nlp, record) for record in rng.sample(singles, len(singles) // 3)]
    docs += [make_doc(nlp, record) for record in rng.sample(wnut, len(wnut) // 2)]
    rng.shuffle(docs)
    save_docs(docs, work / "train.spacy")
    save_docs((make_doc(nlp, record) for record in choose), work / "dev.spacy")
    log(f"entities: {len(docs)} documents for training, {len(choose)} for choosing")
    return train_config("ner.cfg", work, steps)


def scores(nlp: Language, data: Path, held: list[Record]) -> dict[str, Any]:
    """All figures of the model card, from data that took no part in training or choosing."""
    result: dict[str, Any] = {}
    for key, name in UD_DEV.items():
        sentences = list(ud_data.read_sentences(data / f"{name}.conllu.gz"))
        groups = ud_data.group_documents(sentences, random.Random(SEED))
        result[key] = measure.syntax_scores(nlp, [ud_data.make_doc(nlp.vocab, group) for group in groups])
    uner = read_plain(data, "uner_ewt_dev")
    _, plain = split_gmb(read_plain(data, "gmb_news_train"))
    result["gmb"] = measure.entity_scores(nlp, held)
    result["gmb_merged"] = measure.entity_scores(nlp, held, measure.PLACES, {"PERSON", "ORG", "PLACE"})
    result["gmb_own_labels"] = measure.entity_scores(nlp, plain)
    result["uner"] = measure.entity_scores(nlp, uner, measure.PLACES, {"PERSON", "ORG", "PLACE"})
    result["confusions_gmb"] = measure.confusions(nlp, held)
    result["confusions_uner"] = measure.confusions(nlp, uner)
    result["words_per_second"] = measure.words_per_second(nlp, [r.text for r in held[:300]])
    return result


def performance(result: dict[str, Any]) -> dict[str, Any]:
    """Scores in the shape of spaCy's `meta.json`: parse on UD EWT dev, entities on the held-out GMB tenth."""
    table = result["gmb"]
    kept = {key: value for key, value in result["ewt"].items() if value is not None}
    kept |= {f"ents_{k}": table["ALL"][k] for k in ("p", "r", "f")}
    kept["ents_per_type"] = {
        label: {k: row[k] for k in ("p", "r", "f")} for label, row in table.items() if label != "ALL"
    }
    kept["speed"] = result["words_per_second"]
    return kept


def write_model(nlp: Language, output: Path, result: dict[str, Any]) -> None:
    """Write beside the output directory, then swap by rename; README.md of the old directory is kept."""
    nlp.meta.update(META)
    nlp.config["paths"] = {"train": None, "dev": None}
    nlp.meta["performance"] = performance(result)
    output.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".en_news-", dir=output.parent))
    fresh.chmod(0o755)
    nlp.to_disk(fresh)
    (fresh / "scores.json").write_text(json.dumps(result, indent=1, default=float) + "\n", encoding="utf-8")
    card = output / "README.md"
    if card.is_file():
        shutil.copy2(card, fresh / "README.md")
    if output.exists():
        old = output.with_name(f".{output.name}-old")
        output.rename(old)
        fresh.rename(output)
        shutil.rmtree(old)
    else:
        fresh.rename(output)


def build(data: Path, output: Path, quick: bool) -> None:
    """Train everything, score it and put it in place."""
    steps = SETTINGS.base.quick_steps if quick else None
    with tempfile.TemporaryDirectory(prefix="en-news-training-") as folder:
        work = Path(folder)
        gmb, held = split_gmb(read_clean(data, "gmb_news_train"))
        log(f"GMB: {len(gmb)} texts for training, {len(held)} held out")
        entities = train_entities(data, work_folder(work, "entities"), gmb, steps)
        syntax = train_syntax(data, work / "syntax", steps)
        syntax.to_disk(work / "syntax-final")
        nlp = spacy.load(work / "syntax-final")
        nlp.add_pipe("ner", source=entities)
        result = scores(nlp, data, held)
        write_model(nlp, output, result)
    log(f"written to {output}")


def work_folder(parent: Path, name: str) -> Path:
    """Make and return a sub-folder."""
    path = parent / name
    path.mkdir()
    return path


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--output", type=Path, required=True, help="model directory, replaced at the end")
    parser.add_argument("--quick", action="store_true", help="a few hundred steps each")
    arguments = parser.parse_args()
    build(arguments.data, arguments.output, arguments.quick)


if __name__ == "__main__":
    main()
