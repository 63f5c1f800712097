#include "run/interrupt.h"

#include <signal.h>
#include <stddef.h>

/* The one global: a signal handler can reach nothing else. */
static volatile sig_atomic_t came;

static void note(int number)
{
    came = number;
}

void interrupt_watch(void)
{
    struct sigaction action = {.sa_handler = note};
    sigemptyset(&action.sa_mask);
    action.sa_flags = (int)SA_RESETHAND;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, NULL);
    sigaction(SIGXFSZ, &ignore, NULL); /* ulimit -f: as a full disk */
}

int interrupt_came(void)
{
    return came;
}
