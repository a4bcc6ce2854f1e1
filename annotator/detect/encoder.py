"""`encoder_ner`: a spaCy component that finds entities with a small BERT encoder stored as ONNX.

The encoder reads windows of at most `PIECES` word pieces, cut at sentence ends, one window a run: a result
never depends on what else is in the batch. It is uncased; the case of each word goes in as a number beside
its pieces (`shape_of`). `onnxruntime` is imported when the model is loaded, not before.

After a run `doc.user_data[SCORES]` holds the probability of each span of `doc.ents`, in the same order.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]

FACTORY = "encoder_ner"
SCORES = "encoder_ner.scores"
MODEL_FILE = "model.int8.onnx"
VOCABULARY_FILE = "vocab.txt"
LABELS_FILE = "labels.json"

PIECES = 126
"""Word pieces of a window, besides the two that mark its ends."""

OVERLAP = 12
"""Words on either side of a cut inside a long sentence that only serve as context."""

SHAPES = ("none", "lower", "title", "upper", "initial", "mixed", "digits", "letters_digits", "mark")
"""Case classes of a word; `none` is for the marks at the ends of a window."""

_CHINESE = (
    *((0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)),
    *((0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF)),
)
_CONTROL = frozenset({"Cc", "Cf", "Co", "Cs"})
_KNOWN_WORDS = 20_000
_LONGEST_PART = 100
"""As in BERT: a longer part is one unknown piece."""

_END = re.compile(r"[.!?…]+$")
_CLOSING = frozenset("\"'”’»)]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def shape_of(word: str) -> int:
    """The index in `SHAPES`."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return SHAPES.index("digits" if any(char.isdigit() for char in word) else "mark")
    if any(char.isdigit() for char in word):
        return SHAPES.index("letters_digits")
    if not any(char.isupper() for char in letters):
        return SHAPES.index("lower")
    if all(char.isupper() for char in letters):
        return SHAPES.index("initial" if len(letters) == 1 else "upper")
    is_title = letters[0].isupper() and not any(char.isupper() for char in letters[1:])
    return SHAPES.index("title" if is_title else "mixed")


@dataclass(frozen=True, slots=True)
class Window:
    """Words `[start, end)` are read, the labels of `[own_start, own_end)` count."""

    start: int
    end: int
    own_start: int
    own_end: int


def windows_of(sizes: Sequence[int], ends: Sequence[bool], limit: int = PIECES) -> list[Window]:
    """Cut words of the given numbers of pieces into windows of at most `limit` pieces.

    `ends[i]` is true when a sentence ends after word `i`. A window ends at the last sentence end that fits;
    where none fits it is cut inside the sentence, and the next window begins `2 * OVERLAP` words earlier.
    """
    made: list[Window] = []
    start = own_start = 0
    while own_start < len(sizes):
        end, used, last_sentence = start, 0, 0
        while end < len(sizes) and (end == start or used + sizes[end] <= limit):
            used += sizes[end]
            end += 1
            if ends[end - 1] and end > own_start:
                last_sentence = end
        if end == len(sizes) or last_sentence:
            end = end if end == len(sizes) else last_sentence
            made.append(Window(start, end, own_start, end))
            start = own_start = end
        else:
            own_end = max(own_start + 1, end - OVERLAP)
            made.append(Window(start, max(end, own_end), own_start, own_end))
            own_start = own_end
            start = max(start + 1, own_end - OVERLAP) if end > start + 2 * OVERLAP else own_end
    return made


def sentence_ends(words: Sequence[str], before_break: Sequence[bool]) -> list[bool]:
    """Where a sentence ends: after closing punctuation with its closing marks, and before a line break."""
    ends = [bool(flag) for flag in before_break]
    index = 0
    while index < len(words):
        if _END.search(words[index]) and (len(words[index]) == 1 or not words[index][0].isalnum()):
            while index + 1 < len(words) and words[index + 1] in _CLOSING:
                index += 1
            ends[index] = True
        index += 1
    return ends


