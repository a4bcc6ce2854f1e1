"""Training data and tables from annotated articles.

Importing this package does not import spaCy: formats that need it import it when they are used.
"""

from annotator.exports.base import ExportProblem, ExportReport, Format, Loss, Reading
from annotator.exports.jsonl import read_jsonl
from annotator.exports.registry import FORMATS, all_formats, format_extensions, format_named
from annotator.exports.run import export, losses, read_annotated

__all__ = [
    "FORMATS",
    "ExportProblem",
    "ExportReport",
    "Format",
    "Loss",
    "Reading",
    "all_formats",
    "export",
    "format_extensions",
    "format_named",
    "losses",
    "read_annotated",
    "read_jsonl",
]
