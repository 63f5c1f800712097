/* Ctrl-C and termination, as something a run can ask about. */
#ifndef RUN_INTERRUPT_H
#define RUN_INTERRUPT_H

/* From now on SIGINT and SIGTERM leave a note, and end the program with 128 +
 * their number when it has not ended by itself 2 seconds later; a second one
 * kills. A closed pipe becomes a write error. */
void interrupt_watch(void);
/* The signal that came, or 0. */
int interrupt_came(void);

#endif
