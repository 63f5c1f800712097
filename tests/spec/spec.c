/*
 * Runs one .spec file: what the text floor makes of texts.
 *
 * Three lines, a blank line between groups: what to show, the text, what is
 * wanted. Lines that begin with # are prose. `\n` in a text is a line break.
 *
 *     clean      the cleaned text
 *     sentences  sentences, parted by " / "
 *     tokens     norms              stems      stems
 *     hits       words=factor:pole of each hit that won
 *     status     words=status>pole it codes as
 *     cues       words=kinds of the cues that acted, parted by +
 *     scores     factor:pole=0.80
 *     codes      factor:pole[flags]      gives      codes without flags
 *
 * "-" stands for nothing. The lexicons are those of the project, or what the
 * file itself says: `file en/x.lex`, then lines that begin with "| ".
 */
#include "base/buf.h"
#include "stage/setup.h"
#include "text/clean.h"
#include "text/coder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct spec {
    const char *path;
    struct arena keep, scratch;
    struct lexicon_file *files;
    size_t file_count, file_room;
    struct lexicon own;
    const struct lexicon *lexicon;
    struct setup setup;
    struct coder *coder;
    size_t count, failed;
};

static struct str words_of(
    const struct review *r, enum field in, struct span at)
{
    return str_slice(r->prose[in].bytes, at.b, at.e);
}

static void part(struct buf *out, const char *between)
{
    if (out->n)
        buf_add(out, str_of(between));
}

static void show_sentences(const struct review *r, struct buf *out)
{
    const struct prose *p = &r->prose[IN_TEXT];
    for (size_t i = 0; i < p->sentence_count; i++) {
        part(out, " / ");
        buf_add(out, words_of(r, IN_TEXT, p->sentences[i]));
    }
}

static void show_tokens(const struct review *r, struct buf *out)
{
    const struct prose *p = &r->prose[IN_TEXT];
    for (size_t i = 0; i < p->token_count; i++) {
        part(out, " ");
        buf_add(out, p->tokens[i].norm);
    }
}

static void show_stems(const struct review *r, struct buf *out)
{
    const struct prose *p = &r->prose[IN_TEXT];
    for (size_t i = 0; i < p->token_count; i++) {
        part(out, " ");
        buf_add(out, p->tokens[i].stem);
    }
}

static void show_clean(const struct review *r, struct buf *out)
{
    buf_add(out, r->prose[IN_TEXT].bytes);
}

static void show_hits(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        part(out, ", ");
        buf_add(out, words_of(r, h->in, h->at));
        buf_format(
            out, "=" STR_FMT ":%s", STR_ARG(h->factor), pole_name(h->pole));
    }
}

static void show_status(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        part(out, ", ");
        buf_add(out, words_of(r, h->in, h->at));
        buf_format(
            out, "=%s>%s", status_name(h->status), pole_name(h->codes_as));
    }
}

static void show_cues(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        part(out, ", ");
        buf_add(out, words_of(r, h->in, h->at));
        buf_byte(out, '=');
        for (size_t k = 0; k < h->cue_count; k++)
            buf_format(out, "%s%s", k ? "+" : "", cue_name(h->cues[k].kind));
    }
}

static void show_scores(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->score_count; i++) {
        const struct score *s = &r->scores[i];
        part(out, " ");
        buf_format(out, STR_FMT ":%s=%d.%04d", STR_ARG(s->factor),
            pole_name(s->pole), s->p / UNIT, s->p % UNIT);
    }
}

static void show_gives(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->code_count; i++) {
        part(out, " ");
        buf_format(out, STR_FMT ":%s", STR_ARG(r->codes[i].factor),
            pole_name(r->codes[i].pole));
    }
}

static void show_codes(const struct review *r, struct buf *out)
{
    for (size_t i = 0; i < r->code_count; i++) {
        const struct code *c = &r->codes[i];
        bool any = false;
        part(out, " ");
        buf_format(out, STR_FMT ":%s", STR_ARG(c->factor), pole_name(c->pole));
        for (unsigned bit = 1; bit < 1u << FLAG_COUNT; bit <<= 1) {
            if (!(c->flags & bit))
                continue;
            buf_format(out, "%s%s", any ? "," : "[", flag_name(bit));
            any = true;
        }
        if (any)
            buf_byte(out, ']');
    }
}

static const struct {
    const char *word;
    void (*show)(const struct review *, struct buf *);
} words[] = {
    {"clean", show_clean},
    {"sentences", show_sentences},
    {"tokens", show_tokens},
    {"stems", show_stems},
    {"hits", show_hits},
    {"status", show_status},
    {"cues", show_cues},
    {"scores", show_scores},
    {"codes", show_codes},
    {"gives", show_gives},
};

static void complain(const struct spec *s, long line, const char *what)
{
    fprintf(stderr, "%s:%ld: %s\n", s->path, line, what);
    exit(2);
}

static void complain_error(const struct error *err)
{
    error_print(err, stderr);
    exit(2);
}

