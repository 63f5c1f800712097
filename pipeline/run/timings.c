#include "run/timings.h"

void timings_name(struct tally *t, const struct chain *c)
{
    for (size_t i = 0; i < c->count; i++)
        t->timings[i] = (struct timing){.part = c->links[i].stage.name};
    t->timings[c->count] = (struct timing){.part = "finish"};
    t->timing_count = c->count + 1;
}

static double seconds(uint64_t ns)
{
    return (double)ns / 1e9;
}

static void print_part(FILE *out, const char *part, uint64_t ns,
    uint64_t all_ns, uint64_t text_bytes)
{
    double rate = ns ? (double)text_bytes / 1e6 / seconds(ns) : 0;
    double share = all_ns ? 100 * (double)ns / (double)all_ns : 0;
    fprintf(out, "  %-10s %10.3f %10.1f %8.1f %%\n", part, seconds(ns), rate,
        share);
}

void timings_print(FILE *out, const struct tally *t)
{
    uint64_t all = 0;
    for (size_t i = 0; i < t->timing_count; i++)
        all += t->timings[i].ns;
    fprintf(out, "  %-10s %10s %10s %10s\n", "part", "CPU s", "MB/s", "share");
    for (size_t i = 0; i < t->timing_count; i++)
        print_part(
            out, t->timings[i].part, t->timings[i].ns, all, t->text_bytes);
    print_part(out, "all", all, all, t->text_bytes);
}
