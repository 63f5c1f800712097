/* What a character is, as far as words and sentences care. */
#ifndef TEXT_RUNE_H
#define TEXT_RUNE_H

#include "base/str.h"

enum rune_kind {
    RUNE_OTHER, /* punctuation, symbols, emoji, controls */
    RUNE_BLANK,
    RUNE_LETTER,
    RUNE_DIGIT,
    RUNE_MARK,       /* goes with the letter before it */
    RUNE_ALONE,      /* Han and kana: a word by itself */
    RUNE_APOSTROPHE, /* also what people type instead of one */
};

enum rune_case { RUNE_CASELESS, RUNE_LOWER, RUNE_UPPER };

#define RUNE_VS16 0xFE0Fu /* "show as emoji" */
#define RUNE_ZWJ  0x200Du

enum rune_kind rune_kind(uint32_t rune);
/* rune_kind of ASCII, for loops over many bytes. */
extern const unsigned char rune_ascii[128];
enum rune_case rune_case(uint32_t rune);
uint32_t rune_lower(uint32_t rune); /* simple case folding: one for one */
bool rune_picture(uint32_t rune);   /* may begin an emoji sequence */
bool rune_skin(uint32_t rune);      /* skin tone modifier */
/* What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control
 * character, as browsers do. */
uint32_t rune_windows_1252(unsigned char byte);
/* The end of the emoji sequence that begins at `at`; `at` when none does. */
size_t rune_emoji_end(struct str s, size_t at);
/*
 * `word` with case folded, apostrophes unified, skin tones and variation
 * selectors dropped, into `out`, which has room for RUNE_FOLD_ROOM(word.n).
 */
struct str rune_fold(struct str word, char *out);
#define RUNE_FOLD_ROOM(n) (3 * (n))

#endif
