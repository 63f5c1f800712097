#include "run/report.h"

#include "run/timings.h"

#include <string.h>
#include <unistd.h>

enum { REJECTS_SHOWN = 5, FRAME_MS = 100 };

static double seconds_since(const struct timespec *then)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then->tv_sec) +
           (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

/* 1234567 as 1,234,567 */
static const char *grouped(uint64_t n, char *out, size_t room)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%llu", (unsigned long long)n);
    size_t used = 0;
    for (int i = 0; i < length && used + 2 < room; i++) {
        if (i && (length - i) % 3 == 0)
            out[used++] = ',';
        out[used++] = digits[i];
    }
    out[used] = '\0';
    return out;
}

void report_begin(struct report *r)
{
    clock_gettime(CLOCK_MONOTONIC, &r->begun);
    r->drawn = r->begun;
}

static void clear_line(struct report *r)
{
    if (r->line_open)
        fputs("\r\033[K", r->out);
    r->line_open = false;
}

static void draw(struct report *r, const struct tally *t)
{
    char rows[32], rate[32], rest[64] = "";
    double seconds = seconds_since(&r->begun);
    if (t->bytes_total && t->bytes) {
        double share = (double)t->bytes / (double)t->bytes_total;
        long left = (long)(seconds / share - seconds + 0.5);
        snprintf(rest, sizeof rest, "  %3.0f %%  %ld:%02ld left", share * 100,
            left / 60, left % 60);
    }
    clear_line(r);
    fprintf(r->out, "%s rows  %s rows/s%s", grouped(t->rows, rows, sizeof rows),
        grouped((uint64_t)((double)t->rows / (seconds > 0 ? seconds : 1)), rate,
            sizeof rate),
        rest);
    fflush(r->out);
    r->line_open = true;
    clock_gettime(CLOCK_MONOTONIC, &r->drawn);
}

/* Bytes of a dump may hold anything: a terminal gets none of its controls. */
static void print_safely(FILE *out, struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        fputc(c < 0x20 || c == 0x7F ? '?' : c, out);
    }
}

static void show_reject(struct report *r, const struct reject *reject)
{
    if (r->quiet || r->rejects_shown++ >= REJECTS_SHOWN)
        return;
    clear_line(r);
    fputs("mindsift: ", r->out);
    print_safely(r->out, reject->source.file);
    fprintf(
        r->out, ": row %llu refused: ", (unsigned long long)reject->source.row);
    print_safely(r->out, reject->reason);
    fputc('\n', r->out);
}

static void show_damage(struct report *r, const struct input *input)
{
    if (!input->damage.n)
        return;
    clear_line(r);
    fputs("mindsift: ", r->out);
    print_safely(r->out, input->file);
    fputs(": ", r->out);
    print_safely(r->out, input->damage);
    fputc('\n', r->out);
}

static void show_remark(struct report *r, const struct input *input)
{
    if (!input->remark.n || r->quiet)
        return;
    clear_line(r);
    fputs("mindsift: ", r->out);
    print_safely(r->out, input->file);
    fputs(": ", r->out);
    print_safely(r->out, input->remark);
    fputc('\n', r->out);
}

static void show_bad_bytes(struct report *r, const struct input *input)
{
    char digits[32];
    if (!input->bad_bytes || r->quiet)
        return;
    clear_line(r);
    fputs("mindsift: ", r->out);
    print_safely(r->out, input->file);
    grouped(input->bad_bytes, digits, sizeof digits);
    fprintf(r->out, ": %s byte sequence%s no ", digits,
        input->bad_bytes == 1 ? " that is" : "s that are");
    print_safely(r->out, input->encoding);
    fprintf(r->out, " became U+FFFD\n");
}

bool report_batch(struct report *r, const struct batch *b,
    const struct tally *so_far, struct error *err)
{
    for (size_t i = 0; i < b->reject_count; i++) {
        show_reject(r, &b->rejects[i]);
        if (r->rejects.out && !rejects_write(&r->rejects, &b->rejects[i], err))
            return false;
    }
    for (size_t i = 0; i < b->input_count; i++) {
        show_damage(r, &b->inputs[i]);
        show_remark(r, &b->inputs[i]);
        show_bad_bytes(r, &b->inputs[i]);
    }
    if (r->progress && seconds_since(&r->drawn) * 1000 >= FRAME_MS)
        draw(r, so_far);
    return true;
}

