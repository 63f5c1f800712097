/*
 * What schema.sql says of each table and view, and of each of their columns:
 * read out of its comments, so that it is written once.
 */
#ifndef DB_DICTIONARY_H
#define DB_DICTIONARY_H

#include "base/arena.h"
#include "base/error.h"

struct dictionary_column {
    struct str name, type; /* of a view's column the type may be empty */
    struct str about;      /* empty: schema.sql lacks a comment */
    struct str refers_to;  /* table, or empty */
    bool may_be_null;      /* of tables */
};

struct dictionary_table {
    struct str name, about;
    bool view;
    struct dictionary_column *columns;
    size_t column_count, column_room;
};

struct dictionary {
    struct str about;                /* paragraphs, parted by empty lines */
    struct dictionary_table *tables; /* in order of schema.sql */
    size_t table_count, table_room;
};

bool dictionary_read(
    struct dictionary *d, struct arena *arena, struct error *err) MUST_CHECK;

#endif
