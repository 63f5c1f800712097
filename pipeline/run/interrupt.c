#include "run/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

/* The one global: a signal handler can reach nothing else. */
static volatile sig_atomic_t came;

/* A run ends at its next batch; one that waits for input has none. */
enum { SECONDS_TO_END = 2 };

static void leave(int number)
{
    (void)number;
    _exit(128 + came); /* what SQLite has not committed, it rolls back */
}

static void note(int number)
{
    came = number;
    alarm(SECONDS_TO_END);
}

void interrupt_watch(void)
{
    struct sigaction action = {.sa_handler = note};
    sigemptyset(&action.sa_mask);
    action.sa_flags = (int)SA_RESETHAND;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    struct sigaction end = {.sa_handler = leave};
    sigaction(SIGALRM, &end, NULL);
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, NULL);
    sigaction(SIGXFSZ, &ignore, NULL); /* ulimit -f: as a full disk */
}

int interrupt_came(void)
{
    return came;
}
