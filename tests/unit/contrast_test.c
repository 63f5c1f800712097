/*
 * Ten tables. Wanted values: R 4.2.2 (prop.test for Wilson's intervals, put
 * together as Newcombe's method 10 says; chisq.test without correction,
 * fisher.test, p.adjust), the same as scipy 1.10.1 gives (binomtest,
 * chi2_contingency, fisher_exact). 56 of 70 against 48 of
 * 80 is the example of Newcombe 1998, table II: 0.0524 to 0.3339. Student's
 * t: scipy.stats.t.ppf; clusters: numpy 1.24, from the formulas.
 */
#include "ask/contrast.h"
#include "check.h"

#include <math.h>

/* To a millionth of the value, or of 1. */
static void near(double got, double want, const char *what, int line)
{
    check_count++;
    double scale = fabs(want) < 1 && want != 0 ? fabs(want) : 1;
    if ((isnan(got) && isnan(want)) || fabs(got - want) <= 1e-6 * scale)
        return;
    check_failures++;
    fprintf(stderr, "%s:%d: %s\n  wanted: %.12g\n  got:    %.12g\n", __FILE__,
        line, what, want, got);
}

#define NEAR(got, want) near((got), (want), #got, __LINE__)

static const struct {
    struct contrast c;
    double difference, low, high, chi_square, fisher;
    bool sparse;
} tables[] = {
    {{{20, 25}, {10, 25}}, 4.000000000e-01, 1.285296029e-01, 5.998842028e-01,
        3.892417123e-03, 8.578508150e-03, false},
    {{{45, 60}, {25, 40}}, 1.250000000e-01, -5.552778749e-02, 3.050883049e-01,
        1.814492077e-01, 1.909673592e-01, false},
    {{{1, 10}, {11, 14}}, -6.857142857e-01, -8.467933756e-01, -2.845344662e-01,
        9.252740371e-04, 2.759456185e-03, false},
    {{{0, 40}, {6, 40}}, -1.500000000e-01, -2.907232437e-01, -3.176286944e-02,
        1.086976043e-02, 2.554660529e-02, true},
    {{{3, 100}, {1, 100}}, 2.000000000e-02, -2.867140302e-02, 7.513743064e-02,
        3.124222112e-01, 6.212024590e-01, true},
    {{{120, 2345}, {61, 1234}}, 1.739968829e-03, -1.410584548e-02,
        1.620894404e-02, 8.213665172e-01, 8.726098220e-01, false},
    {{{7, 18}, {2, 382}}, 3.836532868e-01, 1.973161981e-01, 6.086060567e-01,
        7.706864141e-27, 3.535371203e-09, true},
    {{{56, 70}, {48, 80}}, 2.000000000e-01, 5.243147240e-02, 3.338726540e-01,
        8.045081368e-03, 1.252112975e-02, false},
    {{{9, 10}, {3, 10}}, 6.000000000e-01, 1.705227239e-01, 8.090179735e-01,
        6.169899321e-03, 1.976661110e-02, true},
    {{{2345, 22400}, {1234, 11110}}, -6.383607111e-03, -1.354398698e-02,
        6.318015563e-04, 7.489301027e-02, 7.741825514e-02, false},
};

static const double adjusted[] = {1.297472374e-02, 2.268115097e-01,
    4.626370186e-03, 4.257767549e-02, 6.902249544e-01, 8.213665172e-01,
    3.535371203e-08, 2.011270342e-02, 3.953322220e-02, 1.069900147e-01};

enum { TABLES = sizeof tables / sizeof *tables };

static void test_tables(void)
{
    for (size_t i = 0; i < TABLES; i++) {
        struct contrast c = tables[i].c;
        struct stats_rate d = contrast_difference(c);
        NEAR(d.point, tables[i].difference);
        NEAR(d.at.low, tables[i].low);
        NEAR(d.at.high, tables[i].high);
        NEAR(contrast_chi_square(c), tables[i].chi_square);
        NEAR(contrast_fisher(c), tables[i].fisher);
        CHECK_INT(contrast_sparse(c), tables[i].sparse);
        NEAR(contrast_p(c),
            tables[i].sparse ? tables[i].fisher : tables[i].chi_square);
    }
}

