"""`annotator search`: results on stdout, what is wrong and what there is more of on stderr."""

import json

import pytest

from annotator.cli import main
from annotator.core.annotation import Annotation, Article, Layer, Metadata, Span, Status
from annotator.corpus import Corpus


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "c.sqlite"
    corpus = Corpus.open(path, person="Ada")
    for number in range(1, 4):
        text = f"Putin met Xi in town {number}."
        quote = Annotation("p", Layer.ENTITY, "PERSON", (Span(0, 5),), Status.ACCEPTED)
        corpus.add(
            Article(text, Metadata(f"Title {number}", outlet="Herald"), annotations={"p": quote}),
            text.encode(),
        )
    corpus.search.saved.save("Names", "label:PERSON")
    corpus.close()
    return path


def run(capsys, path, *arguments):
    code = main(["search", "--corpus", str(path), *arguments])
    out, err = capsys.readouterr()
    return code, out.splitlines(), err


def test_articles_are_listed(capsys, path):
    code, lines, err = run(capsys, path, "title:2 OR title:3")
    assert (code, err) == (0, "")
    assert lines == ["       2  Title 2  Herald", "       3  Title 3  Herald"]


def test_json_has_an_object_a_line(capsys, path):
    _code, lines, err = run(capsys, path, "putin", "--json", "--limit", "2")
    assert [json.loads(line)["id"] for line in lines] == [1, 2]
    assert "more than 2" in err
    _code, lines, err = run(capsys, path, "putin", "--json", "--limit", "0")
    assert (len(lines), err) == (3, "")


def test_passages_stand_in_their_lines(capsys, path):
    _code, lines, _err = run(capsys, path, "town", "--passages", "--sort", "right")
    assert [line.split("[")[1].strip() for line in lines] == ["town] 1.", "town] 2.", "town] 3."]
    _code, lines, _err = run(capsys, path, "Names", "--passages", "--json")
    assert {json.loads(line)["label"] for line in lines} == {"PERSON"}
    _code, lines, _err = run(capsys, path, "town [23]", "--regex", "--json")
    assert [json.loads(line)["words"] for line in lines] == ["town 2", "town 3"]


def test_what_cannot_be_looked_for_is_said(capsys, path):
    code, lines, err = run(capsys, path, "a (b")
    assert (code, lines) == (1, [])
    assert "not closed (at character 3)" in err
    assert run(capsys, path, "x", "--sort", "size")[0] == 2
    assert run(capsys, path, "x", "--limit", "-1")[0] == 2
    assert run(capsys, path, "(", "--regex")[0] == 1
