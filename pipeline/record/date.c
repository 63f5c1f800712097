#include "record/date.h"

struct when {
    int year, month, day, hour, minute, second;
    bool timed;
    long offset; /* seconds east of UTC */
};

/* Exactly `width` digits at the front of *s, which moves behind them. */
static bool number(struct str *s, size_t width, int *out)
{
    if (s->n < width)
        return false;
    *out = 0;
    for (size_t i = 0; i < width; i++) {
        if (s->p[i] < '0' || s->p[i] > '9')
            return false;
        *out = *out * 10 + (s->p[i] - '0');
    }
    *s = str_from(*s, width);
    return true;
}

static bool mark(struct str *s, char c)
{
    if (!s->n || s->p[0] != c)
        return false;
    *s = str_from(*s, 1);
    return true;
}

static bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && leap(year));
}

/* Days since 1970-01-01 in the Gregorian calendar; a year begins in March, so
 * that the leap day is its last. */
static long long day_number(int year, int month, int day)
{
    long long y = year - (month <= 2);
    long long era = y / 400, of_era = y % 400;
    long long of_year =
        (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           719468;
}

static void from_day_number(long long days, struct when *w)
{
    days += 719468;
    long long era = days / 146097, of_era = days % 146097;
    long long y =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long long of_year = of_era - (365 * y + y / 4 - y / 100);
    long long m = (5 * of_year + 2) / 153;
    w->day = (int)(of_year - (153 * m + 2) / 5 + 1);
    w->month = (int)(m < 10 ? m + 3 : m - 9);
    w->year = (int)(y + era * 400 + (w->month <= 2));
}

static struct str print(const struct when *w, struct arena *arena)
{
    char *p = arena_alloc(arena, 20, 1, 1);
    const int numbers[] = {w->year / 100, w->year % 100, w->month, w->day,
        w->hour, w->minute, w->second};
    static const char marks[] = "\0--T::Z";
    size_t n = 0, count = w->timed ? 7 : 4;
    for (size_t i = 0; i < count; i++) {
        p[n++] = (char)('0' + numbers[i] / 10);
        p[n++] = (char)('0' + numbers[i] % 10);
        if (marks[i] && (w->timed || i < 3))
            p[n++] = marks[i];
    }
    return (struct str){p, n};
}

static struct str from_seconds(long long seconds, struct arena *arena)
{
    const long long first = -62135596800,
                    last = 253402300799; /* years 1-9999 */
    if (seconds < first || seconds > last)
        return (struct str){"", 0};
    struct when w = {.timed = true};
    long long days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    from_day_number(days, &w);
    w.hour = (int)(rest / 3600);
    w.minute = (int)(rest / 60 % 60);
    w.second = (int)(rest % 60);
    return print(&w, arena);
}

static bool on_calendar(const struct when *w)
{
    return w->year >= 1 && w->month >= 1 && w->month <= 12 && w->day >= 1 &&
           w->day <= days_in(w->year, w->month);
}

static bool read_zone(struct str *s, struct when *w)
{
    mark(s, ' ');
    if (!s->n || mark(s, 'Z') || str_eq(*s, STR("UTC"))) {
        if (str_eq(*s, STR("UTC")))
            *s = str_from(*s, 3);
        return true;
    }
    int sign = s->p[0] == '-' ? -1 : 1, hour, minute = 0;
    if (!mark(s, '+') && !mark(s, '-'))
        return false;
    if (!number(s, 2, &hour))
        return false;
    mark(s, ':');
    if (s->n && !number(s, 2, &minute))
        return false;
    w->offset = sign * (hour * 3600L + minute * 60L);
    return hour < 24 && minute < 60;
}

static bool read_time(struct str *s, struct when *w)
{
    w->timed = true;
    if (!number(s, 2, &w->hour) || !mark(s, ':') || !number(s, 2, &w->minute))
        return false;
    if (mark(s, ':') && !number(s, 2, &w->second))
        return false;
    if (mark(s, '.')) {
        int digit;
        while (number(s, 1, &digit))
            ;
    }
    return w->hour < 24 && w->minute < 60 && w->second <= 60 && read_zone(s, w);
}

static bool read_when(struct str s, struct when *w)
{
    if (!number(&s, 4, &w->year) || !mark(&s, '-') ||
        !number(&s, 2, &w->month) || !mark(&s, '-') || !number(&s, 2, &w->day))
        return false;
    if (!on_calendar(w))
        return false;
    if (!s.n)
        return true;
    return (mark(&s, 'T') || mark(&s, ' ')) && read_time(&s, w) && !s.n;
}

/* "February 03, 2019" */
static bool read_named(struct str s, struct when *w)
{
    static const char *const months[] = {"January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    struct str month;
    if (!str_cut(s, ' ', &month, &s) || month.n < 3)
        return false;
    for (int i = 0; i < 12 && !w->month; i++)
        if (str_starts(str_of(months[i]), month))
            w->month = i + 1;
    bool day = number(&s, 2, &w->day) || number(&s, 1, &w->day);
    return w->month && day && mark(&s, ',') && mark(&s, ' ') &&
           number(&s, 4, &w->year) && !s.n && on_calendar(w);
}

/* 9 digits and more: fewer are a year or a mistake, not an instant. */
static bool read_epoch(struct str s, long long *seconds)
{
    if (str_ends(s, STR(".0")))
        s.n -= 2;
    if (s.n < 9 || s.n > 14)
        return false;
    long long n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        n = n * 10 + (s.p[i] - '0');
    }
    *seconds = s.n >= 12 ? n / 1000 : n;
    return true;
}

struct str date_read(struct str cell, struct arena *arena)
{
    cell = str_trim(cell);
    struct when w = {0};
    long long seconds;
    if (read_epoch(cell, &seconds))
        return from_seconds(seconds, arena);
    if (!read_when(cell, &w)) {
        w = (struct when){0};
        if (!read_named(cell, &w))
            return (struct str){"", 0};
    }
    if (w.timed && (w.offset || w.second == 60)) {
        seconds = day_number(w.year, w.month, w.day) * 86400 + w.hour * 3600L +
                  w.minute * 60L + w.second - w.offset;
        return from_seconds(seconds, arena);
    }
    return print(&w, arena);
}
