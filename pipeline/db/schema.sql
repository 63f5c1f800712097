-- The database of mindsift: one SQLite file, all that remains after a run.
--
-- Weights and probabilities are integers of 1/10000 (8000 is 0.8). Offsets
-- are byte offsets into the UTF-8 of one field, end exclusive: the words of a
-- hit are
--
--     CAST(substr(CAST(CASE "in" WHEN 'title' THEN title ELSE text END
--         AS BLOB), b + 1, e - b) AS TEXT)
--
-- Keys are internal and mean nothing outside this file; ids are for ever.
-- For reading, the views at the end are enough.

PRAGMA application_id = 1836280166; -- 'msif'
PRAGMA user_version = 2;            -- of this schema; older ones are brought up

-- One row per command that wrote here: what it was, and its account.
CREATE TABLE run (
    key INTEGER PRIMARY KEY,  -- in order of running
    state TEXT NOT NULL       -- loading: the first run has not ended yet
        CHECK (state IN ('loading', 'done')),
    command TEXT NOT NULL,    -- the command line; finishes a loading file
    options TEXT,             -- that bear on codes: lang=LANG threshold=P
    started TEXT NOT NULL,    -- ISO 8601, UTC
    ended TEXT,               -- ISO 8601, UTC
    program TEXT,             -- version of mindsift
    pcre2 TEXT,               -- version of the regex library
    snowball TEXT,            -- of the stemmers: hash of stems of fixed words
    sqlite TEXT,              -- version of the database library
    unicode TEXT,             -- version of the Unicode data
    lexicon TEXT NOT NULL,    -- hash of all lexicon files: one per database
    files INTEGER,            -- read
    damaged INTEGER,          -- files missing, unreadable, cut short
    rows_in INTEGER,          -- = new + replaced + unchanged + rejected
    new INTEGER,              -- rows whose id was not held yet
    replaced INTEGER,         -- rows that superseded an edition of their id
    unchanged INTEGER,        -- rows equal to the edition held, or older
    rejected INTEGER,         -- rows that could not be read
    without_text INTEGER,     -- rows kept with neither title nor text
    gave_up INTEGER,          -- patterns that hit a limit, once per review
    kind TEXT,                -- run, recode, rerun, merge or forget
    origin TEXT,              -- database it was taken over from; NULL: ran here
    counted_in INTEGER REFERENCES run (key), -- whose account includes this one
    forgotten INTEGER,        -- reviews taken out for data protection
    recoded INTEGER,          -- reviews held that were coded again
    timings TEXT              -- where the time went: JSON {part: seconds}
) STRICT;

-- One row per file and run.
CREATE TABLE input (
    key INTEGER PRIMARY KEY,  -- review.input and reject.input refer to it
    run INTEGER NOT NULL REFERENCES run (key), -- that read it
    file TEXT NOT NULL,       -- as it was named on the command line
    size INTEGER,             -- bytes on disk; NULL: read by another process
    sha256 TEXT,              -- of the file as it lies on disk, hex
    format TEXT,              -- csv, tsv, json, ...
    encoding TEXT,            -- of its text
    rows INTEGER,             -- records found in it
    rejected INTEGER,         -- of these could not be read
    damage TEXT,              -- what is wrong with it; NULL: nothing
    dates TEXT,               -- what was assumed of dates without a time zone
    bad_bytes INTEGER,        -- sequences that were no text, replaced by U+FFFD
    bad_ratings INTEGER,      -- ratings out of 1 to 5, taken for none
    UNIQUE (run, file)
) STRICT;

-- Every row that was refused, without its bytes.
CREATE TABLE reject (
    input INTEGER NOT NULL REFERENCES input (key), -- file it stood in
    row INTEGER NOT NULL,     -- record in that file, from 1
    "offset" INTEGER NOT NULL, -- of its first byte, decompressed
    length INTEGER NOT NULL,  -- in bytes
    reason TEXT NOT NULL      -- what was wrong with it
) STRICT;

-- The lexicon files, whole, so that every code can be made again.
CREATE TABLE lexicon_file (
    path TEXT PRIMARY KEY,    -- from the lexicon folder: en/cost_billing.lex
    sha256 TEXT NOT NULL,     -- of the text, hex
    text TEXT NOT NULL        -- as it lay on disk
) STRICT, WITHOUT ROWID;

-- What is coded: the factors of the framework.
CREATE TABLE factor (
    id TEXT PRIMARY KEY,      -- technical_reliability
    name TEXT NOT NULL,       -- Technical reliability
    group_name TEXT NOT NULL, -- group of the framework it belongs to
    ord INTEGER NOT NULL,     -- among all, by id
    rung INTEGER              -- on the ladder, 1 wins; NULL: not on it
) STRICT, WITHOUT ROWID;