def best_path(log_probs: Floats, labels: Sequence[str]) -> list[int]:
    """The likeliest sequence in which `I-X` only follows `B-X` or `I-X` (Viterbi)."""
    if not len(log_probs):
        return []
    inside = [index for index, label in enumerate(labels) if label.startswith("I-")]
    place = {label: index for index, label in enumerate(labels)}
    begins = [place["B-" + labels[index][2:]] for index in inside]
    scores = log_probs[0].copy()
    scores[inside] = -np.inf
    back: list[NDArray[np.int64]] = []
    for row in log_probs[1:]:
        best = int(scores.argmax())
        came = np.full(len(labels), best, dtype=np.int64)
        came[inside] = np.where(scores[inside] > scores[begins], inside, begins)
        scores = scores[came] + row
        back.append(came)
    path = [int(scores.argmax())]
    for came in reversed(back):
        path.append(int(came[path[-1]]))
    return path[::-1]


def spans_of(
    path: Sequence[int], probs: Floats, labels: Sequence[str]
) -> Iterator[tuple[int, int, str, float]]:
    """Start word, end word, label and score of each span. The score is that of its least certain word, the
    word after the span included: it must not go on there."""
    index = 0
    while index < len(path):
        label = labels[path[index]]
        start = index
        index += 1
        if label == "O":
            continue
        kind = label[2:]
        inside = labels.index("I-" + kind)
        score = float(probs[start, path[start]])
        while index < len(path) and path[index] == inside:
            score = min(score, float(probs[index, inside]))
            index += 1
        if index < len(path):
            score = min(score, 1.0 - float(probs[index, inside]))
        yield start, index, kind, score


