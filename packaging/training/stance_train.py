"""The stance model: a layer on top of the sentence encoder's shared ones, from NewsMTSC; prints figures.

    python packaging/training/stance_train.py --encoder DIR --data DATA --output FOLDER

Run it after sentence_export.py, with the same folders: it learns from what the int8 encoder puts out. `DATA`
holds newsmtsc_train.jsonl.gz. Seeded; three minutes on one core.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import torch
from encoder_model import Layer, load_encoder
from sentence_export import SHARED_LAYERS, write_int8
from stance_data import POLARITIES, Sentence, read_sentences, split_held_out
from torch import Tensor, nn
from torch.nn import functional as fn

from annotator.detect.stance_model import StanceModel, target_mask
from annotator.detect.vectors import STANCE_FILE, SentenceEncoder

SEED, EPOCHS, BATCH, RATE, DROPOUT = 7, 5, 32, 3e-4, 0.2
THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Item:
    """One target: its sentence's pieces, which of them are the target's, and the polarity."""

    shared: Tensor
    target: Tensor
    polarity: int


class Stances(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """The target is marked by a learnt vector; its pieces and the first piece decide."""

    def __init__(self, layers: nn.ModuleList) -> None:
        super().__init__()
        self.mark = nn.Parameter(torch.zeros(384))
        self.layers = layers
        self.head = nn.Linear(2 * 384, len(POLARITIES))
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, shared: Tensor, target: Tensor, mask: Tensor | None = None) -> Tensor:
        """Logits. `target` is 1 on the target's pieces, `mask` true on real pieces."""
        x = shared + target[:, :, None] * self.mark
        bias = None if mask is None else (~mask)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        mean = (x * target[:, :, None]).sum(1) / target.sum(1, keepdim=True)
        logits: Tensor = self.head(self.dropout(torch.cat([mean, x[:, 0]], dim=-1)))
        return logits


def items_of(encoder: SentenceEncoder, sentences: list[Sentence]) -> list[Item]:
    """Every target that the encoder's window reaches."""
    found = []
    for sentence in sentences:
        shared = torch.from_numpy(encoder.encode(sentence.text).shared).half()
        for start, end, polarity in sentence.targets:
            target = torch.from_numpy(target_mask(encoder, sentence.text, start, end))
            if target.any():
                found.append(Item(shared, target, polarity))
    return found


def batches(items: list[Item], chance: random.Random) -> list[list[Item]]:
    """Items of like length together, the batches in random order."""
    order = sorted(items, key=lambda item: (len(item.target) // 6, chance.random()))
    made = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    chance.shuffle(made)
    return made


def padded(batch: list[Item]) -> tuple[Tensor, Tensor, Tensor]:
    """Pieces, target, and which pieces are real."""
    shared = nn.utils.rnn.pad_sequence([item.shared.float() for item in batch], batch_first=True)
    target = nn.utils.rnn.pad_sequence([item.target for item in batch], batch_first=True)
    sizes = torch.tensor([len(item.target) for item in batch])
    return shared, target, torch.arange(shared.shape[1])[None] < sizes[:, None]


def train(model: Stances, items: list[Item]) -> None:
    """AdamW, the rate falling to nothing after a short rise."""
    chance = random.Random(SEED)
    steps = EPOCHS * (len(items) // BATCH + 1)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + EPOCHS, pct_start=0.1)
    model.train()
    for epoch in range(EPOCHS):
        total = 0.0
        made = batches(items, chance)
        for batch in made:
            shared, target, mask = padded(batch)
            wanted = torch.tensor([item.polarity for item in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(shared, target, mask)
            loss = fn.cross_entropy(logits.float(), wanted, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1}: loss {total / len(made):.3f}", flush=True)


def report(model: StanceModel, held: list[Sentence]) -> None:
    """Figures of the exported model on sentences of other articles."""
    rows, wanted = [], []
    for sentence in held:
        spans = [(start, end) for start, end, _ in sentence.targets]
        for probs, (_, _, polarity) in zip(model.read(sentence.text, spans), sentence.targets, strict=True):
            if probs is not None:
                rows.append(probs)
                wanted.append(polarity)
    probs, right = np.array(rows), np.array(wanted)
    found, best = probs.argmax(1), probs.max(1)
    scores = []
    for number, name in enumerate(POLARITIES):
        hit = ((found == number) & (right == number)).sum()
        precision, recall = hit / max(1, (found == number).sum()), hit / max(1, (right == number).sum())
        scores.append(2 * precision * recall / max(1e-9, precision + recall))
        count = (right == number).sum()
        print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {scores[-1]:.3f} of {count}")
    majority = np.bincount(right).max() / len(right)
    print(f"{len(right)} targets: accuracy {(found == right).mean():.3f}, majority class {majority:.3f}, ")
    print(f"macro-F1 {np.mean(scores):.3f}")
    for threshold in THRESHOLDS:
        kept = (best >= threshold) & (found != 1)
        print(
            f"for or against at {threshold}: precision {(found == right)[kept].mean():.3f}, "
            f"shown {kept.mean():.3f}, said the opposite {(abs(found - right)[kept] == 2).mean():.3f}"
        )


def main() -> None:
    """Train, export, report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    encoder = SentenceEncoder(options.output)
    learnt, held = split_held_out(read_sentences(options.data))
    pretrained = load_encoder(options.encoder, 1, 1).layers[SHARED_LAYERS : SHARED_LAYERS + options.layers]
    for part in pretrained.modules():
        if isinstance(part, nn.Dropout):
            part.p = DROPOUT
    assert all(isinstance(layer, Layer) for layer in pretrained)
    model = Stances(pretrained)
    train(model, items_of(encoder, learnt))
    model.eval()
    example = (torch.zeros((1, 9, 384)), torch.ones((1, 9)))
    write_int8(model, example, (["shared", "target"], ["logits"]), options.output / STANCE_FILE)
    report(StanceModel(encoder), held)


if __name__ == "__main__":
    main()