-- One row per entry of the lexicon.
CREATE TABLE lexicon_entry (
    key INTEGER PRIMARY KEY,  -- hit.entry refers to it
    name TEXT NOT NULL,       -- file and line: en/cost_billing.lex:14
    factor TEXT NOT NULL REFERENCES factor (id), -- it speaks for
    pole TEXT NOT NULL,       -- barrier, facilitator, topic or mention
    pattern TEXT NOT NULL,    -- as written, without weight and flags
    weight INTEGER NOT NULL,  -- 1/10000: how often the code is right
    weak INTEGER NOT NULL,    -- 1: a single vague word
    silences INTEGER NOT NULL -- 1: an except, which makes no hits
) STRICT;

-- One row per app and store.
CREATE TABLE app (
    key INTEGER PRIMARY KEY,  -- review.app refers to it
    store TEXT NOT NULL,      -- google_play, app_store, ...
    name TEXT NOT NULL,       -- the app, as the store calls it
    UNIQUE (store, name)
) STRICT;

-- One row per review: the newest edition of its id.
CREATE TABLE review (
    key INTEGER PRIMARY KEY,  -- hit, score, code and correction refer to it
    id TEXT NOT NULL,         -- store:app:native; unique
    row_id TEXT,              -- an id column that is no identity
    app INTEGER NOT NULL REFERENCES app (key), -- reviewed
    rating INTEGER,           -- stars, 1 to 5
    title TEXT NOT NULL,      -- cleaned; empty: none
    text TEXT NOT NULL,       -- cleaned; empty: none
    date TEXT,                -- of the last edit, ISO 8601, UTC
    version TEXT,             -- of the app
    lang TEXT,                -- as the store says
    country TEXT,             -- as the store says
    helpful INTEGER,          -- votes
    author TEXT,              -- keyed hash of the name
    reply_text TEXT,          -- the developer's answer
    reply_date TEXT,          -- of the answer, ISO 8601, UTC
    text_key TEXT,            -- equal for texts equal but for case and blanks
    tokens INTEGER NOT NULL,  -- words in title and text
    coded_in TEXT,            -- language of the lexicon that read it; NULL:
                              -- no text, or no lexicon for its language
    gave_up INTEGER NOT NULL, -- patterns that hit their limit on it
    input INTEGER NOT NULL REFERENCES input (key), -- file it came from
    row INTEGER NOT NULL,     -- record in that file, from 1
    language TEXT,            -- as detected; NULL: too few letters
    language_confidence INTEGER, -- in it, 1/10000
    masked TEXT,              -- personal data blanked out: JSON {kind: count}
    raw_title TEXT,           -- as it came in; NULL unless asked for
    raw_text TEXT,            -- as it came in; NULL unless asked for
    options_of INTEGER REFERENCES run (key) -- whose options it is coded with
) STRICT;

-- One row per place where an entry matched: the evidence.
CREATE TABLE hit (
    review INTEGER NOT NULL REFERENCES review (key) ON DELETE CASCADE, -- in it
    n INTEGER NOT NULL,       -- from 0, by place in the review
    entry INTEGER NOT NULL REFERENCES lexicon_entry (key), -- that matched
    "in" TEXT NOT NULL,       -- title or text
    b INTEGER NOT NULL,       -- first byte in that field
    e INTEGER NOT NULL,       -- byte behind the last
    surface TEXT NOT NULL,    -- the words themselves
    status TEXT NOT NULL,     -- asserted, negated, resolved, lost, wish, ...
    cue TEXT,                 -- cues that acted: JSON [{"kind","b","e"}]
    codes_as TEXT,            -- barrier or facilitator; NULL: no code
    weight INTEGER NOT NULL,  -- 1/10000
    PRIMARY KEY (review, n)
) STRICT, WITHOUT ROWID;

-- How probable a factor and pole is in a review, where over 0.
CREATE TABLE score (
    review INTEGER NOT NULL REFERENCES review (key) ON DELETE CASCADE, -- of it
    factor TEXT NOT NULL REFERENCES factor (id), -- what is scored
    pole TEXT NOT NULL,       -- barrier or facilitator
    p INTEGER NOT NULL,       -- 1/10000
    PRIMARY KEY (review, factor, pole)
) STRICT, WITHOUT ROWID;

