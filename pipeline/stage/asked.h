/*
 * The options about how dumps are to be read, for every word that reads them.
 * Its plan has a member `struct asked asked`.
 */
#ifndef STAGE_ASKED_H
#define STAGE_ASKED_H

#include "record/intake.h"
#include "stage/opt.h"

struct asked {
    const char *encoding, *aliases, *author_key;
    struct opt_list maps, sets;
    int format;
    long max_record; /* MB */
    bool day_first;
    struct intake intake; /* filled by asked_read */
};

/* By enum intake_format. */
extern const char *const asked_formats[];

/* Fails where an option cannot be meant. */
bool asked_read(
    struct asked *asked, struct arena *keep, struct error *err) MUST_CHECK;

/* clang-format off */
#define ASKED_OPT_MAX_RECORD(plan_type, member)                                \
    {                                                                          \
        .type = OPT_INT, .name = "max-record", .arg = "MB",                    \
        .offset = offsetof(plan_type, member), .preset = "16",                 \
        .min = 1, .max = 1024, .help = "refuse records that are longer",       \
    }
#define ASKED_OPTS(plan_type)                                                  \
    {                                                                          \
        .type = OPT_CHOICE, .name = "format", .arg = "FORMAT",                 \
        .offset = offsetof(plan_type, asked.format), .preset = "auto",         \
        .choices = asked_formats, .help = "of the files",                      \
    },                                                                         \
    {                                                                          \
        .type = OPT_TEXT, .name = "encoding", .arg = "NAME",                   \
        .offset = offsetof(plan_type, asked.encoding),                         \
        .help = "of files without a byte order mark (default: found)",         \
    },                                                                         \
    ASKED_OPT_MAX_RECORD(plan_type, asked.max_record),                         \
    {                                                                          \
        .type = OPT_LIST, .name = "map", .arg = "FIELD=COLUMN,...",            \
        .offset = offsetof(plan_type, asked.maps),                             \
        .help = "which column is what: text=Body,rating=Stars",                \
    },                                                                         \
    {                                                                          \
        .type = OPT_LIST, .name = "set", .arg = "FIELD=VALUE,...",             \
        .offset = offsetof(plan_type, asked.sets),                             \
        .help = "what holds for every row: app=calm,country=us",               \
    },                                                                         \
    {                                                                          \
        .type = OPT_TEXT, .name = "app-alias", .arg = "FILE",                  \
        .offset = offsetof(plan_type, asked.aliases),                          \
        .help = "other names of apps, lines of: other name = name",            \
    },                                                                         \
    {                                                                          \
        .type = OPT_TEXT, .name = "author-key", .arg = "FILE",                 \
        .offset = offsetof(plan_type, asked.author_key),                       \
        .help = "keep authors as hashes that only this key makes",             \
    },                                                                         \
    {                                                                          \
        .type = OPT_FLAG, .name = "day-first",                                 \
        .offset = offsetof(plan_type, asked.day_first),                        \
        .help = "read 7/10/2020 as 7 October, not July 10",                    \
    }
/* clang-format on */

#endif
