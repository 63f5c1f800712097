#include "record/date.h"
#include "unit/check.h"

static struct arena arena;

static unsigned notes;

static struct str date(const char *cell)
{
    notes = 0;
    return date_read(str_of(cell), false, &notes, &arena);
}

static struct str day_first(const char *cell)
{
    notes = 0;
    return date_read(str_of(cell), true, &notes, &arena);
}

static void written_out(void)
{
    CHECK_STR(date("2025-05-12 15:17:56"), "2025-05-12T15:17:56Z");
    CHECK_STR(date("2026-03-21T07:48:17"), "2026-03-21T07:48:17Z");
    CHECK_STR(date("2020-12-02T15:10:37Z"), "2020-12-02T15:10:37Z");
    CHECK_STR(date("2013-11-10T18:31:42.174Z"), "2013-11-10T18:31:42Z");
    CHECK_STR(date(" 2026-04-07 "), "2026-04-07");
    CHECK_STR(date("2024-02-29"), "2024-02-29");
    CHECK_STR(date("2020-01-01 10:20"), "2020-01-01T10:20:00Z");
    CHECK_STR(date("2020-01-01 10:20:30 UTC"), "2020-01-01T10:20:30Z");
    CHECK_STR(date("February 03, 2019"), "2019-02-03");
    CHECK_STR(date("Apr 1, 2017"), "2017-04-01");
}

static void zones(void)
{
    CHECK_STR(date("2017-11-15T08:10:34-08:00"), "2017-11-15T16:10:34Z");
    CHECK_STR(date("2020-01-01T00:30:00+01:00"), "2019-12-31T23:30:00Z");
    CHECK_STR(date("2020-02-28T23:30:00-0045"), "2020-02-29T00:15:00Z");
    CHECK_STR(date("2020-02-28 23:30:00.5+05:30"), "2020-02-28T18:00:00Z");
    CHECK_STR(date("2016-12-31T23:59:60Z"), "2017-01-01T00:00:00Z");
    CHECK_STR(date("0001-01-01T00:00:00+01:00"), "");
}

static void epochs(void)
{
    CHECK_STR(date("1775114413000"), "2026-04-02T07:20:13Z");
    CHECK_STR(date("1775114413"), "2026-04-02T07:20:13Z");
    CHECK_STR(date("951827696.0"), "2000-02-29T12:34:56Z");
    CHECK_STR(date("20190203"), "");
}

static void other_forms(void)
{
    CHECK_STR(date("2020/7/1 06:58"), "2020-07-01T06:58:00Z");
    CHECK_STR(date("2020.07.10"), "2020-07-10");
    CHECK_STR(date("10.7.2020"), "2020-07-10");
    CHECK_STR(date("3 February 2019 10:20"), "2019-02-03T10:20:00Z");
    CHECK_STR(date("03-Feb-2019"), "2019-02-03");
    CHECK_STR(date("Sept. 3, 2019"), "2019-09-03");
    CHECK_STR(date("2019年7月8日"), "2019-07-08");
    CHECK_STR(date("2019年7月8日 下午3:05"), "2019-07-08T15:05:00Z");
    CHECK_STR(date("7/10/2020 6:58 PM"), "2020-07-10T18:58:00Z");
    CHECK_STR(date("7/10/2020 12:05 am"), "2020-07-10T00:05:00Z");
    CHECK_STR(date("42823"), "2017-03-29");
    CHECK_STR(date("42823.75"), "2017-03-29T18:00:00Z");
}

/* What had to be assumed is told. */
static void assumptions(void)
{
    date("2020-12-02T15:10:37Z");
    CHECK_INT(notes, 0);
    date("2020-12-02");
    CHECK_INT(notes, 0);
    date("1775114413000");
    CHECK_INT(notes, 0);
    date("2020-12-02 15:10:37");
    CHECK_INT(notes, DATE_NO_ZONE);
    CHECK_STR(date("7/10/2020"), "2020-07-10");
    CHECK_INT(notes, DATE_MONTH_FIRST);
    CHECK_STR(date("25/12/2020"), "2020-12-25");
    CHECK_INT(notes, DATE_DAY_FIRST);
    CHECK_STR(day_first("7/10/2020"), "2020-10-07");
    CHECK_INT(notes, DATE_DAY_FIRST);
    CHECK_STR(day_first("12/25/2020"), "2020-12-25");
    CHECK_INT(notes, DATE_MONTH_FIRST);
    date("10.7.2020");
    CHECK_INT(notes, 0);
    date("42823");
    CHECK_INT(notes, DATE_SERIAL);
    for (int i = 0; i < DATE_NOTES; i++)
        CHECK(date_note(i) != NULL);
}

static void unreadable(void)
{
    CHECK_STR(date(""), "");
    CHECK_STR(date("nan"), "");
    CHECK_STR(date("None"), "");
    CHECK_STR(date("2023-02-29"), "");
    CHECK_STR(date("2023-13-01"), "");
    CHECK_STR(date("2023-01-00"), "");
    CHECK_STR(date("2023-01-01 24:00:00"), "");
    CHECK_STR(date("2023-01-01 10:00:00 later"), "");
    CHECK_STR(date("2023-01-01 10:00:00+25:00"), "");
    CHECK_STR(date("13/13/2020"), "");
    CHECK_STR(date("7/10-2020"), "");
    CHECK_STR(date("12345"), "");
    CHECK_STR(date("2019\xE5\xB9\xB4"
                   "13\xE6\x9C\x88"
                   "8\xE6\x97\xA5"),
        "");
    CHECK_STR(date("Ma 3, 2019"), "");
    CHECK_STR(date("February 30, 2019"), "");
}

int main(void)
{
    written_out();
    zones();
    epochs();
    other_forms();
    assumptions();
    unreadable();
    arena_free(&arena);
    return check_done("date");
}
