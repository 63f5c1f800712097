#include "ask/datasette.h"

#include "db/dictionary.h"
#include "record/json.h"

#include <string.h>

/* Columns of few values, by which one narrows down. */
static const struct {
    const char *table, *columns[7];
} facets[] = {
    {"review", {"rating", "coded_in", "country", "version"}},
    {"coded_review", {"app", "rating", "coded_in"}},
    {"review_code", {"app", "rating", "factor", "pole", "coded"}},
    {"evidence", {"app", "rating", "factor", "codes_as", "status", "coded"}},
    {"net_score", {"app", "rating", "factor"}},
    {"factor_prevalence", {"group_name", "pole"}},
    {"lexicon_entry", {"factor", "pole", "weak", "silences"}},
    {"hit", {"status", "codes_as", "in"}},
    {"code", {"factor", "pole"}},
    {"reject", {"reason"}},
};

static const struct {
    const char *name, *title, *sql;
} queries[] = {
    {"prevalence", "How many reviews name what",
        "SELECT name, pole, reviews, readable, percent FROM factor_prevalence "
        "ORDER BY reviews DESC"},
    {"words", "The words behind a code",
        "SELECT id, app, rating, date, surface, status, entry, pattern, "
        "context FROM evidence WHERE coded AND factor = :factor "
        "AND codes_as = :pole ORDER BY date DESC"},
    {"why", "All hits of one review",
        "SELECT factor, pole, codes_as, coded, status, surface, \"in\", b, e, "
        "cue, weight, entry, pattern FROM evidence WHERE id = :id ORDER BY n"},
    {"disagree", "Stars and codes that disagree",
        "SELECT id, app, rating, codes, title, text FROM coded_review "
        "WHERE (rating >= 4 AND barriers > 0 AND facilitators = 0) "
        "OR (rating <= 2 AND facilitators > 0 AND barriers = 0) "
        "ORDER BY rating DESC, id"},
    {"entries", "Which entries of the lexicon speak most often",
        "SELECT entry, pattern, factor, codes_as, count(*) AS hits, "
        "count(DISTINCT id) AS reviews FROM evidence WHERE coded "
        "GROUP BY entry, codes_as ORDER BY reviews DESC"},
    {"uncoded", "Reviews that were read and got no code",
        "SELECT id, app, rating, date, title, text FROM coded_review "
        "WHERE coded_in IS NOT NULL AND codes = '' ORDER BY rating, id"},
    {"runs", "What was run, and its account",
        "SELECT key, kind, state, started, ended, command, rows_in, new, "
        "replaced, unchanged, rejected FROM run ORDER BY key"},
};

static void member(struct buf *b, const char *name, struct str value)
{
    buf_format(b, "\"%s\": ", name);
    json_write(b, value);
}

static void add_columns(struct buf *b, const struct dictionary_table *t)
{
    buf_add(b, STR(",\n          \"columns\": {"));
    for (size_t i = 0; i < t->column_count; i++) {
        buf_add(b, i ? STR(",\n            ") : STR("\n            "));
        json_write(b, t->columns[i].name);
        buf_add(b, STR(": "));
        json_write(b, t->columns[i].about);
    }
    buf_byte(b, '}');
}

static void add_facets(struct buf *b, const struct dictionary_table *t)
{
    for (size_t i = 0; i < sizeof facets / sizeof *facets; i++) {
        if (!str_eq(t->name, str_of(facets[i].table)))
            continue;
        buf_add(b, STR(",\n          \"facets\": ["));
        for (size_t k = 0; facets[i].columns[k]; k++) {
            buf_add(b, k ? STR(", ") : STR(""));
            json_write(b, str_of(facets[i].columns[k]));
        }
        buf_byte(b, ']');
    }
}

static void add_tables(struct buf *b, const struct dictionary *d)
{
    for (size_t i = 0; i < d->table_count; i++) {
        buf_add(b, i ? STR(",\n        ") : STR("\n        "));
        json_write(b, d->tables[i].name);
        buf_add(b, STR(": {\n          "));
        member(b, "description", d->tables[i].about);
        add_columns(b, &d->tables[i]);
        add_facets(b, &d->tables[i]);
        buf_add(b, STR("\n        }"));
    }
}

static void add_queries(struct buf *b)
{
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        buf_format(b, "%s\n        \"%s\": {", i ? "," : "", queries[i].name);
        member(b, "title", str_of(queries[i].title));
        buf_add(b, STR(", "));
        member(b, "sql", str_of(queries[i].sql));
        buf_byte(b, '}');
    }
}

/* "reviews" of "results/reviews.db" */
static struct str stem(const char *path)
{
    const char *name = strrchr(path, '/');
    struct str s = str_of(name ? name + 1 : path);
    const char *dot = strrchr(s.p, '.');
    return dot && dot > s.p ? str_slice(s, 0, (size_t)(dot - s.p)) : s;
}

bool datasette_write(
    const char *path, FILE *out, struct arena *arena, struct error *err)
{
    struct dictionary d = {0};
    struct buf b = {.arena = arena};
    if (!dictionary_read(&d, arena, err))
        return false;
    buf_add(&b, STR("{\n  \"title\": \"mindsift\",\n  "));
    member(&b, "description", d.about);
    buf_add(&b, STR(",\n  \"databases\": {\n    "));
    json_write(&b, stem(path));
    buf_add(&b, STR(": {\n      \"tables\": {"));
    add_tables(&b, &d);
    buf_add(&b, STR("},\n      \"queries\": {"));
    add_queries(&b);
    buf_add(&b, STR("}\n    }\n  }\n}\n"));
    fwrite(b.p, 1, b.n, out);
    return true;
}
