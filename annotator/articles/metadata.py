"""Metadata from named fields, as front matter, JSON crawlers and JSON-LD call them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from annotator.articles.dates import iso_date
from annotator.core.annotation import Metadata

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LONGEST_LIST = 2000  # code points
_TITLE = "headline title heading article_title news_title name"
_BYLINE = "byline author authors author_name creator by writer journalist reporter"
_OUTLET = (
    "outlet publication publisher outlet_name publication_name media site_name sitename site newspaper "
    "source_name source_domain domain source"
)
_PUBLISHED = (
    "date_publish datepublished date_published publishedat published_at published publish_date pubdate "
    "pub_date published_date publishdate publication_date published_time datecreated date created_at created "
    "timestamp datetime"
)
_URL = (
    "url original_url link canonical canonical_url permalink article_url article_link web_url source_url "
    "source uri href mainentityofpage"
)


def metadata_of(fields: Mapping[str, Any]) -> Metadata:
    """The metadata in `fields`, whose keys are in lower case; values of unexpected types are skipped."""
    outlet = next((text for text in _texts(fields, _OUTLET) if not _is_url(text)), "")
    url = next((text for text in _texts(fields, _URL) if _is_url(text)), "")
    return Metadata(
        title=next(_texts(fields, _TITLE), ""),
        byline=_names(fields),
        outlet=outlet,
        published=next(
            (iso for key in _PUBLISHED.split() if (iso := iso_date(_plain(fields.get(key))))), None
        ),
        url=url,
    )


def _is_url(text: str) -> bool:
    return text.startswith(("http://", "https://"))


def _plain(value: object) -> object:
    """Only scalars: a nested value may be deep or, in YAML, refer to itself."""
    return None if isinstance(value, dict | list | tuple | set | bool) else value


def _texts(fields: Mapping[str, Any], keys: str) -> Iterator[str]:
    for key in keys.split():
        text = text_of(fields.get(key))
        if text:
            yield text


def text_of(value: object) -> str:
    """A string, number or the `name`/`@id` of an object as one line; empty for anything else."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("title") or value.get("Name")
    if isinstance(value, list | tuple) and value:
        return text_of(value[0]) if not isinstance(value[0], list | tuple) else ""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return " ".join(str(value).split())
    return ""


def _listed(value: object) -> list[Any]:
    """The values of a list, also of one that a table has as text: `['Zoë Li', 'Al Mo']`."""
    if isinstance(value, str) and value.startswith("[") and len(value) < _LONGEST_LIST and "\\" not in value:
        try:
            value = ast.literal_eval(value)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return [value]
    return value if isinstance(value, list) else [value]


def _names(fields: Mapping[str, Any]) -> str:
    for key in _BYLINE.split():
        values = _listed(fields.get(key))
        names = [name for each in values[:30] if (name := text_of(each)) and not _is_url(name)]
        if names:
            joined = ", ".join(dict.fromkeys(names))
            return joined[3:] if joined.startswith(("By ", "by ")) else joined
    return ""
