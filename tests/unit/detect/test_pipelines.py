"""Pipelines that are installed as packages, stood in for by packages that are made here."""

import json
import os
import sys

import pytest
import spacy
from detect_samples import NEWS
from pipeline_samples import install, replace_factory, ruler, trained
from worker_client import Client

from annotator.cli import main
from annotator.core.errors import DetectionError
from annotator.detect import messages
from annotator.detect.paragraphs import split_paragraphs
from annotator.detect.pipeline import installed_pipelines, load_pipeline, pipeline_name

HERE = spacy.__version__


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A folder of installed packages."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    before = set(sys.modules)
    yield folder
    for name in set(sys.modules) - before:
        if name.startswith("en_"):
            del sys.modules[name]


@pytest.fixture(scope="module")
def official(shipped):
    """Like an official pipeline: tagger, parser with CLEAR labels, NER."""
    return trained(shipped, [paragraph.text for paragraph in split_paragraphs(NEWS)])


def _detect(capsys, tmp_path, text, *options):
    path = tmp_path / "article.txt"
    path.write_text(text, "utf-8")
    assert main(["detect", str(path), "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def test_installed_packages_are_found_and_not_imported(site, tmp_path):
    mark = tmp_path / "imported"
    install(site, ruler(("GPE", "Boston")), init=f"open({str(mark)!r}, 'w')\n")
    shipped, found = installed_pipelines()
    assert shipped.name == "en_news"
    assert (found.name, found.version, found.description) == ("en_sample", "1.0.0", "A stand-in.")
    assert not mark.exists()
    assert "en_sample" not in sys.modules


def test_a_package_that_cannot_be_found_is_listed_without_a_version(site):
    package = install(site, ruler(("GPE", "Boston")))
    package.rename(site / "elsewhere")
    assert [(info.name, info.version) for info in installed_pipelines()[1:]] == [("en_sample", "")]
    with pytest.raises(DetectionError, match="“en_sample” needs the Python package “en_sample”"):
        load_pipeline("en_sample")


def test_an_installed_pipeline_is_chosen_by_name(site, official, tmp_path, capsys):
    install(site, official)
    assert pipeline_name(load_pipeline("en_sample")) == "en_sample@1.0.0"
    data = _detect(capsys, tmp_path, NEWS, "--model", "en_sample")
    origins = {item["origin"] for item in (*data["entities"], *data["quotes"])}
    assert "model:en_sample@1.0.0" in origins
    assert {item["text"] for item in data["entities"]} >= {"Jorge Salas", "Anna Lindt", "Berlin"}
    said = {item["text"]: item["resolved_speaker"] for item in data["quotes"]}
    assert said["“We are done waiting,”"] == "Jorge Salas"
    assert said["“It was never fast,”"] == "Anna Lindt"


def test_labels_of_other_schemes_are_those_of_ours(site, tmp_path, capsys):
    pairs = [("PER", "Ada Quist"), ("LOC", "Lake Orm"), ("MISC", "Orm Cup"), ("ORG", "Orm Rowers")]
    install(site, ruler(*pairs))
    text = "Ada Quist of Orm Rowers won the Orm Cup on Lake Orm.\n"
    data = _detect(capsys, tmp_path, text, "--model", "en_sample")
    assert {item["text"]: item["label"] for item in data["entities"]} == {
        "Ada Quist": "PERSON",
        "Lake Orm": "LOC",
        "Orm Cup": "EVENT",
        "Orm Rowers": "ORG",
    }


def test_doctor_lists_them(site, tmp_path, capsys):
    install(site, ruler(("GPE", "Boston")))
    install(site, ruler(("GPE", "Boston")), "older", meta={"spacy_version": ">=3.7.0,<3.8.0"})
    main(["doctor", "--corpus", str(tmp_path / "c.sqlite")])
    lines = capsys.readouterr().out.splitlines()
    assert "ok       pipeline en_sample 1.0.0" in lines
    advice = "made for spaCy >=3.7.0,<3.8.0; it may not work here"
    assert f"ok       pipeline en_older 1.0.0 ({advice})" in lines


@pytest.mark.parametrize("needed", [">=2.3.0,<2.4.0", ">=4.0.0,<4.1.0", "2.3.1"])
def test_a_pipeline_for_another_spacy_is_refused_in_one_sentence(site, needed):
    mark = site / "imported"
    package = install(
        site,
        ruler(("GPE", "Boston")),
        init=f"open({str(mark)!r}, 'w')\n",
        meta={"spacy_version": needed},
    )
    expected = (
        f"was made for spaCy {needed}, and here is spaCy {HERE}; your annotations are safe; install the "
        "pipeline’s version for this spaCy or choose another pipeline."
    )
    for name in ("en_sample", str(package / "en_sample-1.0.0")):
        with pytest.raises(DetectionError) as caught:
            load_pipeline(name)
        assert str(caught.value) == f"The pipeline “{name}” {expected}"
    assert not mark.exists()


def test_a_pipeline_for_another_minor_version_is_tried(site):
    package = install(site, ruler(("GPE", "Boston")), meta={"spacy_version": ">=3.7.0,<3.8.0"})
    assert [ent.text for ent in load_pipeline("en_sample")("Boston").ents] == ["Boston"]
    replace_factory(package / "en_sample-1.0.0", "entity_ruler", "gone_since")
    with pytest.raises(DetectionError, match=r"was made for spaCy >=3.7.0,<3.8.0, and here is"):
        load_pipeline("en_sample")


@pytest.mark.parametrize(
    ("factory", "advice"),
    [
        ("curated_transformer", "install spacy-curated-transformers with pip"),
        ("transformer", "install spacy-transformers with pip"),
        ("own_invention", "install the library that brings it"),
    ],
)
def test_a_missing_component_is_named_with_its_library(site, factory, advice):
    package = install(site, ruler(("GPE", "Boston")))
    replace_factory(package / "en_sample-1.0.0", "entity_ruler", factory)
    for name in ("en_sample", str(package / "en_sample-1.0.0")):
        with pytest.raises(DetectionError) as caught:
            load_pipeline(name)
        assert str(caught.value) == (
            f"The pipeline “{name}” needs “{factory}”, which is not installed here; your annotations are "
            f"safe; {advice} or choose another pipeline."
        )


def test_a_missing_python_package_is_named(site):
    install(site, ruler(("GPE", "Boston")), init="import torch_that_nobody_has\n")
    with pytest.raises(DetectionError) as caught:
        load_pipeline("en_sample")
    assert str(caught.value) == (
        "The pipeline “en_sample” needs the Python package “torch_that_nobody_has”, which is not installed "
        "here; your annotations are safe; install torch_that_nobody_has with pip or choose another pipeline."
    )


def test_a_broken_package_does_not_disturb_the_others(site, tmp_path, capsys):
    install(site, ruler(("GPE", "Boston")), "broken", init="raise RuntimeError\n")
    install(site, ruler(("GPE", "Boston")))
    assert [info.name for info in installed_pipelines()[1:]] == ["en_broken", "en_sample"]
    with pytest.raises(DetectionError, match="“en_broken” could not be loaded"):
        load_pipeline("en_broken")
    data = _detect(capsys, tmp_path, "A storm hit Boston.\n", "--model", "en_sample")
    assert [item["text"] for item in data["entities"]] == ["Boston"]


def test_components_that_detection_never_reads_are_not_loaded(site):
    nlp = ruler(("GPE", "Boston"))
    classifier = nlp.add_pipe("textcat")
    for label in ("news", "other"):
        classifier.add_label(label)
    nlp.initialize()
    package = install(site, nlp)
    replace_factory(package / "en_sample-1.0.0", "textcat", "library_that_is_missing")
    assert load_pipeline("en_sample").component_names == ["entity_ruler"]


def test_the_worker_loads_an_installed_pipeline(site):
    install(site, ruler(("GPE", "Boston")))
    env = os.environ | {"PYTHONPATH": os.pathsep.join([str(site), os.getcwd()])}
    with Client("-m", "annotator.detect.worker", "--pipeline", "en_sample", env=env) as worker:
        assert worker.read() == messages.Ready("en_sample@1.0.0")
        request = messages.Request(1, tuple(split_paragraphs("A storm hit Boston.")))
        worker.send(messages.write_request(request))
        found, *_, done = worker.job(1)
    assert [annotation.label for annotation in found.annotations] == ["GPE"]
    assert done.model == "en_sample@1.0.0"
