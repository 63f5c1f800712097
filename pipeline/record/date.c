#include "record/date.h"

struct when {
    int year, month, day, hour, minute, second;
    bool timed, zoned;
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

static bool read_zone_or_none(struct str *s, struct when *w)
{
    struct str rest = str_trim(*s);
    w->zoned = rest.n > 0;
    return read_zone(s, w);
}

/* "6:58 PM", "12:05 am" */
static bool read_half(struct str *s, struct when *w)
{
    struct str rest = str_trim(*s);
    if (rest.n < 2 || (rest.p[1] | 32) != 'm' ||
        ((rest.p[0] | 32) != 'a' && (rest.p[0] | 32) != 'p'))
        return true;
    if (w->hour < 1 || w->hour > 12)
        return false;
    w->hour = w->hour % 12 + ((rest.p[0] | 32) == 'p' ? 12 : 0);
    *s = str_from(rest, 2);
    return true;
}

/* One digit or two. */
static bool short_number(struct str *s, int *out)
{
    return number(s, 2, out) || number(s, 1, out);
}

static bool read_time(struct str *s, struct when *w)
{
    w->timed = true;
    if (!short_number(s, &w->hour) || !mark(s, ':') ||
        !number(s, 2, &w->minute))
        return false;
    if (mark(s, ':') && !number(s, 2, &w->second))
        return false;
    if (mark(s, '.') || mark(s, ',')) {
        int digit;
        while (number(s, 1, &digit))
            ;
    }
    return read_half(s, w) && w->hour < 24 && w->minute < 60 &&
           w->second <= 60 && read_zone_or_none(s, w);
}

/* Behind a day: nothing, or a time. */
static bool read_rest(struct str s, struct when *w)
{
    if (!on_calendar(w))
        return false;
    mark(&s, ',');
    if (!s.n)
        return true;
    return (mark(&s, 'T') || mark(&s, ' ')) && read_time(&s, w) && !s.n;
}

/* 2025-05-12, 2025/5/12, 2025.05.12 */
static bool read_year_first(struct str s, struct when *w)
{
    if (!number(&s, 4, &w->year) || !s.n)
        return false;
    char part = s.p[0];
    if (part == '-')
        return mark(&s, '-') && number(&s, 2, &w->month) && mark(&s, '-') &&
               number(&s, 2, &w->day) && read_rest(s, w);
    return (part == '/' || part == '.') && mark(&s, part) &&
           short_number(&s, &w->month) && mark(&s, part) &&
           short_number(&s, &w->day) && read_rest(s, w);
}

/* 7/10/2020 and 07-10-2020, in whichever order, and 10.7.2020, which nobody
 * writes month first. */
static bool read_year_last(
    struct str s, bool day_first, struct when *w, unsigned *notes)
{
    int first, second;
    if (!short_number(&s, &first) || !s.n)
        return false;
    char part = s.p[0];
    if ((part != '/' && part != '.' && part != '-') || !mark(&s, part) ||
        !short_number(&s, &second) || !mark(&s, part) ||
        !number(&s, 4, &w->year))
        return false;
    bool day = part == '.' || day_first ? second <= 12 : first > 12;
    w->day = day ? first : second;
    w->month = day ? second : first;
    if (part != '.')
        *notes |= day ? DATE_DAY_FIRST : DATE_MONTH_FIRST;
    return read_rest(s, w);
}

/* 2019年7月8日, and a time that may say 上午 or 下午 (before, after noon). */
static bool read_chinese(struct str s, struct when *w)
{
    static const struct str year = {"\xE5\xB9\xB4", 3},
                            month = {"\xE6\x9C\x88", 3},
                            day = {"\xE6\x97\xA5", 3},
                            before = {"\xE4\xB8\x8A\xE5\x8D\x88", 6},
                            after = {"\xE4\xB8\x8B\xE5\x8D\x88", 6};
    if (!number(&s, 4, &w->year) || !str_starts(s, year))
        return false;
    s = str_from(s, year.n);
    if (!short_number(&s, &w->month) || !str_starts(s, month))
        return false;
    s = str_from(s, month.n);
    if (!short_number(&s, &w->day) || !str_starts(s, day) || !on_calendar(w))
        return false;
    s = str_trim(str_from(s, day.n));
    if (!s.n)
        return true;
    bool late = str_starts(s, after);
    if (late || str_starts(s, before))
        s = str_trim(str_from(s, after.n));
    if (!read_time(&s, w) || s.n)
        return false;
    if (late && w->hour < 12)
        w->hour += 12;
    return true;
}

static int named_month(struct str name)
{
    static const char *const months[] = {"January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    if (str_ends(name, STR(".")))
        name.n--;
    if (str_eq_nocase(name, STR("Sept")))
        return 9;
    for (int i = 0; i < 12 && name.n >= 3; i++) {
        struct str month = str_of(months[i]);
        if (name.n <= month.n &&
            str_eq_nocase(str_slice(month, 0, name.n), name))
            return i + 1;
    }
    return 0;
}

static bool word(struct str *s, struct str *out)
{
    size_t n = 0;
    while (n < s->n && s->p[n] != ' ' && s->p[n] != '-' && s->p[n] != ',')
        n++;
    *out = str_slice(*s, 0, n);
    *s = str_from(*s, n);
    return n > 0;
}

/* "February 03, 2019", "Feb 3 2019" */
static bool read_month_named(struct str s, struct when *w)
{
    struct str month;
    if (!word(&s, &month) || !(w->month = named_month(month)) ||
        !mark(&s, ' ') || !short_number(&s, &w->day))
        return false;
    mark(&s, ',');
    return mark(&s, ' ') && number(&s, 4, &w->year) && read_rest(s, w);
}

/* "3 February 2019", "03-Feb-2019" */
static bool read_day_named(struct str s, struct when *w)
{
    struct str month;
    if (!short_number(&s, &w->day) || !s.n)
        return false;
    char part = s.p[0];
    if ((part != ' ' && part != '-') || !mark(&s, part) || !word(&s, &month) ||
        !(w->month = named_month(month)))
        return false;
    mark(&s, ',');
    return mark(&s, part) && number(&s, 4, &w->year) && read_rest(s, w);
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

/* Days since 1899-12-30 as spreadsheets count them, with a fraction for the
 * time; 1982 to 2064, so that other numbers are none. */
static bool read_serial(struct str s, struct when *w)
{
    enum { FIRST = 30000, LAST = 60000, TO_1970 = 25569 };
    int days, digit;
    double seconds = 0, unit = 86400;
    if (!number(&s, 5, &days) || days < FIRST || days > LAST)
        return false;
    w->timed = mark(&s, '.');
    while (w->timed && number(&s, 1, &digit))
        seconds += digit * (unit /= 10);
    if (s.n)
        return false;
    long rest = (long)(seconds + 0.5) < 86399 ? (long)(seconds + 0.5) : 86399;
    from_day_number(days - TO_1970, w);
    w->hour = (int)(rest / 3600);
    w->minute = (int)(rest / 60 % 60);
    w->second = (int)(rest % 60);
    return true;
}

static bool read_when(
    struct str s, bool day_first, struct when *w, unsigned *notes)
{
    static bool (*const forms[])(struct str, struct when *) = {
        read_year_first, read_month_named, read_day_named, read_chinese};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *w = (struct when){0};
        if (forms[i](s, w))
            return true;
    }
    unsigned found = 0;
    *w = (struct when){0};
    bool ok = read_year_last(s, day_first, w, &found);
    if (!ok) {
        *w = (struct when){0};
        found = DATE_SERIAL;
        ok = read_serial(s, w);
    }
    if (ok)
        *notes |= found;
    return ok;
}

struct str date_read(
    struct str cell, bool day_first, unsigned *notes, struct arena *arena)
{
    cell = str_trim(cell);
    struct when w = {0};
    long long seconds;
    if (read_epoch(cell, &seconds))
        return from_seconds(seconds, arena);
    if (!cell.n || !read_when(cell, day_first, &w, notes))
        return (struct str){"", 0};
    if (w.timed && !w.zoned)
        *notes |= DATE_NO_ZONE;
    if (w.timed && (w.offset || w.second == 60)) {
        seconds = day_number(w.year, w.month, w.day) * 86400 + w.hour * 3600L +
                  w.minute * 60L + w.second - w.offset;
        return from_seconds(seconds, arena);
    }
    return print(&w, arena);
}

const char *date_note(int bit)
{
    static const char *const notes[DATE_NOTES] = {
        "times without a zone taken as UTC",
        "7/10/2020 taken as month/day",
        "7/10/2020 taken as day/month",
        "numbers of five digits taken as a spreadsheet's days",
    };
    return notes[bit];
}
