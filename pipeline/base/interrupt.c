#include "base/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

/* The one global: a signal handler can reach nothing else. */
static volatile sig_atomic_t came;

/* A writer that waits for its reader, or for a disk, asks for no signals; nor
 * does it end because another thread has asked. */
enum { SECONDS_TO_ASK = 2, SECONDS_TO_END = 10 };

static void handle(int number, void (*handler)(int))
{
    struct sigaction action = {.sa_handler = handler};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

/* What SQLite has not committed, it rolls back when the file is next opened. */
static void leave(int number)
{
    static const char said[] = "mindsift: stopped while waiting\n";
    ssize_t told = write(STDERR_FILENO, said, sizeof said - 1);
    (void)number, (void)told;
    _exit(128 + came);
}

static void note(int number)
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    alarm(SECONDS_TO_ASK); /* before the note, whose reader puts it off */
    came = number;
}

static void hold(int number)
{
    struct sigaction old;
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
        handle(number, note);
}

void interrupt_spare(void)
{
    handle(SIGPIPE, SIG_IGN);
    handle(SIGXFSZ, SIG_IGN);
}

void interrupt_hold(void)
{
    handle(SIGALRM, leave);
    hold(SIGINT);
    hold(SIGTERM);
}

int interrupt_came(void)
{
    if (came)
        alarm(SECONDS_TO_END);
    return came;
}
