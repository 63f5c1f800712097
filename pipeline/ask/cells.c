#include "ask/cells.h"

#include "ask/screen.h"

#include <string.h>

static void part(struct cells_out *c)
{
    if (c->begun)
        putc(',', c->out);
    c->begun = true;
}

static bool looks_like_formula(struct str s)
{
    return s.n && memchr("=+-@\t\r", s.p[0], 6);
}

void cells_text(struct cells_out *c, struct str s)
{
    bool guard = !c->exact && looks_like_formula(s), quote = false;
    for (size_t i = 0; i < s.n; i++)
        quote |= s.p[i] && strchr(",\"\r\n", s.p[i]);
    part(c);
    if (quote)
        putc('"', c->out);
    if (guard) {
        putc('\'', c->out);
        c->guarded++;
    }
    struct str head, rest = s;
    for (bool more = true; more;) {
        more = str_cut(rest, '"', &head, &rest);
        screen_data(c->out, head);
        if (more)
            fputs("\"\"", c->out);
    }
    if (quote)
        putc('"', c->out);
}

void cells_number(struct cells_out *c, long long value)
{
    part(c);
    fprintf(c->out, "%lld", value);
}

void cells_plain(struct cells_out *c, const char *value)
{
    part(c);
    fputs(value, c->out);
}

void cells_empty(struct cells_out *c)
{
    part(c);
}

void cells_end(struct cells_out *c)
{
    putc('\n', c->out);
    c->begun = false;
}
