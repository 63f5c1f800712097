/*
 * Ctrl-C and termination, as something long work can ask about.
 *
 * It stands on the lowest floor because all floors wait: for input, for the
 * database, for the next batch.
 */
#ifndef BASE_INTERRUPT_H
#define BASE_INTERRUPT_H

/* A closed pipe and a limit on file sizes become errors of write. */
void interrupt_spare(void);
/* From now on the first SIGINT or SIGTERM is only noted, for interrupt_came;
 * a second one ends the program, and so do 2 seconds in which nobody asked.
 * Signals that were ignored stay ignored. */
void interrupt_hold(void);
/* The signal that came, or 0. Who is told of one has to end, or to ask again,
 * within 10 seconds. */
int interrupt_came(void);

#endif
