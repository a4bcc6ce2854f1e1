"""The full-text index on PostgreSQL, in place of what `search_tables` makes in a SQLite file.

`simple` takes words as they are; accents are taken away by decomposition, and signs become blanks, so that
the parser of the server sees the words that FTS5 sees. What is a letter is not asked of the server: one whose
locale is C knows only those of English.

Who brings a new facet or name waits for others who do, so that two never wait for each other.
"""

from __future__ import annotations

from annotator.core.query_matching import UNSEGMENTED

_LONGEST = 250_000
"""Characters of a text that are indexed: a `tsvector` holds 1 MB at most."""

_SIGNS = (
    r"\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7"
    r"\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u3004\u3008-\u303F\uFF01-\uFF0F\uFF1A-\uFF20"
)
"""Punctuation and symbols, as ranges of a character class."""

_FOLDED = rf"""CREATE FUNCTION annotator_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT to_tsvector('simple', regexp_replace(regexp_replace(regexp_replace(
        lower(normalize(left(words, {_LONGEST}), NFD) COLLATE "und-x-icu"), '[\u0300-\u036F]', '', 'g'),
        '([{UNSEGMENTED}])', ' \1 ', 'g'), '[{_SIGNS}]+', ' ', 'g')) $$"""

_DOCUMENT = """setweight(annotator_words(articles.title), 'A') ||
    setweight(annotator_words(articles.outlet || ' ' || articles.byline || ' ' ||
        articles.source_name), 'B') ||
    annotator_words(texts.text)"""

_INDEX = f"""INSERT INTO search (rowid, document) SELECT articles.id, {_DOCUMENT}
    FROM articles JOIN texts ON texts.article_id = articles.id WHERE articles.base_id IS NULL"""

_NOTES = """INSERT INTO noted (rowid, document)
    SELECT id, annotator_words(note) FROM (
        SELECT articles.id AS id, articles.note || E'\\n' || coalesce((SELECT string_agg(note, E'\\n')
            FROM annotations WHERE article_id = articles.id AND note != ''), '') AS note
        FROM articles WHERE base_id IS NULL) AS noting
    WHERE length(note) > 1"""

_FACET = ("layer", "label", "status", "origin", "unsure", "event_type")
_SAME = """layer = r.layer AND label = r.label AND status = r.status AND origin = r.origin
    AND unsure = r.unsure AND event_type = coalesce(r.event_type, '')"""

STATEMENTS: tuple[str, ...] = (
    _FOLDED,
    """CREATE TABLE search (rowid integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        document tsvector NOT NULL)""",
    "CREATE INDEX search_by_words ON search USING gin (document)",
    """CREATE TABLE noted (rowid integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        document tsvector NOT NULL)""",
    "CREATE INDEX noted_by_words ON noted USING gin (document)",
    f"""CREATE FUNCTION annotator_index(article integer) RETURNS void LANGUAGE sql AS $$
        DELETE FROM search WHERE rowid = article; {_INDEX} AND articles.id = article $$""",
    f"""CREATE FUNCTION annotator_note(article integer) RETURNS void LANGUAGE sql AS $$
        DELETE FROM noted WHERE rowid = article; {_NOTES} AND id = article $$""",
    """CREATE FUNCTION annotator_on_text() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM annotator_index(NEW.article_id);
        IF (SELECT note != '' FROM articles WHERE id = NEW.article_id) THEN
            PERFORM annotator_note(NEW.article_id); END IF;
        RETURN NULL; END $$""",
    """CREATE FUNCTION annotator_on_article() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF (OLD.title, OLD.outlet, OLD.byline, OLD.source_name)
            IS DISTINCT FROM (NEW.title, NEW.outlet, NEW.byline, NEW.source_name) THEN
            PERFORM annotator_index(NEW.id); END IF;
        IF OLD.note != NEW.note THEN PERFORM annotator_note(NEW.id); END IF;
        RETURN NULL; END $$""",
    f"""CREATE FUNCTION annotator_count(r annotations, step integer) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE facet integer; BEGIN
        SELECT id INTO facet FROM facets WHERE {_SAME};
        IF facet IS NULL THEN
            PERFORM pg_advisory_xact_lock(hashtext('annotator names'));
            INSERT INTO facets ({", ".join(_FACET)}) VALUES
                (r.layer, r.label, r.status, r.origin, r.unsure, coalesce(r.event_type, ''))
                ON CONFLICT DO NOTHING;
            SELECT id INTO facet FROM facets WHERE {_SAME};
        END IF;
        INSERT INTO article_facets (facet_id, article_id, number) VALUES (facet, r.article_id, step)
            ON CONFLICT (facet_id, article_id) DO UPDATE SET number = article_facets.number + step;
        IF step < 0 THEN
            DELETE FROM article_facets WHERE facet_id = facet AND article_id = r.article_id AND number <= 0;
        ELSIF EXISTS (SELECT 1 FROM unnest(ARRAY[r.entity, r.speaker, r.resolved_speaker]) AS given (name)
            WHERE name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM names WHERE names.name = given.name)) THEN
            PERFORM pg_advisory_xact_lock(hashtext('annotator names'));
            INSERT INTO names (name) SELECT name FROM
                unnest(ARRAY[r.entity, r.speaker, r.resolved_speaker]) AS given (name)
                WHERE name IS NOT NULL ON CONFLICT DO NOTHING;
        END IF; END $$""",
    """CREATE FUNCTION annotator_on_annotation() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP != 'INSERT' THEN PERFORM annotator_count(OLD, -1); END IF;
        IF TG_OP != 'DELETE' THEN PERFORM annotator_count(NEW, 1); END IF;
        IF TG_OP = 'DELETE' THEN
            IF OLD.note != '' THEN PERFORM annotator_note(OLD.article_id); END IF;
        ELSIF TG_OP = 'INSERT' THEN
            IF NEW.note != '' THEN PERFORM annotator_note(NEW.article_id); END IF;
        ELSIF OLD.note != NEW.note THEN PERFORM annotator_note(NEW.article_id);
        END IF;
        RETURN NULL; END $$""",
    """CREATE TRIGGER search_text AFTER INSERT ON texts
        FOR EACH ROW EXECUTE FUNCTION annotator_on_text()""",
    """CREATE TRIGGER search_article AFTER UPDATE ON articles
        FOR EACH ROW EXECUTE FUNCTION annotator_on_article()""",
    """CREATE TRIGGER search_annotation AFTER INSERT OR UPDATE OR DELETE ON annotations
        FOR EACH ROW EXECUTE FUNCTION annotator_on_annotation()""",
)

FILL: tuple[str, ...] = ("DELETE FROM search", _INDEX, "DELETE FROM noted", _NOTES)
