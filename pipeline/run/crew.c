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

static bool read_usual(const char *word, long *number, struct error *err)
{
    char *end;
    *number = strtol(word, &end, 10);
    if (end != word && !*end && *number >= 1 && *number <= CREW_MOST)
        return true;
    error_set(err, ERR_USAGE, (struct place){0},
        "$MINDSIFT_THREADS is '%s': wanted is a number from 1 to %d", word,
        CREW_MOST);
    return error_hint(err, "unset it for one thread per processor");
}

bool crew_threads(long said, int *threads, struct error *err)
{
    const char *usual = getenv("MINDSIFT_THREADS");
    long number = said;
    if (!said && usual && *usual) {
        if (!read_usual(usual, &number, err))
            return false;
    } else if (!said) {
        number = sysconf(_SC_NPROCESSORS_ONLN);
    }
    *threads = (int)(number > CREW_MOST ? CREW_MOST : number < 1 ? 1 : number);
    return true;
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

struct labour crew_labour(int threads)
{
    return (struct labour){threads, crew_run};
}
