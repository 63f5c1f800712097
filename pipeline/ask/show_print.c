#include "ask/explain_show.h"
#include "ask/marked.h"
#include "ask/show.h"
#include "db/cue.h"

/* Columns of an app's and a factor's name, on screens as wide as `from`. */
static const struct {
    size_t from, app, factor;
} widths[] = {{140, 24, 26}, {110, 18, 20}, {0, 10, 12}};

static size_t choose(size_t columns)
{
    size_t i = 0;
    while (columns < widths[i].from)
        i++;
    return i;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static void count(
    const struct screen *s, uint64_t number, const char *one, const char *many)
{
    screen_number(s, number, 0);
    fprintf(s->out, " %s", number == 1 ? one : many);
}

static void print_subject(
    const struct screen *s, const struct concordance_ask *ask)
{
    screen_ink(s, INK_STRONG);
    if (ask->of == CONCORDANCE_UNCODED)
        fputs("no code", s->out);
    else if (ask->factor.n)
        screen_text(s, ask->factor, 0);
    else
        fputs("all factors", s->out);
    if (ask->pole)
        fprintf(s->out, ":%s", pole_name(ask->pole));
    screen_ink(s, INK_PLAIN);
    if (ask->of == CONCORDANCE_STATUS)
        fprintf(s->out, ", %s", status_name(ask->status));
    if (ask->of == CONCORDANCE_ALL)
        fputs(", coded or not", s->out);
}

void show_head(const struct screen *s, const struct showing *show)
{
    print_subject(s, &show->ask);
    fputs(": ", s->out);
    if (show->ask.of != CONCORDANCE_UNCODED) {
        count(s, show->hits, "hit", "hits");
        fputs(" in ", s->out);
    }
    count(s, show->reviews, "review", "reviews");
    if (show->where) {
        fputs("\n    where ", s->out);
        screen_text(s, str_of(show->where), 0);
    }
    if (show->shown < show->hits) {
        fputs("; ", s->out);
        screen_number(s, show->shown, 0);
        fputs(" of them", s->out);
    }
    if (show->random)
        fprintf(s->out, ", drawn with seed %ld", show->seed);
    if (show->side)
        fprintf(s->out, ", in order of the words to the %s",
            show->side == SHOW_LEFT ? "left" : "right");
    fputc('\n', s->out);
}

/* As much of the date as there is room for; its columns. */
static size_t print_origin(const struct screen *s,
    const struct concordance_line *line, size_t app, size_t date)
{
    size_t used = date + 4;
    if (app) {
        screen_text(s, line->app, app);
        fputc(' ', s->out);
        used += app + 1;
    }
    fprintf(s->out, "%c%c ", line->rating ? '0' + line->rating : '-',
        line->rating ? '*' : ' ');
    screen_text(s, str_slice(line->date, 0, smaller(date, line->date.n)), date);
    fputc(' ', s->out);
    return used;
}

/* Which code, where the lines do not all have the same. */
static size_t print_code(const struct screen *s, const struct showing *show,
    const struct concordance_line *line, size_t factor)
{
    size_t used = 0;
    enum pole pole = line->codes_as ? line->codes_as : line->pole;
    if (!show->ask.factor.n) {
        screen_text(s, line->factor, factor);
        fputc(' ', s->out);
        used += factor + 1;
    }
    if (show->ask.pole)
        return used;
    char sign = pole == POLE_BARRIER       ? '-'
                : pole == POLE_FACILITATOR ? '+'
                                           : '.';
    screen_ink(s, explain_ink(pole));
    fputc(line->codes_as ? sign : '.', s->out);
    screen_ink(s, INK_PLAIN);
    fputc(' ', s->out);
    return used + 2;
}

/* Where context made something of the hit, and the screen has room. */
static size_t print_status(const struct screen *s, const struct showing *show,
    const struct concordance_line *line)
{
    enum { STATUS = 12 };
    if (s->columns < 110 || show->ask.of == CONCORDANCE_STATUS)
        return 0;
    bool plain = line->status == STATUS_ASSERTED;
    screen_text(s, str_of(plain ? "" : status_name(line->status)), STATUS);
    fputc(' ', s->out);
    return STATUS + 1;
}

void show_hit(const struct screen *s, const struct showing *show,
    const struct concordance_line *line)
{
    size_t size = choose(s->columns), cue_count;
    struct cue *cues = cue_read(line->cues, &cue_count, show->arena);
    struct mark *marks = ARENA_NEW(show->arena, struct mark, cue_count + 1);
    size_t used = print_origin(s, line,
        smaller(show->app_width, widths[size].app), s->columns < 110 ? 7 : 10);
    used += print_code(s, show, line, widths[size].factor);
    used += print_status(s, show, line);
    marks[0] = (struct mark){line->at, '[', ']',
        explain_ink(line->codes_as ? line->codes_as : line->pole)};
    for (size_t i = 0; i < cue_count; i++)
        marks[i + 1] = (struct mark){cues[i].at, '{', '}', INK_STRONG};
    size_t room = s->columns > used + 24 ? s->columns - used : 24;
    marked_line(s, line->context, marks, cue_count + 1, line->at, room * 2 / 5,
        room - room * 2 / 5, show->arena);
    fputc('\n', s->out);
    if (!show->ids)
        return;
    screen_ink(s, INK_FAINT);
    fputs("    ", s->out);
    screen_text(s, line->id, 0);
    screen_ink(s, INK_PLAIN);
    fputc('\n', s->out);
}

void show_review(const struct screen *s, const struct showing *show,
    const struct concordance_line *line)
{
    fputc('\n', s->out);
    print_origin(
        s, line, smaller(show->app_width, widths[choose(s->columns)].app), 10);
    screen_text(s, line->id, 0);
    fputc('\n', s->out);
    if (line->title.n) {
        fputs("    ", s->out);
        screen_ink(s, INK_STRONG);
        screen_text(s, line->title, 0);
        screen_ink(s, INK_PLAIN);
        fputc('\n', s->out);
    }
    if (!line->context.n)
        return;
    fputs("    ", s->out);
    marked_print(s, line->context, NULL, 0, 4, show->arena);
}
