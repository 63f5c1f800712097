/*
 * What the user says about dumps, over what can be found out: which column is
 * what, what holds for every row, and how an app is called elsewhere.
 */
#ifndef RECORD_INTAKE_H
#define RECORD_INTAKE_H

#include "record/layout.h"

/* The order of the choices of --format. */
enum intake_format {
    FORMAT_AUTO, /* find out */
    FORMAT_CSV,
    FORMAT_TSV,
    FORMAT_JSON,    /* one document */
    FORMAT_JSONL,   /* an object a line */
    FORMAT_LINES,   /* a review a line */
    FORMAT_RECORDS, /* our own records, a line each; no choice */
};

/* A column, and what it is by --map. */
struct intake_map {
    struct str column;
    struct layout_name name;
};

struct intake_alias {
    struct str alias, name;
    long line;
};

struct person_key;

struct intake {
    enum intake_format format;
    bool day_first;                      /* 7/10/2020 is in October */
    const struct person_key *author_key; /* NULL: authors are dropped */
    struct intake_map *maps;
    size_t map_count, map_room;
    bool mapped[CELL_COUNT];
    struct str set[CELL_COUNT]; /* empty: not set */
    struct intake_alias *aliases;
    size_t alias_count, alias_room;
};

/*
 * Each reads what the user wrote into the intake; they fail where it cannot be
 * meant. "text=Body,rating=Stars": a comma parts two only where a field and a
 * '=' follow, so that columns may have commas in their names.
 */
bool intake_map(struct intake *in, const char *text, struct arena *keep,
    struct error *err) MUST_CHECK;
/* "app=calm,country=us" */
bool intake_set(
    struct intake *in, const char *text, struct error *err) MUST_CHECK;
/* Lines of "other name = name"; # begins a comment. */
bool intake_aliases(struct intake *in, const char *path, struct arena *keep,
    struct error *err) MUST_CHECK;

/* What a column is; NULL for one nobody knows, or wants. */
const struct layout_name *intake_find(
    const struct intake *in, struct str column);
/* The name under which an app is kept. */
struct str intake_app(const struct intake *in, struct str app);
/* How a field is called in --map; NULL for those that cannot be mapped. */
const char *intake_field(enum cell cell);

#endif
