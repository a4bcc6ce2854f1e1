"""The formats, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import ExportError
from annotator.core.extensions import FORMATS as EXTENSIONS
from annotator.core.extensions import checked
from annotator.exports.attribution import ATTRIBUTION
from annotator.exports.base import Format
from annotator.exports.brat import BRAT
from annotator.exports.bundle import BUNDLE
from annotator.exports.cas import CAS_JSON, CAS_XMI
from annotator.exports.conll import CONLL, CONLL_BILOU, CONLL_BIOES
from annotator.exports.conll2012 import CONLL2012
from annotator.exports.conllu import CONLLU
from annotator.exports.docbin import SPACY
from annotator.exports.doccano import DOCCANO
from annotator.exports.gate import GATE
from annotator.exports.html import HTML
from annotator.exports.jsonl import JSONL
from annotator.exports.label_studio import LABEL_STUDIO
from annotator.exports.parquet import PARQUET
from annotator.exports.pdf import PDF
from annotator.exports.plover import PLOVER
from annotator.exports.prodigy import PRODIGY
from annotator.exports.qdpx import QDPX
from annotator.exports.sheets import XLSX
from annotator.exports.stance import STANCE
from annotator.exports.table import CSV, TSV
from annotator.exports.tei import TEI
from annotator.exports.web_annotation import WEB_ANNOTATION
from annotator.exports.webanno import WEBANNO

if TYPE_CHECKING:
    from annotator.core.extensions import Extensions

_ALL = (
    JSONL,
    SPACY,
    CONLL,
    CSV,
    CONLL_BIOES,
    CONLL_BILOU,
    TSV,
    PRODIGY,
    DOCCANO,
    LABEL_STUDIO,
    CONLLU,
    CONLL2012,
    BRAT,
    WEBANNO,
    CAS_XMI,
    CAS_JSON,
    WEB_ANNOTATION,
    TEI,
    GATE,
    PARQUET,
    XLSX,
    HTML,
    PDF,
    PLOVER,
    STANCE,
    ATTRIBUTION,
    QDPX,
    BUNDLE,
)
FORMATS: dict[str, Format] = {format_.name: format_ for format_ in _ALL}
"""All formats in the order in which they are offered."""


def all_formats() -> dict[str, Format]:
    """Ours and those of installed extensions, which never take the place of one of ours."""
    brought = [e.value for e in format_extensions().found if isinstance(e.value, Format)]
    return {format_.name: format_ for format_ in brought} | FORMATS


def format_extensions() -> Extensions:
    """What installed packages bring, and what of it is left out."""
    return checked(EXTENSIONS, Format)


def format_named(name: str) -> Format:
    """The format with that name.

    Raises:
        ExportError: there is none.
    """
    formats = FORMATS if name in FORMATS else all_formats()
    if name not in formats:
        raise ExportError(
            f"There is no format “{name}”; nothing was written; choose one of {', '.join(formats)}."
        )
    return formats[name]
