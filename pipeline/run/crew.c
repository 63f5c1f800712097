#include "run/crew.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

struct crew {
    void (*work)(void *, int, size_t);
    void *state;
    size_t next, pieces;
    pthread_mutex_t lock;
};

struct member {
    struct crew *crew;
    int number;
    pthread_t thread;
};

int crew_threads(long said)
{
    const char *usual = getenv("MINDSIFT_THREADS");
    if (said < 1 && usual)
        said = strtol(usual, NULL, 10);
    if (said < 1 || said > CREW_MOST)
        said = sysconf(_SC_NPROCESSORS_ONLN);
    if (said < 1)
        return 1;
    return (int)(said > CREW_MOST ? CREW_MOST : said);
}

static size_t take(struct crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    size_t piece = crew->next;
    crew->next += piece < crew->pieces;
    pthread_mutex_unlock(&crew->lock);
    return piece;
}

static void *labour(void *arg)
{
    struct member *m = arg;
    for (size_t piece; (piece = take(m->crew)) < m->crew->pieces;)
        m->crew->work(m->crew->state, m->number, piece);
    return NULL;
}

void crew_run(
    int threads, size_t pieces, void (*work)(void *, int, size_t), void *state)
{
    struct crew crew = {.work = work, .state = state, .pieces = pieces};
    struct member members[CREW_MOST];
    int started = 1; /* the caller is one of them */
    pthread_mutex_init(&crew.lock, NULL);
    members[0] = (struct member){.crew = &crew};
    while (started < threads && started < CREW_MOST) {
        struct member *m = &members[started];
        *m = (struct member){.crew = &crew, .number = started};
        if (pthread_create(&m->thread, NULL, labour, m) != 0)
            break;
        started++;
    }
    labour(&members[0]);
    for (int i = 1; i < started; i++)
        pthread_join(members[i].thread, NULL);
    pthread_mutex_destroy(&crew.lock);
}