class WordPieces:
    """The tokenizer of uncased BERT for words that are already separate: `pieces[word]`, at least one number
    and at most `PIECES`."""

    def __init__(self, vocabulary: str) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary.split("\n")) if piece}
        self._longest = max(len(piece) for piece in self._numbers)
        self._known: dict[str, list[int]] = {}
        self.first, self.last = self._numbers["[CLS]"], self._numbers["[SEP]"]
        self.unknown, self.mask = self._numbers["[UNK]"], self._numbers.get("[MASK]", 0)

    def __getitem__(self, word: str) -> list[int]:
        found = self._known.get(word)
        if found is None:
            parts = [number for part in _parts(word) for number in self._cut(part)]
            found = parts[:PIECES] or [self.unknown]
            if len(self._known) < _KNOWN_WORDS:
                self._known[word] = found
        return found

    def _cut(self, part: str) -> list[int]:
        """The longest piece first, again and again."""
        found: list[int] = []
        start = 0
        while start < len(part):
            mark = "##" if start else ""
            for end in range(min(len(part), start + self._longest), start, -1):
                number = self._numbers.get(mark + part[start:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            found.append(number)
            start = end
        return found if len(part) <= _LONGEST_PART else [self.unknown]


def _parts(word: str) -> list[str]:
    """Small letters without accents; marks and Chinese characters alone; no control characters."""
    spaced = "".join(f" {char} " if _is_chinese(char) else char for char in word if _is_kept(char))
    plain = "".join(
        char for char in unicodedata.normalize("NFD", spaced) if unicodedata.category(char) != "Mn"
    )
    return "".join(f" {char} " if _is_mark(char) else char for char in plain.lower()).split()


def _is_kept(char: str) -> bool:
    return char in "\t\n\r" or (char not in "\0\ufffd" and unicodedata.category(char) not in _CONTROL)


def _is_mark(char: str) -> bool:
    return (char.isascii() and char.isprintable() and not char.isalnum() and char != " ") or (
        unicodedata.category(char)[0] == "P"
    )


def _is_chinese(char: str) -> bool:
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or any(first <= code <= last for first, last in _CHINESE)


class EncoderModel:
    """The ONNX session, its word pieces and its labels, from the contents of three files."""

    def __init__(self, onnx: bytes, vocabulary: str, settings: dict[str, Any]) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        self.files = {MODEL_FILE: onnx, VOCABULARY_FILE: vocabulary.encode(), LABELS_FILE: _dumped(settings)}
        self.labels: tuple[str, ...] = tuple(settings["labels"])
        self._temperature = float(settings.get("temperature", 1.0))
        try:
            self._session = onnxruntime.InferenceSession(onnx, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # its errors have no common class but this one
            raise ValueError(f"{MODEL_FILE} is no readable ONNX model") from error
        self.word_pieces = WordPieces(vocabulary)

    def log_probs(self, pieces: Sequence[Sequence[int]], shapes: Sequence[int]) -> Floats:
        """Log-probabilities of the labels, a row a word."""
        ids, marks, firsts = [self.word_pieces.first], [0], []
        for word, shape in zip(pieces, shapes, strict=True):
            firsts.append(len(ids))
            ids.extend(word)
            marks.extend([shape] * len(word))
        ids.append(self.word_pieces.last)
        marks.append(0)
        feed = {"input_ids": np.array([ids], np.int64), "shape_ids": np.array([marks], np.int64)}
        logits = self._session.run(["logits"], feed)[0][0][firsts] / self._temperature
        shifted = logits - logits.max(axis=1, keepdims=True)
        result: Floats = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return result


def _dumped(settings: dict[str, Any]) -> bytes:
    return (json.dumps(settings, indent=1) + "\n").encode()


class EncoderNer:
    """The component. Its model comes from `from_disk` (a folder of the pipeline) or `read`."""

    def __init__(self, name: str = FACTORY) -> None:
        self.name = name
        self.model: EncoderModel | None = None

    def read(self, folder: Path) -> EncoderNer:
        """Load the three files of a folder."""
        self.model = EncoderModel(
            (folder / MODEL_FILE).read_bytes(),
            (folder / VOCABULARY_FILE).read_text(encoding="utf-8"),
            json.loads((folder / LABELS_FILE).read_text(encoding="utf-8")),
        )
        return self

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Write the files as they were read."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in self._loaded().files.items():
            (folder / name).write_bytes(content)

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> EncoderNer:
        """Read the files; `spacy.load` calls this."""
        return self.read(Path(path))

    @property
    def labels(self) -> tuple[str, ...]:
        """Entity labels without their BIO marks; empty before a model is loaded."""
        known = self.model.labels if self.model else ()
        return tuple(label[2:] for label in known if label.startswith("B-"))

    def _loaded(self) -> EncoderModel:
        if self.model is None:
            raise ValueError(f"the component {self.name} has no model; load it from disk first")
        return self.model

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """One after the other; batches would make a result depend on its neighbours."""
        for doc in stream:
            yield self(doc)

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.ents` and the scores."""
        model = self._loaded()
        tokens = [token.i for token in doc if not token.is_space]
        if not tokens:
            doc.user_data[SCORES] = []
            return doc
        words = [_SURROGATES.sub("\ufffd", doc[index].text) for index in tokens]
        breaks = [_break_after(doc, index) for index in tokens]
        log_probs = self._read_words(model, words, breaks)
        path = best_path(log_probs, model.labels)
        found: list[tuple[Span, float]] = []
        for start, end, label, score in spans_of(path, np.exp(log_probs), model.labels):
            for first, last in _pieces_between(breaks, start, end):
                found.append((Span(doc, tokens[first], tokens[last - 1] + 1, label=label), score))
        doc.set_ents([span for span, _ in found])
        doc.user_data[SCORES] = [round(score, 4) for _, score in found]
        return doc

    @staticmethod
    def _read_words(model: EncoderModel, words: list[str], breaks: list[bool]) -> Floats:
        pieces = [model.word_pieces[word] for word in words]
        shapes = [shape_of(word) for word in words]
        rows = np.empty((len(words), len(model.labels)), np.float32)
        for window in windows_of([len(word) for word in pieces], sentence_ends(words, breaks)):
            read = model.log_probs(pieces[window.start : window.end], shapes[window.start : window.end])
            own = slice(window.own_start - window.start, window.own_end - window.start)
            rows[window.own_start : window.own_end] = read[own]
        return rows


def _break_after(doc: Doc, index: int) -> bool:
    following = index + 1
    while following < len(doc) and doc[following].is_space:
        if "\n" in doc[following].text:
            return True
        following += 1
    return False


def _pieces_between(breaks: Sequence[bool], start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span cut at line breaks."""
    first = start
    for index in range(start, end):
        if breaks[index] or index == end - 1:
            yield first, index + 1
            first = index + 1


@Language.factory(FACTORY, assigns=["doc.ents", "token.ent_iob", "token.ent_type"])
def make_encoder_ner(nlp: Language, name: str) -> EncoderNer:
    """The component without a model, for `spacy.load`, which then calls `from_disk`."""
    return EncoderNer(name)
