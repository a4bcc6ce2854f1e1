"""Training data and tables from annotated articles.

Importing this package does not import spaCy: formats that need it import it when they are used.
"""

from annotator.exports.base import ExportProblem, ExportReport, Format, Loss
from annotator.exports.jsonl import read_jsonl
from annotator.exports.registry import FORMATS, format_named
from annotator.exports.run import export, losses

__all__ = [
    "FORMATS",
    "ExportProblem",
    "ExportReport",
    "Format",
    "Loss",
    "export",
    "format_named",
    "losses",
    "read_jsonl",
]
