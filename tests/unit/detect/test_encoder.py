"""The encoder component on a toy model: two tables, one for pieces and one for letter case, added up."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from annotator.detect import encoder
from annotator.detect.encoder import FACTORY, OVERLAP, PIECES, SCORES, SHAPES

LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "anna", "lind", "##holm", "acme", "met", "of", ".", "said"]
PIECE_LOGITS = {
    "anna": [0, 5, 1, 0, 0],
    "lind": [0, 2, 4, 0, 0],
    "##holm": [9, 0, 0, 0, 0],
    "acme": [0, 0, 0, 5, 3],
}


def _number(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    data = value.encode() if isinstance(value, str) else value
    return _number(number << 3 | 2) + _number(len(data)) + data


def _node(kind: str, inputs: list[str], output: str) -> bytes:
    parts = [_field(1, name) for name in inputs]
    return _field(1, b"".join([*parts, _field(2, output), _field(4, kind)]))


def _table(name: str, rows: list[list[float]]) -> bytes:
    data = struct.pack(f"<{len(rows) * len(rows[0])}f", *(x for row in rows for x in row))
    dims = _field(1, len(rows)) + _field(1, len(rows[0]))
    return _field(5, dims + _field(2, 1) + _field(8, name) + _field(9, data))


def _value(field: int, name: str, kind: int, dims: list[str]) -> bytes:
    shape = b"".join(_field(1, _field(2, dim)) for dim in dims)
    return _field(field, _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, shape))))


def toy_onnx() -> bytes:
    """`logits = pieces[input_ids] + shapes[shape_ids]` as ONNX, written by hand."""
    pieces = [PIECE_LOGITS.get(word, [3, 0, 0, 0, 0]) for word in WORDS]
    shapes = [[4.0 if shape == "lower" else 0.0, 0, 0, 0, 0] for shape in SHAPES]
    graph = b"".join(
        [
            _node("Gather", ["pieces", "input_ids"], "a"),
            _node("Gather", ["shapes", "shape_ids"], "b"),
            _node("Add", ["a", "b"], "logits"),
            _field(2, "toy"),
            _table("pieces", pieces),
            _table("shapes", shapes),
            _value(11, "input_ids", 7, ["n", "p"]),
            _value(11, "shape_ids", 7, ["n", "p"]),
            _value(12, "logits", 1, ["n", "p", "l"]),
        ]
    )
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 17))


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("en")
    component = nlp.add_pipe(FACTORY)
    component.model = encoder.EncoderModel(
        toy_onnx(), "\n".join(WORDS), {"labels": LABELS, "temperature": 1.0}
    )
    return nlp


def found(doc: Doc) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in doc.ents]


def test_names_of_several_words_and_pieces(nlp):
    doc = nlp("Anna Lindholm of ACME met Lind.")
    assert found(doc) == [("Anna Lindholm", "PERSON"), ("ACME", "ORG"), ("Lind", "PERSON")]
    scores = doc.user_data[SCORES]
    assert len(scores) == 3
    assert min(scores[:2]) > 0.5 > scores[2]


def test_letter_case_counts(nlp):
    assert found(nlp("lind said of lind")) == []
    assert found(nlp("LIND said of Lind")) == [("LIND", "PERSON"), ("Lind", "PERSON")]


@pytest.mark.parametrize("text", ["", " \n ", "\u200b", "\x00 Anna", "平和 Anna said 🙂 \ud800"])
def test_odd_texts(nlp, text):
    doc = Doc(nlp.vocab, words=["\ufffd"]) if "\ud800" in text else nlp(text)
    assert len(doc.user_data.get(SCORES, [])) == len(doc.ents)


def test_a_name_ends_at_a_line_break(nlp):
    assert found(nlp("Anna\n\nLind said")) == [("Anna", "PERSON"), ("Lind", "PERSON")]


def test_a_long_sentence_is_read_to_its_end(nlp):
    doc = nlp(" ".join(["Anna Lind met"] * 200))
    assert found(doc) == [("Anna Lind", "PERSON")] * 200


def test_batches_change_nothing(nlp):
    texts = ["Anna said.", "ACME " * 150, "", "Lind of ACME."]
    together = list(nlp.pipe(texts, batch_size=2))
    for text, doc in zip(texts, together, strict=True):
        single = nlp(text)
        assert (found(doc), doc.user_data[SCORES]) == (found(single), single.user_data[SCORES])


def test_saved_and_loaded(nlp, tmp_path):
    nlp.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert again.get_pipe(FACTORY).labels == ("PERSON", "ORG")
    assert found(again("Anna met Lind")) == [("Anna", "PERSON"), ("Lind", "PERSON")]


def test_without_a_model_it_says_so():
    nlp = spacy.blank("en")
    nlp.add_pipe(FACTORY)
    with pytest.raises(ValueError, match="has no model"):
        nlp("Anna")


def test_word_pieces():
    pieces = encoder.WordPieces("\n".join([*WORDS, "平", "-"]))
    words = ["Lindholm", "LÍND-Lind.", "xyz", "", "平和", "a" * 101, "lind\u200bholm"]
    assert [[[*WORDS, "平", "-"][n] for n in pieces[word]] for word in words] == [
        *[["lind", "##holm"], ["lind", "-", "lind", "."], ["[UNK]"], ["[UNK]"], ["平", "[UNK]"], ["[UNK]"]],
        ["lind", "##holm"],
    ]


def test_a_broken_file_is_a_value_error(nlp, tmp_path):
    nlp.get_pipe(FACTORY).to_disk(tmp_path)
    (tmp_path / encoder.MODEL_FILE).write_bytes(b"no model")
    with pytest.raises(ValueError, match=r"model\.int8\.onnx is no readable ONNX model"):
        encoder.EncoderNer().from_disk(tmp_path)


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        *[("the", "lower"), ("Bank", "title"), ("U.S.", "upper"), ("A", "initial"), ("eBay", "mixed")],
        *[
            ("2,024", "digits"),
            ("B12", "letters_digits"),
            ("—", "mark"),
            ("ÉLYSÉE", "upper"),
            ("平", "lower"),
        ],
    ],
)
def test_shapes(word, shape):
    assert SHAPES[encoder.shape_of(word)] == shape


def test_inside_never_follows_another_label():
    rows = np.log(np.array([[0.1, 0.1, 0.7, 0.05, 0.05], [0.1, 0.05, 0.05, 0.1, 0.7]], np.float32))
    path = encoder.best_path(rows, LABELS)
    assert LABELS[path[0]] in ("O", "B-PERSON", "B-ORG")
    assert not (LABELS[path[1]] == "I-ORG" and LABELS[path[0]] != "B-ORG")


def test_sentences_end_behind_closing_marks():
    words = ["He", "left", ".", "”", "Mr.", "Lind", "stayed", "!"]
    ends = encoder.sentence_ends(words, [False] * len(words))
    assert [index for index, end in enumerate(ends) if end] == [3, 7]


@given(st.lists(st.tuples(st.sampled_from([1, 1, 2, 3, 40, PIECES]), st.booleans()), max_size=300))
def test_windows_cover_each_word_once(words):
    sizes = [size for size, _ in words]
    ends = [end and index % 40 == 0 for index, (_, end) in enumerate(words)]
    windows = encoder.windows_of(sizes, ends)
    owned = [index for window in windows for index in range(window.own_start, window.own_end)]
    assert owned == list(range(len(sizes)))
    for window in windows:
        assert window.start <= window.own_start < window.own_end <= window.end
        assert sum(sizes[window.start : window.end]) <= PIECES


def test_a_cut_sentence_has_context_on_both_sides():
    first, second = encoder.windows_of([1] * 200, [False] * 200)
    assert first.end - first.own_end == OVERLAP
    assert second.own_start - second.start == OVERLAP
