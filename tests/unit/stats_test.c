#include "ask/bootstrap.h"
#include "ask/probable.h"
#include "unit/check.h"

#include <math.h>

static void near(double got, double want, const char *what, int line)
{
    check_count++;
    if ((isnan(got) && isnan(want)) || fabs(got - want) <= 1e-6)
        return;
    check_failures++;
    fprintf(stderr, "%s:%d: %s\n  wanted: %.10f\n  got:    %.10f\n", __FILE__,
        line, what, want, got);
}

#define NEAR(got, want) near((got), (want), #got, __LINE__)

/*
 * kappa: cohen_kappa_score of scikit-learn 1.2.1; alpha: from the coincidence
 * matrix, by numpy 1.24; Wilson's interval of both / (both + first):
 * scipy.stats.binomtest 1.10.1.
 */
static const struct {
    struct stats_pair t;
    double kappa, alpha, low, high;
} tables[] = {
    {{20, 5, 10, 15}, 0.4000000000, 0.4000000000, 0.6086904963, 0.9113941531},
    {{45, 15, 25, 15}, 0.1304347826, 0.1252747253, 0.6276792992, 0.8422347747},
    {{25, 35, 5, 35}, 0.2592592593, 0.1959595960, 0.3006427856, 0.5427191898},
    {{118, 5, 2, 0}, -0.0233918129, -0.0246913580, 0.9083622661, 0.9825136435},
    {{40, 0, 0, 60}, 1.0000000000, 1.0000000000, 0.9123783988, 1.0000000000},
    {{0, 3, 4, 93}, -0.0355029586, -0.0310880829, 0.0000000000, 0.5614970318},
    {{7, 11, 2, 380}, 0.5036273387, 0.5023237986, 0.2030524657, 0.6138095840},
    {{259, 32, 31, 1278}, 0.8675113693, 0.8675526850, 0.8488832199,
        0.9210220739},
    {{1, 0, 0, 999}, 1.0000000000, 1.0000000000, 0.2065493144, 1.0000000000},
    {{81, 9, 37, 1473}, 0.7637694184, 0.7635457374, 0.8207582512, 0.9464932483},
};

static void test_tables(void)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const struct stats_pair *t = &tables[i].t;
        struct stats_interval w =
            stats_wilson((struct stats_count){t->both, t->both + t->first});
        NEAR(stats_kappa(t), tables[i].kappa);
        NEAR(stats_alpha_pair(t), tables[i].alpha);
        NEAR(w.low, tables[i].low);
        NEAR(w.high, tables[i].high);
    }
}

static void test_edges(void)
{
    struct stats_pair none = {0}, no_positives = {.neither = 50};
    struct stats_pair all = {.both = 50};
    signed char one_rater[] = {0, 1, 1, 0};
    NEAR(stats_kappa(&none), NAN);
    NEAR(stats_alpha_pair(&none), NAN);
    NEAR(stats_kappa(&no_positives), NAN);
    NEAR(stats_alpha_pair(&no_positives), NAN);
    NEAR(stats_kappa(&all), NAN);
    NEAR(stats_alpha(one_rater, 4, 1), NAN);
    NEAR(stats_wilson((struct stats_count){0, 0}).low, 0);
    NEAR(stats_wilson((struct stats_count){0, 0}).high, 1);
}

/* Krippendorff, Computing Krippendorff's alpha-reliability (2011): example A,
 * two observers, binary, published as 0.095; example C, four observers, five
 * categories, values missing, 0.743. */
static void test_alpha(void)
{
    static const signed char a[] = {
        0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0};
    static const signed char c[] = {1, 1, -1, 1, 2, 2, 3, 2, 3, 3, 3, 3, 3, 3,
        3, 3, 2, 2, 2, 2, 1, 2, 3, 4, 4, 4, 4, 4, 1, 1, 2, 1, 2, 2, 2, 2, -1, 5,
        5, 5, -1, -1, 1, 1, -1, 3, -1, -1};
    NEAR(stats_alpha(a, 10, 2), 0.0952380952);
    NEAR(stats_alpha(c, 12, 4), 0.7434210526);
}

/* brier_score_loss of scikit-learn 1.2.1; the error in ten bins by numpy. */
static void test_probable(void)
{
    static const int p[] = {
        0, 250, 999, 1000, 2500, 4999, 5000, 7300, 8000, 9100, 9999, 10000};
    static const struct {
        bool truth[12];
        double brier, error;
    } cases[] = {
        {{0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1}, 0.1253670858, 0.2321083333},
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 0.2986504192, 0.4095583333},
        {{1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0}, 0.4403504192, 0.5470750000},
    };
    for (size_t i = 0; i < 3; i++) {
        struct probable b = {0};
        for (size_t k = 0; k < 12; k++)
            probable_add(&b, p[k], cases[i].truth[k]);
        NEAR(probable_brier(&b), cases[i].brier);
        NEAR(probable_error(&b), cases[i].error);
    }
    NEAR(probable_brier(&(struct probable){0}), NAN);
}

/* The formulas of Rogan & Gladen and of Lang & Reiczigel, by numpy. */
static void test_prevalence(void)
{
    struct stats_rate r = stats_prevalence((struct stats_count){291, 1600},
        (struct stats_count){259, 290}, (struct stats_count){1278, 1310});
    NEAR(r.point, 0.1812500000);
    NEAR(r.at.low, 0.1578932899);
    NEAR(r.at.high, 0.2068236702);
    r = stats_prevalence((struct stats_count){10, 100},
        (struct stats_count){90, 100}, (struct stats_count){95, 100});
    NEAR(r.point, 0.0588235294);
    NEAR(r.at.low, 0);
    NEAR(r.at.high, 0.1534845850);
    r = stats_prevalence((struct stats_count){10, 100},
        (struct stats_count){10, 100}, (struct stats_count){90, 100});
    NEAR(r.point, NAN);
}

/* The stream of seed 1234567 in the algorithm's reference; percentiles by
 * numpy; the error of a mean of 200 draws is 1 / sqrt(12 * 200). */
static void test_bootstrap(void)
{
    struct bootstrap b = {1234567};
    double five[] = {16, 2, 8, 1, 4, NAN}, means[4000];
    uint32_t times[200];
    CHECK(bootstrap_next(&b) == 6457827717110365317u);
    CHECK(bootstrap_next(&b) == 3203168211198807973u);
    struct stats_interval at = bootstrap_interval(five, 6);
    NEAR(at.low, 1.1);
    NEAR(at.high, 15.2);
    for (size_t i = 0; i < 4000; i++) {
        uint64_t drawn = 0;
        means[i] = 0;
        bootstrap_draw(&b, times, 200);
        for (size_t k = 0; k < 200; k++) {
            drawn += times[k];
            means[i] += times[k] * (double)k / 199 / 200;
        }
        CHECK_INT(drawn, 200);
    }
    at = bootstrap_interval(means, 4000);
    CHECK(fabs(at.low - (0.5 - 1.96 * 0.0204)) < 0.003);
    CHECK(fabs(at.high - (0.5 + 1.96 * 0.0204)) < 0.003);
}

int main(void)
{
    test_tables();
    test_edges();
    test_alpha();
    test_probable();
    test_prevalence();
    test_bootstrap();
    return check_done("stats");
}
