"""The names of the commands. They are all that a start of the window needs of this folder (docs/adr/0007)."""

from __future__ import annotations

MODULES = {
    "import": "importing",
    "detect": "detecting",
    "evaluate": "evaluating",
    "export": "exporting",
    "split": "training_sets",
    "formats": "exporting",
    "search": "searching",
    "stats": "reporting",
    "check": "upkeep",
    "backup": "upkeep",
    "restore": "upkeep",
    "salvage": "upkeep",
    "doctor": "doctor",
    "agreement": "agreeing",
    "merge": "merging",
}
"""The module that has `run_` of each command."""

COMMANDS = frozenset(MODULES)
"""First arguments that `main` is for; any other is a file for the window."""