/* tests/spec/../../lexicons */
static const char *project_lexicons(struct spec *s)
{
    const char *slash = strrchr(s->path, '/');
    size_t n = slash ? (size_t)(slash - s->path) : 0;
    return arena_format(
        &s->keep, "%.*s%s../../lexicons", (int)n, s->path, n ? "/" : "")
        .p;
}

static void load_lexicons(struct spec *s)
{
    struct error err = {0};
    s->setup = (struct setup){.keep = &s->keep, .program = "", .command = ""};
    bool ok;
    if (s->file_count) {
        ok = lexicon_build(&s->own, s->files, s->file_count, &s->keep, &err);
        s->lexicon = &s->own;
    } else {
        ok = setup_lexicon(&s->setup, project_lexicons(s), &s->lexicon, &err);
    }
    if (!ok)
        complain_error(&err);
    s->coder = coder_start(s->lexicon, STR(""));
}

static struct str unescaped(struct spec *s, struct str text)
{
    struct buf out = {.arena = &s->scratch};
    for (size_t i = 0; i < text.n; i++) {
        bool line_break =
            text.p[i] == '\\' && i + 1 < text.n && text.p[i + 1] == 'n';
        buf_byte(&out, line_break ? '\n' : text.p[i]);
        i += line_break;
    }
    return buf_str(&out);
}

static void run_case(struct spec *s, long line, struct str word,
    struct str text, struct str want)
{
    struct review r = {0};
    struct buf got = {.arena = &s->scratch};
    size_t i = 0, count = sizeof words / sizeof *words;
    while (i < count && !str_eq(word, str_of(words[i].word)))
        i++;
    if (i == count)
        complain(s, line, "no such word");
    if (!s->coder)
        load_lexicons(s);
    r.prose[IN_TEXT].bytes = unescaped(s, text);
    coder_code(s->coder, &r, &s->scratch);
    words[i].show(&r, &got);
    struct str shown = got.n ? buf_str(&got) : STR("-");
    want = unescaped(s, want);
    s->count++;
    if (!str_eq(shown, want)) {
        s->failed++;
        fprintf(stderr,
            "%s:%ld: " STR_FMT "\n  wanted: " STR_FMT "\n  got:    " STR_FMT
            "\n",
            s->path, line, STR_ARG(text), STR_ARG(want), STR_ARG(shown));
    }
    coder_rest(s->coder);
    arena_reset(&s->scratch);
}

/* `file en/x.lex` and its "| " lines; the rest begins behind them. */
static struct str read_lexicon_file(
    struct spec *s, struct str name, struct str rest, long *line)
{
    struct buf text = {.arena = &s->keep};
    struct str head, tail;
    while (rest.n && rest.p[0] == '|') {
        str_cut(rest, '\n', &head, &tail);
        buf_add(&text, str_from(head, head.n > 1 ? 2 : 1));
        buf_byte(&text, '\n');
        rest = tail;
        ++*line;
    }
    *ARENA_PUSH(&s->keep, s->files, s->file_count, &s->file_room) =
        (struct lexicon_file){.path = name,
            .shown = arena_cstr(&s->keep, name),
            .text = buf_str(&text)};
    return rest;
}

static void run_file(struct spec *s, struct str rest)
{
    struct str group[3], head, tail;
    size_t lines = 0;
    long line = 0, first = 0;
    while (rest.n) {
        str_cut(rest, '\n', &head, &tail);
        rest = tail;
        line++;
        if (head.n && head.p[0] == '#')
            continue;
        if (!lines && str_starts(head, STR("file "))) {
            rest = read_lexicon_file(s, str_from(head, 5), rest, &line);
            continue;
        }
        if (head.n) {
            if (lines == 3)
                complain(s, line, "a group has three lines");
            first = lines ? first : line;
            group[lines++] = head;
        }
        if (lines == 3) {
            run_case(s, first, group[0], group[1], group[2]);
            lines = 0;
        }
    }
    if (lines)
        complain(s, first, "a group has three lines");
}

static struct str read_file(struct spec *s)
{
    struct buf all = {.arena = &s->keep};
    char bytes[4096];
    size_t n;
    FILE *file = fopen(s->path, "rb");
    if (!file)
        complain(s, 0, "cannot be opened");
    while ((n = fread(bytes, 1, sizeof bytes, file)) > 0)
        buf_add(&all, (struct str){bytes, n});
    fclose(file);
    return buf_str(&all);
}

int main(int argc, char **argv)
{
    struct spec s = {.path = argc > 1 ? argv[1] : ""};
    if (argc != 2) {
        fprintf(stderr, "usage: spec FILE.spec\n");
        return 2;
    }
    run_file(&s, read_file(&s));
    printf("%s: %zu cases, %zu failed\n", s.path, s.count, s.failed);
    coder_stop(s.coder);
    if (s.lexicon == &s.own)
        lexicon_close(&s.own);
    setup_close(&s.setup);
    arena_free(&s.scratch);
    arena_free(&s.keep);
    return s.failed > 0 || s.count == 0;
}