-- Scores at or over the threshold of their block: what the review says.
CREATE TABLE code (
    review INTEGER NOT NULL REFERENCES review (key) ON DELETE CASCADE, -- of it
    factor TEXT NOT NULL REFERENCES factor (id), -- that is coded
    pole TEXT NOT NULL,       -- barrier or facilitator
    flags TEXT NOT NULL,      -- weak,wish,resolved,lost,negated; or empty
    PRIMARY KEY (review, factor, pole)
) STRICT, WITHOUT ROWID;

-- What a person decided; survives every run.
CREATE TABLE correction (
    review INTEGER NOT NULL REFERENCES review (key) ON DELETE CASCADE, -- of it
    factor TEXT NOT NULL,     -- that is corrected
    pole TEXT NOT NULL,       -- barrier or facilitator
    value INTEGER NOT NULL,   -- 1: is there; 0: is not
    coder TEXT NOT NULL,      -- who says so
    date TEXT NOT NULL,       -- when, ISO 8601, UTC
    PRIMARY KEY (review, factor, pole, coder)
) STRICT, WITHOUT ROWID;

-- One row per review, with its codes as "factor:pole factor:pole ...".
CREATE VIEW coded_review AS
SELECT r.id,                  -- of the review
    a.store,                  -- where it was written
    a.name AS app,            -- that is reviewed
    r.rating,                 -- stars, 1 to 5
    r.date,                   -- of the last edit
    r.version,                -- of the app
    r.lang,                   -- as the store says
    r.country,                -- as the store says
    r.coded_in,               -- language of the lexicon; NULL: not read
    r.title,                  -- cleaned
    r.text,                   -- cleaned
    coalesce((SELECT group_concat(c.factor || ':' || c.pole, ' ')
        FROM code c WHERE c.review = r.key), '') AS codes, -- all, sorted by name
    (SELECT count(*) FROM code c
        WHERE c.review = r.key AND c.pole = 'barrier') AS barriers, -- how many
    (SELECT count(*) FROM code c
        WHERE c.review = r.key AND c.pole = 'facilitator')
        AS facilitators       -- how many
FROM review r JOIN app a ON a.key = r.app;

-- One row per review and factor scored: facilitator less barrier.
CREATE VIEW net_score AS
SELECT r.id,                  -- of the review
    a.store,                  -- where it was written
    a.name AS app,            -- that is reviewed
    r.rating,                 -- stars, 1 to 5
    r.date,                   -- of the last edit
    s.factor,                 -- that is scored
    sum(CASE s.pole WHEN 'barrier' THEN s.p ELSE 0 END)
        AS barrier,           -- probability, 1/10000
    sum(CASE s.pole WHEN 'facilitator' THEN s.p ELSE 0 END)
        AS facilitator,       -- probability, 1/10000
    sum(CASE s.pole WHEN 'facilitator' THEN s.p ELSE -s.p END)
        AS net                -- from -10000 to 10000
FROM score s JOIN review r ON r.key = s.review JOIN app a ON a.key = r.app
GROUP BY s.review, s.factor;

-- What is counted. All numbers of `summary` and `compare` come from the views
-- from here to `facet_code`, and these read reviews through `review_facet` and
-- codes through `code` alone: a filter puts narrower tables of these names in
-- front, for one connection.

-- One row per review: what reviews can be chosen and told apart by.
CREATE VIEW review_facet AS
SELECT r.key,                 -- of the review
    a.name AS app,            -- that is reviewed
    a.store,                  -- where it was written
    r.rating,                 -- stars, 1 to 5
    r.date,                   -- of the last edit
    substr(r.date, 1, 7) AS month, -- of it
    r.version,                -- of the app
    r.country,                -- as the store says
    coalesce(r.coded_in, r.language, r.lang) AS lang, -- of the text: what it
                              -- was read as, or seems to be
    r.title <> '' OR r.text <> '' AS with_text, -- 1: has any
    r.coded_in IS NOT NULL AS readable -- 1: in a coded language
FROM review r JOIN app a ON a.key = r.app;

-- One row per review and code.
CREATE VIEW code_facet AS
SELECT r.*,                   -- as in review_facet
    c.factor,                 -- that is coded
    c.pole,                   -- barrier or facilitator
    instr(c.flags, 'weak') > 0 AS weak -- 1: only by single vague words
FROM code c JOIN review_facet r ON r.key = c.review;

