#include "ask/pager.h"

#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_installed(const char *program)
{
    struct str rest = str_of(getenv("PATH")), folder;
    char path[PATH_MAX];
    while (rest.n) {
        str_cut(rest, ':', &folder, &rest);
        snprintf(path, sizeof path, STR_FMT "/%s", STR_ARG(folder), program);
        if (access(path, X_OK) == 0)
            return true;
    }
    return false;
}

static const char *command(void)
{
    const char *said = getenv("PAGER");
    if (said)
        return *said && strcmp(said, "cat") != 0 ? said : NULL;
    return is_installed("less") ? "less" : NULL;
}

/* As in git: colours pass, one screenful stays, nothing is cleared. */
static void set_manners(void)
{
    setenv("LESS", "FRX", 0);
    setenv("LESSCHARSET", "utf-8", 0);
}

struct pager pager_start(FILE *out, bool never)
{
    struct pager p = {.screen = screen_of(out)};
    const char *pager = never || !isatty(fileno(out)) ? NULL : command();
    if (!pager)
        return p;
    fflush(out);
    set_manners();
    p.pipe = popen(pager, "w");
    if (!p.pipe)
        return p;
    p.screen.out = p.pipe;
    signal(SIGINT, SIG_IGN); /* the pager's: it ends a search, not us */
    return p;
}

void pager_end(struct pager *p)
{
    if (p->pipe)
        pclose(p->pipe);
    p->pipe = NULL;
}
