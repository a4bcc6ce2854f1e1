"""Training data and tables from annotated articles.

Importing this package does not import spaCy: formats that need it import it when they are used.
"""

from annotator.exports.base import ExportProblem, ExportReport, Format, LabelCount, Loss, ReadBack, Reading
from annotator.exports.doctor import Diagnosis, Place, Wanted, diagnose, loss_places, misfit_places
from annotator.exports.jsonl import is_jsonl, read_jsonl
from annotator.exports.misfits import Fitting, Misfit
from annotator.exports.registry import FORMATS, all_formats, format_extensions, format_named
from annotator.exports.run import export, losses, read_annotated

__all__ = [
    "FORMATS",
    "Diagnosis",
    "ExportProblem",
    "ExportReport",
    "Fitting",
    "Format",
    "LabelCount",
    "Loss",
    "Misfit",
    "Place",
    "ReadBack",
    "Reading",
    "Wanted",
    "all_formats",
    "diagnose",
    "export",
    "format_extensions",
    "format_named",
    "is_jsonl",
    "loss_places",
    "losses",
    "misfit_places",
    "read_annotated",
    "read_jsonl",
]
