"""The article that comes with the program shows what the program is for."""

from annotator import paths
from annotator.articles import read_file
from annotator.core.annotation import Role


def test_the_bundled_sample_has_its_facts_and_roles() -> None:
    article = read_file(paths.resource("samples", "harbour_talks.md")).article
    meta = article.metadata
    assert meta.title == "Velmark Calls Off Harbour Talks as Army Moves to the Strait"
    assert (meta.published, meta.byline) == ("2025-03-14", "Ilse Marrin")
    assert meta.url == "https://news.example/velmark/harbour-talks-called-off"
    words = {role: [] for role in Role}
    for block in article.blocks:
        words[block.role].append(article.text[block.start : block.end])
    assert words[Role.CAPTION] == ["Ferries wait at the closed harbour of Port Selin. / Anna Borek"]
    assert words[Role.RELATED] == ["Related article: Fishermen of Port Selin Fear for the Season"]
    assert any("news.example" in text for text in words[Role.SOURCE])
    assert len(words[Role.BODY]) == 10
    assert "**" not in article.text
    assert "](" not in article.text


def test_a_page_like_the_ones_people_paste_is_taken_apart() -> None:
    page = (
        "# U.N. Puts Off Vote After ‘Delay’\n\nApril 2, 2024\n\n\n\n**The Assembly / agency**\n\n"
        'The vote was [put off](#) on Monday, a spokeswoman said, unless the chair "changes\n\ncourse.”\n\n'
        "**Related article:** [Vote Planned for Monday](#)\n\nMembers went home; nobody knew why.\n\n"
        "Original url:\n\n<https://paper.example/2024/04/02/vote-a123>"
    )
    from annotator.articles import read_bytes

    article = read_bytes(page.encode(), "page.md").article
    assert article.metadata.title == "U.N. Puts Off Vote After ‘Delay’"
    assert article.metadata.published == "2024-04-02"
    assert article.metadata.url == "https://paper.example/2024/04/02/vote-a123"
    assert 'unless the chair "changes course.”' in article.text
    body = [article.text[b.start : b.end] for b in article.blocks if b.role is Role.BODY]
    assert len(body) == 2
    assert body[0].startswith("The vote was put off on Monday")
