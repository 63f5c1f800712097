#include "text/lexedit.h"
#include "unit/check.h"

static void weights(struct arena *a)
{
    static const struct {
        const char *line;
        int unit;
        const char *want;
    } cases[] = {
        {"  crash~     0.90", 8700, "  crash~     0.87"},
        {"  crash~     0.90", 9000, "  crash~     0.90"},
        {"  crash~     0.9", 9000, "  crash~     0.9"},
        {"  crash~", 8700, "  crash~   0.87"},
        {"  crash~  # often", 8700, "  crash~   0.87  # often"},
        {"\tbuggy  0.70 [weak] not: keep # so\r", 6500,
            "\tbuggy  0.65 [weak] not: keep # so\r"},
        {"  buggy  [weak] not:keep", 6500, "  buggy  0.65 [weak] not:keep"},
        {"  bug free      not: keep", 10000, "  bug free      1.00 not: keep"},
        {"  \"24/7 # 0.5\"", 6125, "  \"24/7 # 0.5\"   0.6125"},
        {"  /\\bcode #\\d+/  1.0\r", 9900, "  /\\bcode #\\d+/  0.99\r"},
        {"  \xE2\x80\x9Cios 16\xE2\x80\x9D \xC2\xA0 0.5 # \xE2\x80\x99", 5500,
            "  \xE2\x80\x9Cios 16\xE2\x80\x9D \xC2\xA0 0.55 # \xE2\x80\x99"},
        {"  16", 5500, "  16   0.55"},
        {"  # crash 0.90", 5500, "  # crash 0.90"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_STR(lexedit_weight(str_of(cases[i].line), cases[i].unit, a),
            cases[i].want);
}

static void settings(struct arena *a)
{
    struct str line = STR("barrier  threshold 0.45   not: keep # threshold\r");
    CHECK_STR(lexedit_setting(line, "threshold", 1, STR("0.40"), a),
        "barrier  threshold 0.40   not: keep # threshold\r");
    CHECK_STR(lexedit_setting(line, "calibrate", 2, STR("0.1 0.9"), a),
        "barrier  threshold 0.45   not: keep  calibrate 0.1 0.9 # threshold\r");
    CHECK_STR(lexedit_setting(STR("barrier calibrate -1 2.5 not: drop"),
                  "calibrate", 2, STR("0.1 0.9"), a),
        "barrier calibrate 0.1 0.9 not: drop");
    CHECK_STR(lexedit_setting(STR("barrier"), "threshold", 1, STR("0.40"), a),
        "barrier  threshold 0.40");
    CHECK_STR(lexedit_setting(STR("reliability wish  0.85 # all"), "wish", 1,
                  STR("0.80"), a),
        "reliability wish  0.80 # all");
}

int main(void)
{
    struct arena a = {0};
    weights(&a);
    settings(&a);
    arena_free(&a);
    return check_done("lexedit");
}
