/*
 * Chance for unit tests, the same in every run: each test begins at the
 * beginning.
 */
#ifndef UNIT_DRAW_H
#define UNIT_DRAW_H

#include "base/buf.h"

static uint32_t draw_seed = 1;

/* From 0 up to, but without, `below`. */
static inline uint32_t draw(size_t below)
{
    draw_seed = draw_seed * 1664525u + 1013904223u;
    return (uint32_t)((draw_seed >> 8) % below);
}

/* Mostly ASCII, of any length from 0 on, so that each byte of eight is met. */
static inline struct str draw_bytes(struct arena *arena)
{
    static const char *const odd[] = {"\"", "\\", "\n", "\t", "\x01", "\x1F",
        "\x7F", "ü", "’", "😉", "\xFF", "\x80", "\xE2\x82", "\xED\xA0\x80"};
    struct buf b = {.arena = arena};
    for (uint32_t n = draw(30); n > 0; n--) {
        if (draw(12))
            buf_byte(&b, (char)(0x20 + draw(0x5F)));
        else
            buf_add(&b, str_of(odd[draw(sizeof odd / sizeof *odd)]));
    }
    if (!draw(20))
        buf_byte(&b, '\0');
    return buf_str(&b);
}

#endif