static void print_count(
    FILE *out, const char *before, uint64_t n, const char *behind)
{
    char digits[32];
    fprintf(out, "%s%s%s", before, grouped(n, digits, sizeof digits), behind);
}

static void print_rows(const struct report *r, const struct tally *t)
{
    FILE *out = r->out;
    print_count(out, "", t->rows, t->rows == 1 ? " row = " : " rows = ");
    if (r->stored) {
        print_count(out, "", t->fresh, " new + ");
        print_count(out, "", t->replaced, " replaced + ");
        print_count(out, "", t->unchanged, " unchanged + ");
    } else {
        print_count(out, "", t->rows - t->rejected, " passed on + ");
    }
    print_count(out, "", t->rejected, " rejected");
}

/* Finds of personal data. */
static uint64_t masked(const struct tally *t)
{
    uint64_t n = 0;
    for (int i = 0; i < MASK_KINDS; i++)
        n += t->masked[i];
    return n;
}

static void print_account(const struct report *r, const struct tally *t)
{
    FILE *out = r->out;
    bool again = t->recoded || t->kept;
    bool rows = t->rows || t->files || !again;
    fputs("mindsift: ", out);
    if (again)
        print_count(out, "", t->recoded,
            t->recoded == 1 ? " review coded again" : " reviews coded again");
    if (t->kept)
        print_count(out, ", ", t->kept, " kept as they were");
    if (again && rows)
        fputs("; ", out);
    if (rows)
        print_rows(r, t);
    if (t->files)
        print_count(out, "; ", t->files, t->files == 1 ? " file" : " files");
    if (t->passed_over)
        print_count(out, ", ", t->passed_over, " passed over");
    if (t->damaged)
        print_count(out, ", ", t->damaged, " damaged or missing");
    if (t->without_text)
        print_count(out, "; ", t->without_text, " without text");
    if (t->bad_ratings)
        print_count(out, "; ", t->bad_ratings,
            t->bad_ratings == 1 ? " rating out of 1-5 taken for none"
                                : " ratings out of 1-5 taken for none");
    if (t->gave_up)
        print_count(out, "; ", t->gave_up,
            t->gave_up == 1 ? " review on which a regex gave up"
                            : " reviews on which a regex gave up");
    if (masked(t))
        print_count(out, "; ", masked(t), " masked");
    fprintf(out, "; %.2f s\n", seconds_since(&r->begun));
}

/* Which rows are new is settled at the end: one that did not come has no
 * account that balances. */
static void print_stop(const struct report *r, const struct tally *t)
{
    print_count(r->out, "mindsift: stopped after ", t->rows,
        t->rows == 1 ? " row" : " rows");
    fprintf(r->out, "; %.2f s\n", seconds_since(&r->begun));
}

static void print_interrupt(const struct report *r, const struct tally *t)
{
    print_stop(r, t);
    if (r->stored)
        fputs("  hint: the same command, run again, does all of it\n", r->out);
}

static void print_timings(const struct report *r, const struct tally *t)
{
    if (r->timings && t->timing_count)
        timings_print(r->out, t);
}

void report_end(struct report *r, const struct tally *t, enum report_how how)
{
    clear_line(r);
    if (how == REPORT_INTERRUPTED && r->account)
        print_interrupt(r, t);
    if (how == REPORT_FAILED && r->account && t->rows && !r->quiet)
        print_stop(r, t);
    if (how != REPORT_DONE || r->quiet) {
        print_timings(r, t);
        return;
    }
    if (r->rejects_shown > REJECTS_SHOWN)
        print_count(r->out, "mindsift: ", r->rejects_shown - REJECTS_SHOWN,
            r->rejects.path ? " more rows refused\n"
                            : " more rows refused; --rejects FILE keeps "
                              "them all\n");
    if (r->account || t->rejected || t->damaged)
        print_account(r, t);
    if (t->otherwise)
        print_count(r->out, "mindsift: ", t->otherwise,
            " unchanged, with the codes of another --threshold or --lang; "
            "--recode codes all anew\n");
    print_timings(r, t);
}
