"""The cache of results: the right one, bounded, shared, and never in the way."""

import logging
import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from detect_samples import NEWS
from pipeline_samples import ruler

from annotator.cli import main
from annotator.core.annotation import Example, Polarity
from annotator.detect import cache as cache_module
from annotator.detect.analysis import detect_article
from annotator.detect.cache import (
    Cache,
    cache_path,
    cache_size,
    clear_cache,
    key_of,
    model_state,
    open_cache,
    rules_version,
)
from annotator.detect.cached import CachedPipeline
from annotator.detect.paragraphs import Paragraph, split_paragraphs
from annotator.detect.pipeline import load_pipeline

PARAGRAPHS = (Paragraph(0, "Ormby waits."), Paragraph(20, "So does Vellburg."))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache.sqlite"


@pytest.fixture
def cache(path):
    opened = Cache(path)
    yield opened
    opened.close()


def _rows(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT key FROM results ORDER BY used").fetchall()
    connection.close()
    return [key for (key,) in found]


# -- the file -----------------------------------------------------------------------------------------------


def test_what_was_kept_is_there_for_the_next_process_too(path, cache):
    assert cache.get("a") is None
    cache.put("a", "Wörter")
    cache.put("b", "")
    assert (cache.get("a"), cache.get("b")) == ("Wörter", "")
    other = Cache(path)
    assert other.get("a") == "Wörter"
    other.put("a", "newer")
    other.close()
    assert cache.get("a") == "newer"


def test_what_was_not_used_for_longest_goes_first(path):
    incompressible = {key: os.urandom(2_000).hex() for key in "abcdefgh"}
    size = len(cache_module._deflated(incompressible["a"]))
    cache = Cache(path, limit=int(size * 4.5))
    for key in "abcd":
        cache.put(key, incompressible[key])
    assert cache.get("a") is not None
    for key in "efgh":
        cache.put(key, incompressible[key])
    assert {key for key in incompressible if cache.get(key)} == set("efgh")
    cache.close()


def test_a_used_result_outlives_an_unused_one(path):
    texts = {key: os.urandom(2_000).hex() for key in "abcd"}
    size = len(cache_module._deflated(texts["a"]))
    cache = Cache(path, limit=int(size * 3.5))
    for key in "abc":
        cache.put(key, texts[key])
    assert cache.get("a") == texts["a"]
    cache.put("d", texts["d"])
    assert {key for key in "abcd" if cache.get(key)} == {"a", "c", "d"}
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder of the user is private")
def test_only_its_owner_may_read_it(path, cache):
    cache.put("a", "text")
    found = list(path.parent.glob("cache.sqlite*"))
    assert len(found) == 3
    assert {file.stat().st_mode & 0o077 for file in found} == {0}


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, b"SQLite format 3\0" + bytes(5_000)])
def test_a_damaged_file_is_begun_anew_with_a_log_line(path, damage, caplog):
    path.write_bytes(damage)
    with caplog.at_level(logging.INFO, "annotator"):
        cache = Cache(path)
    assert "was damaged" in caplog.text
    cache.put("a", "text")
    assert cache.get("a") == "text"
    cache.close()


def test_damage_that_shows_later_is_no_error_either(path, cache, caplog):
    for number in range(200):
        cache.put(str(number), os.urandom(500).hex())
    cache._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with path.open("r+b") as file:  # every page but the first
        size = path.stat().st_size
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with caplog.at_level(logging.INFO, "annotator"):
        fresh = Cache(path)
        results = [fresh.get(str(number)) for number in range(200)]
        fresh.put("new", "text")
        fresh.put("new", "text")
    assert set(results) == {None}
    assert fresh.get("new") == "text"
    assert "damaged" in caplog.text
    fresh.close()


@pytest.mark.parametrize("value", [b"", b"\0" * 40, "text", None], ids=repr)
def test_a_damaged_result_is_dropped(path, cache, value):
    cache.put("a", "text")
    plain = sqlite3.connect(path)
    plain.execute("UPDATE results SET value = ?", (value if value is not None else b"x" * 99,))
    plain.commit()
    plain.close()
    assert cache.get("a") is None
    assert _rows(path) == []


def test_a_flipped_bit_is_noticed(path, cache):
    cache.put("a", "text " * 50)
    plain = sqlite3.connect(path)
    (value,) = plain.execute("SELECT value FROM results").fetchone()
    for place in range(len(value)):
        changed = bytearray(value)
        changed[place] ^= 1
        plain.execute("INSERT OR REPLACE INTO results VALUES (?, ?, 1, 1)", (str(place), bytes(changed)))
    plain.commit()
    plain.close()
    assert {cache.get(str(place)) for place in range(len(value))} <= {None, "text " * 50}


