"""The last step: the trained encoder takes the place of the CNN entity recogniser in the pipeline.

    python packaging/training/encoder_assemble.py --base DIR --encoder DIR --output DIR

`--base` is what `train.py` wrote, `--encoder` what `encoder_train.py` wrote. The pipeline is written beside
the output folder and swapped in by rename; the model cards of the old folder are kept.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
import srsly
from spacy.strings import hash_string  # type: ignore[attr-defined]

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.detect.encoder import FACTORY, EncoderNer

if TYPE_CHECKING:
    from spacy.language import Language

VERSION = "0.3.0"
_CARDS = ("README.md", "scores.json", "LICENSE-MiniLM.txt")


def assemble(base: Path, encoder: Path, output: Path) -> None:
    """Joins both and replaces `output`."""
    nlp = spacy.load(base, exclude=["ner", FACTORY])
    component = nlp.add_pipe(FACTORY, last=True)
    assert isinstance(component, EncoderNer)
    component.read(encoder)
    nlp.meta["version"] = VERSION
    scores = nlp.meta["performance"]
    nlp.meta["performance"] = {name: score for name, score in scores.items() if not name.startswith("ents_")}
    fresh = Path(tempfile.mkdtemp(prefix=".en_news-", dir=output.parent))
    fresh.chmod(0o755)
    nlp.to_disk(fresh)
    prune_strings(nlp, fresh)
    for card in _CARDS:
        if (output / card).is_file():
            shutil.copy2(output / card, fresh / card)
    old = output.with_name(f".{output.name}-old")
    if output.exists():
        output.rename(old)
    fresh.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def prune_strings(nlp: Language, folder: Path) -> None:
    """Leave the words of the training texts out of the string store.

    What stays: labels, what a blank pipeline knows, and the strings that the lemmatizer names by hash.
    """
    trees = srsly.read_msgpack(folder / "trainable_lemmatizer" / "trees")["trees"]
    hashes = {tree[part] for tree in trees for part in ("orig", "subst") if part in tree}
    known = set(spacy.blank("en").vocab.strings)
    known |= {str(label) for pipe in nlp.pipe_names for label in getattr(nlp.get_pipe(pipe), "labels", ())}
    path = folder / "vocab" / "strings.json"
    strings = json.loads(path.read_text(encoding="utf-8"))
    kept = [text for text in strings if text in known or hash_string(text) in hashes]
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="pipeline of train.py")
    parser.add_argument("--encoder", type=Path, required=True, help="folder of encoder_train.py")
    parser.add_argument("--output", type=Path, required=True, help="pipeline folder, replaced at the end")
    options = parser.parse_args()
    assemble(options.base, options.encoder, options.output)


if __name__ == "__main__":
    main()
