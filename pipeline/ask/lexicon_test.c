#include "ask/command.h"
#include "ask/example.h"
#include "ask/result.h"
#include "record/json.h"

#include <stdio.h>

struct plan {
    const char *lexicons;
    const char *lang;
    bool json;
};

struct test {
    const struct lexicon *lexicon;
    struct coder *coder;
    FILE *out;
    struct buf *json; /* NULL: for people */
    size_t entries, count, failed;
};

static void show_hits(const struct test *t, const struct review *r)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        struct str words = str_slice(r->prose[h->in].bytes, h->at.b, h->at.e);
        fprintf(t->out, "    \"" STR_FMT "\" by " STR_FMT " (%s) is %s",
            STR_ARG(words), STR_ARG(h->entry), pole_name(h->pole),
            status_name(h->status));
        for (size_t k = 0; k < h->cue_count; k++)
            fprintf(t->out, "%s %s \"" STR_FMT "\"", k ? "," : " by",
                cue_name(h->cues[k].kind),
                STR_ARG(str_slice(
                    r->prose[h->in].bytes, h->cues[k].at.b, h->cues[k].at.e)));
        fprintf(t->out, ": %s\n",
            h->codes_as == POLE_NONE ? "no code" : pole_name(h->codes_as));
    }
    if (!r->hit_count)
        fprintf(t->out, "    no entry fired\n");
}

static void show_failure(const struct test *t, const struct review *r,
    struct str factor, enum pole pole, const struct example *x)
{
    fprintf(t->out, "%s:%ld: %s " STR_FMT ":%s: " STR_FMT "\n", x->at.file,
        x->at.line, x->positive ? "should give" : "should not give",
        STR_ARG(factor), pole_name(pole), STR_ARG(x->text));
    show_hits(t, r);
}

static void add_hit(struct buf *b, const struct review *r, const struct hit *h)
{
    buf_add(b, STR("{\"entry\":"));
    json_write(b, h->entry);
    buf_add(b, STR(",\"words\":"));
    json_write(b, str_slice(r->prose[h->in].bytes, h->at.b, h->at.e));
    buf_format(b, ",\"status\":\"%s\",\"codes_as\":", status_name(h->status));
    if (h->codes_as == POLE_NONE)
        buf_add(b, STR("null}"));
    else
        buf_format(b, "\"%s\"}", pole_name(h->codes_as));
}

static void add_failure(const struct test *t, const struct review *r,
    struct str factor, enum pole pole, const struct example *x)
{
    struct buf *b = t->json;
    buf_add(b, t->failed > 1 ? STR(",{\"file\":") : STR("{\"file\":"));
    json_write(b, str_of(x->at.file));
    buf_format(b, ",\"line\":%ld,\"wanted\":%s,\"factor\":", x->at.line,
        x->positive ? "true" : "false");
    json_write(b, factor);
    buf_format(b, ",\"pole\":\"%s\",\"text\":", pole_name(pole));
    json_write(b, x->text);
    buf_add(b, STR(",\"hits\":["));
    for (size_t i = 0; i < r->hit_count; i++) {
        if (i)
            buf_byte(b, ',');
        add_hit(b, r, &r->hits[i]);
    }
    buf_add(b, STR("]}"));
}

static void try_example(
    struct test *t, const struct entry *e, const struct example *x)
{
    struct arena arena = {0};
    struct review r;
    struct str factor = t->lexicon->factors[e->block->factor].id;
    enum pole pole = e->block->pole;
    t->count++;
    if (!example_holds(t->coder, t->lexicon, e, x, &r, &arena)) {
        t->failed++;
        if (t->json)
            add_failure(t, &r, factor, pole, x);
        else
            show_failure(t, &r, factor, pole, x);
    }
    arena_free(&arena);
    coder_rest(t->coder);
}

static void try_all(struct test *t)
{
    if (t->json)
        buf_add(t->json, STR("{\"failures\":["));
    for (size_t i = 0; i < t->lexicon->entry_count; i++) {
        const struct entry *e = &t->lexicon->entries[i];
        t->entries += !e->except;
        for (size_t k = 0; k < e->example_count; k++)
            try_example(t, e, &e->examples[k]);
    }
    if (!t->json) {
        fprintf(t->out, "%zu entries, %zu examples, %zu failed\n", t->entries,
            t->count, t->failed);
        return;
    }
    buf_format(t->json, "],\"entries\":%zu,\"examples\":%zu,\"failed\":%zu}\n",
        t->entries, t->count, t->failed);
    fwrite(t->json->p, 1, t->json->n, t->out);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct buf json = {.arena = setup->keep};
    struct test t = {.out = out, .json = plan->json ? &json : NULL};
    const char *dir = operands->count ? operands->words[0] : plan->lexicons;
    if (operands->count > 1) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name one folder of lexicons, not %zu", operands->count);
        return -1;
    }
    if (!setup_lexicon(setup, dir, &t.lexicon, err))
        return -1;
    t.coder = coder_start(t.lexicon, str_of(plan->lang));
    if (!t.coder) {
        error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
        return -1;
    }
    try_all(&t);
    coder_stop(t.coder);
    if (!result_written(out, err))
        return -1;
    return t.failed ? 1 : 0;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_test = {
    .name = "lexicon test",
    .operands = "[DIR]",
    .summary = "run the examples that stand in the lexicons",
    .help =
        "A `+` line below an entry must get the code of its block (below a\n"
        "topic: either pole of its factor), a `-` line must not. A failure\n"
        "prints file and line, what was wanted, and every hit with its cues.\n"
        "The status is 1 when any example failed.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};
