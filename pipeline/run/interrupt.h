/* Ctrl-C and termination, as something a run can ask about. */
#ifndef RUN_INTERRUPT_H
#define RUN_INTERRUPT_H

/* From now on SIGINT and SIGTERM only leave a note; a second one kills. A
 * closed pipe becomes a write error. */
void interrupt_watch(void);
/* The signal that came, or 0. */
int interrupt_came(void);

#endif