/* Left and right exchanged: the same, the other way round. */
static void test_mirror(void)
{
    for (size_t i = 0; i < TABLES; i++) {
        struct contrast c = {tables[i].c.right, tables[i].c.left};
        struct stats_rate d = contrast_difference(c);
        NEAR(d.point, -tables[i].difference);
        NEAR(d.at.low, -tables[i].high);
        NEAR(d.at.high, -tables[i].low);
        NEAR(contrast_fisher(c), tables[i].fisher);
    }
}

static void test_adjust(void)
{
    struct arena arena = {0};
    double p[TABLES], same[] = {0.04, 0.04, 0.04}, none[] = {1, 1};
    for (size_t i = 0; i < TABLES; i++)
        p[i] = contrast_p(tables[i].c);
    contrast_adjust(p, TABLES, &arena);
    for (size_t i = 0; i < TABLES; i++)
        NEAR(p[i], adjusted[i]);
    contrast_adjust(same, 3, &arena);
    for (size_t i = 0; i < 3; i++)
        NEAR(same[i], 0.04);
    contrast_adjust(none, 2, &arena);
    NEAR(none[0], 1);
    contrast_adjust(none, 0, &arena);
    arena_free(&arena);
}

static void test_edges(void)
{
    struct contrast empty = {{0, 0}, {3, 10}}, nobody = {{0, 50}, {0, 60}},
                    all = {{50, 50}, {60, 60}};
    CHECK(isnan(contrast_difference(empty).point));
    NEAR(contrast_p(empty), 1);
    NEAR(contrast_p(nobody), 1);
    NEAR(contrast_p(all), 1);
    NEAR(contrast_fisher(nobody), 1);
    NEAR(contrast_difference(nobody).point, 0);
    CHECK(contrast_difference(nobody).at.low < 0);
    CHECK(contrast_difference(nobody).at.high > 0);
}

static void test_student(void)
{
    NEAR(stats_student(1), 12.7062047364);
    NEAR(stats_student(2), 4.3026527299);
    NEAR(stats_student(3), 3.1824463053);
    NEAR(stats_student(4), 2.7764451052);
    NEAR(stats_student(7), 2.3646242510);
    NEAR(stats_student(30), 2.0422724563);
    NEAR(stats_student(79), 1.9904502100);
    NEAR(stats_student(1000), 1.9623390808);
    CHECK(isnan(stats_student(0)));
}

static void test_clusters(void)
{
    static const struct stats_count apps[] = {{20, 100}, {5, 50}, {40, 90}},
                                    alike[] = {{1, 10}, {1, 10}, {1, 10},
                                        {1, 10}},
                                    nowhere[] = {{0, 30}, {0, 20}},
                                    uneven[] = {{90, 1000}, {2, 500}, {30, 60},
                                        {4, 44}, {0, 0}};
    struct stats_interval at = stats_clustered(apps, 3);
    NEAR(at.low, 0.0549860013);
    NEAR(at.high, 0.7033546030);
    at = stats_clustered(alike, 4);
    NEAR(at.low, 0.0236063007);
    NEAR(at.high, 0.3380274634);
    at = stats_clustered(nowhere, 2);
    NEAR(at.low, 0);
    NEAR(at.high, 0.7635348388);
    at = stats_clustered(uneven, 5);
    NEAR(at.low, 0.0213469296);
    NEAR(at.high, 0.2499166072);
    CHECK(isnan(stats_clustered(apps, 1).low));
    CHECK(isnan(stats_clustered(NULL, 0).high));
}

int main(void)
{
    test_tables();
    test_mirror();
    test_adjust();
    test_edges();
    test_student();
    test_clusters();
    return check_done("contrast");
}
