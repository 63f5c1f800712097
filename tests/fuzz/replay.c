/*
 * Gives each file named on the command line to the fuzz target once, so that
 * the seeds, and whatever fuzzing found, are tested by every build.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in) {
        perror(path);
        return 1;
    }
    size_t room = 1 << 20;
    uint8_t *data = malloc(room);
    size_t size = data ? fread(data, 1, room, in) : 0;
    fclose(in);
    /* To the byte, so that a read past the end is seen. */
    uint8_t *fitting = data ? realloc(data, size ? size : 1) : NULL;
    if (fitting)
        LLVMFuzzerTestOneInput(fitting, size);
    free(fitting ? fitting : data);
    return fitting == NULL;
}

int main(int argc, char **argv)
{
    int failed = 0;
    for (int i = 1; i < argc; i++)
        failed |= replay(argv[i]);
    printf("%d seeds\n", argc - 1);
    return failed;
}
