"""Small articles with gold and predictions for the tests of evaluation."""

from dataclasses import replace

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Block,
    Layer,
    Mention,
    Metadata,
    Role,
    Span,
    Status,
)

TEXT = "Ana Ruiz met Bo Lind in Oslo on Monday. “No,” Ruiz said. He called it “a mess”. More of Oslo."


def entity(label, start, end, **fields):
    """An accepted entity, unless told otherwise."""
    fields = {"status": Status.ACCEPTED} | fields
    return Annotation(f"{label}{start}-{end}", Layer.ENTITY, label, (Span(start, end),), **fields)


def words(text, label, found, **fields):
    """The same by its words, which stand once in the text."""
    start = text.index(found)
    return entity(label, start, start + len(found), **fields)


def quote(text, kind, found, speaker=None, name=None, **fields):
    """An accepted quote by its words; the speaker's words stand in the text too."""
    start = text.index(found)
    fields = {"status": Status.ACCEPTED, "speaker": mention(text, speaker), "resolved_speaker": name} | fields
    return Annotation(f"{kind}{start}", Layer.QUOTE, kind, (Span(start, start + len(found)),), **fields)


def mention(text, found):
    """The last place of the words; None for None."""
    if found is None:
        return None
    start = text.rindex(found)
    return Mention(found, Span(start, start + len(found)))


def predicted(annotation, **fields):
    """The same as a suggestion of a model."""
    given = {"status": Status.SUGGESTED, "origin": "model:x@1", "id": f"p{annotation.id}"} | fields
    return replace(annotation, **given)


def article(text, annotations, blocks=None, **labels):
    """An article that is done, its whole text one block unless told otherwise."""
    return Article(
        text,
        metadata=Metadata(title="Talks"),
        blocks=(Block(0, len(text), Role.BODY),) if blocks is None else blocks,
        annotations={a.id: a for a in annotations},
        labels=ArticleLabels(**({"done": True} | labels)),
    )
