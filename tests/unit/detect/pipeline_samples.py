"""Installed packages and folders with pipelines, made as `spacy package` and `spacy train` leave them."""

import json
import random
import sys
from pathlib import Path

import spacy
from detect_samples import ud_to_clear
from spacy.training import Example

INIT = """
from pathlib import Path
from spacy.util import load_model_from_init_py, get_model_meta

__version__ = get_model_meta(Path(__file__).parent)['version']

def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""

SHOUT = """
from pathlib import Path
from spacy.language import Language

with Path({marker!r}).open("a") as file:
    file.write("ran\\n")

@Language.component("shout")
def shout(doc):
    ents = [doc.char_span(*match, label="ORG") for match in [(0, len(doc.text))] if doc.text.isupper()]
    doc.ents = [ent for ent in ents if ent]
    return doc
"""
"""Code beside a pipeline that leaves a mark when it is run; its component takes capitals for names."""


def ruler(*patterns):
    """A pipeline that knows the given (label, name) pairs and nothing else."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": name} for label, name in patterns])
    return nlp


def trained(shipped, texts):
    """A pipeline with CLEAR labels that has learnt these texts by heart, as the shipped one reads them."""
    docs = [ud_to_clear(shipped(text)) for text in texts]
    nlp = spacy.blank("en")
    for name in ("tagger", "morphologizer", "parser", "ner"):
        nlp.add_pipe(name)
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    spacy.util.fix_random_seed(1)
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        random.Random(1).shuffle(examples)
        nlp.update(examples, sgd=optimizer, drop=0.0)
    return nlp


def install(site: Path, nlp, name="sample", version="1.0.0", *, init=INIT, meta=None):
    """Put a pipeline into a folder of packages as pip does; returns the folder of the package."""
    full = f"{nlp.lang}_{name}"
    package, info = site / full, site / f"{full}-{version}.dist-info"
    nlp.meta["name"], nlp.meta["version"] = name, version
    nlp.meta["description"] = "A stand-in."
    nlp.meta.update(meta or {})
    data = package / f"{full}-{version}"
    package.mkdir()
    nlp.to_disk(data)
    written = json.loads((data / "meta.json").read_text()) | (meta or {})
    for folder in (package, data):
        (folder / "meta.json").write_text(json.dumps(written))
    (package / "__init__.py").write_text(init)
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {full}\nVersion: {version}\n")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{full} = {full}\n")
    (info / "RECORD").write_text("")
    return package


def replace_factory(folder: Path, old: str, new: str):
    """Let the config of a pipeline name another factory."""
    config = folder / "config.cfg"
    text = config.read_text()
    assert f'factory = "{old}"' in text
    config.write_text(text.replace(f'factory = "{old}"', f'factory = "{new}"'))


def folder_with_code(folder: Path, marker: Path, code=SHOUT):
    """A pipeline in a folder that needs the component `shout` of the file beside it."""
    nlp = spacy.blank("en")
    nlp.add_pipe("merge_entities", name="shout")
    nlp.to_disk(folder)
    replace_factory(folder, "merge_entities", "shout")
    (folder / "functions.py").write_text(code.format(marker=str(marker)))
    return folder


def runs(mark):
    """How often the code of a pipeline ran."""
    return mark.read_text().count("ran") if mark.exists() else 0


def own_modules(folder):
    """Files of loaded modules that lie in a pipeline's folder."""
    files = [getattr(module, "__file__", None) for module in sys.modules.values()]
    return [file for file in files if file and Path(file).parent == folder]


def names_found(nlp):
    """What the pipeline of `folder_with_code` finds."""
    return [ent.text for ent in nlp("ORM").ents]