-- One row: how many reviews there are.
CREATE VIEW overview AS
SELECT count(*) AS reviews,   -- all
    coalesce(sum(with_text), 0) AS with_text, -- title or text
    coalesce(sum(readable), 0) AS readable, -- of these in a coded language:
                              -- the denominator of all shares
    coalesce(sum(EXISTS (SELECT 1 FROM code c WHERE c.review = r.key)), 0)
        AS coded,             -- with at least one code
    count(DISTINCT app) AS apps, -- by name
    min(date) AS first,       -- of the last edits
    max(date) AS last         -- of the last edits
FROM review_facet r;

-- One row per factor and pole: how many reviews carry the code.
CREATE VIEW factor_prevalence AS
SELECT f.id AS factor,        -- that is counted
    f.name,                   -- for people
    f.group_name,             -- group of the framework
    f.ord,                    -- among all, by id
    p.pole,                   -- barrier or facilitator
    coalesce(c.n, 0) AS reviews, -- with this code
    coalesce(c.weak, 0) AS weak, -- of these only by single vague words
    d.n AS readable,          -- the denominator: reviews with text in a
                              -- coded language
    round(100.0 * coalesce(c.n, 0) / nullif(d.n, 0), 2)
        AS percent            -- of these
FROM factor f
CROSS JOIN (SELECT 'barrier' AS pole UNION ALL SELECT 'facilitator') p
CROSS JOIN (SELECT coalesce(sum(readable), 0) AS n FROM review_facet) d
LEFT JOIN (SELECT factor, pole, count(*) AS n, sum(weak) AS weak
    FROM code_facet GROUP BY factor, pole) c
    ON c.factor = f.id AND c.pole = p.pole;

-- One row per app, per rating, per version ...: how many reviews there are.
-- Ask for one facet: WHERE facet = 'app'.
CREATE VIEW facet_size AS
SELECT 'app' AS facet,        -- app, rating, version, month, country, lang
    app AS value,             -- as text: calm, 5, 4.10.2, 2024-03, us, en, ...;
                              -- NULL: not known
    count(*) AS reviews,      -- all
    sum(with_text) AS with_text, -- title or text
    sum(readable) AS readable -- of these in a coded language: the denominator
    FROM review_facet GROUP BY app
UNION ALL SELECT 'rating', CAST(rating AS TEXT), count(*), sum(with_text),
    sum(readable)
    FROM review_facet GROUP BY rating
UNION ALL SELECT 'version', version, count(*), sum(with_text), sum(readable)
    FROM review_facet GROUP BY version
UNION ALL SELECT 'month', month, count(*), sum(with_text), sum(readable)
    FROM review_facet GROUP BY month
UNION ALL SELECT 'country', country, count(*), sum(with_text), sum(readable)
    FROM review_facet GROUP BY country
UNION ALL SELECT 'lang', lang, count(*), sum(with_text), sum(readable)
    FROM review_facet GROUP BY lang;

-- The same, and per code: how many reviews carry it; no row for none.
CREATE VIEW facet_code AS
SELECT 'app' AS facet,        -- app, rating, version, month, country, lang
    app AS value,             -- as in facet_size
    factor,                   -- that is counted
    pole,                     -- barrier or facilitator
    count(*) AS reviews,      -- with this code
    sum(weak) AS weak         -- of these only by single vague words
    FROM code_facet GROUP BY app, factor, pole
UNION ALL SELECT 'rating', CAST(rating AS TEXT), factor, pole, count(*),
    sum(weak)
    FROM code_facet GROUP BY rating, factor, pole
UNION ALL SELECT 'version', version, factor, pole, count(*), sum(weak)
    FROM code_facet GROUP BY version, factor, pole
UNION ALL SELECT 'month', month, factor, pole, count(*), sum(weak)
    FROM code_facet GROUP BY month, factor, pole
UNION ALL SELECT 'country', country, factor, pole, count(*), sum(weak)
    FROM code_facet GROUP BY country, factor, pole
UNION ALL SELECT 'lang', lang, factor, pole, count(*), sum(weak)
    FROM code_facet GROUP BY lang, factor, pole;

-- One row per reason why rows were refused.
CREATE VIEW reject_reason AS
SELECT reason,                -- what was wrong with them
    count(*) AS rows          -- refused for it, in all runs
FROM reject GROUP BY reason;

-- One row per kind of personal data that was masked in reviews and answers.
CREATE VIEW mask_kind AS
SELECT m.key AS kind,         -- email, phone, link, handle, number, name
    count(*) AS reviews,      -- that held some
    sum(m.value) AS times     -- in all of them
FROM review_facet f JOIN review r ON r.key = f.key
JOIN json_each(r.masked) m
WHERE r.masked IS NOT NULL GROUP BY m.key;

