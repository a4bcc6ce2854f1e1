"""Code in the folder of a pipeline that was allowed: what it finds, and what it leaves behind."""

import importlib
import json
import pickle
import sys

import pytest
from catalogue import REGISTRY
from pipeline_samples import (
    SHOUT,
    names_found,
    own_modules,
    replace_factory,
    runs,
)
from spacy.util import registry

from annotator.core.errors import DetectionError
from annotator.detect.pipeline import load_pipeline


def test_what_the_code_overwrites_is_put_back(folder, mark):
    own = """
import functools
import spacy
from catalogue import REGISTRY

@spacy.registry.architectures("spacy.Tok2Vec.v2")
def build(*args, **kwargs):
    raise RuntimeError("of another pipeline")

spacy.registry.architectures("spacy.HashEmbedCNN.v2", func=functools.partial(build))
del REGISTRY["thinc", "layers", "Linear.v1"]
"""
    known = dict(REGISTRY)
    (folder / "functions.py").write_text(SHOUT.format(marker=str(mark)) + own)
    for _ in range(2):
        assert names_found(load_pipeline(str(folder), trust=True)) == ["ORM"]
        assert dict(REGISTRY) == known
    assert runs(mark) == 1


def test_what_the_code_overwrites_serves_its_own_pipeline(folder, mark):
    own = """
import spacy
from spacy.util import registry

@registry.misc("spacy.first_longest_spans_filter.v1")
def mine():
    return "mine"

@Language.factory("told", default_config={"filter": {"@misc": "spacy.first_longest_spans_filter.v1"}})
def told(nlp, name, filter):
    nlp.meta["told"] = filter
    return lambda doc: doc
"""
    (folder / "functions.py").write_text(SHOUT.format(marker=str(mark)) + own)
    replace_factory(folder, "shout", "told")
    nlp = load_pipeline(str(folder), trust=True)
    assert nlp.meta["told"] == "mine"
    assert registry.misc.get("spacy.first_longest_spans_filter.v1")() != "mine"


def test_dataclasses_with_deferred_annotations_work(folder, mark):
    own = """
from __future__ import annotations
from dataclasses import dataclass
from typing import ClassVar, get_type_hints
from spacy.tokens import Doc

@dataclass
class Found:
    known: ClassVar[int] = 0
    word: str = ""

Doc.set_extension("hints", getter=lambda doc: get_type_hints(Found), force=True)
"""
    (folder / "functions.py").write_text(own + SHOUT.format(marker=str(mark)))
    doc = load_pipeline(str(folder), trust=True)("ORM")
    assert doc._.hints["word"] is str  # looked up long after loading


def test_files_of_the_folder_import_each_other(folder, mark, monkeypatch):
    (folder / "functions.py").write_text(
        "from words import CAPITALS\nimport words as same\nassert same.CAPITALS is CAPITALS\n"
        + SHOUT.format(marker=str(mark)).replace("if doc.text.isupper()", "if CAPITALS(doc.text) and late()")
        + "\ndef late():\n    import json\n    return json.LATE\n"
    )
    (folder / "words.py").write_text("import functions\nprint('once')\nCAPITALS = str.isupper\n")
    (folder / "json.py").write_text("LATE = True\n")
    monkeypatch.setitem(sys.modules, "words", pickle)  # another of that name is not mistaken for it
    nlp = load_pipeline(str(folder), trust=True)
    (folder / "json.py").unlink()
    assert names_found(nlp) == ["ORM"]
    assert runs(mark) == 1
    assert sys.modules["words"] is pickle
    assert not hasattr(json, "LATE")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("functions")


def test_only_files_that_were_hashed_are_imported(folder, mark, tmp_path):
    (folder / "more").mkdir()
    (folder / "more" / "__init__.py").write_text(f"open({str(tmp_path / 'evil')!r}, 'w').close()\n")
    (folder / "functions.py").write_text("import more\n" + SHOUT.format(marker=str(mark)))
    with pytest.raises(DetectionError, match="No module named 'more'"):
        load_pipeline(str(folder), trust=True)
    assert not (tmp_path / "evil").exists()
    assert not own_modules(folder)
