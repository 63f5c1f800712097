#include "run/chain.h"

#include <string.h>

static const struct place nowhere;

/* callbacks that do nothing, so that nobody tests for NULL */

static bool open_nothing(void *plan, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    (void)plan, (void)operands, (void)setup, (void)err;
    return true;
}

static bool enter_nothing(const void *plan, void *state, struct error *err)
{
    (void)plan, (void)state, (void)err;
    return true;
}

static bool process_nothing(
    const void *plan, void *work, struct batch *batch, struct error *err)
{
    (void)plan, (void)work, (void)batch, (void)err;
    return true;
}

static bool finish_nothing(
    const void *plan, void *gate, struct tally *tally, struct error *err)
{
    (void)plan, (void)gate, (void)tally, (void)err;
    return true;
}

static void stop_nothing(const void *plan, void *state)
{
    (void)plan, (void)state;
}

static void close_nothing(void *plan)
{
    (void)plan;
}

static void fill_in(struct stage *s)
{
    if (!s->open)
        s->open = open_nothing;
    if (!s->enter)
        s->enter = enter_nothing;
    if (!s->start)
        s->start = enter_nothing;
    if (!s->process)
        s->process = process_nothing;
    if (!s->drain)
        s->drain = process_nothing;
    if (!s->finish)
        s->finish = finish_nothing;
    if (!s->stop)
        s->stop = stop_nothing;
    if (!s->leave)
        s->leave = stop_nothing;
    if (!s->close)
        s->close = close_nothing;
}

static bool add(struct chain *c, const struct stage *stage, struct arena *keep,
    struct error *err)
{
    if (c->count == CHAIN_MOST)
        return error_set(err, ERR_USAGE, nowhere,
            "more than %d stages in one "
            "chain",
            CHAIN_MOST);
    struct link *l = &c->links[c->count++];
    l->stage = *stage;
    fill_in(&l->stage);
    l->plan = arena_alloc(keep, 1, stage->plan_size ? stage->plan_size : 1, 16);
    return opt_presets((struct opt_target){stage->opts, l->plan}, err);
}

static bool add_hidden(
    struct chain *c, const char *name, struct arena *keep, struct error *err)
{
    return add(c, registry_find(name), keep, err);
}

static bool check_operands(const struct link *l, struct error *err)
{
    const struct stage *s = &l->stage;
    if (!s->operands && l->operands.count) {
        error_set(err, ERR_USAGE, nowhere, "'%s' takes no '%s'", s->name,
            l->operands.words[0]);
        return error_hint(err,
            "it reads records: mindsift ingest %s then %s; 'then' parts stages",
            l->operands.words[0], s->name);
    }
    return true;
}

/* One stage with its words: `match -l DIR`. */
static bool add_segment(struct chain *c, int argc, char **argv,
    struct opt_target common, struct arena *keep, struct error *err)
{
    const struct stage *stage = argc ? registry_find(argv[0]) : NULL;
    if (!argc)
        return error_set(
            err, ERR_USAGE, nowhere, "'then' stands between two stages");
    if (!stage || stage->hidden) {
        error_set(err, ERR_USAGE, nowhere, "no stage is called '%s'", argv[0]);
        return error_hint(err, "`mindsift help` lists the stages");
    }
    if (c->count == 0 && stage->kind != STAGE_SOURCE &&
        !add_hidden(c, "read", keep, err))
        return false;
    if (!add(c, stage, keep, err))
        return false;
    struct link *l = &c->links[c->count - 1];
    struct opt_target targets[] = {{stage->opts, l->plan}, common,
        {c->links[0].stage.opts, c->links[0].plan}};
    /* The third is of a reader that was put in before it. */
    size_t count = c->count == 2 && c->links[0].stage.hidden ? 3 : 2;
    return opt_parse(targets, count, argc - 1, argv + 1, &l->operands, err) &&
           check_operands(l, err);
}

bool chain_parse(struct chain *c, int argc, char **argv,
    struct opt_target common, struct arena *keep, struct error *err)
{
    c->count = 0;
    for (int begin = 0, end; begin <= argc; begin = end + 1) {
        for (end = begin; end < argc && strcmp(argv[end], "then") != 0;)
            end++;
        if (!add_segment(c, end - begin, argv + begin, common, keep, err))
            return false;
    }
    if (c->links[c->count - 1].stage.kind == STAGE_SINK)
        return true;
    return add_hidden(c, "write", keep, err);
}

bool chain_whole(struct chain *c, int argc, char **argv,
    struct opt_target common, struct arena *keep, struct error *err)
{
    struct opt_target targets[CHAIN_MOST + 1];
    struct operands operands;
    c->count = 0;
    for (size_t i = 0; registry[i] && !registry[i]->hidden; i++) {
        if (!add(c, registry[i], keep, err))
            return false;
        targets[i] = (struct opt_target){registry[i]->opts, c->links[i].plan};
    }
    targets[c->count] = common;
    if (!opt_parse(targets, c->count + 1, argc, argv, &operands, err))
        return false;
    c->links[0].operands = operands;
    return true;
}

/* what each stage needs */

static bool place_error(const struct chain *c, size_t i, struct error *err)
{
    const struct stage *s = &c->links[i].stage;
    bool first = i == 0, last = i + 1 == c->count;
    if (s->kind == STAGE_SOURCE && !first)
        return error_set(
            err, ERR_USAGE, nowhere, "'%s' begins a chain", s->name);
    if (s->kind == STAGE_SINK && !last)
        return error_set(err, ERR_USAGE, nowhere, "'%s' ends a chain", s->name);
    return true;
}

static void name_giver(unsigned lacks, const char *taker, struct error *err)
{
    const struct stage *giver = registry_giver(lacks & -lacks);
    if (giver)
        error_hint(err, "put '%s' before '%s'", giver->name, taker);
}

bool chain_check(const struct chain *c, struct error *err)
{
    unsigned have = 0;
    for (size_t i = 0; i < c->count; i++) {
        const struct stage *s = &c->links[i].stage;
        unsigned lacks = s->needs & ~have;
        if (!place_error(c, i, err))
            return false;
        if (lacks) {
            error_set(err, ERR_USAGE, nowhere, "'%s' comes too early", s->name);
            name_giver(lacks, s->name, err);
            return false;
        }
        have |= s->adds;
    }
    return true;
}

bool chain_lacks(
    const struct stage *s, const struct review *r, struct error *err)
{
    unsigned lacks = s->needs & ~r->parts;
    error_set(err, ERR_USAGE, nowhere,
        "'%s' needs the %s, which the record of " STR_FMT " has not", s->name,
        part_name(lacks & -lacks), STR_ARG(r->id));
    name_giver(lacks, s->name, err);
    return false;
}

bool chain_open(struct chain *c, struct setup *setup, struct error *err)
{
    setup->digests = c->links[c->count - 1].stage.digests;
    for (size_t i = 0; i < c->count; i++) {
        struct link *l = &c->links[i];
        if (!l->stage.open(l->plan, &l->operands, setup, err)) {
            c->count = i;
            return false;
        }
    }
    return true;
}

void chain_close(struct chain *c)
{
    while (c->count) {
        struct link *l = &c->links[--c->count];
        l->stage.close(l->plan);
    }
}
