#include "text/spelling.h"

#include "text/rune.h"
#include "text/token.h"

#include <string.h>

bool spelling_words_only(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (strchr("!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~", text.p[i]))
            return false;
    return true;
}

static enum atom_kind atom_kind_of(const struct pattern *p)
{
    return p->kind == PATTERN_STEM     ? ATOM_STEM
           : p->kind == PATTERN_PREFIX ? ATOM_PREFIX
                                       : ATOM_NORM;
}

/* The tokens of a word of a pattern; false when there is a mistake. */
static bool tokens_of(struct speller *s, const struct pattern *p,
    struct prose *prose, struct error *err)
{
    if (p->kind == PATTERN_QUOTED && !spelling_words_only(p->text)) {
        error_set(err, ERR_LEXICON, p->at,
            "a quotation with signs in it stands alone on its line");
        return error_hint(err, "split the entry, or leave the signs out");
    }
    *prose = (struct prose){.bytes = p->text};
    tokenize(s->tokenizer, prose, s->scratch);
    if (prose->token_count)
        return true;
    error_set(err, ERR_LEXICON, p->at, "'" STR_FMT "' holds no word",
        STR_ARG(p->text));
    return error_hint(err, "signs are matched by a quotation that stands "
                           "alone on its line");
}

/* Of a prefix only case and apostrophes are folded: `info*` is no whole word
 * that tokens.lex could know. */
static struct str prefix(struct speller *s, struct str raw)
{
    return rune_fold(raw, arena_alloc(s->scratch, RUNE_FOLD_ROOM(raw.n), 1, 1));
}

static uint32_t token_atom(
    struct speller *s, enum atom_kind kind, const struct prose *prose, size_t i)
{
    const struct token *t = &prose->tokens[i];
    struct str raw = str_slice(prose->bytes, t->at.b, t->at.e);
    return classes_atom(s->classes, kind,
        kind == ATOM_PREFIX ? prefix(s, raw)
        : kind == ATOM_STEM ? t->stem
                            : t->norm);
}

/* The atom of a word that is one token by its looks. */
static uint32_t plain_atom(
    struct speller *s, enum atom_kind kind, struct str word)
{
    struct str norm, stem;
    if (kind == ATOM_PREFIX)
        return classes_atom(s->classes, kind, prefix(s, word));
    if (kind == ATOM_NORM)
        return classes_atom(s->classes, kind,
            tokenizer_norm_once(s->tokenizer, word, s->scratch));
    tokenizer_word_once(s->tokenizer, word, s->scratch, &norm, &stem);
    return classes_atom(s->classes, kind, stem);
}

static void single(struct spelling *out, uint32_t atom)
{
    out->one = atom;
    out->atoms = &out->one;
    out->count = 1;
}

static bool from_tokens(struct speller *s, const struct pattern *p,
    struct spelling *out, struct error *err)
{
    struct prose prose;
    if (!tokens_of(s, p, &prose, err))
        return false;
    size_t last = prose.token_count - 1;
    uint32_t *atoms = ARENA_NEW(s->scratch, uint32_t, last + 1);
    for (size_t i = 0; i < last; i++)
        atoms[i] = token_atom(s, ATOM_NORM, &prose, i);
    atoms[last] = token_atom(s, atom_kind_of(p), &prose, last);
    *out = (struct spelling){.atoms = atoms, .count = last + 1};
    return true;
}

bool spelling_of(struct speller *s, const struct pattern *p,
    struct spelling *out, struct error *err)
{
    enum atom_kind kind = atom_kind_of(p);
    uint32_t atom;
    if (p->kind == PATTERN_QUOTED)
        return from_tokens(s, p, out, err);
    if (spelled_find(&s->known, kind, p->text, &atom)) {
        single(out, atom);
        return true;
    }
    if (token_plain(p->text))
        single(out, plain_atom(s, kind, p->text));
    else if (!from_tokens(s, p, out, err))
        return false;
    if (out->count == 1)
        spelled_keep(&s->known, s->draft, kind, p->text, out->atoms[0]);
    return true;
}