def test_a_file_that_is_locked_costs_no_error(path, monkeypatch):
    monkeypatch.setattr(cache_module, "_PATIENCE", 0.0)
    cache = Cache(path)
    cache.put("a", "text")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    cache.put("b", "text")
    assert cache.get("a") == "text"
    other.execute("ROLLBACK")
    other.close()
    assert cache.get("b") is None
    cache.close()


def test_several_processes_write_at_once(path):
    code = (
        "import sys\nfrom pathlib import Path\nfrom annotator.detect.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1]))\n"
        "for number in range(100):\n"
        "    cache.put(f'{sys.argv[2]}-{number}', 'x' * number)\n"
        "    assert cache.get(f'{sys.argv[2]}-{number}') == 'x' * number\n"
        "cache.close()\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, str(path), name]) for name in "abc"]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert len(_rows(path)) == 300


def test_without_a_folder_there_is_no_cache(home, caplog):
    (home / "cache").write_text("in the way")
    with caplog.at_level(logging.INFO, "annotator"):
        assert open_cache() is None
    assert "no cache of detection results" in caplog.text


# -- keys ---------------------------------------------------------------------------------------------------


def _key(paragraphs=PARAGRAPHS, model="m", indirect=False, examples=()):
    return key_of(model, paragraphs, indirect=indirect, examples=examples)


def test_a_key_stands_for_all_that_a_result_depends_on():
    example = Example("We refuse", "REJECT", None)
    others = [
        _key(PARAGRAPHS[:1]),
        _key((replace(PARAGRAPHS[0], text="Ormby waits!"), PARAGRAPHS[1])),
        _key((PARAGRAPHS[0], replace(PARAGRAPHS[1], start=21))),
        _key(model="n"),
        _key(indirect=True),
        _key(examples=(example,)),
        _key(examples=(replace(example, event_type="ACCUSE"),)),
        _key(examples=(replace(example, polarity=Polarity.AGAINST),)),
        _key((Paragraph(0, "\ud800"),)),
    ]
    assert len({_key(), *others}) == len(others) + 1


def test_the_order_in_which_paragraphs_are_wanted_does_not_count():
    assert _key(PARAGRAPHS[::-1]) == _key()


def test_a_pipeline_that_is_trained_again_is_another(tmp_path):
    folder = tmp_path / "own"
    ruler(("GPE", "Ormby")).to_disk(folder)
    before = model_state("en_pipeline@0.0.0", folder)
    assert model_state("en_pipeline@0.0.0", folder) == before
    assert model_state("en_pipeline@0.0.1", folder) != before
    shutil.rmtree(folder)
    ruler(("GPE", "Vellburg")).to_disk(folder)
    assert model_state("en_pipeline@0.0.0", folder) != before


def test_the_code_of_the_package_around_a_pipeline_is_part_of_it(tmp_path, monkeypatch):
    package = tmp_path / "en_sample"
    folder = package / "en_sample-1.0.0"
    folder.mkdir(parents=True)
    (tmp_path / "beside.py").write_text("")
    states = {model_state("m", folder)}
    for name in ("__init__.py", "components.py", "parts/more.py"):
        (package / name).parent.mkdir(exist_ok=True)
        (package / name).write_text("")
        states.add(model_state("m", folder))
    (package / "components.py").write_text("x = 1\n")
    states.add(model_state("m", folder))
    assert len(states) == 5
    (tmp_path / "beside.py").write_text("x = 1\n")
    (package / "notes.txt").write_text("")
    monkeypatch.chdir(package)
    assert model_state("m", Path("en_sample-1.0.0")) in states


def test_rules_and_word_lists_are_part_of_it(tmp_path, monkeypatch):
    monkeypatch.setattr(cache_module, "resource", lambda *parts: tmp_path.joinpath(*parts))
    digests = {rules_version.__wrapped__()}
    for name in ("lexicons", "gazetteers", "models/sentence_encoder"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "words.txt").write_text("word")
        digests.add(rules_version.__wrapped__())
    (tmp_path / "lexicons" / "words.txt").write_text("lord")
    digests.add(rules_version.__wrapped__())
    monkeypatch.setattr(cache_module, "__file__", str(tmp_path / "annotator" / "detect" / "cache.py"))
    digests.add(rules_version.__wrapped__())
    (tmp_path / "annotator" / "detect").mkdir(parents=True)
    (tmp_path / "annotator" / "detect" / "quotes.py").write_text("")
    digests.add(rules_version.__wrapped__())
    assert len(digests) == 7


# -- results ------------------------------------------------------------------------------------------------


def _not_again(*_, **__):
    raise AssertionError("the pipeline ran again")


def _said(annotations):
    return [replace(annotation, id="") for annotation in annotations]


def test_the_second_run_is_the_same_without_the_pipeline(shipped, cache, monkeypatch):
    paragraphs = split_paragraphs(NEWS)
    pipeline = CachedPipeline(shipped, cache)
    first = pipeline.find(paragraphs)
    assert _said(first.annotations) == _said(detect_article(shipped, NEWS).annotations)
    monkeypatch.setattr("annotator.detect.cached.Analysis", _not_again)
    second = pipeline.find(paragraphs)
    assert _said(second.annotations) == _said(first.annotations)
    assert second.guesses == first.guesses
    ids = [annotation.id for found in (first, second) for annotation in found.annotations]
    assert len(set(ids)) == len(ids)
    assert pipeline.find(paragraphs[::-1]) != second  # other ids, from the cache too


def test_a_run_in_another_order_is_not_kept(cache, path):
    pipeline = CachedPipeline(ruler(("GPE", "Ormby")), cache)
    pipeline.find(PARAGRAPHS[::-1])
    assert _rows(path) == []
    pipeline.find(PARAGRAPHS)
    assert len(_rows(path)) == 1


def test_a_run_that_is_broken_off_is_not_kept(cache, path):
    pipeline = CachedPipeline(ruler(("GPE", "Ormby")), cache)
    batches = pipeline.analyse(PARAGRAPHS).batches()
    assert len(next(batches).annotations) == 1
    batches.close()
    assert _rows(path) == []


@pytest.mark.parametrize("text", ["[", "{}", '{"annotations": [{}], "guesses": []}', "3"])
def test_a_result_that_cannot_be_read_is_found_anew(cache, path, text):
    pipeline = CachedPipeline(ruler(("GPE", "Ormby")), cache)
    pipeline.find(PARAGRAPHS)
    (key,) = _rows(path)
    cache.put(key, text)
    assert [annotation.label for annotation in pipeline.find(PARAGRAPHS).annotations] == ["GPE"]
    assert cache.get(key) != text


def test_without_a_cache_nothing_is_written(home):
    assert CachedPipeline(ruler(("GPE", "Ormby"))).find(PARAGRAPHS).annotations
    assert not (home / "cache").exists()


# -- the commands -------------------------------------------------------------------------------------------


@pytest.fixture
def own(tmp_path):
    ruler(("GPE", "Ormby")).to_disk(tmp_path / "own")
    return str(tmp_path / "own")


def test_detect_uses_it_and_a_pipeline_trained_again_does_not(own, tmp_path, capsys, home):
    article = tmp_path / "a.txt"
    article.write_text("A storm hit Ormby and Vellburg.\n")
    arguments = ["detect", str(article), "--json", "--model", own]
    assert main(arguments) == 0
    first = capsys.readouterr().out
    assert cache_path().parent == home / "cache"
    assert len(_rows(cache_path())) == 1
    assert main(arguments) == 0
    assert capsys.readouterr().out == first
    assert len(_rows(cache_path())) == 1
    shutil.rmtree(own)
    ruler(("GPE", "Vellburg")).to_disk(own)
    assert main(arguments) == 0
    assert '"Vellburg"' in capsys.readouterr().out
    assert len(_rows(cache_path())) == 2


def test_it_can_be_switched_off(own, tmp_path, home):
    article = tmp_path / "a.txt"
    article.write_text("A storm hit Ormby.\n")
    for jobs in ("1", "2"):
        assert main(["detect", str(article), "--model", own, "--no-cache", "--jobs", jobs]) == 0
    assert not (home / "cache").exists()


def test_doctor_tells_of_it_and_clears_it(tmp_path, capsys):
    assert cache_size() == 0
    kept = open_cache()
    kept.put("a", os.urandom(300_000).hex())
    kept.close()
    main(["doctor", "--corpus", str(tmp_path / "c.sqlite")])
    line = f"0.3 MB of kept results of detection ({cache_path()}); --clear-cache deletes them"
    assert line in capsys.readouterr().out
    assert main(["doctor", "--clear-cache"]) == 0
    assert capsys.readouterr().out == "0.3 MB of kept results deleted; the corpus was not touched.\n"
    assert list(cache_path().parent.iterdir()) == []
    assert clear_cache() == 0


def test_the_same_pipeline_loaded_again_finds_its_results(own, cache, path):
    for _ in range(2):
        CachedPipeline(load_pipeline(own), cache).find(PARAGRAPHS)
    assert len(_rows(path)) == 1
