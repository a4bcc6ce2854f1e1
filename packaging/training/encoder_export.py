"""From the trained PyTorch model to int8 ONNX, with a temperature for its probabilities."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from encoder_config import read_settings
from encoder_data import LABELS, Doubtful, Source, Window, allowed_labels, blank
from ner_data import split_gmb
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.preprocess import quant_pre_process
from train import name_stock, read_clean

from annotator.detect.encoder import (
    LABELS_FILE,
    MODEL_FILE,
    SHAPES,
    VOCABULARY_FILE,
    EncoderModel,
    WordPieces,
)

if TYPE_CHECKING:
    from encoder_model import Tagger

TEMPERATURES = [round(0.7 + 0.05 * step, 2) for step in range(47)]


def export(model: Tagger, data: Path, encoder: Path, output: Path) -> None:
    """Write the three files of the component into `output`."""
    with tempfile.TemporaryDirectory(prefix="encoder-export-") as folder:
        plain, prepared = Path(folder) / "float.onnx", Path(folder) / "prepared.onnx"
        write_float(model, plain)
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantise(prepared, output / MODEL_FILE)
    shutil.copyfile(encoder / VOCABULARY_FILE, output / VOCABULARY_FILE)
    write_labels(output, 1.0)
    write_labels(output, fitted_temperature(output, data))


def write_float(model: Tagger, path: Path) -> None:
    """The model as float ONNX; the number of windows and of pieces is free."""
    model.eval()
    free = {0: "windows", 1: "pieces"}
    example = torch.full((1, 9), 5, dtype=torch.long)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter that needs no further package calls itself old
        torch.onnx.export(
            model,
            (example, torch.ones_like(example)),
            str(path),
            input_names=["input_ids", "shape_ids"],
            output_names=["logits"],
            dynamic_axes={name: free for name in ("input_ids", "shape_ids", "logits")},
            opset_version=17,
            dynamo=False,
        )


def quantise(plain: Path, target: Path) -> None:
    """Weights to int8; the label layer stays float. 7 bits: exact on processors without VNNI, too."""
    graph = onnx.load(str(plain)).graph
    head = [n.name for n in graph.node if n.op_type == "MatMul"][-1]
    quantize_dynamic(
        str(plain),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_exclude=[head],
    )


def write_labels(output: Path, temperature: float) -> None:
    """The settings beside the model."""
    settings = {"labels": LABELS, "shapes": SHAPES, "temperature": temperature}
    (output / LABELS_FILE).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def held_windows(data: Path, word_pieces: WordPieces) -> list[Window]:
    """Windows that training left out: 150 GMB texts and every 25th of UNER, without variants."""
    gmb, _ = split_gmb(read_clean(data, "gmb_news_train"))
    uner = read_clean(data, "uner_ewt_train")[::25]
    stock = name_stock([*gmb, *uner])
    if stock is None:
        raise SystemExit("a name list is missing in resources/gazetteers")
    source = Source(blank(), word_pieces, random.Random(0), stock, Doubtful([]), read_settings())
    made = [w for record in gmb[:150] for w in source.windows(record, "gmb", augment=False)]
    return made + [w for record in uner for w in source.windows(record, "uner", augment=False)]


def fitted_temperature(folder: Path, data: Path) -> float:
    """The temperature with the best likelihood of the held-out words."""
    model = load_model(folder)
    allowed = np.array(allowed_labels())
    rows, right = [], []
    for window in held_windows(data, model.word_pieces):
        rows.append(model.log_probs(window.pieces, window.shapes))
        right.append(allowed[list(window.targets)])
    scores, wanted = np.concatenate(rows), np.concatenate(right)
    known = ~wanted.all(axis=1)

    def loss(temperature: float) -> float:
        warm = scores[known] / temperature
        both = np.logaddexp.reduce(warm, axis=1) - np.logaddexp.reduce(
            np.where(wanted[known], warm, -np.inf), axis=1
        )
        return float(both.mean())

    return min(TEMPERATURES, key=loss)


def load_model(folder: Path) -> EncoderModel:
    """The exported model."""
    return EncoderModel(
        (folder / MODEL_FILE).read_bytes(),
        (folder / VOCABULARY_FILE).read_text(encoding="utf-8"),
        json.loads((folder / LABELS_FILE).read_text(encoding="utf-8")),
    )