-- One row per hit, with all that led to it.
CREATE VIEW evidence AS
SELECT r.id,                  -- of the review
    a.store,                  -- where it was written
    a.name AS app,            -- that is reviewed
    r.rating,                 -- stars, 1 to 5
    r.date,                   -- of the last edit
    r.version,                -- of the app
    e.factor,                 -- of the entry
    e.pole,                   -- of the entry's block
    h.codes_as,               -- pole it speaks for; NULL: none
    EXISTS (SELECT 1 FROM code c WHERE c.review = h.review
        AND c.factor = e.factor AND c.pole = h.codes_as)
        AS coded,             -- 1: and the review has that code
    h.status,                 -- what context made of it
    h.cue,                    -- cues that acted: JSON [{"kind","b","e"}]
    h.weight,                 -- 1/10000
    e.name AS entry,          -- file and line
    e.pattern,                -- as written in the lexicon
    h."in",                   -- title or text
    h.b,                      -- first byte in that field
    h.e,                      -- byte behind the last
    h.surface,                -- the words themselves
    CASE h."in" WHEN 'title' THEN r.title ELSE r.text END
        AS context,           -- the whole field
    h.review AS key,          -- of the review in this file, as in review_facet
    h.n                       -- of the hit in its review, from 0
FROM hit h
JOIN lexicon_entry e ON e.key = h.entry
JOIN review r ON r.key = h.review
JOIN app a ON a.key = r.app;

-- One row per review, factor and pole scored: its probability, and whether
-- that makes a code.
CREATE VIEW review_code AS
SELECT r.id,                  -- of the review
    a.store,                  -- where it was written
    a.name AS app,            -- it is about
    r.rating,                 -- stars, 1 to 5
    r.date,                   -- of the last edit
    s.factor,                 -- that is scored
    s.pole,                   -- barrier or facilitator
    s.p,                      -- probability, 1/10000
    c.review IS NOT NULL AS coded, -- 1: the review has this code
    coalesce(c.flags, '') AS flags, -- weak,wish,resolved,lost,negated
    s.review AS key           -- of the review in this file, as in review_facet
FROM score s JOIN review r ON r.key = s.review JOIN app a ON a.key = r.app
LEFT JOIN code c
    ON c.review = s.review AND c.factor = s.factor AND c.pole = s.pole;

-- One row per review in a coded language: what it may count for, so that
-- copies count once, and every app as much as any other.
CREATE VIEW review_weight AS
SELECT f.key,                 -- of the review
    coalesce(c.n, 1) AS copies, -- reviews with its text, at least 8 words; 1:
                              -- it alone
    1.0 / coalesce(c.n, 1) AS weight_copies, -- 1 / copies
    1.0 * d.n / d.apps / b.n AS weight_apps -- reviews per app, on average, by
                              -- reviews of its app; their mean is 1
FROM review_facet f JOIN review r ON r.key = f.key
JOIN (SELECT app, count(*) AS n FROM review_facet
    WHERE readable GROUP BY app) b ON b.app = f.app
JOIN (SELECT count(*) AS n, count(DISTINCT app) AS apps FROM review_facet
    WHERE readable) d
LEFT JOIN (SELECT x.text_key, count(*) AS n
    FROM review_facet y JOIN review x ON x.key = y.key
    WHERE x.tokens >= 8 AND x.text_key IS NOT NULL GROUP BY x.text_key) c
    ON c.text_key = r.text_key AND r.tokens >= 8
WHERE f.readable;

-- One row per copy: same text of at least 8 words under another id.
CREATE VIEW copy_of AS
SELECT id,                    -- of the copy
    original,                 -- id of the oldest review with this text
    text_key                  -- that both share
FROM (SELECT id, text_key, first_value(id) OVER (
        PARTITION BY text_key ORDER BY date IS NULL, date, id) AS original
    FROM review WHERE tokens >= 8 AND text_key IN (
        SELECT text_key FROM review
        WHERE tokens >= 8 AND text_key IS NOT NULL
        GROUP BY text_key HAVING count(*) > 1))
WHERE id <> original;

-- From here on: made when the first load has ended, not before.

CREATE UNIQUE INDEX review_id ON review (id);
CREATE INDEX review_text_key ON review (text_key)
    WHERE tokens >= 8 AND text_key IS NOT NULL;
CREATE INDEX review_masked ON review (masked) WHERE masked IS NOT NULL;

-- On request: made by --fts and `mindsift index`, kept current by every run.

CREATE VIRTUAL TABLE review_text USING fts5 (title, text,
    content = 'review', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2');
