"""BERT (6 layers, 384 wide) as a token classifier in PyTorch, with a case embedding beside the pieces."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as fn

if TYPE_CHECKING:
    from pathlib import Path


class Layer(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """One transformer layer, normalised after each part."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm_attention, self.norm_output = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def _split(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        """`bias` is added to the attention scores (minus infinity on padding); None without padding."""
        query, key, value = self._split(self.query(x)), self._split(self.key(x)), self._split(self.value(x))
        scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
        if bias is not None:
            scores = scores + bias
        weights = self.dropout(scores.softmax(-1))
        mixed = (weights @ value).transpose(1, 2).flatten(2)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        result: Tensor = self.norm_output(x + self.dropout(self.down(fn.gelu(self.up(x)))))
        return result


class Tagger(nn.Module):  # type: ignore[misc]
    """Embeddings, layers, and one linear layer to the labels."""

    def __init__(self, config: dict[str, int], shapes: int, labels: int, dropout: float = 0.1) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes = nn.Embedding(shapes, width)
        self.head_shapes = nn.Embedding(shapes, labels)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )
        self.head = nn.Linear(width, labels)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.head_shapes.weight)

    def forward(self, input_ids: Tensor, shape_ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """Logits of every piece. `mask` is true on real pieces."""
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.words(input_ids) + self.positions(places) + self.kind + self.shapes(shape_ids)
        x = self.dropout(self.norm(x))
        bias = None if mask is None else (~mask)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        logits: Tensor = self.head(self.dropout(x)) + self.head_shapes(shape_ids)
        return logits


_PARTS = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm_attention",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm_output",
}


def load_encoder(folder: Path, shapes: int, labels: int) -> Tagger:
    """The pretrained encoder of `folder` (config.json, model.safetensors) with new, empty label layers."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    model = Tagger(config, shapes, labels)
    given = {
        key.removeprefix("bert."): value for key, value in load_file(folder / "model.safetensors").items()
    }
    state = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "positions.weight": given["embeddings.position_embeddings.weight"],
        "kind": given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for index in range(len(model.layers)):
        for theirs, ours in _PARTS.items():
            for end in ("weight", "bias"):
                state[f"layers.{index}.{ours}.{end}"] = given[f"encoder.layer.{index}.{theirs}.{end}"]
    left = model.load_state_dict(state, strict=False)
    expected = {"shapes.weight", "head_shapes.weight", "head.weight", "head.bias"}
    if set(left.missing_keys) != expected or left.unexpected_keys:
        raise ValueError(f"the encoder in {folder} does not fit: {left}")
    return model
