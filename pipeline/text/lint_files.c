/* What files say that nobody will hear. */
#include "base/near.h"
#include "base/table.h"
#include "text/lexline.h"
#include "text/lint_rules.h"
#include "text/token.h"

#include <string.h>

static void look_at_block(
    const struct lexicon *l, const struct block *b, struct findings *out)
{
    struct error *e;
    bool example = false;
    if (!b->entry_count) {
        e = lint_warning(out, "empty block");
        error_set(e, ERR_LEXICON, b->at, "this %s block has no entries",
            pole_name(b->pole));
        error_hint(e, "indent its entries, or take the header out");
        return;
    }
    for (size_t i = 0; i < l->entry_count; i++)
        example = example ||
                  (l->entries[i].block == b && l->entries[i].example_count);
    if (example)
        return;
    e = lint_warning(out, "no example");
    error_set(e, ERR_LEXICON, b->at, "this %s block has no example",
        pole_name(b->pole));
    error_hint(e, "below an entry: + a sentence that must get the code");
}

static void unknown_rung(const struct lexicon *l, struct str word,
    struct place at, struct findings *out)
{
    struct near near = {.word = word};
    struct error *e = lint_warning(out, "unknown factor");
    error_set(
        e, ERR_LEXICON, at, "no file says 'factor " STR_FMT "'", STR_ARG(word));
    for (size_t i = 0; i < l->factor_count; i++)
        near_try(&near, l->factors[i].id);
    if (near.best.n)
        error_hint(e, "did you mean " STR_FMT "?", STR_ARG(near.best));
}

static void look_at_ladder(const struct lexicon *l,
    const struct lexicon_file *file, struct findings *out)
{
    struct table seen = {0};
    struct str rest = file->text, word;
    struct place at = {.file = file->shown}, where;
    struct lexline line;
    while (lexline_next(&rest, &at, out->arena, &line)) {
        while (lexline_word(&line, &word, &where)) {
            if (str_eq(word, STR("/")))
                continue;
            if (lexicon_factor(l, word) == NO_FACTOR)
                unknown_rung(l, word, where, out);
            else if ((*table_at(&seen, out->arena, word))++)
                error_set(lint_warning(out, "ladder"), ERR_LEXICON, where,
                    "'" STR_FMT "' stands on the ladder twice: the lower "
                    "place counts",
                    STR_ARG(word));
        }
    }
}

/* tokens.lex */

struct folds {
    struct tokenizer *tokenizer;
    struct table from; /* form to line */
    struct findings *out;
};

static size_t count_tokens(struct folds *f, struct str text)
{
    struct prose prose = {.bytes = text};
    tokenize(f->tokenizer, &prose, f->out->arena);
    return prose.token_count;
}

static void fold_mistake(
    struct folds *f, struct place at, struct str word, const char *what)
{
    error_set(lint_warning(f->out, "fold"), ERR_LEXICON, at, "'" STR_FMT "' %s",
        STR_ARG(word), what);
}

static void look_at_fold(struct folds *f, struct lexline *line)
{
    struct str left, right, word, norm, stem;
    struct place at;
    if (!str_cut(line->text, '=', &left, &right))
        return;
    struct lexline forms = {.text = str_trim(left), .at = line->at};
    right = str_trim(right);
    tokenizer_word(f->tokenizer, right, &norm, &stem);
    if (count_tokens(f, right) != 1)
        fold_mistake(
            f, line->at, right, "is not one word: no pattern meets it");
    else if (!str_eq_nocase(norm, right))
        fold_mistake(f, line->at, right,
            "counts as another word itself: name that one here");
    while (lexline_word(&forms, &word, &at)) {
        uint32_t *line_before = table_at(&f->from, f->out->arena, word);
        if (count_tokens(f, word) != 1)
            fold_mistake(f, at, word, "is not one word: it is never met");
        else if (*line_before)
            error_set(lint_warning(f->out, "fold"), ERR_LEXICON, at,
                "'" STR_FMT "' stands in line %u already: this one counts",
                STR_ARG(word), *line_before);
        *line_before = (uint32_t)at.line;
    }
}

static void look_at_folds(const struct lexicon *l,
    const struct lexicon_file *file, struct findings *out)
{
    struct str lang, name, rest = file->text;
    struct place at = {.file = file->shown};
    struct lexline line;
    struct folds f = {.out = out};
    str_cut(file->path, '/', &lang, &name);
    for (size_t i = 0; i < l->pack_count; i++)
        if (str_eq(l->packs[i]->lang, lang))
            f.tokenizer = tokenizer_start(l->packs[i]->rules);
    while (f.tokenizer && lexline_next(&rest, &at, out->arena, &line))
        look_at_fold(&f, &line);
    tokenizer_stop(f.tokenizer);
}

void lint_files(const struct lexicon *l, struct findings *out)
{
    for (size_t i = 0; i < l->block_count; i++)
        look_at_block(l, l->blocks[i], out);
    for (size_t i = 0; i < l->file_count; i++) {
        if (str_eq(l->files[i].path, STR("ladder.lex")))
            look_at_ladder(l, &l->files[i], out);
        if (str_ends(l->files[i].path, STR("/tokens.lex")))
            look_at_folds(l, &l->files[i], out);
    }
}
