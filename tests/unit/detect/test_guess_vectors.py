"""Sentence vectors: what is like lies near, one text at a time, and a clear error without the files."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.errors import DetectionError
from annotator.detect.event_seeds import load_seeds, read_seeds, seeds_path
from annotator.detect.vectors import PIECES, WIDTH, SentenceEncoder, shipped_encoder

ENCODER = shipped_encoder()


def test_a_row_a_text_of_length_one():
    rows = ENCODER.vectors(["The port was closed.", "Le port est fermé.", ""])
    assert rows.shape == (3, WIDTH)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert ENCODER.vectors([]).shape == (0, WIDTH)


def test_like_meanings_lie_near():
    port, closed, soup = ENCODER.vectors(
        [
            "Dockers closed the port by a strike.",
            "Striking dockers shut the port.",
            "She cooked soup for ten guests.",
        ]
    )
    assert port @ closed > 0.5 > 0.2 > port @ soup


def test_a_vector_does_not_depend_on_what_is_read_with_it():
    texts = ["One text.", "Another, rather longer text about ferries and their crews.", "A third."]
    fresh = SentenceEncoder()
    together = fresh.vectors(texts)
    alone = np.stack([SentenceEncoder().encode(text).vector for text in reversed(texts)])[::-1]
    assert (together == alone).all()


def test_long_texts_are_cut():
    short = "word " * PIECES
    assert (ENCODER.vectors([short + "tail"]) == ENCODER.vectors([short])).all()
    assert len(ENCODER.piece_spans("x" * 10_000)) <= PIECES + 2


def test_each_piece_knows_its_word():
    text = "  Zsófia  unbelievably left "
    spans = ENCODER.piece_spans(text)
    assert spans[0] == spans[-1] == (0, 0)
    assert {text[start:end] for start, end in spans[1:-1]} == {"Zsófia", "unbelievably", "left"}
    assert len(ENCODER.encode(text).shared) == len(spans)


@settings(max_examples=25)
@given(st.text(max_size=60))
def test_any_text_can_be_read(text):
    assert np.isfinite(ENCODER.vectors([text])).all()


def test_a_missing_model_is_an_error_that_says_what_to_do(tmp_path):
    encoder = SentenceEncoder(tmp_path)
    assert not encoder.is_there
    with pytest.raises(DetectionError, match=r"model\.int8\.onnx.*install"):
        encoder.vectors(["a"])
    (tmp_path / "model.int8.onnx").write_bytes(b"nothing")
    assert encoder.is_there
    with pytest.raises(DetectionError, match="annotations are safe"):
        encoder.vectors(["a"])


def test_the_stored_seed_vectors_are_those_of_the_sentences():
    seeds = read_seeds(seeds_path().read_text(encoding="utf-8"))
    stored = load_seeds()
    assert stored.codes == tuple(seed.code for seed in seeds)
    picked = range(0, len(seeds), 9)
    assert np.allclose(
        stored.vectors[list(picked)], ENCODER.vectors([seeds[i].text for i in picked]), atol=2e-3
    )
