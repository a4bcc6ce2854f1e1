"""The list of who may say a quote."""

from annotator.core.annotation import Annotation, Article, Layer, Mention, Metadata, Source, Span
from annotator.corpus import Corpus
from annotator.gui.speakers import Speakers
from annotator.workspace import Workspace

TEXT = "Pavel Dornan spoke. “They left,” Dornan said to Ostria."
MODEL = "model:x@1"


def test_a_candidate_is_not_listed_again_by_its_short_name(tmp_path, scheme):
    full = Annotation("d1", Layer.ENTITY, "PERSON", (Span(0, 12),), origin=MODEL, entity="Pavel Dornan")
    short = Annotation("d2", Layer.ENTITY, "PERSON", (Span(33, 39),), origin=MODEL, entity="Pavel Dornan")
    other = Annotation("o", Layer.ENTITY, "ORG", (Span(48, 54),), origin=MODEL)
    quote = Annotation(
        "q",
        Layer.QUOTE,
        "direct",
        (Span(20, 32),),
        origin=MODEL,
        candidates=(Mention("Pavel Dornan", Span(0, 12)),),
    )
    workspace = Workspace(scheme, Corpus.open(tmp_path / "c.sqlite", person="ana"))
    annotations = {a.id: a for a in (full, short, other, quote)}
    workspace.corpus.add(Article(TEXT, Metadata("T"), Source("t.txt"), annotations=annotations), b"t")
    workspace.open_article(1)
    listed = Speakers(workspace, None, None, None)._choices(workspace.article.annotations["q"])
    assert [choice.title for choice in listed] == ["Pavel Dornan", "Ostria"]
    workspace.corpus.close()
