"""Which detection pipelines there are to choose from, found without loading any of them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

_GROUP = "spacy_models"  # the entry point that every spaCy pipeline package has


@dataclass(frozen=True)
class PipelineChoice:
    """A pipeline by its `name` in the settings (empty: the shipped one) and what the list says of it."""

    name: str
    title: str


def installed_packages() -> dict[str, str]:
    """Names of the installed pipeline packages and their versions; looks through all packages there are."""
    return {found.name: found.dist.version if found.dist else "" for found in entry_points(group=_GROUP)}


def pipeline_choices(installed: dict[str, str], current: str, shipped: str) -> list[PipelineChoice]:
    """The shipped pipeline, the installed packages by name, and the current one where it is none of them."""
    choices = [PipelineChoice("", shipped)]
    choices += [PipelineChoice(name, f"{name} {installed[name]}".strip()) for name in sorted(installed)]
    if current not in {choice.name for choice in choices}:
        path = Path(current)
        choices.append(PipelineChoice(current, path.name if path.is_dir() else current))
    return choices
