"""Sentence vectors: texts that mean similar things lie near each other (all-MiniLM-L6-v2 as int8 ONNX).

Texts are read one by one, so that a vector never depends on its neighbours. `onnxruntime` is imported and the
model read at the first text, not before. The word pieces are those of the shipped entity encoder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.core.errors import DetectionError
from annotator.detect.encoder import MODEL_FILE, VOCABULARY_FILE, WordPieces
from annotator.detect.pipeline import DEFAULT
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WIDTH = 384
VERSION = "1.0"
STANCE_FILE = "stance.int8.onnx"

PIECES = 254
"""Word pieces of a text that are read, besides the two that mark its ends; the model learnt on no more."""

_KEPT = 2_000
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder makes of a text: its vector, and its pieces after the layers that stances share."""

    vector: Floats
    shared: Floats


class SentenceEncoder:
    """The encoder of one folder. `is_there` tells whether its files are; without them, reading raises.

    Raises:
        DetectionError: a method was called and the model is missing or cannot be read.
    """

    def __init__(self, folder: Path | None = None, vocabulary: Path | None = None) -> None:
        self._folder = folder or resource("models", "sentence_encoder")
        self._vocabulary = vocabulary or resource("models", DEFAULT, "encoder_ner", VOCABULARY_FILE)
        self._word_pieces: WordPieces | None = None
        self._sessions: dict[str, Any] = {}
        self._known: dict[str, Floats] = {}

    @property
    def is_there(self) -> bool:
        """True if the files of the model are in their folder."""
        return (self._folder / MODEL_FILE).is_file() and self._vocabulary.is_file()

    @property
    def word_pieces(self) -> WordPieces:
        """The tokenizer."""
        if self._word_pieces is None:
            try:
                self._word_pieces = WordPieces(self._vocabulary.read_text(encoding="utf-8"))
            except (OSError, ValueError, KeyError) as error:
                raise DetectionError(_unreadable(self._vocabulary)) from error
        return self._word_pieces

    def vectors(self, texts: Sequence[str]) -> Floats:
        """A row of `WIDTH` numbers a text, each of length 1; a text is cut after `PIECES` word pieces.

        The texts read last are remembered.
        """
        if not texts:
            return np.zeros((0, WIDTH), np.float32)
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Floats:
        found = self._known.get(text)
        return self.encode(text).vector if found is None else found

    def encode(self, text: str) -> Encoded:
        """The vector of a text and its pieces after the shared layers, a row each of `piece_spans`."""
        feed = {"input_ids": np.array([self.ids_of(text)], np.int64)}
        vector, shared = self.session(MODEL_FILE).run(["vector", "shared"], feed)
        while len(self._known) >= _KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[text] = vector[0]
        return Encoded(vector[0], shared[0])

    def ids_of(self, text: str) -> list[int]:
        """The numbers of the word pieces, with the marks of both ends."""
        return [self.word_pieces.first, *(number for number, _ in self._read(text)), self.word_pieces.last]

    def piece_spans(self, text: str) -> list[tuple[int, int]]:
        """Start and end in code points of the word of each piece; the marks at the ends have (0, 0)."""
        return [(0, 0), *(span for _, span in self._read(text)), (0, 0)]

    def _read(self, text: str) -> list[tuple[int, tuple[int, int]]]:
        pieces: list[tuple[int, tuple[int, int]]] = []
        for match in _WORD.finditer(text):
            pieces += [(number, match.span()) for number in self.word_pieces[match[0]]]
            if len(pieces) >= PIECES:
                break
        return pieces[:PIECES]

    def session(self, name: str) -> Any:  # noqa: ANN401  onnxruntime has no types
        """The loaded ONNX model of that file name."""
        if name not in self._sessions:
            import onnxruntime

            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            options.inter_op_num_threads = 1
            options.enable_cpu_mem_arena = False
            path = self._folder / name
            try:
                self._sessions[name] = onnxruntime.InferenceSession(
                    str(path), options, providers=["CPUExecutionProvider"]
                )
            except Exception as error:  # its errors have no common class but this one
                raise DetectionError(_unreadable(path)) from error
        return self._sessions[name]


def _unreadable(path: Path) -> str:
    return (
        f"The model {path.name} that guesses need was not found or cannot be read in {path.parent}; "
        "your annotations are safe; install the program again."
    )


@lru_cache(maxsize=1)
def shipped_encoder() -> SentenceEncoder:
    """The encoder that ships with the program; one for the whole process, its memory counts."""
    return SentenceEncoder()
