/*
 * Questions to a database, without the program under test.
 *
 *     query DB <QUESTIONS.sql     answers as `sqlite3 -column -header` does
 *     query --check FILE...       complains of databases that are not sound:
 *                                 a page, a key, a table
 *
 * A FILE that is no database is passed over: cases have such inputs.
 */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 32, ROWS = 400, SQL_ROOM = 64 * 1024 };

struct answer {
    int columns, rows; /* row 0 holds the names */
    char *cells[ROWS][COLUMNS];
    int width[COLUMNS];
};

static bool complain(const char *path, const char *what)
{
    printf("%s: %s\n", path, what);
    return false;
}

static char *copy(const char *s)
{
    size_t n = strlen(s) + 1;
    char *to = malloc(n);
    if (!to)
        exit(5);
    return memcpy(to, s, n);
}

static int width_of(const char *s)
{
    int n = 0;
    for (; *s; s++)
        n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

static void take(struct answer *a, sqlite3_stmt *stmt)
{
    for (int i = 0; !a->rows && i < a->columns; i++)
        a->cells[0][i] = copy(sqlite3_column_name(stmt, i));
    a->rows += !a->rows;
    for (int i = 0; i < a->columns; i++) {
        const char *value = (const char *)sqlite3_column_text(stmt, i);
        a->cells[a->rows][i] = copy(value ? value : "");
    }
    a->rows++;
}

static void print_cell(const struct answer *a, const char *s, int column)
{
    fputs(s, stdout);
    if (column + 1 == a->columns)
        return;
    for (int n = width_of(s); n < a->width[column] + 2; n++)
        putchar(' ');
}

static void print_dashes(const struct answer *a)
{
    for (int i = 0; i < a->columns; i++) {
        for (int n = 0; n < a->width[i]; n++)
            putchar('-');
        fputs(i + 1 == a->columns ? "\n" : "  ", stdout);
    }
}

static void print_answer(struct answer *a)
{
    for (int i = 0; i < a->columns; i++)
        for (int r = 0; r < a->rows; r++)
            if (width_of(a->cells[r][i]) > a->width[i])
                a->width[i] = width_of(a->cells[r][i]);
    for (int r = 0; r < a->rows; r++) {
        for (int i = 0; i < a->columns; i++) {
            print_cell(a, a->cells[r][i], i);
            free(a->cells[r][i]);
        }
        putchar('\n');
        if (!r)
            print_dashes(a);
    }
}

static bool answer(const char *path, sqlite3 *db, sqlite3_stmt *stmt)
{
    static struct answer a;
    int step;
    a = (struct answer){.columns = sqlite3_column_count(stmt)};
    if (a.columns > COLUMNS)
        return complain(path, "too many columns for this tool");
    while ((step = sqlite3_step(stmt)) == SQLITE_ROW) {
        if (a.rows == ROWS)
            return complain(path, "too many rows for this tool");
        take(&a, stmt);
    }
    if (step != SQLITE_DONE)
        return complain(path, sqlite3_errmsg(db));
    print_answer(&a);
    return true;
}

static bool answer_all(const char *path, sqlite3 *db, const char *sql)
{
    bool ok = true;
    while (ok && *sql) {
        sqlite3_stmt *stmt;
        if (sqlite3_prepare_v2(db, sql, -1, &stmt, &sql))
            return complain(path, sqlite3_errmsg(db));
        ok = !stmt || answer(path, db, stmt); /* none: only blanks are left */
        sqlite3_finalize(stmt);
    }
    return ok;
}

static int ask(const char *path)
{
    static char sql[SQL_ROOM];
    sqlite3 *db;
    sql[fread(sql, 1, sizeof sql - 1, stdin)] = '\0';
    bool ok =
        (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
            sqlite3_busy_timeout(db, 10000) == SQLITE_OK) ||
        complain(path, sqlite3_errmsg(db));
    ok = ok && answer_all(path, db, sql);
    return sqlite3_close(db) != SQLITE_OK || !ok;
}

static bool is_database(const char *path)
{
    char head[16] = "";
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    size_t n = fread(head, 1, sizeof head, file);
    fclose(file);
    return n == sizeof head && memcmp(head, "SQLite format 3", n) == 0;
}

/* A row for everything that is wrong. */
static const char *const checks[] = {
    "SELECT integrity_check FROM pragma_integrity_check "
    "WHERE integrity_check <> 'ok'",
    "SELECT 'a row of ' || \"table\" || ' refers to none of ' || parent "
    "FROM pragma_foreign_key_check",
    "SELECT 'table ' || name || ' is not STRICT' FROM pragma_table_list "
    "WHERE schema = 'main' AND type = 'table' AND NOT strict "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
};

static int tell(void *state, int columns, char **values, char **names)
{
    (void)columns, (void)names;
    const char **path = state;
    complain(*path, values[0]);
    *path = ""; /* told */
    return 0;
}

static bool sound(const char *path)
{
    sqlite3 *db;
    const char *told = path;
    bool ok =
        sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        if (sqlite3_exec(db, checks[i], tell, &told, NULL))
            ok = complain(path, sqlite3_errmsg(db));
    sqlite3_close(db);
    return ok && *told;
}

int main(int argc, char **argv)
{
    bool ok = true;
    if (argc == 2 && strcmp(argv[1], "--check") != 0)
        return ask(argv[1]);
    if (argc < 2 || strcmp(argv[1], "--check") != 0) {
        fputs("usage: query DB <SQL | query --check FILE...\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; i++)
        ok = (!is_database(argv[i]) || sound(argv[i])) && ok;
    return !ok;
}
